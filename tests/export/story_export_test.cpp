#include "app/export/glow_picture.h"
#include "app/export/logos.h"
#include "app/export/story_export.h"
#include "tests/app/fixture.h"
#include "tests/geo/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>

#include <gmock/gmock.h>

#include <cmath>

namespace atlas {
namespace {

using ::testing::HasSubstr;

constexpr const char* tale = R"(+++
format = 1
languages = ["fr", "en"]
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

## fr

### Bonjour.

> {{count}}

## en

### Hello.

> {{count}}

## notes fr

À dire.

## notes en

To be said.

# two

## fr

### Des mots.

## en

### Words.
)";

class StoryExportTest : public ::testing::Test {
protected:
    StoryExportTest() {
        session.setAtlas(fixture::atlas());
        View view;
        view.language = geo::Language::En;
        session.restore(view);
        folder.write("tale.md", tale);
        story = QString::fromStdString((folder.path() / "tale.md").string());
        out = QString::fromStdString((folder.path() / "out").string());
        exporter.setSession(&session);
        exporter.setFolder(out);
        exporter.setDate({2026, 11, 25});
    }
    QString finish() {
        QSignalSpy done(&exporter, &StoryExport::finished);
        return done.wait(20'000) ? done[0][0].toString() : QString();
    }
    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    TemporaryFolder folder;
    Session session;
    StoryExport exporter;
    QString story, out;
};

TEST_F(StoryExportTest, SavesPagesAndSaysWhere) {
    exporter.save(story, StoryExport::Form::Pdf, false);
    EXPECT_TRUE(exporter.running());
    EXPECT_EQ(exporter.outcome(), QString());
    const QString path = finish();
    EXPECT_EQ(path, out + QStringLiteral("/tale-en.pdf"));
    EXPECT_TRUE(read(path).startsWith("%PDF"));
    EXPECT_FALSE(exporter.running());
    EXPECT_EQ(exporter.progress(), 1);
    EXPECT_THAT(exporter.outcome().toStdString(), HasSubstr("tale-en.pdf"));
    EXPECT_EQ(session.notice(), exporter.outcome());
}

TEST_F(StoryExportTest, NothingThatIsThereIsWrittenOver) {
    exporter.save(story, StoryExport::Form::Html, false);
    const QString first = finish();
    const QByteArray before = read(first);
    exporter.save(story, StoryExport::Form::Html, true);
    EXPECT_EQ(finish(), out + QStringLiteral("/tale-en-2.html"));
    EXPECT_EQ(read(first), before);
    EXPECT_FALSE(before.contains("To be said."));
    EXPECT_TRUE(read(out + QStringLiteral("/tale-en-2.html")).contains("To be said."));
}

TEST_F(StoryExportTest, AScenesNumbersAreThoseOfItsLastStep) {
    exporter.save(story, StoryExport::Form::Html, false);
    const QByteArray html = read(finish());
    EXPECT_TRUE(html.contains("<p class=\"figure\">2</p>")) << html.toStdString();
    EXPECT_TRUE(html.contains("2 of 9 records"));
    EXPECT_FALSE(html.contains("4 of 9"));
}

TEST_F(StoryExportTest, ThePersonsOwnViewStays) {
    session.select(QStringLiteral("site:steelworks"));
    const View view = session.view();
    const QString word = StoryExport::tr("The story is in %1");
    exporter.save(story, StoryExport::Form::Pdf, false);
    finish();
    EXPECT_EQ(session.view(), view);
    EXPECT_EQ(StoryExport::tr("The story is in %1"), word); // no other language was put on the program
    EXPECT_EQ(QLocale().language(), QLocale::English);
}

TEST_F(StoryExportTest, PicturesComeAsAFolderOfTheirOwn) {
    exporter.save(story, StoryExport::Form::Pictures, false);
    const QString first = finish();
    EXPECT_EQ(first, out + QStringLiteral("/tale-en"));
    EXPECT_EQ(QDir(first).entryList(QDir::Files),
              (QStringList{QStringLiteral("01.png"), QStringLiteral("02.png")}));
    const QImage map(first + QStringLiteral("/01.png")), words(first + QStringLiteral("/02.png"));
    EXPECT_EQ(map.size(), QSize(3840, 2160));
    EXPECT_EQ(words.size(), map.size());
    EXPECT_NE(map, words);
    // Nothing else lies beside it, and a second one writes over nothing.
    EXPECT_EQ(QDir(out).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
              QStringList(QStringLiteral("tale-en")));
    exporter.save(story, StoryExport::Form::Pictures, false);
    EXPECT_EQ(finish(), out + QStringLiteral("/tale-en-2"));
}

TEST_F(StoryExportTest, IsCancelledAtAnyMoment) {
    QSignalSpy finished(&exporter, &StoryExport::finished), cancelled(&exporter, &StoryExport::cancelled);
    exporter.save(story, StoryExport::Form::Pdf, false);
    exporter.cancel();
    EXPECT_FALSE(exporter.running());
    QSignalSpy progress(&exporter, &StoryExport::progressChanged);
    exporter.save(story, StoryExport::Form::Pdf, false);
    ASSERT_TRUE(progress.wait(10'000)); // a page is made
    exporter.cancel();
    while (exporter.running())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    exporter.save(story, StoryExport::Form::Pictures, false);
    ASSERT_TRUE(progress.wait(10'000));
    exporter.cancel();
    while (exporter.running())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    QCoreApplication::processEvents();
    EXPECT_EQ(cancelled.count(), 3);
    EXPECT_EQ(finished.count(), 0);
    EXPECT_TRUE(QDir(out).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
    EXPECT_EQ(exporter.outcome(), QString());
}

TEST_F(StoryExportTest, AFolderThatCannotBeIsASentence) {
    folder.write("file", "in the way");
    exporter.setFolder(QString::fromStdString((folder.path() / "file").string()));
    QSignalSpy failed(&exporter, &StoryExport::failed);
    exporter.save(story, StoryExport::Form::Pdf, false);
    ASSERT_TRUE(failed.wait(20'000));
    EXPECT_THAT(exporter.outcome().toStdString(), HasSubstr("could not be written"));
    exporter.save(QStringLiteral("/no/such/story.md"), StoryExport::Form::Pdf, false);
    EXPECT_THAT(exporter.outcome().toStdString(), HasSubstr("/no/such/story.md"));
    EXPECT_FALSE(exporter.running());
}

TEST(GlowPicture, FadesWithTheDistanceFromTheNearestLine) {
    QPainterPath slanted, flat;
    slanted.moveTo(10, 10);
    slanted.lineTo(90, 70);
    flat.moveTo(0, 90);
    flat.lineTo(100, 90);
    const double ratio = 1.25, reach = 24;
    const QImage glow = glowPicture({100, 100}, ratio, {{slanted, 1}, {flat, 0.5}}, reach, Qt::red);
    ASSERT_EQ(glow.size(), QSize(125, 125));
    for (int y = 0; y < glow.height(); y += 3)
        for (int x = 0; x < glow.width(); x += 3) {
            const QPointF at((x + 0.5) / ratio, (y + 0.5) / ratio);
            const QPointF way(80, 60), from = at - QPointF(10, 10);
            const double t =
                std::clamp(QPointF::dotProduct(from, way) / QPointF::dotProduct(way, way), 0.0, 1.0);
            const QPointF off = from - t * way;
            const auto shown = [&](double distance, double strength) {
                return distance < reach ? strength * glowAt(distance / reach) : 0;
            };
            const double wanted =
                std::max(shown(std::hypot(off.x(), off.y()), 1), shown(std::abs(at.y() - 90), 0.5));
            // A line is a pixel wide there, and its middle not that of the pixel.
            EXPECT_NEAR(qAlpha(glow.pixel(x, y)) / 255.0, wanted, 0.075) << x << ' ' << y;
        }
}

TEST(Logos, ThoseOfTheProjectCanBeDrawn) {
    const auto logos = readLogos();
    ASSERT_FALSE(logos.empty());
    for (const Logo& logo : logos) {
        EXPECT_FALSE(logo.name.isEmpty());
        EXPECT_GT(logo.ratio, 0.2);
        // No text: it would need a font that the reader lacks. Nothing from elsewhere.
        EXPECT_FALSE(logo.svg && (logo.bytes.contains("<text") || logo.bytes.contains("href")));
    }
}

TEST(Logos, OnlyPlainNamesOfTheFolderAreRead) {
    TemporaryFolder folder;
    folder.write("secret.svg", R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>)");
    std::filesystem::create_directory(folder.path() / "logos");
    folder.write("logos/own.svg", R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>)");
    folder.write("logos/broken.svg", "no svg");
    folder.write("logos/logos.toml", R"(
[[logo]]
file = "../secret.svg"
name = "elsewhere"
[[logo]]
file = "own.svg"
name = "own"
[[logo]]
file = "broken.svg"
name = "broken"
[[logo]]
name = "none"
)");
    const auto logos = readLogos(QString::fromStdString((folder.path() / "logos/logos.toml").string()));
    ASSERT_EQ(logos.size(), 1u);
    EXPECT_EQ(logos[0].name, QStringLiteral("own"));
    EXPECT_DOUBLE_EQ(logos[0].ratio, 2);
    EXPECT_TRUE(readLogos(QStringLiteral("/no/such/list.toml")).empty());
}

} // namespace
} // namespace atlas
