#pragma once

#include "app/story/story.h"

#include <string_view>

namespace atlas {

/// What a fenced block says of a View, and where in the block an error is (0: nowhere in particular).
struct BlockError {
    geo::Error error;
    std::size_t line = 0;
};

/// The JSON of a scene's View. The version may be left out: the story's format tells it.
[[nodiscard]] std::expected<std::string, BlockError> sceneJson(std::string_view block);
[[nodiscard]] geo::Result<View> sceneView(std::string_view json);

/// A step: members of a View that change, and "reveal". `json` is the View before and becomes the one after;
/// empty for a scene without a View.
[[nodiscard]] std::expected<SceneStep, BlockError> readStep(std::string_view block, std::string& json);

} // namespace atlas
