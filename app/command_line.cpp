#include "app/command_line.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <format>

namespace atlas {

namespace {

constexpr int minPixels = 64;
constexpr int maxPixels = 16384;

/// "1920x1080".
std::optional<QSize> parseSize(std::string_view text) {
    const auto middle = text.find('x');
    if (middle == std::string_view::npos)
        return std::nullopt;
    const auto number = [](std::string_view digits) -> std::optional<int> {
        int value = 0;
        const auto* const end = digits.data() + digits.size();
        const auto [stop, error] = std::from_chars(digits.data(), end, value);
        if (error != std::errc() || stop != end || value < minPixels || value > maxPixels)
            return std::nullopt;
        return value;
    };
    const auto width = number(text.substr(0, middle));
    const auto height = number(text.substr(middle + 1));
    if (!width || !height)
        return std::nullopt;
    return QSize(*width, *height);
}

/// CLI11 puts the option's name before what a check complains of.
std::string checkSize(const std::string& text) {
    return parseSize(text) ? std::string()
                           : std::format("'{}' is no size in pixels like 1920x1080, each side from {} to {}",
                                         text, minPixels, maxPixels);
}

std::string checkPng(const std::string& text) {
    return text.ends_with(".png") && text.size() > 4 ? std::string()
                                                     : std::format("'{}' is no file that ends in .png", text);
}

std::string checkLanguage(const std::string& text) {
    return languageByCode(text) ? std::string()
                                : std::format("there is no language '{}'; known: fr, de, en", text);
}

std::string checkTheme(const std::string& text) {
    return themeByName(text) ? std::string()
                             : std::format("there is no theme '{}'; known: paper, night", text);
}

std::optional<QDate> parseDate(const std::string& text) {
    const QDate date = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    return date.isValid() && date.year() >= 1000 ? std::optional(date) : std::nullopt;
}

std::string checkDate(const std::string& text) {
    return parseDate(text) ? std::string() : std::format("'{}' is no date like 2026-11-25", text);
}

/// What belongs together, beyond single options.
geo::Result<void> checkTogether(const CommandLine& line, bool sized) {
    const auto refuse = [](std::string what) {
        return geo::fail(std::move(what), {}, "gr-atlas --help lists the options.");
    };
    if (sized && !line.snapshot && !line.benchFrames && !line.benchStart && !line.selfTest &&
        !line.exportsPictures())
        return refuse(
            "--size is the size of a picture: it needs --snapshot, or --export-story with a folder");
    if (line.notes && line.exportsPictures())
        return refuse("--notes are for pages: --export-story with a file that ends in .pdf or .html");
    return {};
}

} // namespace

geo::Result<std::variant<CommandLine, Print>> parseCommandLine(const std::vector<std::string>& arguments) {
    CommandLine result;
    std::string language, theme, size, date, kioskConfig;
    CLI::App app("The industrial atlas of the Grande Région.", "gr-atlas");
    try {
        app.set_version_flag("--version", "gr-atlas " ATLAS_VERSION);
        app.add_option("--view", result.view, "Open a View that was saved as a file")->type_name("FILE.json");
        app.add_option("--present", result.story,
                       "Present a story: its file, or the name of one that came along")
            ->type_name("STORY.md");
        auto* scene = app.add_option("--scene", result.scene, "Begin with this scene of the story")
                          ->check(CLI::PositiveNumber)
                          ->type_name("N");
        scene->needs("--present");
        auto* kiosk =
            app.add_option("--kiosk", kioskConfig,
                           "Run as a kiosk of an exhibition; without a file: /etc/gr-atlas/kiosk.toml")
                ->expected(0, 1)
                ->type_name("[CONFIG.toml]");
        app.add_option("--lang", language, "Language: fr, de or en")->check(checkLanguage)->type_name("LANG");
        app.add_option("--theme", theme, "Colours: paper or night")->check(checkTheme)->type_name("THEME");
        app.add_flag("--reduce-motion", result.reduceMotion,
                     "Nothing flies, fades or counts up, as where the desktop asks for it");
        app.add_option("--atlas", result.atlas, "Open this atlas instead of the one that came along")
            ->type_name("FILE.gpkg");
        app.add_option("--snapshot", result.snapshot, "Write a picture of the View and leave")
            ->check(checkPng)
            ->type_name("OUT.png");
        auto* exported =
            app.add_option("--export-story", result.exportStory,
                           "Write the presented story to take away and leave: OUT.pdf, OUT.html, or a folder "
                           "for a picture of each scene")
                ->type_name("OUT");
        exported->needs("--present")->excludes(scene);
        app.add_flag("--notes", result.notes, "Export the speaker's notes, too")->needs("--export-story");
        app.add_option("--date", date, "Date on what is exported, today if not given")
            ->check(checkDate)
            ->type_name("YYYY-MM-DD")
            ->needs("--export-story");
        app.add_option("--bench-frames", result.benchFrames,
                       "Play a script of cameras and filters, print what the frames cost, and leave")
            ->type_name("SCRIPT.json");
        app.add_flag("--bench-start", result.benchStart,
                     "Print when the first complete frame is on the screen (monotonic clock, ms), and leave");
        app.add_flag("--self-test", result.selfTest,
                     "Load the whole interface, draw a frame, check it, and leave");
        app.add_option("--size", size, "Size of the picture in pixels, 1920x1080 if not given")
            ->check(checkSize)
            ->type_name("WxH");
        for (const char* other : {"--view", "--present", "--theme", "--bench-frames", "--bench-start"})
            kiosk->excludes(app.get_option(other));
        // CLI11 takes the arguments from the back.
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
        result.kiosk = kiosk->count() > 0;
        if (!kioskConfig.empty())
            result.kioskConfig = kioskConfig;
    } catch (const CLI::CallForHelp&) {
        return Print{app.help()};
    } catch (const CLI::CallForVersion& version) {
        return Print{std::string(version.what()) + '\n'};
    } catch (const CLI::ParseError& error) {
        return geo::fail(error.what(), {}, "gr-atlas --help lists the options.");
    }
    if (const auto sound = checkTogether(result, !size.empty()); !sound)
        return std::unexpected(sound.error());
    if (!date.empty())
        result.date = parseDate(date);
    if (!language.empty())
        result.language = languageByCode(language);
    if (!theme.empty())
        result.theme = themeByName(theme);
    if (!size.empty())
        result.size = *parseSize(size);
    return result;
}

std::vector<std::filesystem::path> atlasPlaces(const std::filesystem::path& programFolder) {
    return {ATLAS_BUILD_FILE, (programFolder / "../share/gr-atlas/gr-atlas.gpkg").lexically_normal()};
}

geo::Result<std::string> findAtlas(const CommandLine& commandLine, const QProcessEnvironment& environment,
                                   const std::vector<std::filesystem::path>& places) {
    if (commandLine.atlas)
        return *commandLine.atlas;
    if (const auto file = environment.value(QStringLiteral("GR_ATLAS_FILE")); !file.isEmpty())
        return file.toStdString();
    std::string looked;
    for (const auto& place : places) {
        std::error_code error;
        if (std::filesystem::exists(place, error))
            return place.string();
        looked += (looked.empty() ? "" : ", ") + place.string();
    }
    return geo::fail("There is no atlas to open; looked for " + looked, {},
                     "Build it, or name one: gr-atlas --atlas FILE.gpkg.");
}

} // namespace atlas
