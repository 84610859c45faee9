#pragma once

#include <QMutex>
#include <QQmlNetworkAccessManagerFactory>
#include <QStringList>
#include <QUrl>

namespace atlas {

/// Answers every request of an engine with a refusal: the program shows nothing that isn't in the atlas. To
/// be set before any QML is loaded; outlives the engine, as Qt asks.
class NoNetworkFactory : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager* create(QObject* parent) override; // of any thread of the engine

    /// What was asked for, in vain.
    [[nodiscard]] QStringList refused() const;
    void note(const QUrl& url);

private:
    mutable QMutex mutex_;
    QStringList refused_;
};

} // namespace atlas
