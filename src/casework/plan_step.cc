// SPDX-License-Identifier: EUPL-1.2
#include "casework/plan_step.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/invariant.h"
#include "base/text.h"
#include "store/names.h"

namespace overstap::casework {
namespace {

using access::data_group;
using purpose = planning::wagon_reason::purpose;

/// A million euros.
constexpr auto kMostCents = std::int64_t{100'000'000};

// One line per reason: "<purpose> <atom> <session or -> <skill or ->".
constexpr auto kPurposes = std::array<std::string_view, 4>{"goal", "later-step", "fit", "proof"};

atom atom_of(snapshot const& s, compiled_atom const& a) {
  switch (a.what) {
    case compiled_atom::kind::skill:
      return skill_atom{s.tax->id_of(taxonomy::skill_idx{a.position}), a.level};
    case compiled_atom::kind::credential:
      return credential_atom{s.reference->credentials.at(a.position).code};
    case compiled_atom::kind::freedom:
      return freedom_atom{s.reference->barriers.at(a.position).code};
  }
  __builtin_unreachable();
}

template <typename Id>
std::string text_of(std::optional<Id> const& id) {
  return id ? to_string(*id) : "-";
}
template <typename Id>
std::optional<Id> id_in(std::string_view text) {
  return text == "-" ? std::nullopt : Id::parse(text);
}

std::string text_of(std::vector<plan_reason> const& reasons) {
  auto text = std::string{};
  for (auto const& r : reasons) {
    text += fmt::format("{} {} {} {}\n",
                        kPurposes.at(static_cast<std::size_t>(r.why)),
                        to_string(r.what),
                        text_of(r.for_session),
                        text_of(r.required));
  }
  return text;
}

std::vector<plan_reason> reasons_in(std::string_view text) {
  auto reasons = std::vector<plan_reason>{};
  for (auto const line : split(text, '\n')) {
    if (line.empty()) {
      continue;
    }
    auto const parts = split(line, ' ');
    auto const why = parts.size() == 4 ? std::ranges::find(kPurposes, parts[0]) : kPurposes.end();
    auto const what = parts.size() == 4 ? parse_atom(parts[1]) : result<atom>{std::unexpected{error{}}};
    if (why == kPurposes.end() || !what) {
      throw infra_error{"database: a reason of a step is not written as one"};
    }
    reasons.push_back({.why = static_cast<purpose>(why - kPurposes.begin()),
                       .what = *what,
                       .for_session = id_in<session_id>(parts[2]),
                       .required = id_in<skill_id>(parts[3])});
  }
  return reasons;
}

constexpr auto kOwnAtMost = std::string_view{"own-at-most"};

constexpr auto kDespiteScheme = std::string_view{"despite-scheme"};
constexpr auto kDespiteAnswer = std::string_view{"despite-answer"};

std::string_view doubt_of(desk::payer_part const& part) noexcept {
  if (!part.despite) {
    return part.certain ? "certain" : "expected";
  }
  switch (*part.despite) {
    case desk::known_not::scheme:
      return kDespiteScheme;
    case desk::known_not::answer:
      return kDespiteAnswer;
  }
  __builtin_unreachable();
}
std::optional<desk::known_not> despite_in(std::string_view doubt) noexcept {
  return doubt == kDespiteScheme   ? std::optional{desk::known_not::scheme}
         : doubt == kDespiteAnswer ? std::optional{desk::known_not::answer}
                                   : std::nullopt;
}

// "own-at-most <cents>", then one line per payer: "<payer> <cents> <state> <doubt> <as of> <name>". Plans that were
// made when payers had no day yet have lines without one.
std::string funding_text(plan_step const& s) {
  if (s.funding.empty() && s.own_at_most == s.own_price) {
    return {};
  }
  auto text = fmt::format("{} {}\n", kOwnAtMost, s.own_at_most.in_cents());
  for (auto const& [part, state] : s.funding) {
    text += fmt::format("{} {} {} {} {}{}\n",
                        to_string(part.payer),
                        part.amount.in_cents(),
                        store::name_of(state),
                        doubt_of(part),
                        part.as_of ? to_string(*part.as_of) + " " : "",
                        part.name);
  }
  return text;
}

/// Into a step that has its price. Plans that were made before it was written down do not say what is left at most.
void read_funding(std::string_view text, plan_step& s) {
  auto says_at_most = false;
  for (auto const line : split(text, '\n')) {
    if (line.empty()) {
      continue;
    }
    auto const parts = split(line, ' ');
    if (parts.size() == 2 && parts[0] == kOwnAtMost) {
      auto const cents = parse_integer(parts[1], 0, kMostCents);
      if (!cents) {
        throw infra_error{"database: what is left of a step at most is not written as an amount"};
      }
      s.own_at_most = money::cents(*cents);
      says_at_most = true;
      continue;
    }
    auto const payer = parts.size() > 4 ? payer_id::parse(parts[0]) : std::nullopt;
    auto const amount = parts.size() > 4 ? parse_integer(parts[1], 0, kMostCents) : std::nullopt;
    auto const state = parts.size() > 4 ? store::parse_name<funding_state>(parts[2]) : std::nullopt;
    if (!payer || !amount || !state) {
      throw infra_error{"database: a payer of a step is not written as one"};
    }
    auto const as_of = parts.size() > 5 ? parse_date(parts[4]) : std::nullopt;
    auto const name = line.substr(static_cast<std::size_t>(parts[as_of ? 5 : 4].data() - line.data()));
    s.funding.push_back({{.payer = *payer,
                          .name = std::string{name},
                          .amount = money::cents(*amount),
                          .certain = parts[3] == "certain",
                          .as_of = as_of,
                          .despite = despite_in(parts[3])},
                         *state});
  }
  if (!says_at_most) {
    s.own_at_most = own_without_doubtful(s);
  }
}

std::string place_of(std::string_view column, uuid const& step) {
  return fmt::format("goal_step.{}:{}", column, to_string(step));
}

plan_step open_step(office const& o, store::step_record const& r) {
  auto const text = [&](std::string_view column, std::string const& sealed) {
    return sealed.empty() ? std::string{} : o.keys.open(place_of(column, r.id), sealed);
  };
  auto step = plan_step{.id = r.id,
                        .goal = r.goal,
                        .title = text("title", r.title_sealed),
                        .organisation = r.organisation,
                        .provider = text("provider", r.provider_sealed),
                        .municipality = r.municipality,
                        .start_on = r.start_on,
                        .end_on = r.end_on,
                        .hours_per_week = r.hours_per_week,
                        .own_price = r.own_price,
                        .public_price = r.public_price,
                        .fund = text("fund", r.fund_sealed),
                        .reasons = reasons_in(text("reasons", r.reasons_sealed)),
                        .sensitive = r.sensitive,
                        .state = r.state,
                        .note = text("note", r.note_sealed),
                        .result = text("result", r.result_sealed)};
  read_funding(text("funding", r.funding_sealed), step);
  if (auto kind = text("kind", r.kind_sealed); !kind.empty()) {
    step.kind = wagon_kind_code{std::move(kind)};
  }
  if (auto const source = text("source", r.source_sealed); !source.empty()) {
    auto const parts = split(source, ' ');
    step.wagon = wagon_id::parse(parts.front());
    step.session = session_id::parse(parts.back());
  }
  return step;
}

}  // namespace

plan_step proposed_step(snapshot const& s, desk::explained_train const& route, std::size_t at) {
  auto const& x = route.steps[at];
  auto const& run = s.sessions[x.step.session];
  auto const& wagon = s.wagons[s.session_wagon[x.step.session]].record;
  auto const* const kind = s.reference->find_wagon_kind(wagon.kind);
  invariant(kind != nullptr, "a wagon of a kind that does not exist");
  auto step = plan_step{.wagon = wagon.id,
                        .session = run.id,
                        .kind = wagon.kind,
                        .title = wagon.title.nl,
                        .organisation = wagon.provider,
                        .provider = s.partners[s.find(wagon.provider)].name,
                        .municipality = run.municipality,
                        .start_on = x.step.start,
                        .end_on = x.ends,
                        .hours_per_week = run.hours_per_week,
                        .own_price = run.own_price,
                        .funding = {},
                        .public_price = run.public_price,
                        .fund = run.fund,
                        .sensitive = kind->seen_by == visibility::sensitive,
                        .state = step_state::proposed};
  for (auto const& p : route.paid.of[at]) {
    auto const& payer = s.payers[p.payer];
    step.funding.push_back({{payer.id, payer.name.nl, p.amount, p.certain, payer.as_of}, funding_state::expected});
  }
  step.own_price = money::cents(run.own_price.in_cents() - paid_of(step).in_cents());
  step.own_at_most = own_without_doubtful(step);
  for (auto const& r : x.reasons) {
    step.reasons.push_back(
        {.why = r.why,
         .what = atom_of(s, r.what),
         .for_session = r.for_session.has_value() ? std::optional{s.sessions[r.for_session].id} : std::nullopt,
         .required = r.required.has_value() ? std::optional{s.tax->id_of(r.required)} : std::nullopt});
  }
  return step;
}

money paid_of(plan_step const& s) {
  auto cents = std::int64_t{0};
  for (auto const& line : s.funding) {
    cents += line.state == funding_state::refused ? 0 : line.part.amount.in_cents();
  }
  return money::cents(cents);
}

money own_without_doubtful(plan_step const& s) {
  auto cents = s.own_price.in_cents();
  for (auto const& [part, state] : s.funding) {
    auto const doubtful = (state == funding_state::expected || state == funding_state::applied) && !part.certain;
    cents += doubtful ? part.amount.in_cents() : 0;
  }
  return money::cents(cents);
}

plan_prices prices_of(std::vector<plan_step> const& steps) {
  auto own = std::int64_t{0};
  auto at_most = std::int64_t{0};
  auto others = std::int64_t{0};
  for (auto const& s : steps) {
    if (s.state != step_state::stopped && s.state != step_state::replaced && !s.hidden) {
      own += s.own_price.in_cents();
      at_most += s.own_at_most.in_cents();
      others += s.public_price.in_cents() + paid_of(s).in_cents();
    }
  }
  // Budgets are shared by steps, also by one that does not count any more: until who pays is worked out again.
  return {money::cents(own), money::cents(std::max(own, at_most)), money::cents(others)};
}

plan_reader reader_of(work const& w, entered const& e) {
  return {w.from, w.db, e.head.id, e.may(data_group::sensitive)};
}
plan_reader planner_of(work const& w, entered const& e) {
  return {w.from, w.db, e.head.id, e.may(data_group::sensitive), store::replaced_steps::listed};
}
plan_reader service_of(office const& o, store::database& db, dossier_id id) {
  return {o, db, id, true, store::replaced_steps::listed};
}

store::step_record seal_step(office const& o, dossier_id dossier, plan_step const& s) {
  auto const sealed = [&](std::string_view column, std::string_view text) {
    return text.empty() ? std::string{} : o.keys.seal(place_of(column, s.id), text);
  };
  auto const source = s.wagon && s.session ? fmt::format("{} {}", to_string(*s.wagon), to_string(*s.session)) : "";
  return {.id = s.id,
          .goal = s.goal,
          .dossier = dossier,
          .source_sealed = sealed("source", source),
          .kind_sealed = sealed("kind", s.kind ? s.kind->str() : ""),
          .title_sealed = sealed("title", s.title),
          .organisation = s.organisation,
          .provider_sealed = sealed("provider", s.provider),
          .municipality = s.municipality,
          .start_on = s.start_on,
          .end_on = s.end_on,
          .hours_per_week = s.hours_per_week,
          .own_price = s.own_price,
          .public_price = s.public_price,
          .fund_sealed = sealed("fund", s.fund),
          .reasons_sealed = sealed("reasons", text_of(s.reasons)),
          .sensitive = s.sensitive,
          .state = s.state,
          .note_sealed = sealed("note", s.note),
          .result_sealed = sealed("result", s.result),
          .funding_sealed = sealed("funding", funding_text(s))};
}

std::vector<plan_step> open_steps(plan_reader const& from) {
  auto steps = std::vector<plan_step>{};
  for (auto const& r : store::list_steps(from.db, from.id, from.replaced)) {
    auto step = open_step(from.from, r);
    steps.push_back(from.sensitive ? std::move(step) : without_sensitive(std::move(step)));
  }
  return steps;
}

plan_step without_sensitive(plan_step s) {
  if (s.sensitive) {
    // Nothing but that there is something, and when.
    return {.id = s.id,
            .goal = s.goal,
            .start_on = s.start_on,
            .end_on = s.end_on,
            .hours_per_week = s.hours_per_week,
            .sensitive = true,
            .state = s.state,
            .hidden = true};
  }
  // What is in somebody's way is sensitive too.
  std::erase_if(s.reasons, [](plan_reason const& x) { return std::holds_alternative<freedom_atom>(x.what); });
  // Who pays tells of a benefit.
  s.public_price = money::cents(s.public_price.in_cents() + paid_of(s).in_cents());
  s.funding.clear();
  return s;
}

access::data_group group_of(plan_step const& s) noexcept {
  return s.sensitive ? data_group::sensitive : data_group::plan;
}

}  // namespace overstap::casework
