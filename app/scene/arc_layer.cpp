#include "app/scene/arc_layer.h"

#include "app/scene/line_mesh.h"
#include "app/scene/zoom_scale.h"
#include "app/theme/theme.h"

#include <QEasingCurve>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

namespace atlas {

namespace {

using palette::Role;

constexpr int growMs = 500;
constexpr int delayMs = 40;        // each arc begins a little after the one before
constexpr double gateSpacing = 26; // pixels: nearer ones would be one blot
constexpr std::array<ZoomStop, 4> emberWidth{{{7, 2.2}, {8.5, 2.6}, {9.5, 2.6}, {11, 3.4}}};
constexpr std::array<ZoomStop, 4> casingWidth{{{7, 4.6}, {8.5, 5.6}, {9.5, 5.6}, {11, 6.4}}};
constexpr std::array<ZoomStop, 4> faintWidth{{{7, 1.2}, {8.5, 1.5}, {9.5, 1.5}, {11, 1.8}}};

QEasingCurve growCurve() {
    QEasingCurve curve(QEasingCurve::BezierSpline);
    curve.addCubicBezierSegment({0.3, 0}, {0.1, 1}, {1, 1});
    return curve;
}

/// A stroke along the arcs; several of them lie upon one another.
class StrokeNode : public QSGGeometryNode {
public:
    StrokeNode() : geometry_(LineMaterial::attributes(), 0, 0, QSGGeometry::UnsignedIntType) {
        geometry_.setDrawingMode(QSGGeometry::DrawTriangles);
        setGeometry(&geometry_);
        setMaterial(&material_);
    }

    void set(const QColor& color, double alpha, double width, QVector4D dash, const Projection& projection,
             double ratio) {
        material_.color = color;
        material_.color.setAlphaF(static_cast<float>(alpha));
        material_.halfWidth = static_cast<float>(width / 2);
        material_.dash = dash;
        material_.unitsPerPixel = static_cast<float>(1 / projection.scale());
        material_.softness = static_cast<float>(1 / ratio);
        markDirty(QSGNode::DirtyMaterial);
    }

