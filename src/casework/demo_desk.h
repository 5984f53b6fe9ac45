// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "access/subject.h"
#include "base/result.h"
#include "casework/office.h"

namespace overstap::casework {

struct demo_login {
  access::role role{};
  std::string login;
  std::string name;
  std::string organisation;  ///< empty: none
};

/// One password for every demo account. `serve` refuses to listen beyond loopback while one exists.
inline constexpr auto kDemoPassword = "overstappen-op-proef";

/// A made-up desk for one region: organisations with agreements, an account for every role, and dossiers that the guide
/// opened. Nobody in it exists. Refused (conflict) in a database that has accounts already.
result<std::vector<demo_login>> make_demo_desk(office const& o, region_code const& region, std::size_t dossiers);

}  // namespace overstap::casework
