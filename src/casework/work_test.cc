// SPDX-License-Identifier: EUPL-1.2
#include "casework/work.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/testing_office.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using access::action;
using access::data_group;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

namespace {

class work_in_an_office : public ::testing::Test {
protected:
  test_office office_;

  result<entered> enter(account_id who, action a, wanted_groups const& groups) {
    return in_transaction(office_.at, office_.as(who), [&](work const& w) { return w.enter(kDossier, a, groups); });
  }
  long long log_rows() { return office_.count("select count(*) from processing_log"); }
};

TEST_F(work_in_an_office, nobody_is_refused) {
  auto const r = in_transaction(office_.at, desk::caller{}, [](work const&) -> result<int> { return 1; });
  ASSERT_FALSE(r);
  EXPECT_EQ(r.error().code, errc::unauthenticated);
}

TEST_F(work_in_an_office, a_sign_in_ends_when_it_is_idle) {
  auto const c = office_.as(kGuide);
  office_.time.forward(std::chrono::minutes{29});
  EXPECT_TRUE(in_transaction(office_.at, c, [](work const&) -> result<int> { return 1; }));
  office_.time.forward(std::chrono::minutes{29});
  EXPECT_TRUE(in_transaction(office_.at, c, [](work const&) -> result<int> { return 1; }));
  office_.time.forward(std::chrono::minutes{30});
  EXPECT_FALSE(in_transaction(office_.at, c, [](work const&) -> result<int> { return 1; }));
}

TEST_F(work_in_an_office, the_owner_enters_on_a_ground_and_the_log_says_so) {
  auto const e = enter(kGuide, action::read_dossier, {{data_group::contact}, {data_group::plan}});
  ASSERT_TRUE(e) << e.error().detail;
  EXPECT_EQ(e->standing, access::relation::owner);
  EXPECT_THAT(e->groups, ElementsAre(data_group::contact, data_group::plan));
  EXPECT_EQ(
      office_.count("select count(*) from processing_log where action = 'read-dossier' and groups = 'contact plan' "
                    "and grounds = 'public-task public-task' and purpose = 'guidance'"),
      1);
}

TEST_F(work_in_an_office, a_group_without_consent_stays_closed_until_it_is_given) {
  auto e = enter(kGuide, action::read_dossier, {{data_group::contact}, {data_group::sensitive}});
  ASSERT_TRUE(e);
  ASSERT_EQ(e->withheld.size(), 1U);
  EXPECT_EQ(e->withheld[0].why, closed_because::no_consent);
  EXPECT_FALSE(enter(kGuide, action::write_dossier, {{data_group::sensitive}, {}}));
  office_.consent(kDossier, kDeskPartner, access::purpose::guidance, data_group::sensitive);
  e = enter(kGuide, action::read_dossier, {{data_group::contact}, {data_group::sensitive}});
  ASSERT_TRUE(e);
  EXPECT_THAT(e->withheld, IsEmpty());
  EXPECT_TRUE(enter(kGuide, action::write_dossier, {{data_group::sensitive}, {}}));
}

TEST_F(work_in_an_office, an_objection_closes_a_group) {
  office_.run(
      "insert into objection (id, dossier, organisation, purpose, data_group, reason_sealed, raised_at, state, "
      "decision_sealed, version) values ('x', :d, :o, 'guidance', 'plan', '', 0, 'open', '', 1)",
      kDossier,
      kDeskPartner);
  auto const e = enter(kGuide, action::read_dossier, {{}, {data_group::plan}});
  ASSERT_TRUE(e);
  ASSERT_EQ(e->withheld.size(), 1U);
  EXPECT_EQ(e->withheld[0].why, closed_because::objection);
}

TEST_F(work_in_an_office, strangers_do_not_learn_that_it_exists) {
  for (auto const who : {kSpecialist, kProvider, kStranger, kManager, kOperator, kNational}) {
    auto const e = enter(who, action::read_dossier, {});
    ASSERT_FALSE(e);
    EXPECT_EQ(e.error().code, who == kManager ? errc::forbidden : errc::not_found) << to_string(who);
  }
  EXPECT_EQ(log_rows(), 0);
}

TEST_F(work_in_an_office, who_is_engaged_sees_what_the_work_shares) {
  office_.engage(kDossier, kSchool, access::purpose::training);
  auto const e = enter(kProvider, action::read_dossier, {{}, {data_group::contact, data_group::sensitive}});
  ASSERT_TRUE(e);
  EXPECT_EQ(e->why, access::purpose::training);
  EXPECT_THAT(e->groups, ElementsAre(data_group::contact));
  ASSERT_EQ(e->withheld.size(), 1U);
  EXPECT_EQ(e->withheld[0].why, closed_because::not_shared);
}

TEST_F(work_in_an_office, access_ends_with_the_agreement) {
  office_.run("update agreement set ends_on = '2026-09-02' where organisation = :o", kDeskPartner);
  EXPECT_TRUE(enter(kGuide, action::read_dossier, {}));
  office_.time.forward(std::chrono::hours{24});
  auto const e = enter(kColleague, action::read_dossier, {});
  ASSERT_FALSE(e);
  EXPECT_THAT(e.error().detail, HasSubstr("agreement"));
}

TEST_F(work_in_an_office, a_change_of_an_old_version_is_stale_and_changes_nothing) {
  auto c = office_.as(kGuide);
  c.if_match = 1;
  auto const change = [&](work const& w) {
    return w.enter_to_change(kDossier, action::write_dossier, {{data_group::situation}, {}});
  };
  auto const first = in_transaction(office_.at, c, change);
  ASSERT_TRUE(first);
  EXPECT_EQ(first->head.version, 2);
  auto const second = in_transaction(office_.at, c, change);
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, errc::stale);
  EXPECT_EQ(second.error().current_version, 2);
  EXPECT_EQ(office_.count("select version from dossier"), 2);
  EXPECT_EQ(log_rows(), 1);
}

