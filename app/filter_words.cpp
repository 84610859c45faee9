#include "app/filter_words.h"

#include "app/member_words.h"
#include "app/text.h"
#include "app/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace atlas {

namespace {

constexpr int namedValues = 2; // of one list; the rest is a number
constexpr qsizetype longestText = 40;

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

QString listWords(geo::List list, unsigned mask, const LoadedAtlas& atlas, geo::Language language) {
    QStringList words;
    int more = 0;
    for (std::size_t i = 0; i < geo::codes(list).size(); ++i) {
        if (!(mask >> i & 1u))
            continue;
        if (words.size() < namedValues)
            words += atlas.word(list, i, language);
        else
            ++more;
    }
    const auto named = words.join(QStringLiteral(", "));
    //: %1 some values of a filter, %2 how many others there are
    return more > 0 ? FilterWords::tr("%1 and %2 more").arg(named).arg(more) : named;
}

QString borderWords(const geo::BorderFilter& border, geo::Language language) {
    const auto limit = exactDistanceText(border.maxMeters, language);
    if (!border.border)
        return FilterWords::tr("Any border, %1").arg(limit);
    return borderText(*border.border) + QStringLiteral(", ") + limit;
}

} // namespace

QString filterWords(const View& view, const LoadedAtlas& atlas, geo::Language language) {
    const auto filter = view.appliedFilter();
    QStringList parts;
    if (filter.border)
        parts += borderWords(*filter.border, language);
    for (std::size_t i = 0; i < geo::memberCount; ++i) {
        const auto member = static_cast<geo::Member>(i);
        if (!filter.tests(member) || member == geo::Member::Border)
            continue;
        if (member == geo::Member::Text)
            //: %1 words of a search, in the quotation marks of the language
            parts += FilterWords::tr("“%1”").arg(QString::fromStdString(filter.text).left(longestText));
        else if (const auto list = geo::listOf(member))
            parts += listWords(*list, filter.mask(member), atlas, language);
        else
            parts += memberWord(member);
    }
    if (!parts.isEmpty())
        return parts.join(QStringLiteral(" · "));
    if (const auto record = atlas.catalogue().find(view.selected); record && !view.selected.empty())
        return QString::fromStdString(atlas.catalogue().record(*record).name);
    return FilterWords::tr("Whole region");
}

} // namespace atlas
