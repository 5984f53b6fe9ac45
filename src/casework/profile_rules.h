// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "store/profile_store.h"
#include "taxonomy/taxonomy.h"

/// How a profile changes (docs/adr/0010). Pure: what is refused leaves it as it was, with every wrong field at once.
namespace overstap::casework {

/// Who changes it, as it is kept beside each skill.
struct signature {
  std::optional<account_id> author;
  std::optional<partner_id> organisation;  ///< absent: the person herself
  civil_date on;
  bool may_prove{};  ///< the owner of the dossier, or an assessor
};

/// What the occupations stand for: essential skills as worked, optional ones as declared.
std::map<skill_id, evidence> brought_by(taxonomy::taxonomy const& tax,
                                        std::vector<store::told_occupation> const& occupations);

/// The row of a skill; nullptr: not known.
store::profile_skill const* find_skill(store::profile const& p, skill_id s) noexcept;

/// Replaces the list. Skills that a new occupation brings are filled in and those of one that went away are taken out,
/// both only where nobody has answered.
result<void> set_occupations(store::profile& p,
                             taxonomy::taxonomy const& tax,
                             std::vector<store::told_occupation> told,
                             signature const& by);

struct skill_reply {
  skill_id skill;
  skill_answer answer{};
};
/// Cards. The same answer again keeps what it rests on; what was proven stays held.
result<void> answer_skills(store::profile& p,
                           taxonomy::taxonomy const& tax,
                           std::vector<skill_reply> const& replies,
                           signature const& by);

struct skill_level {
  skill_id skill;
  evidence level{};
  std::optional<document_id> document;
  std::string remark_sealed;
};
/// Sets how well a skill that she has is shown.
result<void> set_level(store::profile& p,
                       taxonomy::taxonomy const& tax,
                       skill_level const& wanted,
                       signature const& by);

struct skill_verdict {
  skill_id skill;
  assessment_verdict verdict{};
  std::string remark_sealed;
};
/// yes: proven. partly: she keeps what she had, and has at least a bit. no: she does not have it, unless other evidence
/// proves it.
result<void> assess_skills(store::profile& p,
                           taxonomy::taxonomy const& tax,
                           std::vector<skill_verdict> const& verdicts,
                           signature const& by);

/// A profile as it is taken along: without who said so.
struct carried_profile {
  struct skill {
    skill_id id;
    skill_answer answer{};
    evidence level{};
    bool filled_in{};  ///< from an occupation, not looked at yet
    friend bool operator==(skill const&, skill const&) = default;
  };
  struct credential {
    credential_code code;
    std::optional<civil_date> valid_until;
    friend bool operator==(credential const&, credential const&) = default;
  };
  std::vector<store::told_occupation> occupations;
  std::vector<skill> skills;
  std::vector<credential> credentials;
  bool credentials_told{};
  preferences wishes;
  friend bool operator==(carried_profile const&, carried_profile const&) = default;
};
carried_profile carry(store::profile const& p);
/// Adds what was brought along; what is the same already stays as it is, and so does what was proven. An import proves
/// nothing: a proven skill comes in as worked. `new_id` gives an id for a credential.
result<void> bring_in(store::profile& p,
                      taxonomy::taxonomy const& tax,
                      carried_profile const& brought,
                      signature const& by,
                      std::function<uuid()> const& new_id);

inline constexpr std::size_t kMostOccupations = 10;

/// A skill of which answer or level became another one.
struct skill_change {
  skill_id skill;
  store::profile_skill const* before;  ///< nullptr: not known
  store::profile_skill const* after;
};
/// In the order of skills; points into both.
std::vector<skill_change> changes_between(store::profile const& before, store::profile const& after);

}  // namespace overstap::casework
