// Times the query engine: what a change of the filter costs until everything on screen is known again.
//   query_bench N [--seed S]      invents an atlas of N sites; more than a million without their texts
//   query_bench FILE.gpkg         takes one that is there
//   … --dump FOLDER               also writes the columns that tests/bench/peers reads
//   … --benchmark_filter=REGEX    and all else that Google Benchmark knows
// Each benchmark asks ever new filters of a seeded list; p50 and p95 are of its single answers, in
// milliseconds of the clock on the wall and of the processors.

#include "geo/atlas_file.h"
#include "geo/catalogue_builder.h"
#include "geo/query.h"
#include "geo/synth.h"

#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <format>
#include <fstream>
#include <functional>
#include <iostream>
#include <numbers>
#include <optional>
#include <print>
#include <random>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

double percentile(std::vector<double> values, double share) {
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// What the processors have worked for this process: where others keep the machine busy, it tells more than
/// the clock on the wall.
double processorMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Times `once` often, after a few times that don't count.
void measure(benchmark::State& state, const std::function<void(int)>& once) {
    int i = 0;
    for (; i < 3; ++i)
        once(i);
    std::vector<double> wall, processor;
    for (auto _ : state) {
        const auto begin = Clock::now();
        const double worked = processorMilliseconds();
        once(i++);
        processor.push_back(processorMilliseconds() - worked);
        wall.push_back(millisecondsSince(begin));
    }
    state.counters["p50"] = percentile(wall, 0.5);
    state.counters["p95"] = percentile(wall, 0.95);
    state.counters["cpu_p50"] = percentile(processor, 0.5);
    state.counters["cpu_p95"] = percentile(processor, 0.95);
}

/// The map at a zoom: 1920 × 1080 and half of that around it, as the record layer asks for it.
struct MapView {
    geo::Extent extent;
    unsigned level = 0;

    MapView(geo::LonLat center, double zoom) {
        const double scale = 256 * std::exp2(zoom);
        const auto [x, y] = geo::toUnitMercator(center);
        extent = {x - 1920 / scale, y - 1080 / scale, x + 1920 / scale, y + 1080 / scale};
        level = static_cast<unsigned>(std::ceil(std::log2(scale / 30)));
    }
};

class Bench {
public:
    Bench(const geo::Query& query, unsigned seed) : query_(query), seed_(seed) {
        for (int i = 0; i <= 40; ++i) {
            people_.push_back(std::round(std::exp(i * 0.24)));
            meters_.push_back(i * 2500);
        }
        people_.erase(std::ranges::unique(people_).begin(), people_.end());
        for (int year = 2010; year <= 2034; ++year)
            years_.push_back(year);
    }

    void add() {
        filters();
        parts();
        peers();
    }

private:
    /// `once` is asked so often, each time with a number of its own.
    void measure(const std::string& what, int times, std::function<void(int)> once) {
        benchmark::RegisterBenchmark(what,
                                     [this, once = std::move(once)](benchmark::State& state) {
                                         random_.seed(seed_); // the same filters, whatever was asked before
                                         ::measure(state, once);
                                     })
            ->Iterations(times)
            ->Unit(benchmark::kMillisecond);
    }

    double real(double min, double max) { return std::uniform_real_distribution(min, max)(random_); }

    /// Selection, all facets, three histograms, clusters in view: what one step under the hand asks for.
    void answer(const geo::Filter& filter, const MapView& view) {
        const auto answer = query_.run(filter);
        sum_ += answer.count + answer.facets[0][0];
        sum_ += query_.histogram(answer.selection, geo::Column::Employees, people_).unknown;
        sum_ += query_.histogram(answer.selection, geo::Column::BorderMeters, meters_).above;
        sum_ += query_.histogram(answer.selection, geo::Column::StartYear, years_).unknown;
        sum_ += query_.clusters(answer.selection, view.extent, view.level).size();
    }

    void filters() {
        const MapView region({6.6, 49.6}, 8), country({6.1, 49.6}, 10);
        for (const auto& [name, view] : {std::pair{"region", region}, std::pair{"near", country}}) {
            const auto row = [&](const std::string& what, std::function<geo::Filter(int)> make) {
                measure(std::format("{}, {}", what, name), 60,
                        [this, make = std::move(make), view](int i) { answer(make(i), view); });
            };
            row("no filter", [](int) { return geo::Filter(); });
            row("a set (sectors)",
                [this](int) { return geo::Filter{.sectors = static_cast<std::uint16_t>(random_() | 1U)}; });
            row("another set beside two (territories)", [this](int) {
                return geo::Filter{.kinds = 1,
                                   .statuses = 4,
                                   .territories = static_cast<std::uint16_t>((random_() & 0xffU) | 1U)};
            });
            row("a range (employees)", [this](int) {
                const auto min = static_cast<std::int64_t>(real(1, 200));
                return geo::Filter{.employees = geo::NumberRange{.min = min, .max = min * 4}};
            });
            row("border, brushed", [](int i) {
                return geo::Filter{
                    .border = geo::BorderFilter{.border = std::uint8_t{5}, .maxMeters = 20'000 + 317.3 * i}};
            });
            row("border, any, beside a set", [this](int) {
                return geo::Filter{.sectors = 0x0fff,
                                   .border = geo::BorderFilter{.maxMeters = real(2000, 60'000)}};
            });
            row("period", [](int i) {
                return geo::Filter{
                    .period = geo::PeriodFilter{.from = geo::Date::parse(std::to_string(2012 + i % 12)),
                                                .to = geo::Date::parse(std::to_string(2025 + i % 5))}};
            });
            row("radius of 25 km", [this](int) { return nearFilter(25'000); });
            row("radius of 100 km", [this](int) { return nearFilter(100'000); });
            row("polygon of 200 corners", [this](int) { return geo::Filter{.polygon = star(200)}; });
            row("two words of text", [](int i) { return geo::Filter{.text = words(i)}; });
        }
    }

    void parts() {
        const auto all = std::make_shared<const geo::Selection>(query_.select({}));
        const auto some = std::make_shared<const geo::Selection>(
            query_.select({.sectors = 0x0101, .employees = geo::NumberRange{.min = 100, .max = {}}}));
        for (const auto& [name, selection] : {std::pair{"all", all}, std::pair{"under a filter", some}}) {
            measure(std::format("20 nearest, {}", name), 200, [this, selection](int) {
                sum_ += query_.nearest(*selection, {real(5, 8), real(48.5, 50.5)}, 20).size();
            });
            for (const double zoom : {7.0, 8.0, 9.0, 11.0, 13.0}) {
                const MapView view({6.1, 49.6}, zoom);
                measure(std::format("clusters at zoom {}, {}", zoom, name), 60, [this, selection, view](int) {
                    sum_ += query_.clusters(*selection, view.extent, view.level).size();
                });
            }
        }
        measure("selection and facets, a set", 100, [this](int) {
            sum_ += query_.run({.sectors = static_cast<std::uint16_t>(random_() | 1U)}).count;
        });
        measure("histogram with new bins", 20, [this, all](int i) {
            const std::vector<double> edges{0, 10, 50, 250, 1000.0 + i};
            sum_ += query_.histogram(*all, geo::Column::Employees, edges).below;
        });
    }

    /// The same steps as tests/bench/peers/peers.mjs; it looks for these names.
    void peers() {
        measure("peer: set filter, facets", 40, [this](int i) {
            geo::Filter filter{.sectors = static_cast<std::uint16_t>(1U << i % 16 | 1U << (i + 5) % 16)};
            sum_ += query_.run(filter).facets[6][0];
        });
        measure("peer: brushed range, facets", 40, [this](int i) {
            const std::int64_t min = 50 + i % 20;
            sum_ += query_.run({.employees = geo::NumberRange{.min = min, .max = min + 100}}).facets[6][0];
        });
        measure("peer: clusters after a filter", 20, [this, view = MapView({6.1, 49.6}, 9)](int i) {
            const auto selection =
                query_.select({.sectors = static_cast<std::uint16_t>(1U << i % 16 | 0x000fU)});
            sum_ += query_.clusters(selection, view.extent, view.level).size();
        });
    }

    geo::Filter nearFilter(double meters) {
        return {.near = geo::NearFilter{.center = {real(5.5, 7.5), real(48.8, 50.2)}, .meters = meters}};
    }

    geo::MultiPolygon star(int corners) {
        const geo::Point center{real(5.8, 7), real(49, 50)};
        geo::Ring ring;
        for (int i = 0; i < corners; ++i) {
            const double angle = 2 * std::numbers::pi * i / corners, radius = real(0.4, 1);
            ring.push_back({center.x + radius * std::cos(angle), center.y + 0.65 * radius * std::sin(angle)});
        }
        ring.push_back(ring.front());
        return {{ring}};
    }

    static std::string words(int i) {
        static const std::vector<std::string> some{"acier", "wasser",  "trier", "hydro", "lëtz",  "werk",
                                                   "metz",  "energie", "vosg",  "holz",  "plast", "saar",
                                                   "forme", "recycl",  "liège", "auto",  "luxem", "pharm"};
        const auto at = static_cast<std::size_t>(i);
        // Each pair once: nothing is kept of either word.
        return some[at % some.size()].substr(0, 3 + at / some.size() % 3) + " " +
               some[(at * 7 + 3) % some.size()].substr(0, 3 + (at / 2) % 3);
    }

    const geo::Query& query_;
    unsigned seed_;
    std::mt19937 random_;
    std::vector<double> people_, meters_, years_;
    std::size_t sum_ = 0; // so that nothing is left out
};

template <class T>
void write(const std::filesystem::path& file, const std::vector<T>& values) {
    std::ofstream out(file, std::ios::binary);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes for a typed array of JavaScript
    out.write(reinterpret_cast<const char*>(values.data()),
              static_cast<std::streamsize>(values.size() * sizeof(T)));
}

void dump(const geo::Catalogue& catalogue, const std::filesystem::path& folder) {
    std::vector<std::uint8_t> kind, sector, territory, country, status;
    std::vector<std::int32_t> employees;
    std::vector<double> lonLat;
    for (geo::RecordIndex i = 0; i < catalogue.size(); ++i) {
        const auto& record = catalogue.record(i);
        kind.push_back(static_cast<std::uint8_t>(record.kind));
        sector.push_back(record.sectors.empty() ? 255 : record.sectors.front());
        territory.push_back(record.territory);
        country.push_back(geo::codeIndex(geo::List::Countries, record.country).value_or(255));
        status.push_back(record.status.value_or(255));
        employees.push_back(static_cast<std::int32_t>(record.employees.value_or(-1)));
        lonLat.push_back(record.position ? record.position->lon : 0);
        lonLat.push_back(record.position ? record.position->lat : 0);
    }
    std::filesystem::create_directories(folder);
    write(folder / "kind.u8", kind);
    write(folder / "sector.u8", sector);
    write(folder / "territory.u8", territory);
    write(folder / "country.u8", country);
    write(folder / "status.u8", status);
    write(folder / "employees.i32", employees);
    write(folder / "lonlat.f64", lonLat);
}

/// The texts of so many records have no room: none of them is kept.
class NoTexts : public geo::detail::RecordSource {
public:
    [[nodiscard]] std::optional<geo::Record> read(geo::Kind, std::uint32_t) const override { return {}; }
    [[nodiscard]] std::unique_ptr<geo::detail::RecordCursor> cursor() const override {
        return std::make_unique<Cursor>();
    }

private:
    class Cursor : public geo::detail::RecordCursor {
    public:
        std::optional<geo::Record> texts(geo::Kind, std::uint32_t) override { return {}; }
    };
};

constexpr std::size_t portion = 1'000'000;

/// Many millions, a portion after the other.
geo::Result<geo::OpenAtlas> inventPortions(std::size_t sites, std::uint64_t seed) {
    const std::filesystem::path data = ATLAS_DATA_DIR;
    geo::detail::CatalogueBuilder builder;
    std::uint32_t row = 0;
    for (std::size_t done = 0; done < sites; done += portion) {
        auto built = geo::buildAtlas({.facts = data / "facts", .base = data / "base", .data = data});
        if (!built)
            return std::unexpected(built.error());
        const auto made = geo::synthesise(
            built->atlas, {.sites = std::min(portion, sites - done), .seed = seed + done / portion});
        if (!made)
            return std::unexpected(made.error());
        for (const auto& record : built->atlas.records)
            builder.add(record, row++);
    }
    auto catalogue = builder.finish(std::make_shared<const NoTexts>(), [](const geo::Catalogue&) {
        return std::vector<geo::detail::Relation>();
    });
    return geo::OpenAtlas{.map = {},
                          .catalogue = std::make_shared<const geo::Catalogue>(std::move(catalogue)),
                          .vocabulary = {},
                          .meta = {}};
}

geo::Result<geo::OpenAtlas> open(const std::string& what, std::uint64_t seed) {
    if (what.ends_with(".gpkg"))
        return geo::openAtlas(what, {.maxBytes = std::uintmax_t{8} << 30U, .maxSeconds = 600});
    std::size_t sites = 0;
    std::from_chars(what.data(), what.data() + what.size(), sites);
    if (sites > portion)
        return inventPortions(sites, seed);
    const std::filesystem::path data = ATLAS_DATA_DIR;
    auto built = geo::buildAtlas({.facts = data / "facts", .base = data / "base", .data = data});
    if (!built)
        return std::unexpected(built.error());
    if (const auto made = geo::synthesise(built->atlas, {.sites = sites, .seed = seed}); !made)
        return std::unexpected(made.error());
    return geo::OpenAtlas{.map = {},
                          .catalogue =
                              std::make_shared<const geo::Catalogue>(std::move(built->atlas.records)),
                          .vocabulary = {},
                          .meta = {}};
}

double residentMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv); // takes its own words away
    std::string what = "100000", folder;
    std::uint64_t seed = 1;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--seed" && i + 1 < argc)
            seed = std::stoull(argv[++i]);
        else if (word == "--dump" && i + 1 < argc)
            folder = argv[++i];
        else
            what = word;
    }
    geo::initialise();
    auto begin = Clock::now();
    auto atlas = open(what, seed);
    if (!atlas) {
        std::println(stderr, "query_bench: {}", atlas.error().text());
        return 1;
    }
    std::println("{} records, {:.1f} s to read or invent", atlas->catalogue->size(),
                 millisecondsSince(begin) / 1000);
    const auto& catalogue = atlas->catalogue;
    std::println("catalogue {:.0f} MB; peak of the process {:.0f} MB",
                 static_cast<double>(catalogue->bytes()) / 1e6, residentMegabytes());
    begin = Clock::now();
    const geo::Query query(catalogue);
    const auto words = query.bytes(); // waits for it
    std::println("index of words {:.0f} ms, {:.0f} MB; peak of the process {:.0f} MB",
                 millisecondsSince(begin), static_cast<double>(words) / 1e6, residentMegabytes());
    if (!folder.empty())
        dump(*catalogue, folder);
    Bench bench(query, static_cast<unsigned>(seed));
    bench.add();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
