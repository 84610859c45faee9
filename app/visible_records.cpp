#include "app/visible_records.h"

#include "app/record_fields.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr int restMs = 150;

} // namespace

VisibleRecords::VisibleRecords(QObject* parent) : QAbstractListModel(parent) {
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
    if (atlas != atlas_ || rows != rows_) {
        beginResetModel();
        if (atlas != atlas_)
            words_ = atlas ? PlaceWords(*atlas) : PlaceWords();
        atlas_ = std::move(atlas);
        rows_ = std::move(rows);
        endResetModel();
    }
    if (total != total_) {
        total_ = total;
        emit totalChanged();
    }
}

void VisibleRecords::reword() {
    if (!rows_.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {KindWordRole, WhereRole});
}

int VisibleRecords::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant VisibleRecords::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const geo::RecordIndex row = rows_[static_cast<std::size_t>(index.row())];
    const geo::Language language = session_ ? session_->view().language : geo::Language::Fr;
    const auto field = [&](RecordField which) { return recordField(*atlas_, row, which, language); };
    switch (role) {
    case NameRole:
        return field(RecordField::Name);
    case Qt::DisplayRole:
    case TitleRole:
        return field(RecordField::Title);
    case KindRole:
        return field(RecordField::Kind);
    case KindWordRole:
        return field(RecordField::KindWord);
    case SectorRole:
        return field(RecordField::Sector);
    case WhereRole:
        return words_.where(*atlas_, row, language);
    case MunicipalityRole:
        return field(RecordField::Municipality);
    case CountryRole:
        return field(RecordField::Country);
    case IconRole:
        return field(RecordField::Picture);
    default:
        return {};
    }
}

QHash<int, QByteArray> VisibleRecords::roleNames() const {
    return {{NameRole, "name"},
            {TitleRole, "title"},
            {KindRole, "kind"},
            {KindWordRole, "kindWord"},
            {SectorRole, "sector"},
            {WhereRole, "where"},
            {MunicipalityRole, "municipality"},
            {CountryRole, "country"},
            {IconRole, "picture"}};
}

} // namespace atlas
