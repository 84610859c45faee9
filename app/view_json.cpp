#include "app/view_json.h"

#include "app/view.h"

#include <algorithm>
#include <cmath>
#include <format>
#include <functional>
#include <ranges>
#include <set>
#include <vector>

namespace atlas {

namespace {

constexpr int maxDepth = 32;
constexpr std::size_t maxHighlighted = 10'000;
constexpr std::size_t maxNameBytes = 500;

/// Leads from each version to the next. None yet: the first version is the newest.
constexpr std::span<const Migration> viewMigrations{};
static_assert(viewMigrations.size() + 1 == viewVersion);

/// A complaint on its way out of the JSON library's callback; never leaves this file.
struct Complaint {
    std::string what;
};

/// Watches the parser: neither depth that exhausts a stack later nor a member given twice gets through.
class Watch {
public:
    bool operator()(int depth, Json::parse_event_t event, const Json& parsed) {
        using Event = Json::parse_event_t;
        if (depth > maxDepth)
            throw Complaint{std::format("The View is nested deeper than {} levels", maxDepth)};
        if (event == Event::object_start)
            members_.emplace_back();
        else if (event == Event::object_end)
            members_.pop_back();
        else if (event == Event::key && !members_.back().insert(parsed.get<std::string>()).second)
            throw Complaint{std::format("Member '{}' of the View is given twice", parsed.get<std::string>())};
        return true;
    }

private:
    std::vector<std::set<std::string>> members_;
};

geo::Result<Json> parseJson(std::string_view text) {
    if (text.size() > maxViewBytes)
        return geo::fail(
            std::format("The View has {} bytes; at most {} are read", text.size(), maxViewBytes));
    try {
        // The parser copies its callback: the watch is shared.
        Watch watch;
        return Json::parse(text, std::ref(watch));
    } catch (const Complaint& complaint) {
        return geo::fail(complaint.what);
    } catch (const Json::parse_error& error) {
        const auto before = text.substr(0, std::min(error.byte, text.size()));
        return geo::fail(
            std::format("The View is no valid JSON near line {}", 1 + std::ranges::count(before, '\n')), {},
            "Open it in a text editor, or make it again from the program.");
    } catch (const Json::exception& error) {
        return geo::fail(std::format("The View cannot be read: {}", error.what()));
    }
}

template <class Names>
std::string listed(const Names& names) {
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + std::string(name);
    return text;
}

geo::Result<std::string> word(const Json& value, std::string_view member) {
    if (!value.is_string())
        return geo::fail(std::format("'{}' of the View is no text", member));
    auto text = value.get<std::string>();
    if (text.size() > maxNameBytes)
        return geo::fail(std::format("'{}' of the View is longer than {} bytes", member, maxNameBytes));
    return text;
}

template <std::size_t n>
geo::Result<std::size_t> oneOf(const Json& value, std::string_view member,
                               const std::array<std::string_view, n>& names) {
    auto text = word(value, member);
    if (!text)
        return std::unexpected(text.error());
    const auto found = std::ranges::find(names, *text);
    if (found == names.end())
        return geo::fail(std::format("'{}' is no {} of a View", *text, member), {},
                         "Known: " + listed(names) + ".");
    return static_cast<std::size_t>(found - names.begin());
}

geo::Result<std::vector<std::string>> words(const Json& value, std::string_view member) {
    if (!value.is_array() || value.size() > maxHighlighted)
        return geo::fail(
            std::format("'{}' of the View is no list of at most {} texts", member, maxHighlighted));
    std::vector<std::string> texts;
    for (const auto& item : value) {
        auto text = word(item, member);
        if (!text)
            return std::unexpected(text.error());
        texts.push_back(std::move(*text));
    }
    return texts;
}

geo::Result<void> readCamera(const Json& value, View& view) {
    if (!value.is_object())
        return geo::fail("'camera' of the View is no object", {},
                         R"(Expected {"lon": 6.1, "lat": 49.6, "bearing": 0, "span": 0.01}.)");
    for (const auto& [name, number] : value.items()) {
        double Camera::* const member = name == "lon"       ? &Camera::longitude
                                        : name == "lat"     ? &Camera::latitude
                                        : name == "bearing" ? &Camera::bearing
                                        : name == "span"    ? &Camera::span
                                                            : nullptr;
        if (member == nullptr)
            return geo::fail(std::format("The View's camera has no member '{}'", name), {},
                             "Known: lon, lat, bearing, span.");
        if (!number.is_number() || !std::isfinite(number.get<double>()))
            return geo::fail(std::format("'{}' of the View's camera is no number", name));
        view.camera.*member = number.get<double>();
    }
    view.camera = view.camera.clamped();
    return {};
}

geo::Result<void> readFilter(const Json& value, View& view) {
    auto filter = geo::parseFilter(value.dump());
    if (!filter)
        return std::unexpected(filter.error());
    view.filter = std::move(*filter);
    return {};
}

geo::Result<void> readPaused(const Json& value, View& view) {
    const auto names = words(value, "paused");
    if (!names)
        return std::unexpected(names.error());
    view.paused = 0;
    for (const auto& name : *names) {
        const auto member = geo::memberByName(name);
        if (!member)
            return geo::fail(std::format("'{}' in 'paused' of the View is no member of a filter", name));
        view.paused = static_cast<std::uint16_t>(view.paused | 1u << static_cast<unsigned>(*member));
    }
    return {};
}

geo::Result<void> readLayers(const Json& value, View& view) {
    if (!value.is_array())
        return geo::fail("'layers' of the View is no list", {}, "Known: " + listed(layerNames) + ".");
    view.layers = 0;
    for (const auto& item : value) {
        const auto layer = oneOf(item, "layer", layerNames);
        if (!layer)
            return std::unexpected(layer.error());
        view.layers = static_cast<std::uint8_t>(view.layers | 1u << *layer);
    }
    return {};
}

/// Sets `target` to the place of a word in its list.
template <class Enum, std::size_t n>
geo::Result<void> readWord(const Json& value, std::string_view member,
                           const std::array<std::string_view, n>& names, Enum& target) {
    const auto index = oneOf(value, member, names);
    if (!index)
        return std::unexpected(index.error());
    target = static_cast<Enum>(*index);
    return {};
}

geo::Result<void> readNames(const Json& value, View& view) {
    auto names = words(value, "highlighted");
    if (!names)
        return std::unexpected(names.error());
    view.highlighted = std::move(*names);
    return {};
}

geo::Result<void> readSelected(const Json& value, View& view) {
    auto name = word(value, "selected");
    if (!name)
        return std::unexpected(name.error());
    view.selected = std::move(*name);
    return {};
}

struct MemberReader {
    std::string_view name;
    geo::Result<void> (*read)(const Json&, View&);
};

constexpr std::array<MemberReader, 9> memberReaders{{
    {"camera", readCamera},
    {"filter", readFilter},
    {"paused", readPaused},
    {"layers", readLayers},
    {"records",
     [](const Json& v, View& view) { return readWord(v, "records", recordsModeNames, view.records); }},
    {"theme", [](const Json& v, View& view) { return readWord(v, "theme", themeNames, view.theme); }},
    {"language",
     [](const Json& v, View& view) { return readWord(v, "language", geo::languageCodes, view.language); }},
    {"selected", readSelected},
    {"highlighted", readNames},
}};

} // namespace

geo::Result<void> migrate(Json& view, std::span<const Migration> migrations) {
    const std::uint64_t newest = migrations.size() + 1;
    const auto version = view.find("version");
    if (version == view.end())
        return geo::fail("The View does not say its version", {},
                         std::format("Expected a member \"version\": {}.", newest));
    const auto number = version->is_number_unsigned() ? version->get<std::uint64_t>() : 0;
    if (number < 1)
        return geo::fail("'version' of the View is no whole number from 1 on");
    if (number > newest)
        return geo::fail(std::format("The View was made by a newer program: it has version {}, this program "
                                     "reads versions up to {}",
                                     number, newest),
                         {}, "Update the atlas.");
    for (auto i = number - 1; i < migrations.size(); ++i) {
        if (auto done = migrations[i](view); !done)
            return done;
        view["version"] = i + 2;
    }
    return {};
}

geo::Result<View> parseView(std::string_view json) {
    auto object = parseJson(json);
    if (!object)
        return std::unexpected(object.error());
    if (!object->is_object())
        return geo::fail("The View is no JSON object", {}, R"(Expected {"version": 1, …}.)");
    if (auto migrated = migrate(*object, viewMigrations); !migrated)
        return std::unexpected(migrated.error());
    View view;
    for (const auto& [name, value] : object->items()) {
        if (name == "version")
            continue;
        const auto reader = std::ranges::find(memberReaders, name, &MemberReader::name);
        if (reader == memberReaders.end())
            return geo::fail(std::format("A View has no member '{}'", name), {},
                             "Known: version, " +
                                 listed(std::views::transform(memberReaders, &MemberReader::name)) + ".");
        if (auto read = reader->read(value, view); !read)
            return std::unexpected(read.error());
    }
    return view;
}

std::string toJson(const View& view) {
    Json json;
    json["version"] = viewVersion;
    json["language"] = languageCode(view.language);
    json["theme"] = themeName(view.theme);
    json["camera"] = {{"lon", view.camera.longitude},
                      {"lat", view.camera.latitude},
                      {"bearing", view.camera.bearing},
                      {"span", view.camera.span}};
    json["filter"] = Json::parse(geo::toJson(view.filter));
    json["paused"] = Json::array();
    for (std::size_t i = 0; i < geo::memberCount; ++i)
        if (const auto member = static_cast<geo::Member>(i); view.isPaused(member))
            json["paused"].push_back(geo::memberName(member));
    json["layers"] = Json::array();
    for (std::size_t i = 0; i < layerNames.size(); ++i)
        if (view.shows(static_cast<MapLayer>(i)))
            json["layers"].push_back(layerNames[i]);
    json["records"] = recordsModeNames[static_cast<std::size_t>(view.records)];
    json["selected"] = view.selected;
    json["highlighted"] = view.highlighted;
    // Text that is no UTF-8 is replaced rather than refused: a View can always be written.
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

} // namespace atlas
