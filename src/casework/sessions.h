// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "casework/office.h"
#include "desk/caller.h"
#include "store/account_store.h"
#include "store/sign_in_store.h"
#include "vault/secret.h"

namespace overstap::store {
class database;
}

namespace overstap::casework {

/// Who is signed in, for her own eyes.
struct session {
  store::sign_in_record who;
  std::string name;
  std::string region_name;  ///< empty: none, or no longer a region
  std::optional<dossier_id> dossier;  ///< of a person: her newest
  std::int64_t ends_at{};  ///< when nothing is asked meanwhile
};
struct started_session {
  session value;
  std::string token;  ///< for the cookie, and nowhere else
};

/// Signs in an account that proved to be itself, in the transaction that is open.
started_session start_session(office const& o, store::database& db, account_id account, desk::caller const& asks);

result<started_session> sign_in(office const& o,
                                desk::caller const& asks,
                                std::string_view login,
                                vault::secret const& password);
result<session> current_session(office const& o, desk::caller const& asks);
/// unauthenticated unless the session lives. Only reads, so that asking does not keep it alive.
result<void> check_session(office const& o, desk::caller const& asks);
result<void> sign_out(office const& o, desk::caller const& asks);

struct session_list {
  std::vector<store::sign_in_row> rows;  ///< the last used first
  uuid current;
};
result<session_list> list_sessions(office const& o, desk::caller const& asks);
result<void> end_session(office const& o, desk::caller const& asks, uuid const& id);

/// Ends the other sessions. The present password is asked again, and counts like a sign-in.
result<void> change_password(office const& o,
                             desk::caller const& asks,
                             vault::secret const& present,
                             vault::secret const& wanted);

/// bad_request with the pointer when the password is too weak for this sign-in name.
result<void> check_password(vault::secret const& password, std::string_view login, std::string pointer);

}  // namespace overstap::casework
