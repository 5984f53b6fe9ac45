// SPDX-License-Identifier: EUPL-1.2
#include "vault/password_rules.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "base/embedded_file.h"
#include "base/invariant.h"
#include "base/text.h"

namespace overstap::vault {
namespace {

constexpr std::size_t kShortest = 12;
constexpr std::size_t kLongest = 200;
constexpr auto kDigits = std::string_view{"0123456789"};
/// The order of the keys and of the alphabet, followed by people who must think of something.
constexpr auto kRuns = std::string_view{
    "01234567890123456789 98765432109876543210 abcdefghijklmnopqrstuvwxyz zyxwvutsrqponmlkjihgfedcba "
    "qwertyuiopasdfghjklzxcvbnm 1qaz2wsx3edc4rfv5tgb6yhn7ujm"};

/// data/common-passwords.txt, folded and without spaces, sorted.
std::vector<std::string_view> const& common_words() {
  static auto const words = [] {
    auto const files = embedded::data();
    auto const file = std::ranges::find(files, std::string_view{"common-passwords.txt"}, &embedded_file::path);
    invariant(file != files.end(), "data/common-passwords.txt is embedded");
    auto lines = split(file->content, '\n');
    std::erase_if(lines, [](std::string_view line) { return line.empty() || line.starts_with('#'); });
    std::ranges::sort(lines);
    return lines;
  }();
  return words;
}

bool is_common_word(std::string_view word) {
  return std::ranges::binary_search(common_words(), word);
}

/// "abcabcabcabc": the shortest piece it repeats; the whole when it repeats nothing.
std::string_view repeated_piece(std::string_view text) {
  for (auto size = std::size_t{1}; size <= text.size() / 2; ++size) {
    if (text.size() % size == 0 && text.substr(size) == text.substr(0, text.size() - size)) {
      return text.substr(0, size);
    }
  }
  return text;
}

std::string_view without_digits_around(std::string_view text) {
  auto const first = text.find_first_not_of(kDigits);
  return first == std::string_view::npos ? std::string_view{}
                                         : text.substr(first, text.find_last_not_of(kDigits) - first + 1);
}

bool is_common(std::string_view folded) {
  auto text = std::string{folded};
  std::erase(text, ' ');
  auto const piece = repeated_piece(text);
  auto const word = repeated_piece(without_digits_around(piece));
  constexpr std::size_t kShortPiece = 4;
  return piece.size() <= kShortPiece || kRuns.contains(text) || is_common_word(word);
}

}  // namespace

std::optional<password_flaw> find_flaw(secret const& password, std::string_view login) {
  auto const text = password.reveal();
  if (!is_plain_text(text)) {
    return password_flaw::not_text;
  }
  auto const size = count_code_points(text);
  if (size < kShortest) {
    return password_flaw::too_short;
  }
  if (size > kLongest) {
    return password_flaw::too_long;
  }
  auto const folded = fold(text);
  if (folded == fold(login)) {
    return password_flaw::same_as_login;
  }
  return is_common(folded) ? std::optional{password_flaw::common} : std::nullopt;
}

std::string_view allowed(password_flaw flaw) noexcept {
  switch (flaw) {
    case password_flaw::not_text:
      return "text without control characters";
    case password_flaw::too_short:
      return "at least 12 characters";
    case password_flaw::too_long:
      return "at most 200 characters";
    case password_flaw::same_as_login:
      return "something else than the name to sign in with";
    case password_flaw::common:
      return "something that is harder to guess, for example four words that have nothing to do with each other";
  }
  __builtin_unreachable();
}

}  // namespace overstap::vault
