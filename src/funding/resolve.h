// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Who pays what of the steps of one person (docs/adr/0013).
namespace overstap::funding {

using cents = std::int64_t;
inline constexpr auto kMostPayers = std::size_t{64};
/// Bit per payer, by its position in the order in which payers pay.
using payer_set = std::uint64_t;
constexpr payer_set only(std::size_t payer) noexcept {
  return payer_set{1} << payer;
}

/// What a payer pays for one person at most.
struct terms {
  std::int32_t tier{};  ///< 0..7, never falling from one payer to the next
  std::int32_t percent{100};  ///< of a price, 1..100, rounded down
  std::optional<cents> per_person, per_year, per_step;
  payer_set not_with{};  ///< never together on one bill; symmetric
};

/// Taken from a cap before.
struct spent {
  std::size_t payer;
  std::int32_t year;
  cents amount;
  friend constexpr auto operator<=>(spent const&, spent const&) = default;
};

struct bill {
  cents amount{};
  std::int32_t year{};  ///< calendar year in which the step starts
  payer_set may_pay{};
  cents granted{};  ///< paid already, beside `amount`: percentages are of both together
  friend constexpr auto operator<=>(bill const&, bill const&) = default;
};

struct payment {
  std::size_t bill;
  std::size_t payer;
  cents amount;
  friend constexpr auto operator<=>(payment const&, payment const&) = default;
};

/// What is not paid by payers is paid by the person.
struct resolution {
  std::vector<payment> payments;  ///< all above 0; sorted
  cents paid{};
};

/// The most that this payer can pay of this bill.
cents most_of(terms const& t, bill const& b) noexcept;

/// Pays bills within caps, exactly, in whole cents: first as much as can be paid at all, so that the person pays the
/// least; of the ways to do so the one in which the first tier pays the most, then the next one, and so on; then the
/// first payer, and so on. Which bill a payer pays is then open; the same question always has the same answer.
/// Memory is kept between questions.
///
/// What is paid never falls when bills are added, and rises by no more than what is paid of the added ones alone (the
/// planner's bounds). O(payments · payers · bills) without bills that
/// two payers with `not_with` may pay; each of those can double it.
class resolver {
public:
  resolver() = default;
  /// At most `kMostPayers`.
  resolver(std::span<terms const> payers, std::span<spent const> before);

  resolution resolve(std::span<bill const> bills);
  /// `paid` of that.
  cents most_paid(std::span<bill const> bills);

private:
  enum class compare : std::uint8_t { total, all };

  void prepare(std::span<bill const> bills);
  /// By falling importance: all together, per tier, per payer.
  using ranking = std::vector<cents>;
  void branch(compare by);
  void pay_all();
  void pay_directly(std::size_t payer);
  bool pay_more(std::size_t payer);
  bool find_path(std::size_t payer);
  cents room_of_year(std::size_t payer, std::size_t year) const;
  void rank(compare by);
  std::optional<payment> broken() const;

  std::vector<terms> payers_;
  std::vector<spent> before_;

  // The question.
  std::span<bill const> bills_;
  std::vector<std::size_t> active_;  ///< payers that may pay something
  std::vector<std::int32_t> years_;
  std::vector<std::size_t> year_of_;  ///< by bill
  std::vector<payer_set> may_pay_;  ///< by bill; fewer while branching
  std::vector<cents> most_;  ///< by payer and bill: what it can pay of that
  std::vector<cents> per_person_;  ///< by payer: what is left of its cap
  std::vector<cents> per_year_;  ///< by payer and year

  // A way to pay: a flow from payers through their years to bills.
  std::vector<cents> pays_;  ///< by payer and bill
  std::vector<cents> in_year_;  ///< by payer and year
  std::vector<cents> of_payer_, of_bill_;
  cents unpaid_{};
  // The search for a path: where each node was reached from.
  std::vector<std::size_t> from_year_, from_bill_;
  std::vector<std::size_t> queue_;

  ranking rank_, best_;
  std::vector<cents> best_pays_;
};

}  // namespace overstap::funding
