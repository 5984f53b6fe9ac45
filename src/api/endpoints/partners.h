// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "api/answers.h"
#include "api/boundary/parameters.h"
#include "api/boundary/partners.h"
#include "api/operation.h"
#include "api/service.h"
#include "api/signed_in.h"

namespace overstap::api {

struct get_partners {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getPartners",
      .method = verb::get,
      .path = "/v1/partners",
      .tag = "partners",
      .summary = "Partners of the region",
      .description =
          "Which organisations work together, with the agreement that runs, else the next, else the last. The ministry "
          "sees all regions.",
      .needs = access::action::read_partners,
  };
  result<boundary::partners> operator()(desk::caller const& who,
                                        boundary::none const& path,
                                        boundary::none const& query,
                                        boundary::none const& body) const;
};

struct get_invitations {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getInvitations",
      .method = verb::get,
      .path = "/v1/partners/invitations",
      .tag = "partners",
      .summary = "Invitations of the region",
      .description = "Newest first. Codes are not shown again.",
      .needs = access::action::manage_partners,
  };
  result<boundary::invitations> operator()(desk::caller const& who,
                                           boundary::none const& path,
                                           boundary::none const& query,
                                           boundary::none const& body) const;
};

struct post_invitation {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "invitePartner",
      .method = verb::post,
      .path = "/v1/partners/invitations",
      .tag = "partners",
      .summary = "Invite a partner",
      .description = "Into the own region. The code is shown once, works once and lasts 14 days.",
      .needs = access::action::manage_partners,
      .creates = true,
  };
  result<created<boundary::invitation>> operator()(desk::caller const& who,
                                                   boundary::none const& path,
                                                   boundary::none const& query,
                                                   boundary::new_invitation const& body) const;
};

struct post_partner {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "joinByInvitation",
      .method = verb::post,
      .path = "/v1/partners",
      .tag = "partners",
      .summary = "Join with an invitation",
      .description =
          "Makes the organisation, its agreement with the usual legal grounds of its kind, and its first "
          "administrator, who is signed in.",
      .needs = access::action::open,
      .limited = true,
  };
  result<signed_in> operator()(desk::caller const& who,
                               boundary::none const& path,
                               boundary::none const& query,
                               boundary::joining const& body) const;
};

struct post_agreement {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "addAgreement",
      .method = verb::post,
      .path = "/v1/partners/{id}/agreements",
      .tag = "partners",
      .summary = "A new agreement with a partner",
      .description = "After those before have ended, with the usual legal grounds of its kind.",
      .needs = access::action::manage_partners,
      .creates = true,
  };
  result<created<boundary::agreement>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::none const& query,
                                                  boundary::new_agreement const& body) const;
};

struct patch_agreement {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "endAgreement",
      .method = verb::patch,
      .path = "/v1/agreements/{id}",
      .tag = "partners",
      .summary = "Set when an agreement ends",
      .description = "Access ends on that day; open dossiers go back to the desk with a next step.",
      .needs = access::action::manage_partners,
      .updates = true,
  };
  result<versioned<boundary::agreement>> operator()(desk::caller const& who,
                                                    boundary::id_path const& path,
                                                    boundary::none const& query,
                                                    boundary::agreement_end const& body) const;
};

struct put_agreement_grounds {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "changeAgreementGrounds",
      .method = verb::put,
      .path = "/v1/agreements/{id}/grounds",
      .tag = "partners",
      .summary = "Change purposes and grounds",
      .description = "Instead of those before; they hold at once.",
      .needs = access::action::manage_partners,
      .updates = true,
  };
  result<versioned<boundary::agreement>> operator()(desk::caller const& who,
                                                    boundary::id_path const& path,
                                                    boundary::none const& query,
                                                    boundary::agreement_terms const& body) const;
};

struct get_board {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getBoard",
      .method = verb::get,
      .path = "/v1/board",
      .tag = "partners",
      .summary = "The region in numbers",
      .description =
          "Numbers of ten people or more. What is absent is smaller, or would tell a smaller one. The ministry sees "
          "all regions together.",
      .needs = access::action::read_statistics,
  };
  result<boundary::board> operator()(desk::caller const& who,
                                     boundary::none const& path,
                                     boundary::none const& query,
                                     boundary::none const& body) const;
};

using partners_endpoints = std::tuple<get_partners,
                                      get_invitations,
                                      post_invitation,
                                      post_partner,
                                      post_agreement,
                                      patch_agreement,
                                      put_agreement_grounds,
                                      get_board>;

}  // namespace overstap::api
