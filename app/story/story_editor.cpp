#include "app/story/story_editor.h"

#include "app/error_words.h"
#include "app/filter_words.h"
#include "app/story/presentation.h"
#include "app/text.h"

#include <QDir>
#include <QFileInfo>
#include <QTextDocument>

#include <algorithm>

namespace atlas {

namespace {

std::string plain(const QString& text) {
    return text.toStdString();
}

std::filesystem::path pathOf(const QString& file) {
    const QUrl url(file);
    return (url.isLocalFile() ? url.toLocalFile() : file).toStdString();
}

} // namespace

StoryEditor::StoryEditor(QObject* parent) : QAbstractListModel(parent) {
    checking_.setSingleShot(true);
    checking_.setInterval(checkMs);
    connect(&checking_, &QTimer::timeout, this, [this] {
        check();
        emit changed();
    });
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, &StoryEditor::lookAtDisk);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, &StoryEditor::lookAtDisk);
}

StoryEditor::~StoryEditor() = default;

void StoryEditor::setSession(Session* session) {
    if (session == session_)
        return;
    if (session_)
        session_->disconnect(this);
    session_ = session;
    if (session_) {
        const auto again = [this] {
            check();
            emit changed();
        };
        connect(session_, &Session::atlasChanged, this, again);
        connect(session_, &Session::languageChanged, this, again); // what is wrong, in its words
        language_ = session_->view().language;
    }
    emit sessionChanged();
}

bool StoryEditor::done(const geo::Result<void>& result) {
    if (!result && session_)
        session_->complain(result.error());
    return result.has_value();
}

bool StoryEditor::adopt(geo::Result<StoryDraft> draft) {
    if (!draft) {
        if (session_)
            session_->complain(draft.error());
        return false;
    }
    beginResetModel();
    draft_ = std::move(*draft);
    rows_.clear();
    removed_.clear();
    conflict_ = false;
    endResetModel();
    if (session_)
        language_ = session_->view().language;
    watch();
    settle();
    if (!languages().contains(language()) && !languages().isEmpty())
        setLanguage(languages().front());
    check();
    emit changed();
    emit wordsReplaced();
    return true;
}

bool StoryEditor::load(const QString& file) {
    return session_ && adopt(StoryDraft::open(pathOf(file)));
}

bool StoryEditor::begin() {
    if (!session_)
        return false;
    // Each title in its own language, whatever the program speaks.
    auto draft = StoryDraft::make(emptyStory({"Nouveau récit", "Neue Geschichte", "New story"}));
    return adopt(std::move(draft)) && addView();
}

void StoryEditor::close() {
    beginResetModel();
    draft_.reset();
    rows_.clear();
    faults_.clear();
    removed_.clear();
    conflict_ = false;
    read_ = {};
    endResetModel();
    watch();
    emit changed();
    emit wordsReplaced();
}

bool StoryEditor::take(const edit::Edited& edited, int scene, const QString& key) {
    const bool taken = draft_->take(edited, static_cast<std::size_t>(std::max(scene, 0)), plain(key));
    removed_.clear();
    settle();
    return taken;
}

bool StoryEditor::addView() {
    if (!draft_ || !session_ || !session_->atlas())
        return false;
    const auto& view = session_->view();
    NewScene made{.name = "scene-" + std::to_string(count() + 1),
                  .view = toJson(view),
                  .headlines = {},
                  .languages = read_.story.languages};
    for (const auto language : read_.story.languages)
        made.headlines[static_cast<std::size_t>(language)] =
            plain(filterWords(view, *session_->atlas(), language));
    const int at = count() == 0 ? 0 : scene() + 1;
    const bool added = take(edit::insert(draft_->source(), static_cast<std::size_t>(at), made), at);
    emit wordsReplaced();
    return added;
}

bool StoryEditor::takeView() {
    return draft_ && session_ && has(scene()) &&
           take(edit::view(draft_->source(), draft_->scene(), toJson(session_->view())), scene());
}

bool StoryEditor::showView() {
    if (!session_ || !has(scene()) || draft_->scene() >= read_.story.scenes.size())
        return false;
    const auto& shown = read_.story.scenes[draft_->scene()].view;
    if (!shown)
        return false;
    return looksAt(*shown);
}

bool StoryEditor::looksAt(View view) {
    view.language = session_->view().language;
    view.theme = session_->view().theme;
    session_->setView(view);
    return true;
}

bool StoryEditor::move(int from, int to) {
    if (!has(from) || !has(to) || from == to)
        return false;
    const bool moved =
        take(edit::move(draft_->source(), static_cast<std::size_t>(from), static_cast<std::size_t>(to)), to);
    emit wordsReplaced();
    return moved;
}

bool StoryEditor::duplicate(int row) {
    if (!has(row))
        return false;
    const bool copied = take(edit::duplicate(draft_->source(), static_cast<std::size_t>(row)), row + 1);
    emit wordsReplaced();
    return copied;
}

