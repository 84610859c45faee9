#include "app/preferences.h"

#include "app/error_words.h"
#include "geo/dataset.h"

#include <system_error>
#include <utility>

namespace atlas {

namespace fs = std::filesystem;

namespace {

constexpr auto programFolder = "gr-atlas";

QString toQString(const fs::path& path) {
    return QString::fromStdString(path.string());
}

} // namespace

Folders Folders::fromEnvironment(const QProcessEnvironment& environment) {
    const auto value = [&](const char* name) {
        return fs::path(environment.value(QString::fromLatin1(name)).toStdString());
    };
    if (const auto own = value("GR_ATLAS_HOME"); !own.empty())
        return {.config = own / "config", .data = own / "data", .state = own / "state"};
    const auto home = value("HOME");
    // The specification has relative paths ignored.
    const auto base = [&](const char* name, const char* fallback) {
        const auto folder = value(name);
        return (folder.is_absolute() ? folder : home / fallback) / programFolder;
    };
    return {.config = base("XDG_CONFIG_HOME", ".config"),
            .data = base("XDG_DATA_HOME", ".local/share"),
            .state = base("XDG_STATE_HOME", ".local/state")};
}

Preferences::Preferences(Folders folders, QObject* parent) : QObject(parent), folders_(std::move(folders)) {
    timer_.setSingleShot(true);
    timer_.setInterval(delayMs);
    connect(&timer_, &QTimer::timeout, this, &Preferences::flush);
}

Preferences::~Preferences() {
    flush();
}

std::optional<View> Preferences::restore() {
    const auto file = folders_.lastView();
    std::error_code error;
    if (!fs::exists(file, error))
        return std::nullopt;
    geo::ReadLimits limits;
    limits.maxBytes = maxViewBytes;
    auto view = geo::readFile(file.string(), limits).and_then([](const std::string& json) {
        return parseView(json);
    });
    if (view) {
        written_ = *view;
        return std::move(*view);
    }
    // Kept for whoever wants to know what was wrong; the next last View must not overwrite it.
    const auto aside = fs::path(file).replace_extension("broken.json");
    fs::rename(file, aside, error);
    const auto where = toQString(error ? file : aside);
    //: %1 a file, %2 what was wrong
    emit notice(tr("The view of last time could not be used and is kept in %1: %2")
                    .arg(where, errorWords(view.error())));
    return std::nullopt;
}

void Preferences::keep(const View& view) {
    if (written_ == view) {
        due_.reset();
        timer_.stop();
        return;
    }
    due_ = view;
    timer_.start();
}

void Preferences::flush() {
    timer_.stop();
    if (!due_)
        return;
    const auto view = *std::exchange(due_, std::nullopt);
    std::error_code error;
    fs::create_directories(folders_.state, error);
    const auto written = geo::writeFileAtomically(folders_.lastView(), toJson(view));
    if (written) {
        written_ = view;
    } else if (!std::exchange(complained_, true)) {
        emit notice(tr("The view cannot be kept for next time: %1").arg(errorWords(written.error())));
    }
}

} // namespace atlas
