#pragma once

#include "app/camera.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace atlas {

/// Camera as QML sees it: a value with four members.
struct CameraValue {
    Q_GADGET
    QML_VALUE_TYPE(camera)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(double longitude READ longitude WRITE setLongitude FINAL)
    Q_PROPERTY(double latitude READ latitude WRITE setLatitude FINAL)
    Q_PROPERTY(double bearing READ bearing WRITE setBearing FINAL)
    Q_PROPERTY(double span READ span WRITE setSpan FINAL)

public:
    [[nodiscard]] double longitude() const { return camera.longitude; }
    [[nodiscard]] double latitude() const { return camera.latitude; }
    [[nodiscard]] double bearing() const { return camera.bearing; }
    [[nodiscard]] double span() const { return camera.span; }
    void setLongitude(double value) { camera.longitude = value; }
    void setLatitude(double value) { camera.latitude = value; }
    void setBearing(double value) { camera.bearing = value; }
    void setSpan(double value) { camera.span = value; }

    Camera camera;

    friend bool operator==(const CameraValue&, const CameraValue&) = default;
};

} // namespace atlas
