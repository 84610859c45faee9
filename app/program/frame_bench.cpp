#include "app/program/frame_bench.h"

#include "app/program/picture_colors.h"
#include "app/scene/flight.h"
#include "app/scene/record_layer.h"
#include "app/story/presentation.h"
#include "geo/dataset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTimer>
#include <QUrl>
#include <QVariantMap>

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace atlas {

namespace {

constexpr int emptyMs = 1500;
constexpr int presenterMs = 8000;
constexpr int longestStepMs = 600'000;
constexpr std::size_t fewestColors = 32; // with less, nothing was drawn that could be measured

QJsonObject percentiles(std::vector<double> values) {
    std::ranges::sort(values);
    const auto at = [&](double share) {
        if (values.empty())
            return 0.0;
        const auto last = static_cast<double>(values.size() - 1);
        return std::round(values[static_cast<std::size_t>(std::lround(share * last))] * 100) / 100;
    };
    return {{QStringLiteral("p50"), at(0.5)},
            {QStringLiteral("p95"), at(0.95)},
            {QStringLiteral("p99"), at(0.99)},
            {QStringLiteral("max"), at(1)}};
}

geo::Result<Camera> cameraOf(const QJsonObject& json, const std::string& where) {
    Camera camera = Camera::innerBorders();
    for (auto member = json.begin(); member != json.end(); ++member) {
        double* const value = member.key() == QLatin1String("lon")       ? &camera.longitude
                              : member.key() == QLatin1String("lat")     ? &camera.latitude
                              : member.key() == QLatin1String("span")    ? &camera.span
                              : member.key() == QLatin1String("bearing") ? &camera.bearing
                                                                         : nullptr;
        if (value == nullptr || !member->isDouble())
            return geo::fail("'" + member.key().toStdString() + "' is no number of a camera", where,
                             "Known: lon, lat, span, bearing.");
        *value = member->toDouble();
    }
    return camera.clamped();
}

} // namespace

geo::Result<BenchScript> readBenchScript(const std::string& path) {
    const auto text = geo::readFile(path);
    if (!text)
        return std::unexpected(text.error());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(*text), &error);
    const QJsonArray steps = document[QLatin1String("steps")].toArray();
    if (steps.isEmpty())
        return geo::fail("The script has no list of steps", path, error.errorString().toStdString());
    BenchScript script;
    script.presenter = document[QLatin1String("presenter")].toBool();
    if (document[QLatin1String("density")].isString()) {
        script.density = document[QLatin1String("density")].toString();
        if (!std::ranges::contains(recordsModeNames, script.density->toStdString()))
            return geo::fail("'density' is no way to show records", path, "Known: glyphs, hexagons, heat.");
    }
    if (const QString peer = document[QLatin1String("peer")].toString(); !peer.isEmpty()) {
        script.peer = (std::filesystem::path(path).parent_path() / peer.toStdString()).string();
        script.peerItems = document[QLatin1String("peer_items")].toInt();
        if (script.peerItems < 1)
            return geo::fail("'peer_items' is no number of items, from 1", path);
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const std::string where = path + ", step " + std::to_string(i + 1);
        const QJsonObject json = steps[i].toObject();
        BenchScript::Step step{.milliseconds = json[QLatin1String("ms")].toInt()};
        if (step.milliseconds <= 0 || step.milliseconds > longestStepMs)
            return geo::fail("'ms' is no time between 1 and 600,000 milliseconds", where);
        if (json.contains(QLatin1String("camera"))) {
            const auto camera = cameraOf(json[QLatin1String("camera")].toObject(), where);
            if (!camera)
                return std::unexpected(camera.error());
            step.camera = *camera;
        }
        if (json.contains(QLatin1String("filter"))) {
            const auto filter = geo::parseFilter(QJsonDocument(json[QLatin1String("filter")].toObject())
                                                     .toJson(QJsonDocument::Compact)
                                                     .toStdString());
            if (!filter)
                return geo::fail(filter.error().what, where, filter.error().hint);
            step.filter = *filter;
        }
        if (json.contains(QLatin1String("scene"))) {
            const int scene = json[QLatin1String("scene")].toInt();
            if (scene < 1)
                return geo::fail("'scene' is no number of a scene, from 1", where);
            step.scene = scene;
        }
        script.steps.push_back(std::move(step));
    }
    return script;
}

