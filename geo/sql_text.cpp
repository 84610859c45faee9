#include "geo/sql_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace geo::detail {

namespace {

struct Token {
    enum class Kind : std::uint8_t { Word, Quoted, Text, Mark };
    Kind kind = Kind::Mark;
    std::string text; ///< Words in small letters, quoted names and texts without their quotes.
};

char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string small(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) { return small(c); });
    return result;
}

bool isWordPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '$' || (static_cast<unsigned char>(c) & 0x80u) != 0;
}

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// Cuts SQL into tokens; nothing if a quote or comment never ends.
class Tokeniser {
public:
    explicit Tokeniser(std::string_view sql) : sql_(sql) {}

    std::optional<std::vector<Token>> all() {
        std::vector<Token> tokens;
        while (skipBlanks() && at_ < sql_.size()) {
            const char c = sql_[at_];
            if (c == '"' || c == '`' || c == '[' || c == '\'') {
                auto token = quoted(c == '[' ? ']' : c);
                if (!token)
                    return std::nullopt;
                tokens.push_back(std::move(*token));
            } else if (isWordPart(c)) {
                const std::size_t start = at_;
                while (at_ < sql_.size() && isWordPart(sql_[at_]))
                    ++at_;
                tokens.push_back({Token::Kind::Word, small(sql_.substr(start, at_ - start))});
            } else {
                tokens.push_back({Token::Kind::Mark, std::string(1, c)});
                ++at_;
            }
        }
        return whole_ ? std::optional(std::move(tokens)) : std::nullopt;
    }

private:
    /// Blanks and comments; false if a comment never ends.
    bool skipBlanks() {
        while (at_ < sql_.size()) {
            const std::string_view rest = sql_.substr(at_);
            if (isBlank(rest.front())) {
                ++at_;
            } else if (rest.starts_with("--")) {
                at_ = std::min(sql_.find('\n', at_), sql_.size());
            } else if (rest.starts_with("/*")) {
                const std::size_t end = sql_.find("*/", at_ + 2);
                whole_ = end != std::string_view::npos;
                if (!whole_)
                    return false;
                at_ = end + 2;
            } else {
                break;
            }
        }
        return true;
    }

    std::optional<Token> quoted(char end) {
        Token token{end == '\'' ? Token::Kind::Text : Token::Kind::Quoted, {}};
        for (++at_; at_ < sql_.size(); ++at_) {
            if (sql_[at_] != end) {
                token.text += sql_[at_];
            } else if (end != ']' && at_ + 1 < sql_.size() && sql_[at_ + 1] == end) {
                token.text += sql_[++at_];
            } else {
                ++at_;
                return token;
            }
        }
        return std::nullopt;
    }

    std::string_view sql_;
    std::size_t at_ = 0;
    bool whole_ = true;
};

