#include "app/kiosk/kiosk_records.h"

#include <algorithm>
#include <string>
#include <tuple>

namespace atlas {

int crossingLinks(const LoadedAtlas& atlas, geo::RecordIndex record) {
    const auto& catalogue = atlas.catalogue();
    const auto& country = catalogue.country(record);
    return static_cast<int>(std::ranges::count_if(catalogue.links(record), [&](const geo::Link& link) {
        return catalogue.country(link.other) != country;
    }));
}

std::vector<geo::RecordIndex> joiningProjects(const LoadedAtlas& atlas) {
    const auto& catalogue = atlas.catalogue();
    std::vector<std::tuple<int, std::string, geo::RecordIndex>> found; // the most first, then by name
    for (geo::RecordIndex i = 0; i < catalogue.size(); ++i)
        if (catalogue.kind(i) == geo::Kind::Project && catalogue.hasPosition(i))
            if (const int crossing = crossingLinks(atlas, i); crossing > 0)
                found.emplace_back(-crossing, catalogue.record(i).name, i);
    std::ranges::sort(found);
    std::vector<geo::RecordIndex> projects;
    for (const auto& [crossing, name, record] : found)
        projects.push_back(record);
    return projects;
}

void KioskRecords::setSession(Session* session) {
    if (session == session_)
        return;
    if (session_)
        session_->disconnect(this);
    session_ = session;
    if (session_) {
        connect(session_, &Session::atlasChanged, this, &KioskRecords::collect);
        connect(session_, &Session::resultsChanged, this, &KioskRecords::collect);
        connect(session_, &Session::selectionChanged, this, [this] {
            if (order_ == Scene)
                collect();
        });
        connect(session_, &Session::languageChanged, this, &KioskRecords::reword);
    }
    emit sessionChanged();
    collect();
}

void KioskRecords::setOrder(Order order) {
    if (order == order_)
        return;
    order_ = order;
    emit orderChanged();
    collect();
}

void KioskRecords::setActive(bool active) {
    if (active == active_)
        return;
    active_ = active;
    emit activeChanged();
    collect();
}

std::vector<geo::RecordIndex> KioskRecords::find(const LoadedAtlas& atlas) const {
    const auto& catalogue = atlas.catalogue();
    std::vector<geo::RecordIndex> rows;
    switch (order_) {
    case Together:
        return joiningProjects(atlas);
    case Scene: {
        const View& view = session_->view();
        auto names = view.highlighted;
        names.insert(names.begin(), view.selected);
        for (const auto& name : names)
            if (const auto record = catalogue.find(name); record && !std::ranges::contains(rows, *record))
                rows.push_back(*record);
        return rows;
    }
    case Border:
        break;
    }
    const auto border = geo::borderIndex(session_->chosenPair());
    if (!border)
        return rows;
    const auto& selection = session_->answer().selection;
    std::vector<std::pair<double, geo::RecordIndex>> found;
    for (geo::RecordIndex i = 0; i < selection.size(); ++i)
        if (selection.test(i))
            if (const auto meters = catalogue.borderMeters(i, border))
                found.emplace_back(*meters, i);
    std::ranges::sort(found);
    for (const auto& [meters, record] : found)
        rows.push_back(record);
    return rows;
}

void KioskRecords::collect() {
    auto atlas = session_ && active_ ? session_->atlas() : nullptr;
    auto rows = atlas ? find(*atlas) : std::vector<geo::RecordIndex>();
    if (rows.size() > maxRows)
        rows.resize(maxRows);
    const int before = count();
    show(std::move(atlas), std::move(rows));
    if (before != count())
        emit countChanged();
}

QString KioskRecords::where(geo::RecordIndex record) const {
    if (order_ == Together)
        return tr("%n partner(s) across a border", nullptr, crossingLinks(*shownAtlas(), record));
    return RecordRows::where(record);
}

} // namespace atlas
