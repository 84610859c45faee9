// What a kiosk lets its visitors look at.

#include "app/kiosk/kiosk.h"
#include "app/kiosk/kiosk_records.h"
#include "app/kiosk/kiosk_words.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double townZoom = 10;       // a town with the country around it
constexpr double recordZoom = 11;     // a municipality with its neighbours
constexpr double screenHeight = 1080; // of the free part that a span is thought for
constexpr int smallestTown = 4;       // rank of the gazetteer
constexpr std::size_t mostTowns = 8;
constexpr double sameTownMeters = 3'000; // a quarter of it, or its middle

/// Whether a town is the kiosk's own, in whichever language that is named.
bool isOwnTown(const geo::Place& town, const KioskSettings& settings) {
    if (settings.placeName.isEmpty())
        return false;
    const auto own = settings.placeName.toStdString();
    return town.names.local == own || std::ranges::contains(town.names.byLanguage, own) ||
           geo::geodesicDistance({.lon = town.position.x, .lat = town.position.y}, settings.place) <
               sameTownMeters;
}

} // namespace

View Kiosk::baseView() const {
    View view;
    view.theme = Theme::Night;
    view.language = session_ && flow_.screen() != KioskFlow::Screen::Attract &&
                            flow_.screen() != KioskFlow::Screen::Closed
                        ? session_->view().language
                        : wordsOf(settings_.languages.front());
    return view;
}

View Kiosk::homeView() const {
    View view = baseView();
    view.camera = Camera::at(geo::toUnitMercator({.lon = 6.35, .lat = 49.74}), 0, upright_ ? 0.0062 : 0.0056);
    // One project and its arcs over the borders: what all of this is about.
    if (session_ && session_->atlas())
        if (const auto projects = joiningProjects(*session_->atlas()); !projects.empty())
            view.selected = session_->atlas()->catalogue().name(projects.front());
    return view;
}

View Kiosk::pathView(KioskFlow::Path path) const {
    View view = baseView();
    switch (path) {
    case KioskFlow::Path::Border:
        for (const auto pair : geo::borderPairs)
            view.highlighted.push_back("border:" + std::string(pair));
        break;
    case KioskFlow::Path::Together:
        view.camera = Camera::wholeRegion();
        if (const auto project = geo::codeIndex(geo::List::Kinds, "project"))
            view.filter.kinds = static_cast<std::uint16_t>(1u << *project);
        break;
    case KioskFlow::Path::Search:
        view.camera = Camera::wholeRegion();
        break;
    case KioskFlow::Path::Near:
    case KioskFlow::Path::Stories:
    case KioskFlow::Path::None:
        break;
    }
    return view;
}

View Kiosk::viewOfBorder(std::size_t border) const {
    View view = baseView();
    view.filter.border = {.border = static_cast<std::uint8_t>(border), .maxMeters = borderMeters};
    geo::Extent extent;
    for (const auto& edge : session_->atlas()->map().levels.back().edges)
        if (edge.kind == geo::EdgeKind::Inner && edge.pair == geo::borderPairs[border])
            for (const auto& line : edge.shape)
                for (const auto point : line)
                    extent.expand(geo::toUnitMercator({.lon = point.x, .lat = point.y}));
    if (!extent.empty()) {
        constexpr double air = 1.35; // the distance on both sides, and names
        const double side = std::max(extent.maxX - extent.minX, extent.maxY - extent.minY);
        view.camera =
            Camera::at({(extent.minX + extent.maxX) / 2, (extent.minY + extent.maxY) / 2}, 0, air * side)
                .clamped();
    }
    return view;
}

