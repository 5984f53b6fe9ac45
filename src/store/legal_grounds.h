// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>
#include <vector>

#include "access/subject.h"
#include "base/dates.h"
#include "base/embedded_file.h"
#include "domain/wagon.h"

namespace overstap::store {

/// A ground that an agreement with this kind of partner begins with, until the parties agree on another.
struct usual_ground {
  partner_kind kind{};
  access::purpose purpose{};
  access::data_group group{};
  access::ground ground{};
  access::controllership controller{};  ///< the same in all rows of a kind and purpose
  std::string article;  ///< of the law, for people
};

/// data/legal-grounds.csv, sorted by kind, purpose and group. A row that is broken is a `logic_bug` that names file,
/// row and column. Enforcement is no purpose that it may name (desk-rules 2).
std::vector<usual_ground> load_usual_grounds();
/// The same from other files, for tests.
std::vector<usual_ground> load_usual_grounds(std::span<embedded_file const> files);

}  // namespace overstap::store
