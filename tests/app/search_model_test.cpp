#include "app/search_model.h"
#include "tests/app/fixture.h"
#include "tests/app/print.h"
#include "tests/app/signals.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QTest>
#include <QThreadPool>

#include <gmock/gmock.h>

#include <random>

namespace atlas {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class SearchModelTest : public testing::Test {
protected:
    SearchModelTest() {
        session.setAtlas(fixture::atlas());
        model.setSession(&session);
    }

    [[nodiscard]] std::string at(int row, int role) const {
        return model.data(model.index(row), role).toString().toStdString();
    }
    /// Names of the records, titles of the places.
    std::vector<std::string> found(const char* text) {
        model.setText(QString::fromUtf8(text));
        std::vector<std::string> hits;
        for (int row = 0; row < model.rowCount(); ++row)
            hits.push_back(at(row, SearchModel::KindRole) == "place" ? at(row, SearchModel::TitleRole)
                                                                     : at(row, SearchModel::NameRole));
        return hits;
    }

    Session session;
    SearchModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(SearchModelTest, NothingIsFoundForNothing) {
    EXPECT_THAT(found(""), IsEmpty());
    EXPECT_THAT(found("   "), IsEmpty());
    EXPECT_THAT(found("xyzzy"), IsEmpty());
}

TEST_F(SearchModelTest, CaseAccentsAndSpacesDoNotMatter) {
    for (const char* text : {"acierie", "ACIÉRIE", " Aciérie  de ", "differdange aciérie"})
        EXPECT_THAT(found(text), ElementsAre("site:steelworks")) << text;
}

TEST_F(SearchModelTest, NamesComeBeforeRecordsThatSpeakOfIt) {
    // "de": in a name, as the beginning of one of its words, or only in what is said of a record.
    const auto hits = found("adi");
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits[0], "partner:agency") << "by its acronym";
    EXPECT_THAT(found("powder"), ElementsAre("project:powder")) << "by its summary and acronym";
    EXPECT_EQ(found("usine").at(0), "site:lost");
}

TEST_F(SearchModelTest, PlacesFollowTheRecordsInTheirChosenNames) {
    EXPECT_THAT(found("trier"), ElementsAre("site:glass", "Trèves")) << "found by the local name";
    EXPECT_THAT(found("lutti"), ElementsAre("Liège")) << "found by the German name";
    EXPECT_THAT(found("metz"), testing::Contains("Metz"));
    const auto hits = found("metz");
    EXPECT_EQ(hits[hits.size() - 2], "Metz") << "the larger one first";
    EXPECT_EQ(hits.back(), "Metzervisse");
}

TEST_F(SearchModelTest, HitsSayWhatTheyAre) {
    found("trier");
    EXPECT_EQ(at(0, SearchModel::TitleRole), "Glashütte Trier");
    EXPECT_EQ(at(0, SearchModel::KindRole), "site");
    EXPECT_EQ(at(0, SearchModel::KindWordRole), "site/fr");
    EXPECT_EQ(at(0, SearchModel::SectorRole), "glass-ceramics-materials");
    EXPECT_EQ(at(0, SearchModel::MunicipalityRole), "Trier");
    EXPECT_EQ(at(0, SearchModel::CountryRole), "DE");
    EXPECT_EQ(at(1, SearchModel::NameRole), "");
    EXPECT_EQ(at(1, SearchModel::KindWordRole), "Lieu");
    EXPECT_EQ(at(1, SearchModel::SectorRole), "");
    EXPECT_EQ(at(1, SearchModel::MunicipalityRole), "");
    EXPECT_EQ(at(1, SearchModel::CountryRole), "DE");
    EXPECT_FALSE(model.data(model.index(1), Qt::DecorationRole).isValid());
    EXPECT_FALSE(model.data(model.index(0), Qt::DecorationRole).isValid());
    EXPECT_FALSE(model.data({}, SearchModel::NameRole).isValid());
    QSignalSpy changed(&model, &SearchModel::dataChanged), reset(&model, &SearchModel::modelReset);
    session.setLanguage(QStringLiteral("de"));
    EXPECT_EQ(at(1, SearchModel::TitleRole), "Trier");
    EXPECT_EQ(at(1, SearchModel::KindWordRole), "Ort");
    EXPECT_EQ(changed.size(), 1);
    EXPECT_TRUE(reset.isEmpty());
    found("liège");
    EXPECT_EQ(at(0, SearchModel::SectorRole), "") << "a record without a sector";
}

TEST_F(SearchModelTest, AHitIsGoneTo) {
    found("trier");
    EXPECT_TRUE(model.activate(0));
    EXPECT_EQ(session.selected(), QStringLiteral("site:glass"));
    EXPECT_NEAR(session.camera().longitude, 6.63935, 5e-8); // half a step of the catalogue's places
    session.showWholeRegion();
    session.select({});
    EXPECT_TRUE(model.activate(1));
    EXPECT_EQ(session.selected(), QString());
    EXPECT_NEAR(session.camera().latitude, 49.75565, 1e-9);
    EXPECT_FALSE(model.activate(2));
    EXPECT_FALSE(model.activate(-1));
    found("usine sans");
    EXPECT_TRUE(model.activate(0)) << "a record without a position is selected all the same";
    EXPECT_EQ(session.selected(), QStringLiteral("site:lost"));
}

TEST_F(SearchModelTest, TheSameHitsAreNoChange) {
    found("acierie");
    QSignalSpy reset(&model, &SearchModel::modelReset), count(&model, &SearchModel::countChanged);
    found("aciérie");
    model.setText(model.text());
    model.setSession(&session);
    EXPECT_TRUE(reset.isEmpty());
    found("trier");
    EXPECT_EQ(reset.size(), 1);
    EXPECT_EQ(count.size(), 1);
}

TEST(SearchModel, ShowsTheBestTwentyRecordsAndFivePlaces) {
    geo::Atlas big;
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i) {
        geo::Record record;
        record.id = "r" + std::to_string(i);
        // A tenth is named so; the others only say it.
        record.name = i % 10 == 0 ? "Hydrogen " + std::to_string(i) : "Plant " + std::to_string(i);
        record.summary = {"", "", "about hydrogen"};
        record.position = {.lon = 5 + static_cast<double>(random() % 1000) / 500, .lat = 49.5};
        big.records.push_back(record);
        big.map.places.push_back(
            fixture::place("Hydrogenville " + std::to_string(i), {}, "FR", i, {.x = 6, .y = 49}));
    }
    Session session;
    session.setAtlas(std::make_shared<const LoadedAtlas>(std::move(big)));
    SearchModel model;
    model.setSession(&session);
    model.setText(QStringLiteral("hydrogen"));
    ASSERT_EQ(model.count(), 25);
    const auto title = [&](int row) {
        return model.data(model.index(row), SearchModel::TitleRole).toString();
    };
    for (int row = 0; row < 20; ++row)
        EXPECT_TRUE(title(row).startsWith(QStringLiteral("Hydrogen "))) << row;
    for (int row = 20; row < 25; ++row)
        EXPECT_EQ(title(row), QStringLiteral("Hydrogenville %1").arg(299 - (row - 20)));
    model.setSession(nullptr);
    EXPECT_EQ(model.count(), 0);
}

