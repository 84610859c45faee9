#pragma once

#include "app/record_rows.h"

#include <QRectF>
#include <QTimer>

namespace atlas {

/// The records that pass the filter and lie in view, or in a place of it, nearest to the middle first: the
/// map for whoever reads or hears rather than looks. Follows the camera when it rests.
class VisibleRecords : public RecordRows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    /// Only what lies in it (unit mercator), wherever the camera is; empty: what is in view.
    Q_PROPERTY(QRectF within READ within WRITE setWithin NOTIFY withinChanged FINAL)
    /// Nothing is collected while this is false.
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged FINAL)
    /// All records in view; the list holds at most maxRows of them.
    Q_PROPERTY(int total READ total NOTIFY totalChanged FINAL)

public:
    static constexpr std::size_t maxRows = 500;

    explicit VisibleRecords(QObject* parent = nullptr);

    void setSession(Session* session);
    [[nodiscard]] QRectF within() const { return within_; }
    void setWithin(const QRectF& within);
    [[nodiscard]] bool active() const { return active_; }
    void setActive(bool active);
    [[nodiscard]] int total() const { return total_; }

signals:
    void sessionChanged();
    void withinChanged();
    void activeChanged();
    void totalChanged();

private:
    void collect();

    QRectF within_;
    bool active_ = false;
    int total_ = 0;
    QTimer later_; ///< Runs while the camera moves.
};

} // namespace atlas
