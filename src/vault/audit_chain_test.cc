// SPDX-License-Identifier: EUPL-1.2
#include "vault/audit_chain.h"

#include <fstream>
#include <set>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "base/test_folder.h"

using namespace overstap;
using namespace overstap::vault;
using namespace std::chrono_literals;

namespace {

constexpr auto kDay = civil_date{2026y / 11 / 25};

TEST(audit_chain, rows_number_themselves_and_name_their_key) {
  auto const keys = key_ring::generate(kDay);
  auto const one = next_entry(keys, "dossier", {}, {"gids", "bekeek", "profiel"}, "waarom");
  auto const two = next_entry(keys, "dossier", head_of(one), {"gids", "bekeek", "profiel"}, "waarom");
  EXPECT_EQ(one.sequence, 1U);
  EXPECT_EQ(two.sequence, 2U);
  EXPECT_EQ(two.key_id, keys.current_id());
  EXPECT_EQ(head_of(two), (chain_head{2, two.signature}));
  EXPECT_NE(one.salt, two.salt) << "equal texts must not show as equal";
  EXPECT_NE(one.commitment, two.commitment);
}

TEST(audit_chain, a_commitment_fits_one_salt_and_one_text) {
  auto const seen = std::set{to_hex(commitment("s", "t")),
                             to_hex(commitment("s", "")),
                             to_hex(commitment("", "st")),
                             to_hex(commitment("st", ""))};
  EXPECT_EQ(seen.size(), 4U);
  EXPECT_EQ(commitment("s", "t"), commitment("s", "t"));
}

TEST(audit_chain, what_is_stored_stays_verifiable) {
  // Signed by the first version of this format: a change of it would make every log a forgery.
  auto const folder = test_folder{};
  auto const file = folder.path() / "keys";
  std::ofstream{file} << "overstap-key fixed " << std::string(64, '1') << " 2026-01-02\n";
  ASSERT_EQ(::chmod(file.c_str(), 0600), 0);
  auto const keys = key_ring::load(file);
  ASSERT_TRUE(keys);
  auto e = log_entry{.sequence = 3,
                     .key_id = "fixed",
                     .fields = {"gids", "", "profiel"},
                     .private_text = "waarom",
                     .salt = "00ff",
                     .commitment = commitment("00ff", "waarom"),
                     .signature = {}};
  EXPECT_EQ(to_hex(e.commitment), "70b9b5eac569d7b1ec1e4571fb73ca177a671e00f42c1c541d9bff62dffefbfe");
  EXPECT_EQ(to_hex(sign(*keys, "dossier", {2, e.commitment}, e)),
            "abbfa0db5df05a6604f1c35b6f1eaa360cd149625b4a200d0015aff52fa734b9");
}

TEST(audit_chain, an_empty_chain_is_fine_until_an_export_knows_better) {
  auto const keys = key_ring::generate(kDay);
  auto const first = next_entry(keys, "dossier", {}, {}, "");
  EXPECT_EQ((chain_verifier{keys, "dossier", {}, {}}.finish()), chain_report{});
  EXPECT_EQ((chain_verifier{keys, "dossier", {}, {head_of(first)}}.finish().fault),
            (chain_fault{1, chain_fault_kind::cut_off_before_export}));
  EXPECT_EQ((chain_verifier{keys, "dossier", head_of(first), {}}.finish().fault),
            (chain_fault{1, chain_fault_kind::cut_off}));
}

}  // namespace
