# SPDX-License-Identifier: Apache-2.0
"""What the network sees of a word: hashed table rows, the same to the bit as in extract/language.

A change here is a change of the model format: the C++ runtime computes the same values.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

KIND_NORM, KIND_PREFIX, KIND_SUFFIX, KIND_SHAPE, KIND_TRIGRAM, KIND_KEY = 1, 2, 3, 4, 5, 6

MAX_PREFIX, MAX_SUFFIX, MAX_TRIGRAMS = 3, 4, 24
AFFIX_SLOTS = MAX_PREFIX + MAX_SUFFIX
MAX_SHAPE_RUN = 4

_MASK = (1 << 64) - 1
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})
_DIGITS = str.maketrans("0123456789", "0" * 10)


@dataclass(frozen=True)
class TableSizes:
    """Rows of the four hashed tables."""

    norm: int = 20_000
    affix: int = 10_000
    shape: int = 2_000
    trigram: int = 10_000


@lru_cache(maxsize=1 << 20)
def hash_text(kind: int, text: str) -> int:
    """64-bit FNV-1a over the kind byte and the UTF-8 bytes, finished with murmur3's fmix64."""
    value = 0xCBF29CE484222325
    for byte in bytes([kind]) + text.encode("utf-8"):
        value = ((value ^ byte) * 0x100000001B3) & _MASK
    value ^= value >> 33
    value = (value * 0xFF51AFD7ED558CCD) & _MASK
    value ^= value >> 33
    value = (value * 0xC4CEB9FE1A85EC53) & _MASK
    return value ^ (value >> 33)


def lower_character(character: str) -> str:
    """Lower case where that is one code point, else the character itself."""
    lowered = character.lower()
    return lowered if len(lowered) == 1 else character


def normalize(text: str) -> str:
    """The norm of a word: lower case, straight quotes, every ASCII digit as 0."""
    lowered = text.lower() if text.isascii() else "".join(map(lower_character, text))
    return lowered.translate(_QUOTES).translate(_DIGITS)


def _shape_class(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Lu":
        return "X"
    if category == "Ll":
        return "x"
    return "d" if category == "Nd" else character


def word_shape(text: str) -> str:
    """`McDonald-2000` is `XxXxxxx-dddd`: classes of code points, runs cut to four."""
    shape: list[str] = []
    run = 0
    for character in map(_shape_class, text):
        run = run + 1 if shape and shape[-1] == character else 1
        if run <= MAX_SHAPE_RUN:
            shape.append(character)
    return "".join(shape)


def two_rows(value: int, rows: int) -> tuple[int, int]:
    """Two rows of a table, so that words that share one rarely share both."""
    return value % rows, (value >> 32) % rows


def affix_rows(norm: str, rows: int) -> list[int]:
    """Rows of the prefixes (1 to 3) and then the suffixes (1 to 4) that the word is long enough for."""
    prefixes = [(KIND_PREFIX, f"{n}{norm[:n]}") for n in range(1, MAX_PREFIX + 1) if n <= len(norm)]
    suffixes = [(KIND_SUFFIX, f"{n}{norm[-n:]}") for n in range(1, MAX_SUFFIX + 1) if n <= len(norm)]
    return [hash_text(kind, text) % rows for kind, text in prefixes + suffixes]


def trigram_rows(norm: str, rows: int) -> list[int]:
    """Rows of at most the first 24 trigrams of `<norm>`."""
    framed = f"<{norm}>"
    count = min(max(len(framed) - 2, 0), MAX_TRIGRAMS)
    return [hash_text(KIND_TRIGRAM, framed[i : i + 3]) % rows for i in range(count)]


def key_of(norm: str) -> int:
    """Key of a norm in the vocabulary of the vectors and in the gazetteer."""
    return hash_text(KIND_KEY, norm)


@dataclass
class TypeRows:
    """Table rows of a list of word types. Unused slots hold the number of rows of their table.

    norm (types, 2), affix (types, 7), shape (types, 2), trigram (types, 24): int64; keys (types,): uint64
    """

    norm: np.ndarray
    affix: np.ndarray
    shape: np.ndarray
    trigram: np.ndarray
    keys: np.ndarray


def type_rows(types: list[str], sizes: TableSizes) -> TypeRows:
    """Looks up everything that hashing says about the words `types`."""
    count = len(types)
    rows = TypeRows(
        norm=np.empty((count, 2), np.int64),
        affix=np.full((count, AFFIX_SLOTS), sizes.affix, np.int64),
        shape=np.empty((count, 2), np.int64),
        trigram=np.full((count, MAX_TRIGRAMS), sizes.trigram, np.int64),
        keys=np.empty(count, np.uint64),
    )
    for i, text in enumerate(types):
        norm = normalize(text)
        affixes, trigrams = affix_rows(norm, sizes.affix), trigram_rows(norm, sizes.trigram)
        rows.norm[i] = two_rows(hash_text(KIND_NORM, norm), sizes.norm)
        rows.shape[i] = two_rows(hash_text(KIND_SHAPE, word_shape(text)), sizes.shape)
        rows.affix[i, : len(affixes)] = affixes
        rows.trigram[i, : len(trigrams)] = trigrams
        rows.keys[i] = key_of(norm)
    return rows
