#include "geo/atlas_file.h"
#include "geo/record_text.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <set>
#include <unordered_map>
#include <utility>

namespace geo {

namespace {

/// A layer whose columns are asked for by name. The first thing that is wrong is remembered: callers read
/// on with empty values and ask once at the end.
class Reader {
public:
    Reader(const Dataset& dataset, std::string file, std::string layer)
        : dataset_(dataset), file_(std::move(file)), name_(std::move(layer)) {}

    template <class Visit> // visit(const Feature&)
    void forEach(Visit visit) {
        const auto read = dataset_.read(name_, [&](const std::vector<std::string>& fields, Feature& feature) {
            if (columns_.empty())
                for (std::size_t i = 0; i < fields.size(); ++i)
                    columns_.emplace(fields[i], i);
            visit(std::as_const(feature));
            ++row_;
            return !error_;
        });
        if (!read && !error_)
            error_ = read.error();
    }

    [[nodiscard]] std::string text(const Feature& feature, std::string_view field) {
        const Value* value = find(feature, field);
        if (value == nullptr || std::holds_alternative<std::monostate>(*value))
            return {};
        if (const auto* words = std::get_if<std::string>(value))
            return *words;
        complain(field, "holds a number where a text belongs");
        return {};
    }

    [[nodiscard]] std::optional<std::int64_t> integer(const Feature& feature, std::string_view field) {
        const Value* value = find(feature, field);
        if (value == nullptr || std::holds_alternative<std::monostate>(*value))
            return std::nullopt;
        if (const auto* number = std::get_if<std::int64_t>(value))
            return *number;
        complain(field, "holds something else than a whole number");
        return std::nullopt;
    }

    [[nodiscard]] std::optional<double> real(const Feature& feature, std::string_view field) {
        const Value* value = find(feature, field);
        if (value == nullptr || std::holds_alternative<std::monostate>(*value))
            return std::nullopt;
        if (const auto* number = std::get_if<double>(value))
            return *number;
        if (const auto* whole = std::get_if<std::int64_t>(value))
            return static_cast<double>(*whole);
        complain(field, "holds something else than a number");
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Date> date(const Feature& feature, std::string_view field) {
        const std::string words = text(feature, field);
        if (words.empty())
            return std::nullopt;
        const auto parsed = Date::parse(words);
        if (!parsed)
            complain(field, "holds '" + words + "', which is no date");
        return parsed;
    }

    [[nodiscard]] std::optional<std::uint8_t> word(const Feature& feature, std::string_view field,
                                                   List list) {
        const std::string words = text(feature, field);
        return words.empty() ? std::nullopt : index(list, words, field);
    }

    [[nodiscard]] std::vector<std::uint8_t> words(const Feature& feature, std::string_view field, List list) {
        std::vector<std::uint8_t> indices;
        const std::string joined = text(feature, field);
        for (const std::string_view part : splitCodes(joined))
            if (const auto found = index(list, part, field))
                indices.push_back(*found);
        return indices;
    }

    [[nodiscard]] std::uint16_t mask(const Feature& feature, std::string_view field, List list) {
        unsigned mask = 0;
        for (const std::uint8_t i : words(feature, field, list))
            mask |= 1u << i;
        return static_cast<std::uint16_t>(mask);
    }

    template <class Shape>
    [[nodiscard]] Shape shape(const Feature& feature) {
        if (const auto* found = std::get_if<Shape>(&feature.geometry))
            return *found;
        complain("geometry", "is of another type than the layer's");
        return {};
    }

    [[nodiscard]] Names names(const Feature& feature) {
        return {.local = text(feature, "name"),
                .byLanguage = {text(feature, "name_fr"), text(feature, "name_de"), text(feature, "name_en")}};
    }

    void complain(std::string_view field, const std::string& what) {
        if (!error_)
            error_ =
                Error{"Column '" + std::string(field) + "' of row " + std::to_string(row_ + 1) + " " + what,
                      file_ + ", layer " + name_, "Build the atlas again, or take an unchanged copy."};
    }

    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

private:
    const Value* find(const Feature& feature, std::string_view field) {
        const auto column = columns_.find(field);
        if (column != columns_.end())
            return &feature.values[column->second];
        if (!error_)
            error_ = Error{"The layer has no column '" + std::string(field) + "'", file_ + ", layer " + name_,
                           "This is no atlas, or one that another program has changed."};
        return nullptr;
    }

    std::optional<std::uint8_t> index(List list, std::string_view words, std::string_view field) {
        const auto found = codeIndex(list, words);
        if (!found)
            complain(field, "holds '" + std::string(words) + "', which is no word of the list '" +
                                std::string(listName(list)) + "'");
        return found;
    }

    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    const Dataset& dataset_;
    std::string file_, name_;
    std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> columns_;
    std::size_t row_ = 0;
    std::optional<Error> error_;
};

class AtlasReader {
public:
    AtlasReader(const Dataset& dataset, std::string file) : dataset_(dataset), file_(std::move(file)) {}

