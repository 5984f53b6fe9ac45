// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "casework/dossier_page.h"
#include "domain/language.h"

namespace overstap::casework {

/// One page for the next conversation: plain sentences made of what the dossier holds, nothing else. A group of data
/// that is closed leaves its sentences out and stands among the open questions.
struct synthesis {
  civil_date as_of;
  std::string who;
  std::string situation;
  std::vector<std::string> what_runs;  ///< elsewhere, and work that others do
  std::vector<std::string> goals;
  std::vector<std::string> done_since_last;  ///< since the last time that a next step was chosen
  std::vector<std::string> open_tasks;
  std::vector<std::string> open_questions;  ///< what is not known and matters
  std::vector<std::string> proposals;  ///< what there is to do about it
};

/// Pure. `since_last` are the events after the last choice of a next step, newest first.
synthesis write_synthesis(dossier_page const& p,
                          std::vector<event_part> const& since_last,
                          desk::world const& world,
                          civil_date today,
                          language l);

result<synthesis> read_synthesis(office const& o, desk::caller const& asks, dossier_id id, language l);

}  // namespace overstap::casework
