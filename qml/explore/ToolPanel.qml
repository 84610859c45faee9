import QtQuick
import Atlas.Ui

/// A panel of a tool, made when it is first shown.
MadeLater {
    required property bool shown

    visible: shown
    onShownChanged: {
        if (shown)
            made();
    }
}
