// SPDX-License-Identifier: EUPL-1.2
#include "domain/atom.h"

#include <fmt/format.h>

namespace overstap {
namespace {

constexpr auto kSkill = std::string_view{"skill:"};
constexpr auto kCredential = std::string_view{"credential:"};
constexpr auto kFreeOf = std::string_view{"free-of:"};
constexpr auto kAllowed = "skill:<uuid>:<declared|worked|proven>, credential:<code> or free-of:<barrier>";

std::unexpected<error> refused() {
  return std::unexpected{error{errc::bad_request, fmt::format("not an atom; allowed: {}", kAllowed), {{"", kAllowed}}}};
}

std::optional<evidence> parse_evidence(std::string_view text) noexcept {
  for (auto const level : {evidence::declared, evidence::worked, evidence::proven}) {
    if (to_string(level) == text) {
      return level;
    }
  }
  return std::nullopt;
}

bool is_code(std::string_view text) noexcept {
  return !text.empty() && text.size() <= 64 &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

}  // namespace

std::string_view to_string(evidence e) noexcept {
  switch (e) {
    case evidence::none:
      return "none";
    case evidence::declared:
      return "declared";
    case evidence::worked:
      return "worked";
    case evidence::proven:
      return "proven";
  }
  __builtin_unreachable();
}

std::string to_string(atom const& a) {
  struct writer {
    std::string operator()(skill_atom const& s) const {
      return fmt::format("{}{}:{}", kSkill, to_string(s.skill), to_string(s.level));
    }
    std::string operator()(credential_atom const& c) const {
      return fmt::format("{}{}", kCredential, c.credential.str());
    }
    std::string operator()(freedom_atom const& f) const { return fmt::format("{}{}", kFreeOf, f.barrier.str()); }
  };
  return std::visit(writer{}, a);
}

result<atom> parse_atom(std::string_view text) {
  if (text.starts_with(kSkill)) {
    text.remove_prefix(kSkill.size());
    auto const colon = text.rfind(':');
    if (colon == std::string_view::npos) {
      return refused();
    }
    auto const skill = skill_id::parse(text.substr(0, colon));
    auto const level = parse_evidence(text.substr(colon + 1));
    return skill && level ? result<atom>{skill_atom{*skill, *level}} : refused();
  }
  if (text.starts_with(kCredential)) {
    text.remove_prefix(kCredential.size());
    return is_code(text) ? result<atom>{credential_atom{credential_code{std::string{text}}}} : refused();
  }
  if (text.starts_with(kFreeOf)) {
    text.remove_prefix(kFreeOf.size());
    return is_code(text) ? result<atom>{freedom_atom{barrier_code{std::string{text}}}} : refused();
  }
  return refused();
}

}  // namespace overstap