    Result<Atlas> read() {
        if (!readMeta() || !readLevels() || !readUnits() || !readPlaces() || !readWater() || !readRecords() ||
            !readLinks() || !readSources() || !readVocabulary())
            return std::unexpected(*error_);
        simplifyWater(atlas_.map);
        return std::move(atlas_);
    }

private:
    Reader layer(const std::string& name) { return {dataset_, file_, name}; }

    bool done(const Reader& reader) {
        error_ = reader.error();
        return !error_;
    }

    bool readMeta() {
        Reader meta = layer("atlas_meta");
        meta.forEach([&](const Feature& f) { atlas_.meta[meta.text(f, "key")] = meta.text(f, "value"); });
        if (!done(meta))
            return false;
        const std::string& text = atlas_.meta["schema_version"];
        int version = 0;
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), version);
        if (parsed.ec != std::errc() || version < 1)
            error_ = Error{"The atlas does not say which schema it follows", file_,
                           "This is no atlas, or one that another program has changed."};
        else if (version > atlasSchemaVersion)
            error_ = Error{"The atlas follows schema " + text + "; this program knows schema " +
                               std::to_string(atlasSchemaVersion),
                           file_, "Use a newer version of the program."};
        return !error_;
    }

    bool readLevels() {
        for (std::size_t i = 0; i < levelTolerances.size(); ++i) {
            const std::string suffix = i == 0 ? "" : "_l" + std::to_string(i);
            DetailLevel& level = atlas_.map.levels[i];
            level.tolerance = levelTolerances[i];
            Reader territories = layer("territories" + suffix);
            territories.forEach([&](const Feature& f) {
                level.territories.push_back({.id = territories.text(f, "id"),
                                             .country = territories.text(f, "country"),
                                             .label = {territories.real(f, "label_lon").value_or(0),
                                                       territories.real(f, "label_lat").value_or(0)},
                                             .areaKm2 = territories.real(f, "area_km2").value_or(0),
                                             .shape = territories.shape<MultiPolygon>(f)});
                if (!codeIndex(List::Territories, level.territories.back().id))
                    territories.complain("id", "names no territory of the atlas");
            });
            if (!done(territories))
                return false;
            Reader borders = layer("borders" + suffix);
            borders.forEach([&](const Feature& f) {
                const auto kind = edgeKindByName(borders.text(f, "kind"));
                if (!kind)
                    borders.complain("kind", "holds no kind of border");
                level.edges.push_back({.kind = kind.value_or(EdgeKind::Unit),
                                       .pair = borders.text(f, "pair"),
                                       .leftTerritory = borders.text(f, "left_territory"),
                                       .rightTerritory = borders.text(f, "right_territory"),
                                       .leftCountry = borders.text(f, "left_country"),
                                       .rightCountry = borders.text(f, "right_country"),
                                       .shape = borders.shape<MultiLine>(f)});
            });
            if (!done(borders))
                return false;
        }
        return true;
    }

    bool readUnits() {
        Reader units = layer("units");
        units.forEach([&](const Feature& f) {
            atlas_.map.units.push_back({.code = units.text(f, "code"),
                                        .country = units.text(f, "country"),
                                        .territory = units.text(f, "territory"),
                                        .names = units.names(f),
                                        .shape = units.shape<MultiPolygon>(f)});
        });
        if (!done(units))
            return false;
        Reader condominium = layer("condominium");
        condominium.forEach([&](const Feature& f) {
            const auto shape = condominium.shape<MultiPolygon>(f);
            auto& whole = atlas_.map.levels.front().condominium;
            whole.insert(whole.end(), shape.begin(), shape.end());
        });
        return done(condominium);
    }

