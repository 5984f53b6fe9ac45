// SPDX-License-Identifier: EUPL-1.2
#include "casework/agreements.h"

#include <algorithm>

#include <fmt/format.h>

#include "casework/free_text.h"
#include "casework/work.h"
#include "store/account_records.h"
#include "store/legal_grounds.h"

namespace overstap::casework {
namespace {

using access::action;

access::resource in_region(region_code const& region) {
  return {.person = {}, .owner = {}, .organisation = {}, .region = region, .engaged = {}, .asked = {}};
}

error no_such_agreement() {
  return {errc::not_found, "Your region has no such agreement.", {}};
}

/// An agreement of the asker's region, locked, that has the version that is to be changed.
result<store::agreement_record> manage(work const& w, uuid const& id) {
  if (auto const allowed = w.may(action::manage_partners, in_region(w.who.region)); !allowed) {
    return std::unexpected{allowed.error()};
  }
  auto a = store::lock_agreement(w.db, id);
  if (!a || a->region != w.who.region) {
    return std::unexpected{no_such_agreement()};
  }
  if (auto const fresh = w.unchanged(a->version); !fresh) {
    return std::unexpected{fresh.error()};
  }
  if (a->has_ended(w.today)) {
    return std::unexpected{
        error{errc::conflict, "This agreement has ended. Give the organisation a new one instead.", {}}};
  }
  return *std::move(a);
}

store::agreement_record load(work const& w, uuid const& id) {
  auto a = store::lock_agreement(w.db, id);
  invariant(a.has_value(), "an agreement that was changed is gone");
  return *std::move(a);
}

result<void> check_days(agreement_days const& d) {
  auto wrong = std::vector<field_error>{};
  if (d.ends_on && *d.ends_on <= d.starts_on) {
    wrong.push_back({"/endsOn", "a day after startsOn"});
  }
  return refuse_if_any(std::move(wrong));
}

result<void> check_terms(agreed_terms const& t) {
  auto wrong = std::vector<field_error>{};
  for (auto i = std::size_t{0}; i < t.purposes.size(); ++i) {
    auto const same = [&](store::agreed_purpose const& p) { return p.purpose == t.purposes[i].purpose; };
    if (std::ranges::count_if(t.purposes, same) > 1) {
      wrong.push_back({fmt::format("/purposes/{}/purpose", i), "each purpose once"});
    }
  }
  for (auto i = std::size_t{0}; i < t.grounds.size(); ++i) {
    auto const& g = t.grounds[i];
    auto const same = [&](store::agreed_ground const& o) { return o.purpose == g.purpose && o.group == g.group; };
    if (std::ranges::count_if(t.grounds, same) > 1) {
      wrong.push_back({fmt::format("/grounds/{}/group", i), "each group of data once for a purpose"});
    }
    if (std::ranges::find(t.purposes, g.purpose, &store::agreed_purpose::purpose) == t.purposes.end()) {
      wrong.push_back({fmt::format("/grounds/{}/purpose", i), "one of the purposes"});
    }
    check_free_text(wrong, fmt::format("/grounds/{}/article", i), g.article);
  }
  return refuse_if_any(std::move(wrong));
}

}  // namespace

store::agreement_record add_usual_agreement(office const& o,
                                            store::database& db,
                                            store::organisation_record const& organisation,
                                            agreement_days const& days) {
  auto a = store::agreement_record{.id = new_uuid(o.desk.time),
                                   .organisation = organisation.id,
                                   .region = organisation.region,
                                   .starts_on = days.starts_on,
                                   .ends_on = days.ends_on,
                                   .purposes = {},
                                   .grounds = {}};
  for (auto const& g : store::load_usual_grounds()) {
    if (g.kind != organisation.kind) {
      continue;
    }
    if (a.purposes.empty() || a.purposes.back().purpose != g.purpose) {
      a.purposes.push_back({g.purpose, g.controller});
    }
    a.grounds.push_back({g.purpose, g.group, g.ground, g.article});
  }
  store::add_agreement(db, a, static_cast<std::int64_t>(o.desk.time.unix_milliseconds()));
  return a;
}

result<store::agreement_record> add_agreement(office const& o,
                                              desk::caller const& asks,
                                              partner_id organisation,
                                              agreement_days const& days) {
  return in_transaction(o, asks, [&](work const& w) -> result<store::agreement_record> {
    if (auto const allowed = w.may(action::manage_partners, in_region(w.who.region)); !allowed) {
      return std::unexpected{allowed.error()};
    }
    auto const before = w.made_before();
    if (!before) {
      return std::unexpected{before.error()};
    }
    if (*before) {
      return load(w, **before);
    }
    if (auto const fits = check_days(days); !fits) {
      return std::unexpected{fits.error()};
    }
    auto const partner = store::find_organisation(w.db, organisation);
    if (!partner || partner->region != w.who.region) {
      return std::unexpected{error{errc::not_found, "Your region has no such partner.", {}}};
    }
    for (auto const& other : store::list_agreements(w.db, w.who.region)) {
      if (other.organisation == organisation && !other.has_ended(days.starts_on)) {
        return std::unexpected{error{errc::conflict,
                                     "This organisation has an agreement that has not ended on that day. Let it end "
                                     "first, or change its grounds.",
                                     {}}};
      }
    }
    auto made = add_usual_agreement(o, w.db, *partner, days);
    w.remember_made(made.id);
    return made;
  });
}

result<store::agreement_record> end_agreement(office const& o,
                                              desk::caller const& asks,
                                              uuid const& id,
                                              civil_date ends_on) {
  return in_transaction(o, asks, [&](work const& w) -> result<store::agreement_record> {
    auto const a = manage(w, id);
    if (!a) {
      return std::unexpected{a.error()};
    }
    if (ends_on < std::max(w.today, a->starts_on)) {
      return std::unexpected{
          error{errc::bad_request,
                "Some fields are not valid.",
                {{"/endsOn", "the first day without access: today or later, and not before startsOn"}}}};
    }
    for (auto const& other : store::list_agreements(w.db, a->region)) {
      if (other.organisation == a->organisation && other.starts_on > a->starts_on && other.starts_on < ends_on) {
        return std::unexpected{error{errc::bad_request,
                                     "Some fields are not valid.",
                                     {{"/endsOn", "a day not after the next agreement of this organisation begins"}}}};
      }
    }
    auto const sooner = !a->ends_on || ends_on < *a->ends_on;
    auto const duty = store::find_duty(w.db, a->region);
    if (sooner && duty && duty->organisation == a->organisation) {
      return std::unexpected{error{
          errc::conflict,
          "A guide of this organisation takes over for the desk of the region, so its dossiers would have nowhere "
          "to go. Let a guide of another desk take over first.",
          {}}};
    }
    store::set_agreement_end(w.db, id, ends_on);
    return load(w, id);
  });
}

result<store::agreement_record> change_terms(office const& o,
                                             desk::caller const& asks,
                                             uuid const& id,
                                             agreed_terms const& terms) {
  return in_transaction(o, asks, [&](work const& w) -> result<store::agreement_record> {
    auto a = manage(w, id);
    if (!a) {
      return a;
    }
    if (auto const fits = check_terms(terms); !fits) {
      return std::unexpected{fits.error()};
    }
    a->purposes = terms.purposes;
    a->grounds = terms.grounds;
    store::replace_grounds(w.db, *a);
    return load(w, id);
  });
}

}  // namespace overstap::casework
