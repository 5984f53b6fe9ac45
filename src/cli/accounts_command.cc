// SPDX-License-Identifier: EUPL-1.2
#include <memory>
#include <string>

#include <fmt/format.h>

#include "casework/appointment.h"
#include "cli/command_line.h"
#include "cli/open_office.h"
#include "cli/setting_options.h"
#include "store/reference_data.h"

namespace overstap::cli {
namespace {

struct options {
  config::configuration settings;
  std::string role, name, region;
};

void add_one(command_line& line, options const& o) {
  auto const opened = opened_office::open(o.settings);
  if (!opened) {
    refuse(line, opened.error());
    return;
  }
  auto const role = access::parse_role(o.role);
  if (!role) {
    refuse(line, {errc::bad_request, "--role must be region-manager, national or operator.", {}});
    return;
  }
  auto const made =
      casework::appoint((*opened)->office(), store::load_reference_data(), {*role, o.name, region_code{o.region}});
  if (!made) {
    refuse(line, made.error());
    return;
  }
  fmt::print(
      "Sign-in name   {}\n"
      "One-time code  {}\n"
      "Hand these over: the code sets a password, once, within 24 hours.\n",
      made->login,
      made->code.code);
}

}  // namespace

void add_accounts(command_line& line) {
  auto& command = *line.app.add_subcommand("accounts", "accounts of who belongs to no organisation");
  command.require_subcommand(1);
  command.footer(
      "A region manager invites partners, whose administrators make all other accounts. Needs keys.file or\n"
      "OVERSTAP_KEYS_FILE.\n"
      "Examples:\n"
      "  overstap accounts add --role region-manager --region AM18 --name \"R. de Vries\" --database region.db\n"
      "  overstap accounts add --role national --name Ministerie --config overstap.toml\n"
      "  overstap accounts add --role operator --name Beheer --config overstap.toml");
  auto const o = std::make_shared<options>();
  auto& add = *command.add_subcommand("add", "make an account and print its sign-in name and one-time code");
  add.add_option("--role", o->role, "region-manager, national or operator")->required();
  add.add_option("--name", o->name, "of who gets it")->required();
  add.add_option("--region", o->region, "code of the region that a region manager manages");
  add_settings(add, setting_flags::only_database, [o](auto const& read) { o->settings = read; });
  add.footer("Example:\n  overstap accounts add --role region-manager --region AM18 --name \"R. de Vries\"");
  add.callback([&line, o] { add_one(line, *o); });
}

}  // namespace overstap::cli
