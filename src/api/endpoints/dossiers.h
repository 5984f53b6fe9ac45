// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "api/answers.h"
#include "api/boundary/dossiers.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"
#include "desk/caller.h"

namespace overstap::api {

struct post_dossiers {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "openDossier",
      .method = verb::post,
      .path = "/v1/dossiers",
      .tag = "dossiers",
      .summary = "Open a dossier",
      .description =
          "Whoever works for a partner becomes its owner. A person opens one for herself: the guide with duty of the "
          "desk of her municipality becomes its owner, with a first talk in five working days. Nobody asks for a "
          "benefit. That somebody is known already is told to nobody here.",
      .needs = access::action::open_dossier,
      .creates = true,
  };
  result<created<boundary::dossier>> operator()(desk::caller const& who,
                                                boundary::none const& path,
                                                boundary::language_query const& query,
                                                boundary::new_dossier const& body) const;
};

struct get_dossiers {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "listDossiers",
      .method = verb::get,
      .path = "/v1/dossiers",
      .tag = "dossiers",
      .summary = "The worklist",
      .description =
          "Open dossiers in pages, by day of the next step. A guide also sees what is stuck with other partners of the "
          "region, without names. A page is one row of the processing log.",
      .needs = access::action::list_dossiers,
  };
  result<boundary::worklist> operator()(desk::caller const& who,
                                        boundary::none const& path,
                                        boundary::worklist_query const& query,
                                        boundary::none const& body) const;
};

struct post_dossier_searches {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "searchDossiers",
      .method = verb::post,
      .path = "/v1/dossier-searches",
      .tag = "dossiers",
      .summary = "Find somebody by name",
      .description =
          "Open and closed dossiers of the asker's organisation. A POST, so that the name stands in no address. What "
          "is "
          "shown is one row of the processing log.",
      .needs = access::action::list_dossiers,
  };
  result<boundary::found_dossiers> operator()(desk::caller const& who,
                                              boundary::none const& path,
                                              boundary::none const& query,
                                              boundary::dossier_search const& body) const;
};

struct get_dossier {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getDossier",
      .method = verb::get,
      .path = "/v1/dossiers/{id}",
      .tag = "dossiers",
      .summary = "One dossier",
      .description =
          "Everything that its page shows. Of a dossier that was merged into another, the other one: its id differs "
          "from the one asked for.",
      .needs = access::action::read_dossier,
  };
  result<versioned<boundary::dossier>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::none const& body) const;
};

struct get_dossier_events {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "listDossierEvents",
      .method = verb::get,
      .path = "/v1/dossiers/{id}/events",
      .tag = "dossiers",
      .summary = "What happened",
      .description = "The time line in pages of 30, newest first, with that of dossiers that were merged into it.",
      .needs = access::action::read_dossier,
  };
  result<boundary::dossier_events> operator()(desk::caller const& who,
                                              boundary::id_path const& path,
                                              boundary::events_query const& query,
                                              boundary::none const& body) const;
};

using dossiers_endpoints =
    std::tuple<post_dossiers, get_dossiers, post_dossier_searches, get_dossier, get_dossier_events>;

}  // namespace overstap::api
