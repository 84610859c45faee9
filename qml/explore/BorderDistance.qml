pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// How far from a border: first which one, then the distance on both sides of it.
Column {
    id: root

    readonly property bool limited: Session.borderPair !== ""
    /// Begins here when a border is chosen.
    readonly property real firstMeters: 10000
    readonly property string distanceText: qsTr("%1 km").arg(
        (Session.borderMeters / 1000).toLocaleString(Qt.locale(Session.language), "f", Session.borderMeters % 1000 === 0 ? 0 : 1))

    readonly property string sliderName: qsTr("Distance on both sides: %1").arg(distanceText)

    spacing: 10

    function choose(pair: string): void {
        Session.endStep();
        if (pair === "")
            Session.clearBorder();
        else
            Session.setBorder(pair, root.limited ? Session.borderMeters : root.firstMeters);
        Session.endStep();
    }

    Item {
        width: parent.width
        height: title.implicitHeight

        AppText {
            id: title

            text: qsTr("Distance to the border")
            font.weight: 600
            spoken: true
            Accessible.role: Accessible.Heading
        }
        Row {
            anchors.right: parent.right

            AppText {
                visible: root.limited
                text: root.distanceText + " "
                font.weight: 700
                font.features: Metrics.tabular
            }
            AppText {
                text: root.limited ? qsTr("on both sides") : qsTr("no limit")
                color: Theme.ink2
            }
        }
    }

    Row {
        id: pairs

        readonly property list<string> names: ["", "FR-LU", "DE-FR", "BE-FR", "DE-LU", "BE-LU", "BE-DE"]
        readonly property list<string> words: [qsTr("All", "all borders"), "FR–LU", "FR–DE", "FR–BE", "LU–DE", "LU–BE", "BE–DE"]

        width: parent.width
        spacing: 4

        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Border")

        Repeater {
            id: pairList

            model: pairs.names

            PairChip {
                required property string modelData
                required property int index

                width: (pairs.width - 6 * pairs.spacing) / 7
                text: pairs.words[index]
                name: index === 0 ? qsTr("All borders") : qsTr("Border %1").arg(text)
                chosen: modelData === "" ? Session.borderPair === "" || Session.borderPair === "any"
                                         : Session.borderPair === modelData
                focusPolicy: chosen || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                onClicked: root.choose(modelData)
                Keys.onLeftPressed: step(-1)
                Keys.onRightPressed: step(1)

                function step(by: int): void {
                    const next = Math.max(0, Math.min(pairs.names.length - 1, index + by));
                    pairList.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
                    root.choose(pairs.names[next]);
                }
            }
        }
    }

    Rectangle {
        width: parent.width
        height: hint.implicitHeight + 20
        radius: Metrics.buttonRadius
        color: Theme.sunken
        visible: !root.limited

        Column {
            id: hint

            x: 14
            width: parent.width - 28
            anchors.verticalCenter: parent.verticalCenter
            spacing: 1

            AppText {
                width: parent.width
                spoken: true
                text: qsTr("Choose a border, then set the distance on both sides.")
                color: Theme.ink2
                wrapMode: Text.WordWrap
            }
            TextLink {
                leftPadding: 0
                text: qsTr("Or all borders at once")
                onClicked: root.choose("any")
            }
        }
    }

    BorderProfile {
        id: profile

        session: Session
        axisMeters: (mirror.panel?.axis ?? 30) * 1000
    }
    // Its hundred bars are made once the window has come to rest, unless they are wanted before.
    MadeLater {
        id: mirror

        readonly property bool wanted: root.limited && Session.borderPair !== "any"

        width: parent.width
        visible: wanted
        page: "explore/BorderSlider.qml"
        given: ({
                profile: profile,
                value: Qt.binding(() => Session.borderMeters / 1000),
                name: Qt.binding(() => root.sliderName)
            })
        onLoaded: {
            panel.moved.connect(kilometers => Session.setBorder(Session.borderPair, kilometers * 1000));
            panel.settled.connect(() => Session.endStep());
        }
        onWantedChanged: {
            if (wanted)
                made();
        }
        Component.onCompleted: {
            if (wanted)
                made();
        }
    }
    Timer {
        interval: 1500
        running: true
        onTriggered: mirror.made()
    }

    // Any border: no side is left or right of all of them.
    Item {
        width: parent.width
        height: slider.implicitHeight + ends.implicitHeight
        visible: Session.borderPair === "any"

        AppSlider {
            id: slider

            width: parent.width
            from: 1
            to: 50
            stepSize: 1
            value: Session.borderMeters / 1000
            name: root.sliderName
            onMoved: Session.setBorder(Session.borderPair, value * 1000)
            onSettled: Session.endStep()
        }
        Binding { // a View may bring more; never changed under the hand
            target: slider
            property: "to"
            when: !slider.pressed
            value: Math.max(50, Math.ceil(Session.borderMeters / 10000) * 10)
            restoreMode: Binding.RestoreNone
        }
        AppText {
            id: ends

            anchors.bottom: parent.bottom
            text: qsTr("%1 km").arg(1)
            color: Theme.ink2
            font.pixelSize: Metrics.label
        }
        AppText {
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            text: qsTr("%1 km").arg(slider.to)
            color: Theme.ink2
            font.pixelSize: Metrics.label
        }
    }
}
