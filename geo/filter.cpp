#include "geo/filter.h"

#include "geo/catalogue.h"

#include <algorithm>
#include <array>

namespace geo {
namespace {

constexpr std::array<std::string_view, memberCount> memberNames{
    "text",      "kinds",  "sectors", "transitions", "partnerKinds", "statuses",  "networks", "territories",
    "countries", "border", "near",    "polygon",     "bbox",         "employees", "budget",   "period"};

constexpr std::array<std::uint16_t Filter::*, listCount> masks{
    &Filter::kinds,    &Filter::sectors,  &Filter::transitions, &Filter::partnerKinds,
    &Filter::statuses, &Filter::networks, &Filter::territories, &Filter::countries};

bool hasEnds(const std::optional<NumberRange>& range) {
    return range && (range->min || range->max);
}

} // namespace

std::string_view memberName(Member member) {
    return memberNames[static_cast<std::size_t>(member)];
}

std::optional<Member> memberByName(std::string_view name) {
    const auto found = std::ranges::find(memberNames, name);
    if (found == memberNames.end())
        return std::nullopt;
    return static_cast<Member>(found - memberNames.begin());
}

bool canBeUnknown(Member member) {
    switch (member) {
    case Member::Text: // every record has a name, a kind, a territory and a country
    case Member::Kinds:
    case Member::Territories:
    case Member::Countries:
        return false;
    default:
        return true;
    }
}

bool memberApplies(Member member, Kind kind) {
    switch (member) {
    case Member::Employees:
        return kind == Kind::Site;
    case Member::PartnerKinds:
    case Member::Networks:
        return kind == Kind::Partner;
    case Member::Budget:
    case Member::Period:
        return kind == Kind::Project;
    case Member::Statuses:
        return kind != Kind::Partner;
    default:
        return true;
    }
}

std::optional<List> listOf(Member member) {
    static_assert(static_cast<std::size_t>(Member::Countries) ==
                  static_cast<std::size_t>(Member::Kinds) + static_cast<std::size_t>(List::Countries));
    if (member < Member::Kinds || member > Member::Countries)
        return std::nullopt;
    return static_cast<List>(static_cast<std::uint8_t>(member) - static_cast<std::uint8_t>(Member::Kinds));
}

std::uint16_t* Filter::mask(Member member) {
    const auto list = listOf(member);
    return list ? &(this->*masks[static_cast<std::size_t>(*list)]) : nullptr;
}

std::uint16_t Filter::mask(Member member) const {
    const auto list = listOf(member);
    return list ? this->*masks[static_cast<std::size_t>(*list)] : std::uint16_t{0};
}

bool Filter::tests(Member member) const {
    switch (member) {
    case Member::Text:
        return fold(text).find_first_not_of(' ') != std::string::npos;
    case Member::Border:
        return border.has_value();
    case Member::Near:
        return near.has_value();
    case Member::Shape:
        return polygon && !polygon->empty();
    case Member::Bbox:
        return bbox.has_value();
    case Member::Employees:
        return hasEnds(employees);
    case Member::Budget:
        return hasEnds(budget);
    case Member::Period:
        return period && (period->from || period->to);
    default:
        return mask(member) != 0;
    }
}

bool Filter::empty() const {
    for (std::size_t i = 0; i < memberCount; ++i)
        if (tests(static_cast<Member>(i)))
            return false;
    return true;
}

Filter Filter::without(Member member) const {
    auto rest = *this;
    rest.unknown = static_cast<std::uint16_t>(rest.unknown & ~(1u << static_cast<unsigned>(member)));
    switch (member) {
    case Member::Text:
        rest.text.clear();
        break;
    case Member::Border:
        rest.border.reset();
        break;
    case Member::Near:
        rest.near.reset();
        break;
    case Member::Shape:
        rest.polygon.reset();
        break;
    case Member::Bbox:
        rest.bbox.reset();
        break;
    case Member::Employees:
        rest.employees.reset();
        break;
    case Member::Budget:
        rest.budget.reset();
        break;
    case Member::Period:
        rest.period.reset();
        break;
    default:
        *rest.mask(member) = 0;
    }
    return rest;
}

} // namespace geo
