#include "app/scene/density_layer.h"

#include "app/scene/chunks.h"
#include "app/scene/density_material.h"
#include "app/scene/record_layer.h"
#include "app/theme/theme.h"
#include "app/words.h"

#include <QQuickWindow>
#include <QSGOpacityNode>
#include <QSGTexture>
#include <QSGTransformNode>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

constexpr double fadeMs = 180;
constexpr double longestStep = 34; // milliseconds by which one frame fades
constexpr std::size_t mostShown = 3;
constexpr double spare = 0.3;  // of the view at each side, asked for beyond it
constexpr double least = 0.06; // what must be left of that before more is asked for

constexpr double earthGirth = 40075016.686;
const float halfWidth = std::numbers::sqrt3_v<float> / 2;

class HexagonNode : public QSGGeometryNode {
public:
    HexagonNode() : geometry_(HexagonMaterial::attributes(), 0, 0, QSGGeometry::UnsignedIntType) {
        geometry_.setDrawingMode(QSGGeometry::DrawTriangles);
        setGeometry(&geometry_);
        setMaterial(&material);
    }

    /// `pointed`: the hexagon under the pointer gets an outline, above all others.
    void fill(const DensityPicture& picture, const geo::Hexagon* pointed) {
        const int count = static_cast<int>(picture.hexagons.size()) + (pointed != nullptr ? 1 : 0);
        geometry_.allocate(4 * count, 6 * count);
        vertex_ = static_cast<HexagonMaterial::Vertex*>(geometry_.vertexData());
        index_ = static_cast<std::uint32_t*>(geometry_.indexData());
        first_ = 0;
        const int classes = static_cast<int>(picture.limits.size());
        for (const geo::Hexagon& hexagon : picture.hexagons) {
            const auto place = static_cast<int>(picture.classOf(hexagon.count));
            add(hexagon.center, picture.radius, palette::densityStep(place, classes));
        }
        if (pointed != nullptr)
            add(pointed->center, picture.radius, HexagonMaterial::pointed);
        markDirty(DirtyGeometry);
    }
    [[nodiscard]] int vertices() const { return geometry_.vertexCount(); }

    HexagonMaterial material;

private:
    void add(geo::Point center, double radius, int step) {
        const geo::Point origin = Projection::origin();
        for (const float v : {-1.0f, 1.0f})
            for (const float u : {-halfWidth, halfWidth})
                *vertex_++ = {static_cast<float>(center.x - origin.x + u * radius),
                              static_cast<float>(center.y - origin.y + v * radius), u, v,
                              static_cast<float>(step)};
        for (const std::uint32_t corner : {0u, 1u, 2u, 1u, 3u, 2u})
            *index_++ = first_ + corner;
        first_ += 4;
    }

    QSGGeometry geometry_;
    HexagonMaterial::Vertex* vertex_ = nullptr;
    std::uint32_t* index_ = nullptr;
    std::uint32_t first_ = 0;
};

class HeatNode : public QSGGeometryNode {
public:
    HeatNode() : geometry_(QSGGeometry::defaultAttributes_TexturedPoint2D(), 4) {
        geometry_.setDrawingMode(QSGGeometry::DrawTriangleStrip);
        setGeometry(&geometry_);
        setMaterial(&material);
    }

    void fill(const DensityPicture& picture, QQuickWindow& window) {
        const geo::Point origin = Projection::origin();
        const geo::Extent& e = picture.fieldExtent;
        QSGGeometry::updateTexturedRectGeometry(&geometry_,
                                                QRectF(QPointF(e.minX - origin.x, e.minY - origin.y),
                                                       QPointF(e.maxX - origin.x, e.maxY - origin.y)),
                                                QRectF(0, 0, 1, 1));
        texture_.reset(window.createTextureFromImage(picture.field, QQuickWindow::TextureIsOpaque));
        texture_->setFiltering(QSGTexture::Linear);
        material.texture = texture_.get();
        markDirty(DirtyGeometry | DirtyMaterial);
    }

    HeatMaterial material;

private:
    QSGGeometry geometry_;
    std::unique_ptr<QSGTexture> texture_;
};

/// One picture with its opacity.
class PictureNode : public QSGOpacityNode {
public:
    void show(std::shared_ptr<const DensityPicture> wanted, const geo::Hexagon* pointed,
              QQuickWindow& window) {
        const std::optional cell = pointed != nullptr ? std::optional(pointed->cell) : std::nullopt;
        if (wanted == picture && cell == cell_)
            return;
        if (!picture || picture->mode != wanted->mode) {
            delete firstChild(); // takes itself out of here
            hexagons = nullptr;
            heat = nullptr;
            if (wanted->mode == RecordsMode::Heat)
                appendChildNode(heat = new HeatNode);
            else
                appendChildNode(hexagons = new HexagonNode);
            firstChild()->setFlag(OwnedByParent);
        }
        picture = std::move(wanted);
        cell_ = cell;
        if (heat != nullptr)
            heat->fill(*picture, window);
        else
            hexagons->fill(*picture, pointed);
    }

