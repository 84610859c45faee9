import QtQuick
import QtQuick.Window
import Atlas.Ui

/// One of the embedded pictures, in one colour and sharp on every screen.
Image {
    id: root

    property string name
    property color color
    property real size: Metrics.iconSize

    width: size
    height: size
    sourceSize: Qt.size(Math.round(size * Screen.devicePixelRatio), Math.round(size * Screen.devicePixelRatio))
    source: name === "" ? "" : "image://icon/" + name + "/" + color.toString().slice(1)
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
