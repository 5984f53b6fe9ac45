// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "access/authorise.h"
#include "base/result.h"
#include "casework/office.h"
#include "desk/caller.h"
#include "store/account_store.h"
#include "store/dossier_head.h"
#include "store/transaction.h"
#include "store/transient_error.h"

namespace overstap::store {
struct ground_state;
}

namespace overstap::casework {

/// A group of data that stays closed, and why.
enum class closed_because : std::uint8_t { no_ground, no_consent, objection, not_shared };
/// Why a group is closed to an organisation; nothing when it is open.
std::optional<closed_because> why_closed(store::ground_state const& g);

struct withheld_group {
  access::data_group group;
  closed_because why;
};

/// A dossier that was entered: it is locked, the asker is authorised, and the log has its row.
struct entered {
  store::dossier_head head;
  access::relation standing{};
  access::purpose why{};
  std::vector<access::data_group> groups;  ///< that may be read or written
  std::vector<withheld_group> withheld;  ///< of those that were asked for
  bool may(access::data_group g) const;
};

/// Which groups a use case touches: without one of `needs` it is refused, those of `shows` are left out.
struct wanted_groups {
  std::vector<access::data_group> needs;
  std::vector<access::data_group> shows;
};

/// One transaction for one caller. Made by `in_transaction`.
class work {
public:
  work(office const& from, store::database& db, desk::caller const& asks, store::sign_in_record who);

  office const& from;
  store::database& db;
  desk::caller const& asks;
  store::sign_in_record const who;
  access::subject const subject;
  civil_date const today;
  std::int64_t const now;

  /// Authorises what is not about one dossier: accounts, partners, statistics. forbidden with the reason.
  result<void> may(access::action a, access::resource const& r) const;

  /// The asker's own organisation, as what `may` asks about.
  access::resource own_organisation() const;

  /// Locks the dossier, authorises, checks the grounds of the groups for the asker's organisation and purpose, and
  /// appends the row of the processing log. The person herself needs no ground. not_found when it does not exist or
  /// the asker has nothing to do with it; forbidden when the role may not, or a needed group is closed.
  /// `private_text` goes into the log as what can be erased.
  result<entered> enter(dossier_id id,
                        access::action a,
                        wanted_groups const& groups,
                        std::string private_text = {}) const;
  /// The same for an action that changes it and demands If-Match: `stale` when the version is another one, with the
  /// current version in `error::current_version`. Raises the version; `head.version` is the new one.
  result<entered> enter_to_change(dossier_id id,
                                  access::action a,
                                  wanted_groups const& groups,
                                  std::string private_text = {}) const;
  /// For what is not inside a dossier: `stale` when If-Match names another version than this one.
  result<void> unchanged(std::int64_t version) const;
  /// One row for a list page.
  void log_list(access::action a, std::vector<dossier_id> subjects, std::vector<access::data_group> groups) const;

  /// Adds to the time line of a dossier that was entered.
  void happened(dossier_id id, std::string kind, access::data_group group, std::string const& content) const;

  std::string seal(std::string_view place, std::string const& row, std::string_view plain) const;
  std::string open(std::string_view place, std::string const& row, std::string_view sealed) const;

  uuid new_id() const { return new_uuid(from.desk.time); }

  /// The thing that this Idempotency-Key already made; conflict when the key came with another request before.
  result<std::optional<uuid>> made_before() const;
  /// Remembers it; nothing without a key.
  void remember_made(uuid const& made) const;
};

/// Who signed in, or unauthenticated. Only reads.
result<store::sign_in_record> find_signed_in(office const& o, store::database& db, desk::caller const& asks);
/// The same, and the session was used now.
result<store::sign_in_record> identify(office const& o, store::database& db, desk::caller const& asks);

/// Runs `use(store::database&)` in one transaction, for what is asked by nobody who is signed in: stored when it gives
/// a value, undone when it gives an error or throws. Tried again a few times when the database asks for it.
template <std::invocable<store::database&> Use>
auto in_open_transaction(office const& o, Use&& use) -> std::invoke_result_t<Use, store::database&> {
  constexpr auto kTries = 4;
  for (auto tries = 1;; ++tries) {
    try {
      auto const lease = o.db.take();
      auto transaction = store::transaction{*lease};
      auto answer = use(*lease);
      if (answer) {
        transaction.commit();
      }
      return answer;
    } catch (store::transient_error const&) {
      if (tries == kTries) {
        throw;
      }
    }
  }
}

/// Runs `use(work const&)` for somebody who is signed in, in a transaction as above.
template <std::invocable<work const&> Use>
auto in_transaction(office const& o, desk::caller const& asks, Use&& use) -> std::invoke_result_t<Use, work const&> {
  using answer = std::invoke_result_t<Use, work const&>;
  return in_open_transaction(o, [&](store::database& db) -> answer {
    auto who = identify(o, db, asks);
    if (!who) {
      return std::unexpected{std::move(who.error())};
    }
    return use(work{o, db, asks, *std::move(who)});
  });
}

}  // namespace overstap::casework
