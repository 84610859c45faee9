// Meshes as bytes: what an atlas file carries of them.

#include "geo/map_mesh.h"
#include "geo/sqlite_file.h"

#include <zlib.h>

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <type_traits>

namespace geo {

namespace {

static_assert(std::endian::native == std::endian::little, "the bytes are written as they lie in memory");

constexpr std::uint32_t formatVersion = 1;
constexpr std::size_t maxBytes = 256ull * 1024 * 1024; ///< Of one level, unpacked.

class ByteWriter {
public:
    template <class T>
        requires std::is_trivially_copyable_v<T>
    void put(const T& value) {
        raw(&value, sizeof value);
    }
    void put(const std::string& text) {
        put(static_cast<std::uint32_t>(text.size()));
        raw(text.data(), text.size());
    }
    template <class T>
    void put(const std::vector<T>& values) {
        put(static_cast<std::uint32_t>(values.size()));
        raw(values.data(), values.size() * sizeof(T));
    }
    template <class Vertex>
    void put(const std::vector<MeshChunk<Vertex>>& chunks) {
        put(static_cast<std::uint32_t>(chunks.size()));
        for (const MeshChunk<Vertex>& chunk : chunks) {
            put(chunk.extent);
            put(chunk.vertices);
            put(chunk.indices);
        }
    }

    /// Size as it is, then packed.
    [[nodiscard]] std::string packed() const {
        const std::uint64_t whole = bytes_.size();
        std::string out(reinterpret_cast<const char*>(&whole), sizeof whole);
        uLongf size = compressBound(whole);
        out.resize(sizeof whole + size);
        const int done = compress2(reinterpret_cast<Bytef*>(out.data() + sizeof whole), &size,
                                   reinterpret_cast<const Bytef*>(bytes_.data()), whole, 6);
        out.resize(sizeof whole + (done == Z_OK ? size : 0));
        return out;
    }

private:
    void raw(const void* data, std::size_t size) { bytes_.append(static_cast<const char*>(data), size); }

    std::string bytes_;
};

/// Unpacks what is asked for, straight into its place. Never reads beyond the end; the first thing that is
/// wrong makes all that follows wrong.
class ByteReader {
public:
    explicit ByteReader(std::string_view packed) {
        ok_ = packed.size() >= sizeof left_ && packed.size() <= maxBytes;
        if (!ok_)
            return;
        std::memcpy(&left_, packed.data(), sizeof left_);
        packed.remove_prefix(sizeof left_);
        stream_.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(packed.data())); // not written to
        stream_.avail_in = static_cast<uInt>(packed.size());
        ok_ = inflateInit(&stream_) == Z_OK && left_ <= maxBytes;
    }
    ByteReader(const ByteReader&) = delete;
    ByteReader& operator=(const ByteReader&) = delete;
    ~ByteReader() { inflateEnd(&stream_); }

    template <class T>
        requires std::is_trivially_copyable_v<T>
    T get() {
        T value{};
        raw(&value, sizeof value);
        return value;
    }
    std::string text() {
        std::string text;
        if (const std::uint32_t size = count(1); ok_)
            text.resize(size);
        raw(text.data(), text.size());
        return text;
    }
    template <class T>
    std::vector<T> list() {
        std::vector<T> values;
        if (const std::uint32_t size = count(sizeof(T)); ok_)
            values.resize(size);
        raw(values.data(), values.size() * sizeof(T));
        return values;
    }
    template <class Vertex>
    std::vector<MeshChunk<Vertex>> chunks() {
        std::vector<MeshChunk<Vertex>> chunks;
        const std::uint32_t size = count(sizeof(Extent));
        for (std::uint32_t i = 0; i < size && ok_; ++i) {
            auto& chunk = chunks.emplace_back();
            chunk.extent = get<Extent>();
            chunk.vertices = list<Vertex>();
            chunk.indices = list<std::uint32_t>();
            ok_ = ok_ && isSound(chunk);
        }
        return chunks;
    }
    /// Of things of at least `size` bytes each: no more than there is room for.
    std::uint32_t count(std::size_t size) {
        const auto number = get<std::uint32_t>();
        ok_ = ok_ && number <= left_ / size;
        return ok_ ? number : 0;
    }

