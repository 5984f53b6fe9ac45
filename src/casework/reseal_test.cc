// SPDX-License-Identifier: EUPL-1.2
#include "casework/reseal.h"

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/test_folder.h"
#include "casework/change_dossier.h"
#include "casework/open_dossier.h"
#include "casework/testing_office.h"
#include "store/testing/fresh_database.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

namespace {

/// Keys change as an operator changes them: in the file, and with the next start.
class key_rotation : public store::on_every_database {
protected:
  void SetUp() override {
    store::on_every_database::SetUp();
    if (!IsSkipped()) {
      office_.emplace(at());
      ASSERT_TRUE(office_->keys.save_new(file_));
    }
  }
  void add_key() { office_->keys = vault::key_ring::add_key(file_, *parse_date("2026-09-01")).value(); }
  void retire_all_but_the_last_key() {
    auto const id = office_->keys.current_id();
    auto lines = std::string{};
    {
      auto in = std::ifstream{file_};
      for (auto line = std::string{}; std::getline(in, line);) {
        lines += line.find(id) == std::string::npos ? "" : line + "\n";
      }
    }
    std::ofstream{file_} << lines;
    office_->keys = vault::key_ring::load(file_).value();
    // Who was signed in signs in again: tokens are kept as hashes under the key of then.
    auto const hash = office_->keys.token_hash("session", vault::secret{office_->as(kGuide).session_token});
    office_->run("update sign_in set token_hash = :h where account = :a", hash, kGuide);
  }
  dossier_page open(std::string const& name) {
    auto r = open_request{};
    r.person.name = name;
    r.person.birth_date = *parse_date("1988-03-04");
    r.person.email = "marieke@example.org";
    r.person.phone = "06 1234 5678";
    r.person.address = "Dorpsstraat 1";
    r.person.municipality = municipality_code{"GM0394"};
    r.situation.kind = situation_kind::job_seeker;
    r.next_step = "Bellen";
    r.next_step_on = *parse_date("2026-09-08");
    return open_dossier(office_->at, office_->as(kGuide), r).value();
  }
  std::vector<dossier_id> duplicates_of(dossier_id id) {
    auto ids = std::vector<dossier_id>{};
    auto const found = list_duplicates(office_->at, office_->as(kGuide), id).value();
    for (auto const& d : found) {
      ids.push_back(d.id);
    }
    return ids;
  }

  test_folder folder_;
  std::filesystem::path file_{folder_.path() / "keys"};
  std::optional<test_office> office_;
};
INSTANTIATE_TEST_SUITE_P(on, key_rotation, store::every_place(), store::place_name);

TEST_P(key_rotation, a_dossier_is_found_by_another_of_a_newer_key_before_and_after_it_is_sealed_again) {
  auto const first = open("Marieke de Vries").id;
  add_key();
  auto const second = open("Marieke de Vries").id;
  EXPECT_THAT(duplicates_of(second), ElementsAre(first));
  reseal_everything(office_->at, [](auto const&...) {});
  auto const third = open("Marieke de Vries").id;
  EXPECT_THAT(duplicates_of(third), UnorderedElementsAre(first, second));
}

TEST_P(key_rotation, afterwards_dossiers_are_read_and_found_without_the_older_key) {
  auto const first = open("Marieke de Vries");
  add_key();
  auto const report = reseal_everything(office_->at, [](auto const&...) {});
  EXPECT_EQ(report.dossiers, 2U) << "hers, and the one of every test";
  EXPECT_GT(report.rows, 0U);
  auto const again = reseal_everything(office_->at, [](auto const&...) {});
  EXPECT_EQ(again.dossiers + again.rows, 0U);
  retire_all_but_the_last_key();
  auto const second = open("Marieke de Vries");
  EXPECT_THAT(duplicates_of(second.id), ElementsAre(first.id));
  auto const read = read_dossier(office_->at, office_->as(kGuide), first.id).value();
  EXPECT_EQ(read.person->name, "Marieke de Vries");
  EXPECT_EQ(read.person->birth_date, first.person->birth_date);
  EXPECT_EQ(read.person->email, first.person->email);
  EXPECT_EQ(read.person->phone, first.person->phone);
  EXPECT_EQ(read.person->address, first.person->address);
  EXPECT_EQ(in_words(read.next->what, language::nl), "Bellen");
  EXPECT_EQ(read.version, first.version) << "nobody changed it";
}

}  // namespace
