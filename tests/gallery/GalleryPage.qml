import QtQuick
import Atlas.Ui

/// Some of the controls, shown together on a sheet.
QtObject {
    /// By the name of its file: `make`, the control with words in it; `chosen`, what makes it so, where it has no
    /// property of that name; `also`, more looks by what makes each; `room`, pixels below it for what opens there;
    /// `ready`, what is done to it once it stands; `posed`, whether a hand is shown on a part of it, too;
    /// `without`, looks that it never has.
    property var entries: ({})
    /// What the program shows meanwhile; theme and language are the sheet's.
    property string view: '{"version": 1}'
    property int density: Metrics.Density.Desk
    /// What a record, a person or a file may bring.
    readonly property string longName: "Société intercommunale de développement des zones d’activités transfrontalières du bassin sidérurgique"
    property bool settled: true ///< Nothing is still being looked for.
    default property list<QtObject> parts
}
