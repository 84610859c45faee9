// A kiosk with its Session: what visitors reach, and that nothing of them stays.

#include "app/kiosk/kiosk.h"
#include "app/kiosk/kiosk_guard.h"
#include "app/kiosk/kiosk_records.h"
#include "app/kiosk/kiosk_words.h"
#include "tests/app/kiosk_fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace atlas {
namespace {

using testing::Contains;

TEST_F(KioskTest, AStoryInvitesAtNightAndTurnsItsOwnPages) {
    EXPECT_EQ(kiosk.screen(), Kiosk::Attract);
    ASSERT_TRUE(presentation.playing());
    EXPECT_EQ(session.view().theme, Theme::Night);
    const int first = presentation.scene();
    std::set<int> seen;
    for (int i = 0; i < 200; ++i) {
        pass(Kiosk::sceneMs);
        seen.insert(presentation.scene());
        ASSERT_EQ(session.view().theme, Theme::Night);
    }
    EXPECT_EQ(static_cast<int>(seen.size()), presentation.sceneCount());
    EXPECT_THAT(seen, Contains(first)) << "after the last scene comes the first";
}

TEST_F(KioskTest, TheWakingTouchShowsTheWelcomeAndEndsTheStory) {
    wake();
    EXPECT_EQ(kiosk.screen(), Kiosk::Welcome);
    EXPECT_FALSE(presentation.playing());
    EXPECT_EQ(session.selected(), QStringLiteral("project:powder")) << "the one that joins most countries";
    EXPECT_EQ(session.language(), QStringLiteral("fr"));
    EXPECT_FALSE(session.filterActive());
}

TEST_F(KioskTest, NothingOfAVisitorStays) {
    wake();
    kiosk.speak(QStringLiteral("de"));
    EXPECT_EQ(session.language(), QStringLiteral("de"));
    kiosk.choose(Kiosk::Border);
    EXPECT_TRUE(kiosk.showBorder(QStringLiteral("FR-LU")));
    EXPECT_TRUE(kiosk.openRecord(QStringLiteral("site:steelworks")));
    session.setText(QStringLiteral("secret"));
    kiosk.setProperty("low", true);
    kiosk.setProperty("largeText", true);
    kiosk.setProperty("contrast", true);
    QGuiApplication::clipboard()->setText(QStringLiteral("secret"));
    session.setNotice(QStringLiteral("something of the visitor"));
    QSignalSpy forgotten(&kiosk, &Kiosk::forgotten);

    pass(45'000);
    EXPECT_EQ(kiosk.secondsLeft(), 10);
    EXPECT_EQ(forgotten.count(), 0);
    pass(10'000);
    EXPECT_EQ(kiosk.screen(), Kiosk::Attract);
    EXPECT_EQ(forgotten.count(), 1);
    EXPECT_EQ(session.language(), QStringLiteral("fr"));
    EXPECT_FALSE(kiosk.property("low").toBool());
    EXPECT_FALSE(kiosk.property("largeText").toBool());
    EXPECT_FALSE(kiosk.property("contrast").toBool());
    EXPECT_TRUE(QGuiApplication::clipboard()->text().isEmpty());
    EXPECT_TRUE(session.notice().isEmpty());
    presentation.end(); // what lies under the story that invites
    EXPECT_FALSE(session.canUndo());
    EXPECT_FALSE(session.canGoBack());
    EXPECT_EQ(session.text(), QString());
    EXPECT_EQ(session.borderPair(), QString());
    EXPECT_FALSE(session.viewJson().contains(QStringLiteral("secret")));
}

TEST_F(KioskTest, BackGoesOneStepAtATime) {
    wake();
    kiosk.choose(Kiosk::Border);
    EXPECT_TRUE(kiosk.showBorder(QStringLiteral("LU-FR")) || kiosk.showBorder(QStringLiteral("FR-LU")));
    EXPECT_TRUE(kiosk.openRecord(QStringLiteral("site:plant")));
    kiosk.back();
    EXPECT_EQ(session.selected(), QString());
    EXPECT_EQ(session.borderPair(), QStringLiteral("FR-LU"));
    kiosk.back();
    EXPECT_EQ(session.borderPair(), QString());
    EXPECT_EQ(kiosk.path(), Kiosk::Border);
    kiosk.back();
    EXPECT_EQ(kiosk.screen(), Kiosk::Welcome);
    kiosk.back();
    EXPECT_EQ(kiosk.screen(), Kiosk::Welcome);
}

TEST_F(KioskTest, AListOfOnePlaceLiesUnderItsCardsAndOverThePath) {
    const QRectF place(0.5, 0.3, 0.01, 0.01);
    kiosk.listWithin(place);
    EXPECT_TRUE(kiosk.listed().isEmpty()) << "nobody is there";
    wake();
    kiosk.choose(Kiosk::Search);
    kiosk.listWithin(place);
    kiosk.openRecord(QStringLiteral("site:plant"));
    kiosk.back();
    EXPECT_EQ(session.selected(), QString());
    EXPECT_EQ(kiosk.listed(), place);
    kiosk.back();
    EXPECT_TRUE(kiosk.listed().isEmpty());
    EXPECT_EQ(kiosk.path(), Kiosk::Search);
    kiosk.listWithin(place);
    kiosk.leave();
    EXPECT_TRUE(kiosk.listed().isEmpty()) << "nothing stays";
}

TEST_F(KioskTest, AStoryWaitsWhileOneOfItsRecordsIsLookedAt) {
    wake();
    EXPECT_FALSE(kiosk.playFeatured()) << "only on its path";
    kiosk.choose(Kiosk::Stories);
    ASSERT_TRUE(kiosk.playFeatured());
    presentation.next();
    const int scene = presentation.scene();
    EXPECT_TRUE(kiosk.openRecord(QStringLiteral("site:steelworks")));
    EXPECT_TRUE(presentation.diving());
    kiosk.back();
    EXPECT_FALSE(presentation.diving());
    EXPECT_EQ(presentation.scene(), scene);
    kiosk.back();
    EXPECT_FALSE(presentation.playing());
    EXPECT_EQ(kiosk.path(), Kiosk::Stories);
}

TEST_F(KioskTest, LooksAroundItsOwnPlaceFirst) {
    ASSERT_FALSE(kiosk.towns().isEmpty());
    EXPECT_EQ(kiosk.towns().front().name, QStringLiteral("Belval"));
    wake();
    kiosk.choose(Kiosk::Near);
    EXPECT_EQ(kiosk.town(), 0);
    EXPECT_NEAR(session.camera().longitude, 6.1319, 1e-6);
    EXPECT_NEAR(session.camera().latitude, 49.6116, 1e-6);
    kiosk.showTown(99);
    EXPECT_EQ(kiosk.town(), 0);
}

TEST_F(KioskTest, ABorderIsShownWithWhatLiesOnBothSides) {
    KioskRecords records;
    records.setSession(&session);
    records.setActive(true);
    EXPECT_EQ(records.count(), 0);
    wake();
    EXPECT_FALSE(kiosk.showBorder(QStringLiteral("FR-LU"))) << "not on this path";
    kiosk.choose(Kiosk::Border);
    EXPECT_FALSE(kiosk.showBorder(QStringLiteral("FR-XX")));
    ASSERT_TRUE(kiosk.showBorder(QStringLiteral("FR-LU")));
    ASSERT_EQ(records.count(), 2);
    EXPECT_EQ(records.data(records.index(0), KioskRecords::NameRole).toString(),
              QStringLiteral("site:steelworks"));
    EXPECT_EQ(records.data(records.index(1), KioskRecords::NameRole).toString(),
              QStringLiteral("site:plant"));
    EXPECT_EQ(kiosk.borderSides(QStringLiteral("DE-LU")),
              (QStringList{QStringLiteral("LU"), QStringLiteral("DE")}));
}

TEST_F(KioskTest, ProjectsThatJoinCountriesComeByHowManyTheyJoin) {
    KioskRecords records;
    records.setOrder(KioskRecords::Together);
    records.setSession(&session);
    records.setActive(true);
    ASSERT_EQ(records.count(), 2);
    EXPECT_EQ(records.data(records.index(0), KioskRecords::NameRole).toString(),
              QStringLiteral("project:powder"));
    EXPECT_EQ(crossingLinks(*session.atlas(), *session.atlas()->catalogue().find("project:powder")), 2);
}

TEST_F(KioskTest, CountsWhatWasDoneAndNothingOfWhom) {
    wake();
    kiosk.choose(Kiosk::Search);
    kiosk.searched(false);
    kiosk.openRecord(QStringLiteral("site:plant"));
    kiosk.tookAlong();
    kiosk.speak(QStringLiteral("en"));
    kiosk.leave();
    EXPECT_EQ(count(KioskEvent::What::SearchMiss), 1);
    EXPECT_EQ(count(KioskEvent::What::Path), 1);
    EXPECT_EQ(count(KioskEvent::What::Record), 1);
    EXPECT_EQ(count(KioskEvent::What::Takeaway), 1);
    EXPECT_EQ(count(KioskEvent::What::Visit), 1);
    EXPECT_EQ(events.back().value, "en");
    kiosk.leave();
    EXPECT_EQ(count(KioskEvent::What::Visit), 1);
}

TEST_F(KioskTest, CountsARecordOnceAndOnlyWhenAVisitorOpensIt) {
    const auto records = [this] {
        std::vector<std::string> names;
        for (const auto& event : events)
            if (event.what == KioskEvent::What::Record)
                names.push_back(event.value);
        return names;
    };
    wake();
    kiosk.choose(Kiosk::Stories);
    const auto scene = [](const char* record) {
        return QStringLiteral("\n# %1\n\n```view\n{\"selected\": \"%1\"}\n```\n\n## en\n\n### Words\n")
            .arg(QString::fromLatin1(record));
    };
    ASSERT_TRUE(presentation.rehearse(
        QStringLiteral("+++\nformat = 1\nlanguages = [\"en\"]\n\n[title]\nen = \"Two\"\n+++\n") +
            scene("site:plant") + scene("site:steelworks"),
        QStringLiteral("/nowhere/two.md"), 0));
    ASSERT_EQ(session.selected(), QStringLiteral("site:plant"));
    presentation.next();
    ASSERT_EQ(session.selected(), QStringLiteral("site:steelworks"));
    EXPECT_TRUE(records().empty()) << "the scenes chose them";
    kiosk.openRecord(QStringLiteral("site:steelworks")); // the one that the scene has shown
    EXPECT_EQ(records(), std::vector<std::string>{"site:steelworks"});
    kiosk.back();
    ASSERT_TRUE(presentation.inScene());
    EXPECT_EQ(kiosk.opened(), QString());
    presentation.dive();
    EXPECT_EQ(kiosk.opened(), QString()) << "moving the map opens nothing";
    kiosk.back();
    kiosk.choose(Kiosk::Near);
    EXPECT_EQ(records().size(), 1u);
    kiosk.openRecord(QStringLiteral("site:plant"));
    View view = session.view();
    view.highlighted.push_back("border:FR-LU");
    session.present(view);
    EXPECT_EQ(records(), (std::vector<std::string>{"site:steelworks", "site:plant"}));
    kiosk.back();
    kiosk.openRecord(QStringLiteral("site:plant"));
    EXPECT_EQ(records().size(), 3u) << "opened again";
}

TEST_F(KioskTest, AKeyThatIsHeldWakesAndDoesNothingElse) {
    QQuickWindow window;
    int got = 0;
    class Counter final : public QObject {
    public:
        explicit Counter(int& got) : got_(got) {}
        bool eventFilter(QObject*, QEvent* event) override {
            got_ += event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease ? 1 : 0;
            return false;
        }

    private:
        int& got_;
    } counter(got);
    window.installEventFilter(&counter);
    kiosk.setWindow(&window); // the guard stands before the counter
    const auto send = [&](QEvent::Type type, bool repeated) {
        QKeyEvent event(type, Qt::Key_Return, {}, QStringLiteral("\r"), repeated);
        QCoreApplication::sendEvent(&window, &event);
    };
    send(QEvent::KeyPress, false);
    EXPECT_EQ(kiosk.screen(), Kiosk::Welcome);
    for (int i = 0; i < 3; ++i) { // as window systems tell it
        send(QEvent::KeyRelease, true);
        send(QEvent::KeyPress, true);
    }
    send(QEvent::KeyRelease, false);
    EXPECT_EQ(got, 0);
    send(QEvent::KeyPress, false);
    send(QEvent::KeyPress, true);
    send(QEvent::KeyRelease, false);
    EXPECT_EQ(got, 3) << "the next time it is a key like others";
    kiosk.setWindow(nullptr);
}

TEST_F(KioskTest, AKeyThatIsStuckKeepsNobodyAwake) {
    QQuickWindow window;
    kiosk.setWindow(&window);
    const auto press = [&](bool repeated) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_A, {}, QStringLiteral("a"), repeated);
        QCoreApplication::sendEvent(&window, &event);
    };
    press(false); // wakes
    press(false); // does what it does there
    for (int i = 0; i < 140; ++i) {
        press(true);
        pass(500);
    }
    EXPECT_EQ(kiosk.screen(), Kiosk::Attract);
    kiosk.setWindow(nullptr);
}

TEST_F(KioskTest, WhatOnlyLiesOnTheGlassKeepsNobodyAwake) {
    QQuickWindow window;
    window.resize(1920, 1080);
    kiosk.setWindow(&window);
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const auto rest = [&](int tremble, bool asMouse) {
        const auto at = [&](int step) { return QPoint(500 + step % 2 * tremble, 500); };
        auto touch = QTest::touchEvent(&window, screen.get(), false);
        kiosk.leave();
        if (asMouse)
            QTest::mousePress(&window, Qt::LeftButton, {}, at(0));
        else
            touch.press(0, at(0), &window).commit();
        EXPECT_EQ(kiosk.screen(), Kiosk::Welcome);
        for (int step = 1; step <= 140; ++step) {
            if (asMouse)
                QTest::mouseMove(&window, at(step));
            else
                touch.move(0, at(step), &window).commit();
            pass(500);
        }
        const auto screenThen = kiosk.screen();
        if (asMouse)
            QTest::mouseRelease(&window, Qt::LeftButton, {}, at(0));
        else
            touch.release(0, at(0), &window).commit();
        return screenThen;
    };
    for (const bool asMouse : {false, true}) {
        EXPECT_EQ(rest(1, asMouse), Kiosk::Attract) << asMouse;
        EXPECT_EQ(rest(40, asMouse), Kiosk::Welcome) << "a hand that plays with the map; " << asMouse;
    }
    kiosk.setWindow(nullptr);
}

TEST_F(KioskTest, TheDoorOpensByTheRightNumberOnly) {
    kiosk.askPin();
    kiosk.enterPin(QStringLiteral("123456"));
    EXPECT_EQ(kiosk.pinState(), Kiosk::NoPin) << "a kiosk without a number has no way out";
    int wait = 0;
    kiosk.setDoor({.enter =
                       [&](const std::string& pin) {
                           if (wait > 0)
                               return KioskAnswer::Wait;
                           wait = pin == "271828" ? 0 : 30;
                           return pin == "271828" ? KioskAnswer::Right : KioskAnswer::Wrong;
                       },
                   .wait = [&] { return wait; }});
    kiosk.enterPin(QStringLiteral("123456"));
    EXPECT_EQ(kiosk.pinState(), Kiosk::Checking);
    ASSERT_TRUE(QTest::qWaitFor([&] { return kiosk.pinState() != Kiosk::Checking; }));
    EXPECT_EQ(kiosk.pinState(), Kiosk::Waiting);
    EXPECT_EQ(kiosk.pinWait(), 30);
    kiosk.enterPin(QStringLiteral("271828"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return kiosk.pinState() != Kiosk::Checking; }));
    EXPECT_EQ(kiosk.screen(), Kiosk::Pin) << "too early";
    wait = 0;
    pass(500);
    EXPECT_EQ(kiosk.pinState(), Kiosk::Asking);
    kiosk.enterPin(QStringLiteral("271828"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return kiosk.screen() == Kiosk::Staff; }));
}

