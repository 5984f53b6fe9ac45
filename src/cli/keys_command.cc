// SPDX-License-Identifier: EUPL-1.2
#include <memory>
#include <string>

#include <fmt/format.h>

#include "base/clock.h"
#include "casework/reseal.h"
#include "cli/command_line.h"
#include "cli/open_office.h"
#include "cli/setting_options.h"
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

void reseal(command_line& line, config::configuration const& c) {
  auto const opened = opened_office::open(c);
  if (!opened) {
    refuse(line, opened.error());
    return;
  }
  auto const report = casework::reseal_everything((*opened)->office(), [](std::string_view table, std::size_t rows) {
    if (rows != 0) {
      fmt::print(stderr, "{}: {} rows\n", table, rows);
    }
  });
  fmt::print("{} dossiers are found by the newest key; {} other rows sealed again\n", report.dossiers, report.rows);
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

void add_key(command_line& line, std::string const& file) {
  auto const added = vault::key_ring::add_key(file, system_clock().today());
  if (!added) {
    refuse(line, added.error());
    return;
  }
  fmt::print("{}: key {} seals from now on. Start every server again, then run `overstap keys reseal`.\n",
             file,
             added->current_id());
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
      "  overstap keys list /etc/overstap/keys\n"
      "  overstap keys add /etc/overstap/keys && overstap keys reseal --config overstap.toml");
  auto const file = std::make_shared<std::string>();
  auto& make = *command.add_subcommand("new", "make the file, with one fresh key");
  make.add_option("FILE", *file, "where; refused when it exists")->required();
  make.footer("Example:\n  overstap keys new /etc/overstap/keys");
  make.callback([&line, file] { make_keys(line, *file); });
  auto& list = *command.add_subcommand("list", "names and dates of the keys, oldest first; never a key");
  list.add_option("FILE", *file, "made by overstap keys new")->required();
  list.footer("Example:\n  overstap keys list /etc/overstap/keys");
  list.callback([&line, file] { list_keys(line, *file); });
  auto& add = *command.add_subcommand("add", "put a fresh key into the file: from then on it seals");
  add.add_option("FILE", *file, "made by overstap keys new")->required();
  add.footer(
      "Stop every server first and start it again afterwards: one that does not know the key cannot open what the "
      "others "
      "seal.\nOlder keys stay in the file: the processing log is signed with them.\n"
      "Example:\n  overstap keys add /etc/overstap/keys && overstap keys reseal --config overstap.toml");
  add.callback([&line, file] { add_key(line, *file); });
  auto const settings = std::make_shared<config::configuration>();
  auto& again =
      *command.add_subcommand("reseal", "seal everything in the database with the newest key, while servers run");
  add_settings(again, setting_flags::only_database, [settings](auto const& c) { *settings = c; });
  again.callback([&line, settings] { reseal(line, *settings); });
}

}  // namespace overstap::cli
