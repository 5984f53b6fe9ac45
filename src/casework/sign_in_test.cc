// SPDX-License-Identifier: EUPL-1.2
#include "casework/sign_in.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "casework/back_off.h"
#include "casework/one_time_codes.h"
#include "casework/sessions.h"
#include "casework/testing_office.h"
#include "casework/work.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

namespace {

/// What passwords were compared with.
std::vector<std::string> checked;

}  // namespace

// The linker puts it in the place of libsodium's (CMakeLists.txt).
extern "C" {
int __real_crypto_pwhash_str_verify(char const* stored, char const* password, unsigned long long length);
int __wrap_crypto_pwhash_str_verify(char const* stored, char const* password, unsigned long long length) {
  checked.emplace_back(stored);
  return __real_crypto_pwhash_str_verify(stored, password, length);
}
}

namespace {

/// What passwords were compared with while `act` ran.
std::vector<std::string> checks_of(std::invocable auto const& act) {
  checked.clear();
  act();
  return checked;
}

constexpr auto kPassword = std::string_view{"een lange zin over merels"};
constexpr auto kOther = std::string_view{"nog een lange zin over uilen"};

class signing_in : public ::testing::Test {
protected:
  signing_in() { office_.give_password(kGuide, kPassword); }

  test_office office_;
  std::string const login_ = office_.login_of(kGuide);

  result<account_id> verify(std::string_view login, std::string_view password) {
    return verify_credentials(office_.at, login, vault::secret{password});
  }
  result<started_session> sign_in(std::string_view device = "Firefox") {
    auto c = desk::caller{};
    c.device = device;
    return casework::sign_in(office_.at, c, login_, vault::secret{kPassword});
  }
  static desk::caller with(std::string const& token) {
    auto c = desk::caller{};
    c.session_token = token;
    return c;
  }
  bool works(std::string const& token) { return current_session(office_.at, with(token)).has_value(); }
  std::string code_for(account_id a) {
    return in_open_transaction(office_.at,
                               [&](store::database& db) -> result<given_code> { return give_code(office_.at, db, a); })
        .value()
        .code;
  }
  result<void> use(std::string_view login, std::string_view code, std::string_view password = kOther) {
    return use_code(office_.at, login, code, vault::secret{password});
  }
};

TEST_F(signing_in, gives_the_account_however_the_name_is_typed) {
  EXPECT_EQ(verify(login_, kPassword), kGuide);
  auto typed = " " + login_ + " ";
  std::ranges::replace(typed, '-', ' ');
  EXPECT_EQ(verify(typed, kPassword), kGuide);
}

TEST_F(signing_in, is_refused_with_one_text_whatever_is_wrong) {
  auto const wrong = verify(login_, "verkeerd wachtwoord");
  auto const unknown = verify("zonnige-merel-4821", kPassword);
  auto const no_password = verify(office_.login_of(kColleague), kPassword);
  office_.run("update account set state = 'closed' where id = :id", kSpecialist);
  office_.give_password(kSpecialist, kPassword);
  auto const closed = verify(office_.login_of(kSpecialist), kPassword);
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().code, errc::unauthenticated);
  for (auto const& other : {unknown, no_password, closed}) {
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, wrong.error().code);
    EXPECT_EQ(other.error().detail, wrong.error().detail);
  }
}

TEST_F(signing_in, checks_a_password_of_the_same_cost_once_whatever_is_wrong) {
  office_.give_password(kSpecialist, kPassword);
  office_.run("update account set state = 'closed' where id = :id", kSpecialist);
  auto const right = checks_of([&] { verify(login_, kPassword); });
  ASSERT_THAT(right, ElementsAre(HasSubstr("$argon2id$v=19$m=8,t=1,p=1$")));
  auto const cost = [](std::string const& stored) { return stored.substr(0, stored.find_last_of("$", 40)); };
  auto const same = ElementsAre(::testing::ResultOf(cost, cost(right[0])));
  EXPECT_THAT(checks_of([&] { verify(login_, "verkeerd wachtwoord"); }), same);
  EXPECT_THAT(checks_of([&] { verify("zonnige-merel-4821", kPassword); }), same) << "nobody has this name";
  EXPECT_THAT(checks_of([&] { verify("", kPassword); }), same) << "this is no name";
  EXPECT_THAT(checks_of([&] { verify(office_.login_of(kColleague), kPassword); }), same) << "no password yet";
  EXPECT_THAT(checks_of([&] { verify(office_.login_of(kSpecialist), kPassword); }), same) << "closed";
  for (auto i = 0; i < kFreeTries; ++i) {
    verify(login_, "verkeerd wachtwoord");
  }
  EXPECT_THAT(checks_of([&] { EXPECT_FALSE(verify(login_, kPassword)); }), same) << "has to wait";
}

