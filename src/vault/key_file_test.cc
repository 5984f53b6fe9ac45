// SPDX-License-Identifier: EUPL-1.2
#include <fstream>
#include <mutex>
#include <sstream>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "base/invariant.h"
#include "base/test_folder.h"
#include "vault/key_ring.h"

using namespace overstap;
using namespace overstap::vault;
using std::filesystem::path;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using namespace std::chrono_literals;

namespace {

constexpr auto kDay = civil_date{2026y / 11 / 25};
auto const kOne = std::string(64, '1');
auto const kTwo = std::string(63, '2') + "f";

class key_file : public testing::Test {
protected:
  path write(std::string const& text, mode_t mode = 0600) {
    std::ofstream{file} << text;
    EXPECT_EQ(::chmod(file.c_str(), mode), 0);
    return file;
  }
  std::string read() const {
    auto text = std::ostringstream{};
    text << std::ifstream{file}.rdbuf();
    return text.str();
  }
  /// Everything that an error tells, "not refused" when there is none.
  static std::string refusal(result<key_ring> const& loaded) {
    if (loaded) {
      return "not refused";
    }
    auto told = loaded.error().detail;
    for (auto const& f : loaded.error().fields) {
      told += "\n" + f.pointer + " " + f.allowed;
    }
    return told;
  }

  test_folder folder;
  path file{folder.path() / "keys"};
};

TEST_F(key_file, a_saved_ring_is_the_same_ring) {
  auto const keys = key_ring::generate(kDay);
  ASSERT_TRUE(keys.save_new(file));
  struct stat about{};
  ASSERT_EQ(::stat(file.c_str(), &about), 0);
  EXPECT_EQ(about.st_mode & 0777U, 0600U);
  auto const loaded = key_ring::load(file);
  ASSERT_TRUE(loaded);
  EXPECT_EQ(loaded->list(), keys.list());
  EXPECT_EQ(loaded->open("c", keys.seal("c", "text")), "text");
}

TEST_F(key_file, an_existing_file_is_never_written_over) {
  write("precious");
  auto const saved = key_ring::generate(kDay).save_new(file);
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().code, errc::conflict);
  EXPECT_EQ(read(), "precious");
}

TEST_F(key_file, comments_blank_lines_and_spaces_are_fine) {
  auto const loaded = key_ring::load(
      write("# keys\n\n  overstap-key old " + kOne + "   2025-01-02\r\noverstap-key new-1 " + kTwo + " 2026-01-02"));
  ASSERT_TRUE(loaded);
  EXPECT_THAT(loaded->list(),
              ElementsAre(key_info{"old", civil_date{2025y / 1 / 2}}, key_info{"new-1", civil_date{2026y / 1 / 2}}));
  EXPECT_EQ(loaded->current_id(), "new-1");
}

TEST_F(key_file, what_is_stored_stays_readable) {
  // Sealed and hashed by the first version of this format: a change of it would make every database unreadable.
  auto const keys = key_ring::load(write("overstap-key fixed " + kOne + " 2026-01-02\n"));
  ASSERT_TRUE(keys);
  EXPECT_EQ(keys->blind_index("contact.email", "a@example.org"), "e49441c1358a768b3eb37ea82d466a9a");
  EXPECT_EQ(keys->token_hash("session", secret{"token"}),
            "311ec1fa94ec6e38a2ab6da3156589b890eeb47e7cb84dd89316a290d6c83c36");
  EXPECT_EQ(to_hex(keys->log_signature("fixed", "row")),
            "49bd28f0ecfb2e8e9cdcfecdd201da5cbe1356af6101bd501a4458c6a1fedc09");
  EXPECT_EQ(
      keys->open(
          "contact.email:1",
          "fixed.VGeGTUhKu2hn5ynFtUnDJE6s2RW9SnuVPnnQJ4SgVoS_N5e9JHkeByfVJUUboRFhryO-BHVEECTe2i-y3DH6bfzNH4aURJmu"),
      "a@example.org");
}

TEST_F(key_file, a_missing_file_says_how_to_make_one) {
  auto const loaded = key_ring::load(file);
  ASSERT_FALSE(loaded);
  EXPECT_EQ(loaded.error().code, errc::not_found);
  EXPECT_THAT(refusal(loaded), HasSubstr("overstap keys new"));
}

TEST_F(key_file, others_may_not_be_able_to_open_it) {
  auto const text = "overstap-key k " + kOne + " 2026-01-02\n";
  for (auto const mode : {0640U, 0604U, 0620U, 0602U, 0610U, 0644U, 0660U, 0666U}) {
    EXPECT_THAT(refusal(key_ring::load(write(text, mode))), HasSubstr("chmod 600")) << mode;
  }
  EXPECT_TRUE(key_ring::load(write(text, 0600)));
  EXPECT_TRUE(key_ring::load(write(text, 0400)));
}

