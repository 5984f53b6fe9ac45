// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "casework/dossier_page.h"

/// Questions to another organisation, or to a colleague: become the owner, or do one piece of work. Until one is
/// accepted the owner stays responsible; what is refused or not answered in time comes back to her with a next step.
namespace overstap::casework {

struct new_offer {
  offer_kind kind{};
  partner_id organisation{};
  std::optional<account_id> account{};  ///< absent: anybody there who may
  std::string what{}, why{};  ///< read before acceptance: without a name
  std::optional<access::purpose> purpose{};  ///< of the work; absent: the usual one of who is asked
  std::vector<access::data_group> groups{};  ///< shared once accepted; the agreement has to give a ground for each
  std::optional<uuid> step{};  ///< of the plan
  civil_date answer_before{};
};
struct made_offer {
  offer_part offer{};
  std::int64_t version{};  ///< of the dossier
};
/// To an organisation with a running agreement in the region where somebody works who can do it. conflict for a second
/// hand-over while one waits. The same Idempotency-Key gives the offer that was made before.
result<made_offer> make_offer(office const& o, desk::caller const& asks, dossier_id id, new_offer const& f);

/// To the asker's organisation: those that wait first. No name, and no dossier before acceptance.
result<std::vector<offer_part>> list_offers(office const& o, desk::caller const& asks);

struct offer_reply {
  bool accept{};
  std::string text{};  ///< the reason, when refused
  std::optional<std::string> next_step{};  ///< of an accepted hand-over
  std::optional<civil_date> next_step_on{};
};
/// Who accepts a hand-over becomes the owner.
result<offer_part> answer_offer(office const& o, desk::caller const& asks, offer_id id, offer_reply const& reply);
/// By the owner's side, while it waits or the work runs.
result<offer_part> withdraw_offer(office const& o, desk::caller const& asks, offer_id id);
/// The work is done: by who accepted it, who then no longer has access.
result<offer_part> finish_offer(office const& o, desk::caller const& asks, offer_id id, std::string const& text);

}  // namespace overstap::casework
