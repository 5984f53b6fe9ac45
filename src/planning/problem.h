// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <vector>

#include "base/columns.h"
#include "planning/plan.h"

/// One query boiled down to what can matter for it. Private to `planning`.
namespace overstap::planning {

/// Days since 1970-01-01.
using day_number = std::int32_t;
inline constexpr auto kNever = day_number{std::numeric_limits<day_number>::max() / 4};
constexpr day_number to_day(civil_date d) noexcept {
  return static_cast<day_number>(d.time_since_epoch().count());
}
constexpr civil_date to_date(day_number d) noexcept {
  return civil_date{days{d}};
}
/// 1970-01-05 was a Monday.
constexpr day_number monday_from(day_number d) noexcept {
  auto const past = (d - 4) % 7;
  return past == 0 ? d : d + (past > 0 ? 7 - past : -past);
}

/// Something that can be demanded or given: a skill with levels 1..3, a credential or a freedom with level 1.
struct thing_idx : idx<thing_idx> {
  using idx::idx;
};
/// A wagon at one price, which the same payers may pay in the same year.
struct item_idx : idx<item_idx> {
  using idx::idx;
};
using level = std::uint8_t;

struct demand {
  thing_idx what;
  planning::level at;
};
struct gift_effect {
  thing_idx what;
  level to;
  day_number after;  ///< days from the start; kNever: at the end
};
struct raise_effect {
  thing_idx what;
  level from;
  level to;
};

/// How much a skill helps one required skill.
struct cover_row {
  std::uint32_t required;
  std::uint32_t rel;
};
struct thing {
  compiled_atom what;  ///< its level means nothing
  level initial{};  ///< held without an end
  day_number held_until{-kNever};  ///< a credential that is held until this day only
  std::array<day_number, 4> given{kNever, kNever, kNever, kNever};  ///< per level: never given before
  std::array<day_number, 4> at_work_from{kNever, kNever, kNever, kNever};  ///< the same for the goal
  std::span<cover_row const> cover;
};

/// What an item can add to one required skill: `value` in ppm, at most `cap` more than others give.
struct cover_entry {
  std::uint32_t required;
  std::uint32_t value;
  std::uint32_t cap;
};

/// Something that a session or a commitment gives, and when.
struct dated_gain {
  thing_idx what;
  level to;
  day_number from;
  day_number at_work_from;
  day_number given_in;  ///< start of what gives it
};
/// Hours per week that commitments take on `[start, end)`.
struct busy_hours {
  day_number start, end;
  std::int32_t hours;
};

/// A session that may be used.
struct session_option {
  session_idx session;
  bool rolling;
  day_number start;  ///< its date, or the first Monday that is allowed
  day_number last_start;  ///< the last day on which its bill is the same
  day_number length;
  std::int32_t hours;
  day_number earliest;  ///< no start before this day can have what the wagon needs
};

/// A risk as one number that adds and compares like it: eight wagons know at most 8·31·1024 < 2^20.
constexpr std::int64_t packed(risk const& r) noexcept {
  return (std::int64_t{r.unknown} << 20U) + r.known;
}

/// A wagon as far as it matters, with the effects that matter.
struct local_wagon {
  wagon_idx wagon;
  bool in_job{};
  planning::risk certainty;
  std::span<demand const> needs;
  std::span<gift_effect const> gifts;
  std::span<raise_effect const> raises;
};

/// Rows of what wagons need and do, one after the other. Room is made once, so that what points to a row stays good.
struct wagon_effects {
  std::vector<demand> needs;
  std::vector<gift_effect> gifts;
  std::vector<raise_effect> raises;
};
/// The row of what was added to `all` since it had this size.
template <typename T>
std::span<T const> added_since(std::vector<T> const& all, std::size_t size) {
  return std::span{all}.subspan(size);
}

/// What a search reads of every candidate comes first.
struct item {
  std::uint32_t wagon{};  ///< position in `problem::wagons`; two items of one wagon exclude each other
  day_number first_gain{kNever};  ///< no schedule lets it contribute before this day
  std::span<cover_entry const> gives_cover;  ///< from gifts, and raises of what is held
  std::span<cover_entry const> raises_cover;  ///< from raises of what is not held (enough) yet
  std::int64_t own{};  ///< what the person pays at least, in any company
  std::int64_t public_{};  ///< what others pay at least, in any company
  std::int64_t risk{};  ///< of its wagon, as `packed`
  std::int64_t energy{std::numeric_limits<std::int64_t>::max()};  ///< hours per week x days until it contributes
  std::int64_t settled{};  ///< what is paid for everybody
  std::int64_t paid_alone{};  ///< of the bill, when there is no other
  funding::bill bill;
  std::uint16_t bill_kind{};  ///< equal for equal bills, and for these only
  bool booked{};  ///< it is a booking that is kept: one option, on its own day
  bool late_for_goal{};  ///< the goal may see some of its gains later than its first one, or never
  bool waits{};  ///< raises something that is not held enough yet
  std::vector<session_option> options;  ///< sorted by session
  std::vector<session_option> quick;  ///< those that no other can replace, when it is only about dates
};

/// Who can give or raise something, to which level and how early.
struct provider {
  item_idx item;
  level to;
  day_number from;
};

struct problem {
  day_number earliest{}, latest{};
  std::int32_t max_wagons{};
  hours_limit hours;
  day_number hours_change{kNever};
  std::int64_t own_budget{std::numeric_limits<std::int64_t>::max()};
  funding::resolver payers;
  funding::payer_set capped{};  ///< payers with a cap over several steps