    std::shared_ptr<const DensityPicture> picture;
    HexagonNode* hexagons = nullptr; ///< Children, owned by this node.
    HeatNode* heat = nullptr;

private:
    std::optional<geo::HexCell> cell_;
};

class DensityNode : public QSGTransformNode {
public:
    void resize(std::size_t count) {
        while (pictures.size() > count) {
            delete pictures.front(); // takes itself out of here
            pictures.erase(pictures.begin());
        }
        while (pictures.size() < count) {
            appendChildNode(pictures.emplace_back(new PictureNode));
            pictures.back()->setFlag(OwnedByParent);
        }
    }
    std::vector<PictureNode*> pictures; ///< Children, owned by this node, in the order of drawing.
};

} // namespace

DensityLayer::DensityLayer(QQuickItem* parent) : SceneLayer(parent) {
    background_.setMaxThreadCount(1);
    connect(&watcher_, &QFutureWatcherBase::finished, this, &DensityLayer::take);
}

DensityLayer::~DensityLayer() {
    background_.waitForDone();
}

RecordsMode DensityLayer::mode() const {
    return session() ? session()->view().records : RecordsMode::Glyphs;
}

bool DensityLayer::wanted() const {
    return atlas() && frame() && frame()->projection().valid() && mode() != RecordsMode::Glyphs &&
           session()->view().shows(MapLayer::Records);
}

bool DensityLayer::isCurrent() const {
    const Made last = picture();
    return last && shownOf_ == generation_ && last->mode == mode() &&
           last->step == densityStep(frame()->zoom()) &&
           holds(last->extent, grown(frame()->projection().visible(), least));
}

void DensityLayer::atlasChanged() {
    shown_.clear(); // nothing of another atlas fades into this one
    resultsChanged();
}

void DensityLayer::resultsChanged() {
    ++generation_;
    refresh();
}

void DensityLayer::projectionChanged() {
    refresh();
    point();
}

void DensityLayer::refresh() {
    if (!wanted()) {
        if (!shown_.empty()) {
            shown_.clear();
            emit legendChanged();
        }
        point();
        return;
    }
    if (making_ || isCurrent())
        return;
    making_ = true;
    makingOf_ = generation_;
    watcher_.setFuture(
        QtConcurrent::run(&background_, [atlas = atlas(), answer = session()->sharedAnswer(), mode = mode(),
                                         step = densityStep(frame()->zoom()),
                                         extent = grown(frame()->projection().visible(), spare)] {
            return std::make_shared<const DensityPicture>(
                makeDensityPicture(atlas->query(), answer->selection, mode, step, extent));
        }));
}

void DensityLayer::take() {
    making_ = false;
    const Made made = watcher_.result();
    if (wanted() && makingOf_ == generation_ && made->mode == mode()) {
        const Made before = picture();
        if (before && shownOf_ == generation_ && made->continues(*before))
            shown_.back().picture = made; // more of the same
        else
            shown_.push_back({.picture = made, .opacity = 0});
        if (still_)
            shown_.erase(shown_.begin(), shown_.end() - 1);
        if (still_ || shown_.size() == 1)
            shown_.back().opacity = 1;
        if (shown_.size() > mostShown)
            shown_.erase(shown_.begin());
        shownOf_ = generation_;
        point();
        emit legendChanged();
        update();
    }
    refresh();
}

void DensityLayer::fade() {
    if (shown_.size() < 2 && (shown_.empty() || shown_.back().opacity >= 1))
        return;
    const double passed =
        sinceFrame_.isValid() ? std::min(static_cast<double>(sinceFrame_.elapsed()), longestStep) : 0;
    const double step = passed / fadeMs;
    for (Shown& one : shown_)
        one.opacity = std::clamp(one.opacity + (&one == &shown_.back() ? step : -step), 0.0, 1.0);
    std::erase_if(shown_, [this](const Shown& one) { return &one != &shown_.back() && one.opacity <= 0; });
}

QList<int> DensityLayer::limits() const {
    QList<int> all;
    if (const Made last = picture())
        for (const geo::RecordIndex limit : last->limits)
            all.push_back(static_cast<int>(limit));
    return all;
}

