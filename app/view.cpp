#include "app/view.h"

#include <algorithm>

namespace atlas {

namespace {

template <class Enum, std::size_t n>
std::optional<Enum> byName(const std::array<std::string_view, n>& names, std::string_view name) {
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

} // namespace

geo::Filter View::appliedFilter() const {
    auto applied = filter;
    for (std::size_t i = 0; i < geo::memberCount; ++i)
        if (const auto member = static_cast<geo::Member>(i); isPaused(member))
            applied = applied.without(member);
    return applied;
}

bool View::sameContent(const View& other) const {
    auto copy = *this;
    copy.camera = other.camera;
    copy.theme = other.theme;
    copy.language = other.language;
    return copy == other;
}

void View::setContent(const View& other) {
    auto copy = other;
    copy.camera = camera;
    copy.theme = theme;
    copy.language = language;
    *this = std::move(copy);
}

std::string_view languageCode(geo::Language language) {
    return geo::languageCodes[static_cast<std::size_t>(language)];
}

std::optional<geo::Language> languageByCode(std::string_view code) {
    return byName<geo::Language>(geo::languageCodes, code);
}

std::string_view themeName(Theme theme) {
    return themeNames[static_cast<std::size_t>(theme)];
}

std::optional<Theme> themeByName(std::string_view name) {
    return byName<Theme>(themeNames, name);
}

} // namespace atlas
