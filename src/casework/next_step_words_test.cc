// SPDX-License-Identifier: EUPL-1.2
#include "casework/next_step_words.h"

#include <gtest/gtest.h>

using namespace overstap;
using namespace overstap::casework;

namespace {

TEST(next_step_words, of_the_service_are_read_in_both_languages_and_kept_in_one) {
  for (auto const kept : {kFirstTalk, kLookForOwner, kCallNow}) {
    EXPECT_EQ(next_step_in(kept, language::nl), kept);
    auto const english = next_step_in(kept, language::en);
    EXPECT_NE(english, kept);
    EXPECT_EQ(kept_next_step(english), kept) << "who reads English and saves it again changes nothing";
    EXPECT_EQ(kept_next_step(kept), kept);
  }
}

TEST(next_step_words, of_a_person_stay_as_they_are) {
  EXPECT_EQ(next_step_in("Koffie", language::en), "Koffie");
  EXPECT_EQ(kept_next_step("Koffie"), "Koffie");
}

}  // namespace
