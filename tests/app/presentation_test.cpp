#include "app/story/headline.h"
#include "app/story/presentation.h"
#include "tests/app/fixture.h"
#include "tests/geo/temporary_folder.h"

#include <QDir>
#include <QFontMetricsF>

#include <gmock/gmock.h>

namespace atlas {
namespace {

using ::testing::HasSubstr;

constexpr const char* text = R"(+++
format = 1
languages = ["fr", "en"]
theme = "night"
[title]
fr = "Le récit"
en = "The story"
+++
# one

```view
{"camera": {"lon": 6.2, "lat": 49.4, "bearing": 0, "span": 0.004}, "filter": {"kinds": ["site"]}}
```

```step
{"filter": {"kinds": ["project"]}}
```

```step
{"reveal": ["figure"]}
```

## fr

### Bonjour.

> {{count}}

fiches, {{sum budget {}}}.

## en

### Hello.

> {{count}}

records, {{sum budget {}}}.

## notes fr

À dire.

## notes en

To be said.

## sources

- https://www.example.org/a
- https://example.org/b

# two

```view
{"camera": {"lon": 6.4, "lat": 49.5, "bearing": 0, "span": 0.003},
 "highlighted": ["site:steelworks", "site:plant", "border:FR-LU"]}
```

## fr

### Loin.

> {{distance site:plant site:glass}}

## en

### Far.

> {{distance site:plant site:glass}}

# three

## fr

### Des mots.

## en

### Words.
)";

class PresentationTest : public ::testing::Test {
protected:
    PresentationTest() {
        session.setAtlas(fixture::atlas());
        View view;
        view.language = geo::Language::En;
        view.filter.text = "mine";
        session.restore(view);
        folder.write("tale.md", text);
        folder.write("README.md", text);
        folder.write("broken.md", "nothing");
        presentation.setFolders({QString::fromStdString(folder.path().string())});
        presentation.setSession(&session);
    }
    void start() { ASSERT_TRUE(presentation.start(QStringLiteral("tale"))); }

