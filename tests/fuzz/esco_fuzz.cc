// SPDX-License-Identifier: EUPL-1.2
// The first byte chooses the file; the rest is its text. A refusal leaves the database as it was, and what was
// imported can be imported again without a change.
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/invariant.h"
#include "exchange/esco_import.h"

namespace {

/// One file in memory.
class one_file final : public overstap::exchange::file_source {
public:
  one_file(std::string name, std::string text) : files_{{std::move(name), text.size()}}, text_{std::move(text)} {}
  std::vector<overstap::exchange::source_file> const& files() const noexcept override { return files_; }
  overstap::result<std::string> read(std::string const& /*name*/) const override { return text_; }

private:
  std::vector<overstap::exchange::source_file> files_;
  std::string text_;
};

constexpr auto kNames = std::array{"occupations_en.csv",
                                   "occupations_nl.csv",
                                   "skills_en.csv",
                                   "skills_nl_partial.csv",
                                   "skillGroups_en.csv",
                                   "ISCOGroups_nl.csv",
                                   "broaderRelationsOccPillar.csv",
                                   "occupationSkillRelations.csv",
                                   "occupationSkillRelations_by_label_en.csv"};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  if (size == 0) {
    return 0;
  }
  static auto db = [] {
    auto opened = overstap::store::database{":memory:"};
    overstap::invariant(overstap::exchange::import_starter(opened).has_value(), "the starter taxonomy imports");
    return opened;
  }();
  auto const text = std::string{reinterpret_cast<char const*>(data) + 1, size - 1};
  auto const files = one_file{kNames[data[0] % kNames.size()], text};
  auto const first = overstap::exchange::import_esco(files, {.allow_ended = true}, db, {});
  if (!first) {
    overstap::invariant(!first.error().fields.empty(), "a refusal names its place");
    return 0;
  }
  auto const second = overstap::exchange::import_esco(files, {.allow_ended = true}, db, {});
  overstap::invariant(second.has_value() && !second->merged.changed_anything(), "importing twice changes nothing");
  return 0;
}
