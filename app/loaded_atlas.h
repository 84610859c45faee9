#pragma once

#include "app/label_ground.h"
#include "geo/atlas_file.h"
#include "geo/catalogue.h"
#include "geo/query.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// Says in any thread, once, that something which an atlas has left in its file can't be read any more.
class AtlasLoss : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] bool happened() const { return happened_; }
    void tell();

signals:
    void told();

private:
    std::atomic_bool happened_ = false;
};

/// The atlas that is open: immutable, shared between the threads that draw, ask and list.
class LoadedAtlas {
public:
    /// `file`: where it was read from, if it was.
    explicit LoadedAtlas(geo::OpenAtlas atlas, std::string file = {});
    explicit LoadedAtlas(geo::Atlas atlas); ///< Held whole.

    [[nodiscard]] const geo::BaseMap& map() const { return map_; }
    /// The map of the same file.
    [[nodiscard]] bool sameMap(const LoadedAtlas& other) const;
    [[nodiscard]] const geo::Catalogue& catalogue() const { return *catalogue_; }
    [[nodiscard]] const geo::Query& query() const { return query_; }
    [[nodiscard]] const LabelGround& labelGround() const { return labelGround_; }
    /// The word of a code of a list; the code itself where the atlas has none.
    [[nodiscard]] QString word(geo::List list, std::size_t code, geo::Language language) const;
    /// A line of the table atlas_meta ("attribution", "content_version", …); empty if absent.
    [[nodiscard]] QString meta(const std::string& key) const;

    /// After it answers are wrong (geo::Catalogue::whenLost).
    [[nodiscard]] const AtlasLoss& loss() const { return *loss_; }

    [[nodiscard]] std::string_view foldedPlace(std::size_t place) const { return foldedPlaces_[place]; }

    /// What is drawn of the map at a level of detail: from the file, or made now, which takes a while. What
    /// can't be made is left out and logged. Any thread.
    [[nodiscard]] std::vector<geo::GroundMesh> groundMesh(std::size_t level) const;
    [[nodiscard]] std::vector<geo::BandMesh> bandMesh(std::size_t level) const;

private:
    std::string file_;
    geo::BaseMap map_;
    std::shared_ptr<const geo::Catalogue> catalogue_;
    std::shared_ptr<AtlasLoss> loss_ = std::make_shared<AtlasLoss>();
    geo::Query query_;
    LabelGround labelGround_;
    std::array<std::vector<std::array<QString, 3>>, geo::listCount> words_;
    std::map<std::string, std::string> meta_;
    std::vector<std::string> foldedPlaces_; ///< Names of all languages, one a line.
};

using AtlasPtr = std::shared_ptr<const LoadedAtlas>;

/// Told of an atlas that has its base map, but no records yet; on the thread that reads.
using MapReady = std::function<void(AtlasPtr)>;

/// Reads an atlas file. Blocks for as long as that takes: the program does it through AtlasLoader. `mapReady`
/// is called where the records are not there as soon as the map.
[[nodiscard]] geo::Result<AtlasPtr> loadAtlas(const std::string& path, const geo::ReadLimits& limits = {},
                                              const MapReady& mapReady = {});

} // namespace atlas
