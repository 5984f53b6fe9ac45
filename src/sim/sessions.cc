// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <chrono>

#include "sim/offer.h"

namespace overstap::sim {
namespace {

constexpr auto kHorizon = weeks{78};
constexpr std::size_t kMostRuns = 7;
constexpr unsigned kFull = 12;
// Few: what is online can be followed from the whole country.
constexpr unsigned kOnline = 6;
constexpr std::int64_t kPriceStep = 5;  // euros

std::int32_t draw_within(random_source& numbers, span_of wanted, std::int32_t low, std::int32_t high) {
  auto const from = std::clamp(wanted.from, low, high);
  return static_cast<std::int32_t>(numbers.between(from, std::clamp(wanted.to, from, high)));
}

struct price {
  money own;
  money others;
};

/// Euros for kinds whose price differs per case.
span_of price_per_case(std::string_view kind) {
  if (kind == "workplace-adaptation") {
    return {300, 5'000};
  }
  if (kind == "childcare") {
    return {200, 1'500};
  }
  return kind == "self-employment" ? span_of{400, 2'500} : span_of{0, 0};
}

price draw_price(random_source& numbers, offer const& from) {
  auto const& kind = *from.kind;
  auto low = std::int64_t{0};
  auto high = std::int64_t{0};
  if (kind.price_min && kind.price_max) {
    auto const spread = kind.price_max->in_cents() - kind.price_min->in_cents();
    low = (kind.price_min->in_cents() + spread * from.price_percent.from / 100) / 100;
    high = (kind.price_min->in_cents() + spread * from.price_percent.to / 100) / 100;
  } else {
    auto const range = price_per_case(kind.code.str());
    low = range.from;
    high = range.to;
  }
  auto const drawn = numbers.between(low, high);
  // Round figures, unless rounding would leave the range.
  auto const rounded = drawn / kPriceStep * kPriceStep;
  auto const total = rounded >= low ? rounded : drawn;
  auto const asked = money::euros(total);
  // What the person can not be asked to pay is paid for everybody; the rest is for payers, or for her.
  return kind.own_share_max_percent == 0 ? price{.own = {}, .others = asked} : price{.own = asked, .others = {}};
}

std::vector<civil_date> school_years(rhythm r, civil_date today) {
  auto starts = std::vector<civil_date>{};
  auto const first = std::chrono::year_month_day{today}.year();
  for (auto const year : {first, first + std::chrono::years{1}, first + std::chrono::years{2}}) {
    for (auto const month : {std::chrono::February, std::chrono::September}) {
      auto const start = monday_on_or_after(civil_date{year / month / 1});
      auto const begins = r == rhythm::school_year || month == std::chrono::September;
      if (begins && start > today && start <= today + kHorizon) {
        starts.push_back(start);
      }
    }
  }
  return starts;
}

span_of weeks_between(rhythm r) {
  switch (r) {
    case rhythm::often:
      return {7, 14};
    case rhythm::regular:
      return {12, 22};
    case rhythm::seldom:
    case rhythm::school_year:
    case rhythm::september:
    case rhythm::rolling:
      return {24, 28};
  }
  __builtin_unreachable();
}

std::vector<civil_date> draw_starts(random_source& numbers, rhythm r, civil_date today) {
  if (r == rhythm::school_year || r == rhythm::september) {
    return school_years(r, today);
  }
  auto const gap = weeks_between(r);
  auto starts = std::vector<civil_date>{};
  auto monday = monday_on_or_after(today + days{1}) + weeks{numbers.between(0, gap.from)};
  while (monday < today + kHorizon && starts.size() < kMostRuns) {
    auto const other_day = numbers.chance(12) ? days{numbers.between(1, 4)} : days{0};
    starts.push_back(monday + other_day);
    monday += weeks{numbers.between(gap.from, gap.to)};
  }
  return starts;
}

bool goes_online(random_source& numbers, offer const& from) {
  if (from.kind->delivery == "online") {
    return true;
  }
  return from.kind->delivery == "either" && numbers.chance(kOnline);
}

}  // namespace

std::vector<session> make_sessions(region_setting const& in,
                                   offer const& from,
                                   wagon_id wagon,
                                   municipality const& provider_town,
                                   demo_stream const& stream) {
  auto numbers = stream.part("sessions").numbers();
  auto const& kind = *from.kind;
  auto const longest = kind.weeks_max.value_or(208);
  auto const weeks_long = draw_within(numbers, from.weeks, kind.weeks_min, longest);
  auto const hours = draw_within(numbers, from.hours, kind.hours_min, kind.hours_max);
  auto const costs = draw_price(numbers, from);
  auto const rolling = from.starts == rhythm::rolling;
  auto const starts = rolling ? std::vector<civil_date>{} : draw_starts(numbers, from.starts, in.today);
  auto const online = goes_online(numbers, from);
  auto const runs = rolling ? static_cast<std::size_t>(numbers.between(1, from.places)) : starts.size();

  auto made = std::vector<session>{};
  for (auto i = std::size_t{0}; i < runs; ++i) {
    auto s = session{};
    s.id = stream.part("session").part(i).id<session_id>();
    s.wagon = wagon;
    if (!rolling) {
      s.start = starts[i];
    }
    s.weeks = weeks_long;
    s.hours_per_week = hours;
    if (!online) {
      auto const works = kind.in_job && from.occupation != nullptr;
      auto const work_sector = works && from.occupation->at_airport ? sector::aviation
                               : works                              ? from.occupation->is
                                                                    : sector::other;
      auto const& town =
          works ? in.map.work_town(numbers, work_sector) : in.map.town_or_neighbour(numbers, provider_town);
      s.municipality = town.code;
      s.at = works ? in.map.work_in(numbers, town, work_sector) : in.map.room_in(numbers, town);
    }
    s.seats = numbers.chance(kFull) && (i > 0 || !rolling) ? 0 : static_cast<std::int32_t>(numbers.between(1, 20));
    s.own_price = costs.own;
    s.public_price = costs.others;
    s.fund = costs.others > money{} ? kind.public_fund : std::string{};
    s.decision_weeks = kind.decision_weeks;
    made.push_back(std::move(s));
  }
  return made;
}

}  // namespace overstap::sim
