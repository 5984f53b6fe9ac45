// SPDX-License-Identifier: EUPL-1.2
#include "config/example.h"

#include <fmt/format.h>

#include "base/text.h"
#include "config/settings.h"

namespace overstap::config {
namespace {

constexpr auto kHead = std::string_view{
    "# Settings of Overstap, each with its default: take away the # before a name to set it.\n"
    "# Check this file with `overstap config check FILE`, use it with `overstap serve --config FILE`.\n"
    "# A variable of the environment overrides the file, a flag overrides both.\n"};

/// A comment of at most 120 columns.
void comment(std::string& out, std::string_view text) {
  constexpr auto kColumns = std::size_t{120};
  auto column = std::size_t{0};
  for (auto const word : split(text, ' ')) {
    if (column == 0 || column + 1 + word.size() > kColumns) {
      out += column == 0 ? "# " : "\n# ";
      column = 2;
    } else {
      out += ' ';
      ++column;
    }
    out += word;
    column += word.size();
  }
  out += '\n';
}

struct toml_text {
  std::string operator()(std::int64_t n) const { return fmt::format("{}", n); }
  std::string operator()(bool b) const { return b ? "true" : "false"; }
  std::string operator()(std::string const& s) const { return fmt::format("\"{}\"", s); }
};

}  // namespace

std::string example() {
  auto out = std::string{kHead};
  auto section = std::string_view{};
  for (auto const& s : settings()) {
    if (s.section != section) {
      section = s.section;
      out += fmt::format("\n[{}]\n", section);
    }
    out += '\n';
    comment(out, s.about);
    comment(out,
            fmt::format("Allowed: {}. {}{}{}.", allowed(s), environment_name(s), s.flag.empty() ? "" : ", ", s.flag));
    out += fmt::format("#{} = {}\n", s.name, std::visit(toml_text{}, default_of(s)));
  }
  return out;
}

}  // namespace overstap::config
