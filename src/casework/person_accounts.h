// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "base/result.h"
#include "casework/office.h"
#include "casework/one_time_codes.h"
#include "casework/sessions.h"
#include "desk/caller.h"
#include "vault/secret.h"

/// Accounts of the people that it is all about.
namespace overstap::casework {

/// Somebody makes her own account and is signed in. The sign-in name is in the session.
result<started_session> register_person(office const& o,
                                        desk::caller const& asks,
                                        std::string const& name,
                                        vault::secret const& password);

struct person_login {
  std::string login;
  given_code code;
};
/// The owner of a dossier gives the person an account, or, when she has one, a new code for it. On the time line and in
/// the processing log, so that the person sees who could have used it.
result<person_login> give_person_account(office const& o, desk::caller const& asks, dossier_id id);

}  // namespace overstap::casework
