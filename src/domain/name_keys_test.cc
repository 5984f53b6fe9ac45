// SPDX-License-Identifier: EUPL-1.2
#include "domain/name_keys.h"

#include <array>

#include <gtest/gtest.h>

using namespace overstap;

namespace {

TEST(name_key, order_accents_and_prefixes_do_not_matter) {
  EXPECT_EQ(name_key("Petra Jansen"), "jansen petra");
  EXPECT_EQ(name_key("Jansen,  Pétra"), "jansen petra");
  EXPECT_EQ(name_key("Petra van der Jansen"), name_key("petra Jansen"));
  EXPECT_NE(name_key("Petra Jansen"), name_key("Petra Janssen"));
}

TEST(name_key, a_name_of_prefixes_only_keeps_them) {
  EXPECT_EQ(name_key("De"), "de");
  EXPECT_EQ(name_key(" - "), "");
}

struct pair {
  char const* a;
  char const* b;
};

TEST(sound_key, writings_of_one_name_are_equal) {
  constexpr auto kSame = std::array{
      pair{"Jansen", "Janssen"},
      pair{"Janse", "Jansen"},
      pair{"Meijer", "Meyer"},
      pair{"Meijer", "Meier"},
      pair{"Maier", "Meijer"},
      pair{"Kuiper", "Cuyper"},
      pair{"Kuijper", "Kuyper"},
      pair{"Bosch", "Bos"},
      pair{"Visscher", "Visser"},
      pair{"Schmidt", "Schmid"},
      pair{"Smit", "Smid"},
      pair{"Brandt", "Brand"},
      pair{"Philips", "Filips"},
      pair{"Claassen", "Klaasen"},
      pair{"Claes", "Klaas"},
      pair{"Hendrickx", "Hendriks"},
      pair{"Hendrix", "Hendriksz"},
      pair{"Lichtenberg", "Ligtenberg"},
      pair{"de Vries", "Fries"},
      pair{"Zwart", "Swart"},
      pair{"Bertha", "Berta"},
      pair{"Johannes", "Joannes"},
      pair{"Jacob", "Jakop"},
      pair{"Pauw", "Pouw"},
      pair{"Pieters", "Piters"},
      pair{"IJsbrand", "Ysbrandt"},
      pair{"P.J. van der Meijden", "Meyde"},
      pair{"Petra van den Berg", "Berg, Petra"},
      pair{"Gerritsen", "Gerritse"},
      pair{"Quist", "Kwist"},
      pair{"Thijs", "Teis"},
  };
  for (auto const& [a, b] : kSame) {
    EXPECT_EQ(sound_key(a), sound_key(b)) << a << " / " << b;
  }
}

TEST(sound_key, other_names_differ) {
  constexpr auto kOther = std::array{pair{"Jansen", "Hansen"},
                                     pair{"Bakker", "Backer Jan"},
                                     pair{"Visser", "Vissers"},
                                     pair{"Boer", "Bor"},
                                     pair{"Petra Jansen", "Piet Jansen"},
                                     pair{"Smit", "Smeets"},
                                     pair{"Bos", "Bus"},
                                     pair{"Wouters", "Fouters"},
                                     pair{"Kok", "Koek"},
                                     pair{"Mulder", "Molder"}};
  for (auto const& [a, b] : kOther) {
    EXPECT_NE(sound_key(a), sound_key(b)) << a << " / " << b;
  }
}

TEST(sound_key, nothing_to_hear_is_empty) {
  EXPECT_EQ(sound_key(""), "");
  EXPECT_EQ(sound_key("P. J."), "");
}

TEST(surname_key, initials_and_first_names_meet) {
  EXPECT_EQ(surname_key("P. Janssen"), surname_key("Petra Jansen"));
  EXPECT_EQ(surname_key("Janssen, P.J."), surname_key("Petra van Jansen"));
  EXPECT_EQ(surname_key("Cor Bakker"), surname_key("K. Bakker"));
  EXPECT_NE(surname_key("Q. Jansen"), surname_key("Petra Jansen"));
  EXPECT_EQ(surname_key("Jansen"), "");
  EXPECT_EQ(surname_key("Jansen P."), "") << "a last name of one letter is none";
  EXPECT_EQ(surname_key(""), "");
}

TEST(email_key, case_and_spaces_do_not_matter) {
  EXPECT_EQ(email_key(" Petra@Example.ORG "), "petra@example.org");
}

TEST(phone_key, one_number_has_one_form) {
  for (auto const* const written :
       {"06-12345678", "06 1234 5678", "+31 6 12345678", "+31 (0)6 12345678", "0031612345678", "0031 06 12345678"}) {
    EXPECT_EQ(phone_key(written), "0612345678") << written;
  }
  EXPECT_EQ(phone_key("+32 475 12 34 56"), "+32475123456");
  EXPECT_EQ(phone_key("0032475123456"), "+32475123456");
  EXPECT_EQ(phone_key("12345"), "");
}

}  // namespace
