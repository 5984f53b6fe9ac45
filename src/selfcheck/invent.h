// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>

#include "base/random.h"
#include "planning/plan.h"
#include "snapshot/build_snapshot.h"

/// Small invented worlds and questions, for tests and for `overstap selfcheck`.
namespace overstap::selfcheck {

template <typename Id>
Id numbered(std::uint64_t n) {
  return Id{make_uuid7(1, 0, n)};
}

inline civil_date day(int year, unsigned month, unsigned d) {
  return civil_date{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{d}};
}

/// Records of a world and a question in record form, so that both survive a permutation of the records.
struct instance {
  std::shared_ptr<taxonomy::taxonomy const> tax;
  std::shared_ptr<reference_data const> reference;
  snapshot_records records;
  planning::query ask;
  std::shared_ptr<snapshot const> world() const { return build_snapshot(tax, reference, records); }
};

/// Credentials b-vca, rijbewijs-b and vog; barriers childcare and debt; wagons of the kinds coaching and course.
std::shared_ptr<reference_data const> small_reference();

/// How large an invented instance is.
struct sizes {
  std::int64_t wagons{5};
  std::int64_t sessions_each{2};
  std::int64_t horizon_weeks{10};
  std::int64_t skills{8};
  bool about_fit{};  ///< goals of many skills and no hard atoms, wagons that ask little
  bool one_price{};  ///< dated sessions at one price of very different lengths, and hours to spare
  bool paid{};  ///< over New Year, with payers that share caps
  bool chained{};  ///< every step needs what others give, the earlier ones mostly too, and much is given by several
};

instance invent(random_source& random, sizes const& s);
/// Adds some commitments and bookings to a question about this world.
void put_under_way(random_source& random, snapshot const& world, planning::query& ask);

}  // namespace overstap::selfcheck
