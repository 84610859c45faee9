#include "geo/masks.h"

#include "geo/crs.h"
#include "geo/near.h"
#include "geo/polygon_mask.h"
#include "geo/record_values.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace geo::detail {
namespace {

constexpr std::size_t keptPerMember = 3; // a value, the one before it, one to compare with
constexpr std::size_t keptWords = 8;

constexpr float infinite = std::numeric_limits<float>::infinity();

Filter only(Member member, const Filter& filter) {
    Filter one;
    switch (member) {
    case Member::Text:
        one.text = filter.text;
        break;
    case Member::Border:
        one.border = filter.border;
        break;
    case Member::Near:
        one.near = filter.near;
        break;
    case Member::Shape:
        one.polygon = filter.polygon;
        break;
    case Member::Bbox:
        one.bbox = filter.bbox;
        break;
    case Member::Employees:
        one.employees = filter.employees;
        break;
    case Member::Budget:
        one.budget = filter.budget;
        break;
    case Member::Period:
        one.period = filter.period;
        break;
    default:
        *one.mask(member) = filter.mask(member);
    }
    return one;
}

void forBits(std::span<const Word> bits, auto use) {
    for (std::size_t w = 0; w < bits.size(); ++w)
        for (Word left = bits[w]; left != 0; left &= left - 1)
            use(static_cast<RecordIndex>(64 * w + static_cast<unsigned>(std::countr_zero(left))));
}

void put(Bits& bits, RecordIndex i, bool is) {
    const Word bit = Word{1} << i % 64;
    bits[i / 64] = is ? bits[i / 64] | bit : bits[i / 64] & ~bit;
}

bool isExact(float rounded, std::optional<std::int64_t> end) {
    constexpr std::int64_t exactUpTo = 16777216; // 2^24: whole numbers below are floats
    return !end || (*end > -exactUpTo && *end < exactUpTo && static_cast<std::int64_t>(rounded) == *end);
}

} // namespace

Masks::Masks(const Catalogue& catalogue, const Columns& columns, const LateTextIndex& text,
             const Workers& workers)
    : catalogue_(catalogue), columns_(columns), text_(text), workers_(workers),
      everyone_(columns.words, ~Word{0}) {
    if (columns.size % 64 != 0)
        everyone_.back() = ~(~Word{0} << columns.size % 64);
}

MaskPointer Masks::of(Member member, const Filter& filter) const {
    auto wanted = only(member, filter);
    auto& kept = kept_[static_cast<std::size_t>(member)];
    {
        const std::lock_guard lock(mutex_);
        const auto found = std::ranges::find(kept, wanted, &Kept::filter);
        if (found != kept.end()) {
            kept.splice(kept.begin(), kept, found);
            return found->mask;
        }
    }
    // Without the lock: two threads may make the same, neither waits for the other.
    auto mask = std::make_shared<const Mask>(make(member, wanted));
    const std::lock_guard lock(mutex_);
    kept.push_front({.filter = std::move(wanted), .mask = mask});
    if (kept.size() > keptPerMember)
        kept.pop_back();
    return mask;
}

Mask Masks::make(Member member, const Filter& filter) const {
    switch (member) {
    case Member::Text:
        return makeText(filter);
    case Member::Border:
        return makeBorder(filter);
    case Member::Near:
        return makeNear(filter);
    case Member::Shape:
        return makeShape(filter);
    case Member::Bbox:
        return makeBbox(filter);
    case Member::Employees:
    case Member::Budget:
        return makeNumber(filter, member);
    case Member::Period:
        return makePeriod(filter);
    default:
        return makeList(member, filter);
    }
}

std::shared_ptr<const Bits> Masks::keptHolders(const std::string& word) const {
    const std::lock_guard lock(mutex_);
    for (const auto& [kept, bits] : words_)
        if (kept == word)
            return bits;
    return nullptr;
}

std::shared_ptr<const Bits> Masks::keep(const std::string& word, Bits holders) const {
    auto bits = std::make_shared<const Bits>(std::move(holders));
    const std::lock_guard lock(mutex_);
    words_.emplace_front(word, bits);
    if (words_.size() > keptWords)
        words_.pop_back();
    return bits;
}

