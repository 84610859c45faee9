#include "app/kiosk_core/usage_log.h"

#include "app/kiosk_core/json.h"
#include "geo/dataset.h"

#include <algorithm>
#include <array>
#include <format>

namespace atlas::kiosk {

namespace {

namespace fs = std::filesystem;
using Counts = std::map<std::string, std::uint64_t>;

constexpr std::size_t maxNameBytes = 120;
constexpr std::string_view other = "other";
constexpr std::string_view ending = ".json";
constexpr std::array<std::string_view, 4> knownLanguages = {"fr", "de", "en", "lb"};
constexpr std::uint64_t mostCounted = 1'000'000'000'000; // sums of days stay numbers

std::string dayText(std::chrono::year_month_day day) {
    return std::format("{:%F}", day);
}

/// "site:…": letters, digits and hyphens only, so that nothing typed ever gets in, and no file name or
/// formula.
bool isRecordId(std::string_view id) {
    const auto colon = id.find(':');
    const auto kind = id.substr(0, colon);
    if (id.size() > maxNameBytes || colon == std::string_view::npos || colon + 1 == id.size() ||
        (kind != "site" && kind != "partner" && kind != "project"))
        return false;
    return std::ranges::all_of(id.substr(colon + 1), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool isDay(std::string_view text) {
    constexpr std::size_t length = 10;
    return text.size() == length && text[4] == '-' && text[7] == '-' &&
           std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; }) == 8;
}

bool isPathName(std::string_view name) {
    using enum VisitorPath;
    return std::ranges::any_of(std::array{NearMe, AcrossBorder, WhoWorksWithWhom, Stories, Search},
                               [&](VisitorPath path) { return pathName(path) == name; });
}

/// Takes the counts of a member whose names `isKnown`; false if it holds anything else.
template <class Known>
bool readCounts(const nlohmann::json& object, const char* member, std::size_t most, Known isKnown,
                Counts& counts) {
    const auto found = object.find(member);
    if (found == object.end())
        return true;
    if (!found->is_object() || found->size() > most)
        return false;
    for (const auto& [name, count] : found->items()) {
        if (!isKnown(name) || !count.is_number_unsigned() || count.get<std::uint64_t>() > mostCounted)
            return false;
        counts[name] = count.get<std::uint64_t>();
    }
    return true;
}

bool readCount(const nlohmann::json& object, const char* member, std::uint64_t& count) {
    if (!object.contains(member))
        return true;
    const auto value = countIn(object, member);
    if (!value || *value > mostCounted)
        return false;
    count = *value;
    return true;
}

void addUp(Counts& sum, const Counts& counts) {
    for (const auto& [name, count] : counts)
        sum[name] += count;
}

UsageDay sumOf(const std::vector<UsageDay>& days) {
    UsageDay sum;
    for (const UsageDay& day : days) {
        sum.visitors += day.visitors;
        sum.searchesWithResults += day.searchesWithResults;
        sum.searchesWithout += day.searchesWithout;
        sum.shortlists += day.shortlists;
        addUp(sum.languages, day.languages);
        addUp(sum.paths, day.paths);
        addUp(sum.records, day.records);
    }
    return sum;
}

std::vector<std::pair<std::string, std::uint64_t>> largestFirst(const Counts& counts) {
    std::vector<std::pair<std::string, std::uint64_t>> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, std::greater(), &std::pair<std::string, std::uint64_t>::second);
    return sorted;
}

std::string inOneLine(const Counts& counts) {
    std::string line;
    for (const auto& [name, count] : largestFirst(counts))
        line += std::format("{}{} {}", line.empty() ? "" : ", ", name, count);
    return line;
}

} // namespace

std::string_view pathName(VisitorPath path) {
    switch (path) {
    case VisitorPath::NearMe:
        return "near-me";
    case VisitorPath::AcrossBorder:
        return "across-border";
    case VisitorPath::WhoWorksWithWhom:
        return "who-works-with-whom";
    case VisitorPath::Stories:
        return "stories";
    case VisitorPath::Search:
        return "search";
    }
    return other;
}

std::string usageText(const UsageDay& day) {
    return write({{"day", day.day},
                  {"visitors", day.visitors},
                  {"languages", day.languages},
                  {"paths", day.paths},
                  {"records", day.records},
                  {"searchesWithResults", day.searchesWithResults},
                  {"searchesWithout", day.searchesWithout},
                  {"shortlists", day.shortlists}});
}

geo::Result<UsageDay> readUsage(std::string_view text, std::string_view name) {
    const auto object = parseJsonObject(text, name, maxUsageBytes);
    if (!object)
        return std::unexpected(object.error());
    UsageDay day;
    day.day = textIn(*object, "day", 10).value_or("");
    const auto isLanguage = [](std::string_view code) { return std::ranges::contains(knownLanguages, code); };
    const auto isRecord = [](std::string_view id) { return isRecordId(id) || id == other; };
    const bool good = isDay(day.day) && readCount(*object, "visitors", day.visitors) &&
                      readCount(*object, "searchesWithResults", day.searchesWithResults) &&
                      readCount(*object, "searchesWithout", day.searchesWithout) &&
                      readCount(*object, "shortlists", day.shortlists) &&
                      readCounts(*object, "languages", knownLanguages.size(), isLanguage, day.languages) &&
                      readCounts(*object, "paths", 8, isPathName, day.paths) &&
                      readCounts(*object, "records", maxUsageRecords + 1, isRecord, day.records);
    if (!good)
        return geo::fail("These are no counts of a day", std::string(name));
    return day;
}

