# SPDX-License-Identifier: Apache-2.0
"""Raw text with the teacher's answers: what the student learns from beside gold."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from itertools import chain
from pathlib import Path
from typing import Optional

import numpy as np

from relata_train.dataset import MAX_LENGTH, SoftTargets
from relata_train.preparation import Prepared
from relata_train.raw_text import masc_sentences, paragraph_sentences, wikinews_paragraphs, wikipedia_paragraphs
from relata_train.sentence import Sentence

NAMES_ONLY = ("gmb", "docred", "crossner", "wikigold")
WIKIPEDIA_WORDS = 200_000
SHARES = {"gmb": 0.3, "masc": 0.3, "docred": 0.4, "crossner": 0.3}  # of the documents
CHUNK = 8_000

Silver = dict[str, tuple[list[Sentence], list[Optional[SoftTargets]]]]


def silver_sentences(prepared: Prepared, data: Path, judged_articles: set[str]) -> dict[str, list[Sentence]]:
    """What the teacher labels: all corpora without trees, and raw text. Judged articles stay out."""
    raw = {
        "masc": masc_sentences(data),
        "wikinews": paragraph_sentences("wikinews", wikinews_paragraphs(data, judged_articles), 10**9),
        "wikipedia": paragraph_sentences("wikipedia", _spread(wikipedia_paragraphs(data, "articles_2018")), WIKIPEDIA_WORDS),
    }
    parts = {name: prepared.training[name] for name in NAMES_ONLY} | {name: list(part) for name, part in raw.items()}
    parts = {name: _share_of(part, SHARES.get(name, 1.0)) for name, part in parts.items()}
    return {name: [s for s in part if 1 < len(s.tokens) <= MAX_LENGTH] for name, part in parts.items()}


def _share_of(sentences: list[Sentence], share: float) -> list[Sentence]:
    """Every so many-th document."""
    numbers: dict[str, int] = {}
    for sentence in sentences:
        numbers.setdefault(sentence.document, len(numbers))
    return [s for s in sentences if int((numbers[s.document] + 1) * share) > int(numbers[s.document] * share)]


def _spread(paragraphs):
    """Every fourth paragraph, so that more articles have their say."""
    return (paragraph for number, paragraph in enumerate(paragraphs) if number % 4 == 0)


def label_cached(sentences: dict[str, list[Sentence]], label: Callable[[list[Sentence]], list[SoftTargets | None]], cache: Path) -> Silver:
    """The teacher's answers, a file a part."""
    silver: Silver = {}
    for name, part in sentences.items():
        path = cache / f"silver-{name}.pickle"
        if not path.exists():
            chunks = (label(part[begin : begin + CHUNK]) for begin in range(0, len(part), CHUNK))
            path.write_bytes(pickle.dumps((part, list(chain.from_iterable(chunks))), protocol=5))
            print(f"labelled {name}: {len(part)} sentences", flush=True)
        silver[name] = pickle.loads(path.read_bytes())
    return silver


def mean_certainty(soft: list[SoftTargets | None]) -> float:
    """Mean of the largest name probability: a look at the labels."""
    return float(np.mean([s.names.max(axis=1).mean() for s in soft if s is not None]))
