// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <boost/mp11/list.hpp>

#include "api/endpoints/accounts.h"
#include "api/endpoints/dossier_changes.h"
#include "api/endpoints/dossiers.h"
#include "api/endpoints/jobs.h"
#include "api/endpoints/matching.h"
#include "api/endpoints/occupations.h"
#include "api/endpoints/offers.h"
#include "api/endpoints/partners.h"
#include "api/endpoints/payers.h"
#include "api/endpoints/planning.h"
#include "api/endpoints/plans.h"
#include "api/endpoints/profiles.h"
#include "api/endpoints/program.h"
#include "api/endpoints/reference.h"
#include "api/endpoints/regions.h"
#include "api/endpoints/rights.h"
#include "api/endpoints/schemes.h"
#include "api/endpoints/skills.h"
#include "api/endpoints/wagons.h"

namespace overstap::api {

/// The route table, in the order of the OpenAPI document: one file per resource.
using endpoints = boost::mp11::mp_append<occupations_endpoints,
                                         skills_endpoints,
                                         regions_endpoints,
                                         reference_endpoints,
                                         wagons_endpoints,
                                         payers_endpoints,
                                         matching_endpoints,
                                         planning_endpoints,
                                         schemes_endpoints,
                                         dossiers_endpoints,
                                         dossier_changes_endpoints,
                                         offers_endpoints,
                                         profiles_endpoints,
                                         plans_endpoints,
                                         accounts_endpoints,
                                         partners_endpoints,
                                         rights_endpoints,
                                         jobs_endpoints,
                                         program_endpoints>;

}  // namespace overstap::api
