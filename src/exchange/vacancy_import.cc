// SPDX-License-Identifier: EUPL-1.2
#include "exchange/vacancy_import.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "base/invariant.h"
#include "store/concept_numbers.h"

namespace overstap::exchange {
namespace {

auto const& columns() {
  static auto const all =
      std::vector<std::string_view>{"id",           "employer_id",    "employer_name",  "employer_municipality",
                                    "occupation",   "title",          "skills",         "credentials",
                                    "municipality", "rd_x",           "rd_y",           "hours_min",
                                    "hours_max",    "hourly_pay_min", "hourly_pay_max", "start",
                                    "closes",       "contract",       "shifts",         "supported"};
  return all;
}

constexpr auto kSkillRule =
    std::string_view{"skills of the taxonomy, as <UUID or URI>:essential or :optional, each once, | between them"};

class vacancy_reader {
public:
  vacancy_reader(reference_data const& reference, store::database& db) : reference_{reference}, concepts_{db} {}

  void take(import_row& row) {
    auto e = employer{.id = row.identity<employer_id>("employer_id", "employer"),
                      .name = row.text("employer_name"),
                      .municipality = row.code<municipality_code>("employer_municipality", reference_.municipalities)};
    auto v = vacancy{};
    v.id = row.identity<vacancy_id>("id", "vacancy");
    v.employer = e.id;
    v.occupation = occupation_id{import_row::concept_in(row.cell("occupation"))};
    row.require(concepts_.contains(v.occupation), "occupation", "the UUID or URI of an occupation of the taxonomy");
    v.title = row.text("title");
    v.skills = read_skills(row);
    v.credentials = row.credentials("credentials", reference_);
    v.municipality = row.code<municipality_code>("municipality", reference_.municipalities);
    v.at = row.point(v.municipality, reference_);
    v.hours_min = row.optional_integer("hours_min", 0, 60);
    v.hours_max = row.optional_integer("hours_max", v.hours_min.value_or(0), 60);
    v.hourly_pay_min = row.optional_euros("hourly_pay_min", 1'000);
    v.hourly_pay_max = row.optional_euros("hourly_pay_max", 1'000);
    row.require(!v.hourly_pay_min || !v.hourly_pay_max || *v.hourly_pay_min <= *v.hourly_pay_max,
                "hourly_pay_max",
                "at least hourly_pay_min");
    v.start = row.optional_date("start");
    v.closes = row.optional_date("closes");
    v.contract = row.optional_name<contract_kind>("contract");
    v.shifts = row.yes_no("shifts");
    v.supported = row.yes_no("supported");
    auto const known = employers_.find(e.id);
    row.require(
        known == employers_.end() || (known->second.name == e.name && known->second.municipality == e.municipality),
        "employer_name",
        "the name and municipality that this employer has in an earlier row");
    row.require(!ids_.contains(v.id), "id", "an id that no earlier row has");
    if (row.accepted()) {
      ids_.insert(v.id);
      employers_.try_emplace(e.id, std::move(e));
      vacancies_.push_back(std::move(v));
    }
  }

  store::upsert_counts store_in(store::database& db) const {
    auto used = std::vector<employer>{};
    for (auto const& [id, e] : employers_) {
      used.push_back(e);
    }
    return store::upsert_vacancies(db, used, vacancies_);
  }

private:
  std::vector<required_skill> read_skills(import_row& row) {
    auto skills = std::vector<required_skill>{};
    for (auto const part : row.list("skills")) {
      auto const colon = std::min(part.rfind(':'), part.size());
      auto const weight = part.substr(colon);
      skills.push_back({skill_id{import_row::concept_in(part.substr(0, colon))},
                        weight == ":essential" ? importance::essential : importance::optional});
      if (!row.require((weight == ":essential" || weight == ":optional") && concepts_.contains(skills.back().skill),
                       "skills",
                       kSkillRule)) {
        return {};
      }
    }
    std::ranges::sort(skills);
    auto const twice = std::ranges::adjacent_find(skills, {}, &required_skill::skill);
    row.require(twice == skills.end(), "skills", kSkillRule);
    return skills;
  }

  reference_data const& reference_;
  store::concept_numbers concepts_;
  std::map<employer_id, employer> employers_;
  std::set<vacancy_id> ids_;
  std::vector<vacancy> vacancies_;
};

template <typename T, typename Write>
std::string optional_text(std::optional<T> const& value, Write write) {
  return value ? std::string{write(*value)} : std::string{};
}

}  // namespace

result<rows_report> import_vacancies(std::string_view file,
                                     std::string_view text,
                                     reference_data const& reference,
                                     store::database& db) {
  return import_rows(file, text, columns(), vacancy_reader{reference, db}, db);
}

std::string export_vacancies(std::vector<employer> const& employers, std::vector<vacancy> const& vacancies) {
  auto by_id = std::map<employer_id, employer const*>{};
  for (auto const& e : employers) {
    by_id.emplace(e.id, &e);
  }
  auto out = csv_line({columns().begin(), columns().end()});
  auto const number = [](std::int32_t n) { return std::to_string(n); };
  auto const date = [](civil_date d) { return to_string(d); };
  for (auto const& v : vacancies) {
    auto const at = by_id.find(v.employer);
    invariant(at != by_id.end(), "the employer of a vacancy is known");
    auto skills = std::vector<std::string>{};
    for (auto const& r : v.skills) {
      skills.push_back(to_string(r.skill) + (r.weight == importance::essential ? ":essential" : ":optional"));
    }
    auto credentials = std::vector<std::string>{};
    for (auto const& c : v.credentials) {
      credentials.push_back(c.str());
    }
    out += csv_line({to_string(v.id),
                     to_string(v.employer),
                     at->second->name,
                     at->second->municipality.str(),
                     to_string(v.occupation),
                     v.title,
                     list_text(skills),
                     list_text(credentials),
                     v.municipality.str(),
                     std::to_string(v.at.x),
                     std::to_string(v.at.y),
                     optional_text(v.hours_min, number),
                     optional_text(v.hours_max, number),
                     optional_text(v.hourly_pay_min, euros_text),
                     optional_text(v.hourly_pay_max, euros_text),
                     optional_text(v.start, date),
                     optional_text(v.closes, date),
                     optional_text(v.contract, [](contract_kind k) { return store::name_of(k); }),
                     v.shifts ? "yes" : "no",
                     v.supported ? "yes" : "no"});
  }
  return out;
}

}  // namespace overstap::exchange