TEST_F(KioskTest, OnlyTheStaffChangesTheKiosk) {
    const auto tryAll = [this] {
        kiosk.setRotation(90);
        kiosk.offer(QStringLiteral("en"), false);
        kiosk.clean();
        kiosk.restart();
        kiosk.quit();
        kiosk.update();
        kiosk.exportUsage();
    };
    tryAll();
    wake();
    tryAll();
    kiosk.askPin();
    tryAll();
    EXPECT_EQ(kiosk.rotation(), 0);
    EXPECT_EQ(kiosk.languages().size(), 4);
    EXPECT_EQ(kiosk.screen(), Kiosk::Pin);
    kiosk.setDoor({.enter = [](const std::string&) { return KioskAnswer::Right; }, .wait = [] { return 0; }});
    kiosk.enterPin(QStringLiteral("271828"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return kiosk.screen() == Kiosk::Staff; }));
    kiosk.setRotation(450);
    EXPECT_EQ(kiosk.rotation(), 90);
    kiosk.setRotation(45);
    EXPECT_EQ(kiosk.rotation(), 90);
    for (const auto& code : {"fr", "de", "lb", "en"})
        kiosk.offer(QString::fromLatin1(code), false);
    EXPECT_EQ(kiosk.languages(), QStringList{QStringLiteral("en")}) << "the last one stays";
    kiosk.leave();
    EXPECT_EQ(session.language(), QStringLiteral("en")) << "and is what visitors are greeted in";
}

