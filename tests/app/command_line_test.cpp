#include "app/command_line.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <fstream>

namespace atlas {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using Arguments = std::vector<std::string>;

CommandLine parsed(const Arguments& arguments) {
    const auto result = parseCommandLine(arguments);
    if (!result) {
        ADD_FAILURE() << result.error().text();
        return {};
    }
    return std::get<CommandLine>(*result);
}

TEST(CommandLine, WithoutArgumentsNothingIsAskedFor) {
    EXPECT_EQ(parsed({}), CommandLine());
    EXPECT_EQ(CommandLine().size, QSize(1920, 1080));
}

TEST(CommandLine, MeasuringTakesASize) {
    const CommandLine start = parsed({"--bench-start", "--size", "3840x2160"});
    EXPECT_TRUE(start.benchStart);
    EXPECT_EQ(start.size, QSize(3840, 2160));
    EXPECT_TRUE(parsed({"--self-test"}).selfTest);
    EXPECT_TRUE(parsed({"--reduce-motion"}).reduceMotion);
    EXPECT_TRUE(parsed({"--reduce-motion", "--kiosk"}).kiosk);
    EXPECT_EQ(parsed({"--bench-frames", "s.json"}).benchFrames, "s.json");
}

TEST(CommandLine, EveryOptionIsTaken) {
    CommandLine expected;
    expected.view = "v.json";
    expected.language = geo::Language::De;
    expected.theme = Theme::Night;
    expected.atlas = "a.gpkg";
    expected.snapshot = "out.png";
    expected.size = {7680, 4320};
    EXPECT_EQ(parsed({"--view", "v.json", "--lang", "de", "--theme", "night", "--atlas", "a.gpkg",
                      "--snapshot", "out.png", "--size", "7680x4320"}),
              expected);
    EXPECT_EQ(parsed({"--size=7680x4320", "--snapshot=out.png", "--atlas=a.gpkg", "--theme=night",
                      "--lang=de", "--view=v.json"}),
              expected);
}

TEST(CommandLine, AStoryIsExportedAsItsEndingSays) {
    const CommandLine pages =
        parsed({"--present", "talk", "--export-story", "out.pdf", "--notes", "--date", "2026-11-25"});
    EXPECT_EQ(pages.exportStory, "out.pdf");
    EXPECT_TRUE(pages.notes && pages.exportStory && !pages.exportsPictures());
    EXPECT_EQ(pages.date, QDate(2026, 11, 25));
    EXPECT_FALSE(parsed({"--present", "talk", "--export-story", "out.html"}).exportsPictures());
    const CommandLine pictures =
        parsed({"--present", "talk", "--export-story", "out", "--size", "3840x2160"});
    EXPECT_TRUE(pictures.exportsPictures());
    EXPECT_EQ(pictures.size, QSize(3840, 2160));
    EXPECT_FALSE(CommandLine().exportsPictures());
}

TEST(CommandLine, AKioskHasAConfigurationOrTheStandardOne) {
    EXPECT_FALSE(parsed({}).kiosk);
    const CommandLine plain = parsed({"--kiosk"});
    EXPECT_TRUE(plain.kiosk);
    EXPECT_EQ(plain.kioskConfig, std::nullopt);
    const CommandLine configured = parsed({"--kiosk", "hall.toml", "--atlas", "a.gpkg"});
    EXPECT_TRUE(configured.kiosk);
    EXPECT_EQ(configured.kioskConfig, "hall.toml");
    EXPECT_EQ(configured.atlas, "a.gpkg");
    EXPECT_EQ(parsed({"--atlas", "a.gpkg", "--kiosk"}).kioskConfig, std::nullopt);
    for (const Arguments& other : {Arguments{"--view", "v.json"}, Arguments{"--present", "talk.md"},
                                   Arguments{"--theme", "paper"}, Arguments{"--bench-start"}}) {
        Arguments both = other;
        both.push_back("--kiosk");
        const auto result = parseCommandLine(both);
        ASSERT_FALSE(result) << other.front();
        EXPECT_THAT(result.error().text(), HasSubstr("--kiosk"));
    }
}

TEST(CommandLine, AStoryMayBeginAnywhere) {
    CommandLine expected;
    expected.story = "talk.md";
    EXPECT_EQ(parsed({"--present", "talk.md"}), expected);
    expected.scene = 4;
    EXPECT_EQ(parsed({"--scene", "4", "--present", "talk.md"}), expected);
}

TEST(CommandLine, WrongUseIsSaidInASentenceThatNamesTheOption) {
    const struct {
        Arguments arguments;
        const char* option;
        const char* message;
    } cases[] = {
        {{"--lang", "it"}, "--lang", "no language 'it'; known: fr, de, en"},
        {{"--lang", ""}, "--lang", "no language"},
        {{"--lang"}, "--lang", ""},
        {{"--theme", "pink"}, "--theme", "no theme 'pink'; known: paper, night"},
        {{"--view"}, "--view", ""},
        {{"--view", "a", "--view", "b"}, "--view", ""},
        {{"--present"}, "--present", ""},
        {{"--scene", "2"}, "--scene", "--present"},
        {{"--present", "a.md", "--scene", "0"}, "--scene", ""},
        {{"--snapshot", "picture.jpg"}, "--snapshot", "'picture.jpg' is no file that ends in .png"},
        {{"--snapshot", ".png"}, "--snapshot", "no file that ends in .png"},
        {{"--size", "800x600"}, "--size", "--snapshot"},
        {{"--export-story", "a.pdf"}, "--export-story", "--present"},
        {{"--present", "t", "--export-story", "a.pdf", "--size", "800x600"}, "--size", "folder"},
        {{"--present", "t", "--export-story", "a", "--notes"}, "--notes", ".pdf"},
        {{"--present", "t", "--notes"}, "--notes", "--export-story"},
        {{"--present", "t", "--date", "2026-11-25"}, "--date", "--export-story"},
        {{"--present", "t", "--export-story", "a.pdf", "--date", "2026-02-30"}, "--date", "no date"},
        {{"--present", "t", "--scene", "2", "--export-story", "a.pdf"}, "--export-story", "--scene"},
        {{"--snapshot", "a.png", "--size", "800"}, "--size", "'800' is no size"},
        {{"--snapshot", "a.png", "--size", "800x"}, "--size", "no size"},
        {{"--snapshot", "a.png", "--size", "x600"}, "--size", "no size"},
        {{"--snapshot", "a.png", "--size", "-800x600"}, "--size", "no size"},
        {{"--snapshot", "a.png", "--size", "63x600"}, "--size", "from 64 to 16384"},
        {{"--snapshot", "a.png", "--size", "800x16385"}, "--size", "from 64 to 16384"},
        {{"--snapshot", "a.png", "--size", "99999999999x600"}, "--size", "no size"},
        {{"--snapshot", "a.png", "--size", "800x600x2"}, "--size", "no size"},
        {{"--snapshot", "a.png", "--size", "8e2x600"}, "--size", "no size"},
        {{"--colour", "red"}, "--colour", ""},
        {{"file.json"}, "file.json", ""},
    };
    for (const auto& c : cases) {
        const auto result = parseCommandLine(c.arguments);
        ASSERT_FALSE(result) << testing::PrintToString(c.arguments);
        EXPECT_THAT(result.error().what, HasSubstr(c.option));
        EXPECT_THAT(result.error().what, HasSubstr(c.message));
        EXPECT_THAT(result.error().hint, HasSubstr("--help"));
    }
}

TEST(CommandLine, HelpAndVersionArePrinted) {
    const auto help = parseCommandLine({"--help"});
    ASSERT_TRUE(help);
    for (const char* option : {"--view", "--lang", "--theme", "--atlas", "--snapshot", "--size", "--version"})
        EXPECT_THAT(std::get<Print>(*help).text, HasSubstr(option));
    const auto version = parseCommandLine({"--version"});
    ASSERT_TRUE(version);
    EXPECT_EQ(std::get<Print>(*version).text, "gr-atlas " ATLAS_VERSION "\n");
}

class FindAtlas : public testing::Test {
protected:
    [[nodiscard]] fs::path file(const char* name) const {
        return fs::path(folder.path().toStdString()) / name;
    }
    [[nodiscard]] std::vector<fs::path> places() const {
        return {file("built.gpkg"), file("installed.gpkg")};
    }

