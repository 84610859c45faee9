import QtQuick
import QtTest
import QtQuick.VirtualKeyboard

/// Qt says on the terminal that its keyboard is no client's affair under Wayland. It works all the same: should that
/// end one day, this fails, and the kiosk needs Xwayland.
Item {
    width: 1280
    height: 720

    TextInput {
        id: field

        width: 300
        height: 40
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhPreferLowercase
    }

    InputPanel {
        id: panel

        width: parent.width
        y: parent.height - height
    }

    TestCase {
        name: "CageKeyboard"
        when: windowShown

        function test_a_key_of_the_screen_types() {
            field.forceActiveFocus();
            Qt.inputMethod.show();
            tryVerify(() => panel.active && Qt.inputMethod.visible && panel.height > 0);
            wait(500); // it slides in
            // Somewhere in the second row of letters, whatever the layout: a letter comes.
            mouseClick(panel, panel.width * 0.45, panel.height * 0.45);
            tryVerify(() => field.text.length + field.preeditText.length > 0);
            compare(Qt.platform.pluginName, "wayland");
        }
    }
}
