#pragma once

#include <expected>
#include <string>
#include <utility>

namespace geo {

/// What went wrong, in words for a person: what happened to what, where, and what to do about it.
struct Error {
    std::string what;    ///< One sentence: what happened, to what.
    std::string where{}; ///< "file", "file:line" or "file:line:column name"; empty where there is no place.
    std::string hint{};  ///< What would be right, or what to try; may be empty.

    /// All parts in one line: "where: what. hint".
    [[nodiscard]] std::string text() const;

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> fail(std::string what, std::string where = {},
                                                 std::string hint = {}) {
    return std::unexpected(Error{std::move(what), std::move(where), std::move(hint)});
}

} // namespace geo
