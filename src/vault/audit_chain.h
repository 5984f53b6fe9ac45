// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vault/digest.h"
#include "vault/key_ring.h"

namespace overstap::vault {

/// One row of a processing log. The rows of one person form a chain: each is signed together with the row before it.
struct log_entry {
  std::uint64_t sequence{};  ///< 1, 2, 3, … within the chain
  std::string key_id;  ///< the key that signed it
  std::vector<std::string> fields;  ///< what is never erased, in an order that the writer keeps
  /// What may have to be erased one day. The signature covers only its commitment; both are empty once erased.
  std::string private_text;
  std::string salt;
  digest commitment;
  digest signature;
  friend bool operator==(log_entry const&, log_entry const&) = default;
};

/// Where a chain ends: kept beside the chain, and exported out of reach of whoever could change the database.
/// A chain without rows has sequence 0 and no signature.
struct chain_head {
  std::uint64_t sequence{};
  digest signature;
  friend bool operator==(chain_head const&, chain_head const&) = default;
};

chain_head head_of(log_entry const& e);

/// Says nothing about the text without the salt, and fits no other text.
digest commitment(std::string_view salt, std::string_view private_text);

/// The signature of `e` as the row that follows `previous` in the chain with this name (the id of the dossier). It
/// covers all of `e` but the private text and the salt; the number is that of `previous` and one. The key of `e` must
/// be in the ring.
digest sign(key_ring const& keys, std::string_view chain, chain_head const& previous, log_entry const& e);

/// The row that follows `head`, complete and signed with the current key; its own head is `head_of` it.
log_entry next_entry(key_ring const& keys,
                     std::string_view chain,
                     chain_head const& head,
                     std::vector<std::string> fields,
                     std::string private_text);

/// Lawful erasure: the chain stays valid.
void erase_private(log_entry& e);

enum class chain_fault_kind {
  changed,  ///< the row with this number is not what was signed
  deleted,  ///< no row has this number, later ones exist
  reordered,  ///< the row of this number stands elsewhere
  inserted,  ///< a row stands here that was never written
  wrong_private_text,  ///< the private text or salt is not what was committed to, and not erased
  unknown_key,  ///< signed with a key that is not in the ring, or the key's name was changed
  cut_off,  ///< the chain ends before this row, the stored head says it exists
  head_differs,  ///< the stored head is not the row of this number, or does not know of this row
  cut_off_before_export,  ///< as `cut_off`, by an exported head
  export_differs,  ///< the row of this number is not the one that was exported
};

/// "changed", "deleted", …: as in the enumeration.
std::string_view to_string(chain_fault_kind kind) noexcept;

/// All rows before `sequence` are as they were written; at `sequence` it goes wrong.
struct chain_fault {
  std::uint64_t sequence;
  chain_fault_kind kind;
  friend bool operator==(chain_fault const&, chain_fault const&) = default;
};

struct chain_report {
  std::uint64_t rows{};
  std::uint64_t erased{};  ///< rows whose private text was erased
  std::optional<chain_fault> fault;  ///< the first; nothing is proven about what comes after it
  friend bool operator==(chain_report const&, chain_report const&) = default;
};

/// Checks one chain, row by row in the order in which they are stored, with little memory.
/// Heads and rows have to be read in one transaction. Whoever cuts off the tail and sets the stored head back is
/// found by an exported head only.
class chain_verifier {
public:
  /// `keys` has to live as long as the verifier.
  chain_verifier(key_ring const& keys, std::string chain, chain_head stored, std::vector<chain_head> exported);

  void read(log_entry const& e);
  /// After the last row; once.
  chain_report finish();

private:
  /// The chain broke: no row yet read fits behind the proven ones.
  struct broken {
    chain_fault_kind kind;
    bool found_later;  // the row that was expected stands further on
  };
  bool fits(log_entry const& e) const;
  void accept(log_entry const& e);
  void compare_heads(log_entry const& e);
  void note(std::uint64_t sequence, chain_fault_kind kind);
  void note_break();

  key_ring const& keys_;
  std::string chain_;
  chain_head stored_;
  std::vector<chain_head> exported_;
  chain_head proven_;  // the last row that fitted
  std::optional<broken> broken_;
  chain_report report_;
};

}  // namespace overstap::vault
