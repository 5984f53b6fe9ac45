// SPDX-License-Identifier: EUPL-1.2
// Every single thing that can be done to a chain by somebody without the keys is done, at every place of random
// chains: it must be found there and called by its name.
#include <algorithm>
#include <functional>
#include <ostream>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/random.h"
#include "base/test_folder.h"
#include "vault/audit_chain.h"

using namespace overstap;
using namespace overstap::vault;
using namespace std::chrono_literals;

namespace overstap::vault {
void PrintTo(chain_report const& r, std::ostream* out) {
  *out << r.rows << " rows, " << r.erased << " erased";
  if (r.fault) {
    *out << ", " << to_string(r.fault->kind) << " at " << r.fault->sequence;
  }
}
}  // namespace overstap::vault

namespace {

using kind = chain_fault_kind;
using rows = std::vector<log_entry>;
constexpr auto kDay = civil_date{2026y / 11 / 25};
constexpr auto kChain = "0192f0c1-0000-7000-8000-000000000001";
constexpr auto kOtherChain = "0192f0c1-0000-7000-8000-000000000002";

/// A ring as it was before a rotation, and after.
struct rings {
  key_ring before;
  key_ring after;
};

rings const& keys() {
  static auto const made = [] {
    auto const folder = test_folder{};
    auto before = key_ring::generate(kDay);
    EXPECT_TRUE(before.save_new(folder.path() / "keys"));
    auto after = key_ring::add_key(folder.path() / "keys", kDay);
    return rings{std::move(before), std::move(*after)};
  }();
  return made;
}

std::string random_text(random_source& random) {
  auto text = std::string{};
  for (auto left = random.below(4); left > 0; --left) {
    text += static_cast<char>('a' + random.below(3));
  }
  return text;
}

std::vector<std::string> random_fields(random_source& random) {
  auto fields = std::vector<std::string>(1 + random.below(4));
  for (auto& f : fields) {
    f = random_text(random);
  }
  return fields;
}

/// Rows behind those that are there; the key changes somewhere on the way.
void extend(random_source& random, std::string_view chain, rows& r, std::size_t size) {
  auto const rotated = random.below(size + 1);
  while (r.size() < size) {
    auto const& ring = r.size() < rotated ? keys().before : keys().after;
    auto const head = r.empty() ? chain_head{} : head_of(r.back());
    r.push_back(next_entry(ring, chain, head, random_fields(random), random_text(random)));
  }
}

rows random_chain(random_source& random, std::string_view chain = kChain) {
  auto made = rows{};
  extend(random, chain, made, 1 + random.below(8));
  return made;
}

random_source any_random() {
  return random_source{*rc::gen::arbitrary<std::uint64_t>()};
}

chain_report verify(rows const& r, chain_head const& stored, std::vector<chain_head> exported = {}) {
  auto verifier = chain_verifier{keys().after, kChain, stored, std::move(exported)};
  for (auto const& e : r) {
    verifier.read(e);
  }
  return verifier.finish();
}

std::optional<chain_fault> fault_in(rows const& r, chain_head const& stored, std::vector<chain_head> exported = {}) {
  return verify(r, stored, std::move(exported)).fault;
}

/// Where two lists of rows begin to differ, as a sequence number.
std::uint64_t first_difference(rows const& a, rows const& b) {
  auto const [at, other] = std::ranges::mismatch(a, b);
  static_cast<void>(other);
  return static_cast<std::uint64_t>(at - a.begin()) + 1;
}

void expect_fault(rows const& written, rows const& found, kind expected) {
  auto const fault = fault_in(found, head_of(written.back()));
  RC_ASSERT(fault.has_value());
  RC_ASSERT(fault->sequence == first_difference(written, found));
  RC_ASSERT(to_string(fault->kind) == to_string(expected));
}

RC_GTEST_PROP(audit_chain, what_was_written_is_proven, ()) {
  auto random = any_random();
  auto const written = random_chain(random);
  auto exported = std::vector<chain_head>{{}};
  for (auto const& e : written) {
    exported.push_back(head_of(e));
  }
  RC_ASSERT(verify(written, head_of(written.back()), exported) == (chain_report{written.size(), 0, std::nullopt}));
}

RC_GTEST_PROP(audit_chain, erasure_leaves_the_chain_valid_and_is_counted, ()) {
  auto random = any_random();
  auto written = random_chain(random);
  auto const head = head_of(written.back());
  auto erased = std::uint64_t{0};
  for (auto& e : written) {
    if (random.chance(50)) {
      erase_private(e);
      ++erased;
    }
  }
  RC_ASSERT(verify(written, head, {head}) == (chain_report{written.size(), erased, std::nullopt}));
  auto const before = verify(written, head);
  extend(random, kChain, written, written.size() + 3);
  RC_ASSERT(verify(written, head_of(written.back())) == (chain_report{before.rows + 3, erased, std::nullopt}));
}

struct change {
  char const* name;
  kind found_as;
  std::function<void(log_entry&)> make;
};

std::vector<change> const& changes() {
  static auto const all = std::vector<change>{
      {"number up", kind::changed, [](log_entry& e) { ++e.sequence; }},
      {"number far up", kind::changed, [](log_entry& e) { e.sequence += 1'000'000; }},
      {"number down", kind::changed, [](log_entry& e) { --e.sequence; }},
      {"key to the other one",
       kind::changed,
       [](log_entry& e) {
         auto const infos = keys().after.list();
         e.key_id = infos[e.key_id == infos[0].id ? 1 : 0].id;
       }},
      {"key to none", kind::unknown_key, [](log_entry& e) { e.key_id += 'x'; }},
      {"a field longer", kind::changed, [](log_entry& e) { e.fields.back() += 'z'; }},
      {"a field more", kind::changed, [](log_entry& e) { e.fields.emplace_back(); }},
      {"a field less", kind::changed, [](log_entry& e) { e.fields.pop_back(); }},
      {"a field more in front", kind::changed, [](log_entry& e) { e.fields.insert(e.fields.begin(), ""); }},
      {"fields as one",
       kind::changed,
       [](log_entry& e) {
         auto joined = std::string{"z"};
         for (auto const& f : e.fields) {
           joined += f;
         }
         e.fields = {joined};
       }},
      {"commitment", kind::changed, [](log_entry& e) { e.commitment.bytes[31] ^= 1U; }},
      {"signature", kind::changed, [](log_entry& e) { e.signature.bytes[0] ^= 0x80U; }},
      {"no signature", kind::changed, [](log_entry& e) { e.signature = {}; }},
      {"text with its commitment",
       kind::changed,
       [](log_entry& e) {
         e.private_text += 'z';
         e.commitment = commitment(e.salt, e.private_text);
       }},
      {"text", kind::wrong_private_text, [](log_entry& e) { e.private_text += 'z'; }},
      {"salt", kind::wrong_private_text, [](log_entry& e) { e.salt += '0'; }},
      {"salt away",
       kind::wrong_private_text,
       [](log_entry& e) {
         e.private_text += 'z';
         e.salt.clear();
       }},
      {"salt into text",
       kind::wrong_private_text,
       [](log_entry& e) {
         e.private_text.insert(0, 1, e.salt.back());
         e.salt.pop_back();
       }},
  };
  return all;
}

RC_GTEST_PROP(audit_chain, a_changed_row_is_found, ()) {
  auto random = any_random();
  auto const written = random_chain(random);
  for (auto const& c : changes()) {
    for (auto i = std::size_t{0}; i < written.size(); ++i) {
      auto found = written;
      c.make(found[i]);
      RC_LOG() << c.name << " in row " << i + 1 << " of " << written.size() << "\n";
      expect_fault(written, found, c.found_as);
    }
  }
}

RC_GTEST_PROP(audit_chain, a_text_that_moves_between_fields_is_found, ()) {
  auto random = any_random();
  auto written = random_chain(random);
  written.push_back(next_entry(keys().after, kChain, head_of(written.back()), {"ab", "c"}, ""));
  extend(random, kChain, written, written.size() + 2);
  auto found = written;
  found[written.size() - 3].fields = {"a", "bc"};
  expect_fault(written, found, kind::changed);
}

RC_GTEST_PROP(audit_chain, a_row_of_another_chain_is_found, ()) {
  auto random = any_random();
  auto const written = random_chain(random);
  auto other = rows{};
  extend(random, kOtherChain, other, written.size());
  for (auto i = std::size_t{0}; i < written.size(); ++i) {
    auto found = written;
    found[i] = other[i];
    expect_fault(written, found, kind::changed);
    found = written;
    found.insert(found.begin() + static_cast<std::ptrdiff_t>(i), other[i]);
    expect_fault(written, found, kind::inserted);
  }
  auto const whole = fault_in(other, head_of(other.back()));
  RC_ASSERT(whole == (chain_fault{1, kind::changed}));
}

RC_GTEST_PROP(audit_chain, a_deleted_row_is_found, ()) {
  auto random = any_random();
  auto const written = random_chain(random);
  for (auto i = std::size_t{0}; i < written.size(); ++i) {
    auto found = written;
    found.erase(found.begin() + static_cast<std::ptrdiff_t>(i));
    expect_fault(written, found, i + 1 == written.size() ? kind::cut_off : kind::deleted);
    // With the numbers behind it closed up the row of that number is another one.
    for (auto j = i; j < found.size(); ++j) {
      --found[j].sequence;
    }
    expect_fault(written, found, i + 1 == written.size() ? kind::cut_off : kind::changed);
  }
}

RC_GTEST_PROP(audit_chain, an_inserted_row_is_found, ()) {
  auto random = any_random();
  auto const written = random_chain(random);
  for (auto i = std::size_t{0}; i <= written.size(); ++i) {
    auto const place = static_cast<std::ptrdiff_t>(i);
    for (auto const& copied : written) {
      auto found = written;
      found.insert(found.begin() + place, copied);
      expect_fault(written, found, kind::inserted);
      found[i].sequence = i + 1;
      expect_fault(written, found, kind::inserted);
    }
    auto forged = next_entry(keys().before, kOtherChain, {i, {}}, random_fields(random), "");
    for (auto const number : {std::uint64_t{0}, std::uint64_t{i}, std::uint64_t{i + 1}, std::uint64_t{i + 2}}) {
      forged.sequence = number;
      auto found = written;
      found.insert(found.begin() + place, forged);
      expect_fault(written, found, kind::inserted);
      // With room made for its number.
      for (auto j = i + 1; j < found.size(); ++j) {
        ++found[j].sequence;
      }
      expect_fault(written, found, kind::inserted);
    }
  }
}

RC_GTEST_PROP(audit_chain, a_moved_row_is_found, ()) {
  auto random = any_random();
  auto const written = random_chain(random);
  for (auto i = std::size_t{0}; i < written.size(); ++i) {
    for (auto j = i + 1; j < written.size(); ++j) {
      auto found = written;
      std::swap(found[i], found[j]);
      expect_fault(written, found, kind::reordered);
      std::swap(found[i].sequence, found[j].sequence);
      expect_fault(written, found, kind::reordered);

      auto const from = static_cast<std::ptrdiff_t>(i);
      auto const to = static_cast<std::ptrdiff_t>(j);
      found = written;
      std::rotate(found.begin() + from, found.begin() + from + 1, found.begin() + to + 1);
      expect_fault(written, found, kind::reordered);
      found = written;
      std::rotate(found.begin() + from, found.begin() + to, found.begin() + to + 1);
      expect_fault(written, found, kind::reordered);
    }
  }
}

RC_GTEST_PROP(audit_chain, a_cut_off_tail_is_found, ()) {
  auto random = any_random();
  auto const written = random_chain(random);
  auto const head = head_of(written.back());
  for (auto kept = std::size_t{0}; kept < written.size(); ++kept) {
    auto const found = rows(written.begin(), written.begin() + static_cast<std::ptrdiff_t>(kept));
    auto const set_back = kept == 0 ? chain_head{} : head_of(found.back());
    expect_fault(written, found, kind::cut_off);
    // With the stored head set back only an export of what was cut off tells.
    RC_ASSERT(fault_in(found, set_back, {head}) == (chain_fault{kept + 1, kind::cut_off_before_export}));
    RC_ASSERT(fault_in(found, set_back, {set_back}) == std::nullopt);
  }
}

RC_GTEST_PROP(audit_chain, a_changed_head_is_found, ()) {
  auto random = any_random();
  auto const written = random_chain(random);
  auto const size = written.size();
  auto head = head_of(written.back());
  head.signature.bytes[7] ^= 1U;
  RC_ASSERT(fault_in(written, head) == (chain_fault{size, kind::head_differs}));
  RC_ASSERT(fault_in(written, {size + 1, head.signature}) == (chain_fault{size + 1, kind::cut_off}));
  RC_ASSERT(fault_in(written, {}) == (chain_fault{1, kind::head_differs}));
  for (auto i = std::size_t{1}; i < size; ++i) {
    RC_ASSERT(fault_in(written, head_of(written[i - 1])) == (chain_fault{i + 1, kind::head_differs}));
    RC_ASSERT(fault_in(written, {i, head_of(written.back()).signature}) == (chain_fault{i, kind::head_differs}));
  }
}

RC_GTEST_PROP(audit_chain, a_history_signed_anew_with_the_keys_differs_from_its_export, ()) {
  auto random = any_random();
  auto const written = random_chain(random);
  for (auto i = std::size_t{0}; i < written.size(); ++i) {
    auto found = rows(written.begin(), written.begin() + static_cast<std::ptrdiff_t>(i));
    auto fields = written[i].fields;
    fields.back() += 'z';
    auto const before = found.empty() ? chain_head{} : head_of(found.back());
    found.push_back(next_entry(keys().after, kChain, before, fields, ""));
    for (auto j = i + 1; j < written.size(); ++j) {
      // All else stays as it was: only the link to the row before changes the signature.
      auto again = written[j];
      again.signature = sign(keys().after, kChain, head_of(found.back()), again);
      found.push_back(again);
    }
    RC_ASSERT(fault_in(found, head_of(found.back())) == std::nullopt);
    for (auto exported = std::size_t{0}; exported < written.size(); ++exported) {
      auto const fault = fault_in(found, head_of(found.back()), {head_of(written[exported])});
      RC_ASSERT(fault ==
                (exported < i ? std::nullopt : std::optional{chain_fault{exported + 1, kind::export_differs}}));
    }
  }
}

RC_GTEST_PROP(audit_chain, without_its_key_a_row_is_not_proven, ()) {
  auto random = any_random();
  auto const written = random_chain(random);
  auto verifier = chain_verifier{keys().before, kChain, head_of(written.back()), {}};
  for (auto const& e : written) {
    verifier.read(e);
  }
  auto const first = std::ranges::find_if(written, [](log_entry const& e) { return !keys().before.knows(e.key_id); });
  auto const fault = verifier.finish().fault;
  RC_ASSERT(fault ==
            (first == written.end() ? std::nullopt : std::optional{chain_fault{first->sequence, kind::unknown_key}}));
}

RC_GTEST_PROP(audit_chain, of_two_faults_the_first_is_told, ()) {
  auto random = any_random();
  auto const written = random_chain(random);
  auto const& all = changes();
  auto const early = random.below(written.size());
  auto const late = early + random.below(written.size() - early);
  auto found = written;
  auto const& first = all[random.below(all.size())];
  first.make(found[early]);
  if (late > early) {
    all[random.below(all.size())].make(found[late]);
  }
  expect_fault(written, found, first.found_as);
}

}  // namespace
