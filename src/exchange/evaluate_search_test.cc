// SPDX-License-Identifier: EUPL-1.2
#include "exchange/evaluate_search.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace overstap::exchange {
namespace {

/// A folder of its own per test, removed afterwards.
class evaluate_search_test : public testing::Test {
protected:
  void SetUp() override {
    folder_ = std::filesystem::temp_directory_path() /
              (std::string{"overstap-evaluate-"} + testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    write("queries.tsv", "q1\tverkoper\nq2\tzzz\n");
    write("corpus_elements.tsv", "c1\tbakker\nc2\tverkoopster\nc3\tlasser\n");
    write("annotations.tsv", "q1\t0\tc2\t1\nq2\t0\tc3\t1\n");
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  void write(std::string_view name, std::string_view text) const { std::ofstream{folder_ / name} << text; }
  std::string refusal() const {
    auto const r = evaluate_search(folder_);
    return r ? "accepted" : r.error().fields.front().pointer;
  }

  std::filesystem::path folder_;
};

TEST_F(evaluate_search_test, ranks_the_whole_corpus) {
  auto const r = evaluate_search(folder_);
  ASSERT_TRUE(r.has_value());
  // q1 finds its label first; q2 shares nothing, so its label is third by position.
  EXPECT_EQ(r->queries, 2U);
  EXPECT_DOUBLE_EQ(r->mrr, (1.0 + 1.0 / 3) / 2);
  EXPECT_DOUBLE_EQ(r->success1, 0.5);
  EXPECT_DOUBLE_EQ(r->success5, 1.0);
}

TEST_F(evaluate_search_test, a_missing_file_is_refused) {
  std::filesystem::remove(folder_ / "queries.tsv");
  EXPECT_EQ(refusal(), folder_.string());
}

TEST_F(evaluate_search_test, an_unknown_id_is_refused_with_its_place) {
  write("annotations.tsv", "q1\t0\tc2\t1\nq1\t0\tc9\t1\n");
  EXPECT_EQ(refusal(), "annotations.tsv:2:3");
}

TEST_F(evaluate_search_test, a_row_with_too_few_columns_is_refused) {
  write("queries.tsv", "q1\tverkoper\nq2\n");
  EXPECT_EQ(refusal(), "queries.tsv:2:1");
}

TEST_F(evaluate_search_test, a_second_row_with_the_same_id_is_refused) {
  write("corpus_elements.tsv", "c1\tbakker\nc1\tlasser\n");
  EXPECT_EQ(refusal(), "corpus_elements.tsv:2:1");
}

TEST_F(evaluate_search_test, half_a_gzip_file_is_refused) {
  std::filesystem::remove(folder_ / "queries.tsv");
  write("queries.tsv.gz", std::string_view{"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x2b\x34", 12});
  EXPECT_EQ(refusal(), "queries.tsv.gz");
}

TEST(evaluate_search_on_public_data, beats_character_tf_idf) {
  auto const folder = std::filesystem::path{OVS_SHARED_DIR} / "data" / "melo-nl";
  if (!std::filesystem::exists(folder)) {
    GTEST_SKIP() << "no public benchmark beside this repository";
  }
  auto const r = evaluate_search(folder);
  ASSERT_TRUE(r.has_value());
  EXPECT_EQ(r->queries, 2605U);
  EXPECT_GT(r->mrr, 0.486);
  std::cout << "mrr " << r->mrr << " success " << r->success1 << ' ' << r->success5 << ' ' << r->success10 << '\n';
}

}  // namespace
}  // namespace overstap::exchange