  std::vector<thing> things;
  wagon_effects effects;
  std::vector<local_wagon> wagons;
  vec_map<item_idx, item> items;  ///< in order of first_gain
  std::vector<std::vector<provider>> providers;  ///< by thing, in order of item; once per item, at its best
  std::vector<demand> hard;  ///< of the goal, without what is held for good
  std::vector<dated_gain> given;  ///< by commitments, whatever else is chosen
  std::vector<busy_hours> busy;
  std::int32_t booked{};  ///< how many bookings there are, the ones that can not be kept too
  bool has_job{};  ///< a commitment is in a job
  std::vector<item_idx> bookings;  ///< items that can be kept, in order of session

  std::vector<cover_row> cover_rows;
  std::vector<cover_entry> cover_entries;  ///< in order of item
  std::vector<std::uint64_t> weight;  ///< by required skill
  std::vector<std::uint32_t> base;  ///< contribution of what is held
  std::uint64_t target{};  ///< the weighted sum of contributions that the threshold asks for
  std::uint64_t base_sum{};
  bool possible{true};  ///< false: some hard atom can not be had in time

  thing const& at(thing_idx t) const { return things[t.pos()]; }
  local_wagon const& wagon_of(item const& i) const { return wagons[i.wagon]; }
  std::int32_t limit_on(day_number d) const { return d >= hours_change ? hours.after : hours.before; }
  /// Hours that commitments take on a day.
  std::int32_t taken_on(day_number d) const {
    auto taken = std::int32_t{0};
    for (auto const& b : busy) {
      taken += b.start <= d && d < b.end ? b.hours : 0;
    }
    return taken;
  }
  /// The first day after `d` on which there may be more hours than before; kNever if none.
  day_number more_hours_after(day_number d) const {
    auto first = hours_change > d ? hours_change : kNever;
    for (auto const& b : busy) {
      first = b.end > d ? std::min(first, b.end) : first;
    }
    return first;
  }
  /// The level is held for good, or a credential with an end is held until `until`.
  bool brought(demand const& d, day_number until) const {
    auto const& t = at(d.what);
    return t.initial >= d.at || t.held_until >= until;
  }
};

constexpr std::uint64_t factor(level l) noexcept {
  return evidence_factor(static_cast<evidence>(l));
}

/// Day from which an effect counts for needs, for a session that starts on `start`.
constexpr day_number gained_on(day_number after, day_number start, day_number length) noexcept {
  return start + (after == kNever ? length : after);
}

/// Days from the start until it first gives something that matters.
constexpr day_number first_contribution(local_wagon const& w, session_option const& o) noexcept {
  if (w.in_job) {
    return 0;
  }
  auto first = w.raises.empty() ? kNever : o.length;
  for (auto const& g : w.gifts) {
    first = std::min(first, gained_on(g.after, 0, o.length));
  }
  return first;
}

}  // namespace overstap::planning
