// SPDX-License-Identifier: EUPL-1.2
#include "casework/calendar_text.h"

#include <memory>

#include <libical/ical.h>

namespace overstap::casework {
namespace {

icaltimetype day(civil_date d) {
  auto const ymd = std::chrono::year_month_day{d};
  auto t = icaltime_null_date();
  t.year = static_cast<int>(ymd.year());
  t.month = static_cast<int>(static_cast<unsigned>(ymd.month()));
  t.day = static_cast<int>(static_cast<unsigned>(ymd.day()));
  return t;
}

/// The calendar takes over every part that is added to it.
icalcomponent* event(calendar_entry const& e, icaltimetype stamp) {
  auto* const made = icalcomponent_new(ICAL_VEVENT_COMPONENT);
  icalcomponent_add_property(made, icalproperty_new_uid(e.id.c_str()));
  icalcomponent_add_property(made, icalproperty_new_dtstamp(stamp));
  icalcomponent_add_property(made, icalproperty_new_dtstart(day(e.from)));
  icalcomponent_add_property(made, icalproperty_new_dtend(day(e.until)));
  icalcomponent_add_property(made, icalproperty_new_summary(e.title.c_str()));
  icalcomponent_add_property(made, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));  // a course is not all day
  return made;
}

}  // namespace

std::string calendar_text(std::vector<calendar_entry> const& entries, std::int64_t now) {
  auto const calendar = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>{
      icalcomponent_new(ICAL_VCALENDAR_COMPONENT), icalcomponent_free};
  icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
  icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Overstap//Mijn plan//NL"));
  icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
  auto const stamp = icaltime_from_timet_with_zone(now / 1000, 0, icaltimezone_get_utc_timezone());
  for (auto const& e : entries) {
    icalcomponent_add_component(calendar.get(), event(e, stamp));
  }
  auto const text =
      std::unique_ptr<char, decltype(&std::free)>{icalcomponent_as_ical_string_r(calendar.get()), std::free};
  return text.get();
}

}  // namespace overstap::casework
