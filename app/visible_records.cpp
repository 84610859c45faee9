#include "app/visible_records.h"

#include "geo/inside.h"

#include <algorithm>
#include <bit>

namespace atlas {

namespace {

constexpr int restMs = 150;

/// Of a selection those that lie in a ring.
void keepInside(geo::Selection& selection, const geo::Ring& ring, const geo::Catalogue& catalogue) {
    for (std::size_t w = 0; w < selection.words().size(); ++w)
        for (std::uint64_t rest = selection.words()[w]; rest != 0; rest &= rest - 1) {
            const auto bit = static_cast<unsigned>(std::countr_zero(rest));
            const auto record = static_cast<geo::RecordIndex>(w * 64 + bit);
            if (geo::sideOf(ring, catalogue.mercator(record)) == geo::RingSide::Outside)
                selection.words()[w] &= ~(std::uint64_t{1} << bit);
        }
}

} // namespace

VisibleRecords::VisibleRecords(QObject* parent) : RecordRows(parent) {
    later_.setSingleShot(true);
    later_.setInterval(restMs);
    connect(&later_, &QTimer::timeout, this, &VisibleRecords::collect);
}

void VisibleRecords::setSession(Session* session) {
    if (session == session_)
        return;
    if (session_)
        session_->disconnect(this);
    session_ = session;
    if (session_) {
        connect(session_, &Session::atlasChanged, this, &VisibleRecords::collect);
        connect(session_, &Session::resultsChanged, this, &VisibleRecords::collect);
        // A flight has one new camera, and ever another part of the map until it is there.
        connect(session_, &Session::visibleExtentChanged, &later_, qOverload<>(&QTimer::start));
        connect(session_, &Session::cameraChanged, &later_, qOverload<>(&QTimer::start));
        connect(session_, &Session::languageChanged, this, &VisibleRecords::reword);
    }
    emit sessionChanged();
    collect();
}

void VisibleRecords::setWithin(const QRectF& within) {
    if (within == within_)
        return;
    within_ = within;
    emit withinChanged();
    collect();
}

void VisibleRecords::setActive(bool active) {
    if (active == active_)
        return;
    active_ = active;
    collect(); // first: what was in view when it was active last is nobody's business
    emit activeChanged();
}

void VisibleRecords::collect() {
    later_.stop();
    auto atlas = session_ && active_ ? session_->atlas() : nullptr;
    std::vector<geo::RecordIndex> rows;
    int total = 0;
    if (atlas) {
        const bool anywhere = within_.isEmpty();
        const geo::Extent visible =
            anywhere ? session_->visibleExtent().value_or(geo::Extent{0, 0, 1, 1})
                     : geo::Extent{within_.left(), within_.top(), within_.right(), within_.bottom()};
        auto inside = atlas->query().inside(session_->answer().selection, visible);
        if (anywhere && !session_->visibleCorners().empty())
            keepInside(inside, session_->visibleCorners(), atlas->catalogue());
        total = static_cast<int>(inside.count()); // the others are counted only
        const geo::LonLat middle = geo::fromUnitMercator(
            anywhere ? session_->camera().center() : geo::Point{within_.center().x(), within_.center().y()});
        if (most() > 0)
            for (const auto& [record, meters] :
                 atlas->query().nearest(inside, middle, std::min(most(), maxRows)))
                rows.push_back(record);
    }
    show(std::move(atlas), std::move(rows));
    if (total != total_) {
        total_ = total;
        emit totalChanged();
    }
}

} // namespace atlas
