#include "looks.h"

#include "app/theme/theme.h"
#include "tests/app/contrast.h"

#include <QJSValue>
#include <QQmlEngine>
#include <QQmlListReference>

#include <algorithm>
#include <functional>
#include <vector>

namespace atlas {
namespace {

/// An item as it is painted.
struct Painted {
    QQuickItem* item;
    QRectF area; ///< Of the scene, after all clips.
    double opacity;
    bool reachable; ///< May be scrolled into sight.

    [[nodiscard]] bool text() const { return item->inherits("QQuickText"); }
    [[nodiscard]] QString words() const { return item->property("text").toString(); }
};

void paint(QQuickItem* item, QRectF clip, double opacity, bool reachable, std::vector<Painted>& out) {
    if (!item->isVisible() || qFuzzyIsNull(item->opacity()))
        return;
    opacity *= item->opacity();
    if (item->clip()) {
        clip &= item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        reachable = true;
    }
    QList<QQuickItem*> children = item->childItems();
    std::ranges::stable_sort(children, {}, &QQuickItem::z);
    const auto above =
        std::ranges::find_if(children, [](const QQuickItem* child) { return child->z() >= 0; });
    for (auto child = children.begin(); child != above; ++child)
        paint(*child, clip, opacity, reachable, out);
    const QRectF own =
        item->inherits("QQuickText") ? item->boundingRect() : QRectF(0, 0, item->width(), item->height());
    out.push_back({item, item->mapRectToScene(own) & clip, opacity, reachable});
    for (auto child = above; child != children.end(); ++child)
        paint(*child, clip, opacity, reachable, out);
}

QRectF areaOf(const QQuickWindow& window) {
    return {0, 0, static_cast<qreal>(window.width()), static_cast<qreal>(window.height())};
}

/// In the order of painting.
std::vector<Painted> painted(QQuickWindow* window) {
    std::vector<Painted> all;
    paint(window->contentItem(), areaOf(*window), 1, false, all);
    return all;
}

void walkAll(QQuickItem* item, const std::function<void(QQuickItem*)>& visit) {
    visit(item);
    for (QQuickItem* child : item->childItems())
        walkAll(child, visit);
}

QColor colorOf(const QQuickItem* item, double opacity) {
    QColor color = item->property("color").value<QColor>();
    color.setAlphaF(static_cast<float>(color.alphaF() * opacity));
    return color;
}

/// The colours that a rectangle may have in a place: of a gradient, each of its stops.
std::vector<QColor> fills(const Painted& item) {
    std::vector<QColor> all;
    QObject* gradient = item.item->property("gradient").value<QJSValue>().toQObject();
    if (gradient == nullptr)
        return {colorOf(item.item, item.opacity)};
    const QQmlListReference stops(gradient, "stops");
    for (qsizetype i = 0; i < stops.count(); ++i) {
        QColor color = stops.at(i)->property("color").value<QColor>();
        color.setAlphaF(static_cast<float>(color.alphaF() * item.opacity));
        all.push_back(color);
    }
    return all;
}

/// What a text may stand on that nothing covers: the fills of the map.
std::vector<QColor> mapGrounds(Theme theme) {
    std::vector<QColor> all = contrast::territories(theme);
    all.push_back(palette::color(palette::Role::Land, theme));
    return all;
}

bool opaque(const Painted& item) {
    return item.item->inherits("QQuickRectangle") && colorOf(item.item, item.opacity).alphaF() > 0.95F;
}

bool isPanel(const QQuickItem* item) {
    return item->property("shownLevel").isValid();
}

/// Panels of popups lie over others on purpose.
bool isOuterPanel(const QQuickItem* item) {
    if (!isPanel(item))
        return false;
    for (const QQuickItem* up = item->parentItem(); up != nullptr; up = up->parentItem())
        if (isPanel(up) || up->inherits("QQuickOverlay"))
            return false;
    return true;
}

/// A row of a list: it knows its position.
bool inRow(const QQuickItem* item) {
    for (; item != nullptr; item = item->parentItem())
        if (item->property("position").userType() == QMetaType::QString)
            return true;
    return false;
}

QString name(const QString& words) {
    return words.size() > 40 ? words.left(40) + QStringLiteral("…") : words;
}

QString at(const QRectF& area) {
    return QStringLiteral(" at %1,%2 %3×%4").arg(area.x()).arg(area.y()).arg(area.width()).arg(area.height());
}

/// Before all clips.
QRectF wholeOf(const Painted& item) {
    return item.item->mapRectToScene(QRectF(0, 0, item.item->width(), item.item->height()));
}

/// A fault, if the window cuts an item off for good.
QStringList beyond(const Painted& item, const QQuickWindow& window, const QString& called) {
    const QRectF whole = wholeOf(item);
    if (item.reachable || areaOf(window).adjusted(-0.5, -0.5, 0.5, 0.5).contains(whole))
        return {};
    return {called + QStringLiteral(" reaches beyond the window") + at(whole)};
}

} // namespace

QStringList Looks::markupFaults(QQuickWindow* window) const {
    QStringList faults;
    walkAll(window->contentItem(), [&](const QQuickItem* item) {
        const QVariant format = item->property("textFormat");
        if (format.isValid() && format.toInt() != Qt::PlainText)
            faults += QStringLiteral("%1: %2").arg(QString::fromUtf8(item->metaObject()->className()),
                                                   name(item->property("text").toString()));
    });
    return faults;
}

int Looks::textCount(QQuickWindow* window) const {
    int count = 0;
    walkAll(window->contentItem(),
            [&](const QQuickItem* item) { count += item->property("textFormat").isValid() ? 1 : 0; });
    return count;
}

QStringList Looks::contrastFaults(QQuickWindow* window) const {
    QStringList faults;
    const auto all = painted(window);
    const auto* colors = qmlEngine(this)->singletonInstance<ThemeColors*>("Atlas.Core", "Theme");
    const Theme theme = colors->night() ? Theme::Night : Theme::Paper;
    for (std::size_t i = 0; i < all.size(); ++i) {
        // Words of what can't be used now are not held to it (WCAG 2.2, 1.4.3).
        if (!all[i].text() || all[i].words().isEmpty() || all[i].area.isEmpty() || !all[i].item->isEnabled())
            continue;
        std::vector<QColor> grounds = mapGrounds(theme);
        for (std::size_t below = 0; below < i; ++below) {
            const Painted& item = all[below];
            if (!item.item->inherits("QQuickRectangle") || !item.area.contains(all[i].area.center()))
                continue;
            std::vector<QColor> above;
            for (const QColor& color : fills(item))
                for (const QColor& ground : grounds)
                    if (const QColor mixed = contrast::over(color, color.alphaF(), ground);
                        std::ranges::find(above, mixed) == above.end())
                        above.push_back(mixed);
            grounds = above;
        }
        if (all[i].item->property("style").toInt() == 1) // Text.Outline: the rim is what it stands on
            grounds = {all[i].item->property("styleColor").value<QColor>()};
        const QColor front = colorOf(all[i].item, all[i].opacity);
        const QFont font = all[i].item->property("font").value<QFont>();
        const bool large = font.pixelSize() >= 24 || (font.pixelSize() >= 19 && font.weight() >= QFont::Bold);
        for (const QColor& ground : grounds) {
            const double found = contrast::ratio(contrast::over(front, front.alphaF(), ground), ground);
            if (found < (large ? 3 : 4.5)) {
                faults += QStringLiteral("%1: %2 on %3, %4")
                              .arg(name(all[i].words()), front.name(QColor::HexArgb), ground.name())
                              .arg(found, 0, 'f', 2);
                break;
            }
        }
    }
    return faults;
}

QStringList Looks::overlaps(QQuickWindow* window) const {
    QStringList faults;
    const auto all = painted(window);
    for (std::size_t a = 0; a < all.size(); ++a) {
        const bool panel = isOuterPanel(all[a].item);
        if (!panel && (!all[a].text() || all[a].words().isEmpty()))
            continue;
        for (std::size_t b = a + 1; b < all.size(); ++b) {
            const bool alike = panel ? isOuterPanel(all[b].item) : all[b].text() && !all[b].words().isEmpty();
            const QRectF both = all[a].area & all[b].area;
            if (!alike || both.width() < 2 || both.height() < 2)
                continue;
            const bool covered =
                !panel &&
                std::any_of(all.begin() + static_cast<std::ptrdiff_t>(a),
                            all.begin() + static_cast<std::ptrdiff_t>(b), [&](const Painted& between) {
                                return opaque(between) && between.area.contains(both);
                            });
            if (!covered)
                faults += (panel ? QStringLiteral("panels overlap") + at(all[a].area) + at(all[b].area)
                                 : QStringLiteral("'%1' is under '%2'")
                                           .arg(name(all[a].words()), name(all[b].words())) +
                                       at(both));
        }
    }
    for (const Painted& item : all) {
        const bool panel = isOuterPanel(item.item);
        if (panel || (item.text() && !item.words().isEmpty()))
            faults += beyond(item, *window, panel ? QStringLiteral("a panel") : name(item.words()));
    }
    return faults;
}

QStringList Looks::controlFaults(QQuickWindow* window) const {
    QStringList faults;
    const auto all = painted(window);
    const QRectF inside = areaOf(*window);
    const auto takesTouches = [](const Painted& item) {
        return item.item->acceptedMouseButtons() != Qt::NoButton && !item.item->inherits("QQuickScrollBar");
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Painted& button = all[i];
        if (!button.item->inherits("QQuickAbstractButton") || button.area.isEmpty())
            continue;
        const QString words = name(button.item->property("name").toString());
        faults += beyond(button, *window, words);
        constexpr double inset = 8; // round corners aren't held to it
        const QRectF part = button.area.adjusted(inset, inset, -inset, -inset);
        const bool shutOut = std::any_of(
            all.begin() + static_cast<std::ptrdiff_t>(i) + 1, all.end(),
            [&](const Painted& sheet) { return takesTouches(sheet) && sheet.area.contains(inside); });
        if (part.isEmpty() || shutOut)
            continue;
        for (const QPointF& point :
             {part.center(), part.topLeft(), part.topRight(), part.bottomLeft(), part.bottomRight()}) {
            std::size_t top = i;
            for (std::size_t above = i + 1; above < all.size(); ++above)
                if (takesTouches(all[above]) && all[above].area.contains(point))
                    top = above;
            const Painted& taker = all[top];
            if (top == i || button.item->isAncestorOf(taker.item))
                continue;
            faults += words + at(wholeOf(button)) + QStringLiteral(" is covered") + at(taker.area);
            break;
        }
    }
    return faults;
}

QStringList Looks::elided(QQuickWindow* window) const {
    QStringList cut;
    for (const Painted& item : painted(window)) {
        if (!item.text() || item.words().isEmpty() || item.area.isEmpty() || inRow(item.item))
            continue;
        const QQuickItem* text = item.item;
        const bool wide = text->property("contentWidth").toReal() > text->width() + 1;
        const bool high = text->property("contentHeight").toReal() > text->height() + 1;
        if (text->property("truncated").toBool() || (text->width() > 0 && (wide || high)))
            cut += name(item.words()) + at(item.area);
    }
    return cut;
}

} // namespace atlas
