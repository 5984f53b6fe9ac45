// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "casework/office.h"
#include "casework/one_time_codes.h"
#include "casework/sessions.h"
#include "desk/caller.h"
#include "store/agreement_store.h"
#include "store/invitation_store.h"
#include "store/organisation_store.h"
#include "vault/secret.h"

/// Which organisations work together in a region, and how one joins.
namespace overstap::casework {

/// Days that an agreement covers, and how it stands on a day.
enum class agreement_state : std::uint8_t { future, running, ended };
agreement_state state_on(store::agreement_record const& a, civil_date day) noexcept;

struct partner_view {
  store::organisation_row row;
  std::string region_name;
  /// The one that runs; else the next; else the one that ended last.
  std::optional<store::agreement_record> agreement;
};
/// Of the asker's region, or of all for who has none; by region and name.
result<std::vector<partner_view>> list_partners(office const& o, desk::caller const& asks);

inline constexpr auto kInvitationLasts = std::chrono::milliseconds{std::chrono::days{14}};

struct invitation_request {
  std::string name;
  partner_kind kind{};
  municipality_code municipality;
  civil_date starts_on;
  std::optional<civil_date> ends_on;
};
struct invitation_with_code {
  store::invitation_record invitation;
  std::string code;  ///< shown once
};
/// Into the region of the asker. Asked again with the same Idempotency-Key it gives the same invitation, with another
/// code.
result<invitation_with_code> invite_partner(office const& o, desk::caller const& asks, invitation_request const& r);
result<std::vector<store::invitation_record>> list_invitations(office const& o, desk::caller const& asks);

struct joining_request {
  std::string code;
  std::string administrator;  ///< name of the first administrator
  vault::secret password;
};
/// Makes the organisation, its agreement with the usual grounds of its kind (data/legal-grounds.csv), and its first
/// administrator, who is signed in. One that offers steps in the region under this name already gets the same id.
result<started_session> join_by_invitation(office const& o, desk::caller const& asks, joining_request const& r);

}  // namespace overstap::casework
