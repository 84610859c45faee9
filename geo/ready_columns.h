#pragma once

// Private to geo: the columns of a catalogue and its index of words, ready made in the atlas file. Making
// them from the rows takes seconds for a million records, reading them a part of one.

#include "geo/catalogue.h"
#include "geo/file_io.h"
#include "geo/kernels.h"
#include "geo/text_index.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace geo::detail {

class SqliteFile;

/// Table of the columns: name, bytes (little endian, as they lie in the memory), a checksum of them.
inline constexpr const char* readyColumnsTable = "ready_columns";

/// Finds what a disk or a copy has spoiled.
[[nodiscard]] std::int64_t checksumOf(std::string_view bytes);

/// The columns of a file that nobody has changed since they were written: SQLite counts the changes of a
/// file in its header, and the columns say at which count they are right. Bytes from outside are checked:
/// sizes, numbers, codes, bits; what is wrong gives nothing, and the rows are read instead.
class ReadyColumns {
public:
    static constexpr RecordIndex many = 100'000;

    /// Nothing if the file has none, or none that are right for its rows. Looks at the schema first.
    [[nodiscard]] static std::optional<ReadyColumns> find(const std::filesystem::path& path,
                                                          const ReadLimits& limits);

    /// In two threads. Of `lateFrom` records or more, what the first picture doesn't need is read when it is
    /// first asked for.
    [[nodiscard]] std::optional<Catalogue> catalogue(std::shared_ptr<const RecordSource> source,
                                                     RecordIndex lateFrom) const;
    /// By a connection that is there: a file that another has replaced or removed meanwhile is still read. Of
    /// one that was changed where it lies nothing is believed.
    [[nodiscard]] bool read(std::span<const ByteColumn> columns, const SqliteFile& file) const;
    /// Of a catalogue of `size` records, read likewise.
    [[nodiscard]] std::shared_ptr<const TextIndex> words(RecordIndex size, const SqliteFile& file) const;

    /// Sets the bits of the records that hold each part; false if some of the words can't be believed.
    [[nodiscard]] bool findWords(RecordIndex size, const SqliteFile& file, std::span<const std::string> parts,
                                 std::span<Bits> found) const;
    /// Some texts of a column, in order, piece by piece: only their ends are checked, not their sum.
    [[nodiscard]] bool readTexts(const std::string& column, RecordIndex size, const SqliteFile& file,
                                 const std::function<bool(RecordIndex)>& isWanted,
                                 const std::function<void(RecordIndex, std::string_view)>& use) const;

    /// Into the empty table of a file that has everything else, so that they are right for it.
    [[nodiscard]] static Result<void> write(const std::filesystem::path& path, Catalogue& catalogue);

private:
    struct Stored {
        std::int64_t row, bytes, checksum;
    };

    /// All that is asked at once.
    [[nodiscard]] static std::vector<ByteColumn> columnsOf(Catalogue::Impl& impl);
    [[nodiscard]] static bool isSound(const Catalogue::Impl& impl);
    /// Calls `use(late list, columns of it, whether it is sound, what is left of it if not)` for those that
    /// may be late: ids, folded names, links, accuracies, positions in degrees, metres to each border.
    static void forLate(Catalogue::Impl& impl, RecordIndex size, const auto& use);
    /// The words of a catalogue of `size` records in empty pieces; null if there are none such.
    [[nodiscard]] std::shared_ptr<TextIndex> emptyWords(RecordIndex size, const SqliteFile& file) const;
    [[nodiscard]] bool readOne(const SqliteFile& file, const Stored& stored, const ByteColumn& column) const;
    [[nodiscard]] bool read(std::span<const ByteColumn> columns) const;

    std::filesystem::path path_;
    std::map<std::string, Stored, std::less<>> stored_;
};

} // namespace geo::detail