    [[nodiscard]] bool ok() const { return ok_; }
    /// Nothing is left, and the sum of all is right.
    [[nodiscard]] bool atEnd() {
        Bytef more = 0;
        stream_.next_out = &more;
        stream_.avail_out = 1;
        return ok_ && left_ == 0 &&
               (isEnded_ || (inflate(&stream_, Z_SYNC_FLUSH) == Z_STREAM_END && stream_.avail_out == 1));
    }

private:
    template <class Vertex>
    static bool isSound(const MeshChunk<Vertex>& chunk) {
        const Extent& e = chunk.extent;
        for (const double edge : {e.minX, e.minY, e.maxX, e.maxY})
            if (!std::isfinite(edge))
                return false;
        for (const Vertex& v : chunk.vertices) {
            if (!std::isfinite(v.x) || !std::isfinite(v.y))
                return false;
            if constexpr (std::is_same_v<Vertex, BandVertex>)
                if (!std::isfinite(v.distance))
                    return false;
        }
        for (const std::uint32_t index : chunk.indices)
            if (index >= chunk.vertices.size())
                return false;
        return chunk.indices.size() % 3 == 0;
    }

    void raw(void* data, std::size_t size) {
        ok_ = ok_ && size <= left_;
        if (!ok_ || size == 0)
            return;
        stream_.next_out = static_cast<Bytef*>(data);
        stream_.avail_out = static_cast<uInt>(size);
        const int done = inflate(&stream_, Z_SYNC_FLUSH);
        ok_ = (done == Z_OK || done == Z_STREAM_END) && stream_.avail_out == 0;
        left_ -= size;
        isEnded_ = done == Z_STREAM_END;
    }

    z_stream stream_{};
    std::uint64_t left_ = 0; ///< Unpacked.
    bool isEnded_ = false;
    bool ok_ = true;
};

std::unexpected<Error> broken() {
    return fail("The triangles of the map are broken", {},
                "Build the atlas again, or take an unchanged copy.");
}

/// Reads the parts one after the other; `Part` says what each is made of.
template <class Part, class Read>
Result<std::vector<Part>> decode(std::string_view bytes, const Read& read) {
    ByteReader reader(bytes);
    std::vector<Part> parts;
    if (reader.get<std::uint32_t>() != formatVersion)
        return broken();
    const std::uint32_t size = reader.count(1);
    for (std::uint32_t i = 0; i < size && reader.ok(); ++i)
        parts.push_back(read(reader));
    if (!reader.atEnd())
        return broken();
    return parts;
}

Result<std::string> stored(const std::string& atlasFile, std::string_view contentVersion, std::size_t level,
                           const char* column) {
    auto file = detail::SqliteFile::open(atlasFile);
    if (!file)
        return std::unexpected(file.error());
    return (*file)->blob("SELECT " + std::string(column) +
                             " FROM map_mesh WHERE level = ?1 AND content_version = ?2",
                         static_cast<std::int64_t>(level), contentVersion);
}

} // namespace

std::string encode(const std::vector<GroundMesh>& ground) {
    ByteWriter out;
    out.put(formatVersion);
    out.put(static_cast<std::uint32_t>(ground.size()));
    for (const GroundMesh& part : ground) {
        out.put(part.name);
        out.put(part.chunks);
    }
    return out.packed();
}

std::string encode(const std::vector<BandMesh>& bands) {
    ByteWriter out;
    out.put(formatVersion);
    out.put(static_cast<std::uint32_t>(bands.size()));
    for (const BandMesh& side : bands) {
        out.put(side.pair);
        out.put(side.country);
        out.put(side.chunks);
    }
    return out.packed();
}

Result<std::vector<GroundMesh>> decodeGround(std::string_view bytes) {
    return decode<GroundMesh>(bytes, [](ByteReader& in) {
        GroundMesh part{.name = in.text(), .chunks = {}};
        part.chunks = in.chunks<GroundVertex>();
        return part;
    });
}

Result<std::vector<BandMesh>> decodeBands(std::string_view bytes) {
    return decode<BandMesh>(bytes, [](ByteReader& in) {
        BandMesh side{.pair = in.text(), .country = {}, .chunks = {}};
        side.country = in.text();
        side.chunks = in.chunks<BandVertex>();
        return side;
    });
}

Result<std::vector<GroundMesh>> readGroundMesh(const std::string& atlasFile, std::string_view contentVersion,
                                               std::size_t level) {
    const auto bytes = stored(atlasFile, contentVersion, level, "ground");
    return bytes ? decodeGround(*bytes) : std::unexpected(bytes.error());
}

Result<std::vector<BandMesh>> readBandMesh(const std::string& atlasFile, std::string_view contentVersion,
                                           std::size_t level) {
    const auto bytes = stored(atlasFile, contentVersion, level, "bands");
    return bytes ? decodeBands(*bytes) : std::unexpected(bytes.error());
}

} // namespace geo
