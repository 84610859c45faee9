#include "app/scene/label_set.h"

#include "app/scene/label_style.h"
#include "geo/unit_shapes.h"

#include <algorithm>

namespace atlas {

namespace {

// Places have the numbers of the gazetteer; these lie beyond all of them.
constexpr std::uint64_t territoryIds = std::uint64_t{1} << 48;
constexpr std::uint64_t riverIds = std::uint64_t{1} << 49;
constexpr std::uint64_t tagIds = std::uint64_t{1} << 50;
constexpr std::uint64_t recordIds = std::uint64_t{1} << 51;
constexpr qsizetype longestName = 34; // letters; the card has all of them

void addTerritories(std::vector<Label>& labels, const LoadedAtlas& atlas, geo::Language language) {
    const auto& territories = atlas.map().levels.back().territories;
    for (std::size_t i = 0; i < territories.size(); ++i) {
        const geo::Territory& territory = territories[i];
        const auto code = geo::codeIndex(geo::List::Territories, territory.id);
        if (!code)
            continue;
        QString name = atlas.word(geo::List::Territories, *code, language);
        // "Grand Est (outside Lorraine)": on the map the place says that.
        if (const auto bracket = name.indexOf(QLatin1String(" (")); bracket > 0)
            name.truncate(bracket);
        labels.push_back({.id = territoryIds + *code,
                          .type = Label::Type::Territory,
                          .text = name.toUpper(),
                          .rank = 1.5,
                          .minZoom = 7,
                          .country = territory.country,
                          .anchors = atlas.labelGround().territories[i]});
    }
}

void addPlaces(std::vector<Label>& labels, const LoadedAtlas& atlas, geo::Language language) {
    const auto& places = atlas.map().places;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const geo::Place& place = places[i];
        const bool inside = !place.territory.empty();
        const PlaceStyle& style = placeStyle(place.rank);
        labels.push_back({.id = static_cast<std::uint64_t>(place.geonameId),
                          .type = Label::Type::Place,
                          .text = QString::fromStdString(place.names.in(language)),
                          .rank = place.rank + (inside ? 0 : 0.5),
                          .minZoom = inside ? style.insideZoom : style.outsideZoom,
                          .unit = geo::toUnit(place.position),
                          .country = place.country,
                          .inside = inside,
                          .placeRank = place.rank,
                          .border = atlas.labelGround().borders[i]});
    }
}

void addRivers(std::vector<Label>& labels, const LoadedAtlas& atlas, geo::Language language) {
    std::uint64_t id = riverIds;
    for (const geo::River& river : atlas.map().levels[2].rivers) {
        const QString name = QString::fromStdString(river.names.in(language));
        ++id;
        if (name.isEmpty())
            continue;
        labels.push_back({.id = id,
                          .type = Label::Type::River,
                          .text = name,
                          .rank = 3.2 + river.order * 0.4 + (river.canal ? 2 : 0),
                          .minZoom = river.canal        ? 11.0
                                     : river.order == 1 ? 8.3
                                                        : 9.0,
                          .path = geo::toUnit(river.shape)});
    }
}

void addTags(std::vector<Label>& labels, const LoadedAtlas& atlas) {
    std::uint64_t id = tagIds;
    for (const auto& [pair, anchors] : atlas.labelGround().tags)
        labels.push_back({.id = ++id,
                          .type = Label::Type::BorderTag,
                          .text = QString::fromStdString(pair),
                          .rank = 3.6, // capitals first: a tag finds another place on its border
                          .minZoom = 8,
                          .anchors = anchors});
}

} // namespace

MapLayer mapLayerOf(Label::Type type) {
    switch (type) {
    case Label::Type::River:
        return MapLayer::Water;
    case Label::Type::BorderTag:
        return MapLayer::Borders;
    case Label::Type::Record:
        return MapLayer::Records;
    case Label::Type::Territory:
    case Label::Type::Place:
        break;
    }
    return MapLayer::Places;
}

Label recordLabel(const LoadedAtlas& atlas, geo::RecordIndex record, bool selected) {
    const geo::Record& of = atlas.catalogue().record(record);
    QString name = QString::fromStdString(of.acronym.empty() || selected ? of.name : of.acronym);
    // "UniGR-CIRKLA – centre de compétence …": what stands before the dash is what people say.
    if (const auto dash = name.indexOf(QStringLiteral(" – ")); dash > 0)
        name.truncate(dash);
    if (name.size() > longestName) {
        // Between two words: half a one says nothing.
        const auto space = name.lastIndexOf(u' ', longestName - 1);
        name.truncate(space > longestName / 2 ? space : longestName - 1);
        name += QChar(0x2026);
    }
    return {.id = recordIds + record,
            .type = Label::Type::Record,
            .text = name,
            .rank = selected ? -3.0 : -2.0,
            .record = record,
            .selected = selected};
}

std::vector<Label> makeLabels(const LoadedAtlas& atlas, geo::Language language) {
    std::vector<Label> labels;
    addTerritories(labels, atlas, language);
    addPlaces(labels, atlas, language);
    addRivers(labels, atlas, language);
    addTags(labels, atlas);
    std::ranges::stable_sort(labels, {}, &Label::minZoom);
    return labels;
}

} // namespace atlas
