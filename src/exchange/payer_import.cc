// SPDX-License-Identifier: EUPL-1.2
#include "exchange/payer_import.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "base/nearest.h"

namespace overstap::exchange {
namespace {

auto const& columns() {
  static auto const all = std::vector<std::string_view>{"id",
                                                        "tier",
                                                        "name_nl",
                                                        "name_en",
                                                        "scheme",
                                                        "pays_for",
                                                        "percent",
                                                        "per_person",
                                                        "per_year",
                                                        "per_step",
                                                        "from",
                                                        "until",
                                                        "not_with",
                                                        "region",
                                                        "municipality",
                                                        "as_of"};
  return all;
}

constexpr auto kMostEuros = std::int64_t{100'000};

/// The payers of one inhabitant are weighed together, as bits of one word.
constexpr auto kMostForOne = std::size_t{64};

/// The region that a municipality is in now; nullptr when it is unknown or has ended.
region_code const* region_now(reference_data const& reference, municipality_code const& m) {
  auto const at =
      std::ranges::find_if(reference.memberships, [&](membership const& x) { return x.municipality == m && !x.to; });
  return at == reference.memberships.end() ? nullptr : &at->region;
}

/// How many payers there are for an inhabitant of each municipality.
class payer_counts {
public:
  explicit payer_counts(reference_data const& reference) {
    for (auto const& m : reference.memberships) {
      if (!m.to) {
        homes_.push_back({m.region, m.municipality});
      }
    }
  }

  void add(payer const& p) {
    for_each(p, [](home& h) { ++h.payers; });
  }
  void remove(payer const& p) {
    for_each(p, [](home& h) { --h.payers; });
  }
  bool has_room_for(payer const& p) {
    auto most = std::size_t{0};
    for_each(p, [&](home const& h) { most = std::max(most, h.payers); });
    return most < kMostForOne;
  }

private:
  struct home {
    region_code region;
    municipality_code municipality;
    std::size_t payers{};
  };

  template <typename Work>
  void for_each(payer const& p, Work work) {
    for (auto& h : homes_) {
      if ((p.region.str().empty() || p.region == h.region) &&
          (p.municipality.str().empty() || p.municipality == h.municipality)) {
        work(h);
      }
    }
  }

  std::vector<home> homes_;
};

class payer_reader {
public:
  payer_reader(payer_lists const& lists, store::database& db) : lists_{lists}, counts_{lists.reference} {
    for (auto& p : store::load_payers(db)) {
      counts_.add(p);
      known_.emplace(p.id, std::move(p));
    }
  }

  void take(import_row& row) {
    auto p = payer{.id = row.identity<payer_id>("id", "payer"),
                   .tier = row.name<payer_tier>("tier"),
                   .name = {row.text("name_nl"), row.text("name_en")},
                   .scheme = read_scheme(row),
                   .pays_for = read_kinds(row),
                   .percent = row.integer("percent", 1, 100),
                   .per_person = row.optional_euros("per_person", kMostEuros),
                   .per_year = row.optional_euros("per_year", kMostEuros),
                   .per_step = row.optional_euros("per_step", kMostEuros),
                   .from = row.optional_date("from"),
                   .until = row.optional_date("until"),
                   .not_with = row.identities<payer_id>("not_with", "payer"),
                   .region = {},
                   .municipality = {},
                   .as_of = row.past_date("as_of", lists_.today)};
    row.require(!p.from || !p.until || *p.from <= *p.until, "until", "empty, or a date that is not before from");
    row.require(
        std::ranges::all_of(p.not_with, [&](payer_id other) { return other != p.id && known_.contains(other); }),
        "not_with",
        "ids of other payers, in an earlier row or imported before, | between them");
    read_home(row, p);
    row.require(!ids_.contains(p.id), "id", "an id that no earlier row has");
    if (row.accepted()) {
      keep(row, std::move(p));
    }
  }

  store::upsert_counts store_in(store::database& db) const {
    auto payers = std::vector<payer>{};
    for (auto const& id : ids_) {
      payers.push_back(known_.at(id));
    }
    return store::upsert_payers(db, payers);
  }

private:
  std::string read_scheme(import_row& row) const {
    auto scheme = std::string{row.cell("scheme")};
    auto const known = scheme.empty() || std::ranges::find(lists_.schemes, scheme) != lists_.schemes.end();
    auto const meant = known ? std::string{} : nearest(scheme, lists_.schemes);
    row.require(known,
                "scheme",
                meant.empty() ? "empty, or the code of a scheme: `overstap schemes check --sources` prints all"
                              : fmt::format("empty, or the code of a scheme; did you mean {}?", meant));
    row.require(scheme != "transition-payment",
                "scheme",
                "a scheme that pays for steps; the transitievergoeding is the worker's own money and is no payer");
    return scheme;
  }

  std::vector<wagon_kind_code> read_kinds(import_row& row) const {
    auto kinds = row.codes<wagon_kind_code>(
        "pays_for", lists_.reference.wagon_kinds, "codes of data/wagon-kinds.csv, | between them");
    row.require(!row.list("pays_for").empty(), "pays_for", "at least one code of data/wagon-kinds.csv");
    return kinds;
  }

  void read_home(import_row& row, payer& p) const {
    if (!row.empty("region")) {
      p.region = row.code<region_code>("region", lists_.reference.regions);
    }
    if (row.empty("municipality")) {
      return;
    }
    p.municipality = row.code<municipality_code>("municipality", lists_.reference.municipalities);
    auto const* const region = region_now(lists_.reference, p.municipality);
    row.require(row.empty("region") || region == nullptr || *region == p.region,
                "municipality",
                "empty, or a municipality of the region in the same row");
  }

  /// The payer takes the place of the stored one with its id, when there is room.
  void keep(import_row& row, payer p) {
    auto const before = known_.find(p.id);
    if (before != known_.end()) {
      counts_.remove(before->second);
    }
    auto const fits = row.require(counts_.has_room_for(p),
                                  "region",
                                  fmt::format("at most {} payers for one inhabitant: those of the country, of the "
                                              "region and of the municipality together",
                                              kMostForOne));
    if (fits) {
      counts_.add(p);
      ids_.insert(p.id);
      known_.insert_or_assign(p.id, std::move(p));
    } else if (before != known_.end()) {
      counts_.add(before->second);
    }
  }

  payer_lists const& lists_;
  payer_counts counts_;
  std::map<payer_id, payer> known_;  ///< stored, or accepted
  std::set<payer_id> ids_;  ///< accepted
};

std::string euros_or_nothing(std::optional<money> const& m) {
  return m ? euros_text(*m) : "";
}
std::string date_or_nothing(std::optional<civil_date> const& day) {
  return day ? to_string(*day) : "";
}

bool excludes(payer const& a, payer const& b) {
  return std::ranges::find(a.not_with, b.id) != a.not_with.end();
}

}  // namespace

result<rows_report> import_payers(std::string_view file,
                                  std::string_view text,
                                  payer_lists const& known,
                                  store::database& db) {
  return import_rows(file, text, columns(), payer_reader{known, db}, db);
}

std::string export_payers(std::vector<payer> const& payers) {
  auto out = csv_line({columns().begin(), columns().end()});
  for (auto const& p : payers) {
    auto kinds = std::vector<std::string>{};
    for (auto const& k : p.pays_for) {
      kinds.push_back(k.str());
    }
    auto not_with = std::vector<std::string>{};
    for (auto const* earlier = payers.data(); earlier != &p; ++earlier) {
      if (excludes(p, *earlier) || excludes(*earlier, p)) {
        not_with.push_back(to_string(earlier->id));
      }
    }
    out += csv_line({to_string(p.id),
                     std::string{store::name_of(p.tier)},
                     p.name.nl,
                     p.name.en,
                     p.scheme,
                     list_text(kinds),
                     std::to_string(p.percent),
                     euros_or_nothing(p.per_person),
                     euros_or_nothing(p.per_year),
                     euros_or_nothing(p.per_step),
                     date_or_nothing(p.from),
                     date_or_nothing(p.until),
                     list_text(not_with),
                     p.region.str(),
                     p.municipality.str(),
                     to_string(p.as_of)});
  }
  return out;
}

}  // namespace overstap::exchange
