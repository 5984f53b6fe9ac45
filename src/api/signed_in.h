// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/answers.h"
#include "api/boundary/accounts.h"
#include "api/service.h"
#include "casework/office.h"
#include "casework/sessions.h"

namespace overstap::api {

/// The answer to who has just signed in: the session and its cookie.
using signed_in = with_cookie<created<boundary::account_session>>;
signed_in answer_signed_in(casework::office const& o, casework::started_session const& s);

/// unauthenticated unless the caller has a session that lives.
result<void> check_session(service const& from, desk::caller const& who);

}  // namespace overstap::api
