#include "geo/filter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <utility>

namespace geo {
namespace {

using testing::ElementsAre;

std::vector<Member> allMembers() {
    std::vector<Member> members;
    for (std::size_t i = 0; i < memberCount; ++i)
        members.push_back(static_cast<Member>(i));
    return members;
}

std::uint16_t unknownBits(std::initializer_list<Member> members) {
    unsigned mask = 0;
    for (const auto member : members)
        mask |= 1u << static_cast<unsigned>(member);
    return static_cast<std::uint16_t>(mask);
}

Date date(std::string_view text) {
    return Date::parse(text).value();
}

// One filter that tests everything.
Filter full() {
    return {.text = "acier",
            .kinds = 1,
            .sectors = 1,
            .transitions = 2,
            .partnerKinds = 4,
            .statuses = 4,
            .networks = 1,
            .territories = 4,
            .countries = 8,
            .border = BorderFilter{.border = 5, .maxMeters = 10000},
            .near = NearFilter{.center = {6.13, 49.61}, .meters = 25000},
            .polygon = MultiPolygon{{{{6, 49}, {7, 49}, {7, 50}, {6, 49}}}},
            .bbox = Extent{5.7, 49.4, 6.6, 50.2},
            .employees = NumberRange{.min = 100, .max = 5000},
            .budget = NumberRange{.min = 1'000'000},
            .period = PeriodFilter{.from = date("2021"), .to = date("2027")},
            .unknown = unknownBits({Member::Employees})};
}

TEST(Member, NamesAndMembersAreInverse) {
    std::vector<std::string_view> names;
    for (const auto member : allMembers()) {
        names.push_back(memberName(member));
        EXPECT_EQ(memberByName(memberName(member)), member);
    }
    EXPECT_THAT(names, ElementsAre("text", "kinds", "sectors", "transitions", "partnerKinds", "statuses",
                                   "networks", "territories", "countries", "border", "near", "polygon",
                                   "bbox", "employees", "budget", "period"));
    for (const auto* word : {"", "unknown", "Text", "kind"})
        EXPECT_EQ(memberByName(word), std::nullopt) << word;
}

TEST(Member, ListMembersChooseFromTheListOfTheirName) {
    std::size_t lists = 0;
    for (const auto member : allMembers()) {
        const auto list = listOf(member);
        EXPECT_EQ(list, listByName(memberName(member))) << memberName(member);
        lists += list.has_value();
    }
    EXPECT_EQ(lists, listCount);
}

TEST(Member, AppliesToTheKindsThatHaveTheColumn) {
    const std::set<std::pair<std::string_view, Kind>> lacking{
        {"partnerKinds", Kind::Site}, {"partnerKinds", Kind::Project}, {"networks", Kind::Site},
        {"networks", Kind::Project},  {"statuses", Kind::Partner},     {"employees", Kind::Partner},
        {"employees", Kind::Project}, {"budget", Kind::Site},          {"budget", Kind::Partner},
        {"period", Kind::Site},       {"period", Kind::Partner}};
    for (const auto member : allMembers())
        for (const auto kind : {Kind::Site, Kind::Partner, Kind::Project})
            EXPECT_EQ(memberApplies(member, kind), !lacking.contains({memberName(member), kind}))
                << memberName(member) << " of " << code(List::Kinds, static_cast<std::size_t>(kind));
}

TEST(Member, NameKindTerritoryAndCountryAreAlwaysKnown) {
    const std::set<std::string_view> known{"text", "kinds", "territories", "countries"};
    for (const auto member : allMembers())
        EXPECT_EQ(canBeUnknown(member), !known.contains(memberName(member))) << memberName(member);
}

TEST(Filter, OfNothingTestsNothing) {
    const Filter filter;
    EXPECT_TRUE(filter.empty());
    for (const auto member : allMembers())
        EXPECT_FALSE(filter.tests(member)) << memberName(member);
}

TEST(Filter, TestsWhatIsSet) {
    const auto filter = full();
    EXPECT_FALSE(filter.empty());
    for (const auto member : allMembers())
        EXPECT_TRUE(filter.tests(member)) << memberName(member);
}

TEST(Filter, EmptyValuesTestNothing) {
    const Filter filter{.text = " \t\u00a0\u00ad ",
                        .polygon = MultiPolygon{},
                        .employees = NumberRange{},
                        .budget = NumberRange{},
                        .period = PeriodFilter{},
                        .unknown = 0xffff};
    EXPECT_TRUE(filter.empty());
    EXPECT_TRUE((Filter{.budget = NumberRange{.max = 0}}.tests(Member::Budget)));
    EXPECT_TRUE((Filter{.period = PeriodFilter{.to = date("2020")}}.tests(Member::Period)));
}

TEST(Filter, WithoutDropsOneMemberAndItsPlaceInUnknown) {
    auto filter = full();
    filter.unknown = 0xffff;
    for (const auto dropped : allMembers()) {
        const auto rest = filter.without(dropped);
        for (const auto member : allMembers()) {
            EXPECT_EQ(rest.tests(member), member != dropped) << memberName(member) << memberName(dropped);
            EXPECT_EQ((rest.unknown >> static_cast<unsigned>(member) & 1) != 0, member != dropped);
        }
    }
}

TEST(Filter, MaskIsThatOfTheListMember) {
    auto filter = full();
    const auto& constant = filter;
    EXPECT_EQ(constant.mask(Member::Countries), 8);
    EXPECT_EQ(constant.mask(Member::Kinds), 1);
    EXPECT_EQ(constant.mask(Member::Border), 0);
    EXPECT_EQ(filter.mask(Member::Text), nullptr);
    EXPECT_EQ(filter.mask(Member::Period), nullptr);
    *filter.mask(Member::Networks) = 32;
    EXPECT_EQ(filter.networks, 32);
}

} // namespace
} // namespace geo
