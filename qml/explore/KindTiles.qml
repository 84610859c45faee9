pragma ComponentBehavior: Bound

import QtQuick
import Atlas.Core
import Atlas.Ui

/// Sites, partners, projects with their numbers.
Column {
    id: root

    spacing: 10

    FacetModel {
        id: kinds

        session: Session
        member: "kinds"
    }
    AppText {
        text: kinds.title
        font.weight: 600
        spoken: true
        Accessible.role: Accessible.Heading
    }
    Row {
        id: tiles

        width: parent.width
        spacing: 8

        Repeater {
            model: kinds

            KindTile {
                required property string code
                required property string word
                required chosen
                required count

                width: (tiles.width - 2 * tiles.spacing) / 3
                kind: code
                text: code === "site" ? qsTr("Sites") : code === "partner" ? qsTr("Partners") : code === "project"
                                                      ? qsTr("Projects") : word
                onClicked: Session.toggleCode("kinds", code)
            }
        }
    }
}
