// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "casework/next_step_words.h"
#include "casework/work.h"
#include "domain/dossier.h"
#include "domain/plan.h"
#include "store/time_line_store.h"

/// A dossier as one page shows it. Absent = unknown, or of a group of data that stays closed (`withheld`).
namespace overstap::casework {

struct named_organisation {
  partner_id id;
  std::string name;
};

struct person_part {
  std::string name;
  std::optional<civil_date> birth_date;
  std::optional<std::string> email, phone, address;
  bool has_account{};
};
struct situation_part {
  situation_kind kind{};
  std::optional<civil_date> job_ends_on;
  std::optional<job_end_cause> cause;  ///< health only to who may see sensitive data: others read it as unknown
};
struct owner_part {
  account_id id;
  std::string name;
  named_organisation organisation;
};
struct next_step_part {
  next_step_text what;
  civil_date on;
};
/// As somebody plans it.
struct typed_next_step {
  std::string what;
  civil_date on;
};
struct fact_part {
  uuid id;
  fact_kind kind{};
  std::string code;
  std::optional<std::string> detail;
  std::optional<std::string> seen_by;
  std::optional<civil_date> seen_on;
};
struct task_part {
  uuid id;
  std::string what;
  bool for_person{};
  std::optional<civil_date> due_on;
  std::optional<std::int64_t> done_at;
  std::optional<goal_id> goal;
};
/// What a group of data is shared on, according to the agreement of who is asked.
struct shared_group {
  access::data_group group{};
  std::optional<access::ground> ground;  ///< absent: the agreement no longer gives one
  std::string article;
};
struct offer_part {
  offer_id id;
  std::optional<dossier_id> dossier;  ///< absent for who is asked and has not accepted
  offer_kind kind{};
  named_organisation to;
  std::optional<std::string> to_account;
  std::string what, why;
  access::purpose purpose{};
  std::vector<shared_group> groups;
  std::optional<uuid> step;
  civil_date answer_before;
  offer_state state{};
  std::optional<std::string> answer;
  std::optional<std::int64_t> answered_at;
  std::int64_t made_at{};
  std::string made_by;
  std::string made_by_organisation;
  municipality_code municipality;
};
struct goal_part {
  goal_id id;
  occupation_id occupation;
  goal_state state{};
  std::optional<civil_date> at_work_on;
  std::int64_t steps{}, done{};
  bool agreed{};
};
struct event_part {
  store::event_place place;
  std::optional<std::string> by;  ///< absent: the service
  std::optional<std::string> organisation;
  std::string kind;
  access::data_group group{};
  std::string text;
};
struct interest_part {
  bool owner{};  ///< the owner's organisation sells the step; else that of an assessor
  named_organisation organisation;
  uuid step;
};

struct dossier_page {
  dossier_id id;
  std::int64_t version{};
  store::dossier_state state{};
  region_code region;
  municipality_code municipality;
  access::relation standing{};
  std::optional<person_part> person;
  std::optional<std::string> door;
  std::optional<situation_part> situation;
  std::optional<owner_part> owner;
  std::optional<next_step_part> next;
  std::optional<came_back> returned;
  std::int32_t escalation{};
  std::optional<std::string> external_ref;  ///< of the asker's own organisation
  std::vector<fact_part> facts;
  std::vector<task_part> tasks;
  std::vector<offer_part> offers;
  std::vector<goal_part> goals;
  std::vector<event_part> events;  ///< newest first, at most `kEventsOnPage`
  std::vector<withheld_group> withheld;
  std::vector<interest_part> interests;
  std::optional<outcome> ended;
  std::int64_t opened_at{};
  std::optional<std::int64_t> closed_at;
};

inline constexpr auto kEventsOnPage = std::size_t{30};

/// The group of data that a fact belongs to: what runs elsewhere is of the situation, the rest is sensitive (desk-rules
/// 5).
access::data_group group_of(fact_kind k) noexcept;

/// The groups that the page shows, for `wanted_groups::shows`.
std::vector<access::data_group> groups_of_page();
/// `needs`, and whatever else of the page may be shown.
wanted_groups page_with(std::vector<access::data_group> needs);

/// The page of a dossier that was entered with `page_with`.
dossier_page read_page(work const& w, entered const& e);

/// Parts of the page that other pages show too.
std::vector<task_part> open_tasks(work const& w, entered const& e);
std::vector<interest_part> interests_of(work const& w, entered const& e);

/// Of one that was merged into another: the page of that other one.
result<dossier_page> read_dossier(office const& o, desk::caller const& asks, dossier_id id);

struct event_list {
  std::vector<event_part> items;
  std::optional<store::event_place> next;  ///< to read on before
};
result<event_list> read_events(office const& o,
                               desk::caller const& asks,
                               dossier_id id,
                               std::optional<store::event_place> const& before);

}  // namespace overstap::casework
