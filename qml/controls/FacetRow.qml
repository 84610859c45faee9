import QtQuick
import Atlas.Core
import Atlas.Ui

/// One value of a facet: its word, how many records it would leave, and whether it is chosen.
Pressable {
    id: root

    property bool chosen: false
    /// Another value of the facet is chosen: this one steps back.
    property bool faded: false
    property int count: 0
    property real share: 0 ///< Of the largest count.
    property string sector ///< Code, for its glyph.
    property bool glyphShown: false
    /// For the number: as many digits as the atlas has records, so that no bar moves and none lies under one.
    property real countRoom: Math.max(44, 16 + 8.2 * digits + 4 * Math.floor((digits - 1) / 3))
    readonly property int digits: String(Session.total).length
    property color barColor: glyph.visible ? glyph.hue : Theme.kPartner

    readonly property color wordColor: count === 0 && !chosen ? Theme.ink3 : faded ? Theme.ink2 : Theme.ink

    implicitHeight: Metrics.rowHeight
    leftPadding: 8
    rightPadding: 8
    topPadding: 0
    bottomPadding: 0
    radius: 7
    ground: chosen ? Theme.sunken : "transparent"
    name: qsTr("%1, %Ln record(s)", "a value of a facet", count).arg(text)

    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.onToggleAction: root.click()

    contentItem: Item {
        Rectangle {
            x: -root.leftPadding
            width: 3
            height: parent.height - 6
            anchors.verticalCenter: parent.verticalCenter
            radius: 1.5
            color: Theme.ink
            visible: root.chosen
        }
        Glyph {
            id: glyph

            x: 2
            anchors.verticalCenter: parent.verticalCenter
            sector: root.sector
            size: 16 * Metrics.unit
            visible: root.glyphShown
            opacity: root.count === 0 && !root.chosen ? 0.55 : 1
        }
        AppText {
            id: word

            anchors.left: parent.left
            anchors.leftMargin: root.glyphShown ? glyph.width + 14 : 2
            anchors.right: rail.left
            anchors.rightMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.wordColor
            font.weight: root.chosen ? 600 : 500
            elide: Text.ElideRight
        }
        Rectangle {
            id: rail

            anchors.right: parent.right
            anchors.rightMargin: root.countRoom * Metrics.unit
            anchors.verticalCenter: parent.verticalCenter
            width: 70 * Metrics.unit
            height: 3 * Metrics.unit
            radius: height / 2
            color: Theme.sunken

            Rectangle {
                width: root.count === 0 ? 0 : Math.max(3, parent.width * root.share)
                height: parent.height
                radius: parent.radius
                color: root.barColor
                opacity: root.faded ? 0.5 : 1

                Behavior on width {
                    NumberAnimation {
                        duration: Metrics.countTime
                        easing.type: Easing.BezierSpline
                        easing.bezierCurve: Metrics.easeIn
                    }
                }
            }
        }
        AppText {
            anchors.right: parent.right
            anchors.rightMargin: 2
            anchors.verticalCenter: parent.verticalCenter
            text: root.count.toLocaleString(Qt.locale(Session.language), "f", 0)
            color: root.wordColor
            font.weight: root.chosen ? 600 : 500
            font.features: Metrics.tabular
        }
    }

    // Words too long for their place are read in full here.
    HoverWord {
        text: root.text
        wanted: word.truncated && (root.hovered || root.visualFocus)
    }
}
