# SPDX-License-Identifier: Apache-2.0
"""The judged news articles as sentences with names: every place where a listed form of an entity stands."""

from __future__ import annotations

import json
from pathlib import Path

from relata_train.raw_text import cut_sentences, cut_words
from relata_train.sentence import Sentence, Span


def read_articles(folder: Path) -> list[Sentence]:
    """Sentences of all articles of a gold folder (pairs of .json and .txt)."""
    sentences = []
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        forms = _forms(gold["entities"])
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        for paragraph in filter(str.strip, text.split("\n")):
            for sentence in cut_sentences(paragraph.strip()):
                tokens = cut_words(sentence)
                sentences.append(Sentence("articles", path.stem, tokens, names=_find(tokens, forms)))
    return sentences


def _forms(entities: list[dict]) -> dict[tuple[str, ...], str]:
    forms: dict[tuple[str, ...], str] = {}
    for entity in entities:
        names = [] if entity.get("only_demonym") else [entity["name"]]
        for name in names + entity.get("aliases", []):
            forms[tuple(cut_words(name))] = entity["kind"]
        for name in entity.get("demonyms", []):
            forms.setdefault(tuple(cut_words(name)), "Demonym")
    return forms


def _find(tokens: list[str], forms: dict[tuple[str, ...], str]) -> list[Span]:
    """Longest forms first, from left to right."""
    longest = max(map(len, forms), default=0)
    spans, i = [], 0
    while i < len(tokens):
        for length in range(min(longest, len(tokens) - i), 0, -1):
            kind = forms.get(tuple(tokens[i : i + length]))
            if kind:
                spans.append(Span(i, i + length, kind))
                i += length - 1
                break
        i += 1
    return spans


def article_identifiers(folder: Path) -> set[str]:
    """Names of the judged articles: their texts are never trained on."""
    return {path.stem for path in folder.glob("*.json")}
