#pragma once

#include "app/session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQuickWindow>

#include <atomic>
#include <optional>
#include <string>
#include <vector>

namespace atlas {

class RecordLayer;

/// A path for measuring: camera flights of a given time, filters that are set, scenes of a story.
struct BenchScript {
    struct Step {
        int milliseconds = 0;
        std::optional<Camera> camera;      ///< Flown to in that time.
        std::optional<geo::Filter> filter; ///< Set, then watched for that time.
        std::optional<int> scene; ///< Of the story that is presented, from 1: flown to, as in a talk.
    };
    std::vector<Step> steps;
    bool presenter = false;         ///< With the speaker's window open.
    std::optional<QString> density; ///< How the records are shown: "glyphs", "hexagons", "heat".
    /// A QML file beside the script, with `frame` and `places`: the same path over it, to compare with.
    std::string peer;
    int peerItems = 0;
};

/// {"steps": [{"ms": 2000, "camera": {"lon":6, "lat":49.5, "span":0.01, "bearing":0}}, {"ms": 500, "filter":
/// {…}}, {"ms": 2500, "scene": 2}]}; with --present also "presenter": true, the speaker's window; "density":
/// "hexagons" or "heat"; "peer": "map-items.qml" with "peer_items": 5000.
[[nodiscard]] geo::Result<BenchScript> readBenchScript(const std::string& path);

/// Plays a script and measures each frame: its cost (beforeSynchronizing to frameSwapped), the interval to
/// the one before, and the GUI thread's work between the move of the camera and the synchronisation. The
/// same window with nothing in it is measured first, in the same run.
class FrameBench : public QObject {
    Q_OBJECT

public:
    FrameBench(QQuickWindow& window, Session& session, BenchScript script, QObject* parent = nullptr);

    void start();

signals:
    /// A table in JSON.
    void finished(const QByteArray& result);
    /// The window showed nothing at the end: whatever was measured means nothing.
    void blank();

private:
    /// What the step asks for that a frame belongs to.
    enum class Motion { PanZoom, Turn, Filter, Scene };
    struct Frame {
        double cost, interval, gui;
        Motion motion = Motion::PanZoom;
    };

    void beforeSynchronizing();
    void frameSwapped();
    void tick();
    void begin();
    void nextStep();
    void showScene();
    [[nodiscard]] Motion motion() const;
    /// In the place of all else the peer is shown; nothing if there is none.
    bool beginPeer();
    void beginStep();
    [[nodiscard]] QByteArray report() const;

    QQuickWindow& window_;
    Session& session_;
    RecordLayer* records_ = nullptr; ///< In the window.
    BenchScript script_;
    QElapsedTimer clock_;     ///< Since the start of all.
    QElapsedTimer stepClock_; ///< Since the start of the step.
    std::size_t step_ = 0;
    Camera from_;
    bool empty_ = true;             ///< The empty window is being measured.
    QQuickItem* peer_ = nullptr;    ///< Being measured now; of the window.
    Camera start_;                  ///< Where the path begins.
    std::atomic<double> asked_ = 0; ///< Of the move that the next frame shows, ms.
    // On the render thread while the GUI thread waits, or after it has handed over.
    double syncAt_ = 0, swappedAt_ = 0;
    std::atomic<double> guiMs_ = 0, costMs_ = 0, intervalMs_ = 0;
    std::atomic<double> shown_ = 0; ///< When the frame that was swapped last had been synchronised.
    std::vector<Frame> emptyFrames_, frames_, peerFrames_;
    std::vector<double> filterMs_;     ///< From the filter to its picture.
    std::optional<double> filteredAt_; ///< Until its picture has come.
    std::vector<double> restMs_;       ///< From the key that calls a scene until all of it stands.
    bool rested_ = false;              ///< The scene of this step has come to rest.
};

} // namespace atlas
