// SPDX-License-Identifier: EUPL-1.2
#include "config/load.h"

#include <algorithm>
#include <fstream>
#include <vector>

#include <fmt/format.h>
#include <toml++/toml.h>
#include <unistd.h>

#include "base/invariant.h"
#include "base/nearest.h"
#include "config/forms.h"
#include "config/settings.h"

namespace overstap::config {
namespace {

template <typename Name>
std::vector<std::string> names_of_settings(Name name) {
  auto names = std::vector<std::string>{};
  for (auto const& s : settings()) {
    if (auto n = std::string{name(s)}; names.empty() || names.back() != n) {
      names.push_back(std::move(n));
    }
  }
  return names;
}

std::string unknown(std::string_view what, std::string const& meant) {
  return meant.empty() ? fmt::format("{}; `overstap config example` prints all", what)
                       : fmt::format("{}; did you mean {}?", what, meant);
}

/// Reads one source after the other into one configuration and keeps what is wrong.
class reader {
public:
  void read_file(std::filesystem::path const& file, std::istream& in);
  void read_environment(std::map<std::string, std::string> const& environment);
  void read_flags(std::map<std::string, std::string> const& flags);

  configuration taken;
  std::vector<field_error> mistakes;

private:
  struct in_file {
    toml::source_position at;
    std::string what;
  };
  void read_section(toml::key const& name, toml::node const& node, std::vector<in_file>& wrong);
  void read_setting(std::string_view section,
                    toml::key const& name,
                    toml::node const& node,
                    std::vector<in_file>& wrong);
  /// What is wrong with it; empty when it was taken.
  std::string take(setting const& s, std::optional<value> const& v);
  void take_from(std::string const& where, setting const& s, std::string const& text);
};

void reader::read_file(std::filesystem::path const& file, std::istream& in) {
  auto wrong = std::vector<in_file>{};
  try {
    auto const table = toml::parse(in);
    for (auto const& [name, node] : table) {
      read_section(name, node, wrong);
    }
  } catch (toml::parse_error const& e) {
    // Its own text may hold a part of a value.
    wrong.push_back({e.source().begin,
                     "this is not TOML: look for a quote, a bracket or an equals sign that is missing, or a name that "
                     "comes twice"});
  }
  // The parser sorts by name.
  std::ranges::stable_sort(wrong, {}, [](in_file const& w) { return std::pair{w.at.line, w.at.column}; });
  for (auto& w : wrong) {
    mistakes.push_back({fmt::format("{}:{}:{}", file.string(), w.at.line, w.at.column), std::move(w.what)});
  }
}

void reader::read_section(toml::key const& name, toml::node const& node, std::vector<in_file>& wrong) {
  auto const at = name.source().begin;
  auto const sections = names_of_settings([](setting const& s) { return s.section; });
  if (std::ranges::find(sections, name.str()) == sections.end()) {
    auto const meant = nearest(name.str(), sections);
    wrong.push_back({at,
                     unknown(fmt::format("[{}] is not a section", name.str()),
                             meant.empty() ? meant : fmt::format("[{}]", meant))});
    return;
  }
  auto const* const section = node.as_table();
  if (section == nullptr) {
    wrong.push_back({at, fmt::format("{} is a section: write [{}] on a line of its own", name.str(), name.str())});
    return;
  }
  for (auto const& [key, value] : *section) {
    read_setting(name.str(), key, value, wrong);
  }
}

void reader::read_setting(std::string_view section,
                          toml::key const& name,
                          toml::node const& node,
                          std::vector<in_file>& wrong) {
  auto const key = fmt::format("{}.{}", section, name.str());
  auto const s = std::ranges::find(settings(), key, key_of);
  if (s == settings().end()) {
    auto const meant = nearest(key, names_of_settings(key_of));
    wrong.push_back({name.source().begin, unknown(fmt::format("{} is not a setting", key), meant)});
    return;
  }
  auto given = std::optional<value>{};
  if (auto const* const n = node.as_integer()) {
    given = n->get();
  } else if (auto const* const b = node.as_boolean()) {
    given = b->get();
  } else if (auto const* const t = node.as_string()) {
    given = t->get();
  }
  if (auto what = take(*s, given); !what.empty()) {
    wrong.push_back({node.source().begin, std::move(what)});
  }
}

void reader::read_environment(std::map<std::string, std::string> const& environment) {
  auto const prefixes = names_of_settings([](setting const& s) { return environment_prefix(s.section); });
  for (auto const& [name, text] : environment) {
    if (auto const s = std::ranges::find(settings(), name, environment_name); s != settings().end()) {
      take_from(name, *s, text);
    } else if (std::ranges::any_of(prefixes, [&](auto const& p) { return name.starts_with(p); })) {
      mistakes.push_back({name, unknown("this is not a setting", nearest(name, names_of_settings(environment_name)))});
    }
  }
}

void reader::read_flags(std::map<std::string, std::string> const& flags) {
  for (auto const& [flag, text] : flags) {
    auto const s = std::ranges::find(settings(), flag, &setting::flag);
    invariant(s != settings().end(), "a flag belongs to a setting");
    if (has_password(text)) {
      mistakes.push_back({flag,
                          fmt::format("no password here, where every user of this machine can read it: set {} in the "
                                      "file or {} in the environment",
                                      key_of(*s),
                                      environment_name(*s))});
    } else {
      take_from(flag, *s, text);
    }
  }
}

void reader::take_from(std::string const& where, setting const& s, std::string const& text) {
  if (auto what = take(s, read_text(s, text)); !what.empty()) {
    mistakes.push_back({where, std::move(what)});
  }
}

std::string reader::take(setting const& s, std::optional<value> const& v) {
  return v && assign(taken, s, *v) ? std::string{} : fmt::format("{} must be {}", key_of(s), allowed(s));
}

}  // namespace

std::map<std::string, std::string> process_environment() {
  auto found = std::map<std::string, std::string>{};
  for (auto const* const* variable = environ; *variable != nullptr; ++variable) {
    auto const text = std::string_view{*variable};
    if (auto const equals = text.find('='); equals != std::string_view::npos) {
      found.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
  }
  return found;
}

result<configuration> load(sources const& from) {
  auto r = reader{};
  if (from.file) {
    auto in = std::ifstream{*from.file, std::ios::binary};
    if (!in || std::filesystem::is_directory(*from.file)) {
      return std::unexpected{error{errc::not_found,
                                   fmt::format("There is no readable file {}. `overstap config example` prints one to "
                                               "begin with.",
                                               from.file->string()),
                                   {}}};
    }
    r.read_file(*from.file, in);
  }
  r.read_environment(from.environment);
  r.read_flags(from.flags);
  if (!r.mistakes.empty()) {
    return std::unexpected{error{errc::bad_request, "The configuration is not valid.", std::move(r.mistakes)}};
  }
  return r.taken;
}

}  // namespace overstap::config
