// SPDX-License-Identifier: EUPL-1.2
#include "store/names.h"

#include <array>

namespace overstap::store {
namespace {

template <typename E>
using named = std::pair<E, std::string_view>;

constexpr auto kPartnerKinds = std::array{
    named<partner_kind>{partner_kind::desk, "desk"},
    named<partner_kind>{partner_kind::municipality, "municipality"},
    named<partner_kind>{partner_kind::uwv, "uwv"},
    named<partner_kind>{partner_kind::union_, "union"},
    named<partner_kind>{partner_kind::school, "school"},
    named<partner_kind>{partner_kind::nrto, "nrto"},
    named<partner_kind>{partner_kind::oval, "oval"},
    named<partner_kind>{partner_kind::abu, "abu"},
    named<partner_kind>{partner_kind::cedris, "cedris"},
    named<partner_kind>{partner_kind::employer, "employer"},
    named<partner_kind>{partner_kind::library, "library"},
    named<partner_kind>{partner_kind::sbb, "sbb"},
};
constexpr auto kPayerTiers = std::array{
    named<payer_tier>{payer_tier::employer, "employer"},
    named<payer_tier>{payer_tier::sector_fund, "sector-fund"},
    named<payer_tier>{payer_tier::benefit_body, "benefit-body"},
    named<payer_tier>{payer_tier::region, "region"},
};
constexpr auto kContractKinds = std::array{
    named<contract_kind>{contract_kind::permanent, "permanent"},
    named<contract_kind>{contract_kind::temporary, "temporary"},
    named<contract_kind>{contract_kind::agency, "agency"},
    named<contract_kind>{contract_kind::work_based_learning, "work-based-learning"},
};
constexpr auto kVisibilities = std::array{
    named<visibility>{visibility::normal, "normal"},
    named<visibility>{visibility::sensitive, "sensitive"},
};
constexpr auto kConceptKinds = std::array{
    named<concept_kind>{concept_kind::occupation, "occupation"},
    named<concept_kind>{concept_kind::skill, "skill"},
    named<concept_kind>{concept_kind::skill_group, "skill-group"},
    named<concept_kind>{concept_kind::isco_group, "isco-group"},
};
constexpr auto kSkillTypes = std::array{
    named<skill_type>{skill_type::unknown, "unknown"},
    named<skill_type>{skill_type::knowledge, "knowledge"},
    named<skill_type>{skill_type::competence, "competence"},
};
constexpr auto kEvidence = std::array{
    named<evidence>{evidence::none, "none"},
    named<evidence>{evidence::declared, "declared"},
    named<evidence>{evidence::worked, "worked"},
    named<evidence>{evidence::proven, "proven"},
};
constexpr auto kSkillAnswers = std::array{
    named<skill_answer>{skill_answer::have, "have"},
    named<skill_answer>{skill_answer::bit, "bit"},
    named<skill_answer>{skill_answer::no, "no"},
    named<skill_answer>{skill_answer::unknown, "unknown"},
};
constexpr auto kSkillSources = std::array{
    named<skill_source>{skill_source::occupation, "occupation"},
    named<skill_source>{skill_source::card, "card"},
    named<skill_source>{skill_source::assessment, "assessment"},
    named<skill_source>{skill_source::import, "import"},
    named<skill_source>{skill_source::document, "document"},
};
constexpr auto kAssessmentVerdicts = std::array{
    named<assessment_verdict>{assessment_verdict::yes, "yes"},
    named<assessment_verdict>{assessment_verdict::partly, "partly"},
    named<assessment_verdict>{assessment_verdict::no, "no"},
};

template <typename E, std::size_t N>
constexpr bool in_order(std::array<named<E>, N> const& all) {
  for (auto i = std::size_t{0}; i < N; ++i) {
    if (static_cast<std::size_t>(all[i].first) != i) {
      return false;
    }
  }
  return true;
}
static_assert(in_order(kPartnerKinds) && kPartnerKinds.back().first == partner_kind::sbb);
static_assert(in_order(kPayerTiers) && kPayerTiers.back().first == payer_tier::region);
static_assert(in_order(kContractKinds) && kContractKinds.back().first == contract_kind::work_based_learning);
static_assert(in_order(kVisibilities) && in_order(kConceptKinds) && in_order(kSkillTypes) && in_order(kEvidence));
static_assert(in_order(kSkillAnswers) && in_order(kSkillSources) && in_order(kAssessmentVerdicts));
constexpr auto kSituations = std::array{
    named<situation_kind>{situation_kind::employed_at_risk, "employed-at-risk"},
    named<situation_kind>{situation_kind::self_employed, "self-employed"},
    named<situation_kind>{situation_kind::job_seeker, "job-seeker"},
    named<situation_kind>{situation_kind::exploring, "exploring"},
};
constexpr auto kCauses = std::array{
    named<job_end_cause>{job_end_cause::contract_ends, "contract-ends"},
    named<job_end_cause>{job_end_cause::redundancy, "redundancy"},
    named<job_end_cause>{job_end_cause::collective_redundancy, "collective-redundancy"},
    named<job_end_cause>{job_end_cause::bankruptcy, "bankruptcy"},
    named<job_end_cause>{job_end_cause::self_employment_stops, "self-employment-stops"},
    named<job_end_cause>{job_end_cause::health, "health"},
    named<job_end_cause>{job_end_cause::own_wish, "own-wish"},
};
constexpr auto kOutcomes = std::array{
    named<outcome>{outcome::placed, "placed"},
    named<outcome>{outcome::placed_with_training, "placed-with-training"},
    named<outcome>{outcome::self_employed, "self-employed"},
    named<outcome>{outcome::education, "education"},
    named<outcome>{outcome::benefit_only, "benefit-only"},
    named<outcome>{outcome::moved, "moved"},
    named<outcome>{outcome::own_wish, "own-wish"},
    named<outcome>{outcome::no_contact, "no-contact"},
    named<outcome>{outcome::died, "died"},
};
constexpr auto kFactKindNames = std::array{
    named<fact_kind>{fact_kind::target_group, "target-group"},
    named<fact_kind>{fact_kind::barrier, "barrier"},
    named<fact_kind>{fact_kind::benefit, "benefit"},
    named<fact_kind>{fact_kind::runs_elsewhere, "runs-elsewhere"},
};
constexpr auto kOfferKinds = std::array{
    named<offer_kind>{offer_kind::hand_over, "hand-over"},
    named<offer_kind>{offer_kind::work, "work"},
};
constexpr auto kOfferStates = std::array{
    named<offer_state>{offer_state::waiting, "waiting"},
    named<offer_state>{offer_state::accepted, "accepted"},
    named<offer_state>{offer_state::refused, "refused"},
    named<offer_state>{offer_state::expired, "expired"},
    named<offer_state>{offer_state::withdrawn, "withdrawn"},
    named<offer_state>{offer_state::done, "done"},
};
constexpr auto kReturns = std::array{
    named<came_back>{came_back::refused, "refused"},
    named<came_back>{came_back::expired, "expired"},
    named<came_back>{came_back::done, "done"},
};
constexpr auto kReasons = std::array{
    named<duplicate_reason>{duplicate_reason::name, "name"},
    named<duplicate_reason>{duplicate_reason::sound, "sound"},
    named<duplicate_reason>{duplicate_reason::birth_date, "birth-date"},
    named<duplicate_reason>{duplicate_reason::email, "email"},
    named<duplicate_reason>{duplicate_reason::phone, "phone"},
    named<duplicate_reason>{duplicate_reason::account, "account"},
};
constexpr auto kGoalStates = std::array{
    named<goal_state>{goal_state::active, "active"},
    named<goal_state>{goal_state::reached, "reached"},
    named<goal_state>{goal_state::dropped, "dropped"},
};
constexpr auto kFundingStates = std::array{
    named<funding_state>{funding_state::expected, "expected"},
    named<funding_state>{funding_state::applied, "applied"},
    named<funding_state>{funding_state::granted, "granted"},
    named<funding_state>{funding_state::refused, "refused"},
};
constexpr auto kStepStates = std::array{
    named<step_state>{step_state::proposed, "proposed"},
    named<step_state>{step_state::agreed, "agreed"},
    named<step_state>{step_state::started, "started"},
    named<step_state>{step_state::completed, "completed"},
    named<step_state>{step_state::stopped, "stopped"},
    named<step_state>{step_state::replaced, "replaced"},
};

}  // namespace

template <>
std::span<named<partner_kind> const> names_of<partner_kind>() noexcept {
  return kPartnerKinds;
}
template <>
std::span<named<payer_tier> const> names_of<payer_tier>() noexcept {
  return kPayerTiers;
}
template <>
std::span<named<contract_kind> const> names_of<contract_kind>() noexcept {
  return kContractKinds;
}
template <>
std::span<named<visibility> const> names_of<visibility>() noexcept {
  return kVisibilities;
}
template <>
std::span<named<concept_kind> const> names_of<concept_kind>() noexcept {
  return kConceptKinds;
}
template <>
std::span<named<skill_type> const> names_of<skill_type>() noexcept {
  return kSkillTypes;
}
template <>
std::span<named<evidence> const> names_of<evidence>() noexcept {
  return kEvidence;
}
template <>
std::span<named<skill_answer> const> names_of<skill_answer>() noexcept {
  return kSkillAnswers;
}
template <>
std::span<named<skill_source> const> names_of<skill_source>() noexcept {
  return kSkillSources;
}
template <>
std::span<named<assessment_verdict> const> names_of<assessment_verdict>() noexcept {
  return kAssessmentVerdicts;
}

template <>
std::span<std::pair<situation_kind, std::string_view> const> names_of<situation_kind>() noexcept {
  return kSituations;
}
template <>
std::span<std::pair<job_end_cause, std::string_view> const> names_of<job_end_cause>() noexcept {
  return kCauses;
}
template <>
std::span<std::pair<outcome, std::string_view> const> names_of<outcome>() noexcept {
  return kOutcomes;
}
template <>
std::span<std::pair<fact_kind, std::string_view> const> names_of<fact_kind>() noexcept {
  return kFactKindNames;
}
template <>
std::span<std::pair<offer_kind, std::string_view> const> names_of<offer_kind>() noexcept {
  return kOfferKinds;
}
template <>
std::span<std::pair<offer_state, std::string_view> const> names_of<offer_state>() noexcept {
  return kOfferStates;
}
template <>
std::span<std::pair<came_back, std::string_view> const> names_of<came_back>() noexcept {
  return kReturns;
}
template <>
std::span<std::pair<duplicate_reason, std::string_view> const> names_of<duplicate_reason>() noexcept {
  return kReasons;
}
template <>
std::span<named<goal_state> const> names_of<goal_state>() noexcept {
  return kGoalStates;
}
template <>
std::span<named<funding_state> const> names_of<funding_state>() noexcept {
  return kFundingStates;
}
template <>
std::span<named<step_state> const> names_of<step_state>() noexcept {
  return kStepStates;
}

}  // namespace overstap::store