    QTemporaryDir folder;
    QProcessEnvironment environment;
};

TEST_F(FindAtlas, TheOneAskedForComesFirstAndIsTakenAsItIs) {
    std::ofstream(file("built.gpkg")) << "x";
    environment.insert(QStringLiteral("GR_ATLAS_FILE"), QStringLiteral("/env.gpkg"));
    CommandLine commandLine;
    EXPECT_EQ(findAtlas(commandLine, environment, places()), "/env.gpkg");
    commandLine.atlas = "/asked.gpkg";
    EXPECT_EQ(findAtlas(commandLine, environment, places()), "/asked.gpkg");
}

TEST_F(FindAtlas, OfThePlacesTheFirstThatExistsIsTaken) {
    std::ofstream(file("installed.gpkg")) << "x";
    EXPECT_EQ(findAtlas({}, environment, places()), file("installed.gpkg").string());
    std::ofstream(file("built.gpkg")) << "x";
    EXPECT_EQ(findAtlas({}, environment, places()), file("built.gpkg").string());
}

TEST_F(FindAtlas, WhereNoneIsTheErrorNamesAllPlaces) {
    const auto found = findAtlas({}, environment, places());
    ASSERT_FALSE(found);
    EXPECT_THAT(found.error().text(), HasSubstr(file("built.gpkg").string()));
    EXPECT_THAT(found.error().text(), HasSubstr(file("installed.gpkg").string()));
    EXPECT_THAT(found.error().text(), HasSubstr("--atlas"));
}

TEST_F(FindAtlas, TheBuildsPlaceComesBeforeTheInstalledOne) {
    EXPECT_THAT(atlasPlaces("/usr/bin"),
                testing::ElementsAre(fs::path(ATLAS_BUILD_FILE), "/usr/share/gr-atlas/gr-atlas.gpkg"));
}

} // namespace
} // namespace atlas
