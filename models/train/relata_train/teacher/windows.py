# SPDX-License-Identifier: Apache-2.0
"""Consecutive sentences of a document as one input: names are clearer with their surroundings."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from relata_train.dataset import MISSING
from relata_train.export import Labels
from relata_train.sentence import Sentence, spans_to_labels
from relata_train.teacher.pieces import WordPieces

WINDOW_PIECES = 110
LONGEST = 400
CASE_SIGN = 7  # the class of signs in pieces.py


@dataclass
class Window:
    """Sentences that follow each other. `weight` scales the loss of names."""

    sentences: list[Sentence]
    pieces: int
    weight: float = 1.0


@dataclass
class WindowBatch:
    """pieces, cases, mask (batch, length); first (batch, words) into the pieces; sentence (batch, words), -1 for padding.

    Labels (batch, words), MISSING where there are none; heads count in the window from 1, 0 is the root.
    """

    pieces: Tensor
    cases: Tensor
    mask: Tensor
    first: Tensor
    sentence: Tensor
    labels: dict[str, Tensor]
    weights: Tensor


def cut_windows(sentences: list[Sentence], pieces: WordPieces, weight: float = 1.0) -> list[Window]:
    """Fills windows within documents; overlong sentences are left out."""
    windows: list[Window] = []
    document = None
    for sentence in sentences:
        count = sum(len(pieces.cut(token)[0]) for token in sentence.tokens)
        if count > LONGEST:
            continue
        same = sentence.document == document and windows[-1].pieces + count <= WINDOW_PIECES
        if same:
            windows[-1].sentences.append(sentence)
            windows[-1].pieces += count
        else:
            windows.append(Window([sentence], count, weight))
        document = sentence.document
    return windows


class WindowEncoder:
    """Windows -> tensors."""

    def __init__(self, pieces: WordPieces, labels: Labels) -> None:
        self.pieces = pieces
        self.index = {head: {label: i for i, label in enumerate(getattr(labels, head))} for head in ("upos", "xpos", "deprel", "name")}

    def _labels(self, sentence: Sentence, offset: int) -> dict[str, list[int]]:
        length = len(sentence.tokens)
        missing = [MISSING] * length
        names = missing if sentence.names is None else [self.index["name"][x] for x in spans_to_labels(sentence.names, length)]
        if sentence.heads is None:
            return {"upos": missing, "xpos": missing, "heads": missing, "relations": missing, "names": names}
        return {
            "upos": [self.index["upos"].get(x, MISSING) for x in sentence.upos],
            "xpos": [self.index["xpos"].get(x, MISSING) for x in sentence.xpos],
            "heads": [head + offset if head else 0 for head in sentence.heads],
            "relations": [self.index["deprel"].get(x, MISSING) for x in sentence.relations],
            "names": names,
        }

    def _window(self, window: Window) -> dict[str, list[int]]:
        rows: dict[str, list[int]] = {name: [] for name in ("first", "sentence", "upos", "xpos", "heads", "relations", "names")}
        rows |= {"pieces": [self.pieces.begin], "cases": [CASE_SIGN]}
        for number, sentence in enumerate(window.sentences):
            for name, values in self._labels(sentence, len(rows["first"])).items():
                rows[name] += values
            for token in sentence.tokens:
                ids, cases = self.pieces.cut(token)
                rows["first"].append(len(rows["pieces"]))
                rows["sentence"].append(number)
                rows["pieces"] += ids
                rows["cases"] += cases
        rows["pieces"].append(self.pieces.end)
        rows["cases"].append(CASE_SIGN)
        return rows

    def batch(self, windows: list[Window]) -> WindowBatch:
        """Pads and stacks."""
        rows = [self._window(window) for window in windows]

        def stack(name: str, fill: int) -> Tensor:
            padded = np.full((len(rows), max(len(r[name]) for r in rows)), fill, np.int64)
            for i, row in enumerate(rows):
                padded[i, : len(row[name])] = row[name]
            return torch.from_numpy(padded)

        pieces = stack("pieces", self.pieces.padding)
        return WindowBatch(
            pieces,
            stack("cases", 0),
            pieces != self.pieces.padding,
            stack("first", 0),
            stack("sentence", -1),
            {name: stack(name, MISSING) for name in ("upos", "xpos", "heads", "relations", "names")},
            torch.tensor([window.weight for window in windows]),
        )


def group_windows(windows: list[Window], pieces: int, order: np.random.Generator | None) -> list[list[Window]]:
    """Groups of about `pieces` padded pieces, like lengths together, shuffled if there is an order."""
    keys = np.array([w.pieces for w in windows], np.float64)
    if order is not None:
        keys = keys * order.uniform(0.9, 1.1, len(keys))
    groups: list[list[Window]] = [[]]
    width = 0
    for i in np.argsort(keys, kind="stable"):
        width = max(width, windows[i].pieces + 2)
        if groups[-1] and width * (len(groups[-1]) + 1) > pieces:
            groups.append([])
            width = windows[i].pieces + 2
        groups[-1].append(windows[i])
    if order is not None:
        order.shuffle(groups)
    return groups
