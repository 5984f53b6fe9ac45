// SPDX-License-Identifier: EUPL-1.2
#include "casework/profile_change.h"

#include <algorithm>

#include <fmt/format.h>

#include "casework/profile_visitor.h"
#include "domain/citizen_number.h"

namespace overstap::casework {
namespace {

using access::data_group;

constexpr auto kHour = std::int64_t{3'600'000};

/// Opens every name once.
class opened_names {
public:
  opened_names(work const& w, store::profile_names sealed) : w_{w}, sealed_{std::move(sealed)} {}

  staff_name of(std::optional<account_id> const& account, std::optional<partner_id> const& organisation) {
    if (!organisation) {
      return {};  // the person herself
    }
    auto name = staff_name{};
    if (auto const at = sealed_.organisations.find(*organisation); at != sealed_.organisations.end()) {
      name.organisation = at->second;
    }
    if (account) {
      if (auto const at = sealed_.accounts_sealed.find(*account); at != sealed_.accounts_sealed.end()) {
        auto& opened = opened_[*account];
        if (opened.empty()) {
          opened = w_.open("account.name", to_string(*account), at->second);
        }
        name.name = opened;
      }
    }
    return name;
  }

private:
  work const& w_;
  store::profile_names sealed_;
  std::map<account_id, std::string> opened_;
};

std::vector<shown_assessment> show_assessments(work const& w, entered const& e, opened_names& names) {
  auto const sellers = e.may(data_group::plan) ? store::load_step_sellers(w.db, e.head.id) : std::vector<partner_id>{};
  auto shown = std::vector<shown_assessment>{};
  for (auto const& a : store::load_assessments(w.db, e.head.id)) {
    auto const id = to_string(a.id);
    auto one = shown_assessment{.id = a.id,
                                .step = a.step,
                                .on = a.on,
                                .assessor = names.of(a.assessor, a.organisation),
                                .sells_step = std::ranges::binary_search(sellers, a.organisation),
                                .remark = w.open("assessment.remark", id, a.remark_sealed),
                                .results = {}};
    for (auto const& r : a.results) {
      one.results.push_back(
          {r.skill,
           r.verdict,
           w.open("assessment_skill.remark", fmt::format("{}:{}", id, to_string(r.skill)), r.remark_sealed)});
    }
    shown.push_back(std::move(one));
  }
  return shown;
}

}  // namespace

profile_page load_page(work const& w, entered const& e, store::profile told) {
  auto const dossier = e.head.id;
  auto names = opened_names{w, store::load_profile_names(w.db, dossier)};
  auto page = profile_page{};
  page.version = e.head.version;
  page.state = e.head.state;
  page.standing = e.standing;
  for (auto const& row : told.skills) {
    if (row.answer != skill_answer::unknown) {
      page.skills.push_back({row,
                             names.of(row.author, row.organisation),
                             w.open("profile_skill.remark",
                                    fmt::format("{}:{}", to_string(dossier), to_string(row.skill)),
                                    row.remark_sealed)});
    }
  }
  for (auto const& row : told.credentials) {
    page.credentials.push_back(
        {row, row.valid_until && *row.valid_until < w.today, names.of(row.seen_by, row.organisation)});
  }
  for (auto const& d : store::load_documents(w.db, dossier)) {
    page.documents.push_back(
        {d.id, w.open("document.name", to_string(d.id), d.name_sealed), d.media_type, d.size, d.made_at});
  }
  page.assessments = show_assessments(w, e, names);
  page.withheld = e.withheld;
  page.told = std::move(told);
  return page;
}

outlook outlook_now(office const& o, store::profile const& p, municipality_code const& lives_in) {
  auto const world = o.desk.current.get();
  auto const today = o.desk.time.today();
  auto const person = desk::resolve(*world, visitor_of(*world, p, lives_in, {}), today, "");
  invariant(person.has_value(), "a profile did not resolve");
  return outlook_of(*world, p, *person, today);
}

signature sign(work const& w, entered const& e) {
  return {.author = w.who.account,
          .organisation = e.standing == access::relation::self ? std::nullopt : std::optional{w.who.organisation},
          .on = w.today,
          .may_prove = e.standing == access::relation::owner};
}

result<void> check_text(std::string_view text, std::string_view pointer) {
  if (find_citizen_numbers(text).empty()) {
    return {};
  }
  return std::unexpected{error{errc::bad_request,
                               "Some fields are not valid.",
                               {{std::string{pointer}, "a text without a citizen service number (BSN)"}}}};
}

result<changed_profile> change_profile(
    office const& o, desk::caller const& asks, dossier_id dossier, access::action by, profile_edit const& edit) {
  auto changed = in_transaction(o, asks, [&](work const& w) -> result<changed_profile> {
    auto const e = w.enter_to_change(dossier, by, {.needs = {data_group::profile}, .shows = {data_group::plan}});
    if (!e) {
      return std::unexpected{e.error()};
    }
    auto before = store::load_profile(w.db, dossier);
    auto after = before;
    auto const event = edit(w, *e, after);
    if (!event) {
      return std::unexpected{event.error()};
    }
    if (before != after || event->beside) {
      store::save_profile(w.db, dossier, before, after);
      if (!event->often || !store::happened_since(w.db, dossier, event->kind, w.who.account, w.now - kHour)) {
        w.happened(dossier, event->kind, data_group::profile, event->detail);
      }
    }
    return changed_profile{load_page(w, *e, std::move(after)), std::move(before), e->head.municipality};
  });
  if (changed) {
    changed->page.now = outlook_now(o, changed->page.told, changed->lives_in);
  }
  return changed;
}

result<profile_page> write_profile(office const& o,
                                   desk::caller const& asks,
                                   dossier_id dossier,
                                   profile_edit const& edit) {
  auto changed = change_profile(o, asks, dossier, access::action::write_profile, edit);
  if (!changed) {
    return std::unexpected{std::move(changed.error())};
  }
  return std::move(changed->page);
}

}  // namespace overstap::casework
