import QtQuick
import QtQuick.Templates as T

/// Leads the keyboard on when what has it goes: hidden, disabled or no more, often by the very key that pressed it.
QtObject {
    id: root

    required property Window window
    required property Item home ///< Where it goes if nothing follows.
    property bool active: true ///< Not in a story, whose screen takes keys as a whole.
    property Item last ///< What had it.
    property int reason: Qt.OtherFocusReason ///< Why: whoever came by Tab sees a ring.

    readonly property Item now: window.activeFocusItem
    onNowChanged: {
        if (root.isThere(root.now) && !root.holds(root.now, root.last))
            root.last = root.now;
        if (root.last === root.now)
            Qt.callLater(root.note);
        else
            Qt.callLater(root.lead);
    }
    readonly property Connections watch: Connections {
        target: root.now

        function onVisibleChanged(): void { Qt.callLater(root.lead); }
    }

    function note(): void {
        if (root.last === root.window.activeFocusItem)
            root.reason = (root.last as T.Control)?.focusReason ?? Qt.OtherFocusReason;
    }
    function isThere(item: Item): bool { return item !== null && item.visible && item.enabled; }
    /// Of what is disabled the keyboard falls to the scope around it, where no key does anything.
    function holds(scope: Item, item: Item): bool {
        for (let up = item?.parent ?? null; up !== null; up = up.parent)
            if (up === scope)
                return true;
        return false;
    }
    /// To what follows in the order of tabs.
    function lead(): void {
        const lost = root.last;
        const now = root.window.activeFocusItem;
        if (!root.active || root.isThere(lost) || (root.isThere(now) && !root.holds(now, lost)))
            return;
        const next = lost?.nextItemInFocusChain(true) ?? null;
        (root.isThere(next) ? next : root.home).forceActiveFocus(root.reason);
    }
}
