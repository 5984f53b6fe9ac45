// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "api/answers.h"
#include "api/boundary/parameters.h"
#include "api/boundary/profiles.h"
#include "api/operation.h"
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

using profiles_endpoints = std::tuple<get_profile,
                                      put_profile_occupations,
                                      post_profile_answers,
                                      put_profile_skill,
                                      put_profile_preferences,
                                      post_profile_credentials,
                                      put_profile_credentials,
                                      delete_profile_credential>;

}  // namespace overstap::api
