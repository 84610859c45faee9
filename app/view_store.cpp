#include "app/view_store.h"

#include "geo/dataset.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <system_error>

namespace atlas {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t maxFileBytes = maxViewBytes + 4096;
constexpr std::size_t maxEntries = 2000; // looked at in the folder, whatever somebody has put there

geo::Result<SavedView> parseSaved(const std::string& text) {
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(text), &problem);
    if (!document.isObject())
        return geo::fail("This is no saved view: " + (problem.error != QJsonParseError::NoError
                                                          ? problem.errorString().toStdString()
                                                          : std::string("not a JSON object")));
    const auto object = document.object();
    const auto version = object.value(QLatin1String("version")).toInt();
    if (version > ViewStore::fileVersion)
        return geo::fail("The saved view is of a newer version of the program", {}, "Update the program.");
    if (version != ViewStore::fileVersion)
        return geo::fail("The saved view has no version that is known");
    SavedView saved;
    saved.name = ViewStore::plainName(object.value(QLatin1String("name")).toString());
    if (saved.name.isEmpty())
        return geo::fail("The saved view has no name");
    saved.saved = QDateTime::fromString(object.value(QLatin1String("saved")).toString(), Qt::ISODateWithMs);
    if (!saved.saved.isValid())
        return geo::fail("The saved view has no date", {}, "'saved' is a date such as 2026-11-25T16:00:00Z.");
    const auto view = object.value(QLatin1String("view"));
    if (!view.isObject())
        return geo::fail("The saved view holds no 'view'");
    return parseView(QJsonDocument(view.toObject()).toJson(QJsonDocument::Compact).toStdString())
        .transform([&](View read) {
            saved.view = std::move(read);
            return saved;
        });
}

geo::Result<SavedView> readSaved(const fs::path& path) {
    geo::ReadLimits limits;
    limits.maxBytes = maxFileBytes;
    return geo::readFile(path.string(), limits).and_then(parseSaved).transform_error([&](geo::Error error) {
        if (!error.where.contains(path.string()))
            error.where = path.string();
        return error;
    });
}

} // namespace

QString ViewStore::plainName(const QString& name) {
    QString plain;
    for (const QChar c : name.left(4 * maxName)) {
        const bool hidden = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        plain += hidden ? QChar(u' ') : c;
    }
    plain = plain.simplified().left(maxName);
    if (!plain.isEmpty() && plain.back().isHighSurrogate())
        plain.chop(1);
    return plain.trimmed();
}

ViewStore::Content ViewStore::load() const {
    Content content;
    std::vector<fs::path> files;
    std::error_code error;
    std::size_t seen = 0;
    for (fs::directory_iterator entry(folder_, error), end; !error && entry != end; entry.increment(error)) {
        if (++seen > maxEntries)
            break;
        if (entry->path().extension() == ".json" && !entry->path().stem().string().starts_with('.'))
            files.push_back(entry->path());
    }
    // The names begin with the date: of too many files the newest count.
    std::ranges::sort(files, std::ranges::greater());
    for (const auto& path : files) {
        if (content.views.size() == maxViews)
            break;
        auto read = readSaved(path);
        if (!read) {
            content.broken.push_back(read.error());
            continue;
        }
        read->id = path.stem().string();
        content.views.push_back(std::move(*read));
    }
    std::ranges::stable_sort(content.views, std::ranges::greater(), &SavedView::saved);
    return content;
}

geo::Result<void> ViewStore::write(const SavedView& saved) const {
    const auto view = QJsonDocument::fromJson(QByteArray::fromStdString(toJson(saved.view))).object();
    const QJsonObject object{{QStringLiteral("version"), fileVersion},
                             {QStringLiteral("name"), saved.name},
                             {QStringLiteral("saved"), saved.saved.toUTC().toString(Qt::ISODateWithMs)},
                             {QStringLiteral("view"), view}};
    std::error_code error;
    fs::create_directories(folder_, error);
    return geo::writeFileAtomically(file(saved.id), QJsonDocument(object).toJson().toStdString());
}

geo::Result<void> ViewStore::remove(const std::string& id) const {
    std::error_code error;
    fs::remove(file(id), error);
    if (error)
        return geo::fail("The saved view cannot be deleted: " + error.message(), file(id).string(),
                         "May the folder be written to?");
    return {};
}

std::string ViewStore::freeId(const QDateTime& now) const {
    const auto stem = now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")).toStdString();
    auto id = stem;
    std::error_code error;
    for (int n = 2; fs::exists(file(id), error); ++n)
        id = stem + "-" + std::to_string(n);
    return id;
}

} // namespace atlas
