// SPDX-License-Identifier: EUPL-1.2
#include "casework/duplicates.h"

#include <algorithm>

#include "domain/name_keys.h"
#include "store/ground_store.h"

namespace overstap::casework {
namespace {

using access::action;
using access::data_group;

constexpr auto kMostSuggestions = std::size_t{10};

/// Under the current key, or under all of them.
std::string index_of(vault::key_ring const& keys, std::string_view field, std::string const& key) {
  return key.empty() ? std::string{} : keys.blind_index(std::string{"dossier."} + std::string{field}, key);
}
std::vector<std::string> terms_of(vault::key_ring const& keys, std::string_view field, std::string const& key) {
  return key.empty() ? std::vector<std::string>{}
                     : keys.blind_indexes(std::string{"dossier."} + std::string{field}, key);
}

std::string birth_key(identity const& i) {
  return i.birth_date ? to_string(*i.birth_date) : std::string{};
}

store::search_terms all_terms_of(vault::key_ring const& keys, identity const& i) {
  return {.name = terms_of(keys, "name", name_key(i.name)),
          .sound = terms_of(keys, "sound", sound_key(i.name)),
          .surname = terms_of(keys, "surname", surname_key(i.name)),
          .birth_date = terms_of(keys, "birth_date", birth_key(i)),
          .email = terms_of(keys, "email", email_key(i.email)),
          .phone = terms_of(keys, "phone", phone_key(i.phone))};
}

}  // namespace

store::search_columns indexes_of(vault::key_ring const& keys, identity const& i) {
  return {.name = index_of(keys, "name", name_key(i.name)),
          .sound = index_of(keys, "sound", sound_key(i.name)),
          .surname = index_of(keys, "surname", surname_key(i.name)),
          .birth_date = index_of(keys, "birth_date", birth_key(i)),
          .email = index_of(keys, "email", email_key(i.email)),
          .phone = index_of(keys, "phone", phone_key(i.phone))};
}

std::vector<duplicate_reason> reasons_of(store::resemblance const& r) {
  auto const same_name = r.name || r.sound;
  if (!r.email && !r.phone && !r.account && (!same_name || r.contradicts)) {
    return {};
  }
  auto reasons = std::vector<duplicate_reason>{};
  auto const add = [&](bool holds, duplicate_reason why) {
    if (holds) {
      reasons.push_back(why);
    }
  };
  add(r.name, duplicate_reason::name);
  add(r.sound && !r.name, duplicate_reason::sound);
  add(r.birth_date, duplicate_reason::birth_date);
  add(r.email, duplicate_reason::email);
  add(r.phone, duplicate_reason::phone);
  add(r.account, duplicate_reason::account);
  return reasons;
}

void suggest_duplicates(
    work const& w, dossier_id id, region_code const& region, std::optional<account_id> person, identity const& i) {
  auto found = std::vector<store::suggestion_record>{};
  for (auto const& r : store::find_similar(w.db, id, region, person, all_terms_of(w.from.keys, i))) {
    if (auto reasons = reasons_of(r); !reasons.empty()) {
      found.push_back({r.other, std::move(reasons)});
    }
  }
  std::ranges::stable_sort(found, std::ranges::greater{}, [](auto const& s) { return s.reasons.size(); });
  found.resize(std::min(found.size(), kMostSuggestions));
  store::replace_suggestions(w.db, id, region, found);
}

result<std::vector<suggested_duplicate>> list_duplicates(office const& o, desk::caller const& asks, dossier_id id) {
  return in_transaction(o, asks, [&](work const& w) -> result<std::vector<suggested_duplicate>> {
    auto const e = w.enter(id, action::merge_dossiers, {{data_group::contact}, {}});
    if (!e) {
      return std::unexpected{e.error()};
    }
    auto const found = store::list_suggestions(w.db, id);
    auto ids = std::vector<dossier_id>{};
    std::ranges::transform(found, std::back_inserter(ids), &store::suggested_dossier::id);
    auto const grounds = store::load_grounds(w.db, ids, e->head.region, w.who.organisation, e->why, w.today);
    auto list = std::vector<suggested_duplicate>{};
    for (auto i = std::size_t{0}; i < found.size(); ++i) {
      auto const& f = found[i];
      auto const closed = why_closed(grounds[i][static_cast<std::size_t>(data_group::contact)]);
      list.push_back(
          {.id = f.id,
           .name = closed ? std::nullopt : std::optional{w.open("dossier.name", to_string(f.id), f.name_sealed)},
           .municipality = f.municipality,
           .organisation = {f.organisation.value_or(partner_id{}), f.organisation_name},
           .open = f.open,
           .reasons = f.reasons});
    }
    w.log_list(action::merge_dossiers, std::move(ids), {data_group::contact});
    return list;
  });
}

result<void> tell_apart(office const& o, desk::caller const& asks, dossier_id id, dossier_id other) {
  return in_transaction(o, asks, [&](work const& w) -> result<void> {
    auto const e = w.enter(id, action::merge_dossiers, {});
    if (!e) {
      return std::unexpected{e.error()};
    }
    if (!store::mark_different(w.db, id, other, w.who.account)) {
      return std::unexpected{error{errc::not_found, "These two are not suggested as one person."}};
    }
    return {};
  });
}

}  // namespace overstap::casework
