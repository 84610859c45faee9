#include "geo/synth.h"

#include "geo/columns.h"
#include "geo/crs.h"
#include "geo/synth_words.h"
#include "geo/territory.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <format>
#include <numbers>
#include <numeric>

namespace geo {
namespace {

constexpr std::size_t mostSites = 10'000'000;
constexpr std::size_t sitesPerPartner = 50;

/// SplitMix64 (Steele, Lea, Flood): small enough for one a record, so that threads may share the work and the
/// records are the same on every machine.
class Dice {
public:
    Dice(std::uint64_t seed, std::uint64_t record) : state_(seed * 0xd1342543de82ef95U + record) { next(); }

    std::uint64_t next() {
        std::uint64_t z = state_ += 0x9e3779b97f4a7c15U;
        z = (z ^ z >> 30U) * 0xbf58476d1ce4e5b9U;
        z = (z ^ z >> 27U) * 0x94d049bb133111ebU;
        return z ^ z >> 31U;
    }
    std::size_t below(std::size_t n) { return next() % n; }
    double real() { return static_cast<double>(next() >> 11U) * 0x1p-53; } // [0, 1)
    bool chance(double share) { return real() < share; }
    const auto& one(const auto& list) { return list[below(list.size())]; }
    /// Place in a list of running sums.
    std::size_t weighted(const auto& sums) {
        const auto at = real() * static_cast<double>(sums.back());
        return static_cast<std::size_t>(std::ranges::upper_bound(sums, at) - sums.begin());
    }
    double normal() { // Box and Muller
        return std::sqrt(-2 * std::log(1 - real())) * std::cos(2 * std::numbers::pi * real());
    }
    double logNormal(double median, double spread) { return median * std::exp(spread * normal()); }

private:
    std::uint64_t state_;
};

struct Town {
    const Place* place;
    std::uint8_t territory;
    DerivedPlace derived;
};

std::string filled(std::string_view sentence, std::string_view name, std::string_view place,
                   std::string_view sector, std::string_view year) {
    std::string text;
    for (std::size_t at = 0; at < sentence.size();) {
        const auto open = sentence.find('{', at);
        text += sentence.substr(at, open - at);
        if (open == std::string_view::npos)
            break;
        const auto close = sentence.find('}', open);
        const auto what = sentence.substr(open + 1, close - open - 1);
        text += what == "name" ? name : what == "place" ? place : what == "sector" ? sector : year;
        at = close + 1;
    }
    return text;
}

class Synthesis {
public:
    Synthesis(Atlas& atlas, const SynthOptions& options, const TerritoryIndex& territories)
        : atlas_(atlas), options_(options), territories_(territories),
          partners_(std::max<std::size_t>(3, options.sites / sitesPerPartner)),
          projects_(std::max<std::size_t>(1, options.sites / sitesPerPartner)) {
        for (const auto& word : atlas.vocabulary)
            if (word.list == List::Sectors && word.code < sectors_.size())
                sectors_[word.code] = word.words;
        unsigned sum = 0;
        for (std::size_t i = 0; i < detail::sectorWords.size(); ++i)
            sectorSums_[i] = sum += detail::sectorWords[i].weight;
    }

    Result<void> run() {
        if (auto found = findTowns(); !found)
            return found;
        const auto total = static_cast<RecordIndex>(options_.sites + partners_ + projects_);
        std::vector<Record> records(total);
        // Partners before projects, which stand where their lead partner is.
        const auto make = [&](std::size_t begin, std::size_t count, auto&& one) {
            detail::forParts(static_cast<RecordIndex>(count), [&](RecordIndex first, RecordIndex last) {
                for (std::size_t i = first; i < last; ++i)
                    records[begin + i] = one(i);
            });
        };
        make(0, options_.sites, [this](std::size_t i) { return site(i); });
        make(options_.sites, partners_, [this](std::size_t i) { return partner(i); });
        make(options_.sites + partners_, projects_, [&](std::size_t i) { return project(i, records); });
        atlas_.records = std::move(records);
        mark();
        return {};
    }

private:
    Result<void> findTowns() {
        for (const Place& place : atlas_.map.places) {
            const auto territory = codeIndex(List::Territories, place.territory);
            if (!territory)
                continue;
            const Record at{.territory = *territory, .position = LonLat{place.position.x, place.position.y}};
            auto derived = derivePlace(at, territories_);
            if (!derived)
                return std::unexpected(derived.error());
            towns_.push_back({&place, *territory, *derived});
            const double people = static_cast<double>(std::max<std::int64_t>(place.population, 200));
            townSums_.push_back((townSums_.empty() ? 0 : townSums_.back()) + std::pow(people, 0.8));
        }
        if (towns_.empty())
            return fail("The base map has no place in a territory", {}, "Build it again.");
        return {};
    }

