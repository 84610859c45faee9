// The marks of many records are made beside the frames, by another thread.

#include "app/scene/chunks.h"
#include "app/scene/record_layer.h"
#include "tests/app/fixture.h"
#include "tests/scene/layer_window.h"

#include <QGuiApplication>
#include <QSignalSpy>

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace {

constexpr geo::LonLat middle{.lon = 6.1, .lat = 49.5};

/// A crowd around the middle, and a band of others from west to east; every third is a partner.
atlas::AtlasPtr crowd(std::size_t count) {
    geo::Atlas made = atlas::fixture::small();
    const geo::Record site = made.records.front();
    made.records.clear();
    const unsigned seed = std::random_device()();
    testing::Test::RecordProperty("seed", std::to_string(seed));
    std::mt19937 random(seed);
    std::normal_distribution<double> away(0, 0.2);
    std::uniform_real_distribution<double> anywhere(-5, 5);
    for (std::size_t i = 0; i < count; ++i) {
        geo::Record record = site;
        record.kind = i % 3 == 0 ? geo::Kind::Partner : geo::Kind::Site;
        record.id = "record-" + std::to_string(i);
        record.position = {.lon = middle.lon + (i % 2 == 0 ? away(random) : anywhere(random)),
                           .lat = middle.lat + away(random)};
        made.records.push_back(std::move(record));
    }
    return std::make_shared<const atlas::LoadedAtlas>(std::move(made));
}

class Records : public atlas::fixture::LayerWindow {
protected:
    void show(std::size_t count) {
        session.setAtlas(crowd(count));
        look(8.2);
        put(layer);
        open();
        rest();
    }
    void look(double zoom, double eastward = 0) {
        LayerWindow::look({middle.lon + eastward, middle.lat}, zoom);
    }
    void rest() {
        window.grabWindow();
        ASSERT_TRUE(QTest::qWaitFor([&] { return layer.complete(); }));
    }
    /// Those in glyphs and rings, sites and partners.
    [[nodiscard]] std::array<std::uint32_t, 3> counted() {
        std::array<std::uint32_t, 3> all{};
        for (const atlas::RecordMark& mark : layer.marks(frame.projection()))
            if (mark.type == atlas::RecordMark::Type::Cluster)
                for (std::size_t kind = 0; kind < all.size(); ++kind)
                    all[kind] += mark.byKind[kind];
            else if (mark.type == atlas::RecordMark::Type::Glyph)
                ++all[static_cast<std::size_t>(session.atlas()->catalogue().kind(mark.record))];
        return all;
    }
    [[nodiscard]] std::vector<atlas::RecordMark> wanted() const {
        return atlas::arrangeRecords(session.atlas()->query(), session.answer().selection,
                                     atlas::grown(frame.projection().visible(), 0.5), frame.zoom(), {});
    }

    atlas::RecordLayer layer;
};

constexpr std::size_t many = atlas::RecordLayer::fewRecords + 1;

TEST_F(Records, FewAreArrangedForTheVeryFrame) {
    show(500);
    const auto before = layer.arrangement(frame.projection());
    look(9.2);
    window.grabWindow();
    EXPECT_EQ(layer.arrangement(frame.projection()), before + 1);
}

TEST_F(Records, NoFrameWaitsForMany) {
    show(many);
    const auto before = layer.arrangement(frame.projection());
    const std::size_t marks = layer.marks(frame.projection()).size();
    EXPECT_GT(marks, 20U);
    look(9.2);
    window.grabWindow(); // a whole frame, and no event between
    EXPECT_EQ(layer.arrangement(frame.projection()), before);
    EXPECT_EQ(layer.marks(frame.projection()).size(), marks) << "those before stay until others are there";
    EXPECT_FALSE(layer.complete());
    rest();
    EXPECT_EQ(layer.arrangement(frame.projection()), before + 1);
    EXPECT_EQ(layer.marks(frame.projection()).size(), wanted().size());
    // The filter itself begins it: the frame takes it if it is there already.
    const QSignalSpy arranged(&layer, &atlas::RecordLayer::arranged); // names are placed anew then
    session.toggleCode(QStringLiteral("kinds"), QStringLiteral("partner"));
    window.grabWindow();
    EXPECT_LE(layer.arrangement(frame.projection()), before + 2);
    rest();
    EXPECT_EQ(layer.arrangement(frame.projection()), before + 2);
    EXPECT_EQ(arranged.count(), 1);
    EXPECT_THAT(counted(), testing::ElementsAre(0, testing::Gt(1000U), 0));
}

TEST_F(Records, MoreIsThereBeforeTheMapComesToItsEnd) {
    show(many);
    for (int step = 1; step <= 16; ++step) { // a sixteenth of the window each
        look(8.2, 0.3 * step);
        window.grabWindow();
        // The eighth of the window that came last, and rings whose middle is beyond it.
        geo::Extent rim = frame.projection().visible();
        rim.minX = rim.maxX - (rim.maxX - rim.minX) / 8;
        const auto there = session.atlas()->query().inside(session.answer().selection, rim).count();
        const geo::Extent around = atlas::grown(rim, 1);
        std::uint32_t shown = 0;
        for (const atlas::RecordMark& mark : layer.marks(frame.projection()))
            if (around.contains(mark.unit))
                shown += mark.type == atlas::RecordMark::Type::Glyph ? 1 : mark.count();
        EXPECT_GE(shown, there) << step;
        QTest::qWait(30); // a hand that moves
    }
}

TEST_F(Records, WhileAFilterMovesThoseBeforeAreShownRatherThanNone) {
    show(many);
    const auto before = layer.arrangement(frame.projection());
    // A change comes while the one before is still being arranged, again and again.
    for (int i = 0; i < 200 && layer.arrangement(frame.projection()) < before + 3; ++i) {
        session.toggleCode(QStringLiteral("kinds"), QStringLiteral("partner"));
        window.grabWindow();
        QTest::qWait(1);
    }
    EXPECT_GE(layer.arrangement(frame.projection()), before + 3);
    rest();
    EXPECT_EQ(layer.marks(frame.projection()).size(), wanted().size());
}

TEST_F(Records, NobodyFliesFartherThanTheWindowAllows) {
    const geo::Point at = geo::toUnitMercator(middle);
    const geo::Extent two{.minX = at.x, .minY = at.y, .maxX = at.x + 1e-9, .maxY = at.y + 1e-9};
    LayerWindow::look(middle, 15);
    EXPECT_TRUE(atlas::flyInto(frame, two));
    LayerWindow::look(middle, atlas::Camera::maxZoom); // of a window that is lower than a screen
    EXPECT_LT(frame.zoom(), atlas::Camera::maxZoom - 0.25);
    EXPECT_FALSE(atlas::flyInto(frame, two));
}

TEST_F(Records, OfAnotherAtlasNoneAreShown) {
    show(many);
    look(9.2); // they are being arranged
    window.grabWindow();
    session.setAtlas(crowd(300));
    rest();
    QTest::qWait(100);
    std::uint32_t all = 0;
    for (const std::uint32_t count : counted())
        all += count;
    EXPECT_LE(all, 300U);
    EXPECT_EQ(layer.marks(frame.projection()).size(), wanted().size());
}

} // namespace

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
