#include "app/scene/label_layer.h"

#include "app/theme/theme.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>

#include <cmath>
#include <map>
#include <memory>

namespace atlas {

namespace {

using palette::Role;

constexpr std::size_t mostWhileMoving = 60;
constexpr std::size_t mostAtRest = 120;
constexpr int restMs = 180;
constexpr double territoryTracking = 0.34; // em

struct PlaceStyle {
    double insideZoom, outsideZoom;
    double size;
    int weight;
    double dot; ///< Diameter.
};
// By rank of the gazetteer.
constexpr std::array<PlaceStyle, 10> placeStyles{{{7, 8, 16.5, 600, 7},
                                                  {7, 8, 16.5, 600, 7},
                                                  {7, 8, 16.5, 600, 7},
                                                  {8, 9, 15, 600, 7},
                                                  {8.6, 9.6, 13.5, 500, 6},
                                                  {9.3, 10.3, 12.5, 500, 5.5},
                                                  {10, 11, 11.5, 500, 5},
                                                  {10.8, 11.8, 11.5, 500, 5},
                                                  {11.6, 12.6, 11.5, 500, 4.5},
                                                  {12.4, 13.4, 11.5, 500, 4.5}}};
constexpr std::uint64_t territoryIds = std::uint64_t{1} << 48; // beyond all geonames ids

QFont interFont(const char* family, double size, int weight) {
    QFont font(QString::fromLatin1(family));
    font.setPixelSize(static_cast<int>(std::lround(size)));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// A place's dot: a ring, filled where the place is one of the greatest.
QImage dotImage(double diameter, const QColor& color, const QColor& fill, double pixelRatio) {
    const double size = diameter + 3;
    QImage image((QSizeF(size, size) * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(QPen(color, diameter > 6 ? 1.8 : 1.3));
    const double r = diameter / 2;
    painter.drawEllipse(QPointF(size / 2, size / 2), r - 0.5, r - 0.5);
    return image;
}

struct PictureKey {
    std::uint64_t id;
    int pixelSize;
    auto operator<=>(const PictureKey&) const = default;
};

class LabelsNode : public QSGNode {
public:
    std::map<PictureKey, std::unique_ptr<QSGTexture>> pictures;
    std::map<int, std::unique_ptr<QSGTexture>> dots; ///< By style, outside ones from 100.
    std::vector<QSGImageNode*> nodes;                ///< Children, owned by this node.
    std::uint64_t look = ~std::uint64_t{0};
    double ratio = 0;

    ~LabelsNode() override {
        removeAllChildNodes();
        qDeleteAll(nodes);
    }
};

} // namespace

LabelLayer::LabelLayer(QQuickItem* parent) : SceneLayer(parent) {
    rest_.setSingleShot(true);
    rest_.setInterval(restMs);
    connect(&rest_, &QTimer::timeout, this, [this] { update(); });
}

void LabelLayer::setRecords(RecordLayer* records) {
    if (records_ == records)
        return;
    records_ = records;
    update();
    emit recordsChanged();
}

void LabelLayer::atlasChanged() {
    labels_.clear();
    sizes_.clear();
    ++look_;
    placer_.forget();
    if (!atlas())
        return;
    const geo::Language language = session()->view().language;
    for (const geo::Territory& territory : atlas()->map().levels.front().territories) {
        const auto code = geo::codeIndex(geo::List::Territories, territory.id);
        QString name = atlas()->word(geo::List::Territories, *code, language);
        // "Grand Est (outside Lorraine)": on the map the place says that.
        if (const auto bracket = name.indexOf(QLatin1String(" (")); bracket > 0)
            name.truncate(bracket);
        labels_.push_back({.id = territoryIds + *code,
                           .text = name.toUpper(),
                           .unit = geo::toUnitMercator({territory.label.x, territory.label.y}),
                           .rank = -1,
                           .minZoom = 7,
                           .style = -1,
                           .country = territory.country});
    }
    for (const geo::Place& place : atlas()->map().places) {
        const bool inside = !place.territory.empty();
        const PlaceStyle& style = placeStyles[static_cast<std::size_t>(place.rank)];
        labels_.push_back({.id = static_cast<std::uint64_t>(place.geonameId),
                           .text = QString::fromStdString(place.names.in(language)),
                           .unit = geo::toUnitMercator({place.position.x, place.position.y}),
                           .rank = place.rank + (inside ? 0 : 0.5),
                           .minZoom = inside ? style.insideZoom : style.outsideZoom,
                           .style = place.rank,
                           .country = place.country,
                           .inside = inside});
    }
    std::ranges::stable_sort(labels_, {}, &Label::minZoom);
}

void LabelLayer::projectionChanged() {
    rest_.start();
}

LabelStyle LabelLayer::styleOf(const Label& label, double zoom) const {
    if (label.style < 0) {
        const double size = std::clamp(12 + (zoom - 7) * 2.4, 12.0, 20.0);
        QFont font = interFont("Inter Display", size, 600);
        font.setLetterSpacing(QFont::AbsoluteSpacing, territoryTracking * size);
        QColor color = palette::tintText(label.country, theme());
        color.setAlphaF(theme() == Theme::Night ? 0.88f : 0.94f);
        return {.font = font, .color = color, .halo = {}};
    }
    const PlaceStyle& style = placeStyles[static_cast<std::size_t>(label.style)];
    QColor halo = palette::color(label.inside ? Role::PlaceHalo : Role::Outside, theme());
    halo.setAlphaF(0.9f);
    return {.font = interFont("Inter", style.size, style.weight),
            .color = palette::color(label.inside ? Role::Place : Role::PlaceOut, theme()),
            .halo = halo};
}

QSizeF LabelLayer::sizeOf(const Label& label, const LabelStyle& style) {
    QSizeF& size = sizes_[{label.id, style.font.pixelSize()}];
    if (size.isEmpty())
        size = labelSize(label.text, style);
    return size;
}

void LabelLayer::place(const Projection& projection) {
    candidates_.clear();
    candidateLabels_.clear();
    const QRectF area(QPointF(), projection.size());
    const QRectF near = area.adjusted(-20, -20, 20, 20);
    for (std::size_t i = 0; i < labels_.size() && labels_[i].minZoom <= projection.zoom(); ++i) {
        const Label& label = labels_[i];
        const QPointF anchor = projection.toScreen(label.unit);
        if (!near.contains(anchor))
            continue;
        const LabelStyle style = styleOf(label, projection.zoom());
        candidates_.push_back({.id = label.id,
                               .rank = label.rank,
                               .anchor = anchor,
                               .size = sizeOf(label, style),
                               .gap = label.style < 0 ? 0 : placeStyles[size_t(label.style)].dot / 2 + 2,
                               .centered = label.style < 0});
        candidateLabels_.push_back(i);
    }
    placed_ = placer_.place(candidates_, records_ ? records_->obstacles(projection) : std::vector<QRectF>(),
                            area, rest_.isActive() ? mostWhileMoving : mostAtRest);
}

QSGNode* LabelLayer::updateLayer(QSGNode* old, const Projection& projection) {
    auto* root = static_cast<LabelsNode*>(old);
    if (root == nullptr)
        root = new LabelsNode;
    const double ratio = window()->effectiveDevicePixelRatio();
    if (root->look != look_ || root->ratio != ratio) {
        // The pictures still hang on nodes: those go first.
        root->removeAllChildNodes();
        qDeleteAll(root->nodes);
        root->nodes.clear();
        root->pictures.clear();
        root->dots.clear();
        root->look = look_;
        root->ratio = ratio;
    }
    place(projection);

    std::size_t used = 0;
    const auto show = [&](QSGTexture* texture, const QRectF& rect) {
        if (used == root->nodes.size()) {
            root->nodes.push_back(window()->createImageNode());
            root->nodes.back()->setFiltering(QSGTexture::Linear);
            root->appendChildNode(root->nodes.back());
        }
        QSGImageNode* node = root->nodes[used++];
        node->setTexture(texture);
        node->setSourceRect(QRectF(QPointF(), texture->textureSize()));
        // On whole device pixels: a picture of text between pixels is blurred.
        const auto snap = [ratio](double v) { return std::round(v * ratio) / ratio; };
        node->setRect(
            QRectF(QPointF(snap(rect.x()), snap(rect.y())), QSizeF(texture->textureSize()) / ratio));
    };
    const auto toTexture = [&](const QImage& image) {
        return std::unique_ptr<QSGTexture>(
            window()->createTextureFromImage(image, QQuickWindow::TextureCanUseAtlas));
    };
    for (const PlacedLabel& placed : placed_) {
        const Label& label = labels_[candidateLabels_[placed.candidate]];
        const LabelStyle style = styleOf(label, projection.zoom());
        auto& picture = root->pictures[{label.id, style.font.pixelSize()}];
        if (!picture)
            picture = toTexture(labelImage(label.text, style, ratio));
        show(picture.get(), placed.rect);
        if (label.style < 0)
            continue;
        auto& dot = root->dots[label.style + (label.inside ? 0 : 100)];
        const double diameter = placeStyles[static_cast<std::size_t>(label.style)].dot;
        if (!dot)
            dot = toTexture(dotImage(diameter, style.color, palette::color(Role::Land, theme()), ratio));
        const QPointF anchor = candidates_[placed.candidate].anchor;
        const QSizeF size = QSizeF(dot->textureSize()) / ratio;
        show(dot.get(), QRectF(anchor - QPointF(size.width(), size.height()) / 2, size));
    }
    while (root->nodes.size() > used) {
        root->removeChildNode(root->nodes.back());
        delete root->nodes.back();
        root->nodes.pop_back();
    }
    constexpr std::size_t mostPictures = 1500;
    if (root->pictures.size() > mostPictures)
        ++look_; // the next frame starts with fresh ones
    setCost({.vertices = static_cast<int>(used) * 4, .sprites = static_cast<int>(placed_.size())});
    setComplete(!rest_.isActive());
    return root;
}

} // namespace atlas
