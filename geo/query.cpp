#include "geo/query.h"

#include "geo/bits.h"
#include "geo/query_engine.h"
#include "geo/record_values.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <mutex>
#include <optional>
#include <utility>

namespace geo {
namespace {

using detail::bit;
using detail::Bits;
using detail::Columns;
using detail::Mask;
using detail::Word;

/// A tested member: who passes it, with `unknown` observed.
struct Dimension {
    Member member;
    bool includesUnknown = false;
    detail::MaskPointer mask;

    [[nodiscard]] Word operator[](std::size_t w) const {
        const Word passes = mask->passes[w];
        return includesUnknown ? passes | (*mask->unknown)[w] : passes;
    }
};

std::vector<Dimension> dimensionsOf(const Filter& filter, const detail::Masks& masks) {
    std::vector<Dimension> dimensions;
    for (std::size_t m = 0; m < memberCount; ++m) {
        const auto member = static_cast<Member>(m);
        if (!filter.tests(member))
            continue;
        auto mask = masks.of(member, filter);
        const bool includes = mask->unknown != nullptr && (filter.unknown & bit(member)) != 0;
        dimensions.push_back({.member = member, .includesUnknown = includes, .mask = std::move(mask)});
    }
    return dimensions;
}

std::span<const Word> part(const Bits& bits, std::size_t begin, std::size_t words) {
    return bits.empty() ? std::span<const Word>() : std::span(bits).subspan(begin, words);
}

RecordIndex common(std::span<const Word> a, std::span<const Word> b) {
    return static_cast<RecordIndex>(detail::countBoth(a, b));
}

void countFacet(std::vector<RecordIndex>& counts, const std::array<Bits, 16>& codes,
                std::span<const Word> others, std::size_t begin) {
    for (std::size_t code = 0; code < counts.size(); ++code)
        counts[code] += common(others, part(codes[code], begin, others.size()));
}

/// What the members of a filter leave aside, counted piece by piece so that a piece of every mask stays near
/// the processor.
class Counter {
public:
    /// Who passes is written into `selection`, all else is added to the answer.
    Counter(const Columns& columns, const std::vector<Dimension>& dimensions, std::span<Word> selection,
            Answer& answer)
        : columns_(columns), dimensions_(dimensions), selection_(selection), answer_(answer) {}

    void count(std::size_t first, std::size_t last) {
        for (std::size_t begin = first; begin < last; begin += pieceWords)
            countPiece(begin, std::min(pieceWords, last - begin));
    }

private:
    static constexpr std::size_t pieceWords = 256;
    using Piece = std::array<Word, pieceWords>;

    void countPiece(std::size_t begin, std::size_t words) {
        const std::size_t last = dimensions_.size();
        std::fill_n(rest_[last].begin(), words, ~Word{0});
        if (begin + words == columns_.words && columns_.size % 64 != 0)
            rest_[last][words - 1] = ~(~Word{0} << columns_.size % 64);
        for (std::size_t d = last; d-- > 0;)
            for (std::size_t w = 0; w < words; ++w)
                rest_[d][w] = rest_[d + 1][w] & dimensions_[d][begin + w];
        const auto passing = std::span<const Word>(rest_[0]).first(words);
        std::ranges::copy(passing, selection_.begin() + static_cast<std::ptrdiff_t>(begin));

        std::fill_n(before_.begin(), words, ~Word{0});
        for (std::size_t d = 0; d < last; ++d) {
            Word any = 0;
            for (std::size_t w = 0; w < words; ++w)
                any |= others_[w] = before_[w] & rest_[d + 1][w];
            if (any != 0)
                countDimension(dimensions_[d], std::span<const Word>(others_).first(words), begin);
            for (std::size_t w = 0; w < words; ++w)
                before_[w] &= dimensions_[d][begin + w];
        }
        const auto count = static_cast<RecordIndex>(detail::countBits(passing));
        answer_.count += count;
        if (count == 0)
            return;
        for (std::size_t l = 0; l < listCount; ++l)
            if (!detail::hasBit(answer_.tested, static_cast<std::size_t>(Member::Kinds) + l))
                countFacet(answer_.facets[l], columns_.codes[l], passing, begin);
    }

    /// `others`: who passes all other members.
    void countDimension(const Dimension& dimension, std::span<const Word> others, std::size_t begin) {
        const auto& [member, includesUnknown, mask] = dimension;
        if (const auto list = listOf(member)) {
            const auto l = static_cast<std::size_t>(*list);
            countFacet(answer_.facets[l], columns_.codes[l], others, begin);
        }
        if (mask->unknown != nullptr && !includesUnknown)
            answer_.missing[static_cast<std::size_t>(member)] +=
                common(others, part(*mask->unknown, begin, others.size()));
        answer_.uncertainInside += common(others, part(mask->mayBeOutside, begin, others.size()));
        answer_.uncertainOutside += common(others, part(mask->mayBeInside, begin, others.size()));
    }

