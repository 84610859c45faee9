#include "app/export/story_pages.h"

#include "app/export/map_words.h"
#include "app/export/page_painter.h"
#include "app/words.h"

#include <QCoreApplication>

namespace atlas {

namespace {

constexpr double namesEnlarged = 1.45;
constexpr double wordsEnd = 0.4;  // of the width: no name stands where their ground is dense
constexpr double footHeight = 64; // of the map, where its scale stands

struct StoryPagesWords {
    Q_DECLARE_TR_FUNCTIONS(StoryPagesWords)
};

} // namespace

PageMaker::PageMaker() : session_(nullptr, Session::Voice::Silent) {}

geo::Result<std::unique_ptr<PageMaker>> PageMaker::create(const AtlasPtr& atlas, const QString& story,
                                                          const Options& options) {
    std::unique_ptr<PageMaker> maker(new PageMaker);
    View view;
    view.language = options.language;
    view.theme = options.theme;
    maker->session_.restore(view);
    maker->session_.setAtlas(atlas);
    maker->session_.dismissNotice();
    Presentation& talk = maker->presentation_;
    talk.setSession(&maker->session_);
    if (!talk.start(story))
        return geo::fail(maker->session_.complaint().toStdString());
    if (!maker->session_.notice().isEmpty()) // what has errors would be taken away with holes in it
        return geo::fail(maker->session_.complaint().toStdString());

    const Story& told = talk.story();
    StoryPages& pages = maker->pages_;
    pages.language = told.language(options.language);
    pages.theme = told.theme.value_or(options.theme);
    pages.title = talk.title();
    pages.author = QString::fromStdString(told.author);
    pages.withNotes = options.withNotes;
    pages.logos = readLogos();
    pages.date = options.date;
    pages.picture = options.picture.value_or(QSize());
    pages.paper = options.picture
                      ? QSizeF(pageWidth, pageWidth * options.picture->height() / options.picture->width())
                      : paperSize;
    pages.atlasName = StoryPagesWords::tr("Industrial atlas of the Greater Region");
    pages.attribution = maker->session_.attribution();
    const auto date = geo::Date::parse(options.date.toString(Qt::ISODate).toStdString());
    //: %1 a version of the content
    pages.edition = StoryPagesWords::tr("Content %1").arg(atlas->meta("content_version").left(8));
    if (date)
        pages.edition += QStringLiteral(" · ") + dateText(*date, pages.language);
    pages.notesWord = StoryPagesWords::tr("Notes");
    pages.sourcesWord = StoryPagesWords::tr("Sources");
    //: %1 number of the page, %2 number of pages
    pages.pagePattern = StoryPagesWords::tr("Page %1 of %2");
    return maker;
}

void PageMaker::makeNext() {
    if (!arranger_) {
        arranger_.emplace(session_);
        return;
    }
    if (!arranger_->prepared()) {
        arranger_->prepare();
        return;
    }
    const auto index = pages_.pages.size();
    const Scene& scene = presentation_.story().scenes[index];
    presentation_.goTo(static_cast<int>(index));
    for (std::size_t step = 0; step < scene.steps.size(); ++step)
        presentation_.next();

    StoryPage page{.place = presentation_.place(),
                   .headline = presentation_.headline(),
                   .figure = {.before = presentation_.figureBefore(),
                              .number = presentation_.figureNumber(),
                              .unit = presentation_.figureUnit()},
                   .text = presentation_.text(),
                   .notes = presentation_.notes(),
                   .foundation = presentation_.sources(),
                   .countLine = presentation_.countLine(),
                   .picture = presentation_.picture().toLocalFile(),
                   .pictureWords = presentation_.pictureWords()};
    for (const SceneSource& source : scene.sources)
        page.sources.push_back(QString::fromStdString(source.url));
    if (presentation_.hasMap()) {
        const QStringList joined = presentation_.joined();
        if (!joined.isEmpty())
            page.joined = page.figure.number + QChar(0x00a0) + page.figure.unit;
        const QSizeF sheet = pages_.sheet();
        page.map = arranger_->arrange({.size = sheet,
                                       .wordsShare = wordsShare,
                                       .covered = {QRectF(0, 0, wordsEnd * sheet.width(), sheet.height()),
                                                   QRectF(0.44 * sheet.width(), sheet.height() - footHeight,
                                                          0.56 * sheet.width(), footHeight)},
                                       .enlarged = namesEnlarged,
                                       .joinedSize = joinedSize(page.joined),
                                       .joined = joined});
        page.mapWords = mapWords(*page.map, session_.answer(), pages_.language);
    }
    pages_.pages.push_back(std::move(page));
}

} // namespace atlas
