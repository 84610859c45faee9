#include "app/atlas_loader.h"
#include "app/loaded_atlas.h"
#include "tests/app/fixture.h"
#include "tests/app/print.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <gmock/gmock.h>

namespace atlas {
namespace {

TEST(LoadedAtlas, GivesTheWordOfEveryCodeInEveryLanguage) {
    const auto atlas = fixture::atlas();
    EXPECT_EQ(atlas->word(geo::List::Kinds, 0, geo::Language::Fr), QStringLiteral("site/fr"));
    EXPECT_EQ(atlas->word(geo::List::Countries, 3, geo::Language::De), QStringLiteral("LU/de"));
    for (std::size_t l = 0; l < geo::listCount; ++l)
        for (std::size_t i = 0; i < geo::codes(static_cast<geo::List>(l)).size(); ++i)
            EXPECT_TRUE(
                atlas->word(static_cast<geo::List>(l), i, geo::Language::En).endsWith(QStringLiteral("/en")));
}

TEST(LoadedAtlas, AWordThatIsMissingIsItsCode) {
    geo::Atlas bare;
    bare.vocabulary.push_back({.list = geo::List::Kinds, .code = 200, .words = {"x", "x", "x"}});
    const LoadedAtlas atlas(std::move(bare));
    EXPECT_EQ(atlas.word(geo::List::Sectors, 0, geo::Language::Fr), QStringLiteral("steel-metals"));
    EXPECT_EQ(atlas.word(geo::List::Kinds, 200, geo::Language::Fr), QString());
}

TEST(LoadedAtlas, HasAllRecordsPlacesAndNotes) {
    const auto atlas = fixture::atlas();
    EXPECT_EQ(atlas->catalogue().size(), fixture::records().size());
    EXPECT_EQ(&atlas->query().catalogue(), &atlas->catalogue());
    EXPECT_EQ(atlas->map().places.size(), 4u);
    EXPECT_EQ(atlas->meta("attribution_de"), QStringLiteral("© die Autoren"));
    EXPECT_TRUE(atlas->meta("nothing").isEmpty());
}

TEST(LoadedAtlas, FoldsNamesForSearching) {
    const auto atlas = fixture::atlas();
    const auto agency = atlas->catalogue().find("partner:agency").value();
    EXPECT_EQ(atlas->catalogue().foldedName(agency), geo::fold("Agence de l'investissement ADI"));
    EXPECT_EQ(atlas->foldedPlace(0), geo::fold("Trier\nTrèves"));
    EXPECT_EQ(atlas->foldedPlace(1), "metz");
}

class AtlasLoaderTest : public testing::Test {
protected:
    QTemporaryDir folder;
    AtlasLoader loader;
    QSignalSpy loaded{&loader, &AtlasLoader::loaded};
    QSignalSpy failed{&loader, &AtlasLoader::failed};
};

TEST_F(AtlasLoaderTest, ReadsAnAtlasAndSaysSoInItsOwnThread) {
    const auto file = folder.filePath(QStringLiteral("a.gpkg"));
    auto small = fixture::small();
    // Territories and borders are no business of the loader; the condominium is one row of its layer.
    small.map.levels[0].condominium = {{{{6.3, 49.4}, {6.4, 49.4}, {6.4, 49.5}, {6.3, 49.4}}}};
    const auto written = geo::writeAtlas(small, file.toStdString());
    ASSERT_TRUE(written) << written.error().text();
    QThread* thread = nullptr;
    QObject::connect(&loader, &AtlasLoader::loaded, &loader, [&] { thread = QThread::currentThread(); });
    loader.load(file);
    EXPECT_TRUE(loader.loading());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !loaded.isEmpty() || !failed.isEmpty(); }, 30'000));
    ASSERT_TRUE(failed.isEmpty()) << failed[0][0].value<geo::Error>().text();
    EXPECT_FALSE(loader.loading());
    EXPECT_EQ(thread, loader.thread());
    EXPECT_EQ(loaded[0][0].value<AtlasPtr>()->catalogue().size(), fixture::records().size());
}

TEST_F(AtlasLoaderTest, AFileThatIsNoneIsAnErrorThatNamesIt) {
    loader.load(folder.filePath(QStringLiteral("nothing.gpkg")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !failed.isEmpty(); }, 30'000));
    EXPECT_THAT(failed[0][0].value<geo::Error>().text(), testing::HasSubstr("nothing.gpkg"));
    EXPECT_TRUE(loaded.isEmpty());
}

TEST_F(AtlasLoaderTest, OnlyTheLastOfSeveralLoadsIsReported) {
    for (int i = 0; i < 20; ++i)
        loader.load(folder.filePath(QStringLiteral("%1.gpkg").arg(i)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !failed.isEmpty(); }, 30'000));
    QTest::qWait(100);
    ASSERT_EQ(failed.size(), 1);
    EXPECT_THAT(failed[0][0].value<geo::Error>().text(), testing::HasSubstr("19.gpkg"));
}

TEST_F(AtlasLoaderTest, GivesTheMapBeforeTheRecordsAndSaysHowFarItIs) {
    QSemaphore gate;
    loader.setReader([&](const std::string&, const geo::ReadLimits& limits,
                         const MapReady& mapReady) -> geo::Result<AtlasPtr> {
        limits.progress->all = 8;
        limits.progress->done = 2;
        mapReady(fixture::atlas());
        gate.acquire();
        return fixture::atlas();
    });
    QSignalSpy maps(&loader, &AtlasLoader::mapRead);
    QSignalSpy ticks(&loader, &AtlasLoader::progressed);
    loader.load(QStringLiteral("a.gpkg"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !maps.isEmpty() && !ticks.isEmpty(); }, 30'000));
    EXPECT_TRUE(loaded.isEmpty());
    EXPECT_EQ(loader.progress()->done.load(), 2u);
    EXPECT_EQ(loader.progress()->all.load(), 8u);
    gate.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !loaded.isEmpty(); }, 30'000));
    EXPECT_FALSE(loader.progress());
}

TEST_F(AtlasLoaderTest, OfWhatIsGivenUpNothingMoreIsHeard) {
    QSemaphore begun, gate, ended;
    loader.setReader([&](const std::string&, const geo::ReadLimits& limits,
                         const MapReady& mapReady) -> geo::Result<AtlasPtr> {
        begun.release();
        gate.acquire();
        EXPECT_TRUE(limits.cancelled());
        mapReady(fixture::atlas());
        ended.release();
        return fixture::atlas();
    });
    QSignalSpy maps(&loader, &AtlasLoader::mapRead);
    loader.load(QStringLiteral("a.gpkg"));
    begun.acquire();
    loader.stop();
    EXPECT_FALSE(loader.loading());
    gate.release();
    ended.acquire();
    QTest::qWait(50);
    EXPECT_TRUE(maps.isEmpty());
    EXPECT_TRUE(loaded.isEmpty());
    EXPECT_TRUE(failed.isEmpty());
}

TEST_F(AtlasLoaderTest, ALoaderThatIsGoneIsNotCalled) {
    auto gone = std::make_unique<AtlasLoader>();
    int calls = 0;
    QObject::connect(gone.get(), &AtlasLoader::failed, &loader, [&] { ++calls; });
    gone->load(folder.filePath(QStringLiteral("nothing.gpkg")));
    gone.reset();
    QTest::qWait(200);
    EXPECT_EQ(calls, 0);
}

} // namespace
} // namespace atlas
