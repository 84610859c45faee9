pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// "Both sides of a border": the six of them, then what lies on both sides of one.
KioskPanel {
    id: root

    required property Kiosk kiosk

    readonly property string pair: Session.borderPair
    readonly property int rows: 6 / tiles.columns

    function nameOf(which: string): string {
        if (!Session.ready || Session.language === "")
            return "";
        const [left, right] = root.kiosk.borderSides(which);
        return root.kiosk.countryName(left) + " – " + root.kiosk.countryName(right);
    }

    title: pair === "" ? root.kiosk.word("border", root.kiosk.language) : nameOf(pair)
    hint: pair === "" ? qsTr("Which border?") : qsTr("%Ln record(s) less than 10 km from the border, the nearest first.", "", Session.count)

    Flickable {
        id: flick

        anchors.fill: parent
        visible: root.pair === ""
        contentHeight: tiles.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}

        Grid {
            id: tiles

            x: 36
            width: flick.width - 2 * x
            columns: root.width > 960 ? 3 : 2
            spacing: 16

            Repeater {
                model: ["FR-LU", "DE-FR", "BE-FR", "DE-LU", "BE-LU", "BE-DE"]

                Pressable {
                    id: tile

                    required property string modelData
                    readonly property list<string> sides: root.kiosk.borderSides(modelData)

                    width: (tiles.width - (tiles.columns - 1) * tiles.spacing) / tiles.columns
                    height: Math.max(104 * Metrics.enlarged, Math.min(176, (root.body.height - (root.rows - 1) * tiles.spacing - 12) / root.rows))
                    radius: 20
                    text: root.nameOf(modelData)
                    ground: Theme.raised
                    hoverGround: Theme.hovered
                    pressedGround: Theme.pressed
                    outline: Theme.hairS
                    onClicked: root.kiosk.showBorder(modelData)

                    contentItem: Item {
                        // The two neighbours, and the line between them.
                        Row {
                            anchors.horizontalCenter: parent.horizontalCenter
                            anchors.bottom: word.top
                            anchors.bottomMargin: 12
                            height: 0.36 * tile.height

                            Repeater {
                                model: tile.sides

                                Rectangle {
                                    required property string modelData
                                    required property int index

                                    width: 0.3 * tile.width
                                    height: parent ? parent.height : 0
                                    topLeftRadius: index === 0 ? 14 : 0
                                    bottomLeftRadius: topLeftRadius
                                    topRightRadius: index === 1 ? 14 : 0
                                    bottomRightRadius: topRightRadius
                                    color: Qt.tint(Theme.panel, Qt.alpha(Theme.tint(modelData), Theme.night ? 0.45 : 0.3))
                                    border.width: 2
                                    border.color: Theme.tint(modelData)

                                    AppText {
                                        anchors.centerIn: parent
                                        text: parent.modelData
                                        font.pixelSize: Metrics.control
                                        font.weight: 700
                                    }
                                }
                            }
                        }
                        AppText {
                            id: word

                            anchors.bottom: parent.bottom
                            anchors.bottomMargin: 14
                            x: 12
                            width: parent.width - 2 * x
                            text: tile.text
                            font.pixelSize: Metrics.label
                            font.weight: 600
                            fontSizeMode: Text.HorizontalFit
                            minimumPixelSize: 17
                            horizontalAlignment: Text.AlignHCenter
                        }
                    }
                }
            }
        }
    }
    KioskRecords {
        id: records

        session: Session
        order: KioskRecords.Border
        active: root.visible && root.pair !== ""
    }
    KioskList {
        anchors.fill: parent
        visible: root.pair !== ""
        name: root.title
        model: records
        onChosen: name => root.kiosk.openRecord(name)
    }
}
