// SPDX-License-Identifier: EUPL-1.2
#include "casework/rights.h"

#include <algorithm>

#include <fmt/format.h>

#include "casework/retention.h"
#include "store/log_store.h"
#include "store/retention_store.h"

namespace overstap::casework {
namespace {

using access::action;
using access::data_group;

constexpr auto kLongestConsent = days{731};
constexpr auto kPageOfLog = std::size_t{100};

grounds_page page_of(work const& w, entered const& e) {
  auto page = grounds_page{
      .version = e.head.version,
      .lines = store::list_grounds(w.db, e.head.id, e.head.region, w.today),
      .objections = {},
  };
  for (auto const& l : page.lines) {
    if (l.objection) {
      auto const row = to_string(l.objection->id);
      page.objections[l.objection->id] = {.reason = w.open("objection.reason", row, l.objection->reason_sealed),
                                          .decision = w.open("objection.decision", row, l.objection->decision_sealed)};
    }
  }
  return page;
}

error fields(std::vector<field_error> wrong) {
  return {errc::bad_request, "Some fields are not valid.", std::move(wrong)};
}

std::string about(access::purpose p, data_group g) {
  return fmt::format("{} {}", access::to_string(p), access::to_string(g));
}

result<grounds_page> add_consent(
    office const& o, desk::caller const& asks, dossier_id id, consent_request const& r, action a) {
  return in_transaction(o, asks, [&](work const& w) -> result<grounds_page> {
    auto const e = w.enter_to_change(id, a, {});
    if (!e) {
      return std::unexpected{e.error()};
    }
    auto wrong = std::vector<field_error>{};
    if (r.ends_on <= w.today || r.ends_on > w.today + kLongestConsent) {
      wrong.push_back({"/endsOn", "a day after today, at most two years ahead"});
    }
    for (auto i = std::size_t{0}; i < r.groups.size(); ++i) {
      auto const ground = store::ground_for(w.db, r.organisation, e->head.region, r.purpose, r.groups[i], w.today);
      if (ground != access::ground::consent) {
        wrong.push_back({fmt::format("/groups/{}", i),
                         "a group for which the agreement of this organisation asks consent for this purpose"});
      }
    }
    if (r.groups.empty()) {
      wrong.push_back({"/groups", "at least one group"});
    }
    if (!wrong.empty()) {
      return std::unexpected{fields(std::move(wrong))};
    }
    for (auto const g : r.groups) {
      store::add_consent(w.db,
                         {.id = w.new_id(),
                          .dossier = id,
                          .organisation = r.organisation,
                          .purpose = r.purpose,
                          .group = g,
                          .given_at = w.now,
                          .ends_on = r.ends_on,
                          .recorded_by = w.who.account});
      w.happened(id,
                 a == action::decide_grounds ? "consent-given" : "consent-recorded",
                 data_group::plan,
                 about(r.purpose, g));
    }
    return page_of(w, *e);
  });
}

}  // namespace

bool grounds_page::is_open(store::ground_line const& l) {
  auto const objected = l.objection && l.objection->state != store::objection_state::rejected;
  return !objected && (l.ground != access::ground::consent || l.consent);
}

result<grounds_page> read_grounds(office const& o, desk::caller const& asks, dossier_id id) {
  return in_transaction(o, asks, [&](work const& w) -> result<grounds_page> {
    auto const e = w.enter(id, action::read_log, {});
    if (!e) {
      return std::unexpected{e.error()};
    }
    return page_of(w, *e);
  });
}

result<grounds_page> give_consent(office const& o, desk::caller const& asks, dossier_id id, consent_request const& r) {
  return add_consent(o, asks, id, r, action::decide_grounds);
}

result<grounds_page> record_consent(office const& o,
                                    desk::caller const& asks,
                                    dossier_id id,
                                    consent_request const& r) {
  return add_consent(o, asks, id, r, action::record_consent);
}

result<void> withdraw_consent(office const& o, desk::caller const& asks, dossier_id id, uuid const& consent) {
  return in_transaction(o, asks, [&](work const& w) -> result<void> {
    auto const e = w.enter_to_change(id, action::decide_grounds, {});
    if (!e) {
      return std::unexpected{e.error()};
    }
    auto const found = store::find_consent(w.db, id, consent);
    if (!found || !store::revoke_consent(w.db, id, consent, w.now)) {
      return std::unexpected{error{errc::not_found, "There is no such consent that runs.", {}}};
    }
    w.happened(id, "consent-withdrawn", data_group::plan, about(found->purpose, found->group));
    return {};
  });
}

result<grounds_page> raise_objection(office const& o,
                                     desk::caller const& asks,
                                     dossier_id id,
                                     objection_request const& r) {
  return in_transaction(o, asks, [&](work const& w) -> result<grounds_page> {
    auto const e = w.enter_to_change(id, action::decide_grounds, {});
    if (!e) {
      return std::unexpected{e.error()};
    }
    auto const ground = store::ground_for(w.db, r.organisation, e->head.region, r.purpose, r.group, w.today);
    if (!ground) {
      return std::unexpected{fields({{"/group", "a group for which this organisation has a ground for this purpose"}})};
    }
    if (*ground == access::ground::consent) {
      return std::unexpected{error{errc::conflict, "The ground is your consent: withdraw it instead.", {}}};
    }
    for (auto const& l : store::list_grounds(w.db, id, e->head.region, w.today)) {
      if (l.organisation == r.organisation && l.purpose == r.purpose && l.group == r.group && l.objection &&
          l.objection->state == store::objection_state::open) {
        return std::unexpected{error{errc::conflict, "You objected to this already; it is being decided.", {}}};
      }
    }
    auto const objection = w.new_id();
    store::add_objection(
        w.db,
        {.id = objection,
         .dossier = id,
         .organisation = r.organisation,
         .purpose = r.purpose,
         .group = r.group,
         .reason_sealed = r.reason.empty() ? std::string{} : w.seal("objection.reason", to_string(objection), r.reason),
         .raised_at = w.now,
         .state = store::objection_state::open});
    w.happened(id, "objection-raised", data_group::plan, about(r.purpose, r.group));
    return page_of(w, *e);
  });
}

result<grounds_page> decide_objection(
    office const& o, desk::caller const& asks, dossier_id id, uuid const& objection, objection_decision const& d) {
  return in_transaction(o, asks, [&](work const& w) -> result<grounds_page> {
    auto const e = w.enter_to_change(id, action::decide_objection, {});
    if (!e) {
      return std::unexpected{e.error()};
    }
    auto const found = store::find_objection(w.db, id, objection);
    if (!found) {
      return std::unexpected{error{errc::not_found, "There is no such objection.", {}}};
    }
    if (found->state != store::objection_state::open) {
      return std::unexpected{error{errc::conflict, "This objection was decided already.", {}}};
    }
    store::decide_objection(w.db,
                            objection,
                            d.uphold ? store::objection_state::upheld : store::objection_state::rejected,
                            w.seal("objection.decision", to_string(objection), d.reason),
                            w.who.account,
                            w.now);
    w.happened(id,
               d.uphold ? "objection-upheld" : "objection-rejected",
               data_group::plan,
               about(found->purpose, found->group));
    return page_of(w, *e);
  });
}

result<store::log_page> read_log(
    office const& o, desk::caller const& asks, dossier_id id, std::optional<std::int64_t> before, std::size_t limit) {
  return in_transaction(o, asks, [&](work const& w) -> result<store::log_page> {
    auto const e = w.enter(id, action::read_log, {});
    if (!e) {
      return std::unexpected{e.error()};
    }
    return store::read_log(w.db, id, before.value_or(w.now + 1), std::min(limit, kPageOfLog));
  });
}

result<std::vector<store::dumped_table>> export_own_data(office const& o, desk::caller const& asks, dossier_id id) {
  return in_transaction(o, asks, [&](work const& w) -> result<std::vector<store::dumped_table>> {
    auto const e = w.enter(
        id,
        action::own_data,
        {{data_group::contact, data_group::situation, data_group::profile, data_group::plan, data_group::sensitive},
         {}});
    if (!e) {
      return std::unexpected{e.error()};
    }
    return store::dump_dossier(w.db, o.keys, id);
  });
}

result<erasure_answer> erase_own_data(office const& o, desk::caller const& asks, dossier_id id) {
  return in_transaction(o, asks, [&](work const& w) -> result<erasure_answer> {
    auto const e = w.enter_to_change(id, action::own_data, {}, "erasure");
    if (!e) {
      return std::unexpected{e.error()};
    }
    store::erase_profile(w.db, id);
    store::erase_private_text(w.db, store::chain_of(id));
    w.happened(id, "data-erased", data_group::profile, "");
    auto answer = erasure_answer{.erased = {"profile", "documents", "calendar"}, .kept = {}};
    auto until = std::optional<civil_date>{};
    if (auto const closed = store::find_closed(w.db, id)) {
      until = retention_ends(closed->closed_at, o.options);
    }
    answer.kept = {{"public-file", until}, {"log", until}};
    return answer;
  });
}

}  // namespace overstap::casework
