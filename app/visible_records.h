#pragma once

#include "app/place_words.h"
#include "app/session.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace atlas {

/// The records that pass the filter and lie in view, nearest to the middle first: the map for whoever reads
/// or hears rather than looks. Follows the camera when it rests.
class VisibleRecords : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    /// Nothing is collected while this is false.
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged FINAL)
    /// All records in view; the list holds at most maxRows of them.
    Q_PROPERTY(int total READ total NOTIFY totalChanged FINAL)

public:
    enum Role : std::uint16_t {
        NameRole = Qt::UserRole + 1, ///< name: "site:…"
        TitleRole,                   ///< title
        KindRole,                    ///< kind: "site", "partner", "project"
        KindWordRole,                ///< kindWord: in the chosen language
        SectorRole,                  ///< sector: code of the first sector or empty
        WhereRole,                   ///< where: "8 km south of the border FR–LU, near Thionville"
        MunicipalityRole,            ///< municipality
        CountryRole,                 ///< country: "FR"
        IconRole                     ///< picture: of its glyph
    };
    static constexpr std::size_t maxRows = 500;

    explicit VisibleRecords(QObject* parent = nullptr);

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    [[nodiscard]] bool active() const { return active_; }
    void setActive(bool active);
    [[nodiscard]] int total() const { return total_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void sessionChanged();
    void activeChanged();
    void totalChanged();

private:
    void collect();
    void reword();

    QPointer<Session> session_;
    bool active_ = false;
    int total_ = 0;
    AtlasPtr atlas_; ///< What the rows are of.
    PlaceWords words_;
    std::vector<geo::RecordIndex> rows_;
    QTimer later_; ///< Runs while the camera moves.
};

} // namespace atlas
