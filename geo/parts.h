#pragma once

// Private to geo: work on all records, shared among the processors.

#include "geo/catalogue.h"

#include <functional>

namespace geo::detail {

/// Splits the records at multiples of 64 among the processors; `use(first, last)` may run at the same time
/// in several threads. Few records are not split.
void forParts(RecordIndex size, const std::function<void(RecordIndex first, RecordIndex last)>& use);

} // namespace geo::detail
