// SPDX-License-Identifier: EUPL-1.2
#include "casework/next_step_words.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/invariant.h"
#include "base/text.h"

namespace overstap::casework {
namespace {

constexpr auto kMark = '\x1f';

struct service_words {
  service_step step;
  std::string_view code;
  std::string_view nl, en;  ///< "{}": the partner
};
constexpr auto kServiceSteps = std::array{
    service_words{service_step::first_talk, "first-talk", "Eerste gesprek", "First talk"},
    service_words{service_step::look_for_owner, "look-for-owner", "Nieuwe begeleider zoeken", "Look for a new adviser"},
    service_words{service_step::look_for_other,
                  "look-for-other",
                  "Andere partij zoeken in plaats van {}",
                  "Look for another party instead of {}"},
    service_words{service_step::call_now,
                  "call-now",
                  "Neem contact op: de volgende stap stond 21 dagen stil",
                  "Make contact: the next step stood still for 21 days"},
    service_words{service_step::hand_over_refused,
                  "hand-over-refused",
                  "{} zegt nee op de overdracht: kies wat nu",
                  "{} says no to taking over: choose what is next"},
    service_words{service_step::hand_over_expired,
                  "hand-over-expired",
                  "{} antwoordde niet op de overdracht: kies wat nu",
                  "{} did not answer about taking over: choose what is next"},
    service_words{service_step::work_refused,
                  "work-refused",
                  "{} zegt nee op de vraag: kies wat nu",
                  "{} says no to the request: choose what is next"},
    service_words{service_step::work_expired,
                  "work-expired",
                  "{} antwoordde niet op de vraag: kies wat nu",
                  "{} did not answer the request: choose what is next"},
};

service_words const& words_of(service_step step) noexcept {
  return *std::ranges::find(kServiceSteps, step, &service_words::step);
}

}  // namespace

std::string in_words(next_step_text const& text, language l) {
  if (auto const* const own = std::get_if<service_next_step>(&text); own != nullptr) {
    auto const& words = words_of(own->step);
    return fmt::format(fmt::runtime(l == language::nl ? words.nl : words.en), own->partner);
  }
  return std::get<std::string>(text);
}

next_step_text saved_over(next_step_text const& now, std::string_view typed) {
  auto const unchanged = typed == in_words(now, language::nl) || typed == in_words(now, language::en);
  return unchanged ? now : next_step_text{std::string{typed}};
}

std::string kept(next_step_text const& text) {
  if (auto const* const own = std::get_if<service_next_step>(&text); own != nullptr) {
    return fmt::format("{}{}{}{}", kMark, words_of(own->step).code, kMark, own->partner);
  }
  return std::get<std::string>(text);
}

next_step_text read_kept(std::string_view plain) {
  if (!plain.starts_with(kMark)) {
    return std::string{plain};
  }
  auto const parts = split(plain, kMark);
  auto const own = std::ranges::find(kServiceSteps, parts.at(1), &service_words::code);
  if (own == kServiceSteps.end()) {
    throw infra_error{"database: a next step of the service is not known"};
  }
  return service_next_step{own->step, std::string{parts.at(2)}};
}

}  // namespace overstap::casework
