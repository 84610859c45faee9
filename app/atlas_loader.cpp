#include "app/atlas_loader.h"

#include "app/give_way.h"
#include "app/share_memory.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>
#include <QtConcurrentRun>

namespace atlas {

AtlasLoader::AtlasLoader(QObject* parent) : QObject(parent) {
    connect(&watcher_, &QFutureWatcherBase::finished, this, &AtlasLoader::finish);
    readers_.setExpiryTimeout(0);
    ticks_.setInterval(progressMs);
    connect(&ticks_, &QTimer::timeout, this, &AtlasLoader::progressed);
}

AtlasLoader::~AtlasLoader() {
    cancel();
}

void AtlasLoader::cancel() {
    if (cancel_)
        *cancel_ = true;
    cancel_.reset();
    progress_.reset();
    ticks_.stop();
}

void AtlasLoader::stop() {
    cancel();
    watcher_.setFuture({}); // what still comes is dropped
}

void AtlasLoader::load(const QString& path, bool onlyRows) {
    cancel();
    cancel_ = std::make_shared<std::atomic_bool>(false);
    progress_ = std::make_shared<geo::ReadProgress>();
    ticks_.start();
    shareHeapsIfLarge(path.toStdString());
    const auto mapReady = [self = QPointer(this), cancelled = cancel_](const AtlasPtr& map) {
        // Only the GUI thread knows whether this object is still there, and what it is asked for.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, cancelled, map] {
                if (self && cancelled == self->cancel_)
                    emit self->mapRead(map);
            },
            Qt::QueuedConnection);
    };
    auto read = [cancelled = cancel_, progress = progress_, file = path.toStdString(), mapReady, onlyRows,
                 read = read_] {
        giveWay(); // to the interface, which is made meanwhile
        geo::ReadLimits limits;
        limits.cancelled = [cancelled] { return cancelled->load(); };
        limits.progress = progress;
        limits.onlyRows = onlyRows;
        return read(file, limits, mapReady);
    };
    watcher_.setFuture(QtConcurrent::run(&readers_, std::move(read)));
}

void AtlasLoader::finish() {
    auto future = watcher_.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return; // given up
    cancel_.reset();
    progress_.reset();
    ticks_.stop();
    // Taken, not copied: the watcher would hold the atlas for as long as it lives.
    const auto result = future.takeResult();
    if (result)
        emit loaded(*result);
    else
        emit failed(result.error());
}

} // namespace atlas
