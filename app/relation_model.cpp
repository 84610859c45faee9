#include "app/relation_model.h"

#include "app/words.h"
#include "geo/crs.h"

#include <algorithm>

namespace atlas {

bool crossesBorder(const geo::Record& record, const geo::Record& other) {
    return !other.country.empty() && other.country != record.country;
}

void RelationModel::setRecord(const AtlasPtr& atlas, std::optional<geo::RecordIndex> record) {
    if (atlas == atlas_ && record == record_)
        return;
    const auto before = links_.size();
    beginResetModel();
    atlas_ = atlas;
    record_ = atlas ? record : std::nullopt;
    links_.clear();
    if (record_) {
        const auto links = atlas_->catalogue().links(*record_);
        links_.assign(links.begin(), links.end());
    }
    endResetModel();
    if (links_.size() != before)
        emit countChanged();
    const auto crossing = static_cast<int>(std::ranges::count_if(
        links_, [this](const geo::Link& link) { return crosses(atlas_->catalogue().outline(link.other)); }));
    const bool other = crossing != crossing_;
    crossing_ = crossing;
    if (other)
        emit crossingChanged();
}

void RelationModel::setLanguage(geo::Language language) {
    if (language == language_)
        return;
    language_ = language;
    if (!links_.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {RoleWordRole, DistanceRole});
}

int RelationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(links_.size());
}

QVariant RelationModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& link = links_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case RoleWordRole:
        return roleWord(link.role);
    case DistanceRole:
        return distance(atlas_->catalogue().record(link.other));
    case CrossesRole:
        return crosses(atlas_->catalogue().outline(link.other));
    default:
        return recordData(*atlas_, link.other, role, language_);
    }
}

QHash<int, QByteArray> RelationModel::roleNames() const {
    auto names = recordRoleNames();
    names.insert({{RoleWordRole, "roleWord"}, {DistanceRole, "distance"}, {CrossesRole, "crosses"}});
    return names;
}

bool RelationModel::crosses(const geo::Record& other) const {
    return crossesBorder(atlas_->catalogue().outline(*record_), other);
}

QString RelationModel::roleWord(geo::Role role) const {
    // Seen from a project its partners lead; seen from a partner the project is led.
    const bool project = atlas_->catalogue().kind(*record_) == geo::Kind::Project;
    switch (role) {
    case geo::Role::Lead:
        return project ? tr("leads the project") : tr("led from here");
    case geo::Role::Partner:
        return project ? tr("takes part") : tr("takes part in it");
    case geo::Role::Site:
        break;
    }
    return project ? tr("site of the project") : tr("project on this site");
}

QString RelationModel::distance(const geo::Record& other) const {
    const auto& here = atlas_->catalogue().record(*record_);
    if (!here.position || !other.position)
        return {};
    // Both ends may lie elsewhere.
    const auto accuracy = [](const geo::Record& record) {
        return record.derived ? record.derived->accuracyMeters : 0.0;
    };
    return distanceText(geo::geodesicDistance(*here.position, *other.position),
                        accuracy(here) + accuracy(other), language_);
}

} // namespace atlas
