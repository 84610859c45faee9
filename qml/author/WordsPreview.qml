import QtQuick
import Atlas.Core
import Atlas.Ui

/// The words of the scene as the audience will read them, made small.
Item {
    id: root

    required property StoryEditor editor

    readonly property real shrunk: width / 470 ///< Of the words' column on a screen of 1280 × 720.
    readonly property alias fits: words.fits

    height: 720 * shrunk
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Preview of the scene")

    function refresh(): void {
        if (root.visible)
            told.preview(root.editor.text, root.editor.file, root.editor.scene, root.editor.language);
    }
    onVisibleChanged: root.refresh()

    Connections {
        target: root.editor

        function onChanged(): void { Qt.callLater(root.refresh); }
    }
    Presentation {
        id: told

        session: Session
    }
    SceneSizes {
        id: sizes

        height: 720
    }
    Rectangle {
        anchors.fill: parent
        radius: Metrics.buttonRadius
        color: Theme.land
        border.color: words.fits ? Theme.hairS : Theme.err
        clip: true

        Item {
            scale: root.shrunk
            transformOrigin: Item.TopLeft
            width: 470
            height: 720
            // Made small as a picture: letters drawn for the screen's own pixels would break.
            layer.enabled: true
            layer.smooth: true
            layer.mipmap: true

            SceneWords {
                id: words

                x: 40
                y: sizes.top
                width: 0.345 * 1280 - sizes.left
                height: 720 - sizes.bottom - sizes.foot - y - sizes.of(36, 46)
                presentation: told
                sizes: sizes
                german: root.editor.language === "de"
            }
        }
    }
}