TEST_F(KioskTest, WhatTheStaffChangesIsToBeKept) {
    std::vector<KioskSettings> kept;
    kiosk.setDesk({.keep = [&](const KioskSettings& settings) { kept.push_back(settings); }});
    kiosk.setDoor({.enter = [](const std::string&) { return KioskAnswer::Right; }, .wait = [] { return 0; }});
    kiosk.askPin();
    kiosk.enterPin(QStringLiteral("271828"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return kiosk.screen() == Kiosk::Staff; }));
    kiosk.setRotation(270);
    kiosk.setRotation(270);
    kiosk.offer(QStringLiteral("lb"), false);
    kiosk.offer(QStringLiteral("xx"), true);
    kiosk.setDisplay(QStringLiteral("no such display"));
    ASSERT_EQ(kept.size(), 2u);
    EXPECT_EQ(kept[0].rotation, 270);
    EXPECT_EQ(kept[1].languages.join(u' '), QStringLiteral("fr de en"));
}

TEST_F(KioskTest, SpeaksLuxembourgishWhereItHasWords) {
    wake();
    EXPECT_EQ(kiosk.language(), QStringLiteral("fr"));
    QSignalSpy changed(&kiosk, &Kiosk::languageChanged);
    kiosk.speak(QStringLiteral("de"));
    kiosk.speak(QStringLiteral("lb"));
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(kiosk.language(), QStringLiteral("lb"));
    EXPECT_EQ(session.language(), QStringLiteral("fr")) << "what has no words of its own";
    EXPECT_EQ(kiosk.word(QStringLiteral("search"), kiosk.language()), QStringLiteral("Sichen"));
    EXPECT_EQ(kiosk.languageName(QStringLiteral("lb")), QStringLiteral("Lëtzebuergesch"));
    kiosk.leave();
    EXPECT_EQ(kiosk.language(), QStringLiteral("fr"));
    ASSERT_EQ(count(KioskEvent::What::Visit), 1);
    EXPECT_EQ(std::ranges::find(events, KioskEvent::What::Visit, &KioskEvent::what)->value, "lb");
}

