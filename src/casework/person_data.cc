// SPDX-License-Identifier: EUPL-1.2
#include "casework/person_data.h"

#include "base/text.h"
#include "casework/dossier_texts.h"
#include "casework/free_text.h"
#include "domain/name_keys.h"

namespace overstap::casework {
namespace {

constexpr auto kOldestYears = 120;
constexpr auto kFarthestStep = days{2 * 365};

bool looks_like_email(std::string_view text) {
  auto const at = text.find('@');
  return at != std::string_view::npos && at > 0 && text.find('@', at + 1) == std::string_view::npos &&
         text.find('.', at + 2) != std::string_view::npos && !text.ends_with('.') &&
         text.find_first_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

void check(std::vector<field_error>& wrong, work const& w, person_data const& p, std::string const& pointer) {
  if (trim(p.name).empty()) {
    wrong.push_back({pointer + "/name", "the name of the person"});
  }
  check_free_text(wrong, pointer + "/name", p.name);
  check_free_text(wrong, pointer + "/address", p.address);
  if (!p.email.empty() && !looks_like_email(trim(p.email))) {
    wrong.push_back({pointer + "/email", "an e-mail address"});
  }
  check_free_text(wrong, pointer + "/email", p.email);
  if (!p.phone.empty() && phone_key(p.phone).empty()) {
    wrong.push_back({pointer + "/phone", "a telephone number"});
  }
  auto const oldest = w.today - std::chrono::years{kOldestYears};
  if (p.birth_date && (*p.birth_date > w.today || *p.birth_date < std::chrono::floor<days>(oldest))) {
    wrong.push_back({pointer + "/birthDate", "a day in the past, at most 120 years ago"});
  }
  auto const world = w.from.desk.current.get();
  if (world->data->reference->region_of(p.municipality, w.today) == nullptr) {
    wrong.push_back({pointer + "/municipality", "the GM code of a municipality of today"});
  }
}

store::contact_columns seal_contact(work const& w, dossier_id id, person_data const& p) {
  auto const row = to_string(id);
  return {.name = seal_told(w, "dossier.name", row, trim(p.name)),
          .birth_date = seal_told(w, "dossier.birth_date", row, p.birth_date ? to_string(*p.birth_date) : ""),
          .email = seal_told(w, "dossier.email", row, trim(p.email)),
          .phone = seal_told(w, "dossier.phone", row, trim(p.phone)),
          .address = seal_told(w, "dossier.address", row, trim(p.address))};
}

identity identity_of(person_data const& p) {
  return {.name = p.name, .birth_date = p.birth_date, .email = p.email, .phone = p.phone};
}

void check(std::vector<field_error>& wrong, situation_part const& s, std::string const& pointer) {
  constexpr auto kNoEnd = "absent for somebody who is exploring: her job does not end";
  if (s.kind == situation_kind::exploring) {
    if (s.job_ends_on) {
      wrong.push_back({pointer + "/jobEndsOn", kNoEnd});
    }
    if (s.cause) {
      wrong.push_back({pointer + "/cause", kNoEnd});
    }
  }
  if (s.cause == job_end_cause::self_employment_stops && s.kind == situation_kind::employed_at_risk) {
    wrong.push_back({pointer + "/cause", "another cause: selfEmploymentStops is of who is or was self-employed"});
  }
}

void check(std::vector<field_error>& wrong,
           work const& w,
           typed_next_step const& n,
           std::string const& step_pointer,
           std::string const& day_pointer) {
  if (trim(n.what).empty()) {
    wrong.push_back({step_pointer, "what has to happen next"});
  }
  check_free_text(wrong, step_pointer, n.what);
  if (n.on < w.today || n.on > w.today + kFarthestStep) {
    wrong.push_back({day_pointer, "a day from today up to two years ahead"});
  }
}

}  // namespace overstap::casework
