#include "app/program/kiosk_host.h"

#include "app/error_words.h"
#include "app/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace atlas {

namespace {

constexpr int healthMs = 10'000;
constexpr std::size_t mostFrames = 3'600; // a minute of them

std::chrono::sys_seconds wallNow() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

kiosk::KioskConfig readKioskConfig(const std::optional<std::string>& file,
                                   std::vector<std::string>& problems) {
    std::error_code none;
    if (!file && !std::filesystem::exists(KioskHost::standardFile, none))
        return {};
    const auto read = kiosk::readConfigFile(file.value_or(KioskHost::standardFile));
    if (!read) {
        problems.push_back(read.error().text());
        return {};
    }
    for (const auto& complaint : read->complaints)
        problems.push_back(complaint.text());
    return read->config;
}

kiosk::StaffChoices readStaffChoices(const kiosk::KioskConfig& config, std::vector<std::string>& problems) {
    const auto configured = kiosk::StaffChoices::of(config);
    const auto read = kiosk::readChoices(config.staffState(), configured);
    if (!read)
        problems.push_back(read.error().text());
    return read.value_or(configured);
}

} // namespace

KioskSettings KioskHost::settings(const kiosk::KioskConfig& config, const kiosk::StaffChoices& choices) {
    KioskSettings settings;
    settings.display = QString::fromStdString(choices.display);
    settings.rotation = choices.rotation;
    settings.languages.clear();
    for (const auto& code : choices.languages)
        settings.languages.push_back(QString::fromStdString(code));
    for (const auto& code : config.languages)
        settings.languageOrder.push_back(QString::fromStdString(code));
    settings.place = {.lon = config.place.lon, .lat = config.place.lat};
    if (config.place.given)
        settings.placeName = QString::fromStdString(config.place.name);
    settings.idleSeconds = static_cast<int>(config.idle.count());
    settings.story = QString::fromStdString(config.attract);
    if (!config.file.empty()) {
        settings.link = QString::fromStdString(config.institution.link);
        settings.linkWords.clear();
        for (const auto& [code, words] : config.institution.words)
            settings.linkWords[QString::fromStdString(code)] = QString::fromStdString(words);
    }
    settings.open = [hours = config.hours] { return hours.isOpen(wallNow()); };
    return settings;
}

KioskHost::KioskHost(const std::optional<std::string>& configFile, QObject* parent)
    : QObject(parent), config_(readKioskConfig(configFile, problems_)),
      choices_(readStaffChoices(config_, problems_)), healthFile_(config_.health, writer_),
      usage_(config_.usageFolder(), config_.usage, writer_, today()), starts_(config_.startState()),
      startedAs_(starts_.begin()), keys_(readKioskKeys()), keeper_(config_, keys_),
      content_(keeper_.open(startedAs_, starts_.shortStarts())),
      gate_(std::make_shared<kiosk::PinGate>(keys_.pinHash, config_.pinState())),
      notifier_([this] { return alive(); }) {
    uptime_.start();
    for (const auto& problem : problems_)
        healthFile_.error(problem, wallNow());
    if (!keeper_.lastUpdate().isEmpty()) // of the content that was opened
        error(keeper_.lastUpdate().toStdString());
}

KioskHost::~KioskHost() {
    usage_.keep(today());
}

void KioskHost::leave(bool beginsAnew) {
    starts_.lived();
    if (!beginsAnew) // else systemd would end what has just begun
        notifier_.stopping();
}

std::chrono::year_month_day KioskHost::today() const {
    return config_.hours.localDay(wallNow());
}

void KioskHost::error(const std::string& sentence) {
    healthFile_.error(sentence, wallNow());
}

/// Without a key file there are no keys: no new content, and no way out.
kiosk::KioskKeys KioskHost::readKioskKeys() {
    auto keys = kiosk::readKeysFile(config_.keys);
    if (keys)
        return std::move(*keys);
    error(keys.error().text());
    return {};
}

std::optional<std::filesystem::path> KioskHost::content() const {
    return content_ ? std::optional(content_->folder) : std::nullopt;
}

