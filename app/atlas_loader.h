#pragma once

#include "app/loaded_atlas.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>

namespace atlas {

/// Reads an atlas in a worker thread and says so in the thread it lives in. Of several loads only the last
/// one is reported; the others are cancelled.
class AtlasLoader : public QObject {
    Q_OBJECT

public:
    explicit AtlasLoader(QObject* parent = nullptr);
    ~AtlasLoader() override;

    void load(const QString& path);
    [[nodiscard]] bool loading() const { return cancel_ != nullptr; }

signals:
    void loaded(const atlas::AtlasPtr& atlas);
    void failed(const geo::Error& error);

private:
    void cancel();
    void finish();

    std::shared_ptr<std::atomic_bool> cancel_;      ///< Of the load under way.
    QFutureWatcher<geo::Result<AtlasPtr>> watcher_; ///< Forgets a load when it is given the next one.
};

} // namespace atlas
