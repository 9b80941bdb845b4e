# SPDX-License-Identifier: Apache-2.0
"""The student network in PyTorch: word types, three context layers, heads for tags, trees and names.

It computes in floats what extract/language computes in integers. With `quantize` switched on, every value is rounded
as the integer network rounds it, and gradients pass as if it were not (quantisation-aware training).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from relata_train.recurrence import minimal_gru_scan
from relata_train.rounding import ActivationRange, round_weight
from relata_train.text_features import TableSizes

DISTANCE_EDGES = (1, 2, 3, 4, 5, 7, 10, 15, 25)  # first distance of each bucket
DISTANCE_BUCKETS = 2 * len(DISTANCE_EDGES)


@dataclass(frozen=True)
class NetworkShape:
    """All widths of a network; the file's sections repeat them."""

    tables: TableSizes = field(default_factory=TableSizes)
    norm: int = 96
    affix: int = 48
    shape: int = 32
    trigram: int = 48
    vector: int = 96
    gazetteer_bits: int = 16
    word: int = 256
    hidden: tuple[int, ...] = (128, 96, 96)
    arc: int = 64
    relation: int = 96
    name: int = 64
    upos_labels: int = 17
    xpos_labels: int = 50
    relation_labels: int = 50
    name_labels: int = 21

    @property
    def features(self) -> int:
        """Width of e, the concatenated features of a word type."""
        return self.norm + self.affix + self.shape + self.trigram + self.vector + 1 + self.gazetteer_bits

    def residual(self, layer: int) -> bool:
        """Whether the input of a layer is added to its output (wherever the widths allow it)."""
        return layer > 0 and self.hidden[layer] == self.hidden[layer - 1]

    def to_dict(self) -> dict:
        """For checkpoints."""
        return asdict(self)

    @staticmethod
    def from_dict(values: dict) -> NetworkShape:
        """The inverse of to_dict."""
        values = dict(values, tables=TableSizes(**values["tables"]), hidden=tuple(values["hidden"]))
        return NetworkShape(**values)


@dataclass(frozen=True)
class Dropout:
    """Probabilities while training."""

    word: float = 0.2
    context: float = 0.3
    head: float = 0.2
    lexical: float = 0.1
    vector: float = 0.05


@dataclass
class TypeBatch:
    """The word types of a batch: rows (types, slots) int64, vectors (types, dv), gazetteer (types, nb) float, counts (types,)."""

    norm: Tensor
    affix: Tensor
    shape: Tensor
    trigram: Tensor
    vectors: Tensor
    known: Tensor
    gazetteer: Tensor
    counts: Tensor


def distance_bucket(offset: Tensor) -> Tensor:
    """Bucket of `head - dependent` (any shape, int64): 0..8 for heads to the left, 9..17 to the right."""
    edges = torch.tensor(DISTANCE_EDGES[1:])
    size = torch.bucketize(offset.abs(), edges, right=True)
    return torch.where(offset > 0, size + len(DISTANCE_EDGES), size)


class WordEncoder(nn.Module):
    """Features of a word type -> relu(W0 e + b0)."""

    def __init__(self, shape: NetworkShape, dropout: Dropout) -> None:
        super().__init__()
        tables = shape.tables
        self.dropout = dropout
        self.norm = nn.EmbeddingBag(tables.norm, shape.norm, mode="sum")
        self.affix = nn.EmbeddingBag(tables.affix + 1, shape.affix, mode="sum", padding_idx=tables.affix)
        self.shape = nn.EmbeddingBag(tables.shape, shape.shape, mode="sum")
        self.trigram = nn.EmbeddingBag(tables.trigram + 1, shape.trigram, mode="mean", padding_idx=tables.trigram)
        self.input = nn.Linear(shape.features, shape.word)
        self._reset()

    def _reset(self) -> None:
        nn.init.zeros_(self.norm.weight)  # words never seen in training then say nothing
        for table in (self.affix, self.shape, self.trigram):
            nn.init.normal_(table.weight, std=0.1)
        with torch.no_grad():
            self.affix.weight[-1].zero_()
            self.trigram.weight[-1].zero_()
        nn.init.kaiming_uniform_(self.input.weight, nonlinearity="relu")

    def forward(self, types: TypeBatch, quantize: bool) -> Tensor:
        """(types, word)."""
        lexical, known, vectors = self.norm(types.norm), types.known, types.vectors
        if self.training:
            rare = 1.0 / (1.0 + types.counts)
            keep = torch.rand_like(rare) >= self.dropout.lexical + (1 - self.dropout.lexical) * 0.6 * rare
            lexical = lexical * keep.unsqueeze(1)
            seen = (torch.rand_like(rare) >= self.dropout.vector).unsqueeze(1).float()
            known, vectors = known * seen, vectors * seen
        parts = [lexical, self.affix(types.affix), self.shape(types.shape), self.trigram(types.trigram)]
        features = torch.cat([*parts, vectors, known, types.gazetteer], dim=1)
        return F.relu(F.linear(features, round_weight(self.input.weight, quantize), self.input.bias))


