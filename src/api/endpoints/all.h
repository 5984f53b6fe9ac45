// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "api/endpoints/get_barriers.h"
#include "api/endpoints/get_credentials.h"
#include "api/endpoints/get_live.h"
#include "api/endpoints/get_occupation.h"
#include "api/endpoints/get_occupations.h"
#include "api/endpoints/get_openapi.h"
#include "api/endpoints/get_ready.h"
#include "api/endpoints/get_region.h"
#include "api/endpoints/get_regions.h"
#include "api/endpoints/get_skill.h"
#include "api/endpoints/get_skills.h"
#include "api/endpoints/get_version.h"
#include "api/endpoints/get_wagon.h"
#include "api/endpoints/get_wagon_kinds.h"
#include "api/endpoints/get_wagons.h"
#include "api/endpoints/post_journeys.h"
#include "api/endpoints/post_transitions.h"
#include "api/endpoints/post_vacancies_search.h"

namespace overstap::api {

/// The route table, in the order of the OpenAPI document.
using endpoints = std::tuple<get_occupations,
                             get_occupation,
                             get_skills,
                             get_skill,
                             get_regions,
                             get_region,
                             get_credentials,
                             get_barriers,
                             get_wagon_kinds,
                             get_wagons,
                             get_wagon,
                             post_transitions,
                             post_vacancies_search,
                             post_journeys,
                             get_version,
                             get_live,
                             get_ready,
                             get_openapi>;

}  // namespace overstap::api
