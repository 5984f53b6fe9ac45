// SPDX-License-Identifier: EUPL-1.2
#include <memory>

#include <fmt/format.h>

#include "cli/command_line.h"
#include "exchange/evaluate_search.h"

namespace overstap::cli {
namespace {

struct options {
  std::string directory;
  bool json{};
};

void run(command_line& line, options const& o) {
  auto const measured = exchange::evaluate_search(o.directory);
  if (!measured) {
    refuse(line, measured.error());
    return;
  }
  auto const format =
      o.json ? "{{\"mrr\":{:.6f},\"success1\":{:.6f},\"success5\":{:.6f},\"success10\":{:.6f},\"queries\":{}}}\n"
             : "MRR         {:.3f}\nsuccess@1   {:.3f}\nsuccess@5   {:.3f}\nsuccess@10  {:.3f}\nqueries     {}\n";
  fmt::print(fmt::runtime(format),
             measured->mrr,
             measured->success1,
             measured->success5,
             measured->success10,
             measured->queries);
}

}  // namespace

void add_evaluate(command_line& line) {
  auto const o = std::make_shared<options>();
  auto& command = *line.app.add_subcommand("evaluate", "measure quality on labelled data");
  command.require_subcommand(1);
  command.footer("Example:\n  overstap evaluate search ../shared/data/melo-nl --json");
  auto& search = *command.add_subcommand(
      "search", "the label search, on a folder with *queries.tsv, *corpus_elements.tsv and *annotations.tsv (or .gz)");
  search.footer("Example:\n  overstap evaluate search ../shared/data/melo-nl --json");
  search.add_option("directory", o->directory, "the folder")->required()->check(CLI::ExistingDirectory);
  search.add_flag("--json", o->json, "print one JSON object");
  search.callback([&line, o] { run(line, *o); });
}

}  // namespace overstap::cli
