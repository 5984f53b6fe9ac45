// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "casework/office.h"
#include "casework/one_time_codes.h"
#include "desk/caller.h"
#include "store/account_records.h"

/// The accounts of an organisation, by its administrator.
namespace overstap::casework {

struct staff_member {
  store::staff_row row;
  std::string name;
};
struct staff_list {
  std::vector<staff_member> members;
  std::vector<access::role> roles;  ///< that an account of this organisation can have
};
result<staff_list> list_staff(office const& o, desk::caller const& asks);

struct new_staff_request {
  std::string name;
  access::role role{};  ///< one that fits the kind of organisation (access/staff_roles.h)
};
struct staff_with_code {
  staff_member member;
  given_code code;
};
/// The first guide of a region gets duty. Asked again with the same Idempotency-Key it gives the same account, with
/// another code.
result<staff_with_code> add_staff(office const& o, desk::caller const& asks, new_staff_request const& r);

/// Absent: stays as it is.
struct staff_change {
  std::optional<std::string> name{};
  std::optional<bool> active{};
  bool takes_duty{};  ///< takes over for the desk of the region from now on
};
/// Closing an account ends its sessions and gives its open dossiers to the guide with duty, with a next step, all at
/// once. conflict, with what to do first, for the guide with duty and for the last administrator.
result<staff_member> change_staff(office const& o, desk::caller const& asks, account_id id, staff_change const& c);

/// A new one-time code, also for who forgot the password.
result<given_code> give_staff_code(office const& o, desk::caller const& asks, account_id id);

}  // namespace overstap::casework
