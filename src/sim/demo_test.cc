// SPDX-License-Identifier: EUPL-1.2
#include "sim/demo.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sim/demo_stream.h"
#include "sim/demo_text.h"
#include "sim/small_taxonomy.h"
#include "store/reference_data.h"

namespace overstap::sim {
namespace {

using namespace std::chrono_literals;

constexpr auto kToday = civil_date{2026y / 11 / 23};

reference_data const& reference() {
  static auto const data = store::load_reference_data();
  return data;
}
std::shared_ptr<taxonomy::taxonomy const> const& tax() {
  static auto const t = small_taxonomy();
  return t;
}

demo_options options_for(std::vector<std::string> const& regions, std::uint64_t seed) {
  auto o =
      demo_options{.regions = {}, .seed = seed, .people = 60, .vacancies = 800, .sessions = 1'200, .today = kToday};
  for (auto const& r : regions) {
    o.regions.emplace_back(r);
  }
  return o;
}
snapshot_records const& one_region() {
  static auto const made = make_demo(*tax(), reference(), options_for({"AM18"}, 1));
  return made;
}

TEST(demo, the_same_seed_gives_the_same_records) {
  EXPECT_EQ(lines_of(one_region()), lines_of(make_demo(*tax(), reference(), options_for({"AM18"}, 1))));
}

TEST(demo, another_seed_or_day_gives_other_records) {
  auto const lines = lines_of(one_region());
  EXPECT_NE(lines, lines_of(make_demo(*tax(), reference(), options_for({"AM18"}, 2))));
  auto tomorrow = options_for({"AM18"}, 1);
  tomorrow.today += days{1};
  EXPECT_NE(lines, lines_of(make_demo(*tax(), reference(), tomorrow)));
}

// A change of this digest means that the demo of existing installations changes: say so in the changelog.
TEST(demo, is_the_same_on_every_machine) {
  auto made = one_region();
  made.wagons.clear();  // what these hold is in data/wagon-kinds.csv
  made.sessions.clear();
  auto digest = std::uint64_t{0};
  for (auto const& line : lines_of(made)) {
    digest = (digest ^ label_of(line)) * 0x100000001b3ULL;
  }
  EXPECT_EQ(digest, 11090937814752903684U);
}

TEST(demo, a_larger_count_only_appends) {
  auto more = options_for({"AM18"}, 1);
  more.vacancies *= 2;
  more.people *= 2;
  more.sessions *= 2;
  auto const large = lines_of(make_demo(*tax(), reference(), more));
  auto const all = std::set<std::string>(large.begin(), large.end());
  for (auto const& line : lines_of(one_region())) {
    EXPECT_TRUE(all.contains(line)) << line;
  }
}

TEST(demo, a_region_does_not_depend_on_the_other_regions) {
  auto both = options_for({"AM09", "AM18"}, 1);
  both.vacancies = 8'000;
  both.people = 600;
  both.sessions = 20'000;
  auto const large = lines_of(make_demo(*tax(), reference(), both));
  auto const all = std::set<std::string>(large.begin(), large.end());
  for (auto const& line : lines_of(one_region())) {
    EXPECT_TRUE(all.contains(line)) << line;
  }
}

TEST(demo, counts_are_totals_divided_by_inhabitants) {
  auto const& r = one_region();
  EXPECT_EQ(r.vacancies.size(), 800U);
  EXPECT_EQ(r.people.size(), 60U);
  EXPECT_GE(r.sessions.size(), 1'200U);
  EXPECT_LE(r.sessions.size(), 1'209U);

  auto country =
      demo_options{.regions = {}, .seed = 1, .people = 3'500, .vacancies = 35'000, .sessions = 35, .today = kToday};
  auto const all = make_demo(*tax(), reference(), country);
  EXPECT_EQ(all.vacancies.size(), 35'000U);
  EXPECT_EQ(all.people.size(), 3'500U);
  EXPECT_EQ(all.desks.size(), reference().regions.size());
  auto by_region = std::map<region_code, std::size_t>{};
  for (auto const& v : all.vacancies) {
    ++by_region[reference().region_of(v.municipality, kToday)->code];
  }
  EXPECT_EQ(by_region.size(), reference().regions.size());
  EXPECT_GT(by_region[region_code{"AM18"}], 3 * by_region[region_code{"AM35"}]);
}

TEST(demo, makes_a_snapshot_that_says_it_is_synthetic) {
  auto const world = build_snapshot(tax(), std::make_shared<reference_data const>(reference()), one_region());
  EXPECT_TRUE(world->synthetic);
  EXPECT_EQ(world->vacancies.size(), 800U);
  EXPECT_EQ(world->people.size(), 60U);
  EXPECT_FALSE(world->obtainable.empty());
}

TEST(demo, ids_are_unique_and_places_are_in_the_region) {
  auto ids = std::set<uuid>{};
  auto count = std::size_t{0};
  auto const add = [&](auto const& rows) {
    for (auto const& row : rows) {
      ids.insert(row.id.value());
      ++count;
    }
  };
  auto const& r = one_region();
  add(r.employers);
  add(r.vacancies);
  add(r.partners);
  add(r.wagons);
  add(r.sessions);
  add(r.payers);
  add(r.people);
  EXPECT_EQ(ids.size(), count);

  auto const in_region = [](municipality_code const& m) {
    auto const* found = reference().region_of(m, kToday);
    return found != nullptr && found->code.str() == "AM18";
  };
  for (auto const& v : r.vacancies) {
    ASSERT_TRUE(in_region(v.municipality));
    EXPECT_TRUE(within_km(v.at, reference().find_municipality(v.municipality)->at, 8));
  }
  for (auto const& p : r.partners) {
    EXPECT_TRUE(in_region(p.municipality));
  }
  for (auto const& s : r.sessions) {
    EXPECT_EQ(s.at.has_value(), !s.municipality.empty());
    EXPECT_TRUE(!s.at || in_region(s.municipality));
  }
}

TEST(demo, shows_every_kind_of_wagon_and_partner_even_when_small) {
  auto small = options_for({"AM35"}, 7);
  small.sessions = 1;
  for (auto const& made : {make_demo(*tax(), reference(), small), one_region()}) {
    auto with_sessions = std::set<wagon_id>{};
    for (auto const& s : made.sessions) {
      with_sessions.insert(s.wagon);
    }
    auto kinds = std::set<wagon_kind_code>{};
    for (auto const& w : made.wagons) {
      EXPECT_TRUE(with_sessions.contains(w.id)) << w.title.nl;
      kinds.insert(w.kind);
    }
    EXPECT_EQ(kinds.size(), reference().wagon_kinds.size());
    auto partners = std::set<partner_kind>{};
    for (auto const& p : made.partners) {
      partners.insert(p.kind);
    }
    EXPECT_EQ(partners.size(), 12U);
  }
}

TEST(demo, sessions_stay_inside_the_ranges_of_their_kind) {
  auto const& r = one_region();
  auto kind_of = std::map<wagon_id, wagon_kind const*>{};
  for (auto const& w : r.wagons) {
    kind_of[w.id] = reference().find_wagon_kind(w.kind);
    EXPECT_EQ(w.in_job, kind_of[w.id]->in_job);
  }
  for (auto const& s : r.sessions) {
    auto const& kind = *kind_of.at(s.wagon);
    SCOPED_TRACE(kind.code.str());
    EXPECT_GE(s.weeks, kind.weeks_min);
    EXPECT_LE(s.weeks, kind.weeks_max.value_or(208));
    EXPECT_GE(s.hours_per_week, kind.hours_min);
    EXPECT_LE(s.hours_per_week, kind.hours_max);
    EXPECT_GE(s.seats, 0);
    EXPECT_LE(s.seats, 20);
    EXPECT_EQ(s.decision_weeks, kind.decision_weeks);
    auto const total = add(s.own_price, s.public_price).value();
    EXPECT_GE(s.own_price, money{});
    EXPECT_GE(s.public_price, money{});
    EXPECT_EQ(s.own_price, kind.own_share_max_percent == 0 ? money{} : total) << "payers pay it, or the person";
    if (kind.price_min) {
      EXPECT_GE(total, *kind.price_min);
      EXPECT_LE(total, *kind.price_max);
    }
    EXPECT_EQ(s.fund.empty(), s.public_price == money{});
    if (s.start) {
      EXPECT_GT(*s.start, kToday);
      EXPECT_LE(*s.start, kToday + weeks{79});
    }
    EXPECT_TRUE(kind.delivery != "place" || s.at.has_value());
  }
}

TEST(demo, what_a_wagon_gives_it_gives_before_it_ends) {
  auto const& r = one_region();
  auto shortest = std::map<wagon_id, std::int32_t>{};
  for (auto const& s : r.sessions) {
    auto const [at, fresh] = shortest.try_emplace(s.wagon, s.weeks);
    at->second = std::min(at->second, s.weeks);
  }
  auto early = 0;
  for (auto const& w : r.wagons) {
    for (auto const& g : w.gives) {
      if (g.after_weeks) {
        ++early;
        EXPECT_GE(*g.after_weeks, 0);
        EXPECT_LE(*g.after_weeks, shortest.at(w.id));
      }
    }
    if (w.completion) {
      EXPECT_GE(w.completion->started, 20);
      EXPECT_GE(w.completion->completed, 1);
      EXPECT_LE(w.completion->completed, w.completion->started);
    }
  }
  EXPECT_GT(early, 0);
}

TEST(demo, every_barrier_has_help_and_money_help_is_free) {
  auto const& r = one_region();
  auto helped = std::set<barrier_code>{};
  auto debt_wagons = std::set<wagon_id>{};
  for (auto const& w : r.wagons) {
    for (auto const& g : w.gives) {
      if (auto const* freedom = std::get_if<freedom_atom>(&g.gives)) {
        helped.insert(freedom->barrier);
        if (freedom->barrier.str() == "debt") {
          debt_wagons.insert(w.id);
          EXPECT_LE(g.after_weeks.value_or(99), 6);
        }
      }
    }
  }
  EXPECT_EQ(helped.size(), reference().barriers.size());
  auto checked = 0;
  for (auto const& s : r.sessions) {
    if (debt_wagons.contains(s.wagon)) {
      ++checked;
      EXPECT_EQ(s.own_price, money{});
    }
  }
  EXPECT_GT(checked, 0);
}

TEST(demo, vacancies_are_plausible) {
  auto const& r = one_region();
  auto unknown_pay = 0;
  auto supported = 0;
  for (auto const& v : r.vacancies) {
    if (v.hourly_pay_min) {
      EXPECT_GE(*v.hourly_pay_min, money::cents(14'75));
      EXPECT_LE(*v.hourly_pay_min, money::euros(60));
      EXPECT_LE(*v.hourly_pay_min, v.hourly_pay_max.value_or(*v.hourly_pay_min));
    } else {
      ++unknown_pay;
    }
    EXPECT_EQ(v.hours_min.has_value(), v.hours_max.has_value());
    EXPECT_LE(v.hours_min.value_or(0), v.hours_max.value_or(40));
    EXPECT_GT(v.closes.value_or(kToday + days{1}), kToday);
    EXPECT_GE(v.start.value_or(kToday), kToday);
    EXPECT_TRUE(std::ranges::is_sorted(v.skills));
    supported += v.supported ? 1 : 0;
  }
  EXPECT_GT(unknown_pay, 80);
  EXPECT_LT(unknown_pay, 320);
  EXPECT_GT(supported, 20);
}

TEST(demo, work_asks_for_what_the_trade_asks_for) {
  auto electricians = 0;
  auto with_vca = 0;
  for (auto const& v : one_region().vacancies) {
    if (v.occupation == occupation_id{test_uuid(1, 5)}) {
      ++electricians;
      with_vca += std::ranges::count(v.credentials, credential_code{"b-vca"}) > 0 ? 1 : 0;
    }
  }
  ASSERT_GT(electricians, 20);
  EXPECT_GT(with_vca * 2, electricians);
  EXPECT_LT(with_vca, electricians);
}

TEST(demo, nobody_becomes_a_nurse_by_a_short_course) {
  auto const nurse = std::string{"verpleegkundige"};
  auto const whole = std::set<std::string>{"bbl", "bol", "third-learning-route", "evc", "exemption", "skills-test"};
  auto refreshers = 0;
  auto programmes = 0;
  for (auto const& w : one_region().wagons) {
    if (w.title.nl.find(nurse) == std::string::npos) {
      continue;
    }
    EXPECT_TRUE(whole.contains(w.kind.str())) << w.title.nl;
    auto const skills =
        std::ranges::count_if(w.gives, [](gift const& g) { return std::holds_alternative<skill_atom>(g.gives); });
    if (skills > 0 && skills <= 3) {
      ++refreshers;
      EXPECT_GE(std::ranges::count_if(w.needs, [](atom const& a) { return std::holds_alternative<skill_atom>(a); }), 3);
    } else if (skills > 3) {
      ++programmes;
      EXPECT_EQ(
          std::ranges::count(w.gives, atom{credential_atom{credential_code{"big-verpleegkundige"}}}, &gift::gives), 1)
          << w.title.nl;
    }
  }
  EXPECT_GT(refreshers, 0);
  EXPECT_GT(programmes, 0);
}

TEST(demo, proof_of_experience_raises_what_was_used_in_work) {
  auto seen = 0;
  for (auto const& w : one_region().wagons) {
    if (w.kind.str() != "evc") {
      EXPECT_TRUE(w.raises.empty() || w.kind.str() == "skills-test");
      continue;
    }
    ++seen;
    EXPECT_FALSE(w.raises.empty());
    EXPECT_FALSE(w.needs.empty());
    for (auto const& r : w.raises) {
      EXPECT_EQ(r.from, evidence::worked);
      EXPECT_EQ(r.to, evidence::proven);
    }
    EXPECT_TRUE(std::ranges::is_sorted(w.raises));
    EXPECT_TRUE(std::ranges::adjacent_find(w.raises, {}, &evidence_raise::skill) == w.raises.end());
  }
  EXPECT_GT(seen, 5);
}

TEST(demo, a_job_with_learning_says_which_job_it_is) {
  auto seen = 0;
  for (auto const& w : one_region().wagons) {
    auto const taught =
        w.kind.str() == "bbl" || w.kind.str() == "praktijkverklaring" || w.kind.str() == "trial-placement";
    EXPECT_FALSE(w.job.has_value() && !w.in_job);
    if (taught) {
      ++seen;
      EXPECT_TRUE(w.job.has_value()) << w.title.nl;
    }
  }
  EXPECT_GT(seen, 0);
}

TEST(demo, payers_of_every_tier_share_kinds_of_steps_and_have_budgets) {
  auto const world = build_snapshot(tax(), std::make_shared<reference_data const>(reference()), one_region());
  auto tiers = std::set<payer_tier>{};
  auto pay_for_a_certificate = 0;
  auto budgets_for_it = 0;
  auto apart = 0;
  for (auto const& p : world->payers) {
    tiers.insert(p.tier);
    EXPECT_TRUE(std::ranges::is_sorted(p.pays_for)) << p.name.nl;
    EXPECT_TRUE(p.per_person || p.per_year || p.per_step) << p.name.nl;
    EXPECT_EQ(p.as_of, kToday) << p.name.nl;
    apart += p.not_with.empty() ? 0 : 1;
    if (std::ranges::binary_search(p.pays_for, wagon_kind_code{"mbo-certificate"}) &&
        (p.municipality.empty() || p.municipality == municipality_code{"GM0363"})) {
      ++pay_for_a_certificate;
      budgets_for_it += p.per_person || p.per_year ? 1 : 0;
    }
  }
  EXPECT_EQ(tiers.size(), 4U);
  EXPECT_GE(pay_for_a_certificate, 4);
  EXPECT_GE(budgets_for_it, 3) << "so that steps of one route have a budget in common";
  EXPECT_EQ(apart, 2);
}

TEST(demo, what_people_pay_for_is_paid_by_some_payer_except_school_by_day) {
  auto paid = std::set<wagon_kind_code>{};
  for (auto const& p : one_region().payers) {
    paid.insert(p.pays_for.begin(), p.pays_for.end());
  }
  for (auto const& k : reference().wagon_kinds) {
    if (k.own_share_max_percent > 0) {
      EXPECT_EQ(paid.contains(k.code), k.code.str() != "bol") << k.code.str();
    }
  }
}

TEST(demo, says_everywhere_that_it_is_a_demo) {
  auto const& r = one_region();
  auto const marked = testing::EndsWith(" (demo)");
  for (auto const& e : r.employers) {
    EXPECT_THAT(e.name, marked);
  }
  for (auto const& p : r.partners) {
    EXPECT_THAT(p.name, marked);
  }
  for (auto const& p : r.payers) {
    EXPECT_THAT(p.name.nl, marked);
    EXPECT_THAT(p.name.en, marked);
  }
  ASSERT_EQ(r.desks.size(), 1U);
  EXPECT_THAT(r.desks.front().name, marked);
  EXPECT_THAT(r.desks.front().phone, testing::StartsWith("020-555 01 "));
}

}  // namespace
}  // namespace overstap::sim
