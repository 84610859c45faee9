#include "app/range_words.h"

#include "app/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace atlas {

namespace {

/// By language.
constexpr std::array<QStringView, 3> thousands{u"%1\u00a0k€", u"%1\u00a0Tsd.\u00a0€", u"€%1k"};

/// For the plural: numbers beyond an int are many, too.
int plural(std::int64_t number) {
    return static_cast<int>(std::clamp<std::int64_t>(number, 0, std::numeric_limits<int>::max()));
}

QString employeesText(const geo::NumberRange& range, geo::Language language) {
    const auto text = [language](std::int64_t number) { return numberText(number, language); };
    if (range.min && range.max && *range.min == *range.max)
        return QCoreApplication::translate("Range", "%1 employee(s)", nullptr, plural(*range.min))
            .arg(text(*range.min));
    if (range.min && range.max)
        //: %1 and %2 numbers, the second never one
        return QCoreApplication::translate("Range", "%1 – %2 employees")
            .arg(text(*range.min), text(*range.max));
    if (range.min)
        return QCoreApplication::translate("Range", "at least %1 employee(s)", nullptr, plural(*range.min))
            .arg(text(*range.min));
    return QCoreApplication::translate("Range", "at most %1 employee(s)", nullptr, plural(*range.max))
        .arg(text(*range.max));
}

QString budgetText(const geo::NumberRange& range, geo::Language language) {
    const auto text = [language](std::int64_t euros) { return eurosText(euros, language); };
    if (range.min && range.max)
        return *range.min == *range.max ? text(*range.min)
                                        : QStringLiteral("%1 – %2").arg(text(*range.min), text(*range.max));
    if (range.min)
        //: %1 an amount of money: "€1.2m"
        return QCoreApplication::translate("Range", "at least %1").arg(text(*range.min));
    //: %1 an amount of money: "€1.2m"
    return QCoreApplication::translate("Range", "at most %1").arg(text(*range.max));
}

} // namespace

QString valueText(geo::Member member, std::int64_t value, geo::Language language) {
    if (member == geo::Member::Budget)
        return eurosText(value, language);
    // Years are written without a mark between thousands.
    return member == geo::Member::Period ? QString::number(value) : numberText(value, language);
}

QString shortValueText(geo::Member member, std::int64_t value, geo::Language language) {
    const bool inThousands = value >= 1000 && value < 1'000'000 && value % 1000 == 0;
    if (member == geo::Member::Budget && inThousands)
        return thousands[static_cast<std::size_t>(language)].toString().arg(
            numberText(value / 1000, language));
    return valueText(member, value, language);
}

QString rangeText(geo::Member member, const geo::NumberRange& range, geo::Language language) {
    if (!range.min && !range.max)
        return {};
    return member == geo::Member::Budget ? budgetText(range, language) : employeesText(range, language);
}

QString rangeText(const geo::PeriodFilter& period, geo::Language language) {
    if (period.from && period.to)
        return periodText(*period.from, *period.to, language);
    if (period.from)
        //: %1 a date: "2021", "May 2021"
        return QCoreApplication::translate("Range", "from %1").arg(dateText(*period.from, language));
    if (period.to)
        //: %1 a date: "2021", "May 2021"
        return QCoreApplication::translate("Range", "until %1").arg(dateText(*period.to, language));
    return {};
}

} // namespace atlas
