#include "geo/text_index.h"

#include "geo/columns.h"
#include "geo/record_source.h"
#include "geo/record_values.h"
#include "geo/word_collector.h"

#include <malloc.h>

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <mutex>

namespace geo::detail {
namespace {

// From the most to the least frequent in French, German and English; the others are rarer still.
constexpr std::string_view frequent = "eanirtsloudcmhgpbfvzk.,-qyjwx'0123456789";

std::size_t rarity(char c) {
    return std::min(frequent.find(c), frequent.size());
}

constexpr std::size_t chunkWords = 64;                   // of text that is looked through at once
constexpr std::size_t spareBytes = 64 * chunkWords + 64; // read beyond the end

// Calls `use(at)` for each place where `part` occurs in `text`, in order; it gives the place to go on from.
// `text` has spareBytes more behind its end.
void forOccurrences(std::string_view text, std::string_view part, auto use) {
    // Two rare letters of the part decide nearly everything.
    const auto head = part.substr(0, 64);
    std::size_t one = 0, other = head.size() - 1;
    for (std::size_t i = 0; i < head.size(); ++i)
        if (rarity(head[i]) > rarity(head[one]))
            one = i;
    if (other == one)
        other = 0;
    for (std::size_t i = 0; i < head.size(); ++i)
        if (i != one && rarity(head[i]) > rarity(head[other]))
            other = i;
    const auto [low, high] = std::minmax(one, other);

    std::array<Word, chunkWords> candidates;
    std::size_t from = 0;
    for (std::size_t chunk = 0; chunk + low < text.size(); chunk += 64 * chunkWords) {
        const auto words = std::min(chunkWords, wordsFor(text.size() - chunk - low));
        packPairs(text.data() + chunk + low, high - low, head[low], head[high],
                  std::span(candidates).first(words));
        for (std::size_t w = 0; w < words; ++w)
            for (Word left = candidates[w]; left != 0; left &= left - 1) {
                const auto at = chunk + 64 * w + static_cast<std::size_t>(std::countr_zero(left));
                if (at >= from && text.substr(std::min(at, text.size()), part.size()) == part)
                    from = use(at);
            }
    }
}

} // namespace

struct TextIndex::Shard {
    struct Holders {
        RecordIndex first = 0;
        std::uint32_t count = 0;
        std::uint32_t begin = 0; // in steps, or number in `masks`
        std::uint32_t mask = 0;  // no room between members: they are written as they are
    };
    RecordIndex begin = 0, end = 0; // of its records; multiples of 64, but for the last end
    std::size_t words = 0;
    // Words of several records, each followed by a blank.
    std::string common;
    std::vector<std::uint32_t> commonEnds;
    std::vector<Holders> holders;
    std::vector<std::uint8_t> steps;
    Bits masks; // `words` each
    // Words of one record only, record by record.
    std::string rare;
    std::vector<RecordIndex> rareRecords;
    std::vector<std::uint32_t> rareEnds; // of a record's words, in `rare`

    Shard(RecordIndex first, RecordIndex last) : begin(first), end(last), words(wordsFor(last - first)) {}

    Shard(const Catalogue& catalogue, RecordIndex first, RecordIndex last, const std::stop_token& stop)
        : Shard(first, last) {
        WordCollector collector;
        const auto cursor = catalogue.cursor();
        for (auto i = first; i < last && !stop.stop_requested(); ++i)
            if (const auto record = cursor->texts(catalogue.kind(i), catalogue.row(i)))
                collector.add(i - first, fold(searchedText(*record)));
        if (cursor->lost())
            catalogue.lose();
        for (const auto& word : collector.words())
            if (word.count == 1)
                addRare(word);
            else
                addCommon(word, collector);
        for (auto* text : {&common, &rare}) {
            text->append(spareBytes, ' ');
            text->shrink_to_fit();
        }
        steps.shrink_to_fit();
    }

    void addRare(const WordCollector::Word& word) {
        if (rareRecords.empty() || rareRecords.back() != word.first) {
            rareRecords.push_back(word.first);
            rareEnds.push_back(0);
        }
        rare.append(word.text).append(1, ' ');
        rareEnds.back() = static_cast<std::uint32_t>(rare.size());
    }

    void addCommon(const WordCollector::Word& word, const WordCollector& collector) {
        common.append(word.text).append(1, ' ');
        commonEnds.push_back(static_cast<std::uint32_t>(common.size()));
        Holders& some = holders.emplace_back(Holders{.first = word.first, .count = word.count});
        const auto before = steps.size();
        some.begin = static_cast<std::uint32_t>(before);
        collector.appendSteps(word, steps);
        if (steps.size() - before < words * sizeof(Word))
            return;
        // A word that so many hold takes less room as a mask.
        Bits bits(words);
        forHolders(some, [&bits](RecordIndex i) { bits[i / 64] |= Word{1} << i % 64; });
        steps.resize(before);
        some.mask = 1;
        some.begin = static_cast<std::uint32_t>(masks.size() / words);
        masks.insert(masks.end(), bits.begin(), bits.end());
    }

