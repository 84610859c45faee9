import QtQuick

/// Files of the interface that no sheet shows, by the reason.
QtObject {
    readonly property var reasons: ({
            "part of another, which is shown whole": ["FilterSections", "RecordBody", "SceneFoot"],
            "nothing to be seen by itself": [
                "FileChooser", "FileQuestion", "FocusKeeper", "HoverWord", "InkInput", "KioskLayout", "MadeLater", "MainKeys", "Metrics", "SceneSizes",
                "SideTool", "SideTools", "SwitchChoice", "Talk", "ToolPanel"
            ],
            "drawn with the map: held against pictures as layers, situations and stories": [
                "AtlasMap", "DensityLegend", "DistanceLabels", "InkMarks", "MapLegends", "MapShapes"
            ],
            "a screen, or a window of its own": [
                "AuthorPanel", "Explore", "FilterPanel", "Main", "MapStates", "Present", "PresenterScreen",
                "PresenterWindow", "PresenterPicture", "SceneOverview", "ScenePage", "SceneWords", "StoryChooser", "TakeAway",
                "UnsavedQuestion", "WordsForm", "WordsPreview"
            ],
            "a screen of the kiosk, or a part that only its program fills": [
                "KioskAttract", "KioskAttribution", "KioskBar", "KioskBorders", "KioskCard", "KioskCountdown", "KioskDark",
                "KioskGreeting", "KioskHere", "KioskHome", "KioskInstitution", "KioskKeyboard", "KioskList", "KioskMain", "KioskNear", "KioskPanel",
                "KioskPanels", "KioskPin", "KioskPrivacy", "KioskRipple", "KioskScene", "KioskSearch", "KioskShade", "KioskSheet",
                "KioskStaff", "KioskStories", "KioskTakeaway", "KioskTogether", "KioskZoom"
            ]
        })
}
