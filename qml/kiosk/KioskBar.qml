pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// The row at the foot, within everybody's reach: where one goes, the languages, and how the screen is made easier
/// to use.
FocusScope {
    id: root

    required property Kiosk kiosk
    required property KioskLayout sizes
    required property Shortlist shortlist

    /// Of the right end of the first row of a path: where the map's own buttons stand.
    property real taken: 0

    readonly property bool onPath: kiosk.screen === Kiosk.Following
    readonly property int count: kiosk.languages.length
    readonly property real codeWidth: 96
    /// Of a button of the comfort of the screen: on an upright one, both rows of a path end with the panels.
    readonly property real comfortWidth: sizes.stacked && onPath ? (width - count * codeWidth - (count + 3) * comfort.spacing) / 4 : 112
    readonly property real languageGap: count > 3 ? 12 : 20
    readonly property real languageWidth: sizes.stacked ? (width - (count - 1) * languageGap) / count : count > 3 ? 232 : 228

    /// Beside the keyboard, or above it, only what must stay within reach has room.
    readonly property bool typing: onPath && sizes.typing

    /// The width of one of the three ways that would like `natural`: no more than there is room for all.
    function share(natural: real): real {
        if (typing || (sizes.stacked && taken === 0))
            return (width - 2 * ways.spacing) / 3;
        const all = Math.max(196, back.implicitWidth) + Math.max(196, start.implicitWidth) + Math.max(240, list.implicitWidth);
        const room = (sizes.stacked ? width - taken : comfort.x - 24) - 2 * ways.spacing;
        return natural * (sizes.stacked ? room / all : Math.min(1, room / all));
    }

    signal shortlistAsked
    signal privacyAsked

    Row {
        id: ways

        spacing: 16
        visible: root.onPath

        KioskButton {
            id: back

            width: root.share(Math.max(196, implicitWidth))
            iconName: "arrow-left"
            text: qsTr("Back")
            onClicked: root.kiosk.back()
        }
        KioskButton {
            id: start

            width: root.share(Math.max(196, implicitWidth))
            iconName: "house-door"
            text: qsTr("Start", "of a kiosk: its first page")
            onClicked: root.kiosk.home()
        }
        KioskButton {
            id: list

            width: root.share(Math.max(240, implicitWidth))
            visible: !root.typing
            iconName: "bookmark-check"
            text: qsTr("My list (%1)").arg(root.shortlist.count)
            enabled: root.shortlist.count > 0
            onClicked: root.shortlistAsked()
        }
        KioskButton {
            width: root.share(0)
            visible: root.typing
            iconName: "shield-check"
            text: qsTr("Privacy")
            onClicked: root.privacyAsked()
        }
    }
    Row {
        id: languages

        spacing: root.languageGap
        visible: !root.onPath
        width: root.width

        Repeater {
            model: root.kiosk.languages

            KioskButton {
                required property string modelData

                width: root.languageWidth
                text: root.kiosk.languageName(modelData)
                primary: root.kiosk.language === modelData
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: primary
                onClicked: root.kiosk.speak(modelData)
            }
        }
    }
    Row {
        id: comfort

        x: root.sizes.stacked ? 0 : root.onPath ? root.width - width : root.count * (root.languageWidth + root.languageGap)
        y: root.sizes.stacked ? root.sizes.target + root.sizes.gap : 0
        spacing: root.sizes.stacked && root.count < 4 ? 16 : 12
        visible: !root.typing

        Repeater {
            model: root.onPath ? root.kiosk.languages : []

            KioskButton {
                required property string modelData

                width: root.codeWidth
                text: modelData.toUpperCase()
                name: root.kiosk.languageName(modelData)
                primary: root.kiosk.language === modelData
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: primary
                onClicked: root.kiosk.speak(modelData)
            }
        }
        KioskButton {
            stacked: true
            width: root.comfortWidth
            iconName: "person-arms-up"
            //: A button that brings all panels of a kiosk further down, for whoever sits
            text: root.kiosk.low ? qsTr("Higher") : qsTr("Lower")
            name: root.kiosk.low ? qsTr("Everything higher up") : qsTr("Everything lower down")
            primary: root.kiosk.low
            onClicked: root.kiosk.low = !root.kiosk.low
        }
        KioskButton {
            stacked: true
            width: root.comfortWidth
            iconName: "type"
            text: qsTr("Large text")
            primary: root.kiosk.largeText
            Accessible.checkable: true
            Accessible.checked: primary
            onClicked: root.kiosk.largeText = !root.kiosk.largeText
        }
        KioskButton {
            stacked: true
            width: root.comfortWidth
            iconName: "circle-half"
            text: qsTr("Contrast")
            name: qsTr("Strong contrast")
            primary: root.kiosk.contrast
            Accessible.checkable: true
            Accessible.checked: primary
            onClicked: root.kiosk.contrast = !root.kiosk.contrast
        }
        KioskButton {
            stacked: true
            width: root.comfortWidth
            iconName: "shield-check"
            text: qsTr("Privacy")
            onClicked: root.privacyAsked()
        }
    }
    KioskInstitution {
        anchors.right: parent.right
        y: comfort.y
        width: Math.min(430, root.width - comfort.x - comfort.width - 16)
        visible: !root.onPath && root.kiosk.link !== ""
        kiosk: root.kiosk
    }
}
