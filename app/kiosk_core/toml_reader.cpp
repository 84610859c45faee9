#include "app/kiosk_core/toml_reader.h"

#include <algorithm>
#include <cmath>
#include <format>

namespace atlas::kiosk {

namespace {

/// A key from a file in a sentence: short, and nothing that moves a terminal's cursor.
std::string quoted(std::string_view key) {
    constexpr std::size_t longest = 60;
    std::string text = "'";
    for (const char c : key.substr(0, longest))
        text += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? '?' : c;
    return text + "'";
}

} // namespace

std::optional<toml::table> TomlReader::parse(std::string_view text, std::size_t maxBytes) {
    if (text.size() > maxBytes) {
        complainOfAll(std::format("The file has {} bytes; at most {} are read", text.size(), maxBytes));
        return std::nullopt;
    }
    toml::parse_result parsed = toml::parse(text);
    if (!parsed) {
        const auto& error = parsed.error();
        complaints_.push_back({.file = name_,
                               .line = error.source().begin.line,
                               .what = std::format("This is no TOML: {}", error.description()),
                               .hint = "Texts stand in quotes: name = \"Belval\"."});
        return std::nullopt;
    }
    return std::move(parsed).table();
}

void TomlReader::complain(const toml::node& at, std::string_view key, std::string what, std::string hint) {
    if (complaints_.size() < most_)
        complaints_.push_back({.file = name_,
                               .line = at.source().begin.line,
                               .what = std::format("{}: {}", quoted(key), what),
                               .hint = std::move(hint)});
}

void TomlReader::complainOfAll(std::string what, std::string hint) {
    complaints_.push_back({.file = name_, .what = std::move(what), .hint = std::move(hint)});
}

void TomlReader::eachMember(const toml::node& node, std::string_view table, std::string_view known,
                            const Member& read) {
    const auto* members = node.as_table();
    if (members == nullptr) {
        complain(node, table, "This is no table", std::format("Write [{}], then its members.", table));
        return;
    }
    for (const auto& [key, value] : *members)
        if (!read(key.str(), value))
            complain(value, key.str(), "There is no such member", std::format("Known: {}.", known));
}

std::optional<std::string> TomlReader::text(const toml::node& node, std::string_view key,
                                            std::size_t maxBytes) {
    const auto* value = node.as_string();
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    if (value == nullptr || value->get().size() > maxBytes || std::ranges::any_of(value->get(), isControl)) {
        complain(node, key, std::format("This is no text of one line, of at most {} bytes", maxBytes),
                 "Texts stand in quotes.");
        return std::nullopt;
    }
    return value->get();
}

std::optional<std::int64_t> TomlReader::integer(const toml::node& node, std::string_view key,
                                                std::int64_t from, std::int64_t to) {
    const auto* value = node.as_integer();
    if (value == nullptr || value->get() < from || value->get() > to) {
        complain(node, key, std::format("This is no whole number from {} to {}", from, to));
        return std::nullopt;
    }
    return value->get();
}

std::optional<double> TomlReader::number(const toml::node& node, std::string_view key, double from,
                                         double to) {
    const auto value = node.is_number() ? node.value<double>() : std::nullopt;
    if (!value || !(*value >= from && *value <= to)) { // not a number is neither
        complain(node, key, std::format("This is no number from {} to {}", from, to));
        return std::nullopt;
    }
    return value;
}

std::optional<bool> TomlReader::yesOrNo(const toml::node& node, std::string_view key) {
    const auto* value = node.as_boolean();
    if (value == nullptr) {
        complain(node, key, "This is neither true nor false", "Write it without quotes.");
        return std::nullopt;
    }
    return value->get();
}

std::optional<std::vector<std::string>> TomlReader::texts(const toml::node& node, std::string_view key,
                                                          std::size_t most, std::size_t maxBytes) {
    const auto* list = node.as_array();
    if (list == nullptr || list->size() > most) {
        complain(node, key, std::format("This is no list of at most {} texts", most),
                 std::format("Write {} = [\"…\", \"…\"].", key));
        return std::nullopt;
    }
    std::vector<std::string> found;
    for (const auto& item : *list) {
        auto word = text(item, key, maxBytes);
        if (!word)
            return std::nullopt;
        found.push_back(std::move(*word));
    }
    return found;
}

} // namespace atlas::kiosk