TEST_F(work_in_an_office, an_error_undoes_everything) {
  auto const r = in_transaction(office_.at, office_.as(kGuide), [&](work const& w) -> result<int> {
    auto const e = w.enter_to_change(kDossier, action::write_dossier, {{data_group::situation}, {}});
    EXPECT_TRUE(e);
    w.happened(kDossier, "note", data_group::situation, "iets");
    return std::unexpected{error{errc::conflict, "no", {}}};
  });
  EXPECT_FALSE(r);
  EXPECT_EQ(log_rows(), 0);
  EXPECT_EQ(office_.count("select count(*) from dossier_event"), 0);
  EXPECT_EQ(office_.count("select version from dossier"), 1);
}

TEST_F(work_in_an_office, an_idempotency_key_finds_what_it_made) {
  auto c = office_.as(kGuide);
  c.idempotency_key = "once";
  c.fingerprint = "a";
  auto const made = in_transaction(office_.at, c, [](work const& w) -> result<uuid> {
    auto const before = w.made_before();
    if (!before) {
      return std::unexpected{before.error()};
    }
    EXPECT_FALSE(*before);
    auto const id = w.new_id();
    w.remember_made(id);
    return id;
  });
  ASSERT_TRUE(made);
  auto const again = in_transaction(office_.at, c, [](work const& w) { return w.made_before(); });
  ASSERT_TRUE(again);
  EXPECT_EQ(**again, *made);
  c.fingerprint = "b";
  auto const other = in_transaction(office_.at, c, [](work const& w) { return w.made_before(); });
  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().code, errc::conflict);
}

TEST_F(work_in_an_office, a_list_page_is_one_row_that_names_its_dossiers) {
  ASSERT_TRUE(in_transaction(office_.at, office_.as(kGuide), [](work const& w) -> result<int> {
    w.log_list(action::list_dossiers, {kDossier, numbered<dossier_id>(302)}, {data_group::contact});
    return 1;
  }));
  EXPECT_EQ(log_rows(), 1);
  EXPECT_EQ(office_.count("select count(*) from processing_log where chain like 'list:%' and subjects like '% %'"), 1);
}

TEST_F(work_in_an_office, the_database_refuses_an_open_dossier_without_owner_step_or_day) {
  for (auto const* const change : {"update dossier set owner = null",
                                   "update dossier set owner_state = null",
                                   "update dossier set owner_organisation = null",
                                   "update dossier set next_step_sealed = ''",
                                   "update dossier set next_step_sealed = null",
                                   "update dossier set next_step_on = null",
                                   "update dossier set next_step_on = ''"}) {
    EXPECT_THROW(office_.run(change), std::exception) << change;
  }
  EXPECT_THROW(office_.run("update account set state = 'closed' where id = :id", kGuide), std::exception)
      << "the account owns an open dossier";
  EXPECT_EQ(office_.run("update account set state = 'closed' where id = :id", kColleague), 1);
}

}  // namespace
