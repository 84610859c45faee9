#include "app/kiosk_core/staff_choices.h"

#include "app/kiosk_core/json.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace atlas::kiosk {

namespace {

using nlohmann::json;

constexpr std::size_t maxDisplayBytes = 80;
constexpr std::array<std::string_view, 4> knownLanguages{"fr", "de", "en", "lb"};

json toJson(const StaffChoices& choices) {
    return {{"display", choices.display}, {"rotation", choices.rotation}, {"languages", choices.languages}};
}

std::optional<std::vector<std::string>> languagesIn(const json& object) {
    const auto found = object.find("languages");
    if (found == object.end() || !found->is_array() || found->empty() ||
        found->size() > knownLanguages.size())
        return std::nullopt;
    std::vector<std::string> codes;
    for (const json& code : *found) {
        if (!code.is_string() || !std::ranges::contains(knownLanguages, code.get_ref<const std::string&>()) ||
            std::ranges::contains(codes, code.get_ref<const std::string&>()))
            return std::nullopt;
        codes.push_back(code.get<std::string>());
    }
    return codes;
}

/// All of it, or nothing if anything in it is not as this program wrote it.
std::optional<StaffChoices> choicesIn(const json& file, const char* member) {
    const auto object = file.find(member);
    if (object == file.end() || !object->is_object())
        return std::nullopt;
    const auto display = textIn(*object, "display", maxDisplayBytes);
    const auto rotation = countIn(*object, "rotation");
    auto languages = languagesIn(*object);
    if (!display || !rotation || *rotation > 270 || *rotation % 90 != 0 || !languages)
        return std::nullopt;
    return StaffChoices{*display, static_cast<int>(*rotation), std::move(*languages)};
}

} // namespace

std::string choicesText(const StaffChoices& chosen, const StaffChoices& configured) {
    return write({{"chosen", toJson(chosen)}, {"insteadOf", toJson(configured)}});
}

geo::Result<StaffChoices> readChoices(const std::filesystem::path& file, const StaffChoices& configured) {
    const auto read = readJsonFile(file.string(), maxChoicesBytes);
    if (!read)
        return std::unexpected(read.error());
    if (!*read)
        return configured;
    const auto chosen = choicesIn(**read, "chosen");
    const auto insteadOf = choicesIn(**read, "insteadOf");
    if (!chosen || !insteadOf)
        return geo::fail("What staff chose can't be read", file.string(),
                         "Choose it anew on the staff's page.");
    StaffChoices result = configured;
    if (insteadOf->display == configured.display)
        result.display = chosen->display;
    if (insteadOf->rotation == configured.rotation)
        result.rotation = chosen->rotation;
    if (insteadOf->languages == configured.languages)
        result.languages = chosen->languages;
    return result;
}

} // namespace atlas::kiosk