TEST_F(key_file, every_wrong_line_is_named_and_no_key_shows) {
  auto const told = refusal(key_ring::load(write("overstap-key good " + kOne +
                                                 " 2026-01-02\n"  //
                                                 "overstap-key " +
                                                 kTwo +
                                                 " 2026-01-02\n"
                                                 "# a comment\n"
                                                 "overstap-key short " +
                                                 kTwo.substr(1) +
                                                 " 2026-01-02\n"
                                                 "overstap-key day " +
                                                 kTwo +
                                                 " 2026-02-30\n"
                                                 "overstap-key b.d " +
                                                 kTwo +
                                                 " 2026-01-02\n"
                                                 "overstap-key more " +
                                                 kTwo +
                                                 " 2026-01-02 x\n"
                                                 "overstap-kez kind " +
                                                 kTwo +
                                                 " 2026-01-02\n"
                                                 "overstap-key digit " +
                                                 kTwo.substr(1) +
                                                 "g 2026-01-02\n"
                                                 "overstap-key good " +
                                                 kTwo +
                                                 " 2026-01-02\n"
                                                 "overstap-key again " +
                                                 kOne + " 2026-01-02\n")));
  for (auto const* const line : {":2 ", ":4 ", ":5 ", ":6 ", ":7 ", ":8 ", ":9 ", ":10 ", ":11 "}) {
    EXPECT_THAT(told, HasSubstr(file.string() + line));
  }
  EXPECT_THAT(told, Not(HasSubstr(file.string() + ":1 ")));
  EXPECT_THAT(told, Not(HasSubstr(file.string() + ":3 ")));
  EXPECT_THAT(told, Not(HasSubstr("1111")));
  EXPECT_THAT(told, Not(HasSubstr("2222")));
}

TEST_F(key_file, a_file_without_keys_is_refused) {
  EXPECT_THAT(refusal(key_ring::load(write(""))), HasSubstr("at least one line"));
  EXPECT_THAT(refusal(key_ring::load(write("# nothing\n"))), HasSubstr("at least one line"));
  EXPECT_THAT(refusal(key_ring::load(write(std::string((1U << 20U) + 1, '\n')))), HasSubstr("at most 1 MiB"));
  EXPECT_THAT(refusal(key_ring::load(folder.path())), HasSubstr("a file of key lines"));
}

TEST_F(key_file, a_key_is_added_behind_the_others_and_comments_stay) {
  write("# ours\noverstap-key old " + kOne + " 2025-01-02");
  auto const rotated = key_ring::add_key(file, kDay);
  ASSERT_TRUE(rotated);
  EXPECT_EQ(rotated->list().size(), 2U);
  EXPECT_EQ(rotated->list().back().created, kDay);
  EXPECT_THAT(read(), testing::StartsWith("# ours\noverstap-key old " + kOne + " 2025-01-02\noverstap-key k"));
  auto const loaded = key_ring::load(file);
  ASSERT_TRUE(loaded);
  EXPECT_EQ(loaded->list(), rotated->list());
  EXPECT_EQ(loaded->open("c", rotated->seal("c", "text")), "text");
  EXPECT_FALSE(std::filesystem::exists(file.string() + ".new"));
}

TEST_F(key_file, a_rotation_through_a_link_replaces_the_file_behind_it) {
  write("overstap-key old " + kOne + " 2025-01-02\n");
  auto const link = folder.path() / "link";
  std::filesystem::create_symlink(file, link);
  ASSERT_TRUE(key_ring::add_key(link, kDay));
  EXPECT_TRUE(std::filesystem::is_symlink(link));
  EXPECT_EQ(key_ring::load(file)->list().size(), 2U);
}

TEST_F(key_file, two_rotations_at_once_are_one) {
  auto const text = "overstap-key old " + kOne + " 2025-01-02\n";
  write(text);
  std::ofstream{file.string() + ".new"} << "of the other";
  auto const rotated = key_ring::add_key(file, kDay);
  ASSERT_FALSE(rotated);
  EXPECT_EQ(rotated.error().code, errc::conflict);
  EXPECT_EQ(read(), text);
  EXPECT_TRUE(std::filesystem::exists(file.string() + ".new"));
}

TEST_F(key_file, no_rotation_loses_the_key_of_another) {
  write("overstap-key old " + kOne + " 2025-01-02\n");
  auto made = std::vector<std::string>{};
  auto guard = std::mutex{};
  // Whoever is refused tries again.
  auto rotate = [&] {
    for (auto done = 0; done < 5;) {
      if (auto const rotated = key_ring::add_key(file, kDay)) {
        ++done;
        auto const locked = std::lock_guard{guard};
        made.push_back(rotated->current_id());
      }
    }
  };
  {
    auto threads = std::vector<std::jthread>{};
    for (auto i = 0; i < 4; ++i) {
      threads.emplace_back(rotate);
    }
  }
  auto kept = std::vector<std::string>{};
  for (auto const& info : key_ring::load(file)->list()) {
    kept.push_back(info.id);
  }
  made.emplace_back("old");
  EXPECT_THAT(kept, testing::UnorderedElementsAreArray(made));
}

TEST_F(key_file, a_rotation_of_a_wrong_file_changes_nothing) {
  write("nonsense\n");
  EXPECT_THAT(refusal(key_ring::add_key(file, kDay)), HasSubstr(":1"));
  EXPECT_EQ(read(), "nonsense\n");
  EXPECT_FALSE(std::filesystem::exists(file.string() + ".new"));
  EXPECT_FALSE(key_ring::add_key(folder.path() / "none", kDay));
  EXPECT_FALSE(std::filesystem::exists(folder.path() / "none.new"));
}

TEST_F(key_file, a_folder_that_cannot_be_written_is_a_failure_of_the_world) {
  EXPECT_THROW(static_cast<void>(key_ring::generate(kDay).save_new(folder.path() / "none" / "keys")), infra_error);
}

}  // namespace
