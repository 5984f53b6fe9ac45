// SPDX-License-Identifier: EUPL-1.2
#include "exchange/evaluate_search.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/parallel.h"
#include "base/text.h"
#include "exchange/file_source.h"
#include "taxonomy/label_search.h"

namespace overstap::exchange {
namespace {

std::unexpected<error> refuse(std::string pointer, std::string allowed) {
  return std::unexpected{
      error{errc::bad_request, "the search benchmark cannot be read", {{std::move(pointer), std::move(allowed)}}}};
}

result<std::filesystem::path> find_file(std::filesystem::path const& directory, std::string_view ending) {
  auto found = std::vector<std::filesystem::path>{};
  auto code = std::error_code{};
  for (auto const& e : std::filesystem::directory_iterator{directory, code}) {
    auto const name = e.path().filename().string();
    if (name.ends_with(ending) || name.ends_with(std::string{ending}.append(".gz"))) {
      found.push_back(e.path());
    }
  }
  if (code) {
    return refuse(directory.string(), "a directory that can be read");
  }
  if (found.size() != 1) {
    return refuse(directory.string(), fmt::format("exactly one file *{0} or *{0}.gz", ending));
  }
  return found.front();
}

struct table {
  std::string name;
  std::string text;
  std::vector<std::vector<std::string_view>> lines;  // views into text
};

result<std::unique_ptr<table>> read_table(std::filesystem::path const& directory,
                                          std::string_view ending,
                                          std::size_t columns) {
  auto const path = find_file(directory, ending);
  if (!path) {
    return std::unexpected{path.error()};
  }
  auto text = read_input_file(*path);
  if (!text) {
    return std::unexpected{text.error()};
  }
  auto t = std::make_unique<table>(table{path->filename().string(), *std::move(text), {}});
  auto rest = std::string_view{t->text};
  while (!rest.empty()) {
    auto const end = rest.find('\n');
    auto line = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    if (line.ends_with('\r')) {
      line.remove_suffix(1);
    }
    t->lines.push_back(split(line, '\t'));
    if (t->lines.back().size() != columns) {
      return refuse(fmt::format("{}:{}:1", t->name, t->lines.size()),
                    fmt::format("{} columns separated by tabs", columns));
    }
  }
  return t;
}

using positions = std::map<std::string_view, std::uint32_t, std::less<>>;

result<positions> positions_of(table const& t) {
  auto at = positions{};
  for (auto const& line : t.lines) {
    auto const row = static_cast<std::uint32_t>(at.size());
    if (!at.emplace(line[0], row).second) {
      return refuse(fmt::format("{}:{}:1", t.name, row + 1), "an id that no earlier row has");
    }
  }
  return at;
}

/// Relevant corpus positions per query, ascending.
result<std::vector<std::vector<std::uint32_t>>> relevance(table const& annotations,
                                                          positions const& queries,
                                                          positions const& corpus) {
  auto relevant = std::vector<std::vector<std::uint32_t>>(queries.size());
  for (auto i = std::size_t{0}; i < annotations.lines.size(); ++i) {
    auto const& line = annotations.lines[i];
    auto const q = queries.find(line[0]);
    auto const c = corpus.find(line[2]);
    auto const grade = parse_integer(line[3], 0, 1'000'000);
    if (q == queries.end() || c == corpus.end() || !grade) {
      auto const column = q == queries.end() ? 1 : c == corpus.end() ? 3 : 4;
      return refuse(fmt::format("{}:{}:{}", annotations.name, i + 1, column),
                    column == 1   ? "the id of a query"
                    : column == 3 ? "the id of a corpus element"
                                  : "a whole number of 0 or more");
    }
    if (*grade > 0) {
      relevant[q->second].push_back(c->second);
    }
  }
  for (auto& r : relevant) {
    std::ranges::sort(r);
  }
  return relevant;
}

}  // namespace

result<taxonomy::search_evaluation> evaluate_search(std::filesystem::path const& directory) {
  auto const queries = read_table(directory, "queries.tsv", 2);
  auto const corpus = queries ? read_table(directory, "corpus_elements.tsv", 2) : std::unexpected{queries.error()};
  auto const annotations = corpus ? read_table(directory, "annotations.tsv", 4) : std::unexpected{corpus.error()};
  if (!annotations) {
    return std::unexpected{annotations.error()};
  }
  auto const query_at = positions_of(**queries);
  auto const corpus_at = query_at ? positions_of(**corpus) : std::unexpected{query_at.error()};
  if (!corpus_at) {
    return std::unexpected{corpus_at.error()};
  }
  auto const relevant = relevance(**annotations, *query_at, *corpus_at);
  if (!relevant) {
    return std::unexpected{relevant.error()};
  }

  auto entries = std::vector<taxonomy::label_entry>{};
  for (auto const& line : (*corpus)->lines) {
    entries.push_back({std::string{line[1]}, static_cast<std::uint32_t>(entries.size()), false});
  }
  auto const labels = entries.size();
  auto const index = taxonomy::label_index{std::move(entries)};
  auto ranks = std::vector<std::size_t>((*queries)->lines.size());
  auto const measure = [&](std::size_t first) {
    for (auto q = first; q < ranks.size(); q += 2) {
      ranks[q] = taxonomy::first_relevant_rank(index.search((*queries)->lines[q][1], labels), labels, (*relevant)[q]);
    }
  };
  on_threads(2, measure);
  return taxonomy::summarise(ranks);
}

}  // namespace overstap::exchange
