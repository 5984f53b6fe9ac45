// SPDX-License-Identifier: EUPL-1.2
// Vacancies, wagons, sessions and payers from CSV.
#include <algorithm>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/esco_import.h"
#include "exchange/file_source.h"
#include "exchange/payer_import.h"
#include "exchange/session_import.h"
#include "exchange/vacancy_import.h"
#include "exchange/wagon_import.h"
#include "store/reference_data.h"
#include "store/testing_records.h"

namespace overstap::exchange {
namespace {

using store::upsert_counts;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

reference_data const& reference() {
  static auto const loaded = store::load_reference_data();
  return loaded;
}

/// The example of one file in docs/guide/import-files.md.
std::string example(std::string const& file) {
  auto const guide = read_input_file(std::filesystem::path{OVS_SOURCE_DIR} / "docs/guide/import-files.md").value();
  auto const fence = "```csv " + file + "\n";
  auto const begin = guide.find(fence);
  if (begin == std::string::npos) {
    throw std::runtime_error{"the guide has no example of " + file};
  }
  auto const text = guide.substr(begin + fence.size());
  return text.substr(0, text.find("```"));
}

void replace(std::string& text, std::string const& what, std::string const& with) {
  auto const at = text.find(what);
  if (at == std::string::npos) {
    throw std::runtime_error{"nothing to replace: " + what};
  }
  text.replace(at, what.size(), with);
}

auto const kToday = *parse_date("2026-11-26");

class rows_import : public ::testing::Test {
protected:
  void SetUp() override { ASSERT_TRUE(import_starter(db_)); }

  rows_report wagons(std::string const& text) { return import_wagons("wagons.csv", text, reference(), db_).value(); }
  rows_report sessions(std::string const& text) {
    return import_sessions("sessions.csv", text, reference(), db_).value();
  }
  rows_report vacancies(std::string const& text) {
    return import_vacancies("vacancies.csv", text, reference(), db_).value();
  }
  rows_report payers(std::string const& text) {
    return import_payers("payers.csv", text, {reference(), {"sector-fund", "transition-payment"}, kToday}, db_).value();
  }
  snapshot_records stored() { return store::load_catalogue(db_); }