    TemporaryFolder folder;
    Session session;
    Presentation presentation;
};

TEST_F(PresentationTest, StoriesAreFoundByTheirTitles) {
    const auto stories = presentation.stories();
    ASSERT_EQ(stories.size(), 1); // neither the page about stories nor what is none
    EXPECT_EQ(stories[0].title, QStringLiteral("The story"));
    EXPECT_TRUE(stories[0].file.endsWith(QStringLiteral("/tale.md")));
}

TEST_F(PresentationTest, AStoryOfANameIsToldOnceAndFromTheFirstFolder) {
    const TemporaryFolder newer;
    std::string changed = text;
    changed.replace(changed.find("The story"), std::string("The story").size(), "The story anew");
    newer.write("tale.md", changed);
    newer.write("README.md", text);
    folder.write("another.md", text);
    presentation.setFolders(QStringList(QString::fromStdString(newer.path().string())) +
                            presentation.folders());
    const auto stories = presentation.stories();
    ASSERT_EQ(stories.size(), 2);
    EXPECT_EQ(stories[0].title, QStringLiteral("The story anew"));
    EXPECT_TRUE(stories[1].file.endsWith(QStringLiteral("/another.md")));
}

TEST_F(PresentationTest, ASceneIsShownWithItsNumbers) {
    start();
    EXPECT_TRUE(presentation.playing());
    EXPECT_EQ(presentation.place(), QStringLiteral("The story · 1 of 3"));
    EXPECT_EQ(presentation.headline(), QStringLiteral("Hello."));
    EXPECT_EQ(presentation.figureNumber(), QStringLiteral("4"));
    EXPECT_EQ(presentation.text(), QStringList(QStringLiteral("records, €5.8m.")));
    EXPECT_EQ(presentation.notes(), QStringList(QStringLiteral("To be said.")));
    EXPECT_EQ(presentation.sources(), QStringLiteral("Sources: example.org"));
    EXPECT_EQ(presentation.countLine(), QStringLiteral("4 of 9 records"));
    EXPECT_EQ(presentation.nextHeadline(), QStringLiteral("Far."));
    EXPECT_EQ(session.view().theme, Theme::Night);
    EXPECT_EQ(session.count(), 4);
    EXPECT_EQ(session.camera().longitude, 6.2);
    EXPECT_FALSE(presentation.figureShown()); // a step brings it
    EXPECT_TRUE(presentation.textShown());
}

TEST_F(PresentationTest, StepsChangeTheMapAndTheNumber) {
    start();
    presentation.next();
    EXPECT_EQ(presentation.figureNumber(), QStringLiteral("2"));
    EXPECT_EQ(session.count(), 2);
    EXPECT_FALSE(presentation.figureShown());
    presentation.next();
    EXPECT_TRUE(presentation.figureShown());
    EXPECT_EQ(session.count(), 2);
    presentation.previous();
    presentation.previous();
    EXPECT_EQ(session.count(), 4);
}

TEST_F(PresentationTest, ARoughDistanceSaysSo) {
    start();
    presentation.goTo(1);
    EXPECT_EQ(presentation.figureBefore(), QStringLiteral("≈"));
    EXPECT_EQ(presentation.figureNumber(), QStringLiteral("48"));
    EXPECT_EQ(presentation.figureUnit(), QStringLiteral("km"));
    EXPECT_EQ(presentation.sources(),
              QStringLiteral("Distance from municipality to municipality · Computed from the atlas"));
    // Two records stand alone; the border stands out and is none of them.
    EXPECT_EQ(presentation.countLine(), QStringLiteral("2 of 9 records"));
    EXPECT_EQ(session.strongBorders(), 1u << *geo::borderIndex("FR-LU"));
    EXPECT_EQ(session.notice(), QString());
}

TEST_F(PresentationTest, WordsAloneLieOverTheMapThereIs) {
    start();
    presentation.goTo(1);
    const auto camera = session.camera();
    presentation.goTo(2);
    EXPECT_FALSE(presentation.hasMap());
    EXPECT_EQ(presentation.countLine(), QString());
    EXPECT_EQ(presentation.figureNumber(), QString());
    EXPECT_EQ(session.camera(), camera);
}

TEST_F(PresentationTest, TheLanguageIsSwitchedAtOnce) {
    start();
    session.setLanguage(QStringLiteral("fr"));
    EXPECT_EQ(presentation.headline(), QStringLiteral("Bonjour."));
    EXPECT_EQ(presentation.text(), QStringList(QStringLiteral("fiches, 5,8\u00a0M€.")));
    session.setLanguage(QStringLiteral("de")); // which the story lacks: its first language
    EXPECT_EQ(presentation.headline(), QStringLiteral("Bonjour."));
}

TEST_F(PresentationTest, WhatIsDoneInADiveDoesNotEnterTheScene) {
    start();
    const auto scene = session.view();
    presentation.dive();
    EXPECT_TRUE(presentation.diving());
    session.toggleCode(QStringLiteral("kinds"), QStringLiteral("partner"));
    session.select(QStringLiteral("site:steelworks"));
    session.setLayerVisible(QStringLiteral("places"), false);
    session.setCamera({.longitude = 7, .latitude = 50, .span = 0.001});
    EXPECT_TRUE(session.canUndo());
    EXPECT_TRUE(presentation.press(Qt::Key_Backspace, Qt::NoModifier));
    EXPECT_FALSE(presentation.diving());
    EXPECT_EQ(session.view(), scene);
    EXPECT_FALSE(session.canUndo());
    presentation.next();
    presentation.previous();
    EXPECT_EQ(session.view(), scene);
}

TEST_F(PresentationTest, AHandThatAsksTheMapHasRecordsThere) {
    std::string bare = text;
    bare.replace(bare.find(R"("filter": {"kinds": ["site"]})"), 29, R"("layers": ["places"])");
    folder.write("bare.md", bare);
    ASSERT_TRUE(presentation.start(QStringLiteral("bare")));
    const auto scene = session.view();
    ASSERT_EQ(session.layers(), QStringList(QStringLiteral("places")));
    presentation.dive();
    EXPECT_TRUE(session.view().shows(MapLayer::Records));
    EXPECT_TRUE(session.view().shows(MapLayer::Relations));
    EXPECT_FALSE(session.canUndo()) << "nobody did anything yet";
    presentation.back();
    EXPECT_EQ(session.view(), scene);
}

TEST_F(PresentationTest, TheEndBringsBackWhatThePersonHad) {
    session.setText(QStringLiteral("steel"));
    session.endStep();
    const auto own = session.view();
    start();
    EXPECT_TRUE(session.suspended());
    presentation.next();
    session.setLanguage(QStringLiteral("fr"));
    EXPECT_TRUE(presentation.press(Qt::Key_Escape, Qt::NoModifier));
    EXPECT_FALSE(session.suspended());
    auto expected = own;
    expected.language = geo::Language::Fr; // spoken when the talk ended
    EXPECT_EQ(session.view(), expected);
    ASSERT_TRUE(session.canUndo());
    session.undo();
    EXPECT_EQ(session.text(), QStringLiteral("mine"));
    EXPECT_FALSE(session.canUndo());
    EXPECT_EQ(presentation.headline(), QString());
}

TEST_F(PresentationTest, NumbersComeWithTheAtlas) {
    Session late;
    Presentation early;
    early.setFolders({QString::fromStdString(folder.path().string())});
    early.setSession(&late);
    ASSERT_TRUE(early.start(QStringLiteral("tale")));
    EXPECT_EQ(early.headline(), QString());
    late.setAtlas(fixture::atlas());
    EXPECT_EQ(early.figureNumber(), QStringLiteral("4"));
}

TEST_F(PresentationTest, WhatIsNoStorySaysWhy) {
    EXPECT_FALSE(presentation.start(QStringLiteral("nowhere")));
    EXPECT_THAT(session.notice().toStdString(), HasSubstr("nowhere"));
    session.dismissNotice();
    EXPECT_FALSE(presentation.start(QStringLiteral("broken")));
    EXPECT_THAT(session.notice().toStdString(), HasSubstr("broken.md:1"));
    EXPECT_FALSE(presentation.playing());
    EXPECT_FALSE(session.suspended());
}

TEST(HeadlineTest, IsLargeAndLeavesNoWordAlone) {
    QFont font(QStringLiteral("Inter Display"));
    font.setPixelSize(60);
    const double width = QFontMetricsF(font).horizontalAdvance(QStringLiteral("Stahl an der Saar")) + 4;
    HeadlineRoom room{.size = {width, 400}, .largest = 60, .least = 34, .lineHeight = 1.1};
    EXPECT_EQ(headlineSize(QStringLiteral("Stahl an der Saar"), font, room), 60);
    // One word more would stand on a line of its own.
    const int smaller = headlineSize(QStringLiteral("Stahl an der Saar Ja"), font, room);
    EXPECT_LT(smaller, 60);
    EXPECT_GE(smaller, 45);
    // Two full lines don't need that.
    EXPECT_EQ(headlineSize(QStringLiteral("Stahl an der Saar Stahl an der Saar"), font, room), 60);
    room.size.setHeight(70);
    EXPECT_LE(headlineSize(QStringLiteral("Stahl an der Saar Stahl an der Saar"), font, room), 34);
    room.size.setHeight(10);
    EXPECT_EQ(headlineSize(QStringLiteral("Stahl"), font, room), 34);
}

TEST(FigureTextTest, NumbersAreWrittenAsTheLanguageWritesThem) {
    using enum geo::Language;
    EXPECT_EQ(figureText({.value = 12'500}, Fr), QStringLiteral("12\u202f500"));
    EXPECT_EQ(figureText({.value = 4.6e9, .unit = FigureUnit::Euros}, De),
              QStringLiteral("4,6\u00a0Mrd.\u00a0€"));
    EXPECT_EQ(figureText({.value = 21'060, .unit = FigureUnit::Meters, .accuracy = 6000}, Fr),
              QStringLiteral("environ 21\u00a0km"));
    EXPECT_EQ(figureText({.value = 21'060, .unit = FigureUnit::Meters, .accuracy = 200}, En),
              QStringLiteral("21.1\u00a0km"));
}

TEST(FigureTextTest, WhatIsWrittenByHandIsTakenApart) {
    SCOPED_TRACE("6 000 t");
    const geo::Query query(std::make_shared<const geo::Catalogue>(fixture::records()));
    const geo::BaseMap map;
    FigureBook book(query, map);
    const auto key = [&](const std::string& words) {
        return keyFigure({.parts = {{.words = words}}}, book, {}, geo::Language::Fr);
    };
    EXPECT_EQ(key("6\u202f000\u00a0t").number, QStringLiteral("6\u202f000"));
    EXPECT_EQ(key("6\u202f000\u00a0t").unit, QStringLiteral("t"));
    EXPECT_EQ(key("€182m").before, QStringLiteral("€"));
    EXPECT_EQ(key("€182m").unit, QStringLiteral("m"));
    EXPECT_EQ(key("80\u00a0%").number, QStringLiteral("80"));
    EXPECT_EQ(key("personne").number, QStringLiteral("personne"));
}

} // namespace
} // namespace atlas
