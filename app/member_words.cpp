#include "app/member_words.h"

#include <QCoreApplication>

#include <array>

namespace atlas {

QString memberWord(geo::Member member) {
    static constexpr std::array<const char*, geo::memberCount> words{
        QT_TRANSLATE_NOOP("Member", "Text"),
        QT_TRANSLATE_NOOP("Member", "Kind"),
        QT_TRANSLATE_NOOP("Member", "Sector"),
        QT_TRANSLATE_NOOP("Member", "Transition"),
        QT_TRANSLATE_NOOP("Member", "Type of partner"),
        QT_TRANSLATE_NOOP("Member", "Status"),
        QT_TRANSLATE_NOOP("Member", "Network"),
        QT_TRANSLATE_NOOP("Member", "Territory"),
        QT_TRANSLATE_NOOP("Member", "Country"),
        QT_TRANSLATE_NOOP("Member", "Distance to the border"),
        QT_TRANSLATE_NOOP("Member", "Distance to a place"),
        QT_TRANSLATE_NOOP("Member", "Drawn area"),
        QT_TRANSLATE_NOOP("Member", "Section of the map"),
        QT_TRANSLATE_NOOP("Member", "Employees"),
        QT_TRANSLATE_NOOP("Member", "Budget"),
        QT_TRANSLATE_NOOP("Member", "Period"),
    };
    return QCoreApplication::translate("Member", words[static_cast<std::size_t>(member)]);
}

} // namespace atlas
