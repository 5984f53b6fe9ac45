// SPDX-License-Identifier: EUPL-1.2
#include "casework/synthesis.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "casework/dossier_words.h"
#include "domain/date_words.h"

namespace overstap::casework {
namespace {

using access::data_group;

/// What happened that is worth telling in the next conversation, by its kind.
struct told_kind {
  std::string_view kind;
  bilingual words;
};
std::array<told_kind, 30> const& told_kinds() {
  static auto const all = std::array<told_kind, 30>{{
      {"task-done", {"Gedaan", "Done"}},
      {"note", {"Notitie", "Note"}},
      {"fact-added", {"Nieuw bekend", "Newly known"}},
      {"fact-seen", {"Bewijs gezien", "Proof seen"}},
      {"fact-ended", {"Geldt niet meer", "No longer holds"}},
      {"situation-changed", {"Situatie veranderd", "Situation changed"}},
      {"work-accepted", {"Werk aangenomen door", "Work accepted by"}},
      {"work-refused", {"Werk geweigerd door", "Work refused by"}},
      {"work-done", {"Werk klaar", "Work finished"}},
      {"work-expired", {"Geen antwoord van", "No answer from"}},
      {"hand-over-refused", {"Overdracht geweigerd door", "Hand-over refused by"}},
      {"hand-over-expired", {"Geen antwoord op de overdracht van", "No answer to the hand-over from"}},
      {"offer-expired", {"Kan niet meer", "No longer possible"}},
      {"returned-to-desk", {"Terug naar het loket", "Back to the desk"}},
      {"handed-over", {"Overgedragen aan", "Handed over to"}},
      {"desk-took-over", {"Het loket nam het over", "The desk took over"}},
      {"reopened", {"Opnieuw geopend", "Opened again"}},
      {"goal-chosen", {"Doel gekozen", "Goal chosen"}},
      {"goal-reached", {"Doel bereikt", "Goal reached"}},
      {"goal-dropped", {"Doel losgelaten", "Goal dropped"}},
      {"route-changed", {"Route veranderd", "Route changed"}},
      {"route-can-change", {"Een andere route kan", "Another route is possible"}},
      {"plan-agreed", {"Akkoord gegeven op", "Agreed to"}},
      {"step-added", {"Stap erbij", "Step added"}},
      {"step-started", {"Stap begonnen", "Step started"}},
      {"step-completed", {"Stap afgerond", "Step completed"}},
      {"step-stopped", {"Stap gestopt", "Step stopped"}},
      {"step-payment-granted", {"Betaling toegezegd van", "Payment granted for"}},
      {"step-payment-refused", {"Betaling afgewezen van", "Payment refused for"}},
      {"merged", {"Samengevoegd met een ander dossier", "Merged with another dossier"}},
  }};
  return all;
}

class writer {
public:
  writer(dossier_page const& p, desk::world const& world, civil_date today, language l)
      : p_{p}, world_{world}, today_{today}, l_{l} {}

  synthesis write(std::vector<event_part> const& since_last) {
    s_.as_of = today_;
    s_.who = who();
    s_.situation = situation();
    add_what_runs();
    add_goals();
    add_events(since_last);
    add_tasks();
    add_questions();
    add_proposals();
    return std::move(s_);
  }

private:
  std::string say(std::string_view nl, std::string_view en) const { return std::string{l_ == language::nl ? nl : en}; }
  std::string in(bilingual const& b) const { return std::string{b.in(l_)}; }

  std::string municipality() const {
    auto const* const m = world_.data->reference->find_municipality(p_.municipality);
    return m != nullptr ? m->name : p_.municipality.str();
  }

  std::string age() const {
    auto const born = std::chrono::year_month_day{*p_.person->birth_date};
    auto const now = std::chrono::year_month_day{today_};
    auto years = static_cast<int>(now.year()) - static_cast<int>(born.year());
    if (now.month() < born.month() || (now.month() == born.month() && now.day() < born.day())) {
      --years;
    }
    return fmt::format(fmt::runtime(say("{} jaar", "aged {}")), years);
  }

