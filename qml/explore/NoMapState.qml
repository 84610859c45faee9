import Atlas.Core
import Atlas.Ui

/// The screen offers no OpenGL: why there is no map, and what works without it.
StatePanel {
    iconName: "exclamation-triangle-fill"
    iconColor: Theme.warn
    title: qsTr("The map cannot be drawn: this screen offers no OpenGL")
    hint: qsTr("Search, filters and the list work without it. For the map, install the Mesa drivers (libgl1-mesa-dri), or start without QT_QUICK_BACKEND=software.")
}
