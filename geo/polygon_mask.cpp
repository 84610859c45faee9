#include "geo/polygon_mask.h"

#include "geo/polygon_index.h"

#include <algorithm>
#include <array>

namespace geo::detail {
namespace {

/// Neighbours in the order of the catalogue lie together: what holds all or none of many blocks is asked
/// once.
class PolygonWalk {
public:
    PolygonWalk(const MultiPolygon& polygon, const Columns& columns)
        : polygon_(polygon), columns_(columns), degrees_(columns.degrees.get()), bits_(columns.words),
          blocks_(wordsFor(columns.placed)) {
        for (std::size_t level = 0; level < levels; ++level) {
            const auto& finer = level == 0 ? boxes_[0] : boxes_[level - 1];
            auto& boxes = boxes_[level];
            if (level == 0)
                for (std::size_t block = 0; block < blocks_; ++block)
                    boxes.push_back(columns.blocks[block].degrees);
            else
                for (std::size_t begin = 0; begin < finer.size(); begin += fanOut)
                    boxes.push_back(
                        unionOf(std::span(finer).subspan(begin, std::min(fanOut, finer.size() - begin))));
        }
    }

    Bits walk() && {
        constexpr auto top = levels - 1;
        for (std::size_t i = 0; i < boxes_[top].size(); ++i)
            if (meets(boxes_[top][i]))
                settle(top, i, polygon_.gather(boxes_[top][i], near_[top]));
        return std::move(bits_);
    }

private:
    static constexpr std::size_t levels = 4, fanOut = 8; // 64, 512, 4,096 and 32,768 records

    static Extent unionOf(std::span<const Extent> boxes) {
        Extent all;
        for (const Extent& box : boxes) {
            all.expand({box.minX, box.minY});
            all.expand({box.maxX, box.maxY});
        }
        return all;
    }

    [[nodiscard]] bool meets(const Extent& box) const {
        const Extent& all = polygon_.extent();
        return box.minX <= all.maxX && box.maxX >= all.minX && box.minY <= all.maxY && box.maxY >= all.minY;
    }

    /// `mixed`: an edge that is near may reach into the box.
    void settle(std::size_t level, std::size_t number, bool mixed) {
        const auto& box = boxes_[level][number];
        if (!mixed) {
            if (polygon_.contains({box.minX, box.minY}, near_[level]))
                fill(level, number);
            return;
        }
        if (level == 0) {
            const auto first = 64 * number;
            bits_[number] = polygon_.contains(
                std::span(degrees_).subspan(first, std::min<std::size_t>(64, columns_.placed - first)),
                near_[0]);
            return;
        }
        const auto end = std::min((number + 1) * fanOut, boxes_[level - 1].size());
        for (auto inner = number * fanOut; inner < end; ++inner)
            if (const auto& part = boxes_[level - 1][inner]; meets(part))
                settle(level - 1, inner, polygon_.narrow(part, near_[level], near_[level - 1]));
    }

    void fill(std::size_t level, std::size_t number) {
        const std::size_t each = std::size_t{1} << 3 * level;
        for (auto block = number * each; block < std::min((number + 1) * each, blocks_); ++block) {
            const auto records = std::min<std::size_t>(64, columns_.placed - 64 * block);
            bits_[block] = ~Word{0} >> (64 - records);
        }
    }

    PolygonIndex polygon_;
    const Columns& columns_;
    const std::vector<Point>& degrees_;
    Bits bits_;
    std::size_t blocks_;
    std::array<std::vector<Extent>, levels> boxes_;
    std::array<std::vector<std::uint32_t>, levels> near_; // edges that matter to the box in hand
};

} // namespace

Bits heldBy(const MultiPolygon& polygon, const Columns& columns) {
    return PolygonWalk(polygon, columns).walk();
}

} // namespace geo::detail
