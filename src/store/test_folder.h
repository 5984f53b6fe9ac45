// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/test_folder.h"

namespace overstap::store {
using overstap::test_folder;
}  // namespace overstap::store