geo::Result<UsageFiles> readUsageFiles(const fs::path& fileOrFolder) {
    std::vector<fs::path> files;
    std::error_code failed;
    if (fs::is_directory(fileOrFolder, failed)) {
        for (auto entry = fs::directory_iterator(fileOrFolder, failed);
             !failed && entry != fs::directory_iterator() && files.size() <= maxUsageDays;
             entry.increment(failed))
            if (entry->path().extension() == ending && isDay(entry->path().stem().string()))
                files.push_back(entry->path());
        if (failed)
            return geo::fail("The folder of counts can't be read: " + failed.message(),
                             fileOrFolder.string());
    } else {
        files.push_back(fileOrFolder);
    }
    std::ranges::sort(files);
    UsageFiles read;
    for (const fs::path& file : files) {
        auto day = geo::readFile(file.string(), {.maxBytes = maxUsageBytes})
                       .and_then([&file](const std::string& text) { return readUsage(text, file.string()); });
        if (day) {
            read.days.push_back(std::move(*day));
        } else {
            read.damaged.push_back(file);
            read.errors.push_back(std::move(day.error()));
        }
    }
    if (read.days.empty() && !read.errors.empty())
        return std::unexpected(std::move(read.errors.front()));
    return read;
}

std::string usageCsv(const std::vector<UsageDay>& days) {
    std::string csv = "day,what,name,count\r\n";
    for (const UsageDay& day : days) {
        const auto line = [&](std::string_view what, std::string_view name, std::uint64_t count) {
            csv += std::format("{},{},{},{}\r\n", day.day, what, name, count);
        };
        line("visitors", "", day.visitors);
        for (const auto& [name, count] : day.languages)
            line("language", name, count);
        for (const auto& [name, count] : day.paths)
            line("path", name, count);
        for (const auto& [name, count] : day.records)
            line("record", name, count);
        line("search", "with results", day.searchesWithResults);
        line("search", "without", day.searchesWithout);
        line("shortlist", "", day.shortlists);
    }
    return csv;
}

std::string usageWords(const std::vector<UsageDay>& days) {
    if (days.empty())
        return "Nothing was counted yet.\n";
    const UsageDay sum = sumOf(days);
    std::string text =
        std::format("{} to {}: {} visitors\n", days.front().day, days.back().day, sum.visitors);
    text += std::format("languages: {}\n", inOneLine(sum.languages));
    text += std::format("paths: {}\n", inOneLine(sum.paths));
    text +=
        std::format("searches: {} with results, {} without\n", sum.searchesWithResults, sum.searchesWithout);
    text += std::format("shortlists taken along: {}\n\n", sum.shortlists);
    for (const UsageDay& day : days)
        text += std::format("{}  {:>6} visitors  {:>6} searches\n", day.day, day.visitors,
                            day.searchesWithResults + day.searchesWithout);
    text += "\nRecords opened most:\n";
    constexpr std::size_t most = 20;
    auto records = largestFirst(sum.records);
    records.resize(std::min(records.size(), most));
    for (const auto& [id, count] : records)
        text += std::format("{:>6}  {}\n", count, id);
    return text;
}

UsageLog::UsageLog(fs::path folder, bool on, BackgroundWriter& writer, std::chrono::year_month_day today)
    : folder_(std::move(folder)), on_(on), writer_(writer) {
    begin(today);
}

void UsageLog::begin(std::chrono::year_month_day today) {
    day_ = {.day = dayText(today)};
    kept_ = day_;
    if (!on_)
        return;
    const auto file = folder_ / (day_.day + std::string(ending));
    if (const auto text = geo::readFile(file.string(), {.maxBytes = maxUsageBytes}))
        if (auto before = readUsage(*text, file.string()); before && before->day == day_.day)
            day_ = std::move(*before);
    kept_ = day_;
}

void UsageLog::visitor(std::string_view language) {
    if (!on_)
        return;
    ++day_.visitors;
    if (std::ranges::contains(knownLanguages, language))
        ++day_.languages[std::string(language)];
}

void UsageLog::path(VisitorPath path) {
    if (on_)
        ++day_.paths[std::string(pathName(path))];
}

void UsageLog::record(std::string_view id) {
    if (!on_)
        return;
    const bool room = day_.records.size() < maxUsageRecords || day_.records.contains(std::string(id));
    ++day_.records[std::string(isRecordId(id) && room ? id : other)];
}

void UsageLog::search(bool withResults) {
    if (on_)
        ++(withResults ? day_.searchesWithResults : day_.searchesWithout);
}

void UsageLog::shortlist() {
    if (on_)
        ++day_.shortlists;
}

void UsageLog::keep(std::chrono::year_month_day today) {
    if (!on_)
        return;
    const auto file = folder_ / (day_.day + std::string(ending));
    const bool ends = dayText(today) != day_.day;
    const bool counted = day_ != UsageDay{.day = day_.day};
    // A day that ends is written once more: a write that is under way may yet fail.
    if (day_ != kept_ || writer_.failed(file) || (ends && counted)) {
        writer_.write(file, usageText(day_));
        writer_.keepNewest(folder_, std::string(ending), maxUsageDays);
        kept_ = day_;
    }
    if (ends)
        begin(today);
}

} // namespace atlas::kiosk
