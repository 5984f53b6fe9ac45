// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/rights.h"

#include "api/map_person.h"
#include "api/map_rights.h"
#include "api/map_withheld.h"
#include "api/own_data_json.h"
#include "casework/rights.h"

namespace overstap::api {
namespace {

constexpr auto kRowsOfLog = std::size_t{50};

result<versioned<boundary::grounds>> answer(result<casework::grounds_page> const& page) {
  if (!page) {
    return std::unexpected{page.error()};
  }
  return versioned{to_boundary(*page), page->version};
}

casework::consent_request request_of(boundary::new_consent const& body) {
  auto r = casework::consent_request{.organisation = partner_id{body.organisation},
                                     .purpose = to_domain(body.purpose),
                                     .groups = {},
                                     .ends_on = body.endsOn};
  for (auto const g : body.groups.items) {
    r.groups.push_back(to_domain(g));
  }
  return r;
}

}  // namespace

result<versioned<boundary::grounds>> get_grounds::operator()(desk::caller const& who,
                                                             boundary::id_path const& path,
                                                             boundary::none const& /*query*/,
                                                             boundary::none const& /*body*/) const {
  return answer(casework::read_grounds(*from.office, who, dossier_id{path.id}));
}

result<versioned<boundary::grounds>> post_consents::operator()(desk::caller const& who,
                                                               boundary::id_path const& path,
                                                               boundary::none const& /*query*/,
                                                               boundary::new_consent const& body) const {
  return answer(casework::give_consent(*from.office, who, dossier_id{path.id}, request_of(body)));
}

result<versioned<boundary::grounds>> post_recorded_consents::operator()(desk::caller const& who,
                                                                        boundary::id_path const& path,
                                                                        boundary::none const& /*query*/,
                                                                        boundary::new_consent const& body) const {
  return answer(casework::record_consent(*from.office, who, dossier_id{path.id}, request_of(body)));
}

result<nothing> delete_consent::operator()(desk::caller const& who,
                                           boundary::item_path const& path,
                                           boundary::none const& /*query*/,
                                           boundary::none const& /*body*/) const {
  auto const done = casework::withdraw_consent(*from.office, who, dossier_id{path.id}, path.item);
  if (!done) {
    return std::unexpected{done.error()};
  }
  return nothing{};
}

result<versioned<boundary::grounds>> post_objections::operator()(desk::caller const& who,
                                                                 boundary::id_path const& path,
                                                                 boundary::none const& /*query*/,
                                                                 boundary::new_objection const& body) const {
  return answer(casework::raise_objection(*from.office,
                                          who,
                                          dossier_id{path.id},
                                          {.organisation = partner_id{body.organisation},
                                           .purpose = to_domain(body.purpose),
                                           .group = to_domain(body.group),
                                           .reason = body.reason ? body.reason->value : std::string{}}));
}

result<versioned<boundary::grounds>> post_objection_decision::operator()(
    desk::caller const& who,
    boundary::item_path const& path,
    boundary::none const& /*query*/,
    boundary::objection_decision const& body) const {
  return answer(casework::decide_objection(
      *from.office, who, dossier_id{path.id}, path.item, {.uphold = body.uphold, .reason = body.reason.value}));
}

result<boundary::processing_log> get_log::operator()(desk::caller const& who,
                                                     boundary::id_path const& path,
                                                     boundary::log_query const& query,
                                                     boundary::none const& /*body*/) const {
  auto const page = casework::read_log(*from.office,
                                       who,
                                       dossier_id{path.id},
                                       query.before ? std::optional{query.before->value} : std::nullopt,
                                       narrow<std::size_t>(query.limit).value_or(kRowsOfLog));
  if (!page) {
    return std::unexpected{page.error()};
  }
  return to_boundary(*page, to_domain(query.language));
}

result<file_answer> get_own_data::operator()(desk::caller const& who,
                                             boundary::id_path const& path,
                                             boundary::none const& /*query*/,
                                             boundary::none const& /*body*/) const {
  auto const tables = casework::export_own_data(*from.office, who, dossier_id{path.id});
  if (!tables) {
    return std::unexpected{tables.error()};
  }
  return file_answer{.content_type = "application/json", .name = "mijn-gegevens.json", .bytes = own_data_json(*tables)};
}

result<boundary::erasure> post_erasure::operator()(desk::caller const& who,
                                                   boundary::id_path const& path,
                                                   boundary::none const& /*query*/,
                                                   boundary::none const& /*body*/) const {
  auto const done = casework::erase_own_data(*from.office, who, dossier_id{path.id});
  if (!done) {
    return std::unexpected{done.error()};
  }
  auto out = boundary::erasure{.erased = done->erased, .kept = {}};
  for (auto const& k : done->kept) {
    out.kept.push_back({k.what, k.until});
  }
  return out;
}

}  // namespace overstap::api