TEST_F(signing_in, after_five_failures_even_the_right_password_has_to_wait) {
  for (auto i = 0; i < kFreeTries; ++i) {
    EXPECT_FALSE(verify(login_, "verkeerd"));
  }
  EXPECT_FALSE(verify(login_, kPassword));
  office_.time.forward(kFirstWait - std::chrono::milliseconds{1});
  EXPECT_FALSE(verify(login_, kPassword));
  office_.time.forward(std::chrono::milliseconds{1});
  EXPECT_TRUE(verify(login_, kPassword));
}

TEST_F(signing_in, the_wait_doubles_up_to_an_hour_and_success_ends_it) {
  for (auto i = 0; i < kFreeTries; ++i) {
    EXPECT_FALSE(verify(login_, "verkeerd"));
  }
  auto wait = kFirstWait;
  for (auto i = 0; i < 9; ++i) {
    office_.time.forward(wait);
    EXPECT_FALSE(verify(login_, "verkeerd"));  // counts, and the wait doubles
    wait = std::min(wait * 2, kLongestWait);
    office_.time.forward(wait - std::chrono::milliseconds{1});
    EXPECT_FALSE(verify(login_, kPassword)) << i;  // does not count
    office_.time.forward(-(wait - std::chrono::milliseconds{1}));
  }
  EXPECT_EQ(wait, kLongestWait);
  office_.time.forward(wait);
  EXPECT_TRUE(verify(login_, kPassword));
  for (auto i = 1; i < kFreeTries; ++i) {
    EXPECT_FALSE(verify(login_, "verkeerd"));
  }
  EXPECT_TRUE(verify(login_, kPassword));
}

TEST_F(signing_in, failures_of_long_ago_are_forgotten) {
  for (auto i = 0; i < kFreeTries; ++i) {
    EXPECT_FALSE(verify(login_, "verkeerd"));
  }
  office_.time.forward(kForgetTries);
  for (auto i = 1; i < kFreeTries; ++i) {
    EXPECT_FALSE(verify(login_, "verkeerd"));
  }
  EXPECT_TRUE(verify(login_, kPassword));
}

TEST_F(signing_in, unknown_names_are_counted_in_a_bounded_number_of_rows) {
  for (auto i = 0; i < 300; ++i) {
    EXPECT_FALSE(verify("naam-" + std::to_string(i), "verkeerd"));
  }
  auto const rows = office_.count("select count(*) from sign_in_attempt");
  EXPECT_GT(rows, 100);
  EXPECT_LE(rows, 4096);
  EXPECT_EQ(office_.count("select count(*) from sign_in_attempt where length(name) > 12"), 0);
  EXPECT_EQ(office_.count("select sum(failures) from sign_in_attempt"), 300);
}

TEST_F(signing_in, a_hash_of_another_cost_is_made_again) {
  auto const dear = vault::password_hasher{{.passes = 2, .memory_bytes = 16384}};
  office_.run("update account set password_hash = :h where id = :id", dear.hash(vault::secret{kPassword}), kGuide);
  EXPECT_TRUE(verify(login_, kPassword));
  EXPECT_EQ(office_.count("select count(*) from account where password_hash like '%m=8,t=1%'"), 1);
  EXPECT_TRUE(verify(login_, kPassword));
}

TEST_F(signing_in, a_session_says_who_it_is_and_its_token_is_not_stored) {
  auto const a = sign_in().value();
  auto const b = sign_in().value();
  EXPECT_EQ(a.value.name, "Gijs de Gids");
  EXPECT_EQ(a.value.who.login, login_);
  EXPECT_EQ(a.value.who.organisation, kDeskPartner);
  EXPECT_EQ(a.value.region_name, "Groot Amsterdam");
  EXPECT_EQ(a.value.dossier, std::nullopt);
  EXPECT_NE(a.token, b.token);
  EXPECT_EQ(current_session(office_.at, with(a.token)).value().name, a.value.name);
  EXPECT_EQ(office_.count("select count(*) from sign_in where token_hash like '%" + a.token + "%'"), 0);
}

TEST_F(signing_in, a_person_learns_which_dossier_is_hers) {
  EXPECT_EQ(current_session(office_.at, office_.as(kPerson)).value().dossier, kDossier);
}

