#include "app/facet_model.h"

#include "app/member_words.h"
#include "app/text.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace atlas {

FacetModel::FacetModel(QObject* parent) : QAbstractListModel(parent) {}

void FacetModel::setSession(Session* session) {
    if (session == session_)
        return;
    if (session_)
        session_->disconnect(this);
    session_ = session;
    if (session_) {
        connect(session_, &Session::resultsChanged, this, &FacetModel::updateCounts);
        connect(session_, &Session::filterChanged, this, &FacetModel::updateChosen);
        connect(session_, &Session::languageChanged, this, &FacetModel::updateWords);
        connect(session_, &Session::atlasChanged, this, &FacetModel::updateWords);
    }
    emit sessionChanged();
    updateWords();
    updateCounts();
    updateChosen();
}

QString FacetModel::member() const {
    return member_ ? toText(geo::memberName(*member_)) : QString();
}

void FacetModel::setMember(const QString& name) {
    auto member = geo::memberByName(name.toStdString());
    if (member && !geo::listOf(*member))
        member.reset();
    if (member == member_)
        return;
    beginResetModel();
    member_ = member;
    counts_ = currentCounts();
    largest_ = counts_.empty() ? 0 : std::ranges::max(counts_);
    const auto mask = std::exchange(mask_, currentMask());
    endResetModel();
    emit memberChanged();
    emit titleChanged();
    if ((mask == 0) != (mask_ == 0))
        emit activeChanged();
}

QString FacetModel::title() const {
    return member_ ? memberWord(*member_) : QString();
}

int FacetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(counts_.size());
}

QVariant FacetModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto list = *geo::listOf(*member_);
    switch (role) {
    case CodeRole:
        return toText(geo::code(list, row));
    case Qt::DisplayRole:
    case WordRole:
        return session_ && session_->atlas() ? session_->atlas()->word(list, row, session_->view().language)
                                             : toText(geo::code(list, row));
    case CountRole:
        return static_cast<int>(counts_[row]);
    case ChosenRole:
        return (mask_ >> row & 1u) != 0;
    case ShareRole:
        return largest_ == 0 ? 0.0 : static_cast<double>(counts_[row]) / largest_;
    default:
        return {};
    }
}

QHash<int, QByteArray> FacetModel::roleNames() const {
    return {{CodeRole, "code"},
            {WordRole, "word"},
            {CountRole, "count"},
            {ChosenRole, "chosen"},
            {ShareRole, "share"}};
}

std::vector<geo::RecordIndex> FacetModel::currentCounts() const {
    if (!member_)
        return {};
    const auto list = *geo::listOf(*member_);
    if (session_ && session_->atlas())
        return session_->answer().facets[static_cast<std::size_t>(list)];
    return std::vector<geo::RecordIndex>(geo::codes(list).size());
}

std::uint16_t FacetModel::currentMask() const {
    return session_ && member_ ? session_->view().filter.mask(*member_) : std::uint16_t{0};
}

void FacetModel::updateCounts() {
    auto counts = currentCounts();
    if (counts == counts_)
        return;
    const auto largest = std::ranges::max(counts);
    // A new largest count changes the share of every row.
    auto first = std::size_t{0};
    auto last = counts.size() - 1;
    if (largest == largest_) {
        while (counts[first] == counts_[first])
            ++first;
        while (counts[last] == counts_[last])
            --last;
    }
    counts_ = std::move(counts);
    largest_ = largest;
    emit dataChanged(index(static_cast<int>(first)), index(static_cast<int>(last)), {CountRole, ShareRole});
}

void FacetModel::updateChosen() {
    const auto mask = currentMask();
    if (mask == mask_)
        return;
    const auto before = std::exchange(mask_, mask);
    const auto changed = static_cast<std::uint16_t>(before ^ mask);
    emit dataChanged(index(std::countr_zero(changed)), index(std::bit_width(changed) - 1), {ChosenRole});
    if ((before == 0) != (mask == 0))
        emit activeChanged();
}

void FacetModel::updateWords() {
    if (counts_.empty())
        return;
    emit dataChanged(index(0), index(rowCount() - 1), {WordRole, Qt::DisplayRole});
    emit titleChanged();
}

} // namespace atlas
