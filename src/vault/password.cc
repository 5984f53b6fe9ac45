// SPDX-License-Identifier: EUPL-1.2
#include "vault/password.h"

#include <cstring>

#include <sodium.h>

#include "base/invariant.h"
#include "vault/bytes.h"

namespace overstap::vault {

password_hasher::password_hasher(password_cost cost) : cost_{cost} {
  start_sodium();
  nobody_ = hash(random_bytes(32));
}

std::string password_hasher::hash(secret const& password) const {
  auto const plain = password.reveal();
  auto stored = std::string(crypto_pwhash_STRBYTES, '\0');
  if (crypto_pwhash_str_alg(
          stored.data(), plain.data(), plain.size(), cost_.passes, cost_.memory_bytes, crypto_pwhash_ALG_ARGON2ID13) !=
      0) {
    throw infra_error{"a password cannot be hashed: too little memory, or its cost is set below the least of argon2id"};
  }
  stored.resize(std::strlen(stored.c_str()));
  return stored;
}

bool password_hasher::verify(std::string_view stored, secret const& password) const {
  auto const text = std::string{stored};
  auto const plain = password.reveal();
  return crypto_pwhash_str_verify(text.c_str(), plain.data(), plain.size()) == 0;
}

bool password_hasher::needs_rehash(std::string_view stored) const {
  auto const text = std::string{stored};
  return crypto_pwhash_str_needs_rehash(text.c_str(), cost_.passes, cost_.memory_bytes) != 0;
}

bool password_hasher::verify_nobody(secret const& password) const {
  static_cast<void>(verify(nobody_, password));
  return false;
}

}  // namespace overstap::vault
