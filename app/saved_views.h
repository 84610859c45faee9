#pragma once

#include "app/session.h"
#include "app/view_store.h"

#include <QAbstractListModel>
#include <QPointer>

#include <optional>

namespace atlas {

/// The Views a person has kept, the newest first: to save, open, rename and delete. What goes wrong becomes
/// a notice of the Session and changes nothing.
class SavedViews : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Name of the one deleted last, which undoRemove brings back; empty without one.
    Q_PROPERTY(QString removed READ removed NOTIFY removedChanged FINAL)
    Q_PROPERTY(int maxName READ maxName CONSTANT FINAL)

public:
    enum Role : std::uint16_t {
        NameRole = Qt::UserRole + 1, ///< name
        SummaryRole,                 ///< summary: what the filter lets through, in words
        DateRole                     ///< date: when it was saved, in the chosen language
    };

    explicit SavedViews(QObject* parent = nullptr);

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    [[nodiscard]] int count() const { return static_cast<int>(views_.size()); }
    [[nodiscard]] QString removed() const { return removed_ ? removed_->name : QString(); }
    [[nodiscard]] int maxName() const { return static_cast<int>(ViewStore::maxName); }

    /// Keeps the present View under a name made of its filter, as the first row.
    Q_INVOKABLE bool save();
    /// Goes to the View of a row: one step to undo. Language and appearance stay as they are.
    Q_INVOKABLE bool open(int row);
    Q_INVOKABLE bool rename(int row, const QString& name);
    Q_INVOKABLE bool remove(int row);
    /// The row of what came back, or -1. If its name is another one's by now, it gets a number.
    Q_INVOKABLE int undoRemove();
    /// Reads the folder again.
    Q_INVOKABLE void reload();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void sessionChanged();
    void countChanged();
    void removedChanged();

private:
    [[nodiscard]] ViewStore store() const { return ViewStore(session_->viewsFolder()); }
    /// For one more; if not, it is said.
    [[nodiscard]] bool hasRoom();
    [[nodiscard]] bool has(int row) const { return session_ && row >= 0 && row < count(); }
    /// The name, with a number behind it if another row has it.
    [[nodiscard]] QString unusedName(const QString& name, int except = -1) const;
    bool done(const geo::Result<void>& result);
    void insert(int row, SavedView saved);
    void reword();

    QPointer<Session> session_;
    std::vector<SavedView> views_;
    std::optional<SavedView> removed_;
};

} // namespace atlas
