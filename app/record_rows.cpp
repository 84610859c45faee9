#include "app/record_rows.h"

#include "app/record_fields.h"

#include <utility>

namespace atlas {

void RecordRows::show(AtlasPtr atlas, std::vector<geo::RecordIndex> rows) {
    if (std::cmp_greater(rows.size(), most_))
        rows.resize(static_cast<std::size_t>(most_));
    if (atlas == atlas_ && rows == rows_)
        return;
    beginResetModel();
    if (atlas != atlas_)
        words_ = atlas ? PlaceWords(*atlas) : PlaceWords();
    atlas_ = std::move(atlas);
    rows_ = std::move(rows);
    endResetModel();
}

void RecordRows::reword() {
    if (!rows_.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {KindWordRole, WhereRole});
}

geo::Language RecordRows::language() const {
    return session_ ? session_->view().language : geo::Language::Fr;
}

QString RecordRows::where(geo::RecordIndex record) const {
    return words_.where(*atlas_, record, language());
}

int RecordRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant RecordRows::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const geo::RecordIndex row = rows_[static_cast<std::size_t>(index.row())];
    const auto field = [&](RecordField which) { return recordField(*atlas_, row, which, language()); };
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
        return where(row);
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

QHash<int, QByteArray> RecordRows::roleNames() const {
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