TEST_F(KioskTest, TheCornersAreThoseOfTheTurnedPicture) {
    kiosk.setDoor({.enter = [](const std::string&) { return KioskAnswer::Right; }, .wait = [] { return 0; }});
    QQuickWindow window;
    window.resize(1920, 1080);
    kiosk.setWindow(&window);
    const auto hold = [&](QPoint at) {
        QTest::mousePress(&window, Qt::LeftButton, {}, at);
        now += 5'000;
        QTest::mouseRelease(&window, Qt::LeftButton, {}, at);
    };
    // Where the first and the second corner of the picture lie in the window, by its turn.
    const std::map<int, std::pair<QPoint, QPoint>> corners{{0, {{9, 9}, {1910, 9}}},
                                                           {90, {{1910, 9}, {1910, 1070}}},
                                                           {180, {{1910, 1070}, {9, 1070}}},
                                                           {270, {{9, 1070}, {9, 9}}}};
    for (const auto& [turn, where] : corners)
        for (const auto& [other, touched] : corners) {
            kiosk.configure({.rotation = turn});
            kiosk.leave();
            hold(touched.first);
            hold(touched.second);
            EXPECT_EQ(kiosk.screen() == Kiosk::Pin, turn == other) << turn << ' ' << other;
            kiosk.leave();
        }
    kiosk.setWindow(nullptr);
}

