#pragma once

#include "app/loaded_atlas.h"

#include <QHash>
#include <QVariant>

namespace atlas {

/// What every list says of a record; a model that derives from it adds its own roles from FirstOwnRole on.
struct RecordRoles {
    enum RecordRole : std::uint16_t {
        NameRole = Qt::UserRole + 1, ///< name: "site:…", for Session.select
        TitleRole,                   ///< title: what people call it
        KindRole,                    ///< kind: "site", "partner", "project"
        KindWordRole,                ///< kindWord: in the chosen language
        SectorRole,                  ///< sector: code of the first sector or empty
        MunicipalityRole,            ///< municipality
        CountryRole,                 ///< country: "FR"
        IconRole,                    ///< picture: of its glyph
        FirstOwnRole
    };
};

/// Of a record; nothing for a role that is not of RecordRoles (Qt::DisplayRole is the title).
[[nodiscard]] QVariant recordData(const LoadedAtlas& atlas, geo::RecordIndex record, int role,
                                  geo::Language language);
[[nodiscard]] QHash<int, QByteArray> recordRoleNames();

} // namespace atlas
