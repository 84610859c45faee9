#include "geo/dataset.h"

#include "geo/dataset_geometry.h"
#include "geo/file_io.h"

#include <cpl_conv.h>
#include <cpl_http.h>
#include <cpl_vsi_virtual.h>
#include <fcntl.h>
#include <ogrsf_frmts.h>
#include <proj.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <format>
#include <fstream>
#include <map>
#include <mutex>
#include <utility>

namespace geo {

namespace fs = std::filesystem;
using detail::printable;

namespace {

/// Options that a person's environment might set and that change what is opened or run.
constexpr std::array ignoredOptions{"OGR_SQLITE_LOAD_EXTENSIONS",
                                    "OGR_SQLITE_PRAGMA",
                                    "OGR_SQLITE_ALLOW_EXTERNAL_ACCESS",
                                    "OGR_SQLITE_STATIC_VIRTUAL_OGR",
                                    "OGR_SQLITE_JOURNAL",
                                    "SQLITE_LIST_ALL_TABLES",
                                    "SQLITE_USE_OGR_VFS",
                                    "OGR_GPKG_INTEGRITY_CHECK",
                                    "GDAL_SKIP",
                                    "OGR_SKIP",
                                    "GDAL_VRT_ENABLE_PYTHON",
                                    "CPL_DEBUG",
                                    "CPL_LOG",
                                    "OGR_DRIVER_PATH",
                                    "OGR_GEOJSON_MAX_OBJ_SIZE"};

/// Networks, archives and pipes: nothing but files of this computer, and memory for GDAL's own use.
void removeFileSystems() {
    CPLStringList prefixes(VSIFileManager::GetPrefixes());
    prefixes.AddString("/vsicurl?"); // GDAL 3.10 keeps this one secret
    const VSIFilesystemHandler* ofPlainFiles = VSIFileManager::GetHandler("");
    std::map<VSIFilesystemHandler*, std::unique_ptr<VSIFilesystemHandler>>
        removed; // one may have two prefixes
    for (const char* prefix : prefixes) {
        if (std::string_view(prefix) == "/vsimem/")
            continue;
        VSIFilesystemHandler* handler = VSIFileManager::GetHandler(prefix);
        VSIFileManager::RemoveHandler(prefix);
        if (handler != ofPlainFiles)
            removed.try_emplace(handler, handler); // RemoveHandler leaves them to us
    }
}

/// Drivers that fetch an address themselves get an empty answer, which GDAL frees.
CPLHTTPResult* refuseToFetch(const char*, CSLConstList, GDALProgressFunc, void*, CPLHTTPFetchWriteFunc, void*,
                             void*) {
    auto* answer = static_cast<CPLHTTPResult*>(CPLCalloc(1, sizeof(CPLHTTPResult)));
    answer->nStatus = 1;
    answer->pszErrBuf = CPLStrdup("Nothing is fetched from a network");
    return answer;
}

void configure() {
    // Before the driver manager exists: it reads these once. A configuration file could set all the rest.
    CPLSetConfigOption("GDAL_CONFIG_FILE", "/dev/null");
    CPLSetConfigOption("GDAL_DRIVER_PATH", "disable");
    CPLSetErrorHandler(CPLQuietErrorHandler);
    for (const char* option : ignoredOptions) {
        ::unsetenv(option);
        CPLSetConfigOption(option, nullptr);
    }
    CPLSetConfigOption("GDAL_PAM_ENABLED", "NO"); // no .aux.xml beside a file of ours or another's
    OSRSetPROJEnableNetwork(0);
    proj_context_set_enable_network(nullptr, 0);

    RegisterOGRGeoPackage();
    RegisterOGRGeoJSON();
    RegisterOGRFlatGeobuf();
    RegisterOGRCSV();

    removeFileSystems();
    CPLHTTPSetFetchCallback(&refuseToFetch, nullptr);
}

/// The first failure that GDAL tells this thread of while this object lives.
class FailureCollector {
public:
    FailureCollector() { CPLPushErrorHandlerEx(&FailureCollector::handle, this); }
    FailureCollector(const FailureCollector&) = delete;
    FailureCollector& operator=(const FailureCollector&) = delete;
    ~FailureCollector() { CPLPopErrorHandler(); }

