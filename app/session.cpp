#include "app/session.h"

#include "app/error_words.h"
#include "app/member_words.h"
#include "app/story/figure.h"
#include "app/text.h"
#include "app/words.h"

#include <QQmlEngine>

#include <algorithm>
#include <utility>

// Made by qt_add_qml_module.
extern void qml_register_types_Atlas_Core();

namespace atlas {

namespace {

constexpr auto instanceProperty = "atlasSession";

bool same(const geo::Answer& a, const geo::Answer& b) {
    return a.total == b.total && a.count == b.count && a.selection == b.selection && a.facets == b.facets &&
           a.missing == b.missing && a.tested == b.tested && a.uncertainInside == b.uncertainInside &&
           a.uncertainOutside == b.uncertainOutside;
}

} // namespace

Session::Session(QObject* parent, Voice voice) : QObject(parent), voice_(voice) {
    if (voice_ == Voice::Program)
        translator_.setLanguage(view_.language);
    places_.visit(view_.camera);
    rest_.setSingleShot(true);
    rest_.setInterval(restMs);
    connect(&rest_, &QTimer::timeout, this, &Session::cameraRested);
    connect(&loader_, &AtlasLoader::loaded, this, [this](const AtlasPtr& atlas) {
        setAtlas(atlas);
        emit loadingChanged();
    });
    connect(&loader_, &AtlasLoader::failed, this, [this](const geo::Error& error) {
        setError(error);
        emit loadingChanged();
    });
    connect(&loader_, &AtlasLoader::mapRead, this, &Session::setMap);
    connect(&loader_, &AtlasLoader::progressed, this, &Session::progressChanged);
}

Session::~Session() = default;

void Session::setInstance(QQmlEngine& engine, Session& session) {
    // Of a static library the linker takes what is referred to: here the types of QML.
    [[maybe_unused]] volatile auto registration = &qml_register_types_Atlas_Core;
    engine.setProperty(instanceProperty, QVariant::fromValue(&session));
    connect(&session, &Session::languageChanged, &engine, &QQmlEngine::retranslate);
}

Session* SessionSingleton::create(QQmlEngine* engine, QJSEngine*) {
    auto* session = engine->property(instanceProperty).value<Session*>();
    if (session != nullptr)
        QJSEngine::setObjectOwnership(session, QJSEngine::CppOwnership);
    return session;
}

std::optional<geo::RecordIndex> Session::selectedRecord() const {
    if (!atlas_ || view_.selected.empty())
        return std::nullopt;
    return atlas_->catalogue().find(view_.selected);
}

void Session::open(const QString& path) {
    path_ = path;
    anew_ = Anew::Never;
    load(false);
}

void Session::load(bool onlyRows) {
    const bool was = loading();
    stopped_ = false;
    loader_.load(path_, onlyRows);
    if (!was)
        emit loadingChanged();
}

void Session::openAgain() {
    if (loading() || path_.isEmpty())
        return;
    if (std::exchange(error_, std::nullopt))
        emit errorChanged();
    open(path_);
}

void Session::readAnew() {
    // Told of one that isn't open any more, or that another has opened who sees to it.
    if (!atlas_ || !atlas_->loss().happened() || path_.isEmpty() || anew_ == Anew::Said)
        return;
    if (anew_ == Anew::Once) { // a file can be so that it would be read for ever
        anew_ = Anew::Said;
        say([] {
            return tr("The file of the atlas has changed again, or can't be read everywhere: what is shown "
                      "lacks something. Start the program again when it is whole.");
        });
        return;
    }
    setAtlas(nullptr);
    if (loading()) // another one
        return;
    anew_ = Anew::Once;
    say([] {
        return tr("The file of the atlas was changed or removed while it was open. It is read anew.");
    });
    load(true);
}

void Session::stopLoading() {
    if (!loading())
        return;
    loader_.stop();
    stopped_ = true;
    emit loadingChanged();
}

double Session::progress() const {
    const auto progress = loader_.progress();
    if (!progress || progress->all == 0)
        return -1;
    return std::min(1.0, static_cast<double>(progress->done) / static_cast<double>(progress->all));
}

QString Session::progressLine() const {
    const auto progress = loader_.progress();
    if (!progress)
        return {};
    const auto number = [this](std::uint64_t count) {
        return numberText(static_cast<std::int64_t>(count), view_.language);
    };
    switch (progress->stage.load()) {
    case geo::ReadProgress::Stage::Checking:
        return tr("The file is being checked.");
    case geo::ReadProgress::Stage::Records:
        //: %1 records read of %2
        return tr("Records: %1 of %2").arg(number(progress->done), number(progress->all));
    case geo::ReadProgress::Stage::Sorting:
        return tr("Records are being sorted and linked.");
    }
    return {};
}

void Session::setMap(AtlasPtr map) {
    // What is open is looked at further; a map without records would only take them away.
    if (ready() || !loading())
        return;
    atlas_ = std::move(map);
    mapOnly_ = true;
    const bool answered = ask();
    emit atlasChanged();
    if (answered)
        emit resultsChanged();
}

void Session::setViewsFolder(const std::filesystem::path& folder) {
    if (folder == viewsFolder_)
        return;
    viewsFolder_ = folder;
    emit viewsFolderChanged();
}

void Session::setAtlas(AtlasPtr atlas) {
    if (atlas == atlas_)
        return;
    atlas_ = std::move(atlas);
    disconnect(loss_);
    if (atlas_) {
        loss_ = connect(&atlas_->loss(), &AtlasLoss::told, this, &Session::readAnew, Qt::QueuedConnection);
        if (atlas_->loss().happened())
            QMetaObject::invokeMethod(this, &Session::readAnew, Qt::QueuedConnection);
    }
    mapOnly_ = false;
    const bool wrong = std::exchange(error_, std::nullopt).has_value();
    const bool answered = ask();
    const bool reworded = reword();
    emit atlasChanged();
    if (wrong)
        emit errorChanged();
    if (answered)
        emit resultsChanged();
    if (reworded)
        emit wordsChanged();
    if (atlas_ && !atlas_->meta("synthetic").isEmpty())
        say([] { return tr("The records of this atlas are invented, to try the program with."); });
    apply(known(view_), Step::Silent);
}

void Session::setError(const geo::Error& error) {
    if (error_ == error)
        return;
    error_ = error;
    emit errorChanged();
}

QString Session::error() const {
    return error_ ? errorWords(geo::Error{.what = error_->what, .where = error_->where}) : QString();
}

QString Session::errorHint() const {
    return error_ ? errorWords(error_->hint) : QString();
}

void Session::complain(const geo::Error& error) {
    tellNotice([error] { return errorWords(error); }, QString::fromStdString(error.text()));
}

void Session::complain(const geo::Complaint& complaint) {
    tellNotice([complaint] { return errorWords(complaint); }, QString::fromStdString(complaint.text()));
}

void Session::setNotice(const QString& notice) {
    tellNotice([notice] { return notice; }, notice);
}

void Session::say(Words notice) {
    const QString now = notice();
    tellNotice(std::move(notice), now);
}

void Session::tellNotice(Words notice, const QString& complaint) {
    complaint_ = complaint; // before anybody is told
    noticeWords_ = std::move(notice);
    tellNotice();
}

void Session::tellNotice() {
    const QString notice = noticeWords_ ? noticeWords_() : QString();
    if (notice == notice_)
        return;
    notice_ = notice;
    emit noticeChanged();
}

void Session::setVisibleExtent(const geo::Extent& extent, geo::Ring corners) {
    if (visible_ == extent && visibleCorners_ == corners)
        return;
    visible_ = extent;
    visibleCorners_ = std::move(corners);
    emit visibleExtentChanged();
}

void Session::dismissNotice() {
    setNotice({});
}

View Session::known(View view) {
    if (!ready()) // its records may be yet to come
        return view;
    const auto unknown = [this](const std::string& name) {
        return !borderOfName(name) && !atlas_->catalogue().find(name);
    };
    QString first;
    if (!view.selected.empty() && unknown(view.selected))
        first = QString::fromStdString(std::exchange(view.selected, {}));
    if (const auto gone = std::ranges::find_if(view.highlighted, unknown); gone != view.highlighted.end()) {
        if (first.isEmpty())
            first = QString::fromStdString(*gone);
        std::erase_if(view.highlighted, unknown);
    }
    if (!first.isEmpty())
        say([first] {
            return tr("The view speaks of a record that this atlas does not have: %1.").arg(first);
        });
    return view;
}

void Session::apply(const View& next, Step step, const QString& key) {
    if (next == view_)
        return;
    const View before = std::exchange(view_, next);
    view_.camera = view_.camera.clamped();
    if (step == Step::Record)
        history_.record(before, view_, key);
    const bool spoken = before.language != view_.language;
    if (spoken && voice_ == Voice::Program)
        translator_.setLanguage(view_.language);
    const bool filtered = before.filter != view_.filter || before.paused != view_.paused;
    const bool answered = filtered && ask();
    const bool reworded = (filtered || spoken) && reword();
    const bool moved = before.camera != view_.camera;
    if (moved)
        rest_.start();

    // Everything is settled: whoever is told now, sees all of it.
    if (spoken)
        emit languageChanged();
    if (spoken && error_)
        emit errorChanged();
    if (spoken)
        tellNotice();
    if (before.theme != view_.theme)
        emit themeChanged();
    if (moved)
        emit cameraChanged();
    if (filtered)
        emit filterChanged();
    if (answered)
        emit resultsChanged();
    if (reworded)
        emit wordsChanged();
    if (before.selected != view_.selected || before.highlighted != view_.highlighted)
        emit selectionChanged();
    if (before.layers != view_.layers || before.records != view_.records)
        emit layersChanged();
    announceAbilities();
    emit viewChanged();
}

void Session::jump(const View& next, Step step) {
    const auto from = view_.camera;
    if (next.camera == from) {
        apply(next, step);
        return;
    }
    places_.visit(from);
    places_.visit(next.camera);
    apply(next, step);
    rest_.stop();
    emit cameraJumped(from, view_.camera);
}

void Session::setView(const View& view) {
    auto next = known(view);
    next.camera = next.camera.clamped();
    history_.close();
    jump(next, Step::Record);
}

void Session::restore(const View& view) {
    apply(known(view), Step::Silent);
    rest_.stop();
    history_ = {};
    places_ = {};
    places_.visit(view_.camera);
    announceAbilities();
}

void Session::present(const View& view) {
    auto next = known(view);
    next.camera = next.camera.clamped();
    // What a person did since then belongs to no step that one could come back to.
    history_ = {};
    jump(next, Step::Silent);
}

void Session::suspend() {
    if (aside_)
        return;
    cameraRested();
    aside_ =
        Aside{.view = view_, .history = std::exchange(history_, {}), .places = std::exchange(places_, {})};
    places_.visit(view_.camera);
    announceAbilities();
}

void Session::resume() {
    if (!aside_)
        return;
    auto kept = std::move(*aside_);
    aside_.reset();
    kept.view.language = view_.language;
    jump(kept.view, Step::Silent);
    history_ = std::move(kept.history);
    places_ = std::move(kept.places);
    announceAbilities();
}

bool Session::ask() {
    auto answer = atlas_ ? atlas_->query().run(view_.appliedFilter()) : geo::Answer{};
    if (same(answer, *answer_))
        return false;
    answer_ = std::make_shared<const geo::Answer>(std::move(answer));
    return true;
}

QList<MissingValue> Session::readMissing() const {
    QList<MissingValue> all;
    const auto filter = view_.appliedFilter();
    for (std::size_t i = 0; i < geo::memberCount; ++i) {
        const auto member = static_cast<geo::Member>(i);
        if (!filter.tests(member))
            continue;
        const bool included = filter.unknown >> i & 1u;
        auto count = answer().missing[i];
        if (included) { // how many would be left aside otherwise
            auto without = filter;
            without.unknown = static_cast<std::uint16_t>(without.unknown & ~(1u << i));
            count = atlas_->query().run(without).missing[i];
        }
        if (count > 0)
            all.push_back({.member = toText(geo::memberName(member)),
                           .word = memberWord(member),
                           .count = static_cast<int>(count),
                           .included = included});
    }
    return all;
}

bool Session::reword() {
    QString countLine;
    QString uncertainLine;
    QString attribution;
    QList<MissingValue> missing;
    if (ready()) {
        //: %1 records shown of %2 in the atlas
        countLine =
            tr("%1 of %2 records")
                .arg(numberText(answer().count, view_.language), numberText(answer().total, view_.language));
        if (uncertain() > 0)
            //: Follows the number of records within a distance of the border
            uncertainLine = tr("of these, %Ln by municipality only", nullptr, uncertain());
        attribution = atlas_->meta("attribution_" + std::string(languageCode(view_.language)));
        missing = readMissing();
    }
    const bool changed = countLine != countLine_ || uncertainLine != uncertainLine_ ||
                         attribution != attribution_ || missing != missing_;
    countLine_ = countLine;
    uncertainLine_ = uncertainLine;
    attribution_ = attribution;
    missing_ = missing;
    return changed;
}

void Session::announceAbilities() {
    const std::array now{canUndo(), canRedo(), canGoBack(), canGoForward()};
    const auto before = std::exchange(able_, now);
    if (before[0] != now[0] || before[1] != now[1])
        emit historyChanged();
    if (before[2] != now[2] || before[3] != now[3])
        emit placesChanged();
}

QString Session::language() const {
    return toText(languageCode(view_.language));
}
QString Session::theme() const {
    return toText(themeName(view_.theme));
}
QStringList Session::layers() const {
    QStringList names;
    for (std::size_t i = 0; i < layerNames.size(); ++i)
        if (view_.shows(static_cast<MapLayer>(i)))
            names.push_back(toText(layerNames[i]));
    return names;
}
QString Session::recordsMode() const {
    return toText(recordsModeNames[static_cast<std::size_t>(view_.records)]);
}
QString Session::selected() const {
    return QString::fromStdString(view_.selected);
}

} // namespace atlas