    bool readPlaces() {
        Reader places = layer("places");
        places.forEach([&](const Feature& f) {
            atlas_.map.places.push_back({.geonameId = places.integer(f, "geonameid").value_or(0),
                                         .names = places.names(f),
                                         .country = places.text(f, "country"),
                                         .territory = places.text(f, "territory"),
                                         .population = places.integer(f, "population").value_or(0),
                                         .rank = static_cast<int>(std::clamp<std::int64_t>(
                                             places.integer(f, "rank").value_or(9), 0, 9)),
                                         .position = places.shape<Point>(f)});
        });
        return done(places);
    }

    bool readWater() {
        Reader water = layer("water");
        water.forEach([&](const Feature& f) {
            const std::string kind = water.text(f, "kind");
            if (kind == "river" || kind == "canal") {
                for (Line& line : water.shape<MultiLine>(f))
                    atlas_.map.levels.front().rivers.push_back(
                        {.names = water.names(f),
                         .canal = kind == "canal",
                         .order = static_cast<int>(
                             std::clamp<std::int64_t>(water.integer(f, "order").value_or(3), 1, 3)),
                         .shape = std::move(line)});
            } else if (kind == "lake" || kind == "sea") {
                const auto shape = water.shape<MultiPolygon>(f);
                auto& whole = kind == "lake" ? atlas_.map.lakes : atlas_.map.sea;
                whole.insert(whole.end(), shape.begin(), shape.end());
            } else {
                water.complain("kind", "holds no kind of water");
            }
        });
        return done(water);
    }

    bool readRecords() {
        for (const Kind kind : {Kind::Site, Kind::Partner, Kind::Project}) {
            Reader rows = layer(recordLayer(kind));
            rows.forEach([&](const Feature& f) { atlas_.records.push_back(readRecord(rows, f, kind)); });
            if (!done(rows))
                return false;
        }
        for (std::size_t i = 0; i < atlas_.records.size(); ++i)
            byName_[recordName(atlas_.records[i].kind, atlas_.records[i].id)] = i;
        return true;
    }

    static Record readRecord(Reader& rows, const Feature& f, Kind kind) {
        Record r;
        r.kind = kind;
        r.id = rows.text(f, "id");
        r.name = rows.text(f, "name");
        if (r.id.empty() || r.name.empty())
            rows.complain("id", "or its name is empty");
        r.acronym = rows.text(f, "acronym");
        r.operatorName = rows.text(f, "operator");
        r.programme = rows.text(f, "programme");
        r.partnerKind = rows.word(f, "kind", List::PartnerKinds);
        r.country = rows.text(f, "country");
        r.territory =
            rows.word(f, "territory", List::Territories).value_or(*codeIndex(List::Territories, "outside"));
        r.municipality = rows.text(f, "municipality");
        if (const std::string precision = rows.text(f, "position_precision"); !precision.empty()) {
            const auto known = precisionByName(precision);
            if (!known)
                rows.complain("position_precision", "holds '" + precision + "'");
            r.precision = known.value_or(Precision::Municipality);
        }
        r.positionSource = rows.text(f, "position_source");
        r.sectors = rows.words(f, "sectors", List::Sectors);
        r.transitions = rows.mask(f, "transitions", List::Transitions);
        r.networks = rows.mask(f, "networks", List::Networks);
        r.nace = rows.text(f, "nace");
        r.employees = rows.integer(f, "employees");
        if (const auto year = rows.integer(f, "employees_year"))
            r.employeesYear = static_cast<int>(std::clamp<std::int64_t>(*year, 0, 9999));
        r.status = rows.word(f, "status", List::Statuses);
        r.start = rows.date(f, "start");
        r.end = rows.date(f, "end");
        r.budgetEur = rows.integer(f, "budget_eur");
        r.euFundingEur = rows.integer(f, "eu_funding_eur");
        r.summary = {rows.text(f, "summary_fr"), rows.text(f, "summary_de"), rows.text(f, "summary_en")};
        r.website = rows.text(f, "website");
        if (const auto* p = std::get_if<Point>(&f.geometry)) {
            r.position = LonLat{p->x, p->y};
            readDerived(rows, f, r);
        }
        return r;
    }

