#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Derive data/regions.csv, data/municipalities.csv and data/region-membership.csv.

Every fact is looked up in the source tables below or stands, with its origin, in the
short dated lists of this file; no source file is copied. The output is the same bytes on
every machine. What the columns mean and which licences apply: data/README.md.

Source tables, below the directory given by --shared:
  domain/regions.csv                                          centre municipality per region
  domain/municipalities.csv                                   main places (GeoNames)
  data/geo-nl/municipalities_cbs_2010_2026.csv.gz             names and last region (CBS)
  data/geo-nl/arbeidsmarktregio_gemeente_2015_BWBR0036164.csv.gz   regions in 2015 (annex 3)
  data/geo-nl/gemeenten_2022.csv.gz                           second opinion for 2022 (CBS)
  data/geo-nl/pc4.csv.gz                                      inhabitants per place (CBS)
"""

import argparse
import collections
import csv
import gzip
import io
import pathlib
import re
import sys
import unicodedata

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
THIS_YEAR = "2026"
FIRST_DAY = "2015-01-01"  # the Besluit werkgebieden UWV 2015 is the oldest complete list

# Changes of region since 2015. The dates come from the yearly CBS map of labour-market
# regions (state on 1 January): the municipality lies in the old region on the map of the
# year before and in the new one from this year on.
MOVES = [
    ("GM0450", "2017-01-01", "AM15"),  # Uitgeest, from AM37
    ("GM0523", "2018-01-01", "AM23"),  # Hardinxveld-Giessendam, from AM35
    ("GM1706", "2018-01-01", "AM33"),  # Cranendonck, from AM28
    ("GM0246", "2020-01-01", "AM06"),  # Heerde, from AM36
    ("GM0230", "2022-01-01", "AM36"),  # Elburg, from AM06
    ("GM0302", "2022-01-01", "AM36"),  # Nunspeet, from AM06
    ("GM0457", "2022-01-01", "AM18"),  # Weesp, from AM12, just before it joined Amsterdam
    ("GM1773", "2024-01-01", "AM36"),  # Olst-Wijhe, from AM06
]

# First day of every municipality that did not exist under this code on 1 January 2015.
# Mergers take effect on 1 January, except where the list says otherwise.
FOUNDED = {
    "GM1940": "2015-07-01",  # De Fryske Marren: new name and code of De Friese Meren
    "GM1942": "2016-01-01",  # Gooise Meren
    "GM1945": "2016-01-01",  # Berg en Dal: new name and code of Groesbeek
    "GM1948": "2017-01-01",  # Meierijstad
    "GM1949": "2018-01-01",  # Waadhoeke
    "GM1950": "2018-01-01",  # Westerwolde
    "GM1952": "2018-01-01",  # Midden-Groningen
    "GM1954": "2019-01-01",  # Beekdaelen
    "GM1959": "2019-01-01",  # Altena
    "GM1960": "2019-01-01",  # West Betuwe
    "GM1961": "2019-01-01",  # Vijfheerenlanden
    "GM1963": "2019-01-01",  # Hoeksche Waard
    "GM1966": "2019-01-01",  # Het Hogeland
    "GM1969": "2019-01-01",  # Westerkwartier
    "GM1970": "2019-01-01",  # Noardeast-Fryslân
    "GM1978": "2019-01-01",  # Molenlanden
    "GM1979": "2021-01-01",  # Eemsdelta
    "GM1980": "2022-01-01",  # Dijk en Waard
    "GM1982": "2022-01-01",  # Land van Cuijk
    "GM1991": "2022-01-01",  # Maashorst
    "GM1992": "2023-01-01",  # Voorne aan Zee
}
# The annex of 2015 still lists the parts of this merger of 1 January 2015.
FOUNDED_2015 = {"GM1931"}  # Krimpenerwaard

# Municipalities made of parts of two regions; CBS put them in no region ("AM99 Niet in te
# delen") until the date given here.
FIRST_IN_A_REGION = {
    "GM1960": "2020-01-01",  # West Betuwe
    "GM1961": "2021-01-01",  # Vijfheerenlanden
}

# Ends that are not on 1 January.
ENDED = {
    "GM1921": "2015-07-01",  # De Friese Meren, renamed
    "GM0457": "2022-03-24",  # Weesp, joined Amsterdam
}

# Region names in the annex of 2015 that CBS writes differently now.
REGION_ALIASES = {
    "IJsselvechtstreek": "AM36",
    "Stedendriehoek en Noordwest Veluwe": "AM06",
    "Gooi- en Vechtstreek": "AM12",
    "Food Valley": "AM38",
}
MUNICIPALITY_ALIASES = {"nuenenca": "GM0820"}

# Number of municipalities on 1 January, as CBS counts them.
CBS_COUNTS = {
    "2015": 393, "2016": 390, "2017": 388, "2018": 380, "2019": 355, "2020": 355,
    "2021": 352, "2022": 345, "2023": 342, "2024": 342, "2025": 342, "2026": 342,
}


def fail(message):
    sys.exit(f"derive-regions: {message}")


def require(condition, message):
    if not condition:
        fail(message)


def read(path):
    if not path.is_file():
        fail(f"no such source table: {path}")
    with (gzip.open(path, "rb") if path.suffix == ".gz" else open(path, "rb")) as raw:
        return list(csv.DictReader(io.TextIOWrapper(raw, encoding="utf-8", newline="")))


def plain(name):
    """The name without case, accents and punctuation, for joining lists by name."""
    decomposed = unicodedata.normalize("NFD", name)
    return re.sub(r"[^a-z]", "", decomposed.lower())


def next_new_year(year):
    return f"{int(year) + 1}-01-01"


# WGS84 to RD (EPSG:28992): the polynomials of F.H. Schreutelkamp and G.L. Strang van Hees,
# "Benaderingsformules voor de transformatie tussen RD- en WGS84-kaartcoordinaten" (2001),
# exponents (p of the latitude, q of the longitude) and coefficient in metres. Within about
# 0.5 m of RDNAPTRANS on land; main places are rounded to about 10 m before.
RD_X = [
    (0, 1, 190094.945), (1, 1, -11832.228), (2, 1, -114.221), (0, 3, -32.391),
    (1, 0, -0.705), (3, 1, -2.340), (1, 3, -0.608), (0, 2, -0.008), (2, 3, 0.148),
]
RD_Y = [
    (1, 0, 309056.544), (0, 2, 3638.893), (2, 0, 73.077), (1, 2, -157.984),
    (3, 0, 59.788), (0, 1, 0.433), (2, 2, -6.439), (1, 1, -0.032), (0, 4, 0.092),
    (1, 4, -0.054),
]


def to_rd(lat, lon):
    """Degrees WGS84 to whole metres RD; Amersfoort is (155000, 463000)."""
    dphi = 0.36 * (lat - 52.15517440)
    dlam = 0.36 * (lon - 5.38720621)
    x = 155000 + sum(c * dphi**p * dlam**q for p, q, c in RD_X)
    y = 463000 + sum(c * dphi**p * dlam**q for p, q, c in RD_Y)
    return round(x), round(y)


class Sources:
    def __init__(self, shared):
        geo = shared / "data" / "geo-nl"
        self.centres = {r["region_code"]: r for r in read(shared / "domain" / "regions.csv")}
        self.places = {r["gm_code"]: r for r in read(shared / "domain" / "municipalities.csv")}
        self.annex = read(geo / "arbeidsmarktregio_gemeente_2015_BWBR0036164.csv.gz")
        self.in_2022 = {r["gemeente_code"] for r in read(geo / "gemeenten_2022.csv.gz")}
        self.postcodes = read(geo / "pc4.csv.gz")
        # code -> rows of the CBS list, oldest name first
        self.cbs = collections.defaultdict(list)
        for row in read(geo / "municipalities_cbs_2010_2026.csv.gz"):
            self.cbs[row["code"]].append(row)
        for rows in self.cbs.values():
            rows.sort(key=lambda r: r["year"])

    def last(self, code):
        return self.cbs[code][-1]

    def today(self):
        return sorted(c for c in self.cbs if self.last(c)["year"] == THIS_YEAR)


def regions(sources):
    names = {}
    for code in sources.today():
        row = sources.last(code)
        names.setdefault(row["region_code"], row["region"])
        require(names[row["region_code"]] == row["region"], f"two names for {row['region_code']}")
    require(len(names) == 35, f"expected 35 regions, found {len(names)}")
    require(set(names) == set(sources.centres), "centres and regions differ")
    out = []
    for code in sorted(names):
        centre = sources.centres[code]["centre_gm_code"]
        require(sources.last(centre)["region_code"] == code, f"centre {centre} is not in {code}")
        out.append([code, names[code], centre])
    return out


def largest_places(sources):
    """Per municipality: inhabitants and inhabitant-weighted centre of every place."""
    places = collections.defaultdict(lambda: collections.defaultdict(lambda: [0, 0.0, 0.0]))
    for row in sources.postcodes:
        if row["gemeente_code"] and row["lat"] and row["inwoners"]:
            people = int(row["inwoners"])
            place = places[row["gemeente_code"]][row["plaats"]]
            place[0] += people
            place[1] += people * float(row["lat"])
            place[2] += people * float(row["lon"])
    return places


def main_place(code, source, inhabited):
    """The GeoNames main place; where it has less than half the inhabitants of the largest
    place of the municipality, that largest place with its inhabitant-weighted centre."""
    name, lat, lon = source["main_place"], float(source["main_lat"]), float(source["main_lon"])
    if name in inhabited:
        top = max(inhabited, key=lambda n: (inhabited[n][0], n))
        people, sum_lat, sum_lon = inhabited[top]
        if 2 * inhabited[name][0] < people:
            return top, sum_lat / people, sum_lon / people
    return name, lat, lon


def municipalities(sources):
    today = sources.today()
    require(len(today) == 342, f"expected 342 municipalities, found {len(today)}")
    require(set(today) == set(sources.places), "main places and municipalities differ")
    inhabited = largest_places(sources)
    out = []
    for code in today:
        name, lat, lon = main_place(code, sources.places[code], inhabited.get(code, {}))
        lat, lon = f"{lat:.4f}", f"{lon:.4f}"
        x, y = to_rd(float(lat), float(lon))
        require(0 < x < 300000 and 300000 < y < 620000, f"{code} lies outside the RD grid")
        out.append([code, sources.last(code)["name"], name, lat, lon, str(x), str(y)])
    return out


def regions_in_2015(sources):
    by_name = {plain(r["name"]): code for code, rows in sources.cbs.items() for r in rows}
    by_name.update(MUNICIPALITY_ALIASES)
    region_codes = {plain(r["region"]): r["region_code"] for rows in sources.cbs.values() for r in rows}
    region_codes.update({plain(n): c for n, c in REGION_ALIASES.items()})
    found = {}
    for row in sources.annex:
        code = by_name.get(plain(row["gemeente"]))
        region = region_codes.get(plain(row["arbeidsmarktregio"]))
        require(code and region, f"annex of 2015: cannot place {row['gemeente']}")
        found[code] = region
    return found


def region_on(code, day, first_region):
    region = first_region
    for moved, since, to in sorted(MOVES, key=lambda m: m[1]):
        if moved == code and since <= day:
            region = to
    return region


def membership(sources):
    first = regions_in_2015(sources)
    out = []
    for code, rows in sorted(sources.cbs.items()):
        last = rows[-1]
        if last["year"] < "2014":
            continue
        end = "" if last["year"] == THIS_YEAR else ENDED.get(code, next_new_year(last["year"]))
        if last["year"] == "2014":
            # Ended on 1 January 2015; its only sourced region is that of CBS for 2014.
            out.append([code, last["name"], last["region_code"], "2014-01-01", end])
            continue
        start = FOUNDED.get(code, FIRST_DAY)
        require((code in FOUNDED or code in FOUNDED_2015) != (code in first),
                f"{code} {last['name']}: listed in 2015 and founded later, or neither")
        start = FIRST_IN_A_REGION.get(code, start)
        # A new row where the name or the region changes.
        days = {start}
        days |= {next_new_year(r["year"]) for r in rows[:-1] if next_new_year(r["year"]) > start}
        days |= {since for moved, since, _ in MOVES if moved == code}
        days = sorted(days) + [end]
        for begin, until in zip(days, days[1:]):
            name = next(r["name"] for r in rows if next_new_year(r["year"]) > begin or r is last)
            region = region_on(code, begin, first.get(code, last["region_code"]))
            out.append([code, name, region, begin, until])
        require(out[-1][2] == last["region_code"], f"{code} ends in another region than CBS says")
    check_membership(out, sources)
    return out


def check_membership(rows, sources):
    known = set(sources.centres)
    by_code = collections.defaultdict(list)
    for code, _, region, begin, until in rows:
        require(region in known, f"{code}: unknown region {region}")
        require(not until or begin < until, f"{code}: empty period {begin}")
        by_code[code].append((begin, until))
    for code, periods in by_code.items():
        for (_, until), (begin, _) in zip(periods, periods[1:]):
            require(until and until <= begin, f"{code}: overlapping periods")
    still = sorted(c for c, p in by_code.items() if p[-1][1] == "")
    require(still == sources.today(), "not every municipality of today has an open period")
    for year, count in CBS_COUNTS.items():
        day = f"{year}-01-01"
        there = {c for c, _, _, begin, until in rows if begin <= day and (not until or day < until)}
        waiting = {c for c, day_in in FIRST_IN_A_REGION.items() if FOUNDED[c] <= day < day_in}
        require(len(there) + len(waiting) == count, f"{day}: {len(there)} municipalities, CBS has {count}")
        if year == "2022":
            require(there == sources.in_2022, "2022 differs from the CBS list of that year")


def as_csv(header, rows):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return text.getvalue().encode("utf-8")


def derive(shared):
    sources = Sources(shared)
    return {
        "regions.csv": as_csv("code,name,centre_municipality", regions(sources)),
        "municipalities.csv": as_csv(
            "code,name,main_place,lat,lon,rd_x,rd_y", municipalities(sources)),
        "region-membership.csv": as_csv(
            "municipality,municipality_name,region,valid_from,valid_to", membership(sources)),
    }


def main():
    parser = argparse.ArgumentParser(
        description="Derive the tables of regions, municipalities and dated membership.")
    parser.add_argument("--shared", type=pathlib.Path, default=REPOSITORY.parent / "shared",
                        metavar="DIR", help="directory of the source tables (default: ../shared)")
    parser.add_argument("--data", type=pathlib.Path, default=REPOSITORY / "data", metavar="DIR",
                        help="directory of the derived tables (default: data)")
    parser.add_argument("--check", action="store_true",
                        help="write nothing; exit 1 when a derived table differs")
    options = parser.parse_args()

    different = []
    for name, content in derive(options.shared).items():
        path = options.data / name
        if options.check:
            if not path.is_file() or path.read_bytes() != content:
                different.append(name)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    if different:
        fail("differs from its sources: " + ", ".join(different))


if __name__ == "__main__":
    main()