/// Reads tokens one after the other; beyond the end there are empty marks.
class Cursor {
public:
    explicit Cursor(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

    [[nodiscard]] const Token& peek(std::size_t ahead = 0) const {
        return at_ + ahead < tokens_.size() ? tokens_[at_ + ahead] : end_;
    }
    [[nodiscard]] bool atEnd() const { return at_ >= tokens_.size(); }
    [[nodiscard]] bool word(std::string_view text, std::size_t ahead = 0) const {
        return peek(ahead).kind == Token::Kind::Word && peek(ahead).text == text;
    }
    [[nodiscard]] bool mark(char c, std::size_t ahead = 0) const {
        return peek(ahead).kind == Token::Kind::Mark && peek(ahead).text == std::string_view(&c, 1);
    }
    bool take(std::string_view text) {
        const bool is = word(text);
        at_ += is ? 1 : 0;
        return is;
    }
    void skip() { ++at_; }
    std::string name() {
        const bool is = !atEnd() && peek().kind != Token::Kind::Mark;
        return is ? tokens_[at_++].text : std::string();
    }

private:
    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    Token end_;
};

/// "CREATE TRIGGER IF NOT EXISTS" and the like are stored without their IF NOT EXISTS: it isn't expected.
SchemaSql readHead(Cursor& cursor) {
    using Kind = SchemaSql::Kind;
    SchemaSql result;
    if (!cursor.take("create"))
        return result;
    const bool unique = cursor.take("unique");
    if (cursor.take("virtual"))
        result.kind = cursor.take("table") ? Kind::VirtualTable : Kind::Unknown;
    else if (cursor.take("table"))
        result.kind = Kind::Table;
    else if (cursor.take("index"))
        result.kind = Kind::Index;
    else if (cursor.take("trigger"))
        result.kind = Kind::Trigger;
    else if (cursor.take("view"))
        result.kind = Kind::View;
    if (unique && result.kind != Kind::Index)
        result.kind = Kind::Unknown;
    result.name = cursor.name();
    // Only "CREATE TABLE name (columns)" is plain.
    if (result.kind == Kind::Table && !cursor.mark('('))
        result.kind = Kind::Unknown;
    if (result.kind == Kind::VirtualTable)
        result.module = cursor.take("using") ? small(cursor.name()) : std::string();
    return result;
}

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

bool isGeoPackageTable(std::string_view name) {
    const std::string lower = small(name);
    return lower.starts_with("rtree_") || lower.starts_with("gpkg_");
}

/// Words that stand before a bracket without calling anything.
constexpr std::array<std::string_view, 14> keywords{"and",   "or",     "not",    "in",     "when",
                                                    "where", "values", "select", "exists", "set",
                                                    "from",  "then",   "else",   "on"};
constexpr std::array<std::string_view, 11> functions{"st_isempty", "st_minx", "st_maxx", "st_miny",
                                                     "st_maxy",    "raise",   "lower",   "upper",
                                                     "abs",        "length",  "strftime"};
constexpr std::array<std::string_view, 5> forbidden{"with", "recursive", "attach", "pragma", "join"};

/// The token at the cursor inside a trigger's body or condition.
bool isHarmless(const Cursor& cursor, bool startsStatement) {
    const Token& token = cursor.peek();
    if (token.kind == Token::Kind::Text || token.kind == Token::Kind::Mark)
        return true;
    if (cursor.mark('(', 1)) // a call, unless a table's columns follow its name
        return token.kind == Token::Kind::Word
                   ? contains(keywords, token.text) || contains(functions, token.text) ||
                         isGeoPackageTable(token.text)
                   : isGeoPackageTable(token.text);
    if (token.kind == Token::Kind::Quoted)
        return true;
    if (contains(forbidden, token.text))
        return false;
    if (token.text == "update" && startsStatement) // UPDATE table, UPDATE OR REPLACE table
        return isGeoPackageTable(cursor.peek(cursor.word("or", 1) ? 3 : 1).text);
    return (token.text != "into" && token.text != "from") || isGeoPackageTable(cursor.peek(1).text);
}

bool isStandardTriggerName(std::string_view name) {
    const std::string lower = small(name);
    return isGeoPackageTable(lower) || lower.starts_with("trigger_insert_feature_count_") ||
           lower.starts_with("trigger_delete_feature_count_");
}

} // namespace

SchemaSql readSchemaSql(std::string_view sql) {
    auto tokens = Tokeniser(sql).all();
    if (!tokens)
        return {};
    Cursor cursor(std::move(*tokens));
    return readHead(cursor);
}

bool isStandardTrigger(std::string_view sql) {
    auto tokens = Tokeniser(sql).all();
    if (!tokens)
        return false;
    Cursor cursor(std::move(*tokens));
    const SchemaSql head = readHead(cursor);
    if (head.kind != SchemaSql::Kind::Trigger || !isStandardTriggerName(head.name))
        return false;
    while (!cursor.atEnd() && !cursor.word("begin")) {
        if (!cursor.word("update") && !isHarmless(cursor, false)) // AFTER UPDATE OF … ON
            return false;
        cursor.skip();
    }
    bool startsStatement = false;
    for (; !cursor.atEnd(); cursor.skip()) {
        if (!isHarmless(cursor, startsStatement))
            return false;
        startsStatement = cursor.word("begin") || cursor.mark(';');
    }
    return true;
}

bool sameName(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) { return small(x) == small(y); });
}

} // namespace geo::detail