  std::string who() const {
    auto text = p_.person ? p_.person->name : say("Naam niet zichtbaar", "Name not visible");
    if (p_.person && p_.person->birth_date) {
      text += ", " + age();
    }
    return text + ", " + municipality() + ".";
  }

  std::string situation() const {
    if (!p_.situation) {
      return {};
    }
    auto const& s = *p_.situation;
    auto text = in(words_of(s.kind));
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
    if (s.job_ends_on) {
      text += fmt::format(fmt::runtime(say(", laatste dag {}", ", last day {}")), in_words(*s.job_ends_on, l_));
    }
    if (s.cause) {
      text += fmt::format(fmt::runtime(say(". Reden: {}", ". Cause: {}")), in(words_of(*s.cause)));
    }
    return text + ".";
  }

  std::string fact(fact_part const& f) const {
    auto const* const name = world_.data->reference->find_fact(f.kind, f.code);
    auto text = name != nullptr ? in(*name) : f.code;
    if (f.detail) {
      text += ": " + *f.detail;
    }
    if (f.seen_on) {
      text += fmt::format(fmt::runtime(say(" (bewijs gezien op {})", " (proof seen on {})")), in_words(*f.seen_on, l_));
    }
    return text;
  }

  void add_what_runs() {
    for (auto const& f : p_.facts) {
      if (f.kind == fact_kind::runs_elsewhere) {
        s_.what_runs.push_back(fact(f));
      }
    }
    for (auto const& f : p_.offers) {
      if (f.kind == offer_kind::work && f.state == offer_state::accepted) {
        s_.what_runs.push_back(fmt::format(fmt::runtime(say("{} doet: {}", "{} does: {}")), f.to.name, f.what));
      }
    }
  }

  std::string occupation(goal_part const& g) const {
    auto const& tax = *world_.data->tax;
    auto const at = tax.find(g.occupation);
    return at.has_value() ? std::string{tax.words_of(at, l_).preferred} : say("onbekend beroep", "unknown occupation");
  }

  void add_goals() {
    for (auto const& g : p_.goals) {
      if (g.state != goal_state::active) {
        continue;
      }
      auto text = fmt::format(
          fmt::runtime(say("{}: {} van {} stappen klaar", "{}: {} of {} steps done")), occupation(g), g.done, g.steps);
      if (g.at_work_on) {
        text += fmt::format(fmt::runtime(say(", aan het werk op {}", ", at work on {}")), in_words(*g.at_work_on, l_));
      }
      text += g.agreed ? say(", akkoord gegeven", ", agreed") : say(", nog geen akkoord", ", not agreed yet");
      s_.goals.push_back(text + ".");
    }
  }

  void add_events(std::vector<event_part> const& since_last) {
    for (auto const& e : since_last) {
      auto const known = std::ranges::find(told_kinds(), e.kind, &told_kind::kind);
      if (known != told_kinds().end()) {
        s_.done_since_last.push_back(e.text.empty() ? in(known->words) + "."
                                                    : fmt::format("{}: {}", in(known->words), e.text));
      }
    }
  }

  void add_tasks() {
    for (auto const& t : p_.tasks) {
      if (t.done_at) {
        continue;
      }
      auto text = t.what;
      if (t.for_person) {
        text += say(" (door de persoon zelf)", " (by the person)");
      }
      if (t.due_on) {
        text += fmt::format(fmt::runtime(*t.due_on < today_ ? say(", had klaar moeten zijn op {}", ", was due on {}")
                                                            : say(", voor {}", ", due {}")),
                            in_words(*t.due_on, l_));
      }
      s_.open_tasks.push_back(std::move(text));
    }
  }

  void ask(bool open, std::string_view nl, std::string_view en) {
    if (open) {
      s_.open_questions.push_back(say(nl, en));
    }
  }

