#include "geo/atlas_file.h"
#include "geo/ogr_setup.h"
#include "geo/ogr_shapes.h"
#include "geo/record_file.h"
#include "geo/record_text.h"

#include <fcntl.h>
#include <ogrsf_frmts.h>
#include <unistd.h>

#include <cmath>
#include <memory>

namespace geo {

namespace {

namespace fs = std::filesystem;

struct CloseDataset {
    void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
};
using DatasetOwner = std::unique_ptr<GDALDataset, CloseDataset>;

struct FeatureDeleter {
    void operator()(OGRFeature* feature) const { OGRFeature::DestroyFeature(feature); }
};

enum class Field : std::uint8_t { Text, Integer, Real, Bytes };

/// Writes one table row by row; the first failure is remembered and stops the rest.
class Table {
public:
    Table(GDALDataset& dataset, const OGRSpatialReference& wgs84, const char* name, OGRwkbGeometryType type,
          std::initializer_list<std::pair<const char*, Field>> fields) {
        const char* const spatial[] = {"SPATIAL_INDEX=YES", "GEOMETRY_NULLABLE=YES", nullptr};
        const char* const attributes[] = {"ASPATIAL_VARIANT=GPKG_ATTRIBUTES", nullptr};
        layer_ = dataset.CreateLayer(name, type == wkbNone ? nullptr : &wgs84, type,
                                     type == wkbNone ? attributes : spatial);
        ok_ = layer_ != nullptr;
        for (const auto& [field, kind] : fields) {
            OGRFieldDefn definition(field, kind == Field::Text      ? OFTString
                                           : kind == Field::Integer ? OFTInteger64
                                           : kind == Field::Bytes   ? OFTBinary
                                                                    : OFTReal);
            ok_ = ok_ && layer_->CreateField(&definition) == OGRERR_NONE;
        }
    }

    /// `values` in the order of the fields; empty text becomes NULL.
    void add(std::unique_ptr<OGRGeometry> geometry, std::initializer_list<Value> values) {
        if (!ok_)
            return;
        const std::unique_ptr<OGRFeature, FeatureDeleter> feature(
            OGRFeature::CreateFeature(layer_->GetLayerDefn()));
        if (geometry)
            feature->SetGeometryDirectly(geometry.release());
        int index = 0;
        for (const Value& value : values) {
            if (const auto* text = std::get_if<std::string>(&value); text != nullptr && !text->empty()) {
                if (layer_->GetLayerDefn()->GetFieldDefn(index)->GetType() == OFTBinary)
                    feature->SetField(index, static_cast<int>(text->size()), text->data());
                else
                    feature->SetField(index, text->c_str());
            }
            if (const auto* integer = std::get_if<std::int64_t>(&value))
                feature->SetField(index, static_cast<GIntBig>(*integer));
            else if (const auto* real = std::get_if<double>(&value))
                feature->SetField(index, *real);
            ++index;
        }
        ok_ = layer_->CreateFeature(feature.get()) == OGRERR_NONE;
    }

    [[nodiscard]] bool ok() const { return ok_; }

private:
    OGRLayer* layer_ = nullptr; // owned by the dataset
    bool ok_ = false;
};

template <class T>
Value optionalInteger(const std::optional<T>& value) {
    return value ? Value(static_cast<std::int64_t>(*value)) : Value();
}

Value dateText(const std::optional<Date>& date) {
    return date ? Value(date->text()) : Value();
}

std::unique_ptr<OGRGeometry> positionOf(const Record& record) {
    return record.position ? toOgr(Point{record.position->lon, record.position->lat}) : nullptr;
}

struct DerivedValues {
    Value nearest, meters, accuracy, condominium;
    std::array<Value, borderCount> borders;

