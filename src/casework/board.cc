// SPDX-License-Identifier: EUPL-1.2
#include "casework/board.h"

#include <chrono>
#include <set>

#include "casework/give_to_desk.h"
#include "casework/work.h"
#include "store/board_store.h"
#include "store/names.h"
#include "store/organisation_store.h"

namespace overstap::casework {
namespace {

constexpr auto kDay = std::int64_t{std::chrono::milliseconds{std::chrono::days{1}}.count()};

shown_number median_days(std::vector<std::int64_t> const& sorted) {
  if (!show(static_cast<std::int64_t>(sorted.size()))) {
    return std::nullopt;
  }
  return sorted[sorted.size() / 2] / kDay;
}

/// Also when the guide still has duty, but the agreement of her organisation ended.
std::vector<board_region> regions_without_guide(work const& w, reference_data const& reference) {
  auto regions = std::set<region_code>{};
  if (w.who.region.empty()) {
    for (auto const& row : store::list_organisations(w.db, std::nullopt)) {
      regions.insert(row.organisation.region);
    }
  } else {
    regions.insert(w.who.region);
  }
  auto without = std::vector<board_region>{};
  for (auto const& code : regions) {
    if (!guide_on_duty(w.db, code, w.today)) {
      auto const* const region = reference.find_region(code);
      without.push_back({code, region == nullptr ? "" : region->name});
    }
  }
  return without;
}

/// Also those that nobody has: which ones are left out would tell that somebody has the others.
std::vector<shown_outcome> show_outcomes(std::map<outcome, std::int64_t> const& counted) {
  auto out = std::vector<shown_outcome>{};
  auto people = std::vector<std::int64_t>{};
  for (auto const& [what, name] : store::names_of<outcome>()) {
    auto const at = counted.find(what);
    out.push_back({what, {}});
    people.push_back(at == counted.end() ? 0 : at->second);
  }
  auto const shown = show_parts(people);
  for (auto i = std::size_t{0}; i < out.size(); ++i) {
    out[i].people = shown[i];
  }
  return out;
}

}  // namespace

result<board> show_board(office const& o, desk::caller const& asks) {
  return in_transaction(o, asks, [&](work const& w) -> result<board> {
    auto const in = access::resource{
        .person = {}, .owner = {}, .organisation = {}, .region = w.who.region, .engaged = {}, .asked = {}};
    if (auto const allowed = w.may(access::action::read_statistics, in); !allowed) {
      return std::unexpected{allowed.error()};
    }
    auto const n = store::count_board(w.db,
                                      {.region = w.who.region.empty() ? std::nullopt : std::optional{w.who.region},
                                       .today = w.today,
                                       .closed_since = w.now - kOutcomeDays * kDay,
                                       .opened_since = w.now - kFirstTalkDays * kDay});
    auto const reference = o.desk.current.get()->data->reference;
    auto const* const region = reference->find_region(w.who.region);
    auto b = board{};
    b.region = w.who.region.str();
    b.region_name = region == nullptr ? "" : region->name;
    b.without_guide = regions_without_guide(w, *reference);
    b.without_owner = n.without_owner;
    b.open = show(n.open);
    if (b.open) {
      b.overdue = show_part(n.overdue, n.open);
      b.offers_waiting = show_part(n.offers_waiting, n.open);
      // Stuck ones are overdue ones: neither may tell the rest of the other.
      b.stuck = b.overdue ? show_part(n.stuck, n.overdue) : std::nullopt;
    }
    b.median_days_to_first_talk = median_days(n.milliseconds_to_first_talk);
    b.closed = show(n.closed);
    if (b.closed) {
      b.outcomes = show_outcomes(n.outcomes);
    }
    return b;
  });
}

}  // namespace overstap::casework