FrameBench::FrameBench(QQuickWindow& window, Session& session, BenchScript script, QObject* parent)
    : QObject(parent), window_(window), session_(session), script_(std::move(script)) {
    connect(&window_, &QQuickWindow::beforeSynchronizing, this, &FrameBench::beforeSynchronizing,
            Qt::DirectConnection);
    connect(&window_, &QQuickWindow::frameSwapped, this, &FrameBench::frameSwapped, Qt::DirectConnection);
}

void FrameBench::start() {
    auto* presenter = script_.presenter ? window_.property("presenter").value<QObject*>() : nullptr;
    if (presenter == nullptr) {
        begin();
        return;
    }
    QMetaObject::invokeMethod(presenter, "toggle");
    QTimer::singleShot(presenterMs, this, &FrameBench::begin); // it is made, and has drawn the next scene
}

void FrameBench::begin() {
    if (script_.density)
        session_.setRecordsMode(*script_.density);
    start_ = session_.camera();
    records_ = window_.findChild<RecordLayer*>();
    clock_.start();
    stepClock_.start();
    // Not setVisible: the window would stay empty after it.
    window_.contentItem()->setOpacity(0);
    tick();
}

void FrameBench::beforeSynchronizing() {
    syncAt_ = static_cast<double>(clock_.nsecsElapsed()) / 1e6;
    guiMs_ = syncAt_ - asked_;
}

void FrameBench::frameSwapped() {
    const double now = static_cast<double>(clock_.nsecsElapsed()) / 1e6;
    costMs_ = now - syncAt_;
    shown_ = syncAt_;
    intervalMs_ = now - swappedAt_;
    swappedAt_ = now;
    QMetaObject::invokeMethod(this, &FrameBench::tick, Qt::QueuedConnection);
}

void FrameBench::tick() {
    const bool first = asked_ == 0;
    if (!first) {
        const Frame frame{.cost = costMs_, .interval = intervalMs_, .gui = guiMs_, .motion = motion()};
        if (filteredAt_) {
            // Not one that was on its way when the filter changed, nor one that shows the marks before.
            if (shown_ > *filteredAt_ && (records_ == nullptr || records_->upToDate())) {
                filterMs_.push_back(static_cast<double>(stepClock_.nsecsElapsed()) / 1e6);
                filteredAt_.reset();
            }
        } else if (empty_)
            emptyFrames_.push_back(frame);
        else if (peer_ != nullptr)
            peerFrames_.push_back(frame);
        else if (!script_.steps[step_].scene || !window_.property("complete").toBool())
            frames_.push_back(frame); // of a story its flights, not the rest between them
        if (step_ < script_.steps.size() && !empty_ && script_.steps[step_].scene && !rested_ &&
            window_.property("complete").toBool()) {
            rested_ = true;
            restMs_.push_back(static_cast<double>(stepClock_.nsecsElapsed()) / 1e6);
        }
    }
    asked_ = static_cast<double>(clock_.nsecsElapsed()) / 1e6;
    if (empty_ && stepClock_.elapsed() > emptyMs) {
        empty_ = false;
        window_.contentItem()->setOpacity(1);
        beginStep();
    } else if (!empty_) {
        const auto& step = script_.steps[step_];
        const double share = std::min(1.0, static_cast<double>(stepClock_.elapsed()) / step.milliseconds);
        if (step.camera)
            session_.setCamera(FlightPath(from_, *step.camera).at(share));
        if (share >= 1) {
            nextStep();
            return;
        }
    }
    window_.update();
}

void FrameBench::nextStep() {
    if (script_.steps[step_].scene && !rested_) // at least
        restMs_.push_back(static_cast<double>(stepClock_.nsecsElapsed()) / 1e6);
    if (++step_ == script_.steps.size() && !beginPeer()) {
        disconnect(&window_, nullptr, this, nullptr);
        if (colorsOf(window_.grabWindow()).size() < fewestColors)
            emit blank();
        else
            emit finished(report());
        return;
    }
    beginStep();
    window_.update();
}

