// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace overstap {

/// A column: one T per Idx. Opens only with its own index type.
template <typename Idx, typename T>
class vec_map {
  static_assert(!std::is_same_v<T, bool>, "std::vector<bool> has no references; use std::uint8_t");

public:
  vec_map() = default;
  explicit vec_map(std::size_t n, T const& value = T{}) : v_(n, value) {}
  explicit vec_map(std::vector<T> v) : v_{std::move(v)} {}

  T& operator[](Idx i) noexcept { return assert(i.pos() < v_.size()), v_[i.pos()]; }
  T const& operator[](Idx i) const noexcept { return assert(i.pos() < v_.size()), v_[i.pos()]; }

  Idx push_back(T value) {
    v_.push_back(std::move(value));
    return Idx{v_.size() - 1};
  }
  std::size_t size() const noexcept { return v_.size(); }
  bool empty() const noexcept { return v_.empty(); }
  void reserve(std::size_t n) { v_.reserve(n); }
  auto begin() const noexcept { return v_.begin(); }
  auto end() const noexcept { return v_.end(); }
  auto begin() noexcept { return v_.begin(); }
  auto end() noexcept { return v_.end(); }
  std::vector<T> const& raw() const noexcept { return v_; }

private:
  std::vector<T> v_;
};

/// Rows of varying length in two flat arrays. Rows are appended in index order.
template <typename Idx, typename T>
class vec_vec {
public:
  std::span<T const> operator[](Idx i) const noexcept {
    assert(i.pos() + 1 < offsets_.size());
    return std::span<T const>{values_}.subspan(offsets_[i.pos()], offsets_[i.pos() + 1] - offsets_[i.pos()]);
  }
  /// Appends one row; its index is the number of rows before it.
  Idx push_back(std::span<T const> row) {
    values_.insert(values_.end(), row.begin(), row.end());
    offsets_.push_back(values_.size());
    return Idx{offsets_.size() - 2};
  }
  std::size_t size() const noexcept { return offsets_.size() - 1; }
  std::size_t total() const noexcept { return values_.size(); }
  void reserve(std::size_t rows, std::size_t values) {
    offsets_.reserve(rows + 1);
    values_.reserve(values);
  }

private:
  std::vector<std::size_t> offsets_{0};
  std::vector<T> values_;
};

/// All indices 0..n-1 of a type, for range-for.
template <typename Idx>
class idx_range {
public:
  explicit idx_range(std::size_t n) noexcept : n_{n} {}
  struct iterator {
    std::size_t at;
    Idx operator*() const noexcept { return Idx{at}; }
    iterator& operator++() noexcept { return ++at, *this; }
    bool operator==(iterator const&) const = default;
  };
  iterator begin() const noexcept { return {0}; }
  iterator end() const noexcept { return {n_}; }

private:
  std::size_t n_;
};

}  // namespace overstap
