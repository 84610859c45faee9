#pragma once

// Private to geo: what stands between a Dataset and GDAL. GDAL and the eighty libraries that it needs are
// loaded with the module geo_ogr when the first file is opened through it: the program reads its own atlas
// without, and would start later by a tenth.

#include "geo/dataset.h"
#include "geo/file_io.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace geo::detail {

/// A file that passed all looks that need no GDAL.
struct VectorFile {
    std::filesystem::path path; ///< Canonical.
    std::string where;          ///< The same for messages.
    ReadLimits limits;
    ReadClock clock;
    bool sqlite = false;
    bool csv = false;
};

/// The file opened by GDAL; see Dataset for what its functions give.
class VectorReader {
public:
    VectorReader() = default;
    VectorReader(const VectorReader&) = delete;
    VectorReader& operator=(const VectorReader&) = delete;
    virtual ~VectorReader() = default;

    [[nodiscard]] virtual std::vector<std::string> layerNames() const = 0;
    [[nodiscard]] virtual Result<Layer> read(std::string_view layer) = 0;
    [[nodiscard]] virtual Result<void> read(std::string_view layer, const Dataset::Visit& visit) = 0;
};

/// What the module exports, under this name.
using OpenVectorFile = void(const VectorFile& file, Result<std::unique_ptr<VectorReader>>& opened);
inline constexpr const char* openVectorFileName = "geoOpenVectorFile";

} // namespace geo::detail
