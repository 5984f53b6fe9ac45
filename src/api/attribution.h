// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace overstap::api {

inline constexpr auto kPlacesAttribution =
    "Places: GeoNames (geonames.org), CC BY 4.0. Municipalities and labour-market regions: CBS, CC BY 4.0.";
inline constexpr auto kTaxonomyAttribution = "This service uses the ESCO classification of the European Commission.";

}  // namespace overstap::api
