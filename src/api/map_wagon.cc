// SPDX-License-Identifier: EUPL-1.2
#include "api/map_wagon.h"

#include <fmt/format.h>

#include "api/map_concepts.h"
#include "base/invariant.h"
#include "domain/known_completion.h"
#include "planning/chance.h"

namespace overstap::api {
namespace {

/// What an atom says by itself: a barrier that has to be gone is not named as if it were wanted.
std::string words_of(snapshot const& s, compiled_atom const& a, std::string_view gone, language l) {
  auto name = name_of(s, a, l);
  return a.what == compiled_atom::kind::freedom ? fmt::format("{}: {}", gone, name) : name;
}

std::vector<std::string> names_of_needs(snapshot const& s, compiled_wagon const& w, language l) {
  auto names = std::vector<std::string>{};
  for (auto const& a : w.needs) {
    names.push_back(words_of(s, a, l == language::nl ? "niet" : "not", l));
  }
  return names;
}

std::vector<std::string> names_of_gifts(snapshot const& s, compiled_wagon const& w, language l) {
  auto names = std::vector<std::string>{};
  for (auto const& g : w.gives) {
    names.push_back(name_of_gift(s, g.gives, l));
  }
  for (auto const& r : w.raises) {
    names.emplace_back(s.tax->words_of(r.skill, l).preferred);
  }
  return names;
}

boundary::session session_of(snapshot const& s, session const& run) {
  return {.id = run.id.value(),
          .start = run.start,
          .weeks = run.weeks,
          .hoursPerWeek = run.hours_per_week,
          .municipality = run.at ? std::optional{name_of(*s.reference, run.municipality)} : std::nullopt,
          .seats = run.seats,
          .ownPriceCents = to_cents(run.own_price),
          .publicPriceCents = to_cents(run.public_price),
          .fund = run.fund,
          .decisionWeeks = run.decision_weeks};
}

}  // namespace

boundary::wagon to_boundary(snapshot const& s, wagon_idx at, language l) {
  auto const& w = s.wagons[at];
  auto const* const kind = s.reference->find_wagon_kind(w.record.kind);
  invariant(kind != nullptr, "a wagon of a kind that does not exist");
  auto out = boundary::wagon{.id = w.record.id.value(),
                             .kind = w.record.kind.str(),
                             .kindName = std::string{kind->name.in(l)},
                             .title = std::string{w.record.title.in(l)},
                             .provider = s.partners[s.find(w.record.provider)].name,
                             .inJob = w.record.in_job,
                             .sensitive = kind->seen_by == visibility::sensitive,
                             .needs = names_of_needs(s, w, l),
                             .gives = names_of_gifts(s, w, l),
                             .completionPercent = completion_percent(w.record),
                             .completion = completion_of(w.record),
                             .sessions = {}};
  for (auto const x : w.sessions) {
    out.sessions.push_back(session_of(s, s.sessions[x]));
  }
  return out;
}

std::optional<std::int64_t> completion_percent(wagon const& w) {
  auto const counts = known_completion(w);
  return counts ? std::optional{planning::percent_of({&*counts, 1})} : std::nullopt;
}

std::optional<boundary::completion_counts> completion_of(wagon const& w) {
  auto const counts = known_completion(w);
  return counts ? std::optional{boundary::completion_counts{counts->started, counts->completed}} : std::nullopt;
}

std::string name_of(snapshot const& s, compiled_atom const& a, language l) {
  switch (a.what) {
    case compiled_atom::kind::skill:
      return std::string{s.tax->words_of(taxonomy::skill_idx{a.position}, l).preferred};
    case compiled_atom::kind::credential:
      return std::string{s.reference->credentials.at(a.position).name.in(l)};
    case compiled_atom::kind::freedom:
      return std::string{s.reference->barriers.at(a.position).name.in(l)};
  }
  __builtin_unreachable();
}

std::string name_of_gift(snapshot const& s, compiled_atom const& a, language l) {
  return words_of(s, a, l == language::nl ? "niet meer" : "no longer", l);
}

}  // namespace overstap::api
