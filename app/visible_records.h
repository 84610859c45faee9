#pragma once

#include "app/record_rows.h"

#include <QTimer>

namespace atlas {

/// The records that pass the filter and lie in view, nearest to the middle first: the map for whoever reads
/// or hears rather than looks. Follows the camera when it rests.
class VisibleRecords : public RecordRows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    /// Nothing is collected while this is false.
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged FINAL)
    /// All records in view; the list holds at most maxRows of them.
    Q_PROPERTY(int total READ total NOTIFY totalChanged FINAL)

public:
    static constexpr std::size_t maxRows = 500;

    explicit VisibleRecords(QObject* parent = nullptr);

    void setSession(Session* session);
    [[nodiscard]] bool active() const { return active_; }
    void setActive(bool active);
    [[nodiscard]] int total() const { return total_; }

signals:
    void sessionChanged();
    void activeChanged();
    void totalChanged();

private:
    void collect();

    bool active_ = false;
    int total_ = 0;
    QTimer later_; ///< Runs while the camera moves.
};

} // namespace atlas