    void forHolders(const Holders& some, auto use) const {
        auto record = some.first;
        use(record);
        const auto* step = steps.data() + some.begin;
        for (auto left = some.count - 1; left > 0; --left) {
            unsigned shift = 0;
            for (; (*step & 0x80U) != 0; ++step, shift += 7)
                record += (*step & 0x7fU) << shift;
            record += std::uint32_t{*step++} << shift;
            use(record);
        }
    }

    void find(std::string_view part, std::span<Word> all) const {
        const auto found = all.subspan(begin / 64, words);
        const auto set = [found](RecordIndex i) { found[i / 64] |= Word{1} << i % 64; };
        const std::string_view commonText(common.data(), commonEnds.empty() ? 0 : commonEnds.back());
        forOccurrences(commonText, part, [&](std::size_t at) -> std::size_t {
            const auto number = static_cast<std::size_t>(
                std::ranges::upper_bound(commonEnds, static_cast<std::uint32_t>(at)) - commonEnds.begin());
            if (const Holders& some = holders[number]; some.mask != 0)
                for (std::size_t w = 0; w < words; ++w)
                    found[w] |= masks[some.begin * words + w];
            else
                forHolders(some, set);
            return commonEnds[number];
        });
        const std::string_view rareText(rare.data(), rareEnds.empty() ? 0 : rareEnds.back());
        std::size_t number = 0;
        forOccurrences(rareText, part, [&](std::size_t at) -> std::size_t {
            // In order, and mostly not far.
            std::size_t ahead = 1;
            while (number + ahead < rareEnds.size() && rareEnds[number + ahead] <= at)
                ahead *= 2;
            const auto last = std::min(number + ahead + 1, rareEnds.size());
            number = static_cast<std::size_t>(
                std::upper_bound(rareEnds.begin() + static_cast<std::ptrdiff_t>(number),
                                 rareEnds.begin() + static_cast<std::ptrdiff_t>(last),
                                 static_cast<std::uint32_t>(at)) -
                rareEnds.begin());
            set(rareRecords[number]);
            return rareEnds[number];
        });
    }

    void addColumns(const std::string& name, std::vector<ByteColumn>& columns) {
        columns.emplace_back(name + "_common", common);
        columns.emplace_back(name + "_common_ends", commonEnds);
        columns.emplace_back(name + "_holders", holders);
        columns.emplace_back(name + "_steps", steps);
        columns.emplace_back(name + "_masks", masks);
        columns.emplace_back(name + "_rare", rare);
        columns.emplace_back(name + "_rare_records", rareRecords);
        columns.emplace_back(name + "_rare_ends", rareEnds);
    }

    // Whether `find` stays within all lists and bits, whatever it looks for.
    [[nodiscard]] bool isSound() const {
        const auto fits = [](const std::string& text, const std::vector<std::uint32_t>& ends) {
            return std::ranges::adjacent_find(ends, std::greater_equal()) == ends.end() &&
                   (ends.empty() || ends.front() > 0) &&
                   text.size() == (ends.empty() ? 0 : ends.back()) + spareBytes;
        };
        const auto records = end - begin;
        return fits(common, commonEnds) && fits(rare, rareEnds) && holders.size() == commonEnds.size() &&
               rareRecords.size() == rareEnds.size() &&
               std::ranges::all_of(rareRecords, [&](RecordIndex i) { return i < records; }) &&
               masks.size() % words == 0 &&
               std::ranges::all_of(holders, [&](const Holders& some) { return isSound(some); });
    }

    [[nodiscard]] bool isSound(const Holders& some) const {
        const auto records = end - begin;
        if (some.mask != 0) {
            const auto last = (std::size_t{some.begin} + 1) * words;
            return last <= masks.size() && (records % 64 == 0 || masks[last - 1] >> records % 64 == 0);
        }
        std::uint64_t record = some.first;
        std::size_t at = some.begin;
        for (auto left = some.count; left > 1 && record < records; --left) {
            std::uint64_t step = 0;
            for (unsigned shift = 0;; shift += 7, ++at) {
                if (at >= steps.size() || shift > 28)
                    return false;
                step |= (steps[at] & std::uint64_t{0x7f}) << shift;
                if ((steps[at] & 0x80U) == 0)
                    break;
            }
            ++at;
            record += step;
        }
        return some.count > 0 && record < records;
    }

