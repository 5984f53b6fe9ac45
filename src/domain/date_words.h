// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "base/dates.h"
#include "domain/language.h"

namespace overstap {

/// "21 januari 2027", "21 January 2027"
std::string in_words(civil_date d, language l);

}  // namespace overstap
