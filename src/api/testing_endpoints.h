// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <tuple>

#include "api/bind.h"
#include "api/boundary/concepts.h"
#include "api/boundary/matches.h"

/// Endpoints of every form, for tests. They answer what they were told, so that a test sees what was read.
namespace overstap::api::testing {

/// What the last call of an endpoint with a caller was given; its session token points to `token`.
struct seen_caller {
  desk::caller who;
  std::string token;
};
inline seen_caller last_call{};

inline void remember(desk::caller const& who) {
  last_call = {who, std::string{who.session_token}};
}

struct read_thing {
  service const& from;
  static constexpr auto kText = operation_text{
      .id = "readThing",
      .method = verb::get,
      .path = "/v1/things/{id}",
      .tag = "service",
      .summary = "One thing",
      .description = "A thing with its version.",
      .needs = access::action::read_dossier,
  };
  result<versioned<boundary::health>> operator()(desk::caller const& who,
                                                 boundary::id_path const& /*path*/,
                                                 boundary::none const& /*query*/,
                                                 boundary::none const& /*body*/) const {
    remember(who);
    return versioned<boundary::health>{{"pass"}, 7};
  }
};

struct make_thing {
  service const& from;
  static constexpr auto kText = operation_text{
      .id = "makeThing",
      .method = verb::post,
      .path = "/v1/things",
      .tag = "service",
      .summary = "Make a thing",
      .description = "Makes a thing once per key.",
      .needs = access::action::open_dossier,
      .creates = true,
  };
  result<created<boundary::health>> operator()(desk::caller const& who,
                                               boundary::none const& /*path*/,
                                               boundary::none const& /*query*/,
                                               boundary::vacancy_search const& /*body*/) const {
    remember(who);
    return created<boundary::health>{{"made"}, "/v1/things/1", 1};
  }
};

/// Refuses every version but 7.
struct change_thing {
  service const& from;
  static constexpr auto kText = operation_text{
      .id = "changeThing",
      .method = verb::put,
      .path = "/v1/things/{id}",
      .tag = "service",
      .summary = "Change a thing",
      .description = "Changes a thing as it was read.",
      .needs = access::action::write_dossier,
      .updates = true,
  };
  result<versioned<nothing>> operator()(desk::caller const& who,
                                        boundary::id_path const& /*path*/,
                                        boundary::none const& /*query*/,
                                        boundary::vacancy_search const& /*body*/) const {
    remember(who);
    if (who.if_match != 7) {
      return std::unexpected{error{.code = errc::stale, .detail = "It was changed.", .current_version = 7}};
    }
    return versioned<nothing>{{}, 8};
  }
};

struct delete_thing {
  service const& from;
  static constexpr auto kText = operation_text{
      .id = "deleteThing",
      .method = verb::delete_,
      .path = "/v1/things/{id}",
      .tag = "service",
      .summary = "Delete a thing",
      .description = "Deletes a thing.",
      .needs = access::action::write_dossier,
  };
  result<nothing> operator()(desk::caller const& who,
                             boundary::id_path const& /*path*/,
                             boundary::none const& /*query*/,
                             boundary::none const& /*body*/) const {
    remember(who);
    return nothing{};
  }
};

/// Says how many bytes came and as what.
struct put_file {
  service const& from;
  static constexpr auto kText = operation_text{
      .id = "putFile",
      .method = verb::put,
      .path = "/v1/things/{id}/file",
      .tag = "service",
      .summary = "Store a file",
      .description = "Stores bytes as they are.",
      .needs = access::action::write_profile,
      .reads = "application/octet-stream, application/pdf",
  };
  result<boundary::health> operator()(desk::caller const& who,
                                      boundary::id_path const& /*path*/,
                                      boundary::none const& /*query*/,
                                      raw_body const& body) const {
    remember(who);
    return boundary::health{std::to_string(body.bytes.size()) + " of " + std::string{body.content_type}};
  }
};

struct get_file {
  service const& from;
  static constexpr auto kText = operation_text{
      .id = "getFile",
      .method = verb::get,
      .path = "/v1/things/{id}/file",
      .tag = "service",
      .summary = "A file",
      .description = "A calendar or a table.",
      .needs = access::action::read_profile,
      .gives = "text/calendar, text/csv",
  };
  result<file_answer> operator()(desk::caller const& /*who*/,
                                 boundary::id_path const& /*path*/,
                                 boundary::none const& /*query*/,
                                 boundary::none const& /*body*/) const {
    return file_answer{"text/csv", "Mijn \"plan\" é.csv", "a,b\r\n"};
  }
};

struct sign_in {
  service const& from;
  static constexpr auto kText = operation_text{
      .id = "signIn",
      .method = verb::post,
      .path = "/v1/sign-in",
      .tag = "service",
      .summary = "Sign in",
      .description = "Sets the session cookie.",
      .needs = access::action::open,
      .limited = true,
  };
  result<with_cookie<created<nothing>>> operator()(desk::caller const& who,
                                                   boundary::none const& /*path*/,
                                                   boundary::none const& /*query*/,
                                                   boundary::none const& /*body*/) const {
    remember(who);
    return with_cookie<created<nothing>>{{{}, "/v1/session", 1}, {"new-token", std::chrono::hours{8}}};
  }
};

struct sign_out {
  service const& from;
  static constexpr auto kText = operation_text{
      .id = "signOut",
      .method = verb::delete_,
      .path = "/v1/sign-in",
      .tag = "service",
      .summary = "Sign out",
      .description = "Clears the session cookie.",
      .needs = access::action::own_account,
  };
  result<with_cookie<nothing>> operator()(desk::caller const& /*who*/,
                                          boundary::none const& /*path*/,
                                          boundary::none const& /*query*/,
                                          boundary::none const& /*body*/) const {
    return with_cookie<nothing>{};
  }
};

using endpoints = std::tuple<read_thing, make_thing, change_thing, delete_thing, put_file, get_file, sign_in, sign_out>;

}  // namespace overstap::api::testing
