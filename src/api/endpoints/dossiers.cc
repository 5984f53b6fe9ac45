// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/dossiers.h"

#include "api/map_dossier.h"
#include "api/map_person.h"

namespace overstap::api {

result<created<boundary::dossier>> post_dossiers::operator()(desk::caller const& who,
                                                             boundary::none const& /*path*/,
                                                             boundary::language_query const& query,
                                                             boundary::new_dossier const& body) const {
  auto const page = casework::open_dossier(*from.office, who, to_casework(body));
  if (!page) {
    return std::unexpected{page.error()};
  }
  return created{to_boundary(*page, *from.desk.current.get(), to_domain(query.language)),
                 "/v1/dossiers/" + to_string(page->id),
                 page->version};
}

result<boundary::worklist> get_dossiers::operator()(desk::caller const& who,
                                                    boundary::none const& /*path*/,
                                                    boundary::worklist_query const& query,
                                                    boundary::none const& /*body*/) const {
  auto request = casework::worklist_request{};
  request.view = to_domain(query.view.value_or(boundary::worklist_view::today));
  request.limit = narrow<std::size_t>(query.limit).value_or(request.limit);
  if (query.cursor) {
    auto const after = parse_worklist_place(query.cursor->value, "/cursor");
    if (!after) {
      return std::unexpected{after.error()};
    }
    request.after = *after;
  }
  auto const list = casework::list_dossiers(*from.office, who, request);
  if (!list) {
    return std::unexpected{list.error()};
  }
  return to_boundary(*list, *from.desk.current.get()->data->reference, to_domain(query.language));
}

result<boundary::found_dossiers> post_dossier_searches::operator()(desk::caller const& who,
                                                                   boundary::none const& /*path*/,
                                                                   boundary::none const& /*query*/,
                                                                   boundary::dossier_search const& body) const {
  auto const found = casework::search_dossiers(*from.office, who, body.name.value);
  if (!found) {
    return std::unexpected{found.error()};
  }
  return to_boundary(*found, *from.desk.current.get()->data->reference);
}

result<versioned<boundary::dossier>> get_dossier::operator()(desk::caller const& who,
                                                             boundary::id_path const& path,
                                                             boundary::language_query const& query,
                                                             boundary::none const& /*body*/) const {
  auto const page = casework::read_dossier(*from.office, who, dossier_id{path.id});
  if (!page) {
    return std::unexpected{page.error()};
  }
  return versioned{to_boundary(*page, *from.desk.current.get(), to_domain(query.language)), page->version};
}

result<boundary::dossier_events> get_dossier_events::operator()(desk::caller const& who,
                                                                boundary::id_path const& path,
                                                                boundary::events_query const& query,
                                                                boundary::none const& /*body*/) const {
  auto before = std::optional<store::event_place>{};
  if (query.before) {
    auto const place = parse_event_place(query.before->value, "/before");
    if (!place) {
      return std::unexpected{place.error()};
    }
    before = *place;
  }
  auto const list = casework::read_events(*from.office, who, dossier_id{path.id}, before);
  if (!list) {
    return std::unexpected{list.error()};
  }
  return to_boundary(*list);
}

}  // namespace overstap::api
