#include "app/story/presentation.h"

#include "app/story/headline.h"
#include "app/text.h"
#include "app/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace atlas {

namespace {

bool isReadme(const QFileInfo& file) {
    return file.fileName().compare(QLatin1String("README.md"), Qt::CaseInsensitive) == 0;
}

} // namespace

QStringList Presentation::programFolders() {
    return {QStringLiteral(ATLAS_STORY_FOLDER),
            QDir::cleanPath(QCoreApplication::applicationDirPath() +
                            QStringLiteral("/../share/gr-atlas/stories"))};
}

Presentation::Presentation(QObject* parent) : QObject(parent), folders_(programFolders()) {}

Presentation::~Presentation() = default;

void Presentation::setSession(Session* session) {
    if (session_ == session)
        return;
    if (session_)
        session_->disconnect(this);
    session_ = session;
    if (session_) {
        connect(session_, &Session::atlasChanged, this, &Presentation::reword);
        connect(session_, &Session::languageChanged, this, &Presentation::reword);
    }
    emit sessionChanged();
    reword();
}

geo::Language Presentation::language() const {
    return story_.language(previewed_.value_or(session_ ? session_->view().language : geo::Language::Fr));
}

QList<StoryEntry> Presentation::stories() const {
    QList<StoryEntry> entries;
    const auto wanted = session_ ? session_->view().language : geo::Language::Fr;
    std::set<QString> listed; // files of the program: of several by one name the first is told, as by start()
    const auto list = [&](const QString& folder, bool own) {
        for (const auto& file :
             QDir(folder).entryInfoList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
            if (isReadme(file) || (!own && listed.contains(file.fileName())))
                continue;
            const auto read = readStoryFile(file.filePath().toStdString());
            if (!read || read->story.scenes.empty())
                continue;
            if (!own)
                listed.insert(file.fileName());
            const auto& story = read->story;
            const auto title = story.title[static_cast<std::size_t>(story.language(wanted))];
            const auto scenes = tr("%n scene(s)", nullptr, static_cast<int>(story.scenes.size()));
            entries.push_back({.title = QString::fromStdString(title),
                               //: A story of the person's own; %1: "7 scenes"
                               .detail = own ? tr("%1 · my own").arg(scenes) : scenes,
                               .file = file.filePath(),
                               .own = own});
        }
    };
    if (session_ && !session_->storiesFolder().empty())
        list(QString::fromStdString(session_->storiesFolder().string()), true);
    for (const auto& folder : folders_)
        list(folder, false);
    return entries;
}

void Presentation::preview(const QString& text, const QString& file, int scene, const QString& language) {
    story_ = readStory(text.toStdString(), file.toStdString()).story;
    previewed_ = languageByCode(language.toStdString()).value_or(geo::Language::Fr);
    std::vector<std::size_t> steps;
    for (const auto& each : story_.scenes)
        steps.push_back(each.steps.size());
    player_.start(steps, static_cast<std::size_t>(std::max(scene, 0)));
    for (std::size_t i = 0; player_.playing() && i < steps[player_.scene()]; ++i)
        player_.next(); // what is revealed step by step is there
    reword();
}

bool Presentation::start(const QString& named) {
    if (!session_)
        return false;
    QString path = named;
    auto folders = folders_;
    if (const auto& own = session_->storiesFolder(); !own.empty())
        folders.push_back(QString::fromStdString(own.string()));
    for (const auto& folder : folders)
        if (const QString inside = folder + u'/' + named + QStringLiteral(".md");
            !QFileInfo::exists(path) && !named.contains(u'/') && QFileInfo::exists(inside))
            path = inside;
    auto read = readStoryFile(QFileInfo(path).absoluteFilePath().toStdString());
    if (!read) {
        session_->complain(read.error());
        return false;
    }
    return tell(std::move(*read), 0);
}

bool Presentation::rehearse(const QString& text, const QString& file, int scene) {
    return session_ && tell(readStory(text.toStdString(), file.toStdString()),
                            static_cast<std::size_t>(std::max(scene, 0)));
}

bool Presentation::tell(StoryFile read, std::size_t scene) {
    const auto& complaints = read.complaints;
    if (read.story.scenes.empty()) {
        if (complaints.empty())
            session_->setNotice({});
        else
            session_->complain(complaints.front());
        return false;
    }
    if (playing())
        end();
    story_ = std::move(read.story);
    // What is wrong is left out; whoever prepares the talk should know it before the room does.
    if (read.hasErrors())
        session_->complain(complaints.front());
    std::vector<std::size_t> steps;
    for (const auto& each : story_.scenes)
        steps.push_back(each.steps.size());
    session_->suspend();
    command([&] { player_.start(std::move(steps), scene); });
    return true;
}

