#include "app/export/map_words.h"

#include "app/filter_words.h"
#include "app/text.h"
#include "app/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace atlas {

namespace {

constexpr qsizetype mostNames = 12;

class MapSentences {
    Q_DECLARE_TR_FUNCTIONS(MapWords)

public:
    MapSentences(const MapDrawing& map, const geo::Answer& answer, geo::Language language)
        : map_(map), answer_(answer), language_(language) {}

    QString all() {
        QStringList sentences;
        for (const QString& sentence : {lands(), borders(), records(), filter(), links()})
            if (!sentence.isEmpty())
                sentences.push_back(sentence);
        return sentences.join(u' ');
    }

private:
    /// "A, B and C"; many are a number in the end.
    [[nodiscard]] static QString list(QStringList names) {
        if (names.size() > mostNames) {
            const auto more = static_cast<int>(names.size() - mostNames);
            names = names.first(mostNames);
            return tr("%1 and %n more", nullptr, more).arg(names.join(QStringLiteral(", ")));
        }
        if (names.size() < 2)
            return names.join(QString());
        const QString last = names.takeLast();
        return tr("%1 and %2", "the end of a list").arg(names.join(QStringLiteral(", ")), last);
    }

    [[nodiscard]] QString country(std::string_view code) const {
        const auto index = geo::codeIndex(geo::List::Countries, code);
        return index ? map_.atlas->word(geo::List::Countries, *index, language_) : toText(code);
    }

    [[nodiscard]] QString lands() const {
        QStringList named, towns;
        for (const LabelLayer::Name& name : map_.names) {
            const Label& label = name.label;
            if (label.type == Label::Type::Place && label.inside && towns.size() < 4)
                towns.push_back(label.text);
            if (label.type != Label::Type::Territory)
                continue;
            for (std::size_t i = 0; i < geo::codes(geo::List::Territories).size(); ++i)
                if (const QString word = map_.atlas->word(geo::List::Territories, i, language_);
                    word.toUpper().startsWith(label.text) && !named.contains(word))
                    named.push_back(word);
        }
        if (named.isEmpty() && towns.isEmpty())
            return tr("Map of the Greater Region.");
        //: %1 lands or towns that are named on a map
        return tr("Map with %1.").arg(list(named.isEmpty() ? towns : named));
    }

    [[nodiscard]] QString borders() const {
        if (!map_.view.shows(MapLayer::Borders))
            return {};
        QStringList strong;
        for (std::size_t i = 0; i < geo::borderCount; ++i)
            if (map_.strongBorders >> i & 1u) {
                const auto sides = borderSides(geo::borderPairs[i]);
                strong.push_back(country(sides[0].toStdString()) + u'–' + country(sides[1].toStdString()));
            }
        if (strong.isEmpty())
            return tr("The inner borders glow in the colours of their neighbours.");
        //: %1 borders, "France–Luxembourg"
        return tr("Standing out: the border %1.", nullptr, static_cast<int>(strong.size())).arg(list(strong));
    }

    [[nodiscard]] QString nameOf(geo::RecordIndex record) const {
        const geo::Record& of = map_.atlas->catalogue().record(record);
        const QString name = QString::fromStdString(of.acronym.empty() ? of.name : of.acronym);
        if (of.municipality.empty() || name.contains(QString::fromStdString(of.municipality)))
            return name;
        return QStringLiteral("%1 (%2)").arg(name, QString::fromStdString(of.municipality));
    }

    [[nodiscard]] QString records() const {
        QStringList named;
        std::size_t gathered = 0, rings = 0;
        for (const MapDrawing::Mark& mark : map_.marks) {
            const bool seen = QRectF(QPointF(), map_.projection.size()).contains(mark.at);
            if (!seen)
                continue;
            if (mark.mark.type == RecordMark::Type::Cluster) {
                gathered += mark.mark.count();
                ++rings;
            } else {
                named.push_back(nameOf(mark.mark.record));
            }
        }
        QStringList parts;
        if (!named.isEmpty())
            parts.push_back(tr("Shown: %1.").arg(list(named)));
        if (rings > 0)
            //: %1 a number of records
            parts.push_back(
                tr("%1 records in %n ring(s) that say how many lie there.", nullptr, static_cast<int>(rings))
                    .arg(numberText(static_cast<std::int64_t>(gathered), language_)));
        return parts.join(u' ');
    }

    [[nodiscard]] QString filter() const {
        if (map_.view.appliedFilter().empty())
            return {};
        //: %1 a filter in words, %2 how many records pass it
        return tr("Filter: %1; %2 records pass it.")
            .arg(filterWords(map_.view, *map_.atlas, language_), numberText(answer_.count, language_));
    }

    [[nodiscard]] QString links() const {
        if (map_.arcs.empty())
            return {};
        const auto selected = map_.atlas->catalogue().find(map_.view.selected);
        if (!selected || map_.view.selected.empty())
            return tr("An arc joins two of them.");
        QStringList others;
        for (const Arc& arc : map_.arcs)
            others.push_back(nameOf(arc.to));
        //: %1 a record, %2 records it is linked to
        QString said = tr("Arcs join %1 with %2.").arg(nameOf(*selected), list(others));
        if (const auto crossing = static_cast<int>(std::ranges::count_if(map_.arcs, &Arc::crosses));
            crossing > 0)
            said += u' ' + tr("%n of them cross(es) a border.", nullptr, crossing);
        return said;
    }

    const MapDrawing& map_;
    const geo::Answer& answer_;
    geo::Language language_;
};

} // namespace

QString mapWords(const MapDrawing& map, const geo::Answer& answer, geo::Language language) {
    return MapSentences(map, answer, language).all();
}

} // namespace atlas
