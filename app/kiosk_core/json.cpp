#include "app/kiosk_core/json.h"

#include "geo/dataset.h"

#include <filesystem>
#include <format>
#include <set>
#include <vector>

namespace atlas::kiosk {

namespace {

using nlohmann::json;

constexpr std::size_t maxDepth = 8;

/// A first look, before anything is built from the text.
class Look final : public json::json_sax_t {
public:
    std::string problem;

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return enter(); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override { return leave(); }
    bool key(string_t& word) override {
        if (open_.back().insert(word).second)
            return true;
        problem = "a member stands twice in one object";
        return false;
    }
    bool parse_error(std::size_t position, const std::string&, const json::exception&) override {
        problem = std::format("it is no JSON from byte {} on", position);
        return false;
    }

private:
    bool enter() {
        open_.emplace_back();
        if (open_.size() <= maxDepth)
            return true;
        problem = std::format("it is more than {} levels deep", maxDepth);
        return false;
    }
    bool leave() {
        open_.pop_back();
        return true;
    }
    std::vector<std::set<std::string>> open_; ///< Members of the objects that are open; none for lists.
};

} // namespace

geo::Result<json> parseJsonObject(std::string_view text, std::string_view name, std::size_t maxBytes) {
    if (text.size() > maxBytes)
        return geo::fail(std::format("It has {} bytes; at most {} are read", text.size(), maxBytes),
                         std::string(name));
    Look look;
    if (!json::sax_parse(text.begin(), text.end(), &look))
        return geo::fail(std::format("It can't be read: {}", look.problem), std::string(name));
    auto value = json::parse(text.begin(), text.end(), nullptr, false);
    if (!value.is_object())
        return geo::fail("It can't be read: it is no object", std::string(name));
    return value;
}

geo::Result<std::optional<json>> readJsonFile(const std::string& path, std::size_t maxBytes) {
    std::error_code failed;
    if (!std::filesystem::exists(path, failed) && !failed)
        return std::nullopt;
    const auto text = geo::readFile(path, {.maxBytes = maxBytes});
    if (!text)
        return std::unexpected(text.error());
    auto value = parseJsonObject(*text, path, maxBytes);
    if (!value)
        return std::unexpected(value.error());
    return std::optional(std::move(*value));
}

std::optional<std::uint64_t> countIn(const json& object, const char* member) {
    const auto found = object.find(member);
    return found != object.end() && found->is_number_unsigned() ? std::optional(found->get<std::uint64_t>())
                                                                : std::nullopt;
}

std::optional<std::string> textIn(const json& object, const char* member, std::size_t maxBytes) {
    const auto found = object.find(member);
    if (found == object.end() || !found->is_string())
        return std::nullopt;
    const auto& text = found->get_ref<const std::string&>();
    return text.size() <= maxBytes ? std::optional(text) : std::nullopt;
}

std::string write(const json& value) {
    return value.dump(1, ' ', false, json::error_handler_t::replace) + '\n';
}

} // namespace atlas::kiosk
