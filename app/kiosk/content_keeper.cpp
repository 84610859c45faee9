#include "app/kiosk/content_keeper.h"

#include "app/kiosk/https_transport.h"
#include "app/kiosk/update_words.h"
#include "app/kiosk_core/bundle.h"
#include "app/kiosk_core/last_look.h"

#include <algorithm>

namespace atlas {

namespace {

std::chrono::sys_seconds systemNow() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// The stick first: it needs no network and somebody put it there.
ContentKeeper::Sources sourcesOf(const kiosk::KioskConfig& config, const kiosk::KioskKeys& keys) {
    return [folder = config.updates.folder, address = keys.address] {
        std::vector<std::unique_ptr<kiosk::Transport>> sources;
        if (!folder.empty())
            sources.push_back(std::make_unique<kiosk::FolderTransport>(folder));
        if (!address.empty())
            sources.push_back(std::make_unique<HttpsTransport>(address));
        return sources;
    };
}

/// A source whose every piece is a sign of life.
class HeardTransport final : public kiosk::Transport {
public:
    HeardTransport(kiosk::Transport& source, std::function<void()> sign)
        : source_(source), sign_(std::move(sign)) {}

    [[nodiscard]] std::string place() const override { return source_.place(); }
    [[nodiscard]] geo::Result<std::optional<std::string>> small(std::string_view name, std::size_t maxBytes,
                                                                const std::stop_token& stop) override {
        sign_();
        return source_.small(name, maxBytes, stop);
    }
    [[nodiscard]] geo::Result<void> read(std::string_view name, std::uint64_t offset, const Sink& sink,
                                         const std::stop_token& stop) override {
        auto done = source_.read(
            name, offset,
            [&](std::uint64_t at, std::string_view bytes) {
                sign_();
                return sink(at, bytes);
            },
            stop);
        sign_();
        return done;
    }

private:
    kiosk::Transport& source_;
    std::function<void()> sign_;
};

/// Of all sources the first that brings something new, newer than what waits; else what each of them had to
/// say.
kiosk::UpdateResult stageFromAny(kiosk::Updater& updater, const ContentKeeper::Sources& sources,
                                 const std::optional<kiosk::Installed>& waiting, std::chrono::sys_seconds now,
                                 const std::function<void()>& sign, const std::stop_token& stop,
                                 std::vector<kiosk::UpdateResult>& each) {
    using Kind = kiosk::UpdateResult::Kind;
    kiosk::UpdateResult all;
    for (const auto& source : sources()) {
        HeardTransport heard(*source, sign);
        auto result = updater.stage(heard, now, stop);
        if (result.kind == Kind::Staged && result.staged != waiting) {
            each = {result};
            return result;
        }
        each.push_back(result);
        if (result.staged) // again what waits
            all.staged = result.staged;
        all.words += (all.words.empty() ? "" : " ") + result.words;
        if (result.kind == Kind::Failed || all.kind == Kind::NoSource)
            all.kind = result.kind;
    }
    if (each.empty()) {
        all.words = "The kiosk knows no place that new content comes from.";
        all.finding = kiosk::UpdateFinding::NoPlace;
        each.push_back(all);
    }
    return all;
}

} // namespace

ContentKeeper::ContentKeeper(const kiosk::KioskConfig& config, const kiosk::KioskKeys& keys, QObject* parent)
    : ContentKeeper(config, keys, sourcesOf(config, keys), kiosk::tryContent, systemNow, parent) {}

ContentKeeper::ContentKeeper(const kiosk::KioskConfig& config, const kiosk::KioskKeys& keys, Sources sources,
                             kiosk::Updater::Trial trial, Clock clock, QObject* parent)
    : QObject(parent), config_(config), store_(config.contentFolder(), keys.publicKeys),
      sources_(std::move(sources)), trial_(std::move(trial)), clock_(std::move(clock)),
      looked_(
          std::min(kiosk::readLastLook(config.lookState()).value_or(std::chrono::sys_seconds()), clock_())) {
    constexpr std::chrono::seconds askEvery(30);
    timer_.setInterval(askEvery);
    connect(&timer_, &QTimer::timeout, this, &ContentKeeper::tick);
}

ContentKeeper::~ContentKeeper() = default;

std::optional<kiosk::Installed> ContentKeeper::open(kiosk::StartMode mode, int shortStarts) {
    if (busy_)
        return shown_;
    shown_ = store_.open(mode, shortStarts);
    if (mode == kiosk::StartMode::Normal) // after starts that did not live nothing newer is tried at once
        staged_ = store_.waiting(config_.updates.channel);
    if (!store_.problem().empty()) {
        lastUpdate_ = QString::fromStdString(store_.problem());
        emit failed(lastUpdate_);
    }
    return shown_;
}

QString ContentKeeper::shownVersion() const {
    return shown_ ? QString::number(shown_->version) : QStringLiteral("built in");
}

void ContentKeeper::start() {
    timer_.start();
}

void ContentKeeper::tick() {
    const auto now = clock_();
    looked_ = std::min(looked_, now); // set back
    if (retryIn_ > 0)
        --retryIn_;
    if (busy_ || staged_ || taken_)
        return;
    const auto due = config_.hours.next(config_.updates.at, looked_);
    if (due && *due <= now) {
        retries_ = mostRetries;
        lookInBackground(false);
    } else if (retryIn_ == 0 && retries_ > 0 && due) {
        --retries_;
        lookInBackground(false);
    }
}

bool ContentKeeper::look() {
    if (busy_)
        return false;
    lookInBackground(true);
    return true;
}

QString ContentKeeper::lookForStaff() {
    return look() ? tr("Looking for new content …") : busyWords();
}

void ContentKeeper::lookInBackground(bool again) {
    looked_ = clock_();
    retryIn_ = ticksToRetry;
    work([this, again, now = looked_, waiting = staged_](const std::stop_token& stop) {
        if (again)
            store_.forgetTrials();
        kiosk::Updater updater(store_, config_.updates.channel, trial_, waiting);
        std::vector<kiosk::UpdateResult> each;
        const auto result = stageFromAny(updater, sources_, waiting, now, [this] { sign(); }, stop, each);
        if (!stop.stop_requested()) // else the next start catches it up
            kiosk::keepLastLook(config_.lookState(), now);
        QMetaObject::invokeMethod(
            this, [this, result, each = std::move(each)] { take(result, each); }, Qt::QueuedConnection);
    });
}

void ContentKeeper::take(const kiosk::UpdateResult& result, const std::vector<kiosk::UpdateResult>& each) {
    busy_ = false;
    lastUpdate_ = QString::fromStdString(result.words);
    QStringList spoken;
    for (const auto& one : each)
        spoken.push_back(updateWords(one));
    if (result.kind != kiosk::UpdateResult::Kind::NoSource)
        retries_ = 0;
    if (result.staged) // else what waits goes on waiting
        staged_ = result.staged;
    if (result.kind == kiosk::UpdateResult::Kind::Failed)
        emit failed(lastUpdate_);
    emit finished(spoken.join(u' '));
    if (staged_)
        emit ready();
    goOn();
}

void ContentKeeper::setAlone(bool alone) {
    alone_ = alone;
    goOn();
}

void ContentKeeper::goOn() {
    if (!alone_ || busy_)
        return;
    if (taken_)
        emit startAnew();
    else if (staged_)
        activate();
}

void ContentKeeper::activate() {
    work([this, staged = *staged_](const std::stop_token&) {
        const auto done = store_.activate(staged);
        const QString problem = done ? QString() : QString::fromStdString(done.error().text());
        QMetaObject::invokeMethod(
            this,
            [this, problem, version = staged.version] {
                busy_ = false;
                staged_.reset();
                lastUpdate_ =
                    problem.isEmpty() ? QStringLiteral("Version %1 was taken.").arg(version) : problem;
                taken_ = problem.isEmpty();
                if (!taken_)
                    emit failed(problem);
                goOn(); // if nobody came meanwhile
            },
            Qt::QueuedConnection);
    });
}

QString ContentKeeper::busyWords() {
    return tr("An update is under way: try again in a moment.");
}

QString ContentKeeper::goBack() {
    if (busy_)
        return busyWords();
    if (store_.current().empty())
        return tr("There is no older content: nothing has changed.");
    if (const auto done = store_.goBack(); !done) {
        emit failed(QString::fromStdString(done.error().text()));
        return tr("The disk doesn't take it: nothing has changed.");
    }
    // Whoever goes back wants neither what waits, not at the next start either, nor what was just taken.
    staged_.reset();
    store_.tidy({});
    taken_ = false;
    return store_.current().empty()
               ? tr("The content that the program was installed with is shown from the next start on.")
               : tr("The content before is shown from the next start on.");
}

bool ContentKeeper::isStuck(Steady now) const {
    return busy_ && now - lastSign_.load() > mostSilence;
}

void ContentKeeper::work(std::function<void(const std::stop_token&)> task) {
    busy_ = true;
    sign();
    worker_ = std::jthread([task = std::move(task)](const std::stop_token& stop) { task(stop); });
}

} // namespace atlas
