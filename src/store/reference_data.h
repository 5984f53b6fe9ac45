// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>

#include "base/embedded_file.h"
#include "domain/reference.h"

namespace overstap::store {

/// The small lists that ship with the product. A row that is broken is a `logic_bug` that names file, row
/// and column: the files are part of the program.
reference_data load_reference_data();

/// The same from other files, for tests; paths as in data/ ("regions.csv").
reference_data load_reference_data(std::span<embedded_file const> files);

}  // namespace overstap::store
