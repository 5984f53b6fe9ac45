// SPDX-License-Identifier: EUPL-1.2
#include "store/profile_store.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>

#include "store/assessment_store.h"
#include "store/database.h"
#include "store/document_store.h"
#include "store/sql_call.h"
#include "store/testing/fresh_database.h"

namespace overstap::store {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

template <typename Id>
Id numbered(std::uint64_t n) {
  return Id{make_uuid7(1, 0, n)};
}
auto const kDossier = numbered<dossier_id>(1);
auto const kOther = numbered<dossier_id>(2);
auto const kDay = *parse_date("2026-09-01");

/// A profile has rows of other tables around it, which are not of interest here.
class profile_store : public on_every_database {
protected:
  void SetUp() override {
    on_every_database::SetUp();
    if (!IsSkipped()) {
      db_.emplace(at());
      sql::execute(db_->session(),
                   GetParam() == test_place::postgresql ? "set session_replication_role = replica"
                                                        : "pragma foreign_keys = off");
    }
  }
  std::optional<database> db_;
};
INSTANTIATE_TEST_SUITE_P(on, profile_store, every_place(), place_name);

template <typename T>
std::optional<T> perhaps(T value) {
  return *rc::gen::arbitrary<bool>() ? std::optional{std::move(value)} : std::nullopt;
}

profile any_profile() {
  auto p = profile{};
  auto const number = [](int high) { return static_cast<std::int32_t>(*rc::gen::inRange(0, high)); };
  p.wishes = {
      .max_km = perhaps(number(300)),
      .hours_min = perhaps(number(60)),
      .hours_max = perhaps(number(60)),
      .learning_hours = perhaps(number(60)),
      .available_from = perhaps(kDay + days{number(100)}),
      .contracts = perhaps(number(2) == 0 ? std::vector<contract_kind>{}
                                          : std::vector{contract_kind::agency, contract_kind::work_based_learning}),
      .shifts = perhaps(number(2) == 0),
      .hourly_pay_min = perhaps(money::cents(number(3000))),
      .own_budget = perhaps(money::cents(9'000'000'000))};
  p.credentials_told = number(2) == 0;
  for (auto const n : *rc::gen::unique<std::vector<int>>(rc::gen::inRange(0, 8))) {
    p.occupations.push_back({numbered<occupation_id>(static_cast<std::uint64_t>(n)), perhaps(number(60))});
  }
  for (auto n = std::uint64_t{0}; n < 8; ++n) {
    if (number(2) == 0) {
      p.skills.push_back({.skill = numbered<skill_id>(n),
                          .answer = static_cast<skill_answer>(number(4)),
                          .level = static_cast<evidence>(1 + number(3)),
                          .source = static_cast<skill_source>(number(5)),
                          .author = perhaps(numbered<account_id>(1)),
                          .organisation = perhaps(numbered<partner_id>(1)),
                          .on = kDay,
                          .document = perhaps(numbered<document_id>(1)),
                          .remark_sealed = number(2) == 0 ? "" : "sealed"});
    }
    if (number(2) == 0) {
      p.credentials.push_back({.id = numbered<document_id>(n).value(),
                               .credential = credential_code{"c" + std::to_string(n)},
                               .valid_until = perhaps(kDay),
                               .seen_by = perhaps(numbered<account_id>(1)),
                               .organisation = perhaps(numbered<partner_id>(1)),
                               .seen_on = perhaps(kDay),
                               .document = perhaps(numbered<document_id>(1))});
    }
  }
  return p;
}

TEST_P(profile_store, the_difference_makes_the_one_profile_of_the_other) {
  auto other = profile{};
  other.occupations = {{numbered<occupation_id>(1), 3}};
  save_profile(*db_, kOther, {}, other);
  auto stored = profile{};
  EXPECT_TRUE(rc::check([&] {
    auto const next = any_profile();
    save_profile(*db_, kDossier, stored, next);
    stored = next;
    RC_ASSERT(load_profile(*db_, kDossier) == next);
  }));
  EXPECT_EQ(load_profile(*db_, kOther), other) << "another dossier keeps its own";
}

TEST_P(profile_store, documents_come_back_whole_and_leave_evidence_behind) {
  auto const id = numbered<document_id>(5);
  auto const content = std::string(7'000'000, 'x');
  add_document(*db_, kDossier, {id, "name", "image/png", 5'000'000, "clean", numbered<account_id>(1), 7}, content);
  EXPECT_EQ(load_document(*db_, kDossier, id)->content_sealed, content);
  EXPECT_FALSE(load_document(*db_, kOther, id)) << "of another dossier";
  EXPECT_THAT(load_documents(*db_, kDossier), SizeIs(1));
  auto p = profile{};
  p.skills = {{.skill = numbered<skill_id>(1),
               .answer = skill_answer::have,
               .level = evidence::proven,
               .source = skill_source::document,
               .author = {},
               .organisation = {},
               .on = kDay,
               .document = id,
               .remark_sealed = {}}};
  save_profile(*db_, kDossier, {}, p);
  EXPECT_FALSE(delete_document(*db_, kOther, id));
  EXPECT_TRUE(delete_document(*db_, kDossier, id));
  EXPECT_THAT(load_documents(*db_, kDossier), IsEmpty());
  auto const left = load_profile(*db_, kDossier);
  ASSERT_THAT(left.skills, SizeIs(1));
  EXPECT_FALSE(left.skills[0].document);
}

TEST_P(profile_store, assessments_come_newest_first_with_their_results) {
  auto const make = [](std::uint64_t n, civil_date on) {
    return assessment_record{.id = numbered<document_id>(n).value(),
                             .step = {},
                             .assessor = numbered<account_id>(1),
                             .organisation = numbered<partner_id>(1),
                             .on = on,
                             .remark_sealed = "sealed",
                             .made_at = 7,
                             .results = {{numbered<skill_id>(1), assessment_verdict::yes, ""},
                                         {numbered<skill_id>(2), assessment_verdict::partly, "sealed"}}};
  };
  add_assessment(*db_, kDossier, make(1, kDay));
  add_assessment(*db_, kDossier, make(2, kDay + days{1}));
  auto const all = load_assessments(*db_, kDossier);
  ASSERT_THAT(all, SizeIs(2));
  EXPECT_EQ(all[0].on, kDay + days{1});
  ASSERT_THAT(all[1].results, SizeIs(2));
  EXPECT_EQ(all[1].results[1].verdict, assessment_verdict::partly);
  EXPECT_EQ(all[1].results[1].remark_sealed, "sealed");
  EXPECT_THAT(load_assessments(*db_, kOther), IsEmpty());
}

}  // namespace
}  // namespace overstap::store
