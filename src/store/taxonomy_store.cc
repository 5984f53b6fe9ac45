// SPDX-License-Identifier: EUPL-1.2
#include "store/taxonomy_store.h"

#include <algorithm>

#include <fmt/format.h>

#include "store/change_feed.h"
#include "store/sql.h"
#include "store/taxonomy_tables.h"

namespace overstap::store {
namespace {

/// Applies an update to the tables in memory and notes which rows differ afterwards.
class merging {
public:
  merging(stored_taxonomy& tables, taxonomy_update const& update) : tables_{tables}, update_{update} {}

  result<merge_report> run() {
    for (auto const& c : update_.concepts) {
      named_.insert(c.key);
    }
    if (auto const checked = check_ended(); !checked) {
      return std::unexpected{checked.error()};
    }
    for (auto const& c : update_.concepts) {
      if (auto const taken = take(c); !taken) {
        return std::unexpected{taken.error()};
      }
    }
    end_absent();
    for (auto const& w : update_.words) {
      take(w);
    }
    take_broader();
    take_relations();
    count_concepts();
    return report_;
  }
  taxonomy_changes const& changes() const noexcept { return changes_; }

private:
  /// The stored concept, when this update may change it.
  bool is_ours(stored_concept const& c) const { return !update_.yields || c.source == update_.source; }

  result<void> take(concept_update const& given) {
    auto const [at, is_new] = tables_.concepts.try_emplace(given.key);
    auto& c = at->second;
    if (is_new) {
      c = {.kind = given.kind,
           .uri = given.uri,
           .code = given.code,
           .type = given.type,
           .ended = false,
           .source = update_.source,
           .nl = {},
           .en = {}};
      inserted_.insert(given.key);
      changes_.concepts.insert(given.key);
      return {};
    }
    if (c.uri != given.uri || c.kind != given.kind) {
      return std::unexpected{error{errc::bad_request,
                                   fmt::format("{} and {} end in the same identifier", c.uri, given.uri),
                                   {{given.uri, "an identifier of its own for every concept"}}}};
    }
    if (!is_ours(c)) {
      return {};
    }
    // A code or type that the file leaves empty is unknown there, which is no reason to forget it.
    auto const& code = given.code.empty() ? c.code : given.code;
    auto const type = given.type == skill_type::unknown ? c.type : given.type;
    if (c.code != code || c.type != type || c.ended || c.source != update_.source) {
      c.code = code;
      c.type = type;
      c.ended = false;
      c.source = update_.source;
      changes_.concepts.insert(given.key);
    }
    return {};
  }

  /// Held by the source of this update and not ended; what the update takes over from another does not count.
  bool is_current(stored_concept const& c) const { return !c.ended && c.source == update_.source; }

  /// Before anything is taken. A list that was cut off between two rows looks like one that ends the rest.
  result<void> check_ended() const {
    auto refused = error{errc::over_limit, {}, {}};
    for (auto const& [kind, list] : update_.complete) {
      auto before = std::size_t{0};
      auto absent = std::size_t{0};
      for (auto const& [key, c] : tables_.concepts) {
        if (c.kind == kind && is_current(c)) {
          ++before;
          absent += named_.contains(key) ? 0U : 1U;
        }
      }
      if (update_.allow_ended || absent * 100 <= before * kMostEndedPercent) {
        continue;
      }
      refused.detail += fmt::format("{}: would end {} of {} concepts; ", list, absent, before);
      refused.fields.push_back({list, fmt::format("at most {} % of the concepts ended", kMostEndedPercent)});
    }
    if (refused.fields.empty()) {
      return {};
    }
    refused.detail += fmt::format(
        "more than {} % is refused, because a file that was cut off looks like that: --allow-ended allows it",
        kMostEndedPercent);
    return std::unexpected{std::move(refused)};
  }

  void end_absent() {
    for (auto& [key, c] : tables_.concepts) {
      auto const listed = std::ranges::find(update_.complete, c.kind, &complete_kind::kind) != update_.complete.end();
      if (listed && is_current(c) && !named_.contains(key)) {
        c.ended = true;
        changes_.concepts.insert(key);
        ++report_.ended;
      }
    }
  }

  void take(words_update const& given) {
    auto const at = tables_.concepts.find(given.key);
    if (at == tables_.concepts.end()) {
      ++report_.words_of_unknown;
      return;
    }
    auto& c = at->second;
    auto& words = given.in == language::nl ? c.nl : c.en;
    if (words && !is_ours(c)) {
      return;
    }
    auto own = given.words;
    own.borrowed = false;
    if (words != own) {
      words = std::move(own);
      changes_.words.insert({given.key, given.in});
    }
  }

