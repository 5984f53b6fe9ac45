// SPDX-License-Identifier: EUPL-1.2
#include "base/files.h"

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/invariant.h"
#include "base/test_folder.h"

namespace overstap {
namespace {

std::string content_of(std::filesystem::path const& file) {
  auto text = std::string{};
  std::getline(std::ifstream{file}, text);
  return text;
}

TEST(new_file, appears_whole_and_for_its_owner_only) {
  auto const folder = test_folder{};
  auto const target = folder.path() / "x";
  std::ofstream{target} << "old";
  {
    auto file = new_file{target};
    std::ofstream{file.path()} << "new";
    EXPECT_EQ(content_of(target), "old");
    file.put_in_place();
    EXPECT_EQ(content_of(target), "new");
  }
  EXPECT_EQ(content_of(target), "new");
  using std::filesystem::perms;
  EXPECT_EQ(std::filesystem::status(target).permissions(), perms::owner_read | perms::owner_write);
}

TEST(new_file, leaves_nothing_when_it_is_not_put_in_place) {
  auto const folder = test_folder{};
  auto const target = folder.path() / "x";
  {
    auto const file = new_file{target};
    EXPECT_TRUE(std::filesystem::exists(file.path()));
  }
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(new_file, names_a_folder_that_is_not_there) {
  try {
    auto const file = new_file{"/nowhere/at/all"};
    FAIL();
  } catch (infra_error const& e) {
    EXPECT_THAT(e.what(), ::testing::HasSubstr("/nowhere/at/all"));
  }
}

}  // namespace
}  // namespace overstap
