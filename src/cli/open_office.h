// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "base/clock.h"
#include "base/result.h"
#include "casework/office.h"
#include "config/configuration.h"
#include "store/change_feed.h"
#include "vault/key_ring.h"

namespace overstap::cli {

/// The keys that the settings name. bad_request, with what makes them, when they name none; not_found without the file.
result<vault::key_ring> open_keys(config::configuration const& c);

/// What use cases with an account need, made from the settings: connections, keys, the world and the office over them.
class opened_office {
public:
  /// As `open_keys`; not_found without a database.
  static result<std::unique_ptr<opened_office>> open(config::configuration const& c,
                                                     clock const& time = system_clock());

  casework::office const& office() const noexcept { return office_; }
  desk::desk& desk() noexcept { return desk_; }
  store::pool& pool() noexcept { return pool_; }
  /// The last change of the data when the world of the desk was read, or a little before.
  store::feed_position seen() const noexcept { return seen_; }

private:
  opened_office(store::location at, config::configuration const& c, vault::key_ring keys, clock const& time);

  store::pool pool_;
  vault::key_ring keys_;
  store::feed_position seen_;
  desk::desk desk_;
  casework::office office_;
};

}  // namespace overstap::cli
