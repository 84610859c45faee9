#pragma once

#include "app/record_fields.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

#include <optional>
#include <vector>

namespace atlas {

/// Whether two related records lie in different countries; what has no country crosses nothing.
[[nodiscard]] bool crossesBorder(const geo::Record& record, const geo::Record& other);

/// The records that belong to one: projects of a site or partner; partners and sites of a project.
class RelationModel : public QAbstractListModel, public RecordRoles {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Relations belong to a RecordCard.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// How many of them are in another country than the record.
    Q_PROPERTY(int crossing READ crossing NOTIFY crossingChanged FINAL)

public:
    enum Role : std::uint16_t {
        RoleWordRole = FirstOwnRole, ///< roleWord: "leads", "takes part", … in the chosen language
        DistanceRole,                ///< distance: "about 12 km", empty if unknown
        CrossesRole                  ///< crosses: in another country than the record of the card
    };

    using QAbstractListModel::QAbstractListModel;

    void setRecord(const AtlasPtr& atlas, std::optional<geo::RecordIndex> record);
    void setLanguage(geo::Language language);
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int crossing() const { return crossing_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void crossingChanged();

private:
    [[nodiscard]] QString roleWord(geo::Role role) const;
    [[nodiscard]] QString distance(const geo::Record& other) const;
    [[nodiscard]] bool crosses(const geo::Record& other) const;

    AtlasPtr atlas_;
    std::optional<geo::RecordIndex> record_;
    std::vector<geo::Link> links_;
    int crossing_ = 0;
    geo::Language language_ = geo::Language::Fr;
};

} // namespace atlas
