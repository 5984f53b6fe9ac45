// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/ids.h"

namespace overstap {

struct vacancy_idx : idx<vacancy_idx> {
  using idx::idx;
};
struct employer_idx : idx<employer_idx> {
  using idx::idx;
};
struct partner_idx : idx<partner_idx> {
  using idx::idx;
};
struct wagon_idx : idx<wagon_idx> {
  using idx::idx;
};
struct session_idx : idx<session_idx> {
  using idx::idx;
};
struct payer_idx : idx<payer_idx> {
  using idx::idx;
};
struct person_idx : idx<person_idx> {
  using idx::idx;
};
struct credential_idx : idx<credential_idx> {
  using idx::idx;
};  ///< position in reference_data::credentials
struct barrier_idx : idx<barrier_idx> {
  using idx::idx;
};  ///< position in reference_data::barriers

}  // namespace overstap
