#pragma once

#include <QObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace atlas {

/// What a sharp eye finds on a window, read from the items that it draws.
class Looks : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Looks(QObject* parent = nullptr) : QObject(parent) {}

    /// Texts, shown or not, that would read markup in what they are given; and how many there are in all.
    Q_INVOKABLE QStringList markupFaults(QQuickWindow* window) const;
    Q_INVOKABLE int textCount(QQuickWindow* window) const;
    /// Words that their ground doesn't let be read: below 4.5:1, large ones below 3:1 (WCAG 2.2, 1.4.3). The
    /// ground is what the items below paint; where that is the map, the worst of its fills.
    Q_INVOKABLE QStringList contrastFaults(QQuickWindow* window) const;
    /// Words drawn over other words, words that reach beyond the window, and panels that overlap.
    Q_INVOKABLE QStringList overlaps(QQuickWindow* window) const;
    /// Buttons that reach beyond the window, and those of which a part is touched in vain: something else
    /// lies there. What a sheet over all of the window shuts out is not meant.
    Q_INVOKABLE QStringList controlFaults(QQuickWindow* window) const;
    /// Words that end in "…" or are clipped; but for names in the rows of lists, which a tooltip has in full.
    Q_INVOKABLE QStringList elided(QQuickWindow* window) const;
};

} // namespace atlas
