#include "geo/catalogue.h"
#include "geo/file_io.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <vector>

namespace geo {
namespace {

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

namespace detail {

bool isUtf8(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < size;) {
        UChar32 character = 0;
        U8_NEXT(bytes, i, size, character);
        if (character < 0)
            return false;
    }
    return true;
}

} // namespace detail

std::string slug(std::string_view text) {
    std::string made;
    for (const char c : fold(text))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            made += c;
        else if (!made.empty() && made.back() != '-')
            made += '-';
    while (made.ends_with('-'))
        made.pop_back();
    return made;
}

} // namespace geo
