#include "app/range_model.h"
#include "app/range_words.h"
#include "tests/app/fixture.h"
#include "tests/app/print.h"
#include "tests/app/signals.h"

#include <gmock/gmock.h>

#include <cmath>
#include <random>

namespace atlas {
namespace {

using testing::ElementsAre;

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// Sites, partners and projects with values of every size, and without.
AtlasPtr scattered(std::mt19937& random) {
    geo::Atlas made = fixture::small();
    const std::array kinds{geo::Kind::Site, geo::Kind::Partner, geo::Kind::Project};
    const std::array round{30, 100, 150, 500, 5000, 39'000};
    for (int i = 0; i < 300; ++i) {
        auto record = fixture::record(kinds[random() % kinds.size()], "r" + std::to_string(i), "Record",
                                      random() % 2 == 0 ? "FR" : "LU", "lorraine", "Somewhere");
        if (random() % 4 != 0)
            record.employees = random() % 2 == 0 ? round[random() % round.size()]
                                                 : static_cast<std::int64_t>(30 + random() % 39'000);
        if (random() % 4 != 0)
            record.budgetEur = static_cast<std::int64_t>(100'000 + random() % 900'000'000);
        if (random() % 4 != 0)
            record.start =
                geo::Date::parse(std::to_string(2010 + random() % 10) +
                                 (random() % 2 == 0 ? "-0" + std::to_string(1 + random() % 9) : ""));
        if (random() % 4 != 0)
            record.end = geo::Date::parse(std::to_string(2020 + random() % 10));
        made.records.push_back(record);
    }
    return std::make_shared<const LoadedAtlas>(std::move(made));
}

class RangeModelTest : public testing::Test {
protected:
    RangeModelTest() {
        session.setAtlas(fixture::atlas());
        for (RangeModel* model : {&employees, &budget, &period})
            model->setSession(&session);
        employees.setMember(QStringLiteral("employees"));
        budget.setMember(QStringLiteral("budget"));
        period.setMember(QStringLiteral("period"));
    }
    [[nodiscard]] const geo::Filter& filter() const { return session.view().filter; }

    Session session;
    RangeModel employees, budget, period;
};

TEST_F(RangeModelTest, TheAxisIsRoundAndHoldsEveryValue) {
    // 90 and 12,500 employees; one budget of 5.8 million; 2016 to 2024.
    EXPECT_THAT(employees.stops(), testing::SizeIs(4 * 6 + 1));
    EXPECT_EQ(employees.stops().front(), 0);
    EXPECT_EQ(employees.stops().back(), 1);
    EXPECT_TRUE(std::ranges::is_sorted(employees.stops()));
    QStringList named;
    for (const auto& tick : employees.ticks())
        named += tick.text;
    EXPECT_EQ(named, (QStringList{text("10"), text("100"), text("1\u202f000"), text("10\u202f000"),
                                  text("100\u202f000")}));
    EXPECT_DOUBLE_EQ(employees.ticks()[1].position, 0.25);
    ASSERT_THAT(budget.ticks(), testing::SizeIs(2));
    EXPECT_EQ(budget.ticks()[0].text, text("1\u00a0M€"));
    EXPECT_THAT(period.stops(), testing::SizeIs(2024 - 2016 + 2));
}

TEST(RangeAxis, NamesNoMoreDecadesThanFindRoom) {
    const auto named = [](std::int64_t smallest, std::int64_t largest) {
        std::vector<geo::Record> records{{.kind = geo::Kind::Project, .id = "small", .budgetEur = smallest},
                                         {.kind = geo::Kind::Project, .id = "large", .budgetEur = largest}};
        const RangeAxis axis(geo::Member::Budget,
                             geo::Query(std::make_shared<const geo::Catalogue>(std::move(records))));
        std::vector<std::int64_t> values;
        for (const auto tick : axis.ticks())
            values.push_back(axis.stops()[tick]);
        return values;
    };
    EXPECT_THAT(named(300, 70'000), ElementsAre(100, 1000, 10'000, 100'000));
    EXPECT_THAT(named(300'000, 4'600'000'000), ElementsAre(100'000, 10'000'000, 1'000'000'000));
    EXPECT_THAT(named(1000, 1000), ElementsAre(1000, 10'000));
    EXPECT_THAT(named(0, 1), ElementsAre(1, 10));
}

TEST_F(RangeModelTest, BarsCountRecordsByTheirValue) {
    ASSERT_THAT(employees.bars(), testing::SizeIs(24));
    EXPECT_EQ(employees.bars()[5], 1) << "90 lie between 70 and 100";
    EXPECT_EQ(employees.bars()[18], 1) << "12,500 lie between 10,000 and 15,000";
    EXPECT_EQ(employees.largestBar(), 1);
    EXPECT_EQ(employees.unknownCount(), 2);
    // 2016-10 to 2020, and from 2024 on.
    EXPECT_EQ(period.bars(), (QList<int>{1, 1, 1, 1, 1, 0, 0, 0, 1}));
    EXPECT_EQ(period.insideBars(), period.bars());
}

TEST_F(RangeModelTest, BarsStandStillWhileTheRangeMoves) {
    Signals emitted(employees);
    ASSERT_TRUE(employees.setHigh(18));
    EXPECT_EQ(emitted.take(), (Emitted{{"insideChanged", 1}, {"rangeChanged", 1}, {"wordsChanged", 1}}));
    EXPECT_EQ(filter().employees->max, 10'000);
    EXPECT_EQ(employees.bars()[18], 1);
    EXPECT_EQ(employees.insideBars()[18], 0);
    ASSERT_TRUE(employees.setHigh(17));
    EXPECT_EQ(emitted.take(), (Emitted{{"rangeChanged", 1}, {"wordsChanged", 1}}));
    session.toggleCode(QStringLiteral("countries"), QStringLiteral("LU"));
    EXPECT_EQ(emitted.take(), (Emitted{{"barsChanged", 1}, {"insideChanged", 1}}));
    EXPECT_THAT(employees.stops(), testing::SizeIs(25));
}

TEST_F(RangeModelTest, TheFirstAndTheLastStopAreOpenEnds) {
    ASSERT_TRUE(employees.setRange(6, 17));
    EXPECT_EQ(filter().employees, (geo::NumberRange{.min = 100, .max = 7000}));
    EXPECT_EQ(employees.rangeText(), text("100 – 7\u202f000 salariés"));
    EXPECT_EQ(employees.lowStop(), 6);
    EXPECT_EQ(employees.highStop(), 17);
    ASSERT_TRUE(employees.setHigh(24));
    EXPECT_EQ(filter().employees, (geo::NumberRange{.min = 100, .max = {}}));
    EXPECT_EQ(employees.highText(), text("ouvert"));
    EXPECT_EQ(employees.high(), 1);
    ASSERT_TRUE(employees.setLow(0));
    EXPECT_FALSE(filter().employees);
    EXPECT_FALSE(employees.limited());
    for (const auto& [low, high] : {std::pair{5, 5}, {7, 3}, {-1, 4}, {3, 25}})
        EXPECT_FALSE(employees.setRange(low, high)) << low << "–" << high;
    ASSERT_TRUE(employees.setLow(6));
    EXPECT_FALSE(employees.setHigh(6));
    EXPECT_FALSE(employees.setHigh(25));
    EXPECT_FALSE(employees.setLow(24));
}

TEST_F(RangeModelTest, APeriodIsWholeYearsAndLightsOnlyThese) {
    ASSERT_TRUE(period.setRange(1, 3));
    EXPECT_EQ(filter().period->from, geo::Date::parse("2017"));
    EXPECT_EQ(filter().period->to, geo::Date::parse("2018"));
    EXPECT_EQ(period.rangeText(), text("2017 – 2018"));
    EXPECT_EQ(period.insideBars(), (QList<int>{0, 1, 1, 0, 0, 0, 0, 0, 0}));
    EXPECT_EQ(session.count(), 1) << "the project runs in these years among others";
    ASSERT_TRUE(period.setRange(5, 6));
    EXPECT_EQ(period.rangeText(), text("2021"));
    EXPECT_EQ(session.count(), 0);
    ASSERT_TRUE(period.setHigh(9));
    EXPECT_EQ(period.rangeText(), text("depuis 2021"));
    EXPECT_EQ(session.count(), 1);
}

TEST_F(RangeModelTest, WhatAFileBringsStaysWhereItIs) {
    auto brought = filter();
    brought.employees = {.min = 123, .max = 2'000'000};
    brought.period = {.from = geo::Date::parse("2017-05"), .to = {}};
    session.setFilter(brought);
    EXPECT_NEAR(employees.low(), std::log10(123.0 / 10) / 4, 1e-12);
    EXPECT_EQ(employees.high(), 1);
    EXPECT_EQ(employees.lowStop(), 7) << "150 is nearer than 100, by the logarithm";
    EXPECT_EQ(employees.stopFrom(employees.low(), 1), 7) << "150";
    EXPECT_EQ(employees.stopFrom(employees.low(), -1), 6) << "100";
    EXPECT_EQ(employees.stopFrom(employees.low(), 100), 24);
    EXPECT_EQ(employees.stopFrom(employees.low(), -100), 0);
    ASSERT_TRUE(employees.setHigh(18));
    EXPECT_EQ(filter().employees->min, 123) << "the other end has not been touched";
    EXPECT_EQ(period.rangeText(), text("depuis mai 2017"));
    EXPECT_EQ(period.lowStop(), 1);
}

TEST_F(RangeModelTest, ADragIsOneStep) {
    for (int stop = 1; stop < 9; ++stop)
        ASSERT_TRUE(employees.setLow(stop));
    employees.settle();
    ASSERT_TRUE(employees.setHigh(20));
    ASSERT_TRUE(employees.setHigh(12));
    employees.settle();
    session.undo();
    EXPECT_EQ(filter().employees, (geo::NumberRange{.min = 200, .max = {}}));
    session.undo();
    EXPECT_FALSE(filter().employees);
    session.redo();
    session.redo();
    EXPECT_EQ(filter().employees->max, 1000);
    employees.clear();
    EXPECT_FALSE(session.filterActive());
    session.undo();
    EXPECT_EQ(filter().employees, (geo::NumberRange{.min = 200, .max = 1000}));
}

TEST_F(RangeModelTest, UnknownValuesAreKeptThroughADragButNotByNoRange) {
    ASSERT_TRUE(employees.setLow(6));
    employees.settle();
    EXPECT_EQ(session.count(), 1);
    ASSERT_THAT(session.missing(), testing::SizeIs(1));
    EXPECT_EQ(session.missing()[0].member, text("employees"));
    EXPECT_EQ(session.missing()[0].count, 2);
    session.setIncludeUnknown(QStringLiteral("employees"), true);
    EXPECT_EQ(session.count(), 3);
    ASSERT_TRUE(employees.setLow(0)); // on its way through no limit
    EXPECT_EQ(filter().unknown, 0);
    ASSERT_TRUE(employees.setLow(7));
    EXPECT_EQ(session.count(), 3);
    ASSERT_TRUE(employees.setLow(0));
    employees.settle();
    ASSERT_TRUE(employees.setLow(6));
    EXPECT_EQ(session.count(), 1) << "begun anew";
    // The same of a project's budget and period.
    employees.clear();
    ASSERT_TRUE(budget.setLow(1));
    EXPECT_EQ(session.missing()[0].count, 1);
    budget.clear();
    ASSERT_TRUE(period.setHigh(3));
    EXPECT_THAT(session.missing(), testing::IsEmpty());
}

TEST_F(RangeModelTest, APausedRangeStillShowsWhatItWouldLeave) {
    ASSERT_TRUE(employees.setHigh(12));
    session.setPaused(QStringLiteral("employees"), true);
    EXPECT_TRUE(employees.paused());
    EXPECT_EQ(session.count(), session.total());
    EXPECT_EQ(employees.insideBars()[5], 1);
    EXPECT_EQ(employees.insideBars()[18], 0);
    ASSERT_TRUE(employees.setHigh(24));
    employees.settle();
    ASSERT_TRUE(employees.setHigh(12));
    EXPECT_FALSE(employees.paused()) << "opened and set again, it applies";
    // Other paused members count for nothing.
    session.toggleCode(QStringLiteral("countries"), QStringLiteral("LU"));
    EXPECT_EQ(employees.bars()[5], 0);
    session.setPaused(QStringLiteral("countries"), true);
    EXPECT_EQ(employees.bars()[5], 1);
}

TEST_F(RangeModelTest, WordsFollowTheLanguage) {
    ASSERT_TRUE(employees.setRange(6, 17));
    auto set = filter();
    set.budget = {.min = 1'200'000, .max = {}};
    session.setFilter(set);
    ASSERT_TRUE(period.setHigh(3));
    EXPECT_EQ(employees.title(), text("Effectif"));
    EXPECT_EQ(budget.rangeText(), text("au moins 1,2\u00a0M€"));
    EXPECT_EQ(period.rangeText(), text("jusqu’à 2018"));
    session.setLanguage(QStringLiteral("de"));
    EXPECT_EQ(employees.rangeText(), text("100 – 7.000 Beschäftigte"));
    EXPECT_EQ(budget.rangeText(), text("mindestens 1,2\u00a0Mio.\u00a0€"));
    EXPECT_EQ(period.rangeText(), text("bis 2018"));
    session.setLanguage(QStringLiteral("en"));
    EXPECT_EQ(employees.rangeText(), text("100 – 7,000 employees"));
    EXPECT_EQ(budget.rangeText(), text("at least €1.2m"));
    EXPECT_EQ(employees.ticks()[2].text, text("1,000"));
}

TEST(RangeWords, SayOneAndTheSameEnd) {
    Session session; // installs the words
    session.setLanguage(QStringLiteral("en"));
    const auto en = geo::Language::En;
    EXPECT_EQ(rangeText(geo::Member::Employees, {.min = 1, .max = 1}, en), text("1 employee"));
    EXPECT_EQ(rangeText(geo::Member::Employees, {.min = {}, .max = 1}, en), text("at most 1 employee"));
    EXPECT_EQ(rangeText(geo::Member::Employees, {.min = 2, .max = {}}, en), text("at least 2 employees"));
    EXPECT_EQ(rangeText(geo::Member::Budget, {.min = 5'000, .max = 5'000}, en), text("€5,000"));
    EXPECT_EQ(rangeText(geo::Member::Budget, {}, en), QString());
    EXPECT_EQ(shortValueText(geo::Member::Budget, 10'000, en), text("€10k"));
    EXPECT_EQ(shortValueText(geo::Member::Budget, 10'000, geo::Language::Fr), text("10\u00a0k€"));
    EXPECT_EQ(shortValueText(geo::Member::Budget, 10'000, geo::Language::De), text("10\u00a0Tsd.\u00a0€"));
    EXPECT_EQ(shortValueText(geo::Member::Budget, 1'000'000'000, geo::Language::Fr), text("1\u00a0Md€"));
    EXPECT_EQ(shortValueText(geo::Member::Period, 2021, en), text("2021"));
}

TEST_F(RangeModelTest, WithoutSessionMemberOrValuesThereIsNothing) {
    RangeModel none;
    none.setMember(QStringLiteral("sectors"));
    EXPECT_TRUE(none.member().isEmpty());
    none.setSession(&session);
    EXPECT_TRUE(none.stops().isEmpty() && none.bars().isEmpty());
    EXPECT_FALSE(none.setRange(0, 1));
    EXPECT_FALSE(none.setLow(0));
    EXPECT_EQ(none.stopFrom(0, 1), 0);
    none.clear();
    geo::Atlas bare = fixture::small();
    for (auto& record : bare.records)
        record.employees.reset();
    session.setAtlas(std::make_shared<const LoadedAtlas>(std::move(bare)));
    EXPECT_TRUE(employees.stops().isEmpty() && employees.bars().isEmpty() && employees.ticks().isEmpty());
    EXPECT_FALSE(employees.setHigh(1));
    employees.setSession(nullptr);
    EXPECT_TRUE(employees.title().isEmpty());
}

TEST_F(RangeModelTest, NobodyCountsForAFoldedChart) {
    employees.setCounting(false);
    Signals emitted(employees);
    session.toggleCode(QStringLiteral("countries"), QStringLiteral("LU"));
    EXPECT_THAT(emitted.take(), testing::IsEmpty());
    employees.setCounting(true);
    EXPECT_EQ(employees.bars()[5], 0);
}

TEST_F(RangeModelTest, CountsAreThoseOfABruteForceCount) {
    const auto seed = std::random_device()();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    session.setAtlas(scattered(random));
    const geo::Catalogue& catalogue = session.atlas()->catalogue();
    const auto year = [](std::chrono::sys_days day) {
        return static_cast<int>(std::chrono::year_month_day(day).year());
    };
    int lit = 0;
    for (int round = 0; round < 120; ++round) {
        for (RangeModel* model : {&employees, &budget, &period}) {
            const int last = static_cast<int>(model->stops().size()) - 1;
            const int low = static_cast<int>(random() % static_cast<unsigned>(last));
            model->setRange(low, low + 1 + static_cast<int>(random() % static_cast<unsigned>(last - low)));
            if (random() % 3 == 0)
                model->clear();
            if (random() % 3 == 0)
                session.setPaused(model->member(), random() % 2 == 0);
        }
        if (random() % 2 == 0)
            session.toggleCode(QStringLiteral("countries"), QStringLiteral("FR"));

        // What a record says of each member, straight from the words of the filter.
        const auto& now = filter();
        const auto inNumbers = [](auto value, const auto& range) {
            return !range || (!range->min && !range->max) ||
                   (value && *value >= range->min.value_or(0) && *value <= range->max.value_or(INT64_MAX));
        };
        const auto passes = [&](const geo::Record& record, geo::Member member) {
            const bool site = record.kind == geo::Kind::Site, project = record.kind == geo::Kind::Project;
            if (member == geo::Member::Employees)
                return !now.tests(member) || (site && inNumbers(record.employees, now.employees));
            if (member == geo::Member::Budget)
                return !now.tests(member) || (project && inNumbers(record.budgetEur, now.budget));
            if (member == geo::Member::Period)
                return !now.tests(member) ||
                       (project && (record.start || record.end) &&
                        !(now.period->from && record.end && record.end->last < now.period->from->first) &&
                        !(now.period->to && record.start && record.start->first > now.period->to->last));
            return !now.tests(member) || record.country == "FR";
        };
        const auto count = [&](geo::Member own, bool within, auto inBin) {
            int n = 0;
            for (geo::RecordIndex i = 0; i < catalogue.size(); ++i) {
                const auto& record = catalogue.record(i);
                bool all = geo::memberApplies(own, record.kind) && inBin(record);
                for (const auto member : {geo::Member::Employees, geo::Member::Budget, geo::Member::Period,
                                          geo::Member::Countries})
                    if (member == own ? within : !session.view().isPaused(member))
                        all = all && passes(record, member);
                n += all;
            }
            return n;
        };
        const auto checkNumbers = [&](const RangeModel& model, geo::Member member, auto value) {
            const RangeAxis axis(member, session.atlas()->query());
            const auto& stops = axis.stops();
            for (std::size_t i = 0; i + 1 < stops.size(); ++i) {
                const auto inBin = [&](const geo::Record& record) {
                    const auto v = value(record);
                    return v && *v >= stops[i] && (*v < stops[i + 1] || i + 2 == stops.size());
                };
                const auto at = static_cast<qsizetype>(i);
                ASSERT_EQ(model.bars()[at], count(member, false, inBin)) << stops[i];
                ASSERT_EQ(model.insideBars()[at], count(member, true, inBin)) << stops[i];
                lit += model.insideBars()[at];
            }
            ASSERT_EQ(model.unknownCount(),
                      count(member, false, [&](const geo::Record& record) { return !value(record); }));
        };
        checkNumbers(employees, geo::Member::Employees, [](const geo::Record& r) { return r.employees; });
        checkNumbers(budget, geo::Member::Budget, [](const geo::Record& r) { return r.budgetEur; });
        const RangeAxis years(geo::Member::Period, session.atlas()->query());
        for (std::size_t i = 0; i + 1 < years.stops().size(); ++i) {
            const auto runs = [&](const geo::Record& record) {
                return (record.start || record.end) &&
                       (!record.start || year(record.start->first) <= years.stops()[i]) &&
                       (!record.end || year(record.end->last) >= years.stops()[i]);
            };
            const auto at = static_cast<qsizetype>(i);
            ASSERT_EQ(period.bars()[at], count(geo::Member::Period, false, runs)) << years.stops()[i];
            const bool inRange =
                static_cast<int>(i) >= period.lowStop() && static_cast<int>(i) < period.highStop();
            ASSERT_EQ(period.insideBars()[at], inRange ? count(geo::Member::Period, true, runs) : 0)
                << years.stops()[i];
            lit += period.insideBars()[at];
        }
    }
    EXPECT_GT(lit, 1000) << "ranges that leave nothing test nothing";
}

} // namespace
} // namespace atlas
