// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace overstap::taxonomy {

/// One key for the forms of a word that name the same work for a man, a woman or anybody: "verkoper" and
/// "verkoopster"; "directeur" and "directrice"; "technicus" and "technica"; "docent" and "docente"; "barman"
/// and "barvrouw". The key is not always a word. Takes folded text (base/text.h).
std::string gender_neutral(std::string_view word);

}  // namespace overstap::taxonomy
