import Atlas.Core
import Atlas.Ui

/// No atlas is open: what happened, and what to try.
StatePanel {
    iconName: "exclamation-triangle-fill"
    iconColor: Theme.err
    title: Session.error
    hint: Session.errorHint
}
