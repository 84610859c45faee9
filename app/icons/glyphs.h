#pragma once

#include "geo/record.h"

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

#include <string_view>

namespace atlas {

/// Name of the picture that a record's glyph carries: that of its first sector, else one for what it is.
[[nodiscard]] std::string_view glyphIcon(const geo::Record& record);

/// What QML needs to draw glyphs as the map does.
class Glyphs : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// Number of a sector for `Theme.sector`; -1 for an unknown code.
    Q_INVOKABLE int sectorIndex(const QString& code) const;
};

} // namespace atlas
