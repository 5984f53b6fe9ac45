// SPDX-License-Identifier: EUPL-1.2
// Whatever people and jobs do to dossiers in whatever order: every open one has an owner who can act, a next step and a
// day; nothing that was acknowledged is lost; and the log has one row for everything that was done.
#include <algorithm>
#include <map>
#include <random>
#include <set>

#include <gtest/gtest.h>

#include "casework/agreement_ends.h"
#include "casework/change_dossier.h"
#include "casework/duplicates.h"
#include "casework/merge_dossiers.h"
#include "casework/offers.h"
#include "casework/open_dossier.h"
#include "casework/overdue.h"
#include "casework/staff.h"
#include "casework/testing_office.h"
#include "store/offer_store.h"
#include "store/task_store.h"
#include "store/time_line_store.h"

using namespace overstap;
using namespace overstap::casework;
using namespace overstap::casework::testing;
using access::data_group;

namespace {

bool always() {
  return true;
}

class desk_at_random {
public:
  template <typename Use>
  auto with_db(Use use) {
    auto const db = office_.pool.take();
    return use(*db);
  }
  explicit desk_at_random(unsigned seed) : random_{seed} { dossiers_.push_back(kDossier); }

  void run(int steps) {
    for (auto i = 0; i < steps; ++i) {
      auto const rows = log_rows();
      expected_ = rows;
      step();
      ASSERT_EQ(log_rows(), expected_) << "after " << last_;
      check_invariant();
      if (::testing::Test::HasFailure()) {
        return;
      }
    }
    check_nothing_lost();
  }

private:
  using action = void (desk_at_random::*)();

  void step() {
    static constexpr auto kActions = std::array<action, 20>{&desk_at_random::open,
                                                            &desk_at_random::open,
                                                            &desk_at_random::change_contact,
                                                            &desk_at_random::choose_step,
                                                            &desk_at_random::choose_step,
                                                            &desk_at_random::note,
                                                            &desk_at_random::task,
                                                            &desk_at_random::do_task,
                                                            &desk_at_random::fact,
                                                            &desk_at_random::ask,
                                                            &desk_at_random::ask,
                                                            &desk_at_random::answer,
                                                            &desk_at_random::answer,
                                                            &desk_at_random::withdraw_or_finish,
                                                            &desk_at_random::close,
                                                            &desk_at_random::reopen,
                                                            &desk_at_random::merge,
                                                            &desk_at_random::pass_time,
                                                            &desk_at_random::leave,
                                                            &desk_at_random::look};
    (this->*kActions[below(kActions.size())])();
  }

  std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>{0, n - 1}(random_); }
  template <typename T>
  T one_of(std::vector<T> const& all) {
    return all[below(all.size())];
  }
  account_id anybody() {
    return one_of<account_id>({kPerson, kGuide, kGuide, kColleague, kColleague, kSpecialist, kProvider, kStranger});
  }
  desk::caller as(account_id a) { return office_.as(a); }
  desk::caller changing(account_id a, dossier_id id) {
    auto c = as(a);
    // Now and then from an old page.
    c.if_match =
        office_.count("select version from dossier where id = '" + to_string(id) + "'") - (below(8) == 0 ? 1 : 0);
    return c;
  }
  dossier_id any_dossier() { return one_of(dossiers_); }
  civil_date soon() { return office_.time.today() + days{static_cast<int>(below(15))}; }
  std::string words() { return "Tekst " + std::to_string(++texts_); }

  long long log_rows() { return office_.count("select count(*) from processing_log where chain not like 'list:%'"); }
  /// So many rows for what was done; nothing for what was refused.
  template <typename R>
  bool counted(char const* what, R const& r, int rows = 1) {
    last_ = what;
    expected_ += r ? rows : 0;
    return r.has_value();
  }

