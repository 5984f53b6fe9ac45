// SPDX-License-Identifier: EUPL-1.2
#include "schemes/possible_answer.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "schemes/evaluate.h"

namespace overstap::schemes {
namespace {

/// The first start with which a period is not over on a day. Months are of different lengths, so it is looked for.
civil_date first_start_not_over(period const& p, civil_date on) {
  auto start = later(on, -*p.length, p.unit);
  while (*end_of(p, start) <= on) {
    start += days{1};
  }
  return start;
}

/// Weights to shares. Rounding takes nothing away from the sum.
void share_out(std::vector<possible_answer>& answers, std::vector<std::int64_t> const& weights) {
  __extension__ using wide = __int128;
  auto const total = std::accumulate(weights.begin(), weights.end(), wide{0});
  auto before = wide{0};
  for (auto i = std::size_t{0}; i < answers.size(); ++i) {
    auto const after = before + weights[i];
    answers[i].likely = static_cast<share>(kCertain * after / total - kCertain * before / total);
    before = after;
  }
}

/// Choices that satisfy the same comparisons are one class, each choice as likely as another.
std::vector<possible_answer> of_choices(fact const& about, std::vector<comparison> const& asked) {
  auto answers = std::vector<possible_answer>{};
  auto weights = std::vector<std::int64_t>{};
  auto classes = std::map<std::vector<bool>, std::size_t>{};
  for (auto v = about.least; v <= about.most; ++v) {
    auto satisfied = std::vector<bool>{};
    for (auto const& c : asked) {
      satisfied.push_back(c.holds(v));
    }
    auto const [at, is_new] = classes.try_emplace(std::move(satisfied), answers.size());
    if (is_new) {
      answers.push_back({v, 0});
      weights.push_back(0);
    }
    ++weights[at->second];
  }
  share_out(answers, weights);
  return answers;
}

}  // namespace

std::vector<possible_answer> possible_answers(rule_book const& book,
                                              std::span<std::size_t const> rules,
                                              civil_date on,
                                              fact_idx f) {
  auto const& about = book.facts[f];
  auto asked = std::vector<comparison>{};
  auto starts = std::vector{about.least};  // of the classes
  for (auto const at : rules) {
    auto const& r = book.rules[at];
    visit_comparisons(r, [&](comparison const& c) {
      if (c.fact == f) {
        asked.push_back(c);
      }
    });
    if (r.lasts && r.lasts->length && r.lasts->starts == f) {
      starts.push_back(to_value(first_start_not_over(*r.lasts, on)));
    }
  }
  if (about.type == fact_type::choice) {
    return of_choices(about, asked);
  }
  for (auto const& c : asked) {
    starts.push_back(c.least);
    starts.push_back(c.most + 1);
  }
  std::erase_if(starts, [&](fact_value v) { return v < about.least || v > about.most; });
  std::ranges::sort(starts);
  auto const repeated = std::ranges::unique(starts);
  starts.erase(repeated.begin(), repeated.end());

  auto const is_date = about.type == fact_type::date;
  auto const least = is_date ? to_value(later(on, -60, unit_of_time::months)) : about.least;
  auto const most = is_date ? to_value(later(on, 12, unit_of_time::months)) : about.most;
  auto answers = std::vector<possible_answer>{};
  auto weights = std::vector<std::int64_t>{};
  for (auto i = std::size_t{0}; i < starts.size(); ++i) {
    auto const last = i + 1 < starts.size() ? starts[i + 1] - 1 : about.most;
    answers.push_back({starts[i], 0});
    // Nothing that can occur is impossible.
    weights.push_back(std::max(fact_value{1}, std::min(last, most) - std::max(starts[i], least) + 1));
  }
  share_out(answers, weights);
  return answers;
}

}  // namespace overstap::schemes
