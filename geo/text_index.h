#pragma once

// Private to geo: which records hold a piece of text.

#include "geo/byte_column.h"
#include "geo/catalogue.h"
#include "geo/kernels.h"
#include "geo/workers.h"

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace geo::detail {

/// The words of all search texts, each once, with the records that hold it. What is asked for is a part of a
/// word (it has no blanks), so that looking through the words is enough: some percent of the texts.
class TextIndex {
public:
    /// Reads the search texts, and keeps nothing of them. When it is told to stop it knows less.
    explicit TextIndex(const Catalogue& catalogue, std::stop_token stop = {});
    TextIndex(TextIndex&&) noexcept;
    TextIndex& operator=(TextIndex&&) noexcept;
    ~TextIndex();

    /// Sets the bits of the records that hold `part`: folded, not empty, without blanks.
    void find(std::string_view part, std::span<Word> found, const Workers& workers) const;
    [[nodiscard]] std::size_t bytes() const;
    /// Of one in empty pieces: `read` fills one piece's columns after the other, which is asked for each part
    /// and emptied again. False if a piece can't be read or isn't sound.
    [[nodiscard]] bool findPieceByPiece(const std::function<bool(std::span<const ByteColumn>)>& read,
                                        std::span<const std::string> parts, std::span<Bits> found);

    /// Its pieces as columns of bytes. To read them: one in pieces of records that end at `ends` (nothing if
    /// there are none such), its columns filled; then it must be sound before it is asked.
    [[nodiscard]] static std::shared_ptr<TextIndex> inPieces(std::span<const RecordIndex> ends);
    [[nodiscard]] std::vector<RecordIndex> ends() const;
    [[nodiscard]] std::vector<ByteColumn> byteColumns();
    [[nodiscard]] bool isSound() const;

private:
    struct Shard;
    TextIndex();
    std::vector<std::unique_ptr<Shard>> shards_; ///< Parts of the records, in their order.
};

/// A TextIndex that is made meanwhile, or read when it is first asked if the file has it: nothing but a
/// filter for text needs it.
class LateTextIndex {
public:
    explicit LateTextIndex(const Catalogue& catalogue);
    ~LateTextIndex();

    /// Waits for it.
    [[nodiscard]] const TextIndex& get() const { return *made_.get(); }
    /// It is there, or being made: not left in the file.
    [[nodiscard]] bool isHeld() const {
        return made_.wait_for(std::chrono::seconds(0)) != std::future_status::deferred;
    }

private:
    std::stop_source stop_;
    std::shared_future<std::shared_ptr<const TextIndex>> made_;
};

} // namespace geo::detail
