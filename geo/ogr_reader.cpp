// The module that reads files of other programs: all that GDAL does for a Dataset.

#include "geo/dataset_geometry.h"
#include "geo/ogr_setup.h"
#include "geo/vector_reader.h"

#include <cpl_conv.h>
#include <fcntl.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <format>
#include <utility>

namespace geo {

using detail::printable;

namespace {

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

class OgrReader : public detail::VectorReader {
public:
    OgrReader(const detail::VectorFile& file, Format format, GDALDatasetUniquePtr dataset)
        : where_(file.where), limits_(file.limits), clock_(file.clock), format_(format),
          dataset_(std::move(dataset)) {}

    [[nodiscard]] std::vector<std::string> layerNames() const override {
        std::vector<std::string> names;
        for (OGRLayer* layer : dataset_->GetLayers())
            names.emplace_back(layer->GetName());
        return names;
    }
    [[nodiscard]] Result<Layer> read(std::string_view layer) override;
    [[nodiscard]] Result<void> read(std::string_view layer, const Dataset::Visit& visit) override;

private:
    Result<OGRLayer*> find(std::string_view layer) const;
    /// Calls `use` with each feature; what that keeps stays charged if `keeps`.
    Result<void> readAll(OGRLayer& source, Layer& layer, bool keeps,
                         const std::function<bool(Feature&)>& use);
    Result<void> readFields(OGRLayer& source, Layer& layer) const;
    Result<Feature> readFeature(OGRFeature& source, const std::string& name, const Layer& layer,
                                detail::GeometryReader* geometries);
    Result<Value> readValue(OGRFeature& source, int index, const std::string& name, const Layer& layer);
    Result<void> placeByColumns(Feature& feature, const Layer& layer, const std::string& name) const;
    Result<void> charge(std::size_t bytes) {
        memory_ += bytes;
        if (memory_ > limits_.maxMemoryBytes)
            return fail("Its layers take more memory than the limit", where_, "Import a part of it.");
        return {};
    }

    std::string where_; ///< The file, for messages.
    ReadLimits limits_;
    detail::ReadClock clock_;
    Format format_ = Format::GeoPackage;
    GDALDatasetUniquePtr dataset_;
    // What all reads together have taken of the limits.
    std::size_t features_ = 0;
    std::size_t vertices_ = 0;
    std::size_t memory_ = 0;
};

Result<void> OgrReader::readFields(OGRLayer& source, Layer& layer) const {
    const OGRFeatureDefn& definition = *source.GetLayerDefn();
    for (int i = 0; i < definition.GetFieldCount(); ++i) {
        layer.fields.emplace_back(definition.GetFieldDefn(i)->GetNameRef());
        if (!CPLIsUTF8(layer.fields.back().c_str(), -1))
            return fail(std::format("Layer '{}': the name of column {} is not UTF-8", layer.name, i + 1),
                        where_, "It looks like Latin-1 or Windows-1252; save it as UTF-8.");
    }
    return {};
}

Result<Value> OgrReader::readValue(OGRFeature& source, int index, const std::string& name,
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
        return fail(name + ", " + column() + ": the cell is larger than the limit", where_,
                    std::format("A cell holds at most {} bytes.", limits_.maxCellBytes));
    };
    if (type == OFTBinary) {
        int bytes = 0;
        source.GetFieldAsBinary(index, &bytes);
        if (static_cast<std::size_t>(bytes) > limits_.maxCellBytes / 2) // two digits a byte
            return tooLong();
    }
    std::string text = fieldText(source, index, type);
    if (text.size() > limits_.maxCellBytes)
        return tooLong();
    if (!CPLIsUTF8(text.c_str(), static_cast<int>(text.size())))
        return fail(name + ", " + column() + ": the text is not UTF-8", where_,
                    "It looks like Latin-1 or Windows-1252; save it as UTF-8.");
    if (auto charged = charge(text.size()); !charged)
        return std::unexpected(charged.error());
    return Value(std::move(text));
}

/// Places of a CSV that stand in two columns of numbers.
Result<void> OgrReader::placeByColumns(Feature& feature, const Layer& layer, const std::string& name) const {
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
                            where_, "Write it like 6.13.");
        }
        const Point place{numbers[0], numbers[1]};
        if (!detail::isOnEarth(place))
            return fail(std::format("{}: {}, {} is no place on earth", name, place.x, place.y), where_,
                        "Longitude and latitude are degrees (WGS 84).");
        feature.geometry = place;
        return {};
    }
    return {};
}

