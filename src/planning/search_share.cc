// SPDX-License-Identifier: EUPL-1.2
// The branches of a beginning, searched apart from each other on several threads.
#include <mutex>
#include <optional>
#include <ranges>

#include "base/parallel.h"
#include "planning/search.h"

namespace overstap::planning {
namespace {

/// Labels of a search, a quarter of a millisecond or so, from which on more threads save more than they cost.
constexpr auto kWorthHelp = std::uint64_t{250};

/// Hands out parts in order, to any thread. A part gets the labels that those before it are known to leave: never less
/// than what they leave when all are done.
class part_queue {
public:
  part_queue(std::size_t parts, std::uint64_t labels) : parts_{parts}, labels_{labels} {}

  struct turn {
    std::size_t part;
    std::uint64_t labels;
  };
  /// Nothing when all are handed out, or those before the next one have used all labels.
  std::optional<turn> next() {
    auto const lock = std::scoped_lock{mutex_};
    if (next_ == parts_ || labels_ == 0) {
      return std::nullopt;
    }
    return turn{next_++, labels_};
  }
  void done(std::uint64_t labels) {
    auto const lock = std::scoped_lock{mutex_};
    labels_ -= std::min(labels, labels_);
  }

private:
  std::mutex mutex_;
  std::size_t parts_;
  std::size_t next_{};
  std::uint64_t labels_;
};

}  // namespace

/// Each branch is searched with what was found before all of them, and nothing else: so what it leads to does not
/// depend on which of them run when. That takes hardly more sets, because most of a front is found with fewer items.
void set_search::share_branches(std::size_t count, std::size_t left) {
  auto const found_before = front_.members();
  auto parts = std::vector<part>(count);
  auto queue = part_queue{count, labels_.most - labels_.used};
  auto const used_before = labels_;
  forget_what_follows(found_before);
  auto const threads = used_before.used < kWorthHelp ? 1 : std::min(threads_, count);
  while (helpers_.size() + 1 < threads) {
    helpers_.push_back(std::make_unique<set_search>(p_, answers::all_undominated, labels_.most, 1));
    helpers_.back()->bound_at_root(frames_.size() - 1);
  }
  for (auto& h : helpers_ | std::views::take(threads - 1)) {
    h->stand_beside(*this);
  }
  on_threads(threads, [&](std::size_t n) {
    auto& search = n == 0 ? *this : *helpers_[n - 1];
    while (auto const turn = queue.next()) {
      auto& p = parts[turn->part];
      p = search.search_part(turn->part, left, turn->labels, found_before);
      queue.done(p.labels);
    }
  });
  labels_ = used_before;
  take_in(parts);
}

/// Where the other is now: with the same beginning, the same branches and the same trains found.
void set_search::stand_beside(set_search const& lead) {
  start_ = lead.start_;
  by_choice_ = lead.by_choice_;
  chosen_ = lead.chosen_;
  bills_ = lead.bills_;
  excluded_ = lead.excluded_;
  wagon_used_ = lead.wagon_used_;
  provided_ = lead.provided_;
  undo_ = lead.undo_;
  undo_marks_ = lead.undo_marks_;
  auto& f = frames_[start_];
  f = lead.frames_[start_];
  f.against = &f.rivals;
  forget_what_follows(lead.front_.members());
}

void set_search::forget_what_follows(std::vector<front::member> const& found_before) {
  auto& f = frames_[start_];
  front_.restart(found_before);
  f.rivals.restart(front_, f.day, f.cost);
}

/// As if the branches before it had been tried. The front is as before afterwards.
set_search::part set_search::search_part(std::size_t branch,
                                         std::size_t left,
                                         std::uint64_t most_labels,
                                         std::vector<front::member> const& found_before) {
  auto& f = frames_[start_];
  auto const before = f.branches | std::views::take(branch);
  labels_ = {0, most_labels};
  std::ranges::for_each(before, [&](cover_candidate const& b) { ++excluded_[b.what]; });
  try_branch(start_, left, f.branches[branch]);
  std::ranges::for_each(before, [&](cover_candidate const& b) { --excluded_[b.what]; });
  auto result = part{labels_.used, front_.log()};
  if (!result.found.empty()) {
    forget_what_follows(found_before);
  }
  return result;
}

/// In order, as far as the labels go. What a part found with its last label may be half looked at, and depends on how
/// many it had: it is left out.
void set_search::take_in(std::vector<part> const& parts) {
  for (auto const& p : parts) {
    auto const labels = labels_.most - labels_.used;
    for (auto const& x : p.found) {
      if (x.labels < labels) {
        front_.insert(x.at_work, x.cost, x.set, x.plan);
      }
    }
    labels_.used = std::min(labels_.most, labels_.used + p.labels);
    if (labels_.exhausted()) {
      return;
    }
  }
}

}  // namespace overstap::planning
