// SPDX-License-Identifier: EUPL-1.2
#include "vault/audit_chain.h"

#include <algorithm>
#include <utility>

#include "vault/bytes.h"

namespace overstap::vault {
namespace {

constexpr std::size_t kSaltSize = 32;

void append_number(std::string& bytes, std::uint64_t number) {
  for (auto shift = 0U; shift < 64U; shift += 8U) {
    bytes.push_back(static_cast<char>(number >> shift));
  }
}

/// What a row is signed as. Every piece carries its size, so that no two rows give the same bytes.
std::string to_bytes(std::string_view chain, chain_head const& previous, log_entry const& e) {
  auto bytes = std::string{};
  append_piece(bytes, "overstap processing log 1");
  append_piece(bytes, chain);
  append_number(bytes, previous.sequence + 1);
  append_piece(bytes, as_text(previous.signature));
  append_piece(bytes, e.key_id);
  append_number(bytes, e.fields.size());
  for (auto const& field : e.fields) {
    append_piece(bytes, field);
  }
  append_piece(bytes, as_text(e.commitment));
  return bytes;
}

bool is_erased(log_entry const& e) {
  return e.private_text.empty() && e.salt.empty();
}

}  // namespace

chain_head head_of(log_entry const& e) {
  return {e.sequence, e.signature};
}

digest commitment(std::string_view salt, std::string_view private_text) {
  auto bytes = std::string{};
  append_piece(bytes, "overstap commitment 1");
  append_piece(bytes, salt);
  append_piece(bytes, private_text);
  return hash(bytes);
}

digest sign(key_ring const& keys, std::string_view chain, chain_head const& previous, log_entry const& e) {
  return keys.log_signature(e.key_id, to_bytes(chain, previous, e));
}

log_entry next_entry(key_ring const& keys,
                     std::string_view chain,
                     chain_head const& head,
                     std::vector<std::string> fields,
                     std::string private_text) {
  auto e = log_entry{};
  e.sequence = head.sequence + 1;
  e.key_id = keys.current_id();
  e.fields = std::move(fields);
  e.private_text = std::move(private_text);
  e.salt = to_hex(random_bytes(kSaltSize).reveal());
  e.commitment = commitment(e.salt, e.private_text);
  e.signature = sign(keys, chain, head, e);
  return e;
}

void erase_private(log_entry& e) {
  e.private_text.clear();
  e.salt.clear();
}

std::string_view to_string(chain_fault_kind kind) noexcept {
  switch (kind) {
    case chain_fault_kind::changed:
      return "changed";
    case chain_fault_kind::deleted:
      return "deleted";
    case chain_fault_kind::reordered:
      return "reordered";
    case chain_fault_kind::inserted:
      return "inserted";
    case chain_fault_kind::wrong_private_text:
      return "wrong_private_text";
    case chain_fault_kind::unknown_key:
      return "unknown_key";
    case chain_fault_kind::cut_off:
      return "cut_off";
    case chain_fault_kind::head_differs:
      return "head_differs";
    case chain_fault_kind::cut_off_before_export:
      return "cut_off_before_export";
    case chain_fault_kind::export_differs:
      return "export_differs";
  }
  __builtin_unreachable();
}

chain_verifier::chain_verifier(key_ring const& keys,
                               std::string chain,
                               chain_head stored,
                               std::vector<chain_head> exported)
    : keys_{keys}, chain_{std::move(chain)}, stored_{stored}, exported_{std::move(exported)} {
}

/// Whatever number it carries.
bool chain_verifier::fits(log_entry const& e) const {
  return keys_.knows(e.key_id) && sign(keys_, chain_, proven_, e) == e.signature;
}

void chain_verifier::read(log_entry const& e) {
  ++report_.rows;
  report_.erased += is_erased(e) ? 1U : 0U;
  auto const expected = proven_.sequence + 1;
  auto const fitting = fits(e);
  if (broken_) {
    broken_->found_later = broken_->found_later || fitting;
  } else if (fitting && e.sequence == expected) {
    accept(e);
  } else if (fitting) {
    // Only its number was changed.
    broken_ = broken{chain_fault_kind::changed, false};
  } else if (e.sequence > expected) {
    broken_ = broken{chain_fault_kind::deleted, false};
  } else if (e.sequence < expected) {
    broken_ = broken{chain_fault_kind::inserted, false};
  } else {
    broken_ = broken{keys_.knows(e.key_id) ? chain_fault_kind::changed : chain_fault_kind::unknown_key, false};
  }
}

void chain_verifier::accept(log_entry const& e) {
  proven_ = head_of(e);
  if (!is_erased(e) && commitment(e.salt, e.private_text) != e.commitment) {
    note(e.sequence, chain_fault_kind::wrong_private_text);
  }
  compare_heads(e);
}

void chain_verifier::compare_heads(log_entry const& e) {
  if (e.sequence > stored_.sequence || (e.sequence == stored_.sequence && e.signature != stored_.signature)) {
    note(e.sequence, chain_fault_kind::head_differs);
  }
  if (std::ranges::any_of(exported_, [&](chain_head const& exported) {
        return exported.sequence == e.sequence && exported.signature != e.signature;
      })) {
    note(e.sequence, chain_fault_kind::export_differs);
  }
}

void chain_verifier::note(std::uint64_t sequence, chain_fault_kind kind) {
  if (!report_.fault) {
    report_.fault = chain_fault{sequence, kind};
  }
}

/// Rows after the break tell what happened: the expected row further on was moved, or something was put before it,
/// which makes more rows than there should be.
void chain_verifier::note_break() {
  auto const expected = proven_.sequence + 1;
  auto kind = broken_->kind;
  if (expected > stored_.sequence) {
    kind = chain_fault_kind::inserted;
  } else if (broken_->found_later) {
    kind = report_.rows > stored_.sequence ? chain_fault_kind::inserted : chain_fault_kind::reordered;
  }
  note(expected, kind);
}

chain_report chain_verifier::finish() {
  auto const last = proven_.sequence;
  if (broken_) {
    note_break();
  } else if (stored_.sequence > last) {
    note(last + 1, chain_fault_kind::cut_off);
  } else if (std::ranges::any_of(exported_, [&](chain_head const& exported) { return exported.sequence > last; })) {
    note(last + 1, chain_fault_kind::cut_off_before_export);
  }
  return report_;
}

}  // namespace overstap::vault