TEST_F(KioskTest, IsDarkOutsideItsHoursAndSaysWhyToWhoeverTouches) {
    bool open = true;
    kiosk.configure({.open = [&] { return open; }});
    open = false;
    pass(500);
    EXPECT_EQ(kiosk.screen(), Kiosk::Closed);
    EXPECT_FALSE(presentation.playing());
    EXPECT_FALSE(kiosk.explaining());
    wake();
    EXPECT_EQ(kiosk.screen(), Kiosk::Closed);
    EXPECT_TRUE(kiosk.explaining());
    pass(Kiosk::explainMs);
    EXPECT_FALSE(kiosk.explaining());
    open = true;
    pass(500);
    EXPECT_EQ(kiosk.screen(), Kiosk::Attract);
    EXPECT_TRUE(presentation.playing());
}

TEST(KioskWords, AreThereInFourLanguagesAtOnce) {
    for (const auto* key : {"welcome", "atlas", "begin", "question", "near", "border", "together", "stories",
                            "search", "closed", "touch"}) {
        const auto name = QString::fromLatin1(key);
        const auto fr = kioskWord(name, geo::Language::Fr), de = kioskWord(name, geo::Language::De),
                   en = kioskWord(name, geo::Language::En), lb = kioskWordInLuxembourgish(name);
        for (const auto& word : {fr, de, en, lb})
            EXPECT_FALSE(word.isEmpty()) << key;
        EXPECT_NE(fr, de) << key;
        EXPECT_NE(de, en) << key;
    }
    EXPECT_EQ(kioskWord(QStringLiteral("welcome"), geo::Language::De), QStringLiteral("Willkommen"));
    EXPECT_TRUE(kioskWord(QStringLiteral("nothing"), geo::Language::De).isEmpty());
}

