// SPDX-License-Identifier: EUPL-1.2
// What is taken along can be brought in again.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "casework/profile_rules.h"
#include "desk/testing_world.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::desk::testing;

namespace {

auto const kDay = *parse_date("2026-09-01");

template <typename T>
std::optional<T> perhaps(T value) {
  return *rc::gen::arbitrary<bool>() ? std::optional{std::move(value)} : std::nullopt;
}
bool coin() {
  return *rc::gen::arbitrary<bool>();
}

store::profile any_profile() {
  auto p = store::profile{};
  for (auto const o : {kSteward, kAgent}) {
    if (coin()) {
      p.occupations.push_back({o, perhaps<std::int32_t>(*rc::gen::inRange(0, 60))});
    }
  }
  for (auto const s : {kListening, kServing, kTyping}) {
    if (coin()) {
      auto const answer = static_cast<skill_answer>(*rc::gen::inRange(0, 4));
      auto const filled_in = answer == skill_answer::have && coin();
      auto const level = answer != skill_answer::have ? evidence::declared
                         : filled_in                  ? evidence::worked
                                                      : static_cast<evidence>(*rc::gen::inRange(1, 4));
      p.skills.push_back({.skill = s,
                          .answer = answer,
                          .level = level,
                          .source = filled_in ? skill_source::occupation : skill_source::card,
                          .author = perhaps(numbered<account_id>(1)),
                          .organisation = perhaps(numbered<partner_id>(1)),
                          .on = kDay - days{*rc::gen::inRange(0, 100)},
                          .document = perhaps(numbered<document_id>(1)),
                          .remark_sealed = coin() ? "sealed" : ""});
    }
  }
  for (auto const* const c : {"rijbewijs-b", "vog", "wft"}) {
    if (coin()) {
      p.credentials.push_back({.id = numbered<document_id>(9).value(),
                               .credential = credential_code{c},
                               .valid_until = perhaps(kDay + days{*rc::gen::inRange(-50, 50)}),
                               .seen_by = {},
                               .organisation = {},
                               .seen_on = perhaps(kDay),
                               .document = {}});
    }
  }
  p.credentials_told = !p.credentials.empty() || coin();
  p.wishes.max_km = perhaps<std::int32_t>(*rc::gen::inRange(0, 300));
  p.wishes.contracts = perhaps(std::vector{contract_kind::agency});
  p.wishes.shifts = perhaps(coin());
  p.wishes.own_budget = perhaps(money::euros(*rc::gen::inRange(0, 1000)));
  return p;
}

uuid new_id() {
  return numbered<document_id>(9).value();
}

RC_GTEST_PROP(a_carried_profile, brought_into_the_profile_it_came_from_changes_nothing, ()) {
  auto const tax = small_taxonomy();
  auto const before = any_profile();
  for (auto const& by :
       {signature{.author = numbered<account_id>(2), .organisation = {}, .on = kDay},
        signature{.author = numbered<account_id>(2), .organisation = numbered<partner_id>(2), .on = kDay}}) {
    auto after = before;
    RC_ASSERT(bring_in(after, *tax, carry(before), by, new_id).has_value());
    RC_ASSERT(after == before);
  }
}

RC_GTEST_PROP(a_carried_profile, brought_into_an_empty_one_by_staff_is_the_same_but_proves_nothing, ()) {
  auto const tax = small_taxonomy();
  auto expected = carry(any_profile());
  auto made = store::profile{};
  auto const staff = signature{
      .author = numbered<account_id>(2), .organisation = numbered<partner_id>(2), .on = kDay, .may_prove = true};
  RC_ASSERT(bring_in(made, *tax, expected, staff, new_id).has_value());
  for (auto& s : expected.skills) {
    s.level = std::min(s.level, evidence::worked);
  }
  RC_ASSERT(carry(made) == expected);
}

RC_GTEST_PROP(a_carried_profile, never_takes_away_what_was_proven, ()) {
  auto const tax = small_taxonomy();
  auto const before = any_profile();
  auto after = before;
  auto const herself = signature{.author = numbered<account_id>(2), .organisation = {}, .on = kDay};
  RC_ASSERT(bring_in(after, *tax, carry(any_profile()), herself, new_id).has_value());
  for (auto const& row : before.skills) {
    if (row.answer == skill_answer::have && row.level == evidence::proven) {
      RC_ASSERT(*find_skill(after, row.skill) == row);
    }
  }
  for (auto const& row : after.skills) {
    auto const* const was = find_skill(before, row.skill);
    RC_ASSERT(row.level != evidence::proven || (was != nullptr && *was == row));
  }
}

}  // namespace
