#pragma once

#include "app/loaded_atlas.h"

#include <QString>

namespace atlas {

/// What every list says of a record.
enum class RecordField : std::uint8_t {
    Name,  ///< "site:…", for Session.select
    Title, ///< what people call it
    Kind,  ///< "site", "partner", "project"
    KindWord,
    Sector, ///< code of the first sector or empty
    Municipality,
    Country, ///< "FR"
    Picture  ///< of its glyph
};

[[nodiscard]] QString recordField(const LoadedAtlas& atlas, geo::RecordIndex record, RecordField field,
                                  geo::Language language);

} // namespace atlas
