// A kiosk over a week: stories and atlas are other ones than it began with, and memory stays what it was.

#include "app/kiosk_core/health.h"
#include "tests/app/kiosk_fixture.h"
#include "tests/geo/temporary_folder.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace atlas {
namespace {

/// A story in English.
class Tale {
public:
    explicit Tale(const std::string& title)
        : text_("+++\nformat = 1\nlanguages = [\"en\"]\n\n[title]\nen = \"" + title + "\"\n+++\n") {}
    Tale& scene(const std::string& name, const std::string& steps, const std::string& words) {
        text_ += "\n# " + name + "\n\n" + steps + "## en\n\n" + words + "\n";
        return *this;
    }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    std::string text_;
};

std::string tale(const std::string& title) {
    return Tale(title).scene("one", "", "### Words.").text();
}

QStringList foldersOf(std::initializer_list<const TemporaryFolder*> folders) {
    QStringList all;
    for (const auto* folder : folders)
        all.push_back(QString::fromStdString(folder->path().string()));
    return all;
}

TEST_F(KioskTest, WhatAVisitNeededGoesBackToTheSystem) {
    wake();
    constexpr std::size_t lists = 1'000, bytes = 60'000; // smaller than what is given back at once
    std::vector<std::unique_ptr<std::string>> needed;
    for (std::size_t i = 0; i < lists; ++i)
        needed.push_back(std::make_unique<std::string>(bytes, 'x'));
    const auto kept = std::make_unique<std::string>(bytes, 'y'); // lies behind it
    needed.clear();
    const std::size_t before = kiosk::residentBytes();
    kiosk.leave();
    EXPECT_TRUE(QTest::qWaitFor([&] { return kiosk::residentBytes() + lists * bytes / 2 < before; }));
}

TEST_F(KioskTest, TheTileOffersAStoryOfTheContentThatIsShown) {
    const TemporaryFolder content;
    content.write("inviting.md", tale("Inviting"));
    content.write("other.md", tale("Another"));
    const QString before = kiosk.featuredTitle(QStringLiteral("en"));
    ASSERT_FALSE(before.isEmpty());
    QSignalSpy asked(&kiosk, &Kiosk::presentationChanged);
    presentation.setFolders(foldersOf({&content}));
    kiosk.configure({.story = QStringLiteral("inviting")});
    EXPECT_GT(asked.count(), 0) << "the tile reads it again";
    EXPECT_EQ(kiosk.featuredTitle(QStringLiteral("en")), QStringLiteral("Another"));
    kiosk.configure({.story = QStringLiteral("other")});
    EXPECT_EQ(kiosk.featuredTitle(QStringLiteral("en")), QStringLiteral("Inviting"));
}

TEST_F(KioskTest, TheStoryThatInvitesIsToldToItsLastStep) {
    const TemporaryFolder content;
    content.write("inviting.md",
                  Tale("Inviting")
                      .scene("one", "", "### First.")
                      .scene("two", "```step\n{\"reveal\": [\"text\"]}\n```\n\n", "### Last.\n\nIts words.")
                      .text());
    presentation.setFolders(foldersOf({&content}));
    kiosk.configure({.story = QStringLiteral("inviting")});
    ASSERT_EQ(presentation.sceneCount(), 2);
    pass(Kiosk::sceneMs);
    ASSERT_EQ(presentation.scene(), 1);
    EXPECT_FALSE(presentation.textShown());
    pass(Kiosk::sceneMs);
    EXPECT_EQ(presentation.scene(), 1);
    EXPECT_TRUE(presentation.textShown());
    pass(Kiosk::sceneMs);
    EXPECT_EQ(presentation.scene(), 0);
}

TEST_F(KioskTest, SurvivesWithoutAnAtlasAndWithoutItsStory) {
    session.setAtlas(nullptr);
    wake();
    kiosk.choose(Kiosk::Border);
    EXPECT_FALSE(kiosk.showBorder(QStringLiteral("FR-LU")));
    EXPECT_FALSE(kiosk.openRecord(QStringLiteral("site:plant")));
    kiosk.leave();
    EXPECT_EQ(kiosk.screen(), Kiosk::Attract);
    session.setAtlas(fixture::atlas());
    QStringList faults;
    kiosk.setDesk({.fault = [&](const QString& sentence) { faults.push_back(sentence); }});
    kiosk.configure({.story = QStringLiteral("no-such-story")});
    EXPECT_TRUE(presentation.file().endsWith(KioskSettings().story + QStringLiteral(".md")));
    EXPECT_TRUE(presentation.playing()) << "the standard one";
    EXPECT_TRUE(session.notice().isEmpty()) << "no visitor reads of a fault";
    pass(60'000);
    wake();
    EXPECT_EQ(kiosk.screen(), Kiosk::Welcome);
    kiosk.leave();
    EXPECT_TRUE(presentation.playing());
    ASSERT_EQ(faults.size(), 1) << faults.join(u'\n').toStdString();
    EXPECT_TRUE(faults.front().contains(QStringLiteral("no-such-story")));
}

TEST_F(KioskTest, AnAtlasThatComesLateDisturbsNobody) {
    session.setAtlas(nullptr);
    wake();
    kiosk.speak(QStringLiteral("de"));
    session.setAtlas(fixture::atlas());
    EXPECT_EQ(kiosk.screen(), Kiosk::Welcome);
    EXPECT_EQ(kiosk.language(), QStringLiteral("de"));
    EXPECT_EQ(session.language(), QStringLiteral("de"));
    EXPECT_EQ(session.selected(), QStringLiteral("project:powder")) << "as the welcome shows it";
    EXPECT_FALSE(presentation.playing());

    session.setAtlas(nullptr);
    kiosk.choose(Kiosk::Border);
    session.setAtlas(fixture::atlas());
    EXPECT_EQ(kiosk.path(), Kiosk::Border);
    EXPECT_EQ(session.language(), QStringLiteral("de"));
    EXPECT_EQ(session.selected(), QString());
    EXPECT_EQ(count(KioskEvent::What::Record), 0);
}

TEST_F(KioskTest, ItsOwnTownIsOfferedOnceInEveryLanguage) {
    auto small = fixture::small();
    const auto add = [&](std::array<std::string, 3> names, geo::Point at) {
        auto town = fixture::place("Stad", std::move(names), "LU", 100'000, at);
        town.territory = "luxembourg";
        town.rank = 2;
        small.map.places.push_back(town);
    };
    add({"Luxembourg", "Luxemburg", ""}, {.x = 6.1319, .y = 49.66}); // 5 km from the kiosk
    add({"Merl", "Merl", "Merl"}, {.x = 6.13, .y = 49.61});
    add({"Trèves", "Trier", ""}, {.x = 6.63935, .y = 49.75565});
    session.setAtlas(std::make_shared<const LoadedAtlas>(std::move(small)));
    kiosk.configure({.placeName = QStringLiteral("Luxembourg")});
    const auto names = [&](const char* language) {
        session.setLanguage(QString::fromLatin1(language));
        QStringList all;
        for (const auto& town : kiosk.towns())
            all.push_back(town.name);
        return all.join(u' ');
    };
    EXPECT_EQ(names("fr"), QStringLiteral("Luxembourg Trèves"));
    EXPECT_EQ(names("de"), QStringLiteral("Luxembourg Trier"));
    EXPECT_EQ(names("en"), QStringLiteral("Luxembourg Stad"));
}

} // namespace
} // namespace atlas
