#pragma once

#include <QString>

#include <string_view>

namespace atlas {

/// Text of `geo` (UTF-8) for Qt.
[[nodiscard]] inline QString toText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace atlas
