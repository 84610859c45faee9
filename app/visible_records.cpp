#include "app/visible_records.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr int restMs = 150;

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
        connect(session_, &Session::cameraChanged, &later_, qOverload<>(&QTimer::start));
        connect(session_, &Session::languageChanged, this, &VisibleRecords::reword);
    }
    emit sessionChanged();
    collect();
}

void VisibleRecords::setActive(bool active) {
    if (active == active_)
        return;
    active_ = active;
    emit activeChanged();
    collect();
}

void VisibleRecords::collect() {
    later_.stop();
    auto atlas = session_ && active_ ? session_->atlas() : nullptr;
    std::vector<geo::RecordIndex> rows;
    if (atlas) {
        const geo::Catalogue& catalogue = atlas->catalogue();
        const geo::Selection& selection = session_->answer().selection;
        const geo::Extent visible = session_->visibleExtent().value_or(geo::Extent{0, 0, 1, 1});
        const geo::Point middle = session_->camera().center();
        std::vector<std::pair<double, geo::RecordIndex>> found;
        for (const geo::RecordIndex i : atlas->query().within(selection, visible)) {
            const geo::Point p = catalogue.mercator(i);
            found.emplace_back(std::hypot(p.x - middle.x, p.y - middle.y), i);
        }
        const auto sorted = static_cast<std::ptrdiff_t>(std::min<std::size_t>(found.size(), maxRows));
        std::ranges::partial_sort(found, found.begin() + sorted); // the others are counted only
        for (const auto& [away, record] : found)
            rows.push_back(record);
    }
    const int total = static_cast<int>(rows.size());
    if (rows.size() > maxRows)
        rows.resize(maxRows);
    show(std::move(atlas), std::move(rows));
    if (total != total_) {
        total_ = total;
        emit totalChanged();
    }
}

} // namespace atlas
