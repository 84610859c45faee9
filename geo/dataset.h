#pragma once

#include "geo/error.h"
#include "geo/geometry.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace geo {

namespace detail {
class VectorReader;
}

/// To be called once in a process before its threads begin and before any use of PROJ: what the environment
/// says of GDAL and of PROJ's network is forgotten. Idempotent, thread-safe.
void initialise();

/// How far a long read is. Written by the threads that read, looked at by any.
struct ReadProgress {
    enum class Stage : std::uint8_t { Checking, Records, Sorting };
    std::atomic<Stage> stage = Stage::Checking;
    std::atomic<std::uint64_t> done = 0, all = 0; ///< Records; `all` is 0 until they are counted.
};

struct ReadLimits {
    std::uintmax_t maxBytes = 4ull * 1024 * 1024 * 1024;
    std::size_t maxFeatures = 20'000'000;
    std::size_t maxVertices = 200'000'000;                  ///< Of all geometries read together.
    std::size_t maxCellBytes = 1024 * 1024;                 ///< Of one attribute or CSV cell.
    std::size_t maxMemoryBytes = 4ull * 1024 * 1024 * 1024; ///< Of all layers read together, roughly.
    /// Tables that nobody reads row by row: their pages, nearly all of a large file, need no look.
    std::vector<std::string> lookedUp = {};
    /// Columns that lie ready made in an atlas are not believed: something of them was lost.
    bool onlyRows = false;
    double maxSeconds = 60;                           ///< Of wall time, from open to close.
    std::function<bool()> cancelled;                  ///< Asked now and then; true stops with an error.
    std::shared_ptr<ReadProgress> progress = nullptr; ///< Told how far reading an atlas is.
};

/// Checks a file from outside before anything opens it: a real path (no /vsi…, no connection prefix, no
/// URL), a regular file, readable, not larger than the cap. Gives the canonical path.
[[nodiscard]] Result<std::filesystem::path> checkPath(std::string_view path, const ReadLimits& limits = {});

/// Reads a whole small file as it is after checkPath.
[[nodiscard]] Result<std::string> readFile(std::string_view path, const ReadLimits& limits = {});

/// Writes `bytes` so that the file is either the old one or the new one, whole, whatever happens: temporary
/// file beside it, fsync, rename, fsync of the folder.
[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes);

using Geometry = std::variant<std::monostate, Point, MultiLine, MultiPolygon>; ///< WGS 84, x = longitude.
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

struct Feature {
    Geometry geometry;
    std::vector<Value> values; ///< In the order of Layer::fields.
};

struct Layer {
    std::string name;
    std::vector<std::string> fields;
    std::vector<Feature> features;

    /// Column of a field; nothing if the layer has none of that name.
    [[nodiscard]] std::optional<std::size_t> field(std::string_view fieldName) const;
};

/// A vector file from outside, opened read-only by an explicit list of drivers (GPKG, GeoJSON, FlatGeobuf,
/// CSV). For SQLite containers sqlite_master is looked at first, with trusted_schema off: user layers must
/// be tables; no views, no triggers but the standard's, no virtual tables but rtree. Coordinates come out in
/// WGS 84 degrees, reprojected where the layer says so.
class Dataset {
public:
    static Result<Dataset> open(std::string_view path, ReadLimits limits = {});

    Dataset(Dataset&&) noexcept;
    Dataset& operator=(Dataset&&) noexcept;
    ~Dataset();

    [[nodiscard]] std::vector<std::string> layerNames() const;
    [[nodiscard]] bool hasLayer(std::string_view name) const;
    /// Reads a whole layer or table. Fields keep their order. Heights and measures are dropped, curves become
    /// lines; geometries that are no Geometry (several points in one, mixed collections) are an error, as are
    /// coordinates that are not finite or lie outside the earth. A CSV's place is its column WKT, or its
    /// columns lon and lat (longitude and latitude); all its values are text.
    [[nodiscard]] Result<Layer> read(std::string_view layer) const;
    /// The same, feature by feature: none is held, so that a layer may be larger than the memory. `visit`
    /// gets the fields and may take the feature apart; false ends the reading.
    using Visit = std::function<bool(const std::vector<std::string>& fields, Feature& feature)>;
    [[nodiscard]] Result<void> read(std::string_view layer, const Visit& visit) const;

private:
    explicit Dataset(std::unique_ptr<detail::VectorReader> reader);
    std::unique_ptr<detail::VectorReader> reader_;
};

/// The first look at an SQLite container described above, and whether its pages are whole; fine for files
/// that are none. What a killed or still running program left beside it (a journal) is not replayed: error.
[[nodiscard]] Result<void> checkSqlite(const std::filesystem::path& path, const ReadLimits& limits = {});

} // namespace geo
