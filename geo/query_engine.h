#pragma once

// Private to geo: what a Query holds.

#include "geo/bins.h"
#include "geo/masks.h"
#include "geo/query.h"
#include "geo/workers.h"

#include <algorithm>
#include <bit>

namespace geo {

struct Query::Engine {
    explicit Engine(const Catalogue& catalogue)
        : columns(catalogue.columns()), text(catalogue), masks(catalogue, columns, text, workers),
          bins(catalogue, columns) {}

    const detail::Columns& columns;
    detail::Workers workers; // the last to end: all others may use them
    detail::LateTextIndex text;
    detail::Masks masks;
    detail::Bins bins;
};

namespace detail {

/// Calls `use` with each number in [first, last) whose bit is set, in order. A selection that was made for
/// another catalogue selects nothing that isn't there: the caller's `last` sees to that.
void forSelected(const Selection& selection, RecordIndex first, RecordIndex last, auto use) {
    const auto words = selection.words();
    last = std::min(last, selection.size());
    for (std::size_t w = first / 64; 64 * w < last; ++w) {
        Word left = words[w];
        if (w == first / 64)
            left &= ~Word{0} << first % 64;
        if (64 * (w + 1) > last)
            left &= ~(~Word{0} << last % 64);
        for (; left != 0; left &= left - 1)
            use(static_cast<RecordIndex>(64 * w + static_cast<unsigned>(std::countr_zero(left))));
    }
}

} // namespace detail
} // namespace geo
