// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace overstap::taxonomy {

/// Rows of varying length in two flat arrays, appended in order.
template <typename T>
class flat_rows {
public:
  std::span<T const> operator[](std::size_t row) const noexcept {
    return std::span{values_}.subspan(offsets_[row], offsets_[row + 1] - offsets_[row]);
  }
  std::size_t size() const noexcept { return offsets_.size() - 1; }
  void add(T value) { values_.push_back(value); }
  /// Ends the row that `add` was filling.
  void close() { offsets_.push_back(static_cast<std::uint32_t>(values_.size())); }
  void reserve(std::size_t rows, std::size_t values) {
    offsets_.reserve(rows + 1);
    values_.reserve(values);
  }

  /// The reverse: for each of `columns` columns the rows that hold it, ascending. `column_of(value)` tells the
  /// column, `turned(value, row)` what to keep.
  template <typename U, typename Column, typename Turn>
  flat_rows<U> turned(std::size_t columns, Column const& column_of, Turn const& turn) const {
    auto t = flat_rows<U>{};
    t.offsets_.assign(columns + 1, 0);
    for (auto const& v : values_) {
      ++t.offsets_[column_of(v) + 1];
    }
    std::partial_sum(t.offsets_.begin(), t.offsets_.end(), t.offsets_.begin());
    t.values_.resize(values_.size());
    auto next = t.offsets_;
    for (auto r = std::size_t{0}; r < size(); ++r) {
      for (auto const& v : (*this)[r]) {
        t.values_[next[column_of(v)]++] = turn(v, static_cast<std::uint32_t>(r));
      }
    }
    return t;
  }

private:
  template <typename>
  friend class flat_rows;

  std::vector<std::uint32_t> offsets_{0};
  std::vector<T> values_;
};

}  // namespace overstap::taxonomy
