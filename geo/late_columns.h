#pragma once

// Private to geo: the ready columns that are read when they are first asked for.

#include "geo/catalogue_impl.h"
#include "geo/ready_columns.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace geo::detail {

/// Bits of `size` records and none behind them.
class Sizes {
public:
    explicit Sizes(RecordIndex size) : size_(size), words_(wordsFor(size)) {}

    [[nodiscard]] bool fit(const Bits& bits) const {
        return bits.size() == words_ && (size_ % 64 == 0 || bits.back() >> size_ % 64 == 0);
    }
    [[nodiscard]] bool fit(const std::vector<float>& values, float most) const {
        if (values.size() != 64 * words_)
            return false;
        // NaN is greater than nothing. Without a way out of the loop several are compared at a time.
        std::size_t greater = 0;
        for (const float value : std::span(values).first(size_))
            greater += std::size_t{std::abs(value) > most};
        return greater == 0 &&
               std::ranges::all_of(std::span(values).subspan(size_), [](float v) { return std::isnan(v); });
    }
    [[nodiscard]] bool fit(const NumberColumn& column, float most) const {
        return fit(column.values, most) && fit(column.unknown);
    }

private:
    RecordIndex size_;
    std::size_t words_;
};

void ReadyColumns::forLate(Catalogue::Impl& impl, RecordIndex size, const auto& use) {
    const auto one = [](std::string name) {
        return [name = std::move(name)](auto& list) {
            std::vector<ByteColumn> columns;
            columns.emplace_back(name, list);
            return columns;
        };
    };
    const auto useTexts = [&](Late<TextColumn>& late, std::string name) {
        use(
            late,
            [name = std::move(name)](TextColumn& texts) {
                std::vector<ByteColumn> columns;
                texts.addColumns(name, columns);
                return columns;
            },
            [size](const TextColumn& texts) { return texts.isSound(size); },
            [size](TextColumn& texts) { texts.clear(size); });
    };
    useTexts(impl.ids, "ids");
    use(
        impl.slots, one("slots"),
        [size](const std::vector<std::uint32_t>& slots) {
            // A table that is full would be looked through for ever.
            const auto free = static_cast<std::size_t>(std::ranges::count(slots, 0U));
            return std::has_single_bit(slots.size()) && free > 0 &&
                   std::ranges::all_of(slots, [size](std::uint32_t slot) { return slot <= size; });
        },
        [](std::vector<std::uint32_t>& slots) { slots.assign(1, 0); });
    useTexts(impl.names, "names");
    use(
        impl.links,
        [](auto& links) {
            std::vector<ByteColumn> columns;
            columns.emplace_back("links", links.packed);
            columns.emplace_back("linked", links.linked);
            columns.emplace_back("link_ends", links.ends);
            return columns;
        },
        [size](auto& links) {
            for (const auto link : links.packed) {
                const auto role = link >> 32U;
                const auto other = static_cast<RecordIndex>(link & 0xffffffffU);
                if (role > static_cast<std::uint64_t>(Role::Site) || other >= size)
                    return false;
                links.all.push_back({.other = other, .role = static_cast<Role>(role)});
            }
            links.packed = std::vector<std::uint64_t>(); // {} would keep its memory
            links.countBefore();
            return Sizes(size).fit(links.linked) && links.ends.size() == countBits(links.linked) &&
                   std::ranges::is_sorted(links.ends) &&
                   (links.ends.empty() ? 0 : links.ends.back()) == links.all.size();
        },
        [size](auto& links) {
            links = {};
            links.linked.resize(wordsFor(size));
            links.countBefore();
        });
    use(
        impl.columns.accuracy, one("accuracy"),
        [size](const std::vector<float>& accuracy) {
            return Sizes(size).fit(accuracy, std::numeric_limits<float>::max());
        },
        [size](std::vector<float>& accuracy) {
            accuracy.assign(64 * wordsFor(size), std::numeric_limits<float>::quiet_NaN());
        });
    use(
        impl.columns.degrees, one("degrees"),
        [placed = impl.columns.placed](const std::vector<Point>& degrees) {
            return degrees.size() == placed && std::ranges::all_of(degrees, [](Point p) {
                       return std::abs(p.x) <= 180 && std::abs(p.y) <= 90;
                   });
        },
        [placed = impl.columns.placed](std::vector<Point>& degrees) {
            constexpr double none = std::numeric_limits<double>::quiet_NaN();
            degrees.assign(placed, {none, none});
        });
    for (std::size_t b = 0; b < borderCount; ++b)
        use(
            impl.columns.borders[b],
            [b](NumberColumn& column) {
                const auto name = "border_" + std::to_string(b);
                std::vector<ByteColumn> columns;
                columns.emplace_back(name, column.values);
                columns.emplace_back(name + "_unknown", column.unknown);
                column.exact = false;
                return columns;
            },
            [size](const NumberColumn& column) {
                return Sizes(size).fit(column, std::numeric_limits<float>::max());
            },
            [size](NumberColumn& column) {
                column.values.assign(64 * wordsFor(size), std::numeric_limits<float>::quiet_NaN());
                column.unknown.assign(wordsFor(size), ~Word{0});
                if (size % 64 != 0)
                    column.unknown.back() = ~(~Word{0} << size % 64);
            });
}

} // namespace geo::detail