  void take_broader() {
    auto given = std::map<uuid, std::vector<uuid>>{};
    for (auto const& b : update_.broader) {
      auto const narrower = tables_.concepts.find(b.narrower);
      if (narrower == tables_.concepts.end() || !tables_.concepts.contains(b.broader)) {
        ++report_.broader_of_unknown;
      } else if (is_ours(narrower->second)) {
        given[b.narrower].push_back(b.broader);
      }
    }
    for (auto& [narrower, groups] : given) {
      std::ranges::sort(groups);
      groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
      replace(tables_.broader[narrower],
              std::move(groups),
              narrower,
              changes_.broader,
              report_.broader_added,
              report_.broader_removed);
    }
  }

  bool is_known(uuid const& key, concept_kind kind) const {
    auto const at = tables_.concepts.find(key);
    return at != tables_.concepts.end() && at->second.kind == kind;
  }

  void take_relations() {
    auto given = std::map<uuid, std::vector<required_skill>>{};
    for (auto const& r : update_.relations) {
      if (!is_known(r.occupation.value(), concept_kind::occupation)) {
        ++report_.relations_of_unknown_occupation;
      } else if (!is_known(r.required.skill.value(), concept_kind::skill)) {
        ++report_.relations_to_unknown_skill;
      } else if (is_ours(tables_.concepts.at(r.occupation.value()))) {
        given[r.occupation.value()].push_back(r.required);
      }
    }
    for (auto& [occupation, skills] : given) {
      std::ranges::sort(skills, [](required_skill const& a, required_skill const& b) {
        return a.skill != b.skill ? a.skill < b.skill : a.weight > b.weight;
      });
      auto const rest = std::ranges::unique(skills, {}, &required_skill::skill);
      report_.repeated_relations += rest.size();
      skills.erase(rest.begin(), rest.end());
      replace(tables_.relations[occupation],
              std::move(skills),
              occupation,
              changes_.relations,
              report_.relations_added,
              report_.relations_removed);
    }
  }

  template <typename T>
  static void replace(std::vector<T>& stored,
                      std::vector<T> given,
                      uuid const& key,
                      std::set<uuid>& changed,
                      std::size_t& added,
                      std::size_t& removed) {
    if (stored == given) {
      return;
    }
    auto both = std::vector<T>{};
    std::ranges::set_intersection(stored, given, std::back_inserter(both));
    added += given.size() - both.size();
    removed += stored.size() - both.size();
    stored = std::move(given);
    changed.insert(key);
  }

  void count_concepts() {
    auto touched = changes_.concepts;
    for (auto const& [key, in] : changes_.words) {
      touched.insert(key);
    }
    report_.inserted = inserted_.size();
    report_.changed = touched.size() - report_.inserted - report_.ended;
    report_.unchanged = static_cast<std::size_t>(
        std::ranges::count_if(named_, [&](uuid const& key) { return !touched.contains(key); }));
    for (auto const& key : inserted_) {
      auto const& c = tables_.concepts.at(key);
      invariant(c.nl || c.en, "a new concept has words in some language");
    }
  }

  stored_taxonomy& tables_;
  taxonomy_update const& update_;
  taxonomy_changes changes_;
  merge_report report_;
  std::set<uuid> named_;
  std::set<uuid> inserted_;
};

concept_words lent(concept_words words) {
  words.borrowed = true;
  return words;
}

concept_record to_record(uuid const& key, stored_concept& c) {
  if (!c.nl && !c.en) {
    throw infra_error{fmt::format("database: concept {} has no words", c.number)};
  }
  auto record = concept_record{.key = key,
                               .kind = c.kind,
                               .uri = std::move(c.uri),
                               .code = std::move(c.code),
                               .type = c.type,
                               .ended = c.ended,
                               .nl = c.nl ? *c.nl : lent(*c.en),
                               .en = {}};
  record.en = c.en ? std::move(*c.en) : lent(std::move(*c.nl));
  return record;
}

}  // namespace

result<merge_report> merge_taxonomy(database& db, taxonomy_update const& update) {
  return sql::guarded("merging a taxonomy", [&]() -> result<merge_report> {
    auto transaction = sql::write_transaction{db};
    auto tables = read_taxonomy_tables(db);
    auto merge = merging{tables, update};
    auto report = merge.run();
    if (report && report->changed_anything()) {
      write_taxonomy_tables(db, tables, merge.changes());
      next_version(db, "taxonomy");
      transaction.commit();
    }
    return report;
  });
}

taxonomy_records load_taxonomy(database& db) {
  return sql::guarded("loading the taxonomy", [&] {
    auto const reading = read_transaction{db};
    auto tables = read_taxonomy_tables(db);
    auto records = taxonomy_records{};
    records.concepts.reserve(tables.concepts.size());
    for (auto& [key, c] : tables.concepts) {
      records.concepts.push_back(to_record(key, c));
    }
    for (auto const& [narrower, groups] : tables.broader) {
      for (auto const& group : groups) {
        records.broader.push_back({narrower, group});
      }
    }
    for (auto const& [occupation, skills] : tables.relations) {
      for (auto const& r : skills) {
        records.relations.push_back({occupation_id{occupation}, r});
      }
    }
    return records;
  });
}

}  // namespace overstap::store
