#include "geo/catalogue.h"

#include "geo/parts.h"
#include "geo/record_values.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <mutex>
#include <unordered_map>
#include <utility>

namespace geo {
namespace {

constexpr std::uint64_t lastKey = std::numeric_limits<std::uint64_t>::max();

// Records are taken as they are: a position that is none must not end up on the map.
bool isOnEarth(const std::optional<LonLat>& position) {
    return position && std::abs(position->lon) <= 180.0 && std::abs(position->lat) <= 90.0;
}

std::uint64_t quantise(double unit) {
    constexpr double cells = 4294967296.0; // 2^32
    return static_cast<std::uint64_t>(std::clamp(std::floor(unit * cells), 0.0, cells - 1.0));
}

// Moves bit i of a 32-bit number to bit 2i.
std::uint64_t spread(std::uint64_t bits) {
    bits = (bits | bits << 16) & 0x0000ffff0000ffffu;
    bits = (bits | bits << 8) & 0x00ff00ff00ff00ffu;
    bits = (bits | bits << 4) & 0x0f0f0f0f0f0f0f0fu;
    bits = (bits | bits << 2) & 0x3333333333333333u;
    return (bits | bits << 1) & 0x5555555555555555u;
}

std::uint64_t mortonKeyOf(Point unit) {
    return spread(quantise(unit.x)) | spread(quantise(unit.y)) << 1;
}

// The order of "kind:id" names, without making them.
std::pair<std::string_view, std::string_view> nameOf(const Record& record) {
    return {code(List::Kinds, static_cast<std::size_t>(record.kind)), record.id};
}

std::string textOf(const Record& record) {
    std::string text;
    const auto add = [&text](const std::string& part) {
        if (!part.empty())
            text += (text.empty() ? "" : " ") + part;
    };
    add(record.name);
    add(record.acronym);
    add(record.operatorName);
    add(record.municipality);
    add(record.programme);
    for (const auto& summary : record.summary)
        add(summary);
    add(record.id);
    return text;
}

struct Placed {
    std::uint64_t key = lastKey;
    bool hasPosition = false;
    std::size_t source = 0;
};

std::vector<Placed> mortonOrder(const std::vector<Record>& records) {
    std::vector<Placed> order(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        order[i].source = i;
        if (isOnEarth(records[i].position)) {
            order[i].hasPosition = true;
            order[i].key = mortonKeyOf(toUnitMercator(*records[i].position));
        }
    }
    std::ranges::stable_sort(order, [&records](const Placed& a, const Placed& b) {
        if (a.hasPosition != b.hasPosition)
            return a.hasPosition;
        if (a.key != b.key)
            return a.key < b.key;
        return nameOf(records[a.source]) < nameOf(records[b.source]);
    });
    return order;
}

// A letter that Unicode doesn't decompose into the plain letters people type for it.
std::u16string_view plainLetters(char32_t c) {
    switch (c) {
    case U'œ':
        return u"oe";
    case U'æ':
        return u"ae";
    case U'ø':
        return u"o";
    case U'ł':
        return u"l";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ħ':
        return u"h";
    case U'ŧ':
        return u"t";
    case U'þ':
        return u"th";
    case U'ı':
        return u"i";
    // Typographic apostrophes and hyphens are on no keyboard.
    case U'‘':
    case U'’':
        return u"'";
    case U'\u2010':
    case U'–':
        return u"-";
    default:
        return {};
    }
}

bool isAscii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

char foldAscii(char c) {
    if (c >= 'A' && c <= 'Z')
        return static_cast<char>(c - 'A' + 'a');
    return c >= '\t' && c <= '\r' ? ' ' : c;
}

void appendFolded(std::string& folded, std::string_view text) {
    constexpr std::size_t mostBytes = 256 * 1024 * 1024; // ICU counts in 32 bits
    text = text.substr(0, mostBytes);

    UErrorCode status = U_ZERO_ERROR;
    const auto* caseless = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const auto* decomposed = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString letters =
        icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    if (U_SUCCESS(status))
        letters = decomposed->normalize(caseless->normalize(letters, status), status);
    if (U_FAILURE(status)) { // without ICU's data files: better with case and accents than not at all
        folded += text;
        return;
    }

    icu::UnicodeString plain;
    for (std::int32_t i = 0; i < letters.length(); i = letters.moveIndex32(i, 1)) {
        const auto c = letters.char32At(i);
        if ((U_GET_GC_MASK(c) & (U_GC_MN_MASK | U_GC_ME_MASK)) != 0)
            continue;
        const auto letter = plainLetters(static_cast<char32_t>(c));
        if (!letter.empty())
            plain.append(letter.data(), static_cast<std::int32_t>(letter.size()));
        else
            plain.append(u_isUWhiteSpace(c) ? UChar32{' '} : c);
    }
    plain.toUTF8String(folded);
}

// What ICU makes of single characters that neither join nor part their neighbours: Latin letters and the
// punctuation of typesetters, nearly all that texts of the region hold.
class FoldedCharacters {
public:
    FoldedCharacters() {
        for (std::size_t block = 0; block < blocks.size(); ++block)
            for (char32_t c = blocks[block].first; c < blocks[block].last; ++c) {
                std::string text;
                icu::UnicodeString(static_cast<UChar32>(c)).toUTF8String(text);
                appendFolded(folded_[block].emplace_back(), text);
            }
    }

