#pragma once

#include "app/session.h"
#include "geo/error.h"

#include <QImage>
#include <QMap>
#include <QQmlEngine>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <string>

namespace atlas {

/// The gallery of controls, drawn by the real ones.
class Gallery {
public:
    /// Shows the records of this atlas and the stories of this folder.
    Gallery(const std::string& atlasFile, QString stories);

    /// Controls of `named` (names of QML files without ending) that the gallery neither shows nor leaves out
    /// on purpose, and entries whose control is none of them.
    [[nodiscard]] geo::Result<QStringList> strangers(const QStringList& named);
    /// The sheets that there are; to be asked before one is drawn.
    [[nodiscard]] geo::Result<QStringList> pages();
    /// All controls of a page in all looks; without the keyboard's, which take one picture each, if not
    /// `focus`.
    [[nodiscard]] geo::Result<QImage> draw(const QString& page, Theme theme, geo::Language language,
                                           bool focus);

private:
    [[nodiscard]] geo::Result<std::unique_ptr<QObject>>
    sheet(const QString& page = QStringLiteral("controls"));
    /// What the controls of a page tell of.
    [[nodiscard]] std::optional<geo::Error> setScene(const QString& viewJson, Theme theme,
                                                     geo::Language language);

    std::string atlasFile_;
    QString stories_;
    QMap<QString, QString> views_; ///< Of each page: what the program shows meanwhile.
    QTemporaryDir home_;           ///< Where Views are kept.
    AtlasPtr atlas_;
    QQmlEngine engine_;
    Session session_;
};

} // namespace atlas