    QSGGeometry geometry_;
    LineMaterial material_;
};

QImage gateImage(double radius, double width, Theme theme, double ratio) {
    const double size = 2 * std::ceil(radius + width);
    QImage image((QSizeF(size, size) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette::color(Role::Panel, theme));
    painter.setPen(QPen(palette::color(Role::Ember, theme), width));
    painter.drawEllipse(QPointF(size / 2, size / 2), radius, radius);
    return image;
}

class ArcsNode : public QSGNode {
public:
    ArcsNode() : lines(new QSGTransformNode) {
        appendChildNode(lines);
        for (StrokeNode*& node : strokes) {
            node = new StrokeNode;
            lines->appendChildNode(node);
        }
    }
    ~ArcsNode() override { clearGates(); }
    void clearGates() {
        for (QSGImageNode* node : gates)
            removeChildNode(node);
        qDeleteAll(gates);
        gates.clear();
    }

    enum Stroke : std::uint8_t { Faint, Wide, Near, Ember };
    QSGTransformNode* lines;            ///< A child.
    std::array<StrokeNode*, 4> strokes; ///< Children of it, in the order of drawing.
    std::vector<QSGImageNode*> gates;   ///< Children, owned by this node.
    std::unique_ptr<QSGTexture> gate;
    QSize gateLook;
    Theme gateTheme = Theme::Paper;
    std::uint64_t generation = 0;
    bool growing = true;
};

void fill(QSGGeometry& geometry, const std::vector<LineChunk>& chunks) {
    constexpr geo::Extent everything{0, 0, 1, 1};
    collect<LineMaterial::Vertex>(geometry, chunks, everything);
}

void add(std::vector<LineChunk>& chunks, const geo::Line& unitMercator) {
    geo::Line degrees;
    for (const geo::Point& p : unitMercator) {
        const geo::LonLat at = geo::fromUnitMercator(p);
        degrees.push_back({at.lon, at.lat});
    }
    for (LineChunk& chunk : lineChunks(degrees))
        chunks.push_back(std::move(chunk));
}

} // namespace

ArcLayer::ArcLayer(QQuickItem* parent) : SceneLayer(parent) {
    connect(&growth_, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&growth_, &QVariantAnimation::finished, this, [this] { update(); });
}

int ArcLayer::crossing() const {
    return static_cast<int>(std::ranges::count_if(arcs_, &Arc::crosses));
}

void ArcLayer::atlasChanged() {
    countries_ = atlas() ? CountryIndex(*atlas(), 0) : CountryIndex();
    record_ = atlas() ? session()->selectedRecord() : std::nullopt;
    collectArcs();
}

void ArcLayer::selectionChanged() {
    const auto selected = atlas() ? session()->selectedRecord() : std::nullopt;
    if (selected == record_)
        return;
    record_ = selected;
    collectArcs();
}

void ArcLayer::setJoined(const QStringList& names) {
    if (joined_ == names)
        return;
    joined_ = names;
    collectArcs();
    update();
}

QPointF ArcLayer::joinedMiddle() const {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if (joint_.empty() || frame() == nullptr || !frame()->projection().valid())
        return {none, none};
    return frame()->projection().toScreen(joint_[joint_.size() / 2]);
}

void ArcLayer::collectArcs() {
    arcs_ = atlas() && record_ ? makeArcs(*atlas(), *record_, countries_) : std::vector<Arc>();
    joint_.clear();
    if (atlas() && joined_.size() == 2) {
        const auto from = atlas()->catalogue().find(joined_[0].toStdString());
        const auto to = atlas()->catalogue().find(joined_[1].toStdString());
        if (from && to) {
            auto arc = arcBetween(*atlas(), *from, *to, countries_);
            joint_ = arc.points;
            if (!joint_.empty())
                arcs_.push_back(std::move(arc));
        }
    }
    ++generation_;
    growth_.stop();
    if (!arcs_.empty() && !still_) {
        const int all = growMs + delayMs * (static_cast<int>(arcs_.size()) - 1);
        growth_.setStartValue(0);
        growth_.setEndValue(all);
        growth_.setDuration(all);
        growth_.start();
    }
    emit arcsChanged();
}

double ArcLayer::grown(std::size_t arc) const {
    if (growth_.state() != QAbstractAnimation::Running)
        return 1;
    static const QEasingCurve curve = growCurve();
    const double since = growth_.currentValue().toDouble() - delayMs * static_cast<double>(arc);
    return curve.valueForProgress(std::clamp(since / growMs, 0.0, 1.0));
}

QSGNode* ArcLayer::updateLayer(QSGNode* old, const Projection& projection) {
    const bool growing = growth_.state() == QAbstractAnimation::Running;
    setComplete(!growing);
    if (arcs_.empty()) {
        delete old; // the scene graph leaves a node we do not return to us
        return nullptr;
    }
    auto* root = static_cast<ArcsNode*>(old);
    if (root == nullptr)
        root = new ArcsNode;
    root->lines->setMatrix(projection.matrix());
    if (root->generation != generation_ || root->growing || growing) {
        root->generation = generation_;
        root->growing = growing;
        std::vector<LineChunk> crossing, inside;
        for (std::size_t i = 0; i < arcs_.size(); ++i)
            add(arcs_[i].crosses ? crossing : inside, firstPart(arcs_[i].points, grown(i)));
        for (const auto stroke : {ArcsNode::Wide, ArcsNode::Near, ArcsNode::Ember})
            fill(root->strokes[stroke]->geometry_, crossing);
        fill(root->strokes[ArcsNode::Faint]->geometry_, inside);
        for (StrokeNode* node : root->strokes)
            node->markDirty(QSGNode::DirtyGeometry);
    }

    const double zoom = projection.zoom(), ratio = window()->effectiveDevicePixelRatio();
    const bool night = theme() == Theme::Night;
    const double width = atZoom(emberWidth, zoom);
    const QColor ember = palette::color(Role::Ember, theme());
    root->strokes[ArcsNode::Faint]->set(palette::color(Role::ArcFaint, theme()), 0.8,
                                        atZoom(faintWidth, zoom), {2, 5, 0, 0}, projection, ratio);
    // By night the arcs glow, by day a light casing lifts them off the map.
    if (night) {
        root->strokes[ArcsNode::Wide]->set(ember, 0.16, width + 9, {}, projection, ratio);
        root->strokes[ArcsNode::Near]->set(ember, 0.22, width + 4, {}, projection, ratio);
    } else {
        root->strokes[ArcsNode::Wide]->set(ember, 0, width, {}, projection, ratio);
        root->strokes[ArcsNode::Near]->set(palette::color(Role::Casing, theme()), 0.95,
                                           atZoom(casingWidth, zoom), {}, projection, ratio);
    }
    root->strokes[ArcsNode::Ember]->set(ember, 1, width, {}, projection, ratio);

    std::vector<QPointF> gates;
    for (std::size_t i = 0; i < arcs_.size(); ++i)
        for (const geo::Point& gate : arcs_[i].gates) {
            const QPointF at = projection.toScreen(gate);
            const bool free = std::ranges::none_of(gates, [at](QPointF other) {
                return std::hypot(other.x() - at.x(), other.y() - at.y()) < gateSpacing;
            });
            if (free && grown(i) >= 1)
                gates.push_back(at);
        }
    const QImage picture = gateImage(width + 1.6, 2, theme(), ratio);
    if (!root->gate || root->gateLook != picture.size() || root->gateTheme != theme()) {
        root->clearGates();
        root->gate.reset(window()->createTextureFromImage(picture));
        root->gateLook = picture.size();
        root->gateTheme = theme();
    }
    while (root->gates.size() > gates.size()) {
        root->removeChildNode(root->gates.back());
        delete root->gates.back();
        root->gates.pop_back();
    }
    const QSizeF size = QSizeF(picture.size()) / ratio;
    for (std::size_t i = 0; i < gates.size(); ++i) {
        if (i == root->gates.size()) {
            root->gates.push_back(window()->createImageNode());
            root->gates.back()->setFiltering(QSGTexture::Linear);
            root->gates.back()->setTexture(root->gate.get());
            root->gates.back()->setSourceRect(QRectF(QPointF(), picture.size()));
            root->appendChildNode(root->gates.back());
        }
        root->gates[i]->setRect(QRectF(gates[i] - QPointF(size.width(), size.height()) / 2, size));
    }
    Cost cost{.sprites = static_cast<int>(gates.size())};
    for (const StrokeNode* node : root->strokes)
        cost.vertices += node->geometry_.vertexCount();
    setCost(cost);
    return root;
}

} // namespace atlas
