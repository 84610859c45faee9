#pragma once

// Private to geo: builds one part of a TextIndex.

#include "geo/catalogue.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace geo::detail {

/// Words with the records that hold them, records in ascending order. Keeps each word once.
class WordCollector {
public:
    struct Word {
        std::string_view text;
        std::uint32_t hash = 0;
        RecordIndex first = 0, last = 0;   ///< Of the records that hold it.
        std::uint32_t count = 0;           ///< How many.
        std::uint32_t head = 0, chunk = 0; ///< Pieces of the pool: the first and the current one, 0 = none.
        std::uint32_t next = 0, end = 0;   ///< Where to write in the current piece, and where it ends.
    };

    WordCollector();
    void add(RecordIndex record, std::string_view text);

    /// In the order of their first records.
    [[nodiscard]] const std::vector<Word>& words() const { return words_; }
    /// Appends the steps from record to record after the first, 7 bits a byte, to `steps`.
    void appendSteps(const Word& word, std::vector<std::uint8_t>& steps) const;

private:
    void note(RecordIndex record, std::string_view text);
    void grow();
    [[nodiscard]] std::string_view keep(std::string_view text);
    void push(Word& word, std::uint8_t byte);

    std::vector<Word> words_;
    std::vector<std::uint32_t> slots_; // numbers in words_ + 1, open addressing
    std::vector<std::string> letters_; // of the words, in pieces that stay where they are
    std::vector<std::uint8_t> pool_;   // pieces: 4 bytes, where the next one begins, then steps
};

} // namespace geo::detail
