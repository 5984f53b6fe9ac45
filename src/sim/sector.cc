// SPDX-License-Identifier: EUPL-1.2
#include "sim/sector.h"

#include <algorithm>

#include "base/invariant.h"
#include "base/text.h"

namespace overstap::sim {
namespace {

using enum sector;
using hours_list = std::array<hours_pattern, 4>;

constexpr auto kFullTime = hours_list{{{36, 40}, {32, 40}, {40, 40}, {24, 32}}};
constexpr auto kMixed = hours_list{{{32, 40}, {24, 32}, {16, 24}, {36, 36}}};
constexpr auto kPartTime = hours_list{{{16, 24}, {20, 28}, {24, 32}, {12, 20}}};
constexpr auto kSmallJobs = hours_list{{{8, 16}, {12, 20}, {16, 24}, {24, 36}}};

constexpr auto kFacts = std::array<sector_facts, kSectorCount>{{
    {aviation, 6, 1, 104, 85, 30, 30, 2, kMixed, {"Luchtdiensten", "Grondafhandeling", "Airport Services"}},
    {transport, 45, 3, 104, 60, 25, 45, 6, kFullTime, {"Vervoer", "Transport", "Busdiensten"}},
    {logistics, 95, 4, 98, 50, 50, 25, 5, kFullTime, {"Logistiek", "Distributie", "Opslag"}},
    {delivery, 35, 4, 97, 30, 40, 30, 2, kMixed, {"Bezorging", "Pakketdienst", "Post"}},
    {customer_contact, 55, 3, 103, 35, 30, 35, 2, kPartTime, {"Klantcontact", "Telecom", "Service"}},
    {office, 75, 1, 106, 2, 20, 50, 2, kMixed, {"Advies", "Administratie", "Verzekeringen"}},
    {ict, 60, 3, 114, 8, 15, 65, 3, kFullTime, {"ICT", "Software", "Beheer"}},
    {care, 130, 3, 106, 75, 8, 55, 12, kPartTime, {"Zorggroep", "Thuiszorg", "Woonzorg"}},
    {childcare, 45, 2, 104, 10, 8, 60, 12, kPartTime, {"Kinderopvang", "Kindercentrum", "Buitenschoolse Opvang"}},
    {education, 45, 2, 108, 0, 5, 45, 6, kPartTime, {"Onderwijs", "Scholengroep", "Basisscholen"}},
    {technical, 90, 9, 110, 12, 15, 65, 14, kFullTime, {"Installatietechniek", "Techniek", "Duurzame Energie"}},
    {construction, 60, 5, 108, 2, 20, 60, 12, kFullTime, {"Bouw", "Bouwbedrijf", "Renovatie"}},
    {automotive, 30, 4, 103, 20, 20, 55, 12, kFullTime, {"Autotechniek", "Autobedrijf", "Voertuigen"}},
    {manufacturing, 45, 4, 104, 55, 30, 45, 6, kFullTime, {"Industrie", "Machinebouw", "Metaal"}},
    {food, 35, 3, 98, 60, 35, 40, 6, kFullTime, {"Voeding", "Bakkerij", "Versproducten"}},
    {hospitality, 85, 1, 96, 80, 15, 25, 8, kSmallJobs, {"Horeca", "Hotel", "Restaurants"}},
    {retail, 90, 1, 96, 60, 6, 30, 4, kSmallJobs, {"Winkels", "Supermarkt", "Warenhuis"}},
    {security, 25, 4, 104, 85, 10, 50, 10, kMixed, {"Beveiliging", "Toezicht", "Bewaking"}},
    {cleaning, 50, 1, 97, 20, 15, 45, 2, kPartTime, {"Schoonmaak", "Facilitair", "Glasbewassing"}},
    {green, 20, 3, 99, 5, 25, 45, 12, kFullTime, {"Groen", "Hoveniers", "Kwekerij"}},
    {sport, 10, 1, 98, 55, 5, 35, 4, kSmallJobs, {"Sport", "Fitness", "Zwembaden"}},
    {social, 20, 2, 108, 5, 5, 55, 2, kPartTime, {"Welzijn", "Begeleiding", "Maatschappelijk Werk"}},
    {other, 49, 1, 100, 15, 12, 45, 4, kMixed, {"Diensten", "Groep", "Ambacht"}},
}};

struct group_rule {
  std::string_view prefix;
  sector is;
};
/// Longest prefix wins.
constexpr auto kGroups = std::to_array<group_rule>({
    {"0", other},
    {"1", office},
    {"2", office},
    {"21", technical},
    {"22", care},
    {"23", education},
    {"25", ict},
    {"263", social},
    {"3", office},
    {"31", technical},
    {"315", transport},
    {"32", care},
    {"3341", customer_contact},
    {"34", social},
    {"342", sport},
    {"343", hospitality},
    {"35", ict},
    {"4", office},
    {"4222", customer_contact},
    {"4223", customer_contact},
    {"4224", hospitality},
    {"4225", customer_contact},
    {"4227", customer_contact},
    {"432", logistics},
    {"4412", delivery},
    {"5", other},
    {"511", transport},
    {"5111", aviation},
    {"512", hospitality},
    {"513", hospitality},
    {"515", cleaning},
    {"52", retail},
    {"5244", customer_contact},
    {"5246", hospitality},
    {"53", care},
    {"531", childcare},
    {"5312", education},
    {"54", security},
    {"6", green},
    {"7", manufacturing},
    {"71", construction},
    {"7126", technical},
    {"7127", technical},
    {"7231", automotive},
    {"7232", aviation},
    {"74", technical},
    {"751", food},
    {"8", manufacturing},
    {"8160", food},
    {"8211", automotive},
    {"83", transport},
    {"8321", delivery},
    {"8322", delivery},
    {"834", construction},
    {"8344", logistics},
    {"9", other},
    {"91", cleaning},
    {"92", green},
    {"93", construction},
    {"932", manufacturing},
    {"933", logistics},
    {"94", hospitality},
});

constexpr auto kAviationWords = std::to_array<std::string_view>(
    {"airport", "aircraft", "airline", "cabin crew", "flight attendant", "ramp agent", "baggage", "check in agent"});

struct region_rule {
  std::string_view region;
  sector is;
  std::uint64_t percent;
};
constexpr auto kRegional = std::to_array<region_rule>({
    {"AM18", aviation, 1400},     {"AM18", hospitality, 140},   {"AM18", customer_contact, 140},
    {"AM18", ict, 140},           {"AM18", security, 160},      {"AM18", manufacturing, 50},
    {"AM18", green, 60},          {"AM22", aviation, 60},       {"AM22", logistics, 150},
    {"AM22", manufacturing, 130}, {"AM28", aviation, 60},       {"AM28", automotive, 220},
    {"AM28", manufacturing, 200}, {"AM28", ict, 130},           {"AM32", automotive, 250},
    {"AM32", food, 180},          {"AM32", manufacturing, 160}, {"AM30", aviation, 40},
    {"AM30", automotive, 350},    {"AM30", care, 120},          {"AM26", logistics, 220},
    {"AM25", logistics, 180},     {"AM25", manufacturing, 140}, {"AM29", logistics, 250},
    {"AM29", green, 220},         {"AM33", logistics, 140},     {"AM34", green, 180},
    {"AM21", green, 220},         {"AM21", office, 170},        {"AM15", green, 220},
    {"AM13", office, 150},        {"AM13", ict, 160},           {"AM13", customer_contact, 140},
    {"AM14", office, 130},        {"AM24", hospitality, 160},   {"AM24", food, 150},
    {"AM24", manufacturing, 130}, {"AM01", education, 140},     {"AM01", aviation, 15},
    {"AM02", food, 170},          {"AM02", green, 150},         {"AM03", manufacturing, 140},
    {"AM05", manufacturing, 160}, {"AM05", construction, 140},  {"AM05", automotive, 130},
    {"AM09", manufacturing, 180}, {"AM09", construction, 140},  {"AM38", food, 250},
    {"AM38", education, 130},     {"AM06", office, 120},        {"AM10", logistics, 200},
    {"AM10", green, 180},         {"AM17", food, 250},          {"AM37", manufacturing, 200},
    {"AM36", logistics, 140},     {"AM11", logistics, 140},     {"AM11", green, 160},
    {"AM08", care, 130},          {"AM12", care, 120},          {"AM27", food, 170},
    {"AM27", construction, 130},  {"AM23", construction, 160},  {"AM35", construction, 170},
    {"AM20", food, 140},          {"AM19", green, 150},         {"AM19", aviation, 40},
    {"AM37", aviation, 60},       {"AM07", care, 120},
});

}  // namespace

sector_facts const& facts_of(sector s) noexcept {
  return kFacts[static_cast<std::size_t>(s)];
}

sector sector_of(std::string_view isco_group, std::string_view english_name) {
  auto found = other;
  auto longest = std::size_t{0};
  for (auto const& rule : kGroups) {
    if (rule.prefix.size() > longest && isco_group.starts_with(rule.prefix)) {
      longest = rule.prefix.size();
      found = rule.is;
    }
  }
  if (found == security) {
    return found;  // guards at an airport guard
  }
  auto const name = fold(english_name);
  auto const flies =
      std::ranges::any_of(kAviationWords, [&](std::string_view word) { return name.find(word) != std::string::npos; });
  return flies ? aviation : found;
}

std::uint64_t regional_percent(region_code const& region, sector s) noexcept {
  for (auto const& rule : kRegional) {
    if (rule.is == s && rule.region == region.str()) {
      return rule.percent;
    }
  }
  // Flying is done where an airport is.
  return s == aviation ? 2 : 100;
}

}  // namespace overstap::sim
