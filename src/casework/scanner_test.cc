// SPDX-License-Identifier: EUPL-1.2
#include "casework/scanner.h"

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "base/invariant.h"
#include "base/test_folder.h"

using namespace overstap;
using namespace overstap::casework;

namespace {

class scanner : public ::testing::Test {
protected:
  /// A program of this body.
  std::string program(std::string const& body) {
    auto const path = folder_.path() / "scan";
    std::ofstream{path} << "#!/bin/sh\n" << body << "\n";
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    return path.string();
  }

  test_folder folder_;
};

TEST_F(scanner, exit_codes_are_verdicts) {
  auto const command = program("if grep -q virus; then exit 1; fi");
  EXPECT_EQ(scan(command, "a document"), scan_verdict::clean);
  EXPECT_EQ(scan(command, "a virus"), scan_verdict::infected);
  EXPECT_EQ(scan(command, std::string(3'000'000, 'a') + "virus"), scan_verdict::infected) << "all of it is read";
  EXPECT_EQ(scan(program("exit 0"), std::string(3'000'000, 'a')), scan_verdict::clean) << "it need not read at all";
}

TEST_F(scanner, arguments_are_words_and_no_shell_reads_them) {
  EXPECT_EQ(scan(program("[ \"$#\" = 2 ] && [ \"$2\" = '$(exit);' ]") + "  one  $(exit);", ""), scan_verdict::clean);
}

TEST_F(scanner, it_learns_nothing_of_our_environment) {
  EXPECT_EQ(scan(program("[ -z \"$HOME\" ]"), ""), scan_verdict::clean);
}

TEST_F(scanner, no_verdict_is_a_failure) {
  EXPECT_THROW(scan(program("exit 2"), ""), infra_error);
  EXPECT_THROW(scan(program("kill -9 $$"), ""), infra_error);
  EXPECT_THROW(scan("/no/such/scanner", ""), infra_error);
  EXPECT_THROW(scan(program("sleep 600"), "", std::chrono::milliseconds{200}), infra_error);
}

}  // namespace
