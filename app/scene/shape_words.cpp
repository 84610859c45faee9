#include "app/scene/shape_words.h"

#include "app/words.h"

#include <QCoreApplication>

#include <cmath>

namespace atlas {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ShapeWords)

public:
    //: %1 a distance: "25 km"
    static QString radius(const QString& distance) { return tr("Radius %1").arg(distance); }
    static QString rectangle() { return tr("Rectangle"); }
    static QString outline(int corners) { return tr("Outline with %Ln corner(s)", nullptr, corners); }
    static QString center() { return tr("Centre of the circle, moves it"); }
    static QString whole() { return tr("Moves the whole shape"); }
    static QString corner(std::size_t number, std::size_t of) {
        return tr("Corner %1 of %2").arg(number).arg(of);
    }
    static QString newCorner(std::size_t number) { return tr("Edge %1, adds a corner").arg(number); }
    static QString boxCorner(std::size_t index) {
        switch (index) {
        case 0:
            return tr("North-western corner");
        case 1:
            return tr("North-eastern corner");
        case 2:
            return tr("South-eastern corner");
        default:
            return tr("South-western corner");
        }
    }
    static QString boxEdge(std::size_t index) {
        switch (index) {
        case 0:
            return tr("Northern edge");
        case 1:
            return tr("Eastern edge");
        case 2:
            return tr("Southern edge");
        default:
            return tr("Western edge");
        }
    }
    //: Degrees of latitude
    static QString latitude(double degrees, const QString& number) {
        return (degrees < 0 ? tr("%1° S") : tr("%1° N")).arg(number);
    }
    //: Degrees of longitude
    static QString longitude(double degrees, const QString& number) {
        return (degrees < 0 ? tr("%1° W") : tr("%1° E")).arg(number);
    }
};

/// Corners of all outlines, and how many come before a ring.
std::size_t cornersBefore(const geo::MultiPolygon& polygons, std::size_t polygon, std::size_t ring) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < polygons.size(); ++i)
        for (std::size_t k = 0; k < polygons[i].size(); ++k)
            if (i < polygon || (i == polygon && k < ring))
                count += polygons[i][k].empty() ? 0 : polygons[i][k].size() - 1;
    return count;
}

} // namespace

QString shapeWords(const MapShape& shape, geo::Language language) {
    if (const auto* near = std::get_if<geo::NearFilter>(&shape))
        return Texts::radius(exactDistanceText(near->meters, language));
    if (std::holds_alternative<geo::Extent>(shape))
        return Texts::rectangle();
    const auto& polygons = std::get<geo::MultiPolygon>(shape);
    return Texts::outline(static_cast<int>(cornersBefore(polygons, polygons.size(), 0)));
}

QString handleWords(const MapShape& shape, const HandleId& handle, geo::Language language) {
    if (handle.part == HandlePart::Rim)
        return shapeWords(shape, language);
    if (handle.part == HandlePart::Whole)
        return handle.member == geo::Member::Near ? Texts::center() : Texts::whole();
    if (handle.member == geo::Member::Bbox)
        return handle.part == HandlePart::Corner ? Texts::boxCorner(handle.index)
                                                 : Texts::boxEdge(handle.index);
    const auto& polygons = std::get<geo::MultiPolygon>(shape);
    const std::size_t number = cornersBefore(polygons, handle.polygon, handle.ring) + handle.index + 1;
    return handle.part == HandlePart::Corner
               ? Texts::corner(number, cornersBefore(polygons, polygons.size(), 0))
               : Texts::newCorner(number);
}

QString placeText(geo::Point unitMercator, geo::Language language) {
    const geo::LonLat at = geo::fromUnitMercator(unitMercator);
    const auto number = [&](double degrees) { return locale(language).toString(std::abs(degrees), 'f', 2); };
    return Texts::latitude(at.lat, number(at.lat)) + QStringLiteral(", ") +
           Texts::longitude(at.lon, number(at.lon));
}

} // namespace atlas
