// SPDX-License-Identifier: EUPL-1.2
#include "schemes/check_rules.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "schemes/read_rules.h"
#include "vault/digest.h"

namespace overstap::schemes {
namespace {

constexpr std::string_view kReleasedFile = "released.tsv";
constexpr std::string_view kRulesFolder = "rules/";

std::string_view content_of(std::span<embedded_file const> files, std::string_view path) {
  auto const at = std::ranges::find(files, path, &embedded_file::path);
  return at == files.end() ? std::string_view{} : at->content;
}

/// The hash that a release fixes: of all but the days on which sources were read, which a review renews.
std::string released_hash(std::string_view content) {
  constexpr auto kKey = std::string_view{"as-of: "};
  constexpr auto kDay = std::string_view{"2026-01-31"}.size();
  auto fixed = std::string{};
  for (auto at = content.find(kKey); at != std::string_view::npos; at = content.find(kKey)) {
    fixed += content.substr(0, at + kKey.size());
    content.remove_prefix(std::min(content.size(), at + kKey.size() + kDay));
  }
  fixed += content;
  return vault::to_hex(vault::hash(fixed));
}

/// "https://wetten.overheid.nl/", without a page.
bool is_whole_site(std::string_view url) {
  constexpr auto kScheme = std::string_view{"https://"};
  auto const slash = url.find('/', kScheme.size());
  return slash == std::string_view::npos || slash + 1 == url.size();
}

std::vector<std::string_view> lines_of(std::string_view text) {
  auto lines = std::vector<std::string_view>{};
  while (!text.empty()) {
    auto const end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  }
  return lines;
}

class checker {
public:
  checker(std::span<embedded_file const> files, check_question const& q)
      : files_{files}, q_{q}, read_{read_rules(files)} {}

  std::vector<finding> find() && {
    auto const& rules = read_.book.rules;
    for (auto at = std::size_t{0}; at < rules.size(); ++at) {
      check_versions(at);
      check_not_with(rules[at]);
      check_sources(rules[at]);
    }
    check_released();
    std::ranges::stable_sort(
        read_.findings, {}, [](finding const& f) { return std::tuple{f.how, std::string_view{f.file}, f.line}; });
    return std::move(read_.findings);
  }

private:
  void say(rule const& r, std::string what, finding::weight how = finding::weight::error) {
    read_.findings.push_back({r.file, 0, std::move(what), how});
  }

  void check_versions(std::size_t at) {
    auto const& rules = read_.book.rules;
    auto const& r = rules[at];
    auto const has_next = at + 1 < rules.size() && rules[at + 1].scheme == r.scheme;
    if (has_next) {
      auto const& next = rules[at + 1];
      if (r.until && *r.until >= next.from) {
        say(r, "overlaps " + next.file + ": until is on or after " + overstap::to_string(next.from));
      }
      if (r.until && *r.until + days{1} < next.from) {
        say(r, "nothing is valid between " + overstap::to_string(*r.until) + " and " + overstap::to_string(next.from));
      }
      if (next.side != r.side) {
        say(next, "the side of a scheme does not change between versions");
      }
    } else if (read_.book.lapsed_on(at, q_.today)) {
      say(r,
          "validity ended on " + overstap::to_string(*r.until) +
              " without a next version or a word in ended: it is told that what holds now is not known");
    } else if (r.until && *r.until >= q_.today && *r.until < q_.today + days{q_.ends_within_days}) {
      say(r, "validity ends on " + overstap::to_string(*r.until), finding::weight::look);
    }
    if (r.ended && !r.until) {
      say(r, "a version with ended says its last day: until");
    }
  }

  void check_not_with(rule const& r) {
    for (auto const& other : r.not_with) {
      if (std::ranges::find(read_.book.rules, other, &rule::scheme) == read_.book.rules.end()) {
        say(r, "not-with names " + other + ", which is no scheme");
      }
    }
  }

  void check_sources(rule const& r) {
    // What is past is history: nobody applies it anew.
    if (r.until && *r.until < q_.today) {
      return;
    }
    for (auto const& s : r.sources) {
      if (is_whole_site(s.url)) {
        say(r, "source " + s.id + " has the address of a whole site, not of what was read", finding::weight::look);
      }
      if (s.as_of + days{q_.oldest_source_days} < q_.today) {
        say(r, "source " + s.id + " was read on " + overstap::to_string(s.as_of), finding::weight::look);
      }
    }
  }

  void check_released() {
    auto released = std::map<std::string_view, std::string_view>{};
    auto n = 0;
    for (auto const line : lines_of(content_of(files_, kReleasedFile))) {
      ++n;
      auto const tab = line.find('\t');
      if (tab == std::string_view::npos || !vault::parse_digest(line.substr(tab + 1))) {
        read_.findings.push_back({std::string{kReleasedFile}, n, "a line is a file, a tab and 64 hex digits"});
        continue;
      }
      released[line.substr(0, tab)] = line.substr(tab + 1);
    }
    for (auto const& [path, hash] : released) {
      auto const content = content_of(files_, path);
      if (content.empty()) {
        read_.findings.push_back({std::string{path}, 0, "was released and is gone"});
      } else if (released_hash(content) != hash) {
        read_.findings.push_back(
            {std::string{path},
             0,
             "was released and is edited; a changed rule is a new version with its own first day"});
      }
    }
    for (auto const& r : read_.book.rules) {
      if (!released.contains(r.file)) {
        say(r, std::string{kNotReleased}, finding::weight::look);
      }
    }
  }

  std::span<embedded_file const> files_;
  check_question q_;
  read_rules_result read_;
};

}  // namespace

std::vector<finding> check_rules(std::span<embedded_file const> files, check_question const& q) {
  return checker{files, q}.find();
}

std::string released_with_new(std::span<embedded_file const> files) {
  auto text = std::string{content_of(files, kReleasedFile)};
  auto const known = text;
  for (auto const& f : files) {
    if (f.path.starts_with(kRulesFolder) && known.find(std::string{f.path} + "\t") == std::string::npos) {
      text += std::string{f.path} + "\t" + released_hash(f.content) + "\n";
    }
  }
  return text;
}

}  // namespace overstap::schemes
