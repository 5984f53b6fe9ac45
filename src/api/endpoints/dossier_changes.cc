// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/dossier_changes.h"

#include "api/map_dossier.h"
#include "api/map_person.h"
#include "api/map_withheld.h"
#include "casework/change_dossier.h"
#include "casework/duplicates.h"
#include "casework/merge_dossiers.h"
#include "casework/synthesis.h"

namespace overstap::api {
namespace {

using dossier_answer = result<versioned<boundary::dossier>>;

dossier_answer answer(service const& from,
                      result<casework::dossier_page> const& page,
                      boundary::language_query const& query) {
  if (!page) {
    return std::unexpected{page.error()};
  }
  return versioned{to_boundary(*page, *from.desk.current.get(), to_domain(query.language)), page->version};
}

template <typename Text>
std::optional<std::string> told(std::optional<Text> const& t) {
  return t ? std::optional{t->value} : std::nullopt;
}

casework::person_change to_casework(boundary::person_change const& p) {
  return {.name = told(p.name),
          .birth_date = p.birthDate,
          .email = told(p.email),
          .phone = told(p.phone),
          .address = told(p.address),
          .municipality = p.municipality ? std::optional{municipality_code{p.municipality->value}} : std::nullopt};
}

boundary::duplicate_reason to_boundary(duplicate_reason r) noexcept {
  switch (r) {
    case duplicate_reason::name:
      return boundary::duplicate_reason::name;
    case duplicate_reason::sound:
      return boundary::duplicate_reason::sound;
    case duplicate_reason::birth_date:
      return boundary::duplicate_reason::birthDate;
    case duplicate_reason::email:
      return boundary::duplicate_reason::email;
    case duplicate_reason::phone:
      return boundary::duplicate_reason::phone;
    case duplicate_reason::account:
      return boundary::duplicate_reason::account;
  }
  __builtin_unreachable();
}

}  // namespace

dossier_answer patch_dossier::operator()(desk::caller const& who,
                                         boundary::id_path const& path,
                                         boundary::language_query const& query,
                                         boundary::dossier_change const& body) const {
  auto change = casework::dossier_change{};
  if (body.person) {
    change.person = to_casework(*body.person);
  }
  change.door = told(body.door);
  if (body.situation) {
    change.situation = api::to_casework(*body.situation);
  }
  change.external_ref = told(body.externalRef);
  return answer(from, casework::change_dossier(*from.office, who, dossier_id{path.id}, change), query);
}

dossier_answer put_next_step::operator()(desk::caller const& who,
                                         boundary::id_path const& path,
                                         boundary::language_query const& query,
                                         boundary::chosen_step const& body) const {
  return answer(from,
                casework::choose_next_step(
                    *from.office, who, dossier_id{path.id}, {.what = body.nextStep.value, .on = body.nextStepOn}),
                query);
}

dossier_answer post_fact::operator()(desk::caller const& who,
                                     boundary::id_path const& path,
                                     boundary::language_query const& query,
                                     boundary::new_fact const& body) const {
  auto const fact = casework::new_fact{.kind = to_named<fact_kind>(body.kind),
                                       .code = body.code.value,
                                       .detail = told(body.detail).value_or(""),
                                       .seen = body.seen.value_or(false)};
  return answer(from, casework::add_fact(*from.office, who, dossier_id{path.id}, fact), query);
}

dossier_answer delete_fact::operator()(desk::caller const& who,
                                       boundary::item_path const& path,
                                       boundary::language_query const& query,
                                       boundary::none const& /*body*/) const {
  return answer(from, casework::end_fact(*from.office, who, dossier_id{path.id}, path.item), query);
}

dossier_answer post_task::operator()(desk::caller const& who,
                                     boundary::id_path const& path,
                                     boundary::language_query const& query,
                                     boundary::new_task const& body) const {
  auto const task = casework::new_task{.what = body.what.value,
                                       .for_person = body.forPerson,
                                       .due_on = body.dueOn,
                                       .goal = body.goal ? std::optional{goal_id{*body.goal}} : std::nullopt};
  return answer(from, casework::add_task(*from.office, who, dossier_id{path.id}, task), query);
}

dossier_answer patch_task::operator()(desk::caller const& who,
                                      boundary::item_path const& path,
                                      boundary::language_query const& query,
                                      boundary::task_change const& body) const {
  auto const change = casework::task_change{.what = told(body.what), .due_on = body.dueOn, .done = body.done};
  return answer(from, casework::change_task(*from.office, who, dossier_id{path.id}, path.item, change), query);
}

dossier_answer post_note::operator()(desk::caller const& who,
                                     boundary::id_path const& path,
                                     boundary::language_query const& query,
                                     boundary::new_note const& body) const {
  auto note = casework::new_note{.text = body.text.value};
  if (body.group) {
    note.group = to_domain(*body.group);
  }
  return answer(from, casework::add_note(*from.office, who, dossier_id{path.id}, note), query);
}

dossier_answer post_closing::operator()(desk::caller const& who,
                                        boundary::id_path const& path,
                                        boundary::language_query const& query,
                                        boundary::closing const& body) const {
  return answer(
      from,
      casework::close_dossier(
          *from.office, who, dossier_id{path.id}, to_named<outcome>(body.outcome), told(body.text).value_or("")),
      query);
}

dossier_answer post_reopening::operator()(desk::caller const& who,
                                          boundary::id_path const& path,
                                          boundary::language_query const& query,
                                          boundary::reopening const& body) const {
  return answer(from,
                casework::reopen_dossier(*from.office,
                                         who,
                                         dossier_id{path.id},
                                         {.what = body.nextStep.value, .on = body.nextStepOn},
                                         told(body.reason).value_or("")),
                query);
}

result<boundary::possible_duplicates> get_duplicates::operator()(desk::caller const& who,
                                                                 boundary::id_path const& path,
                                                                 boundary::none const& /*query*/,
                                                                 boundary::none const& /*body*/) const {
  auto const found = casework::list_duplicates(*from.office, who, dossier_id{path.id});
  if (!found) {
    return std::unexpected{found.error()};
  }
  auto const reference = from.desk.current.get()->data->reference;
  auto out = boundary::possible_duplicates{};
  for (auto const& f : *found) {
    auto item =
        boundary::possible_duplicate{.id = f.id.value(),
                                     .name = f.name,
                                     .municipality = place_of(*reference, f.municipality),
                                     .organisation = {f.organisation.id.value(), f.organisation.name},
                                     .state = f.open ? boundary::dossier_state::open : boundary::dossier_state::closed,
                                     .reasons = {}};
    for (auto const r : f.reasons) {
      item.reasons.push_back(to_boundary(r));
    }
    out.items.push_back(std::move(item));
  }
  return out;
}

result<nothing> post_distinction::operator()(desk::caller const& who,
                                             boundary::id_path const& path,
                                             boundary::none const& /*query*/,
                                             boundary::other_dossier const& body) const {
  auto const done = casework::tell_apart(*from.office, who, dossier_id{path.id}, dossier_id{body.other});
  if (!done) {
    return std::unexpected{done.error()};
  }
  return nothing{};
}

result<versioned<boundary::merged_dossier>> post_merging::operator()(desk::caller const& who,
                                                                     boundary::id_path const& path,
                                                                     boundary::none const& /*query*/,
                                                                     boundary::other_dossier const& body) const {
  auto const m = casework::merge_dossiers(*from.office, who, dossier_id{path.id}, dossier_id{body.other});
  if (!m) {
    return std::unexpected{m.error()};
  }
  return versioned{boundary::merged_dossier{.id = m->id.value(), .version = m->version}, m->version};
}

result<boundary::synthesis> get_synthesis::operator()(desk::caller const& who,
                                                      boundary::id_path const& path,
                                                      boundary::language_query const& query,
                                                      boundary::none const& /*body*/) const {
  auto const s = casework::read_synthesis(*from.office, who, dossier_id{path.id}, to_domain(query.language));
  if (!s) {
    return std::unexpected{s.error()};
  }
  return boundary::synthesis{.asOf = s->as_of,
                             .who = s->who,
                             .situation = s->situation,
                             .whatRuns = s->what_runs,
                             .goals = s->goals,
                             .doneSinceLast = s->done_since_last,
                             .openTasks = s->open_tasks,
                             .openQuestions = s->open_questions,
                             .proposals = s->proposals};
}

}  // namespace overstap::api