    [[nodiscard]] bool failed() const { return failed_; }
    [[nodiscard]] std::string message() const { return printable(message_); }

private:
    static void CPL_STDCALL handle(CPLErr severity, CPLErrorNum, const char* message) {
        auto* self = static_cast<FailureCollector*>(CPLGetErrorHandlerUserData());
        if (severity < CE_Failure || self->failed_)
            return;
        self->failed_ = true;
        self->message_ = message;
    }

    bool failed_ = false;
    std::string message_;
};

enum class Format : std::uint8_t { GeoPackage, Csv, FlatGeobuf, GeoJson };

bool hasExtension(const fs::path& path, std::string_view extension) {
    std::string own = path.extension().string();
    std::ranges::transform(own, own.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return own == extension;
}

/// A quote that never closes would swallow the rest of a CSV into one cell; GDAL doesn't say so. Files
/// beside it that GDAL would open must be files.
Result<void> checkCsv(const fs::path& path, const detail::ReadClock& clock) {
    const std::string shown = printable(path.string());
    for (const char* extension : {"csvt", "prj"}) {
        std::error_code failed;
        const fs::file_status beside = fs::status(fs::path(path).replace_extension(extension), failed);
        if (fs::exists(beside) && !fs::is_regular_file(beside))
            return fail(std::format("The .{} beside the table is no regular file", extension), shown);
    }
    std::ifstream file(path, std::ios::binary);
    std::vector<char> chunk(1024 * 1024);
    bool open = false;
    do {
        if (auto inTime = clock.check(shown); !inTime)
            return inTime;
        file.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
        const auto quotes = std::count(chunk.begin(), chunk.begin() + file.gcount(), '"');
        open = open != (quotes % 2 != 0);
    } while (file);
    if (open)
        return fail("A quoted cell is never closed", shown,
                    "The file was cut off, or a quote (\") is missing.");
    return {};
}

/// Text of a field that is neither null nor a number.
std::string fieldText(OGRFeature& feature, int index, OGRFieldType type) {
    switch (type) {
    case OFTDate: {
        int year = 0;
        int month = 0;
        int day = 0;
        int ignored = 0;
        feature.GetFieldAsDateTime(index, &year, &month, &day, &ignored, &ignored, &ignored, &ignored);
        return std::format("{:04}-{:02}-{:02}", year, month, day);
    }
    case OFTDateTime:
        return feature.GetFieldAsISO8601DateTime(index, nullptr);
    case OFTIntegerList:
    case OFTInteger64List:
    case OFTRealList:
    case OFTStringList: {
        char* json = feature.GetFieldAsSerializedJSon(index); // the plain text is cut short
        std::string text = json == nullptr ? "" : json;
        CPLFree(json);
        return text;
    }
    default:
        return feature.GetFieldAsString(index);
    }
}

} // namespace

void initialise() {
    static std::once_flag once;
    std::call_once(once, configure);
}

std::optional<std::size_t> Layer::field(std::string_view fieldName) const {
    const auto found = std::ranges::find(fields, fieldName);
    return found == fields.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - fields.begin()));
}

struct Dataset::Impl {
    std::string where; ///< The file, for messages.
    ReadLimits limits;
    detail::ReadClock clock;
    Format format = Format::GeoPackage;
    GDALDatasetUniquePtr dataset;
    // What all reads together have taken of the limits.
    std::size_t features = 0;
    std::size_t vertices = 0;
    std::size_t memory = 0;

    Result<OGRLayer*> find(std::string_view layer) const;
    /// Calls `use` with each feature; what that keeps stays charged if `keeps`.
    Result<void> read(OGRLayer& source, Layer& layer, bool keeps, const std::function<bool(Feature&)>& use);
    Result<void> readFields(OGRLayer& source, Layer& layer) const;
    Result<Feature> readFeature(OGRFeature& source, const std::string& name, const Layer& layer,
                                detail::GeometryReader* geometries);
    Result<Value> readValue(OGRFeature& source, int index, const std::string& name, const Layer& layer);
    Result<void> placeByColumns(Feature& feature, const Layer& layer, const std::string& name) const;
    Result<void> charge(std::size_t bytes) {
        memory += bytes;
        if (memory > limits.maxMemoryBytes)
            return fail("Its layers take more memory than the limit", where, "Import a part of it.");
        return {};
    }
};

