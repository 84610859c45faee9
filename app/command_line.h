#pragma once

#include "app/view.h"
#include "geo/error.h"

#include <QDate>
#include <QProcessEnvironment>
#include <QSize>

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace atlas {

/// What the program was asked for.
struct CommandLine {
    std::optional<std::string> view;        ///< --view FILE
    std::optional<std::string> story;       ///< --present STORY
    int scene = 1;                          ///< --scene N, from 1
    bool kiosk = false;                     ///< --kiosk
    std::optional<std::string> kioskConfig; ///< --kiosk CONFIG.toml
    std::optional<geo::Language> language;
    std::optional<Theme> theme;
    std::optional<std::string> atlas;       ///< --atlas FILE
    std::optional<std::string> snapshot;    ///< --snapshot FILE.png
    std::optional<std::string> benchFrames; ///< --bench-frames SCRIPT.json
    bool benchStart = false;                ///< --bench-start
    bool reduceMotion = false;              ///< --reduce-motion
    bool selfTest = false;                  ///< --self-test
    /// --export-story OUT: a file that ends in .pdf or .html, else a folder for pictures.
    std::optional<std::string> exportStory;
    bool notes = false;        ///< --notes
    std::optional<QDate> date; ///< --date, that stands on what is exported.
    QSize size{1920, 1080};    ///< --size, of what is drawn for one of these.

    [[nodiscard]] bool exportsPictures() const {
        return exportStory && !exportStory->ends_with(".pdf") && !exportStory->ends_with(".html");
    }
    [[nodiscard]] bool takesPicture() const { return snapshot || selfTest; }

    friend bool operator==(const CommandLine&, const CommandLine&) = default;
};

/// Text to print before leaving with success: the help, the version.
struct Print {
    std::string text;
};

/// Arguments without the program's name. Errors are sentences that name the option.
[[nodiscard]] geo::Result<std::variant<CommandLine, Print>>
parseCommandLine(const std::vector<std::string>& arguments);

/// Where an atlas is looked for that nobody named: the one the build made, the installed one
/// (../share/gr-atlas/gr-atlas.gpkg beside the program).
[[nodiscard]] std::vector<std::filesystem::path> atlasPlaces(const std::filesystem::path& programFolder);

/// The atlas to open: the one asked for or GR_ATLAS_FILE, taken as they are; else the first of `places` that
/// exists. Error with all places looked at.
[[nodiscard]] geo::Result<std::string> findAtlas(const CommandLine& commandLine,
                                                 const QProcessEnvironment& environment,
                                                 const std::vector<std::filesystem::path>& places);
/// The same among the places of a program in `programFolder`.
[[nodiscard]] inline geo::Result<std::string> findAtlas(const CommandLine& commandLine,
                                                        const QProcessEnvironment& environment,
                                                        const std::filesystem::path& programFolder) {
    return findAtlas(commandLine, environment, atlasPlaces(programFolder));
}

} // namespace atlas
