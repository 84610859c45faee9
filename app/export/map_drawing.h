#pragma once

#include "app/scene/arcs.h"
#include "app/scene/country_index.h"
#include "app/scene/label_layer.h"
#include "app/scene/map_frame.h"
#include "app/scene/record_layer.h"

#include <optional>
#include <string>
#include <vector>

namespace atlas {

/// All that is needed to draw a map on paper: what the layers of the scene would show, arranged by them. A
/// value; may be drawn on any thread.
struct MapDrawing {
    struct Mark {
        QPointF at;
        RecordMark mark;
        GlyphLook look; ///< Of a glyph.
    };

    AtlasPtr atlas;
    View view;
    Projection projection;
    unsigned strongBorders = 0;
    std::vector<Mark> marks; ///< In the order of drawing.
    std::vector<Arc> arcs;
    std::optional<QPointF> joinedMiddle; ///< Of the arc whose length is the figure.
    std::vector<LabelLayer::Name> names;
    double scaleMeters = 0, scalePixels = 0;
};

/// Lets the layers of the scene arrange a map that no window shows. Lives on the GUI thread, as they do.
class MapArranger {
public:
    /// The session must outlive it.
    explicit MapArranger(Session& session);

    /// What the first sheet needs and takes a while: may be done before, in a turn of its own.
    void prepare();
    [[nodiscard]] bool prepared() const { return atlas_ != nullptr && session_.atlas() == atlas_; }

    struct Sheet {
        QSizeF size;
        double wordsShare = 0; ///< Of the width, which words cover at the left.
        QList<QRectF> covered; ///< No name stands there.
        double enlarged = 1;   ///< Names, against those at a desk.
        QSizeF joinedSize;     ///< Of what stands on the middle of the arc below.
        QStringList joined;    ///< Names of two records that an arc joins, for their distance.
    };
    /// What the session's View shows, on such a sheet. An atlas must be open.
    [[nodiscard]] MapDrawing arrange(const Sheet& sheet);

private:
    Session& session_;
    MapFrame frame_;
    RecordLayer records_;
    LabelLayer labels_;
    AtlasPtr atlas_; ///< That `countries_` are of.
    CountryIndex countries_;
};

} // namespace atlas