TEST_F(SearchModelTest, EveryHitHoldsEveryWordAndNoneIsForgotten) {
    // Against a plain look at every record.
    for (const char* text :
         {"a", "e", "de", "in", "metz", "liege universite", "site", "adi", "'", "fr", "2"}) {
        std::set<std::string> expected;
        for (geo::RecordIndex i = 0; i < session.atlas()->catalogue().size(); ++i) {
            geo::Filter filter;
            filter.text = text;
            if (session.atlas()->query().select(filter).test(i))
                expected.insert(session.atlas()->catalogue().name(i));
        }
        std::set<std::string> records;
        for (const auto& hit : found(text))
            if (hit.contains(':'))
                records.insert(hit);
        EXPECT_EQ(records, expected) << text;
    }
}

TEST(SearchModel, ALargeAtlasIsSearchedBesideTheWindowAndTheNewestTextCounts) {
    geo::Atlas large;
    for (int i = 0; i < static_cast<int>(SearchModel::manyRecords); ++i) {
        geo::Record record;
        record.id = "w" + std::to_string(i);
        record.name = "Werk " + std::to_string(i) + "x";
        record.position = {.lon = 6, .lat = 49.5};
        large.records.push_back(std::move(record));
    }
    Session session;
    session.setAtlas(std::make_shared<const LoadedAtlas>(std::move(large)));
    SearchModel model;
    model.setSession(&session);
    QSignalSpy reset(&model, &SearchModel::modelReset);
    const auto first = [&] { return model.data(model.index(0), SearchModel::NameRole).toString(); };

    // Nothing of it is done in the window's own thread: two letters, and others before those are found.
    model.setText(QStringLiteral("we"));
    model.setText(QStringLiteral("werk 1x"));
    model.setText(QStringLiteral("werk 19999x"));
    EXPECT_EQ(model.count(), 0);
    EXPECT_TRUE(model.searching());
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.count() > 0; }));
    EXPECT_EQ(first(), QStringLiteral("site:w19999"));
    EXPECT_EQ(reset.size(), 1) << "what was wanted before is not shown";

    EXPECT_FALSE(model.searching());

    // The hits stay until there are others, and it says so.
    QSignalSpy searching(&model, &SearchModel::searchingChanged);
    model.setText(QStringLiteral("werk 77x"));
    EXPECT_EQ(first(), QStringLiteral("site:w19999"));
    EXPECT_TRUE(model.searching());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.searching(); }));
    EXPECT_EQ(first(), QStringLiteral("site:w77"));
    EXPECT_EQ(searching.size(), 2);

    // A text that is gone before it is found; the same once more.
    for (int i = 0; i < 2; ++i) {
        model.setText(QStringLiteral("werk 78x"));
        model.setText({});
        EXPECT_FALSE(model.searching());
        EXPECT_EQ(model.count(), 0);
    }
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(model.count(), 0) << "its text is gone";

    // Another atlas, and none, while one is searched.
    model.setText(QStringLiteral("werk 5x"));
    session.setAtlas(fixture::atlas());
    EXPECT_EQ(model.count(), 0);
    model.setText(QStringLiteral("trier"));
    EXPECT_EQ(first(), QStringLiteral("site:glass"));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(first(), QStringLiteral("site:glass"));
}

} // namespace
} // namespace atlas
