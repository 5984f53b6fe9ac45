// SPDX-License-Identifier: EUPL-1.2
#include "store/legal_grounds.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/invariant.h"

using namespace overstap;
using namespace overstap::store;
using ::testing::HasSubstr;

namespace {

constexpr auto kHeader = "partner_kind,purpose,data_group,ground,controller,article,source,as_of\n";

std::string refusal_of(std::string const& rows) {
  auto const content = kHeader + rows;
  auto const file = embedded_file{"legal-grounds.csv", content};
  try {
    load_usual_grounds(std::span{&file, 1});
  } catch (logic_bug const& e) {
    return e.what();
  }
  return "no refusal";
}

TEST(legal_grounds, the_shipped_file_gives_every_kind_a_ground_for_each_group_of_what_it_does) {
  auto const rows = load_usual_grounds();
  for (auto k = 0; k <= static_cast<int>(partner_kind::sbb); ++k) {
    EXPECT_TRUE(std::ranges::any_of(rows, [&](auto const& g) { return g.kind == static_cast<partner_kind>(k); })) << k;
  }
}

TEST(legal_grounds, special_categories_rest_on_consent) {  // desk-rules 5
  for (auto const& g : load_usual_grounds()) {
    if (g.group == access::data_group::sensitive) {
      EXPECT_EQ(g.ground, access::ground::consent);
    }
  }
}

TEST(legal_grounds, a_broken_row_is_named) {
  EXPECT_THAT(refusal_of("market,guidance,contact,consent,controller,x,https://a,2026-11\n"),
              HasSubstr("row 2, column partner_kind"));
  EXPECT_THAT(refusal_of("desk,enforcement,contact,consent,controller,x,https://a,2026-11\n"),
              HasSubstr("column purpose: must be guidance, training or placement"));
  EXPECT_THAT(refusal_of("desk,guidance,everything,consent,controller,x,https://a,2026-11\n"),
              HasSubstr("column data_group"));
  EXPECT_THAT(refusal_of("desk,guidance,contact,habit,controller,x,https://a,2026-11\n"), HasSubstr("column ground"));
  EXPECT_THAT(refusal_of("desk,guidance,contact,consent,boss,x,https://a,2026-11\n"), HasSubstr("column controller"));
  EXPECT_THAT(refusal_of("desk,guidance,contact,consent,controller,,https://a,2026-11\n"), HasSubstr("column article"));
  EXPECT_THAT(refusal_of("desk,guidance,contact,consent,controller,x,a,2026-11\n"), HasSubstr("column source"));
  EXPECT_THAT(refusal_of("desk,guidance,contact,consent,controller,x,https://a,2026\n"), HasSubstr("column as_of"));
}

TEST(legal_grounds, a_group_has_one_ground_and_a_purpose_one_controller) {
  auto const row = std::string{"desk,guidance,contact,consent,controller,x,https://a,2026-11\n"};
  EXPECT_THAT(refusal_of(row + row), HasSubstr("same key"));
  EXPECT_THAT(refusal_of(row + "desk,guidance,plan,consent,processor,x,https://a,2026-11\n"),
              HasSubstr("two controllers"));
}

}  // namespace