Result<void> Dataset::Impl::readFields(OGRLayer& source, Layer& layer) const {
    const OGRFeatureDefn& definition = *source.GetLayerDefn();
    for (int i = 0; i < definition.GetFieldCount(); ++i) {
        layer.fields.emplace_back(definition.GetFieldDefn(i)->GetNameRef());
        if (!CPLIsUTF8(layer.fields.back().c_str(), -1))
            return fail(std::format("Layer '{}': the name of column {} is not UTF-8", layer.name, i + 1),
                        where, "It looks like Latin-1 or Windows-1252; save it as UTF-8.");
    }
    return {};
}

Result<Value> Dataset::Impl::readValue(OGRFeature& source, int index, const std::string& name,
                                       const Layer& layer) {
    if (!source.IsFieldSetAndNotNull(index))
        return Value();
    const auto column = [&] {
        return "column '" + printable(layer.fields[static_cast<std::size_t>(index)]) + "'";
    };
    const OGRFieldType type = source.GetFieldDefnRef(index)->GetType();
    if (type == OFTInteger || type == OFTInteger64)
        return Value(std::int64_t{source.GetFieldAsInteger64(index)});
    if (type == OFTReal)
        return Value(source.GetFieldAsDouble(index));

    const auto tooLong = [&] {
        return fail(name + ", " + column() + ": the cell is larger than the limit", where,
                    std::format("A cell holds at most {} bytes.", limits.maxCellBytes));
    };
    if (type == OFTBinary) {
        int bytes = 0;
        source.GetFieldAsBinary(index, &bytes);
        if (static_cast<std::size_t>(bytes) > limits.maxCellBytes / 2) // two digits a byte
            return tooLong();
    }
    std::string text = fieldText(source, index, type);
    if (text.size() > limits.maxCellBytes)
        return tooLong();
    if (!CPLIsUTF8(text.c_str(), static_cast<int>(text.size())))
        return fail(name + ", " + column() + ": the text is not UTF-8", where,
                    "It looks like Latin-1 or Windows-1252; save it as UTF-8.");
    if (auto charged = charge(text.size()); !charged)
        return std::unexpected(charged.error());
    return Value(std::move(text));
}

/// Places of a CSV that stand in two columns of numbers.
Result<void> Dataset::Impl::placeByColumns(Feature& feature, const Layer& layer,
                                           const std::string& name) const {
    constexpr std::array<std::array<std::string_view, 2>, 2> columnNames{
        {{"lon", "lat"}, {"longitude", "latitude"}}};
    for (const auto& pair : columnNames) {
        std::array<std::string, 2> texts;
        std::array<double, 2> numbers{};
        for (std::size_t i = 0; i < 2; ++i) {
            const auto column = std::ranges::find_if(
                layer.fields, [&](const std::string& field) { return EQUAL(field.c_str(), pair[i].data()); });
            if (column == layer.fields.end())
                continue;
            const auto& value = feature.values[static_cast<std::size_t>(column - layer.fields.begin())];
            if (const auto* text = std::get_if<std::string>(&value))
                texts[i] = *text;
        }
        if (texts[0].empty() && texts[1].empty())
            continue;
        for (std::size_t i = 0; i < 2; ++i) {
            const std::string& text = texts[i];
            const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), numbers[i]);
            if (code != std::errc() || end != text.data() + text.size() || !std::isfinite(numbers[i]))
                return fail(std::format("{}, column '{}': '{}' is no number of degrees", name, pair[i],
                                        printable(text)),
                            where, "Write it like 6.13.");
        }
        const Point place{numbers[0], numbers[1]};
        if (!detail::isOnEarth(place))
            return fail(std::format("{}: {}, {} is no place on earth", name, place.x, place.y), where,
                        "Longitude and latitude are degrees (WGS 84).");
        feature.geometry = place;
        return {};
    }
    return {};
}

