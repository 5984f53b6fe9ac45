// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

#include "api/boundary/common.h"
#include "api/boundary/withheld.h"

/// The shared case of one person. Absent = unknown, or of a group of data that stays closed (`withheld`).
namespace overstap::api::boundary {

enum class situation_kind { employedAtRisk, selfEmployed, jobSeeker, exploring };
BOOST_DESCRIBE_ENUM(situation_kind, employedAtRisk, selfEmployed, jobSeeker, exploring)

enum class job_end_cause {
  contractEnds,
  redundancy,
  collectiveRedundancy,
  bankruptcy,
  selfEmploymentStops,
  health,
  ownWish
};
BOOST_DESCRIBE_ENUM(
    job_end_cause, contractEnds, redundancy, collectiveRedundancy, bankruptcy, selfEmploymentStops, health, ownWish)

struct situation {
  situation_kind kind;
  std::optional<civil_date> jobEndsOn;
  std::optional<job_end_cause> cause;
};
BOOST_DESCRIBE_STRUCT(situation, (), (kind, jobEndsOn, cause))

struct place_ref {
  std::string code;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(place_ref, (), (code, name))

struct organisation_ref {
  uuid id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(organisation_ref, (), (id, name))

struct account_ref {
  uuid id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(account_ref, (), (id, name))

struct new_person {
  text<1, 120> name;
  std::optional<civil_date> birthDate;
  std::optional<text<3, 200>> email;
  std::optional<text<6, 40>> phone;
  std::optional<text<1, 300>> address;
  code_text municipality;
};
BOOST_DESCRIBE_STRUCT(new_person, (), (name, birthDate, email, phone, address, municipality))

struct consent_at_desk {
  list<data_group, 5> groups;
  civil_date endsOn;
};
BOOST_DESCRIBE_STRUCT(consent_at_desk, (), (groups, endsOn))

/// POST /v1/dossiers
struct new_dossier {
  new_person person;
  std::optional<text<1, 120>> door;
  boundary::situation situation;
  std::optional<text<1, 300>> nextStep;
  std::optional<civil_date> nextStepOn;
  std::optional<text<1, 60>> externalRef;
  std::optional<consent_at_desk> consent;
};
BOOST_DESCRIBE_STRUCT(new_dossier, (), (person, door, situation, nextStep, nextStepOn, externalRef, consent))

enum class worklist_view { today, waiting, stuck, mine, all };
BOOST_DESCRIBE_ENUM(worklist_view, today, waiting, stuck, mine, all)

/// GET /v1/dossiers
struct worklist_query {
  std::optional<worklist_view> view;
  std::optional<boundary::language> language;
  std::optional<text<1, 60>> cursor;
  std::optional<bounded<1, 200>> limit;
};
BOOST_DESCRIBE_STRUCT(worklist_query, (), (view, language, cursor, limit))

enum class worklist_reason {
  due,
  overdue,
  offerWaiting,
  offerRefused,
  returned,
  workDone,
  stuck,
  escalated,
  newDuplicate
};
BOOST_DESCRIBE_ENUM(
    worklist_reason, due, overdue, offerWaiting, offerRefused, returned, workDone, stuck, escalated, newDuplicate)

struct worklist_item {
  uuid id;
  std::optional<std::string> name;
  place_ref municipality;
  std::optional<situation_kind> situation;
  std::optional<civil_date> jobEndsOn;
  account_ref owner;
  organisation_ref organisation;
  std::optional<std::string> nextStep;
  civil_date nextStepOn;
  std::int64_t daysLate;
  std::vector<worklist_reason> reasons;
  std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(worklist_item,
                      (),
                      (id,
                       name,
                       municipality,
                       situation,
                       jobEndsOn,
                       owner,
                       organisation,
                       nextStep,
                       nextStepOn,
                       daysLate,
                       reasons,
                       version))

struct worklist_counts {
  std::int64_t today;
  std::int64_t waiting;
  std::int64_t stuck;
  std::int64_t mine;
  std::int64_t all;
};
BOOST_DESCRIBE_STRUCT(worklist_counts, (), (today, waiting, stuck, mine, all))

struct taken_over {
  uuid id;
  std::optional<std::string> name;
  place_ref municipality;
  civil_date on;
  std::string organisation;
};
BOOST_DESCRIBE_STRUCT(taken_over, (), (id, name, municipality, on, organisation))

struct worklist {
  civil_date today;
  worklist_counts counts;
  std::vector<worklist_item> items;
  std::vector<taken_over> takenOver;
  std::optional<std::string> nextCursor;
};
BOOST_DESCRIBE_STRUCT(worklist, (), (today, counts, items, takenOver, nextCursor))

enum class dossier_state { open, closed };
BOOST_DESCRIBE_ENUM(dossier_state, open, closed)

/// POST /v1/dossier-searches
struct dossier_search {
  text<2, 120> name;
};
BOOST_DESCRIBE_STRUCT(dossier_search, (), (name))

struct found_dossier {
  uuid id;
  std::string name;
  place_ref municipality;
  dossier_state state;
  std::string owner;
  std::optional<civil_date> nextStepOn;
  std::optional<moment> closedAt;
};
BOOST_DESCRIBE_STRUCT(found_dossier, (), (id, name, municipality, state, owner, nextStepOn, closedAt))

struct found_dossiers {
  std::vector<found_dossier> items;
  bool more;
};
BOOST_DESCRIBE_STRUCT(found_dossiers, (), (items, more))

enum class standing { self, owner, colleague, engaged };
BOOST_DESCRIBE_ENUM(standing, self, owner, colleague, engaged)

struct person {
  std::string name;
  std::optional<civil_date> birthDate;
  std::optional<std::string> email;
  std::optional<std::string> phone;
  std::optional<std::string> address;
  bool hasAccount;
};
BOOST_DESCRIBE_STRUCT(person, (), (name, birthDate, email, phone, address, hasAccount))

struct dossier_owner {
  uuid id;
  std::string name;
  organisation_ref organisation;
};
BOOST_DESCRIBE_STRUCT(dossier_owner, (), (id, name, organisation))

enum class fact_kind { targetGroup, barrier, benefit, runsElsewhere };
BOOST_DESCRIBE_ENUM(fact_kind, targetGroup, barrier, benefit, runsElsewhere)

struct dossier_fact {
  uuid id;
  fact_kind kind;
  std::string code;
  std::string label;
  std::optional<std::string> detail;
  std::optional<std::string> seenBy;
  std::optional<civil_date> seenOn;
};
BOOST_DESCRIBE_STRUCT(dossier_fact, (), (id, kind, code, label, detail, seenBy, seenOn))

struct dossier_task {
  uuid id;
  std::string what;
  bool forPerson;
  std::optional<civil_date> dueOn;
  std::optional<moment> doneAt;
  std::optional<uuid> goal;
};
BOOST_DESCRIBE_STRUCT(dossier_task, (), (id, what, forPerson, dueOn, doneAt, goal))

struct offered_group {
  data_group group;
  std::optional<legal_ground> ground;
  std::optional<std::string> article;
};
BOOST_DESCRIBE_STRUCT(offered_group, (), (group, ground, article))

enum class offer_kind { handOver, work };
BOOST_DESCRIBE_ENUM(offer_kind, handOver, work)

enum class offer_state { waiting, accepted, refused, expired, withdrawn, done };
BOOST_DESCRIBE_ENUM(offer_state, waiting, accepted, refused, expired, withdrawn, done)

struct offer {
  uuid id;
  std::optional<uuid> dossier;
  offer_kind kind;
  organisation_ref organisation;
  std::optional<std::string> account;
  std::string what;
  std::string why;
  processing_purpose purpose;
  std::vector<offered_group> groups;
  std::optional<uuid> step;
  civil_date answerBefore;
  offer_state state;
  std::optional<std::string> answer;
  std::optional<moment> answeredAt;
  moment madeAt;
  std::string madeBy;
  std::string madeByOrganisation;
  place_ref municipality;
};
BOOST_DESCRIBE_STRUCT(offer,
                      (),
                      (id,
                       dossier,
                       kind,
                       organisation,
                       account,
                       what,
                       why,
                       purpose,
                       groups,
                       step,
                       answerBefore,
                       state,
                       answer,
                       answeredAt,
                       madeAt,
                       madeBy,
                       madeByOrganisation,
                       municipality))

enum class goal_state { active, reached, dropped };
BOOST_DESCRIBE_ENUM(goal_state, active, reached, dropped)

struct goal_summary {
  uuid id;
  concept_ref occupation;
  goal_state state;
  std::optional<civil_date> atWorkOn;
  std::int64_t steps;
  std::int64_t done;
  bool agreed;
};
BOOST_DESCRIBE_STRUCT(goal_summary, (), (id, occupation, state, atWorkOn, steps, done, agreed))

struct dossier_event {
  std::string key;
  moment at;
  std::optional<std::string> by;
  std::optional<std::string> organisation;
  std::string kind;
  data_group group;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(dossier_event, (), (key, at, by, organisation, kind, group, text))

enum class interest_kind { ownerSellsStep, assessorSellsStep };
BOOST_DESCRIBE_ENUM(interest_kind, ownerSellsStep, assessorSellsStep)

struct interest_mark {
  interest_kind kind;
  organisation_ref organisation;
  uuid step;
};
BOOST_DESCRIBE_STRUCT(interest_mark, (), (kind, organisation, step))

enum class came_back { refused, expired, done };
BOOST_DESCRIBE_ENUM(came_back, refused, expired, done)

struct dossier {
  uuid id;
  std::int64_t version;
  dossier_state state;
  region_ref region;
  place_ref municipality;
  boundary::standing standing;
  std::optional<boundary::person> person;
  std::optional<std::string> door;
  std::optional<boundary::situation> situation;
  std::optional<dossier_owner> owner;
  std::optional<std::string> nextStep;
  std::optional<civil_date> nextStepOn;
  std::optional<came_back> returned;
  std::int64_t escalation;
  std::optional<std::string> externalRef;
  std::vector<dossier_fact> facts;
  std::vector<dossier_task> tasks;
  std::vector<offer> offers;
  std::vector<goal_summary> goals;
  std::vector<dossier_event> events;
  std::vector<withheld_group> withheld;
  std::vector<interest_mark> marks;
  std::optional<boundary::outcome> outcome;
  moment openedAt;
  std::optional<moment> closedAt;
};
BOOST_DESCRIBE_STRUCT(dossier,
                      (),
                      (id,
                       version,
                       state,
                       region,
                       municipality,
                       standing,
                       person,
                       door,
                       situation,
                       owner,
                       nextStep,
                       nextStepOn,
                       returned,
                       escalation,
                       externalRef,
                       facts,
                       tasks,
                       offers,
                       goals,
                       events,
                       withheld,
                       marks,
                       outcome,
                       openedAt,
                       closedAt))

/// GET /v1/dossiers/{id}/events
struct events_query {
  std::optional<text<1, 100>> before;
};
BOOST_DESCRIBE_STRUCT(events_query, (), (before))

struct dossier_events {
  std::vector<dossier_event> items;
  std::optional<std::string> nextCursor;
};
BOOST_DESCRIBE_STRUCT(dossier_events, (), (items, nextCursor))

struct fact_code {
  fact_kind kind;
  std::string code;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(fact_code, (), (kind, code, name))

/// GET /v1/fact-codes
struct fact_codes {
  std::vector<fact_code> items;
};
BOOST_DESCRIBE_STRUCT(fact_codes, (), (items))

}  // namespace overstap::api::boundary
