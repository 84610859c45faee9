#pragma once

#include "app/session.h"
#include "geo/error.h"

#include <QImage>
#include <QQmlEngine>
#include <QStringList>

namespace atlas {

/// The gallery of controls, drawn by the real ones.
class Gallery {
public:
    Gallery();

    /// Controls of `named` (names of QML files without ending) that the gallery neither shows nor leaves out
    /// on purpose, and entries whose control is none of them.
    [[nodiscard]] geo::Result<QStringList> strangers(const QStringList& named);
    /// All controls in all looks.
    [[nodiscard]] geo::Result<QImage> draw(Theme theme, geo::Language language);

private:
    [[nodiscard]] geo::Result<std::unique_ptr<QObject>> sheet();

    QQmlEngine engine_;
    Session session_;
};

} // namespace atlas
