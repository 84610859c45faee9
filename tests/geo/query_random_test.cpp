// Random catalogues and random filters: the query against the oracle.

#include "query_oracle.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace geo {
namespace {

using nlohmann::json;
using oracle::Random;
using oracle::RecordOracle;
using oracle::vincenty;
using oracle::World;

Filter parse(const json& filter) {
    const auto parsed = parseFilter(filter.dump());
    EXPECT_TRUE(parsed) << filter << parsed.error().text();
    return parsed.value_or(Filter{});
}

// What the answer's JSON must be, from the records as words.
json expectedAnswer(const World& world, const json& filter) {
    json answer{{"total", world.oracles.size()}, {"ids", json::array()}, {"missing", json::object()}};
    std::set<std::string> ids;
    for (const auto* one : world.passing(filter))
        ids.insert(one->name);
    answer["ids"] = ids;
    answer["count"] = ids.size();
    for (std::size_t l = 0; l < listCount; ++l) {
        const std::string list(listName(static_cast<List>(l)));
        for (const auto word : codes(static_cast<List>(l)))
            answer["facets"][list][std::string(word)] =
                std::ranges::count_if(world.oracles, [&](const RecordOracle& one) {
                    return one.words.contains(list) && one.words.at(list).contains(std::string(word)) &&
                           one.passes(filter, list);
                });
    }
    for (const auto& [member, value] : filter.items()) {
        if (member == "unknown" || !canBeUnknown(*memberByName(member)))
            continue;
        answer["missing"][member] = std::ranges::count_if(world.oracles, [&](const RecordOracle& one) {
            return !one.passes(filter) && one.passes(filter, member) &&
                   one.says(member, value) == RecordOracle::NotKnown;
        });
    }
    if (filter.contains("border")) {
        int inside = 0, outside = 0;
        const double limit = filter["border"]["maxMeters"];
        for (const auto& one : world.oracles) {
            const auto meters = one.borderMeters(filter["border"]);
            if (!meters || !one.passes(filter, "border"))
                continue;
            const auto accuracy = one.record.derived->accuracyMeters;
            inside += *meters <= limit && *meters + accuracy > limit;
            outside += *meters > limit && *meters - accuracy <= limit;
        }
        answer["uncertain"] = {{"inside", inside}, {"outside", outside}};
    }
    return answer;
}

TEST(RandomQueries, SelectionFacetsMissingAndUncertainAreThoseOfTheOracle) {
    const auto seed = std::random_device{}();
    SCOPED_TRACE(seed);
    Random random(seed);
    std::size_t passed = 0;
    for (int round = 0; round < 10; ++round) {
        const World world(random, 1 + random.below(100));
        for (int trial = 0; trial < 25; ++trial) {
            const auto filter = random.filter();
            const auto answer = world.query.run(parse(filter));
            ASSERT_EQ(json::parse(toJson(answer, *world.catalogue)), expectedAnswer(world, filter))
                << filter.dump();
            ASSERT_EQ(answer.selection, world.query.select(parse(filter)));
            passed += answer.count;
        }
    }
    EXPECT_GT(passed, 300u) << "filters that let nothing pass test nothing";
}

TEST(RandomQueries, HistogramsCountEveryValueInItsBin) {
    const auto seed = std::random_device{}();
    SCOPED_TRACE(seed);
    Random random(seed);
    using Read = std::function<std::optional<double>(const Record&)>;
    struct Of {
        Column column;
        Kind kind;
        Read read;
        double unit, offset;
    };
    const std::vector<Of> columns{
        {Column::Employees, Kind::Site, [](const Record& r) { return r.employees; }, 50, 0},
        {Column::BudgetEur, Kind::Project, [](const Record& r) { return r.budgetEur; }, 1e12, 0},
        {Column::StartYear, Kind::Project,
         [](const Record& r) { return r.start ? std::optional(std::stod(r.start->text())) : std::nullopt; },
         1, 2010},
        {Column::EndYear, Kind::Project,
         [](const Record& r) { return r.end ? std::optional(std::stod(r.end->text())) : std::nullopt; }, 1,
         2014}};
    const auto check = [&](const World& world, const json& filter, Column column,
                           std::optional<std::uint8_t> border,
                           const std::function<bool(const Record&)>& applies, const Read& read,
                           const std::vector<double>& edges) {
        Histogram expected{.bins = std::vector<RecordIndex>(edges.size() - 1)};
        for (const auto* one : world.passing(filter)) {
            if (!applies(one->record))
                continue;
            const auto value = read(one->record);
            if (!value) {
                ++expected.unknown;
                continue;
            }
            expected.below += *value < edges.front();
            expected.above += *value > edges.back();
            for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
                const bool last = i + 2 == edges.size();
                expected.bins[i] +=
                    *value >= edges[i] && (last ? *value <= edges[i + 1] : *value < edges[i + 1]);
            }
        }
        const auto found = world.query.histogram(world.query.select(parse(filter)), column, edges, border);
        EXPECT_EQ(found.bins, expected.bins);
        EXPECT_EQ(found.below, expected.below);
        EXPECT_EQ(found.above, expected.above);
        EXPECT_EQ(found.unknown, expected.unknown);
    };
    for (int trial = 0; trial < 25; ++trial) {
        const World world(random, 100);
        const auto filter = random.chance(2) ? json::object() : random.filter();
        std::set<double> steps;
        while (steps.size() < 2 + static_cast<std::size_t>(trial % 5))
            steps.insert(double(random.below(20)));
        const auto edges = [&](double unit, double offset) {
            std::vector<double> list;
            for (const auto step : steps)
                list.push_back(offset + unit * step);
            return list;
        };
        for (const auto& [column, kind, read, unit, offset] : columns)
            check(
                world, filter, column, std::nullopt, [kind](const Record& r) { return r.kind == kind; }, read,
                edges(unit, offset));
        for (std::size_t border = 0; border <= borderCount; ++border)
            check(
                world, filter, Column::BorderMeters,
                border < borderCount ? std::optional(static_cast<std::uint8_t>(border)) : std::nullopt,
                [](const Record&) { return true; },
                [border](const Record& r) -> std::optional<double> {
                    if (!r.derived)
                        return std::nullopt;
                    const auto& all = r.derived->borderMeters;
                    return border < borderCount ? all[border] : *std::ranges::min_element(all);
                },
                edges(2000, 0));
    }
}

