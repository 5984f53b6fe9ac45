// SPDX-License-Identifier: EUPL-1.2
#include "casework/search_dossiers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/open_dossier.h"
#include "casework/testing_office.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

class searching : public ::testing::Test {
protected:
  test_office office_;

  dossier_id open(std::string name, account_id who = kGuide) {
    auto r = open_request{};
    r.person.name = std::move(name);
    r.person.municipality = municipality_code{"GM0363"};
    r.situation.kind = situation_kind::job_seeker;
    auto const p = open_dossier(office_.at, office_.as(who), r);
    EXPECT_TRUE(p) << p.error().detail;
    return p->id;
  }
  std::vector<std::string> names(std::string_view typed, account_id who = kGuide) {
    auto const found = search_dossiers(office_.at, office_.as(who), typed);
    EXPECT_TRUE(found) << found.error().detail;
    auto all = std::vector<std::string>{};
    for (auto const& f : found->items) {
      all.push_back(f.name);
    }
    return all;
  }
};

TEST_F(searching, words_begin_words_of_the_name_in_any_order) {
  open("André van der Bérg");
  open("Jan Peters");
  EXPECT_THAT(names("jansen"), ElementsAre("Petra Jansen"));
  EXPECT_THAT(names("jan pet"), ElementsAre("Jan Peters", "Petra Jansen"));
  EXPECT_THAT(names("BERG andre"), ElementsAre("André van der Bérg"));
  EXPECT_THAT(names("erg"), IsEmpty()) << "not in the middle of a word";
  EXPECT_THAT(names("jan klaassen"), IsEmpty());
}

TEST_F(searching, finds_closed_ones_after_open_ones) {
  auto const second = open("Petra Jansen");
  office_.run(
      "update dossier set state = 'closed', owner_state = null, next_step_on = null, next_step_sealed = null, "
      "outcome = 'placed', closed_at = 5 where id = :id",
      kDossier);
  auto const found = search_dossiers(office_.at, office_.as(kColleague), "petra");
  ASSERT_TRUE(found);
  ASSERT_EQ(found->items.size(), 2U);
  EXPECT_EQ(found->items[0].id, second);
  EXPECT_TRUE(found->items[0].open);
  EXPECT_TRUE(found->items[0].next_step_on);
  EXPECT_EQ(found->items[1].id, kDossier);
  EXPECT_EQ(found->items[1].closed_at, 5);
  EXPECT_EQ(found->items[1].owner, "Gijs de Gids");
}

TEST_F(searching, is_in_the_own_organisation_and_logged) {
  EXPECT_THAT(names("petra", kSpecialist), IsEmpty());
  EXPECT_THAT(names("petra", kStranger), IsEmpty());
  auto const by_person = search_dossiers(office_.at, office_.as(kPerson), "petra");
  ASSERT_FALSE(by_person);
  EXPECT_EQ(by_person.error().code, errc::forbidden);
  auto const rows = office_.count("select count(*) from processing_log where action = 'list-dossiers'");
  names("petra");
  EXPECT_EQ(office_.count("select count(*) from processing_log where action = 'list-dossiers'"), rows + 1);
}

TEST_F(searching, leaves_out_what_may_not_be_read) {
  office_.run("update agreement_ground set ground = 'consent' where data_group = 'contact'");
  EXPECT_THAT(names("petra"), IsEmpty());
  office_.consent(kDossier, kDeskPartner, access::purpose::guidance, access::data_group::contact);
  EXPECT_THAT(names("petra"), ElementsAre("Petra Jansen"));
}

TEST_F(searching, looks_for_letters) {
  auto const found = search_dossiers(office_.at, office_.as(kGuide), " - ");
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().fields.front().pointer, "/name");
}

TEST_F(searching, shows_twenty_and_says_that_there_are_more) {
  for (auto i = 0; i < 20; ++i) {
    open("Petra Pietersen");
  }
  auto const found = search_dossiers(office_.at, office_.as(kGuide), "petra");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->items.size(), kMostFound);
  EXPECT_TRUE(found->more);
}

}  // namespace
