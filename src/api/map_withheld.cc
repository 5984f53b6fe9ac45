// SPDX-License-Identifier: EUPL-1.2
#include "api/map_withheld.h"

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

std::vector<boundary::withheld_group> to_boundary(std::vector<casework::withheld_group> const& groups) {
  auto out = std::vector<boundary::withheld_group>{};
  for (auto const& g : groups) {
    out.push_back({to_boundary(g.group), to_boundary(g.why)});
  }
  return out;
}

}  // namespace overstap::api
