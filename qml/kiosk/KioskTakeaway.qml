pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Atlas.Core
import Atlas.Ui

/// The visitor's list as a code to take along: text and addresses, read by any telephone without a network.
KioskSheet {
    id: root

    required property Shortlist shortlist

    property int page: 0
    readonly property list<string> codes: shortlist.codes

    title: qsTr("My list")
    onCodesChanged: {
        root.page = Math.max(0, Math.min(root.page, root.codes.length - 1));
        if (root.codes.length === 0 && root.visible)
            root.shut();
    }

    KioskQr {
        id: code

        side: Math.min(parent.height - (turn.visible ? 128 : 0), 0.52 * parent.width)
        text: root.codes[root.page] ?? ""
        name: qsTr("QR code of your list, as text")
    }
    KioskButton {
        id: turn

        anchors.top: code.bottom
        anchors.topMargin: 16
        width: code.width
        visible: root.codes.length > 1
        iconName: "arrow-right"
        //: The list is too long for one code: which of them is shown
        text: qsTr("Code %1 of %2").arg(root.page + 1).arg(root.codes.length)
        onClicked: root.page = (root.page + 1) % root.codes.length
    }
    AppText {
        id: hint

        anchors.left: code.right
        anchors.leftMargin: 32
        anchors.right: parent.right
        text: qsTr("Point the camera of your telephone at the code: it holds your list as text. No network is needed.")
        spoken: true
        color: Theme.ink2
        font.pixelSize: Metrics.label
        wrapMode: Text.WordWrap
    }
    ListView {
        anchors.top: hint.bottom
        anchors.topMargin: 20
        anchors.bottom: parent.bottom
        anchors.left: hint.left
        anchors.right: parent.right
        clip: true
        spacing: 8
        model: root.shortlist.titles
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: root.title

        delegate: Item {
            id: row

            required property string modelData
            required property int index

            width: ListView.view.width
            height: Math.max(72, word.implicitHeight + 16)

            AppText {
                id: word

                width: parent.width - 88
                anchors.verticalCenter: parent.verticalCenter
                text: row.modelData
                spoken: true
                font.pixelSize: Metrics.label
                font.weight: 600
                wrapMode: Text.Wrap
            }
            KioskButton {
                anchors.right: parent.right
                anchors.rightMargin: 12
                side: 64
                width: 64
                iconName: "x-lg"
                name: qsTr("Take “%1” off the list").arg(row.modelData)
                onClicked: root.shortlist.toggle(root.shortlist.names[row.index])
            }
        }
    }
}
