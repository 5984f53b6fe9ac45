// SPDX-License-Identifier: EUPL-1.2
#include "vault/key_ring.h"

#include <algorithm>
#include <ranges>

#include <fmt/format.h>
#include <sodium.h>

#include "base/invariant.h"
#include "vault/bytes.h"

namespace overstap::vault {
namespace {

constexpr std::size_t kKeySize = 32;
constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kSignatureSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kPaddingBlock = 32;
constexpr std::size_t kIndexSize = 16;
constexpr std::size_t kTokenHashSize = 32;
static_assert(kKeySize == crypto_kdf_KEYBYTES);
static_assert(kKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

unsigned char const* bytes_of(std::string_view text) noexcept {
  return reinterpret_cast<unsigned char const*>(text.data());
}

unsigned char* bytes_of(std::string& text) noexcept {
  return reinterpret_cast<unsigned char*>(text.data());
}

}  // namespace

key_ring::key key_ring::make_key(key_info info, secret master) {
  start_sodium();
  invariant(master.size() == kKeySize, "a master key has 32 bytes");
  auto made = key{std::move(info), std::move(master), {}};
  for (auto i = std::size_t{0}; i < made.derived.size(); ++i) {
    made.derived[i] = secret::of_size(kKeySize);
    // The numbers of the uses are part of everything ever sealed: `use` only grows.
    crypto_kdf_derive_from_key(made.derived[i].data(), kKeySize, i + 1, "overstap", made.master.data());
  }
  return made;
}

key_ring::key key_ring::fresh_key(std::vector<key> const& others, civil_date created) {
  for (;;) {
    auto id = "k" + to_hex(random_bytes(4).reveal());
    if (std::ranges::none_of(others, [&](key const& k) { return k.info.id == id; })) {
      return make_key({std::move(id), created}, random_bytes(kKeySize));
    }
  }
}

key_ring key_ring::generate(civil_date created) {
  auto keys = std::vector<key>{};
  keys.push_back(fresh_key(keys, created));
  return key_ring{std::move(keys)};
}

std::string const& key_ring::current_id() const noexcept {
  return keys_.back().info.id;
}

std::vector<key_info> key_ring::list() const {
  auto infos = std::vector<key_info>{};
  for (auto const& k : keys_) {
    infos.push_back(k.info);
  }
  return infos;
}

key_ring::key const* key_ring::find(std::string_view id) const noexcept {
  auto const found = std::ranges::find(keys_, id, [](key const& k) -> std::string_view { return k.info.id; });
  return found == keys_.end() ? nullptr : &*found;
}

bool key_ring::knows(std::string_view key_id) const noexcept {
  return find(key_id) != nullptr;
}

std::string key_ring::seal(std::string_view context, std::string_view plain) const {
  auto const& current = keys_.back();
  auto padded = secret::of_size((plain.size() / kPaddingBlock + 1) * kPaddingBlock);
  std::ranges::copy(plain, padded.data());
  auto padded_size = std::size_t{};
  auto const fits = sodium_pad(&padded_size, padded.data(), plain.size(), kPaddingBlock, padded.size()) == 0;
  invariant(fits && padded_size == padded.size(), "padding fills the last block");

  auto bytes = std::string(kNonceSize + padded.size() + kSignatureSize, '\0');
  randombytes_buf(bytes.data(), kNonceSize);
  crypto_aead_xchacha20poly1305_ietf_encrypt(bytes_of(bytes) + kNonceSize,
                                             nullptr,
                                             padded.data(),
                                             padded.size(),
                                             bytes_of(context),
                                             context.size(),
                                             nullptr,
                                             bytes_of(bytes),
                                             current.for_use(use::sealing).data());
  return current.info.id + '.' + to_base64url(bytes);
}

std::string key_ring::open(std::string_view context, std::string_view sealed) const {
  auto const dot = sealed.find('.');
  auto const* const key = find(sealed.substr(0, dot));
  if (key == nullptr || dot == std::string_view::npos) {
    throw infra_error{fmt::format("what is sealed as {} is of a key that the key file does not hold", context)};
  }
  auto const bytes = parse_base64url(sealed.substr(dot + 1));
  if (bytes && bytes->size() >= kNonceSize + kPaddingBlock + kSignatureSize) {
    auto plain = std::string(bytes->size() - kNonceSize - kSignatureSize, '\0');
    auto plain_size = std::size_t{};
    auto const opened = crypto_aead_xchacha20poly1305_ietf_decrypt(bytes_of(plain),
                                                                   nullptr,
                                                                   nullptr,
                                                                   bytes_of(*bytes) + kNonceSize,
                                                                   bytes->size() - kNonceSize,
                                                                   bytes_of(context),
                                                                   context.size(),
                                                                   bytes_of(*bytes),
                                                                   key->for_use(use::sealing).data()) == 0;
    if (opened && sodium_unpad(&plain_size, bytes_of(plain), plain.size(), kPaddingBlock) == 0) {
      plain.resize(plain_size);
      return plain;
    }
  }
  throw infra_error{
      fmt::format("what is sealed as {} with key {} was changed or belongs elsewhere", context, key->info.id)};
}

bool key_ring::needs_resealing(std::string_view sealed) const noexcept {
  return sealed.substr(0, sealed.find('.')) != current_id();
}

std::string key_ring::keyed_hash(secret const& by, std::size_t size, std::string_view purpose, std::string_view text) {
  auto bytes = std::string{};
  append_piece(bytes, purpose);
  append_piece(bytes, text);
  auto hashed = std::string(size, '\0');
  crypto_generichash(bytes_of(hashed), size, bytes_of(bytes), bytes.size(), by.data(), by.size());
  sodium_memzero(bytes.data(), bytes.size());
  return to_hex(hashed);
}

std::string key_ring::blind_index(std::string_view purpose, std::string_view normalised) const {
  return keyed_hash(keys_.back().for_use(use::blind_index), kIndexSize, purpose, normalised);
}

std::vector<std::string> key_ring::blind_indexes(std::string_view purpose, std::string_view normalised) const {
  auto indexes = std::vector<std::string>{};
  for (auto const& k : std::views::reverse(keys_)) {
    indexes.push_back(keyed_hash(k.for_use(use::blind_index), kIndexSize, purpose, normalised));
  }
  return indexes;
}

std::string key_ring::token_hash(std::string_view purpose, secret const& token) const {
  return keyed_hash(keys_.back().for_use(use::token), kTokenHashSize, purpose, token.reveal());
}

std::vector<std::string> key_ring::token_hashes(std::string_view purpose, secret const& token) const {
  auto hashes = std::vector<std::string>{};
  for (auto const& k : std::views::reverse(keys_)) {
    hashes.push_back(keyed_hash(k.for_use(use::token), kTokenHashSize, purpose, token.reveal()));
  }
  return hashes;
}

digest key_ring::log_signature(std::string_view key_id, std::string_view bytes) const {
  auto const* const key = find(key_id);
  invariant(key != nullptr, "a row of the log is signed with a key of the ring");
  auto const& by = key->for_use(use::log);
  auto signature = digest{};
  crypto_generichash(
      signature.bytes.data(), signature.bytes.size(), bytes_of(bytes), bytes.size(), by.data(), by.size());
  return signature;
}

}  // namespace overstap::vault
