// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/dates.h"
#include "base/money.h"
#include "snapshot/build_snapshot.h"

namespace overstap::sim {

inline std::string text_of(std::optional<money> const& m) {
  return m ? std::to_string(m->in_cents()) : "?";
}
template <typename T>
std::string text_of_number(std::optional<T> const& n) {
  return n ? std::to_string(static_cast<long long>(*n)) : "?";
}
inline std::string text_of(std::optional<civil_date> const& d) {
  return d ? to_string(*d) : "?";
}

/// For tests: everything, as text; two records are equal when their texts are.
inline std::vector<std::string> lines_of(snapshot_records const& r) {
  auto lines = std::vector<std::string>{};
  for (auto const& e : r.employers) {
    lines.push_back(fmt::format("employer {} {} {}", to_string(e.id), e.name, e.municipality.str()));
  }
  for (auto const& v : r.vacancies) {
    auto line = fmt::format("vacancy {} {} {} {} {} {},{} {}-{} {}-{} {} {} {} {}{}",
                            to_string(v.id),
                            to_string(v.employer),
                            to_string(v.occupation),
                            v.title,
                            v.municipality.str(),
                            v.at.x,
                            v.at.y,
                            text_of_number(v.hours_min),
                            text_of_number(v.hours_max),
                            text_of(v.hourly_pay_min),
                            text_of(v.hourly_pay_max),
                            text_of(v.start),
                            text_of(v.closes),
                            text_of_number(v.contract),
                            v.shifts,
                            v.supported);
    for (auto const& s : v.skills) {
      line += fmt::format(" {}:{}", to_string(s.skill), static_cast<int>(s.weight));
    }
    for (auto const& c : v.credentials) {
      line += " " + c.str();
    }
    lines.push_back(std::move(line));
  }
  for (auto const& p : r.partners) {
    lines.push_back(fmt::format("partner {} {} {} {} {}",
                                to_string(p.id),
                                static_cast<int>(p.kind),
                                p.name,
                                p.region.str(),
                                p.municipality.str()));
  }
  for (auto const& w : r.wagons) {
    auto line = fmt::format("wagon {} {} {} {} {} {}",
                            to_string(w.id),
                            w.kind.str(),
                            to_string(w.provider),
                            w.title.nl,
                            w.title.en,
                            w.in_job);
    line += w.job ? " job " + to_string(*w.job) : "";
    for (auto const& a : w.needs) {
      line += " needs " + to_string(a);
    }
    for (auto const& g : w.gives) {
      line += fmt::format(" gives {} after {}", to_string(g.gives), text_of_number(g.after_weeks));
    }
    for (auto const& x : w.raises) {
      line += fmt::format(" raises {} {} {}", to_string(x.skill), to_string(x.from), to_string(x.to));
    }
    line += w.completion ? fmt::format(" {}/{}", w.completion->completed, w.completion->started) : " unknown";
    lines.push_back(std::move(line));
  }
  for (auto const& s : r.sessions) {
    lines.push_back(fmt::format("session {} {} {} {}w {}h {},{} {} {} {}+{} {} {}",
                                to_string(s.id),
                                to_string(s.wagon),
                                text_of(s.start),
                                s.weeks,
                                s.hours_per_week,
                                s.at ? s.at->x : 0,
                                s.at ? s.at->y : 0,
                                s.municipality.str(),
                                s.seats,
                                s.own_price.in_cents(),
                                s.public_price.in_cents(),
                                s.fund,
                                s.decision_weeks));
  }
  for (auto const& p : r.payers) {
    auto line = fmt::format("payer {} {} {} {} {} {}% {} {} {} {}-{} {} {} as of {}",
                            to_string(p.id),
                            static_cast<int>(p.tier),
                            p.name.nl,
                            p.name.en,
                            p.scheme,
                            p.percent,
                            text_of(p.per_person),
                            text_of(p.per_year),
                            text_of(p.per_step),
                            text_of(p.from),
                            text_of(p.until),
                            p.region.str(),
                            p.municipality.str(),
                            to_string(p.as_of));
    for (auto const& k : p.pays_for) {
      line += " " + k.str();
    }
    for (auto const& other : p.not_with) {
      line += " not with " + to_string(other);
    }
    lines.push_back(std::move(line));
  }
  for (auto const& p : r.people) {
    auto line = fmt::format("person {} {} {},{} {} {}-{} {} {} {}",
                            to_string(p.id),
                            p.municipality.str(),
                            p.home ? p.home->x : 0,
                            p.home ? p.home->y : 0,
                            text_of_number(p.max_km),
                            text_of_number(p.hours_min),
                            text_of_number(p.hours_max),
                            text_of(p.available_from),
                            text_of_number(p.shifts),
                            p.needs_support);
    for (auto const& [skill, level] : p.skills) {
      line += fmt::format(" {}:{}", to_string(skill), to_string(level));
    }
    for (auto const& o : p.worked_as) {
      line += " " + to_string(o);
    }
    for (auto const& c : p.credentials.value_or(std::vector<credential_code>{})) {
      line += " " + c.str();
    }
    for (auto const c : p.contracts.value_or(std::vector<contract_kind>{})) {
      line += fmt::format(" contract {}", static_cast<int>(c));
    }
    lines.push_back(std::move(line));
  }
  for (auto const& d : r.desks) {
    lines.push_back(fmt::format("desk {} {} {} {} {} {} {}",
                                d.region.str(),
                                d.municipality.str(),
                                d.name,
                                d.address,
                                d.phone,
                                d.hours.nl,
                                d.hours.en));
  }
  return lines;
}

}  // namespace overstap::sim
