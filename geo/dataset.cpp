#include "geo/dataset.h"

#include "geo/file_io.h"
#include "geo/sqlite_file.h"
#include "geo/vector_reader.h"

#include <dlfcn.h>
#include <proj.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <format>
#include <fstream>
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

void configure() {
    for (const char* option : ignoredOptions)
        ::unsetenv(option);
    proj_context_set_enable_network(nullptr, 0);
}

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

/// Beside an installed program, else where it was built. Not by a search path of the executable's: the
/// sanitizers stand between, and theirs would count.
void* loadOgrModule() {
    std::error_code failed;
    const fs::path program = fs::read_symlink("/proc/self/exe", failed);
    const fs::path built = GEO_OGR_MODULE;
    const fs::path installed = program.parent_path().parent_path() / "lib/gr-atlas" / built.filename();
    return ::dlopen((fs::exists(installed, failed) ? installed : built).c_str(), RTLD_NOW | RTLD_LOCAL);
}

/// What the module of GDAL exports, for as long as the process lives; null if it isn't there.
detail::OpenVectorFile* vectorFileOpener() {
    static detail::OpenVectorFile* const opener = []() -> detail::OpenVectorFile* {
        void* const module = loadOgrModule();
        return module == nullptr
                   ? nullptr
                   : reinterpret_cast<detail::OpenVectorFile*>(::dlsym(module, detail::openVectorFileName));
    }();
    return opener;
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

Dataset::Dataset(std::unique_ptr<detail::VectorReader> reader) : reader_(std::move(reader)) {}
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
    if (auto looked = detail::openSqlite(*real, clock, limits.lookedUp); !looked)
        return std::unexpected(looked.error());
    const auto sqlite = detail::isSqlite(*real);
    if (!sqlite)
        return std::unexpected(sqlite.error());
    const bool csv = !*sqlite && hasExtension(*real, ".csv");
    if (csv)
        if (auto whole = checkCsv(*real, clock); !whole)
            return std::unexpected(whole.error());

    detail::OpenVectorFile* const open = vectorFileOpener();
    if (open == nullptr)
        return fail("The part of the program that reads files of other programs is missing", where,
                    "Install the program again: " + fs::path(GEO_OGR_MODULE).filename().string() +
                        " belongs to it.");
    Result<std::unique_ptr<detail::VectorReader>> opened;
    open({.path = *real,
          .where = where,
          .limits = std::move(limits),
          .clock = clock,
          .sqlite = *sqlite,
          .csv = csv},
         opened);
    if (!opened)
        return std::unexpected(std::move(opened.error()));
    return Dataset(std::move(*opened));
}

std::vector<std::string> Dataset::layerNames() const {
    return reader_->layerNames();
}

bool Dataset::hasLayer(std::string_view name) const {
    return std::ranges::contains(layerNames(), name);
}

Result<Layer> Dataset::read(std::string_view layer) const {
    return reader_->read(layer);
}

Result<void> Dataset::read(std::string_view layer, const Visit& visit) const {
    return reader_->read(layer, visit);
}

} // namespace geo
