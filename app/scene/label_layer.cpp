#include "app/scene/label_layer.h"

#include "app/scene/sprites_node.h"
#include "app/theme/theme.h"

#include <QQuickWindow>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <utility>

namespace atlas {

namespace {

using palette::Role;

constexpr std::size_t mostWhileMoving = 60;
constexpr std::size_t mostAtRest = 120;
constexpr int restMs = 180;
constexpr std::size_t mostPictures = 1500;
constexpr double aroundPanels = 6; // pixels kept free
constexpr double aroundRings = 7;  // so that a name is never read as another ring's
constexpr double aroundGlyphs = 3;
constexpr double nameGap = 4;   // pixels from a glyph that a name belongs to
constexpr double riverLift = 9; // pixels from the water to the middle of its name
constexpr QSizeF quiet{24, 12};
constexpr double largeTown = 3;   // rank
constexpr double chosenTag = 1.2; // rank: after capitals, before towns
constexpr double noDot = std::numeric_limits<double>::quiet_NaN();

class LabelsNode : public QSGNode {
public:
    std::map<LabelPictureKey, std::unique_ptr<QSGTexture>> pictures;
    std::map<int, std::unique_ptr<QSGTexture>> dots; ///< By rank, outside ones from 100.
    SpritesNode sprites;
    std::uint64_t look = ~std::uint64_t{0};
    double ratio = 0;

