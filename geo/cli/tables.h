#pragma once

#include "geo/query.h"

#include <iosfwd>

namespace cli {

/// The selected records as a table (RFC 4180, UTF-8), sorted by name.
void writeCsv(std::ostream& out, const geo::Catalogue& catalogue, const geo::Selection& selection);
/// The selected records as a FeatureCollection (RFC 7946), sorted by name; geometry null where a record
/// has no position.
void writeGeoJson(std::ostream& out, const geo::Catalogue& catalogue, const geo::Selection& selection);

} // namespace cli
