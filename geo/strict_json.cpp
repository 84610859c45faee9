#include "geo/strict_json.h"

#include <algorithm>
#include <format>
#include <set>
#include <vector>

namespace geo::detail {
namespace {

using nlohmann::json;

constexpr std::size_t maxDepth = 16;

// A first look at the text, before anything is built from it.
class Check final : public json::json_sax_t {
public:
    Check(std::string_view text, std::string_view name) : text_(text), name_(name) {}

    [[nodiscard]] const Error& error() const { return error_; }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; } // in no text; the interface asks for it
    bool start_object(std::size_t) override { return enter(); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override { return leave(); }

    bool key(string_t& word) override {
        if (keys_.back().insert(word).second)
            return true;
        error_ = {.what = std::format("{} stands twice in one object of the {}", inQuotes(word), name_),
                  .hint = "Keep one of the two."};
        return false;
    }

    bool parse_error(std::size_t position, const std::string& token,
                     const json::exception& problem) override {
        const auto before = text_.substr(0, position);
        const auto line = 1 + std::ranges::count(before, '\n');
        const auto lineStart = before.rfind('\n') + 1; // of the first line: npos + 1, which is 0
        constexpr int numberTooLarge = 406;
        error_ = {.what = problem.id == numberTooLarge
                              ? std::format("The number {} in the {} is too large", inQuotes(token), name_)
                              : std::format("The {} is not valid JSON at {}", name_, inQuotes(token)),
                  .where = std::format("{}:{}:{}", name_, line, before.size() - lineStart)};
        return false;
    }

private:
    bool enter() {
        keys_.emplace_back();
        if (keys_.size() <= maxDepth)
            return true;
        error_ = {.what = std::format("The {} has lists or objects more than {} deep", name_, maxDepth)};
        return false;
    }

    bool leave() {
        keys_.pop_back();
        return true;
    }

    std::string_view text_, name_;
    Error error_;
    std::vector<std::set<std::string>> keys_; ///< Of the objects that are open; none for lists.
};

} // namespace

Result<json> parseStrictJson(std::string_view text, std::string_view name) {
    Check check(text, name);
    if (!json::sax_parse(text.begin(), text.end(), &check))
        return std::unexpected(check.error());
    return json::parse(text.begin(), text.end(), nullptr, false);
}

std::string_view typeName(const json& value) {
    switch (value.type()) {
    case json::value_t::null:
        return "null";
    case json::value_t::boolean:
        return "true or false";
    case json::value_t::string:
        return "a text";
    case json::value_t::array:
        return "a list";
    case json::value_t::object:
        return "an object";
    default:
        return "a number";
    }
}

std::string inQuotes(std::string_view word) {
    constexpr std::size_t most = 60;
    const auto follows = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; };
    auto shown = word.substr(0, most);
    if (word.size() > most) // not half a character
        while (!shown.empty() && follows(word[shown.size()]))
            shown.remove_suffix(1);
    std::string text = "'";
    for (const char c : shown)
        text += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? '?' : c;
    return text + (word.size() > most ? "…'" : "'");
}

} // namespace geo::detail