    [[nodiscard]] std::size_t bytes() const {
        std::size_t sum = common.capacity() + rare.capacity() + steps.capacity();
        sum += (commonEnds.capacity() + rareEnds.capacity() + rareRecords.capacity()) * sizeof(std::uint32_t);
        sum += masks.capacity() * sizeof(Word);
        return sum + holders.capacity() * sizeof(Holders);
    }
};

TextIndex::TextIndex(const Catalogue& catalogue, std::stop_token stop) {
    std::mutex mutex;
    forParts(catalogue.size(), [&](RecordIndex first, RecordIndex last) {
        // In pieces: what collects the words of a piece takes several times its room.
        constexpr RecordIndex most = 1 << 17;
        for (auto begin = first; begin < last; begin += std::min(most, last - begin)) {
            auto shard =
                std::make_unique<Shard>(catalogue, begin, begin + std::min(most, last - begin), stop);
            const std::lock_guard lock(mutex);
            shards_.push_back(std::move(shard));
        }
    });
    std::ranges::sort(shards_, {}, [](const auto& shard) { return shard->begin; });
}

std::shared_ptr<TextIndex> TextIndex::inPieces(std::span<const RecordIndex> ends) {
    std::shared_ptr<TextIndex> index(new TextIndex);
    RecordIndex begin = 0;
    for (const auto end : ends) {
        if (begin % 64 != 0 || end <= begin)
            return nullptr;
        index->shards_.push_back(std::make_unique<Shard>(begin, end));
        begin = end;
    }
    return index;
}

std::vector<RecordIndex> TextIndex::ends() const {
    std::vector<RecordIndex> ends;
    for (const auto& shard : shards_)
        ends.push_back(shard->end);
    return ends;
}

std::vector<ByteColumn> TextIndex::byteColumns() {
    std::vector<ByteColumn> columns;
    for (std::size_t i = 0; i < shards_.size(); ++i)
        shards_[i]->addColumns("words_" + std::to_string(i), columns);
    return columns;
}

bool TextIndex::isSound() const {
    return std::ranges::all_of(shards_, [](const auto& shard) { return shard->isSound(); });
}

TextIndex::TextIndex() = default;
TextIndex::TextIndex(TextIndex&&) noexcept = default;
TextIndex& TextIndex::operator=(TextIndex&&) noexcept = default;
TextIndex::~TextIndex() = default;

void TextIndex::find(std::string_view part, std::span<Word> found, const Workers& workers) const {
    // Each piece has words of its own.
    workers.run(shards_.size(), [&](std::size_t i) { shards_[i]->find(part, found); });
}

bool TextIndex::findPieceByPiece(const std::function<bool(std::span<const ByteColumn>)>& read,
                                 std::span<const std::string> parts, std::span<Bits> found) {
    for (std::size_t i = 0; i < shards_.size(); ++i) {
        auto& shard = shards_[i];
        std::vector<ByteColumn> columns;
        shard->addColumns("words_" + std::to_string(i), columns);
        if (!read(columns) || !shard->isSound())
            return false;
        for (std::size_t part = 0; part < parts.size(); ++part)
            shard->find(parts[part], found[part]);
        shard = std::make_unique<Shard>(shard->begin, shard->end);
    }
    ::malloc_trim(0); // and what others have left
    return true;
}

std::size_t TextIndex::bytes() const {
    std::size_t sum = 0;
    for (const auto& shard : shards_)
        sum += shard->bytes();
    return sum;
}

LateTextIndex::LateTextIndex(const Catalogue& catalogue) {
    using Made = std::shared_ptr<const TextIndex>;
    const auto make = [&catalogue, stop = stop_.get_token()]() -> Made {
        return std::make_shared<const TextIndex>(catalogue, stop);
    };
    if (catalogue.hasWords()) { // read when the first text is asked for
        made_ = std::async(std::launch::deferred, [&catalogue, make, stop = stop_.get_token()]() -> Made {
                    if (stop.stop_requested())
                        return nullptr;
                    auto words = catalogue.words();
                    return words ? words : make();
                }).share();
        return;
    }
    constexpr RecordIndex many = 20'000; // fewer are read before a thread has begun
    const auto policy = catalogue.size() < many ? std::launch::deferred : std::launch::async;
    made_ = std::async(policy, [make, isLarge = catalogue.size() >= many] {
                auto index = make();
                if (isLarge)
                    ::malloc_trim(0);
                return index;
            }).share();
    if (policy == std::launch::deferred)
        made_.wait();
}

LateTextIndex::~LateTextIndex() {
    stop_.request_stop();
    made_.wait();
}

} // namespace geo::detail
