// SPDX-License-Identifier: EUPL-1.2
#include <exception>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include "scenario.h"

int main(int argc, char** argv) try {
  if (argc != 2) {
    fmt::print(stderr, "usage: run_scenario FILE\n");
    return 2;
  }
  auto file = std::ifstream{argv[1]};
  if (!file) {
    fmt::print(stderr, "can not read {}\n", argv[1]);
    return 2;
  }
  auto text = std::ostringstream{};
  text << file.rdbuf();
  auto const s = overstap::scenario::read(text.str());
  auto const actual = overstap::scenario::answer(s);
  if (actual == s.expected) {
    return 0;
  }
  fmt::print("expected\n  {}\nactual\n  {}\n", fmt::join(s.expected, "\n  "), fmt::join(actual, "\n  "));
  return 1;
} catch (std::exception const& e) {
  fmt::print(stderr, "{}\n", e.what());
  return 2;
}
