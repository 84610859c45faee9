#pragma once

#include "app/kiosk_core/config.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::kiosk {

/// What staff changes at the screen itself. The operator's file is root's and stays as it is: this lies
/// beside the counts, and is kept over restarts.
struct StaffChoices {
    std::string display; ///< As in [screen]; empty: the first one.
    int rotation = 0;
    std::vector<std::string> languages; ///< At least one.

    [[nodiscard]] static StaffChoices of(const KioskConfig& config) {
        return {config.display, config.rotation, config.languages};
    }
    friend bool operator==(const StaffChoices&, const StaffChoices&) = default;
};

inline constexpr std::size_t maxChoicesBytes = 4096;

/// What was chosen, as text to be kept; and instead of what of the operator's file.
[[nodiscard]] std::string choicesText(const StaffChoices& chosen, const StaffChoices& configured);
/// What is to hold: each choice as long as the operator's file says what it said when it was made; a newer
/// word of the operator ends it. A file that is not there chose nothing; an error if it is damaged.
[[nodiscard]] geo::Result<StaffChoices> readChoices(const std::filesystem::path& file,
                                                    const StaffChoices& configured);

} // namespace atlas::kiosk
