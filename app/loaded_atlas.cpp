#include "app/loaded_atlas.h"

#include "geo/dataset.h"

#include <QLoggingCategory>

#include <chrono>
#include <format>
#include <utility>

namespace atlas {

namespace {

Q_LOGGING_CATEGORY(lcAtlas, "atlas.map")

/// A start that takes no longer than this shows its records at once, and no map before.
constexpr std::chrono::milliseconds mapPatience(150);

template <class Part, class Read, class Make>
std::vector<Part> storedOrMade(const std::string& file, const Read& read, const Make& make) {
    if (!file.empty())
        if (auto stored = read())
            return std::move(*stored);
    std::vector<geo::Error> complaints;
    auto made = make(complaints);
    for (const geo::Error& complaint : complaints)
        qCWarning(lcAtlas, "%s", complaint.text().c_str());
    return made;
}

} // namespace

void AtlasLoss::tell() {
    if (!happened_.exchange(true))
        emit told();
}

LoadedAtlas::LoadedAtlas(geo::Atlas atlas)
    : LoadedAtlas(
          geo::OpenAtlas{.map = std::move(atlas.map),
                         .catalogue = std::make_shared<const geo::Catalogue>(std::move(atlas.records)),
                         .vocabulary = std::move(atlas.vocabulary),
                         .meta = std::move(atlas.meta)}) {}

LoadedAtlas::LoadedAtlas(geo::OpenAtlas atlas, std::string file)
    : file_(std::move(file)), map_(std::move(atlas.map)), catalogue_(std::move(atlas.catalogue)),
      query_(catalogue_), labelGround_(makeLabelGround(map_)), meta_(std::move(atlas.meta)) {
    catalogue_->whenLost([loss = loss_] { loss->tell(); });
    for (std::size_t list = 0; list < geo::listCount; ++list)
        words_[list].resize(geo::codes(static_cast<geo::List>(list)).size());
    for (const auto& entry : atlas.vocabulary) {
        auto& words = words_[static_cast<std::size_t>(entry.list)];
        if (entry.code < words.size())
            for (std::size_t i = 0; i < entry.words.size(); ++i)
                words[entry.code][i] = QString::fromStdString(entry.words[i]);
    }
    foldedPlaces_.reserve(map_.places.size());
    for (const auto& place : map_.places) {
        std::string names = place.names.local;
        for (const auto& name : place.names.byLanguage)
            if (!name.empty())
                names += '\n' + name;
        foldedPlaces_.push_back(geo::fold(names));
    }
}

bool LoadedAtlas::sameMap(const LoadedAtlas& other) const {
    return !file_.empty() && file_ == other.file_ && meta_ == other.meta_;
}

QString LoadedAtlas::word(geo::List list, std::size_t code, geo::Language language) const {
    const auto& words = words_[static_cast<std::size_t>(list)];
    if (code >= words.size())
        return {};
    const auto& word = words[code][static_cast<std::size_t>(language)];
    if (!word.isEmpty())
        return word;
    const auto name = geo::code(list, code);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString LoadedAtlas::meta(const std::string& key) const {
    const auto found = meta_.find(key);
    return found == meta_.end() ? QString() : QString::fromStdString(found->second);
}

std::vector<geo::GroundMesh> LoadedAtlas::groundMesh(std::size_t level) const {
    return storedOrMade<geo::GroundMesh>(
        file_, [&] { return geo::readGroundMesh(file_, meta("content_version").toStdString(), level); },
        [&](std::vector<geo::Error>& complaints) { return geo::makeGroundMesh(map_, level, complaints); });
}

std::vector<geo::BandMesh> LoadedAtlas::bandMesh(std::size_t level) const {
    return storedOrMade<geo::BandMesh>(
        file_, [&] { return geo::readBandMesh(file_, meta("content_version").toStdString(), level); },
        [&](std::vector<geo::Error>& complaints) { return geo::makeBandMesh(map_, level, complaints); });
}

geo::Result<AtlasPtr> loadAtlas(const std::string& path, const geo::ReadLimits& limits,
                                const MapReady& mapReady) {
    geo::initialise();
    try {
        geo::MapRead mapRead;
        if (mapReady)
            mapRead = [&](geo::OpenAtlas map) {
                mapReady(std::make_shared<const LoadedAtlas>(std::move(map), path));
            };
        auto atlas = geo::openAtlas(path, limits, mapRead, mapPatience);
        if (!atlas)
            return std::unexpected(atlas.error());
        return std::make_shared<const LoadedAtlas>(std::move(*atlas), path);
    } catch (const std::bad_alloc&) {
        return geo::fail("There is not enough memory to open the atlas", path,
                         "Close other programs, or open a smaller atlas.");
    }
}

} // namespace atlas
