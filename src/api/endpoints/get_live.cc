// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/get_live.h"

namespace overstap::api {

result<boundary::health> get_live::operator()(boundary::none const& /*path*/,
                                              boundary::none const& /*query*/,
                                              boundary::none const& /*body*/) const {
  return boundary::health{.status = "pass"};
}

}  // namespace overstap::api
