#include "app/story/front_matter.h"

#include "app/toml.h"

#include <algorithm>
#include <expected>
#include <format>
#include <utility>

namespace atlas {

namespace {

constexpr std::string_view fence = "+++";
constexpr std::size_t maxBytes = 64 * 1024;
constexpr std::size_t maxTextBytes = 500;
constexpr std::size_t maxFigures = 200;
constexpr std::string_view example = "A story begins with +++, title, languages, and +++ again.";

/// Complaints with the line within the file.
class Complaints {
public:
    explicit Complaints(StoryFile& story) : story_(story) {}
    void add(const toml::node& at, std::string what, std::string hint) {
        add(at.source().begin.line + 1, std::move(what), std::move(hint)); // the fence is line 1
    }
    void add(std::size_t line, std::string what, std::string hint) {
        story_.complaints.push_back({.file = story_.story.file.filename().string(),
                                     .line = line,
                                     .what = std::move(what),
                                     .hint = std::move(hint)});
    }

private:
    StoryFile& story_;
};

std::string text(const toml::node& node, std::string_view name, Complaints& complaints) {
    const auto* value = node.as_string();
    if (value == nullptr || value->get().empty() || value->get().size() > maxTextBytes) {
        complaints.add(node, std::format("'{}' is no text of at most {} bytes", name, maxTextBytes),
                       "Write it between quotation marks.");
        return {};
    }
    return value->get();
}

void readTitle(const toml::node& node, Story& story, Complaints& complaints) {
    const auto* titles = node.as_table();
    if (titles == nullptr) {
        complaints.add(node, "'title' is no table of languages", "Write [title], then fr = \"…\".");
        return;
    }
    for (const auto& [key, value] : *titles) {
        if (const auto language = languageByCode(key.str()))
            story.title[static_cast<std::size_t>(*language)] = text(value, "title", complaints);
        else
            complaints.add(value, std::format("'{}' is no language", key.str()), "Known: fr, de, en.");
    }
}

void readLanguages(const toml::node& node, Story& story, Complaints& complaints) {
    const auto* list = node.as_array();
    if (list == nullptr || list->empty()) {
        complaints.add(node, "'languages' is no list", "Write languages = [\"fr\", \"de\", \"en\"].");
        return;
    }
    for (const auto& item : *list) {
        const auto code = item.value<std::string_view>().value_or("");
        const auto language = languageByCode(code);
        if (!language)
            complaints.add(item, std::format("'{}' is no language", code), "Known: fr, de, en.");
        else if (std::ranges::contains(story.languages, *language))
            complaints.add(item, std::format("The language '{}' is given twice", code), "Name it once.");
        else
            story.languages.push_back(*language);
    }
}

void readFigures(const toml::node& node, FrontMatter& front, Complaints& complaints) {
    const auto* table = node.as_table();
    if (table == nullptr || table->size() > maxFigures) {
        complaints.add(node, std::format("'figures' is no table of at most {} figures", maxFigures),
                       "Write [figures], then sites = 'count {\"kinds\": [\"site\"]}'.");
        return;
    }
    for (const auto& [key, value] : *table) {
        const auto* written = value.as_string();
        if (written == nullptr) {
            complaints.add(value, std::format("The figure '{}' is no text", key.str()),
                           "Write it between quotation marks: 'count {\"kinds\": [\"site\"]}'.");
            continue;
        }
        front.figures.emplace(key.str(), written->get());
        front.figureLines.emplace(key.str(), value.source().begin.line + 1);
    }
}

void readTable(const toml::table& table, FrontMatter& front, Story& story, Complaints& complaints) {
    for (const auto& [key, value] : table) {
        const auto name = key.str();
        if (name == "format") {
            if (value.value<std::int64_t>() != 1)
                complaints.add(value, "The story is of another format than this program knows",
                               "This program reads format = 1.");
        } else if (name == "title") {
            readTitle(value, story, complaints);
        } else if (name == "author") {
            story.author = text(value, name, complaints);
        } else if (name == "languages") {
            readLanguages(value, story, complaints);
        } else if (name == "theme") {
            story.theme = themeByName(value.value<std::string_view>().value_or(""));
            if (!story.theme)
                complaints.add(value, "There is no such theme", "Known: paper, night.");
        } else if (name == "figures") {
            readFigures(value, front, complaints);
        } else {
            complaints.add(value, std::format("'{}' is nothing that the head of a story has", name),
                           "Known: format, title, author, languages, theme, figures.");
        }
    }
}

/// What stands between the fences, and where the text goes on. Nothing without a head or without its end.
struct Head {
    std::size_t begin = 0, end = 0, bodyAt = 0;
};

std::expected<Head, std::string> findHead(std::string_view whole) {
    const auto firstEnd = whole.find('\n');
    if (!whole.starts_with(fence) || firstEnd == std::string_view::npos)
        return std::unexpected("The story has no head");
    const auto end = whole.find(std::string("\n") + std::string(fence), firstEnd - 1);
    if (end == std::string_view::npos || end > maxBytes)
        return std::unexpected("The head of the story has no end");
    return Head{.begin = firstEnd + 1,
                .end = std::max(end, firstEnd) + 1,
                .bodyAt = std::min(whole.find('\n', end + 1), whole.size() - 1) + 1};
}

/// The byte of a place that TOML counts in lines and characters.
std::size_t byteAt(std::string_view text, toml::source_position place) {
    std::size_t at = 0;
    for (toml::source_index line = 1; line < place.line && at < text.size(); ++line)
        at = std::min(text.find('\n', at), text.size() - 1) + 1;
    for (toml::source_index column = 1; column < place.column && at < text.size(); ++column) {
        ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0u) == 0x80u)
            ++at;
    }
    return at;
}

