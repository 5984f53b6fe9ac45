// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <vector>

#include "solver/choices.h"
#include "solver/mip.h"

namespace overstap::solver {

/// What a train has to be least in.
enum class aim : std::uint8_t { total_price, own_price, wagons };
/// In cents, or a number of wagons.
std::int64_t measure(aim a, planning::objectives const& o);

/// The question of docs/adr/0003 as a mixed integer program. Every train is a solution. The other way round one rule is
/// left loose, that sessions of one day do not support one another in a circle, and the sum of coverage is a rounded
/// one: what the program gives is a candidate.
class train_model {
public:
  train_model(snapshot const& world, planning::query const& q, aim least);

  mip const& program() const noexcept { return program_; }
  bool possible() const noexcept { return possible_; }
  /// The sessions of a solution, sorted.
  std::vector<planning::planned_session> chosen(vec_map<column_idx, double> const& solution) const;
  /// Adds rows that hold for every train and not for this solution, which is none.
  void refuse(vec_map<column_idx, double> const& solution);

private:
  /// Something gained when a column is chosen. Slots order moments: two per day. A gift that holds from the start comes
  /// in the second one: sessions of the same day may need it, but raise nothing that it gives.
  using slot = std::int32_t;
  struct gain {
    compiled_atom what;
    slot from;
    civil_date at_work_from;
    column_idx by;
  };
  /// At most one of `columns`, and only when `what` has been gained by then.
  struct ask {
    compiled_atom what;
    slot by;
    std::vector<column_idx> columns;
  };
  using columns = std::vector<column_idx>;

  void add_sessions();
  void add_gains(std::size_t first, std::size_t last);
  void add_asks();
  void add_hard_goals();
  void add_groups();
  column_idx in_time(column_idx by) const;
  void add_coverage();
  void add_hours();
  void add_sums();
  void add_payers(std::vector<term>& own);
  void at_most(columns const& few, std::vector<term> all);
  columns gains_of(compiled_atom const& a, slot after, slot until) const;
  template <typename Counts>
  std::vector<compiled_atom> unmet(column_idx c, Counts counts) const;
  columns circle(vec_map<column_idx, double> const& solution) const;
  void break_circle(columns const& stuck, vec_map<column_idx, double> const& solution);
  double price(choice const& c) const;

  snapshot const& world_;
  planning::query const& q_;
  aim least_;
  brought has_;
  useful helps_;
  std::vector<choice> choices_;  ///< column i is choice i
  std::vector<column_idx> in_time_;  ///< by choice; none when it does not end in time
  std::vector<gain> gains_;  ///< sorted by atom without level, slot
  std::vector<ask> asks_;
  mip program_;
  bool possible_{true};
};

}  // namespace overstap::solver
