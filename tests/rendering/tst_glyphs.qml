pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Atlas.Core
import Atlas.Rendering
import Atlas.Scene

// The vocabulary of the map, sign by sign: twice as large as on the map, for each picture is held against halved.
Item {
    Window {
        id: window

        property bool night: false

        width: 1180
        height: 520
        visible: true
        color: night ? "#0B121C" : "#E4E0D8"

        component Sign: MapGlyph {
            width: 72
            height: 72
            size: 48
            night: window.night
        }

        Column {
            x: 12
            y: 12

            Row {
                Repeater {
                    model: ["steel-metals", "machinery-automation", "automotive", "rail-logistics", "energy-hydrogen", "circular-economy",
                            "chemicals-plastics", "pharma-health", "digital-space", "aerospace-defence", "electronics-batteries",
                            "textiles", "food-beverage", "wood-paper", "glass-ceramics-materials", "construction-materials"]

                    Sign {
                        required property string modelData
                        required property int index

                        kind: ["site", "partner", "project"][index % 3]
                        sector: modelData
                        iconName: "lightning-charge-fill"
                    }
                }
            }
            Repeater {
                model: ["site", "partner", "project"]

                Row {
                    id: states

                    required property string modelData

                    Repeater {
                        model: ["", "operating", "announced", "construction", "converting", "closing", "closed", "running", "completed", "stopped"]

                        Sign {
                            required property string modelData

                            kind: states.modelData
                            sector: "automotive"
                            iconName: "car-front-fill"
                            status: modelData
                        }
                    }
                    Sign {
                        kind: states.modelData
                        sector: "automotive"
                        iconName: "car-front-fill"
                        municipality: true
                    }
                    Sign {
                        form: MapGlyph.Ghost
                        kind: states.modelData
                        size: 14
                    }
                }
            }
            Repeater {
                model: ["site", "partner", "project"]

                Row {
                    id: marks

                    required property string modelData

                    Repeater {
                        model: [MapGlyph.Rest, MapGlyph.Hover, MapGlyph.Selected, MapGlyph.Focused]

                        Sign {
                            required property int modelData

                            kind: marks.modelData
                            sector: "energy-hydrogen"
                            iconName: "lightning-charge-fill"
                            mark: modelData
                        }
                    }
                    Repeater {
                        model: [MapGlyph.Rest, MapGlyph.Hover]

                        Sign {
                            required property int modelData

                            form: MapGlyph.Ring
                            mark: modelData
                        }
                    }
                }
            }
        }
    }

    TestCase {
        name: "Glyphs"
        when: windowShown

        function test_looksLikeItsPicture_data() {
            return [{tag: "glyphs-paper", night: false}, {tag: "glyphs-night", night: true}];
        }
        function test_looksLikeItsPicture(data) {
            window.night = data.night;
            wait(100);
            compare(Pictures.difference(window, data.tag), "");
        }
    }
}