/// The head of a story as it is written: what it says, and at which bytes.
struct WrittenHead {
    Head head;
    std::string_view matter;
    toml::table table;

    /// Nothing where the head is missing or no TOML.
    static std::optional<WrittenHead> of(std::string_view whole) {
        const auto head = findHead(whole);
        if (!head)
            return std::nullopt;
        const auto matter = whole.substr(head->begin, head->end - head->begin);
        toml::parse_result parsed = toml::parse(matter);
        if (!parsed)
            return std::nullopt;
        return WrittenHead{.head = *head, .matter = matter, .table = std::move(parsed).table()};
    }
    [[nodiscard]] TitlePlace placeOf(const toml::node& value) const {
        return {.begin = head.begin + byteAt(matter, value.source().begin),
                .end = head.begin + byteAt(matter, value.source().end),
                .before = {}};
    }
    /// Where a value that is missing would stand: below a line of the head.
    [[nodiscard]] TitlePlace below(toml::source_index line, std::string_view member) const {
        const auto at = head.begin + byteAt(matter, {.line = line + 1, .column = 1});
        return {.begin = at, .end = at, .before = std::string(member) + " = ", .missing = true};
    }
};

} // namespace

FrontMatter readFrontMatter(std::string_view whole, StoryFile& file) {
    Complaints complaints(file);
    FrontMatter front;
    front.body = whole;
    const auto head = findHead(whole);
    if (!head) {
        complaints.add(1, head.error(), std::string(example));
        return front;
    }
    const auto matter = whole.substr(head->begin, head->end - head->begin);
    front.body = whole.substr(head->bodyAt);
    front.bodyLine = 1 + static_cast<std::size_t>(std::ranges::count(whole.substr(0, head->bodyAt), '\n'));

    const toml::parse_result parsed = toml::parse(matter);
    if (!parsed) {
        complaints.add(parsed.error().source().begin.line + 1,
                       std::format("The head of the story is no TOML: {}", parsed.error().description()),
                       "A member a line, texts between quotation marks.");
        return front;
    }
    Story& story = file.story;
    readTable(parsed.table(), front, story, complaints);
    if (story.languages.empty())
        complaints.add(1, "The story does not say its languages",
                       "Write languages = [\"fr\", \"de\", \"en\"].");
    for (const auto language : story.languages)
        if (story.title[static_cast<std::size_t>(language)].empty())
            complaints.add(1, std::format("The story has no title in '{}'", languageCode(language)),
                           "Add it below [title].");
    return front;
}

std::optional<TitlePlace> titlePlace(std::string_view whole, geo::Language language) {
    const auto head = WrittenHead::of(whole);
    if (!head)
        return std::nullopt;
    const auto code = languageCode(language);
    const std::string feed = head->matter.contains("\r\n") ? "\r\n" : "\n";
    const auto* titles = head->table["title"].as_table();
    if (titles == nullptr) {
        if (head->table.contains("title"))
            return std::nullopt;
        return TitlePlace{.begin = head->head.end,
                          .end = head->head.end,
                          .before = feed + "[title]" + feed + std::string(code) + " = ",
                          .missing = true};
    }
    if (const auto* value = titles->get(code)) {
        const TitlePlace place = head->placeOf(*value);
        const auto written = whole.substr(place.begin, place.end - place.begin);
        const bool quoted = written.size() >= 2 && (written.front() == '"' || written.front() == '\'') &&
                            written.back() == written.front();
        return quoted ? std::optional(place) : std::nullopt;
    }
    if (titles->is_inline() || titles->empty())
        return std::nullopt;
    toml::source_index last = 0;
    for (const auto& [key, value] : *titles)
        last = std::max(last, value.source().end.line);
    return head->below(last, code);
}

std::optional<TitlePlace> headPlace(std::string_view whole, std::string_view member) {
    const auto head = WrittenHead::of(whole);
    if (!head)
        return std::nullopt;
    if (const auto* value = head->table.get(member))
        return head->placeOf(*value);
    // After the last of its kind: what stands below the name of a table would belong to that.
    toml::source_index last = 0;
    for (const auto& [key, value] : head->table)
        if (!value.is_table() && !value.is_array_of_tables())
            last = std::max(last, value.source().end.line);
    return head->below(last, member);
}

std::string tomlText(std::string_view words) {
    std::string text = "\"";
    for (const char c : words) {
        if (c == '"' || c == '\\')
            text += '\\';
        const bool control = static_cast<unsigned char>(c) < ' ' || c == '\x7f';
        text += control ? ' ' : c;
    }
    return text + '"';
}

} // namespace atlas
