#include "app/story/story_views.h"

#include "app/view_json.h"

#include <algorithm>
#include <format>

namespace atlas {

namespace {

constexpr std::size_t maxBlockBytes = 64 * 1024;

std::expected<Json, BlockError> parseBlock(std::string_view block) {
    const auto refuse = [](std::string what, std::size_t line, std::string hint = {}) {
        return std::unexpected(BlockError{.error = {std::move(what), {}, std::move(hint)}, .line = line});
    };
    if (block.size() > maxBlockBytes)
        return refuse(std::format("The block has {} bytes; at most {} are read", block.size(), maxBlockBytes),
                      0);
    try {
        auto json = Json::parse(block);
        if (!json.is_object())
            return refuse("The block is no JSON object", 1, R"(Write { "camera": { … } }.)");
        return json;
    } catch (const Json::parse_error& error) {
        const auto before = block.substr(0, std::min(error.byte, block.size()));
        return refuse("The block is no valid JSON",
                      1 + static_cast<std::size_t>(std::ranges::count(before, '\n')),
                      "Look for a comma or a bracket too many or too few.");
    } catch (const Json::exception&) {
        return refuse("The block can't be read", 0);
    }
}

std::expected<void, BlockError> readReveal(const Json& list, SceneStep& step) {
    const geo::Error wrong{
        "'reveal' of a step is no list of figure, text, picture", {}, R"(Write ["figure"].)"};
    if (!list.is_array())
        return std::unexpected(BlockError{.error = wrong});
    for (const auto& item : list) {
        if (item == "figure")
            step.figure = true;
        else if (item == "text")
            step.text = true;
        else if (item == "picture")
            step.picture = true;
        else
            return std::unexpected(BlockError{.error = wrong});
    }
    return {};
}

} // namespace

std::expected<std::string, BlockError> sceneJson(std::string_view block) {
    return parseBlock(block).transform([](Json json) {
        if (!json.contains("version"))
            json["version"] = viewVersion;
        return json.dump(-1, ' ', false, Json::error_handler_t::replace);
    });
}

geo::Result<View> sceneView(std::string_view json) {
    return parseView(json);
}

std::expected<SceneStep, BlockError> readStep(std::string_view block, std::string& json) {
    auto changes = parseBlock(block);
    if (!changes)
        return std::unexpected(changes.error());
    SceneStep step;
    if (const auto reveal = changes->find("reveal"); reveal != changes->end()) {
        if (auto read = readReveal(*reveal, step); !read)
            return std::unexpected(read.error());
        changes->erase("reveal");
    }
    if (changes->empty() && !step.figure && !step.text && !step.picture)
        return std::unexpected(
            BlockError{.error = {"The step changes nothing", {}, R"(Write {"reveal": ["figure"]}.)"}});
    if (json.empty()) {
        if (!changes->empty())
            return std::unexpected(BlockError{.error = {"The step changes a map that the scene does not have",
                                                        {},
                                                        "Give the scene a View."}});
        return step;
    }
    auto view = Json::parse(json);
    for (const auto& [name, value] : changes->items())
        view[name] = value;
    auto after = view.dump(-1, ' ', false, Json::error_handler_t::replace);
    auto parsed = parseView(after);
    if (!parsed)
        return std::unexpected(BlockError{.error = parsed.error()});
    step.view = std::move(*parsed);
    json = std::move(after);
    return step;
}

} // namespace atlas
