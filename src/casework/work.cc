// SPDX-License-Identifier: EUPL-1.2
#include "casework/work.h"

#include <algorithm>

#include <fmt/format.h>

#include "casework/session_token.h"
#include "casework/time_line.h"
#include "store/ground_store.h"
#include "store/idempotency_store.h"
#include "store/log_store.h"
#include "vault/secret.h"

namespace overstap::casework {
namespace {

using access::data_group;

constexpr auto kMinute = std::int64_t{60'000};

access::subject subject_of(store::sign_in_record const& s) {
  return {.account = s.account,
          .is = s.role,
          .organisation = s.organisation,
          .region = s.region,
          .agreement_runs = s.agreement_runs};
}

error refusal(access::verdict v) {
  switch (v) {
    case access::verdict::no_rule:
      return {errc::forbidden, "Your role does not allow this.", {}};
    case access::verdict::wrong_purpose:
      return {errc::forbidden, "This is allowed for another purpose only.", {}};
    case access::verdict::agreement_not_running:
      return {errc::forbidden, "The cooperation agreement of your organisation does not run today.", {}};
    case access::verdict::allowed:
      break;
  }
  throw logic_bug{"an allowed action was refused"};
}

error no_such_dossier() {
  return {errc::not_found, "There is no such dossier.", {}};
}

std::string_view text_of(closed_because why) noexcept {
  switch (why) {
    case closed_because::no_ground:
      return "the cooperation agreement gives no ground";
    case closed_because::no_consent:
      return "it needs the consent of the person";
    case closed_because::objection:
      return "the person objected";
    case closed_because::not_shared:
      return "it is not shared for the work that you accepted";
  }
  __builtin_unreachable();
}

/// Who is engaged sees what the accepted pieces of work share.
bool is_shared(store::dossier_head const& head, partner_id organisation, data_group g) {
  for (auto i = std::size_t{0}; i < head.engaged.size(); ++i) {
    if (head.engaged[i] == organisation && std::ranges::find(head.shared[i], g) != head.shared[i].end()) {
      return true;
    }
  }
  return false;
}

bool holds(std::vector<data_group> const& list, data_group g) {
  return std::ranges::find(list, g) != list.end();
}

}  // namespace

std::optional<closed_because> why_closed(store::ground_state const& g) {
  if (!g.ground) {
    return closed_because::no_ground;
  }
  if (*g.ground == access::ground::consent && !g.consent_given) {
    return closed_because::no_consent;
  }
  return g.objection ? std::optional{closed_because::objection} : std::nullopt;
}

bool entered::may(data_group g) const {
  return holds(groups, g);
}

result<store::sign_in_record> find_signed_in(office const& o, store::database& db, desk::caller const& asks) {
  auto const nobody = error{errc::unauthenticated, "Sign in first.", {}};
  if (asks.session_token.empty()) {
    return std::unexpected{nobody};
  }
  auto const today = o.desk.time.today();
  auto const now = static_cast<std::int64_t>(o.desk.time.unix_milliseconds());
  auto const hashes = o.keys.token_hashes(kSessionTokens, vault::secret{asks.session_token});
  auto found = store::find_sign_in(db, hashes, today);
  if (!found || !found->active || now >= found->ends_at || now - found->seen_at >= idle_time(o)) {
    return std::unexpected{nobody};
  }
  return *std::move(found);
}

result<store::sign_in_record> identify(office const& o, store::database& db, desk::caller const& asks) {
  auto found = find_signed_in(o, db, asks);
  auto const now = static_cast<std::int64_t>(o.desk.time.unix_milliseconds());
  if (found && now - found->seen_at >= kMinute) {
    store::touch_sign_in(db, found->id, now);
  }
  return found;
}

work::work(office const& o, store::database& d, desk::caller const& c, store::sign_in_record s)
    : from{o},
      db{d},
      asks{c},
      who{std::move(s)},
      subject{subject_of(who)},
      today{o.desk.time.today()},
      now{static_cast<std::int64_t>(o.desk.time.unix_milliseconds())} {
}

result<void> work::may(access::action a, access::resource const& r) const {
  auto const v = access::authorise(subject, a, r, access::usual_purpose(subject.is, a));
  if (v != access::verdict::allowed) {
    return std::unexpected{refusal(v)};
  }
  return {};
}

access::resource work::own_organisation() const {
  return {
      .person = {}, .owner = {}, .organisation = who.organisation, .region = who.region, .engaged = {}, .asked = {}};
}

result<entered> work::enter(dossier_id id,
                            access::action a,
                            wanted_groups const& wanted,
                            std::string private_text) const {
  auto head = store::lock_dossier(db, id);
  if (!head) {
    return std::unexpected{no_such_dossier()};
  }
  auto e = entered{.head = *std::move(head),
                   .standing = {},
                   .why = access::usual_purpose(subject.is, a),
                   .groups = {},
                   .withheld = {}};
  auto const r = e.head.as_resource();
  e.standing = access::relation_of(subject, r);
  auto const v = access::authorise(subject, a, r, e.why);
  if (v != access::verdict::allowed) {
    // Who has nothing to do with it does not learn that it exists (desk-rules 7).
    auto const stranger = e.standing == access::relation::same_region || e.standing == access::relation::other_region;
    return std::unexpected{stranger ? no_such_dossier() : refusal(v)};
  }

  auto p = store::processing{.at = now,
                             .account = who.account,
                             .role = who.role,
                             .organisation = who.organisation,
                             .action = std::string{access::to_string(a)},
                             .purpose = e.why,
                             .groups = {},
                             .grounds = {},
                             .trace_id = asks.trace_id,
                             .subjects = {},
                             .private_text = std::move(private_text)};
  auto grounds = store::ground_states{};
  if (e.standing != access::relation::self) {
    grounds = store::load_grounds(db, id, e.head.region, who.organisation, e.why, today);
  }
  auto const ask = [&](data_group g) -> std::optional<closed_because> {
    if (holds(e.groups, g)) {
      return std::nullopt;
    }
    if (e.standing == access::relation::self) {
      e.groups.push_back(g);
      p.groups.push_back(g);
      return std::nullopt;
    }
    if (e.standing == access::relation::engaged && !is_shared(e.head, who.organisation, g)) {
      return closed_because::not_shared;
    }
    auto const& state = grounds[static_cast<std::size_t>(g)];
    auto const closed = why_closed(state);
    if (!closed) {
      e.groups.push_back(g);
      p.groups.push_back(g);
      p.grounds.push_back(*state.ground);
    }
    return closed;
  };
  for (auto const g : wanted.needs) {
    if (auto const closed = ask(g)) {
      return std::unexpected{error{
          errc::forbidden,
          fmt::format(
              "The data group \"{}\" is closed to your organisation: {}.", access::to_string(g), text_of(*closed)),
          {}}};
    }
  }
  for (auto const g : wanted.shows) {
    if (auto const closed = ask(g)) {
      e.withheld.push_back({g, *closed});
    }
  }
  store::append_processing(db, from.keys, store::chain_of(id), p);
  return e;
}

result<entered> work::enter_to_change(dossier_id id,
                                      access::action a,
                                      wanted_groups const& groups,
                                      std::string private_text) const {
  auto e = enter(id, a, groups, std::move(private_text));
  if (!e) {
    return e;
  }
  if (auto const fresh = unchanged(e->head.version); !fresh) {
    return std::unexpected{fresh.error()};
  }
  store::raise_version(db, id, now);
  ++e->head.version;
  return e;
}

result<void> work::unchanged(std::int64_t version) const {
  if (asks.if_match && *asks.if_match != version) {
    auto stale = error{errc::stale, "Somebody else changed it meanwhile.", {}};
    stale.current_version = version;
    return std::unexpected{std::move(stale)};
  }
  return {};
}

void work::log_list(access::action a, std::vector<dossier_id> subjects, std::vector<data_group> groups) const {
  store::append_processing(db,
                           from.keys,
                           store::list_chain_of(who.organisation),
                           {.at = now,
                            .account = who.account,
                            .role = who.role,
                            .organisation = who.organisation,
                            .action = std::string{access::to_string(a)},
                            .purpose = access::usual_purpose(subject.is, a),
                            .groups = std::move(groups),
                            .grounds = {},
                            .trace_id = asks.trace_id,
                            .subjects = std::move(subjects),
                            .private_text = {}});
}

void work::happened(dossier_id id, std::string kind, data_group group, std::string const& content) const {
  add_to_time_line(from,
                   db,
                   {.dossier = id,
                    .kind = std::move(kind),
                    .group = group,
                    .content = content,
                    .account = who.account,
                    .organisation = who.organisation.is_nil() ? std::nullopt : std::optional{who.organisation}},
                   now);
}

std::string work::seal(std::string_view place, std::string const& row, std::string_view plain) const {
  return from.keys.seal(fmt::format("{}:{}", place, row), plain);
}

std::string work::open(std::string_view place, std::string const& row, std::string_view sealed) const {
  return sealed.empty() ? std::string{} : from.keys.open(fmt::format("{}:{}", place, row), sealed);
}

result<std::optional<uuid>> work::made_before() const {
  if (!asks.idempotency_key) {
    return std::nullopt;
  }
  auto const made = store::find_made(db, who.account, *asks.idempotency_key);
  if (!made) {
    return std::nullopt;
  }
  if (made->fingerprint != asks.fingerprint) {
    return std::unexpected{error{errc::conflict, "This Idempotency-Key was used for another request.", {}}};
  }
  return made->id;
}

void work::remember_made(uuid const& made) const {
  if (asks.idempotency_key) {
    store::remember_made(db, who.account, *asks.idempotency_key, {.fingerprint = asks.fingerprint, .id = made}, now);
  }
}

}  // namespace overstap::casework