  void open() {
    auto r = open_request{};
    r.person.name = one_of<std::string>({"Petra Jansen", "P. Janssen", "Ali de Vries", "A. de Fries", "Kees Bakker"});
    r.person.municipality = municipality_code{"GM0394"};
    r.situation.kind = situation_kind::job_seeker;
    auto const d = open_dossier(office_.at, as(anybody()), r);
    if (counted("open", d)) {
      dossiers_.push_back(d->id);
    }
    office_.time.forward(std::chrono::seconds{1});
  }
  void change_contact() {
    auto const id = any_dossier();
    counted("change",
            change_dossier(office_.at, changing(anybody(), id), id, {.person = person_change{.address = words()}}));
  }
  void choose_step() {
    auto const id = any_dossier();
    counted("next step", choose_next_step(office_.at, changing(anybody(), id), id, {words(), soon()}));
  }
  void note() {
    auto const id = any_dossier();
    auto const text = words();
    if (counted("note", add_note(office_.at, as(anybody()), id, {.text = text}))) {
      notes_.emplace(text, id);
    }
  }
  void task() {
    auto const id = any_dossier();
    auto const text = words();
    if (counted("task", add_task(office_.at, as(anybody()), id, {.what = text, .for_person = false}))) {
      tasks_.emplace(text, id);
    }
  }
  void do_task() {
    auto const id = any_dossier();
    auto const all = with_db([&](store::database& db) { return store::list_tasks(db, id); });
    if (!all.empty()) {
      counted("task done",
              change_task(
                  office_.at, changing(anybody(), id), id, one_of(all).id, {.what = {}, .due_on = {}, .done = true}));
    }
  }
  void fact() {
    counted("fact",
            add_fact(office_.at,
                     as(anybody()),
                     any_dossier(),
                     {.kind = fact_kind::runs_elsewhere, .code = "uwv", .detail = words()}));
  }
  void ask() {
    auto const f = new_offer{.kind = below(2) == 0 ? offer_kind::hand_over : offer_kind::work,
                             .organisation = one_of<partner_id>({kDeskPartner, kUwv, kSchool, kElsewhere}),
                             .account = {},
                             .what = words(),
                             .why = words(),
                             .purpose = {},
                             .groups = {data_group::contact},
                             .step = {},
                             .answer_before = office_.time.today() + days{1 + static_cast<int>(below(10))}};
    auto const made = make_offer(office_.at, as(anybody()), any_dossier(), f);
    if (counted("ask", made)) {
      offers_.push_back(made->offer.id);
    }
  }
  void answer() {
    if (offers_.empty()) {
      return;
    }
    auto reply = offer_reply{.accept = below(3) != 0, .text = words(), .next_step = {}, .next_step_on = {}};
    if (below(2) == 0) {
      reply.next_step = words();
      reply.next_step_on = soon();
    }
    counted("answer", answer_offer(office_.at, as(anybody()), one_of(offers_), reply));
  }
  void withdraw_or_finish() {
    if (offers_.empty()) {
      return;
    }
    if (below(2) == 0) {
      counted("withdraw", withdraw_offer(office_.at, as(anybody()), one_of(offers_)));
    } else {
      counted("finish", finish_offer(office_.at, as(anybody()), one_of(offers_), words()));
    }
  }
  void close() {
    auto const id = any_dossier();
    counted("close", close_dossier(office_.at, changing(anybody(), id), id, outcome::placed, words()));
  }
  void reopen() {
    auto const id = any_dossier();
    counted("reopen", reopen_dossier(office_.at, changing(anybody(), id), id, {words(), soon()}, words()));
  }
  void merge() {
    auto const id = any_dossier();
    auto const other = any_dossier();
    counted("merge", merge_dossiers(office_.at, changing(anybody(), id), id, other), 2);
  }
  void look() {
    auto const id = any_dossier();
    counted("read", read_dossier(office_.at, as(anybody()), id));
    counted("duplicates", list_duplicates(office_.at, as(anybody()), id));
  }
  void pass_time() {
    office_.time.forward(std::chrono::hours{24 * static_cast<int>(1 + below(9))});
    last_ = "jobs";
    expected_ += expire_offers(office_.at, always);
    auto const done = escalate(office_.at, always);
    expected_ += done.stuck + done.taken_over;
  }
  /// The specialist leaves, or the agreement of UWV ends: what they had goes to the desk.
  void leave() {
    if (below(4) != 0) {
      return;
    }
    auto const before = log_rows();
    last_ = "leave";
    if (below(2) == 0) {
      (void)change_staff(office_.at, as(kAdmin), kSpecialist, {.name = {}, .active = false});
    } else {
      office_.run("update agreement set ends_on = :today where organisation = :o and ends_on is null",
                  to_string(office_.time.today()),
                  kUwv);
      end_agreements(office_.at, office_.time.today(), [] { return true; });
    }
    expected_ += log_rows() - before;
  }

