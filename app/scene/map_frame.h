#pragma once

#include "app/scene/camera_motion.h"
#include "app/scene/projection.h"
#include "app/session.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace atlas {

/// Fits the View's camera into a window: what panels leave free of it shows the camera's span around its
/// centre. The one source of the projection for Qt Location's Map and for every layer of the scene.
class MapFrame : public QObject {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(double width READ width WRITE setWidth NOTIFY frameChanged FINAL)
    Q_PROPERTY(double height READ height WRITE setHeight NOTIFY frameChanged FINAL)
    /// Device-independent pixels covered by panels at each side.
    Q_PROPERTY(double freeLeft READ freeLeft WRITE setFreeLeft NOTIFY frameChanged FINAL)
    Q_PROPERTY(double freeTop READ freeTop WRITE setFreeTop NOTIFY frameChanged FINAL)
    Q_PROPERTY(double freeRight READ freeRight WRITE setFreeRight NOTIFY frameChanged FINAL)
    Q_PROPERTY(double freeBottom READ freeBottom WRITE setFreeBottom NOTIFY frameChanged FINAL)
    /// Share of the width that the words of a scene cover at the left, at least: unlike a panel it grows with
    /// the window, and nothing there moves the map.
    Q_PROPERTY(double wordsShare READ wordsShare WRITE setWordsShare NOTIFY frameChanged FINAL)

    // What Qt Location's Map is told: its centre is the middle of the window, whatever panels cover.
    Q_PROPERTY(double longitude READ longitude NOTIFY projectionChanged FINAL)
    Q_PROPERTY(double latitude READ latitude NOTIFY projectionChanged FINAL)
    Q_PROPERTY(double zoom READ zoom NOTIFY projectionChanged FINAL)
    Q_PROPERTY(double bearing READ bearing NOTIFY projectionChanged FINAL)

    /// The scale bar: a round distance and its length at the middle of the free part.
    Q_PROPERTY(double scaleMeters READ scaleMeters NOTIFY projectionChanged FINAL)
    Q_PROPERTY(double scalePixels READ scalePixels NOTIFY projectionChanged FINAL)
    /// No camera moves by itself: it is where it is to be at once.
    Q_PROPERTY(bool still MEMBER still_ NOTIFY frameChanged FINAL)
    /// The map has been seen: from now on it stands still while panels come and go.
    Q_PROPERTY(bool settled MEMBER settled_ NOTIFY frameChanged FINAL)
    Q_PROPERTY(bool flying READ flying NOTIFY flyingChanged FINAL)
    Q_PROPERTY(double longestScale READ longestScale CONSTANT FINAL)

public:
    explicit MapFrame(QObject* parent = nullptr);

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);

    [[nodiscard]] double width() const { return width_; }
    [[nodiscard]] double height() const { return height_; }
    [[nodiscard]] double freeLeft() const { return left_; }
    [[nodiscard]] double freeTop() const { return top_; }
    [[nodiscard]] double freeRight() const { return right_; }
    [[nodiscard]] double freeBottom() const { return bottom_; }
    void setWidth(double value) { set(width_, value); }
    void setHeight(double value) { set(height_, value); }
    [[nodiscard]] double wordsShare() const { return share_; }
    void setWordsShare(double value) { set(share_, value); }
    void setFreeLeft(double value) { set(left_, value); }
    void setFreeTop(double value) { set(top_, value); }
    void setFreeRight(double value) { set(right_, value); }
    void setFreeBottom(double value) { set(bottom_, value); }

    [[nodiscard]] const Projection& projection() const { return projection_; }
    [[nodiscard]] double longitude() const;
    [[nodiscard]] double latitude() const;
    [[nodiscard]] double zoom() const { return projection_.zoom(); }
    [[nodiscard]] double bearing() const { return projection_.bearing(); }
    [[nodiscard]] double scaleMeters() const { return scaleMeters_; }
    [[nodiscard]] double scalePixels() const { return scalePixels_; }
    /// What scalePixels never exceeds: room for the bar that does not change with the camera.
    [[nodiscard]] static constexpr double longestScale() { return 160; }

    /// The part of the window that no panel covers; never empty.
    [[nodiscard]] QRectF freeRect() const;
    /// The projection that a camera has in this window.
    [[nodiscard]] Projection projectionOf(const Camera& camera) const;
    /// The nearest zoom that a View may have in this window.
    [[nodiscard]] double within(double zoom) const;
    /// The camera that shows `unit` at the pixel `screen`, at that bearing and within the limits of zooming.
    [[nodiscard]] Camera cameraWith(geo::Point unit, QPointF screen, double zoom, double bearing) const;

    /// Flies to a camera, as a place that one can come back from.
    void flyTo(const Camera& to);
    /// Brings a place into the free part, if it isn't there.
    void reveal(double longitude, double latitude);
    /// Turns north up.
    Q_INVOKABLE void turnNorth();
    /// After a hand has turned the map: what is nearly north up becomes it. Whether it was.
    bool settleNorth();
    /// Glides on after a flick, pixels a millisecond.
    void glide(QPointF velocity);
    /// Stops what moves by itself; the map stays as it is seen now.
    void hold();
    [[nodiscard]] bool flying() const { return motion_.flying(); }
    [[nodiscard]] bool gliding() const { return motion_.gliding(); }

    /// Zooms by `steps` levels about a pixel.
    Q_INVOKABLE void zoomBy(double steps, const QPointF& about);
    Q_INVOKABLE void zoomByCentered(double steps);
    /// The same about a pixel, eased: what a notch of a wheel asks for. Quick notches add up.
    void zoomSoftly(double steps, const QPointF& about);
    /// Where a place in degrees stands in the window, for Qt Location's items and for tests.
    Q_INVOKABLE QPointF toScreen(double longitude, double latitude) const;

signals:
    void sessionChanged();
    void frameChanged();
    void projectionChanged();
    void flyingChanged();

private:
    void set(double& member, double value);
    void refresh();
    void cameraChanged();
    void revealSelected();
    /// To a place that is one to come back to once it is reached, flying if it may; 0: as long as the way
    /// asks.
    void go(const Camera& to, int milliseconds);
    void fly(const Camera& from, int milliseconds);

    QPointer<Session> session_;
    double width_ = 0, height_ = 0;
    double left_ = 0, top_ = 0, right_ = 0, bottom_ = 0, share_ = 0;
    Projection projection_;
    Camera shown_;  ///< Of the projection: the session's, or where the flight to it is.
    Camera before_; ///< What was shown before the session's camera changed.
    CameraMotion motion_;
    QTimer fresh_; ///< Runs until the events that a new camera came with are over.
    bool still_ = false, settled_ = false;
    bool gliding_ = false; ///< The session's camera is being changed by the movement itself.
    double softZoom_ = 0;  ///< Where a zoom by the wheel leads to.
    double scaleMeters_ = 0, scalePixels_ = 0;
};

} // namespace atlas