void Presentation::tellAs(const Presentation& other, int scene) {
    story_ = other.story_;
    std::vector<std::size_t> steps;
    for (const auto& each : story_.scenes)
        steps.push_back(each.steps.size());
    player_.end();
    if (session_ && !session_->suspended())
        session_->suspend();
    command([&] {
        player_.start(steps, static_cast<std::size_t>(std::max(scene, 0)));
        for (std::size_t i = 0; player_.playing() && i < steps[player_.scene()]; ++i)
            player_.next();
    });
}

void Presentation::end() {
    command([this] { player_.end(); });
}
bool Presentation::next() {
    const auto scene = player_.scene(), step = player_.step();
    command([this] { player_.next(); });
    return player_.scene() != scene || player_.step() != step;
}
void Presentation::previous() {
    command([this] { player_.previous(); });
}
void Presentation::goTo(int scene) {
    command([&] { player_.goTo(static_cast<std::size_t>(std::max(scene, 0))); });
}
void Presentation::dive() {
    command([this] { player_.dive(); });
}
void Presentation::back() {
    command([this] { player_.back(); });
}
void Presentation::toggleOverview() {
    command([this] { player_.toggle(Player::Mode::Overview); });
}
void Presentation::mark(int scene) {
    command([&] { player_.mark(static_cast<std::size_t>(std::max(scene, 0))); });
}

