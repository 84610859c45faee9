#include "app/kiosk_core/config.h"
#include "app/kiosk_core/staff_choices.h"
#include "tests/geo/temporary_folder.h"

#include <gmock/gmock.h>

#include <random>

using namespace atlas::kiosk;
using namespace std::chrono_literals;
using testing::HasSubstr;

namespace {

KioskConfigFile read(std::string_view text) {
    return readConfig("format = 1\n" + std::string(text), "/etc/gr-atlas/kiosk.toml");
}

/// The one complaint of a file that has one mistake.
std::string complaint(std::string_view text) {
    const auto file = read(text);
    return file.complaints.size() == 1 ? file.complaints.front().text()
                                       : std::to_string(file.complaints.size()) + " complaints";
}

} // namespace

TEST(KioskConfig, TheStandardIsAFileThatSaysItsFormatOnly) {
    const auto file = read("");
    EXPECT_THAT(file.complaints, testing::IsEmpty());
    EXPECT_EQ(file.config.idle, 60s);
    EXPECT_EQ(file.config.languages, (std::vector<std::string>{"fr", "de", "en", "lb"}));
    EXPECT_TRUE(file.config.hours.isOpen({}));
    EXPECT_TRUE(file.config.usage);
    EXPECT_TRUE(file.config.updates.folder.empty());
}

TEST(KioskConfig, EveryMemberIsRead) {
    const auto file = read(R"(
languages = ["lb", "de"]
idle_seconds = 90
attract = "recies"
usage = false
[screen]
display = "HDMI-A-1"
rotation = 270
[place]
name = "Belval"
lon = 5.946
lat = 49.5
[institution]
link = "https://example.org/a"
[institution.words]
fr = "Lire la suite"
de = "Mehr lesen"
[hours]
time_zone = "Europe/Paris"
mo = "09:00-18:00"
[updates]
folder = "/media/atlas"
at = ["06:30", "21:00"]
channel = "fair"
[files]
keys = "/etc/x/keys.toml"
health = "/run/x/../y/health.json"
state = "/var/x"
)");
    ASSERT_THAT(file.complaints, testing::IsEmpty()) << file.firstError();
    const KioskConfig& config = file.config;
    EXPECT_EQ(config.languages, (std::vector<std::string>{"lb", "de"}));
    EXPECT_EQ(config.idle, 90s);
    EXPECT_EQ(config.attract, "recies");
    EXPECT_FALSE(config.usage);
    EXPECT_EQ(config.display, "HDMI-A-1");
    EXPECT_EQ(config.rotation, 270);
    EXPECT_TRUE(config.place.given);
    EXPECT_EQ(config.place.name, "Belval");
    EXPECT_EQ(config.place.lon, 5.946);
    EXPECT_EQ(config.institution.link, "https://example.org/a");
    EXPECT_EQ(config.institution.words.at("de"), "Mehr lesen");
    EXPECT_TRUE(
        config.hours.isOpen(std::chrono::sys_days{std::chrono::year(2026) / 1 / 12} + 8h)); // a Monday
    EXPECT_FALSE(config.hours.isOpen(std::chrono::sys_days{std::chrono::year(2026) / 1 / 13} + 8h));
    EXPECT_EQ(config.updates.at, (std::vector<std::chrono::minutes>{6h + 30min, 21h}));
    EXPECT_EQ(config.updates.channel, "fair");
    EXPECT_EQ(config.keys, "/etc/x/keys.toml");
    EXPECT_EQ(config.health, "/run/y/health.json");
    EXPECT_EQ(config.pinState(), "/var/x/pin.json");
}

