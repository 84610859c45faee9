#include "app/preferences.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

#include <fstream>
#include <map>

namespace atlas {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

QProcessEnvironment environment(const std::map<const char*, const char*>& values) {
    QProcessEnvironment made;
    for (const auto& [name, value] : values)
        made.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    return made;
}

TEST(Folders, FollowTheXdgHomesAndTheirDefaults) {
    const auto plain = Folders::fromEnvironment(environment({{"HOME", "/home/a"}}));
    EXPECT_EQ(plain.config, "/home/a/.config/gr-atlas");
    EXPECT_EQ(plain.data, "/home/a/.local/share/gr-atlas");
    EXPECT_EQ(plain.state, "/home/a/.local/state/gr-atlas");
    EXPECT_EQ(plain.lastView(), "/home/a/.local/state/gr-atlas/last-view.json");
    EXPECT_EQ(plain.views(), "/home/a/.local/share/gr-atlas/views");
    const auto xdg = Folders::fromEnvironment(environment(
        {{"HOME", "/home/a"}, {"XDG_CONFIG_HOME", "/c"}, {"XDG_DATA_HOME", "/d"}, {"XDG_STATE_HOME", "/s"}}));
    EXPECT_EQ(xdg, (Folders{.config = "/c/gr-atlas", .data = "/d/gr-atlas", .state = "/s/gr-atlas"}));
    // The specification has relative paths ignored.
    EXPECT_EQ(Folders::fromEnvironment(environment({{"HOME", "/home/a"}, {"XDG_STATE_HOME", "here"}})).state,
              plain.state);
}

TEST(Folders, OneVariableMovesAllOfThem) {
    const auto moved = Folders::fromEnvironment(
        environment({{"GR_ATLAS_HOME", "/m"}, {"HOME", "/home/a"}, {"XDG_STATE_HOME", "/s"}}));
    EXPECT_EQ(moved, (Folders{.config = "/m/config", .data = "/m/data", .state = "/m/state"}));
}

class PreferencesTest : public testing::Test {
protected:
    PreferencesTest() { folders.state = fs::path(folder.path().toStdString()) / "deep" / "state"; }

    void write(const std::string& text) const {
        fs::create_directories(folders.state);
        std::ofstream(folders.lastView()) << text;
    }
    [[nodiscard]] std::string kept() const {
        std::ifstream file(folders.lastView());
        return {std::istreambuf_iterator<char>(file), {}};
    }
    static View text(const std::string& text) {
        View view;
        view.filter.text = text;
        return view;
    }

    QTemporaryDir folder;
    Folders folders;
};

TEST_F(PreferencesTest, TheFirstStartHasNoLastViewAndComplainsOfNothing) {
    Preferences preferences(folders);
    QSignalSpy notice(&preferences, &Preferences::notice);
    EXPECT_FALSE(preferences.restore());
    EXPECT_TRUE(notice.isEmpty());
    EXPECT_FALSE(fs::exists(folders.state));
}

TEST_F(PreferencesTest, TheLastViewIsThereTheNextTime) {
    {
        Preferences preferences(folders);
        preferences.keep(text("a"));
        preferences.keep(text("b"));
        EXPECT_FALSE(fs::exists(folders.lastView())) << "nothing is written while a person is at it";
    } // leaving writes what is due
    Preferences preferences(folders);
    EXPECT_EQ(preferences.restore(), text("b"));
}

TEST_F(PreferencesTest, AViewIsWrittenSomeTimeAfterTheLastChange) {
    Preferences preferences(folders);
    preferences.keep(text("a"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return fs::exists(folders.lastView()); }, 10 * Preferences::delayMs));
    EXPECT_EQ(kept(), toJson(text("a")));
}

TEST_F(PreferencesTest, WhatIsAlreadyWrittenIsNotWrittenAgain) {
    Preferences preferences(folders);
    preferences.keep(text("a"));
    preferences.flush();
    fs::remove(folders.lastView());
    preferences.keep(text("a"));
    preferences.flush();
    EXPECT_FALSE(fs::exists(folders.lastView()));
    // Nor if it has changed and changed back.
    preferences.keep(text("b"));
    preferences.keep(text("a"));
    preferences.flush();
    EXPECT_FALSE(fs::exists(folders.lastView()));
}

TEST_F(PreferencesTest, ABrokenLastViewIsPutAsideWithANotice) {
    for (const std::string& broken :
         {std::string("{\"version\": 1, \"the"), std::string(), std::string(R"({"version": 99})"),
          std::string(maxViewBytes + 1, 'x'), std::string("\0\xff\x01", 3)}) {
        write(broken);
        Preferences preferences(folders);
        QSignalSpy notice(&preferences, &Preferences::notice);
        EXPECT_FALSE(preferences.restore());
        ASSERT_EQ(notice.size(), 1);
        EXPECT_THAT(notice[0][0].toString().toStdString(), HasSubstr("last-view.broken.json"));
        EXPECT_FALSE(fs::exists(folders.lastView()));
        EXPECT_EQ(fs::file_size(folders.state / "last-view.broken.json"), broken.size());
        preferences.keep(text("a"));
        preferences.flush();
        EXPECT_EQ(kept(), toJson(text("a")));
    }
}

TEST_F(PreferencesTest, AFolderInPlaceOfTheFileIsNoCrash) {
    fs::create_directories(folders.lastView());
    Preferences preferences(folders);
    QSignalSpy notice(&preferences, &Preferences::notice);
    EXPECT_FALSE(preferences.restore());
    EXPECT_EQ(notice.size(), 1);
}

TEST_F(PreferencesTest, AHomeThatCannotBeWrittenIsSaidOnce) {
    // A file where the folder should be: stops even the superuser.
    fs::create_directories(folders.state.parent_path());
    std::ofstream(folders.state) << "in the way";
    Preferences preferences(folders);
    QSignalSpy notice(&preferences, &Preferences::notice);
    EXPECT_FALSE(preferences.restore());
    EXPECT_TRUE(notice.isEmpty());
    preferences.keep(text("a"));
    preferences.flush();
    preferences.keep(text("b"));
    preferences.flush();
    ASSERT_EQ(notice.size(), 1);
    EXPECT_THAT(notice[0][0].toString().toStdString(), HasSubstr("cannot be kept"));
}

} // namespace
} // namespace atlas
