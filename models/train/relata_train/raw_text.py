# SPDX-License-Identifier: Apache-2.0
"""Raw text: Wikipedia, Wikinews and GMB, for word vectors and for a teacher to label."""

from __future__ import annotations

import json
import lzma
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from relata_train.corpora import CorpusReader
from relata_train.harmony import split_hyphens
from relata_train.sentence import Sentence

WIKIPEDIA = ("articles_2015", "articles_2018", "featured")
_WORD = re.compile(r"n't\b|'(?:s|re|ve|ll|d|m)\b|(?:[A-Z]\.){2,}|[^\W_]+(?=n't\b)|[^\W_]+(?:[.,:][0-9]+)*|\S")
_END = re.compile(r"(?<=[.!?])(?:[\"”’')\]]*)\s+(?=[\"“‘'(\[]?[A-Z0-9])")
_ABBREVIATED = re.compile(r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Col|Lt|Sen|Rep|Gov|Prof|Inc|Ltd|Co|Corp|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|U\.S|U\.N|U\.K))\.$")


def wikipedia_paragraphs(data: Path, name: str) -> Iterator[str]:
    """Paragraphs of one file, without titles and tags."""
    with lzma.open(data / "wikipedia_text" / f"{name}.txt.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            if len(line) > 40 and not line.startswith("<"):
                yield line.strip()


def wikinews_paragraphs(data: Path, excluded: set[str]) -> Iterator[str]:
    """Paragraphs of the articles, without those that are kept for judging."""
    with open(data / "wikinews" / "wikinews-2019.jsonl", encoding="utf-8") as lines:
        for article in map(json.loads, lines):
            if article["id"] not in excluded:
                yield from (p.strip() for p in article["text"].split("\n") if len(p) > 40)


def cut_words(text: str) -> list[str]:
    """Words much as UD cuts them; hyphens are words."""
    return _WORD.findall(text)


def cut_sentences(paragraph: str) -> list[str]:
    """A plain splitter: good enough to feed a teacher."""
    sentences: list[str] = []
    for piece in _END.split(paragraph):
        if sentences and _ABBREVIATED.search(sentences[-1]):
            sentences[-1] += " " + piece
        else:
            sentences.append(piece)
    return sentences


def masc_sentences(data: Path) -> Iterator[Sentence]:
    """MASC without its tags: written and spoken American English of many kinds, a line a sentence."""
    with zipfile.ZipFile(data / "masc_tagged" / "masc_tagged.zip") as archive:
        for name in sorted(n for n in archive.namelist() if n.startswith("masc_tagged/") and n.endswith(".txt")):
            if name.count("/") == 2:
                for line in archive.read(name).decode("utf-8", "replace").splitlines():
                    tokens = [item.rpartition("_")[0] for item in line.split()]
                    yield Sentence("masc", name, split_hyphens([t for t in tokens if t], [])[0])


def paragraph_sentences(corpus: str, paragraphs: Iterator[str], words: int) -> Iterator[Sentence]:
    """Sentences of the first `words` words; a paragraph counts as a document."""
    for number, paragraph in enumerate(paragraphs):
        for text in cut_sentences(paragraph):
            tokens = cut_words(text)
            words -= len(tokens)
            yield Sentence(corpus, str(number), tokens)
        if words <= 0:
            return


def raw_token_lists(data: Path) -> Iterator[list[str]]:
    """Everything raw, cut into words: a list a paragraph or a sentence."""
    for name in WIKIPEDIA:
        for paragraph in wikipedia_paragraphs(data, name):
            yield cut_words(paragraph)
    for sentence in CorpusReader(data).gmb():
        yield sentence.tokens
