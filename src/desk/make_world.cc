// SPDX-License-Identifier: EUPL-1.2
#include <future>
#include <utility>

#include "base/text.h"
#include "desk/desk.h"
#include "snapshot/build_snapshot.h"
#include "store/catalogue_store.h"
#include "store/reference_data.h"
#include "store/taxonomy_store.h"
#include "store/transaction.h"

namespace overstap::desk {
namespace {

using taxonomy::label_entry;
using taxonomy::label_index;

/// Dutch labels stand first, so that of two equal hits the Dutch one wins.
template <typename Idx>
std::shared_ptr<label_index const> index_labels(taxonomy::taxonomy const& tax, std::size_t count) {
  auto entries = std::vector<label_entry>{};
  for (auto const l : {language::nl, language::en}) {
    for (auto const at : idx_range<Idx>{count}) {
      auto const words = tax.words_of(at, l);
      if (tax.ended(at) || (l == language::nl && words.borrowed)) {
        continue;
      }
      auto const target = static_cast<std::uint32_t>(at.pos());
      entries.push_back({std::string{words.preferred}, target, true});
      for (auto const& alternative : words.alternatives) {
        entries.push_back({alternative, target, false});
      }
    }
  }
  return std::make_shared<label_index const>(std::move(entries));
}

vec_map<wagon_idx, std::string> fold_titles(snapshot const& s) {
  auto titles = vec_map<wagon_idx, std::string>{};
  titles.reserve(s.wagons.size());
  for (auto const& w : s.wagons) {
    titles.push_back(fold(w.record.title.nl) + '\n' + fold(w.record.title.en));
  }
  return titles;
}

}  // namespace

std::shared_ptr<world const> make_world(std::shared_ptr<snapshot const> data) {
  auto const& tax = *data->tax;
  auto skills =
      std::async(std::launch::async, [&] { return index_labels<taxonomy::skill_idx>(tax, tax.skill_count()); });
  auto occupations = index_labels<taxonomy::occupation_idx>(tax, tax.occupation_count());
  auto titles = fold_titles(*data);
  return std::make_shared<world const>(world{std::move(data), std::move(occupations), skills.get(), std::move(titles)});
}

std::shared_ptr<world const> load_world(store::database& db) {
  auto reference = std::make_shared<reference_data const>(store::load_reference_data());
  auto [tax, catalogue] = [&db] {
    auto const reading = store::read_transaction{db};
    return std::pair{store::load_taxonomy(db), store::load_catalogue(db)};
  }();
  return make_world(build_snapshot(taxonomy::build(std::move(tax)), std::move(reference), std::move(catalogue)));
}

}  // namespace overstap::desk
