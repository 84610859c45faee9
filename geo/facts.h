#pragma once

#include "geo/error.h"
#include "geo/record.h"
#include "geo/territory.h"

#include <filesystem>
#include <string>
#include <vector>

namespace geo {

/// One complaint about the facts, at a place a person can go to.
struct Complaint {
    enum class Severity : std::uint8_t { Error, Warning };
    Severity severity = Severity::Error;
    std::string file;     ///< Name of the file within the folder.
    std::size_t line = 0; ///< 1 = header; the line a quoted cell begins on. 0: the whole file.
    std::string column;   ///< Header of the column; empty: the whole row.
    std::string what;     ///< What is wrong.
    std::string hint;     ///< What would be right.

    /// "sites-saarland.csv:12: column 'lon': … . …"
    [[nodiscard]] std::string text() const;
};

struct VocabularyWord {
    List list;
    std::uint8_t code;
    std::array<std::string, 3> words; ///< By Language.
};

struct Facts {
    std::vector<Record> records; ///< Valid rows only; derived places filled where a TerritoryIndex was given.
    std::vector<Complaint> complaints;
    [[nodiscard]] std::size_t errorCount() const;
};

/// Reads sites-*.csv, partners.csv and projects.csv of a folder and checks every row: schema, vocabularies,
/// dangling references, duplicate ids, coordinates against declared territory and country, dates, numbers,
/// missing sources and languages. All complaints at once, sorted by file and line. Never throws, never
/// stops at the first error; `Result` is an error only if the folder itself cannot be read.
/// With `territories` the positions are judged and derived places computed; without, that part is skipped.
[[nodiscard]] Result<Facts> readFacts(const std::filesystem::path& folder, const TerritoryIndex* territories);

/// Reads data/vocabulary.csv (list,code,fr,de,en): every code of every list exactly once.
[[nodiscard]] Result<std::vector<VocabularyWord>> readVocabulary(const std::filesystem::path& file);

/// Derives what follows from a record's position. Distance accuracy: 100 m for a known site; else
/// `municipalityMeters` (3,000 where the size of the municipality is not known).
[[nodiscard]] Result<DerivedPlace> derivePlace(const Record& record, const TerritoryIndex& territories,
                                               double municipalityMeters = 3000);

} // namespace geo
