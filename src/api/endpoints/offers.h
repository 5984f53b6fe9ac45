// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "api/answers.h"
#include "api/boundary/offers.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"
#include "desk/caller.h"

namespace overstap::api {

struct post_offers {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "makeOffer",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/offers",
      .tag = "dossiers",
      .summary = "Ask another organisation",
      .description =
          "To take the dossier over, or to do one piece of work. Until it is accepted the owner stays responsible; "
          "refused or not answered in time it comes back with a next step. One hand-over at a time.",
      .needs = access::action::hand_over,
      .creates = true,
  };
  result<created<boundary::offer>> operator()(desk::caller const& who,
                                              boundary::id_path const& path,
                                              boundary::none const& query,
                                              boundary::new_offer const& body) const;
};

struct get_offers {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "listOffers",
      .method = verb::get,
      .path = "/v1/offers",
      .tag = "dossiers",
      .summary = "Questions to my organisation",
      .description =
          "What is asked and why, which data would be shared on which ground. No name, and no dossier before "
          "acceptance.",
      .needs = access::action::list_dossiers,
  };
  result<boundary::offers> operator()(desk::caller const& who,
                                      boundary::none const& path,
                                      boundary::none const& query,
                                      boundary::none const& body) const;
};

struct post_offer_answer {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "answerOffer",
      .method = verb::post,
      .path = "/v1/offers/{id}/answer",
      .tag = "dossiers",
      .summary = "Answer a question",
      .description = "Who accepts a hand-over becomes the owner and plans the next step. A refusal needs a reason.",
      .needs = access::action::answer_offer,
  };
  result<boundary::offer> operator()(desk::caller const& who,
                                     boundary::id_path const& path,
                                     boundary::none const& query,
                                     boundary::offer_reply const& body) const;
};

struct post_offer_withdrawal {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "withdrawOffer",
      .method = verb::post,
      .path = "/v1/offers/{id}/withdrawal",
      .tag = "dossiers",
      .summary = "Withdraw a question",
      .description = "While it waits, or while the work runs: then who did it no longer has access.",
      .needs = access::action::hand_over,
  };
  result<boundary::offer> operator()(desk::caller const& who,
                                     boundary::id_path const& path,
                                     boundary::none const& query,
                                     boundary::none const& body) const;
};

struct post_offer_result {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "finishOffer",
      .method = verb::post,
      .path = "/v1/offers/{id}/result",
      .tag = "dossiers",
      .summary = "The work is done",
      .description = "By who accepted it, who then no longer has access.",
      .needs = access::action::answer_offer,
  };
  result<boundary::offer> operator()(desk::caller const& who,
                                     boundary::id_path const& path,
                                     boundary::none const& query,
                                     boundary::work_result const& body) const;
};

using offers_endpoints =
    std::tuple<post_offers, get_offers, post_offer_answer, post_offer_withdrawal, post_offer_result>;

}  // namespace overstap::api
