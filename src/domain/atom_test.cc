// SPDX-License-Identifier: EUPL-1.2
#include "domain/atom.h"

#include <gtest/gtest.h>

using namespace overstap;

namespace {

TEST(atom, text_form_goes_both_ways) {
  for (auto const* const text : {"skill:01920e3a-7b2c-7def-8123-456789abcdef:worked",
                                 "skill:01920e3a-7b2c-7def-8123-456789abcdef:proven",
                                 "credential:rijbewijs-b",
                                 "free-of:debt"}) {
    auto const a = parse_atom(text);
    ASSERT_TRUE(a) << text;
    EXPECT_EQ(to_string(*a), text);
  }
}

TEST(atom, anything_else_is_refused_with_what_is_allowed) {
  for (auto const* const text : {"",
                                 "skill:",
                                 "skill:x:worked",
                                 "skill:01920e3a-7b2c-7def-8123-456789abcdef",
                                 "skill:01920e3a-7b2c-7def-8123-456789abcdef:none",
                                 "credential:",
                                 "credential:A B",
                                 "free-of:",
                                 "debt",
                                 "Skill:01920e3a-7b2c-7def-8123-456789abcdef:worked"}) {
    auto const a = parse_atom(text);
    ASSERT_FALSE(a) << text;
    EXPECT_EQ(a.error().code, errc::bad_request);
    EXPECT_FALSE(a.error().fields.empty());
  }
}

}  // namespace
