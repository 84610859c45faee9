#include "geo/record_text.h"

#include <algorithm>
#include <array>

namespace geo {

namespace {

constexpr std::array<std::string_view, 2> precisionNames{"site", "municipality"};
constexpr std::array<std::string_view, 5> edgeKindNames{"inner", "national", "territory", "region", "unit"};

template <class Enum, std::size_t N>
std::optional<Enum> byName(const std::array<std::string_view, N>& names, std::string_view name) {
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

void add(std::string& text, std::string_view code) {
    if (!text.empty())
        text += ';';
    text += code;
}

} // namespace

const char* recordLayer(Kind kind) {
    return kind == Kind::Site ? "sites" : kind == Kind::Partner ? "partners" : "projects";
}

std::string_view precisionName(Precision precision) {
    return precisionNames[static_cast<std::size_t>(precision)];
}

std::optional<Precision> precisionByName(std::string_view name) {
    return byName<Precision>(precisionNames, name);
}

std::string_view edgeKindName(EdgeKind kind) {
    return edgeKindNames[static_cast<std::size_t>(kind)];
}

std::optional<EdgeKind> edgeKindByName(std::string_view name) {
    return byName<EdgeKind>(edgeKindNames, name);
}

std::string joinCodes(std::span<const std::uint8_t> sectors) {
    std::string text;
    for (const std::uint8_t sector : sectors)
        add(text, code(List::Sectors, sector));
    return text;
}

std::string joinCodes(List list, std::uint16_t mask) {
    const unsigned bits = mask;
    std::string text;
    for (std::size_t i = 0; i < codes(list).size(); ++i)
        if ((bits >> i & 1u) != 0)
            add(text, code(list, i));
    return text;
}

std::vector<std::string_view> splitCodes(std::string_view text) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = text.find(';');
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return parts;
}

} // namespace geo
