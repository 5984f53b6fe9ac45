// SPDX-License-Identifier: EUPL-1.2
#include "store/taxonomy_tables.h"

#include <algorithm>

#include "base/text.h"
#include "store/names.h"
#include "store/sql.h"

namespace overstap::store {
namespace {

constexpr auto kDutch = std::string_view{"nl"};
constexpr auto kEnglish = std::string_view{"en"};

template <typename T>
T resolved(std::optional<T> value, int number, std::string_view what) {
  if (!value) {
    throw infra_error{fmt::format("database: concept {}: unreadable {}", number, what)};
  }
  return *value;
}

std::string joined(std::vector<std::string> const& alternatives) {
  return fmt::format("{}", fmt::join(alternatives, "\n"));
}

std::vector<std::string> separated(std::string const& alternatives) {
  auto all = std::vector<std::string>{};
  if (!alternatives.empty()) {
    for (auto const one : split(alternatives, '\n')) {
      all.emplace_back(one);
    }
  }
  return all;
}

/// The concept of a number; numbers are dense, they are given out in order and never taken back.
class numbered_concepts {
public:
  void add(int number, std::pair<uuid const, stored_concept>& entry) {
    auto const at = static_cast<std::size_t>(number);
    if (entries_.size() <= at) {
      entries_.resize(at + 1);
    }
    entries_[at] = &entry;
  }
  std::pair<uuid const, stored_concept>& operator[](int number) const {
    auto const at = static_cast<std::size_t>(number);
    if (number < 0 || at >= entries_.size() || entries_[at] == nullptr) {
      throw infra_error{fmt::format("database: a row names concept {}, which is not there", number)};
    }
    return *entries_[at];
  }

private:
  std::vector<std::pair<uuid const, stored_concept>*> entries_;
};

numbered_concepts read_concepts(soci::session& session, stored_taxonomy& tables) {
  auto numbers = numbered_concepts{};
  sql::fetch<int, std::string, std::string, std::string, std::string, std::string, int, std::string>(
      session,
      "select number, key, kind, uri, code, skill_type, ended, source from concept order by key",
      [&](int number,
          std::string const& key,
          std::string const& kind,
          std::string& uri,
          std::string& code,
          std::string const& type,
          int ended,
          std::string& source) {
        auto const at = tables.concepts.emplace_hint(
            tables.concepts.end(),
            resolved(parse_uuid(key), number, "key"),
            stored_concept{.number = number,
                           .kind = resolved(parse_name<concept_kind>(kind), number, "kind"),
                           .uri = std::move(uri),
                           .code = std::move(code),
                           .type = resolved(parse_name<skill_type>(type), number, "skill type"),
                           .ended = ended != 0,
                           .source = std::move(source),
                           .nl = std::nullopt,
                           .en = std::nullopt});
        numbers.add(number, *at);
      });
  return numbers;
}

void write_concepts(soci::session& session, stored_taxonomy& tables, std::set<uuid> const& keys) {
  auto next = static_cast<int>(sql::number(session, "select coalesce(max(number), 0) from concept")) + 1;
  auto out = sql::writer<int, std::string, std::string, std::string, std::string, std::string, int, std::string>{
      session,
      "insert into concept (number, key, kind, uri, code, skill_type, ended, source) "
      "values (:number, :key, :kind, :uri, :code, :skill_type, :ended, :source) "
      "on conflict (number) do update set code = excluded.code, skill_type = excluded.skill_type, ended = "
      "excluded.ended, "
      "source = excluded.source"};
  for (auto const& key : keys) {
    auto& c = tables.concepts.at(key);
    if (c.number == 0) {
      c.number = next++;
    }
    out.add(c.number,
            to_string(key),
            std::string{name_of(c.kind)},
            c.uri,
            c.code,
            std::string{name_of(c.type)},
            c.ended ? 1 : 0,
            c.source);
  }
  out.finish();
}

void write_words(soci::session& session,
                 stored_taxonomy const& tables,
                 std::set<std::pair<uuid, language>> const& keys) {
  auto out = sql::writer<int, std::string, std::string, std::string, std::string>{
      session,
      "insert into concept_words (concept, language, preferred, alternatives, description) "
      "values (:concept, :language, :preferred, :alternatives, :description) "
      "on conflict (concept, language) do update set preferred = excluded.preferred, alternatives = "
      "excluded.alternatives, "
      "description = excluded.description"};
  for (auto const& [key, in] : keys) {
    auto const& c = tables.concepts.at(key);
    auto const& words = in == language::nl ? c.nl : c.en;
    invariant(words.has_value(), "changed words are there");
    out.add(c.number,
            std::string{in == language::nl ? kDutch : kEnglish},
            words->preferred,
            joined(words->alternatives),
            words->description);
  }
  out.finish();
}

/// Removes all rows of each named concept before its new ones are written.
template <typename Keys>
void clear_rows(soci::session& session, stored_taxonomy const& tables, Keys const& keys, std::string const& query) {
  auto out = sql::writer<int>{session, query};
  for (auto const& key : keys) {
    out.add(tables.concepts.at(key).number);
  }
  out.finish();
}

}  // namespace

stored_taxonomy read_taxonomy_tables(database& db) {
  auto tables = stored_taxonomy{};
  auto& session = db.session();
  auto const concepts = read_concepts(session, tables);
  sql::fetch<int, std::string, std::string, std::string, std::string>(
      session,
      "select concept, language, preferred, alternatives, description from concept_words",
      [&](int number,
          std::string const& in,
          std::string& preferred,
          std::string const& alternatives,
          std::string& description) {
        auto& c = concepts[number].second;
        (in == kDutch ? c.nl : c.en) = concept_words{.preferred = std::move(preferred),
                                                     .alternatives = separated(alternatives),
                                                     .description = std::move(description)};
      });
  sql::fetch<int, int>(session, "select narrower, broader from broader_concept", [&](int narrower, int broader) {
    tables.broader[concepts[narrower].first].push_back(concepts[broader].first);
  });
  for (auto& [narrower, groups] : tables.broader) {
    std::ranges::sort(groups);
  }
  sql::fetch<int, int, int>(
      session,
      "select occupation, skill, essential from occupation_skill order by occupation",
      [&](int occupation, int skill, int essential) {
        tables.relations[concepts[occupation].first].push_back(
            {skill_id{concepts[skill].first}, essential != 0 ? importance::essential : importance::optional});
      });
  for (auto& [occupation, skills] : tables.relations) {
    std::ranges::sort(skills);
  }
  return tables;
}

void write_taxonomy_tables(database& db, stored_taxonomy& tables, taxonomy_changes const& changes) {
  auto& session = db.session();
  write_concepts(session, tables, changes.concepts);
  write_words(session, tables, changes.words);
  auto const number = [&](uuid const& key) { return tables.concepts.at(key).number; };

  clear_rows(session, tables, changes.broader, "delete from broader_concept where narrower = :narrower");
  auto broader =
      sql::writer<int, int>{session, "insert into broader_concept (narrower, broader) values (:narrower, :broader)"};
  for (auto const& narrower : changes.broader) {
    for (auto const& group : tables.broader.at(narrower)) {
      broader.add(number(narrower), number(group));
    }
  }
  broader.finish();

  clear_rows(session, tables, changes.relations, "delete from occupation_skill where occupation = :occupation");
  auto relations = sql::writer<int, int, int>{
      session, "insert into occupation_skill (occupation, skill, essential) values (:occupation, :skill, :essential)"};
  for (auto const& occupation : changes.relations) {
    for (auto const& r : tables.relations.at(occupation)) {
      relations.add(number(occupation), number(r.skill.value()), r.weight == importance::essential ? 1 : 0);
    }
  }
  relations.finish();
}

}  // namespace overstap::store
