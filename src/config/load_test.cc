// SPDX-License-Identifier: EUPL-1.2
#include "config/load.h"

#include <fstream>
#include <regex>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "base/test_folder.h"
#include "config/example.h"
#include "config/forms.h"
#include "config/settings.h"

using namespace overstap;
using namespace overstap::config;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

namespace {

class a_configuration_file : public ::testing::Test {
protected:
  std::filesystem::path write(std::string_view content) const {
    auto out = std::ofstream{folder_.path() / "overstap.toml"};
    out << content;
    return folder_.path() / "overstap.toml";
  }
  /// "2:8 server.port must be …" of every mistake, in order.
  std::vector<std::string> mistakes_of(sources const& from) const {
    auto texts = std::vector<std::string>{};
    if (auto const c = load(from); !c) {
      for (auto const& f : c.error().fields) {
        auto where = f.pointer;
        if (auto const file = (folder_.path() / "overstap.toml:").string(); where.starts_with(file)) {
          where = where.substr(file.size());
        }
        texts.push_back(fmt::format("{} {}", where, f.allowed));
      }
    }
    return texts;
  }
  std::vector<std::string> mistakes_in(std::string_view content) const { return mistakes_of({.file = write(content)}); }

private:
  test_folder folder_;
};

TEST_F(a_configuration_file, is_overridden_by_the_environment_and_that_by_a_flag) {
  auto const file = write("[server]\nport = 1\nthreads = 1\nmax_body = 2000\n[metrics]\non = true\n");
  auto const c = load({.file = file,
                       .environment = {{"OVERSTAP_SERVER_THREADS", "2"}, {"OVERSTAP_SERVER_MAX_BODY", "3000"}},
                       .flags = {{"--max-body", "4000"}}});
  ASSERT_TRUE(c.has_value());
  EXPECT_EQ(c->server.port, 1);
  EXPECT_EQ(c->server.threads, 2);
  EXPECT_EQ(c->server.max_body, 4000);
  EXPECT_TRUE(c->metrics.on);
  EXPECT_EQ(c->server.timeout, configuration{}.server.timeout);
}

TEST_F(a_configuration_file, tells_every_mistake_at_its_place_and_what_would_be_right) {
  EXPECT_THAT(mistakes_in("[server]\n"
                          "prot = 80\n"
                          "port = 65536\n"
                          "threads = \"four\"\n"
                          "address = \"localhost\"\n"
                          "[log]\n"
                          "format = \"xml\"\n"
                          "[metrics]\n"
                          "on = 1\n"
                          "[databse]\n"
                          "location = \"x.db\"\n"),
              ElementsAre("2:1 server.prot is not a setting; did you mean server.port?",
                          "3:8 server.port must be a whole number from 0 to 65535",
                          "4:11 server.threads must be a whole number from 0 to 1024",
                          "5:11 server.address must be an IPv4 or IPv6 address, such as 127.0.0.1",
                          "7:10 log.format must be one of \"text\", \"json\"",
                          "9:6 metrics.on must be true or false",
                          "10:2 [databse] is not a section; did you mean [database]?"));
  EXPECT_THAT(mistakes_in("nonsense = 1\nserver = 3\n"),
              ElementsAre("1:1 [nonsense] is not a section; `overstap config example` prints all",
                          "2:1 server is a section: write [server] on a line of its own"));
}

TEST_F(a_configuration_file, that_is_no_TOML_is_told_where_without_what_it_says) {
  auto const told = mistakes_in("[database]\nlocation = postgresql://desk:hunter2@db/desk\n");
  ASSERT_EQ(told.size(), 1U);
  EXPECT_THAT(told[0], ::testing::StartsWith("2:"));
  EXPECT_THAT(told[0], Not(HasSubstr("hunter2")));
  EXPECT_THAT(mistakes_in("[server]\nport = 1\nport = 2\n"), ElementsAre(HasSubstr("comes twice")));
}

TEST_F(a_configuration_file, that_is_not_there_is_not_found) {
  EXPECT_EQ(load({.file = "/nowhere/overstap.toml"}).error().code, errc::not_found);
  EXPECT_EQ(load({.file = "/"}).error().code, errc::not_found);
}

TEST_F(a_configuration_file, variables_of_the_environment_are_checked_too) {
  EXPECT_THAT(mistakes_of({.environment = {{"OVERSTAP_SERVER_PROT", "80"},
                                           {"OVERSTAP_SERVER_PORT", "eighty"},
                                           {"OVERSTAP_METRICS_ON", "yes"},
                                           {"OVERSTAP_BINARY", "somebody else's"},
                                           {"PATH", "/bin"}}}),
              ElementsAre("OVERSTAP_METRICS_ON metrics.on must be true or false",
                          "OVERSTAP_SERVER_PORT server.port must be a whole number from 0 to 65535",
                          "OVERSTAP_SERVER_PROT this is not a setting; did you mean OVERSTAP_SERVER_PORT?"));
}

TEST_F(a_configuration_file, a_password_is_taken_from_file_and_environment_and_never_from_a_flag) {
  constexpr auto kLocation = "postgresql://desk:hunter2@db/desk";
  auto const file = write(fmt::format("[database]\nlocation = \"{}\"\n", kLocation));
  EXPECT_EQ(load({.file = file})->database.location, kLocation);
  EXPECT_EQ(load({.environment = {{"OVERSTAP_DATABASE_LOCATION", kLocation}}})->database.location, kLocation);
  auto const told = mistakes_of({.flags = {{"--database", kLocation}}});
  ASSERT_EQ(told.size(), 1U);
  EXPECT_THAT(told[0], HasSubstr("OVERSTAP_DATABASE_LOCATION"));
  EXPECT_THAT(told[0], Not(HasSubstr("hunter2")));
  EXPECT_EQ(load({.flags = {{"--database", "postgresql://desk@db/desk"}}})->database.location,
            "postgresql://desk@db/desk");
}

TEST_F(a_configuration_file, the_example_sets_nothing_and_names_every_setting_with_its_default) {
  ASSERT_TRUE(load({.file = write(example())}).has_value());
  auto const set = std::regex_replace(example(), std::regex{"(^|\n)#([a-z_]+ = )"}, "$1$2");
  EXPECT_THAT(mistakes_in(set), IsEmpty());
  for (auto const& s : settings()) {
    EXPECT_THAT(set, HasSubstr(fmt::format("\n{} = ", s.name)));
    EXPECT_THAT(set, HasSubstr(environment_name(s)));
  }
}

/// Another value than the default that the setting allows.
std::string another_value(setting const& s) {
  if (auto const* const k = std::get_if<whole_number>(&s.kind)) {
    return fmt::format("{}", default_of(s) == value{k->high} ? k->low : k->high);
  }
  if (std::holds_alternative<yes_or_no>(s.kind)) {
    return default_of(s) == value{true} ? "false" : "true";
  }
  if (auto const* const k = std::get_if<one_of>(&s.kind)) {
    return std::string{k->choices[default_of(s) == value{std::string{k->choices[0]}} ? 1 : 0]};
  }
  for (auto const* const candidate : {"10.9.8.7", "https://loket.example.nl", "something"}) {
    auto c = configuration{};
    if (assign(c, s, candidate)) {
      return candidate;
    }
  }
  return {};
}

TEST_F(a_configuration_file, every_setting_has_a_name_a_flag_and_a_place_of_its_own) {
  for (auto const& s : settings()) {
    auto const c = load({.environment = {{environment_name(s), another_value(s)}}});
    ASSERT_TRUE(c.has_value()) << key_of(s);
    for (auto const& other : settings()) {
      auto copy = *c;
      auto const now = std::visit([&](auto const& k) -> value { return k.at(copy); }, other.kind);
      EXPECT_EQ(now == default_of(other), &s != &other) << key_of(s) << " and " << key_of(other);
      EXPECT_TRUE(&s == &other || s.flag.empty() || s.flag != other.flag) << s.flag;
    }
  }
}

TEST(web_addresses, have_a_scheme_a_host_and_perhaps_a_port) {
  for (auto const* const right : {"", "https://loket.example.nl", "http://10.0.0.1:8080", "https://[::1]:443"}) {
    EXPECT_TRUE(is_web_address_or_empty(right)) << right;
  }
  for (auto const* const wrong :
       {"loket.example.nl", "https://", "https://a/b", "https://a/", "ftp://a", "https://a:0", "https://u@a"}) {
    EXPECT_FALSE(is_web_address_or_empty(wrong)) << wrong;
  }
}

TEST(addresses, are_numbers) {
  EXPECT_TRUE(is_address("0.0.0.0"));
  EXPECT_TRUE(is_address("::1"));
  EXPECT_FALSE(is_address("localhost"));
  EXPECT_FALSE(is_address(""));
}

TEST(passwords, are_seen_in_a_url) {
  EXPECT_TRUE(has_password("postgresql://u:p@h/d"));
  EXPECT_TRUE(has_password("postgresql://h/d?user=u&password=p"));
  EXPECT_FALSE(has_password("postgresql://u@h:5432/d"));
  EXPECT_FALSE(has_password("a:b@c.db"));
}

}  // namespace
