#pragma once

#include "app/place_words.h"
#include "app/record_fields.h"
#include "app/session.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQmlIntegration/qqmlintegration.h>

#include <algorithm>
#include <limits>
#include <vector>

namespace atlas {

/// Records as the rows of a list, and what a list says of each. Whoever derives from it chooses them.
class RecordRows : public QAbstractListModel, public RecordRoles {
    Q_OBJECT
    QML_ANONYMOUS
    /// No more rows than these are made.
    Q_PROPERTY(int most MEMBER most_ FINAL)

public:
    enum Role : std::uint16_t {
        WhereRole = FirstOwnRole ///< where: "8 km south of the border FR–LU, near Thionville"
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] Session* session() const { return session_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    /// Resets the list if `rows` of `atlas` are other ones than are shown.
    void show(AtlasPtr atlas, std::vector<geo::RecordIndex> rows);
    /// The language is another one.
    void reword();
    /// What WhereRole says of a shown record.
    [[nodiscard]] virtual QString where(geo::RecordIndex record) const;
    [[nodiscard]] const AtlasPtr& shownAtlas() const { return atlas_; }
    [[nodiscard]] std::size_t most() const { return static_cast<std::size_t>(std::max(most_, 0)); }

    QPointer<Session> session_;

private:
    [[nodiscard]] geo::Language language() const;

    AtlasPtr atlas_; ///< What the rows are of.
    PlaceWords words_;
    int most_ = std::numeric_limits<int>::max();
    std::vector<geo::RecordIndex> rows_;
};

} // namespace atlas
