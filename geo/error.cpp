#include "geo/error.h"

namespace geo {

std::string Error::text() const {
    std::string line;
    if (!where.empty())
        line += where + ": ";
    line += what;
    if (!hint.empty())
        line += (line.empty() || line.ends_with('.') || line.ends_with('?') ? " " : ". ") + hint;
    return line;
}

} // namespace geo
