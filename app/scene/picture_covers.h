#pragma once

#include <QMatrix4x4>
#include <QRect>
#include <QRegion>

#include <memory>
#include <vector>

class QQuickWindow;
class QSGNode;

namespace atlas {

/// How what is above a node shows it.
struct Surroundings {
    double opacity = 1;
    QMatrix4x4 place;   ///< Takes the node to the window.
    bool plain = false; ///< It is drawn, wholly and as large as it is.
};
[[nodiscard]] Surroundings surroundingsOf(const QSGNode& node);

/// What lies on the map and lets nothing of it through: the map needs not be drawn there. Of the thread that
/// draws a window; one list a window.
class PictureCovers {
public:
    /// Something that covers.
    class Cover {
    public:
        virtual ~Cover() = default;
        /// Device pixels of the window; empty while it covers nothing. As this frame shows it.
        [[nodiscard]] virtual QRect covered() = 0;
    };

    /// To be asked on the GUI thread.
    [[nodiscard]] static std::shared_ptr<PictureCovers> of(QQuickWindow& window);

    void add(Cover& cover) { covers_.push_back(&cover); }
    void remove(Cover& cover) { std::erase(covers_, &cover); }
    /// What is left of a part of the window, in device pixels.
    [[nodiscard]] QRegion freeOf(const QRect& part) const;

private:
    std::vector<Cover*> covers_; // each is there until it is removed
};

} // namespace atlas
