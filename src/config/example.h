// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace overstap::config {

/// A configuration file that sets nothing: every setting in a comment, with what it means, what it may be and its
/// default.
std::string example();

}  // namespace overstap::config
