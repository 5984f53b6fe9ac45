// SPDX-License-Identifier: EUPL-1.2
#include "casework/next_step_words.h"

#include <gtest/gtest.h>

#include "base/invariant.h"
#include "base/text.h"

using namespace overstap;
using namespace overstap::casework;

namespace {

constexpr auto kAll = {service_step::first_talk,
                       service_step::look_for_owner,
                       service_step::look_for_other,
                       service_step::call_now,
                       service_step::hand_over_refused,
                       service_step::hand_over_expired,
                       service_step::work_refused,
                       service_step::work_expired};

TEST(next_step_words, of_the_service_read_in_both_languages_and_stay_what_they_are) {
  for (auto const step : kAll) {
    auto const text = next_step_text{service_next_step{step, "UWV Amsterdam"}};
    auto const dutch = in_words(text, language::nl);
    auto const english = in_words(text, language::en);
    EXPECT_NE(dutch, english);
    EXPECT_EQ(read_kept(kept(text)), text);
    EXPECT_FALSE(is_plain_text(kept(text))) << "nobody can type it";
    EXPECT_EQ(saved_over(text, english), text) << "who reads English and saves it again changes nothing";
    EXPECT_EQ(saved_over(text, dutch), text);
  }
  EXPECT_EQ(in_words(service_next_step{service_step::work_expired, "{} & Zn"}, language::nl),
            "{} & Zn antwoordde niet op de vraag: kies wat nu");
}

TEST(next_step_words, of_a_person_stay_as_they_were_typed) {
  for (auto const* const typed : {"Koffie", "Eerste gesprek", "First talk"}) {
    auto const text = saved_over(std::string{"Bellen"}, typed);
    EXPECT_EQ(in_words(text, language::nl), typed);
    EXPECT_EQ(in_words(text, language::en), typed);
    EXPECT_EQ(read_kept(kept(text)), text);
  }
  EXPECT_EQ(saved_over(service_next_step{service_step::look_for_owner}, "Eerste gesprek"),
            next_step_text{"Eerste gesprek"});
}

TEST(next_step_words, of_another_version_are_refused) {
  EXPECT_THROW(read_kept("\x1f"
                         "dance"
                         "\x1f"),
               infra_error);
}

}  // namespace
