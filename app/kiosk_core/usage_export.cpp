#include "app/kiosk_core/usage_export.h"

#include "app/kiosk_core/disk.h"
#include "app/kiosk_core/usage_log.h"
#include "geo/catalogue.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <format>

namespace atlas::kiosk {

namespace {

namespace fs = std::filesystem;

/// The folder of a stick; none if nothing is mounted there, for then it is one of the kiosk's own disk.
FileHandle openStick(const fs::path& stick) {
    FileHandle folder;
    if (!stick.empty()) // opening it is what makes systemd mount it
        folder = FileHandle(::open(stick.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    struct stat here{};
    struct stat above{};
    if (!folder.isOpen() || ::fstat(folder.get(), &here) != 0 ||
        ::fstatat(folder.get(), "..", &above, 0) != 0 || here.st_dev == above.st_dev)
        return {};
    return folder;
}

/// As a whole or not at all. Whoever prepared the stick could have laid a link where the file belongs.
geo::Result<void> writeOnto(const FileHandle& folder, const fs::path& shown, const std::string& name,
                            const std::string& bytes) {
    const std::string part = name + ".part";
    ::unlinkat(folder.get(), part.c_str(), 0); // of an attempt before
    const FileHandle file(
        ::openat(folder.get(), part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
    if (!file.isOpen())
        return systemError("The file can't be written", shown);
    auto done = writeAll(file.get(), bytes, shown);
    if (done &&
        (::fsync(file.get()) != 0 || ::renameat(folder.get(), part.c_str(), folder.get(), name.c_str()) != 0))
        done = systemError("The file can't be written", shown);
    if (!done) {
        ::unlinkat(folder.get(), part.c_str(), 0);
        return done;
    }
    if (::fsync(folder.get()) != 0 && errno != EINVAL) // some file systems have no such thing
        return systemError("The folder can't be written", shown);
    return {};
}

} // namespace

std::string usageTableName(std::string_view place, std::chrono::year_month_day day) {
    std::string plain = geo::slug(place).substr(0, maxPlaceLetters);
    if (plain.ends_with('-'))
        plain.pop_back();
    return std::format("gr-atlas-usage-{}{}{:%F}.csv", plain, plain.empty() ? "" : "-", day);
}

ExportResult exportUsage(const fs::path& counts, const fs::path& stick, const std::string& name) {
    const FileHandle folder = openStick(stick);
    if (!folder.isOpen())
        return {.finding = ExportFinding::NoStick};
    std::error_code none;
    if (!fs::exists(counts, none))
        return {.finding = ExportFinding::NothingCounted};
    const auto read = readUsageFiles(counts);
    if (!read)
        return {.finding = ExportFinding::Unreadable, .problem = read.error().text()};
    if (const auto written = writeOnto(folder, stick / name, name, usageCsv(read->days)); !written)
        return {.finding = ExportFinding::Refused, .problem = written.error().text()};
    ExportResult result{.finding = ExportFinding::Written, .days = read->days.size()};
    for (const fs::path& file : read->damaged)
        result.damaged.push_back(file.filename().string());
    if (!read->errors.empty())
        result.problem = read->errors.front().text();
    return result;
}

} // namespace atlas::kiosk
