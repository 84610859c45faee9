#include "geo/nearest_word.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace geo::detail {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Levenshtein's, where two neighbours swapped count as one slip too and the case of ASCII as none.
std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> beforeLast(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = lower(a[i - 1]) == lower(b[j - 1]);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0u : 1u)});
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]))
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

} // namespace

std::optional<std::string_view> nearestWord(std::span<const std::string_view> words,
                                            std::string_view misspelt) {
    // Longer than any word of ours and its slips: a hostile megabyte costs nothing.
    constexpr std::size_t longestWord = 48;
    if (misspelt.empty() || misspelt.size() > longestWord)
        return std::nullopt;
    std::optional<std::string_view> best;
    std::size_t bestDistance = 0;
    for (const auto word : words) {
        const auto distance = editDistance(misspelt, word);
        const auto allowed = std::max(misspelt.size(), word.size()) / 3;
        if (distance <= allowed && (!best || distance < bestDistance)) {
            best = word;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace geo::detail
