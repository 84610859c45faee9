#pragma once

#include "app/place_words.h"
#include "app/session.h"

#include <QAbstractListModel>
#include <QPointer>

#include <vector>

namespace atlas {

/// The records that a kiosk offers on a path: rows as VisibleRecords has them, in an order of their own.
class KioskRecords : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY orderChanged FINAL)
    /// Nothing is collected while this is false.
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Order {
        Border,   ///< What passes the filter, the nearest to the chosen border first.
        Together, ///< Projects that join countries, those with the most partners across a border first.
        Scene,    ///< What a scene of a story is about: the selected record, then the highlighted ones.
    };
    Q_ENUM(Order)
    enum Role : std::uint16_t {
        NameRole = Qt::UserRole + 1,
        TitleRole,
        KindRole,
        KindWordRole,
        SectorRole,
        WhereRole, ///< where: the place; of projects that join countries, how many partners do
        MunicipalityRole,
        CountryRole,
        IconRole
    };
    static constexpr std::size_t maxRows = 200;

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    [[nodiscard]] Order order() const { return order_; }
    void setOrder(Order order);
    [[nodiscard]] bool active() const { return active_; }
    void setActive(bool active);
    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void sessionChanged();
    void orderChanged();
    void activeChanged();
    void countChanged();

private:
    void collect();
    void reword();
    [[nodiscard]] std::vector<geo::RecordIndex> find(const LoadedAtlas& atlas) const;
    [[nodiscard]] QString where(geo::RecordIndex row) const;

    QPointer<Session> session_;
    Order order_ = Border;
    bool active_ = false;
    AtlasPtr atlas_; ///< What the rows are of.
    PlaceWords words_;
    std::vector<geo::RecordIndex> rows_;
};

/// How many of a project's partners and sites lie in another country than its lead.
[[nodiscard]] int crossingLinks(const LoadedAtlas& atlas, geo::RecordIndex record);
/// The projects that join countries, those with the most such links first.
[[nodiscard]] std::vector<geo::RecordIndex> joiningProjects(const LoadedAtlas& atlas);

} // namespace atlas
