// SPDX-License-Identifier: EUPL-1.2
#include "casework/profile_rules.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "matching/transitions.h"

namespace overstap::casework {
namespace {

using store::profile;
using store::profile_skill;

constexpr auto kSkillAllowed = std::string_view{"the id of a skill from /v1/skills"};

error wrong_fields(std::vector<field_error> wrong) {
  return {errc::bad_request, "Some fields are not valid.", std::move(wrong)};
}

profile_skill* row_of(profile& p, skill_id s) noexcept {
  auto const at = std::ranges::lower_bound(p.skills, s, {}, &profile_skill::skill);
  return at != p.skills.end() && at->skill == s ? &*at : nullptr;
}

void put(profile& p, profile_skill row) {
  auto const at = std::ranges::lower_bound(p.skills, row.skill, {}, &profile_skill::skill);
  if (at != p.skills.end() && at->skill == row.skill) {
    *at = std::move(row);
  } else {
    p.skills.insert(at, std::move(row));
  }
}

profile_skill signed_row(skill_id s, skill_answer answer, evidence level, skill_source source, signature const& by) {
  return {.skill = s,
          .answer = answer,
          .level = level,
          .source = source,
          .author = by.author,
          .organisation = by.organisation,
          .on = by.on,
          .document = {},
          .remark_sealed = {}};
}

profile_skill filled_in(skill_id s, evidence level, civil_date on) {
  return signed_row(
      s, skill_answer::have, level, skill_source::occupation, {.author = {}, .organisation = {}, .on = on});
}

bool is_proven(profile_skill const* row) noexcept {
  return row != nullptr && row->answer == skill_answer::have && row->level == evidence::proven;
}

/// Notes in `wrong` what is not a skill, or stands there twice.
template <typename List, typename Key>
std::vector<field_error> check_skills(
    taxonomy::taxonomy const& tax, List const& list, Key key, std::string_view pointer, std::string_view member) {
  auto wrong = std::vector<field_error>{};
  auto seen = std::set<skill_id>{};
  for (auto i = std::size_t{0}; i < list.size(); ++i) {
    auto const s = list[i].*key;
    if (!tax.find(s).has_value()) {
      wrong.push_back({fmt::format("{}/{}/{}", pointer, i, member), std::string{kSkillAllowed}});
    } else if (!seen.insert(s).second) {
      wrong.push_back({fmt::format("{}/{}/{}", pointer, i, member), "each skill once"});
    }
  }
  return wrong;
}

std::vector<field_error> check_occupations(taxonomy::taxonomy const& tax,
                                           std::vector<store::told_occupation> const& told) {
  auto wrong = std::vector<field_error>{};
  auto seen = std::set<occupation_id>{};
  for (auto i = std::size_t{0}; i < told.size(); ++i) {
    if (!tax.find(told[i].occupation).has_value()) {
      wrong.push_back({fmt::format("/occupations/{}/id", i), "the id of an occupation from /v1/occupations"});
    } else if (!seen.insert(told[i].occupation).second) {
      wrong.push_back({fmt::format("/occupations/{}/id", i), "each occupation once"});
    }
  }
  return wrong;
}

}  // namespace

std::map<skill_id, evidence> brought_by(taxonomy::taxonomy const& tax,
                                        std::vector<store::told_occupation> const& occupations) {
  auto known = std::vector<taxonomy::occupation_idx>{};
  for (auto const& o : occupations) {
    if (auto const at = tax.find(o.occupation); at.has_value()) {
      known.push_back(at);
    }
  }
  auto brought = std::map<skill_id, evidence>{};
  for (auto const& held : matching::profile_of(tax, known)) {
    brought.emplace(tax.id_of(held.skill), held.level);
  }
  return brought;
}

profile_skill const* find_skill(profile const& p, skill_id s) noexcept {
  auto const at = std::ranges::lower_bound(p.skills, s, {}, &profile_skill::skill);
  return at != p.skills.end() && at->skill == s ? &*at : nullptr;
}

result<void> set_occupations(profile& p,
                             taxonomy::taxonomy const& tax,
                             std::vector<store::told_occupation> told,
                             signature const& by) {
  if (auto wrong = check_occupations(tax, told); !wrong.empty()) {
    return std::unexpected{wrong_fields(std::move(wrong))};
  }
  auto const before = brought_by(tax, p.occupations);
  auto const after = brought_by(tax, told);
  std::erase_if(p.skills, [&](profile_skill const& row) {
    return row.source == skill_source::occupation && before.contains(row.skill) && !after.contains(row.skill);
  });
  for (auto const& [skill, level] : after) {
    auto* const row = row_of(p, skill);
    if (row == nullptr && !before.contains(skill)) {
      put(p, filled_in(skill, level, by.on));
    } else if (row != nullptr && row->source == skill_source::occupation && row->level != level) {
      *row = filled_in(skill, level, by.on);
    }
  }
  p.occupations = std::move(told);
  return {};
}

result<void> answer_skills(profile& p,
                           taxonomy::taxonomy const& tax,
                           std::vector<skill_reply> const& replies,
                           signature const& by) {
  auto wrong = check_skills(tax, replies, &skill_reply::skill, "/answers", "skill");
  for (auto i = std::size_t{0}; i < replies.size(); ++i) {
    if (replies[i].answer != skill_answer::have && is_proven(find_skill(p, replies[i].skill))) {
      wrong.push_back({fmt::format("/answers/{}/answer", i),
                       "have: this skill was proven, and only an assessor or the owner can change that"});
    }
  }
  if (!wrong.empty()) {
    return std::unexpected{wrong_fields(std::move(wrong))};
  }
  auto const brought = brought_by(tax, p.occupations);
  for (auto const& r : replies) {
    auto const* const row = find_skill(p, r.skill);
    if (row != nullptr && row->answer == r.answer && row->source != skill_source::occupation) {
      continue;
    }
    auto level = evidence::declared;
    if (r.answer == skill_answer::have) {
      if (row != nullptr && row->answer == skill_answer::have) {
        level = row->level;
      } else if (auto const worked = brought.find(r.skill); worked != brought.end()) {
        level = worked->second;
      }
    }
    put(p, signed_row(r.skill, r.answer, level, skill_source::card, by));
  }
  return {};
}

result<void> set_level(profile& p, taxonomy::taxonomy const& tax, skill_level const& wanted, signature const& by) {
  if (!tax.find(wanted.skill).has_value()) {
    return std::unexpected{error{errc::not_found, "There is no skill with this id.", {}}};
  }
  if (!by.may_prove && (wanted.level == evidence::proven || is_proven(find_skill(p, wanted.skill)))) {
    return std::unexpected{
        error{errc::forbidden, "Only an assessor or the owner can say that a skill is proven, or no longer is.", {}}};
  }
  if (wanted.level == evidence::worked && !by.organisation && !brought_by(tax, p.occupations).contains(wanted.skill)) {
    return std::unexpected{
        wrong_fields({{"/level", "declared, because none of the occupations that you told uses this skill"}})};
  }
  auto row = signed_row(wanted.skill,
                        skill_answer::have,
                        wanted.level,
                        wanted.level == evidence::proven ? skill_source::document : skill_source::card,
                        by);
  row.document = wanted.document;
  row.remark_sealed = wanted.remark_sealed;
  put(p, std::move(row));
  return {};
}

result<void> assess_skills(profile& p,
                           taxonomy::taxonomy const& tax,
                           std::vector<skill_verdict> const& verdicts,
                           signature const& by) {
  if (auto wrong = check_skills(tax, verdicts, &skill_verdict::skill, "/results", "skill"); !wrong.empty()) {
    return std::unexpected{wrong_fields(std::move(wrong))};
  }
  for (auto const& v : verdicts) {
    auto const* row = find_skill(p, v.skill);
    if (is_proven(row) && row->source == skill_source::assessment && row->organisation == by.organisation) {
      row = nullptr;  // they correct what they said themselves
    }
    if (is_proven(row) && v.verdict != assessment_verdict::yes) {
      continue;  // a diploma or another assessor proves it
    }
    auto after = signed_row(v.skill, skill_answer::no, evidence::declared, skill_source::assessment, by);
    switch (v.verdict) {
      case assessment_verdict::yes:
        after.answer = skill_answer::have;
        after.level = evidence::proven;
        break;
      case assessment_verdict::partly: {
        auto const held = row != nullptr && row->answer == skill_answer::have;
        after.answer = held ? skill_answer::have : skill_answer::bit;
        after.level = held ? row->level : evidence::declared;
        break;
      }
      case assessment_verdict::no:
        break;
    }
    after.remark_sealed = v.remark_sealed;
    put(p, std::move(after));
  }
  return {};
}

carried_profile carry(profile const& p) {
  auto c = carried_profile{.occupations = p.occupations,
                           .skills = {},
                           .credentials = {},
                           .credentials_told = p.credentials_told,
                           .wishes = p.wishes};
  for (auto const& s : p.skills) {
    c.skills.push_back({s.skill, s.answer, s.level, s.source == skill_source::occupation});
  }
  for (auto const& held : p.credentials) {
    c.credentials.push_back({held.credential, held.valid_until});
  }
  return c;
}

namespace {

/// What is told in `brought`, else what was.
template <typename T>
void tell(std::optional<T>& fact, std::optional<T> const& brought) {
  if (brought) {
    fact = brought;
  }
}

void bring_wishes(preferences& mine, preferences const& brought) {
  tell(mine.max_km, brought.max_km);
  tell(mine.hours_min, brought.hours_min);
  tell(mine.hours_max, brought.hours_max);
  tell(mine.learning_hours, brought.learning_hours);
  tell(mine.available_from, brought.available_from);
  tell(mine.contracts, brought.contracts);
  tell(mine.shifts, brought.shifts);
  tell(mine.hourly_pay_min, brought.hourly_pay_min);
  tell(mine.own_budget, brought.own_budget);
}

void bring_credentials(profile& p, carried_profile const& brought, std::function<uuid()> const& new_id) {
  for (auto const& c : brought.credentials) {
    auto const at = std::ranges::lower_bound(p.credentials, c.code, {}, &store::profile_credential::credential);
    if (at == p.credentials.end() || at->credential != c.code) {
      p.credentials.insert(at,
                           {.id = new_id(),
                            .credential = c.code,
                            .valid_until = c.valid_until,
                            .seen_by = {},
                            .organisation = {},
                            .seen_on = {},
                            .document = {}});
    } else if (!at->seen_on) {
      at->valid_until = c.valid_until;
    }
  }
  p.credentials_told = p.credentials_told || brought.credentials_told;
}

}  // namespace

result<void> bring_in(profile& p,
                      taxonomy::taxonomy const& tax,
                      carried_profile const& brought,
                      signature const& by,
                      std::function<uuid()> const& new_id) {
  auto occupations = p.occupations;
  for (auto const& o : brought.occupations) {
    auto const mine = std::ranges::find(occupations, o.occupation, &store::told_occupation::occupation);
    if (mine == occupations.end()) {
      occupations.push_back(o);
    } else {
      tell(mine->years, o.years);
    }
  }
  auto wrong = check_occupations(tax, brought.occupations);
  if (occupations.size() > kMostOccupations) {
    wrong.push_back({"/occupations", fmt::format("at most {} together with those of the profile", kMostOccupations)});
  }
  std::ranges::move(check_skills(tax, brought.skills, &carried_profile::skill::id, "/skills", "id"),
                    std::back_inserter(wrong));
  if (!wrong.empty()) {
    return std::unexpected{wrong_fields(std::move(wrong))};
  }
  p.occupations = std::move(occupations);
  auto const used = brought_by(tax, p.occupations);
  for (auto const& s : brought.skills) {
    auto const* const row = find_skill(p, s.id);
    auto const same = row != nullptr && row->answer == s.answer && row->level == s.level;
    if (same || is_proven(row) || (row != nullptr && s.filled_in)) {
      continue;
    }
    auto level = std::min(s.level, evidence::worked);
    if (!by.organisation && !used.contains(s.id)) {
      level = evidence::declared;
    }
    put(p, s.filled_in ? filled_in(s.id, level, by.on) : signed_row(s.id, s.answer, level, skill_source::import, by));
  }
  bring_credentials(p, brought, new_id);
  bring_wishes(p.wishes, brought.wishes);
  return {};
}

std::vector<skill_change> changes_between(profile const& before, profile const& after) {
  auto changes = std::vector<skill_change>{};
  auto const note = [&](skill_id s) {
    auto const* const was = find_skill(before, s);
    auto const* const is = find_skill(after, s);
    if (was == nullptr || is == nullptr || was->answer != is->answer || was->level != is->level) {
      changes.push_back({s, was, is});
    }
  };
  for (auto const& row : after.skills) {
    note(row.skill);
  }
  for (auto const& row : before.skills) {
    if (find_skill(after, row.skill) == nullptr) {
      note(row.skill);
    }
  }
  std::ranges::sort(changes, {}, &skill_change::skill);
  return changes;
}

}  // namespace overstap::casework
