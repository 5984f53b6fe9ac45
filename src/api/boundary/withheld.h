// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/describe.hpp>

/// What of a dossier stays closed to the one who asks. In every answer about a dossier.
namespace overstap::api::boundary {

enum class data_group { contact, situation, profile, plan, sensitive };
BOOST_DESCRIBE_ENUM(data_group, contact, situation, profile, plan, sensitive)

enum class closed_because { noGround, noConsent, objection, notShared };
BOOST_DESCRIBE_ENUM(closed_because, noGround, noConsent, objection, notShared)

struct withheld_group {
  data_group group;
  closed_because why;
};
BOOST_DESCRIBE_STRUCT(withheld_group, (), (group, why))

}  // namespace overstap::api::boundary
