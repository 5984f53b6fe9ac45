// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <sstream>
#include <stdexcept>

#include <fmt/format.h>

#include "planning/chance.h"
#include "planning/definition.h"
#include "planning/explain.h"
#include "planning/relax.h"
#include "scenario.h"

namespace overstap::scenario {
namespace {

using planning::planned_session;
using planning::refusal;
using planning::relaxation;
using planning::train;

class writer {
public:
  explicit writer(scenario const& s) : s_{s} {}

  std::string name(compiled_atom const& a) const {
    switch (a.what) {
      case compiled_atom::kind::skill:
        return fmt::format("{}:{}", s_.skill_name.at(a.position), to_string(a.level));
      case compiled_atom::kind::credential:
        return s_.world->reference->credentials.at(a.position).code.str();
      case compiled_atom::kind::freedom:
        return "free-of:" + s_.world->reference->barriers.at(a.position).code.str();
    }
    __builtin_unreachable();
  }
  std::string const& name(session_idx s) const { return s_.offer_name.at(s.pos()); }

  std::string line(train const& t) const {
    if (t.sessions.empty()) {
      return "nothing needed";
    }
    auto text = std::string{"train"};
    auto by_fund = std::map<std::string, std::int64_t>{};
    for (auto const& p : in_order(t)) {
      text += fmt::format(" {}@{}", name(p.session), to_string(p.start));
      auto const& x = s_.world->sessions[p.session];
      if (x.public_price > money{}) {
        by_fund[x.fund] += x.public_price.in_cents() / 100;
      }
    }
    text += fmt::format(" ready {} pays {}", to_string(t.value.at_work), t.value.own.in_cents() / 100);
    for (auto const& [fund, euros] : by_fund) {
      text += fmt::format(" {} {}", fund, euros);
    }
    return text + " chance " + chance(t);
  }

  std::string why(planning::step_explanation const& e) const {
    using purpose = planning::wagon_reason::purpose;
    auto reasons = std::vector<std::string>{};
    for (auto const& r : e.reasons) {
      switch (r.why) {
        case purpose::goal_demands:
          reasons.push_back(fmt::format("the goal asks {}", name(r.what)));
          break;
        case purpose::later_step_needs:
          reasons.push_back(fmt::format("{} needs {}", name(r.for_session), name(r.what)));
          break;
        case purpose::raises_fit:
          reasons.push_back(fmt::format("{} adds to {}", name(r.what), s_.skill_name.at(r.required.pos())));
          break;
        case purpose::proves_skill:
          reasons.push_back(fmt::format("{} is now proven", s_.skill_name.at(r.what.position)));
          break;
      }
    }
    return fmt::format("why {}: {}; fit {}% to {}%",
                       name(e.step.session),
                       fmt::join(reasons, ", "),
                       e.fit_before.ppm() / 10'000,
                       e.fit_after.ppm() / 10'000);
  }

  std::string change(relaxation const& r) const {
    switch (r.change) {
      case relaxation::kind::later:
        return fmt::format("{} weeks later", r.amount);
      case relaxation::kind::more_hours:
        return fmt::format("{} hours more", r.amount);
      case relaxation::kind::farther:
        return fmt::format("{} km farther", r.amount);
      case relaxation::kind::more_budget:
        return fmt::format("{} euros more", r.amount);
      case relaxation::kind::longer_train:
        return fmt::format("{} steps more", r.amount);
      case relaxation::kind::one_more_payer:
        return fmt::format("{} pays after all", s_.world->payers[r.payer].name.en);
      case relaxation::kind::unknown_fact:
        return fmt::format("{} after all", name(r.what));
      case relaxation::kind::missing_offer:
        return fmt::format("an offer of {}", name(r.what));
    }
    __builtin_unreachable();
  }

  std::string reason(refusal const& no) const {
    using rule = refusal::rule;
    switch (no.broken) {
      case rule::date:
        return name(no.session) + " does not start on that day";
      case rule::too_early:
        return name(no.session) + " can not start so early";
      case rule::no_seat:
        return name(no.session) + " is full";
      case rule::out_of_reach:
        return name(no.session) + " is too far";
      case rule::wagon_twice:
        return "the same offer twice";
      case rule::too_many_wagons:
        return "too many steps";
      case rule::second_job:
        return "two jobs";
      case rule::other_job:
        return name(no.session) + " is a job in other work";
      case rule::budget:
        return "costs too much";
      case rule::hours:
        return name(no.session) + " takes too many hours";
      case rule::need:
        return name(no.session) + " needs " + name(no.what);
      case rule::goal:
        return "not ready by " + to_string(s_.ask.latest);
    }
    __builtin_unreachable();
  }

private:
  static std::vector<planned_session> in_order(train const& t) {
    auto sessions = t.sessions;
    std::ranges::stable_sort(sessions, {}, &planned_session::start);
    return sessions;
  }

  std::string chance(train const& t) const {
    auto const percent = planning::chance_of(*s_.world, t.sessions).percent();
    return percent ? fmt::format("{}%", *percent) : "unknown";
  }

  scenario const& s_;
};

/// `refused a@DATE b@DATE: reason` -> the sessions.
std::vector<planned_session> sessions_of(scenario const& s, std::string const& line) {
  auto out = std::vector<planned_session>{};
  auto in = std::istringstream{line.substr(0, line.find(':'))};
  auto word = std::string{};
  in >> word;
  while (in >> word) {
    auto const cut = word.find('@');
    auto const start = cut == std::string::npos ? std::nullopt : parse_date(word.substr(cut + 1));
    auto const offer = s.first_session.find(word.substr(0, cut));
    if (!start || offer == s.first_session.end()) {
      throw std::runtime_error{"expected OFFER@DATE, found " + word};
    }
    auto chosen = offer->second;
    for (auto const at : s.world->wagons[s.world->session_wagon[chosen]].sessions) {
      chosen = s.world->sessions[at].start == start ? at : chosen;
    }
    out.push_back({chosen, *start});
  }
  return out;
}

}  // namespace

std::vector<std::string> answer(scenario const& s) {
  auto const write = writer{s};
  auto const state = planning::make_work_state(*s.world);
  auto out = std::vector<std::string>{};
  auto const found = planning::plan(*s.world, s.ask, {}, *state);
  auto const asks_why = std::ranges::any_of(s.expected, [](auto const& line) { return line.starts_with("why "); });
  for (auto const& t : found.trains) {
    out.push_back(write.line(t));
    for (auto const& e : asks_why ? planning::explain(*s.world, s.ask, t) : std::vector<planning::step_explanation>{}) {
      out.push_back(write.why(e));
    }
  }
  if (found.trains.empty()) {
    out.emplace_back("no train");
    for (auto const& o : planning::find_openings(*s.world, s.ask, {}, *state).openings) {
      auto changes = std::vector<std::string>{};
      for (auto const& r : o.changes) {
        changes.push_back(write.change(r));
      }
      out.push_back(fmt::format("opens {}: {}", fmt::join(changes, " and "), write.line(o.opens)));
    }
  }
  for (auto const& line : s.expected) {
    if (line.starts_with("refused ")) {
      auto const verdict = planning::judge(*s.world, s.ask, sessions_of(s, line));
      auto const asked = line.substr(0, line.find(':'));
      out.push_back(verdict ? fmt::format("{}: not refused, ready {}", asked, to_string(*verdict))
                            : fmt::format("{}: {}", asked, write.reason(verdict.error())));
    }
  }
  return out;
}

}  // namespace overstap::scenario
