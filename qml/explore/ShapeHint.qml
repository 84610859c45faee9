import QtQuick
import Atlas.Scene
import Atlas.Ui

/// What to do with the tool in the hand.
Panel {
    id: root

    property ShapeEditor shapes: null
    property real room: 600
    readonly property int tool: shapes ? shapes.tool : ShapeEditor.None

    readonly property string sentence: {
        if (shapes && shapes.refused)
            return qsTr("Nothing is enclosed: draw round an area. Esc puts the tool away.");
        switch (tool) {
        case ShapeEditor.Radius:
            return qsTr("Drag from the centre outwards, or click for 25 km. Esc cancels.");
        case ShapeEditor.Rectangle:
            return qsTr("Drag from corner to corner. Esc cancels.");
        case ShapeEditor.Polygon:
            return qsTr("Click corner by corner; Enter or the first corner closes, Backspace takes one back, Esc cancels.");
        case ShapeEditor.Lasso:
            return qsTr("Press and draw round an area. Esc cancels.");
        default:
            return "";
        }
    }

    level: 1
    radius: Metrics.fieldRadius
    width: Math.min(room, words.implicitWidth + 32)
    height: words.height + 20
    visible: tool !== ShapeEditor.None

    Accessible.role: Accessible.StaticText
    Accessible.name: sentence

    onSentenceChanged: {
        if (sentence !== "")
            Accessible.announce(sentence);
    }

    AppText {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.room - 32)
        text: root.sentence
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignHCenter
    }
}
