#include "app/kiosk/content_keeper.h"

#include "app/kiosk/https_transport.h"
#include "app/kiosk_core/bundle.h"

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

/// Of all sources the first that brings something new; else what each of them had to say.
kiosk::UpdateResult stageFromAny(kiosk::Updater& updater, const ContentKeeper::Sources& sources,
                                 std::chrono::sys_seconds now, const std::stop_token& stop) {
    using Kind = kiosk::UpdateResult::Kind;
    kiosk::UpdateResult all;
    for (const auto& source : sources()) {
        auto result = updater.stage(*source, now, stop);
        if (result.kind == Kind::Staged)
            return result;
        all.words += (all.words.empty() ? "" : " ") + result.words;
        if (result.kind == Kind::Failed || all.kind == Kind::NoSource)
            all.kind = result.kind;
    }
    if (all.words.empty())
        all.words = "The kiosk knows no place that new content comes from.";
    return all;
}

} // namespace

ContentKeeper::ContentKeeper(const kiosk::KioskConfig& config, const kiosk::KioskKeys& keys, QObject* parent)
    : ContentKeeper(config, keys, sourcesOf(config, keys), kiosk::tryContent, systemNow, parent) {}

ContentKeeper::ContentKeeper(const kiosk::KioskConfig& config, const kiosk::KioskKeys& keys, Sources sources,
                             kiosk::Updater::Trial trial, Clock clock, QObject* parent)
    : QObject(parent), config_(config), store_(config.contentFolder(), keys.publicKeys),
      sources_(std::move(sources)), trial_(std::move(trial)), clock_(std::move(clock)), looked_(clock_()) {
    constexpr std::chrono::seconds askEvery(30);
    timer_.setInterval(askEvery);
    connect(&timer_, &QTimer::timeout, this, &ContentKeeper::tick);
}

ContentKeeper::~ContentKeeper() = default;

std::optional<kiosk::Installed> ContentKeeper::open(kiosk::StartMode mode, int shortStarts) {
    if (busy_)
        return shown_;
    shown_ = store_.open(mode, shortStarts);
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
    const auto due = config_.hours.next(config_.updates.at, looked_);
    if (due && *due <= now && !busy_ && !staged_)
        lookInBackground(false);
}

bool ContentKeeper::look() {
    if (busy_)
        return false;
    lookInBackground(true);
    return true;
}

void ContentKeeper::lookInBackground(bool again) {
    looked_ = clock_();
    work([this, again, now = looked_](const std::stop_token& stop) {
        if (again)
            store_.forgetTrials();
        kiosk::Updater updater(store_, config_.updates.channel, trial_);
        const auto result = stageFromAny(updater, sources_, now, stop);
        QMetaObject::invokeMethod(this, [this, result] { take(result); }, Qt::QueuedConnection);
    });
}

void ContentKeeper::take(const kiosk::UpdateResult& result) {
    busy_ = false;
    lastUpdate_ = QString::fromStdString(result.words);
    staged_ = result.staged;
    if (result.kind == kiosk::UpdateResult::Kind::Failed)
        emit failed(lastUpdate_);
    emit finished(lastUpdate_);
    if (staged_)
        emit ready();
}

bool ContentKeeper::activate() {
    if (busy_ || !staged_)
        return false;
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
                if (problem.isEmpty())
                    emit activated();
                else
                    emit failed(problem);
            },
            Qt::QueuedConnection);
    });
    return true;
}

QString ContentKeeper::goBack() {
    if (busy_)
        return QStringLiteral("An update is under way.");
    const auto done = store_.goBack();
    return done ? QString() : QString::fromStdString(done.error().text());
}

void ContentKeeper::work(std::function<void(const std::stop_token&)> task) {
    busy_ = true;
    worker_ = std::jthread([task = std::move(task)](const std::stop_token& stop) { task(stop); });
}

} // namespace atlas
