// SPDX-License-Identifier: EUPL-1.2
#include "api/schema_texts.h"

namespace overstap::api {
namespace {

constexpr schema_text kTexts[] = {
    {"id_path", "id", "Identity of the thing asked for."},
    {"item_path", "id", "Identity of the dossier."},
    {"item_path", "item", "Identity of the thing in it."},
    {"code_path", "code", "Code of the labour-market region (arbeidsmarktregio), for example AM18."},
    {"language_query", "language", "Language of the answer; nl when absent."},
    {"suggest_query",
     "query",
     "What the visitor has typed so far. Typing errors, accents, case and gender forms are forgiven."},
    {"suggest_query", "language", "Language of the answer; nl when absent."},
    {"suggest_query", "limit", "At most this many suggestions; 10 when absent."},
    {"wagons_query", "region", "Only steps offered in this labour-market region or online."},
    {"wagons_query", "kind", "Only steps of this kind, a code of /wagon-kinds."},
    {"wagons_query",
     "query",
     "Only steps with this in their Dutch or English title: two letters or digits at least; case and accents are "
     "forgiven."},
    {"wagons_query", "language", "Language of the answer; nl when absent."},
    {"wagons_query", "limit", "At most this many on a page; 50 when absent."},
    {"wagons_query", "cursor", "`nextCursor` of the page before; absent for the first page."},
};

}  // namespace

std::span<schema_text const> parameters_texts() {
  return kTexts;
}

}  // namespace overstap::api