    explicit DerivedValues(const std::optional<DerivedPlace>& place) {
        if (!place)
            return;
        nearest = std::string(borderPairs[place->nearestBorder]);
        // Decimetres: far below any accuracy, and the same text on every machine.
        const auto rounded = [](double value) { return std::round(value * 10) / 10; };
        meters = rounded(place->nearestMeters());
        accuracy = place->accuracyMeters;
        condominium = std::int64_t{place->condominium ? 1 : 0};
        for (std::size_t i = 0; i < borderCount; ++i)
            borders[i] = rounded(place->borderMeters[i]);
    }
};

std::string language(const std::array<std::string, 3>& texts, Language which) {
    return texts[static_cast<std::size_t>(which)];
}

class Writer {
public:
    Writer(GDALDataset& dataset, const Atlas& atlas) : dataset_(dataset), atlas_(atlas) {
        wgs84_.importFromEPSG(4326);
        wgs84_.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    }

    bool write() {
        return writeLevels() && writeUnits() && writePlaces() && writeWater() && writeEmptyLayers() &&
               writeRecords() && writeTables() && writeMeshes() && writeStyles() && makeRoomForColumns();
    }

private:
    Table table(const char* name, OGRwkbGeometryType type,
                std::initializer_list<std::pair<const char*, Field>> fields) {
        return {dataset_, wgs84_, name, type, fields};
    }

    std::string word(List list, std::string_view code, Language which) const {
        const auto index = codeIndex(list, code);
        for (const VocabularyWord& entry : atlas_.vocabulary)
            if (entry.list == list && index == entry.code)
                return language(entry.words, which);
        return {};
    }

    bool writeLevels() {
        for (std::size_t i = 0; i < atlas_.map.levels.size(); ++i) {
            const DetailLevel& level = atlas_.map.levels[i];
            const std::string suffix = i == 0 ? "" : "_l" + std::to_string(i);
            Table territories = table(("territories" + suffix).c_str(), wkbMultiPolygon,
                                      {{"id", Field::Text},
                                       {"country", Field::Text},
                                       {"name_fr", Field::Text},
                                       {"name_de", Field::Text},
                                       {"name_en", Field::Text},
                                       {"label_lon", Field::Real},
                                       {"label_lat", Field::Real},
                                       {"area_km2", Field::Real}});
            for (const Territory& t : level.territories)
                territories.add(toOgr(t.shape), {t.id, t.country, word(List::Territories, t.id, Language::Fr),
                                                 word(List::Territories, t.id, Language::De),
                                                 word(List::Territories, t.id, Language::En), t.label.x,
                                                 t.label.y, t.areaKm2});
            Table borders = table(("borders" + suffix).c_str(), wkbMultiLineString,
                                  {{"kind", Field::Text},
                                   {"pair", Field::Text},
                                   {"left_territory", Field::Text},
                                   {"right_territory", Field::Text},
                                   {"left_country", Field::Text},
                                   {"right_country", Field::Text}});
            for (const Edge& edge : level.edges)
                borders.add(toOgr(edge.shape),
                            {std::string(edgeKindName(edge.kind)), edge.pair, edge.leftTerritory,
                             edge.rightTerritory, edge.leftCountry, edge.rightCountry});
            if (!territories.ok() || !borders.ok())
                return false;
        }
        return true;
    }

    bool writeUnits() {
        Table units = table("units", wkbMultiPolygon,
                            {{"code", Field::Text},
                             {"country", Field::Text},
                             {"territory", Field::Text},
                             {"name", Field::Text},
                             {"name_fr", Field::Text},
                             {"name_de", Field::Text},
                             {"name_en", Field::Text}});
        for (const Unit& unit : atlas_.map.units)
            units.add(toOgr(unit.shape),
                      {unit.code, unit.country, unit.territory, unit.names.local, unit.names.byLanguage[0],
                       unit.names.byLanguage[1], unit.names.byLanguage[2]});
        Table condominium = table("condominium", wkbMultiPolygon, {{"pair", Field::Text}});
        condominium.add(toOgr(atlas_.map.levels.front().condominium), {std::string("DE-LU")});
        return units.ok() && condominium.ok();
    }

