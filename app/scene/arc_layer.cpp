#include "app/scene/arc_layer.h"

#include "app/scene/arc_style.h"
#include "app/scene/line_mesh.h"
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
constexpr int delayMs = 40; // each arc begins a little after the one before

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
    const double width = atZoom(arcEmberWidth, zoom);
    const QColor ember = palette::color(Role::Ember, theme());
    root->strokes[ArcsNode::Faint]->set(
        palette::color(Role::ArcFaint, theme()), arcFaintOpacity, atZoom(arcFaintWidth, zoom),
        {static_cast<float>(arcFaintDash[0]), static_cast<float>(arcFaintDash[1]), 0, 0}, projection, ratio);
    // By night the arcs glow, by day a light casing lifts them off the map.
    if (night) {
        root->strokes[ArcsNode::Wide]->set(ember, arcWideOpacity, width + arcWideMore, {}, projection, ratio);
        root->strokes[ArcsNode::Near]->set(ember, arcNearOpacity, width + arcNearMore, {}, projection, ratio);
    } else {
        root->strokes[ArcsNode::Wide]->set(ember, 0, width, {}, projection, ratio);
        root->strokes[ArcsNode::Near]->set(palette::color(Role::Casing, theme()), arcCasingOpacity,
                                           atZoom(arcCasingWidth, zoom), {}, projection, ratio);
    }
    root->strokes[ArcsNode::Ember]->set(ember, 1, width, {}, projection, ratio);

    const std::vector<QPointF> gates =
        gatesOf(arcs_, projection, [this](std::size_t i) { return grown(i) >= 1; });
    const QImage picture = gateImage(width + gateMore, gateRing, theme(), ratio);
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
