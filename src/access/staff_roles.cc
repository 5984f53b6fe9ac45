// SPDX-License-Identifier: EUPL-1.2
#include "access/staff_roles.h"

namespace overstap::access {

std::vector<role> staff_roles(partner_kind k) {
  switch (k) {
    case partner_kind::desk:
      return {role::guide, role::employer_adviser, role::partner_admin};
    case partner_kind::municipality:
    case partner_kind::uwv:
      return {role::specialist, role::employer_adviser, role::partner_admin};
    case partner_kind::union_:
      return {role::specialist, role::partner_admin};
    case partner_kind::school:
    case partner_kind::nrto:
    case partner_kind::oval:
    case partner_kind::abu:
    case partner_kind::cedris:
    case partner_kind::library:
    case partner_kind::sbb:
      return {role::provider, role::partner_admin};
    case partner_kind::employer:
      return {role::employer, role::partner_admin};
  }
  __builtin_unreachable();
}

}  // namespace overstap::access
