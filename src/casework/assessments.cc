// SPDX-License-Identifier: EUPL-1.2
#include "casework/assessments.h"

#include <algorithm>

#include <fmt/format.h>

#include "casework/profile_change.h"
#include "domain/citizen_number.h"

namespace overstap::casework {
namespace {

constexpr auto kOldest = days{366};

/// Dutch, for the time line.
std::string_view word_of(assessment_verdict v) noexcept {
  switch (v) {
    case assessment_verdict::yes:
      return "ja";
    case assessment_verdict::partly:
      return "deels";
    case assessment_verdict::no:
      return "nee";
  }
  __builtin_unreachable();
}

result<void> check(assessment_request const& r, civil_date today) {
  auto wrong = std::vector<field_error>{};
  auto const check_remark = [&](std::string_view remark, std::string pointer) {
    if (!find_citizen_numbers(remark).empty()) {
      wrong.push_back({std::move(pointer), "a text without a citizen service number (BSN)"});
    }
  };
  if (r.on > today || r.on < today - kOldest) {
    wrong.push_back({"/on", "today or a day of the year before it"});
  }
  if (r.results.empty()) {
    wrong.push_back({"/results", "at least one skill"});
  }
  for (auto i = std::size_t{0}; i < r.results.size(); ++i) {
    check_remark(r.results[i].remark, fmt::format("/results/{}/remark", i));
  }
  check_remark(r.remark, "/remark");
  if (wrong.empty()) {
    return {};
  }
  return std::unexpected{error{errc::bad_request, "Some fields are not valid.", std::move(wrong)}};
}

/// Whoever is engaged assesses for a step of her own organisation.
result<void> check_step(work const& w, entered const& e, std::optional<uuid> const& step) {
  if (!step) {
    return {};
  }
  auto const found = store::find_step(w.db, e.head.id, *step);
  if (found && (e.standing != access::relation::engaged || found->organisation == w.who.organisation)) {
    return {};
  }
  return std::unexpected{error{errc::bad_request,
                               "Some fields are not valid.",
                               {{"/step", "the id of a step of this plan that your organisation carries out"}}}};
}

std::optional<skill_state> state_of(store::profile_skill const* row) {
  return row == nullptr || row->answer == skill_answer::unknown ? std::nullopt
                                                                : std::optional{skill_state{row->answer, row->level}};
}

std::string sealed_or_empty(work const& w, std::string_view place, std::string const& row, std::string const& plain) {
  return plain.empty() ? std::string{} : w.seal(place, row, plain);
}

/// The record beside the profile, with what the assessor said whatever it changed.
void keep_record(work const& w, entered const& e, assessment_request const& r) {
  auto record = store::assessment_record{.id = w.new_id(),
                                         .step = r.step,
                                         .assessor = w.who.account,
                                         .organisation = w.who.organisation,
                                         .on = r.on,
                                         .remark_sealed = {},
                                         .made_at = w.now,
                                         .results = {}};
  auto const id = to_string(record.id);
  record.remark_sealed = sealed_or_empty(w, "assessment.remark", id, r.remark);
  for (auto const& one : r.results) {
    record.results.push_back(
        {one.skill,
         one.verdict,
         sealed_or_empty(w, "assessment_skill.remark", fmt::format("{}:{}", id, to_string(one.skill)), one.remark)});
  }
  store::add_assessment(w.db, e.head.id, record);
}

std::string told_of(taxonomy::taxonomy const& tax, assessment_request const& r) {
  auto text = std::string{};
  for (auto const& one : r.results) {
    text += fmt::format("{}{}: {}",
                        text.empty() ? "" : "; ",
                        tax.words_of(tax.find(one.skill), language::nl).preferred,
                        word_of(one.verdict));
  }
  return text;
}

}  // namespace

result<assessment_outcome> assess(office const& o,
                                  desk::caller const& asks,
                                  dossier_id dossier,
                                  assessment_request const& r) {
  if (auto const fine = check(r, o.desk.time.today()); !fine) {
    return std::unexpected{fine.error()};
  }
  auto const world = o.desk.current.get();
  auto const& tax = *world->data->tax;
  auto sees_plan = false;
  auto changed = change_profile(
      o,
      asks,
      dossier,
      access::action::assess,
      [&](work const& w, entered const& e, store::profile& p) -> result<profile_event> {
        sees_plan = e.standing != access::relation::engaged && e.may(access::data_group::plan);
        if (auto const fine = check_step(w, e, r.step); !fine) {
          return std::unexpected{fine.error()};
        }
        auto by = sign(w, e);
        by.on = r.on;
        auto verdicts = std::vector<skill_verdict>{};
        for (auto const& one : r.results) {
          auto const row = fmt::format("{}:{}", to_string(dossier), to_string(one.skill));
          verdicts.push_back({one.skill, one.verdict, sealed_or_empty(w, "profile_skill.remark", row, one.remark)});
        }
        if (auto const assessed = assess_skills(p, tax, verdicts, by); !assessed) {
          return std::unexpected{assessed.error()};
        }
        keep_record(w, e, r);
        return profile_event{.kind = "assessment", .detail = told_of(tax, r), .beside = true};
      });
  if (!changed) {
    return std::unexpected{std::move(changed.error())};
  }
  auto out = assessment_outcome{.page = {},
                                .skills = {},
                                .matches_before = outlook_now(o, changed->before, changed->lives_in).matches,
                                .matches_after = changed->page.now.matches,
                                .goals = {}};
  for (auto const& c : changes_between(changed->before, changed->page.told)) {
    out.skills.push_back({c.skill, state_of(c.before), state_of(c.after)});
  }
  out.page = std::move(changed->page);
  if (auto again = look_again(o, dossier, asks.trace_id)) {
    out.page.version = again->version;
    if (sees_plan) {
      out.goals = std::move(again->goals);
    }
  }
  return out;
}

}  // namespace overstap::casework
