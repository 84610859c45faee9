#pragma once

#include "app/export/story_pages.h"

#include <functional>

namespace atlas {

/// Told after each page; false: stop.
using WriteProgress = std::function<bool(std::size_t done, std::size_t all)>;

/// Writes a story as PDF: a page a scene, the map as lines and planes, fonts embedded; after each scene its
/// notes, if the pages are to have them. The same pages give the same bytes where QHashSeed is the same. On
/// any thread.
[[nodiscard]] geo::Result<void> writePdf(const StoryPages& story, const QString& path,
                                         const WriteProgress& progress);

/// Writes a story as one HTML file that needs nothing beside itself: headings, language, each map with what
/// is to be seen on it in words. On any thread.
[[nodiscard]] geo::Result<void> writeHtml(const StoryPages& story, const QString& path,
                                          const WriteProgress& progress);

/// Writes a story as pictures into a folder, which may be there: 01.png, 02.png, … The pages are made for a
/// picture. On any thread.
[[nodiscard]] geo::Result<void> writePictures(const StoryPages& story, const QString& folder,
                                              const WriteProgress& progress);
/// Of pictures in PNG, as Qt counts: the usual effort takes three times as long for a tenth less.
inline constexpr int pngQuality = 80;

/// The sentence of a file that can't be written.
[[nodiscard]] geo::Error writeError(const QString& path);
/// Of a writer that was told to stop: nobody needs to read it.
inline constexpr auto stoppedError = "The export was stopped";

} // namespace atlas
