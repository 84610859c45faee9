#pragma once

#include "geo/base_map.h"
#include "geo/error.h"
#include "geo/filter.h"
#include "geo/query.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace atlas {

/// A number that the atlas computes while the story is shown, so that it can't go stale.
struct FigureSpec {
    enum class What : std::uint8_t {
        Count,    ///< count [FILTER]
        Sum,      ///< sum budget|eu|employees [FILTER]
        Distance, ///< distance RECORD RECORD, or of a record to border:FR-LU
        Length,   ///< length border:FR-LU, or border:any for all six
        Value     ///< value budget|eu|employees RECORD
    };
    enum class Column : std::uint8_t { Budget, EuFunding, Employees };

    What what = What::Count;
    Column column = Column::Budget;
    std::optional<geo::Filter> filter; ///< Nothing: that of the scene's View.
    std::string from, to;              ///< Records "site:…" or borders "border:FR-LU".
    std::size_t line = 0;
};

enum class FigureUnit : std::uint8_t { None, Meters, Euros };

struct FigureValue {
    double value = 0;
    FigureUnit unit = FigureUnit::None;
    double accuracy = 0; ///< Of a distance, metres.
};

/// Reads what stands between {{ and }}.
[[nodiscard]] geo::Result<FigureSpec> parseFigure(std::string_view text);

/// Answers figures from an atlas.
class FigureBook {
public:
    /// Both must outlive it.
    FigureBook(const geo::Query& query, const geo::BaseMap& map) : query_(&query), map_(&map) {}

    /// `scene`: the filter of the scene's View. Error with a sentence where there is no answer: a record that
    /// the atlas lacks, one without a position, a sum of nothing known, a count of nothing.
    [[nodiscard]] geo::Result<FigureValue> answer(const FigureSpec& figure, const geo::Filter& scene);

    [[nodiscard]] const geo::Catalogue& catalogue() const { return query_->catalogue(); }

private:
    [[nodiscard]] geo::Result<geo::RecordIndex> placed(const std::string& name) const;
    [[nodiscard]] geo::Result<FigureValue> sum(const FigureSpec& figure, const geo::Filter& filter) const;
    [[nodiscard]] geo::Result<FigureValue> distance(const FigureSpec& figure) const;
    [[nodiscard]] geo::Result<FigureValue> length(const FigureSpec& figure);
    [[nodiscard]] geo::Result<FigureValue> value(const FigureSpec& figure) const;

    const geo::Query* query_;
    const geo::BaseMap* map_;
    std::optional<geo::TerritoryIndex> territories_; ///< Made when a length is first asked for.
};

/// "FR-LU" of "border:FR-LU"; nothing if that is no border of the atlas. "any" stays as it is.
[[nodiscard]] std::optional<std::string> borderOfName(std::string_view name);

} // namespace atlas
