#pragma once

// Private to geo: which bin of a histogram a record falls into.

#include "geo/columns.h"
#include "geo/query.h"

#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace geo::detail {

/// Numbers of bins, one a record. Those of the last histograms are kept: while a filter changes, its bins
/// don't. Safe to share between threads.
class Bins {
public:
    /// After the bins in this order.
    enum Beside : std::uint16_t { Below, Above, BesideCount };
    static constexpr std::size_t mostEdges = 65'000;

    struct Numbers {
        std::vector<std::uint8_t> narrow; ///< Where all numbers fit …
        std::vector<std::uint16_t> wide;  ///< … and where they don't. The other is empty.
        /// Who has a number, and who might have one but for a value that is not known.
        Bits counted, unknown;
        std::vector<std::uint8_t> alike; ///< By words: all that have a number have the same.
    };

    Bins(const Catalogue& catalogue, const Columns& columns) : catalogue_(catalogue), columns_(columns) {}

    /// `edges` ascending, two to `mostEdges` of them.
    [[nodiscard]] std::shared_ptr<const Numbers> numbers(Column column, std::span<const double> edges,
                                                         std::optional<std::uint8_t> border) const;

private:
    struct Kept {
        Column column;
        std::vector<double> edges;
        std::optional<std::uint8_t> border;
        std::shared_ptr<const Numbers> numbers;
    };

    void fill(auto& numbers, Numbers& made, Column column, std::span<const double> edges,
              std::optional<std::uint8_t> border) const;
    [[nodiscard]] Numbers make(Column column, std::span<const double> edges,
                               std::optional<std::uint8_t> border) const;

    const Catalogue& catalogue_;
    const Columns& columns_;
    mutable std::mutex mutex_;
    mutable std::list<Kept> kept_;
};

} // namespace geo::detail