bool StoryEditor::remove(int row) {
    if (!has(row))
        return false;
    const auto name = rows_[static_cast<std::size_t>(row)].name;
    const bool gone = take(edit::remove(draft_->source(), static_cast<std::size_t>(row)), row);
    if (gone)
        removed_ = name;
    emit changed();
    emit wordsReplaced();
    return gone;
}

bool StoryEditor::rename(int row, const QString& name) {
    return has(row) &&
           take(edit::name(draft_->source(), static_cast<std::size_t>(row), plain(name)), scene());
}

std::optional<ScenePart> StoryEditor::partNamed(const QString& part) const {
    if (part == u"headline")
        return ScenePart::Headline;
    if (part == u"figure")
        return ScenePart::Figure;
    if (part == u"text")
        return ScenePart::Text;
    if (part == u"notes")
        return ScenePart::Notes;
    return std::nullopt;
}

QString StoryEditor::words(const QString& part) const {
    if (!draft_)
        return {};
    if (part == u"title")
        return toText(read_.story.title[static_cast<std::size_t>(language_)]);
    if (part == u"author")
        return toText(read_.story.author);
    if (part == u"sources")
        return has(scene()) ? toText(draft_->source().sources(draft_->scene())) : QString();
    const auto named = partNamed(part);
    return named && has(scene()) ? toText(draft_->source().part(draft_->scene(), language_, *named))
                                 : QString();
}

bool StoryEditor::setWords(const QString& part, const QString& words) {
    if (!draft_)
        return false;
    const auto key = part + u'/' + language() + u'/' + QString::number(scene());
    if (part == u"title")
        return take(edit::title(draft_->source(), language_, plain(words)), scene(), key);
    if (part == u"author")
        return take(edit::author(draft_->source(), plain(words)), scene(), part);
    if (part == u"sources")
        return has(scene()) &&
               take(edit::sources(draft_->source(), draft_->scene(), plain(words)), scene(), key);
    const auto named = partNamed(part);
    return named && has(scene()) &&
           take(edit::part(draft_->source(), draft_->scene(), language_, *named, plain(words)), scene(), key);
}