    static void readDerived(Reader& rows, const Feature& f, Record& r) {
        static constexpr std::array<std::string_view, borderCount> columns{"be_de_m", "be_fr_m", "be_lu_m",
                                                                           "de_fr_m", "de_lu_m", "fr_lu_m"};
        const std::string nearest = rows.text(f, "nearest_border");
        if (nearest.empty())
            return;
        DerivedPlace place;
        for (std::size_t i = 0; i < borderCount; ++i)
            place.borderMeters[i] = rows.real(f, columns[i]).value_or(0);
        const auto border = borderIndex(nearest);
        if (!border)
            rows.complain("nearest_border", "names no inner border");
        place.nearestBorder = border.value_or(0);
        place.accuracyMeters = rows.real(f, "distance_accuracy_m").value_or(0);
        place.condominium = rows.integer(f, "condominium").value_or(0) != 0;
        r.derived = place;
    }

    Record* record(const std::string& name) {
        const auto found = byName_.find(name);
        return found == byName_.end() ? nullptr : &atlas_.records[found->second];
    }

    bool readLinks() {
        Reader partners = layer("project_partners");
        partners.forEach([&](const Feature& f) {
            Record* project = record(recordName(Kind::Project, partners.text(f, "project")));
            if (project == nullptr)
                partners.complain("project", "names no project of the atlas");
            else if (partners.text(f, "role") == "lead")
                project->leadPartner = partners.text(f, "partner");
            else
                project->partners.push_back(partners.text(f, "partner"));
        });
        if (!done(partners))
            return false;
        Reader sites = layer("project_sites");
        sites.forEach([&](const Feature& f) {
            Record* project = record(recordName(Kind::Project, sites.text(f, "project")));
            if (project == nullptr)
                sites.complain("project", "names no project of the atlas");
            else
                project->sites.push_back(sites.text(f, "site"));
        });
        return done(sites);
    }

    bool readSources() {
        Reader sources = layer("sources");
        sources.forEach([&](const Feature& f) {
            Record* owner = record(sources.text(f, "record"));
            if (owner == nullptr) {
                sources.complain("record", "names no record of the atlas");
                return;
            }
            owner->sourceUrl = sources.text(f, "url");
            owner->sourceDate = sources.date(f, "date");
        });
        return done(sources);
    }

    bool readVocabulary() {
        std::set<std::pair<List, std::uint8_t>> seen;
        Reader words = layer("vocabulary");
        words.forEach([&](const Feature& f) {
            const auto list = listByName(words.text(f, "list"));
            const auto index = list ? codeIndex(*list, words.text(f, "code")) : std::nullopt;
            if (!index) {
                words.complain("code", "is no code of its list");
                return;
            }
            seen.insert({*list, *index});
            atlas_.vocabulary.push_back(
                {*list, *index, {words.text(f, "fr"), words.text(f, "de"), words.text(f, "en")}});
        });
        if (!done(words))
            return false;
        for (std::size_t list = 0; list < listCount; ++list)
            for (std::size_t i = 0; i < codes(static_cast<List>(list)).size(); ++i)
                if (!seen.contains({static_cast<List>(list), static_cast<std::uint8_t>(i)}))
                    error_ = Error{"The atlas has no words for '" +
                                       std::string(code(static_cast<List>(list), i)) + "'",
                                   file_, "Build the atlas again."};
        return !error_;
    }

    const Dataset& dataset_;
    std::string file_;
    Atlas atlas_;
    std::unordered_map<std::string, std::size_t> byName_;
    std::optional<Error> error_;
};

} // namespace

Result<Atlas> readAtlas(std::string_view path, const ReadLimits& limits) {
    const auto dataset = Dataset::open(path, limits);
    if (!dataset)
        return std::unexpected(dataset.error());
    if (!dataset->hasLayer("atlas_meta"))
        return fail("The file is no atlas: it has no table 'atlas_meta'", std::string(path),
                    "An atlas is made by `gr-atlas-data build`.");
    return AtlasReader(*dataset, std::string(path)).read();
}

} // namespace geo
