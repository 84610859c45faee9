#pragma once

#include "app/session.h"

#include <QAbstractListModel>
#include <QPointer>

#include <vector>

namespace atlas {

/// What the filter tests, a row for each member, in words: "FR–LU ≤ 10 km", "Steel and metals +2",
/// "100 – 5 000 employees". Paused ones too. In the order of geo::Member, whatever was chosen first: a row
/// never changes its place among the others.
class ActiveFilters : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role : std::uint16_t {
        MemberRole = Qt::UserRole + 1, ///< member: for Session.setPaused and Session.clearMember
        TitleRole,                     ///< title: "Sector"
        WordsRole,                     ///< words: "Steel and metals +2"
        AllWordsRole,                  ///< allWords: the same with nothing left out
        PausedRole                     ///< paused
    };

    explicit ActiveFilters(QObject* parent = nullptr);

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    [[nodiscard]] int count() const { return static_cast<int>(rows_.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void sessionChanged();
    void countChanged();

private:
    struct Row {
        geo::Member member;
        QString title;
        QString words;
        QString allWords;
        bool paused = false;
        friend bool operator==(const Row&, const Row&) = default;
    };

    void refresh();
    [[nodiscard]] std::vector<Row> readRows() const;

    QPointer<Session> session_;
    std::vector<Row> rows_; ///< As last announced.
};

} // namespace atlas