    bool writePlaces() {
        Table places = table("places", wkbPoint,
                             {{"geonameid", Field::Integer},
                              {"name", Field::Text},
                              {"name_fr", Field::Text},
                              {"name_de", Field::Text},
                              {"name_en", Field::Text},
                              {"country", Field::Text},
                              {"territory", Field::Text},
                              {"population", Field::Integer},
                              {"rank", Field::Integer}});
        for (const Place& place : atlas_.map.places)
            places.add(toOgr(place.position),
                       {place.geonameId, place.names.local, place.names.byLanguage[0],
                        place.names.byLanguage[1], place.names.byLanguage[2], place.country, place.territory,
                        place.population, std::int64_t{place.rank}});
        return places.ok();
    }

    bool writeWater() {
        Table water = table("water", wkbUnknown,
                            {{"kind", Field::Text},
                             {"name", Field::Text},
                             {"name_fr", Field::Text},
                             {"name_de", Field::Text},
                             {"name_en", Field::Text},
                             {"order", Field::Integer}});
        for (const River& river : atlas_.map.levels.front().rivers)
            water.add(toOgr(MultiLine{river.shape}),
                      {std::string(river.canal ? "canal" : "river"), river.names.local,
                       river.names.byLanguage[0], river.names.byLanguage[1], river.names.byLanguage[2],
                       std::int64_t{river.order}});
        for (const Polygon& lake : atlas_.map.lakes)
            water.add(toOgr(MultiPolygon{lake}), {std::string("lake")});
        if (!atlas_.map.sea.empty())
            water.add(toOgr(atlas_.map.sea), {std::string("sea")});
        return water.ok();
    }

    /// Layers of the schema that no open source of ours fills yet.
    bool writeEmptyLayers() {
        return table("roads", wkbMultiLineString, {{"kind", Field::Text}}).ok() &&
               table("railways", wkbMultiLineString, {{"kind", Field::Text}}).ok() &&
               table("urban_areas", wkbMultiPolygon, {{"name", Field::Text}}).ok();
    }

    bool writeRecords() {
        for (const Kind kind : {Kind::Site, Kind::Partner, Kind::Project}) {
            Table records = table(recordLayer(kind), wkbPoint,
                                  {{"id", Field::Text},
                                   {"name", Field::Text},
                                   {"acronym", Field::Text},
                                   {"operator", Field::Text},
                                   {"programme", Field::Text},
                                   {"kind", Field::Text},
                                   {"country", Field::Text},
                                   {"territory", Field::Text},
                                   {"municipality", Field::Text},
                                   {"position_precision", Field::Text},
                                   {"position_source", Field::Text},
                                   {"sectors", Field::Text},
                                   {"transitions", Field::Text},
                                   {"networks", Field::Text},
                                   {"nace", Field::Text},
                                   {"employees", Field::Integer},
                                   {"employees_year", Field::Integer},
                                   {"status", Field::Text},
                                   {"start", Field::Text},
                                   {"end", Field::Text},
                                   {"budget_eur", Field::Integer},
                                   {"eu_funding_eur", Field::Integer},
                                   {"summary_fr", Field::Text},
                                   {"summary_de", Field::Text},
                                   {"summary_en", Field::Text},
                                   {"website", Field::Text},
                                   {"nearest_border", Field::Text},
                                   {"distance_m", Field::Real},
                                   {"distance_accuracy_m", Field::Real},
                                   {"condominium", Field::Integer},
                                   {"be_de_m", Field::Real},
                                   {"be_fr_m", Field::Real},
                                   {"be_lu_m", Field::Real},
                                   {"de_fr_m", Field::Real},
                                   {"de_lu_m", Field::Real},
                                   {"fr_lu_m", Field::Real}});
            for (const Record& r : atlas_.records) {
                if (r.kind != kind)
                    continue;
                const DerivedValues d(r.derived);
                records.add(
                    positionOf(r),
                    {r.id,
                     r.name,
                     r.acronym,
                     r.operatorName,
                     r.programme,
                     r.partnerKind ? std::string(code(List::PartnerKinds, *r.partnerKind)) : std::string(),
                     r.country,
                     std::string(code(List::Territories, r.territory)),
                     r.municipality,
                     std::string(precisionName(r.precision)),
                     r.positionSource,
                     joinCodes(r.sectors),
                     joinCodes(List::Transitions, r.transitions),
                     joinCodes(List::Networks, r.networks),
                     r.nace,
                     optionalInteger(r.employees),
                     optionalInteger(r.employeesYear),
                     r.status ? std::string(code(List::Statuses, *r.status)) : std::string(),
                     dateText(r.start),
                     dateText(r.end),
                     optionalInteger(r.budgetEur),
                     optionalInteger(r.euFundingEur),
                     r.summary[0],
                     r.summary[1],
                     r.summary[2],
                     r.website,
                     d.nearest,
                     d.meters,
                     d.accuracy,
                     d.condominium,
                     d.borders[0],
                     d.borders[1],
                     d.borders[2],
                     d.borders[3],
                     d.borders[4],
                     d.borders[5]});
            }
            if (!records.ok())
                return false;
        }
        return true;
    }

