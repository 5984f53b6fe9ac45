// SPDX-License-Identifier: EUPL-1.2
#include "taxonomy/search_evaluation.h"

#include <array>
#include <vector>

#include <gtest/gtest.h>

namespace overstap::taxonomy {
namespace {

using hits = std::vector<label_hit>;
using positions = std::vector<std::uint32_t>;

TEST(search_evaluation, rank_is_the_place_of_the_first_relevant_hit) {
  EXPECT_EQ(first_relevant_rank(hits{{4, 90}, {2, 80}, {0, 10}}, 6, positions{0, 2}), 2U);
  EXPECT_EQ(first_relevant_rank(hits{{4, 90}}, 6, positions{4}), 1U);
}

TEST(search_evaluation, labels_without_a_hit_follow_all_hits_by_position) {
  // Order of the whole corpus: 4, 1, then 0, 2, 3, 5.
  auto const found = hits{{4, 90}, {1, 80}};
  EXPECT_EQ(first_relevant_rank(found, 6, positions{0}), 3U);
  EXPECT_EQ(first_relevant_rank(found, 6, positions{2}), 4U);
  EXPECT_EQ(first_relevant_rank(found, 6, positions{3, 5}), 5U);
  EXPECT_EQ(first_relevant_rank(found, 6, positions{5}), 6U);
  EXPECT_EQ(first_relevant_rank(hits{}, 6, positions{5}), 6U);
}

TEST(search_evaluation, without_a_relevant_label_there_is_no_rank) {
  EXPECT_EQ(first_relevant_rank(hits{{4, 90}}, 6, positions{}), 0U);
  EXPECT_EQ(first_relevant_rank(hits{{4, 90}}, 6, positions{6}), 0U);
}

TEST(search_evaluation, figures_are_means_over_all_queries) {
  auto const e = summarise(std::array<std::size_t, 5>{1, 2, 5, 10, 20});
  EXPECT_DOUBLE_EQ(e.mrr, (1.0 + 0.5 + 0.2 + 0.1 + 0.05) / 5);
  EXPECT_DOUBLE_EQ(e.success1, 0.2);
  EXPECT_DOUBLE_EQ(e.success5, 0.6);
  EXPECT_DOUBLE_EQ(e.success10, 0.8);
  EXPECT_EQ(e.queries, 5U);
}

TEST(search_evaluation, a_query_without_relevant_labels_is_a_miss) {
  auto const e = summarise(std::array<std::size_t, 2>{0, 1});
  EXPECT_DOUBLE_EQ(e.mrr, 0.5);
  EXPECT_DOUBLE_EQ(e.success10, 0.5);
  EXPECT_EQ(summarise({}).queries, 0U);
  EXPECT_DOUBLE_EQ(summarise({}).mrr, 0.0);
}

}  // namespace
}  // namespace overstap::taxonomy
