// SPDX-License-Identifier: EUPL-1.2
#include "sim/offer.h"

#include <algorithm>

namespace overstap::sim {
namespace {

constexpr std::int32_t kLongestOpenEnd = 52;  // weeks beyond the shortest, for kinds without an end

/// Weeks after which the effect counts although the service goes on (desk-rules 16 for debts).
std::optional<std::int32_t> effect_after(std::string_view kind, random_source& numbers) {
  if (kind == "debt-help") {
    return static_cast<std::int32_t>(numbers.between(4, 6));
  }
  if (kind == "job-coach") {
    return 0;  // the coach is there from the first day
  }
  return std::nullopt;
}

void give_freedoms(region_setting const& in, random_source& numbers, offer& out) {
  auto const& kind = out.kind->code;
  auto const after = effect_after(kind.str(), numbers);
  for (auto const& b : in.reference.barriers) {
    if (std::ranges::find(b.helped_by, kind) == b.helped_by.end()) {
      continue;
    }
    // A work experience place counts as being at work from its start, so it cannot be what comes first.
    if (out.kind->in_job && b.code.str() == "work-fitness") {
      continue;
    }
    out.gives.push_back({freedom_atom{b.code}, after});
  }
}

}  // namespace

offer make_offer(region_setting const& in,
                 wagon_kind const& kind,
                 occupation_profile const& o,
                 std::uint64_t variant,
                 random_source& numbers) {
  auto out = offer{.kind = &kind,
                   .occupation = nullptr,
                   .by = kind.provided_by,
                   .title = kind.name,
                   .needs = {},
                   .gives = {},
                   .raises = {},
                   .weeks = {kind.weeks_min, kind.weeks_max.value_or(kind.weeks_min + kLongestOpenEnd)},
                   .hours = {kind.hours_min, kind.hours_max}};
  if (!fill_training(in, o, variant, numbers, out) && !fill_certificate(in, variant, numbers, out)) {
    fill_service(in, variant, numbers, out);
  }
  give_freedoms(in, numbers, out);
  // Work asks that somebody is fit for it; sheltered work and a work experience place are where people start.
  if (kind.in_job && kind.code.str() != "sheltered-work" && kind.code.str() != "work-experience") {
    need_freedom(in, "work-fitness", out);
  }
  std::ranges::sort(out.needs);
  std::ranges::sort(out.gives);
  std::ranges::sort(out.raises);
  return out;
}

void give_credential(region_setting const& in, std::string_view credential, offer& out) {
  auto c = credential_code{std::string{credential}};
  auto g = gift{credential_atom{c}, std::nullopt};
  if (in.reference.find_credential(c) != nullptr && std::ranges::find(out.gives, g) == out.gives.end()) {
    out.gives.push_back(std::move(g));
  }
}

void need_credential(region_setting const& in, std::string_view credential, offer& out) {
  auto c = credential_code{std::string{credential}};
  if (in.reference.find_credential(c) != nullptr) {
    out.needs.emplace_back(credential_atom{std::move(c)});
  }
}

void need_freedom(region_setting const& in, std::string_view barrier, offer& out) {
  auto b = barrier_code{std::string{barrier}};
  if (in.reference.find_barrier(b) != nullptr) {
    out.needs.emplace_back(freedom_atom{std::move(b)});
  }
}

void give_known_skill(region_setting const& in, std::string_view uuid, evidence level, offer& out) {
  auto const id = skill_id::parse(uuid);
  if (!id) {
    return;
  }
  auto const at = in.tax.find(*id);
  if (at.has_value() && !in.tax.ended(at)) {
    out.gives.push_back({skill_atom{*id, level}, std::nullopt});
  }
}

}  // namespace overstap::sim
