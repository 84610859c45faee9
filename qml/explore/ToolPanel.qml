import QtQuick

/// A panel of a tool, made when it is first wanted.
Loader {
    required property bool shown

    active: false
    visible: shown
    onShownChanged: {
        if (shown)
            active = true;
    }

    /// The panel, now if it has to be.
    function made(): var {
        active = true;
        return item;
    }
}
