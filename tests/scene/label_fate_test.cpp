// A name and the glyph that it names share one fate, on the atlas as it is built.

#include "app/loaded_atlas.h"
#include "app/scene/label_layer.h"
#include "app/scene/record_layer.h"
#include "tests/scene/layer_window.h"

#include <QGuiApplication>

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

namespace {

constexpr double mostGap = 12; ///< From a glyph's rim to its name.

class Fate : public atlas::fixture::LayerWindow {
protected:
    Fate() : LayerWindow({1280, 800}) {
        const auto read = atlas::loadAtlas(ATLAS_FILE);
        EXPECT_TRUE(read);
        session.setAtlas(*read);
        put(records);
        put(labels);
        put(arcs);
        labels.setRecords(&records);
        labels.setArcs(&arcs);
        open();
        const geo::Catalogue& catalogue = session.atlas()->catalogue();
        for (geo::RecordIndex i = 0; i < catalogue.size(); ++i)
            if (!catalogue.links(i).empty())
                linked.push_back(i);
    }
    void select(geo::RecordIndex record) {
        const geo::Record& chosen = session.atlas()->catalogue().record(record);
        const auto kind = geo::code(geo::List::Kinds, static_cast<std::size_t>(chosen.kind));
        EXPECT_TRUE(session.select(QString::fromStdString(std::string(kind) + ":" + chosen.id)));
    }
    /// Names of records in the picture that was drawn last, each held against its mark.
    int check() {
        const atlas::Projection& projection = frame.projection();
        std::set<geo::RecordIndex> glyphs, ghosts;
        if (records.isVisible())
            for (const atlas::RecordMark& mark : records.marks(projection))
                if (mark.type != atlas::RecordMark::Type::Cluster)
                    (mark.type == atlas::RecordMark::Type::Glyph ? glyphs : ghosts).insert(mark.record);
        const auto spots = records.spots(projection);
        int shown = 0;
        for (const auto& [label, rect] : labels.shown()) {
            if (label->type != atlas::Label::Type::Record)
                continue;
            ++shown;
            SCOPED_TRACE(label->text.toStdString());
            EXPECT_TRUE(glyphs.contains(label->record)) << "in a ring, or not on the map";
            EXPECT_FALSE(ghosts.contains(label->record)) << "left out by the filter";
            const auto spot =
                std::ranges::find(spots, label->record, [](const auto& s) { return s.named.value_or(~0u); });
            if (spot == spots.end()) {
                ADD_FAILURE() << "nothing there that it names";
                continue;
            }
            const double around = spot->radius + mostGap;
            EXPECT_TRUE(rect.adjusted(-around, -around, around, around).contains(spot->at));
        }
        return shown;
    }

    atlas::RecordLayer records;
    atlas::ArcLayer arcs;
    atlas::LabelLayer labels;
    std::vector<geo::RecordIndex>
        linked; ///< Records that others belong to: selected, all of these have names.
};

TEST_F(Fate, OnEveryWayOfTheCamera) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const auto real = [&](double from, double to) {
        return std::uniform_real_distribution(from, to)(random);
    };
    int shown = 0;
    for (int way = 0; way < 24 && !HasFailure(); ++way) {
        if (way % 6 == 5) {
            EXPECT_TRUE(session.select(QString()));
        } else {
            select(linked[random() % linked.size()]);
        }
        if (way % 3 == 1) {
            EXPECT_TRUE(session.toggleCode(
                QStringLiteral("kinds"), way % 2 == 0 ? QStringLiteral("site") : QStringLiteral("partner")));
        }
        if (way % 8 == 7) {
            EXPECT_TRUE(session.setLayerVisible(QStringLiteral("records"), false));
        }
        records.setVisible(session.layers().contains(QStringLiteral("records")));
        geo::Point at{real(5.2, 7.6), real(48.4, 50.4)};
        if (const auto selected = session.selectedRecord())
            if (const auto& place = session.atlas()->catalogue().record(*selected).position)
                at = {place->lon + real(-0.1, 0.1), place->lat + real(-0.1, 0.1)};
        double zoom = real(7, 13);
        const double east = real(-0.05, 0.05), north = real(-0.03, 0.03), nearer = real(-0.3, 0.3);
        for (int step = 0; step < 8; ++step) {
            look({at.x, at.y}, zoom);
            window.grabWindow();
            const int names = check();
            EXPECT_TRUE(records.isVisible() || names == 0) << "names of what is hidden";
            shown += names;
            at = {at.x + east, at.y + north};
            zoom += nearer;
        }
        session.setLayerVisible(QStringLiteral("records"), true);
    }
    EXPECT_GT(shown, 100) << "or nothing was proved";
}

/// Border tags like to stand just where arcs cross the border.
TEST_F(Fate, NoNameCoversTheGateOfAnArc) {
    int gates = 0, tags = 0;
    for (std::size_t i = 0; i < linked.size() && !HasFailure(); i += 7) {
        select(linked[i]);
        for (const double zoom : {7.6, 8.3, 9.4}) {
            look({6.3, 49.6}, zoom);
            window.grabWindow();
            for (const auto& [label, rect] : labels.shown()) {
                tags += label->type == atlas::Label::Type::BorderTag ? 1 : 0;
                for (const atlas::Arc& arc : arcs.arcs())
                    for (const geo::Point& gate : arc.gates) {
                        ++gates;
                        EXPECT_FALSE(rect.contains(frame.projection().toScreen(gate)))
                            << label->text.toStdString() << " at zoom " << zoom;
                    }
            }
        }
    }
    EXPECT_GT(gates, 1000) << "or nothing was proved";
    EXPECT_GT(tags, 50);
}

/// However many rings stand around it, once the border is longer than they are.
TEST_F(Fate, TheChosenBorderIsNamed) {
    for (const std::string_view pair : geo::borderPairs) {
        SCOPED_TRACE(pair);
        const QString chosen = QString::fromUtf8(pair);
        EXPECT_TRUE(session.setBorder(chosen, 20'000));
        const auto& tags = session.atlas()->labelGround().tags;
        const auto found = tags.find(std::string(pair));
        ASSERT_NE(found, tags.end());
        const geo::Point middle = found->second[found->second.size() / 2].unit;
        for (const double zoom : {8.4, 8.6, 9.3, 10.2}) {
            look(geo::fromUnitMercator(middle), zoom);
            labels.placeAnew(); // as it is once the hand rests
            window.grabWindow();
            EXPECT_TRUE(std::ranges::any_of(labels.shown(),
                                            [&](const auto& shown) {
                                                return shown.label->type == atlas::Label::Type::BorderTag &&
                                                       shown.label->text == chosen;
                                            }))
                << "zoom " << zoom;
        }
    }
}

/// A record that many belong to, seen from far: their glyphs stand alone, each with its own name or none.
TEST_F(Fate, WhatLosesTheFocusLosesItsName) {
    const geo::RecordIndex most = *std::ranges::max_element(
        linked, {}, [&](geo::RecordIndex i) { return session.atlas()->catalogue().links(i).size(); });
    look({6.3, 49.5}, 8);
    select(most);
    window.grabWindow();
    EXPECT_GT(check(), 3);
    EXPECT_TRUE(session.select(QString())); // into rings, most of them
    window.grabWindow();
    EXPECT_EQ(check(), 0);
}

} // namespace

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
