#include "app/scene/map_glyph.h"

#include "app/scene/glyph_image.h"
#include "geo/vocabulary.h"

#include <QPainter>
#include <QQuickWindow>

namespace atlas {

namespace {

constexpr std::array<std::uint32_t, 3> ringExample{12, 7, 3};

static_assert(static_cast<int>(MapGlyph::Mark::Focused) == static_cast<int>(GlyphState::Focused));

} // namespace

MapGlyph::MapGlyph(QQuickItem* parent) : QQuickPaintedItem(parent) {
    connect(this, &MapGlyph::formChanged, this, [this] { update(); });
    connect(this, &MapGlyph::lookChanged, this, [this] { update(); });
}

QImage MapGlyph::picture(double pixelRatio) const {
    const auto theme = night_ ? Theme::Night : Theme::Paper;
    const auto code = geo::codeIndex(geo::List::Kinds, kind_.toStdString());
    const auto kind = static_cast<geo::Kind>(code.value_or(0));
    if (form_ == Form::Ghost)
        return ghostImage(kind, size_, theme, pixelRatio);
    if (RingPlates plates; form_ == Form::Ring)
        return clusterImage(ringExample, mark_ == Mark::Hover, theme, pixelRatio, plates);
    GlyphLook look;
    look.kind = kind;
    if (const auto sector = geo::codeIndex(geo::List::Sectors, sector_.toStdString()))
        look.sector = static_cast<int>(*sector);
    look.icon = icon_;
    if (const auto status = geo::codeIndex(geo::List::Statuses, status_.toStdString()))
        look.status = static_cast<std::uint8_t>(*status);
    look.municipality = municipality_;
    look.state = static_cast<GlyphState>(mark_);
    look.size = size_;
    look.theme = theme;
    return glyphImage(look, pixelRatio);
}

void MapGlyph::paint(QPainter* painter) {
    const double ratio = window() != nullptr ? window()->effectiveDevicePixelRatio() : 1;
    const QImage image = picture(ratio);
    const QSizeF shown = image.deviceIndependentSize();
    painter->drawImage(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), image);
}

} // namespace atlas