    LabelsNode() {
        sprites.setFlag(QSGNode::OwnedByParent, false);
        appendChildNode(&sprites);
    }
    ~LabelsNode() override { removeAllChildNodes(); }
    void clear() {
        sprites.show({}, {}, ratio); // they hang on the pictures
        pictures.clear();
        dots.clear();
    }
};

double riverStep(const Projection& projection) {
    return std::round(projection.zoom() * 2) / 2;
}

} // namespace

LabelLayer::LabelLayer(QQuickItem* parent) : SceneLayer(parent) {
    rest_.setSingleShot(true);
    rest_.setInterval(restMs);
    connect(&rest_, &QTimer::timeout, this, [this] { changed(); });
}

void LabelLayer::changed() {
    prepared_.reset();
    update();
    polish();
}

void LabelLayer::setRecords(RecordLayer* records) {
    if (records_ == records)
        return;
    if (records_)
        records_->disconnect(this);
    records_ = records;
    if (records_) // other marks than those that the names were placed beside
        connect(records_, &RecordLayer::arranged, this, &LabelLayer::changed, Qt::QueuedConnection);
    changed();
    emit recordsChanged();
}

void LabelLayer::setCovered(const QList<QRectF>& covered) {
    if (covered_ == covered)
        return;
    covered_ = covered;
    changed();
    emit coveredChanged();
}

void LabelLayer::atlasChanged() {
    prepared_.reset(); // it points to the names of before
    placed_.clear();
    candidateLabels_.clear();
    sizes_.clear();
    curved_.clear();
    ++look_;
    placer_.forget();
    coming_.clear();
    labels_ = atlas() ? makeLabels(*atlas(), session()->view().language) : std::vector<Label>();
    countries_ = atlas() ? CountryIndex(*atlas(), atlas()->map().levels.size() - 1) : CountryIndex();
}

void LabelLayer::placeAnew() {
    placer_.forget();
    changed();
}

void LabelLayer::projectionChanged() {
    // What shows for the first time doesn't move.
    if (!placed_.empty())
        rest_.start();
}

std::vector<LabelLayer::Shown> LabelLayer::shown() const {
    std::vector<Shown> all;
    for (const PlacedLabel& placed : placed_)
        all.push_back({candidateLabels_[placed.candidate], placed.rect});
    return all;
}

std::vector<LabelLayer::Name> LabelLayer::namesAtRest(const Projection& projection) {
    rest_.stop();
    placer_.forget();
    place(projection);
    std::vector<Name> names;
    for (const PlacedLabel& placed : placed_) {
        const Label& label = *candidateLabels_[placed.candidate];
        Name name{.label = label,
                  .style = styleOf(label, projection.zoom()),
                  .topLeft = placed.rect.topLeft(),
                  .dot = dots_[placed.candidate],
                  .chosen = chosen(label)};
        if (label.type == Label::Type::Territory)
            name.topLeft += QPointF(quiet.width() / 2, quiet.height() / 2);
        if (label.type == Label::Type::River) {
            name.curved = *std::ranges::find(curvedNamesOf(label, projection), placed.key, &CurvedName::key);
            name.topLeft = projection.toScreen(name.curved->anchor);
        }
        names.push_back(std::move(name));
    }
    return names;
}

QSizeF LabelLayer::sizeOf(const Label& label, const LabelStyle& style) {
    QSizeF& size = sizes_[{label.id, style.font.pixelSize()}];
    if (size.isEmpty())
        size = labelSize(label.text, style);
    return size;
}

void LabelLayer::setAnewAtRest(bool anew) {
    if (anewAtRest_ == anew)
        return;
    anewAtRest_ = anew;
    emit anewAtRestChanged();
}

void LabelLayer::setEnlarged(double factor) {
    if (enlarged_ == factor)
        return;
    enlarged_ = factor;
    ++look_;
    changed();
    emit enlargedChanged();
}

LabelStyle LabelLayer::styleOf(const Label& label, double zoom) const {
    LabelStyle style = labelStyle(label, zoom, theme());
    if (enlarged_ == 1 || label.type == Label::Type::Territory || label.type == Label::Type::River)
        return style;
    // Records are what a scene is about; towns are there to find one's way.
    const double factor = label.type == Label::Type::Record ? enlarged_ : 1 + (enlarged_ - 1) / 2;
    style.font.setPixelSize(static_cast<int>(std::lround(style.font.pixelSize() * factor)));
    return style;
}

bool LabelLayer::hasRoom(const Label& label, double zoom) const {
    constexpr double later = 1.2; // zooms: so much later large names of towns come
    const bool town = label.type != Label::Type::Territory && label.type != Label::Type::River &&
                      label.type != Label::Type::BorderTag;
    return enlarged_ == 1 || !town || label.minZoom + later <= zoom;
}

bool LabelLayer::chosen(const Label& tag) const {
    const auto border = geo::borderIndex(tag.text.toStdString());
    return border && (session()->strongBorders() >> *border & 1u);
}

const std::vector<CurvedName>& LabelLayer::curvedNamesOf(const Label& river, const Projection& projection) {
    const double step = riverStep(projection);
    if (step != curvedStep_ || projection.bearing() != curvedBearing_) {
        curved_.clear();
        ++course_;
        curvedStep_ = step;
        curvedBearing_ = projection.bearing();
    }
    const auto found = curved_.constFind(river.id);
    if (found != curved_.constEnd())
        return *found;
    return *curved_.insert(river.id, curvedNames(river.path, river.text, styleOf(river, step),
                                                 256 * std::exp2(step), projection.bearing(), riverLift));
}

void LabelLayer::addObstacles(const std::vector<RecordSpot>& spots, const Projection& projection) {
    obstacles_.clear();
    // In the order of the spots: a candidate's own obstacle has its spot's index.
    for (const RecordSpot& spot : spots) {
        const double around = spot.type == RecordMark::Type::Cluster ? aroundRings
                              : spot.type == RecordMark::Type::Glyph ? aroundGlyphs
                                                                     : 0;
        const double r = spot.radius;
        obstacles_.push_back({.rect = {spot.at.x() - r, spot.at.y() - r, 2 * r, 2 * r},
                              .air = around,
                              .round = spot.type != RecordMark::Type::Ghost,
                              .soft = spot.type == RecordMark::Type::Ghost});
    }
    constexpr QPointF half(7, 7);
    if (arcs_)
        for (const Arc& arc : arcs_->arcs())
            for (const geo::Point& gate : arc.gates)
                obstacles_.push_back(
                    {.rect = {projection.toScreen(gate) - half, projection.toScreen(gate) + half},
                     .round = true});
    for (const QRectF& panel : covered_)
        obstacles_.push_back(
            {.rect = panel.adjusted(-aroundPanels, -aroundPanels, aroundPanels, aroundPanels)});
}

LabelCandidate LabelLayer::candidateFor(const Label& label, const Projection& projection,
                                        const std::vector<RecordSpot>& spots) {
    LabelCandidate candidate{.id = label.id, .rank = label.rank, .places = {}};
    dots_.emplace_back(noDot, noDot);
    const QRectF window(QPointF(), projection.size());
    const auto centred = [](QPointF at, QSizeF size) {
        return QRectF(at - QPointF(size.width(), size.height()) / 2, size);
    };
    switch (label.type) {
    case Label::Type::River:
        // A turned map waits for the hand to rest: each letter stands anew.
        if (rest_.isActive() && projection.bearing() != curvedBearing_)
            break;
        for (const CurvedName& name : curvedNamesOf(label, projection))
            if (const QPointF at = projection.toScreen(name.anchor); window.contains(at))
                candidate.places.push_back({.key = name.key, .rect = name.bounds.translated(at)});
        break;
    case Label::Type::BorderTag:
    case Label::Type::Territory: {
        const bool tag = label.type == Label::Type::BorderTag;
        candidate.airy = tag && chosen(label);
        candidate.rank = candidate.airy ? chosenTag : label.rank;
        // A territory's name is spread out and wants quiet around it.
        const QSizeF size =
            tag ? tagSize(candidate.airy) : sizeOf(label, styleOf(label, projection.zoom())) + quiet;
        for (std::size_t i = 0; i < label.anchors.size(); ++i) {
            const LabelAnchor& anchor = label.anchors[i];
            if (anchor.room * projection.scale() < size.width() / 2 + 6)
                continue;
            if (const QPointF at = projection.toScreen(anchor.unit); window.contains(at))
                candidate.places.push_back({.key = static_cast<int>(i), .rect = centred(at, size)});
        }
        break;
    }
    case Label::Type::Record: // placed by its spot
        break;
    case Label::Type::Place: {
        QPointF anchor = projection.toScreen(label.unit);
        if (!window.contains(anchor))
            break;
        double gap = placeStyle(label.placeRank).dot / 2 + 2;
        double nearest = std::numeric_limits<double>::infinity();
        bool covered = false;
        for (std::size_t i = 0; i < spots.size(); ++i) {
            const double away = std::hypot(spots[i].at.x() - anchor.x(), spots[i].at.y() - anchor.y());
            // A large town gives its name to the ring at its edge, too: its suburbs are in it.
            if (away > spots[i].radius + (label.rank <= largeTown ? 16 : 3))
                continue;
            covered = true;
            // A ring or a fan before the glyphs in it.
            const double order = spots[i].type == RecordMark::Type::Cluster ? away : away + 1000;
            // A town across the border is none of the ring's: Mannheim does not name Ludwigshafen's.
            if (label.inside && spots[i].type != RecordMark::Type::Ghost && order < nearest) {
                nearest = order;
                candidate.own = static_cast<int>(i);
            }
        }
        if (!covered) {
            dots_.back() = anchor;
            const double wide = placeStyle(label.placeRank).dot;
            candidate.dot = QRectF(anchor - QPointF(wide, wide) / 2, QSizeF(wide, wide));
        } else if (candidate.own >= 0) {
            const RecordSpot& own = spots[static_cast<std::size_t>(candidate.own)];
            anchor = own.at;
            gap = own.radius + nameGap;
        }
        candidate.places = placesAround(anchor, sizeOf(label, styleOf(label, projection.zoom())), gap);
        break;
    }
    }
    return candidate;
}

bool LabelLayer::allowed(const Label& label, const QRectF& rect, const Projection& projection) const {
    const auto abroad = [&](QPointF at) {
        const std::string_view country = countries_.at(projection.toUnit(at));
        return !country.empty() && country != label.country;
    };
    // Its room was measured from west to east, as a name stands on a map that nobody turned.
    if (label.type == Label::Type::Territory && projection.bearing() != 0)
        return !abroad({rect.left(), rect.center().y()}) && !abroad({rect.right(), rect.center().y()});
    if (label.type != Label::Type::Place || !label.inside)
        return true;
    // A name never stands on the ground of another country than its place; far from the border it can't.
    if (label.border * projection.scale() > rect.width() + 80)
        return true;
    return !abroad(rect.center());
}

void LabelLayer::place(const Projection& projection) {
    prepared_.reset();
    const std::vector<RecordSpot> spots = records_ ? records_->spots(projection) : std::vector<RecordSpot>();
    addObstacles(spots, projection);
    candidates_.clear();
    candidateLabels_.clear();
    dots_.clear();
    const auto selected = session()->selectedRecord();
    recordLabels_.clear();
    recordLabels_.reserve(spots.size()); // the candidates point to them
    for (std::size_t i = 0; i < spots.size(); ++i)
        if (spots[i].named) {
            recordLabels_.push_back(recordLabel(*atlas(), *spots[i].named, spots[i].named == selected));
            const Label& label = recordLabels_.back();
            const QSizeF size = sizeOf(label, styleOf(label, projection.zoom()));
            candidates_.push_back({.id = label.id,
                                   .rank = label.rank,
                                   .places = placesAround(spots[i].at, size, spots[i].radius + nameGap),
                                   .own = static_cast<int>(i)});
            candidateLabels_.push_back(&label);
            dots_.emplace_back(noDot, noDot);
        }
    for (std::size_t i = 0; i < labels_.size() && labels_[i].minZoom <= projection.zoom(); ++i) {
        if (!session()->view().shows(mapLayerOf(labels_[i].type)) || !hasRoom(labels_[i], projection.zoom()))
            continue;
        LabelCandidate candidate = candidateFor(labels_[i], projection, spots);
        if (candidate.places.empty()) {
            dots_.pop_back();
            continue;
        }
        candidates_.push_back(std::move(candidate));
        candidateLabels_.push_back(&labels_[i]);
    }
    placed_ = placer_.place(
        candidates_, obstacles_, QRectF(QPointF(), projection.size()),
        rest_.isActive() ? mostWhileMoving : mostAtRest,
        [&](std::size_t candidate, const QRectF& rect) {
            return allowed(*candidateLabels_[candidate], rect, projection);
        },
        rest_.isActive());
}

LabelPictureKey LabelLayer::keyOf(const PlacedLabel& placed, const Projection& projection) const {
    const Label& label = *candidateLabels_[placed.candidate];
    if (label.type == Label::Type::River)
        return {.id = label.id, .variant = placed.key, .course = course_};
    return {.id = label.id,
            .variant = label.type == Label::Type::BorderTag
                           ? int(chosen(label))
                           : styleOf(label, projection.zoom()).font.pixelSize()};
}

std::function<QImage()> LabelLayer::picture(const PlacedLabel& placed, const Projection& projection,
                                            double ratio) {
    const Label& label = *candidateLabels_[placed.candidate];
    switch (label.type) {
    case Label::Type::BorderTag:
        return [tag = label, strong = chosen(label), look = theme(), ratio] {
            return tagImage(tag, strong, look, ratio);
        };
    case Label::Type::River: {
        const auto& names = curvedNamesOf(label, projection);
        return [name = *std::ranges::find(names, placed.key, &CurvedName::key), text = label.text,
                style = styleOf(label, projection.zoom()),
                ratio] { return curvedImage(name, text, style, ratio); };
    }
    default:
        return [text = label.text, style = styleOf(label, projection.zoom()), ratio] {
            return labelImage(text, style, ratio);
        };
    }
}

void LabelLayer::beginPictures() {
    // From the second frame on, few are new: those can wait for it.
    if (!placed_.empty() || !isVisible() || !ready())
        return;
    const Projection& projection = frame()->projection();
    const double ratio = window()->effectiveDevicePixelRatio();
    place(projection);
    coming_.use(look_, ratio);
    for (const PlacedLabel& placed : placed_)
        coming_.begin(keyOf(placed, projection), picture(placed, projection, ratio));
    placed_.clear();
    placer_.forget(); // nobody has seen them there
}

void LabelLayer::placeNow(const Projection& projection) {
    if (anewAtRest_ && !rest_.isActive())
        placer_.forget();
    place(projection);
}

void LabelLayer::prepare(const Projection& projection) {
    placeNow(projection);
    prepared_ = basis(projection);
    beginMissing(projection);
}

LabelLayer::Basis LabelLayer::basis(const Projection& projection) const {
    return {projection, records_ ? records_->arrangement(projection) : 0};
}

std::vector<LabelPictureKey> LabelLayer::beginMissing(const Projection& projection) {
    const double ratio = window()->effectiveDevicePixelRatio();
    coming_.use(look_, ratio);
    std::vector<LabelPictureKey> missing;
    for (const PlacedLabel& placed : placed_)
        if (const LabelPictureKey key = keyOf(placed, projection); !painted_.contains(key)) {
            missing.push_back(key);
            if (!coming_.contains(key))
                coming_.begin(key, picture(placed, projection, ratio));
        }
    return missing;
}

QSGNode* LabelLayer::updateLayer(QSGNode* old, const Projection& projection) {
    auto* root = static_cast<LabelsNode*>(old);
    if (root == nullptr) {
        root = new LabelsNode;
        painted_.clear();
    }
    const double ratio = window()->effectiveDevicePixelRatio();
    if (prepared_ != basis(projection))
        placeNow(projection);
    prepared_.reset();
    if (root->look != look_ || root->ratio != ratio || root->pictures.size() > mostPictures) {
        root->clear();
        painted_.clear();
        root->look = look_;
        root->ratio = ratio;
    }

    std::vector<Sprite> sprites;
    const auto toTexture = [&](const QImage& image) {
        return std::unique_ptr<QSGTexture>(
            window()->createTextureFromImage(image, QQuickWindow::TextureCanUseAtlas));
    };
    const std::vector<LabelPictureKey> missing = beginMissing(projection);
    for (const LabelPictureKey& key : missing)
        root->pictures[key] = toTexture(coming_.take(key));
    painted_.insert(missing.begin(), missing.end());
    coming_.clear();

    for (const PlacedLabel& placed : placed_) {
        const Label& label = *candidateLabels_[placed.candidate];
        const LabelStyle style = styleOf(label, projection.zoom());
        const auto& texture = root->pictures[keyOf(placed, projection)];
        QRectF rect = placed.rect;
        if (label.type == Label::Type::Territory)
            rect.adjust(quiet.width() / 2, quiet.height() / 2, 0, 0);
        sprites.push_back({.texture = texture.get(), .at = rect.topLeft()});
        const QPointF at = dots_[placed.candidate];
        if (std::isnan(at.x()))
            continue;
        auto& dot = root->dots[label.placeRank + (label.inside ? 0 : 100)];
        if (!dot)
            dot = toTexture(dotImage(placeStyle(label.placeRank).dot, style.color,
                                     palette::color(Role::Land, theme()), ratio));
        const QSizeF size = QSizeF(dot->textureSize()) / ratio;
        sprites.push_back({.texture = dot.get(), .at = at - QPointF(size.width(), size.height()) / 2});
    }
    const auto past = [this](const LabelPictureKey& key) { return key.course != 0 && key.course != course_; };
    std::erase_if(root->pictures, [&](const auto& picture) { return past(picture.first); });
    std::erase_if(painted_, past);
    setCost({.vertices = static_cast<int>(sprites.size()) * 4,
             .sprites = static_cast<int>(placed_.size()),
             .painted = static_cast<int>(missing.size())});
    root->sprites.show(std::move(sprites), boundingRect(), ratio);
    setComplete(!rest_.isActive());
    return root;
}

} // namespace atlas
