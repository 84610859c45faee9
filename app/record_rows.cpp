#include "app/record_rows.h"

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
    return role == WhereRole ? where(row) : recordData(*atlas_, row, role, language());
}

QHash<int, QByteArray> RecordRows::roleNames() const {
    auto names = recordRoleNames();
    names.insert(WhereRole, "where");
    return names;
}

} // namespace atlas
