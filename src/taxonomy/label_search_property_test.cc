// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "taxonomy/label_search.h"

namespace overstap::taxonomy {
namespace {

rc::Gen<std::string> titles() {
  return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(
                          rc::gen::element<std::string>("kok",
                                                        "verkoopster",
                                                        "verkoper",
                                                        "heftruckchauffeur",
                                                        "chauffeur",
                                                        "heftruck",
                                                        "van",
                                                        "(hoger)",
                                                        "docente",
                                                        "leraar",
                                                        "wiskunde",
                                                        "HVAC-monteur",
                                                        "coördinator",
                                                        "klantcontact",
                                                        "medewerker",
                                                        "klantcontactmedewerker"))),
                      [](std::vector<std::string> words) {
                        words.resize(std::min<std::size_t>(words.size(), 4));
                        auto text = std::string{};
                        for (auto const& w : words) {
                          text += (text.empty() ? "" : " ") + w;
                        }
                        return text;
                      });
}

label_index index_of(std::vector<std::string> const& texts) {
  auto entries = std::vector<label_entry>{};
  for (auto const& t : texts) {
    entries.push_back({t, static_cast<std::uint32_t>(entries.size() / 2), entries.size() % 2 == 0});
  }
  return label_index{std::move(entries)};
}

RC_GTEST_PROP(label_search_property, the_order_of_the_labels_changes_ties_only, ()) {
  auto texts = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(titles()));
  auto const query = *titles();
  auto const points_of = [&](std::vector<std::string> const& labels) {
    auto entries = std::vector<label_entry>{};
    for (auto const& t : labels) {
      entries.push_back({t, 0, false});
    }
    auto const index = label_index{std::move(entries)};
    auto all = std::multimap<std::string, std::uint64_t>{};
    auto previous = label_hit{0, ~std::uint64_t{0}};
    for (auto const& hit : index.search(query, labels.size())) {
      RC_ASSERT(hit.points < previous.points || (hit.points == previous.points && hit.label > previous.label));
      previous = hit;
      all.emplace(labels[hit.label], hit.points);
    }
    return all;
  };
  auto const before = points_of(texts);
  std::ranges::rotate(texts,
                      texts.begin() + static_cast<std::ptrdiff_t>(*rc::gen::inRange<std::size_t>(0, texts.size())));
  std::ranges::reverse(texts);
  RC_ASSERT(before == points_of(texts));
}

RC_GTEST_PROP(label_search_property, fewer_hits_are_the_first_of_more, ()) {
  auto const texts = *rc::gen::container<std::vector<std::string>>(titles());
  auto const index = index_of(texts);
  auto const query = *titles();
  auto const all = index.search(query, texts.size());
  auto const some = index.search(query, *rc::gen::inRange<std::size_t>(0, texts.size() + 2));
  RC_ASSERT(some.size() <= all.size());
  for (auto i = std::size_t{0}; i < some.size(); ++i) {
    RC_ASSERT(some[i].label == all[i].label);
    RC_ASSERT(some[i].points == all[i].points);
  }
}

RC_GTEST_PROP(label_search_property, targets_are_the_hits_without_repeated_targets, ()) {
  auto const texts = *rc::gen::container<std::vector<std::string>>(titles());
  auto const index = index_of(texts);
  auto const query = *titles();
  auto expected = std::vector<std::uint32_t>{};
  auto seen = std::vector<std::uint32_t>{};
  for (auto const& hit : index.search(query, texts.size())) {
    auto const target = index.entry(hit.label).target;
    if (std::ranges::find(seen, target) == seen.end()) {
      seen.push_back(target);
      expected.push_back(hit.label);
    }
  }
  auto const limit = *rc::gen::inRange<std::size_t>(0, texts.size() + 2);
  expected.resize(std::min(expected.size(), limit));
  auto found = std::vector<std::uint32_t>{};
  for (auto const& hit : index.search_targets(query, limit)) {
    found.push_back(hit.label);
  }
  RC_ASSERT(found == expected);
}

RC_GTEST_PROP(label_search_property,
              any_bytes_are_answered,
              (std::vector<std::string> const& labels, std::string const& query)) {
  auto const index = index_of(labels);
  RC_ASSERT(index.search(query, 1000).size() <= labels.size());
}

}  // namespace
}  // namespace overstap::taxonomy
