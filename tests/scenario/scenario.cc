// SPDX-License-Identifier: EUPL-1.2
#include "scenario.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <sstream>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>

#include "snapshot/build_snapshot.h"

namespace overstap::scenario {
namespace {

using words = std::vector<std::string>;

struct bad_line : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The values after each keyword of a line, in any order.
class fields {
public:
  fields(words const& line, std::size_t from, std::set<std::string> const& keywords) {
    auto const* current = static_cast<std::string const*>(nullptr);
    for (auto i = from; i < line.size(); ++i) {
      if (keywords.contains(line[i])) {
        current = &line[i];
        values_[*current];
      } else if (current != nullptr) {
        values_[*current].push_back(line[i]);
      } else {
        throw bad_line{"unknown word '" + line[i] + "'"};
      }
    }
  }
  bool has(std::string const& key) const { return values_.contains(key); }
  words all(std::string const& key) const {
    auto const at = values_.find(key);
    return at == values_.end() ? words{} : at->second;
  }
  std::string one(std::string const& key) const {
    auto const v = all(key);
    return v.size() == 1 ? v.front() : throw bad_line{"'" + key + "' takes one value"};
  }

private:
  std::map<std::string, words> values_;
};

std::int32_t number(std::string_view text) {
  auto value = std::int32_t{};
  auto const [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), value);
  return wrong == std::errc{} && end == text.data() + text.size()
             ? value
             : throw bad_line{fmt::format("'{}' is no whole number", text)};
}

civil_date date(std::string_view text) {
  auto const d = parse_date(text);
  return d ? *d : throw bad_line{fmt::format("'{}' is no date", text)};
}

std::pair<std::string, std::string> split(std::string const& text, char at) {
  auto const cut = text.find(at);
  return cut == std::string::npos ? std::pair{text, std::string{}}
                                  : std::pair{text.substr(0, cut), text.substr(cut + 1)};
}

place point(std::string const& text) {
  auto const [x, y] = split(text, ',');
  return {1000 * number(x), 1000 * number(y)};
}

evidence level(std::string_view text) {
  for (auto const e : {evidence::declared, evidence::worked, evidence::proven}) {
    if (to_string(e) == text) {
      return e;
    }
  }
  throw bad_line{fmt::format("'{}' is no evidence level", text)};
}

template <typename Id>
Id numbered(std::size_t n) {
  return Id{make_uuid7(1, 0, n + 1)};
}

concept_record named_concept(uuid const& key, concept_kind kind, std::string const& name) {
  auto c = concept_record{};
  c.key = key;
  c.kind = kind;
  c.uri = "urn:scenario:" + name;
  c.nl.preferred = name;
  c.en.preferred = name;
  return c;
}

class reader {
public:
  scenario read(std::string_view text) {
    auto lines = std::istringstream{std::string{text}};
    auto line = std::string{};
    while (std::getline(lines, line)) {
      try {
        take(line);
      } catch (bad_line const& e) {
        throw std::runtime_error{fmt::format("{}\n  in: {}", e.what(), line)};
      }
    }
    return finish();
  }

private:
  void take(std::string const& line) {
    auto in = std::istringstream{split(line, '#').first};
    auto row = words{};
    for (auto word = std::string{}; in >> word;) {
      row.push_back(word);
    }
    if (row.empty()) {
      return;
    }
    static auto const kAnswers = std::set<std::string>{"train", "no", "nothing", "opens", "why", "refused"};
    if (kAnswers.contains(row[0])) {
      out_.expected.push_back(fmt::format("{}", fmt::join(row, " ")));
    } else if (row[0] == "today") {
      today_ = date(row.at(1));
    } else {
      later_.push_back(row);
      note_names(row);
    }
  }

  /// Skills, credentials and barriers get their positions from their names, whatever the order of the lines.
  void note_names(words const& row) {
    if (row[0] == "job" || row[0] == "related") {
      for (auto i = row[0] == "job" ? std::size_t{3} : std::size_t{1}; i < row.size(); ++i) {
        skills_.insert(split(row[i], '!').first);
      }
      return;
    }
    for (auto const& part : row) {
      auto const [word, rest] = split(part, ':');
      if (word == "free-of") {
        barriers_.insert(split(rest, '@').first);
      } else if (!rest.empty()) {
        skills_.insert(word);
      }
    }
    auto const collect = [&](std::set<std::string> const& keywords, std::size_t from) {
      auto const f = fields{row, from, keywords};
      for (auto const& key : {"has", "untold", "needs", "gives"}) {
        for (auto const& word : f.all(key)) {
          note_credential(word);
        }
      }
      for (auto const& word : f.all("in-the-way")) {
        barriers_.insert(word);
      }
    };
    if (row[0] == "person") {
      collect(kPerson, 1);
    } else if (row[0] == "offer") {
      collect(kOffer, 2);
    } else if (row[0] == "plan") {
      for (auto i = std::size_t{1}; i < row.size() && row[i] != "fit"; ++i) {
        note_credential(row[i]);
      }
    }
  }
  void note_credential(std::string const& word) {
    if (auto const name = split(word, '@').first; name.find(':') == std::string::npos) {
      credentials_.insert(name);
    }
  }

