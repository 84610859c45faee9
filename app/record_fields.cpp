#include "app/record_fields.h"

#include "app/icons/glyphs.h"
#include "app/text.h"

namespace atlas {

QVariant recordData(const LoadedAtlas& atlas, geo::RecordIndex index, int role, geo::Language language) {
    // A whole record is read from the file, for what no column holds.
    const geo::Catalogue& catalogue = atlas.catalogue();
    switch (role) {
    case RecordRoles::NameRole:
        return QString::fromStdString(catalogue.name(index));
    case Qt::DisplayRole:
    case RecordRoles::TitleRole:
        return QString::fromStdString(catalogue.record(index).name);
    case RecordRoles::KindRole:
        return toText(geo::code(geo::List::Kinds, static_cast<std::size_t>(catalogue.kind(index))));
    case RecordRoles::KindWordRole:
        return atlas.word(geo::List::Kinds, static_cast<std::size_t>(catalogue.kind(index)), language);
    case RecordRoles::SectorRole: {
        const auto sectors = catalogue.outline(index).sectors;
        return sectors.empty() ? QString() : toText(geo::code(geo::List::Sectors, sectors.front()));
    }
    case RecordRoles::MunicipalityRole:
        return QString::fromStdString(catalogue.record(index).municipality);
    case RecordRoles::CountryRole:
        return QString::fromStdString(catalogue.country(index));
    case RecordRoles::IconRole:
        return toText(glyphIcon(catalogue.outline(index)));
    default:
        return {};
    }
}

QHash<int, QByteArray> recordRoleNames() {
    return {{RecordRoles::NameRole, "name"},       {RecordRoles::TitleRole, "title"},
            {RecordRoles::KindRole, "kind"},       {RecordRoles::KindWordRole, "kindWord"},
            {RecordRoles::SectorRole, "sector"},   {RecordRoles::MunicipalityRole, "municipality"},
            {RecordRoles::CountryRole, "country"}, {RecordRoles::IconRole, "picture"}};
}

} // namespace atlas
