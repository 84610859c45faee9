#include "geo/bits.h"
#include "geo/filter.h"
#include "geo/nearest_word.h"
#include "geo/strict_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <format>
#include <limits>
#include <span>

namespace geo {
namespace {

using detail::inQuotes;
using detail::typeName;
using nlohmann::json;
using nlohmann::ordered_json;

constexpr std::size_t maxBytes = 1024 * 1024;
constexpr std::size_t maxPoints = 100'000;
constexpr std::size_t maxTextBytes = 1000;
constexpr std::string_view unknownKey = "unknown";
constexpr double anyLength = std::numeric_limits<double>::max();

template <class Words>
std::string joined(const Words& words) {
    std::string text;
    for (const std::string_view word : words)
        text.append(text.empty() ? "" : ", ").append(word);
    return text;
}

// What would be right instead of an unknown word.
std::string suggestion(std::span<const std::string_view> words, std::string_view wrong) {
    if (const auto near = detail::nearestWord(words, wrong))
        return std::format("Did you mean '{}'?", *near);
    return std::format("Use one of: {}.", joined(words));
}

std::unexpected<Error> wrongType(std::string_view where, std::string_view expected, const json& value) {
    return fail(std::format("{} must be {}, not {}", where, expected, typeName(value)));
}

Result<void> onlyKeys(const json& value, std::string_view where, std::span<const std::string_view> allowed) {
    if (!value.is_object())
        return wrongType(where, "an object", value);
    for (const auto& [key, ignored] : value.items())
        if (!std::ranges::contains(allowed, key))
            return fail(std::format("{} has an unknown member {}", where, inQuotes(key)), {},
                        suggestion(allowed, key));
    return {};
}

Result<double> readNumber(const json& value, std::string_view where, double min, double max) {
    if (!value.is_number())
        return wrongType(where, "a number", value);
    const auto number = value.get<double>();
    if (number >= min && number <= max)
        return number;
    return fail(std::format("{} is {}", where, number), {},
                max == anyLength ? std::format("It must be {} or more.", min)
                                 : std::format("It must lie between {} and {}.", min, max));
}

Result<double> readNumber(const json& object, std::string_view objectName, std::string_view key, double min,
                          double max) {
    if (!object.contains(key))
        return fail(std::format("{} lacks its member '{}'", objectName, key), {}, "Add it: a number.");
    return readNumber(object[key], std::format("{}.{}", objectName, key), min, max);
}

Result<std::int64_t> readWholeNumber(const json& value, std::string_view where) {
    if (value.is_number_integer()) {
        const bool fits = !value.is_number_unsigned() ||
                          value.get<std::uint64_t>() <= std::numeric_limits<std::int64_t>::max();
        if (fits && value.get<std::int64_t>() >= 0)
            return value.get<std::int64_t>();
    } else if (value.is_number_float()) { // 1e6 is a whole number too
        constexpr double exactUpTo = 9007199254740992.0;
        const auto number = value.get<double>();
        if (number >= 0 && number <= exactUpTo && number == std::floor(number))
            return static_cast<std::int64_t>(number);
    } else {
        return wrongType(where, "a whole number", value);
    }
    return fail(
        std::format("{} is {}", where, value.dump()), {},
        std::format("It must be a whole number from 0 to {}.", std::numeric_limits<std::int64_t>::max()));
}

Result<std::string> readText(const json& value) {
    if (!value.is_string())
        return wrongType("text", "a text", value);
    auto text = value.get<std::string>();
    if (text.size() > maxTextBytes)
        return fail(std::format("text has {} bytes", text.size()), {},
                    std::format("At most {} are searched for.", maxTextBytes));
    return text;
}

// A list of words as a mask of their places in `words`.
Result<std::uint16_t> readWords(const json& value, std::string_view where,
                                std::span<const std::string_view> words) {
    if (!value.is_array())
        return wrongType(where, "a list of words", value);
    std::uint16_t mask = 0;
    for (const auto& element : value) {
        if (!element.is_string())
            return fail(std::format("{} must hold words only, not {}", where, typeName(element)));
        const auto& word = element.get_ref<const std::string&>();
        const auto found = std::ranges::find(words, word);
        if (found == words.end())
            return fail(std::format("{} has an unknown word {}", where, inQuotes(word)), {},
                        suggestion(words, word));
        mask = static_cast<std::uint16_t>(mask | 1u << (found - words.begin()));
    }
    return mask;
}

Result<BorderFilter> readBorder(const json& value) {
    static constexpr std::array<std::string_view, 2> members{"pair", "maxMeters"};
    if (const auto known = onlyKeys(value, "border", members); !known)
        return std::unexpected(known.error());
    BorderFilter border;
    if (const auto pair = value.find("pair"); pair != value.end() && *pair != "any") {
        if (!pair->is_string())
            return wrongType("border.pair", "a text", *pair);
        const auto& word = pair->get_ref<const std::string&>();
        border.border = borderIndex(word);
        if (!border.border)
            return fail(std::format("border.pair names no border: {}", inQuotes(word)), {},
                        std::format("Use any or one of: {}.", joined(borderPairs)));
    }
    return readNumber(value, "border", "maxMeters", 0, anyLength).transform([&](double meters) {
        border.maxMeters = meters;
        return border;
    });
}

Result<NearFilter> readNear(const json& value) {
    static constexpr std::array<std::string_view, 3> members{"lon", "lat", "meters"};
    if (const auto known = onlyKeys(value, "near", members); !known)
        return std::unexpected(known.error());
    const auto lon = readNumber(value, "near", "lon", -180, 180);
    const auto lat = readNumber(value, "near", "lat", -90, 90);
    const auto meters = readNumber(value, "near", "meters", 0, anyLength);
    for (const auto* number : {&lon, &lat, &meters})
        if (!*number)
            return std::unexpected(number->error());
    return NearFilter{.center = {.lon = *lon, .lat = *lat}, .meters = *meters};
}

Result<Extent> readBbox(const json& value) {
    if (!value.is_array() || value.size() != 4)
        return fail("bbox must be a list of four numbers", {},
                    "Write [west, south, east, north] in degrees.");
    std::array<double, 4> edges{};
    for (std::size_t i = 0; i < 4; ++i) {
        const double limit = i % 2 == 0 ? 180 : 90;
        const auto number = readNumber(value[i], std::format("bbox[{}]", i), -limit, limit);
        if (!number)
            return std::unexpected(number.error());
        edges[i] = *number;
    }
    const auto [west, south, east, north] = edges;
    if (west > east)
        return fail(std::format("The west of bbox, {}, lies east of its east, {}", west, east), {},
                    "Write [west, south, east, north]; a box across the date line is not possible.");
    if (south > north)
        return fail(std::format("The south of bbox, {}, lies north of its north, {}", south, north), {},
                    "Write [west, south, east, north].");
    return Extent{.minX = west, .minY = south, .maxX = east, .maxY = north};
}

Result<Ring> readRing(const json& value, std::size_t& points) {
    if (!value.is_array())
        return wrongType("A ring of polygon", "a list of positions", value);
    points += value.size();
    if (points > maxPoints)
        return fail("polygon has too many points", {}, std::format("Simplify it to {} at most.", maxPoints));
    Ring ring;
    for (const auto& position : value) {
        if (!position.is_array() || position.size() < 2 || position.size() > 3) // a height may follow
            return fail("A position of polygon must be a list of two numbers", {},
                        "Write [lon, lat] in degrees.");
        const auto lon = readNumber(position[0], "A longitude of polygon", -180, 180);
        if (!lon)
            return std::unexpected(lon.error());
        const auto lat = readNumber(position[1], "A latitude of polygon", -90, 90);
        if (!lat)
            return std::unexpected(lat.error());
        ring.push_back({.x = *lon, .y = *lat});
    }
    if (ring.size() < 4)
        return fail(std::format("A ring of polygon has {} positions", ring.size()), {},
                    "It needs four or more, the last one the same as the first.");
    if (ring.front() != ring.back())
        return fail(
            std::format("A ring of polygon does not close: it begins at [{}, {}] and ends at [{}, {}]",
                        ring.front().x, ring.front().y, ring.back().x, ring.back().y),
            {}, "Repeat its first position at its end.");
    return ring;
}

Result<Polygon> readPolygon(const json& value, std::size_t& points) {
    if (!value.is_array() || value.empty())
        return fail("The coordinates of polygon must be a list of rings", {},
                    "Write the outer ring first, then its holes.");
    Polygon polygon;
    for (const auto& element : value) {
        auto ring = readRing(element, points);
        if (!ring)
            return std::unexpected(ring.error());
        polygon.push_back(std::move(*ring));
    }
    return polygon;
}

Result<MultiPolygon> readShape(const json& value) {
    static constexpr std::array<std::string_view, 2> members{"type", "coordinates"};
    if (const auto known = onlyKeys(value, "polygon", members); !known)
        return std::unexpected(known.error());
    const auto type = value.find("type");
    const auto coordinates = value.find("coordinates");
    if (type == value.end() || coordinates == value.end() || (*type != "Polygon" && *type != "MultiPolygon"))
        return fail("polygon is no polygon of GeoJSON", {},
                    R"(Write {"type": "Polygon", "coordinates": [[[lon, lat], …]]} or a MultiPolygon.)");
    std::size_t points = 0;
    if (*type == "Polygon")
        return readPolygon(*coordinates, points).transform([](Polygon polygon) {
            return MultiPolygon{std::move(polygon)};
        });
    if (!coordinates->is_array() || coordinates->empty())
        return fail("The coordinates of polygon must be a list of polygons", {},
                    "Write each as a list of rings, the outer one first.");
    MultiPolygon polygons;
    for (const auto& element : *coordinates) {
        auto polygon = readPolygon(element, points);
        if (!polygon)
            return std::unexpected(polygon.error());
        polygons.push_back(std::move(*polygon));
    }
    return polygons;
}

// Both ends may lack; nothing if both do.
Result<std::optional<NumberRange>> readNumbers(const json& value, std::string_view where) {
    static constexpr std::array<std::string_view, 2> members{"min", "max"};
    if (const auto known = onlyKeys(value, where, members); !known)
        return std::unexpected(known.error());
    NumberRange range;
    for (const auto& [key, element] : value.items()) {
        const auto number = readWholeNumber(element, std::format("{}.{}", where, key));
        if (!number)
            return std::unexpected(number.error());
        (key == "min" ? range.min : range.max) = *number;
    }
    if (range.min && range.max && *range.min > *range.max)
        return fail(std::format("{}.min, {}, is more than {}.max, {}", where, *range.min, where, *range.max),
                    {}, "Write the smaller number as min.");
    return value.empty() ? std::nullopt : std::optional(range);
}

Result<Date> readDate(const json& value, std::string_view where) {
    if (!value.is_number() && !value.is_string())
        return wrongType(where, "a year or a date", value);
    std::string text;
    if (value.is_string())
        text = value.get<std::string>();
    else if (const auto year = readWholeNumber(value, where))
        text = std::to_string(*year);
    if (const auto date = Date::parse(text))
        return *date;
    return fail(std::format("{} is no date: {}", where, inQuotes(value.is_string() ? text : value.dump())),
                {}, R"(Write 2021, "2021-05" or "2021-05-23", years 1000 to 9999.)");
}

Result<std::optional<PeriodFilter>> readPeriod(const json& value) {
    static constexpr std::array<std::string_view, 2> members{"from", "to"};
    if (const auto known = onlyKeys(value, "period", members); !known)
        return std::unexpected(known.error());
    PeriodFilter period;
    for (const auto& [key, element] : value.items()) {
        const auto date = readDate(element, std::format("period.{}", key));
        if (!date)
            return std::unexpected(date.error());
        (key == "from" ? period.from : period.to) = *date;
    }
    if (period.from && period.to && period.from->first > period.to->last)
        return fail(
            std::format("period.from, {}, is after period.to, {}", period.from->text(), period.to->text()),
            {}, "Write the earlier date as from.");
    return value.empty() ? std::nullopt : std::optional(period);
}

// "text", "kinds", … in the order of Member.
std::array<std::string_view, memberCount> allMemberNames() {
    std::array<std::string_view, memberCount> names;
    for (std::size_t i = 0; i < memberCount; ++i)
        names[i] = memberName(static_cast<Member>(i));
    return names;
}

Result<std::uint16_t> readUnknown(const json& value) {
    const auto names = allMemberNames();
    auto mask = readWords(value, "unknown", names);
    for (std::size_t i = 0; mask && i < memberCount; ++i)
        if (detail::hasBit(*mask, i) && !canBeUnknown(static_cast<Member>(i)))
            return fail(std::format("unknown names '{}', which every record has", names[i]), {},
                        "Leave it out.");
    return mask;
}

// What would be right instead of an unknown member of the filter.
std::string memberHint(std::string_view wrong) {
    const auto names = allMemberNames();
    std::vector<std::string_view> known(names.begin(), names.end());
    known.push_back(unknownKey);
    return suggestion(known, wrong);
}

// Puts what was read into its place in the filter.
template <class Place, class T>
Result<void> put(Place& place, Result<T> value) {
    if (!value)
        return std::unexpected(std::move(value.error()));
    place = std::move(*value);
    return {};
}

Result<void> readMember(Filter& filter, Member member, const json& value) {
    if (const auto list = listOf(member))
        return put(*filter.mask(member), readWords(value, memberName(member), codes(*list)));
    switch (member) {
    case Member::Text:
        return put(filter.text, readText(value));
    case Member::Border:
        return put(filter.border, readBorder(value));
    case Member::Near:
        return put(filter.near, readNear(value));
    case Member::Shape:
        return put(filter.polygon, readShape(value));
    case Member::Bbox:
        return put(filter.bbox, readBbox(value));
    case Member::Employees:
        return put(filter.employees, readNumbers(value, "employees"));
    case Member::Budget:
        return put(filter.budget, readNumbers(value, "budget"));
    default:
        return put(filter.period, readPeriod(value));
    }
}

json words(std::span<const std::string_view> all, std::uint16_t mask) {
    json chosen = json::array();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (detail::hasBit(mask, i))
            chosen.push_back(all[i]);
    return chosen;
}

ordered_json write(const BorderFilter& border) {
    return {{"pair", border.border ? borderPairs[*border.border] : "any"}, {"maxMeters", border.maxMeters}};
}

ordered_json write(const NearFilter& near) {
    return {{"lon", near.center.lon}, {"lat", near.center.lat}, {"meters", near.meters}};
}

ordered_json write(const Polygon& polygon) {
    auto rings = ordered_json::array();
    for (const auto& ring : polygon) {
        auto& positions = rings.emplace_back(ordered_json::array());
        for (const auto& p : ring)
            positions.push_back({p.x, p.y});
    }
    return rings;
}

ordered_json write(const MultiPolygon& polygons) {
    if (polygons.size() == 1)
        return {{"type", "Polygon"}, {"coordinates", write(polygons.front())}};
    auto coordinates = ordered_json::array();
    for (const auto& polygon : polygons)
        coordinates.push_back(write(polygon));
    return {{"type", "MultiPolygon"}, {"coordinates", std::move(coordinates)}};
}

ordered_json write(const NumberRange& range) {
    ordered_json ends;
    if (range.min)
        ends["min"] = *range.min;
    if (range.max)
        ends["max"] = *range.max;
    return ends;
}

ordered_json write(const Date& date) {
    const auto text = date.text();
    constexpr std::size_t yearDigits = 4;
    if (text.size() > yearDigits)
        return text;
    return static_cast<int>(std::chrono::year_month_day(date.first).year());
}

ordered_json write(const PeriodFilter& period) {
    ordered_json ends;
    if (period.from)
        ends["from"] = write(*period.from);
    if (period.to)
        ends["to"] = write(*period.to);
    return ends;
}

ordered_json write(const Filter& filter, Member member) {
    if (const auto list = listOf(member))
        return words(codes(*list), filter.mask(member));
    switch (member) {
    case Member::Text:
        return filter.text;
    case Member::Border:
        return write(*filter.border);
    case Member::Near:
        return write(*filter.near);
    case Member::Shape:
        return write(*filter.polygon);
    case Member::Bbox:
        return {filter.bbox->minX, filter.bbox->minY, filter.bbox->maxX, filter.bbox->maxY};
    case Member::Employees:
        return write(*filter.employees);
    case Member::Budget:
        return write(*filter.budget);
    default:
        return write(*filter.period);
    }
}

} // namespace

Result<Filter> parseFilter(std::string_view text) {
    if (text.size() > maxBytes)
        return fail(std::format("The filter has {} bytes", text.size()), {},
                    std::format("At most {} are read.", maxBytes));
    const auto parsed = detail::parseStrictJson(text, "filter");
    if (!parsed)
        return std::unexpected(parsed.error());
    if (!parsed->is_object())
        return fail(std::format("The filter must be an object, not {}", typeName(*parsed)), {},
                    R"(Write for example {"kinds": ["site"], "text": "steel"}.)");

    Filter filter;
    for (const auto& [key, value] : parsed->items()) {
        if (key == unknownKey) {
            if (auto read = put(filter.unknown, readUnknown(value)); !read)
                return std::unexpected(read.error());
            continue;
        }
        const auto member = memberByName(key);
        if (!member)
            return fail(std::format("The filter has an unknown member {}", inQuotes(key)), {},
                        memberHint(key));
        if (auto read = readMember(filter, *member, value); !read)
            return std::unexpected(read.error());
    }
    if (!filter.tests(Member::Text))
        filter.text.clear();
    return filter;
}

std::string toJson(const Filter& filter) {
    auto object = ordered_json::object();
    for (std::size_t i = 0; i < memberCount; ++i) {
        const auto member = static_cast<Member>(i);
        if (filter.tests(member))
            object[std::string(memberName(member))] = write(filter, member);
    }
    if (filter.unknown != 0)
        object[std::string(unknownKey)] = words(allMemberNames(), filter.unknown);
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace geo
