// SPDX-License-Identifier: EUPL-1.2
#include "api/boundary/concepts.h"
#include "api/boundary/journeys.h"
#include "api/boundary/matches.h"
#include "api/boundary/problem.h"
#include "api/boundary/wagons.h"
#include "api/codec.h"
#include "api/describe_json.h"

namespace overstap::api {

template <typename T>
void encode(T const& value, std::string& out) {
  detail::writer<T>::write(value, out);
}

template void encode(boundary::suggestions const& value, std::string& out);
template void encode(boundary::occupation const& value, std::string& out);
template void encode(boundary::skill const& value, std::string& out);
template void encode(boundary::region const& value, std::string& out);
template void encode(boundary::regions const& value, std::string& out);
template void encode(boundary::named_codes const& value, std::string& out);
template void encode(boundary::wagon const& value, std::string& out);
template void encode(boundary::wagons const& value, std::string& out);
template void encode(boundary::version const& value, std::string& out);
template void encode(boundary::health const& value, std::string& out);
template void encode(boundary::transitions const& value, std::string& out);
template void encode(boundary::vacancy_hits const& value, std::string& out);
template void encode(boundary::journeys const& value, std::string& out);
template void encode(boundary::relaxation const& value, std::string& out);
template void encode(boundary::problem const& value, std::string& out);
template void encode(raw_json const& value, std::string& out);

}  // namespace overstap::api