  atom read_atom(std::string const& word) const {
    auto const [name, rest] = split(word, ':');
    if (name == "free-of") {
      return freedom_atom{barrier_code{rest}};
    }
    if (rest.empty()) {
      return credential_atom{credential_code{name}};
    }
    return skill_atom{skill_named(name), level(rest)};
  }
  skill_id skill_named(std::string const& name) const {
    auto const at = skills_.find(name);
    return at == skills_.end() ? throw bad_line{"unknown skill '" + name + "'"}
                               : numbered<skill_id>(static_cast<std::size_t>(std::distance(skills_.begin(), at)));
  }
  compiled_atom compiled(std::string const& word) const {
    auto const a = read_atom(word);
    if (auto const* s = std::get_if<skill_atom>(&a)) {
      return skill_at(out_.world->tax->find(s->skill), s->level);
    }
    if (auto const* c = std::get_if<credential_atom>(&a)) {
      return holds(out_.world->find_credential(c->credential));
    }
    return free_of(out_.world->find_barrier(std::get<freedom_atom>(a).barrier));
  }

  void offer(words const& row) {
    auto const f = fields{row, 2, kOffer};
    auto w = wagon{};
    w.id = numbered<wagon_id>(records_.wagons.size());
    w.provider = numbered<partner_id>(0);
    w.title = {row.at(1), row.at(1)};
    for (auto const& word : f.all("needs")) {
      w.needs.push_back(read_atom(word));
    }
    for (auto const& word : f.all("gives")) {
      auto const [what, when] = split(word, '@');
      w.gives.push_back({read_atom(what), when.empty() ? std::nullopt : std::optional{number(split(when, 'w').first)}});
    }
    for (auto const& word : f.all("raises")) {
      auto const [what, levels] = split(word, ':');
      auto const [from, to] = split(levels, '>');
      w.raises.push_back({skill_named(what), level(from), level(to)});
    }
    w.in_job = f.has("in-job");
    if (f.has("done")) {
      auto const [completed, started] = split(f.one("done"), '/');
      w.completion = completion_record{number(started), number(completed)};
    }
    offers_[row.at(1)] = w.id;
    records_.wagons.push_back(std::move(w));
    run(row.at(1), f);
  }

  void run(std::string const& offer, fields const& f) {
    auto s = session{};
    s.id = numbered<session_id>(records_.sessions.size());
    s.wagon = offers_.contains(offer) ? offers_.at(offer) : throw bad_line{"no offer '" + offer + "'"};
    auto const value = [&](std::string const& key, std::int32_t otherwise) {
      return f.has(key) ? number(f.one(key)) : otherwise;
    };
    s.start = f.has("starts") ? std::optional{date(f.one("starts"))} : std::nullopt;
    s.weeks = value("weeks", 1);
    s.hours_per_week = value("hours", 0);
    s.seats = value("seats", 1);
    s.decision_weeks = value("decision", 0);
    s.own_price = money::euros(value("price", 0));
    s.at = f.has("at") ? std::optional{point(f.one("at"))} : std::nullopt;
    for (auto const& x : funds_) {
      if (x.covers == offer && (!x.until || !s.start || *s.start <= *x.until)) {
        s.public_price = std::min(s.own_price, x.up_to);
        s.own_price = *subtract(s.own_price, s.public_price);
        s.fund = x.name;
      }
    }
    out_.first_session.try_emplace(offer, records_.sessions.size());
    out_.offer_name.push_back(offer);
    records_.sessions.push_back(std::move(s));
  }

  void person(words const& row) {
    auto const f = fields{row, 1, kPerson};
    auto& q = out_.ask;
    for (auto const& word : f.all("has")) {
      auto const [what, until] = split(word, '@');
      auto const a = compiled(what);
      if (a.what == compiled_atom::kind::skill) {
        q.skills.push_back({taxonomy::skill_idx{a.position}, a.level});
      } else {
        q.credentials.push_back(
            {credential_idx{a.position}, until.empty() ? std::nullopt : std::optional{date(until)}});
      }
    }
    for (auto const& word : f.all("untold")) {
      q.unknown.push_back(compiled(word));
    }
    for (auto const& word : f.all("in-the-way")) {
      q.barriers.push_back(out_.world->find_barrier(barrier_code{word}));
    }
    q.hours.before = number(f.one("hours"));
    if (f.has("then")) {
      q.hours.after = number(f.one("then"));
      q.hours.changes_on = date(f.one("from"));
    }
    q.latest = date(f.one("by"));
    q.job_ends_on = f.has("job-ends") ? std::optional{date(f.one("job-ends"))} : std::nullopt;
    q.own_budget = f.has("budget") ? std::optional{money::euros(number(f.one("budget")))} : std::nullopt;
    q.home = f.has("home") ? std::optional{point(f.one("home"))} : std::nullopt;
    q.max_km = f.has("km") ? number(f.one("km")) : 0;
    q.max_wagons = f.has("steps") ? number(f.one("steps")) : q.max_wagons;
  }

