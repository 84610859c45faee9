#pragma once

#include "app/session.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace atlas {

/// What a visitor takes home: records by name, and the codes that hand them over without a network. Forgotten
/// with the visitor.
class Shortlist : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool full READ full NOTIFY changed FINAL) ///< Nothing more can be added.
    Q_PROPERTY(QStringList names READ names NOTIFY changed FINAL)
    /// Titles of the records, in the order in which they came.
    Q_PROPERTY(QStringList titles READ titles NOTIFY changed FINAL)
    /// The list as text, in pieces that a QR code holds each: a title a line, its source below it.
    Q_PROPERTY(QStringList codes READ codes NOTIFY changed FINAL)

public:
    static constexpr qsizetype most = 30; ///< Records: as many as anybody looks at again.

    explicit Shortlist(QObject* parent = nullptr);

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    [[nodiscard]] int count() const { return static_cast<int>(names_.size()); }
    [[nodiscard]] bool full() const { return names_.size() >= most; }
    [[nodiscard]] QStringList names() const { return names_; }
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QStringList codes() const;

    Q_INVOKABLE bool holds(const QString& name) const { return names_.contains(name); }
    /// Adds a record, or takes it away; false if it is unknown or the list is full.
    Q_INVOKABLE bool toggle(const QString& name);
    Q_INVOKABLE void clear();

signals:
    void sessionChanged();
    void changed();

private:
    QPointer<Session> session_;
    QStringList names_;
};

/// Texts of at most `limit` bytes each; what is too long for one alone is cut between characters.
[[nodiscard]] QStringList packed(const QStringList& entries, qsizetype limit);

} // namespace atlas
