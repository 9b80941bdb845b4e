# SPDX-License-Identifier: Apache-2.0
"""What is trained on and what is held out: the cached first step of a run."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from relata_train.articles import read_articles
from relata_train.corpora import CorpusReader
from relata_train.export import Lexicon
from relata_train.model_file import quantize_rows
from relata_train.name_lists import gazetteer_arrays, gazetteer_words, read_lists
from relata_train.raw_text import raw_token_lists
from relata_train.sentence import Sentence
from relata_train.text_features import key_of
from relata_train.vectors import VectorShape, make_vectors

HELD_OUT_SHARE = 5  # every fifth document of WikiGold, every tenth of Re-DocRED


@dataclass
class Prepared:
    """Sentences by part. `training` is learnt from, `development` is judged on."""

    training: dict[str, list[Sentence]]
    development: dict[str, list[Sentence]]


def _hold_out(sentences: list[Sentence], every: int) -> tuple[list[Sentence], list[Sentence]]:
    """Whole documents: every n-th is held out."""
    numbers: dict[str, int] = {}
    for sentence in sentences:
        numbers.setdefault(sentence.document, len(numbers))
    held = {document for document, number in numbers.items() if number % every == 0}
    kept = [s for s in sentences if s.document not in held]
    return kept, [s for s in sentences if s.document in held]


def prepare(data: Path, articles: Path | None) -> Prepared:
    """Reads all corpora."""
    reader = CorpusReader(data)
    gum, development = reader.gum(), reader.gum_development_documents()
    wikigold, wikigold_held = _hold_out(reader.wikigold(), HELD_OUT_SHARE)
    docred, docred_held = _hold_out(reader.docred("dev_revised"), 2 * HELD_OUT_SHARE)
    held_titles = {s.document for s in docred_held}
    training = {
        "ewt": reader.ewt("train"),
        "gum": [s for s in gum if s.document not in development],
        "crossner": reader.crossner(),
        "wikigold": wikigold,
        "docred": docred + [s for s in reader.docred("docred_test_entities_only") if s.document not in held_titles],
        "gmb": reader.gmb(),
    }
    judged = {
        "EWT dev": reader.ewt("dev"),
        "GUM dev": [s for s in gum if s.document in development],
        "WikiGold": wikigold_held,
        "Re-DocRED": docred_held,
    }
    if articles:
        judged["articles"] = read_articles(articles)
    return Prepared(training, judged)


def prepare_cached(data: Path, articles: Path | None, cache: Path) -> Prepared:
    """`prepare`, kept in the cache folder."""
    path = cache / "sentences.pickle"
    if not path.exists():
        path.write_bytes(pickle.dumps(prepare(data, articles)))
    return pickle.loads(path.read_bytes())


def vectors_cached(data: Path, glove: Path | None, cache: Path, shape: VectorShape = VectorShape()) -> tuple[list[str], np.ndarray]:
    """Words and vectors, kept in the cache folder."""
    path = cache / "vectors.npz"
    if not path.exists():
        words, vectors, counts = make_vectors(raw_token_lists(data), glove, shape)
        np.savez(path, words=np.array(words), vectors=vectors, counts=counts)
    stored = np.load(path)
    return stored["words"].tolist(), stored["vectors"]


def make_lexicon(words: list[str], vectors: np.ndarray) -> Lexicon:
    """Sorted by key; of two words with one key the more frequent stays."""
    first: dict[int, int] = {}
    for i, word in enumerate(words):
        first.setdefault(key_of(word), i)
    keys = sorted(first)
    chosen = vectors[[first[key] for key in keys]]
    gazetteer_keys, bits = gazetteer_arrays(gazetteer_words(read_lists()))
    return Lexicon(np.array(keys, np.uint64), quantize_rows(chosen), gazetteer_keys, bits)
