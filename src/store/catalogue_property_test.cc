// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "store/catalogue_store.h"
#include "store/reference_data.h"
#include "store/testing/fresh_database.h"
#include "store/testing_records.h"

namespace overstap::store {
namespace {

class catalogue_property : public on_every_database {};
INSTANTIATE_TEST_SUITE_P(on, catalogue_property, every_place(), place_name);

TEST_P(catalogue_property, loading_gives_back_what_was_stored_whatever_was_there_before) {
  auto const reference = load_reference_data();
  auto db = database{at()};
  ASSERT_TRUE(merge_taxonomy(db, small_taxonomy()));
  EXPECT_TRUE(rc::check([&](std::uint64_t first, std::uint64_t second) {
    replace_catalogue(db, random_records{first, reference}.make(8));
    auto const written = random_records{second, reference}.make(8);
    replace_catalogue(db, written);
    auto const read = load_catalogue(db);
    RC_ASSERT(read.synthetic == written.synthetic);
    RC_ASSERT(same_rows(read.employers, written.employers));
    RC_ASSERT(same_rows(read.vacancies, written.vacancies));
    RC_ASSERT(same_rows(read.partners, written.partners));
    RC_ASSERT(same_rows(read.wagons, written.wagons));
    RC_ASSERT(same_rows(read.sessions, written.sessions));
    RC_ASSERT(same_rows(read.payers, written.payers));
    RC_ASSERT(same_rows(read.people, written.people));
    RC_ASSERT(same_rows(read.desks, written.desks));
  }));
}

}  // namespace
}  // namespace overstap::store
