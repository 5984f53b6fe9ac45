// SPDX-License-Identifier: EUPL-1.2
#include "sim/demand.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"

namespace overstap::sim {
namespace {

struct group {
  std::string_view code;
  std::uint64_t weight;
};
constexpr std::uint64_t kUsual = 2;
// Sorted by code.
constexpr auto kGroups = std::to_array<group>({
    {"2221", 18}, {"2320", 3},  {"2341", 14}, {"2423", 5},  {"2512", 14}, {"2513", 5},  {"2519", 5},  {"2522", 7},
    {"2635", 8},  {"3115", 8},  {"3123", 4},  {"3213", 4},  {"3222", 4},  {"3251", 4},  {"3256", 6},  {"3312", 4},
    {"3313", 5},  {"3322", 4},  {"3333", 5},  {"3341", 4},  {"3343", 8},  {"3412", 14}, {"3422", 4},  {"3423", 6},
    {"3434", 4},  {"3512", 10}, {"3513", 3},  {"4110", 14}, {"4120", 4},  {"4132", 4},  {"4221", 6},  {"4222", 12},
    {"4223", 4},  {"4224", 6},  {"4225", 18}, {"4226", 7},  {"4311", 6},  {"4313", 3},  {"4321", 7},  {"4323", 6},
    {"4412", 10}, {"5111", 8},  {"5112", 5},  {"5120", 14}, {"5131", 18}, {"5132", 8},  {"5141", 6},  {"5153", 5},
    {"5223", 26}, {"5230", 12}, {"5244", 14}, {"5245", 3},  {"5246", 4},  {"5311", 24}, {"5312", 12}, {"5321", 30},
    {"5322", 16}, {"5329", 4},  {"5412", 3},  {"5414", 24}, {"5419", 6},  {"6113", 14}, {"7112", 4},  {"7115", 12},
    {"7119", 4},  {"7123", 4},  {"7126", 14}, {"7127", 8},  {"7131", 6},  {"7212", 7},  {"7223", 5},  {"7231", 14},
    {"7232", 6},  {"7233", 8},  {"7234", 3},  {"7411", 22}, {"7412", 8},  {"7413", 5},  {"7422", 5},  {"7512", 5},
    {"7543", 3},  {"8160", 16}, {"8183", 6},  {"8211", 8},  {"8219", 4},  {"8311", 4},  {"8322", 18}, {"8331", 12},
    {"8332", 18}, {"8342", 5},  {"8344", 12}, {"9111", 6},  {"9112", 26}, {"9123", 4},  {"9214", 6},  {"9312", 4},
    {"9313", 8},  {"9321", 8},  {"9329", 10}, {"9331", 4},  {"9333", 40}, {"9334", 16}, {"9411", 10}, {"9412", 12},
    {"9611", 3},
});
static_assert(std::ranges::is_sorted(kGroups, {}, &group::code));

constexpr auto kLeading = std::to_array<std::string_view>(
    {"team leader", "supervisor", "manager", "head of", "quality coach", "trainer", "instructor", "chief", "foreman"});
// Words above that name the work itself.
constexpr auto kNotLeading =
    std::to_array<std::string_view>({"fitness instructor", "personal trainer", "sports instructor", "sports trainer"});

}  // namespace

std::uint64_t group_demand(std::string_view isco_group) noexcept {
  auto const found = std::ranges::lower_bound(kGroups, isco_group, {}, &group::code);
  return found != kGroups.end() && found->code == isco_group ? found->weight : kUsual;
}

bool leads_others(std::string_view english_name) {
  auto const name = fold(english_name);
  auto const names = [&](std::string_view word) { return name.find(word) != std::string::npos; };
  return std::ranges::any_of(kLeading, names) && std::ranges::none_of(kNotLeading, names);
}

}  // namespace overstap::sim
