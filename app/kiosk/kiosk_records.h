#pragma once

#include "app/record_rows.h"

namespace atlas {

/// The records that a kiosk offers on a path: rows as VisibleRecords has them, in an order of their own.
class KioskRecords : public RecordRows {
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
    static constexpr std::size_t maxRows = 200;

    using RecordRows::RecordRows;

    void setSession(Session* session);
    [[nodiscard]] Order order() const { return order_; }
    void setOrder(Order order);
    [[nodiscard]] bool active() const { return active_; }
    void setActive(bool active);
    [[nodiscard]] int count() const { return rowCount(); }

signals:
    void sessionChanged();
    void orderChanged();
    void activeChanged();
    void countChanged();

private:
    void collect();
    [[nodiscard]] std::vector<geo::RecordIndex> find(const LoadedAtlas& atlas) const;
    /// Of projects that join countries: how many partners do.
    [[nodiscard]] QString where(geo::RecordIndex record) const override;

    Order order_ = Border;
    bool active_ = false;
};

/// How many of a project's partners and sites lie in another country than its lead.
[[nodiscard]] int crossingLinks(const LoadedAtlas& atlas, geo::RecordIndex record);
/// The projects that join countries, those with the most such links first.
[[nodiscard]] std::vector<geo::RecordIndex> joiningProjects(const LoadedAtlas& atlas);

} // namespace atlas
