// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace overstap::store {

enum class backend { sqlite, postgresql };

/// Where a database is: the name of a SQLite file (":memory:" for one that nobody else sees), or
/// `postgresql://user@host:port/name` with any parameter of libpq behind a question mark.
class location {
public:
  /// What cannot be a location is bad_request.
  static result<location> parse(std::string_view text);

  backend kind() const noexcept { return kind_; }
  /// For messages and process lists: as it was given, without the password.
  std::string const& name() const noexcept { return name_; }
  /// Empty when the location holds none: libpq then looks in PGPASSWORD and ~/.pgpass.
  std::string const& password() const noexcept { return password_; }
  bool is_in_memory() const noexcept { return kind_ == backend::sqlite && name_ == ":memory:"; }
  /// SQLite only (`invariant`).
  std::filesystem::path file() const;
  /// As it was given, for the driver only: it may hold a password.
  std::string const& with_password() const noexcept { return text_; }

private:
  location(backend kind, std::string_view text, std::string name, std::string password)
      : kind_{kind}, text_{text}, name_{std::move(name)}, password_{std::move(password)} {}

  backend kind_;
  std::string text_;
  std::string name_;
  std::string password_;
};

}  // namespace overstap::store
