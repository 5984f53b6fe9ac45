// SPDX-License-Identifier: EUPL-1.2
#include "api/schema_texts.h"

namespace overstap::api {
namespace {

constexpr schema_text kTexts[] = {
    {"problem", "", "Every error answer (RFC 9457). Never holds what was sent."},
    {"problem", "type", "Stable identifier of the kind of problem."},
    {"problem", "detail", "What happened, for people."},
    {"problem", "requestId", "To be told to the people who run this server."},
    {"problem", "currentVersion", "With 412: the version that is stored now, as in its ETag."},
    {"problem", "errors", "Every field that is wrong, all at once."},
    {"wrong_field",
     "pointer",
     "JSON pointer into the body; ?name for a query parameter; {name} for one of the path; the name of a header."},
    {"wrong_field", "allowed", "What would be right."},
};

}  // namespace

std::span<schema_text const> problem_texts() {
  return kTexts;
}

}  // namespace overstap::api
