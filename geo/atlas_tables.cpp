#include "geo/atlas_tables.h"

#include <array>
#include <cmath>
#include <cstring>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace geo::detail {

namespace {

std::unexpected<Error> otherwise() {
    return fail("The file is not as an atlas is written");
}

/// Well-known binary (OGC 06-103r4), little endian, two dimensions. Reads nothing beyond its end; after the
/// first thing that is otherwise nothing holds.
class WkbReader {
public:
    explicit WkbReader(std::string_view bytes) : rest_(bytes) {}

    std::optional<Geometry> read() {
        Geometry shape;
        switch (header()) {
        case point:
            shape = place();
            break;
        case line:
            shape = MultiLine{path(2)};
            break;
        case polygon:
            shape = MultiPolygon{area()};
            break;
        case multiLine:
            shape = parts<MultiLine>(line, [this] { return path(2); });
            break;
        case multiPolygon:
            shape = parts<MultiPolygon>(polygon, [this] { return area(); });
            break;
        default:
            ok_ = false;
        }
        return ok_ && rest_.empty() ? std::optional(std::move(shape)) : std::nullopt;
    }

private:
    enum : std::uint32_t { point = 1, line = 2, polygon = 3, multiLine = 5, multiPolygon = 6 };

    template <class T>
    T take() {
        T value{};
        if (rest_.size() < sizeof value) {
            ok_ = false;
            rest_ = {};
            return value;
        }
        std::memcpy(&value, rest_.data(), sizeof value);
        rest_.remove_prefix(sizeof value);
        return value;
    }

    /// Which kind begins here.
    std::uint32_t header() {
        ok_ = take<std::uint8_t>() == 1 && ok_;
        return take<std::uint32_t>();
    }

    /// How many follow, each of at least `bytes`.
    std::uint32_t count(std::size_t bytes) {
        const auto number = take<std::uint32_t>();
        ok_ = ok_ && number > 0 && number <= rest_.size() / bytes;
        return ok_ ? number : 0;
    }

    Point place() {
        const auto x = take<double>(), y = take<double>();
        ok_ = ok_ && std::abs(x) <= 180 && std::abs(y) <= 90; // false for NaN
        return {x, y};
    }

    Line path(std::size_t fewest) {
        Line points(count(2 * sizeof(double)));
        for (Point& at : points)
            at = place();
        ok_ = ok_ && points.size() >= fewest;
        return points;
    }

    Polygon area() {
        constexpr std::size_t smallest = 4; // a triangle, closed
        Polygon rings(count(sizeof(std::uint32_t)));
        for (Ring& ring : rings) {
            ring = path(smallest);
            ok_ = ok_ && ring.front() == ring.back();
        }
        return rings;
    }

    template <class Shape, class Read>
    Shape parts(std::uint32_t kind, const Read& read) {
        constexpr std::size_t bytesOfHeader = 5;
        Shape shape;
        const std::uint32_t number = count(bytesOfHeader);
        for (std::uint32_t i = 0; i < number && ok_; ++i) {
            ok_ = header() == kind && ok_;
            shape.push_back(read());
        }
        return shape;
    }

    std::string_view rest_;
    bool ok_ = true;
};

} // namespace

std::optional<Geometry> plainShape(std::string_view bytes) {
    struct Header {
        std::array<char, 2> magic;
        std::uint8_t version, flags;
        std::int32_t system;
    };
    constexpr std::array<std::size_t, 5> envelopes{0, 32, 48, 48, 64};
    constexpr std::uint8_t littleEndian = 1, empty = 0x10, extended = 0x20;
    Header header{};
    if (bytes.size() < sizeof header)
        return std::nullopt;
    std::memcpy(&header, bytes.data(), sizeof header);
    const std::size_t envelope = header.flags >> 1U & 7U;
    if (header.magic != std::array{'G', 'P'} || header.version != 0 || header.system != 4326 ||
        (header.flags & (littleEndian | empty | extended)) != littleEndian || envelope >= envelopes.size() ||
        bytes.size() < sizeof header + envelopes[envelope])
        return std::nullopt;
    return WkbReader(bytes.substr(sizeof header + envelopes[envelope])).read();
}

Result<std::unique_ptr<AtlasTables>> AtlasTables::open(const std::filesystem::path& path,
                                                       const ReadLimits& limits) {
    std::unique_ptr<AtlasTables> tables(new AtlasTables(limits));
    auto file = openSqlite(path, tables->clock_, limits.lookedUp);
    if (!file)
        return std::unexpected(std::move(file.error()));
    tables->file_ = std::move(*file);
    return tables->file_ ? std::move(tables) : nullptr;
}

bool AtlasTables::isInDegrees(std::string_view layer) const {
    const auto statement = file_->prepare(
        "SELECT count(*), sum(srs_id = 4326) FROM gpkg_geometry_columns WHERE table_name = ?1");
    return statement &&
           sqlite3_bind_text(statement.get(), 1, layer.data(), static_cast<int>(layer.size()),
                             SQLITE_STATIC) == SQLITE_OK &&
           sqlite3_step(statement.get()) == SQLITE_ROW &&
           sqlite3_column_int64(statement.get(), 0) == sqlite3_column_int64(statement.get(), 1);
}

Result<void> AtlasTables::read(std::string_view layer, const Dataset::Visit& visit) const {
    if (layer.contains('"') || !isInDegrees(layer))
        return otherwise();
    const auto statement =
        file_->prepare(std::string("SELECT * FROM \"").append(layer).append("\" ORDER BY rowid").c_str());
    if (!statement)
        return otherwise();
    sqlite3_stmt* const row = statement.get();
    std::vector<std::string> fields;
    std::vector<int> columns; // of the fields
    for (int i = 0; i < sqlite3_column_count(row); ++i) {
        const std::string name = sqlite3_column_name(row, i);
        if (name == "fid" || name == "geom")
            continue;
        fields.push_back(name);
        columns.push_back(i);
    }
    for (std::size_t count = 0;; ++count) {
        const int code = sqlite3_step(row);
        if (code == SQLITE_DONE)
            return {};
        if (code != SQLITE_ROW || count == limits_.maxFeatures)
            return otherwise();
        Feature feature;
        for (int i = 0; i < sqlite3_column_count(row); ++i)
            if (sqlite3_column_type(row, i) == SQLITE_BLOB) {
                const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row, i));
                auto shape = plainShape({bytes, static_cast<std::size_t>(sqlite3_column_bytes(row, i))});
                if (!shape || std::string_view(sqlite3_column_name(row, i)) != "geom")
                    return otherwise();
                feature.geometry = std::move(*shape);
            }
        for (const int column : columns) {
            switch (sqlite3_column_type(row, column)) {
            case SQLITE_NULL:
                feature.values.emplace_back();
                break;
            case SQLITE_INTEGER:
                feature.values.emplace_back(std::int64_t{sqlite3_column_int64(row, column)});
                break;
            case SQLITE_FLOAT:
                feature.values.emplace_back(sqlite3_column_double(row, column));
                break;
            default:
                feature.values.emplace_back(SqliteFile::text(*row, column));
                const auto& text = std::get<std::string>(feature.values.back());
                if (text.size() > limits_.maxCellBytes || !isUtf8(text))
                    return otherwise();
            }
        }
        if (!visit(fields, feature))
            return {};
    }
}

} // namespace geo::detail
