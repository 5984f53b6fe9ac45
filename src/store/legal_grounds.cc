// SPDX-License-Identifier: EUPL-1.2
#include "store/legal_grounds.h"

#include <tuple>

#include "store/data_table.h"

namespace overstap::store {
namespace {

constexpr auto kFile = std::string_view{"legal-grounds.csv"};

/// The next column as one of the names that `parse` knows.
template <typename T>
T known(row_reader& r, std::optional<T> (*parse)(std::string_view) noexcept, std::string_view allowed) {
  auto const value = parse(r.optional_text());
  r.require(value.has_value(), allowed);
  return *value;
}

/// A month as in "2026-11".
bool is_month(std::string const& text) {
  return parse_date(text + "-01").has_value();
}

usual_ground read_row(row_reader& r) {
  auto g = usual_ground{};
  g.kind = r.name<partner_kind>();
  g.purpose = known(r, access::parse_purpose, "guidance, training or placement");
  r.require(g.purpose == access::purpose::guidance || g.purpose == access::purpose::training ||
                g.purpose == access::purpose::placement,
            "guidance, training or placement");
  g.group = known(r, access::parse_data_group, "contact, situation, profile, plan or sensitive");
  g.ground = known(r, access::parse_ground, "public-task, legal-duty, contract or consent");
  g.controller = known(r, access::parse_controllership, "controller, joint-controller or processor");
  g.article = r.text();
  r.require(r.text().starts_with("https://"), "an address that begins with https://");
  r.require(is_month(r.text()), "a month YYYY-MM");
  return g;
}

}  // namespace

std::vector<usual_ground> load_usual_grounds(std::span<embedded_file const> files) {
  auto rows = read_table(
      files,
      kFile,
      {"partner_kind", "purpose", "data_group", "ground", "controller", "article", "source", "as_of"},
      [](usual_ground const& g) { return std::tuple{g.kind, g.purpose, g.group}; },
      read_row);
  auto const differs = std::ranges::adjacent_find(rows, [](usual_ground const& a, usual_ground const& b) {
    return a.kind == b.kind && a.purpose == b.purpose && a.controller != b.controller;
  });
  invariant(differs == rows.end(), fmt::format("data/{}: two controllers for one kind and purpose", kFile));
  return rows;
}

std::vector<usual_ground> load_usual_grounds() {
  return load_usual_grounds(embedded::data());
}

}  // namespace overstap::store
