#include "app/scene/distance_layer.h"

#include "app/give_way.h"
#include "app/scene/zoom_scale.h"
#include "app/text.h"
#include "app/theme/theme.h"
#include "geo/unit_shapes.h"

#include <QLoggingCategory>
#include <QQuickWindow>

#include <cmath>
#include <numbers>

namespace atlas {

namespace {

Q_LOGGING_CATEGORY(lcDistance, "atlas.scene.distance")

constexpr double sideOpacity = 0.17, thirdOpacity = 0.07;
constexpr std::array<ZoomStop, 3> edgeWidth{{{9.5, 2}, {11, 2.2}, {13, 2.4}}};
const QVector4D edgeDash(7, 5, 0, 0);
constexpr double labelGap = 16; // pixels from the edge to the middle of its label
constexpr int settleMs = 400;
/// A field takes a processor for a tenth of a second: the picture of the filter that asks for it goes first.
constexpr int beginMs = 60;
constexpr double leastBand = 48; // pixels on one side: in a narrower one the label would stand on towns

/// What a hand can set, and a little more: beyond it every field reaches twice as far as the one before.
constexpr double firstReach = 31'000;
constexpr double lastReach = 1'100'000;

/// About a third of a pixel at the highest zoom at which a level of detail is drawn, 13, 11 and 9.
constexpr std::array<double, geo::levelTolerances.size()> tolerances{8, 8, 15, 60};
constexpr std::array<double, geo::levelTolerances.size()> smallestCells{120, 120, 200, 600};

constexpr std::size_t mostFields = 3; // of five to twenty megabytes

constexpr double earthGirth = 2 * std::numbers::pi * 6378137;

double metersPerPixel(const Projection& projection) {
    const double latitude = geo::fromUnitMercator(projection.center()).lat * std::numbers::pi / 180;
    return earthGirth * std::cos(latitude) / projection.scale();
}

geo::Point nearestOn(geo::Point a, geo::Point b, geo::Point to) {
    const double dx = b.x - a.x, dy = b.y - a.y, square = dx * dx + dy * dy;
    const double t =
        square > 0 ? std::clamp(((to.x - a.x) * dx + (to.y - a.y) * dy) / square, 0.0, 1.0) : 0.0;
    return {a.x + t * dx, a.y + t * dy};
}

class AreaNode : public QSGGeometryNode {
public:
    AreaNode() : geometry_(BandMaterial::attributes(), 0, 0, QSGGeometry::UnsignedIntType) {
        geometry_.setDrawingMode(QSGGeometry::DrawTriangles);
        setGeometry(&geometry_);
        setMaterial(&material_);
    }

    void fill(const geo::DistanceMesh& area) {
        const geo::Point origin = Projection::origin();
        geometry_.allocate(static_cast<int>(area.mesh.vertices.size()),
                           static_cast<int>(area.mesh.triangles.size()));
        auto* vertex = static_cast<BandMaterial::Vertex*>(geometry_.vertexData());
        for (std::size_t i = 0; i < area.mesh.vertices.size(); ++i)
            *vertex++ = {static_cast<float>(area.mesh.vertices[i].x - origin.x),
                         static_cast<float>(area.mesh.vertices[i].y - origin.y),
                         static_cast<float>(area.distances[i])};
        std::ranges::copy(area.mesh.triangles, static_cast<std::uint32_t*>(geometry_.indexData()));
        markDirty(DirtyGeometry);
    }

    QSGGeometry geometry_;
    AreaMaterial material_;
};

class EdgeNode : public QSGGeometryNode {
public:
    EdgeNode() : geometry_(LineMaterial::attributes(), 0, 0, QSGGeometry::UnsignedIntType) {
        geometry_.setDrawingMode(QSGGeometry::DrawTriangles);
        setGeometry(&geometry_);
        setMaterial(&material_);
    }

