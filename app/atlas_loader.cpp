#include "app/atlas_loader.h"

#include <QFuture>
#include <QtConcurrentRun>

namespace atlas {

AtlasLoader::AtlasLoader(QObject* parent) : QObject(parent) {
    connect(&watcher_, &QFutureWatcherBase::finished, this, &AtlasLoader::finish);
}

AtlasLoader::~AtlasLoader() {
    cancel();
}

void AtlasLoader::cancel() {
    if (cancel_)
        *cancel_ = true;
    cancel_.reset();
}

void AtlasLoader::load(const QString& path) {
    cancel();
    cancel_ = std::make_shared<std::atomic_bool>(false);
    auto read = [cancelled = cancel_, file = path.toStdString()] {
        geo::ReadLimits limits;
        limits.cancelled = [cancelled] { return cancelled->load(); };
        return loadAtlas(file, limits);
    };
    watcher_.setFuture(QtConcurrent::run(std::move(read)));
}

void AtlasLoader::finish() {
    cancel_.reset();
    // Taken, not copied: the watcher would hold the atlas for as long as it lives.
    auto future = watcher_.future();
    const auto result = future.takeResult();
    if (result)
        emit loaded(*result);
    else
        emit failed(result.error());
}

} // namespace atlas
