// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>

#include "casework/profile.h"

/// Inside of casework: what every change of a profile shares.
namespace overstap::casework {

/// Everything about the profile but the outlook, which needs no transaction. The dossier was entered.
result<profile_page> load_page(work const& w, entered const& e, store::profile told);
/// The page with what the profile gives in the world of now.
profile_page with_outlook(office const& o, profile_page page, municipality_code const& lives_in);

signature sign(work const& w, entered const& e);

/// 400 for a text with a citizen service number.
result<void> check_text(std::string_view text, std::string_view pointer);

/// An event of the time line.
struct profile_event {
  std::string kind;
  std::string detail;
  bool often{};  ///< comes many times in a row: told once an hour
};

/// Enters the dossier to change it, changes the profile in memory, saves what differs and tells the time line. Nothing
/// that differs: nothing is told.
using profile_edit = std::function<result<profile_event>(work const&, entered const&, store::profile&)>;
result<profile_page> change_profile(office const& o,
                                    desk::caller const& asks,
                                    dossier_id dossier,
                                    profile_edit const& edit);

}  // namespace overstap::casework
