// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace overstap::taxonomy {

/// Words that Dutch and Flemish job titles use for one another. One group a line: likeness in thousandths, then
/// folded words. General knowledge of the language, not of any one list of titles.
extern std::string_view const kTitleSynonyms;

/// What a word or phrase says besides itself: "hoogleraar = docent hoger onderwijs". One rule a line, folded.
extern std::string_view const kTitleMeanings;

/// Words that tell a level or a grade, not a kind of work. Folded, separated by spaces.
extern std::string_view const kGradeWords;

}  // namespace overstap::taxonomy
