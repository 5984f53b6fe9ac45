// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "api/boundary/dossiers.h"
#include "casework/open_dossier.h"
#include "casework/search_dossiers.h"
#include "casework/worklist.h"
#include "desk/desk.h"
#include "store/names.h"

/// Casework <-> boundary, for dossiers and what belongs to them.
namespace overstap::api {

boundary::situation_kind to_boundary(situation_kind k) noexcept;
boundary::job_end_cause to_boundary(job_end_cause c) noexcept;
boundary::fact_kind to_boundary(fact_kind k) noexcept;
boundary::outcome to_boundary(outcome o) noexcept;
boundary::offer_kind to_boundary(offer_kind k) noexcept;
boundary::worklist_view to_boundary(store::worklist_view v) noexcept;
boundary::goal_state to_boundary(goal_state s) noexcept;
boundary::dossier_state to_boundary(store::dossier_state s) noexcept;
/// Of somebody who has to do with the dossier; anybody else is a `logic_bug`.
boundary::standing to_boundary(access::relation r);

/// The domain value that becomes `b`.
template <typename Domain, typename Boundary>
Domain to_named(Boundary b) {
  for (auto const& [value, name] : store::names_of<Domain>()) {
    if (to_boundary(value) == b) {
      return value;
    }
  }
  throw logic_bug{"a word of the API has no meaning"};
}

std::vector<access::data_group> to_groups(std::vector<boundary::data_group> const& groups);
casework::situation_part to_casework(boundary::situation const& s);
casework::open_request to_casework(boundary::new_dossier const& d);
store::worklist_view to_domain(boundary::worklist_view v) noexcept;

boundary::organisation_ref to_boundary(casework::named_organisation const& o);
boundary::dossier_task to_boundary(casework::task_part const& t);
boundary::interest_mark to_boundary(casework::interest_part const& i);
/// Without a label when the world no longer has it.
boundary::concept_ref occupation_of(taxonomy::taxonomy const& tax, occupation_id id, language l);
boundary::place_ref place_of(reference_data const& reference, municipality_code const& m);
boundary::offer to_boundary(casework::offer_part const& o, reference_data const& reference);
boundary::dossier to_boundary(casework::dossier_page const& p, desk::world const& w, language l);
boundary::found_dossiers to_boundary(casework::found_dossiers const& found, reference_data const& reference);
boundary::worklist to_boundary(casework::worklist const& list, reference_data const& reference, language l);
boundary::dossier_events to_boundary(casework::event_list const& list);

/// Places in lists, as a cursor; bad_request below `pointer` when it is none of ours.
result<store::worklist_place> parse_worklist_place(std::string_view cursor, std::string const& pointer);
result<store::event_place> parse_event_place(std::string_view cursor, std::string const& pointer);

}  // namespace overstap::api
