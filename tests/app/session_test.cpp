// What the Session shows of an atlas and its filter.

#include "app/session.h"
#include "tests/app/fixture.h"
#include "tests/app/print.h"
#include "tests/app/signals.h"

#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

#include <functional>
#include <limits>
#include <memory>
#include <thread>
#include <vector>

namespace atlas {
namespace {

using testing::EndsWith;
using testing::IsEmpty;
using testing::StartsWith;

std::string plain(const QString& text) {
    return text.toStdString();
}

class SessionTest : public testing::Test {
protected:
    SessionTest() { session.setAtlas(fixture::atlas()); }
    Session session;
};

TEST(Session, WithoutAnAtlasNothingIsShownAndNothingCrashes) {
    Session session;
    EXPECT_FALSE(session.ready());
    EXPECT_EQ(session.total(), 0);
    EXPECT_TRUE(session.countLine().isEmpty());
    EXPECT_TRUE(session.toggleCode(QStringLiteral("kinds"), QStringLiteral("site")));
    EXPECT_TRUE(session.setIncludeUnknown(QStringLiteral("kinds"), true));
    EXPECT_TRUE(session.missing().isEmpty());
    EXPECT_FALSE(session.select(QStringLiteral("site:steelworks")));
    EXPECT_FALSE(session.showRecord(QStringLiteral("site:steelworks")));
    session.undo();
    session.setLanguage(QStringLiteral("de"));
    EXPECT_EQ(session.count(), 0);
}

TEST_F(SessionTest, AnAtlasShowsAllItsRecords) {
    EXPECT_TRUE(session.ready());
    EXPECT_EQ(session.total(), 9);
    EXPECT_EQ(session.count(), 9);
    EXPECT_EQ(plain(session.countLine()), "9 sur 9 fiches");
    EXPECT_EQ(plain(session.attribution()), "© les auteurs");
    EXPECT_FALSE(session.filterActive());
    EXPECT_EQ(session.answer().selection.count(), 9u);
}

TEST(Session, AnAtlasOfInventedRecordsSaysSo) {
    const std::map<QString, std::string> said{
        {QStringLiteral("fr"), "Les fiches de cet atlas sont inventées, pour essayer le programme."},
        {QStringLiteral("de"), "Die Einträge dieses Atlas sind erfunden, um das Programm zu erproben."},
        {QStringLiteral("en"), "The records of this atlas are invented, to try the program with."}};
    for (const auto& [language, sentence] : said) {
        Session session;
        session.setLanguage(language);
        session.setAtlas(fixture::atlas());
        EXPECT_TRUE(session.notice().isEmpty());
        auto invented = fixture::small();
        invented.meta["synthetic"] = "4 sites, seed 1";
        session.setAtlas(std::make_shared<const LoadedAtlas>(std::move(invented)));
        EXPECT_EQ(plain(session.notice()), sentence);
    }
}

TEST_F(SessionTest, CodesOfAListAreTakenInAndOut) {
    const auto sites = QStringLiteral("site");
    const auto kinds = QStringLiteral("kinds");
    EXPECT_FALSE(session.isChosen(kinds, sites));
    EXPECT_TRUE(session.toggleCode(kinds, sites));
    EXPECT_TRUE(session.isChosen(kinds, sites));
    EXPECT_TRUE(session.isActive(kinds));
    EXPECT_TRUE(session.filterActive());
    EXPECT_EQ(session.count(), 4);
    EXPECT_TRUE(session.toggleCode(kinds, QStringLiteral("project")));
    EXPECT_EQ(session.count(), 6);
    EXPECT_TRUE(session.toggleCode(kinds, sites));
    EXPECT_EQ(session.count(), 2);
    EXPECT_EQ(plain(session.countLine()), "2 sur 9 fiches");
}

TEST_F(SessionTest, UnknownWordsChangeNothing) {
    Signals emitted(session);
    const struct {
        const char* what;
        std::function<bool()> act;
    } cases[] = {
        {"member", [&] { return session.toggleCode(QStringLiteral("colours"), QStringLiteral("site")); }},
        {"no list", [&] { return session.toggleCode(QStringLiteral("text"), QStringLiteral("site")); }},
        {"code", [&] { return session.toggleCode(QStringLiteral("kinds"), QStringLiteral("Site")); }},
        {"chosen", [&] { return session.isChosen(QStringLiteral("kinds"), QStringLiteral("nothing")); }},
        {"active", [&] { return session.isActive(QStringLiteral("nothing")); }},
        {"clear", [&] { return session.clearMember(QStringLiteral("nothing")); }},
        {"pause", [&] { return session.setPaused(QStringLiteral("nothing"), true); }},
        {"unknown", [&] { return session.setIncludeUnknown(QStringLiteral("nothing"), true); }},
        {"pair", [&] { return session.setBorder(QStringLiteral("FR-ES"), 1000); }},
        {"empty pair", [&] { return session.setBorder({}, 1000); }},
        {"negative", [&] { return session.setBorder(QStringLiteral("FR-LU"), -1); }},
        {"not finite",
         [&] { return session.setBorder(QStringLiteral("any"), std::numeric_limits<double>::quiet_NaN()); }},
        {"too far", [&] { return session.setBorder(QStringLiteral("any"), 1e7); }},
        {"record", [&] { return session.select(QStringLiteral("site:nothing")); }},
        {"show", [&] { return session.showRecord(QStringLiteral("site:nothing")); }},
        {"no position", [&] { return session.showRecord(QStringLiteral("site:lost")); }},
        {"layer", [&] { return session.setLayerVisible(QStringLiteral("air"), false); }},
        {"mode", [&] { return session.setRecordsMode(QStringLiteral("snow")); }},
        {"language", [&] { return session.setLanguage(QStringLiteral("it")); }},
        {"theme", [&] { return session.setTheme(QStringLiteral("pink")); }},
    };
    for (const auto& c : cases)
        EXPECT_FALSE(c.act()) << c.what;
    EXPECT_THAT(emitted.take(), IsEmpty());
    EXPECT_EQ(session.view(), View());
}

TEST_F(SessionTest, SettingWhatIsAlreadySoEmitsNothing) {
    const auto member = QStringLiteral("employees");
    const std::vector<std::function<void()>> acts{
        [&] { session.setText(QStringLiteral("acier")); },
        [&] { session.setBorder(QStringLiteral("LU-FR"), 10'000); },
        [&] { session.setIncludeUnknown(member, true); },
        [&] { session.setPaused(QStringLiteral("text"), true); },
        [&] { session.setLanguage(QStringLiteral("de")); },
        [&] { session.setTheme(QStringLiteral("night")); },
        [&] { session.setLayerVisible(QStringLiteral("water"), false); },
        [&] { session.select(QStringLiteral("site:plant")); },
        [&] { session.setCamera(Camera::wholeRegion()); },
        [&] { session.showWholeRegion(); },
        [&] { session.setNotice(QStringLiteral("!")); },
        [&] { session.setError({.what = "x"}); },
        [&] { session.setAtlas(session.atlas()); },
        [&] { session.cameraRested(); },
        [&] { session.setView(session.view()); },
        [&] { session.setFilter(session.view().filter); },
        [&] { session.clearAll(); },
        [&] { session.clearBorder(); },
        [&] { session.clearMember(member); },
        [&] { session.dismissNotice(); },
        [&] { session.select({}); },
    };
    Signals emitted(session);
    for (std::size_t i = 0; i < acts.size(); ++i) {
        acts[i]();
        emitted.take();
        acts[i]();
        EXPECT_THAT(emitted.take(), IsEmpty()) << "act " << i;
    }
}

TEST_F(SessionTest, EachChangeSaysOnlyWhatHasChangedAndSaysItOnce) {
    Signals emitted(session);
    session.toggleCode(QStringLiteral("kinds"), QStringLiteral("site"));
    EXPECT_EQ(emitted.take(), (Emitted{{"filterChanged", 1},
                                       {"resultsChanged", 1},
                                       {"wordsChanged", 1},
                                       {"historyChanged", 1},
                                       {"viewChanged", 1}}));
    session.setTheme(QStringLiteral("night"));
    EXPECT_EQ(emitted.take(), (Emitted{{"themeChanged", 1}, {"viewChanged", 1}}));
    session.setLanguage(QStringLiteral("en"));
    EXPECT_EQ(emitted.take(), (Emitted{{"languageChanged", 1}, {"wordsChanged", 1}, {"viewChanged", 1}}));
    session.select(QStringLiteral("site:plant"));
    EXPECT_EQ(emitted.take(), (Emitted{{"selectionChanged", 1}, {"viewChanged", 1}}));
    session.setLayerVisible(QStringLiteral("water"), false);
    EXPECT_EQ(emitted.take(), (Emitted{{"layersChanged", 1}, {"viewChanged", 1}}));
    auto camera = session.camera();
    camera.longitude = 7;
    session.setCamera(camera);
    EXPECT_EQ(emitted.take(), (Emitted{{"cameraChanged", 1}, {"viewChanged", 1}}));
    session.cameraRested();
    EXPECT_EQ(emitted.take(), (Emitted{{"placesChanged", 1}}));
    // Pausing a member that tests nothing changes the View, but no result.
    session.setPaused(QStringLiteral("near"), true);
    EXPECT_EQ(emitted.take(), (Emitted{{"filterChanged", 1}, {"viewChanged", 1}}));
    session.setError({.what = "The file is gone", .where = "a.gpkg", .hint = "Look."});
    EXPECT_EQ(emitted.take(), (Emitted{{"errorChanged", 1}}));
    EXPECT_EQ(plain(session.error()), "a.gpkg: The file is gone");
    EXPECT_EQ(plain(session.errorHint()), "Look.");
}

TEST_F(SessionTest, WhoIsToldSeesEverythingSettled) {
    int seen = -1;
    QString line;
    QObject::connect(&session, &Session::filterChanged, &session, [&] {
        seen = session.count();
        line = session.countLine();
    });
    session.toggleCode(QStringLiteral("kinds"), QStringLiteral("partner"));
    EXPECT_EQ(seen, 3);
    EXPECT_EQ(plain(line), "3 sur 9 fiches");
}

TEST_F(SessionTest, TextIsSoughtWithoutCaseAndAccents) {
    session.setText(QStringLiteral("ACIERIE"));
    EXPECT_EQ(session.count(), 1);
    EXPECT_EQ(session.text(), QStringLiteral("ACIERIE"));
    // What parseFilter would refuse is cut, between two characters.
    session.setText(QString(600, QChar(u'é')));
    EXPECT_EQ(session.view().filter.text.size(), 1000u);
    EXPECT_TRUE(parseView(plain(session.viewJson())));
}

TEST_F(SessionTest, TheBorderIsAPairAndAnInclusiveDistance) {
    EXPECT_EQ(session.borderPair(), QString());
    EXPECT_EQ(session.borderMeters(), 0);
    EXPECT_TRUE(session.setBorder(QStringLiteral("LU-FR"), 8214));
    EXPECT_EQ(session.borderPair(), QStringLiteral("FR-LU"));
    EXPECT_EQ(session.borderMeters(), 8214);
    EXPECT_EQ(session.count(), 2);     // steelworks, plant
    EXPECT_EQ(session.uncertain(), 1); // plant, by municipality
    EXPECT_EQ(plain(session.uncertainLine()), "dont 1 connue à la commune près");
    EXPECT_TRUE(session.setBorder(QStringLiteral("any"), 10'000));
    EXPECT_EQ(session.borderPair(), QStringLiteral("any"));
    EXPECT_EQ(session.count(), 4); // and glass, river
    session.clearBorder();
    EXPECT_FALSE(session.filterActive());
    EXPECT_TRUE(session.uncertainLine().isEmpty());
}

TEST_F(SessionTest, WhatIsLeftOutForWantOfAValueIsSaidAndCanBeIncluded) {
    auto filter = session.view().filter;
    filter.employees = {.min = 50, .max = {}};
    session.setFilter(filter);
    EXPECT_EQ(session.count(), 2);
    const MissingValue employees{.member = QStringLiteral("employees"),
                                 .word = QStringLiteral("Effectif"),
                                 .count = 2,
                                 .included = false};
    EXPECT_THAT(session.missing(), testing::ElementsAre(employees));
    EXPECT_TRUE(session.setIncludeUnknown(QStringLiteral("employees"), true));
    EXPECT_EQ(session.count(), 4);
    auto included = employees;
    included.included = true;
    EXPECT_THAT(session.missing(), testing::ElementsAre(included)) << "so that it can be taken back";
    EXPECT_TRUE(session.setIncludeUnknown(QStringLiteral("employees"), false));
    EXPECT_THAT(session.missing(), testing::ElementsAre(employees));
    // Nobody speaks of a member that tests nothing.
    EXPECT_TRUE(session.setPaused(QStringLiteral("employees"), true));
    EXPECT_TRUE(session.missing().isEmpty());
    EXPECT_EQ(session.count(), 9);
}

TEST_F(SessionTest, WhatIsChosenAnewIsNotPausedAnyMore) {
    const auto paused = [&](const char* member) {
        session.endStep();
        EXPECT_TRUE(session.setPaused(QString::fromLatin1(member), true));
    };
    session.setText(QStringLiteral("differdange"));
    paused("text");
    session.setText(QStringLiteral("metz"));
    EXPECT_FALSE(session.view().isPaused(geo::Member::Text));
    EXPECT_LT(session.count(), 9);
    session.undo();
    EXPECT_EQ(session.text(), QStringLiteral("differdange"));
    EXPECT_TRUE(session.view().isPaused(geo::Member::Text)) << "one step takes both back";
    session.clearAll();

    session.setBorder(QStringLiteral("FR-LU"), 5'000);
    paused("border");
    session.setBorder(QStringLiteral("DE-LU"), 5'000);
    EXPECT_FALSE(session.view().isPaused(geo::Member::Border));
    session.clearAll();

    session.toggleCode(QStringLiteral("kinds"), QStringLiteral("site"));
    paused("kinds");
    session.toggleCode(QStringLiteral("kinds"), QStringLiteral("partner"));
    EXPECT_FALSE(session.view().isPaused(geo::Member::Kinds));
}

TEST_F(SessionTest, WhatWasLetInBesideAChoiceGoesWithIt) {
    const auto status = QStringLiteral("statuses"), code = QStringLiteral("operating");
    ASSERT_TRUE(session.toggleCode(status, code));
    ASSERT_TRUE(session.setIncludeUnknown(status, true));
    ASSERT_TRUE(session.toggleCode(status, code));
    EXPECT_EQ(session.view().filter, geo::Filter());
}

TEST_F(SessionTest, ClearingOneMemberAndAllGivesTheBeginningBack) {
    session.setText(QStringLiteral("differdange"));
    session.setBorder(QStringLiteral("FR-LU"), 5000);
    session.setIncludeUnknown(QStringLiteral("border"), true);
    session.setPaused(QStringLiteral("border"), true);
    auto filter = session.view().filter;
    filter.polygon = geo::MultiPolygon{{{{5, 49}, {7, 49}, {7, 50}, {5, 49}}}};
    session.setFilter(filter);
    EXPECT_TRUE(session.clearMember(QStringLiteral("border")));
    EXPECT_FALSE(session.isActive(QStringLiteral("border")));
    EXPECT_FALSE(session.view().isPaused(geo::Member::Border));
    EXPECT_EQ(session.view().filter.unknown, 0);
    session.clearAll();
    EXPECT_EQ(session.view(), View());
    EXPECT_EQ(session.count(), 9);
    session.undo();
    EXPECT_EQ(session.text(), QStringLiteral("differdange"));
    EXPECT_TRUE(session.view().filter.polygon);
}

TEST_F(SessionTest, LinesFollowTheLanguageAtOnce) {
    session.setBorder(QStringLiteral("FR-LU"), 40'000);
    const struct {
        const char* language;
        const char* count;
        const char* uncertain;
        const char* attribution;
    } cases[] = {{"de", "4 von 9 Einträgen", "davon 2 nur gemeindegenau", "© die Autoren"},
                 {"en", "4 of 9 records", "of these, 2 by municipality only", "© the authors"},
                 {"fr", "4 sur 9 fiches", "dont 2 connues à la commune près", "© les auteurs"}};
    for (const auto& c : cases) {
        EXPECT_TRUE(session.setLanguage(QString::fromLatin1(c.language)));
        EXPECT_EQ(plain(session.language()), c.language);
        EXPECT_EQ(plain(session.countLine()), c.count);
        EXPECT_EQ(plain(session.uncertainLine()), c.uncertain);
        EXPECT_EQ(plain(session.attribution()), c.attribution);
    }
}

TEST_F(SessionTest, ResultsAreTheSameInEveryLanguage) {
    session.setText(QStringLiteral("trier"));
    const auto count = session.count();
    EXPECT_EQ(count, 1);
    for (const char* language : {"de", "en", "fr"}) {
        session.setLanguage(QString::fromLatin1(language));
        EXPECT_EQ(session.count(), count);
    }
}

TEST_F(SessionTest, AnotherAtlasDropsASelectionItDoesNotHaveAndSaysSo) {
    session.select(QStringLiteral("site:plant"));
    auto smaller = fixture::small();
    std::erase_if(smaller.records, [](const geo::Record& record) { return record.id == "plant"; });
    Signals emitted(session);
    session.setAtlas(std::make_shared<const LoadedAtlas>(std::move(smaller)));
    EXPECT_EQ(session.selected(), QString());
    EXPECT_TRUE(session.notice().contains(QStringLiteral("site:plant"))) << plain(session.notice());
    const auto told = emitted.take();
    EXPECT_TRUE(told.contains("atlasChanged"));
    EXPECT_TRUE(told.contains("selectionChanged"));
    EXPECT_EQ(session.total(), 8);
}

TEST(Session, AnAtlasThatHasLostAPartOfItsFileIsClosedAndReadAnewByItsRows) {
    Session session;
    std::vector<bool> onlyRows; // of each load
    session.loader().setReader([&onlyRows](const std::string&, const geo::ReadLimits& limits,
                                           const MapReady&) -> geo::Result<AtlasPtr> {
        onlyRows.push_back(limits.onlyRows);
        if (onlyRows.size() == 3)
            return geo::fail("The file is gone", "x.gpkg", "Look for it.");
        return std::make_shared<const LoadedAtlas>(fixture::small());
    });
    QSignalSpy changed(&session, &Session::atlasChanged);
    session.open(QStringLiteral("x.gpkg"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.ready(); }));
    session.select(QStringLiteral("site:steelworks"));
    changed.clear();
    const std::weak_ptr<const LoadedAtlas> first = session.atlas();

    // Any thread finds it out, several times.
    for (int i = 0; i < 2; ++i)
        std::jthread([catalogue = &session.atlas()->catalogue()] { catalogue->lose(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return changed.size() == 2; }));
    EXPECT_TRUE(session.ready());
    EXPECT_TRUE(first.expired());
    EXPECT_EQ(onlyRows, (std::vector{false, true}));
    EXPECT_EQ(plain(session.selected()), "site:steelworks") << "what the person looks at stays";
    EXPECT_EQ(plain(session.notice()),
              "Le fichier de l’atlas a été modifié ou retiré pendant qu’il était ouvert. Il est relu.");
    EXPECT_TRUE(session.error().isEmpty());

    // Once only: a file can be so that something is lost each time. It is said, once, and what is left stays.
    const auto second = session.atlas();
    QSignalSpy noticed(&session, &Session::noticeChanged);
    second->catalogue().lose();
    ASSERT_TRUE(QTest::qWaitFor([&] { return noticed.size() == 1; }));
    EXPECT_TRUE(session.notice().contains(QStringLiteral("encore changé"))) << plain(session.notice());
    session.dismissNotice();
    second->catalogue().lose();
    QCoreApplication::processEvents();
    EXPECT_EQ(session.atlas(), second);
    EXPECT_EQ(plain(session.notice()), "");
    EXPECT_EQ(onlyRows.size(), 2u);

    // Whoever opens it again begins anew; this time it can't be read at all.
    session.openAgain();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !session.error().isEmpty(); }));
    EXPECT_EQ(onlyRows, (std::vector{false, true, false}));
    EXPECT_EQ(session.atlas(), second) << "better than nothing";
    EXPECT_EQ(plain(session.errorHint()), "Look for it.");
}

TEST(Session, AnAtlasThatWasLostBeforeAnybodyListenedIsReadAnew) {
    Session session;
    const auto lost = std::make_shared<const LoadedAtlas>(fixture::small());
    lost->catalogue().lose();
    session.loader().setReader(
        [lost](const std::string&, const geo::ReadLimits& limits, const MapReady&) -> geo::Result<AtlasPtr> {
            return limits.onlyRows ? fixture::atlas() : lost;
        });
    session.open(QStringLiteral("x.gpkg"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.ready() && session.atlas() != lost; }));
    EXPECT_EQ(session.total(), 9);
}

TEST(Session, ANoticeOfAnErrorIsInTheLanguageOfTheProgramAndInEnglishForLogs) {
    Session session;
    session.complain(geo::Error{"No file was named", "a.gpkg", "Name a file."});
    EXPECT_EQ(plain(session.notice()), "a.gpkg\u00a0: Aucun fichier n’a été nommé. Nommez un fichier.");
    EXPECT_EQ(plain(session.complaint()), "a.gpkg: No file was named. Name a file.");
    session.setNotice(QStringLiteral("Rien"));
    EXPECT_EQ(plain(session.complaint()), "Rien");
}

TEST(Session, ANoticeIsSaidAnewInAnotherLanguage) {
    Session session;
    session.complain(geo::Error{"No file was named", "a.gpkg", "Name a file."});
    QSignalSpy changed(&session, &Session::noticeChanged);
    session.setLanguage(QStringLiteral("de"));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(plain(session.notice()), "a.gpkg: Es wurde keine Datei genannt. Nennen Sie eine Datei.");
    EXPECT_EQ(plain(session.complaint()), "a.gpkg: No file was named. Name a file.");
    session.dismissNotice();
    session.setLanguage(QStringLiteral("fr"));
    EXPECT_EQ(plain(session.notice()), "");
}

TEST(Session, AFileThatIsNoAtlasIsAnErrorInWords) {
    QTemporaryDir folder;
    Session session;
    Signals emitted(session);
    session.open(folder.filePath(QStringLiteral("nothing.gpkg")));
    EXPECT_TRUE(session.loading());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !session.error().isEmpty(); }, 20'000));
    EXPECT_FALSE(session.loading());
    EXPECT_TRUE(session.error().contains(QStringLiteral("nothing.gpkg")));
    EXPECT_EQ(emitted.take(), (Emitted{{"errorChanged", 1}, {"loadingChanged", 2}}));
    EXPECT_THAT(plain(session.error()),
                EndsWith("Le fichier ne s’ouvre pas\u00a0: Il n’y a pas de fichier ou de "
                         "dossier de ce nom"));
    EXPECT_EQ(plain(session.errorHint()), "Vérifiez son nom, et si vous avez le droit de le lire.");
    // In the language that is spoken now, and in English for logs.
    session.setLanguage(QStringLiteral("de"));
    EXPECT_EQ(emitted.take()["errorChanged"], 1);
    EXPECT_THAT(plain(session.error()),
                EndsWith("nothing.gpkg: Die Datei lässt sich nicht öffnen: Es gibt keine "
                         "Datei und keinen Ordner dieses Namens"));
    EXPECT_EQ(plain(session.errorHint()), "Prüfen Sie den Namen und ob Sie sie lesen dürfen.");
    ASSERT_TRUE(session.failure());
    EXPECT_THAT(session.failure()->what, StartsWith("The file can't be opened"));
    session.setAtlas(fixture::atlas());
    EXPECT_TRUE(session.error().isEmpty()) << "an atlas is open after all";
}

} // namespace
} // namespace atlas
