# SPDX-License-Identifier: Apache-2.0
"""Sentences as arrays of numbers, in batches of like length."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from relata_train.export import Labels, Lexicon
from relata_train.network import TypeBatch
from relata_train.sentence import Sentence, name_labels, spans_to_labels
from relata_train.text_features import TableSizes, type_rows

MISSING = -100
MAX_LENGTH = 160


@dataclass
class SoftTargets:
    """What a teacher says of a sentence.

    names (tokens, labels) probabilities; heads (tokens, top) from 0 the root, with head_weights (tokens, top);
    upos, xpos, relations (tokens,): its first choices, None where the teacher knows no trees.
    """

    names: np.ndarray
    upos: np.ndarray | None = None
    xpos: np.ndarray | None = None
    heads: np.ndarray | None = None
    head_weights: np.ndarray | None = None
    relations: np.ndarray | None = None


@dataclass
class Example:
    """A sentence in numbers; layers it lacks are None.

    `weight` scales its loss of names; where it has gold names and a teacher's, `trust` is the share of the gold ones.
    """

    types: np.ndarray
    upos: np.ndarray | None
    xpos: np.ndarray | None
    heads: np.ndarray | None
    relations: np.ndarray | None
    names: np.ndarray | None
    weight: float = 1.0
    trust: float = 1.0
    soft: SoftTargets | None = None


class TypeTable:
    """Every distinct word of the data, with its feature rows ready as tensors."""

    def __init__(self, sizes: TableSizes, lexicon: Lexicon, bit_count: int) -> None:
        self.sizes, self.lexicon, self.bit_count = sizes, lexicon, bit_count
        self.index: dict[str, int] = {}
        self.counts: Counter[int] = Counter()

    def add(self, tokens: list[str], count: bool = True) -> np.ndarray:
        """Numbers of the tokens' types; new types get the next number."""
        ids = np.array([self.index.setdefault(token, len(self.index)) for token in tokens], np.int64)
        if count:
            self.counts.update(ids.tolist())
        return ids

    def freeze(self) -> None:
        """Looks all types up. No type may be added later."""
        rows = type_rows(list(self.index), self.sizes)
        self.norm, self.affix, self.shape, self.trigram = (
            torch.from_numpy(part) for part in (rows.norm, rows.affix, rows.shape, rows.trigram)
        )
        self.vectors, self.known = self._vectors(rows.keys)
        self.gazetteer = self._bits(rows.keys)
        self.frequency = torch.tensor([float(self.counts[i]) for i in range(len(self.index))])

    def _vectors(self, keys: np.ndarray) -> tuple[Tensor, Tensor]:
        at = np.minimum(np.searchsorted(self.lexicon.vocabulary, keys), len(self.lexicon.vocabulary) - 1)
        known = (self.lexicon.vocabulary[at] == keys).astype(np.float32)[:, None]
        return torch.from_numpy(self.lexicon.vectors.to_float()[at] * known), torch.from_numpy(known)

    def _bits(self, keys: np.ndarray) -> Tensor:
        at = np.minimum(np.searchsorted(self.lexicon.gazetteer_keys, keys), len(self.lexicon.gazetteer_keys) - 1)
        bits = np.where(self.lexicon.gazetteer_keys[at] == keys, self.lexicon.gazetteer_bits[at], 0)
        return torch.from_numpy(((bits[:, None] >> np.arange(self.bit_count)) & 1).astype(np.float32))

    def batch(self, types: Tensor) -> TypeBatch:
        """The rows of `types`."""
        return TypeBatch(
            self.norm[types],
            self.affix[types],
            self.shape[types],
            self.trigram[types],
            self.vectors[types],
            self.known[types],
            self.gazetteer[types],
            self.frequency[types],
        )


@dataclass
class Batch:
    """Tensors of tokens are (time, batch); `tokens` points into `types`, which are unique."""

    types: TypeBatch
    tokens: Tensor
    mask: Tensor
    examples: list[Example]


def make_labels(sentences: list[Sentence]) -> Labels:
    """Sorted labels of what the sentences have."""

    def distinct(layer: str) -> list[str]:
        return sorted({label for s in sentences if getattr(s, layer) for label in getattr(s, layer)})

    return Labels(distinct("upos"), distinct("xpos"), distinct("relations"), name_labels())


def _encode(labels: list[str] | None, index: dict[str, int]) -> np.ndarray | None:
    return None if labels is None else np.array([index.get(label, MISSING) for label in labels], np.int64)


def make_examples(
    sentences: list[Sentence], labels: Labels, table: TypeTable, count: bool = True, longest: int = MAX_LENGTH
) -> list[Example]:
    """Numbers for the layers of each sentence; sentences over `longest` are left out, types are counted if asked."""
    index = {head: {label: i for i, label in enumerate(getattr(labels, head))} for head in ("upos", "xpos", "deprel", "name")}
    examples = []
    for sentence in sentences:
        if len(sentence.tokens) > longest:
            continue
        names = None if sentence.names is None else spans_to_labels(sentence.names, len(sentence.tokens))
        heads = None if sentence.heads is None else np.array(sentence.heads, np.int64)
        examples.append(
            Example(
                types=table.add(sentence.tokens, count),
                upos=_encode(sentence.upos, index["upos"]),
                xpos=_encode(sentence.xpos, index["xpos"]),
                heads=heads,
                relations=_encode(sentence.relations, index["deprel"]),
                names=_encode(names, index["name"]),
            )
        )
    return examples


def pad(arrays: list[np.ndarray | None], lengths: list[int], fill: int) -> Tensor:
    """(time, batch) int64; a missing array is all `fill`."""
    padded = np.full((max(lengths), len(arrays)), fill, np.int64)
    for column, array in enumerate(arrays):
        if array is not None:
            padded[: len(array), column] = array
    return torch.from_numpy(padded)


def make_batch(examples: list[Example], table: TypeTable) -> Batch:
    """Pads the examples and finds their distinct types."""
    lengths = [len(e.types) for e in examples]
    padded = pad([e.types for e in examples], lengths, 0)
    types, tokens = torch.unique(padded, return_inverse=True)
    mask = torch.arange(max(lengths)).unsqueeze(1) < torch.tensor(lengths)
    return Batch(table.batch(types), tokens, mask.float(), examples)


def batches(examples: list[Example], table: TypeTable, tokens: int, order: np.random.Generator | None) -> Iterator[Batch]:
    """Batches of about `tokens` padded tokens. With an order: shuffled, but like lengths together."""
    keys = np.array([len(e.types) for e in examples], np.float64)
    if order is not None:
        keys = keys * order.uniform(0.85, 1.15, len(keys))
    groups, group, width = [], [], 0
    for i in np.argsort(keys, kind="stable"):
        width = max(width, len(examples[i].types))
        if group and width * (len(group) + 1) > tokens:
            groups.append(group)
            group, width = [], len(examples[i].types)
        group.append(examples[i])
    groups.append(group)
    if order is not None:
        order.shuffle(groups)
    for members in groups:
        yield make_batch(members, table)
