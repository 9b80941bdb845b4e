# SPDX-License-Identifier: Apache-2.0
"""GUM marks every mention, named or not, with a type: this keeps the proper names in them.

A mention names something when its head is a proper noun. The name is the run of name-like words around the head, without
titles, determiners and whatever follows a comma; the longest mention wins where they nest.
"""

from __future__ import annotations

import re

from relata_train.harmony import Harmony
from relata_train.sentence import Sentence, Span

_KINDS = {"person": "Person", "place": "Place", "organization": "Organization", "time": ""}
_LINKS = {"of", "the", "and", "for", "de", "la", "al", "-", "'s", "&", "in", "on", "to", "du", "der", "von", "van", "del", "'"}


def read_mentions(document: list[Sentence]) -> list[list[tuple[int, int, str]]]:
    """(begin, end, type) of the mentions in each sentence; mentions over a sentence's end are left out."""
    return [_sentence_mentions(sentence) for sentence in document]


def _entity_value(misc: str) -> str:
    for item in misc.split("|"):
        if item.startswith("Entity="):
            return item[len("Entity=") :]
    return ""


def _sentence_mentions(sentence: Sentence) -> list[tuple[int, int, str]]:
    mentions: list[tuple[int, int, str]] = []
    open_: list[tuple[str, int, str]] = []
    for i, columns in enumerate(sentence.columns):
        for begun, ended in _split_brackets(_entity_value(columns[9])):
            if begun:
                group, etype = begun.split("-")[:2]
                open_.append((group, i, etype))
            if ended:
                at = next((k for k in range(len(open_) - 1, -1, -1) if open_[k][0] == ended), None)
                if at is not None:
                    _, begin, etype = open_.pop(at)
                    mentions.append((begin, i + 1, etype))
    return mentions


def _split_brackets(value: str) -> list[tuple[str, str]]:
    """`(1-event-x(2-person-y)3)` -> (1-event-x, ""), (2-person-y, 2), ("", 3)."""
    found: list[tuple[str, str]] = []
    for piece in re.findall(r"\([^()]+\)?|[^()]+\)", value):
        body = piece.strip("()")
        opens, closes = piece.startswith("("), piece.endswith(")")
        found.append((body if opens else "", body.split("-")[0] if closes else ""))
    return found


def _head(sentence: Sentence, begin: int, end: int) -> int:
    """The token of the mention whose own head lies outside."""
    for i in range(begin, end):
        if not begin < sentence.heads[i] <= end:
            return i
    return begin


def _name_like(sentence: Sentence, i: int) -> bool:
    if sentence.upos[i] == "PROPN" or sentence.xpos[i] in ("NNP", "NNPS"):
        return True
    return sentence.tokens[i][:1].isupper() and sentence.upos[i] in ("ADJ", "NOUN") and i > 0


def _grow(sentence: Sentence, head: int, step: int, limit: int) -> int:
    """The farthest name-like token from the head in one direction, over links between name-like tokens."""
    last, i = head, head + step
    while i != limit:
        if _name_like(sentence, i):
            last = i
        elif sentence.tokens[i].lower() not in _LINKS or sentence.tokens[i].lower() == "in" and step < 0:
            break
        i += step
    return last


def _name_of(sentence: Sentence, mention: tuple[int, int, str], harmony: Harmony) -> Span | None:
    begin, end, etype = mention
    kind = _KINDS.get(etype, "Other")
    head = _head(sentence, begin, end)
    if not kind or sentence.upos[head] != "PROPN":
        return None
    first = _grow(sentence, head, -1, begin - 1)
    last = _grow(sentence, head, 1, end)
    words = sentence.tokens
    if kind == "Person":
        titled = [i for i in range(first, head + 1) if words[i].lower() in harmony.titles]
        first = titled[-1] + 1 if titled else first
        last = next((i - 1 for i in range(head + 1, last + 1) if words[i].lower() in _LINKS - {"-", "de", "la", "al", "van", "von", "del"}), last)
        if first > last:
            return None
        if sentence.xpos[head] == "NNPS":
            kind = "Other"
    return Span(first, last + 1, kind)


def project_names(document: list[Sentence], harmony: Harmony) -> list[list[Span]]:
    """Harmonised names of each sentence of one document."""
    result = []
    for sentence, mentions in zip(document, read_mentions(document)):
        chosen: list[Span] = []
        for mention in sorted(mentions, key=lambda m: (m[0] - m[1], m[0])):
            span = _name_of(sentence, mention, harmony)
            if span and all(span.end <= other.begin or other.end <= span.begin for other in chosen):
                chosen.append(span)
        chosen.sort(key=lambda span: span.begin)
        result.append(harmony.harmonize(sentence.tokens, chosen))
    return result