  void goal(words const& row) {
    auto& goal = out_.ask.goal;
    for (auto i = std::size_t{1}; i < row.size(); ++i) {
      if (row[i] != "fit") {
        goal.hard.push_back(compiled(row[i]));
        continue;
      }
      goal.threshold = score{static_cast<std::uint32_t>(number(split(row.at(i + 1), '%').first)) * 10'000U};
      auto const job = jobs_.find(row.at(i + 3));
      if (row.at(i + 2) != "of" || job == jobs_.end()) {
        throw bad_line{"expected: fit N% of JOB"};
      }
      auto const required = out_.world->tax->skills_of(out_.world->tax->find(job->second));
      goal.required.assign(required.begin(), required.end());
      return;
    }
  }

  template <typename Take>
  void each(std::string_view kind, Take take_row) {
    for (auto const& row : later_) {
      if (row[0] == kind) {
        try {
          take_row(row);
        } catch (bad_line const& e) {
          throw std::runtime_error{fmt::format("{}\n  in: {}", e.what(), fmt::join(row, " "))};
        }
      }
    }
  }

  std::shared_ptr<taxonomy::taxonomy const> make_taxonomy() {
    auto records = taxonomy_records{};
    for (auto const& name : skills_) {
      records.concepts.push_back(named_concept(skill_named(name).value(), concept_kind::skill, name));
      out_.skill_name.push_back(name);
    }
    each("job", [&](words const& row) {
      auto const job = numbered<occupation_id>(1000 + jobs_.size());
      jobs_[row.at(1)] = job;
      records.concepts.push_back(named_concept(job.value(), concept_kind::occupation, row[1]));
      for (auto i = std::size_t{3}; i < row.size(); ++i) {
        auto const kind = row[i].ends_with('!') ? importance::essential : importance::optional;
        records.relations.push_back({job, {skill_named(split(row[i], '!').first), kind}});
      }
    });
    each("related", [&](words const& row) {
      auto const group = numbered<skill_id>(2000 + records.concepts.size()).value();
      records.concepts.push_back(named_concept(group, concept_kind::skill_group, "group"));
      for (auto i = std::size_t{1}; i < row.size(); ++i) {
        records.broader.push_back({skill_named(row[i]).value(), group});
      }
    });
    return taxonomy::build(std::move(records));
  }

  scenario finish() {
    auto reference = reference_data{};
    for (auto const& c : credentials_) {
      reference.credentials.push_back({credential_code{c}, {c, c}, {}});
    }
    for (auto const& b : barriers_) {
      reference.barriers.push_back({barrier_code{b}, {b, b}, {}});
    }
    records_.partners = {{numbered<partner_id>(0), partner_kind::desk, "Loket", {}, {}}};
    auto tax = make_taxonomy();
    each("fund", [&](words const& row) {
      auto const f = fields{row, 2, {"covers", "up", "to", "until"}};
      funds_.push_back({row.at(1),
                        f.one("covers"),
                        money::euros(number(f.one("to"))),
                        f.has("until") ? std::optional{date(f.one("until"))} : std::nullopt});
    });
    for (auto const& row : later_) {
      static auto const kKnown = std::set<std::string>{"job", "related", "person", "offer", "again", "fund", "plan"};
      if (!kKnown.contains(row[0])) {
        throw std::runtime_error{"unknown line: " + row[0]};
      }
    }
    for (auto const& row : later_) {
      if (row[0] == "offer") {
        offer(row);
      } else if (row[0] == "again") {
        run(row.at(1), fields{row, 2, kOffer});
      }
    }
    out_.world = build_snapshot(
        std::move(tax), std::make_shared<reference_data const>(std::move(reference)), std::move(records_));
    out_.ask.earliest = today_;
    each("person", [&](words const& row) { person(row); });
    each("plan", [&](words const& row) { goal(row); });
    return std::move(out_);
  }

  inline static std::set<std::string> const kPerson{
      "has", "untold", "in-the-way", "hours", "then", "from", "job-ends", "by", "budget", "home", "km", "steps"};
  inline static std::set<std::string> const kOffer{
      "needs", "gives", "raises", "in-job", "done", "price", "weeks", "hours", "starts", "seats", "at", "decision"};

  scenario out_;
  civil_date today_;
  std::vector<words> later_;
  std::set<std::string> skills_, credentials_, barriers_;
  std::map<std::string, wagon_id> offers_;
  std::map<std::string, occupation_id> jobs_;
  std::vector<fund> funds_;
  snapshot_records records_;
};

}  // namespace

scenario read(std::string_view text) {
  return reader{}.read(text);
}

}  // namespace overstap::scenario
