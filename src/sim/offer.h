// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sim/region_demo.h"

namespace overstap::sim {

/// When sessions start.
enum class rhythm : std::uint8_t {
  rolling,  ///< any Monday
  often,  ///< every three to five weeks
  regular,  ///< every eight to thirteen weeks
  seldom,  ///< twice a year
  school_year,  ///< the first Mondays of February and September
  september,  ///< the first Monday of September
};

/// Both ends included.
struct span_of {
  std::int32_t from;
  std::int32_t to;
};

/// A wagon before its sessions exist: what it is, and what its sessions may look like. Every range is brought
/// inside that of the kind when sessions are made.
struct offer {
  wagon_kind const* kind;
  occupation_profile const* occupation;  ///< nullptr unless the wagon is about one
  partner_kind by;  ///< provider
  bilingual title;
  std::vector<atom> needs;
  std::vector<gift> gives;
  std::vector<evidence_raise> raises;
  span_of weeks;
  span_of hours;
  span_of price_percent{0, 100};  ///< where in the kind's price range
  rhythm starts{rhythm::regular};
  std::int64_t places{3};  ///< rolling: at how many places at most
};

/// What an offer of this kind for this occupation contains. `variant` tells the offers of one kind apart.
offer make_offer(region_setting const& in,
                 wagon_kind const& kind,
                 occupation_profile const& o,
                 std::uint64_t variant,
                 random_source& numbers);

/// The parts of `make_offer`: kinds that teach the skills of an occupation, courses for a credential, services.
/// Each returns false when the kind is not one of its own.
bool fill_training(
    region_setting const& in, occupation_profile const& o, std::uint64_t variant, random_source& numbers, offer& out);
bool fill_certificate(region_setting const& in, std::uint64_t variant, random_source& numbers, offer& out);
void fill_service(region_setting const& in, std::uint64_t variant, random_source& numbers, offer& out);

/// Additions that leave out what the reference lists or the taxonomy do not know.
void give_credential(region_setting const& in, std::string_view credential, offer& out);
void need_credential(region_setting const& in, std::string_view credential, offer& out);
void need_freedom(region_setting const& in, std::string_view barrier, offer& out);
void give_known_skill(region_setting const& in, std::string_view uuid, evidence level, offer& out);

/// Sessions of an offer, as `wagon` (already in `records`) runs them.
std::vector<session> make_sessions(region_setting const& in,
                                   offer const& from,
                                   wagon_id wagon,
                                   municipality const& provider_town,
                                   demo_stream const& stream);

}  // namespace overstap::sim