    /// Around a municipality, or at its point where no more is known.
    void settle(Record& record, const Town& town, Dice& dice, double knownShare) const {
        record.municipality = town.place->names.local;
        record.country = town.place->country;
        record.territory = town.territory;
        record.position = LonLat{town.place->position.x, town.place->position.y};
        record.positionSource = "GeoNames";
        record.derived = town.derived;
        if (!dice.chance(knownShare))
            return;
        const double people = static_cast<double>(town.place->population);
        const double meters = 250 - std::log(1 - dice.real()) * (600 + 1200 * std::sqrt(people / 10'000));
        auto at = geodesicDirect(*record.position, 360 * dice.real(), std::min(meters, 15'000.0));
        at = {std::round(at.lon * 1e5) / 1e5, std::round(at.lat * 1e5) / 1e5};
        const auto location = territories_.locate(at);
        if (!location || location->territory != town.place->territory)
            return; // beyond a border or an edge: its municipality is all that is known
        record.position = at;
        record.precision = Precision::Site;
        record.positionSource = "synthetic";
        record.derived = DerivedPlace{.borderMeters = location->borderMeters,
                                      .nearestBorder = borderIndex(location->nearest.pair).value_or(0),
                                      .accuracyMeters = 100,
                                      .condominium = location->condominium};
    }

    void tell(Record& record, Dice& dice, std::span<const detail::Sentences> sentences) const {
        const auto& said = sentences[dice.below(sentences.size())];
        const auto year = std::to_string(1950 + dice.below(74));
        const std::size_t sector = record.sectors.empty() ? 0 : record.sectors.front();
        for (std::size_t language = 0; language < said.size(); ++language)
            record.summary[language] =
                filled(said[language], record.name, record.municipality, sectors_[sector][language], year);
        if (dice.chance(0.4))
            record.website = "https://www." + record.id + ".example";
        record.sourceUrl = "https://register.example/" + record.id;
        record.sourceDate = Date::parse(std::format("{}-{:02}", 2018 + dice.below(8), 1 + dice.below(12)));
    }

    void addSectors(Record& record, Dice& dice, double more) const {
        do {
            const auto sector = static_cast<std::uint8_t>(dice.weighted(sectorSums_));
            if (!std::ranges::contains(record.sectors, sector))
                record.sectors.push_back(sector);
        } while (dice.chance(more));
        constexpr std::array shares{0.2, 0.3, 0.12};
        for (std::size_t i = 0; i < shares.size(); ++i)
            if (dice.chance(shares[i]))
                record.transitions = static_cast<std::uint16_t>(record.transitions | 1u << i);
    }

    static std::string firm(Dice& dice, std::string_view country) {
        std::string name{dice.one(detail::nameHeads)};
        name += dice.one(detail::nameTails);
        for (const auto& [where, forms] : detail::legalForms)
            if (where == country)
                name.append(1, ' ').append(dice.one(forms));
        return name;
    }

    Record site(std::size_t number) const {
        Dice dice(options_.seed, number);
        Record record{.kind = Kind::Site};
        settle(record, towns_[dice.weighted(townSums_)], dice, 0.7);
        record.operatorName = firm(dice, record.country);
        record.name = record.operatorName + ", " + record.municipality;
        record.id = std::format("{}-{}", slug(record.operatorName), number + 1);
        addSectors(record, dice, 0.12);
        record.nace = dice.one(detail::sectorWords[record.sectors.front()].nace);
        constexpr std::array statusSums{0.02, 0.05, 0.91, 0.95, 0.97, 1.0}; // as in a life
        record.status = static_cast<std::uint8_t>(dice.weighted(statusSums));
        const bool works = *record.status >= 2 && *record.status <= 4;
        if (works && dice.chance(0.66)) {
            record.employees = static_cast<std::int64_t>(std::clamp(dice.logNormal(32, 1.4), 1.0, 12'000.0));
            record.employeesYear = 2019 + static_cast<int>(dice.below(7));
        }
        tell(record, dice, detail::siteSentences);
        return record;
    }

    Record partner(std::size_t number) const {
        Dice dice(options_.seed, mostSites + number);
        Record record{.kind = Kind::Partner};
        settle(record, towns_[dice.weighted(townSums_)], dice, 0.3);
        const auto kind = static_cast<std::uint8_t>(dice.below(codes(List::PartnerKinds).size()));
        record.partnerKind = kind;
        record.name = std::format("{}{} {}", dice.one(detail::nameHeads), dice.one(detail::nameTails),
                                  record.municipality);
        for (const char c : slug(record.name).substr(0, 4))
            record.acronym += static_cast<char>(c == '-' ? '-' : c - (c >= 'a' ? 'a' - 'A' : 0));
        record.id = partnerId(number);
        addSectors(record, dice, 0.5);
        for (unsigned network = 0; network < codes(List::Networks).size(); ++network)
            if (dice.chance(0.08))
                record.networks = static_cast<std::uint16_t>(record.networks | 1u << network);
        tell(record, dice, detail::partnerSentences);
        return record;
    }

    Record project(std::size_t number, const std::vector<Record>& records) const {
        Dice dice(options_.seed, 2 * mostSites + number);
        const std::size_t lead = dice.below(partners_);
        const Record& leader = records[options_.sites + lead];
        Record record{.kind = Kind::Project,
                      .id = std::format("project-{}", number + 1),
                      .country = leader.country,
                      .territory = leader.territory,
                      .municipality = leader.municipality,
                      .position = leader.position,
                      .precision = leader.precision,
                      .positionSource = leader.positionSource,
                      .leadPartner = leader.id,
                      .derived = leader.derived};
        record.acronym = std::format("{}{}", dice.one(detail::nameHeads), dice.below(100));
        addSectors(record, dice, 0.5);
        record.name = record.acronym + " – " + sectors_[record.sectors.front()][0];
        record.programme = dice.one(detail::programmes);
        const int start = 2014 + static_cast<int>(dice.below(13)),
                  end = start + 1 + static_cast<int>(dice.below(5));
        if (!dice.chance(0.06))
            record.start = Date::parse(std::format("{}-{:02}", start, 1 + dice.below(12)));
        if (!dice.chance(0.1))
            record.end = Date::parse(std::format("{}-{:02}", end, 1 + dice.below(12)));
        const auto status = dice.chance(0.03) ? "stopped"
                            : start > 2025    ? "announced"
                            : end > 2025      ? "running"
                                              : "completed";
        record.status = codeIndex(List::Statuses, status);
        if (!dice.chance(0.2)) {
            record.budgetEur = static_cast<std::int64_t>(dice.logNormal(1'800'000, 1)) / 1000 * 1000;
            record.euFundingEur = *record.budgetEur * static_cast<std::int64_t>(40 + dice.below(25)) / 100;
        }
        for (auto more = 1 + dice.below(6); more > 0; --more)
            if (auto id = partnerId(dice.below(partners_));
                id != record.leadPartner && !std::ranges::contains(record.partners, id))
                record.partners.push_back(std::move(id));
        for (auto more = dice.below(4); more > 0; --more)
            if (const auto& id = records[dice.below(options_.sites)].id;
                !std::ranges::contains(record.sites, id))
                record.sites.push_back(id);
        tell(record, dice, detail::projectSentences);
        return record;
    }

    static std::string partnerId(std::size_t number) { return std::format("partner-{}", number + 1); }

    void mark() {
        atlas_.meta["synthetic"] = std::format("{} sites, seed {}", options_.sites, options_.seed);
        atlas_.meta["content_version"] = std::format("synthetic-{}-{}", options_.sites, options_.seed);
        constexpr std::array<std::string_view, 3> said{
            "Données inventées pour essais", "Erfundene Daten zum Erproben", "Invented data for trials"};
        for (std::size_t language = 0; language < said.size(); ++language) {
            auto& line = atlas_.meta["attribution_" + std::string(languageCodes[language])];
            line = std::string(said[language]) + (line.empty() ? "" : " · " + line);
        }
    }

    Atlas& atlas_;
    SynthOptions options_;
    const TerritoryIndex& territories_;
    std::size_t partners_, projects_;
    std::vector<Town> towns_;
    std::vector<double> townSums_;
    std::array<std::array<std::string, 3>, 16> sectors_;
    std::array<unsigned, 16> sectorSums_{};
};

} // namespace

Result<void> synthesise(Atlas& atlas, const SynthOptions& options) {
    if (options.sites < 1 || options.sites > mostSites)
        return fail(std::format("{} sites can't be made", options.sites), {},
                    std::format("Ask for 1 to {} of them.", mostSites));
    const auto territories = TerritoryIndex::create(atlas.map.territoryShapes());
    if (!territories)
        return std::unexpected(territories.error());
    return Synthesis(atlas, options, *territories).run();
}

} // namespace geo
