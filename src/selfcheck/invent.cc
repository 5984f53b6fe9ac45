// SPDX-License-Identifier: EUPL-1.2
#include "selfcheck/invent.h"

#include <algorithm>
#include <span>
#include <vector>

#include "taxonomy/invented.h"

namespace overstap::selfcheck {
namespace {

using namespace planning;

/// Steps one after another in a chained instance.
constexpr auto kChain = std::int64_t{4};

class maker {
public:
  maker(random_source& random, sizes const& s) : r_{random}, s_{s} {}

  instance make() {
    auto out = instance{.tax = small_taxonomy(), .reference = small_reference(), .records = {}, .ask = {}};
    tax_ = out.tax.get();
    reference_ = out.reference.get();
    today_ = (s_.paid ? day(2026, 11, 17) : day(2026, 9, 1)) + days{r_.between(0, s_.paid ? 27 : 6)};
    out.records.partners = {{numbered<partner_id>(1), partner_kind::school, "School", {}, {}}};
    out.ask = make_query();
    auto const wagons = r_.between(r_.chance(20) ? 1 : s_.wagons - 2, s_.wagons);
    for (auto i = std::int64_t{0}; i < wagons; ++i) {
      out.records.wagons.push_back(s_.chained ? make_chained_wagon() : make_wagon());
      auto const first = out.records.sessions.size();
      for (auto n = r_.between(r_.chance(5) ? 0 : 1, s_.sessions_each); n > 0; --n) {
        auto next = make_session(out.records.wagons.back());
        if (out.records.sessions.size() > first && r_.chance(s_.one_price ? 100 : 30)) {
          next.own_price = out.records.sessions.back().own_price;
          next.public_price = out.records.sessions.back().public_price;
        }
        out.records.sessions.push_back(next);
      }
    }
    if (s_.paid) {
      add_payers(out);
    }
    return out;
  }

private:
  void add_payers(instance& to) {
    auto const cap = [&](unsigned percent, std::int64_t most) {
      return r_.chance(percent) ? std::optional{money::euros(25 * r_.between(0, most))} : std::nullopt;
    };
    auto const all = r_.between(1, 4);
    for (auto n = std::int64_t{1}; n <= all; ++n) {
      auto p = payer{};
      p.id = numbered<payer_id>(static_cast<std::uint64_t>(n));
      p.tier = static_cast<payer_tier>(r_.between(0, 3));
      for (auto const& kind : reference_->wagon_kinds) {
        if (r_.chance(70) || (p.pays_for.empty() && &kind == &reference_->wagon_kinds.back())) {
          p.pays_for.push_back(kind.code);
        }
      }
      p.percent = r_.chance(60) ? 100 : static_cast<std::int32_t>(r_.between(3, 9) * 10);
      p.per_person = cap(60, 8);
      p.per_year = cap(40, 6);
      p.per_step = cap(30, 4);
      if (r_.chance(30)) {
        (r_.chance(50) ? p.from : p.until) = today_ + days{r_.between(0, 60)};
      }
      if (n > 1 && r_.chance(30)) {
        p.not_with.push_back(numbered<payer_id>(static_cast<std::uint64_t>(r_.between(1, n - 1))));
      }
      to.records.payers.push_back(p);
      to.ask.payers.push_back({payer_idx{static_cast<std::size_t>(n - 1)}, r_.chance(50)});
    }
    if (r_.chance(30)) {
      to.ask.spent.push_back({static_cast<std::size_t>(r_.below(static_cast<std::uint64_t>(all))),
                              static_cast<std::int32_t>(r_.between(2026, 2027)),
                              100 * 25 * r_.between(1, 3)});
    }
  }

  std::shared_ptr<taxonomy::taxonomy const> small_taxonomy() {
    auto shape = taxonomy::invented::shape{};
    shape.skills = static_cast<std::uint64_t>(s_.skills);
    shape.groups = 3;
    for (;;) {
      auto built = taxonomy::build(taxonomy::invented::random_records(r_, shape));
      if (built->skill_count() >= 3) {
        return built;
      }
    }
  }

