// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

/// Groups of data, why they are used and on which ground, and what stays closed to the one who asks.
namespace overstap::api::boundary {

enum class data_group { contact, situation, profile, plan, sensitive };
BOOST_DESCRIBE_ENUM(data_group, contact, situation, profile, plan, sensitive)

enum class closed_because { noGround, noConsent, objection, notShared };
BOOST_DESCRIBE_ENUM(closed_because, noGround, noConsent, objection, notShared)

/// Why data is used. The other purposes need no ground of an agreement, and enforcement is none.
enum class processing_purpose { guidance, training, placement };
BOOST_DESCRIBE_ENUM(processing_purpose, guidance, training, placement)

enum class legal_ground { publicTask, legalDuty, contract, consent };
BOOST_DESCRIBE_ENUM(legal_ground, publicTask, legalDuty, contract, consent)

struct withheld_group {
  data_group group;
  closed_because why;
};
BOOST_DESCRIBE_STRUCT(withheld_group, (), (group, why))

}  // namespace overstap::api::boundary
