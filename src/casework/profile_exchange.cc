// SPDX-License-Identifier: EUPL-1.2
#include "casework/profile_exchange.h"

#include <fmt/format.h>

#include "base/csv.h"
#include "casework/profile_change.h"
#include "store/names.h"

namespace overstap::casework {
namespace {

std::vector<field_error> check_credentials(snapshot const& s, carried_profile const& brought) {
  auto wrong = std::vector<field_error>{};
  for (auto i = std::size_t{0}; i < brought.credentials.size(); ++i) {
    if (!s.find_credential(brought.credentials[i].code).has_value()) {
      wrong.push_back({fmt::format("/credentials/{}/code", i), "a code from /v1/credentials"});
    }
  }
  return wrong;
}

/// Spreadsheets run what begins with one of these.
std::string cell(std::string text) {
  return text.find_first_of("=+-@\t\r") == 0 ? "'" + text : text;
}

template <typename Id>
std::string label(taxonomy::taxonomy const& tax, Id id, language l) {
  auto const at = tax.find(id);
  return at.has_value() ? std::string{tax.words_of(at, l).preferred} : to_string(id);
}

std::string day(std::optional<civil_date> const& d) {
  return d ? to_string(*d) : std::string{};
}

}  // namespace

result<profile_page> import_profile(office const& o,
                                    desk::caller const& asks,
                                    dossier_id dossier,
                                    carried_profile const& brought) {
  auto const world = o.desk.current.get();
  if (auto wrong = check_credentials(*world->data, brought); !wrong.empty()) {
    return std::unexpected{error{errc::bad_request, "Some fields are not valid.", std::move(wrong)}};
  }
  return write_profile(
      o, asks, dossier, [&](work const& w, entered const& e, store::profile& p) -> result<profile_event> {
        auto const brought_in = bring_in(p, *world->data->tax, brought, sign(w, e), [&] { return w.new_id(); });
        if (!brought_in) {
          return std::unexpected{brought_in.error()};
        }
        return profile_event{.kind = "profile-import", .detail = {}};
      });
}

std::string to_csv(profile_page const& page, desk::world const& world, language l) {
  auto const& s = *world.data;
  auto text = csv_line({"kind",
                        "id",
                        "name",
                        "answer",
                        "level",
                        "source",
                        "author",
                        "organisation",
                        "on",
                        "valid_until",
                        "years",
                        "remark"});
  auto const add = [&](std::vector<std::string> fields) {
    for (auto& f : fields) {
      f = cell(std::move(f));
    }
    text += csv_line(fields);
  };
  for (auto const& o : page.told.occupations) {
    add({"occupation",
         to_string(o.occupation),
         label(*s.tax, o.occupation, l),
         "",
         "",
         "",
         "",
         "",
         "",
         "",
         o.years ? std::to_string(*o.years) : "",
         ""});
  }
  for (auto const& skill : page.skills) {
    auto const& row = skill.row;
    add({"skill",
         to_string(row.skill),
         label(*s.tax, row.skill, l),
         std::string{store::name_of(row.answer)},
         std::string{row.answer == skill_answer::have ? store::name_of(row.level) : std::string_view{}},
         std::string{store::name_of(row.source)},
         skill.author.name,
         skill.author.organisation,
         to_string(row.on),
         "",
         "",
         skill.remark});
  }
  for (auto const& c : page.credentials) {
    auto const at = s.find_credential(c.row.credential);
    add({"credential",
         c.row.credential.str(),
         at.has_value() ? std::string{s.reference->credentials[at.pos()].name.in(l)} : c.row.credential.str(),
         "",
         "",
         "",
         c.seen_by.name,
         c.seen_by.organisation,
         day(c.row.seen_on),
         day(c.row.valid_until),
         "",
         ""});
  }
  return text;
}

}  // namespace overstap::casework
