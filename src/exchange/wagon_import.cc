// SPDX-License-Identifier: EUPL-1.2
#include "exchange/wagon_import.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/invariant.h"
#include "store/catalogue_text.h"
#include "store/concept_numbers.h"

namespace overstap::exchange {
namespace {

auto const& columns() {
  static auto const all = std::vector<std::string_view>{"id",
                                                        "kind",
                                                        "provider_id",
                                                        "provider_kind",
                                                        "provider_name",
                                                        "provider_region",
                                                        "provider_municipality",
                                                        "title_nl",
                                                        "title_en",
                                                        "needs",
                                                        "gives",
                                                        "raises",
                                                        "in_job",
                                                        "started",
                                                        "completed"};
  return all;
}

constexpr auto kAtoms = std::string_view{
    "known atoms skill:<uuid>:<declared|worked|proven>, credential:<code> or free-of:<barrier>, each once, | between "
    "them"};
constexpr auto kGifts = std::string_view{
    "known atoms, behind each @ and the weeks from the start (0 to 208) or nothing for at the end; each once, | "
    "between them"};
constexpr auto kRaises =
    std::string_view{"known skills, as <uuid>:<from>:<to> with to above from, each once, | between them"};
constexpr auto kMostPeople = std::int32_t{1'000'000};

bool same(partner const& a, partner const& b) {
  return a.kind == b.kind && a.name == b.name && a.region == b.region && a.municipality == b.municipality;
}

class wagon_reader {
public:
  wagon_reader(reference_data const& reference, store::database& db) : reference_{reference}, concepts_{db} {}

  void take(import_row& row) {
    auto p = partner{.id = row.identity<partner_id>("provider_id", "partner"),
                     .kind = row.name<partner_kind>("provider_kind"),
                     .name = row.text("provider_name"),
                     .region = row.code<region_code>("provider_region", reference_.regions),
                     .municipality = row.code<municipality_code>("provider_municipality", reference_.municipalities)};
    auto w = wagon{};
    w.id = row.identity<wagon_id>("id", "wagon");
    w.kind = row.code<wagon_kind_code>("kind", reference_.wagon_kinds);
    w.provider = p.id;
    w.title = {row.text("title_nl"), row.text("title_en")};
    w.needs = read_list<atom>(row, "needs", kAtoms, [&](std::string_view part) { return read_atom(part); });
    w.gives = read_list<gift>(row, "gives", kGifts, [&](std::string_view part) { return read_gift(part); });
    w.raises =
        read_list<evidence_raise>(row, "raises", kRaises, [&](std::string_view part) { return read_raise(part); });
    if (auto const job = occupation_id::parse(row.cell("in_job"))) {
      w.in_job = true;
      w.job = row.require(concepts_.contains(*job), "in_job", "the id of an occupation in the database") ? job
                                                                                                         : std::nullopt;
    } else {
      w.in_job = row.yes_no("in_job");
    }
    w.completion = read_completion(row);
    auto const known = partners_.find(p.id);
    row.require(known == partners_.end() || same(known->second, p),
                "provider_name",
                "the kind, name, region and municipality that this provider has in an earlier row");
    row.require(!ids_.contains(w.id), "id", "an id that no earlier row has");
    if (row.accepted()) {
      ids_.insert(w.id);
      partners_.try_emplace(p.id, std::move(p));
      wagons_.push_back(std::move(w));
    }
  }

  store::upsert_counts store_in(store::database& db) const {
    auto used = std::vector<partner>{};
    for (auto const& [id, p] : partners_) {
      used.push_back(p);
    }
    return store::upsert_wagons(db, used, wagons_);
  }

private:
  /// A sorted list without repetition; a part that cannot be read refuses the cell.
  template <typename T, typename Read>
  static std::vector<T> read_list(import_row& row, std::string_view column, std::string_view allowed, Read read) {
    auto values = std::vector<T>{};
    for (auto const part : row.list(column)) {
      std::optional<T> value = read(part);
      if (!row.require(value.has_value(), column, allowed)) {
        return {};
      }
      values.push_back(std::move(*value));
    }
    std::ranges::sort(values);
    row.require(std::ranges::adjacent_find(values) == values.end(), column, allowed);
    return values;
  }

