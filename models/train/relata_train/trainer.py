# SPDX-License-Identifier: Apache-2.0
"""The training loop: a mixture of corpora, a warm start and a straight descent of the step size, averaged weights."""

from __future__ import annotations

import copy
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from relata_train.dataset import Example, TypeTable, batches
from relata_train.losses import total_loss
from relata_train.network import Student


@dataclass
class Part:
    """Examples of one corpus and how often an epoch shows each (0.5: a random half of them)."""

    name: str
    examples: list[Example]
    times: float


@dataclass(frozen=True)
class Schedule:
    """How long and how fast."""

    epochs: int = 12
    batch_tokens: int = 3_000
    rate: float = 3e-3
    last_rate: float = 0.02
    warm_steps: int = 200
    quantized_epochs: int = 1
    weight_decay: float = 0.01
    clip: float = 5.0
    averaging: float = 0.998
    seed: int = 20


def draw_epoch(parts: list[Part], order: np.random.Generator) -> list[Example]:
    """The examples of one epoch."""
    drawn: list[Example] = []
    for part in parts:
        whole = int(part.times)
        drawn += part.examples * whole
        rest = round((part.times - whole) * len(part.examples))
        drawn += [part.examples[i] for i in order.permutation(len(part.examples))[:rest]]
    return drawn


class Average:
    """Exponential average of the weights: what is kept in the end."""

    def __init__(self, student: Student, decay: float) -> None:
        self.student, self.decay, self.steps = copy.deepcopy(student), decay, 0

    @torch.no_grad()
    def follow(self, student: Student) -> None:
        """Moves a little towards `student`; faster in the first steps."""
        self.steps += 1
        share = 1 - min(self.decay, (1 + self.steps) / (10 + self.steps))
        mine, theirs = list(self.student.parameters()), list(student.parameters())
        torch._foreach_mul_(mine, 1 - share)
        torch._foreach_add_(mine, theirs, alpha=share)
        for own, other in zip(self.student.buffers(), student.buffers()):
            own.copy_(other)


class Trainer:
    """Trains one student. `averaged` is the network to use."""

    def __init__(self, student: Student, table: TypeTable, schedule: Schedule) -> None:
        self.student, self.table, self.schedule = student, table, schedule
        self.average = Average(student, schedule.averaging)
        self.optimizer = torch.optim.AdamW(
            student.parameters(), lr=schedule.rate, betas=(0.9, 0.98), weight_decay=schedule.weight_decay, foreach=True
        )
        self.order = np.random.default_rng(schedule.seed)
        self.step = 0
        self.total_steps = 1

    @property
    def averaged(self) -> Student:
        """The averaged network."""
        return self.average.student

    def _rate(self) -> float:
        warm = min(1.0, (self.step + 1) / self.schedule.warm_steps)
        left = max(0.0, 1 - self.step / self.total_steps)
        return self.schedule.rate * warm * max(self.schedule.last_rate, left)

    def _train_batch(self, batch) -> dict[str, float]:
        for group in self.optimizer.param_groups:
            group["lr"] = self._rate()
        loss, parts = total_loss(self.student, batch)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.student.parameters(), self.schedule.clip)
        self.optimizer.step()
        self.average.follow(self.student)
        self.step += 1
        return parts

    def epoch(self, parts: list[Part]) -> str:
        """One pass. Returns: a line for the log."""
        self.student.train()
        drawn = draw_epoch(parts, self.order)
        began, tokens, losses = time.process_time(), 0, defaultdict(float)
        for batch in batches(drawn, self.table, self.schedule.batch_tokens, self.order):
            count = int(batch.mask.sum())
            tokens += count
            for name, loss in self._train_batch(batch).items():
                losses[name] += loss * count
        seconds = time.process_time() - began
        means = " ".join(f"{name} {loss / tokens:.3f}" for name, loss in losses.items())
        return f"{tokens} tokens, {tokens / seconds:.0f}/s, loss {means}"

    def run(self, parts: list[Part], after_epoch: Callable[[int, str], None]) -> None:
        """All epochs, the last ones with rounding."""
        tokens = sum(part.times * sum(len(e.types) for e in part.examples) for part in parts)
        self.total_steps = max(1, round(self.schedule.epochs * tokens * 1.05 / self.schedule.batch_tokens))
        for number in range(self.schedule.epochs):
            if number == self.schedule.epochs - self.schedule.quantized_epochs:
                self.calibrate(parts)
                self.student.quantize = self.averaged.quantize = True
            after_epoch(number, self.epoch(parts))

    @torch.no_grad()
    def calibrate(self, parts: list[Part], batch_count: int = 30) -> None:
        """Sets the static ranges of both networks from what the averaged one computes without dropout."""
        model = self.averaged
        model.quantize = False
        model.eval()
        for bound in model.ranges.values():
            bound.begin_recording()
        examples = [e for part in parts for e in part.examples]
        chosen = [examples[i] for i in np.random.default_rng(1).permutation(len(examples))[: batch_count * 60]]
        for batch in batches(chosen, self.table, self.schedule.batch_tokens, None):
            total_loss(model, batch)
        for bound in model.ranges.values():
            bound.end_recording()
        for own, other in zip(self.student.buffers(), model.buffers()):
            own.copy_(other)


def save_checkpoint(path: Path, student: Student, labels: dict, extra: dict | None = None) -> None:
    """Everything needed to export the network later."""
    torch.save({"shape": student.shape.to_dict(), "state": student.state_dict(), "labels": labels, **(extra or {})}, path)
