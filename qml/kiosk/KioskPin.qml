pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// The staff's door: a number of six digits or more.
FocusScope {
    id: root

    required property Kiosk kiosk
    required property KioskLayout sizes
    property string typed

    visible: kiosk.screen === Kiosk.Pin
    onVisibleChanged: {
        root.typed = "";
        if (visible)
            root.forceActiveFocus(Qt.OtherFocusReason);
    }
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    function press(key: string): void {
        if (root.kiosk.pinState === Kiosk.Checking)
            return;
        if (key === "back")
            root.typed = root.typed.slice(0, -1);
        else if (key === "ok")
            root.send();
        else if (root.typed.length < 12)
            root.typed += key;
    }
    function send(): void {
        const pin = root.typed;
        root.typed = "";
        if (pin !== "")
            root.kiosk.enterPin(pin);
    }
    Keys.onPressed: event => {
        if (event.text >= "0" && event.text <= "9" && event.text.length === 1)
            root.press(event.text);
        else if (event.key === Qt.Key_Backspace)
            root.press("back");
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.press("ok");
        else
            return;
        event.accepted = true;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.outside

        MouseArea {
            anchors.fill: parent
            Accessible.ignored: true
        }
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.sizes.upright || root.sizes.low ? parent.height - height - 120 : (parent.height - height) / 2
        width: 480
        spacing: 20

        AppText {
            id: heading

            width: parent.width
            text: qsTr("Number of the staff")
            spoken: true
            font.family: Metrics.display
            font.pixelSize: Metrics.h1
            font.weight: 700
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 24
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }
        AppText {
            width: parent.width
            height: 56
            text: "•".repeat(root.typed.length)
            font.pixelSize: 56
            horizontalAlignment: Text.AlignHCenter
            Accessible.name: qsTr("%n digit(s) typed", "", root.typed.length)
            spoken: true
        }
        AppText {
            width: parent.width
            height: 64
            text: root.kiosk.pinState === Kiosk.Checking ? qsTr("One moment …")
                : root.kiosk.pinState === Kiosk.Wrong ? qsTr("That is not the number.")
                : root.kiosk.pinState === Kiosk.Waiting ? qsTr("Too many attempts. The next one in %n second(s).", "", root.kiosk.pinWait)
                : root.kiosk.pinState === Kiosk.NoPin ? qsTr("This kiosk has no number: see the operator’s page.") : ""
            spoken: text !== ""
            color: root.kiosk.pinState === Kiosk.Checking ? Theme.ink2 : Theme.err
            font.pixelSize: Metrics.label
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
        }
        Grid {
            columns: 3
            spacing: 15
            anchors.horizontalCenter: parent.horizontalCenter

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "back", "0", "ok"]

                KioskButton {
                    required property string modelData

                    width: 150
                    focusPolicy: Qt.TabFocus
                    text: modelData.length === 1 ? modelData : ""
                    name: modelData === "back" ? qsTr("Delete the last digit") : modelData === "ok" ? qsTr("Open") : modelData
                    iconName: modelData === "back" ? "backspace" : modelData === "ok" ? "arrow-right" : ""
                    primary: modelData === "ok"
                    onClicked: root.press(modelData)
                }
            }
        }
        KioskButton {
            width: parent.width
            text: qsTr("Cancel")
            focusPolicy: Qt.TabFocus
            onClicked: root.kiosk.leave()
        }
    }
}