    /// Folds a word if it holds nothing else.
    bool append(std::string& folded, std::string_view word) const {
        const auto before = folded.size();
        for (std::size_t at = 0; at < word.size();) {
            if (isAscii(word[at])) {
                folded += foldAscii(word[at++]);
                continue;
            }
            const auto c = characterAt(word, at);
            const auto* const plain = find(c);
            if (plain == nullptr) {
                folded.resize(before);
                return false;
            }
            folded += *plain;
            at += c < 0x800 ? 2 : 3;
        }
        return true;
    }

private:
    struct Block {
        char32_t first, last;
    };
    static constexpr std::array<Block, 2> blocks{{{0x80, 0x250}, {0x2000, 0x2070}}};

    // 0 where no whole character of two or three bytes begins.
    static char32_t characterAt(std::string_view word, std::size_t at) {
        const auto byte = [&](std::size_t i) {
            return at + i < word.size() ? unsigned{static_cast<unsigned char>(word[at + i])} : 0U;
        };
        const auto follows = [&](std::size_t i) { return (byte(i) & 0xc0U) == 0x80U; };
        if ((byte(0) & 0xe0U) == 0xc0U && follows(1))
            return (byte(0) & 0x1fU) << 6U | (byte(1) & 0x3fU);
        if ((byte(0) & 0xf0U) != 0xe0U || !follows(1) || !follows(2))
            return 0;
        const char32_t c = (byte(0) & 0x0fU) << 12U | (byte(1) & 0x3fU) << 6U | (byte(2) & 0x3fU);
        return c < 0x800 ? 0 : c; // longer than it need be: invalid
    }

    [[nodiscard]] const std::string* find(char32_t c) const {
        for (std::size_t block = 0; block < blocks.size(); ++block)
            if (c >= blocks[block].first && c < blocks[block].last)
                return &folded_[block][c - blocks[block].first];
        return nullptr;
    }

    std::array<std::vector<std::string>, blocks.size()> folded_;
};

} // namespace

struct Catalogue::Impl {
    std::vector<Record> records;
    std::vector<std::uint64_t> keys;
    std::vector<Point> mercator; ///< NaN without a position.
    std::vector<std::uint16_t> sectorMasks;
    /// Of some records, one text after the other; parts in their order.
    struct SearchTexts {
        RecordIndex first = 0;
        std::string all;
    };
    std::vector<SearchTexts> searchTexts;
    std::vector<std::size_t> searchEnds; ///< Where each ends in its part.
    /// By kind, then id (of several alike the first).
    std::array<std::unordered_map<std::string_view, RecordIndex>, 3> byId;
    std::vector<Link> links;           ///< Record after record …
    std::vector<std::size_t> linkEnds; ///< … and where each one's end.

    explicit Impl(std::vector<Record> source) {
        sortIn(std::move(source));
        for (std::size_t kind = 0; kind < byId.size(); ++kind)
            byId[kind].reserve(static_cast<std::size_t>(
                std::ranges::count(records, static_cast<Kind>(kind), &Record::kind)));
        for (RecordIndex i = 0; i < records.size(); ++i)
            byId[static_cast<std::size_t>(records[i].kind)].try_emplace(records[i].id, i);
        link();
    }

    void sortIn(std::vector<Record> source) {
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        const auto order = mortonOrder(source);
        records = std::move(source);
        putInOrder(order);
        keys.resize(records.size());
        mercator.resize(records.size());
        sectorMasks.resize(records.size());
        searchEnds.resize(records.size());
        std::mutex mutex;
        detail::forParts(static_cast<RecordIndex>(records.size()), [&](RecordIndex first, RecordIndex last) {
            SearchTexts texts{.first = first};
            for (auto i = first; i < last; ++i) {
                const auto& record = records[i];
                keys[i] = order[i].key;
                mercator[i] = order[i].hasPosition ? toUnitMercator(*record.position) : Point{none, none};
                sectorMasks[i] = detail::valuesOf(List::Sectors, record);
                texts.all += fold(textOf(record));
                searchEnds[i] = texts.all.size();
            }
            texts.all.shrink_to_fit();
            const std::lock_guard lock(mutex);
            searchTexts.push_back(std::move(texts));
        });
        std::ranges::sort(searchTexts, {}, &SearchTexts::first);
    }

