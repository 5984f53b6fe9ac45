// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/journeys.h"
#include "api/boundary/matches.h"
#include "api/boundary/parameters.h"
#include "api/codec.h"
#include "api/describe_json.h"

namespace overstap::api {

template <typename T>
T decode_valid(boost::json::value const& v) {
  return detail::read<T>(v);
}

template boundary::none decode_valid(boost::json::value const& v);
template boundary::id_path decode_valid(boost::json::value const& v);
template boundary::code_path decode_valid(boost::json::value const& v);
template boundary::language_query decode_valid(boost::json::value const& v);
template boundary::suggest_query decode_valid(boost::json::value const& v);
template boundary::wagons_query decode_valid(boost::json::value const& v);
template boundary::transition_request decode_valid(boost::json::value const& v);
template boundary::vacancy_search decode_valid(boost::json::value const& v);
template boundary::journey_request decode_valid(boost::json::value const& v);

}  // namespace overstap::api