TEST(KioskKeys, LetTypeAndWalkAndNothingElse) {
    const auto allowed = [](int key, Qt::KeyboardModifiers modifiers, const char* text) {
        return KioskGuard::allowed(QKeyEvent(QEvent::KeyPress, key, modifiers, QString::fromUtf8(text)));
    };
    EXPECT_TRUE(allowed(Qt::Key_A, {}, "a"));
    EXPECT_TRUE(allowed(Qt::Key_A, Qt::ShiftModifier, "A"));
    EXPECT_TRUE(allowed(Qt::Key_Eacute, {}, "é"));
    EXPECT_TRUE(allowed(Qt::Key_Space, {}, " "));
    EXPECT_TRUE(allowed(Qt::Key_Tab, {}, "\t"));
    EXPECT_TRUE(allowed(Qt::Key_Return, {}, "\r"));
    EXPECT_FALSE(allowed(Qt::Key_Escape, {}, "\x1b"));
    EXPECT_FALSE(allowed(Qt::Key_F4, Qt::AltModifier, ""));
    EXPECT_FALSE(allowed(Qt::Key_F11, {}, ""));
    EXPECT_FALSE(allowed(Qt::Key_Q, Qt::ControlModifier, "q"));
    EXPECT_FALSE(allowed(Qt::Key_Tab, Qt::AltModifier, "\t"));
    EXPECT_FALSE(allowed(Qt::Key_Meta, Qt::MetaModifier, ""));
    EXPECT_FALSE(allowed(Qt::Key_Menu, {}, ""));
    EXPECT_FALSE(allowed(Qt::Key_Print, {}, ""));
    EXPECT_FALSE(allowed(Qt::Key_PowerOff, {}, ""));
    EXPECT_FALSE(allowed(Qt::Key_Back, {}, ""));
}

} // namespace
} // namespace atlas
