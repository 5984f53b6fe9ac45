// SPDX-License-Identifier: EUPL-1.2
#include "casework/dossier_texts.h"

#include "base/invariant.h"
#include "store/names.h"

namespace overstap::casework {
namespace {

std::string place_of(std::string_view column, std::string const& row) {
  return std::string{column} + ":" + row;
}

}  // namespace

std::string seal_told(work const& w, std::string_view place, std::string const& row, std::string_view plain) {
  return plain.empty() ? std::string{} : w.seal(place, row, plain);
}

store::next_step_columns seal_next_step(office const& o, dossier_id id, next_step_text const& what, civil_date on) {
  return {.step = o.keys.seal(place_of("dossier.next_step", to_string(id)), kept(what)), .on = on};
}

next_step_text open_next_step(office const& o, dossier_id id, std::string const& sealed) {
  return read_kept(o.keys.open(place_of("dossier.next_step", to_string(id)), sealed));
}

std::string seal_cause(work const& w, dossier_id id, std::optional<job_end_cause> cause) {
  return cause ? w.seal("dossier.cause", to_string(id), store::name_of(*cause)) : std::string{};
}

std::optional<job_end_cause> open_cause(office const& o, dossier_id id, std::string const& sealed) {
  if (sealed.empty()) {
    return std::nullopt;
  }
  auto const cause = store::parse_name<job_end_cause>(o.keys.open(place_of("dossier.cause", to_string(id)), sealed));
  if (!cause) {
    throw infra_error{"database: the cause of a job's end is not known"};
  }
  return cause;
}

std::string open_account_name(office const& o, account_id id, std::string const& sealed) {
  return sealed.empty() ? std::string{} : o.keys.open(place_of("account.name", to_string(id)), sealed);
}

}  // namespace overstap::casework
