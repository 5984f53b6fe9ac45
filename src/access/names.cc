// SPDX-License-Identifier: EUPL-1.2
#include <array>

#include "access/action.h"
#include "access/subject.h"

namespace overstap::access {
namespace {

template <typename Enum, std::size_t N>
std::optional<Enum> parse(std::string_view text, std::array<std::string_view, N> const& names) noexcept {
  for (auto i = std::size_t{0}; i < N; ++i) {
    if (names[i] == text) {
      return static_cast<Enum>(i);
    }
  }
  return std::nullopt;
}

constexpr auto kActionNames = std::array<std::string_view, kActions>{
    "open",           "own-account",      "manage-staff",  "read-partners",   "manage-partners", "open-dossier",
    "list-dossiers",  "read-dossier",     "write-dossier", "hand-over",       "answer-offer",    "close-dossier",
    "merge-dossiers", "give-account",     "read-profile",  "write-profile",   "assess",          "read-plan",
    "find-routes",    "write-plan",       "agree-to-plan", "keep-calendar",   "read-log",        "decide-grounds",
    "record-consent", "decide-objection", "own-data",      "read-statistics", "run-service"};
constexpr auto kRoleNames = std::array<std::string_view, kRoles>{"person",
                                                                 "guide",
                                                                 "specialist",
                                                                 "provider",
                                                                 "employer-adviser",
                                                                 "employer",
                                                                 "partner-admin",
                                                                 "region-manager",
                                                                 "national",
                                                                 "operator"};
constexpr auto kRelationNames = std::array<std::string_view, kRelations>{
    "self", "owner", "colleague", "engaged", "asked", "same-region", "other-region"};
constexpr auto kPurposeNames = std::array<std::string_view, kPurposes>{
    "guidance", "training", "placement", "administration", "statistics", "enforcement"};
constexpr auto kGroupNames =
    std::array<std::string_view, kDataGroups>{"contact", "situation", "profile", "plan", "sensitive"};
constexpr auto kGroundNames = std::array<std::string_view, 4>{"public-task", "legal-duty", "contract", "consent"};
constexpr auto kControllershipNames = std::array<std::string_view, 3>{"controller", "joint-controller", "processor"};

}  // namespace

std::string_view to_string(action a) noexcept {
  return kActionNames[static_cast<std::size_t>(a)];
}
std::string_view to_string(role r) noexcept {
  return kRoleNames[static_cast<std::size_t>(r)];
}
std::string_view to_string(relation r) noexcept {
  return kRelationNames[static_cast<std::size_t>(r)];
}
std::string_view to_string(purpose p) noexcept {
  return kPurposeNames[static_cast<std::size_t>(p)];
}
std::string_view to_string(data_group g) noexcept {
  return kGroupNames[static_cast<std::size_t>(g)];
}
std::string_view to_string(ground g) noexcept {
  return kGroundNames[static_cast<std::size_t>(g)];
}
std::string_view to_string(controllership c) noexcept {
  return kControllershipNames[static_cast<std::size_t>(c)];
}
std::optional<role> parse_role(std::string_view text) noexcept {
  return parse<role>(text, kRoleNames);
}
std::optional<purpose> parse_purpose(std::string_view text) noexcept {
  return parse<purpose>(text, kPurposeNames);
}
std::optional<data_group> parse_data_group(std::string_view text) noexcept {
  return parse<data_group>(text, kGroupNames);
}
std::optional<ground> parse_ground(std::string_view text) noexcept {
  return parse<ground>(text, kGroundNames);
}
std::optional<controllership> parse_controllership(std::string_view text) noexcept {
  return parse<controllership>(text, kControllershipNames);
}

}  // namespace overstap::access
