import QtQuick

/// Something of the interface that is made when it is first wanted.
Loader {
    active: false

    /// Made now if it has to be.
    function made(): var {
        active = true;
        return item;
    }
}