TEST_F(signing_in, sessions_are_listed_and_end_one_by_one) {
  auto const a = sign_in("Firefox, Windows").value();
  office_.time.forward(std::chrono::minutes{1});
  auto const b = sign_in("Safari, iPhone").value();
  auto const list = list_sessions(office_.at, with(b.token)).value();
  ASSERT_THAT(list.rows, SizeIs(2));
  EXPECT_EQ(list.rows[0].device, "Safari, iPhone");
  EXPECT_EQ(list.current, list.rows[0].id);
  EXPECT_TRUE(end_session(office_.at, with(b.token), list.rows[1].id));
  EXPECT_FALSE(works(a.token));
  EXPECT_TRUE(works(b.token));
  EXPECT_EQ(end_session(office_.at, with(b.token), list.rows[1].id).error().code, errc::not_found);
  EXPECT_TRUE(sign_out(office_.at, with(b.token)));
  EXPECT_FALSE(works(b.token));
}

TEST_F(signing_in, nobody_ends_the_session_of_somebody_else) {
  auto const mine = sign_in().value();
  auto const id = list_sessions(office_.at, with(mine.token)).value().current;
  EXPECT_EQ(end_session(office_.at, office_.as(kColleague), id).error().code, errc::not_found);
  EXPECT_TRUE(works(mine.token));
}

TEST_F(signing_in, a_new_password_ends_the_other_sessions) {
  auto const a = sign_in().value();
  auto const b = sign_in().value();
  auto const change = [&](std::string_view present, std::string_view wanted) {
    return change_password(office_.at, with(b.token), vault::secret{present}, vault::secret{wanted});
  };
  EXPECT_EQ(change("verkeerd", kOther).error().fields.at(0).pointer, "/oldPassword");
  EXPECT_EQ(change(kPassword, "kort").error().fields.at(0).pointer, "/newPassword");
  EXPECT_TRUE(works(a.token));
  EXPECT_TRUE(change(kPassword, kOther));
  EXPECT_FALSE(works(a.token));
  EXPECT_TRUE(works(b.token));
  EXPECT_FALSE(verify(login_, kPassword));
  EXPECT_TRUE(verify(login_, kOther));
}

TEST_F(signing_in, guessing_the_present_password_has_to_wait_too) {
  auto const s = sign_in().value();
  auto const change = [&](std::string_view present) {
    return change_password(office_.at, with(s.token), vault::secret{present}, vault::secret{kOther});
  };
  for (auto i = 0; i < kFreeTries; ++i) {
    EXPECT_FALSE(change("verkeerd"));
  }
  EXPECT_FALSE(change(kPassword));
  office_.time.forward(kFirstWait);
  EXPECT_TRUE(change(kPassword));
}

TEST_F(signing_in, a_code_sets_a_password_once) {
  auto const s = sign_in().value();
  auto const code = code_for(kGuide);
  EXPECT_TRUE(use(login_, code));
  EXPECT_FALSE(works(s.token));
  EXPECT_TRUE(verify(login_, kOther));
  EXPECT_FALSE(use(login_, code));
}

TEST_F(signing_in, a_code_ends_the_waiting_for_who_forgot_the_password) {
  for (auto i = 0; i < kFreeTries; ++i) {
    EXPECT_FALSE(verify(login_, "verkeerd"));
  }
  EXPECT_TRUE(use(login_, code_for(kGuide)));
  EXPECT_TRUE(verify(login_, kOther));
}

TEST_F(signing_in, a_code_is_refused_with_one_text_whatever_is_wrong) {
  auto const code = code_for(kGuide);
  auto const wrong = use(login_, "AAAA-AAAA-AAAA");
  auto const unknown = use("zonnige-merel-4821", code);
  auto const no_code = use(office_.login_of(kColleague), code);
  auto const no_form = use(login_, "x");
  office_.time.forward(kCodeLasts);
  auto const too_old = use(login_, code);
  ASSERT_FALSE(wrong);
  for (auto const& other : {unknown, no_code, no_form, too_old}) {
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, wrong.error().code);
    EXPECT_EQ(other.error().detail, wrong.error().detail);
  }
}

TEST_F(signing_in, a_code_is_used_up_after_five_tries_and_a_new_one_is_not) {
  auto const code = code_for(kGuide);
  for (auto i = 0; i < kFreeTries; ++i) {
    EXPECT_FALSE(use(login_, "AAAA-AAAA-AAAA"));
  }
  EXPECT_FALSE(use(login_, code));
  auto const other = code_for(kGuide);
  EXPECT_FALSE(use(login_, code));
  EXPECT_TRUE(use(login_, other));
}

TEST_F(signing_in, a_weak_password_does_not_use_up_the_code) {
  auto const code = code_for(kGuide);
  EXPECT_EQ(use(login_, code, "kort").error().fields.at(0).pointer, "/newPassword");
  EXPECT_TRUE(use(login_, code));
}

}  // namespace
