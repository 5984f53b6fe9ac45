// SPDX-License-Identifier: EUPL-1.2
#include "schemes/read_rules.h"

#include <algorithm>
#include <limits>

#include "base/invariant.h"
#include "schemes/rule_names.h"
#include "schemes/yaml_reader.h"

namespace overstap::schemes {
namespace {

using namespace std::string_view_literals;

constexpr std::pair<std::string_view, fact_type> kFactTypes[] = {{"yes-no", fact_type::yes_no},
                                                                 {"integer", fact_type::integer},
                                                                 {"money", fact_type::money},
                                                                 {"date", fact_type::date},
                                                                 {"choice", fact_type::choice}};
constexpr std::pair<std::string_view, unit> kUnits[] = {{"hours", unit::hours},
                                                        {"days", unit::days},
                                                        {"weeks", unit::weeks},
                                                        {"months", unit::months},
                                                        {"years", unit::years},
                                                        {"percent", unit::percent}};
constexpr std::pair<std::string_view, subject> kSubjects[] = {{"worker", subject::worker},
                                                              {"employer", subject::employer},
                                                              {"job", subject::job},
                                                              {"training", subject::training},
                                                              {"person", subject::person}};
constexpr std::pair<std::string_view, certainty> kCertainties[] = {{"found", certainty::found},
                                                                   {"sure", certainty::sure},
                                                                   {"fairly-sure", certainty::fairly_sure},
                                                                   {"unsure", certainty::unsure}};
constexpr std::pair<std::string_view, gift_kind> kGifts[] = {{"money", gift_kind::money},
                                                             {"risk", gift_kind::risk},
                                                             {"guidance", gift_kind::guidance},
                                                             {"training", gift_kind::training},
                                                             {"permission", gift_kind::permission},
                                                             {"duty", gift_kind::duty}};

constexpr auto kMostChoices = std::size_t{63};

class facts_reader {
public:
  facts_reader(std::string file, std::vector<finding>& findings) : y_{std::move(file), findings} {}

  vec_map<fact_idx, fact> read(std::string_view text) {
    auto facts = vec_map<fact_idx, fact>{};
    auto const root = y_.parse(text);
    if (!root || !y_.map_of(root, {"facts"})) {
      return facts;
    }
    for (auto const& node : y_.list(root, "facts")) {
      auto f = read_one(node);
      if (std::ranges::find(facts, f.name, &fact::name) != facts.end()) {
        y_.wrong(node, "the fact " + f.name + " is there twice");
      }
      facts.push_back(std::move(f));
    }
    return facts;
  }

private:
  fact read_one(YAML::Node const& node) {
    auto f = fact{};
    if (!y_.map_of(node,
                   {"fact",
                    "type",
                    "unit",
                    "range",
                    "about",
                    "sensitive",
                    "look-up",
                    "question",
                    "hint",
                    "called",
                    "choices"})) {
      return f;
    }
    f.name = y_.text(node, "fact");
    f.type = y_.one_of(node, "type", kFactTypes).value_or(fact_type::yes_no);
    f.about = y_.one_of(node, "about", kSubjects).value_or(subject::worker);
    f.sensitive = y_.yes_no_if(node, "sensitive").value_or(false);
    f.look_up = y_.yes_no_if(node, "look-up").value_or(false);
    f.question = y_.both(node, "question");
    f.hint = y_.both_if(node, "hint");
    f.called = y_.both(node, "called");
    if (!f.question.nl.empty() && (!f.question.nl.ends_with('?') || !f.question.en.ends_with('?'))) {
      y_.wrong(node["question"], "a question ends in a question mark; how to answer it goes in hint");
    }
    if (f.type == fact_type::integer) {
      f.unit = y_.one_of(node, "unit", kUnits).value_or(unit::hours);
    } else if (node["unit"]) {
      y_.wrong(node["unit"], "an integer, and nothing else, has a unit");
    }
    for (auto const& c : y_.list(node, "choices")) {
      if (y_.map_of(c, {"code", "nl", "en"})) {
        f.choices.push_back({y_.text(c, "code"), {y_.text(c, "nl"), y_.text(c, "en")}});
      }
    }
    if ((f.type == fact_type::choice) == f.choices.empty() || f.choices.size() > kMostChoices) {
      y_.wrong(node, "a choice, and nothing else, has choices: 1 to 63");
    }
    set_range(node, f);
    return f;
  }

