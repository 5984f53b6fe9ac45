// SPDX-License-Identifier: EUPL-1.2
#include "casework/offer_part.h"

#include <map>
#include <tuple>

#include "casework/dossier_texts.h"
#include "store/ground_store.h"

namespace overstap::casework {
namespace {

/// Before acceptance who is asked does not learn which dossier it is.
bool knows_dossier(work const& w, store::offer_record const& f) noexcept {
  return f.to != w.who.organisation || f.from_organisation == w.who.organisation || f.state == offer_state::accepted ||
         f.state == offer_state::done;
}

}  // namespace

std::vector<offer_part> open_offers(work const& w, std::vector<store::offer_record> const& offers) {
  auto agreed = std::map<std::tuple<region_code, partner_id, access::purpose>, store::ground_states>{};
  auto const grounds_of = [&](store::offer_record const& f) -> store::ground_states const& {
    auto const key = std::tuple{f.region, f.to, f.purpose};
    auto const found = agreed.find(key);
    return found != agreed.end()
               ? found->second
               : agreed.emplace(key, store::load_agreed_grounds(w.db, f.region, f.to, f.purpose, w.today))
                     .first->second;
  };
  auto parts = std::vector<offer_part>{};
  for (auto const& f : offers) {
    auto const row = to_string(f.id);
    auto part = offer_part{};
    part.id = f.id;
    part.dossier = knows_dossier(w, f) ? std::optional{f.dossier} : std::nullopt;
    part.kind = f.kind;
    part.to = {f.to, f.to_name};
    if (f.to_account) {
      part.to_account = open_account_name(w.from, *f.to_account, f.to_account_name_sealed);
    }
    part.what = w.open("offer.what", row, f.what);
    part.why = w.open("offer.why", row, f.why);
    part.purpose = f.purpose;
    auto const& grounds = grounds_of(f);
    for (auto const g : f.groups) {
      auto const& state = grounds[static_cast<std::size_t>(g)];
      part.groups.push_back({g, state.ground, state.article});
    }
    part.step = f.step;
    part.answer_before = f.answer_before;
    part.state = f.state;
    if (auto answer = w.open("offer.answer", row, f.answer); !answer.empty()) {
      part.answer = std::move(answer);
    }
    part.answered_at = f.answered_at;
    part.made_at = f.made_at;
    part.made_by = open_account_name(w.from, f.from, f.from_name_sealed);
    part.made_by_organisation = f.from_organisation_name;
    part.municipality = f.municipality;
    parts.push_back(std::move(part));
  }
  return parts;
}

std::vector<offer_part> offers_of_page(work const& w, entered const& e) {
  auto const engaged = e.standing == access::relation::engaged;
  if (!engaged && !e.may(access::data_group::situation)) {
    return {};
  }
  auto offers = store::offers_of(w.db, e.head.id);
  if (engaged) {
    std::erase_if(offers, [&](auto const& f) { return f.to != w.who.organisation; });
  }
  return open_offers(w, offers);
}

}  // namespace overstap::casework
