// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/accounts.h"

#include "api/map_account.h"
#include "base/transform.h"
#include "casework/one_time_codes.h"
#include "casework/person_accounts.h"
#include "casework/sessions.h"
#include "casework/staff.h"

namespace overstap::api {

result<signed_in> post_session::operator()(desk::caller const& who,
                                           boundary::none const& /*path*/,
                                           boundary::none const& /*query*/,
                                           boundary::sign_in const& body) const {
  return transform(casework::sign_in(*from.office, who, body.login.value, vault::secret{body.password.value}),
                   [&](auto const& s) { return answer_signed_in(*from.office, s); });
}

result<boundary::account_session> get_session::operator()(desk::caller const& who,
                                                          boundary::none const& /*path*/,
                                                          boundary::none const& /*query*/,
                                                          boundary::none const& /*body*/) const {
  return transform(casework::current_session(*from.office, who),
                   [&](auto const& s) { return to_boundary(s, who.session_token); });
}

result<with_cookie<nothing>> delete_session::operator()(desk::caller const& who,
                                                        boundary::none const& /*path*/,
                                                        boundary::none const& /*query*/,
                                                        boundary::none const& /*body*/) const {
  return transform(casework::sign_out(*from.office, who), [] { return with_cookie<nothing>{}; });
}

result<boundary::running_sessions> get_sessions::operator()(desk::caller const& who,
                                                            boundary::none const& /*path*/,
                                                            boundary::none const& /*query*/,
                                                            boundary::none const& /*body*/) const {
  return transform(casework::list_sessions(*from.office, who), [](auto const& l) { return to_boundary(l); });
}

result<nothing> delete_sessions_item::operator()(desk::caller const& who,
                                                 boundary::id_path const& path,
                                                 boundary::none const& /*query*/,
                                                 boundary::none const& /*body*/) const {
  return transform(casework::end_session(*from.office, who, path.id), [] { return nothing{}; });
}

result<nothing> put_password::operator()(desk::caller const& who,
                                         boundary::none const& /*path*/,
                                         boundary::none const& /*query*/,
                                         boundary::password_change const& body) const {
  return transform(casework::change_password(
                       *from.office, who, vault::secret{body.oldPassword.value}, vault::secret{body.newPassword.value}),
                   [] { return nothing{}; });
}

result<signed_in> post_account::operator()(desk::caller const& who,
                                           boundary::none const& /*path*/,
                                           boundary::none const& /*query*/,
                                           boundary::new_person_account const& body) const {
  return transform(casework::register_person(*from.office, who, body.name.value, vault::secret{body.password.value}),
                   [&](auto const& s) { return answer_signed_in(*from.office, s); });
}

result<nothing> post_password::operator()(boundary::none const& /*path*/,
                                          boundary::none const& /*query*/,
                                          boundary::password_by_code const& body) const {
  return transform(
      casework::use_code(*from.office, body.login.value, body.code.value, vault::secret{body.newPassword.value}),
      [] { return nothing{}; });
}

result<boundary::staff_list> get_staff::operator()(desk::caller const& who,
                                                   boundary::none const& /*path*/,
                                                   boundary::none const& /*query*/,
                                                   boundary::none const& /*body*/) const {
  return transform(casework::list_staff(*from.office, who), [](casework::staff_list const& l) {
    auto out = boundary::staff_list{};
    for (auto const& m : l.members) {
      out.items.push_back(to_boundary(m));
    }
    for (auto const r : l.roles) {
      out.roles.push_back(to_boundary(r));
    }
    return out;
  });
}

result<created<boundary::staff_member_with_code>> post_staff::operator()(desk::caller const& who,
                                                                         boundary::none const& /*path*/,
                                                                         boundary::none const& /*query*/,
                                                                         boundary::new_staff_member const& body) const {
  return transform(casework::add_staff(*from.office, who, {body.name.value, to_domain(body.role)}),
                   [](casework::staff_with_code const& s) {
                     auto const& account = s.member.row.account;
                     return created<boundary::staff_member_with_code>{{to_boundary(s.member), to_boundary(s.code)},
                                                                      "/v1/staff/" + to_string(account.id),
                                                                      account.version};
                   });
}

result<versioned<boundary::staff_member>> patch_staff::operator()(desk::caller const& who,
                                                                  boundary::id_path const& path,
                                                                  boundary::none const& /*query*/,
                                                                  boundary::staff_change const& body) const {
  auto change = casework::staff_change{};
  if (body.name) {
    change.name = body.name->value;
  }
  if (body.state) {
    change.active = *body.state == boundary::account_state::active;
  }
  change.takes_duty = body.duty.value_or(false);
  return transform(casework::change_staff(*from.office, who, account_id{path.id}, change),
                   [](casework::staff_member const& m) {
                     return versioned<boundary::staff_member>{to_boundary(m), m.row.account.version};
                   });
}

result<boundary::one_time_code> post_staff_code::operator()(desk::caller const& who,
                                                            boundary::id_path const& path,
                                                            boundary::none const& /*query*/,
                                                            boundary::none const& /*body*/) const {
  return transform(casework::give_staff_code(*from.office, who, account_id{path.id}),
                   [](auto const& c) { return to_boundary(c); });
}

result<boundary::person_login> post_dossier_account::operator()(desk::caller const& who,
                                                                boundary::id_path const& path,
                                                                boundary::none const& /*query*/,
                                                                boundary::none const& /*body*/) const {
  return transform(casework::give_person_account(*from.office, who, dossier_id{path.id}),
                   [](auto const& p) { return to_boundary(p); });
}

}  // namespace overstap::api