    /// Moves each record once: a second list of them would double the memory for a while.
    void putInOrder(const std::vector<Placed>& order) {
        std::vector<bool> done(records.size());
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (done[i])
                continue;
            auto first = std::move(records[i]);
            auto at = i;
            for (; order[at].source != i; at = order[at].source) {
                records[at] = std::move(records[order[at].source]);
                done[at] = true;
            }
            records[at] = std::move(first);
            done[at] = true;
        }
    }

    [[nodiscard]] std::optional<RecordIndex> find(Kind kind, std::string_view id) const {
        const auto& ids = byId[static_cast<std::size_t>(kind)];
        const auto found = ids.find(id);
        return found == ids.end() ? std::nullopt : std::optional(found->second);
    }

    void link() {
        std::vector<std::vector<Link>> linksOf(records.size());
        constexpr auto none = std::numeric_limits<RecordIndex>::max();
        std::vector<RecordIndex> lastProject(records.size(), none); // an id given twice is linked once
        // Projects in the order of their names, so that those of a partner or site come in it too.
        std::vector<RecordIndex> projects;
        for (RecordIndex i = 0; i < records.size(); ++i)
            if (records[i].kind == Kind::Project)
                projects.push_back(i);
        std::ranges::stable_sort(projects, {}, [this](RecordIndex i) -> auto& { return records[i].id; });
        for (const auto project : projects) {
            const auto& record = records[project];
            const auto join = [&](Kind kind, std::string_view id, Role role) {
                const auto other = find(kind, id);
                if (!other || std::exchange(lastProject[*other], project) == project)
                    return;
                linksOf[project].push_back({.other = *other, .role = role});
                linksOf[*other].push_back({.other = project, .role = role});
            };
            join(Kind::Partner, record.leadPartner, Role::Lead);
            for (const auto& partner : record.partners)
                join(Kind::Partner, partner, Role::Partner);
            for (const auto& site : record.sites)
                join(Kind::Site, site, Role::Site);
        }
        for (auto& some : linksOf) {
            std::ranges::stable_sort(some, {}, &Link::role);
            links.insert(links.end(), some.begin(), some.end());
            linkEnds.push_back(links.size());
        }
    }
};

Catalogue::Catalogue(std::vector<Record> records) : impl_(std::make_unique<const Impl>(std::move(records))) {}
Catalogue::Catalogue(Catalogue&&) noexcept = default;
Catalogue& Catalogue::operator=(Catalogue&&) noexcept = default;
Catalogue::~Catalogue() = default;

RecordIndex Catalogue::size() const {
    return static_cast<RecordIndex>(impl_->records.size());
}

const Record& Catalogue::record(RecordIndex index) const {
    return impl_->records[index];
}

std::optional<RecordIndex> Catalogue::find(std::string_view name) const {
    const auto colon = name.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto kind = codeIndex(List::Kinds, name.substr(0, colon));
    return kind ? impl_->find(static_cast<Kind>(*kind), name.substr(colon + 1)) : std::nullopt;
}

std::string Catalogue::name(RecordIndex index) const {
    const auto& record = impl_->records[index];
    return recordName(record.kind, record.id);
}

bool Catalogue::hasPosition(RecordIndex index) const {
    return !std::isnan(impl_->mercator[index].x);
}

Point Catalogue::mercator(RecordIndex index) const {
    return impl_->mercator[index];
}

std::uint64_t Catalogue::mortonKey(RecordIndex index) const {
    return impl_->keys[index];
}

std::span<const Point> Catalogue::mercators() const {
    return impl_->mercator;
}

std::span<const std::uint64_t> Catalogue::mortonKeys() const {
    return impl_->keys;
}

std::uint16_t Catalogue::sectorMask(RecordIndex index) const {
    return impl_->sectorMasks[index];
}

std::string_view Catalogue::searchText(RecordIndex index) const {
    const auto part = std::ranges::upper_bound(impl_->searchTexts, index, {}, &Impl::SearchTexts::first) - 1;
    const auto begin = index == part->first ? 0 : impl_->searchEnds[index - 1];
    return std::string_view(part->all).substr(begin, impl_->searchEnds[index] - begin);
}

std::span<const Link> Catalogue::links(RecordIndex index) const {
    const auto begin = index == 0 ? 0 : impl_->linkEnds[index - 1];
    return std::span(impl_->links).subspan(begin, impl_->linkEnds[index] - begin);
}

std::string recordName(Kind kind, std::string_view id) {
    return std::string(code(List::Kinds, static_cast<std::size_t>(kind))).append(1, ':').append(id);
}

std::string fold(std::string_view text) {
    // Word by word: nothing reaches across a blank, and most words need no Unicode.
    static const FoldedCharacters known;
    std::string folded;
    folded.reserve(text.size());
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find(' ', begin), text.size() - 1) + 1;
        const auto word = text.substr(begin, end - begin);
        if (std::ranges::all_of(word, isAscii))
            std::ranges::transform(word, std::back_inserter(folded), foldAscii);
        else if (!known.append(folded, word))
            appendFolded(folded, word);
        begin = end;
    }
    return folded;
}

} // namespace geo
