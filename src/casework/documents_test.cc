// SPDX-License-Identifier: EUPL-1.2
#include "casework/documents.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/testing_office.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using desk::testing::kListening;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

auto const kPdf = std::string{"%PDF-1.7\n(Diploma)\nstartxref\n9\n%%EOF\n"};

class documents : public ::testing::Test {
protected:
  test_office office_;

  office with_scanner(std::string command) {
    auto o = settings{};
    o.scanner = std::move(command);
    return {office_.pool, office_.keys, office_.planner, o};
  }
  result<kept_document> add(std::string_view name, std::string_view bytes, account_id who = kPerson) {
    return add_document(office_.at, office_.as(who), kDossier, {.name = name, .bytes = bytes});
  }
};

TEST_F(documents, are_kept_sealed_and_given_back_as_they_came) {
  auto const kept = add("map/Diploma.pdf", kPdf);
  ASSERT_TRUE(kept) << kept.error().detail;
  EXPECT_EQ(kept->about.name, "Diploma.pdf");
  EXPECT_EQ(kept->about.media_type, "application/pdf");
  EXPECT_EQ(kept->version, 2);
  EXPECT_EQ(office_.count("select count(*) from document where content_sealed like '%Diploma%' or name_sealed like "
                          "'%Diploma%'"),
            0);
  EXPECT_EQ(office_.count("select count(*) from document where scanned = 'none'"), 1);
  auto const file = read_document(office_.at, office_.as(kGuide), kDossier, kept->about.id);
  ASSERT_TRUE(file);
  EXPECT_EQ(file->bytes, kPdf);
  EXPECT_EQ(file->name, "Diploma.pdf");
  EXPECT_THAT(read_profile(office_.at, office_.as(kPerson), kDossier)->documents, SizeIs(1));
  EXPECT_EQ(office_.count("select count(*) from dossier_event where kind = 'document-added'"), 1);
}

TEST_F(documents, what_may_not_be_kept_is_refused_by_name) {
  EXPECT_EQ(add("bsn 123456782.pdf", kPdf).error().fields.at(0).pointer, "?name");
  EXPECT_EQ(add("a.pdf", "%PDF-1.7\n(123456782)\nstartxref\n9\n%%EOF\n").error().code, errc::bad_request);
  EXPECT_EQ(add("a.pdf", "<html>").error().code, errc::bad_request);
  EXPECT_EQ(add("a.pdf", kPdf + std::string(6'000'000, ' ')).error().code, errc::over_limit);
  EXPECT_EQ(add("a.pdf", kPdf, kStranger).error().code, errc::not_found);
  EXPECT_EQ(office_.count("select count(*) from document"), 0);
}

TEST_F(documents, the_scanner_has_the_last_word) {
  auto const upload = [&](std::string const& command) {
    return add_document(with_scanner(command), office_.as(kPerson), kDossier, {.name = "a.pdf", .bytes = kPdf});
  };
  EXPECT_EQ(upload("false").error().code, errc::bad_request);
  EXPECT_THROW((void)upload("/no/such/scanner"), std::exception);
  EXPECT_EQ(office_.count("select count(*) from document"), 0);
  ASSERT_TRUE(upload("true"));
  EXPECT_EQ(office_.count("select count(*) from document where scanned = 'clean'"), 1);
  EXPECT_EQ(add_document(with_scanner("true"), desk::caller{}, kDossier, {.name = "a", .bytes = kPdf}).error().code,
            errc::unauthenticated);
}

TEST_F(documents, the_same_key_makes_one_document) {
  auto c = office_.as(kPerson);
  c.idempotency_key = "once";
  c.fingerprint = "a";
  auto const first = add_document(office_.at, c, kDossier, {.name = "a.pdf", .bytes = kPdf});
  auto const again = add_document(office_.at, c, kDossier, {.name = "a.pdf", .bytes = kPdf});
  ASSERT_TRUE(first && again);
  EXPECT_EQ(first->about.id, again->about.id);
  EXPECT_EQ(office_.count("select count(*) from document"), 1);
}

TEST_F(documents, evidence_stays_when_its_document_goes) {
  auto const id = add("a.pdf", kPdf)->about.id;
  auto const changing = [&] {
    auto c = office_.as(kGuide);
    c.if_match = office_.count("select version from dossier");
    return c;
  };
  ASSERT_TRUE(tell_level(office_.at, changing(), kDossier, {kListening, evidence::proven, id, {}}));
  ASSERT_TRUE(tell_credential(office_.at, changing(), kDossier, {credential_code{"vog"}, {}, true, id}));
  auto const left = delete_document(office_.at, changing(), kDossier, id);
  ASSERT_TRUE(left) << left.error().detail;
  EXPECT_THAT(left->documents, IsEmpty());
  EXPECT_EQ(left->skills.at(0).row.level, evidence::proven);
  EXPECT_FALSE(left->skills.at(0).row.document);
  EXPECT_FALSE(left->credentials.at(0).row.document);
  EXPECT_TRUE(left->credentials.at(0).row.seen_on);
  EXPECT_EQ(read_profile(office_.at, office_.as(kGuide), kDossier)->told, left->told);
  EXPECT_EQ(office_.count("select count(*) from dossier_event where kind = 'document-gone'"), 1);
  EXPECT_EQ(delete_document(office_.at, changing(), kDossier, id).error().code, errc::not_found);
  EXPECT_EQ(read_document(office_.at, office_.as(kGuide), kDossier, id).error().code, errc::not_found);
}

}  // namespace
