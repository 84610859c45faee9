#include "app/kiosk_core/config.h"

#include "app/kiosk_core/keys.h"
#include "app/kiosk_core/toml_reader.h"
#include "geo/dataset.h"

#include <algorithm>
#include <array>
#include <format>

namespace atlas::kiosk {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> knownLanguages = {"fr", "de", "en", "lb"};
constexpr std::size_t maxPathBytes = 500;
constexpr std::size_t maxUpdateTimes = 24;

bool isPlainWord(std::string_view word, std::size_t longest) {
    return !word.empty() && word.size() <= longest && std::ranges::all_of(word, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

/// What reads one file into one configuration.
class Reader {
public:
    Reader(TomlReader& toml, KioskConfig& config) : toml_(toml), config_(config) {}

    void whole(const toml::table& table) {
        toml_.eachMember(
            table, "the file",
            "format, languages, idle_seconds, attract, usage, screen, place, institution, "
            "hours, updates, files",
            [this](std::string_view key, const toml::node& value) { return member(key, value); });
        if (!formatSeen_)
            toml_.complainOfAll("The file does not say its format", "Write format = 1 at its top.");
    }

private:
    bool member(std::string_view key, const toml::node& value) {
        if (key == "format") {
            formatSeen_ = true;
            if (value.value<std::int64_t>() != 1)
                toml_.complain(value, key, "The file is of another format than this program knows",
                               "This program reads format = 1.");
        } else if (key == "languages") {
            languages(value);
        } else if (key == "idle_seconds") {
            if (const auto seconds = toml_.integer(value, key, 30, 120))
                config_.idle = std::chrono::seconds(*seconds);
        } else if (key == "attract") {
            attract(value);
        } else if (key == "usage") {
            config_.usage = toml_.yesOrNo(value, key).value_or(config_.usage);
        } else if (key == "screen") {
            screen(value);
        } else if (key == "place") {
            place(value);
        } else if (key == "institution") {
            institution(value);
        } else if (key == "hours") {
            hours(value);
        } else if (key == "updates") {
            updates(value);
        } else if (key == "files") {
            files(value);
        } else {
            return false;
        }
        return true;
    }

    void languages(const toml::node& node) {
        const auto codes = toml_.texts(node, "languages", knownLanguages.size(), 10);
        if (!codes)
            return;
        bool good = !codes->empty();
        for (std::size_t i = 0; i < codes->size() && good; ++i)
            good = std::ranges::contains(knownLanguages, (*codes)[i]) &&
                   std::ranges::count(*codes, (*codes)[i]) == 1;
        if (!good)
            toml_.complain(node, "languages", "This is no list of languages, each once",
                           "Known: fr, de, en, lb.");
        else
            config_.languages = *codes;
    }

    void attract(const toml::node& node) {
        constexpr std::size_t longest = 60;
        const auto name = toml_.text(node, "attract", longest);
        if (!name)
            return;
        if (isPlainWord(*name, longest))
            config_.attract = *name;
        else
            toml_.complain(node, "attract", "This is no name of a story",
                           "Write the name of its file without .md: \"industrie-frontieres\".");
    }

    void screen(const toml::node& node) {
        toml_.eachMember(
            node, "screen", "display, rotation", [this](std::string_view key, const toml::node& value) {
                if (key == "display") {
                    config_.display = toml_.text(value, key, 60).value_or("");
                } else if (key == "rotation") {
                    const auto degrees = toml_.integer(value, key, 0, 270);
                    if (degrees && *degrees % 90 != 0)
                        toml_.complain(value, key, "This is no quarter turn", "Known: 0, 90, 180, 270.");
                    else if (degrees)
                        config_.rotation = static_cast<int>(*degrees);
                } else {
                    return false;
                }
                return true;
            });
    }

    void place(const toml::node& node) {
        KioskPlace& place = config_.place;
        bool lon = false;
        bool lat = false;
        toml_.eachMember(node, "place", "name, lon, lat", [&](std::string_view key, const toml::node& value) {
            if (key == "name") {
                place.name = toml_.text(value, key, 80).value_or(place.name);
            } else if (key == "lon") {
                place.lon = toml_.number(value, key, 2, 11).value_or(place.lon);
                lon = true;
            } else if (key == "lat") {
                place.lat = toml_.number(value, key, 47, 53).value_or(place.lat);
                lat = true;
            } else {
                return false;
            }
            return true;
        });
        place.given = lon && lat;
        if (!place.given && node.is_table())
            toml_.complain(node, "place", "lon or lat is missing", "Write lon = 5.95, then lat = 49.5.");
    }

    void institution(const toml::node& node) {
        toml_.eachMember(node, "institution", "link, words",
                         [this](std::string_view key, const toml::node& value) {
                             KioskInstitution& institution = config_.institution;
                             if (key == "link") {
                                 institutionLink(value);
                             } else if (key == "words") {
                                 toml_.eachMember(value, "institution.words", "fr, de, en, lb",
                                                  [&](std::string_view language, const toml::node& words) {
                                                      if (!std::ranges::contains(knownLanguages, language))
                                                          return false;
                                                      if (const auto text = toml_.text(words, language, 120))
                                                          institution.words.emplace(language, *text);
                                                      return true;
                                                  });
                             } else {
                                 return false;
                             }
                             return true;
                         });
    }

    void institutionLink(const toml::node& node) {
        constexpr std::size_t longest = 300; // larger codes are hard to read from a screen
        const auto link = toml_.text(node, "link", longest);
        if (!link || link->empty())
            return;
        const bool spaceless = !link->contains(' ');
        if (link->starts_with("https://") && link->size() > std::string_view("https://").size() && spaceless)
            config_.institution.link = *link;
        else
            toml_.complain(node, "link", "This is no address", "Write it whole: \"https://…\".");
    }

    void hours(const toml::node& node) {
        constexpr std::array<std::string_view, 7> names = {"mo", "tu", "we", "th", "fr", "sa", "su"};
        OpeningHours::Days days;
        std::string zone(standardZone);
        const auto before = toml_.complaints().size();
        toml_.eachMember(node, "hours", "time_zone, mo, tu, we, th, fr, sa, su",
                         [&](std::string_view key, const toml::node& value) {
                             if (key == "time_zone") {
                                 zone = toml_.text(value, key, 60).value_or(zone);
                                 return true;
                             }
                             const auto day = std::ranges::find(names, key);
                             if (day == names.end())
                                 return false;
                             const auto text = toml_.text(value, key, 200);
                             if (!text)
                                 return true;
                             auto intervals = OpeningHours::parseDay(*text);
                             if (intervals)
                                 days[static_cast<std::size_t>(day - names.begin())] = std::move(*intervals);
                             else
                                 toml_.complain(value, key, intervals.error().what, intervals.error().hint);
                             return true;
                         });
        if (toml_.complaints().size() > before)
            return;
        const bool never = std::ranges::all_of(days, [](const auto& day) { return day.empty(); });
        if (never) {
            toml_.complain(node, "hours", "The kiosk would never be open",
                           "Write mo = \"09:00-18:00\", or leave [hours] out: then it always is.");
            return;
        }
        if (auto made = OpeningHours::make(std::move(days), zone))
            config_.hours = std::move(*made);
        else
            toml_.complain(node, "time_zone", made.error().what, made.error().hint);
    }

    void updates(const toml::node& node) {
        constexpr std::size_t longestChannel = 20;
        toml_.eachMember(
            node, "updates", "folder, at, channel", [this](std::string_view key, const toml::node& value) {
                if (key == "folder") {
                    config_.updates.folder = path(value, key).value_or(fs::path());
                } else if (key == "at") {
                    updateTimes(value);
                } else if (key == "channel") {
                    const auto channel = toml_.text(value, key, longestChannel);
                    if (channel && isPlainWord(*channel, longestChannel))
                        config_.updates.channel = *channel;
                    else if (channel)
                        toml_.complain(value, key, "This is no name of a channel", "Write \"stable\".");
                } else {
                    return false;
                }
                return true;
            });
    }

    void updateTimes(const toml::node& node) {
        const auto written = toml_.texts(node, "at", maxUpdateTimes, 10);
        if (!written)
            return;
        std::vector<std::chrono::minutes> times;
        for (const std::string& text : *written) {
            const auto time = parseTimeOfDay(text);
            if (!time) {
                toml_.complain(node, "at", "These are no times of day", "Write at = [\"06:30\", \"21:00\"].");
                return;
            }
            times.push_back(*time);
        }
        config_.updates.at = std::move(times);
    }

    void files(const toml::node& node) {
        toml_.eachMember(node, "files", "keys, health, state",
                         [this](std::string_view key, const toml::node& value) {
                             fs::path* const file = key == "keys"     ? &config_.keys
                                                    : key == "health" ? &config_.health
                                                    : key == "state"  ? &config_.state
                                                                      : nullptr;
                             if (file == nullptr)
                                 return false;
                             const auto written = path(value, key);
                             if (written && written->empty())
                                 toml_.complain(value, key, "The path is empty");
                             else if (written)
                                 *file = *written;
                             return true;
                         });
    }

    /// Absolute, because nobody knows where systemd starts a program; or empty.
    std::optional<fs::path> path(const toml::node& node, std::string_view key) {
        const auto text = toml_.text(node, key, maxPathBytes);
        if (!text)
            return std::nullopt;
        const fs::path file(*text);
        if (!text->empty() && !file.is_absolute()) {
            toml_.complain(node, key, "This is no absolute path", "Begin it with /.");
            return std::nullopt;
        }
        return file.lexically_normal();
    }

    TomlReader& toml_;
    KioskConfig& config_;
    bool formatSeen_ = false;
};

} // namespace

bool KioskConfigFile::hasErrors() const {
    return std::ranges::contains(complaints, geo::Complaint::Severity::Error, &geo::Complaint::severity);
}

std::string KioskConfigFile::firstError() const {
    const auto error =
        std::ranges::find(complaints, geo::Complaint::Severity::Error, &geo::Complaint::severity);
    return error != complaints.end() ? error->text() : std::string();
}

KioskConfigFile readConfig(std::string_view text, const fs::path& file) {
    KioskConfigFile read;
    read.config.file = file;
    TomlReader toml(file.filename().string(), maxConfigComplaints);
    if (const auto table = toml.parse(text, maxConfigBytes))
        Reader(toml, read.config).whole(*table);
    read.complaints = std::move(toml.complaints());
    std::ranges::stable_sort(read.complaints, {}, &geo::Complaint::line);
    return read;
}

geo::Result<KioskConfigFile> readConfigFile(const fs::path& file) {
    const auto text = geo::readFile(file.string(), {.maxBytes = maxConfigBytes});
    if (!text)
        return std::unexpected(text.error());
    return readConfig(*text, file);
}

} // namespace atlas::kiosk
