// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "api/answers.h"
#include "api/boundary/accounts.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"
#include "api/signed_in.h"

namespace overstap::api {

struct post_session {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "signIn",
      .method = verb::post,
      .path = "/v1/sessions",
      .tag = "accounts",
      .summary = "Sign in",
      .description =
          "Sets the session cookie. One refusal, after the same time, for a name that nobody has, a wrong password, a "
          "closed account and too many tries: after five the waiting time doubles from 30 seconds to an hour.",
      .needs = access::action::open,
      .limited = true,
  };
  result<signed_in> operator()(desk::caller const& who,
                               boundary::none const& path,
                               boundary::none const& query,
                               boundary::sign_in const& body) const;
};

struct get_session {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getSession",
      .method = verb::get,
      .path = "/v1/session",
      .tag = "accounts",
      .summary = "Who is signed in",
      .description =
          "The account, its organisation and region, and the token that everything that changes something sends along.",
      .needs = access::action::own_account,
  };
  result<boundary::account_session> operator()(desk::caller const& who,
                                               boundary::none const& path,
                                               boundary::none const& query,
                                               boundary::none const& body) const;
};

struct delete_session {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "signOut",
      .method = verb::delete_,
      .path = "/v1/session",
      .tag = "accounts",
      .summary = "Sign out",
      .description = "Ends this session and clears its cookie.",
      .needs = access::action::own_account,
  };
  result<with_cookie<nothing>> operator()(desk::caller const& who,
                                          boundary::none const& path,
                                          boundary::none const& query,
                                          boundary::none const& body) const;
};

struct get_sessions {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getSessions",
      .method = verb::get,
      .path = "/v1/sessions",
      .tag = "accounts",
      .summary = "Own sessions",
      .description = "Where this account is signed in, the last used first.",
      .needs = access::action::own_account,
  };
  result<boundary::running_sessions> operator()(desk::caller const& who,
                                                boundary::none const& path,
                                                boundary::none const& query,
                                                boundary::none const& body) const;
};

struct delete_sessions_item {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "endSession",
      .method = verb::delete_,
      .path = "/v1/sessions/{id}",
      .tag = "accounts",
      .summary = "End a session",
      .description = "Ends one of the own sessions at once.",
      .needs = access::action::own_account,
  };
  result<nothing> operator()(desk::caller const& who,
                             boundary::id_path const& path,
                             boundary::none const& query,
                             boundary::none const& body) const;
};

struct put_password {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "changePassword",
      .method = verb::put,
      .path = "/v1/session/password",
      .tag = "accounts",
      .summary = "Change the password",
      .description = "Asks for the present password again, and ends the other sessions of this account.",
      .needs = access::action::own_account,
  };
  result<nothing> operator()(desk::caller const& who,
                             boundary::none const& path,
                             boundary::none const& query,
                             boundary::password_change const& body) const;
};

struct post_account {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "registerPerson",
      .method = verb::post,
      .path = "/v1/accounts",
      .tag = "accounts",
      .summary = "Make an own account",
      .description =
          "For a person. The sign-in name is given by the system, so that nobody can find out whether somebody has an "
          "account. She is signed in.",
      .needs = access::action::open,
      .limited = true,
  };
  result<signed_in> operator()(desk::caller const& who,
                               boundary::none const& path,
                               boundary::none const& query,
                               boundary::new_person_account const& body) const;
};

struct post_password {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "setPasswordByCode",
      .method = verb::post,
      .path = "/v1/passwords",
      .tag = "accounts",
      .summary = "Set a password with a one-time code",
      .description =
          "The first password, or a new one when it was forgotten. A code lasts 24 hours and five tries. One refusal, "
          "after the same time, whatever is wrong.",
      .needs = access::action::open,
      .limited = true,
  };
  result<nothing> operator()(boundary::none const& path,
                             boundary::none const& query,
                             boundary::password_by_code const& body) const;
};

struct get_staff {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getStaff",
      .method = verb::get,
      .path = "/v1/staff",
      .tag = "accounts",
      .summary = "Accounts of the own organisation",
      .description = "For the administrator of a partner, in the order in which they were made.",
      .needs = access::action::manage_staff,
  };
  result<boundary::staff_list> operator()(desk::caller const& who,
                                          boundary::none const& path,
                                          boundary::none const& query,
                                          boundary::none const& body) const;
};

struct post_staff {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "addStaff",
      .method = verb::post,
      .path = "/v1/staff",
      .tag = "accounts",
      .summary = "Make an account",
      .description =
          "With a role that fits the kind of organisation, and a one-time code that is shown once. The first guide of "
          "a region takes over for its desk.",
      .needs = access::action::manage_staff,
      .creates = true,
  };
  result<created<boundary::staff_member_with_code>> operator()(desk::caller const& who,
                                                               boundary::none const& path,
                                                               boundary::none const& query,
                                                               boundary::new_staff_member const& body) const;
};

struct patch_staff {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "changeStaff",
      .method = verb::patch,
      .path = "/v1/staff/{id}",
      .tag = "accounts",
      .summary = "Change or close an account",
      .description =
          "If-Match is the version of the member. Closing ends its sessions and gives its open dossiers to the guide "
          "with duty, all at once.",
      .needs = access::action::manage_staff,
      .updates = true,
  };
  result<versioned<boundary::staff_member>> operator()(desk::caller const& who,
                                                       boundary::id_path const& path,
                                                       boundary::none const& query,
                                                       boundary::staff_change const& body) const;
};

struct post_staff_code {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "giveStaffCode",
      .method = verb::post,
      .path = "/v1/staff/{id}/codes",
      .tag = "accounts",
      .summary = "Give a one-time code",
      .description = "For who forgot the password. The code before it no longer works.",
      .needs = access::action::manage_staff,
  };
  result<boundary::one_time_code> operator()(desk::caller const& who,
                                             boundary::id_path const& path,
                                             boundary::none const& query,
                                             boundary::none const& body) const;
};

struct post_dossier_account {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "givePersonAccount",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/account",
      .tag = "accounts",
      .summary = "Let the person sign in",
      .description =
          "Gives the person of a dossier an account, or a new code when she has one. She sees on her time line that it "
          "was done.",
      .needs = access::action::give_account,
  };
  result<boundary::person_login> operator()(desk::caller const& who,
                                            boundary::id_path const& path,
                                            boundary::none const& query,
                                            boundary::none const& body) const;
};

using accounts_endpoints = std::tuple<post_session,
                                      get_session,
                                      delete_session,
                                      get_sessions,
                                      delete_sessions_item,
                                      put_password,
                                      post_account,
                                      post_password,
                                      get_staff,
                                      post_staff,
                                      patch_staff,
                                      post_staff_code,
                                      post_dossier_account>;

}  // namespace overstap::api