TEST(KioskConfig, AMistakeNamesFileLineAndRemedy) {
    EXPECT_THAT(complaint("\nidle_seconds = 5"),
                testing::AllOf(HasSubstr("kiosk.toml:3"), HasSubstr("30 to 120")));
    EXPECT_THAT(complaint("[screen]\nrotation = 45"), HasSubstr("kiosk.toml:3: 'rotation'"));
    EXPECT_THAT(complaint("colour = 1"), testing::AllOf(HasSubstr("no such member"), HasSubstr("languages")));
    EXPECT_THAT(complaint("[screen]\ncolour = 1"), HasSubstr("Known: display, rotation."));
    EXPECT_THAT(complaint("languages = []"), HasSubstr("Known: fr, de, en, lb."));
    EXPECT_THAT(complaint("languages = [\"fr\", \"fr\"]"), HasSubstr("each once"));
    EXPECT_THAT(complaint("attract = \"../x\""), HasSubstr("no name of a story"));
    EXPECT_THAT(complaint("screen = 1"), HasSubstr("Write [screen]"));
    EXPECT_THAT(complaint("[place]\nlon = 6.1"), HasSubstr("lon or lat is missing"));
    EXPECT_THAT(complaint("[place]\nlon = nan\nlat = 49.5"), HasSubstr("no number from 2 to 11"));
    EXPECT_THAT(complaint("[institution]\nlink = \"http://example.org\""), HasSubstr("https://"));
    EXPECT_THAT(complaint("[institution]\nlogo = \"/a.png\""), HasSubstr("Known: link, words."));
    EXPECT_THAT(complaint("[updates]\nfolder = \"stick\""), HasSubstr("absolute"));
    EXPECT_THAT(complaint("[institution.words]\nit = \"x\""), HasSubstr("fr, de, en, lb"));
    EXPECT_THAT(complaint("[hours]\nmo = \"9-18\""), HasSubstr("09:00-12:00"));
    EXPECT_THAT(complaint("[hours]\nmo = \"closed\""), HasSubstr("never be open"));
    EXPECT_THAT(complaint("[hours]\ntime_zone = \"Mars\"\nmo = \"open\""), HasSubstr("Europe/Luxembourg"));
    EXPECT_THAT(complaint("[updates]\nat = [\"6:30\"]"), HasSubstr("06:30"));
    EXPECT_THAT(complaint("[updates]\nchannel = \"A B\""), HasSubstr("channel"));
    EXPECT_THAT(complaint("[files]\nstate = \"\""), HasSubstr("empty"));
    EXPECT_THAT(complaint("usage = \"yes\""), HasSubstr("true nor false"));
    EXPECT_THAT(complaint("[screen]\ndisplay = \"a\\u0007b\""), HasSubstr("one line"));
    EXPECT_THAT(readConfig("", "k.toml").firstError(), HasSubstr("format = 1"));
    EXPECT_THAT(readConfig("format = 2", "k.toml").firstError(), HasSubstr("another format"));
    EXPECT_THAT(readConfig("format = ", "k.toml").firstError(), HasSubstr("k.toml:1"));
}

TEST(KioskConfig, AllMistakesAreToldAndTheRestIsKept) {
    const auto file = read("idle_seconds = 5\nattract = 3\nusage = false");
    EXPECT_EQ(file.complaints.size(), 2u);
    EXPECT_TRUE(file.hasErrors());
    EXPECT_FALSE(file.config.usage);
    EXPECT_EQ(file.config.idle, 60s);
}

TEST(KioskConfig, SecretsHaveNoPlaceInIt) {
    EXPECT_THAT(complaint("pin = \"271828\""), HasSubstr("no such member"));
    EXPECT_THAT(complaint("[updates]\naddress = \"https://example.org/\""), HasSubstr("no such member"));
}

