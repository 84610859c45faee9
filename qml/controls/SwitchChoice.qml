import QtQml

/// One of the values of a SegmentedSwitch.
QtObject {
    property string value
    property string text
    property string iconName
    /// What a screen reader says; `text` unless that is an abbreviation.
    property string name: text
}