  void set_range(YAML::Node const& node, fact& f) {
    switch (f.type) {
      case fact_type::yes_no:
        f.most = 1;
        return;
      case fact_type::choice:
        f.most = static_cast<fact_value>(f.choices.size()) - 1;
        return;
      case fact_type::date:
        f.least = to_value(*parse_date("1940-01-01"));
        f.most = to_value(*parse_date("2100-12-31"));
        return;
      case fact_type::integer:
      case fact_type::money:
        break;
    }
    f.most = std::numeric_limits<fact_value>::max();
    auto const bounds = y_.list(node, "range");
    auto const least = bounds.size() == 2 ? parse_value(f, bounds[0].Scalar()) : std::nullopt;
    auto const most = bounds.size() == 2 ? parse_value(f, bounds[1].Scalar()) : std::nullopt;
    if (!least || !most || *least >= *most) {
      y_.wrong(node, f.name + " needs a range: [smallest, largest]");
      return;
    }
    f.least = *least;
    f.most = *most;
  }

  yaml_reader y_;
};

class rule_reader {
public:
  rule_reader(std::string file, vec_map<fact_idx, fact> const& facts, std::vector<finding>& findings)
      : y_{file, findings}, facts_{facts} {
    r_.file = std::move(file);
  }

  rule read(std::string_view text) && {
    auto const root = y_.parse(text);
    if (root && y_.map_of(root,
                          {"scheme",
                           "valid",
                           "name",
                           "side",
                           "gives",
                           "executed-by",
                           "what",
                           "ended",
                           "sources",
                           "when",
                           "amount",
                           "period",
                           "apply",
                           "proof",
                           "duties",
                           "stacking",
                           "not-with",
                           "permission-first",
                           "by-hand"})) {
      read_head(root);
      read_sources(root);
      r_.when = read_all(root, "when");
      for (auto const& node : y_.list(root, "amount")) {
        r_.amount.push_back(read_amount(node));
      }
      read_period(root);
      read_apply(root);
      r_.proof = y_.both_list(root, "proof");
      r_.duties = y_.both_list(root, "duties");
      r_.by_hand = y_.both_list(root, "by-hand");
      r_.permission_first = y_.both_if(root, "permission-first");
      if (auto const stacking = root["stacking"]; stacking && y_.map_of(stacking, {"group"})) {
        r_.stacking_group = y_.text(stacking, "group");
      }
      for (auto const& other : y_.list(root, "not-with")) {
        r_.not_with.push_back(other.Scalar());
      }
    }
    return std::move(r_);
  }

private:
  void read_head(YAML::Node const& root) {
    r_.scheme = y_.text(root, "scheme");
    r_.name = y_.both(root, "name");
    r_.what = y_.both(root, "what");
    r_.side = y_.one_of(root, "side", kSides).value_or(side::employer);
    r_.gives = y_.one_of(root, "gives", kGifts).value_or(gift_kind::money);
    r_.executed_by = y_.text(root, "executed-by");
    r_.ended = y_.both_if(root, "ended");
    auto const valid = root["valid"];
    if (!valid || !y_.map_of(valid, {"from", "until", "began-earlier"}) || !y_.date_if(valid, "from")) {
      y_.wrong(root, "valid has a from");
      return;
    }
    r_.from = *y_.date_if(valid, "from");
    r_.until = y_.date_if(valid, "until");
    r_.began_earlier = y_.yes_no_if(valid, "began-earlier").value_or(false);
    if (r_.until && *r_.until < r_.from) {
      y_.wrong(valid, "until is before from");
    }
    if (auto const due = "rules/" + r_.scheme + "/" + overstap::to_string(r_.from) + ".yaml"; r_.file != due) {
      y_.wrong(root, "a version of this scheme from this day stands in " + due);
    }
  }