QList<int> DensityLayer::tickValues() const {
    QList<int> all;
    if (const Made last = picture(); last && last->mode == RecordsMode::Heat)
        for (const DensityTick& tick : heatTicks(last->top))
            all.push_back(static_cast<int>(tick.value));
    return all;
}

QList<double> DensityLayer::tickPlaces() const {
    QList<double> all;
    if (const Made last = picture(); last && last->mode == RecordsMode::Heat)
        for (const DensityTick& tick : heatTicks(last->top))
            all.push_back(tick.at);
    return all;
}

QString DensityLayer::sizeText() const {
    const Made last = picture();
    if (!last)
        return {};
    const double middle = (last->extent.minY + last->extent.maxY) / 2;
    const double latitude = geo::fromUnitMercator({0.5, middle}).lat * std::numbers::pi / 180;
    const double wide = last->mode == RecordsMode::Heat ? 1 : std::numbers::sqrt3;
    const double meters = wide * last->radius * earthGirth * std::cos(latitude);
    const double step = std::pow(10, std::floor(std::log10(meters)) - 1);
    return exactDistanceText(std::round(meters / step) * step, session()->view().language);
}

void DensityLayer::setPointer(const QPointF& at) {
    if (at == pointer_)
        return;
    pointer_ = at;
    emit pointerChanged();
    point();
}

void DensityLayer::point() {
    const Made last = picture();
    const bool inside = frame() && frame()->projection().valid() && pointer_.x() >= 0 && pointer_.y() >= 0;
    const geo::Hexagon* hexagon = last && inside ? last->at(frame()->projection().toUnit(pointer_)) : nullptr;
    QList<int> counts;
    const bool moved = hexagon != nullptr && hexagon->cell != pointedCell_; // to one that may hold as many
    if (hexagon != nullptr) {
        pointedCell_ = hexagon->cell;
        for (const geo::RecordIndex count : hexagon->byKind)
            counts.push_back(static_cast<int>(count));
    }
    // A pointer that moves over nothing draws no frame.
    if (moved || counts != pointed_)
        update();
    if (counts == pointed_)
        return;
    pointed_ = counts;
    emit pointedChanged();
}

bool DensityLayer::tapAt(const QPointF& at) {
    const Made last = picture();
    if (!isVisible() || !last || !frame() || !frame()->projection().valid())
        return false;
    const geo::Hexagon* hexagon = last->at(frame()->projection().toUnit(at));
    if (hexagon == nullptr)
        return false;
    if (hexagon->count == 1)
        session()->select(QString::fromStdString(atlas()->catalogue().name(hexagon->first)));
    else if (!flyInto(*frame(), hexagon->extent))
        emit listAsked(listedIn(hexagon->extent));
    return true;
}

QSGNode* DensityLayer::updateLayer(QSGNode* old, const Projection& projection) {
    auto* root = static_cast<DensityNode*>(old);
    fade();
    sinceFrame_.start();
    if (shown_.empty()) {
        delete root;
        setComplete(!wanted());
        setCost({});
        return nullptr;
    }
    if (root == nullptr)
        root = new DensityNode;
    root->setMatrix(projection.matrix());
    root->resize(shown_.size());
    Cost cost;
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        PictureNode& node = *root->pictures[i];
        const Made& picture = shown_[i].picture;
        const bool last = i + 1 == shown_.size();
        const geo::Hexagon* pointed = last && !pointed_.isEmpty()
                                          ? picture->at(geo::hexCenter(pointedCell_, picture->radius))
                                          : nullptr;
        node.show(picture, pointed, *window());
        node.setOpacity(shown_[i].opacity);
        const auto color = [this](std::size_t step) { return palette::density(step, theme()); };
        if (node.heat != nullptr) {
            for (std::size_t step = 0; step < palette::densityCount; ++step)
                node.heat->material.colors[step] = color(step);
            node.heat->markDirty(QSGNode::DirtyMaterial);
            cost.vertices += 4;
        } else {
            HexagonMaterial& material = node.hexagons->material;
            for (std::size_t step = 0; step < palette::densityCount; ++step)
                material.colors[step] = color(step);
            material.colors[HexagonMaterial::pointed] = palette::color(palette::Role::Ink, theme());
            material.radius = static_cast<float>(picture->radius * projection.scale());
            material.softness = static_cast<float>(1 / window()->effectiveDevicePixelRatio());
            node.hexagons->markDirty(QSGNode::DirtyMaterial);
            cost.vertices += node.hexagons->vertices();
        }
    }
    setCost(cost);
    const bool fading = shown_.size() > 1 || shown_.back().opacity < 1;
    setComplete(!fading && isCurrent());
    if (fading)
        QMetaObject::invokeMethod(this, &QQuickItem::update, Qt::QueuedConnection);
    return root;
}

} // namespace atlas
