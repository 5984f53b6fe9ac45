// SPDX-License-Identifier: EUPL-1.2
#include "snapshot/build_snapshot.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/invariant.h"

namespace overstap {
namespace {

using taxonomy::held_skill;
using taxonomy::skill_idx;
using taxonomy::weighted_skill;

template <typename Idx>
Idx resolved(Idx found, std::string_view what) {
  invariant(found.has_value(), fmt::format("a snapshot record names an unknown {}", what));
  return found;
}

credential_set compile(snapshot const& s, std::vector<credential_code> const& codes) {
  auto set = credential_set{};
  for (auto const& c : codes) {
    set.insert(resolved(s.find_credential(c), "credential"));
  }
  return set;
}

struct atom_compiler {
  snapshot const& s;
  compiled_atom operator()(skill_atom const& a) const {
    return skill_at(resolved(s.tax->find(a.skill), "skill"), a.level);
  }
  compiled_atom operator()(credential_atom const& a) const {
    return holds(resolved(s.find_credential(a.credential), "credential"));
  }
  compiled_atom operator()(freedom_atom const& a) const {
    return free_of(resolved(s.find_barrier(a.barrier), "barrier"));
  }
};

/// The vacancy's own skills sorted by position, one per skill (essential wins), else the occupation's.
std::vector<weighted_skill> required_skills(taxonomy::taxonomy const& tax,
                                            vacancy const& v,
                                            taxonomy::occupation_idx occupation) {
  auto rows = std::vector<weighted_skill>{};
  if (v.skills.empty()) {
    auto const inherited = tax.skills_of(occupation);
    rows.assign(inherited.begin(), inherited.end());
    return rows;
  }
  for (auto const& r : v.skills) {
    auto const s = resolved(tax.find(r.skill), "skill");
    rows.push_back({s, r.weight, tax.weight(s, r.weight)});
  }
  std::ranges::sort(rows, [](weighted_skill const& a, weighted_skill const& b) {
    return a.skill != b.skill ? a.skill < b.skill : a.kind > b.kind;
  });
  auto const repeated = std::ranges::unique(rows, {}, &weighted_skill::skill);
  rows.erase(repeated.begin(), repeated.end());
  return rows;
}

void add_vacancies(snapshot& s, std::vector<vacancy> vacancies) {
  std::ranges::sort(vacancies, {}, &vacancy::id);
  auto& c = s.vacancies;
  for (auto& v : vacancies) {
    auto const occupation = resolved(s.tax->find(v.occupation), "occupation");
    auto const employer_at = std::ranges::lower_bound(s.employers, v.employer, {}, &employer::id);
    invariant(employer_at != s.employers.end() && employer_at->id == v.employer, "a vacancy names an unknown employer");
    auto const skills = required_skills(*s.tax, v, occupation);
    auto total = std::uint64_t{0};
    for (auto const& w : skills) {
      total += w.weight;
    }
    c.id.push_back(v.id);
    c.employer.push_back(employer_idx{static_cast<std::size_t>(employer_at - s.employers.begin())});
    c.occupation.push_back(occupation);
    c.title.push_back(std::move(v.title));
    c.skills.push_back(skills);
    c.total_weight.push_back(total);
    c.credentials.push_back(compile(s, v.credentials));
    c.municipality.push_back(std::move(v.municipality));
    c.at.push_back(v.at);
    c.hours_min.push_back(v.hours_min);
    c.hours_max.push_back(v.hours_max);
    c.pay_min.push_back(v.hourly_pay_min);
    c.pay_max.push_back(v.hourly_pay_max);
    c.start.push_back(v.start);
    c.closes.push_back(v.closes);
    c.contract.push_back(v.contract);
    c.shifts.push_back(v.shifts);
    c.supported.push_back(v.supported);
  }
}

/// Small worlds in tests may leave the kinds out, as long as nobody asks who pays.
std::size_t kind_of(snapshot const& s, wagon const& w) {
  auto const* const kind = s.reference->find_wagon_kind(w.kind);
  auto const& all = s.reference->wagon_kinds;
  return kind == nullptr ? all.size() : static_cast<std::size_t>(kind - all.data());
}

void add_catalogue(snapshot& s, std::vector<wagon> wagons, std::vector<session> sessions) {
  std::ranges::sort(wagons, {}, &wagon::id);
  std::ranges::sort(sessions, {}, &session::id);
  for (auto& w : wagons) {
    auto row = compiled_wagon{};
    resolved(s.find(w.provider), "partner");
    row.kind = kind_of(s, w);
    for (auto const& a : w.needs) {
      row.needs.push_back(std::visit(atom_compiler{s}, a));
    }
    for (auto const& g : w.gives) {
      row.gives.push_back({std::visit(atom_compiler{s}, g.gives), g.after_weeks});
    }
    for (auto const& r : w.raises) {
      row.raises.push_back({resolved(s.tax->find(r.skill), "skill"), r.from, r.to});
    }
    if (w.job) {
      row.job = resolved(s.tax->find(*w.job), "occupation");
    }
    row.record = std::move(w);
    s.wagons.push_back(std::move(row));
  }
  for (auto& x : sessions) {
    auto const wagon_at = resolved(s.find(x.wagon), "wagon");
    auto const at = s.sessions.push_back(std::move(x));
    s.session_wagon.push_back(wagon_at);
    s.wagons[wagon_at].sessions.push_back(at);
  }
  for (auto const& w : s.wagons) {
    if (w.sessions.empty()) {
      continue;
    }
    for (auto const& g : w.gives) {
      if (g.gives.what == compiled_atom::kind::credential) {
        s.obtainable.insert(credential_idx{g.gives.position});
      }
    }
  }
}

void add_payers(snapshot& s, std::vector<payer> payers) {
  std::ranges::sort(payers, {}, [](payer const& p) { return std::pair{p.tier, p.id}; });
  s.payers = vec_map<payer_idx, payer>{std::move(payers)};
  auto pairs = std::vector<std::pair<payer_idx, payer_id>>{};
  for (auto i = std::size_t{0}; i < s.payers.size(); ++i) {
    auto const& p = s.payers[payer_idx{i}];
    for (auto const& kind : p.pays_for) {
      invariant(s.reference->find_wagon_kind(kind) != nullptr, "a payer pays for an unknown kind of wagon");
    }
    for (auto const& other : p.not_with) {
      pairs.emplace_back(resolved(s.find(other), "payer"), p.id);
    }
  }
  for (auto const& [at, other] : pairs) {
    s.payers[at].not_with.push_back(other);
  }
  for (auto& p : s.payers) {
    std::ranges::sort(p.not_with);
    auto const repeated = std::ranges::unique(p.not_with);
    p.not_with.erase(repeated.begin(), repeated.end());
  }
}

void add_people(snapshot& s, std::vector<person_record> people) {
  std::ranges::sort(people, {}, &person_record::id);
  for (auto& p : people) {
    auto facts = person_facts{};
    for (auto const& [skill, level] : p.skills) {
      facts.skills.push_back({resolved(s.tax->find(skill), "skill"), level});
    }
    std::ranges::sort(facts.skills, [](held_skill const& a, held_skill const& b) {
      return a.skill != b.skill ? a.skill < b.skill : a.level > b.level;
    });
    auto const repeated = std::ranges::unique(facts.skills, {}, &held_skill::skill);
    facts.skills.erase(repeated.begin(), repeated.end());
    if (p.credentials) {
      facts.credentials = compile(s, *p.credentials);
    }
    facts.home = p.home;
    facts.max_km = p.max_km;
    facts.hours_min = p.hours_min;
    facts.hours_max = p.hours_max;
    facts.available_from = p.available_from;
    facts.contracts = std::move(p.contracts);
    facts.shifts = p.shifts;
    facts.needs_support = p.needs_support;
    s.people.id.push_back(p.id);
    s.people.facts.push_back(std::move(facts));
    s.people.municipality.push_back(std::move(p.municipality));
    auto worked_as = std::vector<taxonomy::occupation_idx>{};
    for (auto const& o : p.worked_as) {
      worked_as.push_back(resolved(s.tax->find(o), "occupation"));
    }
    s.people.worked_as.push_back(worked_as);
  }
}

}  // namespace

std::shared_ptr<snapshot const> build_snapshot(std::shared_ptr<taxonomy::taxonomy const> tax,
                                               std::shared_ptr<reference_data const> reference,
                                               snapshot_records records) {
  invariant(reference->credentials.size() <= credential_set::kCapacity, "more credentials than credential_set holds");
  auto s = std::make_shared<snapshot>();
  s->version = records.version;
  s->synthetic = records.synthetic;
  s->tax = std::move(tax);
  s->reference = std::move(reference);
  std::ranges::sort(records.employers, {}, &employer::id);
  s->employers = vec_map<employer_idx, employer>{std::move(records.employers)};
  std::ranges::sort(records.partners, {}, &partner::id);
  s->partners = vec_map<partner_idx, partner>{std::move(records.partners)};
  s->desks = std::move(records.desks);
  std::ranges::sort(s->desks, {}, &desk_contact::region);
  add_vacancies(*s, std::move(records.vacancies));
  add_catalogue(*s, std::move(records.wagons), std::move(records.sessions));
  add_payers(*s, std::move(records.payers));
  add_people(*s, std::move(records.people));
  return s;
}

}  // namespace overstap
