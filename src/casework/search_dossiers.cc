// SPDX-License-Identifier: EUPL-1.2
#include "casework/search_dossiers.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"
#include "casework/dossier_texts.h"
#include "store/dossier_search.h"
#include "store/ground_store.h"

namespace overstap::casework {
namespace {

using access::action;
using access::data_group;

struct candidate {
  dossier_id id;
  std::string name;
};

/// `text` is folded.
bool begins_words_of(std::vector<std::string_view> const& typed, std::string const& text) {
  auto const words = split(text, ' ');
  return std::ranges::all_of(typed, [&](std::string_view t) {
    return std::ranges::any_of(words, [&](std::string_view w) { return w.starts_with(t); });
  });
}

std::vector<candidate> with_name(work const& w, std::vector<std::string_view> const& typed) {
  auto found = std::vector<candidate>{};
  store::each_sealed_name(w.db, w.who.organisation, [&](dossier_id id, std::string const& sealed) {
    auto name = w.open("dossier.name", to_string(id), sealed);
    if (begins_words_of(typed, fold(name))) {
      found.push_back({id, std::move(name)});
    }
  });
  return found;
}

bool may_read(work const& w, store::found_row const& r) {
  auto const why = access::usual_purpose(w.subject.is, action::list_dossiers);
  auto const grounds = store::load_grounds(w.db, r.id, r.region, w.who.organisation, why, w.today);
  return !why_closed(grounds[static_cast<std::size_t>(data_group::contact)]);
}

}  // namespace

result<found_dossiers> search_dossiers(office const& o, desk::caller const& asks, std::string_view name) {
  auto const folded = fold(name);
  auto const typed = split(folded, ' ');
  if (folded.empty()) {
    return std::unexpected{error{errc::bad_request, "Some fields are not valid.", {{"/name", "letters of a name"}}}};
  }
  return in_transaction(o, asks, [&](work const& w) -> result<found_dossiers> {
    if (auto const may = w.may(action::list_dossiers, w.own_organisation()); !may) {
      return std::unexpected{may.error()};
    }
    auto out = found_dossiers{};
    for (auto& c : with_name(w, typed)) {
      auto const r = store::find_row(w.db, c.id);
      if (r && may_read(w, *r)) {
        out.items.push_back({.id = r->id,
                             .name = std::move(c.name),
                             .municipality = r->municipality,
                             .open = r->open,
                             .owner = open_account_name(o, r->owner, r->owner_name_sealed),
                             .next_step_on = r->next_step_on,
                             .closed_at = r->closed_at});
      }
    }
    std::ranges::sort(out.items, {}, [](found_dossier const& f) { return std::tuple{!f.open, fold(f.name), f.id}; });
    if (out.items.size() > kMostFound) {
      out.items.resize(kMostFound);
      out.more = true;
    }
    auto ids = std::vector<dossier_id>{};
    std::ranges::transform(out.items, std::back_inserter(ids), &found_dossier::id);
    w.log_list(action::list_dossiers, std::move(ids), {data_group::contact});
    return out;
  });
}

}  // namespace overstap::casework