bool FrameBench::beginPeer() {
    if (script_.peer.empty() || peer_ != nullptr)
        return false;
    QQmlComponent component(qmlEngine(&window_), QUrl::fromLocalFile(QString::fromStdString(script_.peer)));
    const geo::Catalogue& catalogue = session_.atlas()->catalogue();
    QVariantList places;
    const geo::RecordIndex each =
        std::max(1u, catalogue.size() / static_cast<geo::RecordIndex>(script_.peerItems));
    for (geo::RecordIndex i = 0; i < catalogue.size() && places.size() < script_.peerItems; i += each)
        if (catalogue.hasPosition(i)) {
            const geo::LonLat at = geo::fromUnitMercator(catalogue.mercator(i));
            places.push_back(QVariantMap{{QStringLiteral("lon"), at.lon}, {QStringLiteral("lat"), at.lat}});
        }
    const auto* map = window_.property("map").value<QObject*>();
    auto* item = qobject_cast<QQuickItem*>(component.createWithInitialProperties(
        {{QStringLiteral("frame"), map != nullptr ? map->property("frame") : QVariant()},
         {QStringLiteral("places"), places}}));
    if (item == nullptr) {
        qWarning("%s", qPrintable(component.errorString()));
        return false;
    }
    for (QQuickItem* child : window_.contentItem()->childItems())
        child->setVisible(false);
    item->setParent(&window_);
    item->setParentItem(window_.contentItem());
    item->setSize(window_.contentItem()->size());
    peer_ = item;
    std::erase_if(script_.steps, [](const BenchScript::Step& step) { return !step.camera; });
    step_ = 0;
    session_.setCamera(start_);
    return !script_.steps.empty();
}

void FrameBench::beginStep() {
    from_ = session_.camera();
    stepClock_.restart();
    rested_ = false;
    if (const auto& filter = script_.steps[step_].filter) {
        session_.setFilter(*filter);
        filteredAt_ = static_cast<double>(clock_.nsecsElapsed()) / 1e6;
    }
    showScene();
}

void FrameBench::showScene() {
    if (const auto& scene = script_.steps[step_].scene)
        if (auto* talk = window_.property("presentation").value<Presentation*>(); talk != nullptr)
            talk->goTo(*scene - 1);
}

FrameBench::Motion FrameBench::motion() const {
    const BenchScript::Step& step = script_.steps[std::min(step_, script_.steps.size() - 1)];
    if (step.scene)
        return Motion::Scene;
    if (!step.camera)
        return Motion::Filter;
    return step.camera->bearing == from_.bearing ? Motion::PanZoom : Motion::Turn;
}

QByteArray FrameBench::report() const {
    const auto table = [](const std::vector<Frame>& frames) {
        std::vector<double> cost, interval, gui;
        for (const Frame& frame : frames) {
            cost.push_back(frame.cost);
            interval.push_back(frame.interval);
            gui.push_back(frame.gui);
        }
        return QJsonObject{{QStringLiteral("frames"), static_cast<qint64>(frames.size())},
                           {QStringLiteral("cost_ms"), percentiles(cost)},
                           {QStringLiteral("interval_ms"), percentiles(interval)},
                           {QStringLiteral("gui_ms"), percentiles(gui)}};
    };
    const auto of = [](const std::vector<Frame>& all, Motion motion) {
        std::vector<Frame> frames;
        std::ranges::copy_if(all, std::back_inserter(frames),
                             [&](const Frame& frame) { return frame.motion == motion; });
        return frames;
    };
    const std::vector<Frame> panned = of(frames_, Motion::PanZoom);
    const QJsonObject moving = table(panned);
    QJsonObject all{{QStringLiteral("records"), session_.total()},
                    {QStringLiteral("width"), window_.width()},
                    {QStringLiteral("height"), window_.height()},
                    {QStringLiteral("empty_window"), table(emptyFrames_)},
                    {QStringLiteral("map"), table(frames_)},
                    {QStringLiteral("panning_zooming"), moving},
                    {QStringLiteral("turning"), table(of(frames_, Motion::Turn))},
                    {QStringLiteral("filtering"), table(of(frames_, Motion::Filter))},
                    {QStringLiteral("filter_to_picture_ms"), percentiles(filterMs_)},
                    {QStringLiteral("scene_to_rest_ms"), percentiles(restMs_)}};
    if (const auto peers = of(peerFrames_, Motion::PanZoom); !peers.empty() && !panned.empty()) {
        const auto p95 = [](const QJsonObject& figures) {
            return figures[QLatin1String("cost_ms")][QLatin1String("p95")].toDouble();
        };
        const QJsonObject peer = table(peers);
        all[QStringLiteral("peer")] = peer;
        all[QStringLiteral("peer_items")] = script_.peerItems;
        all[QStringLiteral("peer_cost_p95_ratio")] =
            std::round(p95(peer) / std::max(p95(moving), 0.01) * 100) / 100;
    }
    return QJsonDocument(all).toJson();
}

} // namespace atlas