    bool writeTables() {
        Table partners = table("project_partners", wkbNone,
                               {{"project", Field::Text}, {"partner", Field::Text}, {"role", Field::Text}});
        Table sites = table("project_sites", wkbNone, {{"project", Field::Text}, {"site", Field::Text}});
        Table sources =
            table("sources", wkbNone, {{"record", Field::Text}, {"url", Field::Text}, {"date", Field::Text}});
        for (const Record& r : atlas_.records) {
            if (!r.leadPartner.empty())
                partners.add(nullptr, {r.id, r.leadPartner, std::string("lead")});
            for (const std::string& partner : r.partners)
                partners.add(nullptr, {r.id, partner, std::string("partner")});
            for (const std::string& site : r.sites)
                sites.add(nullptr, {r.id, site});
            sources.add(nullptr, {recordName(r.kind, r.id), r.sourceUrl, dateText(r.sourceDate)});
        }
        Table words = table("vocabulary", wkbNone,
                            {{"list", Field::Text},
                             {"code", Field::Text},
                             {"fr", Field::Text},
                             {"de", Field::Text},
                             {"en", Field::Text}});
        for (const VocabularyWord& word : atlas_.vocabulary)
            words.add(nullptr, {std::string(listName(word.list)), std::string(code(word.list, word.code)),
                                word.words[0], word.words[1], word.words[2]});
        Table meta = table("atlas_meta", wkbNone, {{"key", Field::Text}, {"value", Field::Text}});
        meta.add(nullptr, {std::string("schema_version"), std::to_string(atlasSchemaVersion)});
        for (const auto& [key, value] : atlas_.meta)
            if (key != "schema_version")
                meta.add(nullptr, {key, value});
        return partners.ok() && sites.ok() && sources.ok() && words.ok() && meta.ok() &&
               index("project_partners", "project") && index("project_sites", "project") &&
               index("sources", "record");
    }

    /// So that what belongs to one record is found without reading all.
    bool index(const std::string& table, const std::string& column) {
        const auto sql =
            "CREATE INDEX \"" + table + "_" + column + "\" ON \"" + table + "\" (\"" + column + "\")";
        CPLErrorReset();
        dataset_.ReleaseResultSet(dataset_.ExecuteSQL(sql.c_str(), nullptr, nullptr));
        return CPLGetLastErrorType() < CE_Failure;
    }

    /// What is drawn of the map, ready made.
    bool writeMeshes() {
        if (!atlas_.meshes)
            return true;
        Table meshes = table("map_mesh", wkbNone,
                             {{"level", Field::Integer},
                              {"content_version", Field::Text},
                              {"ground", Field::Bytes},
                              {"bands", Field::Bytes}});
        const auto version = atlas_.meta.find("content_version");
        for (std::size_t level = 0; level < atlas_.meshes->size(); ++level)
            meshes.add(nullptr,
                       {static_cast<std::int64_t>(level),
                        version == atlas_.meta.end() ? std::string() : version->second,
                        encode((*atlas_.meshes)[level].ground), encode((*atlas_.meshes)[level].bands)});
        return meshes.ok();
    }

