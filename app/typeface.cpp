#include "app/typeface.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

namespace atlas {

bool ensureTypeface() {
    const QString text = QStringLiteral("Inter"), display = QStringLiteral("Inter Display");
    if (!QFontDatabase::hasFamily(text)) {
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-Regular.otf"));
        // What names no family would find no letters on a system without any.
        QGuiApplication::setFont(QFont(text));
    } else if (QFontDatabase::hasFamily(display)) {
        return true;
    }
    QFont::insertSubstitution(display, text);
    return false;
}

} // namespace atlas