QString StoryEditor::typed(const QQuickTextDocument* document) {
    auto text = document->textDocument()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void StoryEditor::endStep() {
    if (draft_)
        draft_->endStep();
}

void StoryEditor::undo() {
    if (!canUndo())
        return;
    draft_->undo();
    removed_.clear();
    settle();
    emit wordsReplaced();
}

void StoryEditor::redo() {
    if (!canRedo())
        return;
    draft_->redo();
    removed_.clear();
    settle();
    emit wordsReplaced();
}

bool StoryEditor::written(const geo::Result<void>& result) {
    const bool good = done(result);
    conflict_ = !good && draft_->changedOnDisk();
    watch();
    settle();
    return good;
}

bool StoryEditor::save() {
    if (!draft_ || !session_)
        return false;
    if (!draft_->file().empty() && !foreign())
        return written(draft_->save());
    const auto& folder = session_->storiesFolder();
    if (folder.empty())
        return written(geo::fail("There is no folder for stories", {}, "Save it under a name."));
    const auto name =
        draft_->file().empty() ? plain(words(QStringLiteral("title"))) : draft_->file().stem().string();
    return written(draft_->saveAs(freeStoryFile(folder, name)));
}

bool StoryEditor::saveOver() {
    return draft_ && written(draft_->save(true));
}

bool StoryEditor::saveAs(const QString& file) {
    if (!draft_)
        return false;
    auto path = pathOf(file);
    if (path.extension() != ".md")
        path += ".md";
    if (path == draft_->file())
        return save();
    return written(draft_->saveAs(path, true)); // whoever chose the file said that it may be written over
}

bool StoryEditor::reload() {
    if (!draft_)
        return false;
    const bool read = written(draft_->reload());
    emit wordsReplaced();
    return read;
}

QUrl StoryEditor::proposedFile() const {
    if (!session_)
        return {};
    const auto file = freeStoryFile(session_->storiesFolder(), plain(words(QStringLiteral("title"))));
    return QUrl::fromLocalFile(QString::fromStdString(file.string()));
}

int StoryEditor::count() const {
    return static_cast<int>(rows_.size());
}

int StoryEditor::scene() const {
    return rows_.empty() ? -1 : static_cast<int>(draft_->scene());
}

void StoryEditor::choose(int scene) {
    if (!has(scene) || scene == this->scene())
        return;
    draft_->choose(static_cast<std::size_t>(scene));
    emit changed();
    emit wordsReplaced();
}

QString StoryEditor::language() const {
    return toText(languageCode(language_));
}

void StoryEditor::setLanguage(const QString& code) {
    const auto language = languageByCode(plain(code));
    if (!language || *language == language_)
        return;
    language_ = *language;
    endStep();
    settle();
    emit wordsReplaced();
}

QStringList StoryEditor::languages() const {
    QStringList codes;
    for (const auto language : read_.story.languages)
        codes.push_back(toText(languageCode(language)));
    return codes;
}

QString StoryEditor::text() const {
    return draft_ ? toText(draft_->source().text()) : QString();
}

QString StoryEditor::file() const {
    return draft_ ? QString::fromStdString(draft_->file().string()) : QString();
}

QString StoryEditor::fileName() const {
    return draft_ ? QString::fromStdString(draft_->file().filename().string()) : QString();
}

bool StoryEditor::foreign() const {
    if (!draft_ || draft_->file().empty())
        return false;
    const auto folder = QFileInfo(file()).absolutePath();
    return std::ranges::any_of(Presentation::programFolders(), [&](const QString& own) {
        return QDir(own).canonicalPath() == QDir(folder).canonicalPath();
    });
}

QString StoryEditor::refused() const {
    return draft_ && !draft_->refused().what.empty() ? errorWords(draft_->refused()) : QString();
}

void StoryEditor::settle() {
    if (draft_)
        read_ = readStory(draft_->source().text(), draft_->file());
    readRows();
    checking_.start();
    emit changed();
}

void StoryEditor::readRows() {
    std::vector<Row> now;
    if (draft_) {
        const auto& source = draft_->source();
        for (std::size_t i = 0; i < source.scenes().size(); ++i) {
            const auto in = static_cast<int>(i);
            const auto faults =
                std::ranges::count(faults_, in, [](const StoryFault& fault) { return fault.scene; });
            now.push_back({.name = toText(source.scenes()[i].name),
                           .headline = toText(source.part(i, language_, ScenePart::Headline)),
                           .faults = static_cast<int>(faults)});
        }
    }
    // Rows that stay keep their delegates, and the keyboard in them.
    const auto old = static_cast<int>(rows_.size()), fresh = static_cast<int>(now.size());
    if (fresh > old) {
        const auto same = std::ranges::mismatch(rows_, now).in1 - rows_.begin();
        const int at = static_cast<int>(same);
        beginInsertRows({}, at, at + fresh - old - 1);
        rows_ = now;
        endInsertRows();
    } else if (fresh < old) {
        const auto same = std::ranges::mismatch(rows_, now).in1 - rows_.begin();
        const int at = std::min(static_cast<int>(same), fresh);
        beginRemoveRows({}, at, at + old - fresh - 1);
        rows_ = now;
        endRemoveRows();
    } else {
        rows_ = now;
    }
    if (!rows_.empty())
        emit dataChanged(index(0), index(count() - 1));
}

void StoryEditor::check() {
    faults_.clear();
    if (!draft_)
        return;
    if (session_ && session_->atlas() != atlas_) {
        atlas_ = session_->atlas();
        figures_ = atlas_ ? std::make_unique<FigureBook>(atlas_->query(), atlas_->map()) : nullptr;
    }
    auto complaints = read_.complaints;
    if (figures_)
        std::ranges::move(checkStory(read_.story, *figures_), std::back_inserter(complaints));
    std::ranges::stable_sort(complaints, {}, &geo::Complaint::line);
    const auto& source = draft_->source();
    for (const auto& complaint : complaints) {
        const auto scene = source.sceneAt(complaint.line);
        faults_.push_back({.line = static_cast<int>(complaint.line),
                           .scene = scene < source.scenes().size() ? static_cast<int>(scene) : -1,
                           .what = errorWords(complaint.what),
                           .hint = errorWords(complaint.hint)});
    }
    readRows();
}

void StoryEditor::watch() {
    const auto watched = watcher_.files() + watcher_.directories();
    if (!watched.isEmpty())
        watcher_.removePaths(watched);
    if (!draft_ || draft_->file().empty())
        return;
    // The folder, too: programs that write a file anew leave the old one.
    watcher_.addPath(file());
    watcher_.addPath(QFileInfo(file()).absolutePath());
}

void StoryEditor::lookAtDisk() {
    if (!draft_ || !QFileInfo::exists(file()) || !draft_->changedOnDisk())
        return;
    watch();
    if (draft_->changed()) {
        conflict_ = true;
        emit changed();
        return;
    }
    if (reload() && session_)
        session_->say([] { return tr("Another program has changed the story: it is shown as it is now."); });
}

int StoryEditor::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant StoryEditor::data(const QModelIndex& index, int role) const {
    if (!has(index.row()))
        return {};
    const auto& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NameRole:
        return row.name;
    case HeadlineRole:
        return row.headline;
    case FaultsRole:
        return row.faults;
    default:
        return {};
    }
}

QHash<int, QByteArray> StoryEditor::roleNames() const {
    return {{NameRole, "name"}, {HeadlineRole, "headline"}, {FaultsRole, "faults"}};
}

} // namespace atlas
