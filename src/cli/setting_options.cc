// SPDX-License-Identifier: EUPL-1.2
#include "cli/setting_options.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "cli/command_line.h"
#include "config/load.h"
#include "config/settings.h"

namespace overstap::cli {
namespace {

struct given {
  std::optional<std::string> file;
  std::map<std::string, std::string> flags;
};

void add_flag(CLI::App& command, config::setting const& s, std::shared_ptr<given> const& to) {
  auto const flag = std::string{s.flag};
  command
      .add_option_function<std::string>(
          flag, [to, flag](std::string const& text) { to->flags[flag] = text; }, std::string{s.about})
      ->type_name(std::holds_alternative<config::whole_number>(s.kind) ? "NUMBER" : "TEXT")
      ->default_str(std::visit([](auto const& v) { return fmt::format("{}", v); }, config::default_of(s)));
}

}  // namespace

void add_settings(CLI::App& command, setting_flags which, std::function<void(config::configuration const&)> take) {
  auto const typed = std::make_shared<given>();
  command
      .add_option(
          "--config", typed->file, "a file with settings; flags override it. `overstap config example` prints one")
      ->envname("OVERSTAP_CONFIG")
      ->type_name("FILE");
  for (auto const& s : config::settings()) {
    if (which == setting_flags::all ? !s.flag.empty() : s.flag == "--database") {
      add_flag(command, s, typed);
    }
  }
  command.parse_complete_callback([typed, take = std::move(take)] {
    auto const c =
        config::load({.file = typed->file, .environment = config::process_environment(), .flags = typed->flags});
    if (!c) {
      throw refusal{c.error()};
    }
    take(*c);
  });
}

}  // namespace overstap::cli
