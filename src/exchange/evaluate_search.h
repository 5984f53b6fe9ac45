// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>

#include "base/result.h"
#include "taxonomy/search_evaluation.h"

namespace overstap::exchange {

/// Measures the product's own label search on a labelled set: indexes the corpus in `directory` and ranks it
/// for every query. The directory holds three files whose names end in `queries.tsv`, `corpus_elements.tsv`
/// and `annotations.tsv`, plain or `.gz`: `id<TAB>text` twice, and `query<TAB>0<TAB>corpus id<TAB>relevance`
/// (TREC; relevant when > 0). A missing, double or unreadable file, a wrong row or an unknown id is refused,
/// with `<file>:<row>:<column>`. Uses both processors; the outcome does not depend on it.
result<taxonomy::search_evaluation> evaluate_search(std::filesystem::path const& directory);

}  // namespace overstap::exchange
