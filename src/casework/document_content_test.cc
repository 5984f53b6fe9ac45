// SPDX-License-Identifier: EUPL-1.2
#include "casework/document_content.h"

#include <gtest/gtest.h>

using namespace overstap::casework;
using namespace std::string_literals;

namespace {

std::string pdf(std::string const& body = {}) {
  return "%PDF-1.7\n" + body + "\nstartxref\n9\n%%EOF\n";
}
std::string png() {
  return "\x89PNG\r\n\x1a\n"s + "\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0crc0"s + "\0\0\0\x02IDATxxcrc1"s +
         "\0\0\0\0IENDcrc2"s;
}
std::string jpeg() {
  return "\xff\xd8\xff\xe0\0\x04zz\xff\xc0\0\x0b\x08\0\x01\0\x01\x01\x01\x11\0\xff\xda\0\x02zzzz\xff\xd9"s;
}

TEST(kind_of, the_content_says_what_it_is) {
  EXPECT_EQ(kind_of(pdf()), document_kind::pdf);
  EXPECT_EQ(kind_of(png()), document_kind::png);
  EXPECT_EQ(kind_of(jpeg()), document_kind::jpeg);
  for (auto const* const other : {"", "%PDF-", "GIF89a", "<html>", "\xff\xd8\xff\xd9", "MZ"}) {
    EXPECT_FALSE(kind_of(other)) << other;
  }
}

TEST(kind_of, what_is_cut_off_is_nothing) {
  for (auto const& whole : {pdf(), png(), jpeg()}) {
    // An end of line after the end mark of a PDF may be missing.
    for (auto size = std::size_t{0}; size + 1 < whole.size(); ++size) {
      EXPECT_FALSE(kind_of(std::string_view{whole}.substr(0, size))) << size << " of " << whole.size();
    }
  }
}

TEST(kind_of, a_page_dressed_as_a_picture_is_nothing) {
  EXPECT_FALSE(kind_of(png() + "<script>"));
  EXPECT_FALSE(kind_of("<script>" + pdf()));
  EXPECT_FALSE(kind_of(jpeg() + "PK"));
  auto empty = png();
  empty[19] = '\0';  // width
  EXPECT_FALSE(kind_of(empty));
  auto long_chunk = png();
  long_chunk[33] = '\x7f';
  EXPECT_FALSE(kind_of(long_chunk));
}

TEST(citizen_numbers, are_seen_in_text_that_is_not_compressed) {
  EXPECT_TRUE(shows_citizen_number(pdf("BT (BSN 123456782) Tj ET")));
  EXPECT_FALSE(shows_citizen_number(pdf("BT (tel 0612345678) Tj ET 123456782 0 obj")));
  EXPECT_FALSE(shows_citizen_number(pdf("(never closed")));
}

TEST(clean_file_name, keeps_the_name_and_says_the_kind) {
  using enum document_kind;
  EXPECT_EQ(clean_file_name("Diploma.PDF", pdf), "Diploma.pdf");
  EXPECT_EQ(clean_file_name("C:\\map\\scan één.jpeg", jpeg), "scan één.jpg");
  EXPECT_EQ(clean_file_name("../../etc/passwd", png), "passwd.png");
  EXPECT_EQ(clean_file_name("cv.exe", pdf), "cv.exe.pdf");
  EXPECT_EQ(clean_file_name("...", pdf), "document.pdf");
  EXPECT_EQ(clean_file_name(".pdf", pdf), "pdf.pdf");
  EXPECT_EQ(clean_file_name("a\u202egpj.exe\nb", pdf), "agpj.exe b.pdf");
  auto long_name = std::string{};
  for (auto i = 0; i < 300; ++i) {
    long_name += "é";
  }
  EXPECT_EQ(clean_file_name(long_name, jpeg).size(), 96U * 2 + 4);
}

}  // namespace
