// SPDX-License-Identifier: EUPL-1.2
#include "api/map_rights.h"

#include "api/log_sentence.h"
#include "api/map_withheld.h"

namespace overstap::api {
namespace {

std::optional<std::string> told(std::string const& text) {
  return text.empty() ? std::nullopt : std::optional{text};
}

boundary::objection_state to_boundary(store::objection_state s) noexcept {
  switch (s) {
    case store::objection_state::open:
      return boundary::objection_state::open;
    case store::objection_state::upheld:
      return boundary::objection_state::upheld;
    case store::objection_state::rejected:
      return boundary::objection_state::rejected;
  }
  __builtin_unreachable();
}

}  // namespace

boundary::grounds to_boundary(casework::grounds_page const& page) {
  auto out = boundary::grounds{};
  for (auto const& l : page.lines) {
    auto line = boundary::ground_line{.organisation = l.organisation.value(),
                                      .organisationName = l.organisation_name,
                                      .organisationKind = l.organisation_kind,
                                      .purpose = to_boundary(l.purpose),
                                      .group = to_boundary(l.group),
                                      .ground = to_boundary(l.ground),
                                      .article = l.article,
                                      .controller = l.controller,
                                      .open = casework::grounds_page::is_open(l),
                                      .consent = {},
                                      .objection = {}};
    if (l.consent) {
      line.consent = boundary::running_consent{.id = l.consent->id,
                                               .givenAt = {l.consent->given_at},
                                               .endsOn = l.consent->ends_on,
                                               .recordedByDesk = l.consent_by_desk};
    }
    if (l.objection) {
      auto const& words = page.objections.at(l.objection->id);
      line.objection = boundary::last_objection{.id = l.objection->id,
                                                .raisedAt = {l.objection->raised_at},
                                                .state = to_boundary(l.objection->state),
                                                .reason = told(words.reason),
                                                .decision = told(words.decision)};
    }
    out.items.push_back(std::move(line));
  }
  return out;
}

boundary::processing_log to_boundary(store::log_page const& page, language l) {
  auto out = boundary::processing_log{.items = {}, .before = page.next};
  for (auto const& row : page.lines) {
    auto line = boundary::log_line{.at = {row.at},
                                   .role = std::string{access::to_string(row.role)},
                                   .organisation = {},
                                   .action = row.action,
                                   .purpose = row.purpose,
                                   .groups = {},
                                   .grounds = {},
                                   .list = row.list,
                                   .sentence = log_sentence(row, l)};
    if (!row.organisation_name.empty()) {
      line.organisation = row.organisation_name;
    }
    for (auto const g : row.groups) {
      line.groups.push_back(to_boundary(g));
    }
    for (auto const g : row.grounds) {
      line.grounds.push_back(to_boundary(g));
    }
    out.items.push_back(std::move(line));
  }
  return out;
}

}  // namespace overstap::api
