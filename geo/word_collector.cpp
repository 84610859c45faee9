#include "geo/word_collector.h"

#include "geo/text_hash.h"

#include <algorithm>
#include <cstring>

namespace geo::detail {
namespace {

constexpr std::size_t linkBytes = 4;

} // namespace

WordCollector::WordCollector() : slots_(1024), pool_(linkBytes) {}

void WordCollector::add(RecordIndex record, std::string_view text) {
    for (std::size_t begin = 0; (begin = text.find_first_not_of(' ', begin)) != std::string_view::npos;) {
        const auto end = std::min(text.find(' ', begin), text.size());
        note(record, text.substr(begin, end - begin));
        begin = end;
    }
}

void WordCollector::note(RecordIndex record, std::string_view text) {
    const auto hash = static_cast<std::uint32_t>(hashOf(text));
    const auto mask = static_cast<std::uint32_t>(slots_.size() - 1);
    for (auto slot = hash & mask;; slot = (slot + 1) & mask) {
        if (slots_[slot] == 0) {
            words_.push_back({.text = keep(text), .hash = hash, .first = record, .last = record, .count = 1});
            slots_[slot] = static_cast<std::uint32_t>(words_.size());
            if (2 * words_.size() > slots_.size())
                grow();
            return;
        }
        Word& word = words_[slots_[slot] - 1];
        if (word.hash != hash || word.text != text)
            continue;
        if (word.last == record)
            return;
        auto step = record - word.last;
        for (; step >= 0x80; step >>= 7U)
            push(word, static_cast<std::uint8_t>(step | 0x80U));
        push(word, static_cast<std::uint8_t>(step));
        word.last = record;
        ++word.count;
        return;
    }
}

std::string_view WordCollector::keep(std::string_view text) {
    constexpr std::size_t pieceBytes = 1 << 16;
    if (letters_.empty() || letters_.back().capacity() - letters_.back().size() < text.size())
        letters_.emplace_back().reserve(std::max(pieceBytes, text.size()));
    auto& piece = letters_.back();
    const auto begin = piece.size();
    piece += text;
    return std::string_view(piece).substr(begin);
}

void WordCollector::grow() {
    slots_.assign(2 * slots_.size(), 0);
    const auto mask = static_cast<std::uint32_t>(slots_.size() - 1);
    for (std::uint32_t i = 0; i < words_.size(); ++i) {
        auto slot = words_[i].hash & mask;
        while (slots_[slot] != 0)
            slot = (slot + 1) & mask;
        slots_[slot] = i + 1;
    }
}

void WordCollector::push(Word& word, std::uint8_t byte) {
    if (word.next == word.end) {
        // Each piece twice as large as the one before: few links, little unused.
        const auto size = std::clamp<std::uint32_t>(word.count, 8, 8192);
        const auto piece = static_cast<std::uint32_t>(pool_.size());
        pool_.resize(pool_.size() + linkBytes + size);
        if (word.head == 0)
            word.head = piece;
        else
            std::memcpy(pool_.data() + word.chunk, &piece, linkBytes);
        word.chunk = piece;
        word.next = piece + static_cast<std::uint32_t>(linkBytes);
        word.end = word.next + size;
    }
    pool_[word.next++] = byte;
}

void WordCollector::appendSteps(const Word& word, std::vector<std::uint8_t>& steps) const {
    // How large a piece is follows from how many steps stood before it: walk as push() did.
    std::uint32_t left = word.count - 1;
    for (auto piece = word.head; left > 0 && piece != 0;) {
        const auto done = word.count - left; // count when the piece was begun
        const auto size = std::clamp<std::uint32_t>(done, 8, 8192);
        auto at = piece + static_cast<std::uint32_t>(linkBytes);
        const auto end = piece == word.chunk ? word.next : at + size;
        for (; at < end; ++at) {
            steps.push_back(pool_[at]);
            left -= (pool_[at] & 0x80U) == 0;
        }
        std::memcpy(&piece, pool_.data() + piece, linkBytes);
    }
}

} // namespace geo::detail