Result<Feature> Dataset::Impl::readFeature(OGRFeature& source, const std::string& name, const Layer& layer,
                                           detail::GeometryReader* geometries) {
    Feature feature;
    feature.values.reserve(layer.fields.size());
    const std::size_t before = vertices;
    for (int i = 0; i < static_cast<int>(layer.fields.size()); ++i) {
        auto value = readValue(source, i, name, layer);
        if (!value)
            return std::unexpected(value.error());
        feature.values.push_back(std::move(*value));
    }
    if (OGRGeometry* geometry = source.GetGeometryRef(); geometry != nullptr && geometries != nullptr) {
        auto read = geometries->read(*geometry, vertices);
        if (!read)
            return fail(name + ": " + read.error().what, where, read.error().hint);
        feature.geometry = std::move(*read);
    }
    if (format == Format::Csv && std::holds_alternative<std::monostate>(feature.geometry))
        if (auto placed = placeByColumns(feature, layer, name); !placed)
            return std::unexpected(placed.error());
    const std::size_t bytes =
        sizeof(Feature) + feature.values.size() * sizeof(Value) +
        (vertices - before) * 2 * sizeof(Point); // a vertex counts twice: lists and growth
    if (auto charged = charge(bytes); !charged)
        return std::unexpected(charged.error());
    return feature;
}

Result<void> Dataset::Impl::read(OGRLayer& source, Layer& layer, bool keeps,
                                 const std::function<bool(Feature&)>& use) {
    const FailureCollector failures;
    layer.name = source.GetName();
    std::size_t count = 0;
    const std::string layerName = "Layer '" + printable(layer.name) + "'";
    if (auto fields = readFields(source, layer); !fields)
        return std::unexpected(fields.error());

    const OGRSpatialReference* system = source.GetSpatialRef();
    auto geometries = detail::GeometryReader::create(system, format == Format::Csv, limits.maxVertices);
    if (!geometries)
        return fail(layerName + ": " + geometries.error().what, where, geometries.error().hint);

    source.ResetReading();
    for (;;) {
        if (auto inTime = clock.check(where); !inTime)
            return std::unexpected(inTime.error());
        const OGRFeatureUniquePtr feature(source.GetNextFeature());
        // GDAL leaves out what it can't read and goes on; an atlas would silently lack it.
        if (failures.failed())
            return fail(std::format("{}, {}: {}", layerName,
                                    feature ? std::format("feature {}", feature->GetFID())
                                            : std::format("after {} features", count),
                                    failures.message()),
                        where, "The file is damaged; copy it again from where it came from.");
        if (!feature)
            break;
        if (++features > limits.maxFeatures)
            return fail(std::format("The file has more than {} features", limits.maxFeatures), where,
                        "Import a part of it.");
        const std::string name = std::format("{}, feature {}", layerName, feature->GetFID());
        const std::size_t before = memory;
        auto read = readFeature(*feature, name, layer, &*geometries);
        if (!read)
            return std::unexpected(read.error());
        ++count;
        if (!use(*read))
            return {};
        if (!keeps)
            memory = before;
    }
    // A cut off FlatGeobuf just ends early.
    if (format == Format::FlatGeobuf && std::cmp_less(count, source.GetFeatureCount(FALSE)))
        return fail(
            std::format("{} has {} features instead of {}", layerName, count, source.GetFeatureCount(FALSE)),
            where, "The file was cut off; copy it again from where it came from.");
    return {};
}