    /// The table QGIS looks for its styles in.
    bool writeStyles() {
        Table styles = table("layer_styles", wkbNone,
                             {{"f_table_catalog", Field::Text},
                              {"f_table_schema", Field::Text},
                              {"f_table_name", Field::Text},
                              {"f_geometry_column", Field::Text},
                              {"styleName", Field::Text},
                              {"styleQML", Field::Text},
                              {"styleSLD", Field::Text},
                              {"useAsDefault", Field::Integer},
                              {"description", Field::Text},
                              {"owner", Field::Text}});
        for (const auto& [layer, qml] : atlas_.styles)
            styles.add(nullptr, {std::string(), std::string(), layer, std::string("geom"), layer, qml,
                                 std::string(), std::int64_t{1}, std::string("gr-atlas"), std::string()});
        return styles.ok();
    }

    /// Filled when all else is written.
    bool makeRoomForColumns() {
        return table(detail::readyColumnsTable, wkbNone,
                     {{"name", Field::Text}, {"bytes", Field::Bytes}, {"checksum", Field::Integer}})
            .ok();
    }

    GDALDataset& dataset_;
    const Atlas& atlas_;
    OGRSpatialReference wgs84_;
};

Result<void> syncToDisk(const fs::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (!synced)
        return fail("The file could not be brought to disk", path.string(), "Is the disk full?");
    return {};
}

/// Files that killed writers of `path` have left.
void removeLeftovers(const fs::path& path) {
    const std::string prefix = "." + path.filename().string() + ".part";
    std::error_code ignored;
    for (fs::directory_iterator entry(path.parent_path(), ignored), end; entry != end;
         entry.increment(ignored))
        if (entry->path().filename().string().starts_with(prefix))
            fs::remove(entry->path(), ignored);
}

} // namespace

Result<void> writeAtlas(const Atlas& atlas, const std::filesystem::path& given) {
    initialise();
    detail::initialiseOgr();
    const fs::path path = fs::absolute(given);
    std::error_code failed;
    fs::create_directories(path.parent_path(), failed);
    removeLeftovers(path);
    const fs::path part = path.parent_path() /
                          ("." + path.filename().string() + ".part" + std::to_string(::getpid()) + ".gpkg");
    struct RemovePart {
        const fs::path& file;
        ~RemovePart() {
            std::error_code ignored;
            fs::remove(file, ignored);
            fs::remove(file.string() + "-journal", ignored);
        }
    } const removePart{part};

    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    if (driver == nullptr)
        return fail("GDAL has no GeoPackage driver", {}, "Install GDAL with SQLite.");
    CPLErrorReset();
    DatasetOwner dataset(driver->Create(part.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    const auto lastMessage = [] { return std::string(CPLGetLastErrorMsg()); };
    if (!dataset)
        return fail("The atlas can't be written", path.string(), lastMessage());
    bool written = dataset->StartTransaction() == OGRERR_NONE;
    written = written && Writer(*dataset, atlas).write();
    written = written && dataset->CommitTransaction() == OGRERR_NONE;
    const std::string message = lastMessage();
    written = GDALClose(dataset.release()) == CE_None && written;
    if (!written)
        return fail("The atlas could not be written", path.string(), message);

    // An atlas that is none of ours in all (tests write such) is read row by row.
    if (auto catalogue = detail::readCatalogue(part, ReadLimits{.maxSeconds = 3600}))
        if (auto columns = detail::ReadyColumns::write(part, *catalogue); !columns)
            return columns;
    if (auto synced = syncToDisk(part); !synced)
        return synced;
    fs::rename(part, path, failed);
    if (failed)
        return fail("The new atlas could not be put in place", path.string(), failed.message());
    return syncToDisk(path.parent_path());
}

} // namespace geo
