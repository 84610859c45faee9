// Files as bytes: what may be opened at all, reading whole, writing whole or not at all.

#include "geo/file_io.h"

#include "geo/dataset.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <format>
#include <random>

namespace geo {

namespace fs = std::filesystem;

namespace {

using detail::Descriptor;

std::string systemMessage(int code) {
    return std::generic_category().message(code);
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// "PG:", "GPKG:", "https://": what GDAL would take for a connection. One letter alone is no prefix.
bool hasConnectionPrefix(std::string_view path) {
    const auto end = std::ranges::find_if(path, [](char c) {
        return !isLetter(c) && !(c >= '0' && c <= '9') && c != '_' && c != '+' && c != '-' && c != '.';
    });
    return end != path.end() && *end == ':' && end - path.begin() >= 2 && isLetter(path.front());
}

bool isVirtual(std::string_view path) {
    constexpr std::string_view prefix = "/vsi";
    return path.size() >= prefix.size() &&
           std::ranges::equal(path.substr(0, prefix.size()), prefix, [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? a + ('a' - 'A') : a) == b;
           });
}

std::string readable(std::uintmax_t bytes) {
    constexpr std::uintmax_t mega = 1024 * 1024;
    return bytes < mega ? std::format("{} bytes", bytes) : std::format("{} MB", (bytes + mega - 1) / mega);
}

std::unexpected<Error> tooLarge(const fs::path& path, const ReadLimits& limits) {
    return fail("The file is larger than the limit of " + readable(limits.maxBytes),
                detail::printable(path.string()), "Import a part of it.");
}

/// Opens what checkPath has let through. O_NONBLOCK, because the file may have become a FIFO meanwhile.
Descriptor openForReading(const fs::path& path) {
    return Descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
}

/// Writes all of `bytes`; errno of the failure, 0 if all went well.
int writeAll(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return errno;
        if (written > 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

/// Temporary files of writers that were killed hold no lock any more.
void removeLeftovers(const fs::path& folder, const std::string& prefix) {
    std::error_code failed;
    for (auto entry = fs::directory_iterator(folder, failed); !failed && entry != fs::directory_iterator();
         entry.increment(failed)) {
        if (!entry->path().filename().string().starts_with(prefix))
            continue;
        const Descriptor file(::open(entry->path().c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW));
        if (file.open() && ::flock(file.get(), LOCK_EX | LOCK_NB) == 0)
            ::unlink(entry->path().c_str());
    }
}

/// A new locked file of its own name beside the target; removed unless renamed.
class TemporaryFile {
public:
    TemporaryFile(const fs::path& folder, const std::string& prefix) {
        std::random_device random;
        constexpr int attempts = 100;
        for (int attempt = 0; attempt < attempts; ++attempt) {
            path_ = folder / std::format("{}{:08x}", prefix, random());
            const int number =
                ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666);
            if (number < 0) {
                error_ = errno;
                if (error_ == EEXIST)
                    continue;
                return;
            }
            // Where locks don't work, nothing is tidied either.
            const bool tidied = ::flock(number, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
            struct stat info{};
            if (!tidied && ::fstat(number, &info) == 0 && info.st_nlink > 0) {
                number_ = number;
                return;
            }
            ::close(number); // another writer tidied it away, or is about to
        }
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() {
        if (number_ >= 0) {
            ::unlink(path_.c_str());
            ::close(number_);
        }
    }

    [[nodiscard]] int number() const { return number_; }
    [[nodiscard]] int error() const { return error_; }

    /// Puts the file in place of `target`; errno of the failure, 0 if all went well.
    int replace(const fs::path& target) {
        if (::fsync(number_) != 0 || ::rename(path_.c_str(), target.c_str()) != 0)
            return errno;
        ::close(number_);
        number_ = -1;
        return 0;
    }

private:
    fs::path path_;
    int number_ = -1;
    int error_ = EEXIST;
};

} // namespace

namespace detail {

std::string printable(std::string_view text, std::size_t longest) {
    std::size_t end = std::min(text.size(), longest);
    const auto isInsideCharacter = [&] {
        return end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0u) == 0x80u;
    };
    constexpr int longestTail = 3; // bytes of a character after its first
    for (int i = 0; i < longestTail && isInsideCharacter(); ++i)
        --end;
    std::string result;
    for (const char c : text.substr(0, end))
        result += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? '?' : c;
    return end < text.size() ? result + "…" : result;
}

Result<void> ReadClock::check(const std::string& where) const {
    if (cancelled_ && cancelled_())
        return fail("Reading was cancelled", where);
    if (expired())
        return fail("Reading took longer than the limit", where, "Import a part of it.");
    return {};
}

} // namespace detail

Result<fs::path> checkPath(std::string_view path, const ReadLimits& limits) {
    const std::string shown = detail::printable(path);
    if (path.empty())
        return fail("No file was named");
    if (path.contains('\0'))
        return fail("A file name can't hold a NUL character", shown);
    if (isVirtual(path))
        return fail("Only files of this computer are opened", shown, "Unpack or download it first.");
    if (hasConnectionPrefix(path))
        return fail("This names a connection or an address, not a file", shown,
                    "Download it first; in front of a file name with a colon put './'.");

    std::error_code failed;
    const fs::path real = fs::canonical(fs::path(path), failed);
    if (failed)
        return fail("The file can't be opened: " + failed.message(), shown,
                    "Check its name, and whether you may read it.");
    if (isVirtual(real.string()))
        return fail("Only files of this computer are opened", shown, "Move it to another folder.");
    const fs::file_status status = fs::status(real, failed);
    if (failed)
        return fail("The file can't be opened: " + failed.message(), shown,
                    "Check its name, and whether you may read it.");
    if (fs::is_directory(status))
        return fail("This is a folder, not a file", shown, "Name a file in it.");
    if (!fs::is_regular_file(status))
        return fail("This is no regular file but a device, pipe or socket", shown);

    const Descriptor file = openForReading(real);
    if (!file.open())
        return fail("The file can't be read: " + systemMessage(errno), shown);
    struct stat info{};
    if (::fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return fail("This is no regular file", shown);
    if (static_cast<std::uintmax_t>(info.st_size) > limits.maxBytes)
        return tooLarge(real, limits);
    return real;
}

Result<std::string> readFile(std::string_view path, const ReadLimits& limits) {
    const detail::ReadClock clock(limits);
    const auto real = checkPath(path, limits);
    if (!real)
        return std::unexpected(real.error());
    const std::string shown = detail::printable(real->string());
    const Descriptor file = openForReading(*real);
    if (!file.open())
        return fail("The file can't be read: " + systemMessage(errno), shown);

    std::string bytes;
    constexpr std::size_t chunk = 256 * 1024;
    for (;;) {
        if (auto inTime = clock.check(shown); !inTime)
            return std::unexpected(inTime.error());
        const std::size_t before = bytes.size();
        ssize_t count = 0;
        int code = 0;
        bytes.resize_and_overwrite(before + chunk, [&](char* data, std::size_t) {
            count = ::read(file.get(), data + before, chunk);
            code = errno;
            return before + (count > 0 ? static_cast<std::size_t>(count) : 0);
        });
        if (count < 0 && code != EINTR)
            return fail("The file can't be read: " + systemMessage(code), shown);
        if (bytes.size() > limits.maxBytes) // it grew, or its size was a lie as in /proc
            return tooLarge(*real, limits);
        if (count == 0)
            return bytes;
    }
}

Result<void> writeFileAtomically(const fs::path& path, std::string_view bytes) {
    const std::string shown = detail::printable(path.string());
    std::error_code failed;
    // A link stays a link: what it points to is replaced.
    const fs::path target = fs::weakly_canonical(fs::absolute(path, failed), failed);
    if (failed || !target.has_filename())
        return fail("The file can't be written", shown, failed ? failed.message() : "Name a file.");
    const fs::file_status old = fs::status(target, failed);
    if (fs::exists(old) && !fs::is_regular_file(old))
        return fail("The file can't be written: there is a folder or device of that name", shown);

    const fs::path folder = target.parent_path();
    const std::string prefix = "." + target.filename().string() + ".part";
    removeLeftovers(folder, prefix);
    TemporaryFile temporary(folder, prefix);
    if (temporary.number() < 0)
        return fail("The file can't be written: " + systemMessage(temporary.error()), shown,
                    "Check that the folder exists and may be written to.");
    if (fs::exists(old))
        ::fchmod(temporary.number(), static_cast<mode_t>(old.permissions() & fs::perms::mask));
    int code = writeAll(temporary.number(), bytes);
    if (code == 0)
        code = temporary.replace(target);
    if (code != 0)
        return fail("The file can't be written: " + systemMessage(code), shown,
                    "What was there before is unchanged.");

    const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.open())
        ::fsync(directory.get()); // some file systems can't: the file itself is whole in any case
    return {};
}

} // namespace geo
