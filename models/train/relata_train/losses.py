# SPDX-License-Identifier: Apache-2.0
"""What a batch's answers cost: gold labels where there are some, a teacher's probabilities where there are those."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from relata_train.dataset import MISSING, Batch, Example, pad
from relata_train.network import Student

SMOOTHING = 0.05
SILVER_TREES = 0.5


def _gold_or_teacher(examples: list[Example], layer: str) -> list[np.ndarray | None]:
    arrays = []
    for example in examples:
        gold = getattr(example, layer)
        arrays.append(getattr(example.soft, layer) if gold is None and example.soft is not None else gold)
    return arrays


def _trust(example: Example) -> float:
    """Share of the gold names in the target."""
    if example.names is None:
        return 0.0
    return example.trust if example.soft is not None else 1.0


def _name_targets(batch: Batch, labels: int) -> tuple[Tensor, Tensor]:
    """Probabilities (time, batch, labels) and the weight of each token (time, batch)."""
    time, width = batch.tokens.shape
    targets = np.zeros((time, width, labels), np.float32)
    weights = np.zeros((time, width), np.float32)
    for column, example in enumerate(batch.examples):
        length = len(example.types)
        trust = _trust(example)
        if trust > 0:
            targets[:length, column] = trust * SMOOTHING / labels
            targets[np.arange(length), column, example.names] += trust * (1 - SMOOTHING)
        if trust < 1 and example.soft is not None:
            targets[:length, column] += (1 - trust) * example.soft.names
        weights[:length, column] = example.weight
    return torch.from_numpy(targets), torch.from_numpy(weights)


def name_loss(student: Student, states: Tensor, batch: Batch) -> Tensor:
    """Cross entropy against gold labels or the teacher's probabilities."""
    targets, weights = _name_targets(batch, student.shape.name_labels)
    log_probabilities = F.log_softmax(student.name_scores(states), dim=2)
    return -((log_probabilities * targets).sum(dim=2) * weights).sum() / batch.mask.sum()


def tag_loss(student: Student, states: Tensor, batch: Batch) -> Tensor:
    """Both kinds of tags."""
    lengths = [len(e.types) for e in batch.examples]
    total = states.new_zeros(())
    for layer, head in (("upos", student.upos), ("xpos", student.xpos)):
        gold = pad(_gold_or_teacher(batch.examples, layer), lengths, MISSING)
        scores = student.linear(head, states)
        total = total + F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=MISSING, reduction="sum")
    return total / batch.mask.sum()


def _tree_columns(batch: Batch) -> list[int]:
    return [i for i, e in enumerate(batch.examples) if e.heads is not None or (e.soft is not None and e.soft.heads is not None)]


def _head_targets(examples: list[Example], time: int) -> Tensor:
    """Probabilities of heads (batch, time, 1 + time); all zero for padding."""
    targets = np.zeros((len(examples), time, time + 1), np.float32)
    for row, example in enumerate(examples):
        tokens = np.arange(len(example.types))
        if example.heads is not None:
            targets[row, tokens, example.heads] = 1
        else:
            for column in range(example.soft.heads.shape[1]):
                targets[row, tokens, example.soft.heads[:, column]] += SILVER_TREES * example.soft.head_weights[:, column]
    return torch.from_numpy(targets)


def tree_loss(student: Student, states: Tensor, batch: Batch) -> Tensor:
    """Arcs and their labels, over the sentences that have trees."""
    columns = _tree_columns(batch)
    if not columns:
        return states.new_zeros(())
    states, mask = states[:, columns], batch.mask[:, columns]
    examples = [batch.examples[i] for i in columns]
    scores = student.arc_scores(states)
    absent = F.pad(mask.t() == 0, (1, 0)).unsqueeze(1)
    own = F.pad(torch.eye(len(states), dtype=torch.bool), (1, 0)).unsqueeze(0)
    log_probabilities = F.log_softmax(scores.masked_fill(absent | own, -1e4), dim=2)
    arcs = -(log_probabilities * _head_targets(examples, len(states))).sum()
    return (arcs + _relation_loss(student, states, examples)) / batch.mask.sum()


def _first_heads(example: Example) -> np.ndarray:
    return example.heads if example.heads is not None else example.soft.heads[:, 0]


def _relation_loss(student: Student, states: Tensor, examples: list[Example]) -> Tensor:
    """Labels of the gold arcs (or the teacher's first ones)."""
    width = states.shape[1]
    rows, heads, gold, weights = [], [], [], []
    for column, example in enumerate(examples):
        labels = example.relations if example.heads is not None else example.soft.relations
        first = _first_heads(example)
        first = first.astype(np.int64)
        rows.append(np.arange(len(first)) * width + column)
        heads.append(np.where(first == 0, -1, (first - 1) * width + column))
        gold.append(labels.astype(np.int64))
        weights.append(np.full(len(first), 1.0 if example.heads is not None else SILVER_TREES, np.float32))
    flat = states.flatten(0, 1)
    own, head, gold_ids, weight = (torch.from_numpy(np.concatenate(part)) for part in (rows, heads, gold, weights))
    scores = student.relation_scores(flat, own, head)
    losses = F.cross_entropy(scores, gold_ids, ignore_index=MISSING, reduction="none")
    return (losses * weight).sum()


def total_loss(student: Student, batch: Batch) -> tuple[Tensor, dict[str, float]]:
    """The sum that is trained, and its parts for the log."""
    states = student.encode(batch.types, batch.tokens, batch.mask)
    parts = {
        "tags": tag_loss(student, states, batch),
        "tree": tree_loss(student, states, batch),
        "names": name_loss(student, states, batch) * 2,
    }
    return sum(parts.values()), {name: float(loss) for name, loss in parts.items()}
