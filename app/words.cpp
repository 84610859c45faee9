#include "app/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

using Patterns = std::array<QStringView, 3>; ///< By language.

QString fill(const Patterns& patterns, geo::Language language, const QString& value) {
    return patterns[static_cast<std::size_t>(language)].toString().arg(value);
}

constexpr Patterns about{u"environ %1", u"etwa %1", u"about %1"};
constexpr Patterns lessThan{u"moins de %1", u"weniger als %1", u"less than %1"};
constexpr QStringView kilometers = u"%1\u00a0km";
constexpr QStringView meters = u"%1\u00a0m";

constexpr Patterns euros{u"%1\u00a0€", u"%1\u00a0€", u"€%1"};
constexpr Patterns thousandsOf{u"%1\u00a0k", u"%1\u00a0Tsd.", u"%1k"};
constexpr Patterns millionsOf{u"%1\u00a0M", u"%1\u00a0Mio.", u"%1M"};
constexpr Patterns millions{u"%1\u00a0M€", u"%1\u00a0Mio.\u00a0€", u"€%1m"};
constexpr Patterns billions{u"%1\u00a0Md€", u"%1\u00a0Mrd.\u00a0€", u"€%1bn"};

/// At most `decimals` digits behind the point, without zeros at the end.
QString shortNumber(double number, int decimals, geo::Language language) {
    auto in = locale(language);
    QString text = in.toString(number, 'f', decimals);
    const auto point = text.lastIndexOf(in.decimalPoint());
    if (point < 0)
        return text;
    while (text.endsWith(in.zeroDigit()))
        text.chop(1);
    if (text.size() == point + 1)
        text.chop(1);
    return text;
}

/// Kilometres from 1 km on, else metres.
QString lengthText(double length, int decimals, geo::Language language) {
    if (length >= 1000)
        return kilometers.toString().arg(shortNumber(length / 1000, decimals, language));
    return meters.toString().arg(shortNumber(length, 0, language));
}

double stepOf(double accuracy) {
    return std::max(100.0, std::pow(10.0, std::floor(std::log10(accuracy))));
}

/// What an unknown accuracy is taken for: the place of a municipality.
constexpr double roughMeters = 3000;

double usableAccuracy(double accuracy) {
    return std::isfinite(accuracy) && accuracy > 0 ? accuracy : roughMeters;
}

} // namespace

QLocale locale(geo::Language language) {
    switch (language) {
    case geo::Language::Fr:
        return {QLocale::French, QLocale::France};
    case geo::Language::De:
        return {QLocale::German, QLocale::Germany};
    case geo::Language::En:
        break;
    }
    return {QLocale::English, QLocale::UnitedKingdom};
}

QString numberText(std::int64_t number, geo::Language language) {
    return locale(language).toString(static_cast<qlonglong>(number));
}

QString shortNumberText(std::int64_t number, geo::Language language) {
    const double value = static_cast<double>(number);
    const double size = std::abs(value);
    // 999,500 is a thousand thousands once rounded.
    if (size >= 999'500)
        return fill(millionsOf, language, shortNumber(value / 1e6, size < 9.995e6 ? 2 : 0, language));
    if (size >= 10'000)
        return fill(thousandsOf, language, shortNumber(value / 1e3, 0, language));
    return numberText(number, language);
}

double roundedMeters(double distance, double accuracyMeters) {
    const double step = stepOf(usableAccuracy(accuracyMeters));
    return std::round(distance / step) * step;
}

QString distanceText(double distance, double accuracyMeters, geo::Language language) {
    if (!std::isfinite(distance) || distance < 0)
        return {};
    const double accuracy = usableAccuracy(accuracyMeters);
    const double rounded = roundedMeters(distance, accuracy);
    if (rounded == 0)
        return fill(lessThan, language, lengthText(roundedMeters(accuracy, accuracy), 1, language));
    const auto text = lengthText(rounded, 1, language);
    return stepOf(accuracy) > 100 ? fill(about, language, text) : text;
}

QString exactDistanceText(double distance, geo::Language language) {
    if (!std::isfinite(distance) || distance < 0)
        return {};
    return lengthText(std::round(distance), 2, language);
}

QString eurosText(std::int64_t amount, geo::Language language) {
    const double value = static_cast<double>(amount);
    const double size = std::abs(value);
    // 999,995,000 is a thousand millions once rounded: then it is said as one billion.
    if (size >= 999.995e6)
        return fill(billions, language, shortNumber(value / 1e9, 2, language));
    if (size >= 1e6)
        return fill(millions, language, shortNumber(value / 1e6, 2, language));
    return fill(euros, language, numberText(amount, language));
}

QString dateText(const geo::Date& date, geo::Language language) {
    const std::chrono::year_month_day day{date.first};
    const auto year = QString::number(static_cast<int>(day.year()));
    const auto precision = date.text().size();
    if (precision == 4)
        return year;
    const auto in = locale(language);
    if (precision == 7)
        return in.standaloneMonthName(static_cast<int>(static_cast<unsigned>(day.month()))) + u' ' + year;
    const auto number = static_cast<unsigned>(day.day());
    QString dayText = QString::number(number);
    if (language == geo::Language::De)
        dayText += u'.';
    else if (language == geo::Language::Fr && number == 1)
        dayText += QStringLiteral("er");
    return dayText + u'\u00a0' + in.monthName(static_cast<int>(static_cast<unsigned>(day.month()))) + u' ' +
           year;
}

QString periodText(const geo::Date& start, const geo::Date& end, geo::Language language) {
    const auto from = dateText(start, language);
    const auto to = dateText(end, language);
    return from == to ? from : QStringLiteral("%1 – %2").arg(from, to);
}

std::array<QString, 2> borderSides(std::string_view pair) {
    const QString first = QString::fromUtf8(pair.substr(0, 2)), second = QString::fromUtf8(pair.substr(3));
    // France and Luxembourg go before their neighbours, as in "FR–LU" and "LU–DE".
    if (second == QLatin1String("FR") || (second == QLatin1String("LU") && first != QLatin1String("FR")))
        return {second, first};
    return {first, second};
}

QString borderText(std::size_t border) {
    const auto sides = borderSides(geo::borderPairs[border]);
    return sides[0] + u'–' + sides[1];
}

QString unbrokenBorderText(std::size_t border) {
    return borderText(border).replace(u'–', QStringLiteral("–\u2060"));
}

} // namespace atlas