void KioskHost::giveDoor(Kiosk& kiosk) {
    kiosk.setDoor({.enter =
                       [gate = gate_](const std::string& pin) {
                           switch (gate->enter(pin)) {
                           case kiosk::PinGate::Answer::Right:
                               return KioskAnswer::Right;
                           case kiosk::PinGate::Answer::Wrong:
                               return KioskAnswer::Wrong;
                           case kiosk::PinGate::Answer::Wait:
                               return KioskAnswer::Wait;
                           case kiosk::PinGate::Answer::NoPin:
                               break;
                           }
                           return KioskAnswer::NoPin;
                       },
                   .wait = [gate = gate_] { return static_cast<int>(gate->wait().count()); }});
}

void KioskHost::giveDesk(Kiosk& kiosk) {
    kiosk.setDesk({.contentVersion =
                       [this] {
                           return content_ ? keeper_.shownVersion()
                                           : tr("built in", "content that no update brought");
                       },
                   .errors = [this] { return errors(); },
                   .update = [this] { return keeper_.lookForStaff(); },
                   .goBack = [this] { return keeper_.goBack(); },
                   .exportUsage = [this] { return exportUsage(); },
                   .keep = [this](const KioskSettings& settings) { keepChoices(settings); },
                   .fault =
                       [this](const QString& sentence) {
                           std::fprintf(stderr, "gr-atlas: %s\n", qUtf8Printable(sentence)); // to the journal
                           error(sentence.toStdString());
                       }});
    connect(&keeper_, &ContentKeeper::finished, &kiosk, &Kiosk::tell);
    connect(&counts_, &CountsToStick::finished, &kiosk, &Kiosk::tell);
    const auto keep = [this](const QString& sentence) { error(sentence.toStdString()); };
    connect(&keeper_, &ContentKeeper::failed, this, keep);
    connect(&counts_, &CountsToStick::failed, this, keep);
    connect(&kiosk, &Kiosk::screenChanged, this, [this] {
        keeper_.setAlone(isAlone());
        if (beginsAnew_)
            beginAnewOnceAlone();
    });
    connect(&keeper_, &ContentKeeper::startAnew, this, [] { QCoreApplication::exit(Kiosk::restartCode); });
    keeper_.setAlone(isAlone());
    keeper_.start();
}

void KioskHost::beginAnewOnceAlone() {
    beginsAnew_ = true;
    if (isAlone())
        QCoreApplication::exit(Kiosk::restartCode);
}

bool KioskHost::isAlone() const {
    return kiosk_ && (kiosk_->screen() == Kiosk::Attract || kiosk_->screen() == Kiosk::Closed);
}

void KioskHost::attach(Kiosk& kiosk, QQuickWindow& window) {
    kiosk_ = &kiosk;
    giveDoor(kiosk);
    giveDesk(kiosk);
    kiosk.setWitness([this](const KioskEvent& event) { count(event); });
    connect(&kiosk, &Kiosk::touchedNow, this, [this] { touched_ = uptime_.elapsed(); });
    connect(&kiosk, &Kiosk::forgotten, this, [this] { usage_.keep(today()); });
    window_ = &window;
    kiosk.configure(settings(config_, choices_));

    // What a frame costs, and that frames come at all: the window tells of it in the thread that draws.
    connect(
        &window, &QQuickWindow::beforeSynchronizing, this, [this] { frame_.start(); }, Qt::DirectConnection);
    connect(&window, &QQuickWindow::frameSwapped, this, [this] { takeFrame(); }, Qt::DirectConnection);
    connect(&window, &QQuickWindow::frameSwapped, this, &KioskHost::tellShown);
    connect(&health_, &QTimer::timeout, this, &KioskHost::writeHealth);
    health_.start(healthMs);
    life_.setSingleShot(true);
    connect(&life_, &QTimer::timeout, this, [this] { starts_.lived(writer_); }); // no frame waits for it
    life_.start(kiosk::CrashCounter::lifeSeconds);
    notifier_.ready();
}

bool KioskHost::alive() {
    if (!window_ || !kiosk_)
        return true;
    const bool draws = heart_.beat(window_->isExposed());
    window_->update();
    // A worker that hangs can't be ended from within; it waits until nobody is disturbed by a new start.
    const bool stuck = keeper_.isStuck();
    if (stuck)
        error("An update has shown no sign of life for minutes");
    return draws && (!stuck || !isAlone());
}

