// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "api/answers.h"
#include "api/boundary/dossier_changes.h"
#include "api/boundary/parameters.h"
#include "api/operation.h"
#include "api/service.h"
#include "desk/caller.h"

/// What changes something that is there demands If-Match; what adds does not.
namespace overstap::api {

struct patch_dossier {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "changeDossier",
      .method = verb::patch,
      .path = "/v1/dossiers/{id}",
      .tag = "dossiers",
      .summary = "Change what is known",
      .description = "Contact data, door, situation or the own number. What is absent stays as it is.",
      .needs = access::action::write_dossier,
      .updates = true,
  };
  result<versioned<boundary::dossier>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::dossier_change const& body) const;
};

struct put_next_step {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "chooseNextStep",
      .method = verb::put,
      .path = "/v1/dossiers/{id}/next-step",
      .tag = "dossiers",
      .summary = "Choose the next step",
      .description = "By who looks after the dossier. What had come back or was escalated is dealt with.",
      .needs = access::action::write_dossier,
      .updates = true,
  };
  result<versioned<boundary::dossier>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::chosen_step const& body) const;
};

struct post_fact {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "addFact",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/facts",
      .tag = "dossiers",
      .summary = "Add a fact",
      .description = "The same code again takes the place of the earlier one.",
      .needs = access::action::write_dossier,
  };
  result<versioned<boundary::dossier>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::new_fact const& body) const;
};

struct delete_fact {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "endFact",
      .method = verb::delete_,
      .path = "/v1/dossiers/{id}/facts/{item}",
      .tag = "dossiers",
      .summary = "A fact no longer holds",
      .description = "It stays in the time line.",
      .needs = access::action::write_dossier,
      .updates = true,
  };
  result<versioned<boundary::dossier>> operator()(desk::caller const& who,
                                                  boundary::item_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::none const& body) const;
};

struct post_task {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "addTask",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/tasks",
      .tag = "dossiers",
      .summary = "Add something to do",
      .description = "For the person or for somebody at the desk.",
      .needs = access::action::write_dossier,
      .creates = true,
  };
  result<versioned<boundary::dossier>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::new_task const& body) const;
};

struct patch_task {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "changeTask",
      .method = verb::patch,
      .path = "/v1/dossiers/{id}/tasks/{item}",
      .tag = "dossiers",
      .summary = "Change something to do",
      .description = "What is absent stays as it is.",
      .needs = access::action::write_dossier,
      .updates = true,
  };
  result<versioned<boundary::dossier>> operator()(desk::caller const& who,
                                                  boundary::item_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::task_change const& body) const;
};

struct post_note {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "addNote",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/notes",
      .tag = "dossiers",
      .summary = "Write a note",
      .description = "Notes are never changed. The person can read them.",
      .needs = access::action::write_dossier,
      .creates = true,
  };
  result<versioned<boundary::dossier>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::new_note const& body) const;
};

struct post_closing {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "closeDossier",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/closing",
      .tag = "dossiers",
      .summary = "Close a dossier",
      .description = "Questions that wait are withdrawn; who worked in it for others no longer has access.",
      .needs = access::action::close_dossier,
      .updates = true,
  };
  result<versioned<boundary::dossier>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::closing const& body) const;
};

struct post_reopening {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "reopenDossier",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/reopening",
      .tag = "dossiers",
      .summary = "Open a closed dossier again",
      .description = "Whoever opens it again becomes its owner.",
      .needs = access::action::close_dossier,
      .updates = true,
  };
  result<versioned<boundary::dossier>> operator()(desk::caller const& who,
                                                  boundary::id_path const& path,
                                                  boundary::language_query const& query,
                                                  boundary::reopening const& body) const;
};

struct get_duplicates {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "listDuplicates",
      .method = verb::get,
      .path = "/v1/dossiers/{id}/duplicates",
      .tag = "dossiers",
      .summary = "Dossiers that may be of the same person",
      .description = "For guides of the region only: that somebody is known elsewhere is personal data itself.",
      .needs = access::action::merge_dossiers,
  };
  result<boundary::possible_duplicates> operator()(desk::caller const& who,
                                                   boundary::id_path const& path,
                                                   boundary::none const& query,
                                                   boundary::none const& body) const;
};

struct post_distinction {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "tellApart",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/distinctions",
      .tag = "dossiers",
      .summary = "These are different people",
      .description = "The suggestion goes away and does not come back.",
      .needs = access::action::merge_dossiers,
  };
  result<nothing> operator()(desk::caller const& who,
                             boundary::id_path const& path,
                             boundary::none const& query,
                             boundary::other_dossier const& body) const;
};

struct post_merging {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "mergeDossiers",
      .method = verb::post,
      .path = "/v1/dossiers/{id}/merging",
      .tag = "dossiers",
      .summary = "Two dossiers of one person become one",
      .description =
          "The other one becomes a sign post to this one. Both time lines and logs are read together; what had to give "
          "way stands in the time line. A closed dossier is merged into an open one, never the other way.",
      .needs = access::action::merge_dossiers,
      .updates = true,
  };
  result<versioned<boundary::merged_dossier>> operator()(desk::caller const& who,
                                                         boundary::id_path const& path,
                                                         boundary::none const& query,
                                                         boundary::other_dossier const& body) const;
};

struct get_synthesis {
  service const& from;

  static constexpr auto kText = operation_text{
      .id = "getSynthesis",
      .method = verb::get,
      .path = "/v1/dossiers/{id}/synthesis",
      .tag = "dossiers",
      .summary = "One page for the next conversation",
      .description = "Plain sentences made of what the dossier holds.",
      .needs = access::action::read_dossier,
  };
  result<boundary::synthesis> operator()(desk::caller const& who,
                                         boundary::id_path const& path,
                                         boundary::language_query const& query,
                                         boundary::none const& body) const;
};

using dossier_changes_endpoints = std::tuple<patch_dossier,
                                             put_next_step,
                                             post_fact,
                                             delete_fact,
                                             post_task,
                                             patch_task,
                                             post_note,
                                             post_closing,
                                             post_reopening,
                                             get_duplicates,
                                             post_distinction,
                                             post_merging,
                                             get_synthesis>;

}  // namespace overstap::api
