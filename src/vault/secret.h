// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace overstap::vault {

/// Bytes that must not leak: passwords, keys, tokens. Cannot be printed, formatted, compared or copied, and is wiped
/// from memory when it ends. `reveal` is the only way out, and easy to search for.
class secret {
public:
  secret() = default;  ///< empty
  /// Copies; the text itself stays with the caller, who may prefer `take`.
  explicit secret(std::string_view bytes) : bytes_{bytes.begin(), bytes.end()} {}
  /// Copies and wipes the text.
  static secret take(std::string& text);
  /// Zeros, to be filled through `data`.
  static secret of_size(std::size_t size);

  ~secret() { wipe(); }
  secret(secret&& other) noexcept = default;
  secret& operator=(secret&& other) noexcept;
  secret(secret const&) = delete;
  secret& operator=(secret const&) = delete;

  std::string_view reveal() const noexcept;
  std::size_t size() const noexcept { return bytes_.size(); }
  bool empty() const noexcept { return bytes_.empty(); }
  unsigned char* data() noexcept { return bytes_.data(); }
  unsigned char const* data() const noexcept { return bytes_.data(); }

private:
  void wipe() noexcept;

  std::vector<unsigned char> bytes_;
};

/// Takes the same time wherever two texts of one size differ.
bool same(std::string_view a, std::string_view b) noexcept;

}  // namespace overstap::vault