    const Columns& columns_;
    const std::vector<Dimension>& dimensions_;
    std::span<Word> selection_;
    Answer& answer_;
    std::array<Piece, memberCount + 1> rest_; // who passes this dimension and all after it
    Piece before_{}, others_{};
};

void add(Answer& answer, const Answer& part) {
    answer.count += part.count;
    for (std::size_t list = 0; list < listCount; ++list)
        for (std::size_t code = 0; code < answer.facets[list].size(); ++code)
            answer.facets[list][code] += part.facets[list][code];
    for (std::size_t member = 0; member < memberCount; ++member)
        answer.missing[member] += part.missing[member];
    answer.uncertainInside += part.uncertainInside;
    answer.uncertainOutside += part.uncertainOutside;
}

} // namespace

RecordIndex Selection::count() const {
    return static_cast<RecordIndex>(detail::countBits(words_));
}

RecordIndex Selection::count(RecordIndex first, RecordIndex last) const {
    last = std::min(last, size_);
    if (first >= last)
        return 0;
    const auto firstWord = first / 64, lastWord = (last - 1) / 64;
    const auto fromFirst = ~std::uint64_t{0} << first % 64;
    const auto upToLast = ~std::uint64_t{0} >> (63 - (last - 1) % 64);
    if (firstWord == lastWord)
        return static_cast<RecordIndex>(std::popcount(words_[firstWord] & fromFirst & upToLast));
    const int rims =
        std::popcount(words_[firstWord] & fromFirst) + std::popcount(words_[lastWord] & upToLast);
    const auto between = std::span(words_).subspan(firstWord + 1, lastWord - firstWord - 1);
    return static_cast<RecordIndex>(static_cast<std::size_t>(rims) + detail::countBits(between));
}

Query::Query(std::shared_ptr<const Catalogue> catalogue)
    : catalogue_(std::move(catalogue)), engine_(std::make_shared<const Engine>(*catalogue_)) {}

Answer Query::run(const Filter& filter) const {
    Answer answer{.total = catalogue_->size(), .selection = Selection(catalogue_->size())};
    const auto dimensions = dimensionsOf(filter, engine_->masks);
    for (const auto& dimension : dimensions)
        answer.tested |= bit(dimension.member);
    for (std::size_t list = 0; list < listCount; ++list)
        answer.facets[list].assign(codes(static_cast<List>(list)).size(), 0);
    const Answer nothing{.facets = answer.facets, .tested = answer.tested};
    const auto& columns = engine_->columns;
    std::mutex mutex;
    const auto count = [&](std::size_t, std::size_t first, std::size_t last) {
        Answer counted = nothing;
        Counter(columns, dimensions, answer.selection.words(), counted).count(first, last);
        const std::lock_guard lock(mutex);
        add(answer, counted);
    };
    engine_->workers.forWords(columns.words, detail::Workers::tasksFor(columns.words), count);
    return answer;
}

Selection Query::select(const Filter& filter) const {
    Selection selection(catalogue_->size());
    const auto dimensions = dimensionsOf(filter, engine_->masks);
    const auto words = selection.words();
    std::ranges::fill(words, ~Word{0});
    if (selection.size() % 64 != 0)
        words.back() = ~(~Word{0} << selection.size() % 64);
    for (const auto& dimension : dimensions)
        for (std::size_t w = 0; w < words.size(); ++w)
            words[w] &= dimension[w];
    return selection;
}

Selection Query::search(const std::string& text) const {
    Selection selection(catalogue_->size());
    const auto words = selection.words();
    std::ranges::fill(words, ~Word{0});
    if (selection.size() % 64 != 0)
        words.back() = ~(~Word{0} << selection.size() % 64);
    engine_->masks.search(text, words);
    return selection;
}

Histogram Query::histogram(const Selection& selection, Column column, std::span<const double> edges,
                           std::optional<std::uint8_t> border) const {
    Histogram histogram;
    const bool ascending = std::ranges::none_of(edges, [](double edge) { return std::isnan(edge); }) &&
                           std::ranges::is_sorted(edges);
    if (edges.size() < 2 || edges.size() > detail::Bins::mostEdges || !ascending)
        return histogram;
    const auto numbers = engine_->bins.numbers(column, edges, border);
    const std::size_t bins = edges.size() - 1, slots = bins + detail::Bins::BesideCount;
    const auto words = selection.words().first(std::min(selection.words().size(), engine_->columns.words));
    std::vector<RecordIndex> all(slots);
    std::mutex mutex;
    const auto count = [&](std::size_t, std::size_t begin, std::size_t end) {
        const auto alike = std::span(numbers->alike).subspan(begin);
        const auto asked = words.subspan(begin, end - begin),
                   counted = part(numbers->counted, begin, end - begin);
        std::vector<RecordIndex> counts(4 * slots);
        if (numbers->wide.empty())
            detail::countNumbers(std::span(numbers->narrow).subspan(64 * begin), alike, asked, counted,
                                 counts);
        else
            detail::countNumbers(std::span(numbers->wide).subspan(64 * begin), alike, asked, counted, counts);
        const std::lock_guard lock(mutex);
        for (std::size_t i = 0; i < counts.size(); ++i)
            all[i % slots] += counts[i];
    };
    engine_->workers.forWords(words.size(), detail::Workers::tasksFor(words.size()), count);
    for (std::size_t bin = 0; bin < bins; ++bin)
        histogram.bins.push_back(all[bin]);
    histogram.below = all[bins + detail::Bins::Below];
    histogram.above = all[bins + detail::Bins::Above];
    histogram.unknown = common(words, numbers->unknown);
    return histogram;
}

std::size_t Query::bytes() const {
    return engine_->text.get().bytes();
}

} // namespace geo
