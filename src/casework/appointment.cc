// SPDX-License-Identifier: EUPL-1.2
#include "casework/appointment.h"

#include "base/text.h"
#include "casework/free_text.h"
#include "casework/new_account.h"
#include "casework/work.h"

namespace overstap::casework {
namespace {

result<void> check(reference_data const& reference, appointment const& a) {
  using access::role;
  auto wrong = std::vector<field_error>{};
  if (a.role != role::region_manager && a.role != role::national && a.role != role::operator_) {
    wrong.push_back({"/role", "region-manager, national or operator; a partner makes the accounts of its own people"});
  }
  if (a.role == role::region_manager && reference.find_region(a.region) == nullptr) {
    wrong.push_back({"/region", "the code of a region, for example AM18"});
  }
  if (a.role != role::region_manager && !a.region.empty()) {
    wrong.push_back({"/region", "nothing: only a region manager belongs to a region"});
  }
  constexpr auto kLongest = std::size_t{100};
  if (trim(a.name).empty() || !is_plain_text(a.name) || count_code_points(a.name) > kLongest) {
    wrong.push_back({"/name", "plain text of 1 to 100 characters"});
  } else {
    check_free_text(wrong, "/name", a.name);
  }
  return refuse_if_any(std::move(wrong));
}

}  // namespace

result<appointed> appoint(office const& o, reference_data const& reference, appointment const& a) {
  if (auto const fits = check(reference, a); !fits) {
    return std::unexpected{fits.error()};
  }
  return in_open_transaction(o, [&](store::database& db) -> result<appointed> {
    auto const made = make_account(o, db, {.role = a.role, .name = a.name, .region = a.region}, {});
    return appointed{made.login, give_code(o, db, made.id)};
  });
}

}  // namespace overstap::casework
