// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "base/text.h"
#include "desk/desk.h"

namespace overstap::desk {

result<wagons_answer> list_wagons(world const& w, wagons_request const& r) {
  auto const& s = *w.data;
  auto wrong = std::vector<field_error>{};
  if (r.region && s.reference->find_region(*r.region) == nullptr) {
    wrong.push_back({"/region", "a region code from /v1/regions, for example AM18"});
  }
  if (r.kind && s.reference->find_wagon_kind(*r.kind) == nullptr) {
    wrong.push_back({"/kind", "a code from /v1/wagon-kinds"});
  }
  auto const words = fold(r.query.value_or(""));
  if (r.query && count_code_points(words) < 2) {
    wrong.push_back({"/query", "part of a title, two letters or digits at least"});
  }
  if (!wrong.empty()) {
    return std::unexpected{error{errc::bad_request, "Some parameters are not valid.", std::move(wrong)}};
  }
  auto answer = wagons_answer{};
  auto const first =
      !r.after ? s.wagons.begin()
               : std::ranges::upper_bound(s.wagons, *r.after, {}, [](compiled_wagon const& x) { return x.record.id; });
  for (auto at = first; at != s.wagons.end(); ++at) {
    auto const& record = at->record;
    auto const position = wagon_idx{static_cast<std::size_t>(at - s.wagons.begin())};
    if ((r.kind && record.kind != *r.kind) || (r.region && s.partners[s.find(record.provider)].region != *r.region) ||
        !w.wagon_titles[position].contains(words)) {
      continue;
    }
    if (answer.items.size() == r.limit) {
      answer.next = s.wagons[answer.items.back()].record.id;
      break;
    }
    answer.items.push_back(position);
  }
  return answer;
}

}  // namespace overstap::desk
