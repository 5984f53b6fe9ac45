// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/plans.h"

#include "api/map_journey.h"
#include "api/map_person.h"
#include "api/map_plan.h"
#include "api/map_why_not.h"
#include "casework/calendar.h"

namespace overstap::api {
namespace {

using plan_answer = result<versioned<boundary::plan>>;

plan_answer answer(service const& from,
                   result<casework::plan_page> const& page,
                   boundary::language_query const& query) {
  if (!page) {
    return std::unexpected{page.error()};
  }
  return versioned{to_boundary(*page, *from.desk.current.get(), to_domain(query.language)), page->version};
}

casework::route_goal goal_in(std::optional<uuid> const& occupation, std::optional<uuid> const& vacancy) {
  return {.occupation = occupation ? std::optional{occupation_id{*occupation}} : std::nullopt,
          .vacancy = vacancy ? std::optional{vacancy_id{*vacancy}} : std::nullopt};
}

}  // namespace

plan_answer get_plan::operator()(desk::caller const& who,
                                 boundary::id_path const& path,
                                 boundary::language_query const& query,
                                 boundary::none const& /*body*/) const {
  return answer(from, casework::read_plan(*from.office, who, dossier_id{path.id}), query);
}

result<boundary::journeys> post_routes::operator()(desk::caller const& who,
                                                   boundary::id_path const& path,
                                                   boundary::language_query const& query,
                                                   boundary::routes_request const& body) const {
  auto request = casework::routes_request{
      .to = goal_in(body.occupation, body.vacancy), .targets = 6, .wishes = to_casework(body.wishes)};
  request.targets = narrow<std::size_t>(body.targets).value_or(request.targets);
  auto const found = casework::find_routes(*from.office, who, dossier_id{path.id}, request);
  if (!found) {
    return std::unexpected{found.error()};
  }
  return to_boundary(*from.desk.current.get()->data, *found, to_domain(query.language));
}

result<boundary::why_not> post_plan_why_not::operator()(desk::caller const& who,
                                                        boundary::id_path const& path,
                                                        boundary::language_query const& query,
                                                        boundary::plan_why_not_request const& body) const {
  auto const found = casework::why_not(*from.office,
                                       who,
                                       dossier_id{path.id},
                                       {.to = goal_in(body.occupation, body.vacancy),
                                        .wagon = wagon_id{body.wagon},
                                        .wishes = to_casework(body.wishes)});
  if (!found) {
    return std::unexpected{found.error()};
  }
  return to_boundary(*from.desk.current.get()->data, *found, to_domain(query.language));
}

result<created<boundary::plan>> post_goals::operator()(desk::caller const& who,
                                                       boundary::id_path const& path,
                                                       boundary::language_query const& query,
                                                       boundary::new_goal const& body) const {
  auto const page = casework::choose_route(*from.office,
                                           who,
                                           dossier_id{path.id},
                                           {.to = goal_in(body.occupation, body.vacancy),
                                            .steps = to_desk(body.steps.items),
                                            .wishes = to_casework(body.wishes)});
  if (!page) {
    return std::unexpected{page.error()};
  }
  return created{to_boundary(*page, *from.desk.current.get(), to_domain(query.language)),
                 "/v1/dossiers/" + to_string(path.id) + "/plan",
                 page->version};
}

plan_answer patch_goal::operator()(desk::caller const& who,
                                   boundary::item_path const& path,
                                   boundary::language_query const& query,
                                   boundary::goal_change const& body) const {
  return answer(
      from,
      casework::change_goal(*from.office, who, dossier_id{path.id}, goal_id{path.item}, to_domain(body.state)),
      query);
}

plan_answer post_step::operator()(desk::caller const& who,
                                  boundary::item_path const& path,
                                  boundary::language_query const& query,
                                  boundary::new_step const& body) const {
  return answer(from,
                casework::add_own_step(*from.office, who, dossier_id{path.id}, goal_id{path.item}, to_casework(body)),
                query);
}

plan_answer patch_step::operator()(desk::caller const& who,
                                   boundary::item_path const& path,
                                   boundary::language_query const& query,
                                   boundary::step_change const& body) const {
  return answer(
      from, casework::change_step(*from.office, who, dossier_id{path.id}, path.item, to_casework(body)), query);
}

result<boundary::replanning> post_replanning::operator()(desk::caller const& who,
                                                         boundary::item_path const& path,
                                                         boundary::language_query const& query,
                                                         boundary::replan_request const& body) const {
  auto const found =
      casework::replan(*from.office, who, dossier_id{path.id}, goal_id{path.item}, to_casework(body.wishes));
  if (!found) {
    return std::unexpected{found.error()};
  }
  return to_boundary(*found, to_domain(query.language));
}

plan_answer put_route::operator()(desk::caller const& who,
                                  boundary::item_path const& path,
                                  boundary::language_query const& query,
                                  boundary::new_route const& body) const {
  return answer(from,
                casework::change_route(*from.office,
                                       who,
                                       dossier_id{path.id},
                                       goal_id{path.item},
                                       to_desk(body.steps.items),
                                       to_casework(body.wishes)),
                query);
}

plan_answer put_agreement::operator()(desk::caller const& who,
                                      boundary::item_path const& path,
                                      boundary::language_query const& query,
                                      boundary::agreed_plan const& body) const {
  return answer(
      from,
      casework::agree_to_plan(*from.office, who, dossier_id{path.id}, goal_id{path.item}, body.planNumber.value),
      query);
}

result<created<boundary::calendar_address>> post_calendar::operator()(desk::caller const& who,
                                                                      boundary::id_path const& path,
                                                                      boundary::none const& /*query*/,
                                                                      boundary::none const& /*body*/) const {
  auto const made = casework::make_calendar(*from.office, who, dossier_id{path.id});
  if (!made) {
    return std::unexpected{made.error()};
  }
  auto const address = "/v1/calendars/" + made->secret;
  return created{boundary::calendar_address{address}, address, made->version};
}

result<nothing> delete_calendar::operator()(desk::caller const& who,
                                            boundary::id_path const& path,
                                            boundary::none const& /*query*/,
                                            boundary::none const& /*body*/) const {
  auto const done = casework::revoke_calendar(*from.office, who, dossier_id{path.id});
  if (!done) {
    return std::unexpected{done.error()};
  }
  return nothing{};
}

result<file_answer> get_calendar::operator()(desk::caller const& who,
                                             boundary::secret_path const& path,
                                             boundary::none const& /*query*/,
                                             boundary::none const& /*body*/) const {
  auto text = casework::read_calendar(*from.office, path.secret.value, who.trace_id);
  if (!text) {
    return std::unexpected{std::move(text.error())};
  }
  return file_answer{"text/calendar", "overstap.ics", std::move(*text)};
}

}  // namespace overstap::api
