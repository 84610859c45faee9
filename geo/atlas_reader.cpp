#include "geo/atlas_file.h"
#include "geo/atlas_tables.h"
#include "geo/record_columns.h"
#include "geo/record_file.h"

#include <malloc.h>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <functional>
#include <future>
#include <set>
#include <unordered_map>
#include <utility>

namespace geo {

namespace {

/// Reads one of the layers of a file, wherever they come from.
using ReadLayer = std::function<Result<void>(std::string_view layer, const Dataset::Visit& visit)>;

ReadLayer layersOf(const Dataset& dataset) {
    return [&dataset](std::string_view layer, const Dataset::Visit& visit) {
        return dataset.read(layer, visit);
    };
}

/// A layer whose columns are asked for by name. The first thing that is wrong is remembered: callers read
/// on with empty values and ask once at the end.
class Reader {
public:
    Reader(const ReadLayer& read, std::string file, std::string layer)
        : read_(read), file_(std::move(file)), name_(std::move(layer)) {}

    template <class Visit> // visit(const Feature&)
    void forEach(Visit visit) {
        const auto read = read_(name_, [&](const std::vector<std::string>& fields, Feature& feature) {
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

    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    const ReadLayer& read_;
    std::string file_, name_;
    std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> columns_;
    std::size_t row_ = 0;
    std::optional<Error> error_;
};

/// One record's row, as geo/record_columns.h asks for it.
class FeatureRow {
public:
    FeatureRow(Reader& reader, const Feature& feature) : reader_(reader), feature_(feature) {}

    [[nodiscard]] std::string text(std::string_view field) { return reader_.text(feature_, field); }
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view field) {
        return reader_.integer(feature_, field);
    }
    [[nodiscard]] std::optional<double> real(std::string_view field) { return reader_.real(feature_, field); }
    [[nodiscard]] std::optional<LonLat> position() const {
        const auto* p = std::get_if<Point>(&feature_.geometry);
        return p == nullptr ? std::nullopt : std::optional(LonLat{p->x, p->y});
    }
    void complain(std::string_view field, const std::string& what) { reader_.complain(field, what); }

private:
    Reader& reader_;
    const Feature& feature_;
};

class AtlasReader {
public:
    AtlasReader(ReadLayer read, std::string file) : read_(std::move(read)), file_(std::move(file)) {}

    Result<Atlas> read(bool withRecords) {
        if (!readMeta() || !readLevels() || !readUnits() || !readPlaces() || !readWater() ||
            (withRecords && !readAllRecords()) || !readVocabulary())
            return std::unexpected(*error_);
        simplifyWater(atlas_.map);
        return std::move(atlas_);
    }

    /// The records alone.
    Result<std::vector<Record>> readOnlyRecords() {
        if (!readAllRecords())
            return std::unexpected(*error_);
        return std::move(atlas_.records);
    }

private:
    Reader layer(const std::string& name) { return {read_, file_, name}; }

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

    bool readAllRecords() { return readRecords() && readLinks() && readSources(); }

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
        FeatureRow row(rows, f);
        readValues(row, r);
        readSearched(row, r);
        readOthers(row, r);
        return r;
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
            FeatureRow row(sources, f);
            owner->sourceDate = readDate(row, "date");
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

    ReadLayer read_;
    std::string file_;
    Atlas atlas_;
    std::unordered_map<std::string, std::size_t> byName_;
    std::optional<Error> error_;
};

Result<Dataset> openDataset(std::string_view path, const ReadLimits& limits) {
    auto dataset = Dataset::open(path, limits);
    if (dataset && !dataset->hasLayer("atlas_meta"))
        return fail("The file is no atlas: it has no table 'atlas_meta'", std::string(path),
                    "An atlas is made by `gr-atlas-data build`.");
    return dataset;
}

/// All but the records of a file that is as writeAtlas leaves it.
std::optional<Atlas> readPlainMap(const detail::AtlasTables& tables, const std::string& file) {
    auto read = AtlasReader([&tables](std::string_view layer,
                                      const Dataset::Visit& visit) { return tables.read(layer, visit); },
                            file)
                    .read(false);
    return read ? std::optional(std::move(*read)) : std::nullopt;
}

} // namespace

Result<Atlas> readAtlas(std::string_view path, const ReadLimits& limits) {
    const auto dataset = openDataset(path, limits);
    if (!dataset)
        return std::unexpected(dataset.error());
    return AtlasReader(layersOf(*dataset), std::string(path)).read(true);
}

Result<OpenAtlas> openAtlas(std::string_view path, const ReadLimits& limits, const MapRead& mapRead,
                            std::chrono::milliseconds patience) {
    const auto real = checkPath(path, limits);
    if (!real)
        return std::unexpected(real.error());
    // While all pages are looked at; of a file that is damaged nothing comes of it.
    std::atomic_bool refused = false;
    auto limitsOfRecords = limits;
    limitsOfRecords.cancelled = [&] { return refused || (limits.cancelled && limits.cancelled()); };
    // The pages of a small file are looked at while its columns are sought.
    constexpr std::uintmax_t small = 64 * 1024 * 1024;
    std::error_code failed;
    const bool isSmall = std::filesystem::file_size(*real, failed) <= small;
    auto ready = isSmall || limits.onlyRows ? std::nullopt : detail::ReadyColumns::find(*real, limits);
    auto limitsOfMap = limits;
    if (ready)
        limitsOfMap.lookedUp = {"sites", "partners", "projects", "sources", detail::readyColumnsTable};
    auto reading = std::async(std::launch::async, [&] {
        if (isSmall && !limits.onlyRows)
            ready = detail::ReadyColumns::find(*real, limitsOfRecords);
        return ready ? detail::readCatalogue(*real, *ready) : detail::readCatalogue(*real, limitsOfRecords);
    });
    auto limitsOfPlain = limitsOfMap;
    if (isSmall) // neither what lies ready made nor the trees of places are read here
        limitsOfPlain.lookedUp.emplace_back(detail::readyColumnsTable);
    const auto tables = detail::AtlasTables::open(*real, limitsOfPlain);
    if (!tables) {
        refused = true;
        return std::unexpected(tables.error());
    }
    auto map = *tables ? readPlainMap(**tables, real->string()) : std::nullopt;
    // Other programs' files, and words for what is wrong with ours: GDAL.
    if (!map) {
        auto read = openDataset(path, limitsOfMap).and_then([&](const Dataset& dataset) {
            return AtlasReader(layersOf(dataset), std::string(path)).read(false);
        });
        refused = !read;
        if (!read)
            return std::unexpected(read.error());
        map = std::move(*read);
    }
    // Who waits for records for long has the map to look at; of a quick read nothing is copied.
    if (mapRead && reading.wait_for(patience) != std::future_status::ready)
        mapRead({.map = map->map,
                 .catalogue = std::make_shared<const Catalogue>(std::vector<Record>{}),
                 .vocabulary = map->vocabulary,
                 .meta = map->meta});
    auto catalogue = reading.get();
    ::malloc_trim(0);          // what the reading took for a while
    if (!catalogue && ready) { // broken columns: as if there were none
        if (const auto whole = checkSqlite(*real, limits); !whole)
            return std::unexpected(whole.error());
        catalogue = detail::readCatalogue(*real, limits);
    }
    if (!catalogue) {
        auto records = openDataset(path, limits).and_then([&](const Dataset& dataset) {
            return AtlasReader(layersOf(dataset), std::string(path)).readOnlyRecords();
        });
        if (!records)
            return std::unexpected(records.error());
        catalogue.emplace(std::move(*records));
    }
    return OpenAtlas{.map = std::move(map->map),
                     .catalogue = std::make_shared<const Catalogue>(std::move(*catalogue)),
                     .vocabulary = std::move(map->vocabulary),
                     .meta = std::move(map->meta)};
}

} // namespace geo
