// SPDX-License-Identifier: EUPL-1.2
// Kinds that take something out of the way, advise or accompany.
#include <array>

#include "sim/offer.h"

namespace overstap::sim {
namespace {

// ESCO v1.1.1 skills that these services teach, where the taxonomy has them.
constexpr auto kSpeakDutch = std::string_view{"c44b765b-76fb-4a16-be7e-9925beee072c"};
constexpr auto kWriteDutch = std::string_view{"e35cfb6e-ea8e-4aef-aab9-3cbc7d79647b"};
constexpr auto kUseComputer = std::string_view{"d15ce60f-ddab-41ce-ba56-398451b77b60"};
constexpr auto kKeepLearning = std::string_view{"a8d24a95-47b3-4f88-92e7-06600bcd3612"};

void fill_language(region_setting const& in, std::uint64_t variant, offer& out) {
  switch (variant % 4) {
    case 0:
      out.title = {"Nederlands op niveau A2", "Dutch at level A2"};
      give_credential(in, "nederlands-a2", out);
      give_known_skill(in, kSpeakDutch, evidence::declared, out);
      out.weeks = {20, 40};
      break;
    case 1:
      out.title = {"Nederlands op niveau B1", "Dutch at level B1"};
      give_credential(in, "nederlands-b1", out);
      give_known_skill(in, kSpeakDutch, evidence::proven, out);
      out.weeks = {16, 36};
      break;
    case 2:
      out.title = {"Nederlands op niveau B2", "Dutch at level B2"};
      need_credential(in, "nederlands-b1", out);
      give_credential(in, "nederlands-b2", out);
      give_known_skill(in, kSpeakDutch, evidence::proven, out);
      give_known_skill(in, kWriteDutch, evidence::proven, out);
      out.weeks = {16, 36};
      break;
    default:
      out.title = {"Beter lezen, schrijven en rekenen", "Better reading, writing and arithmetic"};
      give_known_skill(in, kWriteDutch, evidence::worked, out);
      out.weeks = {10, 24};
  }
  out.hours = {4, 9};
}

void fill_application_training(region_setting const& in, std::uint64_t variant, offer& out) {
  switch (variant % 4) {
    case 1:
      out.title = {"Solliciteren en een VOG aanvragen",
                   "Apply for jobs and ask for a certificate of good conduct (VOG)"};
      give_credential(in, "vog", out);
      out.weeks = {3, 4};
      out.price_percent = {2, 6};
      out.starts = rhythm::rolling;
      break;
    case 2:
      if (regional_percent(in.map.record().code, sector::aviation) >= 100) {
        out.title = {"Solliciteren op de luchthaven, met veiligheidsonderzoek",
                     "Apply for a job at the airport, with the background check"};
        give_credential(in, "veiligheidsonderzoek-luchthaven", out);
        out.weeks = {6, 6};
        out.starts = rhythm::rolling;
        break;
      }
      [[fallthrough]];
    default:
      out.by = variant % 4 == 3 ? partner_kind::union_ : partner_kind::uwv;
      out.price_percent = {0, 60};
      out.starts = rhythm::often;
  }
}

void fill_transport_help(region_setting const& in, std::uint64_t variant, offer& out) {
  out.starts = rhythm::rolling;
  switch (variant % 3) {
    case 0:
      out.title = {"Fiets of abonnement voor bus en trein", "A bicycle, or a season ticket for bus and train"};
      out.weeks = {1, 3};
      out.hours = {0, 1};
      out.price_percent = {0, 40};
      break;
    case 1:
      out.title = {"Meerijden naar het werk", "Shared rides to work"};
      out.weeks = {1, 4};
      out.hours = {0, 1};
      out.price_percent = {0, 20};
      break;
    default:
      out.title = {"Rijbewijs B met hulp van de gemeente", "Driving licence B with help from the municipality"};
      give_credential(in, "rijbewijs-b", out);
      out.weeks = {16, 26};
      out.hours = {2, 4};
      out.price_percent = {75, 100};
  }
}

struct plain_service {
  std::string_view kind;
  span_of weeks;
  span_of hours;
  rhythm starts;
};
/// Services that need no more said than how long they take.
constexpr auto kPlain = std::to_array<plain_service>({
    {"aftercare", {13, 26}, {0, 1}, rhythm::rolling},
    {"career-advice", {2, 6}, {1, 2}, rhythm::rolling},
    {"childcare", {2, 8}, {0, 1}, rhythm::rolling},
    {"debt-help", {26, 78}, {1, 2}, rhythm::rolling},
    {"digital-skills", {8, 8}, {2, 2}, rhythm::regular},
    {"intake", {1, 1}, {1, 2}, rhythm::rolling},
    {"job-coach", {26, 104}, {0, 2}, rhythm::rolling},
    {"job-mediation", {26, 52}, {2, 6}, rhythm::rolling},
    {"outplacement", {13, 39}, {2, 4}, rhythm::rolling},
    {"self-employment", {6, 26}, {4, 12}, rhythm::regular},
    {"sheltered-work", {52, 104}, {0, 0}, rhythm::rolling},
    {"vitality", {4, 20}, {1, 1}, rhythm::rolling},
    {"work-fitness", {13, 39}, {4, 10}, rhythm::rolling},
    {"workplace-adaptation", {1, 4}, {0, 1}, rhythm::rolling},
});

}  // namespace

void fill_service(region_setting const& in, std::uint64_t variant, random_source& numbers, offer& out) {
  auto const& kind = out.kind->code.str();
  for (auto const& p : kPlain) {
    if (p.kind == kind) {
      out.weeks = p.weeks;
      out.hours = p.hours;
      out.starts = p.starts;
    }
  }
  if (kind == "language") {
    fill_language(in, variant, out);
  } else if (kind == "application-training") {
    fill_application_training(in, variant, out);
  } else if (kind == "transport-help") {
    fill_transport_help(in, variant, out);
  } else if (kind == "digital-skills") {
    give_known_skill(in, kUseComputer, evidence::worked, out);
  } else if (kind == "career-advice") {
    give_known_skill(in, kKeepLearning, evidence::declared, out);
    out.by = numbers.chance(20) ? partner_kind::union_ : numbers.chance(10) ? partner_kind::sbb : partner_kind::oval;
  } else if (kind == "self-employment") {
    need_freedom(in, "debt", out);
  }
}

}  // namespace overstap::sim
