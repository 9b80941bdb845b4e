# SPDX-License-Identifier: Apache-2.0
"""One label scheme over corpora that disagree: titles off names, demonyms apart from places, hyphens as UD cuts them."""

from __future__ import annotations

import re

from relata_train.name_lists import read_lists
from relata_train.sentence import Span

_UNSPLIT = set(
    "a anti be bi co counter cross de e ex extra hyper inter intra ir macro mega micro mid mini multi mis neo non over pan "
    "para post pre pro pseudo quasi re semi sub super tele trans tri ultra un under uni x".split()
)
_RELIGIOUS = re.compile(
    r"^(muslims?|moslems?|islamic|islamists?|christians?|catholics?|protestants?|jew(s|ish)?|hindus?|buddhists?|sikhs?|"
    r"shi'?it?es?|shia|sunnis?|orthodox|anglicans?|mormons?)$",
    re.IGNORECASE,
)


class Harmony:
    """Turns the spans of a corpus into the common scheme."""

    def __init__(self) -> None:
        lists = read_lists()
        self.demonyms = {tuple(name.lower().replace("-", " - ").split()) for name in lists["demonym"]}
        self.titles = {
            word.lower() for c in ("title", "honorific", "role") for name in lists[c] for word in name.split() if word[:1].isupper()
        } - {"of", "the", "for", "and", "to"}
        self.titles |= {"prime", "minister", "vice", "deputy", "ex", "former", "sen.", "rep.", "gov.", "gen.", "pres.", "sgt.", "lt.", "col."}
        self.places = {name.lower() for c in ("country", "major_city", "capital", "region") for name in lists[c]}

    def is_demonym(self, words: list[str]) -> bool:
        """Whether the words are a listed nationality word."""
        return tuple(word.lower() for word in words) in self.demonyms

    def strip_title(self, tokens: list[str], span: Span) -> Span | None:
        """A person's name without the titles before it; None if nothing else is there."""
        begin = span.begin
        while begin < span.end and tokens[begin].lower() in self.titles:
            begin += 1
        return Span(begin, span.end, span.kind) if begin < span.end else None

    def settle(self, tokens: list[str], span: Span) -> Span | None:
        """One span in the common scheme."""
        words = tokens[span.begin : span.end]
        if self.is_demonym(words):
            return Span(span.begin, span.end, "Demonym")
        if len(words) == 1 and _RELIGIOUS.match(words[0]):
            return Span(span.begin, span.end, "Other")
        if span.kind == "Person":
            return self.strip_title(tokens, span)
        if words[0] == "the" and len(words) > 1:
            return Span(span.begin + 1, span.end, span.kind)
        return span

    def add_demonyms(self, tokens: list[str], spans: list[Span]) -> list[Span]:
        """Marks listed nationality words outside all names; they are capitalised."""
        taken = [False] * len(tokens)
        for span in spans:
            taken[span.begin : span.end] = [True] * (span.end - span.begin)
        added, i = list(spans), 0
        while i < len(tokens):
            for length in (3, 2, 1):
                end = i + length
                if end > len(tokens) or any(taken[i:end]) or not tokens[i][:1].isupper():
                    continue
                if self.is_demonym(tokens[i:end]):
                    added.append(Span(i, end, "Demonym"))
                    i = end - 1
                    break
            i += 1
        return sorted(added, key=lambda span: span.begin)

    def harmonize(self, tokens: list[str], spans: list[Span]) -> list[Span]:
        """All spans of a sentence in the common scheme, in order."""
        settled = [self.settle(tokens, span) for span in spans]
        return self.add_demonyms(tokens, [span for span in settled if span is not None])


def _cuts(token: str) -> list[str]:
    """`U.S.-led` -> `U.S.`, `-`, `led`, as UD English does, but `pre-war` stays."""
    if "-" not in token[1:-1] or "://" in token or "@" in token:
        return [token]
    parts = re.split(r"(?<=[^\W_]|\.)(-)(?=[^\W_])", token)
    if len(parts) < 3 or parts[0].lower() in _UNSPLIT:
        return [token]
    return parts


def split_hyphens(tokens: list[str], spans: list[Span]) -> tuple[list[str], list[Span]]:
    """Cuts tokens at inner hyphens and moves the spans along."""
    cut: list[str] = []
    begins: list[int] = []
    for token in tokens:
        begins.append(len(cut))
        cut.extend(_cuts(token))
    begins.append(len(cut))
    return cut, [Span(begins[s.begin], begins[s.end], s.kind) for s in spans]
