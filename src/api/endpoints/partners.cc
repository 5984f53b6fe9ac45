// SPDX-License-Identifier: EUPL-1.2
#include "api/endpoints/partners.h"

#include "api/map_account.h"
#include "api/map_partner.h"
#include "base/transform.h"
#include "casework/agreements.h"
#include "casework/board.h"
#include "casework/partners.h"

namespace overstap::api {
namespace {

std::int64_t now_of(service const& from) {
  return static_cast<std::int64_t>(from.desk.time.unix_milliseconds());
}

versioned<boundary::agreement> versioned_answer(service const& from, store::agreement_record const& a) {
  return {to_boundary(a, from.desk.time.today()), a.version};
}

}  // namespace

result<boundary::partners> get_partners::operator()(desk::caller const& who,
                                                    boundary::none const& /*path*/,
                                                    boundary::none const& /*query*/,
                                                    boundary::none const& /*body*/) const {
  return transform(casework::list_partners(*from.office, who), [&](std::vector<casework::partner_view> const& views) {
    auto out = boundary::partners{};
    for (auto const& v : views) {
      out.items.push_back(to_boundary(v, from.desk.time.today()));
    }
    return out;
  });
}

result<boundary::invitations> get_invitations::operator()(desk::caller const& who,
                                                          boundary::none const& /*path*/,
                                                          boundary::none const& /*query*/,
                                                          boundary::none const& /*body*/) const {
  return transform(casework::list_invitations(*from.office, who),
                   [&](std::vector<store::invitation_record> const& rows) {
                     auto out = boundary::invitations{};
                     for (auto const& i : rows) {
                       out.items.push_back(to_boundary(i, now_of(from)));
                     }
                     return out;
                   });
}

result<created<boundary::invitation>> post_invitation::operator()(desk::caller const& who,
                                                                  boundary::none const& /*path*/,
                                                                  boundary::none const& /*query*/,
                                                                  boundary::new_invitation const& body) const {
  auto const request = casework::invitation_request{.name = body.name.value,
                                                    .kind = to_domain(body.kind),
                                                    .municipality = municipality_code{body.municipality.value},
                                                    .starts_on = body.startsOn,
                                                    .ends_on = body.endsOn};
  return transform(casework::invite_partner(*from.office, who, request), [&](casework::invitation_with_code const& i) {
    auto out = to_boundary(i.invitation, now_of(from));
    out.code = i.code;
    return created<boundary::invitation>{std::move(out), "/v1/partners/invitations", 1};
  });
}

result<signed_in> post_partner::operator()(desk::caller const& who,
                                           boundary::none const& /*path*/,
                                           boundary::none const& /*query*/,
                                           boundary::joining const& body) const {
  auto const request =
      casework::joining_request{body.code.value, body.administrator.value, vault::secret{body.password.value}};
  return transform(casework::join_by_invitation(*from.office, who, request),
                   [&](auto const& s) { return answer_signed_in(*from.office, s); });
}

result<created<boundary::agreement>> post_agreement::operator()(desk::caller const& who,
                                                                boundary::id_path const& path,
                                                                boundary::none const& /*query*/,
                                                                boundary::new_agreement const& body) const {
  return transform(casework::add_agreement(*from.office, who, partner_id{path.id}, {body.startsOn, body.endsOn}),
                   [&](store::agreement_record const& a) {
                     return created<boundary::agreement>{
                         to_boundary(a, from.desk.time.today()), "/v1/agreements/" + to_string(a.id), a.version};
                   });
}

result<versioned<boundary::agreement>> patch_agreement::operator()(desk::caller const& who,
                                                                   boundary::id_path const& path,
                                                                   boundary::none const& /*query*/,
                                                                   boundary::agreement_end const& body) const {
  return transform(casework::end_agreement(*from.office, who, path.id, body.endsOn),
                   [&](auto const& a) { return versioned_answer(from, a); });
}

result<versioned<boundary::agreement>> put_agreement_grounds::operator()(desk::caller const& who,
                                                                         boundary::id_path const& path,
                                                                         boundary::none const& /*query*/,
                                                                         boundary::agreement_terms const& body) const {
  return transform(casework::change_terms(*from.office, who, path.id, to_domain(body)),
                   [&](auto const& a) { return versioned_answer(from, a); });
}

result<boundary::board> get_board::operator()(desk::caller const& who,
                                              boundary::none const& /*path*/,
                                              boundary::none const& /*query*/,
                                              boundary::none const& /*body*/) const {
  return transform(casework::show_board(*from.office, who), [](auto const& b) { return to_boundary(b); });
}

}  // namespace overstap::api
