#include "app/session.h"
#include "tests/app/fixture.h"
#include "tests/geo/plain_query.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

namespace atlas {
namespace {

/// A member of the filter, set as a hand may set it.
struct Choice {
    const char* name;
    geo::Member member;
    void (*set)(geo::Filter&);
};

void PrintTo(const Choice& choice, std::ostream* out) {
    *out << choice.name;
}

/// Each leaves some of the small atlas and takes some away.
const Choice choices[] = {
    {"Search", geo::Member::Text, [](geo::Filter& f) { f.text = "acier"; }},
    {"Kinds", geo::Member::Kinds, [](geo::Filter& f) { f.kinds = fixture::bit(geo::List::Kinds, "site"); }},
    {"Sectors", geo::Member::Sectors,
     [](geo::Filter& f) {
         f.sectors = static_cast<std::uint16_t>(fixture::bit(geo::List::Sectors, "steel-metals") |
                                                fixture::bit(geo::List::Sectors, "energy-hydrogen"));
     }},
    {"Transitions", geo::Member::Transitions,
     [](geo::Filter& f) { f.transitions = fixture::bit(geo::List::Transitions, "ecological"); }},
    {"PartnerKinds", geo::Member::PartnerKinds,
     [](geo::Filter& f) { f.partnerKinds = fixture::bit(geo::List::PartnerKinds, "university"); }},
    {"Statuses", geo::Member::Statuses,
     [](geo::Filter& f) { f.statuses = fixture::bit(geo::List::Statuses, "operating"); }},
    {"Networks", geo::Member::Networks,
     [](geo::Filter& f) { f.networks = fixture::bit(geo::List::Networks, "recies"); }},
    {"Territories", geo::Member::Territories,
     [](geo::Filter& f) { f.territories = fixture::bit(geo::List::Territories, "luxembourg"); }},
    {"Countries", geo::Member::Countries,
     [](geo::Filter& f) { f.countries = fixture::bit(geo::List::Countries, "FR"); }},
    {"OneBorder", geo::Member::Border,
     [](geo::Filter& f) { f.border = {.border = geo::borderIndex("FR-LU"), .maxMeters = 10'000}; }},
    {"AnyBorder", geo::Member::Border, [](geo::Filter& f) { f.border = {.border = {}, .maxMeters = 9'000}; }},
    {"Radius", geo::Member::Near,
     [](geo::Filter& f) { f.near = {.center = {.lon = 5.9, .lat = 49.5}, .meters = 25'000}; }},
    {"Polygon", geo::Member::Shape,
     [](geo::Filter& f) { f.polygon = geo::MultiPolygon{{{{5, 49}, {6.5, 49}, {6.3, 49.6}, {5, 49}}}}; }},
    {"Lasso", geo::Member::Shape,
     [](geo::Filter& f) {
         f.polygon = geo::MultiPolygon{
             {{{5.5, 49.2}, {6.1, 49.1}, {6.8, 49.3}, {6.9, 49.8}, {6.2, 49.6}, {5.6, 49.7}, {5.5, 49.2}}}};
     }},
    {"Rectangle", geo::Member::Bbox, [](geo::Filter& f) { f.bbox = geo::Extent{6, 49, 6.5, 49.6}; }},
    {"Employees", geo::Member::Employees, [](geo::Filter& f) { f.employees = {.min = 100, .max = 20'000}; }},
    {"Budget", geo::Member::Budget, [](geo::Filter& f) { f.budget = {.min = 1'000'000, .max = {}}; }},
    {"Period", geo::Member::Period,
     [](geo::Filter& f) { f.period = {.from = geo::Date::parse("2018"), .to = geo::Date::parse("2021")}; }},
};

class FilterMember : public testing::TestWithParam<Choice> {
protected:
    FilterMember() { session.setAtlas(fixture::atlas()); }

    /// By a plain loop over the records.
    [[nodiscard]] std::vector<geo::RecordIndex> passing(const geo::Filter& filter) const {
        return listed(geo::plain::run(session.atlas()->catalogue(), filter).selection);
    }
    [[nodiscard]] std::vector<geo::RecordIndex> shown() const { return listed(session.answer().selection); }
    [[nodiscard]] std::vector<geo::RecordIndex> listed(const geo::Selection& selection) const {
        std::vector<geo::RecordIndex> all;
        for (geo::RecordIndex i = 0; i < session.answer().total; ++i)
            if (selection.test(i))
                all.push_back(i);
        return all;
    }

    Session session;
};

TEST_P(FilterMember, AloneChangesWhatIsShown) {
    geo::Filter filter;
    GetParam().set(filter);
    ASSERT_TRUE(filter.tests(GetParam().member));
    session.setFilter(filter);
    EXPECT_GT(session.count(), 0);
    EXPECT_LT(session.count(), session.total());
}

// Beside each other member: with it, paused, applied again, taken out, and all of that undone and redone.
TEST_P(FilterMember, IsPausedRemovedAndUndone) {
    const auto name = QString::fromUtf8(geo::memberName(GetParam().member));
    for (const Choice& other : choices) {
        if (other.member == GetParam().member)
            continue;
        SCOPED_TRACE(other.name);
        geo::Filter filter;
        other.set(filter);
        GetParam().set(filter);
        session.restore(View{});
        session.setFilter(filter);
        session.endStep();
        const auto with = passing(filter), without = passing(filter.without(GetParam().member));
        std::vector<View> steps{session.view()};
        const auto does = [&](bool done, const std::vector<geo::RecordIndex>& expected) {
            ASSERT_TRUE(done);
            ASSERT_EQ(shown(), expected);
            steps.push_back(session.view());
        };
        ASSERT_EQ(shown(), with);

        does(session.setPaused(name, true), without);
        EXPECT_EQ(session.view().filter, filter) << "it is kept";
        does(session.setPaused(name, false), with);
        does(session.setPaused(name, true), without);
        does(session.clearMember(name), without);
        EXPECT_EQ(session.view().filter, filter.without(GetParam().member));
        EXPECT_FALSE(session.view().isPaused(GetParam().member)) << "set again, it applies";

        const auto expectAt = [&](std::size_t step) {
            EXPECT_EQ(session.view(), steps[step]);
            const bool applied =
                steps[step].filter.tests(GetParam().member) && !steps[step].isPaused(GetParam().member);
            EXPECT_EQ(shown(), applied ? with : without);
        };
        for (std::size_t step = steps.size() - 1; step-- > 0;) {
            session.undo();
            expectAt(step);
        }
        for (std::size_t step = 1; step < steps.size(); ++step) {
            session.redo();
            expectAt(step);
        }
        EXPECT_FALSE(session.canRedo());

        // Taken out while it applies.
        session.setFilter(filter);
        session.endStep();
        const View before = session.view();
        ASSERT_TRUE(session.clearMember(name));
        EXPECT_EQ(shown(), without);
        session.undo();
        EXPECT_EQ(session.view(), before);
        EXPECT_EQ(shown(), with);
        session.redo();
        EXPECT_EQ(shown(), without);
    }
}

INSTANTIATE_TEST_SUITE_P(Each, FilterMember, testing::ValuesIn(choices),
                         [](const auto& given) { return std::string(given.param.name); });

TEST(FilterMembers, AreAllAmongTheChoices) {
    std::uint16_t seen = 0;
    for (const Choice& choice : choices)
        seen = static_cast<std::uint16_t>(seen | 1u << static_cast<unsigned>(choice.member));
    EXPECT_EQ(seen, (1u << geo::memberCount) - 1);
}

} // namespace
} // namespace atlas
