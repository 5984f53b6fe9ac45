// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/concepts.h"
#include "api/boundary/journeys.h"
#include "api/boundary/matches.h"
#include "api/boundary/parameters.h"
#include "api/boundary/problem.h"
#include "api/boundary/wagons.h"
#include "api/codec.h"
#include "api/describe_shape.h"

namespace overstap::api {

template <typename T>
shape const& shape_of() {
  return detail::shape_of<T>();
}

template shape const& shape_of<boundary::none>();
template shape const& shape_of<boundary::id_path>();
template shape const& shape_of<boundary::code_path>();
template shape const& shape_of<boundary::language_query>();
template shape const& shape_of<boundary::suggest_query>();
template shape const& shape_of<boundary::wagons_query>();
template shape const& shape_of<boundary::transition_request>();
template shape const& shape_of<boundary::vacancy_search>();
template shape const& shape_of<boundary::journey_request>();
template shape const& shape_of<boundary::suggestions>();
template shape const& shape_of<boundary::occupation>();
template shape const& shape_of<boundary::skill>();
template shape const& shape_of<boundary::region>();
template shape const& shape_of<boundary::regions>();
template shape const& shape_of<boundary::named_codes>();
template shape const& shape_of<boundary::wagon>();
template shape const& shape_of<boundary::wagons>();
template shape const& shape_of<boundary::version>();
template shape const& shape_of<boundary::health>();
template shape const& shape_of<boundary::transitions>();
template shape const& shape_of<boundary::vacancy_hits>();
template shape const& shape_of<boundary::journeys>();
template shape const& shape_of<boundary::problem>();

}  // namespace overstap::api
