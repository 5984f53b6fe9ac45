// SPDX-License-Identifier: EUPL-1.2
#include "casework/login_name.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include <fmt/format.h>

#include "base/text.h"
#include "vault/bytes.h"

namespace overstap::casework {
namespace {

// Short words of weather and nature, easy to spell and to read out; friendly in every combination.
constexpr auto kAdjectives = std::to_array<std::string_view>({
    "blauwe",   "blije",   "bonte",   "brede",  "bruine", "dappere",  "diepe",   "droge",   "fijne",    "flinke",
    "forse",    "frisse",  "gele",    "gladde", "goede",  "gouden",   "grijze",  "groene",  "grote",    "heldere",
    "hoge",     "jonge",   "kalme",   "klare",  "kleine", "koele",    "kranige", "lange",   "lenige",   "lichte",
    "luchtige", "milde",   "mooie",   "nieuwe", "oranje", "paarse",   "ranke",   "rappe",   "rijke",    "rode",
    "ronde",    "roze",    "rustige", "ruige",  "snelle", "speelse",  "sterke",  "stevige", "stille",   "stoere",
    "trotse",   "trouwe",  "vaste",   "verre",  "vlotte", "vlugge",   "volle",   "vrije",   "vroege",   "vrolijke",
    "warme",    "wakkere", "wijde",   "wijze",  "wilde",  "winterse", "witte",   "zachte",  "zilveren", "zoete",
    "zomerse",  "zonnige", "zuivere",
});
constexpr auto kNouns = std::to_array<std::string_view>({
    "aalscholver", "abeel",       "akker",        "anjer",   "appel",      "arend",      "aster",      "beek",
    "berk",        "bever",       "bij",          "bloem",   "boom",       "bos",        "braam",      "brem",
    "bries",       "bron",        "buizerd",      "bunzing", "ceder",      "cipres",     "dahlia",     "das",
    "dauw",        "distel",      "dolfijn",      "duif",    "duin",       "eekhoorn",   "eend",       "egel",
    "eik",         "eiland",      "els",          "es",      "fazant",     "forel",      "framboos",   "fuut",
    "gans",        "geit",        "gors",         "gras",    "grutto",     "haas",       "halm",       "hagel",
    "haver",       "havik",       "hazelaar",     "heide",   "hemel",      "hermelijn",  "hert",       "heuvel",
    "hinde",       "hop",         "houtduif",     "hulst",   "iep",        "ijsvogel",   "iris",       "jasmijn",
    "kamille",     "karper",      "kastanje",     "kauw",    "kei",        "kers",       "kievit",     "kikker",
    "klaproos",    "klaver",      "kokmeeuw",     "konijn",  "koolmees",   "korenbloem", "kraai",      "kreek",
    "krekel",      "krokus",      "kust",         "kwartel", "kwikstaart", "lariks",     "lavendel",   "leeuwerik",
    "lelie",       "libel",       "lijster",      "linde",   "lis",        "lupine",     "maan",       "madelief",
    "marter",      "meer",        "mees",         "meeuw",   "meidoorn",   "merel",      "mier",       "mist",
    "mol",         "morgen",      "mos",          "mus",     "narcis",     "nevel",      "oever",      "olm",
    "ooievaar",    "otter",       "paard",        "parel",   "patrijs",    "peer",       "plas",       "plataan",
    "pluim",       "polder",      "populier",     "primula", "pruim",      "raaf",       "ree",        "regen",
    "reiger",      "ridderspoor", "rivier",       "roos",    "rots",       "salie",      "schelp",     "schol",
    "sijs",        "snoek",       "specht",       "spar",    "sperwer",    "spreeuw",    "sprinkhaan", "steen",
    "ster",        "stern",       "strand",       "stroom",  "tarwe",      "tijm",       "tuin",       "tulp",
    "tureluur",    "uil",         "valk",         "varen",   "veld",       "veulen",     "viool",      "vink",
    "vis",         "vlier",       "vlinder",      "vos",     "waterlelie", "weide",      "wezel",      "wiek",
    "wilg",        "wind",        "winterkoning", "wolk",    "wulp",       "zalm",       "zand",       "zee",
    "zeehond",     "zomer",       "zon",          "zwaan",   "zwaluw",
});
constexpr auto kNumbers = std::uint64_t{10'000};

/// Even over [0, end): 64 random bits make the bias too small to find.
std::uint64_t random_below(std::uint64_t end) {
  auto const bytes = vault::random_bytes(sizeof(std::uint64_t));
  auto n = std::uint64_t{};
  std::memcpy(&n, bytes.data(), sizeof n);
  return n % end;
}

}  // namespace

std::string make_login() {
  return fmt::format("{}-{}-{:04}",
                     kAdjectives.at(random_below(kAdjectives.size())),
                     kNouns.at(random_below(kNouns.size())),
                     random_below(kNumbers));
}

std::string normalised_login(std::string_view typed) {
  auto login = fold(typed);
  std::ranges::replace(login, ' ', '-');
  return login;
}

std::span<std::string_view const> login_adjectives() noexcept {
  return kAdjectives;
}
std::span<std::string_view const> login_nouns() noexcept {
  return kNouns;
}

}  // namespace overstap::casework
