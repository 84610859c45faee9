#pragma once

#include "app/kiosk_core/opening_hours.h"
#include "geo/facts.h"

#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::kiosk {

/// Words of one thing by language code (fr, de, en, lb); a language may be missing.
using Words = std::map<std::string, std::string>;

/// Where the kiosk stands.
struct KioskPlace {
    double lon = 6.1319;             ///< Degrees; WGS 84. Within the region or near it: 2 to 11.
    double lat = 49.6116;            ///< 47 to 53.
    std::string name = "Luxembourg"; ///< For "near me": "Belval". At most 80 bytes.
    bool given = false; ///< False: the file does not say; "near me" is then the middle of the region.
};

/// Whose kiosk it is, and where its visitors read on: as a QR code, never as a link.
struct KioskInstitution {
    std::string link; ///< https://…, at most 300 bytes; empty: no code is shown.
    Words words;      ///< Beside the code, "Tout sur notre réseau"; at most 120 bytes each.
};

/// Where new content comes from, and when. The address for HTTPS stands with the keys (KioskKeys).
struct KioskUpdates {
    std::filesystem::path folder;         ///< Of a USB stick, absolute; empty: none is looked for.
    std::vector<std::chrono::minutes> at; ///< Times of day, on the clock of the place; empty: by hand only.
    std::string channel = "stable";       ///< Only content of this channel is taken: a-z, 0-9, -, at most 20.
};

/// What the operator decides about one kiosk: /etc/gr-atlas/kiosk.toml. data/kiosk/kiosk.toml is an example
/// that explains each line.
struct KioskConfig {
    std::filesystem::path file; ///< Where it was read from; empty for the standard.

    std::string display; ///< [screen] display: name of the output ("HDMI-A-1"); empty: the first one.
    int rotation = 0;    ///< [screen] rotation: 0, 90, 180 or 270 degrees, clockwise.

    /// In the order of their buttons; each at most once, of fr, de, en, lb. The first one speaks until a
    /// visitor chooses. Luxembourgish is the welcome and the names of the ways; the rest then is in French.
    std::vector<std::string> languages = {"fr", "de", "en", "lb"};

    KioskPlace place;              ///< [place] name, lon, lat.
    std::chrono::seconds idle{60}; ///< idle_seconds: silence before the countdown, 30 to 120.
    /// attract: file name of the story without ".md" that invites (a-z, 0-9, -), at most 60.
    std::string attract = "industrie-frontieres";
    KioskInstitution institution; ///< [institution] link, and [institution.words] fr = "…".
    OpeningHours hours;           ///< [hours] time_zone, mo … su. Without the table: always open.
    KioskUpdates updates;         ///< [updates] folder, at, channel.
    bool usage = true;            ///< usage: whether anonymous daily counts are kept.
    std::filesystem::path keys = "/etc/gr-atlas/kiosk-keys.toml"; ///< [files] keys: see KioskKeys.
    std::filesystem::path health = "/run/gr-atlas/health.json";   ///< [files] health.
    /// [files] state: content, counts, PIN attempts: the one place on the disk that the kiosk writes to.
    std::filesystem::path state = "/var/lib/gr-atlas";

    [[nodiscard]] std::filesystem::path contentFolder() const { return state / "content"; }
    [[nodiscard]] std::filesystem::path usageFolder() const { return state / "usage"; }
    [[nodiscard]] std::filesystem::path pinState() const { return state / "pin.json"; }
    [[nodiscard]] std::filesystem::path staffState() const { return state / "staff.json"; }
    [[nodiscard]] std::filesystem::path lookState() const { return state / "looked.json"; }
    [[nodiscard]] std::filesystem::path startState() const { return state / "starts.json"; }
};

inline constexpr std::size_t maxConfigBytes = 64 * 1024;
inline constexpr std::size_t maxConfigComplaints = 50;

struct KioskConfigFile {
    KioskConfig config; ///< What is wrong is left at its standard.
    std::vector<geo::Complaint> complaints;

    [[nodiscard]] bool hasErrors() const;
    /// The first error as one sentence with file, line and hint; empty if there is none.
    [[nodiscard]] std::string firstError() const;
};

/// Reads the text of a kiosk.toml; `file` names it in complaints. Never throws, never stops at the first
/// error.
[[nodiscard]] KioskConfigFile readConfig(std::string_view text, const std::filesystem::path& file);
/// The same from the disk; an error only if the file itself can't be read.
[[nodiscard]] geo::Result<KioskConfigFile> readConfigFile(const std::filesystem::path& file);

} // namespace atlas::kiosk
