// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/profiles.h"

#include <boost/json/parse.hpp>
#include <fmt/format.h>

#include "api/map_person.h"
#include "api/map_profile.h"
#include "api/pretty_json.h"
#include "casework/documents.h"
#include "casework/profile_exchange.h"

namespace overstap::api {
namespace {

using profile_answer = result<versioned<boundary::profile>>;

profile_answer answer(service const& from,
                      result<casework::profile_page> const& page,
                      boundary::language_query const& query) {
  if (!page) {
    return std::unexpected{page.error()};
  }
  return versioned{to_boundary(*page, *from.desk.current.get(), to_domain(query.language)), page->version};
}

std::optional<document_id> document_in(std::optional<uuid> const& id) {
  return id ? std::optional{document_id{*id}} : std::nullopt;
}

}  // namespace

profile_answer get_profile::operator()(desk::caller const& who,
                                       boundary::id_path const& path,
                                       boundary::language_query const& query,
                                       boundary::none const& /*body*/) const {
  return answer(from, casework::read_profile(*from.office, who, dossier_id{path.id}), query);
}

profile_answer put_profile_occupations::operator()(desk::caller const& who,
                                                   boundary::id_path const& path,
                                                   boundary::language_query const& query,
                                                   boundary::told_occupations const& body) const {
  auto told = std::vector<store::told_occupation>{};
  for (auto const& o : body.occupations.items) {
    told.push_back({occupation_id{o.id}, narrow<std::int32_t>(o.years)});
  }
  return answer(from, casework::tell_occupations(*from.office, who, dossier_id{path.id}, told), query);
}

profile_answer post_profile_answers::operator()(desk::caller const& who,
                                                boundary::id_path const& path,
                                                boundary::language_query const& query,
                                                boundary::given_answers const& body) const {
  auto replies = std::vector<casework::skill_reply>{};
  for (auto const& a : body.answers.items) {
    replies.push_back({skill_id{a.skill}, to_domain(a.answer)});
  }
  return answer(from, casework::answer_cards(*from.office, who, dossier_id{path.id}, replies), query);
}

profile_answer put_profile_skill::operator()(desk::caller const& who,
                                             boundary::item_path const& path,
                                             boundary::language_query const& query,
                                             boundary::told_level const& body) const {
  auto const request = casework::level_request{.skill = skill_id{path.item},
                                               .level = to_domain(body.level),
                                               .document = document_in(body.document),
                                               .remark = body.remark ? body.remark->value : std::string{}};
  return answer(from, casework::tell_level(*from.office, who, dossier_id{path.id}, request), query);
}

profile_answer put_profile_preferences::operator()(desk::caller const& who,
                                                   boundary::id_path const& path,
                                                   boundary::language_query const& query,
                                                   boundary::preferences const& body) const {
  return answer(from, casework::tell_preferences(*from.office, who, dossier_id{path.id}, to_domain(body)), query);
}

profile_answer post_profile_credentials::operator()(desk::caller const& who,
                                                    boundary::id_path const& path,
                                                    boundary::language_query const& query,
                                                    boundary::told_credential const& body) const {
  auto const request = casework::credential_request{.code = credential_code{body.code.value},
                                                    .valid_until = body.validUntil,
                                                    .seen = body.seen.value_or(false),
                                                    .document = document_in(body.document)};
  return answer(from, casework::tell_credential(*from.office, who, dossier_id{path.id}, request), query);
}

profile_answer put_profile_credentials::operator()(desk::caller const& who,
                                                   boundary::id_path const& path,
                                                   boundary::language_query const& query,
                                                   boundary::told_all_credentials const& body) const {
  return answer(from, casework::tell_credentials_complete(*from.office, who, dossier_id{path.id}, body.told), query);
}

profile_answer delete_profile_credential::operator()(desk::caller const& who,
                                                     boundary::item_path const& path,
                                                     boundary::language_query const& query,
                                                     boundary::none const& /*body*/) const {
  return answer(from, casework::drop_credential(*from.office, who, dossier_id{path.id}, path.item), query);
}

result<versioned<boundary::assessment_outcome>> post_assessments::operator()(
    desk::caller const& who,
    boundary::id_path const& path,
    boundary::language_query const& query,
    boundary::told_assessment const& body) const {
  auto const outcome = casework::assess(*from.office, who, dossier_id{path.id}, to_domain(body));
  if (!outcome) {
    return std::unexpected{outcome.error()};
  }
  return versioned{to_boundary(*outcome, *from.desk.current.get(), to_domain(query.language)), outcome->page.version};
}

result<file_answer> get_profile_export::operator()(desk::caller const& who,
                                                   boundary::id_path const& path,
                                                   boundary::export_query const& query,
                                                   boundary::none const& /*body*/) const {
  auto const page = casework::read_profile(*from.office, who, dossier_id{path.id});
  if (!page) {
    return std::unexpected{page.error()};
  }
  auto const world = from.desk.current.get();
  auto const l = to_domain(query.language);
  if (query.format == boundary::export_format::csv) {
    return file_answer{"text/csv", "profile.csv", casework::to_csv(*page, *world, l)};
  }
  auto text = std::string{};
  encode(to_boundary(casework::carry(page->told), *world, l), text);
  return file_answer{"application/json", "profile.json", pretty_json(boost::json::parse(text))};
}

profile_answer post_profile_import::operator()(desk::caller const& who,
                                               boundary::id_path const& path,
                                               boundary::language_query const& query,
                                               boundary::carried_profile const& body) const {
  return answer(from, casework::import_profile(*from.office, who, dossier_id{path.id}, to_domain(body)), query);
}

result<created<boundary::profile_document>> post_documents::operator()(desk::caller const& who,
                                                                       boundary::id_path const& path,
                                                                       boundary::document_query const& query,
                                                                       raw_body const& body) const {
  auto const kept =
      casework::add_document(*from.office, who, dossier_id{path.id}, {.name = query.name.value, .bytes = body.bytes});
  if (!kept) {
    return std::unexpected{kept.error()};
  }
  return created{to_boundary(kept->about),
                 fmt::format("/v1/dossiers/{}/documents/{}", to_string(path.id), to_string(kept->about.id)),
                 kept->version};
}

result<file_answer> get_document::operator()(desk::caller const& who,
                                             boundary::item_path const& path,
                                             boundary::none const& /*query*/,
                                             boundary::none const& /*body*/) const {
  auto file = casework::read_document(*from.office, who, dossier_id{path.id}, document_id{path.item});
  if (!file) {
    return std::unexpected{std::move(file.error())};
  }
  return file_answer{std::move(file->media_type), std::move(file->name), std::move(file->bytes)};
}

profile_answer delete_document::operator()(desk::caller const& who,
                                           boundary::item_path const& path,
                                           boundary::language_query const& query,
                                           boundary::none const& /*body*/) const {
  return answer(from, casework::delete_document(*from.office, who, dossier_id{path.id}, document_id{path.item}), query);
}

}  // namespace overstap::api
