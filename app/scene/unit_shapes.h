#pragma once

#include "geo/unit_shapes.h"

namespace atlas {

using geo::extentOf;
using geo::toUnit;

} // namespace atlas
