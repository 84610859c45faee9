#pragma once

// Private to geo: what the readers of files from outside share.

#include "geo/dataset.h"

#include <unistd.h>

#include <chrono>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace geo::detail {

/// Owner of a file descriptor.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0)
            ::close(number_);
    }
    [[nodiscard]] int get() const { return number_; }
    [[nodiscard]] bool open() const { return number_ >= 0; }

private:
    int number_;
};

/// Text from outside for a message: cut to a readable length of bytes, control characters replaced.
[[nodiscard]] std::string printable(std::string_view text, std::size_t longest = 200);

/// Whether each character of it is whole (of at most 2 GB).
[[nodiscard]] bool isUtf8(std::string_view text);

/// The time limit and the cancel button of one read, from its construction on.
class ReadClock {
public:
    explicit ReadClock(const ReadLimits& limits)
        : start_(std::chrono::steady_clock::now()), maxSeconds_(limits.maxSeconds),
          cancelled_(limits.cancelled) {}

    /// An error if time is up or the read was cancelled.
    [[nodiscard]] Result<void> check(const std::string& where) const;
    [[nodiscard]] bool expired() const {
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start_;
        return !(passed.count() < maxSeconds_);
    }

private:
    std::chrono::steady_clock::time_point start_;
    double maxSeconds_;
    std::function<bool()> cancelled_;
};

/// Whether the file begins as an SQLite container does, whatever it is called.
[[nodiscard]] Result<bool> isSqlite(const std::filesystem::path& path);
class SqliteFile;
/// Opened after a look at the schema alone: nothing of the file can compute, but its pages may be damaged.
/// Error too for a file that is no SQLite container. `clock` outlives what is opened.
[[nodiscard]] Result<std::unique_ptr<SqliteFile>> openSqliteSchema(const std::filesystem::path& path,
                                                                   const ReadClock& clock);
/// Opened after all that checkSqlite looks at, under the clock of a read that has begun, but for the pages of
/// the tables that are `lookedUp`. Null if it is no SQLite container.
[[nodiscard]] Result<std::unique_ptr<SqliteFile>> openSqlite(const std::filesystem::path& path,
                                                             const ReadClock& clock,
                                                             std::span<const std::string> lookedUp = {});

} // namespace geo::detail
