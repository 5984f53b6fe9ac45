// SPDX-License-Identifier: EUPL-1.2
#include "desk/follow_world.h"

#include <gtest/gtest.h>
#include <soci/soci.h>

#include "desk/testing_world.h"
#include "store/catalogue_store.h"
#include "store/taxonomy_store.h"
#include "store/testing/fresh_database.h"
#include "store/transaction.h"

using namespace overstap;
using desk::testing::kAgent;

namespace {

store::taxonomy_update small_update() {
  auto u = store::taxonomy_update{};
  u.source = "test";
  u.concepts = {{kAgent.value(), concept_kind::occupation, "http://example.org/agent", "4222", {}}};
  u.words = {{kAgent.value(), language::nl, {"klantadviseur", {}, "", false}}};
  return u;
}

/// A desk on one pool, and another process that writes.
class follower_of : public store::on_every_database {
protected:
  void SetUp() override {
    store::on_every_database::SetUp();
    if (IsSkipped()) {
      return;
    }
    elsewhere_.emplace(at());
    ASSERT_TRUE(store::merge_taxonomy(*elsewhere_, small_update()).has_value());
    pool_.emplace(at());
    auto const seen = store::last_change(*pool_->take());
    // NOLINTNEXTLINE(modernize-make-unique): a desk cannot be moved, and make_unique has no braces.
    desk_.reset(new desk::desk{published<desk::world>{desk::load_world(*pool_->take())}, time_});
    under_test_.emplace(*desk_, *pool_, seen);
  }
  void import(std::uint64_t vacancy) {
    auto v = desk::testing::small_vacancy(vacancy, kAgent);
    v.credentials.clear();
    store::upsert_vacancies(*elsewhere_, desk::testing::small_records().employers, {v});
  }
  std::size_t vacancies() const { return desk_->current.get()->data->vacancies.size(); }

  desk::testing::still_clock time_;
  std::optional<store::database> elsewhere_;
  std::optional<store::pool> pool_;
  std::unique_ptr<desk::desk> desk_;
  std::optional<desk::world_follower> under_test_;
};
INSTANTIATE_TEST_SUITE_P(on, follower_of, store::every_shared_place(), store::place_name);

TEST_P(follower_of, gives_the_desk_what_another_process_imports) {
  auto const first = desk_->current.get();
  EXPECT_FALSE(under_test_->look());
  EXPECT_EQ(desk_->current.get(), first) << "nothing changed, nothing is read";
  import(21);
  import(22);
  EXPECT_EQ(vacancies(), 0U);
  EXPECT_TRUE(under_test_->look());
  EXPECT_EQ(vacancies(), 2U);
  EXPECT_GT(desk_->current.get()->data->version, first->data->version);
  EXPECT_EQ(first->data->vacancies.size(), 0U) << "who took the old world keeps it";
  EXPECT_FALSE(under_test_->look());
  EXPECT_EQ(under_test_->lag().count(), 0);
}

TEST_P(follower_of, gives_the_desk_a_taxonomy_that_another_process_imports) {
  auto u = small_update();
  u.words[0].words.preferred = "adviseur";
  ASSERT_TRUE(store::merge_taxonomy(*elsewhere_, u)->changed_anything());
  EXPECT_TRUE(under_test_->look());
  auto const world = desk_->current.get();
  EXPECT_EQ(desk::suggest(*world, desk::concept_pillar::occupations, "adviseur", 1).size(), 1U);
  ASSERT_FALSE(store::merge_taxonomy(*elsewhere_, u)->changed_anything());
  EXPECT_FALSE(under_test_->look()) << "an import that changes nothing";
}

TEST_P(follower_of, misses_nothing_that_is_written_while_the_world_is_read_for_the_first_time) {
  import(21);
  auto const before = store::feed_position{};
  auto late = desk::world_follower{*desk_, *pool_, before};
  EXPECT_TRUE(late.look());
  EXPECT_EQ(vacancies(), 1U);
}

TEST_P(follower_of, reads_everything_again_after_it_could_not_look) {
  import(21);
  {
    auto t = store::transaction{*elsewhere_};
    elsewhere_->session() << "alter table change rename to change_gone";
    t.commit();
  }
  EXPECT_THROW(under_test_->look(), infra_error);
  EXPECT_EQ(vacancies(), 0U);
  {
    auto t = store::transaction{*elsewhere_};
    elsewhere_->session() << "delete from change_gone";
    elsewhere_->session() << "alter table change_gone rename to change";
    t.commit();
  }
  EXPECT_TRUE(under_test_->look()) << "what was in the feed may be gone from it";
  EXPECT_EQ(vacancies(), 1U);
}

}  // namespace
