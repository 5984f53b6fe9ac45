// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/dates.h"
#include "base/result.h"
#include "vault/digest.h"
#include "vault/secret.h"

namespace overstap::vault {

/// What may be told about a key.
struct key_info {
  std::string id;
  civil_date created;
  friend bool operator==(key_info const&, key_info const&) = default;
};

/// The keys of an installation, oldest first: the last one seals, all of them open. They live in a file outside the
/// database, of lines "overstap-key ID 64-HEX-DIGITS YYYY-MM-DD" and comments that begin with '#'.
///
/// Each use (sealing, blind indexes, the processing log, tokens) works with a key of its own, derived from the master
/// key of the file, so that what one use shows says nothing about another. Const functions may run on many threads.
class key_ring {
public:
  /// not_found without the file; bad_request with FILE:LINE for wrong lines, or when others than the owner may open
  /// the file. An error never holds a key.
  static result<key_ring> load(std::filesystem::path const& file);
  /// One fresh key that no file knows yet.
  static key_ring generate(civil_date created);
  /// Creates the file, readable by its owner only; conflict when there is one already.
  result<void> save_new(std::filesystem::path const& file) const;
  /// Puts a fresh key behind the others in the file and gives the ring with it, once it is safely on disk. The old
  /// file stays whole until the new one is; two rotations at once: one is refused with conflict.
  static result<key_ring> add_key(std::filesystem::path const& file, civil_date created);

  std::string const& current_id() const noexcept;
  std::vector<key_info> list() const;

  /// Encrypts and signs `plain` (XChaCha20-Poly1305): "KEYID.BASE64URL", different each time. It opens only with the
  /// same `context`, which names the place it is meant for, "contact.email:ROWID", so that it cannot be moved to
  /// another row or column. The length of `plain` shows in steps of 32 bytes only.
  std::string seal(std::string_view context, std::string_view plain) const;
  /// Throws `infra_error` when it was changed, moved, or sealed with a key that is not in this ring: the caller did
  /// nothing wrong, the database or the key file did. The message names the context and the key, not the content.
  std::string open(std::string_view context, std::string_view sealed) const;
  /// Sealed with another key than the current one.
  bool needs_resealing(std::string_view sealed) const noexcept;

  /// 32 hex digits to find equal values by without opening them, per purpose ("contact.email"), under the current
  /// key. What is the same to a searcher has to be made the same before (`normalised`).
  std::string blind_index(std::string_view purpose, std::string_view normalised) const;
  /// Under every key, the current one first: for searching while a rotation runs.
  std::vector<std::string> blind_indexes(std::string_view purpose, std::string_view normalised) const;

  /// 64 hex digits to store instead of a token or a one-time code, per purpose ("session"), under the current key.
  std::string token_hash(std::string_view purpose, secret const& token) const;
  /// Under every key, the current one first: for searching, because a token outlives a rotation.
  std::vector<std::string> token_hashes(std::string_view purpose, secret const& token) const;

  bool knows(std::string_view key_id) const noexcept;
  /// The signature of a row of the processing log (keyed BLAKE2b-256). `key_id` must be known.
  digest log_signature(std::string_view key_id, std::string_view bytes) const;

private:
  enum class use : std::size_t { sealing, blind_index, log, token };
  struct key {
    key_info info;
    secret master;
    std::array<secret, 4> derived;
    secret const& for_use(use u) const noexcept { return derived[static_cast<std::size_t>(u)]; }
  };
  static key make_key(key_info info, secret master);
  static key fresh_key(std::vector<key> const& others, civil_date created);
  static result<std::vector<key>> parse(std::string_view text, std::string const& name);
  static std::string to_line(key const& k);
  static std::string keyed_hash(secret const& by, std::size_t size, std::string_view purpose, std::string_view text);

  explicit key_ring(std::vector<key> keys) : keys_{std::move(keys)} {}
  key const* find(std::string_view id) const noexcept;

  std::vector<key> keys_;  // never empty
};

}  // namespace overstap::vault