TEST(KioskConfig, NoTextMakesItThrowOrComplainWithoutEnd) {
    constexpr std::uint32_t seed = 7;
    std::mt19937 random(seed);
    const std::string good =
        "format = 1\nidle_seconds = 90\n[hours]\nmo = \"09:00-18:00\"\n[place]\nlon = 6.0\nlat = 49\n";
    for (int round = 0; round < 3000; ++round) {
        std::string text = good;
        for (int change = 0; change < 1 + round % 5; ++change)
            text[random() % text.size()] = static_cast<char>(random() % 256);
        const auto file = readConfig(text, "k.toml");
        EXPECT_LE(file.complaints.size(), maxConfigComplaints + 2)
            << "round " << round << " of seed " << seed;
    }
    for (const char* key : {"[*]", "[\x01]", "[[*]]", "a.*=1", "[a.]", "[.a]", "a={*=1}", "*=1", "[", "[[",
                            "a={", "a=[", "é=1", "a=é", "[é]", "a é=1", "a=1 ü"})
        EXPECT_TRUE(readConfig(key, "k.toml").hasErrors())
            << key; // toml++ asserts that some of them can't be
    EXPECT_TRUE(readConfig("a=" + std::string(60'000, '['), "k.toml").hasErrors());
    EXPECT_TRUE(readConfig(std::string(maxConfigBytes + 1, '#'), "k.toml").hasErrors());
    std::string many = "format = 1\n";
    for (int i = 0; i < 5000; ++i)
        many += "x" + std::to_string(i) + "=1\n";
    EXPECT_EQ(readConfig(many, "k.toml").complaints.size(), maxConfigComplaints);
}

TEST(KioskConfig, AFileThatIsNotThereIsAnError) {
    const TemporaryFolder folder;
    EXPECT_FALSE(readConfigFile(folder / "kiosk.toml").has_value());
    EXPECT_FALSE(readConfigFile(folder.path()).has_value());
    EXPECT_TRUE(readConfigFile(folder.write("kiosk.toml", "format = 1\n")).has_value());
}

TEST(KioskConfig, TheExampleIsRightAndSaysTheStandard) {
    const auto example = readConfigFile(ATLAS_SOURCE_DIR "/data/kiosk/kiosk.toml").value();
    ASSERT_THAT(example.complaints, testing::IsEmpty()) << example.firstError();
    const KioskConfig standard;
    EXPECT_EQ(example.config.languages, standard.languages);
    EXPECT_EQ(example.config.idle, standard.idle);
    EXPECT_EQ(example.config.attract, standard.attract);
    EXPECT_EQ(example.config.usage, standard.usage);
    EXPECT_EQ(example.config.display, standard.display);
    EXPECT_EQ(example.config.rotation, standard.rotation);
    EXPECT_EQ(example.config.updates.channel, standard.updates.channel);
    EXPECT_EQ(example.config.keys, standard.keys);
    EXPECT_EQ(example.config.health, standard.health);
    EXPECT_EQ(example.config.state, standard.state);
    EXPECT_TRUE(example.config.place.given);
    EXPECT_EQ(example.config.institution.words.size(), 4u);
}

TEST(StaffChoices, AreKeptUntilTheOperatorSaysSomethingElse) {
    const TemporaryFolder state;
    const auto file = state / "staff.json";
    const StaffChoices configured = StaffChoices::of(KioskConfig());
    EXPECT_EQ(readChoices(file, configured).value(), configured) << "nobody chose";
    const StaffChoices chosen{.display = "HDMI-A-2", .rotation = 270, .languages = {"lb", "fr"}};
    state.write("staff.json", choicesText(chosen, configured));
    EXPECT_EQ(readChoices(file, configured).value(), chosen);

    StaffChoices newer = configured;
    newer.rotation = 90;
    const auto mixed = readChoices(file, newer).value();
    EXPECT_EQ(mixed.rotation, 90) << "the operator has said something since";
    EXPECT_EQ(mixed.display, "HDMI-A-2");
    EXPECT_EQ(mixed.languages, chosen.languages);
}

TEST(StaffChoices, WhatIsDamagedChoosesNothing) {
    const TemporaryFolder state;
    const StaffChoices configured = StaffChoices::of(KioskConfig());
    const std::string good = choicesText({"HDMI-A-2", 270, {"lb"}}, configured);
    const auto with = [&](std::string_view what, std::string_view by) {
        std::string text = good;
        text.replace(text.find(what), what.size(), by);
        state.write("staff.json", text);
        const auto read = readChoices(state / "staff.json", configured);
        return read ? std::string() : read.error().text();
    };
    EXPECT_EQ(with("270", "180"), "");
    for (const auto& [what, by] : std::vector<std::pair<std::string, std::string>>{
             {"270", "271"},
             {"270", "360"},
             {"270", "-90"},
             {"270", "\"270\""},
             {"\"lb\"", "\"xx\""},
             {"\"lb\"", "\"lb\", \"lb\""},
             {"\"lb\"", ""},
             {"\"lb\"", "7"},
             {"HDMI-A-2", std::string(81, 'x')},
             {"chosen", "taken"},
             {"insteadOf", "before"},
             {"270", std::string(5000, '1')},
             {"{", ""},
         })
        EXPECT_THAT(with(what, by), HasSubstr("staff.json")) << what << " -> " << by;
}
