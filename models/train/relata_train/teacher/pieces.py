# SPDX-License-Identifier: Apache-2.0
"""WordPiece for a lower-case vocabulary, with the letter case that it loses as a class beside each piece."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

CASE_CLASSES = 12
_CASES = ("lower", "title", "upper", "capital", "mixed", "digit", "digits and letters", "sign", "rest lower", "rest upper", "rest other", "other")
_LONGEST_WORD = 60


def plain(word: str) -> str:
    """Lower case without accents, as the vocabulary was made."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn")


def case_class(word: str) -> str:
    """The class of a whole word."""
    if not any(c.isalnum() for c in word):
        return "sign"
    if any(c.isdigit() for c in word):
        return "digits and letters" if any(c.isalpha() for c in word) else "digit"
    if len(word) == 1:
        return "capital" if word.isupper() else "lower"
    if word.isupper():
        return "upper"
    if word.islower():
        return "lower"
    return "title" if word[0].isupper() and word[1:].islower() else "mixed"


class WordPieces:
    """Cuts words into pieces of a vocabulary, a line a piece."""

    def __init__(self, vocabulary: str) -> None:
        self.ids = {piece: i for i, piece in enumerate(vocabulary.splitlines())}
        self.unknown, self.begin, self.end, self.padding = (self.ids[f"[{name}]"] for name in ("UNK", "CLS", "SEP", "PAD"))
        self.cut = lru_cache(maxsize=1 << 18)(self._cut)

    def _cut(self, word: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Pieces of a word and their case classes."""
        ids: list[int] = []
        for part in self._basic_parts(plain(word)):
            ids += self._greedy(part)
        ids = ids or [self.unknown]
        first = case_class(word)
        rest = {"lower": "rest lower", "title": "rest lower", "upper": "rest upper"}.get(first, "rest other")
        return tuple(ids), (_CASES.index(first), *[_CASES.index(rest)] * (len(ids) - 1))

    @staticmethod
    def _basic_parts(word: str) -> list[str]:
        """Signs stand alone."""
        parts, current = [], ""
        for character in word:
            if unicodedata.category(character)[0] in "PS":
                parts += [current, character]
                current = ""
            else:
                current += character
        return [part for part in [*parts, current] if part]

    def _greedy(self, part: str) -> list[int]:
        """The longest piece first."""
        if len(part) > _LONGEST_WORD:
            return [self.unknown]
        ids, begin = [], 0
        while begin < len(part):
            for end in range(len(part), begin, -1):
                piece = self.ids.get(("##" if begin else "") + part[begin:end])
                if piece is not None:
                    break
            else:
                return [self.unknown]
            ids.append(piece)
            begin = end
        return ids
