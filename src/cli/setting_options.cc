// SPDX-License-Identifier: EUPL-1.2
#include "cli/setting_options.h"

#include <fmt/format.h>

#include "config/load.h"
#include "config/settings.h"

namespace overstap::cli {

void setting_options::add_to(CLI::App& command, setting_flags which) {
  command
      .add_option("--config", file_, "a file with settings; flags override it. `overstap config example` prints one")
      ->envname("OVERSTAP_CONFIG")
      ->type_name("FILE");
  for (auto const& s : config::settings()) {
    if (s.flag.empty() || (which == setting_flags::only_database && s.flag != "--database")) {
      continue;
    }
    command
        .add_option_function<std::string>(
            std::string{s.flag},
            [this, flag = std::string{s.flag}](std::string const& text) { flags_[flag] = text; },
            std::string{s.about})
        ->type_name(std::holds_alternative<config::whole_number>(s.kind) ? "NUMBER" : "TEXT")
        ->default_str(std::visit([](auto const& v) { return fmt::format("{}", v); }, config::default_of(s)));
  }
}

result<config::configuration> setting_options::read() const {
  return config::load({.file = file_, .environment = config::process_environment(), .flags = flags_});
}

}  // namespace overstap::cli
