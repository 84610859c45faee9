#include "app/border_profile.h"
#include "tests/app/fixture.h"
#include "tests/app/print.h"
#include "tests/app/signals.h"

#include <gmock/gmock.h>

#include <random>

namespace atlas {
namespace {

/// Records of all four countries and none, everywhere between 0 and 60 km from every border, many of them
/// at whole kilometres.
AtlasPtr scattered(std::mt19937& random) {
    geo::Atlas made = fixture::small();
    const std::array countries{"BE", "DE", "FR", "LU", "NL"};
    const std::array kinds{geo::Kind::Site, geo::Kind::Partner, geo::Kind::Project};
    for (int i = 0; i < 400; ++i) {
        auto record = fixture::record(kinds[random() % kinds.size()], "r" + std::to_string(i), "Record",
                                      countries[random() % countries.size()], "lorraine", "Somewhere");
        record.sectors = {static_cast<std::uint8_t>(random() % 16)};
        if (random() % 10 != 0) {
            geo::DerivedPlace place;
            for (double& meters : place.borderMeters)
                meters = random() % 3 == 0 ? 1000.0 * static_cast<double>(random() % 60)
                                           : static_cast<double>(random() % 60'000);
            if (random() % 10 == 0)
                place.borderMeters[random() % geo::borderCount] = std::numeric_limits<double>::quiet_NaN();
            record.derived = place;
        }
        made.records.push_back(record);
    }
    return std::make_shared<const LoadedAtlas>(std::move(made));
}

class BorderProfileTest : public testing::Test {
protected:
    BorderProfileTest() {
        session.setAtlas(fixture::atlas());
        profile.setSession(&session);
    }
    void choose(const char* pair, double meters) {
        ASSERT_TRUE(session.setBorder(QString::fromLatin1(pair), meters));
    }

    Session session;
    BorderProfile profile;
};

TEST_F(BorderProfileTest, WithoutOnePairThereAreNoSides) {
    const auto nothing = [&] {
        EXPECT_TRUE(profile.left().isEmpty() && profile.right().isEmpty() && profile.leftWord().isEmpty());
        EXPECT_EQ(profile.leftCount() + profile.rightCount() + profile.largestBar(), 0);
        EXPECT_EQ(profile.leftBars(), QList<int>(BorderProfile::barCount));
        EXPECT_TRUE(profile.thirdLine().isEmpty());
    };
    nothing();
    choose("any", 10'000);
    nothing();
    choose("FR-LU", 10'000);
    EXPECT_EQ(profile.leftCount(), 1);
    session.clearBorder();
    nothing();
}

TEST_F(BorderProfileTest, SidesAreInTheOrderInWhichPeopleNameTheBorder) {
    const std::array<std::array<const char*, 3>, 6> cases{{{"FR-LU", "FR", "LU"},
                                                           {"DE-FR", "FR", "DE"},
                                                           {"BE-FR", "FR", "BE"},
                                                           {"DE-LU", "LU", "DE"},
                                                           {"BE-LU", "LU", "BE"},
                                                           {"BE-DE", "BE", "DE"}}};
    for (const auto& [pair, left, right] : cases) {
        choose(pair, 10'000);
        EXPECT_EQ(profile.left(), QString::fromLatin1(left)) << pair;
        EXPECT_EQ(profile.right(), QString::fromLatin1(right)) << pair;
        EXPECT_EQ(profile.leftWord(), QString::fromLatin1(left) + QStringLiteral("/fr"));
    }
}

TEST_F(BorderProfileTest, TheLimitAndTheEndOfABarAreInclusive) {
    choose("DE-LU", 9500); // the glass works of Trier lie there
    EXPECT_EQ(profile.rightCount(), 1);
    choose("DE-LU", 9499);
    EXPECT_EQ(profile.rightCount(), 0);
    EXPECT_EQ(profile.leftCount(), 1) << "in the river that is the border";
    EXPECT_EQ(profile.leftBars()[0], 1);
    profile.setAxisMeters(9500 * 3);
    EXPECT_EQ(profile.rightBars()[9], 1);
    EXPECT_EQ(profile.rightBars()[10], 0);
}

TEST_F(BorderProfileTest, BarsStandStillWhileTheLimitMoves) {
    choose("FR-LU", 10'000);
    Signals emitted(profile);
    choose("FR-LU", 9'000);
    EXPECT_THAT(emitted.take(), testing::IsEmpty());
    choose("FR-LU", 8'000);
    EXPECT_EQ(emitted.take(), (Emitted{{"countsChanged", 1}}));
    session.toggleCode(QStringLiteral("kinds"), QStringLiteral("partner"));
    EXPECT_EQ(emitted.take(), (Emitted{{"barsChanged", 1}, {"countsChanged", 1}}));
    choose("DE-FR", 8'000);
    EXPECT_EQ(emitted.take(), (Emitted{{"pairChanged", 1}, {"countsChanged", 1}, {"wordsChanged", 1}}));
    profile.setAxisMeters(0);
    profile.setAxisMeters(30'000);
    EXPECT_THAT(emitted.take(), testing::IsEmpty());
}

TEST_F(BorderProfileTest, WordsFollowTheLanguage) {
    choose("DE-FR", 100'000);
    EXPECT_EQ(profile.thirdLine(), QStringLiteral("et 1 fiche belge et 2 luxembourgeoises"));
    session.setLanguage(QStringLiteral("de"));
    EXPECT_EQ(profile.rightWord(), QStringLiteral("DE/de"));
    EXPECT_EQ(profile.thirdLine(), QStringLiteral("und 1 belgischer Eintrag und 2 luxemburgische"));
    session.setLanguage(QStringLiteral("en"));
    session.toggleCode(QStringLiteral("countries"), QStringLiteral("LU"));
    EXPECT_EQ(profile.thirdLine(), QStringLiteral("and 2 Luxembourg records, near the tripoint"));
}

TEST_F(BorderProfileTest, APausedMemberCountsForNothing) {
    session.toggleCode(QStringLiteral("kinds"), QStringLiteral("partner"));
    choose("FR-LU", 40'000);
    EXPECT_EQ(profile.leftCount(), 1);
    session.setPaused(QStringLiteral("kinds"), true);
    EXPECT_EQ(profile.leftCount(), 3);
    session.setPaused(QStringLiteral("border"), true);
    EXPECT_EQ(profile.leftCount(), 3) << "the control still shows what its limit would leave";
}

TEST_F(BorderProfileTest, WithoutASessionThereIsNothing) {
    choose("FR-LU", 10'000);
    profile.setSession(nullptr);
    EXPECT_TRUE(profile.left().isEmpty());
    BorderProfile orphan;
    {
        Session brief;
        orphan.setSession(&brief);
        brief.setAtlas(fixture::atlas());
        brief.setBorder(QStringLiteral("FR-LU"), 10'000);
        EXPECT_EQ(orphan.rightCount(), 1);
    }
    orphan.setAxisMeters(10'000);
    EXPECT_EQ(orphan.rightCount(), 0);
}

TEST_F(BorderProfileTest, CountsAreThoseOfTheQueryAndOfABruteForceCount) {
    const auto seed = std::random_device()();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    session.setAtlas(scattered(random));
    for (int round = 0; round < 200; ++round) {
        switch (random() % 4) {
        case 0:
            session.toggleCode(QStringLiteral("kinds"),
                               QString::fromLatin1(std::array{"site", "partner", "project"}[random() % 3]));
            break;
        case 1:
            session.toggleCode(QStringLiteral("countries"),
                               QString::fromLatin1(std::array{"BE", "DE", "FR", "LU"}[random() % 4]));
            break;
        case 2:
            profile.setAxisMeters(10'000.0 * static_cast<double>(1 + random() % 6));
            break;
        default:
            break;
        }
        const std::size_t border = random() % geo::borderCount;
        const double limit = static_cast<double>(random() % 60) * 1000;
        session.setBorder(QString::fromStdString(std::string(geo::borderPairs[border])), limit);

        const geo::Catalogue& catalogue = session.atlas()->catalogue();
        const geo::Selection passing =
            session.atlas()->query().select(session.view().filter.without(geo::Member::Border));
        const auto count = [&](const std::string& country, double from, double to) {
            int n = 0;
            for (geo::RecordIndex i = 0; i < catalogue.size(); ++i) {
                const geo::Record& record = catalogue.record(i);
                if (!passing.test(i) || !record.derived || record.country != country)
                    continue;
                const double meters = record.derived->borderMeters[border];
                n += meters <= to && (meters > from || (from == 0 && meters == 0));
            }
            return n;
        };
        const std::string left = profile.left().toStdString(), right = profile.right().toStdString();
        ASSERT_EQ(profile.leftCount(), count(left, 0, limit));
        ASSERT_EQ(profile.rightCount(), count(right, 0, limit));
        const double step = profile.axisMeters() / BorderProfile::barCount;
        int largest = 0;
        for (int i = 0; i < static_cast<int>(BorderProfile::barCount); ++i) {
            ASSERT_EQ(profile.leftBars()[i], count(left, step * i, step * (i + 1))) << i;
            ASSERT_EQ(profile.rightBars()[i], count(right, step * i, step * (i + 1))) << i;
            largest = std::max({largest, profile.leftBars()[i], profile.rightBars()[i]});
        }
        ASSERT_EQ(profile.largestBar(), largest);
        // Together with those of third countries they are what the map shows.
        int all = 0;
        for (const char* country : {"BE", "DE", "FR", "LU", "NL"})
            all += count(country, 0, limit);
        ASSERT_EQ(session.count(), all);
    }
}

} // namespace
} // namespace atlas