  void check_invariant() {
    EXPECT_EQ(office_.count("select count(*) from dossier d left join account a on a.id = d.owner where d.state = "
                            "'open' and (a.id is null or a.state <> 'active' or a.organisation is null or "
                            "a.organisation <> d.owner_organisation or coalesce(d.next_step_sealed, '') = '' or "
                            "coalesce(d.next_step_on, '') = '')"),
              0)
        << "after " << last_;
    EXPECT_EQ(office_.count("select count(*) from (select dossier from offer where kind = 'hand-over' and state = "
                            "'waiting' group by dossier having count(*) > 1) t"),
              0);
    EXPECT_EQ(office_.count("select count(*) from offer f join dossier d on d.id = f.dossier where f.state = 'waiting' "
                            "and d.state <> 'open'"),
              0)
        << "after " << last_;
    EXPECT_EQ(office_.count("select count(*) from dossier d where d.state = 'merged' and exists (select 1 from dossier "
                            "s where s.id = d.merged_into and s.state = 'merged')"),
              0);
  }

  dossier_id now_at(dossier_id id) {
    return with_db([&](store::database& db) { return store::survivor_of(db, id); });
  }
  void check_nothing_lost() {
    for (auto const& [text, id] : notes_) {
      EXPECT_TRUE(texts_of(now_at(id)).contains(text)) << text;
    }
    for (auto const& [text, id] : tasks_) {
      auto const at = now_at(id);
      auto const all = with_db([&](store::database& db) { return store::list_tasks(db, at); });
      EXPECT_TRUE(std::ranges::any_of(all, [&](auto const& t) {
        return office_.keys.open("task.what:" + to_string(t.id), t.what) == text;
      })) << text;
    }
    EXPECT_EQ(static_cast<long long>(dossiers_.size()), office_.count("select count(*) from dossier"));
  }
  std::set<std::string> texts_of(dossier_id id) {
    static constexpr auto kAll = std::array{
        data_group::contact, data_group::situation, data_group::profile, data_group::plan, data_group::sensitive};
    auto texts = std::set<std::string>{};
    with_db([&](store::database& db) {
      for (auto const& e : store::list_events(db, id, {.groups = kAll, .only_of = {}, .before = {}, .limit = 10'000})) {
        texts.insert(e.content_sealed.empty()
                         ? std::string{}
                         : office_.keys.open("dossier_event.content:" + to_string(e.place.dossier) + ":" +
                                                 std::to_string(e.place.number),
                                             e.content_sealed));
      }
      return 0;
    });
    return texts;
  }

  test_office office_;
  std::mt19937 random_;
  std::vector<dossier_id> dossiers_;
  std::vector<offer_id> offers_;
  std::map<std::string, dossier_id> notes_, tasks_;
  int texts_{};
  long long expected_{};
  char const* last_{""};
};

TEST(dossiers_property, whatever_happens_each_open_one_has_an_owner_a_step_and_a_day_and_nothing_is_lost) {
  for (auto seed = 1U; seed <= 30; ++seed) {
    SCOPED_TRACE(seed);
    desk_at_random{seed}.run(80);
    if (HasFailure()) {
      return;
    }
  }
}

}  // namespace