  void read_sources(YAML::Node const& root) {
    for (auto const& node : y_.list(root, "sources")) {
      if (!y_.map_of(node, {"id", "article", "url", "as-of", "certainty"})) {
        continue;
      }
      auto s = source{};
      s.id = y_.text(node, "id");
      s.article = y_.text(node, "article");
      s.url = y_.text(node, "url");
      s.certainty = y_.one_of(node, "certainty", kCertainties).value_or(certainty::unsure);
      if (auto const d = y_.date_if(node, "as-of")) {
        s.as_of = *d;
      } else {
        y_.wrong(node, "a source has the day on which it was read: as-of");
      }
      if (!s.url.empty() && !s.url.starts_with("https://")) {
        y_.wrong(node["url"], "url begins with https://");
      }
      r_.sources.push_back(std::move(s));
    }
    if (r_.sources.empty()) {
      y_.wrong(root, "a rule has at least one source");
    }
  }

  std::size_t read_source(YAML::Node const& node) {
    auto const id = y_.text(node, "source");
    auto const at = std::ranges::find(r_.sources, id, &source::id);
    if (!id.empty() && at == r_.sources.end()) {
      y_.wrong(node["source"], "no source " + id + " in this file");
    }
    return static_cast<std::size_t>(at - r_.sources.begin());
  }

  std::optional<fact_idx> read_fact(YAML::Node const& node, std::string_view key) {
    auto const name = y_.text(node, key);
    auto const at = std::ranges::find(facts_, name, &fact::name);
    if (at == facts_.end()) {
      if (!name.empty()) {
        y_.wrong(node[std::string{key}], "no fact " + name + " in facts.yaml");
      }
      return std::nullopt;
    }
    auto const f = fact_idx{static_cast<std::size_t>(at - facts_.begin())};
    if (std::ranges::find(r_.facts, f) == r_.facts.end()) {
      r_.facts.push_back(f);
    }
    return f;
  }

  std::optional<fact_idx> read_fact_of(YAML::Node const& node, std::string_view key, fact_type type) {
    auto const f = read_fact(node, key);
    if (f && facts_[*f].type != type) {
      y_.wrong(node[std::string{key}], facts_[*f].name + " is of another type");
      return std::nullopt;
    }
    return f;
  }

  condition read_all(YAML::Node const& node, std::string_view key) {
    auto all = condition{.what = condition::kind::all, .parts = {}, .compare = {}};
    for (auto const& part : y_.list(node, key)) {
      all.parts.push_back(read_condition(part));
    }
    return all;
  }

  condition read_condition(YAML::Node const& node) {
    auto c = condition{};
    if (node.IsMap() && node["all"]) {
      y_.map_of(node, {"all"});
      return read_all(node, "all");
    }
    if (node.IsMap() && node["any"]) {
      y_.map_of(node, {"any"});
      c = read_all(node, "any");
      c.what = condition::kind::any;
      if (c.parts.empty()) {
        y_.wrong(node, "any of nothing never holds");
      }
      return c;
    }
    if (node.IsMap() && node["not"]) {
      y_.map_of(node, {"not"});
      c.what = condition::kind::not_;
      c.parts.push_back(read_condition(node["not"]));
      return c;
    }
    c.what = condition::kind::compare;
    if (y_.map_of(node, {"fact", "is", "at-least", "at-most", "from", "before", "one-of", "source"})) {
      c.compare.source = read_source(node);
      if (auto const f = read_fact(node, "fact")) {
        c.compare.fact = *f;
        read_comparison(node, facts_[*f], c.compare);
      }
    }
    return c;
  }

