// SPDX-License-Identifier: EUPL-1.2
#include "casework/profile.h"

#include <algorithm>

#include <fmt/format.h>

#include "casework/profile_change.h"

namespace overstap::casework {
namespace {

using access::data_group;

error wrong_field(std::string pointer, std::string allowed) {
  return {errc::bad_request, "Some fields are not valid.", {{std::move(pointer), std::move(allowed)}}};
}

result<void> check_document(work const& w, dossier_id dossier, std::optional<document_id> const& document) {
  if (!document || store::has_document(w.db, dossier, *document)) {
    return {};
  }
  return std::unexpected{wrong_field("/document", "the id of a document of this dossier")};
}

/// Dutch words for the time line, which is in the language of the desk.
std::string words_of(taxonomy::taxonomy const& tax, std::vector<store::told_occupation> const& occupations) {
  auto text = std::string{};
  for (auto const& o : occupations) {
    if (auto const at = tax.find(o.occupation); at.has_value()) {
      text.append(text.empty() ? "" : ", ").append(tax.words_of(at, language::nl).preferred);
    }
  }
  return text;
}

}  // namespace

result<profile_page> read_profile(office const& o, desk::caller const& asks, dossier_id dossier) {
  auto lives_in = municipality_code{};
  auto page = in_transaction(o, asks, [&](work const& w) -> result<profile_page> {
    auto const e =
        w.enter(dossier, access::action::read_profile, {.needs = {data_group::profile}, .shows = {data_group::plan}});
    if (!e) {
      return std::unexpected{e.error()};
    }
    lives_in = e->head.municipality;
    return load_page(w, *e, store::load_profile(w.db, dossier));
  });
  if (page) {
    page->now = outlook_now(o, page->told, lives_in);
  }
  return page;
}

result<profile_page> tell_occupations(office const& o,
                                      desk::caller const& asks,
                                      dossier_id dossier,
                                      std::vector<store::told_occupation> const& occupations) {
  auto const world = o.desk.current.get();
  auto const& tax = *world->data->tax;
  return write_profile(
      o, asks, dossier, [&](work const& w, entered const& e, store::profile& p) -> result<profile_event> {
        if (auto const set = set_occupations(p, tax, occupations, sign(w, e)); !set) {
          return std::unexpected{set.error()};
        }
        return profile_event{.kind = "profile-occupations", .detail = words_of(tax, p.occupations)};
      });
}

result<profile_page> answer_cards(office const& o,
                                  desk::caller const& asks,
                                  dossier_id dossier,
                                  std::vector<skill_reply> const& replies) {
  auto const world = o.desk.current.get();
  return write_profile(
      o, asks, dossier, [&](work const& w, entered const& e, store::profile& p) -> result<profile_event> {
        if (auto const answered = answer_skills(p, *world->data->tax, replies, sign(w, e)); !answered) {
          return std::unexpected{answered.error()};
        }
        return profile_event{.kind = "profile-skills", .detail = {}, .often = true};
      });
}

result<profile_page> tell_preferences(office const& o,
                                      desk::caller const& asks,
                                      dossier_id dossier,
                                      preferences const& wishes) {
  return write_profile(o, asks, dossier, [&](work const&, entered const&, store::profile& p) -> result<profile_event> {
    if (wishes.hours_min && wishes.hours_max && *wishes.hours_min > *wishes.hours_max) {
      return std::unexpected{wrong_field("/hoursMin", "at most hoursMax")};
    }
    p.wishes = wishes;
    return profile_event{.kind = "profile-preferences", .detail = {}, .often = true};
  });
}

result<profile_page> tell_level(office const& o, desk::caller const& asks, dossier_id dossier, level_request const& r) {
  if (auto const checked = check_text(r.remark, "/remark"); !checked) {
    return std::unexpected{checked.error()};
  }
  auto const world = o.desk.current.get();
  auto const& tax = *world->data->tax;
  return write_profile(
      o, asks, dossier, [&](work const& w, entered const& e, store::profile& p) -> result<profile_event> {
        if (auto const known = check_document(w, dossier, r.document); !known) {
          return std::unexpected{known.error()};
        }
        auto const row = fmt::format("{}:{}", to_string(dossier), to_string(r.skill));
        auto const set = set_level(
            p,
            tax,
            {.skill = r.skill,
             .level = r.level,
             .document = r.document,
             .remark_sealed = r.remark.empty() ? std::string{} : w.seal("profile_skill.remark", row, r.remark)},
            sign(w, e));
        if (!set) {
          return std::unexpected{set.error()};
        }
        return profile_event{.kind = r.level == evidence::proven ? "profile-skill-proven" : "profile-skill",
                             .detail = std::string{tax.words_of(tax.find(r.skill), language::nl).preferred}};
      });
}

result<profile_page> tell_credential(office const& o,
                                     desk::caller const& asks,
                                     dossier_id dossier,
                                     credential_request const& r) {
  auto const world = o.desk.current.get();
  auto const& s = *world->data;
  auto const code = s.find_credential(r.code);
  if (!code.has_value()) {
    return std::unexpected{wrong_field("/code", "a code from /v1/credentials")};
  }
  return write_profile(
      o, asks, dossier, [&](work const& w, entered const& e, store::profile& p) -> result<profile_event> {
        if (r.seen && e.standing == access::relation::self) {
          return std::unexpected{wrong_field("/seen", "absent: somebody at the desk writes down that she saw it")};
        }
        if (auto const known = check_document(w, dossier, r.document); !known) {
          return std::unexpected{known.error()};
        }
        auto row = store::profile_credential{.id = w.new_id(),
                                             .credential = r.code,
                                             .valid_until = r.valid_until,
                                             .seen_by = {},
                                             .organisation = {},
                                             .seen_on = {},
                                             .document = r.document};
        if (r.seen) {
          row.seen_by = w.who.account;
          row.organisation = w.who.organisation;
          row.seen_on = w.today;
        }
        auto const at = std::ranges::lower_bound(p.credentials, r.code, {}, &store::profile_credential::credential);
        if (at != p.credentials.end() && at->credential == r.code) {
          row.id = at->id;
          *at = std::move(row);
        } else {
          p.credentials.insert(at, std::move(row));
        }
        p.credentials_told = true;
        return profile_event{.kind = "profile-credential",
                             .detail = std::string{s.reference->credentials[code.pos()].name.in(language::nl)}};
      });
}

result<profile_page> drop_credential(office const& o, desk::caller const& asks, dossier_id dossier, uuid const& item) {
  return write_profile(o, asks, dossier, [&](work const&, entered const&, store::profile& p) -> result<profile_event> {
    if (std::erase_if(p.credentials, [&](store::profile_credential const& c) { return c.id == item; }) == 0) {
      return std::unexpected{error{errc::not_found, "There is no such credential in this profile.", {}}};
    }
    return profile_event{.kind = "profile-credential-gone", .detail = {}};
  });
}

result<profile_page> tell_credentials_complete(office const& o,
                                               desk::caller const& asks,
                                               dossier_id dossier,
                                               bool complete) {
  return write_profile(o, asks, dossier, [&](work const&, entered const&, store::profile& p) -> result<profile_event> {
    if (!complete && !p.credentials.empty()) {
      return std::unexpected{wrong_field("/told", "true while there are credentials in the profile")};
    }
    p.credentials_told = complete;
    return profile_event{.kind = "profile-credentials", .detail = {}};
  });
}

}  // namespace overstap::casework