  bool is_known(atom const& a) const {
    struct check {
      wagon_reader const& r;
      bool operator()(skill_atom const& s) const { return r.concepts_.contains(s.skill); }
      bool operator()(credential_atom const& c) const {
        return import_row::is_known(c.credential, r.reference_.credentials);
      }
      bool operator()(freedom_atom const& f) const { return import_row::is_known(f.barrier, r.reference_.barriers); }
    };
    return std::visit(check{*this}, a);
  }

  std::optional<atom> read_atom(std::string_view part) const {
    auto const a = parse_atom(part);
    return a && is_known(*a) ? std::optional{*a} : std::nullopt;
  }

  std::optional<gift> read_gift(std::string_view part) const {
    auto const sign = part.find('@');
    auto const a = read_atom(part.substr(0, sign));
    if (!a || sign == std::string_view::npos) {
      return a ? std::optional{gift{*a, std::nullopt}} : std::nullopt;
    }
    auto const weeks = parse_integer(part.substr(sign + 1), 0, 208);
    return weeks ? std::optional{gift{*a, static_cast<std::int32_t>(*weeks)}} : std::nullopt;
  }

  std::optional<evidence_raise> read_raise(std::string_view part) const {
    auto const parts = split(part, ':');
    auto const skill = parts.size() == 3 ? skill_id::parse(parts[0]) : std::nullopt;
    if (!skill || !concepts_.contains(*skill)) {
      return std::nullopt;
    }
    auto const from = store::parse_name<evidence>(parts[1]);
    auto const to = store::parse_name<evidence>(parts[2]);
    return from && to && *from != evidence::none && *from < *to ? std::optional{evidence_raise{*skill, *from, *to}}
                                                                : std::nullopt;
  }

  static std::optional<completion_record> read_completion(import_row& row) {
    if (row.empty("started") && row.empty("completed")) {
      return std::nullopt;
    }
    auto const started = row.integer("started", 1, kMostPeople);
    return completion_record{started, row.integer("completed", 0, started)};
  }

  reference_data const& reference_;
  store::concept_numbers concepts_;
  std::map<partner_id, partner> partners_;
  std::set<wagon_id> ids_;
  std::vector<wagon> wagons_;
};

template <typename T, typename Write>
std::string list_of(std::vector<T> const& values, Write write) {
  auto parts = std::vector<std::string>{};
  for (auto const& value : values) {
    parts.push_back(write(value));
  }
  return list_text(parts);
}

}  // namespace

result<rows_report> import_wagons(std::string_view file,
                                  std::string_view text,
                                  reference_data const& reference,
                                  store::database& db) {
  return import_rows(file, text, columns(), wagon_reader{reference, db}, db);
}

std::string export_wagons(std::vector<partner> const& partners, std::vector<wagon> const& wagons) {
  auto by_id = std::map<partner_id, partner const*>{};
  for (auto const& p : partners) {
    by_id.emplace(p.id, &p);
  }
  auto out = csv_line({columns().begin(), columns().end()});
  for (auto const& w : wagons) {
    auto const at = by_id.find(w.provider);
    invariant(at != by_id.end(), "the provider of a wagon is known");
    auto const& p = *at->second;
    out += csv_line({to_string(w.id),
                     w.kind.str(),
                     to_string(p.id),
                     std::string{store::name_of(p.kind)},
                     p.name,
                     p.region.str(),
                     p.municipality.str(),
                     w.title.nl,
                     w.title.en,
                     list_of(w.needs, [](atom const& a) { return to_string(a); }),
                     list_of(w.gives, [](gift const& g) { return store::to_text(g); }),
                     list_of(w.raises, [](evidence_raise const& r) { return store::to_text(r); }),
                     w.job      ? to_string(*w.job)
                     : w.in_job ? "yes"
                                : "no",
                     w.completion ? std::to_string(w.completion->started) : "",
                     w.completion ? std::to_string(w.completion->completed) : ""});
  }
  return out;
}

}  // namespace overstap::exchange