int Presentation::headlineSize(const QString& text, const QString& family, QSizeF room, int largest,
                               int least) const {
    QFont font(family);
    font.setWeight(QFont::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return atlas::headlineSize(text, font,
                               {.size = room,
                                .largest = largest,
                                .least = least,
                                .lineHeight = 1.1, // as Text makes it of 0.88, and a little
                                .spacing = -0.028});
}

bool Presentation::press(int key, int modifiers) {
    bool taken = false;
    command([&] {
        taken = player_.press(key, Qt::KeyboardModifiers::fromInt(static_cast<unsigned>(modifiers)));
    });
    return taken;
}

template <class Command>
void Presentation::command(const Command& command) {
    const Player before = player_;
    command();
    settle(before);
}

void Presentation::settle(const Player& before) {
    if (!session_)
        return;
    const bool moded = before.mode() != player_.mode();
    // First the room that the words take of the map, then the flight: so the map stays under the eye.
    if (moded)
        emit modeChanged();
    if (!player_.playing()) {
        if (before.playing())
            session_->resume();
    } else if (player_.mode() == Player::Mode::Scene &&
               (!before.playing() || before.mode() == Player::Mode::Dive ||
                before.scene() != player_.scene() || before.step() != player_.step())) {
        showScene();
    } else if (moded && player_.mode() == Player::Mode::Dive) {
        session_->showRecords(); // what a hand looks for is there, whatever the scene showed
    }
    reword();
    if (before.marked() != player_.marked() || before.typed() != player_.typed() ||
        before.scene() != player_.scene() || before.sceneCount() != player_.sceneCount())
        emit changed();
}

const View* Presentation::sceneView(std::size_t index, std::size_t step) const {
    const auto& scene = story_.scenes[index];
    for (std::size_t i = std::min(step, scene.steps.size()); i > 0; --i)
        if (scene.steps[i - 1].view)
            return &*scene.steps[i - 1].view;
    return scene.view ? &*scene.view : nullptr;
}

void Presentation::showScene() {
    const View* scene = sceneView(player_.scene(), player_.step());
    if (scene == nullptr)
        return; // words or a picture lie over the map that there is
    View view = *scene;
    view.language = session_->view().language;
    view.theme = story_.theme.value_or(session_->view().theme);
    session_->present(view);
}

void Presentation::reword() {
    if (session_ && session_->atlas() != atlas_) {
        atlas_ = session_->atlas();
        figures_ = atlas_ ? std::make_unique<FigureBook>(atlas_->query(), atlas_->map()) : nullptr;
    }
    auto now = read();
    if (now == shown_)
        return;
    shown_ = std::move(now);
    emit changed();
}

QString Presentation::typed() const {
    return player_.typed() > 0 ? QString::number(player_.typed()) : QString();
}

QString Presentation::figureLine(const Scene& scene, geo::Language spoken) const {
    const auto& words = scene.words[static_cast<std::size_t>(spoken)];
    if (!figures_ || words.figure.empty())
        return {};
    const auto key =
        keyFigure(words.figure, *figures_, scene.view ? scene.view->appliedFilter() : geo::Filter(), spoken);
    return QStringList({key.before, key.number, key.unit}).join(u' ').trimmed();
}

QString Presentation::shownCount(const View& view) const {
    const auto& catalogue = atlas_->catalogue();
    std::set<geo::RecordIndex> alone;
    for (const auto& name : view.highlighted)
        if (const auto record = catalogue.find(name); record && catalogue.hasPosition(*record))
            alone.insert(*record);
    if (const auto selected = catalogue.find(view.selected); selected && catalogue.hasPosition(*selected)) {
        alone.insert(*selected);
        for (const auto& link : catalogue.links(*selected))
            if (catalogue.hasPosition(link.other))
                alone.insert(link.other);
    }
    // With several records in focus nothing else is shown.
    const auto count =
        alone.size() > 1 ? alone.size() : std::size_t{atlas_->query().select(view.appliedFilter()).count()};
    if (!view.shows(MapLayer::Records))
        return {};
    //: %1 records shown of %2 in the atlas
    return tr("%1 of %2 records")
        .arg(numberText(static_cast<std::int64_t>(count), language()),
             numberText(catalogue.size(), language()));
}

Presentation::Shown Presentation::read() const {
    Shown now;
    if (!player_.playing())
        return now;
    const auto spoken = language();
    const auto index = static_cast<std::size_t>(spoken);
    const auto& scene = story_.scenes[player_.scene()];
    const auto& words = scene.words[index];
    const View* view = sceneView(player_.scene(), player_.step());
    now.title = QString::fromStdString(story_.title[index]);
    //: Number of the scene, number of scenes
    now.place = now.title + QStringLiteral(" · ") +
                tr("%1 of %2", "scenes").arg(player_.scene() + 1).arg(player_.sceneCount());
    now.hasMap = view != nullptr;

    const auto revealed = [&](bool SceneStep::* part) {
        // What no step reveals is there from the beginning.
        const auto first = std::ranges::find(scene.steps, true, part);
        return first == scene.steps.end() ||
               static_cast<std::size_t>(first - scene.steps.begin()) < player_.step();
    };
    now.figureShown = revealed(&SceneStep::figure);
    now.textShown = revealed(&SceneStep::text);
    if (!words.picture.empty() && revealed(&SceneStep::picture)) {
        now.picture =
            QUrl::fromLocalFile(QString::fromStdString((story_.file.parent_path() / words.picture).string()));
        now.pictureWords = QString::fromStdString(words.pictureAlt);
    }
    for (const auto& note : scene.notes[index])
        now.notes.push_back(QString::fromStdString(note));

    QStringList said;
    if (figures_) {
        const auto filter = view != nullptr ? view->appliedFilter() : geo::Filter();
        now.headline = storyText(words.headline, *figures_, filter, spoken);
        now.figure = keyFigure(words.figure, *figures_, filter, spoken);
        for (const auto& part : words.figure.parts)
            if (now.figureShown && part.figure && part.figure->what == FigureSpec::What::Distance &&
                !borderOfName(part.figure->to))
                now.joined = {QString::fromStdString(part.figure->from),
                              QString::fromStdString(part.figure->to)};
        for (const auto& paragraph : words.text)
            now.text.push_back(storyText(paragraph, *figures_, filter, spoken));
        if (view != nullptr)
            now.countLine = shownCount(*view);
        for (std::size_t i = 0; i < story_.scenes.size(); ++i)
            now.scenes.push_back(
                {.title = storyText(story_.scenes[i].words[index].headline, *figures_, {}, spoken),
                 .detail = figureLine(story_.scenes[i], spoken)});
        if (player_.scene() + 1 < story_.scenes.size())
            now.nextHeadline = now.scenes[static_cast<qsizetype>(player_.scene()) + 1].title;
    }
    QStringList hosts;
    for (const auto& source : scene.sources)
        if (const auto host = QString::fromStdString(source.host); !hosts.contains(host))
            hosts.push_back(host);
    // Where the line is too long for the screen, it is the last of these that is cut.
    if (!hosts.isEmpty())
        said.push_back(tr("Sources: %1").arg(hosts.join(QStringLiteral(", "))));
    if (now.figure.rough)
        said.push_back(tr("Distance from municipality to municipality"));
    if (hosts.isEmpty() && figures_ && !words.figure.empty())
        said.push_back(tr("Computed from the atlas"));
    now.sources = said.join(QStringLiteral(" · "));
    return now;
}

} // namespace atlas
