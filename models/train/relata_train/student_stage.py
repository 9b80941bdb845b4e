# SPDX-License-Identifier: Apache-2.0
"""Trains a student on prepared sentences and writes it as a model file."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from pathlib import Path

import torch

from relata_train.dataset import Example, SoftTargets, TypeTable, make_examples, make_labels
from relata_train.evaluation import StudentPredictor, evaluate
from relata_train.export import Description, Labels, Lexicon, model_sections
from relata_train.model_file import write_model
from relata_train.name_lists import BITS
from relata_train.network import Dropout, NetworkShape, Student
from relata_train.preparation import Prepared
from relata_train.sentence import Sentence
from relata_train.silver import Silver
from relata_train.trainer import Part, Schedule, Trainer

WEIGHTS = {"gmb": 0.3}  # without a teacher; GMB's own names are made by machine
TRUST = {"gmb": 0.2}
GOLD_TRUST = 0.5


@dataclass(frozen=True)
class StudentPlan:
    """One student: its widths, how it is trained, how often an epoch shows a sentence of each corpus or silver part."""

    shape: NetworkShape
    times: dict[str, float]
    dropout: Dropout = Dropout()
    schedule: Schedule = Schedule()
    weights: dict[str, float] = field(default_factory=lambda: dict(WEIGHTS))


class StudentStage:
    """Holds what all students of a run share: labels, the table of words, examples."""

    def __init__(self, prepared: Prepared, lexicon: Lexicon, plan: StudentPlan, silver: Silver | None = None) -> None:
        self.prepared, self.lexicon = prepared, lexicon
        self.labels: Labels = make_labels([s for part in ("ewt", "gum") for s in prepared.training[part]])
        self.shape = replace(
            plan.shape,
            upos_labels=len(self.labels.upos),
            xpos_labels=len(self.labels.xpos),
            relation_labels=len(self.labels.deprel),
            name_labels=len(self.labels.name),
        )
        self.plan = plan
        self.table = TypeTable(self.shape.tables, lexicon, len(BITS))
        silver = silver or {}
        gold_only = {name: part for name, part in prepared.training.items() if name not in silver}
        self.examples = {name: make_examples(part, self.labels, self.table) for name, part in gold_only.items()}
        self.examples |= {name: self._silver_examples(name, *part) for name, part in silver.items()}
        for sentences in prepared.development.values():
            self.table.add([token for s in sentences for token in s.tokens], count=False)

    def _silver_examples(self, name: str, sentences: list[Sentence], soft: list[SoftTargets | None]) -> list[Example]:
        """Examples with the teacher's answers; gold names keep a share of the target."""
        answered = [(sentence, targets) for sentence, targets in zip(sentences, soft) if targets is not None]
        examples = make_examples([sentence for sentence, _ in answered], self.labels, self.table)
        for example, (_, targets) in zip(examples, answered):
            example.soft, example.trust = targets, TRUST.get(name, GOLD_TRUST)
        return examples

    def parts(self) -> list[Part]:
        """The mixture of the plan."""
        for name, weight in self.plan.weights.items():
            for example in self.examples.get(name, []):
                example.weight = weight if example.soft is None else 1.0
        return [Part(name, self.examples[name], times) for name, times in self.plan.times.items() if self.examples.get(name)]

    def train(self, folder: Path, started_from: dict | None = None) -> Student:
        """Trains, writing a checkpoint after every epoch and a table of figures now and then."""
        self.table.freeze()
        torch.manual_seed(self.plan.schedule.seed)
        student = Student(self.shape, self.plan.dropout)
        if started_from:
            student.load_state_dict(started_from)
        trainer = Trainer(student, self.table, self.plan.schedule)
        began = time.time()

        def after_epoch(number: int, line: str) -> None:
            print(f"epoch {number + 1}: {line} ({time.time() - began:.0f} s)", flush=True)
            torch.save({"shape": self.shape.to_dict(), "labels": vars(self.labels), "state": trainer.averaged.state_dict()}, folder / "student.pt")
            if (number + 1) % 4 == 0 or number + 1 == self.plan.schedule.epochs:
                self.print_figures(trainer.averaged)
            trainer.student.train()

        trainer.run(self.parts(), after_epoch)
        return trainer.averaged

    def print_figures(self, student: Student) -> None:
        """One line for each development part."""
        predict = StudentPredictor(student, self.table, self.labels)
        for name, sentences in self.prepared.development.items():
            print(f"  {name:10} {evaluate(sentences, predict).row()}", flush=True)

    def write(self, student: Student, path: Path, description: Description) -> int:
        """Returns: the size of the file in bytes."""
        return write_model(path, model_sections(student, self.lexicon, self.labels, description))
