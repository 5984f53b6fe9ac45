// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>
#include <utility>

#include "base/invariant.h"
#include "sim/names.h"
#include "sim/offer.h"
#include "sim/region_demo.h"
#include "sim/wagon_plan.h"

namespace overstap::sim {
namespace {

constexpr std::size_t kMostOccupations = 360;

struct partner_count {
  partner_kind kind;
  std::size_t count;  // 0: one in every municipality
};
constexpr auto kPartners = std::to_array<partner_count>({
    {partner_kind::desk, 1},
    {partner_kind::municipality, 0},
    {partner_kind::uwv, 2},
    {partner_kind::union_, 2},
    {partner_kind::school, 4},
    {partner_kind::nrto, 8},
    {partner_kind::oval, 5},
    {partner_kind::abu, 3},
    {partner_kind::cedris, 2},
    {partner_kind::employer, 6},
    {partner_kind::library, 0},
    {partner_kind::sbb, 1},
});

struct placed_partner {
  partner record;
  municipality const* town;
};

std::vector<placed_partner> make_partners(region_setting const& in) {
  auto all = std::vector<placed_partner>{};
  for (auto const& [kind, fixed] : kPartners) {
    auto const everywhere = fixed == 0;
    auto const count = everywhere ? in.map.towns().size() : fixed;
    auto const of_kind = in.stream.part("partner").part(static_cast<std::uint64_t>(kind));
    auto const first_variant = static_cast<std::size_t>(of_kind.numbers().below(64));
    for (auto i = std::size_t{0}; i < count; ++i) {
      auto const stream = of_kind.part(i);
      auto numbers = stream.numbers();
      auto const& town = everywhere ? *in.map.towns()[i] : i == 0 ? in.map.centre() : in.map.any_town(numbers);
      all.push_back({{.id = stream.id<partner_id>(),
                      .kind = kind,
                      .name = partner_name(kind, first_variant + i, town.main_place),
                      .region = in.map.record().code,
                      .municipality = town.code},
                     &town});
    }
  }
  return all;
}

placed_partner const& draw_provider(random_source& numbers,
                                    std::vector<placed_partner> const& partners,
                                    partner_kind kind) {
  auto const [first, last] =
      std::ranges::equal_range(partners, kind, {}, [](placed_partner const& p) { return p.record.kind; });
  invariant(first != last, "a region has partners of every kind");
  return first[static_cast<std::ptrdiff_t>(numbers.below(static_cast<std::uint64_t>(last - first)))];
}

/// Share that finishes, per cent: short things are finished more often.
span_of usual_completion(offer const& o) {
  if (o.weeks.to <= 8) {
    return {82, 98};
  }
  return o.weeks.to <= 39 ? span_of{68, 92} : span_of{55, 82};
}

std::optional<completion_record> draw_completion(random_source& numbers, offer const& o) {
  if (!numbers.chance(60)) {
    return std::nullopt;
  }
  auto const usual = usual_completion(o);
  auto const started = numbers.between(20, 400);
  auto const completed = started * numbers.between(usual.from, usual.to) / 100;
  return completion_record{static_cast<std::int32_t>(started), static_cast<std::int32_t>(completed)};
}

std::vector<occupation_profile const*> occupations_in_training(region_setting const& in) {
  auto chosen = std::vector<occupation_profile const*>{};
  for (auto const at : in.market.in_training(in.map.record().code)) {
    chosen.push_back(&in.market.occupations()[at]);
    if (chosen.size() == kMostOccupations) {
      break;
    }
  }
  return chosen;
}

}  // namespace

void add_catalogue(region_setting const& in, std::size_t sessions, snapshot_records& records) {
  auto numbers = in.stream.part("desk").numbers();
  records.desks.push_back(make_desk(numbers, in.map.record(), in.map.centre()));
  auto const partners = make_partners(in);
  for (auto const& p : partners) {
    records.partners.push_back(p.record);
  }

  auto plan = wagon_plan{in.reference, occupations_in_training(in)};
  auto made = std::size_t{0};
  for (auto n = std::size_t{0}; n < in.reference.wagon_kinds.size() || made < sessions; ++n) {
    auto const next = plan.next();
    auto const stream = in.stream.part("wagon").part(n);
    auto draw = stream.numbers();
    auto from = make_offer(in, *next.kind, *next.occupation, next.variant, draw);
    auto const& provider = draw_provider(draw, partners, from.by);
    auto w = wagon{};
    w.id = stream.id<wagon_id>();
    w.kind = from.kind->code;
    w.provider = provider.record.id;
    w.in_job = from.kind->in_job;
    if (w.in_job && from.occupation != nullptr) {
      w.job = from.occupation->id;
    }
    w.completion = draw_completion(draw, from);
    auto const runs = make_sessions(in, from, w.id, *provider.town, stream);
    w.title = std::move(from.title);
    w.needs = std::move(from.needs);
    w.gives = std::move(from.gives);
    w.raises = std::move(from.raises);
    records.wagons.push_back(std::move(w));
    records.sessions.insert(records.sessions.end(), runs.begin(), runs.end());
    made += runs.size();
  }
}

}  // namespace overstap::sim
