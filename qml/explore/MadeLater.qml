import QtQuick

/// Something of the interface that is made when it is first wanted.
Loader {
    id: root

    /// Its file, from the folder of the interface: read then, too, with the files it names. No start waits for
    /// them, as it does for those of a sourceComponent.
    property string page
    property var given: ({}) ///< First properties of a page, Qt.binding() among them.
    readonly property var panel: item ///< Null until then. Untyped, as the name of a type would have it read.

    active: false

    /// Made now if it has to be.
    function made(): var {
        if (!root.active) {
            if (root.page !== "")
                root.setSource(Qt.resolvedUrl("../" + root.page), root.given);
            root.active = true;
        }
        return root.item;
    }
}