TEST(RandomQueries, ProjectsRunInTheYearsWhosePeriodLetsThemPass) {
    const auto seed = std::random_device{}();
    SCOPED_TRACE(seed);
    Random random(seed);
    std::size_t counted = 0;
    for (int trial = 0; trial < 100; ++trial) {
        const World world(random, 100);
        const auto filter = random.chance(2) ? json::object() : random.filter();
        const int first = 2005 + static_cast<int>(random.below(20));
        const int last = first + static_cast<int>(random.below(20));
        Histogram expected{.bins = std::vector<RecordIndex>(static_cast<std::size_t>(last - first) + 1)};
        for (const auto* one : world.passing(filter)) {
            const auto says = [&](const json& period) { return one->says("period", period); };
            expected.unknown += says({{"from", first}}) == RecordOracle::NotKnown;
            expected.below +=
                says({{"from", first}}) == RecordOracle::No && one->record.kind == Kind::Project;
            expected.above += says({{"to", last}}) == RecordOracle::No && one->record.kind == Kind::Project;
            for (int year = first; year <= last; ++year)
                expected.bins[static_cast<std::size_t>(year - first)] +=
                    says({{"from", year}, {"to", year}}) == RecordOracle::Yes;
        }
        const auto found = world.query.runningPerYear(world.query.select(parse(filter)), first, last);
        ASSERT_EQ(found.bins, expected.bins) << filter.dump() << first << "–" << last;
        ASSERT_EQ(found.below, expected.below);
        ASSERT_EQ(found.above, expected.above);
        ASSERT_EQ(found.unknown, expected.unknown);
        for (const auto bin : found.bins)
            counted += bin;
    }
    EXPECT_GT(counted, 1000u) << "years without projects test nothing";
}

