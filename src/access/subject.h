// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace overstap::access {

/// What an account is. Dutch names: desk-rules 17.
enum class role : std::uint8_t {
  person,  ///< persoon: the one it is about
  guide,  ///< gids: owns dossiers at the desk
  specialist,  ///< of UWV, a municipality or a union; may own a dossier that came in at her door
  provider,  ///< aanbieder: sees its own step only
  employer_adviser,  ///< werkgeversadviseur
  employer,  ///< werkgever
  partner_admin,  ///< beheerder of an organisation: accounts, no dossiers
  region_manager,  ///< regiomanager: partners and aggregates, no dossiers
  national,  ///< landelijk: aggregates of all regions, no dossiers
  operator_,  ///< technisch beheer: the service, no content
};
inline constexpr auto kRoles = static_cast<int>(role::operator_) + 1;

/// How the one who asks stands to what is asked for. The nearest one that is true counts.
enum class relation : std::uint8_t {
  self,  ///< the dossier is about her, the account is hers
  owner,  ///< owns the dossier
  colleague,  ///< of the owner's organisation; for organisations and accounts: her own organisation
  engaged,  ///< her organisation accepted a piece of work in this dossier, and it still runs
  asked,  ///< her organisation was asked to take it over or to do a piece of work, and has not answered
  same_region,  ///< an organisation with a running agreement in the region, no tie to it
  other_region,
};
inline constexpr auto kRelations = static_cast<int>(relation::other_region) + 1;

/// Why it is asked. Law: AVG art. 5(1)(b), purpose limitation.
enum class purpose : std::uint8_t {
  guidance,  ///< begeleiding naar ander werk
  training,  ///< a step is carried out
  placement,  ///< a job is looked for with employers
  administration,  ///< accounts, agreements, the rights of the person
  statistics,  ///< aggregates
  enforcement,  ///< handhaving of benefits: never (desk-rules 2)
};
inline constexpr auto kPurposes = static_cast<int>(purpose::enforcement) + 1;

/// Groups of data that a ground speaks of.
enum class data_group : std::uint8_t {
  contact,  ///< name, contact, birth date
  situation,  ///< work now, end of the job, what already runs
  profile,  ///< skills, evidence, credentials, preferences, documents
  plan,  ///< goals and steps
  sensitive,  ///< door, target groups, benefit, health, debt, what is in the way (desk-rules 5)
};
inline constexpr auto kDataGroups = static_cast<int>(data_group::sensitive) + 1;

enum class ground : std::uint8_t { public_task, legal_duty, contract, consent };

/// What the organisation is for a purpose, as its agreement says (AVG art. 4, 26; desk-rules 9). Dutch:
/// verwerkingsverantwoordelijke, gezamenlijk verwerkingsverantwoordelijke, verwerker.
enum class controllership : std::uint8_t { controller, joint_controller, processor };

/// Names as in the access table, the database and the API: "partner-admin".
std::string_view to_string(role r) noexcept;
std::string_view to_string(relation r) noexcept;
std::string_view to_string(purpose p) noexcept;
std::string_view to_string(data_group g) noexcept;
std::string_view to_string(ground g) noexcept;
std::string_view to_string(controllership c) noexcept;
std::optional<role> parse_role(std::string_view text) noexcept;
std::optional<purpose> parse_purpose(std::string_view text) noexcept;
std::optional<data_group> parse_data_group(std::string_view text) noexcept;
std::optional<ground> parse_ground(std::string_view text) noexcept;
std::optional<controllership> parse_controllership(std::string_view text) noexcept;

}  // namespace overstap::access
