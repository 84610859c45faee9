#include "app/active_filters.h"
#include "tests/app/fixture.h"
#include "tests/app/print.h"
#include "tests/app/signals.h"

#include <QAbstractItemModelTester>

#include <gmock/gmock.h>

#include <random>

namespace atlas {
namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

class ActiveFiltersTest : public testing::Test {
protected:
    ActiveFiltersTest() {
        session.setAtlas(fixture::atlas());
        model.setSession(&session);
    }
    [[nodiscard]] QStringList all(int role) const {
        QStringList words;
        for (int row = 0; row < model.rowCount(); ++row)
            words += model.data(model.index(row), role).toString();
        return words;
    }
    [[nodiscard]] QStringList words() const { return all(ActiveFilters::WordsRole); }
    /// One of everything that can be tested.
    [[nodiscard]] static geo::Filter everything() {
        geo::Filter filter;
        filter.text = " acier \n brut ";
        filter.kinds = fixture::bit(geo::List::Kinds, "site");
        filter.sectors = static_cast<std::uint16_t>(fixture::bit(geo::List::Sectors, "steel-metals") |
                                                    fixture::bit(geo::List::Sectors, "textiles") |
                                                    fixture::bit(geo::List::Sectors, "wood-paper"));
        filter.transitions = fixture::bit(geo::List::Transitions, "ecological");
        filter.partnerKinds = fixture::bit(geo::List::PartnerKinds, "cluster");
        filter.statuses = fixture::bit(geo::List::Statuses, "closed");
        filter.networks = fixture::bit(geo::List::Networks, "unigr");
        filter.territories = fixture::bit(geo::List::Territories, "saarland");
        filter.countries = fixture::bit(geo::List::Countries, "BE");
        filter.border = {.border = geo::borderIndex("DE-FR"), .maxMeters = 12'500};
        filter.near = {.center = {.lon = 6, .lat = 49}, .meters = 25'000};
        filter.polygon = geo::MultiPolygon{{{{6, 49}, {7, 49}, {7, 50}, {6, 49}}}};
        filter.bbox = geo::Extent{6, 49, 7, 50};
        filter.employees = {.min = 100, .max = 5000};
        filter.budget = {.min = {}, .max = 1'200'000};
        filter.period = {.from = geo::Date::parse("2021"), .to = geo::Date::parse("2027")};
        return filter;
    }

    Session session;
    ActiveFilters model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ActiveFiltersTest, EveryMemberHasItsWords) {
    EXPECT_EQ(model.count(), 0);
    session.setFilter(everything());
    ASSERT_EQ(model.count(), static_cast<int>(geo::memberCount));
    EXPECT_EQ(
        words(),
        (QStringList{text("«\u00a0acier brut\u00a0»"), text("site/fr"), text("steel-metals/fr +2"),
                     text("ecological/fr"), text("cluster/fr"), text("closed/fr"), text("unigr/fr"),
                     text("saarland/fr"), text("BE/fr"), text("FR–DE ≤ 12,5\u00a0km"),
                     text("Rayon 25\u00a0km"), text("Zone dessinée"), text("Rectangle"),
                     text("100 – 5\u202f000 salariés"), text("au plus 1,2\u00a0M€"), text("2021 – 2027")}));
    EXPECT_EQ(model.data(model.index(2), ActiveFilters::AllWordsRole).toString(),
              text("steel-metals/fr, textiles/fr, wood-paper/fr"));
    EXPECT_EQ(model.data(model.index(2), ActiveFilters::TitleRole).toString(), text("Secteur"));
    for (int row = 0; row < model.count(); ++row) {
        EXPECT_EQ(model.data(model.index(row), ActiveFilters::MemberRole).toString().toStdString(),
                  geo::memberName(static_cast<geo::Member>(row)));
        EXPECT_FALSE(model.data(model.index(row), ActiveFilters::TitleRole).toString().isEmpty());
    }
}

TEST_F(ActiveFiltersTest, WordsFollowTheLanguageAtOnce) {
    session.setFilter(everything());
    QSignalSpy inserted(&model, &ActiveFilters::rowsInserted);
    session.setLanguage(QStringLiteral("de"));
    EXPECT_EQ(words().first(4), (QStringList{text("„acier brut“"), text("site/de"),
                                             text("steel-metals/de +2"), text("ecological/de")}));
    EXPECT_EQ(words().last(7),
              (QStringList{text("FR–DE ≤ 12,5\u00a0km"), text("Umkreis 25\u00a0km"),
                           text("Gezeichnete Fläche"), text("Rechteck"), text("100 – 5.000 Beschäftigte"),
                           text("höchstens 1,2\u00a0Mio.\u00a0€"), text("2021 – 2027")}));
    session.setLanguage(QStringLiteral("en"));
    EXPECT_EQ(words().last(7),
              (QStringList{text("FR–DE ≤ 12.5\u00a0km"), text("Radius 25\u00a0km"), text("Drawn area"),
                           text("Rectangle"), text("100 – 5,000 employees"), text("at most €1.2m"),
                           text("2021 – 2027")}));
    EXPECT_EQ(inserted.size(), 0) << "rows stay, their words change";
    session.setBorder(QStringLiteral("any"), 5000);
    EXPECT_EQ(words()[9], text("All borders ≤ 5\u00a0km"));
}

TEST_F(ActiveFiltersTest, PausedOnesStayAndApplyToNothing) {
    session.toggleCode(QStringLiteral("kinds"), QStringLiteral("site"));
    session.toggleCode(QStringLiteral("countries"), QStringLiteral("LU"));
    EXPECT_EQ(session.count(), 1);
    QSignalSpy changed(&model, &ActiveFilters::dataChanged);
    session.setPaused(QStringLiteral("kinds"), true);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 0);
    EXPECT_EQ(model.count(), 2);
    EXPECT_EQ(all(ActiveFilters::PausedRole), (QStringList{text("true"), text("false")}));
    EXPECT_EQ(session.count(), 2);
    session.undo();
    EXPECT_EQ(all(ActiveFilters::PausedRole), (QStringList{text("false"), text("false")}));
    // Taken out and chosen again it applies.
    session.setPaused(QStringLiteral("kinds"), true);
    session.toggleCode(QStringLiteral("kinds"), QStringLiteral("site"));
    EXPECT_EQ(model.count(), 1);
    session.toggleCode(QStringLiteral("kinds"), QStringLiteral("site"));
    EXPECT_EQ(all(ActiveFilters::PausedRole), (QStringList{text("false"), text("false")}));
    EXPECT_EQ(session.count(), 1);
}

TEST_F(ActiveFiltersTest, WhatIsTakenOutComesBackByUndo) {
    session.setFilter(everything());
    session.endStep();
    Signals emitted(model);
    session.clearMember(QStringLiteral("employees"));
    EXPECT_FALSE(words().contains(text("100 – 5\u202f000 salariés")));
    EXPECT_EQ(emitted.take(), (Emitted{{"countChanged", 1}}));
    session.undo();
    EXPECT_EQ(words()[13], text("100 – 5\u202f000 salariés"));
    session.clearAll();
    EXPECT_EQ(model.count(), 0);
    session.undo();
    EXPECT_EQ(model.count(), static_cast<int>(geo::memberCount));
    model.setSession(nullptr);
    EXPECT_EQ(model.count(), 0);
}

TEST_F(ActiveFiltersTest, RowsAreWhatTheFilterTestsWhateverComesAndGoes) {
    const auto seed = std::random_device()();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 300; ++round) {
        auto filter = everything();
        for (std::size_t i = 0; i < geo::memberCount; ++i)
            if (random() % 2 == 0)
                filter = filter.without(static_cast<geo::Member>(i));
        session.setFilter(filter);
        QStringList expected;
        for (std::size_t i = 0; i < geo::memberCount; ++i)
            if (filter.tests(static_cast<geo::Member>(i)))
                expected += text(std::string(geo::memberName(static_cast<geo::Member>(i))).c_str());
        ASSERT_EQ(all(ActiveFilters::MemberRole), expected);
        ASSERT_EQ(model.count(), expected.size());
    }
}

} // namespace
} // namespace atlas
