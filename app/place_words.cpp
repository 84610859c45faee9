#include "app/place_words.h"

#include "app/words.h"
#include "geo/crs.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace atlas {

namespace {

constexpr int smallestTown = 5;      // rank of the gazetteer: known beyond its neighbours
constexpr double nearKm = 15;        // farther ones say nothing
constexpr double onTheBorder = 1000; // metres, where the place is known no better than that

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)

public:
    /// "south of the border FR–LU"
    static QString direction(int wind, const QString& border) {
        switch (wind) {
        case 0:
            return tr("north of the border %1").arg(border);
        case 1:
            return tr("north-east of the border %1").arg(border);
        case 2:
            return tr("east of the border %1").arg(border);
        case 3:
            return tr("south-east of the border %1").arg(border);
        case 4:
            return tr("south of the border %1").arg(border);
        case 5:
            return tr("south-west of the border %1").arg(border);
        case 6:
            return tr("west of the border %1").arg(border);
        default:
            return tr("north-west of the border %1").arg(border);
        }
    }
    static QString atTheBorder(const QString& border) { return tr("at the border %1").arg(border); }
    //: %1 a distance, %2 "south of the border FR–LU"
    static QString away(const QString& distance, const QString& direction) {
        return tr("%1 %2").arg(distance, direction);
    }
    static QString near(const QString& town) { return tr("near %1").arg(town); }
};

/// French joins "de" with what follows: près d’Arlon, près du Creusot, près des Rousses.
QString afterDe(const QString& name) {
    static const QString vowels = QStringLiteral("AEIOUYÀÂÉÈÊÎÔÛ");
    if (name.startsWith(QLatin1String("Le ")))
        return QStringLiteral("du ") + name.mid(3);
    if (name.startsWith(QLatin1String("Les ")))
        return QStringLiteral("des ") + name.mid(4);
    return (!name.isEmpty() && vowels.contains(name.front().toUpper()) ? QStringLiteral("d’")
                                                                       : QStringLiteral("de ")) +
           name;
}

/// Kilometres on the ground of a length in unit mercator at `at`.
double kilometers(double unit, geo::Point at) {
    return unit * 40075.016686 * std::cos(geo::fromUnitMercator(at).lat * std::numbers::pi / 180);
}

} // namespace

int windOf(geo::Point from, geo::Point to) {
    const double angle = std::atan2(to.x - from.x, from.y - to.y); // clockwise from north
    return (static_cast<int>(std::lround(angle / (std::numbers::pi / 4))) + 8) % 8;
}

geo::Point nearestPoint(const geo::MultiLine& lines, geo::Point at) {
    geo::Point best = at;
    double nearest = std::numeric_limits<double>::infinity();
    for (const geo::Line& line : lines)
        for (std::size_t i = 1; i < line.size(); ++i) {
            const geo::Point a = line[i - 1], b = line[i];
            const double dx = b.x - a.x, dy = b.y - a.y, squared = dx * dx + dy * dy;
            const double t =
                squared > 0 ? std::clamp(((at.x - a.x) * dx + (at.y - a.y) * dy) / squared, 0.0, 1.0) : 0.0;
            const geo::Point p{a.x + t * dx, a.y + t * dy};
            if (const double away = std::hypot(p.x - at.x, p.y - at.y); away < nearest) {
                nearest = away;
                best = p;
            }
        }
    return best;
}

PlaceWords::PlaceWords(const LoadedAtlas& atlas) {
    const geo::DetailLevel& level = atlas.map().levels[2];
    for (const geo::Edge& edge : level.edges)
        if (const auto border = geo::borderIndex(edge.pair); border && edge.kind == geo::EdgeKind::Inner)
            for (const geo::Line& line : edge.shape) {
                geo::Line unit;
                for (const geo::Point& p : line)
                    unit.push_back(geo::toUnitMercator({p.x, p.y}));
                borders_[*border].push_back(std::move(unit));
            }
    const auto& places = atlas.map().places;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (places[i].rank <= smallestTown)
            towns_.push_back({i, geo::toUnitMercator({places[i].position.x, places[i].position.y})});
}

const PlaceWords::Town* PlaceWords::nearestTown(const LoadedAtlas& atlas, geo::Point unit,
                                                std::string_view except) const {
    const Town* best = nullptr;
    double nearest = nearKm;
    for (const Town& town : towns_) {
        const double km = kilometers(std::hypot(town.unit.x - unit.x, town.unit.y - unit.y), unit);
        if (km < nearest && atlas.map().places[town.place].names.local != except) {
            nearest = km;
            best = &town;
        }
    }
    return best;
}

QString PlaceWords::where(const LoadedAtlas& atlas, geo::RecordIndex index, geo::Language language) const {
    const geo::Record& record = atlas.catalogue().record(index);
    if (!atlas.catalogue().hasPosition(index) || !record.derived)
        return {};
    const geo::Point unit = atlas.catalogue().mercator(index);
    const geo::DerivedPlace& derived = *record.derived;
    const QString border = unbrokenBorderText(derived.nearestBorder);
    QString words;
    if (derived.condominium || derived.nearestMeters() < std::min(onTheBorder, derived.accuracyMeters)) {
        words = Texts::atTheBorder(border);
    } else {
        const int wind = windOf(nearestPoint(borders_[derived.nearestBorder], unit), unit);
        words = Texts::away(distanceText(derived.nearestMeters(), derived.accuracyMeters, language),
                            Texts::direction(wind, border));
    }
    return words + nearTown(nearestTown(atlas, unit, record.municipality), atlas, language);
}

QString PlaceWords::where(const LoadedAtlas& atlas, geo::Point unit, geo::Language language) const {
    std::optional<std::size_t> nearest;
    geo::Point foot{};
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t border = 0; border < borders_.size(); ++border) {
        if (borders_[border].empty())
            continue;
        const geo::Point at = nearestPoint(borders_[border], unit);
        if (const double away = std::hypot(at.x - unit.x, at.y - unit.y); away < least) {
            least = away;
            foot = at;
            nearest = border;
        }
    }
    if (!nearest)
        return {};
    const QString border = unbrokenBorderText(*nearest);
    const double meters = geo::geodesicDistance(geo::fromUnitMercator(unit), geo::fromUnitMercator(foot));
    const QString words = meters < onTheBorder ? Texts::atTheBorder(border)
                                               : Texts::away(distanceText(meters, onTheBorder, language),
                                                             Texts::direction(windOf(foot, unit), border));
    return words + nearTown(nearestTown(atlas, unit, {}), atlas, language);
}

QString PlaceWords::nearTown(const Town* town, const LoadedAtlas& atlas, geo::Language language) const {
    if (town == nullptr)
        return {};
    const QString name = QString::fromStdString(atlas.map().places[town->place].names.in(language));
    return QStringLiteral(", ") + Texts::near(language == geo::Language::Fr ? afterDe(name) : name);
}

} // namespace atlas
