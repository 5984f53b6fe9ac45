// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/columns.h"
#include "base/published.h"
#include "base/result.h"
#include "domain/language.h"
#include "matching/match.h"
#include "matching/transitions.h"
#include "planning/costs.h"
#include "planning/explain.h"
#include "planning/plan.h"
#include "planning/relax.h"
#include "planning/why_not.h"
#include "schemes/fact.h"
#include "snapshot/snapshot.h"
#include "taxonomy/label_search.h"

namespace overstap::store {
class database;
}

/// The use cases. API and CLI call exactly these; they validate what needs the world to validate (unknown ids
/// and codes), take one snapshot, call the engines and return domain values.
namespace overstap::desk {

/// A snapshot with the search indices that belong to its taxonomy. Immutable.
struct world {
  std::shared_ptr<snapshot const> data;
  std::shared_ptr<taxonomy::label_index const> occupations;  ///< labels of both languages; target = occupation_idx
  std::shared_ptr<taxonomy::label_index const> skills;  ///< target = skill_idx
  vec_map<wagon_idx, std::string> wagon_titles;  ///< folded, one line per language
};
/// Builds the label indices, the two of them at the same time.
std::shared_ptr<world const> make_world(std::shared_ptr<snapshot const> data);
/// Reads everything that the database holds and makes the world of it.
std::shared_ptr<world const> load_world(store::database& db);

/// What every use case needs. `current` is swapped when data changes; a use case takes it once.
struct desk {
  published<world> current;
  clock const& time;
};

enum class concept_pillar { occupations, skills };

struct suggestion {
  std::uint32_t position;  ///< occupation_idx or skill_idx
  std::string matched_label;
};
/// Best first; at most `limit`. Finds labels of both languages, whatever language the answer is shown in; ended
/// concepts are left out.
std::vector<suggestion> suggest(world const& w, concept_pillar pillar, std::string_view query, std::size_t limit);

/// `valid_until` is the last day on which it counts; absent: no end.
struct told_credential {
  credential_code code;
  std::optional<civil_date> valid_until;
};

/// What a visitor tells, as ids and codes from outside. Absent = not told.
struct visitor {
  std::vector<occupation_id> occupations;
  std::vector<std::pair<skill_id, evidence>> skills;
  bool whole_profile{};  ///< `skills` are all that she holds: the occupations bring none
  std::optional<std::vector<told_credential>> credentials;
  std::vector<barrier_code> barriers;
  std::optional<municipality_code> municipality;
  std::optional<std::int32_t> max_km;
  std::optional<std::int32_t> hours_min, hours_max;
  std::optional<civil_date> available_from;
  std::optional<std::vector<contract_kind>> contracts;
  std::optional<bool> shifts;
  bool needs_support{};
};

/// The visitor with every id resolved.
struct resolved_visitor {
  std::vector<taxonomy::occupation_idx> occupations;
  person_facts facts;  ///< skills of the occupations and her own, best level each; credentials that are valid today
  std::vector<planning::held_credential> credentials;  ///< the same ones with their last days; none when not told
  std::vector<barrier_idx> barriers;
  municipality const* lives_in{};
  region const* in_region{};
  desk_contact const* contact{};  ///< the desk of that municipality
};
/// All unknown ids and codes at once, as field errors with pointers below `pointer` ("/person").
result<resolved_visitor> resolve(world const& w, visitor const& v, civil_date today, std::string_view pointer);

struct transitions_request {
  visitor person;
  bool with_vacancies_only{};
  std::size_t limit{20};
};
struct explained_transition {
  matching::transition value;
  matching::transition_reasons reasons;
};
struct transitions_answer {
  resolved_visitor person;
  std::vector<explained_transition> items;
};
result<transitions_answer> find_transitions(world const& w, transitions_request const& r, civil_date today);

struct vacancies_request {
  visitor person;
  std::optional<occupation_id> occupation;
  bool demand_known{};
  std::size_t limit{50};
};
struct explained_vacancy {
  matching::vacancy_hit hit;
  matching::transition_reasons reasons;
  std::optional<std::int32_t> distance_km;
};
struct vacancies_answer {
  resolved_visitor person;
  std::vector<explained_vacancy> items;
  std::size_t total{};
  std::vector<matching::missing_fact> missing_facts;
};
result<vacancies_answer> search_vacancies(world const& w, vacancies_request const& r, civil_date today);

/// Something that goes on whatever is planned (docs/adr/0012).
struct commitment {
  std::optional<wagon_id> wagon;  ///< absent, or one that the world does not know: it only takes hours
  civil_date start;
  civil_date end;  ///< first day after it
  std::int32_t hours_per_week{};
};
/// A session that somebody chose, as an id from outside.
struct chosen_session {
  session_id session;
  civil_date start;
};

/// What is known of this payer, whatever its scheme says.
struct told_payer {
  payer_id payer;
  std::optional<bool> pays{};  ///< absent: it may pay, only the payer can tell
  bool in_plan{};  ///< a plan says so, not who asks: it is passed over when the world no longer knows it
  bool only_expected{};  ///< a plan counts on it: when its scheme says yes or no, that counts instead
  bool counted_on{};  ///< a plan counts on it also when it is known not to pay
};

struct payer_spent {
  payer_id payer;
  std::int32_t year{};  ///< in which the step starts
  money amount;
};

struct journeys_request {
  visitor person;
  std::vector<occupation_id> goals;  ///< empty: the best `targets` transitions with open vacancies
  std::optional<vacancy_id> vacancy;
  std::size_t targets{6};
  std::optional<civil_date> last_working_day;
  std::optional<civil_date> earliest, latest;
  std::optional<std::int32_t> learning_hours, learning_hours_after;
  std::int32_t taken_hours{};  ///< of those, for other things
  std::optional<money> own_budget;
  std::int32_t max_steps{4};
  std::vector<wagon_id> done;  ///< that she has completed: what they give and raise, she has
  std::vector<commitment> commitments;
  std::vector<chosen_session> booked;  ///< a journey keeps one, or counts it as a change
  std::optional<schemes::known_facts> money_facts;  ///< what is known of who can have which scheme
  std::vector<told_payer> told_payers;
  std::vector<payer_id> counted_on;  ///< expected to pay also when it is known that they do not
  std::vector<payer_spent> spent;  ///< what payers pay for steps that are no part of the question
  std::string_view pointer;  ///< where the question stands in what came in, for field errors
};
struct explained_train {
  planning::train value;
  std::vector<planning::step_explanation> steps;
  planning::paid_sessions paid;  ///< in the order of the steps
};
struct explained_opening {
  std::vector<planning::relaxation> changes;
  explained_train opens;
};
struct goal_answer {
  taxonomy::occupation_idx occupation;
  vacancy_idx vacancy;  ///< none unless the goal is a vacancy
  matching::transition transition;
  matching::transition_reasons reasons;
  std::vector<explained_train> trains;
  std::optional<std::size_t> fastest, cheapest, most_certain, fewest_changes;
  bool complete{true};
  std::uint64_t labels{};  ///< search nodes used, for what would open a route too
  std::vector<credential_idx> required;  ///< credentials that the job asks for
  std::vector<credential_idx> assumed;  ///< of those, taken as held because the visitor told nothing
  bool openings_sought{};  ///< there are no trains, and the goal was named or is the only one
  std::vector<explained_opening> openings;
  std::vector<explained_vacancy> vacancies;
};
/// What was booked, as it stands now.
struct booking {
  chosen_session chosen;
  session_idx session;  ///< none: the world no longer knows it
  bool can_be_kept{};  ///< by itself: it still starts on that day, between `earliest` and `latest`
};
struct journeys_answer {
  resolved_visitor person;
  civil_date today, earliest, latest;
  std::vector<booking> booked;  ///< in the order of the request
  std::vector<credential_idx> assumed;  ///< credentials taken as held, because none were told
  std::vector<goal_answer> goals;
};
/// The main use case. The limit holds for the whole request: goals share it equally, and those that need more
/// are asked again with what the others left over. What would open a route is looked for when the goals were named, or
/// when there is only one: it takes far longer than a route. On all cores; the answer does not depend on how many there
/// are.
result<journeys_answer> plan_journeys(world const& w,
                                      journeys_request const& r,
                                      civil_date today,
                                      planning::limits const& l);

/// The same for exactly one goal, beside what is under way and booked; bad_request for any other number of goals.
result<journeys_answer> replan_journeys(world const& w,
                                        journeys_request const& r,
                                        civil_date today,
                                        planning::limits const& l);

struct examined_route {
  resolved_visitor person;
  explained_train route;
};
/// A route that was chosen before, for the only goal of `r`: looked at again as things stand now. bad_request for a
/// session that is not there any more, conflict when it does not lead to the goal by the rules of docs/adr/0003.
result<examined_route> examine_route(world const& w,
                                     journeys_request const& r,
                                     std::vector<chosen_session> const& steps,
                                     civil_date today);

/// Why a wagon is in none of the best journeys.
struct why_not_answer {
  resolved_visitor person;
  civil_date earliest;
  std::vector<booking> booked;
  wagon_idx wagon;
  std::vector<explained_train> trains;  ///< the answer to the question
  planning::wagon_verdict verdict;  ///< its positions are those of `trains`
  std::vector<explained_train> with_it;  ///< those of the verdict
};
/// `r` asks for exactly one goal. bad_request with /wagon for one that the world does not know. The limit holds for all
/// searches together.
result<why_not_answer> why_not(
    world const& w, journeys_request const& r, wagon_id const& asked, civil_date today, planning::limits const& l);

struct wagons_request {
  std::optional<region_code> region;
  std::optional<wagon_kind_code> kind;
  std::optional<std::string> query;  ///< part of a title in either language, two letters or digits at least
  std::size_t limit{50};
  std::optional<wagon_id> after;  ///< cursor: wagons with a larger id
};
struct wagons_answer {
  std::vector<wagon_idx> items;
  std::optional<wagon_id> next;
};
result<wagons_answer> list_wagons(world const& w, wagons_request const& r);

/// The other direction: people for a vacancy. Pseudonymous; synthetic people only in this version.
struct people_request {
  vacancy_id vacancy;
  bool demand_known{};
  std::size_t limit{50};
};
struct explained_person {
  matching::person_hit hit;
  matching::transition_reasons reasons;
};
struct people_answer {
  vacancy_idx vacancy;
  std::vector<explained_person> items;
  std::size_t total{};
};
result<people_answer> match_people(world const& w, people_request const& r);

}  // namespace overstap::desk