TEST(RandomQueries, NearestAreTheNearestByVincenty) {
    const auto seed = std::random_device{}();
    SCOPED_TRACE(seed);
    Random random(seed);
    for (int trial = 0; trial < 25; ++trial) {
        const World world(random, 80);
        const auto filter = random.chance(2) ? json::object() : random.filter();
        const LonLat from{random.real(4, 9), random.real(48, 52)};
        std::vector<std::pair<double, std::string>> expected;
        for (const auto* one : world.passing(filter))
            if (one->record.position && !std::isnan(one->record.position->lat))
                expected.emplace_back(vincenty(from, *one->record.position), one->name);
        std::ranges::sort(expected);
        const auto count = random.below(90);
        expected.resize(std::min(expected.size(), count));
        const auto found = world.query.nearest(world.query.select(parse(filter)), from, count);
        ASSERT_EQ(found.size(), expected.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            EXPECT_EQ(world.catalogue->name(found[i].record), expected[i].second);
            EXPECT_NEAR(found[i].meters, expected[i].first, 1e-3);
        }
    }
}

/// Where a catalogue has it: in the middle of a step of 2⁻³².
Point keptAt(LonLat position) {
    constexpr double steps = 4294967296.0;
    const auto middle = [](double at) {
        return (std::clamp(std::floor(at * steps), 0.0, steps - 1) + 0.5) / steps;
    };
    const Point p = toUnitMercator(position);
    return {middle(p.x), middle(p.y)};
}

TEST(RandomQueries, ClustersAreTheCellsOfTheQuadtree) {
    const auto seed = std::random_device{}();
    SCOPED_TRACE(seed);
    Random random(seed);
    for (int trial = 0; trial < 60; ++trial) {
        const World world(random, 150);
        const auto filter = random.chance(2) ? json::object() : random.filter();
        const unsigned level =
            trial < 34 ? static_cast<unsigned>(trial) : static_cast<unsigned>(random.below(14));
        Extent extent{0, 0, 1, 1};
        if (random.chance(2)) {
            extent = {};
            extent.expand(toUnitMercator({random.real(5, 8), random.real(48.5, 51)}));
            extent.expand(toUnitMercator({5 + 0.25 * double(random.below(9)), 49.5})); // through records
        }

        // Cells by the digits of their path from the root: south, then east, as Z-order reads them.
        std::map<std::string, std::vector<const RecordOracle*>> cells;
        std::size_t total = 0;
        for (const auto* one : world.passing(filter)) {
            const auto& record = one->record;
            if (!record.position || std::isnan(record.position->lat))
                continue;
            const Point p = keptAt(*record.position);
            if (p.x < extent.minX || p.x > extent.maxX || p.y < extent.minY || p.y > extent.maxY)
                continue;
            ++total;
            std::string path;
            double west = 0, north = 0, size = 1;
            for (unsigned depth = 0; depth < std::min(level, 32u); ++depth) {
                size /= 2;
                const bool south = p.y >= north + size, east = p.x >= west + size;
                path += south ? (east ? '3' : '2') : (east ? '1' : '0');
                north += south ? size : 0;
                west += east ? size : 0;
            }
            cells[path].push_back(one);
        }

        const auto clusters = world.query.clusters(world.query.select(parse(filter)), extent, level);
        ASSERT_EQ(clusters.size(), cells.size()) << "level " << level;
        std::size_t sum = 0;
        auto cluster = clusters.begin();
        for (const auto& [path, members] : cells) {
            Cluster expected{.count = static_cast<RecordIndex>(members.size())};
            std::set<std::string> memberNames;
            for (const auto* one : members) {
                const Point p = keptAt(*one->record.position);
                expected.extent.expand(p);
                expected.center.x += p.x / double(members.size());
                expected.center.y += p.y / double(members.size());
                ++expected.byKind[static_cast<std::size_t>(one->record.kind)];
                if (!one->record.sectors.empty())
                    ++expected.bySector[one->record.sectors.front()];
                memberNames.insert(one->name);
            }
            EXPECT_EQ(cluster->count, expected.count) << path;
            EXPECT_EQ(cluster->byKind, expected.byKind);
            EXPECT_EQ(cluster->bySector, expected.bySector);
            EXPECT_EQ(cluster->extent, expected.extent);
            EXPECT_NEAR(cluster->center.x, expected.center.x, 1e-14);
            EXPECT_NEAR(cluster->center.y, expected.center.y, 1e-14);
            EXPECT_TRUE(cluster->extent.contains(cluster->center));
            EXPECT_TRUE(memberNames.contains(world.catalogue->name(cluster->first)));
            sum += cluster->count;
            ++cluster;
        }
        EXPECT_EQ(sum, total);
    }
}

} // namespace
} // namespace geo
