#include "app/story/figure_text.h"

#include "app/words.h"

#include <QRegularExpression>

#include <cmath>

namespace atlas {

namespace {

constexpr double knownMeters = 999; // from such an accuracy on a distance is rough

bool isRough(const FigureValue& value) {
    return value.unit == FigureUnit::Meters && value.accuracy > knownMeters;
}

} // namespace

QString figureText(const FigureValue& value, geo::Language language) {
    switch (value.unit) {
    case FigureUnit::Meters:
        return distanceText(value.value, value.accuracy, language);
    case FigureUnit::Euros:
        return eurosText(std::llround(value.value), language);
    case FigureUnit::None:
        break;
    }
    return numberText(std::llround(value.value), language);
}

QString storyText(const StoryText& text, FigureBook& figures, const geo::Filter& filter,
                  geo::Language language) {
    QString all;
    for (const auto& part : text.parts) {
        all += QString::fromStdString(part.words);
        if (!part.figure)
            continue;
        const auto answer = figures.answer(*part.figure, filter);
        all += answer ? figureText(*answer, language) : QStringLiteral("…");
    }
    return all;
}

KeyFigure keyFigure(const StoryText& text, FigureBook& figures, const geo::Filter& filter,
                    geo::Language language) {
    KeyFigure key;
    QString all;
    for (const auto& part : text.parts) {
        all += QString::fromStdString(part.words);
        if (!part.figure)
            continue;
        const auto answer = figures.answer(*part.figure, filter);
        if (answer && isRough(*answer)) {
            // "about" would be as large as the number: a sign says it.
            key.rough = part.figure->what == FigureSpec::What::Distance;
            all += QStringLiteral("≈\u00a0") +
                   exactDistanceText(roundedMeters(answer->value, answer->accuracy), language);
        } else {
            all += answer ? figureText(*answer, language) : QStringLiteral("…");
        }
    }
    static const QRegularExpression number(QStringLiteral("^(\\D*)(\\d(?:[\\d.,\u00a0\u202f]*\\d)?)(.*)$"),
                                           QRegularExpression::DotMatchesEverythingOption);
    const auto match = number.match(all);
    if (!match.hasMatch()) {
        key.number = all;
        return key;
    }
    key.before = match.captured(1).trimmed();
    key.number = match.captured(2);
    key.unit = match.captured(3).trimmed();
    return key;
}

} // namespace atlas
