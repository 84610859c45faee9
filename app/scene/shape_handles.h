#pragma once

#include "app/scene/map_shape.h"

#include <QAbstractListModel>
#include <QPointF>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

#include <vector>

namespace atlas {

/// The handles that are shown, for QML to draw: where they stand and what they are called.
class ShapeHandles : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    struct Row {
        HandleId id;
        geo::Point unit;
        QPointF at; ///< Pixels.
        QString name;
        QString place;
        double value = 0; ///< Of a radius, kilometres.

        friend bool operator==(const Row&, const Row&) = default;
    };
    enum Role : std::uint16_t { At = Qt::UserRole, Part, Name, Place, Value };

    using QAbstractListModel::QAbstractListModel;

    /// Rows stay the same objects as far as can be, so that the one with the keyboard keeps it.
    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
    /// -1 if it isn't shown.
    [[nodiscard]] int find(const HandleId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Row> rows_;
};

} // namespace atlas
