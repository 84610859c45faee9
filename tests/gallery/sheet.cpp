#include "sheet.h"

#include "app/icons/image_providers.h"

#include <QCursor>
#include <QGuiApplication>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QScreen>
#include <QTest>

#include <memory>
#include <vector>

// Generated; naming it keeps the linker from dropping the types.
void qml_register_types_Atlas_Scene();

namespace atlas {

namespace {

constexpr int settleMs = 40;
constexpr int toolTipMs = 450; ///< What opens below a control has opened then.

void collect(QQuickItem* item, std::vector<QQuickItem*>& cells) {
    if (item->objectName() == QLatin1String("cell") && item->property("item").value<QQuickItem*>() != nullptr)
        cells.push_back(item);
    for (QQuickItem* child : item->childItems())
        collect(child, cells);
}

/// The pointer comes over the control; `press`: and its button goes down. Sent to the control alone: many are
/// in the same look at once.
void pose(QQuickItem* item, bool press) {
    const QPointF at(item->width() / 2, item->height() / 2);
    const QPointF scene = item->mapToScene(at), global = item->mapToGlobal(at);
    QHoverEvent enter(QEvent::HoverEnter, scene, global, QPointF(-1, -1));
    QCoreApplication::sendEvent(item, &enter);
    if (!press)
        return;
    QMouseEvent down(QEvent::MouseButtonPress, at, scene, global, Qt::LeftButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(item, &down);
}

QRect pixels(const QQuickItem* cell, double ratio) {
    const QRectF area = cell->mapRectToScene(QRectF(0, 0, cell->width(), cell->height()));
    return QRectF(area.topLeft() * ratio, area.size() * ratio).toRect();
}

} // namespace

Gallery::Gallery() {
    qml_register_types_Atlas_Scene();
    Session::setInstance(engine_, session_);
    addImageProviders(engine_);
}

geo::Result<std::unique_ptr<QObject>> Gallery::sheet() {
    QQmlComponent component(&engine_, "Atlas.Gallery", "Sheet");
    std::unique_ptr<QObject> made(component.create());
    if (qobject_cast<QQuickWindow*>(made.get()) == nullptr)
        return geo::fail("The sheet can't be made: " + component.errorString().toStdString());
    return made;
}

geo::Result<QStringList> Gallery::strangers(const QStringList& named) {
    const auto made = sheet();
    if (!made)
        return std::unexpected(made.error());
    const QStringList shown =
        (*made)->property("controls").toStringList() + (*made)->property("unseen").toStringList();
    QStringList strange;
    for (const QString& control : named)
        if (!shown.contains(control))
            strange += control;
    for (const QString& control : shown)
        if (!named.contains(control))
            strange += control;
    return strange;
}

geo::Result<QImage> Gallery::draw(Theme theme, geo::Language language) {
    View view;
    view.theme = theme;
    view.language = language;
    session_.restore(view);
    const auto made = sheet();
    if (!made)
        return std::unexpected(made.error());
    auto* window = qobject_cast<QQuickWindow*>(made->get());
    // The real pointer stays out of it.
    QCursor::setPos(window->screen()->geometry().bottomRight());
    window->show();
    window->requestActivate();
    if (!QTest::qWaitForWindowActive(window))
        return geo::fail("The sheet doesn't get the keyboard");
    std::vector<QQuickItem*> cells;
    collect(window->contentItem(), cells);
    for (const QQuickItem* cell : cells) {
        const QString look = cell->property("look").toString();
        if (look == QLatin1String("hover") || look == QLatin1String("pressed"))
            pose(cell->property("item").value<QQuickItem*>(), look == QLatin1String("pressed"));
    }
    QTest::qWait(toolTipMs);
    QImage picture = window->grabWindow();
    // The keyboard is in one place at a time: each look of it is taken by itself.
    for (const QQuickItem* cell : cells) {
        if (cell->property("look").toString() != QLatin1String("focus"))
            continue;
        auto* item = cell->property("item").value<QQuickItem*>();
        item->forceActiveFocus(Qt::TabFocusReason);
        QTest::qWait(cell->property("entry").toMap().contains(QStringLiteral("room")) ? toolTipMs : settleMs);
        const QRect area = pixels(cell, window->effectiveDevicePixelRatio());
        QPainter(&picture).drawImage(area, window->grabWindow(), area);
    }
    return picture;
}

} // namespace atlas
