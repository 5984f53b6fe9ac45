// SPDX-License-Identifier: EUPL-1.2
#include "selfcheck/to_text.h"

#include <fmt/format.h>

namespace overstap::selfcheck {

using namespace planning;

std::string to_text(train const& t) {
  auto text = fmt::format("at work {} own {} public {} wagons {} risk {}/{} changes {}:",
                          to_string(t.value.at_work),
                          t.value.own.in_cents(),
                          t.value.public_.in_cents(),
                          t.value.wagons,
                          t.value.certainty.unknown,
                          t.value.certainty.known,
                          t.value.changes);
  for (auto const& p : t.sessions) {
    text += fmt::format(" #{}@{}", p.session.pos(), to_string(p.start));
  }
  return text;
}

std::string to_text(std::vector<train> const& trains) {
  auto text = std::string{};
  for (auto const& t : trains) {
    text += to_text(t) + "\n";
  }
  return text;
}

std::string to_text(compiled_atom const& a) {
  return fmt::format("{}{}:{}",
                     a.what == compiled_atom::kind::skill        ? "s"
                     : a.what == compiled_atom::kind::credential ? "c"
                                                                 : "f",
                     a.position,
                     static_cast<int>(a.level));
}

std::string to_text(snapshot const& world, query const& q) {
  auto text = std::string{};
  for (auto const& w : world.wagons) {
    text += fmt::format(
        "wagon {}{}{} needs",
        w.record.kind.str(),
        w.record.in_job ? (w.job.has_value() ? " in one job" : " in job") : "",
        w.record.completion ? fmt::format(" {}/{}", w.record.completion->completed, w.record.completion->started) : "");
    for (auto const& a : w.needs) {
      text += " " + to_text(a);
    }
    text += " gives";
    for (auto const& g : w.gives) {
      text += " " + to_text(g.gives) + (g.after_weeks ? fmt::format("@{}w", *g.after_weeks) : "");
    }
    for (auto const& x : w.raises) {
      text += fmt::format(" raise s{} {}->{}", x.skill.pos(), static_cast<int>(x.from), static_cast<int>(x.to));
    }
    text += "\n";
    for (auto const s : w.sessions) {
      auto const& x = world.sessions[s];
      text += fmt::format("  #{} {} {}w {}h seats {} own {} public {} decision {} x {}\n",
                          s.pos(),
                          x.start ? to_string(*x.start) : "rolling",
                          x.weeks,
                          x.hours_per_week,
                          x.seats,
                          x.own_price.in_cents(),
                          x.public_price.in_cents(),
                          x.decision_weeks,
                          x.at ? x.at->x : -1);
    }
  }
  text += fmt::format("ask {}..{} job ends {} hours {}/{} from {} km {} budget {} max {} threshold {}\n",
                      to_string(q.earliest),
                      to_string(q.latest),
                      q.job_ends_on ? to_string(*q.job_ends_on) : "-",
                      q.hours.before,
                      q.hours.after,
                      q.hours.changes_on ? to_string(*q.hours.changes_on) : "-",
                      q.home ? q.max_km : -1,
                      q.own_budget ? q.own_budget->in_cents() : -1,
                      q.max_wagons,
                      q.goal.threshold.ppm());
  for (auto const& h : q.skills) {
    text += fmt::format(" has s{}:{}", h.skill.pos(), static_cast<int>(h.level));
  }
  for (auto const& h : q.credentials) {
    text += fmt::format(" has c{} until {}", h.credential.pos(), h.valid_until ? to_string(*h.valid_until) : "ever");
  }
  for (auto const& c : q.commitments) {
    text += fmt::format(" under way {} {}..{} {}h",
                        c.wagon.has_value() ? fmt::format("wagon {}", c.wagon.pos()) : "something",
                        to_string(c.start),
                        to_string(c.end),
                        c.hours_per_week);
  }
  for (auto const& b : q.booked) {
    text += fmt::format(" booked #{}@{}", b.session.pos(), to_string(b.start));
  }
  for (auto const& p : world.payers) {
    auto const cap = [](std::optional<money> m) { return m ? m->in_cents() : -1; };
    text += fmt::format(" payer tier {} {}% person {} year {} step {} from {} until {} kinds",
                        static_cast<int>(p.tier),
                        p.percent,
                        cap(p.per_person),
                        cap(p.per_year),
                        cap(p.per_step),
                        p.from ? to_string(*p.from) : "-",
                        p.until ? to_string(*p.until) : "-");
    for (auto const& kind : p.pays_for) {
      text += " " + kind.str();
    }
    text += fmt::format(" not with {} others", p.not_with.size());
  }
  for (auto const& s : q.spent) {
    text += fmt::format(" spent {}/{}: {}", s.payer, s.year, s.amount);
  }
  for (auto const b : q.barriers) {
    text += fmt::format(" barrier {}", b.pos());
  }
  for (auto const& a : q.goal.hard) {
    text += " goal " + to_text(a);
  }
  for (auto const& x : q.goal.required) {
    text += fmt::format(" wants s{}x{}", x.skill.pos(), x.weight);
  }
  return text + "\n";
}

}  // namespace overstap::selfcheck