Result<Feature> OgrReader::readFeature(OGRFeature& source, const std::string& name, const Layer& layer,
                                       detail::GeometryReader* geometries) {
    Feature feature;
    feature.values.reserve(layer.fields.size());
    const std::size_t before = vertices_;
    for (int i = 0; i < static_cast<int>(layer.fields.size()); ++i) {
        auto value = readValue(source, i, name, layer);
        if (!value)
            return std::unexpected(value.error());
        feature.values.push_back(std::move(*value));
    }
    if (OGRGeometry* geometry = source.GetGeometryRef(); geometry != nullptr && geometries != nullptr) {
        auto read = geometries->read(*geometry, vertices_);
        if (!read)
            return fail(name + ": " + read.error().what, where_, read.error().hint);
        feature.geometry = std::move(*read);
    }
    if (format_ == Format::Csv && std::holds_alternative<std::monostate>(feature.geometry))
        if (auto placed = placeByColumns(feature, layer, name); !placed)
            return std::unexpected(placed.error());
    const std::size_t bytes =
        sizeof(Feature) + feature.values.size() * sizeof(Value) +
        (vertices_ - before) * 2 * sizeof(Point); // a vertex counts twice: lists and growth
    if (auto charged = charge(bytes); !charged)
        return std::unexpected(charged.error());
    return feature;
}

Result<void> OgrReader::readAll(OGRLayer& source, Layer& layer, bool keeps,
                                const std::function<bool(Feature&)>& use) {
    const FailureCollector failures;
    layer.name = source.GetName();
    std::size_t count = 0;
    const std::string layerName = "Layer '" + printable(layer.name) + "'";
    if (auto fields = readFields(source, layer); !fields)
        return std::unexpected(fields.error());

    const OGRSpatialReference* system = source.GetSpatialRef();
    auto geometries = detail::GeometryReader::create(system, format_ == Format::Csv, limits_.maxVertices);
    if (!geometries)
        return fail(layerName + ": " + geometries.error().what, where_, geometries.error().hint);

    source.ResetReading();
    for (;;) {
        if (auto inTime = clock_.check(where_); !inTime)
            return std::unexpected(inTime.error());
        const OGRFeatureUniquePtr feature(source.GetNextFeature());
        // GDAL leaves out what it can't read and goes on; an atlas would silently lack it.
        if (failures.failed())
            return fail(std::format("{}, {}: {}", layerName,
                                    feature ? std::format("feature {}", feature->GetFID())
                                            : std::format("after {} features", count),
                                    failures.message()),
                        where_, "The file is damaged; copy it again from where it came from.");
        if (!feature)
            break;
        if (++features_ > limits_.maxFeatures)
            return fail(std::format("The file has more than {} features", limits_.maxFeatures), where_,
                        "Import a part of it.");
        const std::string name = std::format("{}, feature {}", layerName, feature->GetFID());
        const std::size_t before = memory_;
        auto read = readFeature(*feature, name, layer, &*geometries);
        if (!read)
            return std::unexpected(read.error());
        ++count;
        if (!use(*read))
            return {};
        if (!keeps)
            memory_ = before;
    }
    // A cut off FlatGeobuf just ends early.
    if (format_ == Format::FlatGeobuf && std::cmp_less(count, source.GetFeatureCount(FALSE)))
        return fail(
            std::format("{} has {} features instead of {}", layerName, count, source.GetFeatureCount(FALSE)),
            where_, "The file was cut off; copy it again from where it came from.");
    return {};
}

