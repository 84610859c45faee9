#pragma once

#include "app/session.h"

#include <QAbstractListModel>
#include <QPointer>

namespace atlas {

/// The values of one list member of the filter with live counts. All codes, always, in fixed order: values
/// never hide and never jump. A count is what would show if only this value were chosen of the list.
class FacetModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    /// "kinds", "sectors", …
    Q_PROPERTY(QString member READ member WRITE setMember NOTIFY memberChanged FINAL)
    /// The member's name in the chosen language.
    Q_PROPERTY(QString title READ title NOTIFY titleChanged FINAL)
    /// Whether a value is chosen.
    Q_PROPERTY(bool active READ active NOTIFY activeChanged FINAL)

public:
    enum Role : std::uint16_t {
        CodeRole = Qt::UserRole + 1, ///< code
        WordRole,                    ///< word: in the chosen language
        CountRole,                   ///< count
        ChosenRole,                  ///< chosen
        ShareRole                    ///< share: count / largest count of the facet, 0 to 1
    };

    explicit FacetModel(QObject* parent = nullptr);

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    [[nodiscard]] QString member() const;
    void setMember(const QString& member);
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool active() const { return mask_ != 0; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void sessionChanged();
    void memberChanged();
    void titleChanged();
    void activeChanged();

private:
    void updateCounts();
    void updateChosen();
    void updateWords();
    [[nodiscard]] std::vector<geo::RecordIndex> currentCounts() const;
    [[nodiscard]] std::uint16_t currentMask() const;

    QPointer<Session> session_;
    std::optional<geo::Member> member_;
    std::vector<geo::RecordIndex> counts_; ///< As last announced.
    geo::RecordIndex largest_ = 0;
    std::uint16_t mask_ = 0; ///< As last announced.
};

} // namespace atlas
