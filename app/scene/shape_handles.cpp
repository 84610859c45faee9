#include "app/scene/shape_handles.h"

#include <algorithm>

namespace atlas {

void ShapeHandles::setRows(std::vector<Row> rows) {
    const int was = static_cast<int>(rows_.size()), is = static_cast<int>(rows.size());
    const int both = std::min(was, is);
    if (is < was) {
        beginRemoveRows({}, is, was - 1);
        rows_.resize(rows.size());
        endRemoveRows();
    }
    int first = 0;
    while (first < both && rows_[static_cast<std::size_t>(first)] == rows[static_cast<std::size_t>(first)])
        ++first;
    if (is > was)
        beginInsertRows({}, was, is - 1);
    rows_ = std::move(rows);
    if (is > was)
        endInsertRows();
    if (first < both)
        emit dataChanged(index(first), index(both - 1));
}

int ShapeHandles::find(const HandleId& id) const {
    const auto found = std::ranges::find(rows_, id, &Row::id);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int ShapeHandles::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant ShapeHandles::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case At:
        return row.at;
    case Part:
        return static_cast<int>(row.id.part);
    case Name:
        return row.name;
    case Place:
        return row.place;
    case Value:
        return row.value;
    default:
        return {};
    }
}

QHash<int, QByteArray> ShapeHandles::roleNames() const {
    return {{At, "at"}, {Part, "part"}, {Name, "name"}, {Place, "place"}, {Value, "value"}};
}

} // namespace atlas
