#pragma once

#include "geo/base_map.h"
#include "geo/catalogue.h"
#include "geo/dataset.h"
#include "geo/error.h"
#include "geo/facts.h"
#include "geo/map_mesh.h"
#include "geo/record.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace geo {

/// Version of the tables and columns below. A reader refuses a newer one with a sentence.
inline constexpr int atlasSchemaVersion = 1;

/// All that an atlas holds. Records carry their derived places.
struct Atlas {
    BaseMap map;
    std::vector<Record> records;
    std::vector<VocabularyWord> vocabulary;
    std::map<std::string, std::string> meta;   ///< built, content_version, attribution_fr, licences, …
    std::map<std::string, std::string> styles; ///< Layer name → QGIS style (QML). Written, not read back.
    /// Of the map, to be written; readAtlas leaves them in the file for readGroundMesh and readBandMesh.
    std::optional<MapMeshes> meshes = std::nullopt;
};

/// Writes one GeoPackage (OGC 12-128), EPSG:4326, with layer_styles for QGIS: the old file or the new one,
/// whole, whatever happens (temporary file beside it, fsync, rename). Leftovers of killed writers of the
/// same file are removed.
[[nodiscard]] Result<void> writeAtlas(const Atlas& atlas, const std::filesystem::path& path);

/// Reads an atlas after the checks for files from outside (geo/dataset.h). Error with a sentence if a
/// layer, column or vocabulary word is missing or the schema is newer.
[[nodiscard]] Result<Atlas> readAtlas(std::string_view path, const ReadLimits& limits = {});

/// An atlas to look at: its records stay in the file, what is asked of all of them is held in columns.
struct OpenAtlas {
    BaseMap map;
    std::shared_ptr<const Catalogue> catalogue;
    std::vector<VocabularyWord> vocabulary;
    std::map<std::string, std::string> meta;
};

/// Told of the base map, with a catalogue that holds no record, on the thread that reads.
using MapRead = std::function<void(OpenAtlas)>;

/// The same checks as readAtlas, and the same records; the file must stay where it is for their texts.
/// `mapRead` is called once where the records take `patience` longer than the map.
[[nodiscard]] Result<OpenAtlas> openAtlas(std::string_view path, const ReadLimits& limits = {},
                                          const MapRead& mapRead = {},
                                          std::chrono::milliseconds patience = {});

/// What an atlas is built from: the folders data/facts and data/base with vocabulary.csv, LICENCES.md and
/// qgis/ beside them.
struct AtlasInputs {
    std::filesystem::path facts;
    std::filesystem::path base;
    std::filesystem::path data; ///< Folder of vocabulary.csv, attribution.csv, LICENCES.md and qgis/.
};

struct BuiltAtlas {
    Atlas atlas;
    std::vector<Complaint> complaints; ///< Warnings only: an error builds nothing.
};

/// Makes the base map, reads and checks the facts and derives what follows from them. If the facts hold an
/// error the Error says how many and names the first; `complaints` (if given) gets all of them.
[[nodiscard]] Result<BuiltAtlas> buildAtlas(const AtlasInputs& inputs,
                                            std::vector<Complaint>* complaints = nullptr);

} // namespace geo
