// SPDX-License-Identifier: EUPL-1.2
#include "api/schema_texts.h"

namespace overstap::api {
namespace {

constexpr schema_text kTexts[] = {
    {"suggestion", "label", "Preferred label."},
    {"suggestion", "matchedLabel", "The label that was found, often another name for the same."},
    {"occupation", "uri", "Identifier in ESCO, where it exists there."},
    {"occupation", "ended", "Gone from the newest version of the taxonomy; old profiles still resolve."},
    {"occupation", "iscoGroup", "Unit group of ISCO-08, four digits; empty when not known."},
    {"skill", "uri", "Identifier in ESCO, where it exists there."},
    {"skill", "ended", "Gone from the newest version of the taxonomy; old profiles still resolve."},
    {"skill", "occupations", "Occupations that use it."},
    {"skill", "related", "Related skills, nearest first."},
    {"region", "", "A labour-market region with its municipalities as of today."},
    {"region", "contact", "Its desk, where one is set."},
    {"municipality", "code", "GM code of Statistics Netherlands (CBS)."},
    {"regions", "attribution", "Sources of the places, to be shown with a map or list."},
    {"version", "product", "Version of the program."},
    {"version", "api", "Version of this interface, also in the header API-Version."},
    {"version", "synthetic", "The data is made up, for demonstration."},
    {"version", "taxonomy", "Attribution of the taxonomy, to be shown."},
};

}  // namespace

std::span<schema_text const> concepts_texts() {
  return kTexts;
}

}  // namespace overstap::api
