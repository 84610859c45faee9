import QtQuick
import QtTest
import Atlas.Core
import Atlas.Testing
import Atlas.Ui

Item {
    id: root

    width: 400
    height: 300

    AppButton {
        id: button

        text: "Press"
        iconName: "search"
    }
    Icon {
        id: icon

        y: 60
        size: 32
        color: "#ff0000"
    }
    AppText {
        id: words

        y: 100
        text: "<b>plain</b>"
    }
    SegmentedSwitch {
        id: segments

        y: 140
        name: "Choice"
        value: "a"

        SwitchChoice { value: "a"; text: "A" }
        SwitchChoice { value: "b"; text: "B" }
    }
    SignalSpy {
        id: clicks

        target: button
        signalName: "clicked"
    }
    SignalSpy {
        id: chosen

        target: segments
        signalName: "chosen"
    }

    TestCase {
        name: "Controls"
        when: windowShown

        function init() {
            clicks.clear();
            chosen.clear();
            Fixture.begin("en");
        }
        function test_buttonByMouseTouchAndKeys() {
            mouseClick(button);
            compare(clicks.count, 1);
            const touch = touchEvent(button);
            touch.press(0, button).commit();
            touch.release(0, button).commit();
            compare(clicks.count, 2);
            verify(Fixture.activate(root.Window.window));
            words.forceActiveFocus();
            button.forceActiveFocus(Qt.TabFocusReason);
            verify(button.visualFocus);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return);
            compare(clicks.count, 4);
        }
        function test_buttonHasTheHeightOfTheDensity() {
            compare(button.height, 40);
            Metrics.density = Metrics.Density.Projector;
            compare(button.height, 68);
            Metrics.density = Metrics.Density.Desk;
        }
        function test_iconIsDrawnInItsColour() {
            icon.name = "recycle";
            compare(icon.status, Image.Ready);
            compare(icon.paintedWidth, 32);
            const image = grabImage(icon);
            let red = 0;
            for (let x = 0; x < 32; ++x)
                for (let y = 0; y < 32; ++y)
                    if (image.red(x, y) > 200 && image.green(x, y) < 60)
                        ++red;
            verify(red > 50, red);
        }
        function test_unknownIconIsNoPicture() {
            ignoreWarning(/.*Failed to get image from provider.*/);
            icon.name = "no-such-icon";
            compare(icon.status, Image.Error);
        }
        function test_textsShowMarkupAsItIs() {
            compare(words.textFormat, Text.PlainText);
        }
        function test_switchTellsWhatWasChosen() {
            mouseClick(segments, segments.width - 12, segments.height / 2);
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][0], "b");
            // It follows its value, not the press.
            compare(segments.value, "a");
        }
    }
}
