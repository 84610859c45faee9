#include "app/no_network.h"

#include <QMutexLocker>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace atlas {

namespace {

class NoReply : public QNetworkReply {
public:
    NoReply(const QNetworkRequest& request, QNetworkAccessManager::Operation operation, QObject* parent)
        : QNetworkReply(parent) {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        setError(ContentAccessDenied, QStringLiteral("The atlas loads nothing from the network."));
        QMetaObject::invokeMethod(
            this,
            [this] {
                emit errorOccurred(ContentAccessDenied);
                setFinished(true);
                emit finished();
            },
            Qt::QueuedConnection);
    }
    void abort() override {}

protected:
    qint64 readData(char*, qint64) override { return -1; }
};

class NoNetwork : public QNetworkAccessManager {
public:
    NoNetwork(NoNetworkFactory& factory, QObject* parent)
        : QNetworkAccessManager(parent), factory_(factory) {}

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request, QIODevice*) override {
        factory_.note(request.url());
        return new NoReply(request, operation, this); // owned by the manager, deleted by the caller
    }

private:
    NoNetworkFactory& factory_;
};

} // namespace

QNetworkAccessManager* NoNetworkFactory::create(QObject* parent) {
    return new NoNetwork(*this, parent);
}

QStringList NoNetworkFactory::refused() const {
    const QMutexLocker lock(&mutex_);
    return refused_;
}

void NoNetworkFactory::note(const QUrl& url) {
    const QMutexLocker lock(&mutex_);
    refused_ += url.toString();
}

} // namespace atlas
