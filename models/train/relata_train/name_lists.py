# SPDX-License-Identifier: Apache-2.0
"""The repository's own lists of names (extract/names/data), as sets of words and as gazetteer bits."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import numpy as np

from relata_train.text_features import key_of, normalize

LISTS = Path(__file__).resolve().parents[3] / "extract" / "names" / "data"

PLACE_CLASSES = ("country", "historic_country", "city", "major_city", "capital", "region", "area")
ORGANIZATION_CLASSES = ("company", "institution", "media", "organization")

BITS = (
    "first_name",
    "frequent_first_name",
    "surname",
    "country",
    "large_place",
    "place",
    "place_part",
    "organization",
    "organization_begin",
    "organization_part",
    "organization_head",
    "place_head",
    "title",
    "demonym",
    "word",
    "frequent_surname",
)
_FREQUENT = 4


def read_lists(folder: Path = LISTS) -> dict[str, dict[str, str]]:
    """Class -> name -> value ("" where the line has none); written lists first, where the first value counts."""
    lists: dict[str, dict[str, str]] = defaultdict(dict)
    for path in [*sorted((folder / "written").glob("*.txt")), *sorted((folder / "compiled").glob("*.txt"))]:
        current = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("[") and line.endswith("]"):
                current = line[1:-1]
            elif line and not line.startswith("#"):
                name, _, value = line.partition("\t")
                lists[current].setdefault(name, value)
    return lists


def name_words(name: str) -> list[str]:
    """The words of a listed name as the tokenizer would cut them, near enough for single-word features."""
    return normalize(name).replace("-", " - ").replace(",", " , ").split()


def _mark_phrases(bits: dict[str, int], names: list[str], whole: str, begin: str, part: str) -> None:
    for name in names:
        words = name_words(name)
        if len(words) == 1:
            bits[words[0]] |= 1 << BITS.index(whole)
            continue
        for i, word in enumerate(words):
            if len(word) > 2 or word.endswith("."):
                bits[word] |= 1 << BITS.index(begin if i == 0 else part)


def gazetteer_words(lists: dict[str, dict[str, str]]) -> dict[str, int]:
    """Norm -> bits. What only `word` says is kept: that a word is an ordinary one is worth knowing."""
    bits: dict[str, int] = defaultdict(int)

    def mark(words: list[str], bit: str) -> None:
        for word in words:
            bits[normalize(word)] |= 1 << BITS.index(bit)

    first_names = lists["first_name"]
    mark(list(first_names), "first_name")
    mark([n for n, value in first_names.items() if value[-1:].isdigit() and int(value[-1]) >= _FREQUENT], "frequent_first_name")
    mark(list(lists["surname"]), "surname")
    mark([n for n, value in lists["surname"].items() if value[-1:].isdigit() and int(value[-1]) >= _FREQUENT], "frequent_surname")
    mark([*lists["country"], *lists["historic_country"]], "country")
    mark([*lists["capital"], *lists["major_city"]], "large_place")
    _mark_phrases(bits, [n for c in PLACE_CLASSES for n in lists[c]], "place", "place_part", "place_part")
    organizations = [n for c in ORGANIZATION_CLASSES for n in lists[c]]
    _mark_phrases(bits, organizations, "organization", "organization_begin", "organization_part")
    mark([*lists["organization_head"], *lists["designator"]], "organization_head")
    mark([w for n in lists["place_head"] for w in name_words(n)], "place_head")
    mark([w for c in ("title", "honorific", "role") for n in lists[c] for w in name_words(n)], "title")
    mark([n for n in lists["demonym"] if " " not in n], "demonym")
    mark(list(lists["word"]), "word")
    return bits


def gazetteer_arrays(words: dict[str, int]) -> tuple[np.ndarray, np.ndarray]:
    """Sorted keys (entries,) uint64 and their bits (entries,) int32. Equal keys join their bits."""
    merged: dict[int, int] = defaultdict(int)
    for word, bits in words.items():
        merged[key_of(word)] |= bits
    keys = np.array(sorted(merged), np.uint64)
    return keys, np.array([merged[int(key)] for key in keys], np.int32)
