// SPDX-License-Identifier: EUPL-1.2
#include <memory>

#include <fmt/format.h>

#include "cli/command_line.h"
#include "store/backup.h"

namespace overstap::cli {
namespace {

struct options {
  std::string database{"overstap.db"};
  std::string file;
  bool replace{};
};

void run_backup(command_line& line, options const& o) {
  auto const from = store::location::parse(o.database);
  if (!from) {
    refuse(line, from.error());
    return;
  }
  if (auto const done = store::back_up(*from, o.file); !done) {
    refuse(line, done.error());
    return;
  }
  fmt::print("{} copied to {}\n", from->name(), o.file);
}

void run_restore(command_line& line, options const& o) {
  auto const to = store::location::parse(o.database);
  if (!to) {
    refuse(line, to.error());
    return;
  }
  auto const there = o.replace ? store::existing::replace : store::existing::keep;
  if (auto const done = store::restore(o.file, *to, there); !done) {
    refuse(line, done.error());
    return;
  }
  fmt::print("{} holds what {} held\n", to->name(), o.file);
}

}  // namespace

void add_backup(command_line& line) {
  auto const o = std::make_shared<options>();
  auto& command = *line.app.add_subcommand("backup", "copy the database while it is in use");
  command.footer(
      "The copy is of one moment and nobody waits for it. It appears when it is complete; only its owner may read it, "
      "and an\n"
      "older one of that name is replaced. PostgreSQL: needs pg_dump (package postgresql-client).\n"
      "The keys of sealed fields are not in it: keep a copy of the key file somewhere else (overstap keys --help).\n"
      "Examples:\n"
      "  overstap backup /backup/overstap.db --database region.db\n"
      "  overstap backup /backup/overstap.dump --database postgresql://overstap@db.example/overstap");
  command.add_option("FILE", o->file, "the copy")->required();
  add_database_option(command, o->database);
  command.callback([&line, o] { run_backup(line, *o); });
}

void add_restore(command_line& line) {
  auto const o = std::make_shared<options>();
  auto& command = *line.app.add_subcommand("restore", "put a copy of the database back");
  command.footer(
      "Into a database that is absent or empty, or in the place of one with --replace; never into one that is in use. "
      "All or\n"
      "nothing: a damaged copy changes nothing. The copy of an older version is brought up to date. PostgreSQL: the "
      "database\n"
      "exists already; needs pg_restore and psql (package postgresql-client).\n"
      "Examples:\n"
      "  overstap restore /backup/overstap.db --database region.db --replace\n"
      "  overstap restore /backup/overstap.dump --database postgresql://overstap@db.example/overstap");
  command.add_option("FILE", o->file, "made by overstap backup")->required();
  command.add_flag("--replace", o->replace, "throw away what is in the database now");
  add_database_option(command, o->database);
  command.callback([&line, o] { run_restore(line, *o); });
}

}  // namespace overstap::cli