  store::database db_{":memory:"};
};

TEST_F(rows_import, the_examples_of_the_guide_go_in_and_mean_what_it_says) {
  auto const w = wagons(example("wagons.csv"));
  EXPECT_THAT(w.refused, IsEmpty());
  EXPECT_EQ(w.stored, (upsert_counts{3, 0}));
  auto const s = sessions(example("sessions.csv"));
  EXPECT_THAT(s.refused, IsEmpty());
  EXPECT_EQ(s.stored, (upsert_counts{3, 0}));
  auto const v = vacancies(example("vacancies.csv"));
  EXPECT_THAT(v.refused, IsEmpty());
  EXPECT_EQ(v.stored, (upsert_counts{2, 0}));
  auto const p = payers(example("payers.csv"));
  EXPECT_THAT(p.refused, IsEmpty());
  EXPECT_EQ(p.stored, (upsert_counts{4, 0}));

  auto const all = stored();
  EXPECT_EQ(all.partners.size(), 2U);
  EXPECT_EQ(all.employers.size(), 1U);
  auto const course =
      std::ranges::find(all.wagons, "Mbo-certificaat Klantcontact", [](wagon const& x) { return x.title.nl; });
  ASSERT_NE(course, all.wagons.end());
  EXPECT_THAT(course->needs, ElementsAre(atom{credential_atom{credential_code{"nederlands-b1"}}}));
  ASSERT_EQ(course->gives.size(), 2U);
  EXPECT_EQ(course->gives[0].after_weeks, 8) << "sorted by skill";
  EXPECT_EQ(course->gives[1].after_weeks, std::nullopt);
  ASSERT_TRUE(course->completion);
  EXPECT_EQ(course->completion->completed, 34);
  auto const dated = std::ranges::find(all.sessions, course->id, &session::wagon);
  ASSERT_NE(dated, all.sessions.end());
  EXPECT_EQ(dated->start, parse_date("2027-01-11"));
  EXPECT_EQ(dated->public_price, money::cents(125'050));
  EXPECT_EQ(std::ranges::count_if(all.sessions, [](session const& x) { return !x.at; }), 1) << "one is online";
  auto const home = std::ranges::find(all.vacancies, "Klantinformatie thuis", &vacancy::title);
  ASSERT_NE(home, all.vacancies.end());
  EXPECT_EQ(home->at, reference().find_municipality(municipality_code{"GM0394"})->at);
  EXPECT_EQ(home->hours_min, std::nullopt);
  EXPECT_EQ(to_string(home->occupation), "b7b75eb6-34bc-462d-b412-eed393cc1397");
  EXPECT_TRUE(home->supported);

  auto const payer_named = [&all](std::string_view name) {
    return *std::ranges::find(all.payers, name, [](payer const& x) { return x.name.nl; });
  };
  auto const fund = payer_named("Fonds Telecom");
  EXPECT_EQ(fund.tier, payer_tier::sector_fund);
  EXPECT_EQ(fund.scheme, "sector-fund");
  EXPECT_THAT(fund.pays_for, ElementsAre(wagon_kind_code{"evc"}, wagon_kind_code{"mbo-certificate"}));
  EXPECT_EQ(fund.percent, 80);
  EXPECT_EQ(fund.per_year, money::euros(1500));
  EXPECT_EQ(fund.per_step, money::euros(1000));
  EXPECT_EQ(fund.per_person, std::nullopt);
  auto const town = payer_named("Gemeente Voorbeeld");
  EXPECT_EQ(town.municipality, municipality_code{"GM0363"});
  EXPECT_EQ(town.per_person, money::cents(125'050));
  EXPECT_EQ(town.as_of, parse_date("2026-10-01"));
  auto const region = payer_named("Regionaal scholingsgeld");
  EXPECT_EQ(region.until, parse_date("2027-12-31"));
  EXPECT_THAT(region.not_with, ::testing::UnorderedElementsAre(fund.id, town.id));
}

TEST_F(rows_import, the_same_file_again_replaces_every_row) {
  wagons(example("wagons.csv"));
  sessions(example("sessions.csv"));
  vacancies(example("vacancies.csv"));
  payers(example("payers.csv"));
  auto const before = stored();
  EXPECT_EQ(wagons(example("wagons.csv")).stored, (upsert_counts{0, 3}));
  EXPECT_EQ(sessions(example("sessions.csv")).stored, (upsert_counts{0, 3}));
  EXPECT_EQ(vacancies(example("vacancies.csv")).stored, (upsert_counts{0, 2}));
  EXPECT_TRUE(store::same_rows(stored().wagons, before.wagons));
  EXPECT_TRUE(store::same_rows(stored().sessions, before.sessions));
  EXPECT_EQ(payers(example("payers.csv")).stored, (upsert_counts{0, 4}));
  EXPECT_TRUE(store::same_rows(stored().vacancies, before.vacancies));
  EXPECT_TRUE(store::same_rows(stored().payers, before.payers));
}

TEST_F(rows_import, every_wrong_cell_of_a_row_is_named_at_once_and_the_rest_goes_in) {
  auto text = example("vacancies.csv");
  replace(text, "2027-02-01", "2027-02-30");
  replace(text, ",18,", ",15.19,");
  replace(text, ",vog,", ",vgo,");
  auto const report = vacancies(text);
  EXPECT_EQ(report.rows, 2U);
  EXPECT_EQ(report.refused_rows, 1U);
  auto pointers = std::vector<std::string>{};
  for (auto const& f : report.refused) {
    pointers.push_back(f.pointer);
    EXPECT_THAT(f.allowed, ::testing::Not(HasSubstr("vgo"))) << "never the value";
  }
  EXPECT_THAT(pointers,
              ::testing::UnorderedElementsAre(
                  "vacancies.csv:2:credentials", "vacancies.csv:2:hourly_pay_max", "vacancies.csv:2:start"));
  EXPECT_EQ(report.stored, (upsert_counts{1, 0}));
}

TEST_F(rows_import, a_file_without_a_good_row_changes_nothing) {
  auto const before = stored().version;
  auto text = example("sessions.csv");  // no wagon is there
  auto const report = sessions(text);
  EXPECT_EQ(report.refused_rows, 3U);
  EXPECT_EQ(report.refused[0].pointer, "sessions.csv:2:wagon");
  EXPECT_EQ(stored().version, before);
}

TEST_F(rows_import, a_row_of_another_width_is_refused_as_a_row) {
  auto text = example("vacancies.csv");
  text += "V-3,too,few\n";
  auto const report = vacancies(text);
  ASSERT_EQ(report.refused.size(), 1U);
  EXPECT_EQ(report.refused[0], (field_error{"vacancies.csv:4:id", "20 fields in the row, as in the header"}));
  EXPECT_EQ(report.stored.inserted, 2U);
}

TEST_F(rows_import, a_missing_column_or_no_csv_refuses_the_file) {
  auto text = example("wagons.csv");
  replace(text, "provider_kind", "kind_of_provider");
  replace(text, ",raises,", ",lifts,");
  auto const refused = import_wagons("wagons.csv", text, reference(), db_);
  ASSERT_FALSE(refused);
  ASSERT_EQ(refused.error().fields.size(), 2U);
  EXPECT_EQ(refused.error().fields[0].pointer, "wagons.csv:1:provider_kind");
  EXPECT_EQ(refused.error().fields[1].pointer, "wagons.csv:1:raises");
  EXPECT_FALSE(import_wagons("wagons.csv", "", reference(), db_));
  EXPECT_FALSE(import_wagons("wagons.csv", example("wagons.csv") + "\"open", reference(), db_));
  EXPECT_THAT(stored().wagons, IsEmpty());
}

/// One change to an example, and the column that is refused for it.
struct wrong_cell {
  std::string file;
  std::string what;
  std::string with;
  std::string column;
};

class wrong_cells : public rows_import, public ::testing::WithParamInterface<wrong_cell> {};

TEST_P(wrong_cells, are_refused) {
  auto const& p = GetParam();
  if (p.file == "sessions.csv") {
    wagons(example("wagons.csv"));
  } else if (p.file == "payers.csv") {
    payers(example("payers.csv"));  // so that a row that is refused is still there for the rows that name it
  }
  auto text = example(p.file);
  replace(text, p.what, p.with);
  auto const report = p.file == "wagons.csv"     ? wagons(text)
                      : p.file == "sessions.csv" ? sessions(text)
                      : p.file == "payers.csv"   ? payers(text)
                                                 : vacancies(text);
  EXPECT_EQ(report.refused_rows, 1U);
  ASSERT_FALSE(report.refused.empty());
  EXPECT_THAT(report.refused[0].pointer, ::testing::EndsWith(":" + p.column));
}

std::vector<wrong_cell> all_wrong_cells() {
  return {
      {"wagons.csv", "\ncursus-telefoon,", "\ncursus telefoon,", "id"},
      {"wagons.csv", "\nschuldhulp,", "\nevc-klantcontact,", "id"},
      {"wagons.csv", "mbo-certificate", "mbo-diploma", "kind"},
      {"wagons.csv", "gemeente-amsterdam,municipality", "gemeente-amsterdam,town", "provider_kind"},
      {"wagons.csv", "school-1,school,Voorbeeldcollege,AM18", "school-1,school,,AM18", "provider_name"},
      {"wagons.csv",
       "gemeente-amsterdam,municipality,Gemeente Voorbeeld",
       "school-1,municipality,Gemeente Voorbeeld",
       "provider_name"},
      {"wagons.csv", "AM18,GM0363", "AM99,GM0363", "provider_region"},
      {"wagons.csv", "AM18,GM0363", "AM18,GM9999", "provider_municipality"},
      {"wagons.csv", "credential:nederlands-b1", "credential:klingon-b1", "needs"},
      {"wagons.csv", "credential:nederlands-b1", "credential:nederlands-b1|credential:nederlands-b1", "needs"},
      {"wagons.csv", "free-of:debt@4", "free-of:debts@4", "gives"},
      {"wagons.csv", "free-of:debt@4", "free-of:debt@209", "gives"},
      {"wagons.csv", "skill:5a0bffcf", "skill:ffffffff", "gives"},
      {"wagons.csv", ":declared:proven", ":proven:declared", "raises"},
      {"wagons.csv", ":declared:proven", ":none:proven", "raises"},
      {"wagons.csv", ",no,40,34", ",maybe,40,34", "in_job"},
      {"wagons.csv", ",no,40,34", ",no,40,41", "completed"},
      {"wagons.csv", ",no,40,34", ",no,,34", "started"},
      {"sessions.csv", "2027-01-11", "11-01-2027", "start"},
      {"sessions.csv", ",16,8,", ",0,8,", "weeks"},
      {"sessions.csv", ",16,8,", ",16,61,", "hours_per_week"},
      {"sessions.csv", "GM0394,107370", ",107370", "municipality"},
      {"sessions.csv", "107370", "", "rd_x"},
      {"sessions.csv", ",12,250,", ",-1,250,", "seats"},
      {"sessions.csv", ",12,250,", ",12,\"250,00\",", "own_price"},
      {"sessions.csv", "1250.50", "1250.5", "public_price"},
      {"sessions.csv", "O&O-fonds,2", "O&O-fonds,53", "decision_weeks"},
      {"sessions.csv", "2027-1,cursus-telefoon,", "2027-1,cursus-onbekend,", "wagon"},
      {"payers.csv", "sociaal-plan-7,employer", "sociaal plan 7,employer", "id"},
      {"payers.csv", "regio-amsterdam,region", "sociaal-plan-7,region", "id"},
      {"payers.csv", ",benefit-body,", ",benefits-body,", "tier"},
      {"payers.csv", "Fonds Telecom", "", "name_nl"},
      {"payers.csv", ",sector-fund,evc", ",Sector fund,evc", "scheme"},
      {"payers.csv", ",sector-fund,evc", ",transition-payment,evc", "scheme"},
      {"payers.csv", ",sector-fund,evc", ",sector-found,evc", "scheme"},
      {"payers.csv", "outplacement|", "outplacing|", "pays_for"},
      {"payers.csv", ",,mbo-certificate,", ",,,", "pays_for"},
      {"payers.csv", ",80,", ",101,", "percent"},
      {"payers.csv", ",80,", ",,", "percent"},
      {"payers.csv", "1250.50", "1250.5", "per_person"},
      {"payers.csv", ",1500,", ",-1500,", "per_year"},
      {"payers.csv", ",1000,", ",100001,", "per_step"},
      {"payers.csv", "2026-09-01", "1-9-2026", "from"},
      {"payers.csv", "2027-12-31", "2026-12-31", "until"},
      {"payers.csv", "fonds-telecom|", "fonds-onbekend|", "not_with"},
      {"payers.csv", "fonds-telecom|", "regio-amsterdam|", "not_with"},
      {"payers.csv", "AM18,GM0363", "AM99,GM0363", "region"},
      {"payers.csv", "AM18,GM0363", "AM18,GM9999", "municipality"},
      {"payers.csv", "AM18,GM0363", "AM09,GM0363", "municipality"},
      {"payers.csv", ",2026-11-20", ",", "as_of"},
      {"payers.csv", ",2026-11-20", ",20-11-2026", "as_of"},
      {"payers.csv", ",2026-11-20", ",2026-11-27", "as_of"},
      {"vacancies.csv",
       "b7b75eb6-34bc-462d-b412-eed393cc1397,Klant",
       "5a0bffcf-4ff6-49cf-a7db-4142e63f5f04,Klant",
       "occupation"},
      {"vacancies.csv", ":essential|", "|", "skills"},
      {"vacancies.csv", "|28d715e3-3e5b-4fb6-8dd2-4be4919c8587", "|5a0bffcf-4ff6-49cf-a7db-4142e63f5f04", "skills"},
      {"vacancies.csv", "GM0363,121121", "GM363,121121", "municipality"},
      {"vacancies.csv", ",16,32,", ",33,32,", "hours_max"},
      {"vacancies.csv", "temporary", "forever", "contract"},
      {"vacancies.csv", ",yes,no\n", ",ja,no\n", "shifts"},
      {"vacancies.csv", "Klantinformatie thuis", std::string(201, 'x'), "title"},
      {"vacancies.csv", "V-2027-002,werkgever-7", "V-2027-001,werkgever-7", "id"},
  };
}

INSTANTIATE_TEST_SUITE_P(all, wrong_cells, ::testing::ValuesIn(all_wrong_cells()));

TEST_F(rows_import, a_refused_row_says_nothing_about_the_rows_after_it) {
  auto text = example("vacancies.csv");
  replace(text, "temporary", "forever");
  replace(text, "V-2027-002", "V-2027-001");
  replace(text, "Voorbeeld Telecom, klantenservice", "Anders");
  auto const report = vacancies(text);
  EXPECT_EQ(report.refused.size(), 1U);
  EXPECT_EQ(report.stored.inserted, 1U);
  EXPECT_EQ(stored().employers.at(0).name, "Voorbeeld Telecom, klantenservice");
}

/// Rows of `n` payers with ids that begin with `name`, for who lives in `region` and `municipality`.
std::string some_payers(std::size_t n,
                        std::string const& name,
                        std::string const& region = {},
                        std::string const& municipality = {}) {
  auto rows = std::string{};
  for (auto i = std::size_t{0}; i < n; ++i) {
    rows += fmt::format("{}-{},region,P,P,,evc,100,,,,,,,{},{},2026-11-26\n", name, i, region, municipality);
  }
  return rows;
}

TEST_F(rows_import, at_most_64_payers_are_there_for_one_inhabitant) {
  auto const example_text = example("payers.csv");
  auto const header = example_text.substr(0, example_text.find('\n') + 1);
  auto const in_town = payers(header + some_payers(20, "country") + some_payers(30, "region", "AM18") +
                              some_payers(14, "town", "", "GM0363") + some_payers(14, "other-town", "AM18", "GM0394") +
                              some_payers(44, "other-region", "AM09"));
  EXPECT_THAT(in_town.refused, IsEmpty()) << "64 for somebody in either town, and in the other region";
  for (auto const& one_more : {some_payers(1, "more-in-town", "", "GM0363"),
                               some_payers(1, "more-in-region", "AM18"),
                               some_payers(1, "more-in-country")}) {
    auto const report = payers(header + one_more);
    EXPECT_EQ(report.refused_rows, 1U) << one_more;
    ASSERT_FALSE(report.refused.empty()) << one_more;
    EXPECT_EQ(report.refused[0].pointer, "payers.csv:2:region");
    EXPECT_THAT(report.refused[0].allowed, HasSubstr("64"));
  }
  EXPECT_THAT(payers(header + some_payers(1, "elsewhere", "AM23")).refused, IsEmpty());
  EXPECT_THAT(payers(header + some_payers(20, "country")).refused, IsEmpty()) << "the same ones again";
  EXPECT_THAT(payers(header + some_payers(1, "country", "AM23") + some_payers(1, "more-in-town", "", "GM0363")).refused,
              IsEmpty())
      << "one left";
}

TEST_F(rows_import, the_money_of_the_worker_is_no_payer_and_the_refusal_says_why) {
  auto text = example("payers.csv");
  replace(text, ",sector-fund,evc", ",transition-payment,evc");
  EXPECT_THAT(payers(text).refused[0].allowed, HasSubstr("worker's own money"));
}

TEST_F(rows_import, an_unknown_scheme_of_a_payer_is_refused_with_the_one_that_was_meant) {
  auto text = example("payers.csv");
  replace(text, ",sector-fund,evc", ",sector-found,evc");
  EXPECT_THAT(payers(text).refused.at(0).allowed, HasSubstr("did you mean sector-fund?"));
  text = example("payers.csv");
  replace(text, ",sector-fund,evc", ",somebody,evc");
  EXPECT_THAT(payers(text).refused.at(0).allowed, HasSubstr("schemes check --sources"));
}

TEST_F(rows_import, a_payer_that_was_looked_at_later_than_today_is_refused_with_the_last_day_that_can_be) {
  auto text = example("payers.csv");
  replace(text, ",2026-11-20", ",2026-11-26");
  EXPECT_THAT(payers(text).refused, IsEmpty());
  replace(text, ",2026-11-26", ",2026-11-27");
  EXPECT_THAT(payers(text).refused.at(0).allowed, HasSubstr("2026-11-26"));
}

TEST_F(rows_import, at_most_a_thousand_refusals_are_listed_and_all_counted) {
  auto text = example("sessions.csv");
  text = text.substr(0, text.find('\n') + 1);
  for (auto i = 0; i < 1'500; ++i) {
    text += "s" + std::to_string(i) + ",none,,1,1,,,,1,0,0,,0\n";
  }
  auto const report = sessions(text);
  EXPECT_EQ(report.refused_rows, 1'500U);
  EXPECT_EQ(report.refused.size(), rows_report::kMostErrors);
}

}  // namespace
}  // namespace overstap::exchange
