// SPDX-License-Identifier: EUPL-1.2
#include "casework/board.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/testing_office.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;

namespace {

class board_of_a_region : public ::testing::Test {
protected:
  test_office office_;
  std::uint64_t next_{400};

  /// So many more open dossiers of the region, of which the next step should have been done when `late`.
  void add(int how_many, bool late) {
    for (auto i = 0; i < how_many; ++i) {
      auto const id = numbered<dossier_id>(next_++);
      office_.add_dossier(id, kPerson, kGuide, kDeskPartner);
      if (late) {
        office_.run("update dossier set next_step_on = '2026-08-01', opened_at = 1788000000000 where id = :id", id);
      }
    }
  }
  void close(int how_many, std::string const& outcome) {
    for (auto i = 0; i < how_many; ++i) {
      auto const id = numbered<dossier_id>(next_++);
      office_.add_dossier(id, kPerson, kGuide, kDeskPartner);
      office_.run(
          "update dossier set state = 'closed', owner = null, owner_state = null, outcome = :o, closed_at = "
          "1788000000000 where id = :id",
          outcome,
          id);
    }
  }
  board show(account_id who = kManager) { return show_board(office_.at, office_.as(who)).value(); }
  static shown_number of(board const& b, outcome o) {
    for (auto const& x : b.outcomes) {
      if (x.what == o) {
        return x.people;
      }
    }
    throw logic_bug{"an outcome is missing"};
  }
};

TEST_F(board_of_a_region, shows_nothing_of_fewer_than_ten_people) {
  auto const b = show();
  EXPECT_EQ(b.region, "AM18");
  EXPECT_EQ(b.without_owner, 0);
  EXPECT_EQ(b.open, std::nullopt);
  EXPECT_EQ(b.overdue, std::nullopt);
  EXPECT_EQ(b.closed, std::nullopt);
  EXPECT_TRUE(b.outcomes.empty());
}

TEST_F(board_of_a_region, says_where_no_guide_takes_over_for_the_desk) {
  auto const amsterdam = board_region{region_code{"AM18"}, "Groot Amsterdam"};
  auto const achterhoek = board_region{region_code{"AM09"}, ""};
  EXPECT_TRUE(show().without_guide.empty());
  EXPECT_THAT(show(kNational).without_guide, ::testing::ElementsAre(achterhoek));
  // The duty stays with her when the agreement of her organisation ends.
  office_.run("update agreement set ends_on = '2026-09-01' where organisation = :o", kDeskPartner);
  EXPECT_THAT(show().without_guide, ::testing::ElementsAre(amsterdam));
  EXPECT_THAT(show(kNational).without_guide, ::testing::ElementsAre(achterhoek, amsterdam));
  office_.run("update agreement set ends_on = '2026-09-02' where organisation = :o", kDeskPartner);
  EXPECT_TRUE(show().without_guide.empty());
}

TEST_F(board_of_a_region, hides_a_part_whose_rest_is_small) {
  add(9, false);  // ten with the one that is there
  add(20, true);
  auto b = show();
  EXPECT_EQ(b.open, 30);
  EXPECT_EQ(b.overdue, 20);
  EXPECT_EQ(b.stuck, std::nullopt);
  add(1, true);
  b = show();
  EXPECT_EQ(b.overdue, 21);
  office_.run("update dossier set next_step_on = '2026-08-01' where id = :id", kDossier);
  b = show();
  EXPECT_EQ(b.open, 31);
  EXPECT_EQ(b.overdue, std::nullopt);  // 31 - 22 = 9 would be told
}

TEST_F(board_of_a_region, stuck_ones_and_late_ones_do_not_tell_of_each_other) {
  add(20, false);
  add(30, true);
  office_.run("update dossier set escalation = 1 where next_step_on = '2026-08-01'");
  EXPECT_EQ(show().stuck, std::nullopt);  // all late ones are: 30 - 30 = 0 would be told
  office_.run("update dossier set escalation = 0 where id <= :id", numbered<dossier_id>(429));
  EXPECT_EQ(show().stuck, 20);
}

TEST_F(board_of_a_region, one_small_outcome_hides_another) {
  close(30, "placed");
  close(12, "education");
  close(3, "died");
  auto const b = show();
  EXPECT_EQ(b.closed, 45);
  EXPECT_EQ(b.outcomes.size(), 9U);
  EXPECT_EQ(of(b, outcome::placed), 30);
  EXPECT_EQ(of(b, outcome::died), std::nullopt);
  EXPECT_EQ(of(b, outcome::moved), std::nullopt);
  EXPECT_EQ(of(b, outcome::education), std::nullopt);  // 45 - 30 - 12 = 3 would be told
}

TEST_F(board_of_a_region, knows_the_days_to_the_first_talk) {
  add(12, true);
  for (auto i = 0; i < 12; ++i) {
    office_.run(
        "insert into dossier_event (dossier, number, at, account, organisation, kind, data_group, "
        "content_sealed) values (:d, 1, :at, :a, :o, 'note', 'situation', '')",
        numbered<dossier_id>(400 + static_cast<std::uint64_t>(i)),
        1'788'000'000'000 + (i < 5 ? 1 : 3) * 86'400'000LL,
        kGuide,
        kDeskPartner);
  }
  EXPECT_EQ(show().median_days_to_first_talk, 3);
}

TEST_F(board_of_a_region, the_ministry_sees_all_regions_together) {
  add(9, false);
  auto const elsewhere = numbered<dossier_id>(399);
  office_.add_dossier(elsewhere, kPerson, kStranger, kElsewhere);
  office_.run("update dossier set region = 'AM09' where id = :id", elsewhere);
  EXPECT_EQ(show().open, 10);
  EXPECT_EQ(show(kNational).open, 11);
  EXPECT_EQ(show(kNational).region, "");
}

TEST_F(board_of_a_region, is_for_managers_and_the_ministry_only) {
  for (auto const who : {kGuide, kSpecialist, kProvider, kAdmin, kPerson, kOperator}) {
    EXPECT_EQ(show_board(office_.at, office_.as(who)).error().code, errc::forbidden);
  }
}

}  // namespace