  void allow(YAML::Node const& node, fact const& f, std::initializer_list<std::string_view> words) {
    auto said = 0;
    for (auto const word : {"is"sv, "at-least"sv, "at-most"sv, "from"sv, "before"sv, "one-of"sv}) {
      if (node[std::string{word}]) {
        ++said;
        if (std::ranges::find(words, word) == words.end()) {
          y_.wrong(node, f.name + " can not be asked with " + std::string{word});
        }
      }
    }
    if (said == 0) {
      y_.wrong(node, "what is asked of " + f.name + " is missing");
    }
  }

  std::optional<fact_value> value(YAML::Node const& node, std::string_view key, fact const& f) {
    auto const said = y_.text_if(node, key);
    if (!said) {
      return std::nullopt;
    }
    auto const v = parse_value(f, *said);
    if (!v) {
      y_.wrong(node[std::string{key}], *said + " is not a value of " + f.name + " or outside its range");
    }
    return v;
  }

  void read_comparison(YAML::Node const& node, fact const& f, comparison& c) {
    auto const noted = y_.noted();
    c.least = f.least;
    c.most = f.most;
    switch (f.type) {
      case fact_type::yes_no:
        allow(node, f, {"is"});
        if (auto const v = value(node, "is", f)) {
          c.least = c.most = *v;
        }
        break;
      case fact_type::integer:
      case fact_type::money:
        allow(node, f, {"at-least", "at-most"});
        c.least = value(node, "at-least", f).value_or(c.least);
        c.most = value(node, "at-most", f).value_or(c.most);
        break;
      case fact_type::date:
        allow(node, f, {"from", "before"});
        c.least = value(node, "from", f).value_or(c.least);
        if (auto const v = value(node, "before", f)) {
          c.most = *v - 1;
        }
        break;
      case fact_type::choice:
        allow(node, f, {"one-of"});
        for (auto const& code : y_.list(node, "one-of")) {
          if (auto const v = parse_value(f, code.Scalar())) {
            c.codes |= std::uint64_t{1} << static_cast<unsigned>(*v);
          } else {
            y_.wrong(code, code.Scalar() + " is not a choice of " + f.name);
          }
        }
        if (y_.noted() == noted && (c.codes == 0 || c.codes == (std::uint64_t{1} << f.choices.size()) - 1)) {
          y_.wrong(node, "no answer, or every answer, holds here");
        }
        return;
    }
    if (y_.noted() == noted && (c.least > c.most || (c.least == f.least && c.most == f.most))) {
      y_.wrong(node, "no answer, or every answer, holds here");
    }
  }

  amount_part read_amount(YAML::Node const& node) {
    auto p = amount_part{};
    p.when = condition{.what = condition::kind::all, .parts = {}, .compare = {}};
    if (!y_.map_of(node,
                   {"cents",
                    "cents-each",
                    "percent",
                    "of",
                    "times",
                    "divided-by",
                    "at-most-cents",
                    "at-most-percent",
                    "per",
                    "when",
                    "source",
                    "certainty"})) {
      return p;
    }
    auto const fixed = y_.whole_number_if(node, "cents");
    auto const each = y_.whole_number_if(node, "cents-each");
    auto const percent = y_.whole_number_if(node, "percent");
    if ((fixed ? 1 : 0) + (each ? 1 : 0) + (percent ? 1 : 0) != 1) {
      y_.wrong(node, "an amount is one of cents, cents-each, percent");
    }
    p.what = each ? amount_part::kind::each : percent ? amount_part::kind::percent : amount_part::kind::fixed;
    p.rate = each.value_or(percent.value_or(fixed.value_or(0)));
    if (p.rate <= 0) {
      y_.wrong(node, "an amount is more than nothing");
    }
    if (each) {
      p.of = read_fact_of(node, "of", fact_type::integer).value_or(fact_idx{});
    } else if (percent) {
      p.of = read_fact_of(node, "of", fact_type::money).value_or(fact_idx{});
    }
    p.at_most = y_.whole_number_if(node, "at-most-cents");
    p.at_most_percent = y_.whole_number_if(node, "at-most-percent");
    p.divided_by = y_.whole_number_if(node, "divided-by").value_or(1);
    if (node["times"]) {
      p.times = read_fact_of(node, "times", fact_type::integer).value_or(fact_idx{});
    }
    if (!percent && (node["times"] || node["divided-by"] || p.at_most_percent)) {
      y_.wrong(node, "times, divided-by and at-most-percent go with percent");
    }
    if (p.divided_by < 1) {
      y_.wrong(node["divided-by"], "divided-by is 1 or more");
      p.divided_by = 1;
    }
    p.per = y_.one_of(node, "per", kPers).value_or(per::once);
    p.when = read_all(node, "when");
    p.source = read_source(node);
    p.certainty = y_.one_of(node, "certainty", kCertainties).value_or(certainty::unsure);
    return p;
  }

