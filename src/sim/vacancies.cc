// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <bit>
#include <map>

#include "sim/names.h"
#include "sim/region_demo.h"

namespace overstap::sim {
namespace {

constexpr std::size_t kMostEssential = 18;
constexpr std::size_t kMostOptional = 7;
constexpr unsigned kUnknownHours = 6;
constexpr unsigned kUnknownPay = 22;
constexpr unsigned kUnknownStart = 25;
constexpr unsigned kUnknownContract = 6;
constexpr unsigned kNoClosingDay = 10;
constexpr unsigned kSkillsNotToldPerMille = 10;
constexpr std::int64_t kLastStartWeek = 30;

/// An employer is known by its sector, its town (or none: works in the whole region) and its rank there.
struct employer_key {
  sector is;
  municipality const* town;
  std::uint64_t rank;
  auto order() const {
    return std::tuple{is, town == nullptr ? std::string_view{} : std::string_view{town->code.str()}, rank};
  }
  friend bool operator<(employer_key const& a, employer_key const& b) { return a.order() < b.order(); }
};

/// Rank r is drawn about in proportion to 1/r: few employers have many vacancies.
std::uint64_t skewed_rank(random_source& numbers, std::uint64_t doublings) {
  auto const block = std::uint64_t{1} << numbers.below(doublings);
  return block + numbers.below(block);
}

employer_key draw_employer(random_source& numbers, municipality const& town, sector s) {
  if (numbers.chance(35)) {
    return {s, nullptr, skewed_rank(numbers, 5)};
  }
  auto const doublings = static_cast<std::uint64_t>(std::bit_width(thousand_inhabitants(town.code)));
  return {s, &town, skewed_rank(numbers, std::max<std::uint64_t>(2, doublings - 2))};
}

demo_stream stream_of(region_setting const& in, employer_key const& key) {
  auto const town = key.town == nullptr ? std::string_view{"region"} : std::string_view{key.town->code.str()};
  return in.stream.part("employer").part(static_cast<std::uint64_t>(key.is)).part(town).part(key.rank);
}

employer make_employer(region_setting const& in, employer_key const& key) {
  auto const stream = stream_of(in, key);
  auto numbers = stream.numbers();
  auto const& town = key.town == nullptr ? in.map.any_town(numbers) : *key.town;
  auto const shown = key.town == nullptr ? std::string_view{} : std::string_view{town.main_place};
  return {.id = stream.id<employer_id>(), .name = employer_name(numbers, key.is, shown), .municipality = town.code};
}

/// `count` different positions below `size` at most, in rising order, spread evenly by chance.
template <typename Take>
void draw_some(random_source& numbers, std::size_t size, unsigned percent, std::size_t most, Take const& take) {
  auto taken = std::size_t{0};
  for (auto i = std::size_t{0}; i < size && taken < most; ++i) {
    if (numbers.chance(percent)) {
      take(i);
      ++taken;
    }
  }
}

std::vector<required_skill> draw_skills(region_setting const& in, random_source& numbers, occupation_profile const& o) {
  auto skills = std::vector<required_skill>{};
  if (numbers.below(1000) < kSkillsNotToldPerMille) {
    return skills;
  }
  // Of a long list a vacancy names a part.
  auto const part = [](unsigned percent, std::size_t most, std::size_t size) {
    return size > most ? static_cast<unsigned>(percent * most / size) : percent;
  };
  draw_some(
      numbers, o.essential.size(), part(94, kMostEssential, o.essential.size()), kMostEssential, [&](std::size_t i) {
        skills.push_back({o.essential[i], importance::essential});
      });
  draw_some(
      numbers, o.optional.size(), part(35, kMostOptional * 2, o.optional.size()), kMostOptional, [&](std::size_t i) {
        skills.push_back({o.optional[i], numbers.chance(15) ? importance::essential : importance::optional});
      });
  if (!skills.empty() && numbers.chance(8)) {
    auto const near = in.tax.neighbours_of(in.tax.find(skills[numbers.below(skills.size())].skill));
    if (!near.empty()) {
      skills.push_back({in.tax.id_of(near[numbers.below(near.size())].skill), importance::optional});
    }
  }
  if (skills.empty()) {
    auto const& any = o.essential.empty() ? o.optional : o.essential;
    skills.push_back({any.front(), importance::essential});
  }
  std::ranges::sort(skills);
  auto const repeated = std::ranges::unique(skills, {}, &required_skill::skill);
  skills.erase(repeated.begin(), repeated.end());
  return skills;
}

contract_kind draw_contract(random_source& numbers, sector_facts const& f) {
  auto const x = numbers.below(100);
  if (x < f.work_based_learning) {
    return contract_kind::work_based_learning;
  }
  if (x < f.work_based_learning + f.agency) {
    return contract_kind::agency;
  }
  return x < f.work_based_learning + f.agency + f.permanent ? contract_kind::permanent : contract_kind::temporary;
}

std::string capitalised(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
  return text;
}

vacancy make_vacancy(region_setting const& in,
                     weighted_choice const& by_demand,
                     std::size_t number,
                     employer_key& employer_is) {
  auto const stream = in.stream.part("vacancy").part(number);
  auto numbers = stream.numbers();
  auto const& o = in.market.occupations()[by_demand.draw(numbers)];
  auto const& f = facts_of(o.is);
  auto const& town = in.map.work_town(numbers, o.at_airport ? sector::aviation : o.is);

  auto v = vacancy{};
  v.id = stream.id<vacancy_id>();
  employer_is = draw_employer(numbers, town, o.is);
  v.occupation = o.id;
  v.title = capitalised(o.name.nl);
  v.skills = draw_skills(in, numbers, o);
  for (auto const& [credential, percent] : o.asks) {
    if (numbers.chance(percent)) {
      v.credentials.push_back(credential);
    }
  }
  v.municipality = town.code;
  v.at = in.map.work_in(numbers, town, o.at_airport ? sector::aviation : o.is);
  if (!numbers.chance(kUnknownHours)) {
    auto const& hours = f.hours[numbers.below(f.hours.size())];
    v.hours_min = hours.from;
    v.hours_max = hours.to;
  }
  if (!numbers.chance(kUnknownPay)) {
    auto const pay = draw_pay(numbers, o);
    v.hourly_pay_min = pay.low;
    if (!numbers.chance(12)) {
      v.hourly_pay_max = pay.high;
    }
  }
  if (!numbers.chance(kNoClosingDay)) {
    v.closes = in.today + days{numbers.between(5, 90)};
  }
  if (!numbers.chance(kUnknownStart)) {
    auto const earliest = v.closes.value_or(in.today + days{14});
    v.start = monday_on_or_after(std::min(earliest + weeks{numbers.between(0, 16)}, in.today + weeks{kLastStartWeek}));
  }
  if (!numbers.chance(kUnknownContract)) {
    v.contract = draw_contract(numbers, f);
  }
  v.shifts = numbers.chance(f.shifts);
  v.supported = numbers.chance(o.level == 1 ? 18 : o.level == 2 ? 9 : 4);
  return v;
}

}  // namespace

void add_vacancies(region_setting const& in, std::size_t count, snapshot_records& records) {
  auto const by_demand = weighted_choice{in.market.weights_in(in.map.record().code)};
  auto employers = std::map<employer_key, employer_id>{};
  for (auto i = std::size_t{0}; i < count; ++i) {
    auto key = employer_key{};
    auto v = make_vacancy(in, by_demand, i, key);
    auto [at, fresh] = employers.try_emplace(key);
    if (fresh) {
      records.employers.push_back(make_employer(in, key));
      at->second = records.employers.back().id;
    }
    v.employer = at->second;
    records.vacancies.push_back(std::move(v));
  }
}

}  // namespace overstap::sim
