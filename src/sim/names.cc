// SPDX-License-Identifier: EUPL-1.2
#include "sim/names.h"

#include <array>
#include <span>

#include <fmt/format.h>

namespace overstap::sim {
namespace {

using names = std::span<std::string_view const>;

constexpr auto kFirst = std::to_array<std::string_view>({
    "Zilver",
    "Blauwe",
    "Groene",
    "Noorder",
    "Zuider",
    "Oude",
    "Nieuwe",
    "Rode",
    "Witte",
    "Gouden",
    "Lange",
    "Stille",
    "Hoge",
    "Verre",
    "Brede",
    "Heldere",
});
constexpr auto kSecond = std::to_array<std::string_view>({
    "linde",
    "reiger",
    "molen",
    "meeuw",
    "berk",
    "brug",
    "kade",
    "lelie",
    "vaart",
    "eik",
    "dijk",
    "zwaluw",
    "es",
    "steiger",
    "beuk",
    "horizon",
});
constexpr auto kPlant = std::to_array<std::string_view>({
    "Rietveld",
    "Waterlelie",
    "Wilgenhof",
    "Zonnedauw",
    "Kievitsbloem",
    "Lisdodde",
    "Duinroos",
    "Veldbies",
    "Hazelaar",
    "Meidoorn",
    "Sleedoorn",
    "Vlierbes",
    "Korenbloem",
    "Klaproos",
    "Bosanemoon",
    "Dotterbloem",
});
constexpr auto kStreet = std::to_array<std::string_view>(
    {"Voorbeeldstraat", "Proefplein", "Denkbeeldlaan", "Testkade", "Schetsweg", "Modelpad"});

constexpr auto kDeskWords = std::to_array<std::string_view>({"Werkcentrum {town}"});
constexpr auto kMunicipalityWords = std::to_array<std::string_view>(
    {"Gemeente {town}, Werk en Inkomen", "Gemeente {town}, Schuldhulp", "Gemeente {town}, Sociaal Domein"});
constexpr auto kUwvWords = std::to_array<std::string_view>({"UWV-kantoor {town}"});
constexpr auto kUnionWords =
    std::to_array<std::string_view>({"Vakbond {plant} {town}", "Vakvereniging {plant} {town}"});
constexpr auto kSchoolWords = std::to_array<std::string_view>(
    {"Mbo-college {plant} {town}", "Vakschool {plant} {town}", "Beroepscollege {plant} {town}"});
constexpr auto kNrtoWords = std::to_array<std::string_view>({"Leercentrum {plant} {town}",
                                                             "Opleidingen {plant} {town}",
                                                             "Vakopleiders {plant} {town}",
                                                             "Rijschool {plant} {town}"});
constexpr auto kOvalWords = std::to_array<std::string_view>(
    {"Loopbaanbureau {plant} {town}", "Re-integratie {plant} {town}", "Coachpunt {plant} {town}"});
constexpr auto kAbuWords = std::to_array<std::string_view>({"Uitzendbureau {plant} {town}", "Flexwerk {plant} {town}"});
constexpr auto kCedrisWords =
    std::to_array<std::string_view>({"Werkbedrijf {plant} {town}", "Ontwikkelbedrijf {plant} {town}"});
constexpr auto kEmployerWords =
    std::to_array<std::string_view>({"Leerbedrijf {plant} {town}", "Werkgeversgroep {plant} {town}"});
constexpr auto kLibraryWords = std::to_array<std::string_view>({"Bibliotheek {plant} {town}"});
constexpr auto kSbbWords = std::to_array<std::string_view>({"Adviespunt Leerbedrijven {plant} {town}"});

names words_of(partner_kind kind) noexcept {
  switch (kind) {
    case partner_kind::desk:
      return kDeskWords;
    case partner_kind::municipality:
      return kMunicipalityWords;
    case partner_kind::uwv:
      return kUwvWords;
    case partner_kind::union_:
      return kUnionWords;
    case partner_kind::school:
      return kSchoolWords;
    case partner_kind::nrto:
      return kNrtoWords;
    case partner_kind::oval:
      return kOvalWords;
    case partner_kind::abu:
      return kAbuWords;
    case partner_kind::cedris:
      return kCedrisWords;
    case partner_kind::employer:
      return kEmployerWords;
    case partner_kind::library:
      return kLibraryWords;
    case partner_kind::sbb:
      return kSbbWords;
  }
  __builtin_unreachable();
}

std::string_view one_of(random_source& numbers, names from) {
  return from[numbers.below(from.size())];
}

}  // namespace

std::string employer_name(random_source& numbers, sector s, std::string_view town) {
  auto const first = one_of(numbers, kFirst);
  auto const second = one_of(numbers, kSecond);
  auto const what = one_of(numbers, facts_of(s).employer_words);
  return town.empty() ? fmt::format("{}{} {}{}", first, second, what, kDemoMark)
                      : fmt::format("{}{} {} {}{}", first, second, what, town, kDemoMark);
}

std::string partner_name(partner_kind kind, std::size_t variant, std::string_view town) {
  auto const patterns = words_of(kind);
  auto const pattern = patterns[variant % patterns.size()];
  auto const plant = kPlant[variant % kPlant.size()];
  return fmt::format(fmt::runtime(pattern), fmt::arg("plant", plant), fmt::arg("town", town)).append(kDemoMark);
}

desk_contact make_desk(random_source& numbers, region const& r, municipality const& town) {
  // One draw per statement: the order in which arguments are evaluated differs between compilers.
  auto const street = one_of(numbers, kStreet);
  auto const house = numbers.between(1, 99);
  auto const line = numbers.between(0, 99);
  return {
      .region = r.code,
      .municipality = town.code,
      .name = fmt::format("Werkcentrum {}{}", r.name, kDemoMark),
      .address = fmt::format("{} {}, {}{}", street, house, town.main_place, kDemoMark),
      // A range in which no number is given out.
      .phone = fmt::format("020-555 01 {:02}", line),
      .hours = {"Maandag tot en met vrijdag van 9.00 tot 17.00 uur (demo)", "Monday to Friday, 9 am to 5 pm (demo)"}};
}

}  // namespace overstap::sim