std::shared_ptr<const Bits> Masks::holdersOf(const std::string& word) const {
    if (auto kept = keptHolders(word))
        return kept;
    Bits found(columns_.words);
    text_.get().find(word, found, workers_);
    return keep(word, std::move(found));
}

void Masks::search(const std::string& text, std::span<Word> bits) const {
    const auto words = searchWords(text);
    std::vector<std::shared_ptr<const Bits>> holders;
    std::vector<std::string> unknown;
    for (const auto& word : words)
        if (auto kept = keptHolders(word))
            holders.push_back(std::move(kept));
        else
            unknown.push_back(word);
    std::vector<Bits> found(unknown.size(), Bits(columns_.words));
    const bool isFound = !unknown.empty() && !text_.isHeld() && catalogue_.findWords(unknown, found);
    for (std::size_t i = 0; i < unknown.size(); ++i)
        holders.push_back(isFound ? keep(unknown[i], std::move(found[i])) : holdersOf(unknown[i]));
    for (const auto& some : holders)
        for (std::size_t w = 0; w < columns_.words; ++w)
            bits[w] &= (*some)[w];
}

Mask Masks::makeText(const Filter& filter) const {
    Mask mask{.passes = everyone_};
    for (const auto& word : searchWords(filter.text)) {
        const auto holders = holdersOf(word);
        for (std::size_t w = 0; w < columns_.words; ++w)
            mask.passes[w] &= (*holders)[w];
    }
    return mask;
}

Mask Masks::makeList(Member member, const Filter& filter) const {
    const auto list = static_cast<std::size_t>(*listOf(member));
    Mask mask{.passes = Bits(columns_.words), .unknown = &columns_.unknownCode[list]};
    for (unsigned left = filter.mask(member); left != 0; left &= left - 1) {
        const Bits& holders = columns_.codes[list][static_cast<std::size_t>(std::countr_zero(left))];
        for (std::size_t w = 0; w < holders.size(); ++w)
            mask.passes[w] |= holders[w];
    }
    return mask;
}

Mask Masks::makeBorder(const Filter& filter) const {
    const auto& [border, limit] = *filter.border;
    Mask mask{.passes = Bits(columns_.words), .unknown = &everyone_};
    mask.mayBeOutside = mask.mayBeInside = mask.passes;
    if (border && *border >= borderCount)
        return mask; // no such border: nobody knows how far it is
    const NumberColumn& column = columns_.borderColumn(border);
    mask.unknown = &column.unknown;
    const auto metersOf = [&](RecordIndex i) { return exactMeters(catalogue_, i, border); };

    const auto rounded = static_cast<float>(limit);
    Bits doubtful(columns_.words);
    if (packRange(column.values, -infinite, rounded, mask.passes, doubtful))
        forBits(doubtful, [&](RecordIndex i) { put(mask.passes, i, metersOf(i) <= limit); });

    packWithin(column.values, columns_.accuracy.get(), rounded, mask.mayBeInside, doubtful);
    for (std::size_t w = 0; w < columns_.words; ++w) {
        const Word certain = mask.mayBeInside[w];
        doubtful[w] &= ~certain;
        mask.mayBeOutside[w] = certain & mask.passes[w];
        mask.mayBeInside[w] = certain & ~mask.passes[w];
    }
    forBits(doubtful, [&](RecordIndex i) {
        const double meters = metersOf(i), accuracy = exactAccuracy(catalogue_, i);
        put(mask.mayBeOutside, i, meters <= limit && limit < meters + accuracy);
        put(mask.mayBeInside, i, meters - accuracy <= limit && limit < meters);
    });
    return mask;
}

