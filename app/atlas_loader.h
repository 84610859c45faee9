#pragma once

#include "app/loaded_atlas.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>

namespace atlas {

/// Reads an atlas in a worker thread and says so in the thread it lives in. Of several loads only the last
/// one is reported; the others are cancelled.
class AtlasLoader : public QObject {
    Q_OBJECT

public:
    explicit AtlasLoader(QObject* parent = nullptr);
    ~AtlasLoader() override;

    /// `onlyRows`: what lies ready made in the file is not believed.
    void load(const QString& path, bool onlyRows = false);
    /// Gives the load under way up: nothing more is said of it.
    void stop();
    [[nodiscard]] bool loading() const { return cancel_ != nullptr; }
    /// How far the load under way is; null without one.
    [[nodiscard]] std::shared_ptr<const geo::ReadProgress> progress() const { return progress_; }

    /// How an atlas is read; loadAtlas, unless a test has another.
    using Read =
        std::function<geo::Result<AtlasPtr>(const std::string&, const geo::ReadLimits&, const MapReady&)>;
    void setReader(Read read) { read_ = std::move(read); }

    static constexpr int progressMs = 100;

signals:
    void loaded(const atlas::AtlasPtr& atlas);
    void failed(const geo::Error& error);
    /// The base map is there, and the records take longer: an atlas without records.
    void mapRead(const atlas::AtlasPtr& map);
    void progressed();

private:
    void cancel();
    void finish();

    Read read_ = loadAtlas;
    QThreadPool readers_;                           ///< Their threads end with what they read.
    QTimer ticks_;                                  ///< Asks how far it is.
    std::shared_ptr<geo::ReadProgress> progress_;   ///< Of the load under way.
    std::shared_ptr<std::atomic_bool> cancel_;      ///< Likewise.
    QFutureWatcher<geo::Result<AtlasPtr>> watcher_; ///< Forgets a load when it is given the next one.
};

} // namespace atlas
