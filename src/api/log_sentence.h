// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/language.h"
#include "store/log_read.h"

namespace overstap::api {

/// A row of the processing log in plain words (B1):
/// "Gemeente Amsterdam bekeek uw gegevens om u naar werk te begeleiden. Dat mag door een wettelijke taak."
std::string log_sentence(store::log_line const& line, language l);

}  // namespace overstap::api
