// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "casework/outlook.h"
#include "casework/profile_rules.h"
#include "casework/work.h"
#include "store/assessment_store.h"
#include "store/document_store.h"

namespace overstap::casework {

/// Somebody at work for an organisation, as people read it. Both empty: the person herself, or nobody.
struct staff_name {
  std::string name;
  std::string organisation;
};

struct shown_skill {
  store::profile_skill row;
  staff_name author;
  std::string remark;
};
struct shown_credential {
  store::profile_credential row;
  bool expired{};
  staff_name seen_by;
};
struct shown_document {
  document_id id;
  std::string name;
  std::string media_type;
  std::int64_t size{};
  std::int64_t made_at{};
};
struct shown_result {
  skill_id skill;
  assessment_verdict verdict{};
  std::string remark;
};
struct shown_assessment {
  uuid id;
  std::optional<uuid> step;
  civil_date on;
  staff_name assessor;
  bool sells_step{};  ///< her organisation offers a step of the route
  std::string remark;
  std::vector<shown_result> results;
};

/// The profile of a dossier with everything that its page shows.
struct profile_page {
  std::int64_t version{};  ///< of the dossier
  store::dossier_state state{};  ///< of the dossier
  access::relation standing{};  ///< of the one who asks
  store::profile told;
  std::vector<shown_skill> skills;  ///< without those that she was asked and does not know
  std::vector<shown_credential> credentials;
  std::vector<shown_document> documents;
  std::vector<shown_assessment> assessments;
  std::vector<withheld_group> withheld;
  outlook now;
};

result<profile_page> read_profile(office const& o, desk::caller const& asks, dossier_id dossier);

result<profile_page> tell_occupations(office const& o,
                                      desk::caller const& asks,
                                      dossier_id dossier,
                                      std::vector<store::told_occupation> const& occupations);
result<profile_page> answer_cards(office const& o,
                                  desk::caller const& asks,
                                  dossier_id dossier,
                                  std::vector<skill_reply> const& replies);
/// Replaces them all: what is absent is no longer known.
result<profile_page> tell_preferences(office const& o,
                                      desk::caller const& asks,
                                      dossier_id dossier,
                                      preferences const& wishes);

struct level_request {
  skill_id skill;
  evidence level{};
  std::optional<document_id> document;
  std::string remark;
};
result<profile_page> tell_level(office const& o, desk::caller const& asks, dossier_id dossier, level_request const& r);

struct credential_request {
  credential_code code;
  std::optional<civil_date> valid_until;
  bool seen{};  ///< by the one who asks, today
  std::optional<document_id> document;
};
/// A credential that is there already is replaced.
result<profile_page> tell_credential(office const& o,
                                     desk::caller const& asks,
                                     dossier_id dossier,
                                     credential_request const& r);
result<profile_page> drop_credential(office const& o, desk::caller const& asks, dossier_id dossier, uuid const& item);
/// Whether the list of credentials is all that she holds, so that one that is not on it is a no.
result<profile_page> tell_credentials_complete(office const& o,
                                               desk::caller const& asks,
                                               dossier_id dossier,
                                               bool complete);

}  // namespace overstap::casework
