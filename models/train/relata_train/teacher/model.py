# SPDX-License-Identifier: Apache-2.0
"""The teacher: the transformer with heads for tags, trees and names, and its loss."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from relata_train.dataset import MISSING
from relata_train.export import Labels
from relata_train.teacher.transformer import WIDTH, Transformer
from relata_train.teacher.windows import WindowBatch

ARC, RELATION = 192, 128
SMOOTHING = 0.05
HEAD_DROPOUT = 0.2


class Teacher(nn.Module):
    """Scores for every word of a window."""

    def __init__(self, transformer: Transformer, labels: Labels) -> None:
        super().__init__()
        self.transformer = transformer
        self.upos = nn.Linear(WIDTH, len(labels.upos))
        self.xpos = nn.Linear(WIDTH, len(labels.xpos))
        self.names = nn.Linear(WIDTH, len(labels.name))
        self.dependent = nn.Linear(WIDTH, ARC)
        self.head = nn.Linear(WIDTH, ARC)
        self.root = nn.Parameter(torch.randn(ARC) * 0.1)
        self.bilinear = nn.Parameter(torch.eye(ARC) / ARC**0.5)
        self.head_bias = nn.Linear(ARC, 1)
        self.relation_dependent = nn.Linear(WIDTH, RELATION)
        self.relation_head = nn.Linear(WIDTH, RELATION)
        self.relation_root = nn.Parameter(torch.zeros(RELATION))
        self.relation_output = nn.Linear(RELATION, len(labels.deprel))

    def encode(self, batch: WindowBatch) -> Tensor:
        """(batch, words, width): the first piece of each word."""
        states = self.transformer(batch.pieces, batch.cases, batch.mask)
        words = states.gather(1, batch.first.unsqueeze(2).expand(-1, -1, WIDTH))
        return F.dropout(words, HEAD_DROPOUT, self.training)

    def arc_scores(self, words: Tensor, sentence: Tensor) -> Tensor:
        """(batch, dependent, 1 + head); other sentences, padding and the word itself are out of question."""
        dependent = F.gelu(self.dependent(words)) @ self.bilinear
        heads = torch.cat([self.root.expand(len(words), 1, -1), F.gelu(self.head(words))], dim=1)
        scores = dependent @ heads.transpose(1, 2) + self.head_bias(heads).transpose(1, 2)
        apart = sentence.unsqueeze(2) != sentence.unsqueeze(1)
        apart = apart | torch.eye(words.shape[1], dtype=torch.bool)
        return scores.masked_fill(F.pad(apart, (1, 0)), -1e4)

    def relation_scores(self, words: Tensor, heads: Tensor) -> Tensor:
        """heads (batch, words) from 0 the root -> (batch, words, labels)."""
        head_part = self.relation_head(words)
        root = self.relation_root.expand(len(words), 1, -1)
        chosen = torch.cat([root, head_part], dim=1).gather(1, heads.unsqueeze(2).expand(-1, -1, RELATION))
        return self.relation_output(F.gelu(self.relation_dependent(words) + chosen))

    def loss(self, batch: WindowBatch) -> Tensor:
        """Summed over the heads, a mean over the words."""
        words, gold = self.encode(batch), batch.labels
        count = (batch.sentence >= 0).sum()
        total = words.new_zeros(())
        for layer, head in (("upos", self.upos), ("xpos", self.xpos)):
            total = total + _entropy(head(words), gold[layer]).sum()
        total = total + 2 * (_entropy(self.names(words), gold["names"], SMOOTHING) * batch.weights.unsqueeze(1)).sum()
        parsed = (gold["heads"] != MISSING).any(dim=1)
        if parsed.any():
            words, heads = words[parsed], gold["heads"][parsed]
            total = total + _entropy(self.arc_scores(words, batch.sentence[parsed]), heads).sum()
            total = total + _entropy(self.relation_scores(words, heads.clamp(min=0)), gold["relations"][parsed]).sum()
        return total / count


def _entropy(scores: Tensor, gold: Tensor, smoothing: float = 0.0) -> Tensor:
    """(batch, words): zero where there is no gold label."""
    losses = F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=MISSING, reduction="none", label_smoothing=smoothing)
    return losses.view(gold.shape)