Result<OGRLayer*> OgrReader::find(std::string_view layer) const {
    std::string known;
    for (OGRLayer* source : dataset_->GetLayers()) {
        if (source->GetName() == layer)
            return source;
        known += (known.empty() ? "" : ", ") + std::string(source->GetName());
    }
    return fail("There is no layer '" + printable(layer) + "'", where_,
                "Its layers are: " + printable(known) + ".");
}

Result<Layer> OgrReader::read(std::string_view layer) {
    const auto source = find(layer);
    if (!source)
        return std::unexpected(source.error());
    Layer whole;
    const auto done = readAll(**source, whole, true, [&whole](Feature& feature) {
        whole.features.push_back(std::move(feature));
        return true;
    });
    if (!done)
        return std::unexpected(done.error());
    return whole;
}

Result<void> OgrReader::read(std::string_view layer, const Dataset::Visit& visit) {
    const auto source = find(layer);
    if (!source)
        return std::unexpected(source.error());
    Layer head;
    return readAll(**source, head, false, [&](Feature& feature) { return visit(head.fields, feature); });
}

Result<std::unique_ptr<detail::VectorReader>> openVectorFile(const detail::VectorFile& file) {
    detail::initialiseOgr();
    // The driver is chosen by what was looked at, so that no other one sees the file.
    const std::array<const char*, 2> geoPackageDrivers{"GPKG", nullptr};
    const std::array<const char*, 2> csvDrivers{"CSV", nullptr};
    const std::array<const char*, 3> otherDrivers{"GeoJSON", "FlatGeobuf", nullptr};
    const std::array<const char*, 3> geoPackageOptions{
        "IMMUTABLE=YES", "PRELUDE_STATEMENTS=PRAGMA trusted_schema=OFF; PRAGMA query_only=ON", nullptr};
    const std::array<const char*, 2> csvOptions{"HEADERS=YES", nullptr};
    const std::array<const char*, 1> noOptions{nullptr};
    const char* const* drivers = file.sqlite ? geoPackageDrivers.data()
                                 : file.csv  ? csvDrivers.data()
                                             : otherDrivers.data();
    const char* const* options = file.sqlite ? geoPackageOptions.data()
                                 : file.csv  ? csvOptions.data()
                                             : noOptions.data();

    // GDAL builds an SQLite URI from the name without escaping '%'; the descriptor is a name without.
    const detail::Descriptor descriptor(::open(file.path.c_str(), O_RDONLY | O_CLOEXEC));
    const std::string name = file.sqlite && file.path.string().contains('%')
                                 ? std::format("/proc/self/fd/{}", descriptor.get())
                                 : file.path.string();
    const FailureCollector failures;
    GDALDatasetUniquePtr dataset(GDALDataset::Open(
        name.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR, drivers, options));
    if (!dataset || failures.failed())
        return fail("This is no GeoPackage, GeoJSON, FlatGeobuf or CSV that can be read" +
                        (failures.failed() ? ": " + failures.message() : std::string()),
                    file.where, "Save it again in one of these formats.");
    const bool flatGeobuf = EQUAL(dataset->GetDriverName(), "FlatGeobuf");
    const Format format = file.sqlite  ? Format::GeoPackage
                          : file.csv   ? Format::Csv
                          : flatGeobuf ? Format::FlatGeobuf
                                       : Format::GeoJson;
    return std::make_unique<OgrReader>(file, format, std::move(dataset));
}

} // namespace

} // namespace geo

extern "C" [[gnu::visibility("default")]] void
geoOpenVectorFile(const geo::detail::VectorFile& file,
                  geo::Result<std::unique_ptr<geo::detail::VectorReader>>& opened) {
    opened = geo::openVectorFile(file);
}
