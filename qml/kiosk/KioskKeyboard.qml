import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Atlas.Core

/// The keyboard on the screen: French, German and English, and none that remembers.
Item {
    id: root

    readonly property bool shown: panel.active && visible
    readonly property alias keys: panel.keyboard

    height: panel.height + 24
    visible: panel.active

    /// Nothing of what was typed stays in it, nor the letters or signs that were chosen.
    function forget(): void {
        InputContext.clear();
        VirtualKeyboardSettings.userDataReset(); // what an input method learns, should one do so
        keys.symbolMode = false;
        keys.localeIndex = keys.defaultLocaleIndex;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
        border.width: 1
        border.color: Theme.hair
    }
    MouseArea { // no touch falls through between two keys
        anchors.fill: parent
        Accessible.ignored: true
    }
    InputPanel {
        id: panel

        anchors.horizontalCenter: parent.horizontalCenter
        y: 12
        width: Math.min(root.width - 24, 1400)
    }

    Binding { // a list that fades out would do so before the next visitor
        target: panel.keyboard
        property: "noAnimations"
        value: true
    }
    Binding { // the key leads from one language to the next: its list has rows too low for a finger
        target: panel.keyboard.style
        property: "languagePopupListEnabled"
        value: false
    }

    readonly property string locale: ({fr: "fr_FR", de: "de_DE", en: "en_GB"})[Session.language] ?? "fr_FR"
    Binding {
        target: VirtualKeyboardSettings
        property: "activeLocales"
        value: ["fr_FR", "de_DE", "en_GB"]
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: root.locale
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "defaultDictionaryDisabled"
        value: true
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "handwritingModeDisabled"
        value: true
    }
}