Mask Masks::makeNear(const Filter& filter) const {
    const auto& [center, meters] = *filter.near;
    Mask mask{.passes = Bits(columns_.words), .unknown = &columns_.withoutPosition};
    Bits possible(columns_.words);
    Surroundings(center).within(columns_, meters, mask.passes, possible);
    for (std::size_t w = 0; w < columns_.words; ++w)
        possible[w] &= ~mask.passes[w];
    const auto& degrees = columns_.degrees.get();
    forBits(possible, [&](RecordIndex i) {
        const auto [lon, lat] = degrees[i];
        put(mask.passes, i, geodesicDistance(center, {lon, lat}) <= meters);
    });
    return mask;
}

Mask Masks::makeBbox(const Filter& filter) const {
    const Extent& box = *filter.bbox;
    const auto& degrees = columns_.degrees.get();
    Mask mask{.passes = Bits(columns_.words), .unknown = &columns_.withoutPosition};
    for (RecordIndex first = 0; first < columns_.placed; first += 64) {
        const auto w = first / 64;
        const auto last = std::min(columns_.placed, first + 64);
        const Extent& block = columns_.blocks[w].degrees;
        if (!(block.minX <= box.maxX && block.maxX >= box.minX && block.minY <= box.maxY &&
              block.maxY >= box.minY))
            continue;
        if (box.contains({block.minX, block.minY}) && box.contains({block.maxX, block.maxY}))
            mask.passes[w] = ~Word{0} >> (64 - (last - first));
        else
            for (auto i = first; i < last; ++i)
                mask.passes[w] |= Word{box.contains(degrees[i])} << i % 64;
    }
    return mask;
}

Mask Masks::makeShape(const Filter& filter) const {
    return {.passes = heldBy(*filter.polygon, columns_), .unknown = &columns_.withoutPosition};
}

Mask Masks::makeNumber(const Filter& filter, Member member) const {
    const bool people = member == Member::Employees;
    const NumberColumn& column = people ? columns_.employees : columns_.budget;
    const auto& [min, max] = *(people ? filter.employees : filter.budget);
    const float low = min ? static_cast<float>(*min) : -infinite;
    const float high = max ? static_cast<float>(*max) : infinite;
    const bool endsDecide = column.exact && isExact(low, min) && isExact(high, max);
    Bits within(wordsFor(column.values.size())), ties(endsDecide ? 0 : within.size());
    bool tied = false;
    if (endsDecide)
        packRange(column.values, low, high, within);
    else
        tied = packRange(column.values, low, high, within, ties);
    const auto ofAll = [&](Bits packed) {
        if (people)
            return packed; // each record has its place in the column already
        Bits bits(columns_.words);
        columns_.spread(packed, bits);
        return bits;
    };
    Mask mask{.passes = ofAll(std::move(within)), .unknown = &column.unknown};
    if (tied)
        forBits(ofAll(std::move(ties)), [&](RecordIndex i) {
            const Record record = catalogue_.record(i);
            const auto value = people ? record.employees : record.budgetEur; // none: the file is gone
            put(mask.passes, i, value && (!min || *value >= *min) && (!max || *value <= *max));
        });
    return mask;
}

Mask Masks::makePeriod(const Filter& filter) const {
    // Days are whole numbers that a float holds exactly.
    const auto day = [](std::chrono::sys_days d) { return static_cast<float>(d.time_since_epoch().count()); };
    const auto& [from, to] = *filter.period;
    // Who passes among the projects: each day fails who ends before it or starts after it.
    Bits passes(wordsFor(columns_.start.values.size()), ~Word{0}), outside(passes.size()),
        ties(passes.size());
    const auto drop = [&](const NumberColumn& days, float low, float high) {
        packRange(days.values, low, high, outside, ties);
        for (std::size_t w = 0; w < passes.size(); ++w)
            passes[w] &= ~outside[w];
    };
    if (from)
        drop(columns_.end, -infinite, day(from->first) - 1);
    if (to)
        drop(columns_.start, day(to->last) + 1, infinite);
    Mask mask{.passes = Bits(columns_.words), .unknown = &columns_.periodUnknown};
    columns_.spread(passes, mask.passes);
    for (std::size_t w = 0; w < columns_.words; ++w)
        mask.passes[w] &= ~columns_.periodUnknown[w];
    return mask;
}

} // namespace geo::detail
