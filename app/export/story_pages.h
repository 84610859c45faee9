#pragma once

#include "app/export/logos.h"
#include "app/export/map_drawing.h"
#include "app/story/presentation.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <vector>

namespace atlas {

/// A scene of a story as it ends, every step revealed: words, and the map as it is to be drawn.
struct StoryPage {
    QString place; ///< "Acier vert · 3 sur 8".
    QString headline;
    KeyFigure figure;
    QStringList text, notes;
    QString foundation;  ///< "Sources: …", or what else the figure stands on.
    QStringList sources; ///< Addresses.
    QString countLine;
    std::optional<MapDrawing> map;
    QString mapWords;              ///< What is to be seen on the map, in words.
    QString joined;                ///< The figure once more, for the arc that it measures; or empty.
    QString picture, pictureWords; ///< A file, and what is to be seen on it.
};

/// A story to be taken away. A value; may be written on any thread.
struct StoryPages {
    QString title, author;
    geo::Language language = geo::Language::Fr;
    Theme theme = Theme::Paper;
    bool withNotes = false;
    std::vector<StoryPage> pages;
    std::vector<Logo> logos;

    // At the foot of each page.
    QString atlasName, attribution, edition; ///< Edition: the date and the version of the content.
    QDate date;
    QSizeF paper;  ///< Its size, in pixels of 1/144 inch.
    QSize picture; ///< Of a page that is to be one; as the paper in proportion.
    /// What is left of it for the scene.
    [[nodiscard]] QSizeF sheet() const;

    // Headings in the language of the words.
    QString notesWord, sourcesWord, pagePattern;
};

/// Measures of a page, in pixels of 1/144 inch. Whatever its height, it is as wide.
inline constexpr double pageWidth = 1684;
inline constexpr QSizeF paperSize{pageWidth, 1191}; ///< A4, landscape.
inline constexpr QSize pictureSize{3840, 2160};
inline constexpr double stripHeight = 84;
inline constexpr double wordsShare = 0.37;

inline QSizeF StoryPages::sheet() const {
    return {paper.width(), paper.height() - stripHeight};
}

/// Tells a story to itself to get its pages, scene after scene, so that a window stays alive in between.
/// Lives on the GUI thread; the program must speak the language of the pages.
class PageMaker {
public:
    struct Options {
        geo::Language language = geo::Language::Fr;
        Theme theme = Theme::Paper;
        bool withNotes = false;
        QDate date;                   ///< That stands on the pages.
        std::optional<QSize> picture; ///< A page is to be one of this size; otherwise it is paper.
    };
    /// A story's file, or the name of one that came with the program. Error if it can't be read or its
    /// scenes have errors that would leave holes.
    [[nodiscard]] static geo::Result<std::unique_ptr<PageMaker>>
    create(const AtlasPtr& atlas, const QString& story, const Options& options);

    [[nodiscard]] std::size_t scenes() const { return presentation_.story().scenes.size(); }
    [[nodiscard]] std::size_t made() const { return pages_.pages.size(); }
    [[nodiscard]] bool done() const { return made() == scenes(); }
    /// The next page, or what all of them need.
    void makeNext();
    [[nodiscard]] StoryPages take() { return std::move(pages_); }

private:
    PageMaker();

    Session session_;
    Presentation presentation_;
    std::optional<MapArranger> arranger_; ///< Made in a turn of its own: it reads all names.
    StoryPages pages_;
};

} // namespace atlas