  taxonomy::skill_idx any_skill() {
    return taxonomy::skill_idx{static_cast<std::size_t>(r_.below(tax_->skill_count()))};
  }
  evidence any_level() { return static_cast<evidence>(r_.between(1, 3)); }
  atom any_atom() {
    auto const what = r_.below(10);
    if (what < 5) {
      return skill_atom{tax_->id_of(any_skill()), r_.chance(3) ? evidence::none : any_level()};
    }
    if (what < 8) {
      return credential_atom{r_.pick(std::span{reference_->credentials}).code};
    }
    return freedom_atom{r_.pick(std::span{reference_->barriers}).code};
  }

  /// Mostly something that the goal or a wagon asks for, so that trains exist and grow.
  atom useful_atom() {
    if (wanted_.empty() || r_.chance(20)) {
      return any_atom();
    }
    auto a = r_.pick(std::span<atom const>{wanted_});
    if (auto* s = std::get_if<skill_atom>(&a)) {
      s->level = r_.chance(70) ? std::max(s->level, any_level()) : any_level();
    }
    return a;
  }

  wagon new_wagon() {
    auto w = wagon{};
    w.id = numbered<wagon_id>(r_.below(1'000'000'000));
    w.provider = numbered<partner_id>(1);
    if (s_.paid) {
      w.kind = r_.pick(std::span{reference_->wagon_kinds}).code;
    }
    if (r_.chance(75)) {
      auto const started = static_cast<std::int32_t>(r_.between(0, 4) * 10);
      w.completion = completion_record{started, static_cast<std::int32_t>(r_.between(0, 2)) * started / 2};
    }
    return w;
  }

  /// Gives what a step closer to the goal needs. The goal is the first of `wanted_`.
  wagon make_chained_wagon() {
    auto w = new_wagon();
    longest_ = static_cast<std::int32_t>(r_.between(1, 3));
    link_ = r_.between(0, kChain - 1);
    auto const at = [&](std::int64_t n) -> atom const& {
      return wanted_[static_cast<std::size_t>(std::min(n, kChain - 1))];
    };
    auto const* skill = std::get_if<skill_atom>(&at(link_));
    if (skill != nullptr && r_.chance(30)) {
      w.raises.push_back({skill->skill, evidence::declared, evidence::proven});
    } else {
      w.gives.push_back({at(link_), r_.chance(80) ? std::nullopt : std::optional{std::int32_t{1}}});
    }
    if (r_.chance(35)) {
      w.gives.push_back({at(r_.between(0, kChain - 1)), std::nullopt});
    }
    for (auto n = link_ + 1 == kChain ? 0 : r_.between(r_.chance(80) ? 1 : 0, 2); n > 0; --n) {
      w.needs.push_back(at(link_ + r_.between(1, 2)));
    }
    w.in_job = link_ == 0 && r_.chance(20);
    return w;
  }

  wagon make_wagon() {
    auto w = new_wagon();
    longest_ = static_cast<std::int32_t>(r_.between(1, 5));
    for (auto n = r_.chance(s_.about_fit ? 90 : 60) ? 0 : r_.between(1, 2); n > 0; --n) {
      w.needs.push_back(any_atom());
      wanted_.push_back(w.needs.back());
    }
    for (auto n = r_.between(r_.chance(60) ? 1 : 0, 3); n > 0; --n) {
      w.gives.push_back(
          {useful_atom(),
           r_.chance(60) ? std::nullopt : std::optional{static_cast<std::int32_t>(r_.between(0, longest_))}});
    }
    for (auto n = r_.chance(60) ? 0 : r_.between(1, 3); n > 0; --n) {
      auto const about = useful_atom();
      auto const* s = std::get_if<skill_atom>(&about);
      auto const from = static_cast<evidence>(r_.between(0, 2));
      w.raises.push_back(
          {s == nullptr ? tax_->id_of(any_skill()) : s->skill, from, r_.chance(70) ? evidence::proven : any_level()});
    }
    w.in_job = r_.chance(25);
    if (tax_->occupation_count() > 0 && r_.chance(40)) {
      w.job = tax_->id_of(taxonomy::occupation_idx{static_cast<std::size_t>(r_.below(tax_->occupation_count()))});
    }
    return w;
  }

  session make_session(wagon const& w) {
    auto x = session{};
    x.id = numbered<session_id>(r_.below(1'000'000'000));
    x.wagon = w.id;
    if (s_.chained) {
      if (r_.chance(85)) {
        auto const due = (kChain - 1 - link_) * 7 * s_.horizon_weeks / (kChain + 1);
        x.start = today_ + days{due + r_.between(-2, 14)};
      }
    } else if (r_.chance(s_.one_price ? 90 : 60)) {
      x.start = today_ + days{r_.between(-4, 5 * s_.horizon_weeks)};
    }
    x.weeks = longest_ + static_cast<std::int32_t>(s_.one_price    ? r_.between(0, s_.horizon_weeks - 1)
                                                   : r_.chance(70) ? 0
                                                                   : r_.between(0, 2));
    x.hours_per_week = static_cast<std::int32_t>(4 * r_.between(0, 3));
    if (!s_.chained && r_.chance(50)) {
      x.at = place{static_cast<std::int32_t>(r_.between(0, 12)) * 1000, 0};
    }
    x.seats = s_.chained || r_.chance(92) ? 1 : 0;
    x.own_price = money::euros(r_.chance(s_.paid ? 10 : 50) ? 0 : r_.between(1, 3) * 50);
    x.public_price = money::euros(r_.between(0, 3) * 100);
    x.decision_weeks = static_cast<std::int32_t>(r_.chance(75) ? 0 : r_.between(1, 3));
    return x;
  }

  compiled_atom compiled(atom const& a) {
    if (auto const* s = std::get_if<skill_atom>(&a)) {
      return skill_at(tax_->find(s->skill), s->level);
    }
    if (auto const* c = std::get_if<credential_atom>(&a)) {
      auto const& all = reference_->credentials;
      return holds(credential_idx{
          static_cast<std::size_t>(std::ranges::find(all, c->credential, &credential::code) - all.begin())});
    }
    auto const& all = reference_->barriers;
    auto const& code = std::get<freedom_atom>(a).barrier;
    return free_of(barrier_idx{static_cast<std::size_t>(std::ranges::find(all, code, &barrier::code) - all.begin())});
  }

  query make_query() {
    auto q = query{};
    q.earliest = today_;
    q.latest = today_ + days{r_.between(r_.chance(5) ? -3 : 28, 7 * s_.horizon_weeks)};
    for (auto n = r_.between(0, 3); n > 0; --n) {
      q.skills.push_back({any_skill(), static_cast<evidence>(r_.between(0, 3))});
    }
    for (auto n = r_.chance(40) ? 0 : r_.between(1, 2); n > 0; --n) {
      auto const end = r_.chance(60) ? std::optional{today_ + days{r_.between(-5, 50)}} : std::nullopt;
      q.credentials.push_back(
          {credential_idx{static_cast<std::size_t>(r_.below(reference_->credentials.size()))}, end});
    }
    for (auto b = std::size_t{0}; b < reference_->barriers.size(); ++b) {
      if (r_.chance(75)) {
        q.barriers.push_back(barrier_idx{b});
      }
    }
    if (r_.chance(40)) {
      q.job_ends_on = today_ + days{r_.between(0, 40)};
    }
    auto const least_hours = [&] { return s_.one_price ? 5 : r_.chance(80) ? 2 : 0; };
    q.hours.before = static_cast<std::int32_t>(4 * r_.between(least_hours(), 6));
    q.hours.after = static_cast<std::int32_t>(4 * r_.between(least_hours(), 6));
    if (r_.chance(50)) {
      q.hours.changes_on = today_ + days{r_.between(-3, 40)};
    }
    if (r_.chance(60)) {
      q.home = place{0, 0};
      q.max_km = static_cast<std::int32_t>(r_.between(9, 14));
    }
    if (s_.chained) {
      q.latest = today_ + days{7 * s_.horizon_weeks};
      q.max_wagons = static_cast<std::int32_t>(r_.between(4, 7));
      while (std::ssize(wanted_) < kChain) {
        auto const next = any_atom();
        if (std::ranges::find(wanted_, next) == wanted_.end()) {
          wanted_.push_back(next);
        }
      }
      auto const by_fit = r_.chance(40);
      for (auto const& a : wanted_) {
        if (auto const* s = std::get_if<skill_atom>(&a); s != nullptr && by_fit) {
          auto const skill = tax_->find(s->skill);
          q.goal.required.push_back({skill, importance::essential, tax_->weight(skill, importance::essential)});
        }
      }
      if (!by_fit || r_.chance(30)) {
        q.goal.hard.push_back(compiled(wanted_.front()));
      }
      q.goal.threshold = score{static_cast<std::uint32_t>(r_.between(4, 10) * 100'000)};
      return q;
    }
    if (r_.chance(40)) {
      q.own_budget = money::euros(r_.between(1, 8) * 50);
    }
    q.max_wagons = static_cast<std::int32_t>(r_.chance(80) ? r_.between(3, 6) : r_.between(0, 2));
    for (auto n = s_.about_fit ? 0 : r_.between(r_.chance(70) ? 1 : 0, 3); n > 0; --n) {
      wanted_.push_back(any_atom());
      q.goal.hard.push_back(compiled(wanted_.back()));
    }
    for (auto n = s_.about_fit ? r_.between(2, 5) : r_.chance(30) ? 0 : r_.between(1, 4); n > 0; --n) {
      auto const s = any_skill();
      auto const kind = r_.chance(50) ? importance::essential : importance::optional;
      q.goal.required.push_back({s, kind, tax_->weight(s, kind)});
      wanted_.push_back(skill_atom{tax_->id_of(s), evidence::declared});
    }
    q.goal.threshold = score{static_cast<std::uint32_t>(r_.between(3, 10) * 100'000)};
    if (tax_->occupation_count() > 0 && r_.chance(80)) {
      q.goal.job = taxonomy::occupation_idx{static_cast<std::size_t>(r_.below(tax_->occupation_count()))};
    }
    return q;
  }

  random_source& r_;
  sizes s_;
  taxonomy::taxonomy const* tax_{};
  reference_data const* reference_{};
  civil_date today_;
  std::int32_t longest_{1};
  std::int64_t link_{};  ///< how many steps of the chain come after the wagon of now
  std::vector<atom> wanted_;
};

}  // namespace

std::shared_ptr<reference_data const> small_reference() {
  auto data = reference_data{};
  for (auto const* c : {"b-vca", "rijbewijs-b", "vog"}) {
    data.credentials.push_back({credential_code{c}, {}, {}});
  }
  for (auto const* b : {"childcare", "debt"}) {
    data.barriers.push_back({barrier_code{b}, {}, {}});
  }
  for (auto const* k : {"coaching", "course"}) {
    data.wagon_kinds.emplace_back().code = wagon_kind_code{k};
  }
  return std::make_shared<reference_data const>(std::move(data));
}

void put_under_way(random_source& random, snapshot const& world, planning::query& ask) {
  auto free = std::vector<wagon_idx>{};
  for (auto const w : idx_range<wagon_idx>{world.wagons.size()}) {
    free.push_back(w);
  }
  auto const take_one = [&] {
    auto const at = static_cast<std::ptrdiff_t>(random.below(free.size()));
    auto const w = free[static_cast<std::size_t>(at)];
    free.erase(free.begin() + at);
    return w;
  };
  for (auto n = random.between(0, 2); n > 0; --n) {
    auto const start = ask.earliest + days{random.between(-25, 20)};
    auto const with_wagon = !free.empty() && random.chance(60);
    ask.commitments.push_back({with_wagon ? take_one() : wagon_idx{},
                               start,
                               start + weeks{random.between(1, 8)},
                               static_cast<std::int32_t>(4 * random.between(0, 3))});
  }
  for (auto n = random.between(0, 3); n > 0 && !free.empty(); --n) {
    auto const& sessions = world.wagons[take_one()].sessions;
    if (sessions.empty()) {
      continue;
    }
    auto const s = sessions[static_cast<std::size_t>(random.below(sessions.size()))];
    auto const any_day = ask.earliest + days{random.between(-3, 40)};
    auto const& date = world.sessions[s].start;
    ask.booked.push_back({s, date && random.chance(85) ? *date : any_day});
  }
}

instance invent(random_source& random, sizes const& s) {
  return maker{random, s}.make();
}

}  // namespace overstap::selfcheck
