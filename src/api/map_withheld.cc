// SPDX-License-Identifier: EUPL-1.2
#include "api/map_withheld.h"

#include "base/invariant.h"

namespace overstap::api {
namespace {

boundary::closed_because to_boundary(casework::closed_because why) noexcept {
  switch (why) {
    case casework::closed_because::no_ground:
      return boundary::closed_because::noGround;
    case casework::closed_because::no_consent:
      return boundary::closed_because::noConsent;
    case casework::closed_because::objection:
      return boundary::closed_because::objection;
    case casework::closed_because::not_shared:
      return boundary::closed_because::notShared;
  }
  __builtin_unreachable();
}

}  // namespace

boundary::data_group to_boundary(access::data_group g) noexcept {
  switch (g) {
    case access::data_group::contact:
      return boundary::data_group::contact;
    case access::data_group::situation:
      return boundary::data_group::situation;
    case access::data_group::profile:
      return boundary::data_group::profile;
    case access::data_group::plan:
      return boundary::data_group::plan;
    case access::data_group::sensitive:
      return boundary::data_group::sensitive;
  }
  __builtin_unreachable();
}

boundary::processing_purpose to_boundary(access::purpose p) {
  switch (p) {
    case access::purpose::guidance:
      return boundary::processing_purpose::guidance;
    case access::purpose::training:
      return boundary::processing_purpose::training;
    case access::purpose::placement:
      return boundary::processing_purpose::placement;
    case access::purpose::administration:
    case access::purpose::statistics:
    case access::purpose::enforcement:
      break;
  }
  throw logic_bug{"an agreement for a purpose that needs none"};
}

access::purpose to_domain(boundary::processing_purpose p) noexcept {
  switch (p) {
    case boundary::processing_purpose::guidance:
      return access::purpose::guidance;
    case boundary::processing_purpose::training:
      return access::purpose::training;
    case boundary::processing_purpose::placement:
      return access::purpose::placement;
  }
  __builtin_unreachable();
}

access::data_group to_domain(boundary::data_group g) noexcept {
  switch (g) {
    case boundary::data_group::contact:
      return access::data_group::contact;
    case boundary::data_group::situation:
      return access::data_group::situation;
    case boundary::data_group::profile:
      return access::data_group::profile;
    case boundary::data_group::plan:
      return access::data_group::plan;
    case boundary::data_group::sensitive:
      return access::data_group::sensitive;
  }
  __builtin_unreachable();
}

boundary::legal_ground to_boundary(access::ground g) noexcept {
  switch (g) {
    case access::ground::public_task:
      return boundary::legal_ground::publicTask;
    case access::ground::legal_duty:
      return boundary::legal_ground::legalDuty;
    case access::ground::contract:
      return boundary::legal_ground::contract;
    case access::ground::consent:
      return boundary::legal_ground::consent;
  }
  __builtin_unreachable();
}

access::ground to_domain(boundary::legal_ground g) noexcept {
  switch (g) {
    case boundary::legal_ground::publicTask:
      return access::ground::public_task;
    case boundary::legal_ground::legalDuty:
      return access::ground::legal_duty;
    case boundary::legal_ground::contract:
      return access::ground::contract;
    case boundary::legal_ground::consent:
      return access::ground::consent;
  }
  __builtin_unreachable();
}

std::vector<boundary::withheld_group> to_boundary(std::vector<casework::withheld_group> const& groups) {
  auto out = std::vector<boundary::withheld_group>{};
  for (auto const& g : groups) {
    out.push_back({to_boundary(g.group), to_boundary(g.why)});
  }
  return out;
}

}  // namespace overstap::api
