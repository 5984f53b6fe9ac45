// SPDX-License-Identifier: EUPL-1.2
#include <memory>
#include <string>

#include <fmt/format.h>

#include "base/clock.h"
#include "cli/command_line.h"
#include "vault/key_ring.h"

namespace overstap::cli {
namespace {

void make_keys(command_line& line, std::string const& file) {
  auto const keys = vault::key_ring::generate(system_clock().today());
  if (auto const saved = keys.save_new(file); !saved) {
    refuse(line, saved.error());
    return;
  }
  fmt::print(
      "{}: key {}. Keep a copy apart from the copies of the database: without it nothing that is sealed opens.\n",
      file,
      keys.current_id());
}

void list_keys(command_line& line, std::string const& file) {
  auto const keys = vault::key_ring::load(file);
  if (!keys) {
    refuse(line, keys.error());
    return;
  }
  for (auto const& info : keys->list()) {
    fmt::print("{}  {}{}\n", info.id, to_string(info.created), info.id == keys->current_id() ? "  seals" : "");
  }
}

}  // namespace

void add_keys(command_line& line) {
  auto& command = *line.app.add_subcommand("keys", "the file with the keys that seal personal data");
  command.require_subcommand(1);
  command.footer(
      "The keys stay outside the database, in a file that only its owner may open. The last key seals, all of them "
      "open.\n"
      "Examples:\n"
      "  overstap keys new /etc/overstap/keys\n"
      "  overstap keys list /etc/overstap/keys");
  auto const file = std::make_shared<std::string>();
  auto& make = *command.add_subcommand("new", "make the file, with one fresh key");
  make.add_option("FILE", *file, "where; refused when it exists")->required();
  make.footer("Example:\n  overstap keys new /etc/overstap/keys");
  make.callback([&line, file] { make_keys(line, *file); });
  auto& list = *command.add_subcommand("list", "names and dates of the keys, oldest first; never a key");
  list.add_option("FILE", *file, "made by overstap keys new")->required();
  list.footer("Example:\n  overstap keys list /etc/overstap/keys");
  list.callback([&line, file] { list_keys(line, *file); });
}

}  // namespace overstap::cli
