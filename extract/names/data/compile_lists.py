#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compiles public lists of names into compiled/*.txt, the form that the program embeds.

    compile_lists.py LISTS [OUTPUT]

LISTS is a folder with one folder a source (names, addresses and licences: NOTICE). OUTPUT is by
default the folder `compiled` beside this file. Same input, same bytes. Only the standard library is
used. The form of the files is described in README.md.
"""
import csv
import html
import json
import math
import os
import re
import sys
import tarfile
import unicodedata
import zipfile

LETTER = re.compile(r"[^\W\d_]")


def load_json(lists, *path):
    with open(os.path.join(lists, *path), encoding="utf-8") as file:
        return json.load(file)


def load_csv(lists, *path, **options):
    with open(os.path.join(lists, *path), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, **options))


def load_corpus(lists, topic, name):
    """A list of dariusk_corpora, found under whatever key it is stored."""
    data = load_json(lists, "dariusk_corpora", topic, name + ".json")
    return data if isinstance(data, list) else next(v for v in data.values() if isinstance(v, list))


def without_marks(name):
    """"Bogotá" → "Bogota"; letters without a decomposition ("ø", "ł") by table."""
    plain = name.translate(str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i",
                                          "ß": "ss", "æ": "ae", "Æ": "Ae", "ə": "a", "Ə": "A"}))
    decomposed = unicodedata.normalize("NFD", plain)
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c)))


def clean(name):
    """Spaces and apostrophes in one form, without what stands in brackets."""
    name = html.unescape(name or "").replace("\u2019", "'").replace("\u2018", "'").replace("\u02bc", "'")
    name = re.sub(r"\s*[(\[].*?[)\]]", "", name)
    return re.sub(r"\s+", " ", name).strip(" ,;")


def key(name):
    """What the program compares: letters and digits only (extract/names/name_key.h)."""
    return "".join(c for c in name if c.isalnum())


def with_plain_forms(names):
    """Adds the form without marks where no other name has it."""
    taken = {key(name) for name in names}
    plain = {without_marks(name) for name in names}
    return set(names) | {name for name in plain if key(name) not in taken}


def is_name(name, longest=60):
    return bool(name) and bool(LETTER.search(name)) and len(name) <= longest and not re.search(r"[\t\n\[\]/;:|]", name)


def write(folder, name, sections):
    """sections: {section: names, or {name: value}}."""
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="\n") as file:
        for section, names in sections.items():
            file.write(f"[{section}]\n")
            for entry in sorted(names):
                value = names[entry] if isinstance(names, dict) else None
                file.write(entry if value is None else f"{entry}\t{value}")
                file.write("\n")


# -- places and demonyms ---------------------------------------------------------------------------

# Where the sources use a form that English news do not.
USUAL_NAMES = {"Congo (Brazzaville)": "Republic of the Congo", "DRC": "Democratic Republic of the Congo",
               "Cabo Verde": "Cape Verde", "The Gambia": "Gambia", "The Bahamas": "Bahamas", "Burma": "Myanmar",
               "Côte d'Ivoire": "Ivory Coast", "Holy See (Vatican City)": "Vatican City", "Timor-Leste": "East Timor",
               "Falkland Islands (Islas Malvinas)": "Falkland Islands", "Czechia": "Czech Republic",
               "Turkey (Turkiye)": "Turkey", "Gaza Strip": "Gaza Strip"}


def usual_name(country):
    names = country["names"]
    short = html.unescape(names.get("conventional short form") or "none")
    long = clean(html.unescape(names.get("conventional long form") or "none").split(";")[0])
    name = long if short == "none" else short
    return USUAL_NAMES.get(name, clean(name.split(";")[0]))


def nationality_words(text):
    """"Briton(s), British (collective plural)" → Briton, Britons, British."""
    text = re.sub(r";.*", "", re.sub(r"<.*?>.*", "", html.unescape(text or "")))
    words = set()
    for part in re.split(r",| or ", text):
        part = part.strip()
        ending = re.search(r"\((s|es|men|women)\)", part)
        singular = clean(part)
        if not singular or not singular[0].isupper() or singular == "NA":
            continue
        words.add(singular)
        if ending and ending.group(1) in ("s", "es"):
            words.add(singular + ending.group(1))
        elif ending:
            words.add(re.sub(r"man$", "men", singular))
    return words


def countries(lists):
    """Country names with their other forms, capitals, and demonyms with their country."""
    names, capitals, demonyms = set(), set(), {}
    for country in load_json(lists, "factbook", "factbook_extract.json"):
        if country["file"].startswith(("oceans", "world")):
            continue
        name = usual_name(country)
        forms = [name, country["names"].get("conventional short form"), country["names"].get("conventional long form")]
        names.update(clean(re.split(r"[;,]| \(prior", html.unescape(form))[0]) for form in forms if form)
        for capital in re.split(r"[;,]|\bnote\b", html.unescape((country["capital"] or {}).get("name") or "")):
            if re.fullmatch(r"[A-Z][\w'\- ]+", clean(capital)):
                capitals.add(clean(capital))
        nationality = country["nationality"] or {}
        for word in sorted(nationality_words(nationality.get("noun")) | nationality_words(nationality.get("adjective"))):
            if is_name(word):
                demonyms.setdefault(word, name)
    for row in load_csv(lists, "country_codes", "country-codes.csv"):
        for field in ("CLDR display name", "UNTERM English Short", "UNTERM English Formal", "official_name_en"):
            name = clean(re.sub(r"^the |[*]", "", row[field]))
            names.update([name, name.replace(" & ", " and "), re.sub(r"^St\. ", "Saint ", name)])
        capitals.update(part.strip() for part in row["Capital"].split(","))
    names = {name for name in names if is_name(name) and len(name) > 3 and "," not in name and name != "none"}
    demonyms = {word: name for word, name in demonyms.items() if word not in names}
    return with_plain_forms(names), with_plain_forms({c for c in capitals if is_name(c)}), demonyms


def major_cities(lists, least=1_000_000):
    """The large cities that the Factbook names, and the first city of large metropolitan areas of the US."""
    found = set()
    for country in load_json(lists, "factbook", "factbook_extract.json"):
        for part in re.split(r",(?!\d)", country["major_urban_areas"] or ""):
            name = clean(re.sub(r"^[\s\d.,]*(?:million)?", "", html.unescape(part)))
            found.add(name.title() if name.isupper() else name)
    areas = load_json(lists, "dariusk_corpora", "geography", "us_metropolitan_areas.json")["areas"]["metropolitan"]
    found.update(re.split(r"[-,]", area["name"])[0] for area in areas if area["population"] >= least)
    return {name for name in found if re.fullmatch(r"[A-Z][\w'. -]+", name) and len(name) > 3}


def short_region(name):
    """"Smolensk Oblast" → also "Smolensk": news drop the word for the unit."""
    return re.sub(r" (Oblast'?|oblast|Krai|Kray|Republic|Province|Governorate|Region|Prefecture|Department)$", "", name)


def places(lists):
    names, capitals, demonyms = countries(lists)
    regions = {clean(re.sub(r"[–/].*", "", row["name"])) for row in load_json(lists, "geonames_admin", "admin1.json")}
    regions = {name for region in regions for name in (region, short_region(region)) if is_name(name) and len(name) > 2}
    cities = set()
    for row in load_csv(lists, "world_cities", "world-cities.csv"):
        cities.update(clean(part) for part in re.split(r"[/–,]", row["name"]))
    cities = {name for name in cities if is_name(name) and len(name) > 2}
    oceans = load_json(lists, "dariusk_corpora", "geography", "oceans.json")
    waters = {o["name"] + " Ocean" for o in oceans["oceans"]} | {s["name"] for s in oceans["seas"]}
    waters |= {clean(r["name"]) + " River" for r in load_corpus(lists, "geography", "rivers")}
    major = major_cities(lists) - names - capitals
    sections = {"country": names, "capital": capitals, "region": with_plain_forms(regions - names),
                "major_city": with_plain_forms(major), "city": with_plain_forms(cities - names - capitals - major), "area": with_plain_forms(waters)}
    return sections, {"demonym": demonyms}


# -- people ----------------------------------------------------------------------------------------

def weight(count):
    """1 (rare) to 9 (among the most frequent): decades in thirds."""
    return max(1, min(9, int(3 * math.log10(max(count, 1)) / 2)))


def first_names(lists):
    """Name → gender (f, m, u) and weight."""
    counts = {}

    def add(name, female, male):
        if re.fullmatch(r"[^\W\d_][^\W\d_'-]+", name) and name[0].isupper():
            at = counts.setdefault(name, [0.0, 0.0])
            at[0] += female
            at[1] += male

    for row in load_csv(lists, "uk_first_names_gender", "ukprocessed.csv"):
        add(row["Name"], float(row["count.female"]), float(row["count.male"]))
    for gender in ("female", "male"):
        with open(os.path.join(lists, "us_census_1990_names", f"dist.{gender}.first"), encoding="ascii") as file:
            for line in file:
                name, percent = line.split()[:2]
                count = float(percent) * 5000 + 30
                add(name.capitalize(), count if gender == "female" else 0, count if gender == "male" else 0)
    with zipfile.ZipFile(os.path.join(lists, "kantrowitz_names", "names.zip")) as archive:
        for gender in ("female", "male"):
            for name in archive.read(f"names/{gender}.txt").decode("latin-1").split("\n"):
                add(name.strip(), 60 if gender == "female" else 0, 60 if gender == "male" else 0)
    for gender, names in (("female", "norwayFirstNamesGirls"), ("male", "norwayFirstNamesBoys")):
        for name in load_corpus(lists, "humans", names):
            add(str(name).strip(), 300 if gender == "female" else 0, 300 if gender == "male" else 0)
    for name in load_corpus(lists, "humans", "spanishFirstNames"):
        add(name, 150, 150)
    return {name: f"{gender_of(*pair)}{weight(sum(pair))}" for name, pair in counts.items() if sum(pair) >= 20}


def gender_of(female, male):
    share = female / (female + male)
    return "f" if share > 0.9 else "m" if share < 0.1 else "u"


def surname_case(name):
    """"MCDONALD" → "McDonald": the census has capitals only."""
    return "Mc" + name[2:].capitalize() if name.startswith("MC") and len(name) > 4 else name.capitalize()


def surnames(lists, most=30000):
    names = set()
    with open(os.path.join(lists, "us_census_1990_names", "dist.all.last"), encoding="ascii") as file:
        for line in file:
            name, _, _, rank = line.split()
            if int(rank) <= most and len(name) > 2:
                names.add(surname_case(name))
    for source in ("norwayLastNames", "spanishLastNames", "lastNames"):
        names.update(name for name in load_corpus(lists, "humans", source) if re.fullmatch(r"[^\W\d_]{3,}", name))
    return with_plain_forms(names)


# -- words -----------------------------------------------------------------------------------------

def words(lists):
    """Common words in lower case: base forms of the wordnet and their inflected forms."""
    base = set()
    with tarfile.open(os.path.join(lists, "oewn", "oewn_yaml.tar.xz")) as archive:
        for member in archive:
            if "/entries-" not in "/" + member.name:
                continue
            for line in archive.extractfile(member).read().decode("utf-8").split("\n"):
                if re.fullmatch(r"'?[a-z]+'?:", line):
                    base.add(line.strip("':"))
    lookup = load_json(lists, "spacy_english_lemmas", "en_lemma_lookup.json")
    inflected = {form for form, lemma in lookup.items() if lemma in base and re.fullmatch(r"[a-z]+", form)}
    return {word for word in base | inflected if 2 < len(word) <= 14}


# -- organizations ---------------------------------------------------------------------------------

DESIGNATOR = re.compile(r",? \(?(?:Inc|Corp|Corporation|Co|Company|Companies|Ltd|Limited|LLC|LP|PLC|plc|AG|SA|S\.A|SE|NV|N\.V|"
                        r"GmbH|AB|ASA|A/S|SpA|S\.p\.A|KG|Pty Ltd|Holdings?|Group|The|Class [ABC])\.?\)?$")
HEAD = re.compile(r"\b(University|College|School|Institute?|Instituto|Universi\w*|Hospital|Foundation|Society|Association|"
                  r"Ministry|Department|Council|Cent(?:er|re|ro)|Academy|Laborator\w+|Observatory|Museum|Agency|Trust|"
                  r"Commission|Authority|Office|Library|Federation|Union|Fund|Clinic|Infirmary|Network|Party|Partido|Parti|"
                  r"Movement|Alliance|Front|Coalition|League)\b")


def short_company(name):
    previous = None
    while previous != name:
        previous, name = name, DESIGNATOR.sub("", name).strip(" ,&")
    return name


def companies(lists):
    """Full and short names. Names that a head noun gives away need no list."""
    found = {row["Security"] for row in load_csv(lists, "sp500", "constituents.csv")}
    found |= {str(name) for name in load_corpus(lists, "corporations", "fortune500")}
    for row in load_csv(lists, "ror", "ror_orgs.tsv", delimiter="\t", quoting=csv.QUOTE_NONE):
        if "company" in row["types"].lower() and row["status"] == "active":
            found.add(row["name"])
    found = {clean(name) for name in found}
    return {n for name in found for n in (name, short_company(name)) if is_name(n, 40) and len(key(n)) > 2}


def parties(lists):
    """Parties of some weight that still exist; where a name has two forms, both."""
    found = set()
    for row in load_csv(lists, "political_parties", "partyfacts-core-parties.csv"):
        last = int(row["year_last"]) if row["year_last"] else 2100
        if row["technical"] or last < 1990 or float(row["share"] or 0) < 4:
            continue
        for name in (row["name"], row["name_english"]):
            found.update(clean(part) for part in re.split(r" / | -- | – ", name))
    return {name for name in found if is_name(name, 50) and not HEAD.search(name) and len(name) > 4}


def clubs(lists):
    """Football clubs in the Latin alphabet, of two words or more: single words are mostly towns."""
    found = set()
    for folder, _, files in sorted(os.walk(os.path.join(lists, "football_clubs"))):
        for name in sorted(files):
            if not name.endswith(".clubs.txt"):
                continue
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                found.update(club for line in file for club in club_names(line))
    return {name for name in found if is_name(name, 40) and " " in name and not re.search(r"\d|\.$", name)}


def club_names(line):
    line = line.split("#")[0].rstrip()
    if line.startswith("  |"):
        return [clean(part) for part in line.split("|")[1:]]
    if line and line[0].isupper() and "," in line:
        return [clean(line.split(",")[0])]
    return []


def armed_groups(lists):
    found = set()
    for source in ("united_states", "united_nations", "european_union", "united_kingdom"):
        for entry in load_corpus(lists, os.path.join("societies_and_groups", "designated_terrorist_groups"), source):
            found.add(clean(re.sub(r"\(.*|\[.*", "", str(entry))))
    return {name for name in found if is_name(name, 50) and len(name) > 3}


def agencies(lists):
    found = {clean(str(name)) for name in load_corpus(lists, "governments", "us_federal_agencies")}
    return {name for name in found if is_name(name, 60) and " " in name and "," not in name}


def only_new(names, known):
    """What is also a word, a place or a person's name means that more often."""
    return {name for name in names if name not in known and name.lower() not in known}


def organizations(lists, known):
    newspapers = {clean(str(name)) for name in load_corpus(lists, "corporations", "newspapers")}
    return {"company": only_new(companies(lists), known),
            "organization": only_new(parties(lists) | clubs(lists) | agencies(lists) | armed_groups(lists), known),
            "media": {re.sub(r"^The ", "", name) for name in newspapers if is_name(name)}}


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    lists = sys.argv[1]
    output = sys.argv[2] if len(sys.argv) == 3 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "compiled")
    os.makedirs(output, exist_ok=True)
    place_sections, demonym_sections = places(lists)
    people, families, common = first_names(lists), surnames(lists), words(lists)
    known = set(people) | families | common | {name for names in place_sections.values() for name in names}
    write(output, "places.txt", place_sections)
    write(output, "demonyms.txt", demonym_sections)
    write(output, "people.txt", {"first_name": people, "surname": families})
    write(output, "words.txt", {"word": common})
    write(output, "organizations.txt", organizations(lists, known))


if __name__ == "__main__":
    main()
