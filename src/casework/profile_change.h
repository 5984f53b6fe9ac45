// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>

#include "casework/profile.h"

/// Inside of casework: what every change of a profile shares.
namespace overstap::casework {

/// Everything about the profile but the outlook, which needs no transaction. The dossier was entered.
profile_page load_page(work const& w, entered const& e, store::profile told);
signature sign(work const& w, entered const& e);

/// 400 for a text with a citizen service number.
result<void> check_text(std::string_view text, std::string_view pointer);

/// An event of the time line.
struct profile_event {
  std::string kind;
  std::string detail;
  bool often{};  ///< comes many times in a row: told once an hour
  bool beside{};  ///< it changed something beside the profile too
};

/// Changes the profile in memory; it may do something beside it.
using profile_edit = std::function<result<profile_event>(work const&, entered const&, store::profile&)>;

/// Enters the dossier to change it, edits, saves what differs and tells the time line. Nothing that differs: nothing is
/// told.
struct changed_profile {
  profile_page page;  ///< with the outlook
  store::profile before;
  municipality_code lives_in;
};
result<changed_profile> change_profile(
    office const& o, desk::caller const& asks, dossier_id dossier, access::action by, profile_edit const& edit);
/// The same for `write_profile`, where only the page is of interest.
result<profile_page> write_profile(office const& o,
                                   desk::caller const& asks,
                                   dossier_id dossier,
                                   profile_edit const& edit);

/// What this profile gives in the world of now.
outlook outlook_now(office const& o, store::profile const& p, municipality_code const& lives_in);

}  // namespace overstap::casework
