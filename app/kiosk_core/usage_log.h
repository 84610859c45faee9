#pragma once

#include "app/kiosk_core/background_writer.h"
#include "geo/error.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::kiosk {

/// What a visitor chose in the welcome.
enum class VisitorPath { NearMe, AcrossBorder, WhoWorksWithWhom, Stories, Search };
[[nodiscard]] std::string_view pathName(VisitorPath path);

/// The counts of one day. Numbers of all visitors together: no times, no order, no words typed, nobody.
struct UsageDay {
    std::string day; ///< "2026-11-25".
    std::uint64_t visitors = 0;
    std::map<std::string, std::uint64_t> languages; ///< fr, de, en, lb.
    std::map<std::string, std::uint64_t> paths;     ///< pathName.
    std::map<std::string, std::uint64_t> records;   ///< "site:…"; beyond `maxRecords` they are "other".
    std::uint64_t searchesWithResults = 0;
    std::uint64_t searchesWithout = 0;
    std::uint64_t shortlists = 0; ///< Taken along as a QR code.

    friend bool operator==(const UsageDay&, const UsageDay&) = default;
};

inline constexpr std::size_t maxUsageRecords = 1000; ///< Different ones of a day.
inline constexpr std::size_t maxUsageDays = 400;     ///< Older days are removed.
inline constexpr std::size_t maxUsageBytes = 512 * 1024;

[[nodiscard]] std::string usageText(const UsageDay& day);
[[nodiscard]] geo::Result<UsageDay> readUsage(std::string_view text, std::string_view name);
/// What was read of the files of counts. A damaged one takes none of the others with it.
struct UsageFiles {
    std::vector<UsageDay> days; ///< By day.
    std::vector<std::filesystem::path> damaged;
    std::vector<geo::Error> errors; ///< Of each damaged one.
};

/// One day's file, or all of a folder's. An error if none can be read.
[[nodiscard]] geo::Result<UsageFiles> readUsageFiles(const std::filesystem::path& fileOrFolder);
/// "day,what,name,count", a line each: RFC 4180.
[[nodiscard]] std::string usageCsv(const std::vector<UsageDay>& days);
/// For a person: totals, then each day in a line, then the records opened most.
[[nodiscard]] std::string usageWords(const std::vector<UsageDay>& days);

/// Counts today in memory and keeps one file a day. Nothing here blocks or throws; with usage off nothing is
/// counted or written.
class UsageLog {
public:
    /// `writer` outlives it. `today` is the day on the clock of the place; what was counted of it before a
    /// restart goes on.
    UsageLog(std::filesystem::path folder, bool on, BackgroundWriter& writer,
             std::chrono::year_month_day today);

    void visitor(std::string_view language); ///< Once a visitor, with the language chosen in the welcome.
    void path(VisitorPath path);
    void record(std::string_view id); ///< "site:…", "partner:…", "project:…".
    void search(bool withResults);
    void shortlist();

    /// To be called at each farewell and about once a minute: keeps what was counted, again if the disk
    /// didn't take it, and begins a new day when it is one.
    void keep(std::chrono::year_month_day today);
    [[nodiscard]] const UsageDay& today() const { return day_; }

private:
    void begin(std::chrono::year_month_day today);

    std::filesystem::path folder_;
    bool on_;
    BackgroundWriter& writer_;
    UsageDay day_;
    UsageDay kept_; ///< As it was last given to the writer.
};

} // namespace atlas::kiosk
