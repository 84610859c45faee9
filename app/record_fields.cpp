#include "app/record_fields.h"

#include "app/icons/glyphs.h"
#include "app/text.h"

namespace atlas {

QString recordField(const LoadedAtlas& atlas, geo::RecordIndex index, RecordField field,
                    geo::Language language) {
    const geo::Record& record = atlas.catalogue().record(index);
    const auto kind = static_cast<std::size_t>(record.kind);
    switch (field) {
    case RecordField::Name:
        return QString::fromStdString(atlas.catalogue().name(index));
    case RecordField::Title:
        return QString::fromStdString(record.name);
    case RecordField::Kind:
        return toText(geo::code(geo::List::Kinds, kind));
    case RecordField::KindWord:
        return atlas.word(geo::List::Kinds, kind, language);
    case RecordField::Sector:
        return record.sectors.empty() ? QString()
                                      : toText(geo::code(geo::List::Sectors, record.sectors.front()));
    case RecordField::Municipality:
        return QString::fromStdString(record.municipality);
    case RecordField::Country:
        return QString::fromStdString(record.country);
    case RecordField::Picture:
        return toText(glyphIcon(record));
    }
    return {};
}

} // namespace atlas
