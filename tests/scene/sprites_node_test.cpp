// Small pictures, pixel upon pixel, as a window shows them.

#include "app/scene/sprites_node.h"

#include <QGuiApplication>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <gtest/gtest.h>

namespace {

/// Each pixel tells where it lies.
QImage checked(int side, int blue) {
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            image.setPixelColor(x, y, QColor(x * 8, y * 8, blue));
    return image;
}

constexpr int side = 30;

class Wall : public QQuickItem {
public:
    Wall() { setFlag(ItemHasContents); }

    struct Placed {
        QPointF at;
        double opacity = 1;
        int blue = 0;
    };
    std::vector<Placed> placed;

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override {
        auto* node = old != nullptr ? static_cast<atlas::SpritesNode*>(old) : new atlas::SpritesNode;
        std::vector<atlas::Sprite> sprites;
        node->show({}, {}, 1); // it hangs on the textures
        textures_.clear();
        for (const Placed& one : placed) {
            textures_.emplace_back(
                window()->createTextureFromImage(checked(side, one.blue), QQuickWindow::TextureCanUseAtlas));
            sprites.push_back({.texture = textures_.back().get(), .at = one.at, .opacity = one.opacity});
        }
        node->show(std::move(sprites), boundingRect(), 1);
        return node;
    }

private:
    std::vector<std::unique_ptr<QSGTexture>> textures_;
};

class Sprites : public testing::Test {
protected:
    Sprites() {
        window.resize(240, 160);
        window.setColor(Qt::white);
        wall.setParentItem(window.contentItem());
        wall.setPosition(wallRect.topLeft());
        wall.setSize(wallRect.size());
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
    }
    QImage picture(std::vector<Wall::Placed> placed) {
        wall.placed = std::move(placed);
        wall.update();
        return seen();
    }
    /// What the wall shows; beside it nothing may be.
    QImage seen() {
        QImage image = window.grabWindow();
        const QImage shown = image.copy(wallRect);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (!wallRect.contains(x, y) && image.pixelColor(x, y) != QColor(Qt::white)) {
                    ADD_FAILURE() << "drawn at " << x << ", " << y;
                    return shown;
                }
        return shown;
    }
    static testing::AssertionResult isNear(const QColor& seen, const QColor& wanted) {
        if (std::abs(seen.red() - wanted.red()) <= 1 && std::abs(seen.green() - wanted.green()) <= 1 &&
            std::abs(seen.blue() - wanted.blue()) <= 1)
            return testing::AssertionSuccess();
        return testing::AssertionFailure()
               << seen.name().toStdString() << " instead of " << wanted.name().toStdString();
    }

    static constexpr QRect wallRect{20, 20, 200, 120};

    QQuickWindow window;
    Wall wall; // the window lets go of it first
};

TEST_F(Sprites, AreCutAtTheEdgesWithoutMoving) {
    for (const QPointF at : {QPointF(50, 40), QPointF(-11, 40), QPointF(187, 40), QPointF(60, -7),
                             QPointF(60, 101), QPointF(-29, -29), QPointF(199, 119)}) {
        SCOPED_TRACE(testing::Message() << at.x() << ", " << at.y());
        const QImage image = picture({{.at = at}, {.at = {100, 50}, .blue = 200}});
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x) {
                const QPoint p = at.toPoint() + QPoint(x, y);
                if (image.rect().contains(p)) {
                    ASSERT_TRUE(isNear(image.pixelColor(p), QColor(x * 8, y * 8, 0))) << x << ", " << y;
                }
            }
        EXPECT_EQ(image.pixelColor(90, 20), QColor(Qt::white));
        EXPECT_TRUE(isNear(image.pixelColor(101, 52), QColor(8, 16, 200))) << "the other one";
    }
}

TEST_F(Sprites, BesideTheWindowAreNotDrawn) {
    const QImage image =
        picture({{.at = {-30, 10}}, {.at = {200, 10}}, {.at = {10, -30}}, {.at = {10, 120}}});
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ASSERT_EQ(image.pixelColor(x, y), QColor(Qt::white)) << x << ", " << y;
}

TEST_F(Sprites, ThatFadeLieBelowThoseThatDoNot) {
    const QImage image = picture({{.at = {20, 20}, .blue = 250}, {.at = {40, 20}, .opacity = 0.5}});
    EXPECT_TRUE(isNear(image.pixelColor(45, 30), QColor(200, 80, 250))) << "both";
    EXPECT_TRUE(isNear(image.pixelColor(65, 30), QColor((200 + 255) / 2, (80 + 255) / 2, 255 / 2)))
        << "half of it";
}

TEST_F(Sprites, FadeWithAllThatTheyBelongTo) {
    picture({{.at = {20, 20}, .blue = 100}});
    wall.setOpacity(0.5);
    EXPECT_TRUE(isNear(seen().pixelColor(30, 40), QColor((80 + 255) / 2, (160 + 255) / 2, (100 + 255) / 2)));
    wall.setOpacity(1);
    EXPECT_TRUE(isNear(seen().pixelColor(30, 40), QColor(80, 160, 100)));
}

} // namespace

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
