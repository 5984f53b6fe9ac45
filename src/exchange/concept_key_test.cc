// SPDX-License-Identifier: EUPL-1.2
#include "exchange/concept_key.h"

#include <gtest/gtest.h>

namespace overstap::exchange {
namespace {

TEST(concept_key, is_the_uuid_that_ends_the_uri) {
  EXPECT_EQ(to_string(concept_key("http://data.europa.eu/esco/skill/000F1D3D-220f-4789-9c0a-cc742521fb02")),
            "000f1d3d-220f-4789-9c0a-cc742521fb02");
}

TEST(concept_key, of_a_group_with_a_code_is_the_version_5_uuid_of_the_uri) {
  // python3 -c 'import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL, "http://data.europa.eu/esco/isco/C2654"))'
  EXPECT_EQ(to_string(concept_key("http://data.europa.eu/esco/isco/C2654")), "6ec82e6e-08a8-5bfc-9b0c-cc6f7f0ae641");
  EXPECT_NE(concept_key("http://data.europa.eu/esco/isco/C2654"), concept_key("http://data.europa.eu/esco/isco/C265"));
}

TEST(concept_key, a_uri_is_absolute_and_has_no_spaces) {
  EXPECT_TRUE(is_concept_uri("http://data.europa.eu/esco/isced-f/00"));
  EXPECT_TRUE(is_concept_uri("https://overstap.example/taxonomy/skill/1"));
  for (auto const* const wrong : {"",
                                  "http://",
                                  "ftp://x/y",
                                  "data.europa.eu/esco/skill/1",
                                  "http://x/a b",
                                  "http://x/\n",
                                  "http://x/",
                                  "http://x/\"y"}) {
    EXPECT_FALSE(is_concept_uri(wrong)) << wrong;
  }
  EXPECT_FALSE(is_concept_uri("http://x/" + std::string(500, 'y')));
}

}  // namespace
}  // namespace overstap::exchange
