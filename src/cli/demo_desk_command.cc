// SPDX-License-Identifier: EUPL-1.2
#include <memory>

#include <fmt/format.h>

#include "casework/demo_desk.h"
#include "cli/command_line.h"
#include "cli/open_office.h"
#include "cli/setting_options.h"

namespace overstap::cli {
namespace {

struct demo_desk_options {
  config::configuration settings;
  std::string region{"AM18"};
  std::size_t dossiers{40};
};

void run(command_line& line, demo_desk_options const& o) {
  auto const opened = opened_office::open(o.settings);
  if (!opened) {
    refuse(line, opened.error());
    return;
  }
  auto const logins = casework::make_demo_desk((*opened)->office(), region_code{o.region}, o.dossiers);
  if (!logins) {
    refuse(line, logins.error());
    return;
  }
  fmt::print("{:<18} {:<26} {}\n", "role", "sign-in name", "organisation");
  for (auto const& l : *logins) {
    fmt::print("{:<18} {:<26} {}\n", access::to_string(l.role), l.login, l.organisation);
  }
  fmt::print("The password of all of them is: {}\n", casework::kDemoPassword);
}

}  // namespace

void add_demo_desk(command_line& line) {
  auto const o = std::make_shared<demo_desk_options>();
  auto& command = *line.app.add_subcommand("demo-desk", "make a desk with an account for every role in the database");
  command.footer(
      "Nobody in it exists. The database holds a region already (overstap demo). While it has demo accounts, `overstap "
      "serve`\nlistens on this machine only.\n"
      "Examples:\n"
      "  OVERSTAP_KEYS_FILE=keys overstap demo-desk --database region.db --region AM18");
  add_settings(command, setting_flags::only_database, [o](auto const& c) { o->settings = c; });
  command.add_option("--region", o->region, "code of the labour-market region")->capture_default_str();
  command.add_option("--dossiers", o->dossiers, "how many dossiers the guide has")
      ->capture_default_str()
      ->check(CLI::Range(0, 200'000));
  command.callback([&line, o] { run(line, *o); });
}

}  // namespace overstap::cli
