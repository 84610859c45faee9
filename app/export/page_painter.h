#pragma once

#include "app/export/story_pages.h"

class QPainter;

namespace atlas {

/// Of the figure on the arc that it measures, with its ground.
[[nodiscard]] QSizeF joinedSize(const QString& words);

/// Draws pages of a story at the size of their paper: on paper, or into a picture.
class PagePainter {
public:
    /// Both must outlive it. `iconRatio`: as for drawGlyph, 0 for paper.
    PagePainter(QPainter& painter, const StoryPages& story, double iconRatio);

    /// A scene with the foot of the page.
    void scene(std::size_t index);
    /// The map alone, with its scale.
    void map(const StoryPage& page);
    /// The scene small, and what its speaker says.
    void notes(std::size_t index);
    /// The foot alone: logos, atlas, attribution, edition; `page` from 1, 0 for none. In a strip of that
    /// width.
    void strip(QRectF place, std::size_t page) const;

private:
    void ground();
    void sheet(const StoryPage& page);
    void words(const StoryPage& page);
    void figure(const StoryPage& page, double bottom);
    void mapFoot(const StoryPage& page, const QString& countLine);
    void joined(const StoryPage& page);
    [[nodiscard]] QColor color(palette::Role role) const { return palette::color(role, story_.theme); }

    QPainter& painter_;
    const StoryPages& story_;
    QSizeF sheet_;
    double iconRatio_;
};

} // namespace atlas
