#pragma once

#include "app/session.h"

#include <QColor>
#include <QObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRectF>
#include <QVariantMap>
#include <QtQmlIntegration/qqmlintegration.h>

namespace atlas {

/// Holds what a window shows against a picture of the project.
class Pictures : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Pictures(QObject* parent = nullptr) : QObject(parent) {}

    /// The one that the interface under test shows.
    static void setSession(Session* session);

    /// Empty if the window looks like `name`, else a sentence that says where the pictures are. A baseline
    /// for each size and pixel ratio; GR_ATLAS_NEW_BASELINES=1 writes them.
    Q_INVOKABLE QString difference(QQuickWindow* window, const QString& name) const;
    /// Shows a View, given as JSON, of the real atlas. False if that can't be.
    Q_INVOKABLE bool show(const QString& viewJson) const;
    /// The least contrast (WCAG 2.2) of words of these colours on what the window shows in each place now.
    Q_INVOKABLE QList<double> lowestContrasts(QQuickWindow* window, const QList<QRectF>& places,
                                              const QVariantList& words) const;
    /// Of the map right of a scene's words, to tell it from others; empty if nothing is drawn there.
    Q_INVOKABLE QString fingerprint(QQuickWindow* window) const;
    /// Of what a layer drew last.
    Q_INVOKABLE int vertices(QQuickItem* layer) const;
    Q_INVOKABLE int sprites(QQuickItem* layer) const;
    /// Of what an item draws in the next frame: `vertices` of triangles that reach into the window, and of
    /// how many windows the area is that they write over: `opaque`, and `blended` where what was there shows
    /// through.
    Q_INVOKABLE QVariantMap frameCost(QQuickItem* item) const;
    /// ./test --long
    Q_INVOKABLE bool takesLong() const { return qEnvironmentVariableIntValue("GR_ATLAS_LONG") == 1; }
    Q_INVOKABLE void resize(QQuickWindow* window, int width, int height) const;
};

} // namespace atlas
