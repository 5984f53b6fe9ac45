// SPDX-License-Identifier: EUPL-1.2
#include "api/signed_in.h"

#include "api/map_account.h"

namespace overstap::api {

signed_in answer_signed_in(casework::office const& o, casework::started_session const& s) {
  return {{to_boundary(s.value, s.token), "/v1/session", 1}, {s.token, o.options.sign_in_longest}};
}

result<void> check_session(service const& from, desk::caller const& who) {
  return casework::check_session(*from.office, who);
}

}  // namespace overstap::api
