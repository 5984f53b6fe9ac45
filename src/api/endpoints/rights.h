// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "api/answers.h"
#include "api/boundary/parameters.h"
#include "api/boundary/rights.h"
#include "api/operation.h"
#include "api/service.h"
#include "desk/caller.h"

namespace overstap::api {

struct get_grounds {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getGrounds",
      .method = verb::get,
      .path = "/v1/dossiers/{id}/grounds",
      .tag = "rights",
      .summary = "Who may see what, and on which ground",
      .description = "Per organisation, purpose and group of data: the legal ground, consent and objection.",
      .needs = access::action::read_log,
  };
  result<versioned<boundary::grounds>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::none const& query,
                                                  boundary::none const& body) const;
};

struct post_consents {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "giveConsent",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/consents",
      .tag = "rights",
      .summary = "Give consent",
      .description =
          "By the person; a consent that runs for the same use is replaced. Answers the grounds as they are then.",
      .needs = access::action::decide_grounds,
  };
  result<versioned<boundary::grounds>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::none const& query,
                                                  boundary::new_consent const& body) const;
};

struct post_recorded_consents {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "recordConsent",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/recorded-consents",
      .tag = "rights",
      .summary = "Write down a consent given at the desk",
      .description =
          "By the owner of the dossier, of what the person said or signed at the desk. She sees it and can "
          "withdraw it.",
      .needs = access::action::record_consent,
  };
  result<versioned<boundary::grounds>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::none const& query,
                                                  boundary::new_consent const& body) const;
};

struct delete_consent {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "withdrawConsent",
      .method = verb::delete_,
      .path = "/v1/dossiers/{id}/consents/{item}",
      .tag = "rights",
      .summary = "Withdraw consent",
      .description = "By the person, at once. What was done before stays lawful.",
      .needs = access::action::decide_grounds,
  };
  result<nothing> operator()(desk::caller const& who,
                             boundary::item_path const& path,
                             boundary::none const& query,
                             boundary::none const& body) const;
};

struct post_objections {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "raiseObjection",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/objections",
      .tag = "rights",
      .summary = "Object to a use",
      .description =
          "By the person, where the ground is not consent (AVG art. 21). The group is closed to that "
          "organisation until the owner of the dossier decides.",
      .needs = access::action::decide_grounds,
  };
  result<versioned<boundary::grounds>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::none const& query,
                                                  boundary::new_objection const& body) const;
};

struct post_objection_decision {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "decideObjection",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/objections/{item}/decision",
      .tag = "rights",
      .summary = "Decide on an objection",
      .description = "Upheld: the group stays closed. Rejected: it opens again. The person reads the reason.",
      .needs = access::action::decide_objection,
  };
  result<versioned<boundary::grounds>> operator()(desk::caller const& who,
                                                  boundary::item_path const& path,
                                                  boundary::none const& query,
                                                  boundary::objection_decision const& body) const;
};

struct get_log {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getProcessingLog",
      .method = verb::get,
      .path = "/v1/dossiers/{id}/log",
      .tag = "rights",
      .summary = "Who used the data, when and why",
      .description =
          "Every reading and writing of the dossier, and every list on which it stood, newest first, in plain "
          "words.",
      .needs = access::action::read_log,
  };
  result<boundary::processing_log> operator()(desk::caller const& who,
                                              boundary::id_path const& path,
                                              boundary::log_query const& query,
                                              boundary::none const& body) const;
};

struct get_own_data {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "exportOwnData",
      .method = verb::get,
      .path = "/v1/dossiers/{id}/export",
      .tag = "rights",
      .summary = "Everything that is kept about oneself",
      .description = "A JSON file with every row of every table, opened, and the processing log (AVG art. 15 and 20).",
      .needs = access::action::own_data,
      .gives = "application/json",
  };
  result<file_answer> operator()(desk::caller const& who,
                                 boundary::id_path const& path,
                                 boundary::none const& query,
                                 boundary::none const& body) const;
};

struct post_erasure {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "eraseOwnData",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/erasure",
      .tag = "rights",
      .summary = "Erase one's own data",
      .description =
          "The profile, documents and calendar are erased at once. The file of the public task stays until its "
          "retention date; the answer says what and why.",
      .needs = access::action::own_data,
      .updates = true,
  };
  result<boundary::erasure> operator()(desk::caller const& who,
                                       boundary::id_path const& path,
                                       boundary::none const& query,
                                       boundary::none const& body) const;
};

using rights_endpoints = std::tuple<get_grounds,
                                    post_consents,
                                    post_recorded_consents,
                                    delete_consent,
                                    post_objections,
                                    post_objection_decision,
                                    get_log,
                                    get_own_data,
                                    post_erasure>;

}  // namespace overstap::api
