// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "api/answers.h"
#include "api/boundary/parameters.h"
#include "api/boundary/profiles.h"
#include "api/operation.h"
#include "api/route.h"
#include "api/service.h"
#include "desk/caller.h"

namespace overstap::api {

struct get_profile {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getProfile",
      .method = verb::get,
      .path = "/v1/dossiers/{id}/profile",
      .tag = "profile",
      .summary = "The profile of a person",
      .description =
          "Occupations, skills with their evidence, credentials, preferences, documents and assessments; the skills to "
          "ask about next, and the one fact that would open most vacancies. What is not there is not known, which is "
          "not no.",
      .needs = access::action::read_profile,
  };
  result<versioned<boundary::profile>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::none const& body) const;
};

struct put_profile_occupations {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "tellOccupations",
      .method = verb::put,
      .path = "/v1/dossiers/{id}/profile/occupations",
      .tag = "profile",
      .summary = "Tell what somebody does and did",
      .description =
          "Replaces the list. New occupations fill in their skills: essential ones as worked, optional ones as "
          "declared. What somebody answered stays as it is.",
      .needs = access::action::write_profile,
      .updates = true,
  };
  result<versioned<boundary::profile>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::told_occupations const& body) const;
};

struct post_profile_answers {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "answerCards",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/profile/answers",
      .tag = "profile",
      .summary = "Answer about skills",
      .description =
          "have, a bit, no, or not known. Only what she has is looked at for work and routes; a bit and no are kept, "
          "so "
          "that nobody asks again. A skill that was proven stays so.",
      .needs = access::action::write_profile,
      .updates = true,
  };
  result<versioned<boundary::profile>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::given_answers const& body) const;
};

struct put_profile_skill {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "tellSkillLevel",
      .method = verb::put,
      .path = "/v1/dossiers/{id}/profile/skills/{item}",
      .tag = "profile",
      .summary = "Tell how well a skill is shown",
      .description =
          "Only the owner of the dossier sets proven, when she has seen the proof; an assessor does it with an "
          "assessment. A person sets worked for a skill that one of her occupations uses.",
      .needs = access::action::write_profile,
      .updates = true,
  };
  result<versioned<boundary::profile>> operator()(desk::caller const& who,
                                                  boundary::item_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::told_level const& body) const;
};

struct put_profile_preferences {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "tellPreferences",
      .method = verb::put,
      .path = "/v1/dossiers/{id}/profile/preferences",
      .tag = "profile",
      .summary = "Tell what somebody wants and can",
      .description = "Replaces all of them: what is absent is not known.",
      .needs = access::action::write_profile,
      .updates = true,
  };
  result<versioned<boundary::profile>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::preferences const& body) const;
};

struct post_profile_credentials {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "tellCredential",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/profile/credentials",
      .tag = "profile",
      .summary = "Add a credential",
      .description =
          "A diploma, licence or certificate that she holds. One that is there already is replaced. From then on the "
          "list is taken as complete: what is not on it she does not hold.",
      .needs = access::action::write_profile,
      .updates = true,
  };
  result<versioned<boundary::profile>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::told_credential const& body) const;
};

struct put_profile_credentials {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "tellCredentialsComplete",
      .method = verb::put,
      .path = "/v1/dossiers/{id}/profile/credentials",
      .tag = "profile",
      .summary = "Tell that somebody holds no other credentials",
      .description = "Also for somebody who holds none. false: it is not known, while there are none on the list.",
      .needs = access::action::write_profile,
      .updates = true,
  };
  result<versioned<boundary::profile>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::told_all_credentials const& body) const;
};

struct delete_profile_credential {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "dropCredential",
      .method = verb::delete_,
      .path = "/v1/dossiers/{id}/profile/credentials/{item}",
      .tag = "profile",
      .summary = "Take a credential away",
      .description = "The others stay.",
      .needs = access::action::write_profile,
      .updates = true,
  };
  result<versioned<boundary::profile>> operator()(desk::caller const& who,
                                                  boundary::item_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::none const& body) const;
};

struct post_assessments {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "assess",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/assessments",
      .tag = "profile",
      .summary = "Enter the result of a validation (EVC)",
      .description =
          "Per skill: yes is proven; partly leaves what she had, and is at least a bit; no takes the skill away unless "
          "other evidence proves it. Profile and matches change at once, and the answer says what changed.",
      .needs = access::action::assess,
      .updates = true,
  };
  result<versioned<boundary::assessment_outcome>> operator()(desk::caller const& who,
                                                             boundary::id_path const& path,
                                                             boundary::language_query const& query,
                                                             boundary::told_assessment const& body) const;
};

struct get_profile_export {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "exportProfile",
      .method = verb::get,
      .path = "/v1/dossiers/{id}/profile/export",
      .tag = "profile",
      .summary = "Take the profile along",
      .description = "As JSON, which can be imported again, or as a table for spreadsheets.",
      .needs = access::action::read_profile,
      .gives = "application/json, text/csv",
  };
  result<file_answer> operator()(desk::caller const& who,
                                 boundary::id_path const& path,
                                 boundary::export_query const& query,
                                 boundary::none const& body) const;
};

struct post_profile_import {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "importProfile",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/profile/import",
      .tag = "profile",
      .summary = "Bring a profile in",
      .description =
          "Adds the JSON of an export. What is the same already stays as it is, and so does what was proven; a proven "
          "skill comes in as worked, because an import proves nothing.",
      .needs = access::action::write_profile,
      .updates = true,
  };
  result<versioned<boundary::profile>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::carried_profile const& body) const;
};

struct post_documents {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "addDocument",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/documents",
      .tag = "profile",
      .summary = "Upload a document",
      .description =
          "A PDF, JPEG or PNG file, by its content and not by its name. It is seen by the virus scanner of this server "
          "where there is one, and kept sealed. Not with a citizen service number (BSN): in a PDF that is looked for "
          "only in text that is not compressed.",
      .needs = access::action::write_profile,
      .creates = true,
      .reads = "application/octet-stream, application/pdf, image/jpeg, image/png",
  };
  result<created<boundary::profile_document>> operator()(desk::caller const& who,
                                                         boundary::id_path const& path,
                                                         boundary::document_query const& query,
                                                         raw_body const& body) const;
};

struct get_document {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getDocument",
      .method = verb::get,
      .path = "/v1/dossiers/{id}/documents/{item}",
      .tag = "profile",
      .summary = "A document",
      .description = "As it was uploaded.",
      .needs = access::action::read_profile,
      .gives = "application/pdf, image/jpeg, image/png",
  };
  result<file_answer> operator()(desk::caller const& who,
                                 boundary::item_path const& path,
                                 boundary::none const& query,
                                 boundary::none const& body) const;
};

struct delete_document {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "deleteDocument",
      .method = verb::delete_,
      .path = "/v1/dossiers/{id}/documents/{item}",
      .tag = "profile",
      .summary = "Delete a document",
      .description = "Evidence that rested on it stays, with who saw it and when.",
      .needs = access::action::write_profile,
      .updates = true,
  };
  result<versioned<boundary::profile>> operator()(desk::caller const& who,
                                                  boundary::item_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::none const& body) const;
};

using profiles_endpoints = std::tuple<get_profile,
                                      put_profile_occupations,
                                      post_profile_answers,
                                      put_profile_skill,
                                      put_profile_preferences,
                                      post_profile_credentials,
                                      put_profile_credentials,
                                      delete_profile_credential,
                                      post_assessments,
                                      get_profile_export,
                                      post_profile_import,
                                      post_documents,
                                      get_document,
                                      delete_document>;

}  // namespace overstap::api
