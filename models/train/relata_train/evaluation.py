# SPDX-License-Identifier: Apache-2.0
"""Figures of a student on sentences with gold layers: tags, trees, names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch

from relata_train.dataset import TypeTable, make_batch, make_examples
from relata_train.decoding import decode_names, decode_tree
from relata_train.export import Labels
from relata_train.integer_network import Answer
from relata_train.network import Student
from relata_train.sentence import Sentence, labels_to_spans

SCORED_KINDS = ("Person", "Place", "Organization")

Predictor = Callable[[list[Sentence]], list[Answer]]


@dataclass
class Figures:
    """Percentages; None where the sentences lack the layer."""

    upos: float | None
    xpos: float | None
    uas: float | None
    las: float | None
    names: dict[str, float]

    def row(self) -> str:
        """One line for a log."""
        numbers = [f"{k} {v:.2f}" for k, v in (("UPOS", self.upos), ("XPOS", self.xpos), ("UAS", self.uas), ("LAS", self.las)) if v]
        return " ".join(numbers + [f"{kind} {f1:.1f}" for kind, f1 in self.names.items()])


class StudentPredictor:
    """Answers of the network in floats (or with fake rounding, if the student quantises)."""

    def __init__(self, student: Student, table: TypeTable, labels: Labels) -> None:
        self.student, self.table, self.labels = student, table, labels

    def __call__(self, sentences: list[Sentence]) -> list[Answer]:
        """In the order of `sentences`; all their words must be in the table."""
        self.student.eval()
        order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].tokens))
        answers: list[Answer | None] = [None] * len(sentences)
        with torch.no_grad():
            for begin in range(0, len(order), 64):
                part = order[begin : begin + 64]
                for i, answer in zip(part, self._answer([sentences[i] for i in part])):
                    answers[i] = answer
        return answers

    def _answer(self, sentences: list[Sentence]) -> list[Answer]:
        plain = [Sentence("", "", s.tokens) for s in sentences]
        batch = make_batch(make_examples(plain, self.labels, self.table, count=False, longest=10_000), self.table)
        student = self.student
        states = student.encode(batch.types, batch.tokens, batch.mask)
        tags = [student.linear(head, states).argmax(dim=2).numpy() for head in (student.upos, student.xpos)]
        names, arcs = student.name_scores(states).numpy(), student.arc_scores(states).numpy()
        heads = [decode_tree(arcs[i, : len(s.tokens), : len(s.tokens) + 1]) for i, s in enumerate(sentences)]
        relations = self._relations(states, heads)
        return [
            Answer(
                upos=[self.labels.upos[k] for k in tags[0][: len(s.tokens), i]],
                xpos=[self.labels.xpos[k] for k in tags[1][: len(s.tokens), i]],
                heads=heads[i].tolist(),
                relations=relations[i],
                names=[self.labels.name[k] for k in decode_names(names[: len(s.tokens), i], self.labels.name)],
            )
            for i, s in enumerate(sentences)
        ]

    def _relations(self, states: torch.Tensor, heads: list[np.ndarray]) -> list[list[str]]:
        width, flat = states.shape[1], states.flatten(0, 1)
        root = self.labels.deprel.index("root")
        result = []
        for column, own in enumerate(heads):
            rows = torch.from_numpy(np.arange(len(own)) * width + column)
            head_rows = torch.from_numpy(np.where(own == 0, -1, (own - 1) * width + column))
            scores = self.student.relation_scores(flat, rows, head_rows)
            scores[:, root] = -1e9
            chosen = scores.argmax(dim=1).tolist()
            result.append(["root" if h == 0 else self.labels.deprel[k] for h, k in zip(own, chosen)])
        return result


def _percentage(gold: list[list], found: list[list]) -> float | None:
    pairs = [(g, f) for gs, fs in zip(gold, found) if gs is not None for g, f in zip(gs, fs)]
    return 100 * sum(g == f for g, f in pairs) / len(pairs) if pairs else None


def name_figures(sentences: list[Sentence], answers: list[Answer]) -> dict[str, float]:
    """F1 of all scored kinds together and of each, exact spans."""
    counts = {kind: np.zeros(3, np.int64) for kind in SCORED_KINDS}
    for sentence, answer in zip(sentences, answers):
        if sentence.names is None:
            continue
        gold, found = set(sentence.names), set(labels_to_spans(answer.names))
        for kind, count in counts.items():
            g, f = ({s for s in spans if s.kind == kind} for spans in (gold, found))
            count += (len(g & f), len(f), len(g))
    counts = {"names": sum(counts.values()), **counts}
    return {kind: 200 * hit / max(1, found + gold) for kind, (hit, found, gold) in counts.items()}


def evaluate(sentences: list[Sentence], predict: Predictor) -> Figures:
    """All figures of one corpus on its gold tokens. Relation subtypes count."""
    answers = predict(sentences)
    arcs = [None if s.heads is None else list(zip(s.heads, s.relations)) for s in sentences]
    return Figures(
        upos=_percentage([s.upos for s in sentences], [a.upos for a in answers]),
        xpos=_percentage([s.xpos for s in sentences], [a.xpos for a in answers]),
        uas=_percentage([s.heads for s in sentences], [a.heads for a in answers]),
        las=_percentage(arcs, [list(zip(a.heads, a.relations)) for a in answers]),
        names=name_figures(sentences, answers),
    )
