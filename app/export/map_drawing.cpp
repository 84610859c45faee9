#include "app/export/map_drawing.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double aroundSheet = 60; // pixels: what lies farther out is not drawn

} // namespace

MapArranger::MapArranger(Session& session) : session_(session) {
    frame_.setSession(&session_);
    records_.setGhosts(false);
    records_.setProperty("still", true);
    records_.setFrame(&frame_);
    labels_.setRecords(&records_);
    labels_.setFrame(&frame_);
}

void MapArranger::prepare() {
    atlas_ = session_.atlas();
    countries_ = CountryIndex(*atlas_, 0);
}

MapDrawing MapArranger::arrange(const Sheet& sheet) {
    frame_.setWidth(sheet.size.width());
    frame_.setHeight(sheet.size.height());
    frame_.setWordsShare(sheet.wordsShare);
    labels_.setEnlarged(sheet.enlarged);
    records_.arrangeAnew(); // the layers of the View may be others
    if (!prepared())
        prepare();

    const View& view = session_.view();
    MapDrawing drawing{.atlas = atlas_,
                       .view = view,
                       .projection = frame_.projectionOf(session_.camera()),
                       .strongBorders = session_.strongBorders(),
                       .scaleMeters = frame_.scaleMeters(),
                       .scalePixels = frame_.scalePixels()};
    const Projection& projection = drawing.projection;
    const geo::Catalogue& catalogue = atlas_->catalogue();
    const auto selected = session_.selectedRecord();
    const QRectF area =
        QRectF(QPointF(), sheet.size).adjusted(-aroundSheet, -aroundSheet, aroundSheet, aroundSheet);
    for (const RecordMark& mark : records_.marks(projection)) {
        const QPointF at = projection.toScreen(mark.unit) + mark.offset;
        if (!area.contains(at) || mark.type == RecordMark::Type::Ghost)
            continue;
        MapDrawing::Mark drawn{.at = at, .mark = mark, .look = {}};
        if (mark.type == RecordMark::Type::Glyph)
            drawn.look = lookOf(mark, catalogue.outline(mark.record), projection.zoom(), view.theme,
                                selected == mark.record ? GlyphState::Selected : GlyphState::Rest);
        drawing.marks.push_back(std::move(drawn));
    }
    // What is selected goes on top.
    std::ranges::stable_partition(
        drawing.marks, [](const MapDrawing::Mark& mark) { return mark.look.state != GlyphState::Selected; });

    if (selected && view.shows(MapLayer::Relations))
        drawing.arcs = makeArcs(*atlas_, *selected, countries_);
    if (sheet.joined.size() == 2) {
        const auto from = catalogue.find(sheet.joined[0].toStdString());
        const auto to = catalogue.find(sheet.joined[1].toStdString());
        if (from && to)
            if (Arc arc = arcBetween(*atlas_, *from, *to, countries_); !arc.points.empty()) {
                drawing.joinedMiddle = projection.toScreen(arc.points[arc.points.size() / 2]);
                drawing.arcs.push_back(std::move(arc));
            }
    }
    QList<QRectF> covered = sheet.covered;
    if (drawing.joinedMiddle)
        covered.push_back(
            {*drawing.joinedMiddle - QPointF(sheet.joinedSize.width(), sheet.joinedSize.height()) / 2,
             sheet.joinedSize});
    labels_.setCovered(covered);
    drawing.names = labels_.namesAtRest(projection);
    return drawing;
}

} // namespace atlas
