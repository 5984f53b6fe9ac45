// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/get_ready.h"

#include "base/invariant.h"

namespace overstap::api {

result<boundary::health> get_ready::operator()(boundary::none const& /*path*/,
                                               boundary::none const& /*query*/,
                                               boundary::none const& /*body*/) const {
  if (auto const world = from.desk.current.get(); world == nullptr || world->data->tax->occupation_count() == 0) {
    throw infra_error{"no taxonomy is loaded"};
  }
  return boundary::health{.status = "pass"};
}

}  // namespace overstap::api
