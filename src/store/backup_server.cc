// SPDX-License-Identifier: EUPL-1.2
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/files.h"
#include "store/backup_parts.h"
#include "store/child.h"
#include "store/migrate.h"
#include "store/sql.h"

namespace overstap::store {
namespace {

namespace fs = std::filesystem;

std::string database_argument(location const& at) {
  return "--dbname=" + at.name();
}

/// Two ends; what is written to the second is read from the first.
struct channel {
  descriptor read_end;
  descriptor write_end;
};

/// A socket: writing to a program that has ended is then an error and no signal.
channel make_channel() {
  auto ends = std::array<int, 2>{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
    fail_with_errno("cannot make", "a socket");
  }
  return {descriptor{ends[0]}, descriptor{ends[1]}};
}

/// Whether all of it went.
bool send(descriptor const& to, std::string_view text) {
  while (!text.empty()) {
    auto const sent = ::send(to.get(), text.data(), text.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno != EINTR) {
      return false;
    }
    text.remove_prefix(sent < 0 ? 0 : static_cast<std::size_t>(sent));
  }
  return true;
}

/// Passes on what comes until its end.
bool pump(descriptor const& from, descriptor const& to) {
  auto block = std::string(1 << 16, '\0');
  for (;;) {
    auto const got = ::read(from.get(), block.data(), block.size());
    if (got < 0 && errno == EINTR) {
      continue;
    }
    if (got <= 0) {
      return got == 0;
    }
    if (!send(to, std::string_view{block}.substr(0, static_cast<std::size_t>(got)))) {
      return false;
    }
  }
}

/// The script of pg_restore empties the search path, so the schema is kept aside.
std::string before(existing there) {
  auto script = std::string{
      "begin;\nset local client_min_messages = warning;\nselect set_config('overstap.schema', current_schema(), "
      "true);\n"};
  if (there == existing::replace) {
    script +=
        "do $$ declare t text; begin\n"
        "  for t in select tablename from pg_tables where schemaname = current_schema() loop\n"
        "    execute format('drop table %I cascade', t);\n"
        "  end loop;\n"
        "end $$;\n";
  }
  return script;
}

std::string after() {
  return fmt::format(
      "select set_config('search_path', current_setting('overstap.schema'), true);\n"
      "do $$ begin\n"
      "  if (select max(version) from schema_migration) > {0} then\n"
      "    raise exception 'this copy was made by a newer version of Overstap (schema %; this version knows up to "
      "{0})', (select max(version) from schema_migration);\n"
      "  end if;\n"
      "  if to_regclass('change') is not null then\n"
      // Numbers of transactions may begin anew on this server, so every change that is stored counts as older.
      "    update change set transaction_id = '0';\n"
      "  end if;\n"
      "end $$;\n"
      "commit;\n",
      newest_version(embedded::migrations()));
}

/// Why the database cannot be filled; nothing when it can.
result<void> check_target(location const& to, existing there) {
  auto db = database{to, {}};
  auto& s = db.session();
  return sql::guarded("looking at " + to.name(), [&]() -> result<void> {
    if (there == existing::keep &&
        sql::number(s, "select count(*) from pg_tables where schemaname = current_schema()") > 0) {
      return std::unexpected{
          error{errc::conflict, fmt::format("{} is not empty; --replace puts the copy in its place.", to.name()), {}}};
    }
    if (sql::number(s,
                    "select count(*) from pg_stat_activity where datname = current_database() and application_name = "
                    "'overstap' and pid <> pg_backend_pid()") > 0) {
      return std::unexpected{
          error{errc::conflict, fmt::format("{} is in use: stop the servers that have it open.", to.name()), {}}};
    }
    return {};
  });
}

}  // namespace

void back_up_server(location const& from, fs::path const& file) {
  auto copy = new_file{file};
  auto dump = child{{.words = {"pg_dump",
                               "--format=custom",
                               "--no-owner",
                               "--no-privileges",
                               "--file=" + copy.path().string(),
                               database_argument(from)},
                     .password = from.password()}};
  if (!dump.succeeded()) {
    throw infra_error{fmt::format("pg_dump could not copy {}: what it said stands above", from.name())};
  }
  copy.put_in_place();
}

result<void> restore_server(fs::path const& file, location const& to, existing there) {
  if (auto const free = check_target(to, there); !free) {
    return free;
  }
  auto script = make_channel();
  auto commands = make_channel();
  auto reading = child{{.words = {"pg_restore", "--no-owner", "--no-privileges", "--file=-", file.string()},
                        .password = {},
                        .output = script.write_end.get()}};
  script.write_end.close();
  auto writing = child{{.words = {"psql",
                                  "--no-psqlrc",
                                  "--quiet",
                                  "--set=ON_ERROR_STOP=1",
                                  // Without the rows that are quoted in details.
                                  "--set=VERBOSITY=terse",
                                  database_argument(to)},
                        .password = to.password(),
                        .input = commands.read_end.get()}};
  commands.read_end.close();
  auto const taken = send(commands.write_end, before(there)) && pump(script.read_end, commands.write_end);
  script.read_end.close();
  // The commit comes after pg_restore said that the file was whole; psql rolls back when it does not come.
  auto const whole = reading.succeeded();
  auto const sent = taken && whole && send(commands.write_end, after());
  commands.write_end.close();
  if (!writing.succeeded() || !sent) {
    if (taken && !whole) {
      return std::unexpected{error{errc::bad_request, fmt::format("{} is damaged.", file.string()), {}}};
    }
    throw infra_error{fmt::format("{} stays as it was: what psql said stands above", to.name())};
  }
  auto const up_to_date = database{to};
  return {};
}

}  // namespace overstap::store
