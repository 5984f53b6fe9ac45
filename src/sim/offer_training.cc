// SPDX-License-Identifier: EUPL-1.2
// Kinds that teach or prove the skills of an occupation.
#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "sim/offer.h"

namespace overstap::sim {
namespace {

using skills = std::vector<skill_id>;

constexpr auto kModuleCredentials = std::to_array<std::string_view>(
    {"nen-3140", "f-gassen", "haccp", "sociale-hygiene", "hoogwerker", "ehbo", "engels-b1"});

/// `count` neighbours in the list, starting anywhere, going round.
skills draw_run(random_source& numbers, skills const& from, std::size_t count) {
  auto run = skills{};
  if (from.empty()) {
    return run;
  }
  auto const start = numbers.below(from.size());
  for (auto i = std::size_t{0}; i < std::min(count, from.size()); ++i) {
    run.push_back(from[(start + i) % from.size()]);
  }
  return run;
}

/// Both ends included.
struct how_many {
  std::int64_t low;
  std::int64_t high;
};

/// From what is the occupation's own; general skills are taught in courses of their own.
skills draw_skills(random_source& numbers, occupation_profile const& o, how_many essential, how_many optional) {
  auto const& from = o.own.empty() ? o.essential : o.own;
  auto all = draw_run(numbers, from, static_cast<std::size_t>(numbers.between(essential.low, essential.high)));
  auto const extra = static_cast<std::size_t>(numbers.between(optional.low, optional.high));
  // An occupation may list optional skills only.
  auto const& more_from = o.own_optional.empty() && all.empty() ? o.optional : o.own_optional;
  auto const more = draw_run(numbers, more_from, all.empty() ? std::max<std::size_t>(1, extra) : extra);
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

void give(skills const& which, evidence level, offer& out) {
  for (auto const& s : which) {
    out.gives.push_back({skill_atom{s, level}, std::nullopt});
  }
}

/// The skill of the occupation that most other work uses too: what people bring along.
skill_id common_skill(occupation_profile const& o) {
  return o.essential.empty() ? o.optional.back() : o.essential.back();
}

void name_after(occupation_profile const& o, bilingual const& what, offer& out) {
  out.title = {fmt::format("{}: {}", what.nl, o.name.nl), fmt::format("{}: {}", what.en, o.name.en)};
}

/// Usual length of a whole programme by level, in weeks.
span_of programme_weeks(int level) {
  switch (level) {
    case 1:
      return {52, 52};
    case 2:
      return {52, 104};
    case 3:
      return {104, 156};
    default:
      return {156, 208};
  }
}

void give_whole(occupation_profile const& o, random_source& numbers, offer& out) {
  auto all = o.essential;
  auto const more = draw_run(numbers, o.optional, std::min<std::size_t>(o.optional.size(), 8));
  all.insert(all.end(), more.begin(), more.end());
  give(all, evidence::proven, out);
  for (auto const& c : o.training_gives) {
    out.gives.push_back({credential_atom{c}, std::nullopt});
  }
}

void entry_level(region_setting const& in, occupation_profile const& o, offer& out) {
  if (o.level >= 3) {
    need_credential(in, o.level == 4 ? "mbo-4" : "mbo-2", out);
  }
}

/// For people who know the trade and whose diploma is older.
void fill_refresher(occupation_profile const& o, random_source& numbers, offer& out) {
  name_after(o, {"Bijscholing", "Refresher course"}, out);
  give(draw_skills(numbers, o, {1, 2}, {0, 1}), evidence::proven, out);
  for (auto const& s : draw_run(numbers, o.essential, 3)) {
    out.needs.emplace_back(skill_atom{s, evidence::worked});
  }
  out.weeks = {4, 8};
  out.hours = {4, 8};
  out.price_percent = {0, 6};
}

void fill_short_course(region_setting const& in, occupation_profile const& o, random_source& numbers, offer& out) {
  auto const taught =
      is_trade(o.is) ? draw_skills(numbers, o, {2, 3}, {0, 1}) : draw_skills(numbers, o, {3, 4}, {0, 1});
  give(taught, evidence::proven, out);
  for (auto const code : kModuleCredentials) {
    auto const asked = std::ranges::any_of(o.asks, [&](auto const& a) { return a.first.str() == code; });
    if (asked && numbers.chance(50)) {
      give_credential(in, code, out);
    }
  }
  auto const s = in.tax.find(taught.front());
  out.title = {fmt::format("Korte cursus {}: {}", o.name.nl, in.tax.words_of(s, language::nl).preferred),
               fmt::format("Short course for {}: {}", o.name.en, in.tax.words_of(s, language::en).preferred)};
  out.weeks = {4, 8};
  out.hours = {4, 14};
  out.price_percent = {0, 6};
  if (numbers.chance(30)) {
    need_freedom(in, "language", out);
  }
}

/// A skill that much work asks for, on its own.
void fill_general_course(region_setting const& in, occupation_profile const& o, random_source& numbers, offer& out) {
  auto const taught = draw_run(numbers, o.common, 2);
  give(taught, evidence::proven, out);
  auto const s = in.tax.find(taught.front());
  out.occupation = nullptr;
  out.title = {fmt::format("Korte cursus: {}", in.tax.words_of(s, language::nl).preferred),
               fmt::format("Short course: {}", in.tax.words_of(s, language::en).preferred)};
  out.weeks = {4, 6};
  out.hours = {4, 8};
  out.price_percent = {0, 3};
}

/// For people who can show what they did: shorter, after EVC.
void fill_shortened(region_setting const& in, occupation_profile const& o, random_source& numbers, offer& out) {
  name_after(o,
             {"Verkorte mbo-opleiding na een bewijs van ervaring (EVC)",
              "Shortened mbo programme after proof of experience (EVC)"},
             out);
  give_whole(o, numbers, out);
  out.needs.emplace_back(skill_atom{common_skill(o), evidence::proven});
  if (numbers.chance(40)) {
    need_credential(in, "mbo-verklaring", out);
  }
  out.weeks = {13, 39};
  out.hours = {6, 14};
  out.price_percent = {5, 25};
}

void fill_third_route(
    region_setting const& in, occupation_profile const& o, std::uint64_t variant, random_source& numbers, offer& out) {
  switch (variant % 6) {
    case 2:
      fill_shortened(in, o, numbers, out);
      return;
    case 5:
      name_after(o, out.kind->name, out);
      give_whole(o, numbers, out);
      entry_level(in, o, out);
      need_freedom(in, "language", out);
      out.weeks = o.level == 4 ? span_of{78, 104} : span_of{26, 78};
      out.hours = {8, 20};
      out.price_percent = {20, 80};
      return;
    case 4:
      if (!o.common.empty()) {
        fill_general_course(in, o, numbers, out);
        return;
      }
      [[fallthrough]];
    default:
      if (o.regulated) {
        fill_refresher(o, numbers, out);
        return;
      }
      fill_short_course(in, o, numbers, out);
  }
}

void fill_mbo_certificate(
    region_setting const& in, occupation_profile const& o, std::uint64_t variant, random_source& numbers, offer& out) {
  give(o.regulated ? draw_skills(numbers, o, {3, 5}, {1, 2}) : draw_skills(numbers, o, {6, 9}, {2, 3}),
       evidence::proven,
       out);
  give_credential(in, "mbo-certificaat", out);
  entry_level(in, o, out);
  out.weeks = {13, 36};
  out.hours = {6, 12};
  if (variant % 3 == 2) {
    out.title = {fmt::format("{}, na EVC: {}", out.kind->name.nl, o.name.nl),
                 fmt::format("{}, after EVC: {}", out.kind->name.en, o.name.en)};
    out.needs.emplace_back(skill_atom{common_skill(o), evidence::proven});
    out.weeks = {13, 20};
    return;
  }
  name_after(o, out.kind->name, out);
  if (numbers.chance(40)) {
    need_freedom(in, "language", out);
  }
}

void fill_bbl(
    region_setting const& in, occupation_profile const& o, std::uint64_t variant, random_source& numbers, offer& out) {
  give_whole(o, numbers, out);
  need_freedom(in, "language", out);
  out.weeks = programme_weeks(o.level);
  out.hours = {4, 8};
  out.price_percent = o.level <= 2 ? span_of{0, 20} : span_of{20, 100};
  out.starts = is_trade(o.is) ? rhythm::september : rhythm::school_year;
  if (variant % 2 == 1) {
    out.title = {fmt::format("{}, verkort na EVC: {}", out.kind->name.nl, o.name.nl),
                 fmt::format("{}, shortened after EVC: {}", out.kind->name.en, o.name.en)};
    out.needs.emplace_back(skill_atom{common_skill(o), evidence::proven});
    out.weeks = {52, 52};
    out.starts = rhythm::regular;
    return;
  }
  name_after(o, out.kind->name, out);
  // An employer takes on a learner who shows some of the work already.
  out.needs.emplace_back(skill_atom{common_skill(o), evidence::declared});
}

void fill_bol(region_setting const& in, occupation_profile const& o, random_source& numbers, offer& out) {
  name_after(o, out.kind->name, out);
  give_whole(o, numbers, out);
  need_freedom(in, "language", out);
  out.weeks = programme_weeks(o.level);
  out.price_percent = {0, (out.weeks.to - 52) * 100 / 156};
  out.starts = rhythm::school_year;
}

void fill_praktijkverklaring(region_setting const& in,
                             occupation_profile const& o,
                             random_source& numbers,
                             offer& out) {
  name_after(o, out.kind->name, out);
  // Simple work is learned as a whole, other work in parts.
  if (o.level == 1) {
    give(o.essential, evidence::proven, out);
    give(draw_run(numbers, o.optional, 4), evidence::proven, out);
  } else {
    give(draw_skills(numbers, o, {5, 7}, {1, 1}), evidence::proven, out);
  }
  give_credential(in, "praktijkverklaring", out);
  out.by = numbers.chance(50) ? partner_kind::employer : partner_kind::school;
  out.weeks = {9, 30};
  out.hours = {1, 4};
  out.starts = numbers.chance(25) ? rhythm::rolling : rhythm::regular;
}

void fill_evc(region_setting const& in, occupation_profile const& o, random_source& numbers, offer& out) {
  name_after(o, out.kind->name, out);
  auto judged = o.own;
  auto const more = draw_run(numbers, o.own_optional, 6);
  judged.insert(judged.end(), more.begin(), more.end());
  judged.push_back(common_skill(o));
  std::ranges::sort(judged);
  auto const repeated = std::ranges::unique(judged);
  judged.erase(repeated.begin(), repeated.end());
  // For people who have done this work.
  for (auto const& s : draw_run(numbers, o.own, 2)) {
    out.needs.emplace_back(skill_atom{s, evidence::worked});
  }
  for (auto const& s : judged) {
    out.raises.push_back({s, evidence::worked, evidence::proven});
  }
  give_credential(in, "evc-ervaringscertificaat", out);
  out.hours = {2, 4};
  out.starts = rhythm::rolling;
  out.places = 1;
}

void fill_exemption(region_setting const& in, occupation_profile const& o, offer& out) {
  name_after(o, out.kind->name, out);
  need_credential(in, "evc-ervaringscertificaat", out);
  give_credential(in, "mbo-verklaring", out);
  out.starts = rhythm::rolling;
}

/// Work at an employer without a diploma: a few skills, for people who have some of the others.
void fill_at_employer(occupation_profile const& o, random_source& numbers, offer& out) {
  name_after(o, out.kind->name, out);
  give(draw_skills(numbers, o, {2, 3}, {0, 0}), evidence::worked, out);
  for (auto const& s : draw_run(numbers, o.essential, 2)) {
    auto const taught =
        std::ranges::any_of(out.gives, [&](gift const& g) { return std::get<skill_atom>(g.gives).skill == s; });
    if (!taught) {
      out.needs.emplace_back(skill_atom{s, evidence::worked});
    }
  }
  out.starts = rhythm::rolling;
}

void fill_skills_test(occupation_profile const& o, random_source& numbers, offer& out) {
  name_after(o, out.kind->name, out);
  for (auto const& s : draw_skills(numbers, o, {3, 3}, {4, 4})) {
    out.raises.push_back({s, evidence::declared, evidence::worked});
  }
  out.starts = rhythm::rolling;
}

}  // namespace

bool fill_training(
    region_setting const& in, occupation_profile const& o, std::uint64_t variant, random_source& numbers, offer& out) {
  auto const& kind = out.kind->code.str();
  out.occupation = &o;
  if (kind == "third-learning-route") {
    fill_third_route(in, o, variant, numbers, out);
  } else if (kind == "mbo-certificate") {
    fill_mbo_certificate(in, o, variant, numbers, out);
  } else if (kind == "bbl") {
    fill_bbl(in, o, variant, numbers, out);
  } else if (kind == "bol") {
    fill_bol(in, o, numbers, out);
  } else if (kind == "praktijkverklaring") {
    fill_praktijkverklaring(in, o, numbers, out);
  } else if (kind == "evc") {
    fill_evc(in, o, numbers, out);
  } else if (kind == "exemption") {
    fill_exemption(in, o, out);
  } else if (kind == "trial-placement" || kind == "secondment" || kind == "work-experience") {
    fill_at_employer(o, numbers, out);
  } else if (kind == "skills-test") {
    fill_skills_test(o, numbers, out);
  } else {
    out.occupation = nullptr;
    return false;
  }
  return true;
}

}  // namespace overstap::sim
