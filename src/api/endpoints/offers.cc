// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/offers.h"

#include "api/map_dossier.h"
#include "api/map_withheld.h"
#include "casework/offers.h"

namespace overstap::api {
namespace {

result<boundary::offer> answer(service const& from, result<casework::offer_part> const& offer) {
  if (!offer) {
    return std::unexpected{offer.error()};
  }
  return to_boundary(*offer, *from.desk.current.get()->data->reference);
}

template <typename Text>
std::optional<std::string> told(std::optional<Text> const& t) {
  return t ? std::optional{t->value} : std::nullopt;
}

}  // namespace

result<created<boundary::offer>> post_offers::operator()(desk::caller const& who,
                                                         boundary::id_path const& path,
                                                         boundary::none const& /*query*/,
                                                         boundary::new_offer const& body) const {
  auto const request =
      casework::new_offer{.kind = to_named<offer_kind>(body.kind),
                          .organisation = partner_id{body.organisation},
                          .account = body.account ? std::optional{account_id{*body.account}} : std::nullopt,
                          .what = body.what.value,
                          .why = body.why.value,
                          .purpose = body.purpose ? std::optional{to_domain(*body.purpose)} : std::nullopt,
                          .groups = to_groups(body.groups.items),
                          .step = body.step,
                          .answer_before = body.answerBefore};
  auto const made = casework::make_offer(*from.office, who, dossier_id{path.id}, request);
  if (!made) {
    return std::unexpected{made.error()};
  }
  return created{to_boundary(made->offer, *from.desk.current.get()->data->reference),
                 "/v1/dossiers/" + to_string(path.id),
                 made->version};
}

result<boundary::offers> get_offers::operator()(desk::caller const& who,
                                                boundary::none const& /*path*/,
                                                boundary::none const& /*query*/,
                                                boundary::none const& /*body*/) const {
  auto const list = casework::list_offers(*from.office, who);
  if (!list) {
    return std::unexpected{list.error()};
  }
  auto const reference = from.desk.current.get()->data->reference;
  auto out = boundary::offers{};
  for (auto const& o : *list) {
    out.items.push_back(to_boundary(o, *reference));
  }
  return out;
}

result<boundary::offer> post_offer_answer::operator()(desk::caller const& who,
                                                      boundary::id_path const& path,
                                                      boundary::none const& /*query*/,
                                                      boundary::offer_reply const& body) const {
  return answer(from,
                casework::answer_offer(*from.office,
                                       who,
                                       offer_id{path.id},
                                       {.accept = body.accept,
                                        .text = told(body.text).value_or(""),
                                        .next_step = told(body.nextStep),
                                        .next_step_on = body.nextStepOn}));
}

result<boundary::offer> post_offer_withdrawal::operator()(desk::caller const& who,
                                                          boundary::id_path const& path,
                                                          boundary::none const& /*query*/,
                                                          boundary::none const& /*body*/) const {
  return answer(from, casework::withdraw_offer(*from.office, who, offer_id{path.id}));
}

result<boundary::offer> post_offer_result::operator()(desk::caller const& who,
                                                      boundary::id_path const& path,
                                                      boundary::none const& /*query*/,
                                                      boundary::work_result const& body) const {
  return answer(from, casework::finish_offer(*from.office, who, offer_id{path.id}, body.text.value));
}

}  // namespace overstap::api