  void add_questions() {
    if (p_.person) {
      ask(!p_.person->email && !p_.person->phone,
          "Hoe is de persoon te bereiken? Er is geen e-mail of telefoon bekend.",
          "How can the person be reached? No e-mail or telephone is known.");
      ask(!p_.person->birth_date, "Wat is de geboortedatum?", "What is the date of birth?");
    }
    if (p_.situation) {
      auto const kind = p_.situation->kind;
      ask(kind == situation_kind::employed_at_risk && !p_.situation->job_ends_on,
          "Wanneer is de laatste werkdag?",
          "When is the last working day?");
      ask(kind == situation_kind::employed_at_risk && !p_.situation->cause,
          "Waarom stopt het werk?",
          "Why does the job end?");
    }
    for (auto const& withheld : p_.withheld) {
      ask(withheld.group == data_group::sensitive && withheld.why == closed_because::no_consent,
          "Is er iets gevoeligs van belang? Dat kan pas na toestemming van de persoon.",
          "Does anything sensitive matter? That needs the person's consent first.");
    }
  }

  void propose(bool fits, std::string text) {
    if (fits) {
      s_.proposals.push_back(std::move(text));
    }
  }

  void add_proposals() {
    auto const active = std::ranges::count(p_.goals, goal_state::active, &goal_part::state);
    auto const plan_is_open =
        std::ranges::find(p_.withheld, data_group::plan, &withheld_group::group) == p_.withheld.end();
    propose(plan_is_open && active == 0, say("Kies samen een doel.", "Choose a goal together."));
    for (auto const& g : p_.goals) {
      propose(g.state == goal_state::active && !g.agreed && g.steps > 0,
              fmt::format(fmt::runtime(say("Bespreek het plan voor {} en vraag akkoord.",
                                           "Talk about the plan for {} and ask for agreement.")),
                          occupation(g)));
    }
    if (p_.situation && p_.situation->job_ends_on) {
      auto const left = (*p_.situation->job_ends_on - today_).count();
      propose(left >= 0 && left <= 56,
              fmt::format(fmt::runtime(say("Het werk stopt over {} dagen: kijk welke stap nog past.",
                                           "The job ends in {} days: see which step still fits.")),
                          left));
    }
    for (auto const& f : p_.offers) {
      propose(f.state == offer_state::waiting,
              fmt::format(fmt::runtime(say("{} moet voor {} antwoorden op: {}", "{} has to answer before {}: {}")),
                          f.to.name,
                          in_words(f.answer_before, l_),
                          f.what));
    }
    auto const late = [&](task_part const& t) { return !t.done_at && t.due_on && *t.due_on < today_; };
    propose(std::ranges::any_of(p_.tasks, late),
            say("Loop de acties na die al klaar hadden moeten zijn.", "Go through the tasks that are overdue."));
  }

  dossier_page const& p_;
  desk::world const& world_;
  civil_date today_;
  language l_;
  synthesis s_;
};

/// Long histories: more than this is no longer a page.
constexpr auto kMostEvents = std::size_t{20};

std::vector<event_part> since_last_choice(dossier_page const& p) {
  auto const is_choice = [](event_part const& e) { return e.kind == "next-step" || e.kind == "opened"; };
  auto const last = std::ranges::find_if(p.events, is_choice);
  auto events = std::vector<event_part>{p.events.begin(), last};
  if (events.size() > kMostEvents) {
    events.resize(kMostEvents);
  }
  return events;
}

}  // namespace

synthesis write_synthesis(dossier_page const& p,
                          std::vector<event_part> const& since_last,
                          desk::world const& world,
                          civil_date today,
                          language l) {
  return writer{p, world, today, l}.write(since_last);
}

result<synthesis> read_synthesis(office const& o, desk::caller const& asks, dossier_id id, language l) {
  auto const page = read_dossier(o, asks, id);
  if (!page) {
    return std::unexpected{page.error()};
  }
  return write_synthesis(*page, since_last_choice(*page), *o.desk.current.get(), o.desk.time.today(), l);
}

}  // namespace overstap::casework
