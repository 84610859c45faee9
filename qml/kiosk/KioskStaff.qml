pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// The page of those who look after the kiosk.
FocusScope {
    id: root

    required property Kiosk kiosk
    required property KioskLayout sizes

    visible: kiosk.screen === Kiosk.Staff
    onVisibleChanged: {
        if (visible)
            root.forceActiveFocus(Qt.OtherFocusReason);
    }
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    component Line: AppText {
        width: parent ? parent.width : 0
        spoken: true
        font.pixelSize: Metrics.label
        wrapMode: Text.WordWrap
    }
    /// Lower than those of visitors: all of the page is to be seen at once.
    component Choice: KioskButton {
        side: 88
    }
    component Heading: AppText {
        spoken: true
        font.pixelSize: Metrics.control
        font.weight: 700
        topPadding: 16
        Accessible.role: Accessible.Heading
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.outside

        MouseArea {
            anchors.fill: parent
            Accessible.ignored: true
        }
    }
    AppText {
        id: heading

        x: root.sizes.margin
        y: root.sizes.margin
        text: qsTr("Looking after this kiosk")
        spoken: true
        font.family: Metrics.display
        font.pixelSize: Metrics.h1
        font.weight: 700
        Accessible.role: Accessible.Heading
    }
    Flickable {
        id: flick

        anchors.top: heading.bottom
        anchors.topMargin: 16
        anchors.bottom: said.top
        anchors.bottomMargin: 16
        x: root.sizes.margin
        width: parent.width - 2 * x
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}

        Column {
            id: column

            width: flick.width - 24
            spacing: 14

            Heading {
                text: qsTr("Screen")
            }
            Flow {
                width: parent.width
                spacing: 12

                Repeater {
                    model: root.kiosk.displays

                    Choice {
                        required property string modelData

                        text: modelData
                        primary: root.kiosk.display === modelData
                        onClicked: root.kiosk.setDisplay(modelData)
                    }
                }
                Repeater {
                    model: [0, 90, 180, 270]

                    Choice {
                        required property int modelData

                        text: qsTr("%1° turned").arg(modelData)
                        primary: root.kiosk.rotation === modelData
                        onClicked: root.kiosk.setRotation(modelData)
                    }
                }
            }
            Heading {
                text: qsTr("Languages on offer")
            }
            Flow {
                width: parent.width
                spacing: 12

                Repeater {
                    model: ["fr", "de", "en", "lb"]

                    Choice {
                        required property string modelData

                        text: root.kiosk.languageName(modelData)
                        primary: root.kiosk.languages.includes(modelData)
                        Accessible.checkable: true
                        Accessible.checked: primary
                        onClicked: root.kiosk.offer(modelData, !primary)
                    }
                }
            }
            Heading {
                text: qsTr("Today")
            }
            Flow {
                width: parent.width
                spacing: 12

                Choice {
                    text: qsTr("Wipe the glass (60 s)")
                    onClicked: root.kiosk.clean()
                }
                Choice {
                    text: qsTr("Look for new content now")
                    visible: root.kiosk.canUpdate
                    onClicked: root.kiosk.update()
                }
                Choice {
                    text: qsTr("Back to the content before")
                    visible: root.kiosk.canUpdate
                    onClicked: root.kiosk.olderContent()
                }
                Choice {
                    text: qsTr("Counts to the USB stick")
                    visible: root.kiosk.canExport
                    onClicked: root.kiosk.exportUsage()
                }
                Choice {
                    text: qsTr("Start the program anew")
                    onClicked: root.kiosk.restart()
                }
                Choice {
                    text: qsTr("End the program")
                    onClicked: root.kiosk.quit()
                }
            }
            Line {
                text: qsTr("Program %1, content %2").arg(root.kiosk.version).arg(root.kiosk.contentVersion)
                color: Theme.ink2
            }
            Heading {
                text: qsTr("Last errors")
            }
            Line {
                text: qsTr("None.")
                visible: root.kiosk.errors.length === 0
                color: Theme.ink2
            }
            Repeater {
                model: root.kiosk.errors

                Line {
                    required property string modelData

                    text: modelData
                }
            }
        }
    }
    // What came of the last wish: always in sight.
    AppText {
        id: said

        x: root.sizes.margin
        anchors.bottom: leave.top
        anchors.bottomMargin: 16
        width: parent.width - 2 * x
        text: root.kiosk.said
        spoken: text !== ""
        color: Theme.ember
        font.pixelSize: Metrics.label
        wrapMode: Text.WordWrap
    }
    KioskButton {
        id: leave

        x: root.sizes.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.sizes.margin
        width: parent.width - 2 * x
        primary: true
        text: qsTr("Back to the visitors")
        onClicked: root.kiosk.leave()
    }
}