  void read_period(YAML::Node const& root) {
    auto const node = root["period"];
    if (!node || !y_.map_of(node, {"starts", "weeks", "months"})) {
      return;
    }
    auto const f = read_fact_of(node, "starts", fact_type::date);
    if (!f) {
      return;
    }
    r_.lasts = period{*f, std::nullopt, unit_of_time::months};
    for (auto const& [name, unit] :
         {std::pair{"weeks"sv, unit_of_time::weeks}, std::pair{"months"sv, unit_of_time::months}}) {
      if (auto const n = y_.whole_number_if(node, name)) {
        r_.lasts->length = static_cast<std::int32_t>(*n);
        r_.lasts->unit = unit;
      }
    }
  }

  void read_apply(YAML::Node const& root) {
    auto const node = root["apply"];
    if (!node || !y_.map_of(node, {"where", "how", "before"})) {
      return;
    }
    r_.apply = way_to_apply{y_.both(node, "where"), y_.both(node, "how"), std::nullopt};
    auto const before = node["before"];
    if (!before || !y_.map_of(before, {"days", "weeks", "months", "after"})) {
      return;
    }
    auto const f = read_fact_of(before, "after", fact_type::date);
    for (auto const& [name, unit] : {std::pair{"days"sv, unit_of_time::days},
                                     std::pair{"weeks"sv, unit_of_time::weeks},
                                     std::pair{"months"sv, unit_of_time::months}}) {
      if (auto const n = y_.whole_number_if(before, name); n && f) {
        r_.apply->before = deadline{static_cast<std::int32_t>(*n), unit, *f};
      }
    }
    if (!r_.apply->before) {
      y_.wrong(before, "before has days, weeks or months, and after");
    }
  }

  yaml_reader y_;
  vec_map<fact_idx, fact> const& facts_;
  rule r_;
};

constexpr auto kFactsFile = "facts.yaml"sv;
constexpr auto kRulesFolder = "rules/"sv;

}  // namespace

read_rules_result read_rules(std::span<embedded_file const> files) {
  auto out = read_rules_result{};
  auto const facts = std::ranges::find(files, kFactsFile, &embedded_file::path);
  if (facts == files.end()) {
    out.findings.push_back({std::string{kFactsFile}, 0, "is missing"});
    return out;
  }
  out.book.facts = facts_reader{std::string{kFactsFile}, out.findings}.read(facts->content);
  for (auto const& f : files) {
    if (f.path.starts_with(kRulesFolder)) {
      out.book.rules.push_back(rule_reader{std::string{f.path}, out.book.facts, out.findings}.read(f.content));
    }
  }
  std::ranges::stable_sort(out.book.rules, {}, [](rule const& r) { return std::pair{r.scheme, r.from}; });
  return out;
}

std::vector<embedded_file> built_in_files() {
  constexpr auto kFolder = "schemes/"sv;
  auto files = std::vector<embedded_file>{};
  for (auto const& f : embedded::data()) {
    if (f.path.starts_with(kFolder)) {
      files.push_back({f.path.substr(kFolder.size()), f.content});
    }
  }
  return files;
}

rule_book const& built_in_rules() {
  static auto const read = [] {
    auto r = read_rules(built_in_files());
    invariant(r.findings.empty(), "the rules of schemes in the binary have errors: overstap schemes check");
    return r;
  }();
  return read.book;
}

}  // namespace overstap::schemes