    void fill(const geo::MultiLine& lines, const geo::Extent& extent) {
        std::vector<LineChunk> chunks;
        for (const geo::Line& line : lines)
            for (LineChunk& chunk : unitLineChunks(line))
                chunks.push_back(std::move(chunk));
        collect<LineMaterial::Vertex>(geometry_, chunks, extent);
        markDirty(DirtyGeometry);
    }

    QSGGeometry geometry_;
    LineMaterial material_;
};

class BandNode : public QSGTransformNode {
public:
    /// All areas below all edges.
    void setLands(std::size_t count) {
        while (QSGNode* child = firstChild()) {
            removeChildNode(child);
            delete child;
        }
        areas.clear();
        edges.clear();
        for (std::size_t i = 0; i < count; ++i)
            appendChildNode(areas.emplace_back(new AreaNode));
        for (std::size_t i = 0; i < count; ++i)
            appendChildNode(edges.emplace_back(new EdgeNode));
    }

    std::vector<AreaNode*> areas; ///< Children, owned by this node.
    std::vector<EdgeNode*> edges; ///< Likewise.
    std::shared_ptr<const BorderField> field;
    double meters = 0;
    geo::Extent filled;
};

} // namespace

BorderField makeBorderField(const LoadedAtlas& atlas, std::string_view pair, std::size_t level,
                            double reach) {
    BorderField made;
    // Distances are derived from full detail, whatever is drawn.
    const geo::DetailLevel& full = atlas.map().levels.front();
    geo::MultiLine border;
    for (const geo::Edge& edge : full.edges)
        if (edge.kind == geo::EdgeKind::Inner && edge.pair == pair)
            border.insert(border.end(), edge.shape.begin(), edge.shape.end());
    for (const geo::Line& line : border)
        made.border.push_back(geo::toUnit(line));
    if (pair == "DE-LU") // the border is the water between the banks
        for (const geo::Polygon& polygon : full.condominium)
            border.insert(border.end(), polygon.begin(), polygon.end());
    std::vector<geo::MultiPolygon> lands;
    for (const geo::Territory& territory : atlas.map().levels[level].territories) {
        lands.push_back(territory.shape);
        made.countries.push_back(territory.country);
    }
    auto field = geo::DistanceField::create(
        border, lands,
        {.farthest = reach, .tolerance = tolerances[level], .smallestCell = smallestCells[level]});
    if (field)
        made.field = std::move(*field);
    else
        qCWarning(lcDistance, "%s: %s", std::string(pair).c_str(), field.error().text().c_str());
    return made;
}

DistanceLayer::DistanceLayer(QQuickItem* parent) : SceneLayer(parent) {
    background_.setMaxThreadCount(1);
    background_.setExpiryTimeout(-1); // each thread would leave memory of its own behind
    unchanged_.setSingleShot(true);
    unchanged_.setInterval(settleMs);
    connect(&unchanged_, &QTimer::timeout, this, &DistanceLayer::settledChanged);
    begin_.setSingleShot(true);
    begin_.setInterval(beginMs);
    connect(&begin_, &QTimer::timeout, this, &DistanceLayer::wantField);
    // Labels follow the window, whatever the band is painted for.
    connect(this, &SceneLayer::frameChanged, this, [this] {
        if (frame())
            connect(frame(), &MapFrame::projectionChanged, this, &DistanceLayer::placeLabels);
    });
}

void DistanceLayer::atlasChanged() {
    forgetAll();
    reach_ = 0;
    pair_ = {};
    refresh();
}

void DistanceLayer::forgetAll() {
    for (auto& cache : caches_)
        cache.reset();
    kept_.clear();
}

void DistanceLayer::keep(std::size_t border, std::size_t level) {
    const std::pair field(border, level);
    if (!kept_.empty() && kept_.back() == field)
        return;
    std::erase(kept_, field);
    kept_.push_back(field);
    if (kept_.size() <= mostFields)
        return;
    // Not what is shown until the new one has come.
    const auto old = std::ranges::find_if(kept_, [this](const auto& one) {
        const auto found = caches_[one.first]->find(one.second);
        return !found.geometry || found.level != one.second || found.geometry != field_;
    });
    caches_[old->first]->forget(old->second);
    kept_.erase(old);
}

void DistanceLayer::wantField() {
    const std::string_view pair = session() ? session()->chosenPair() : std::string_view();
    if (!atlas() || !frame() || pair.empty())
        return;
    if (auto& cache = caches_[*geo::borderIndex(pair)])
        cache->want(detailLevel(projection().zoom(), atlas()->map().levels.size()));
}

void DistanceLayer::refresh() {
    const std::string_view pair = session() ? session()->chosenPair() : std::string_view();
    std::shared_ptr<const BorderField> field;
    double meters = 0;
    finest_ = true;
    if (atlas() && frame() && !pair.empty()) {
        meters = session()->view().filter.border->maxMeters;
        double reach = firstReach;
        while (reach < meters && reach < lastReach)
            reach *= 2;
        // A wider field answers less, too: it stays while a hand comes back along one border.
        if (reach > reach_ || (pair != pair_ && reach != reach_)) {
            forgetAll();
            reach_ = reach;
        }
        const std::size_t border = *geo::borderIndex(pair);
        auto& cache = caches_[border];
        if (!cache) {
            cache = std::make_unique<Cache>(
                [pair, reach = reach_](const LoadedAtlas& atlas, std::size_t level) {
                    giveWay();
                    return makeBorderField(atlas, pair, level, reach);
                },
                [this] {
                    refresh();
                    levelCame();
                },
                &background_);
            cache->setAtlas(atlas());
        }
        const std::size_t level = detailLevel(projection().zoom(), atlas()->map().levels.size());
        keep(border, level);
        const auto found = cache->find(level);
        finest_ = found.geometry && found.level == level;
        if (!finest_ && !begin_.isActive())
            begin_.start();
        if (found.geometry && found.geometry->field)
            field = found.geometry;
    }
    const bool changed = pair != pair_ || meters != meters_;
    // Who draws it may ask for the next level: one that can't be made takes nothing away.
    if (!field && !changed)
        field = field_;
    if (changed || field != field_) {
        const bool was = settled();
        if (changed || !field_)
            unchanged_.start();
        field_ = std::move(field);
        pair_ = pair;
        meters_ = meters;
        edges_.clear();
        anchors_.clear();
        if (field_) {
            for (std::size_t land = 0; land < field_->countries.size(); ++land)
                edges_.push_back(field_->field->contour(land, meters_));
            anchors_ = bandAnchors(*field_, edges_, pair);
        }
        placeLabels();
        // Only then: who listens draws it for another camera, which asks for another level.
        if (settled() != was)
            emit settledChanged();
    }
}

namespace {

std::optional<BandAnchor> anchorOf(const BorderField& field, const std::vector<geo::MultiLine>& edges,
                                   const std::string& country) {
    // The middle of the longest piece of edge: the band is simplest there.
    const geo::Line* longest = nullptr;
    double most = 0;
    const auto between = [](geo::Point a, geo::Point b) { return std::hypot(b.x - a.x, b.y - a.y); };
    for (std::size_t land = 0; land < edges.size(); ++land)
        for (const geo::Line& line : edges[land]) {
            double length = 0;
            for (std::size_t i = 1; i < line.size(); ++i)
                length += between(line[i - 1], line[i]);
            if (field.countries[land] == country && length > most) {
                most = length;
                longest = &line;
            }
        }
    if (longest == nullptr)
        return std::nullopt;
    std::size_t middle = 1;
    for (double length = 0; middle + 1 < longest->size() && length < most / 2; ++middle)
        length += between((*longest)[middle - 1], (*longest)[middle]);
    BandAnchor anchor{.country = country, .at = (*longest)[middle], .away = {}};
    double nearest = std::numeric_limits<double>::infinity();
    for (const geo::Line& line : field.border)
        for (std::size_t i = 1; i < line.size(); ++i) {
            const geo::Point p = nearestOn(line[i - 1], line[i], anchor.at);
            if (const double distance = between(p, anchor.at); distance > 0 && distance < nearest) {
                nearest = distance;
                anchor.away = {(anchor.at.x - p.x) / distance, (anchor.at.y - p.y) / distance};
            }
        }
    return anchor;
}

} // namespace

std::vector<BandAnchor> bandAnchors(const BorderField& field, const std::vector<geo::MultiLine>& edges,
                                    std::string_view pair) {
    std::vector<BandAnchor> anchors;
    for (const std::size_t side : {std::size_t{0}, std::size_t{3}})
        if (auto anchor = anchorOf(field, edges, std::string(pair.substr(side, 2))))
            anchors.push_back(std::move(*anchor));
    return anchors;
}

QPointF BandAnchor::label(const Projection& projection, double gap) const {
    const double units = gap / projection.scale();
    return projection.toScreen({at.x + units * away.x, at.y + units * away.y});
}

bool isBandLabelled(double meters, const Projection& projection) {
    return meters >= leastBand * metersPerPixel(projection);
}

void DistanceLayer::placeLabels() {
    QList<DistanceLabel> labels;
    if (frame() && frame()->projection().valid() && isBandLabelled(meters_, frame()->projection()))
        for (const BandAnchor& anchor : anchors_)
            labels.push_back(
                {.country = toText(anchor.country), .at = anchor.label(frame()->projection(), labelGap)});
    if (labels == labels_)
        return;
    labels_ = labels;
    emit labelsChanged();
}

QSGNode* DistanceLayer::updateLayer(QSGNode* old, const Projection& projection) {
    auto* root = static_cast<BandNode*>(old);
    setComplete(finest_);
    if (!field_) {
        delete root;
        setCost({});
        return nullptr;
    }
    if (root == nullptr)
        root = new BandNode;
    root->setMatrix(projection.matrix());
    const std::size_t lands = field_->countries.size();
    if (root->areas.size() != lands)
        root->setLands(lands);

    const geo::Extent visible = projection.visible();
    const bool moved = root->field != field_ || root->meters != meters_;
    if (moved || !holds(root->filled, visible)) {
        root->field = field_;
        root->meters = meters_;
        // While the hand moves, only what is seen: the next picture has another limit.
        root->filled = grown(visible, moved ? std::min(0.1, spareShare()) : spareShare());
        for (std::size_t land = 0; land < lands; ++land) {
            root->areas[land]->fill(field_->field->within(land, meters_, root->filled));
            root->edges[land]->fill(edges_[land], root->filled);
        }
    }

    const std::string_view pair = session()->chosenPair();
    const double ground = metersPerPixel(projection);
    Cost cost;
    for (std::size_t land = 0; land < lands; ++land) {
        const std::string& country = field_->countries[land];
        AreaNode& area = *root->areas[land];
        const QColor tint = palette::tint(country, theme());
        area.material_.color = tint;
        area.material_.color.setAlphaF(
            static_cast<float>(pair.contains(country) ? sideOpacity : thirdOpacity));
        area.material_.reach = static_cast<float>(meters_ / ground);
        area.material_.unitsPerPixel = static_cast<float>(ground);
        area.markDirty(QSGNode::DirtyMaterial);

        EdgeNode& edge = *root->edges[land];
        edge.material_.color = tint;
        edge.material_.dash = edgeDash;
        edge.material_.halfWidth = static_cast<float>(atZoom(edgeWidth, projection.zoom()) / 2);
        edge.material_.unitsPerPixel = static_cast<float>(1 / projection.scale());
        edge.material_.softness = static_cast<float>(1 / window()->effectiveDevicePixelRatio());
        edge.markDirty(QSGNode::DirtyMaterial);
        cost.vertices += area.geometry_.vertexCount() + edge.geometry_.vertexCount();
    }
    setCost(cost);
    return root;
}

} // namespace atlas