/// A record with all that its arcs lead to; one without, from near.
View Kiosk::viewOfRecord(geo::RecordIndex record) const {
    const auto& catalogue = session_->atlas()->catalogue();
    View view = session_->view();
    view.selected = catalogue.name(record);
    if (!catalogue.hasPosition(record))
        return view;
    geo::Extent extent;
    extent.expand(catalogue.mercator(record));
    for (const auto& link : catalogue.links(record))
        if (catalogue.hasPosition(link.other))
            extent.expand(catalogue.mercator(link.other));
    constexpr double air = 1.3; // bows of the arcs, names
    const double side = std::max(extent.maxX - extent.minX, extent.maxY - extent.minY);
    view.camera = Camera::at({(extent.minX + extent.maxX) / 2, (extent.minY + extent.maxY) / 2}, 0,
                             std::max(air * side, Camera::spanAt(recordZoom, screenHeight)))
                      .clamped();
    return view;
}

void Kiosk::show(const View& view) {
    if (session_)
        session_->present(view); // nothing here is a step that somebody takes back
}

void Kiosk::showTown(int index) {
    if (index < 0 || index >= towns_.size() || flow_.path() != KioskFlow::Path::Near)
        return;
    const auto& town = towns_[index];
    View view = baseView();
    view.camera = Camera::at(geo::toUnitMercator({.lon = town.longitude, .lat = town.latitude}), 0,
                             Camera::spanAt(townZoom, screenHeight));
    show(view);
    if (town_ != index) {
        town_ = index;
        emit townChanged();
    }
}

bool Kiosk::showBorder(const QString& pair) {
    const auto border = geo::borderIndex(pair.toStdString());
    if (!border || !session_ || !session_->atlas() || flow_.path() != KioskFlow::Path::Border)
        return false;
    show(viewOfBorder(*border));
    return true;
}

bool Kiosk::isCardOpen() const {
    const bool playing = presentation_ && presentation_->playing();
    return playing ? !opened_.isEmpty() : session_ && !session_->selected().isEmpty();
}

void Kiosk::listWithin(const QRectF& place) {
    if (!session_ || flow_.screen() != KioskFlow::Screen::Path)
        return;
    // As a card: a story waits, and what was open is shut.
    if (presentation_ && presentation_->playing())
        presentation_->dive();
    if (isCardOpen())
        session_->select({});
    setListed(place);
}

void Kiosk::setListed(const QRectF& place) {
    if (place == listed_)
        return;
    listed_ = place;
    emit listedChanged();
}

/// Where the kiosk stands, then the large towns, the nearest to it first.
void Kiosk::collectTowns() {
    QList<KioskTown> towns;
    const auto here = geo::toUnitMercator(settings_.place);
    if (!settings_.placeName.isEmpty())
        towns.push_back(
            {.name = settings_.placeName, .longitude = settings_.place.lon, .latitude = settings_.place.lat});
    if (session_ && session_->atlas()) {
        std::vector<std::pair<double, const geo::Place*>> found;
        for (const auto& place : session_->atlas()->map().places) {
            if (place.rank > smallestTown || place.territory.empty() || isOwnTown(place, settings_))
                continue;
            const auto at = geo::toUnitMercator({.lon = place.position.x, .lat = place.position.y});
            found.emplace_back(std::hypot(at.x - here.x, at.y - here.y), &place);
        }
        std::ranges::sort(found, [](const auto& a, const auto& b) {
            // The largest are offered wherever the kiosk stands.
            return a.second->rank != b.second->rank ? a.second->rank < b.second->rank : a.first < b.first;
        });
        if (found.size() > mostTowns)
            found.resize(mostTowns);
        std::ranges::sort(found, {}, &std::pair<double, const geo::Place*>::first);
        for (const auto& [away, place] : found) {
            const auto name = QString::fromStdString(place->names.in(session_->view().language));
            towns.push_back({.name = name, .longitude = place->position.x, .latitude = place->position.y});
        }
    }
    if (towns == towns_)
        return;
    towns_ = std::move(towns);
    emit townsChanged();
}

/// Stories may ask for paper; in the hall it is night.
void Kiosk::keepNight() {
    if (session_ && session_->view().theme != Theme::Night)
        session_->setTheme(QStringLiteral("night"));
}

} // namespace atlas