void KioskHost::takeFrame() {
    heart_.frame();
    if (!frame_.isValid())
        return;
    const QMutexLocker lock(&framesLock_);
    frames_.push_back(static_cast<double>(frame_.nsecsElapsed()) / 1e6);
    if (frames_.size() > mostFrames)
        frames_.pop_front();
}

void KioskHost::tellShown() {
    constexpr int enough = 2; // the first may have been drawn before the atlas was there
    if (shownFrames_ >= enough || !kiosk_ || kiosk_->session() == nullptr || !kiosk_->session()->atlas())
        return;
    if (++shownFrames_ == enough)
        notifier_.status(QStringLiteral("Shows content %1, %2 ms after its start")
                             .arg(keeper_.shownVersion())
                             .arg(uptime_.elapsed()));
}

void KioskHost::writeHealth() {
    if (!kiosk_)
        return;
    usage_.keep(today());
    kiosk::Health health;
    health.version = kiosk_->version().toStdString();
    health.contentVersion = keeper_.shownVersion().toStdString();
    health.uptime = std::chrono::seconds(uptime_.elapsed() / 1000);
    health.now = wallNow();
    if (touched_)
        health.lastTouch = std::chrono::seconds((uptime_.elapsed() - *touched_) / 1000);
    std::vector<double> costs;
    {
        const QMutexLocker lock(&framesLock_);
        costs.assign(frames_.begin(), frames_.end());
        frames_.clear();
    }
    if (!costs.empty()) {
        const auto p95 = costs.begin() + static_cast<std::ptrdiff_t>(costs.size() * 95 / 100);
        std::ranges::nth_element(costs, p95);
        health.frameMs = *p95;
    }
    health.memoryBytes = kiosk::residentBytes();
    health.open = config_.hours.isOpen(wallNow());
    health.lastUpdate = keeper_.lastUpdate().toStdString();
    health.startedAs = std::string(kiosk::startModeName(startedAs_));
    for (const auto& problem : {gate_->problem(), starts_.problem()}) // the writer's come by themselves
        if (!problem.empty())
            health.lastErrors.push_back(problem);
    healthFile_.write(std::move(health));
}

QStringList KioskHost::errors() const {
    QStringList all;
    for (const std::string_view sentence : healthFile_.errors()) {
        const auto at = sentence.find(' ') + 1; // the time stands before it
        all.prepend(toText(sentence.substr(0, at)) + errorWords(sentence.substr(at)));
    }
    for (const auto& problem : {gate_->problem(), writer_.problem(), starts_.problem()})
        if (!problem.empty())
            all.prepend(errorWords(problem));
    return all;
}

void KioskHost::count(const KioskEvent& event) {
    switch (event.what) {
    case KioskEvent::What::Visit:
        usage_.visitor(event.value);
        break;
    case KioskEvent::What::Path:
        if (event.value == "near")
            usage_.path(kiosk::VisitorPath::NearMe);
        else if (event.value == "border")
            usage_.path(kiosk::VisitorPath::AcrossBorder);
        else if (event.value == "together")
            usage_.path(kiosk::VisitorPath::WhoWorksWithWhom);
        else if (event.value == "stories")
            usage_.path(kiosk::VisitorPath::Stories);
        else
            usage_.path(kiosk::VisitorPath::Search);
        break;
    case KioskEvent::What::Record:
        usage_.record(event.value);
        break;
    case KioskEvent::What::SearchHit:
    case KioskEvent::What::SearchMiss:
        usage_.search(event.what == KioskEvent::What::SearchHit);
        break;
    case KioskEvent::What::Takeaway:
        usage_.shortlist();
        break;
    }
}

void KioskHost::keepChoices(const KioskSettings& settings) {
    kiosk::StaffChoices chosen{
        .display = settings.display.toStdString(), .rotation = settings.rotation, .languages = {}};
    for (const QString& code : settings.languages)
        chosen.languages.push_back(code.toStdString());
    writer_.write(config_.staffState(), kiosk::choicesText(chosen, kiosk::StaffChoices::of(config_)));
}

QString KioskHost::exportUsage() {
    usage_.keep(today());
    return counts_.begin(
        [this, counts = config_.usageFolder(), stick = config_.updates.folder,
         name = kiosk::usageTableName(config_.place.given ? config_.place.name : "", today())] {
            writer_.flush();
            return kiosk::exportUsage(counts, stick, name);
        });
}

} // namespace atlas
