// SPDX-License-Identifier: EUPL-1.2
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "desk/desk.h"
#include "desk/testing_world.h"

using namespace overstap;
using namespace overstap::desk::testing;
using ::testing::AllOf;
using ::testing::Each;
using ::testing::Field;
using ::testing::SizeIs;

namespace {

auto const kDay = *parse_date("2026-09-01");
constexpr auto kJobs = std::uint64_t{6};
constexpr auto kDiplomas = std::uint64_t{4};
constexpr auto kCourses = std::uint64_t{12};

occupation_id job(std::uint64_t n) {
  return numbered<occupation_id>(100 + n);
}

/// Jobs that all ask the one skill of the person.
std::shared_ptr<taxonomy::taxonomy const> jobs_of_typing() {
  auto records = taxonomy_records{};
  auto const add = [&](uuid key, concept_kind kind, std::string const& name) {
    records.concepts.push_back({.key = key,
                                .kind = kind,
                                .uri = "http://example.org/" + name,
                                .code = kind == concept_kind::occupation ? "4222" : "",
                                .type = {},
                                .ended = false,
                                .nl = {name, {}, "", false},
                                .en = {name, {}, "", false}});
  };
  add(kTyping.value(), concept_kind::skill, "type");
  for (auto n = std::uint64_t{0}; n < kJobs; ++n) {
    add(job(n).value(), concept_kind::occupation, "job" + std::to_string(n));
    records.relations.push_back({job(n), {kTyping, importance::essential}});
  }
  return taxonomy::build(std::move(records));
}

std::shared_ptr<reference_data const> diplomas() {
  auto data = *small_reference();
  data.credentials.clear();
  for (auto d = std::uint64_t{0}; d < kDiplomas; ++d) {
    auto const name = "d" + std::to_string(d);
    data.credentials.push_back({credential_code{name}, {name, name}, "diploma"});
  }
  return std::make_shared<reference_data const>(std::move(data));
}

/// Every job asks every diploma, and for each diploma there are many courses: the longer one is not the dearer one, and
/// what costs the person less costs others more. So nearly every choice of courses is a route.
std::shared_ptr<desk::world const> hard_world() {
  auto const reference = diplomas();
  auto records = small_records();
  auto const course = std::exchange(records.wagons, {}).at(0);
  auto const dates = std::exchange(records.sessions, {}).at(0);
  records.vacancies.clear();
  for (auto d = std::uint64_t{0}; d < kDiplomas; ++d) {
    for (auto n = std::uint64_t{0}; n < kCourses; ++n) {
      auto w = course;
      w.id = numbered<wagon_id>(1000 + d * kCourses + n);
      w.gives = {{credential_atom{reference->credentials[d].code}, std::nullopt}};
      records.wagons.push_back(w);
      auto s = dates;
      s.id = numbered<session_id>(1000 + d * kCourses + n);
      s.wagon = w.id;
      s.weeks = static_cast<std::int32_t>(1 + n);
      auto const price = static_cast<std::int64_t>((n * n * 37 + d * 11) % 401);
      s.own_price = money::euros(price);
      s.public_price = money::euros(401 - price);
      records.sessions.push_back(s);
    }
  }
  for (auto n = std::uint64_t{0}; n < kJobs; ++n) {
    auto v = small_vacancy(100 + n, job(n));
    v.credentials.clear();
    for (auto const& c : reference->credentials) {
      v.credentials.push_back(c.code);
    }
    records.vacancies.push_back(v);
  }
  return desk::make_world(build_snapshot(jobs_of_typing(), reference, std::move(records)));
}

/// Answers for somebody who types and has no diploma; no goal: she looks around.
std::vector<desk::goal_answer> answers(std::vector<occupation_id> goals, std::size_t targets, std::uint64_t limit) {
  static auto const world = hard_world();
  auto r = desk::journeys_request{};
  r.person.skills = {{kTyping, evidence::proven}};
  r.person.credentials.emplace();
  r.person.municipality = municipality_code{"GM0363"};
  r.goals = std::move(goals);
  r.targets = targets;
  auto found = desk::plan_journeys(*world, r, kDay, {limit});
  EXPECT_TRUE(found) << found.error().detail;
  return std::move(found->goals);
}

/// The search stopped at this many nodes.
auto stopped_at(std::uint64_t nodes) {
  return AllOf(Field(&desk::goal_answer::labels, nodes), Field(&desk::goal_answer::complete, false));
}

TEST(looking_around, a_goal_gets_100_000_nodes_whatever_the_limit) {
  EXPECT_THAT(answers({}, 2, 4'000'000), AllOf(SizeIs(2), Each(stopped_at(100'000))));
}

TEST(looking_around, all_goals_together_get_400_000_nodes) {
  EXPECT_THAT(answers({}, kJobs, 4'000'000), AllOf(SizeIs(kJobs), Each(stopped_at(400'000 / kJobs))));
}

TEST(looking_around, a_lower_limit_holds) {
  EXPECT_THAT(answers({}, 2, 120'000), AllOf(SizeIs(2), Each(stopped_at(60'000))));
}

TEST(looking_around, who_names_her_goals_or_has_only_one_gets_the_whole_limit) {
  EXPECT_THAT(answers({job(0), job(1)}, 2, 240'000), AllOf(SizeIs(2), Each(stopped_at(120'000))));
  EXPECT_THAT(answers({}, 1, 120'000), AllOf(SizeIs(1), Each(stopped_at(120'000))));
}

TEST(looking_around, who_names_more_goals_shares_the_whole_limit) {
  auto all = std::vector<occupation_id>{};
  for (auto n = std::uint64_t{0}; n < kJobs; ++n) {
    all.push_back(job(n));
  }
  EXPECT_THAT(answers(all, kJobs, 420'000), AllOf(SizeIs(kJobs), Each(stopped_at(420'000 / kJobs))));
}

}  // namespace
