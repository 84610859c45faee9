#pragma once

// Private to kiosk_core: TOML from people, read without exceptions and with a place for each complaint.

#include "app/toml.h"
#include "geo/facts.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::kiosk {

/// One file that is being read, and what is wrong with it.
class TomlReader {
public:
    TomlReader(std::string fileName, std::size_t maxComplaints)
        : name_(std::move(fileName)), most_(maxComplaints) {}

    /// The table of the whole text; nothing after a complaint.
    [[nodiscard]] std::optional<toml::table> parse(std::string_view text, std::size_t maxBytes);

    void complain(const toml::node& at, std::string_view key, std::string what, std::string hint = {});
    void complainOfAll(std::string what, std::string hint = {});

    /// Asks `read` for each member; what it doesn't know is complained of, with the names it knows.
    using Member = std::function<bool(std::string_view key, const toml::node& value)>;
    void eachMember(const toml::node& node, std::string_view table, std::string_view known,
                    const Member& read);

    // Each complains and gives nothing if the value is of another kind.
    [[nodiscard]] std::optional<std::string> text(const toml::node& node, std::string_view key,
                                                  std::size_t maxBytes);
    [[nodiscard]] std::optional<std::int64_t> integer(const toml::node& node, std::string_view key,
                                                      std::int64_t from, std::int64_t to);
    [[nodiscard]] std::optional<double> number(const toml::node& node, std::string_view key, double from,
                                               double to);
    [[nodiscard]] std::optional<bool> yesOrNo(const toml::node& node, std::string_view key);
    [[nodiscard]] std::optional<std::vector<std::string>> texts(const toml::node& node, std::string_view key,
                                                                std::size_t most, std::size_t maxBytes);

    [[nodiscard]] std::vector<geo::Complaint>& complaints() { return complaints_; }

private:
    std::string name_;
    std::size_t most_;
    std::vector<geo::Complaint> complaints_;
};

} // namespace atlas::kiosk