Dataset::Dataset(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Dataset::Dataset(Dataset&&) noexcept = default;
Dataset& Dataset::operator=(Dataset&&) noexcept = default;
Dataset::~Dataset() = default;

Result<Dataset> Dataset::open(std::string_view path, ReadLimits limits) {
    initialise();
    const detail::ReadClock clock(limits);
    const auto real = checkPath(path, limits);
    if (!real)
        return std::unexpected(real.error());
    const std::string where = printable(real->string());
    if (auto inTime = clock.check(where); !inTime)
        return std::unexpected(inTime.error());
    if (auto looked = detail::checkSqlite(*real, clock, limits.lookedUp); !looked)
        return std::unexpected(looked.error());
    const auto sqlite = detail::isSqlite(*real);
    if (!sqlite)
        return std::unexpected(sqlite.error());
    const bool csv = !*sqlite && hasExtension(*real, ".csv");
    if (csv)
        if (auto whole = checkCsv(*real, clock); !whole)
            return std::unexpected(whole.error());

    // The driver is chosen by what was looked at, so that no other one sees the file.
    const std::array<const char*, 2> geoPackageDrivers{"GPKG", nullptr};
    const std::array<const char*, 2> csvDrivers{"CSV", nullptr};
    const std::array<const char*, 3> otherDrivers{"GeoJSON", "FlatGeobuf", nullptr};
    const std::array<const char*, 3> geoPackageOptions{
        "IMMUTABLE=YES", "PRELUDE_STATEMENTS=PRAGMA trusted_schema=OFF; PRAGMA query_only=ON", nullptr};
    const std::array<const char*, 2> csvOptions{"HEADERS=YES", nullptr};
    const std::array<const char*, 1> noOptions{nullptr};
    const char* const* drivers = *sqlite ? geoPackageDrivers.data()
                                 : csv   ? csvDrivers.data()
                                         : otherDrivers.data();
    const char* const* options = *sqlite ? geoPackageOptions.data()
                                 : csv   ? csvOptions.data()
                                         : noOptions.data();

    // GDAL builds an SQLite URI from the name without escaping '%'; the descriptor is a name without.
    const detail::Descriptor descriptor(::open(real->c_str(), O_RDONLY | O_CLOEXEC));
    const std::string name = *sqlite && real->string().contains('%')
                                 ? std::format("/proc/self/fd/{}", descriptor.get())
                                 : real->string();
    const FailureCollector failures;
    GDALDatasetUniquePtr dataset(GDALDataset::Open(
        name.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR, drivers, options));
    if (!dataset || failures.failed())
        return fail("This is no GeoPackage, GeoJSON, FlatGeobuf or CSV that can be read" +
                        (failures.failed() ? ": " + failures.message() : std::string()),
                    where, "Save it again in one of these formats.");
    const bool flatGeobuf = EQUAL(dataset->GetDriverName(), "FlatGeobuf");
    const Format format = *sqlite      ? Format::GeoPackage
                          : csv        ? Format::Csv
                          : flatGeobuf ? Format::FlatGeobuf
                                       : Format::GeoJson;
    return Dataset(std::unique_ptr<Impl>(new Impl{.where = where,
                                                  .limits = std::move(limits),
                                                  .clock = clock,
                                                  .format = format,
                                                  .dataset = std::move(dataset)}));
}

std::vector<std::string> Dataset::layerNames() const {
    std::vector<std::string> names;
    for (OGRLayer* layer : impl_->dataset->GetLayers())
        names.emplace_back(layer->GetName());
    return names;
}

bool Dataset::hasLayer(std::string_view name) const {
    return std::ranges::contains(layerNames(), name);
}

Result<OGRLayer*> Dataset::Impl::find(std::string_view layer) const {
    std::string known;
    for (OGRLayer* source : dataset->GetLayers()) {
        if (source->GetName() == layer)
            return source;
        known += (known.empty() ? "" : ", ") + std::string(source->GetName());
    }
    return fail("There is no layer '" + printable(layer) + "'", where,
                "Its layers are: " + printable(known) + ".");
}

Result<Layer> Dataset::read(std::string_view layer) const {
    const auto source = impl_->find(layer);
    if (!source)
        return std::unexpected(source.error());
    Layer whole;
    const auto done = impl_->read(**source, whole, true, [&whole](Feature& feature) {
        whole.features.push_back(std::move(feature));
        return true;
    });
    if (!done)
        return std::unexpected(done.error());
    return whole;
}

Result<void> Dataset::read(std::string_view layer, const Visit& visit) const {
    const auto source = impl_->find(layer);
    if (!source)
        return std::unexpected(source.error());
    Layer head;
    return impl_->read(**source, head, false, [&](Feature& feature) { return visit(head.fields, feature); });
}

} // namespace geo