def scan_both_ways(gates: Tensor, mask: Tensor) -> Tensor:
    """gates (time, batch, [z forward | c forward | z backward | c backward]), mask (time, batch) -> (time, batch, 2 hidden)."""
    z_forward, c_forward, z_backward, c_backward = gates.chunk(4, dim=2)
    z = torch.cat([z_forward, z_backward.flip(0)], dim=1)
    c = torch.cat([c_forward, c_backward.flip(0)], dim=1)
    present = torch.cat([mask, mask.flip(0)], dim=1).unsqueeze(2)
    states = minimal_gru_scan(torch.sigmoid(z) * present, torch.tanh(c))
    forward, backward = states.chunk(2, dim=1)
    return torch.cat([forward, backward.flip(0)], dim=2)


def make_gates(inputs: int, hidden: int) -> nn.Linear:
    """The matrix of a context layer above the first."""
    linear = nn.Linear(inputs, 4 * hidden)
    nn.init.xavier_uniform_(linear.weight)
    nn.init.zeros_(linear.bias)
    return linear


class Student(nn.Module):
    """The whole network. Sentences are columns: every tensor of tokens is (time, batch, width)."""

    def __init__(self, shape: NetworkShape, dropout: Dropout | None = None) -> None:
        super().__init__()
        self.shape, self.dropout = shape, dropout or Dropout()
        self.quantize = False
        self.words = WordEncoder(shape, self.dropout)
        self.windows = nn.Linear(shape.word, 12 * shape.hidden[0], bias=False)  # of the left, own and right word
        nn.init.xavier_uniform_(self.windows.weight, gain=1.4)
        self.window_bias = nn.Parameter(torch.zeros(4 * shape.hidden[0]))
        widths = [2 * hidden for hidden in shape.hidden]
        self.gates = nn.ModuleList(make_gates(a, b) for a, b in zip(widths, shape.hidden[1:]))
        self._make_heads(widths[-1])
        self._make_ranges()

    def _make_heads(self, width: int) -> None:
        shape = self.shape
        self.upos = nn.Linear(width, shape.upos_labels)
        self.xpos = nn.Linear(width, shape.xpos_labels)
        self.name_hidden = nn.Linear(width, shape.name)
        self.name_output = nn.Linear(shape.name, shape.name_labels)
        self.arc_dependent = nn.Linear(width, shape.arc)
        self.arc_head = nn.Linear(width, shape.arc)
        self.arc_root = nn.Parameter(torch.randn(shape.arc) * 0.1)
        self.arc_head_bias = nn.Linear(width, 1)
        self.arc_distance = nn.Parameter(torch.zeros(DISTANCE_BUCKETS))
        self.arc_root_bias = nn.Parameter(torch.zeros(1))
        self.relation_dependent = nn.Linear(width, shape.relation)
        self.relation_head = nn.Linear(width, shape.relation, bias=False)
        self.relation_root = nn.Parameter(torch.randn(shape.relation) * 0.1)
        self.relation_output = nn.Linear(shape.relation, shape.relation_labels)

    def _make_ranges(self) -> None:
        signed = [*(f"layer{i}" for i in range(2, len(self.shape.hidden) + 1)), "output", "arc_dependent", "arc_head"]
        ranges = {name: ActivationRange(signed=True, clip=63) for name in signed}
        ranges |= {name: ActivationRange(signed=False, clip=127) for name in ("word", "name", "relation")}
        self.ranges = nn.ModuleDict(ranges)

    def linear(self, layer: nn.Linear, inputs: Tensor) -> Tensor:
        """A matrix product with the weight as int8 when quantising."""
        return F.linear(inputs, round_weight(layer.weight, self.quantize), layer.bias)

    def activation(self, name: str, values: Tensor) -> Tensor:
        """Records the range of `values`, or rounds them to it when quantising."""
        return self.ranges[name](values, self.quantize)

    def _drop(self, values: Tensor, probability: float) -> Tensor:
        """Dropout with one mask for all time steps of a sentence."""
        if not self.training or probability == 0:
            return values
        keep = torch.rand(values.shape[1:]) >= probability
        return values * (keep / (1 - probability))

    def encode(self, types: TypeBatch, tokens: Tensor, mask: Tensor) -> Tensor:
        """tokens (time, batch) into the types, mask (time, batch) float -> (time, batch, 2 hidden), rounded if quantising."""
        words = self.activation("word", F.dropout(self.words(types, self.quantize), self.dropout.word, self.training))
        products = F.linear(words, round_weight(self.windows.weight, self.quantize))
        states = scan_both_ways(self._window_gates(products, tokens, mask), mask)
        for i, gates in enumerate(self.gates, start=1):
            inputs = self._drop(states, self.dropout.context)
            rounded = self.activation(f"layer{i + 1}", inputs)
            states = scan_both_ways(self.linear(gates, rounded), mask)
            if self.shape.residual(i):
                states = states + inputs
        return self.activation("output", self._drop(states, self.dropout.context))

    def _window_gates(self, products: Tensor, tokens: Tensor, mask: Tensor) -> Tensor:
        """Sums the products of a token's own type and its neighbours'; beyond the ends there is nothing."""
        left, own, right = (part.contiguous() for part in products.chunk(3, dim=1))
        before = F.pad(F.embedding(tokens[:-1], left), (0, 0, 0, 0, 1, 0))
        after = F.pad(F.embedding(tokens[1:], right) * mask[1:].unsqueeze(2), (0, 0, 0, 0, 0, 1))
        return F.embedding(tokens, own) + before + after + self.window_bias

    def name_scores(self, states: Tensor) -> Tensor:
        """(..., width) -> (..., name labels)."""
        hidden = F.relu(self.linear(self.name_hidden, states))
        hidden = F.dropout(hidden, self.dropout.head, self.training)
        return self.linear(self.name_output, self.activation("name", hidden))

    def arc_scores(self, states: Tensor) -> Tensor:
        """states (time, batch, width) -> (batch, dependent, 1 + head); column 0 is the root."""
        dependent = self.activation("arc_dependent", self._drop(self.linear(self.arc_dependent, states), self.dropout.head))
        heads = self._drop(self.linear(self.arc_head, states), self.dropout.head)
        root = self.arc_root.expand(1, states.shape[1], -1)
        heads = self.activation("arc_head", torch.cat([root, heads]))
        scores = torch.bmm(dependent.transpose(0, 1), heads.permute(1, 2, 0))
        bias = self.linear(self.arc_head_bias, states).squeeze(2).t()
        bias = torch.cat([self.arc_root_bias.expand(len(bias), 1), bias], dim=1)
        return scores + bias.unsqueeze(1) + self._distance_scores(len(states))

    def _distance_scores(self, length: int) -> Tensor:
        positions = torch.arange(length)
        buckets = distance_bucket(positions.unsqueeze(0) - positions.unsqueeze(1))
        return F.pad(self.arc_distance[buckets], (1, 0))

    def relation_scores(self, states: Tensor, dependents: Tensor, heads: Tensor) -> Tensor:
        """states (rows, width); dependents, heads (arcs,) rows of it, head -1 for the root -> (arcs, relation labels)."""
        own = F.embedding(dependents, self.linear(self.relation_dependent, states))
        head = F.embedding(heads.clamp(min=0), self.linear(self.relation_head, states))
        head = torch.where((heads < 0).unsqueeze(1), self.relation_root, head)
        hidden = F.dropout(F.relu(own + head), self.dropout.head, self.training)
        return self.linear(self.relation_output, self.activation("relation", hidden))
