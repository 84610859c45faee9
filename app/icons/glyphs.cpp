#include "app/icons/glyphs.h"

#include "app/theme/theme.h"
#include "geo/vocabulary.h"

#include <array>
#include <utility>

namespace atlas {
namespace {

// Kinds of partners without a sector; all others look like a company.
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> partnerIcons{{
    {"public-authority", "bank2"},
    {"development-agency", "compass-fill"},
    {"cluster", "diagram-3"},
    {"network", "diagram-3"},
    {"employers-union", "people-fill"},
    {"trade-union", "people-fill"},
    {"research", "lightbulb"},
    {"incubator", "lightbulb"},
    {"university", "mortarboard-fill"},
    {"training", "mortarboard-fill"},
}};
constexpr std::string_view buildingIcon = "building";
constexpr std::string_view projectIcon = "flag-fill";

} // namespace

std::string_view glyphIcon(const geo::Record& record) {
    if (!record.sectors.empty())
        return palette::sectorIcon(record.sectors.front());
    if (record.kind == geo::Kind::Project)
        return projectIcon;
    if (record.kind == geo::Kind::Partner && record.partnerKind) {
        const std::string_view kind = geo::code(geo::List::PartnerKinds, *record.partnerKind);
        if (kind == "eu-programme")
            return projectIcon;
        for (const auto& [code, icon] : partnerIcons)
            if (code == kind)
                return icon;
    }
    return buildingIcon;
}

int Glyphs::sectorIndex(const QString& code) const {
    const auto index = geo::codeIndex(geo::List::Sectors, code.toStdString());
    return index ? int{*index} : -1;
}

} // namespace atlas
