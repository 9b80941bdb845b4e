# SPDX-License-Identifier: Apache-2.0
"""The network of a model file in numpy, integer for integer and float for float as extract/language computes it.

It is the reference for the C++ runtime and tells what rounding costs. Every intermediate is float32, one operation at
a time; no product is fused with a sum.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from relata_train.decoding import decode_names, decode_tree
from relata_train.model_file import QuantizedMatrix
from relata_train.text_features import TableSizes, TypeRows, key_of, normalize, type_rows

LANES = 8
MAX_PIECE = 256
DISTANCE_EDGES = (1, 2, 3, 4, 5, 7, 10, 15, 25)
_F = np.float32
_EXP_COEFFICIENTS = (1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1)


def exponential(x: np.ndarray) -> np.ndarray:
    """exp by range reduction and Cephes' polynomial: the same bits on every machine."""
    x = np.maximum(np.minimum(x, _F(80)), _F(-80))
    n = (x * _F(1.44269504) + _F(128.5)).astype(np.int32) - 128
    f = n.astype(_F)
    r = x - f * _F(0.693359375)
    r = r - f * _F(-2.12194440e-4)
    p = np.full_like(r, _F(1.9875691500e-4))
    for coefficient in _EXP_COEFFICIENTS:
        p = p * r + _F(coefficient)
    y = (p * r) * r + r + _F(1)
    return y * ((n + 127) << 23).astype(np.int32).view(_F)


def sigmoid(x: np.ndarray) -> np.ndarray:
    """1 / (1 + exp(-x))."""
    return _F(1) / (_F(1) + exponential(_F(0) - x))


def hyperbolic_tangent(x: np.ndarray) -> np.ndarray:
    """2 sigmoid(2x) - 1."""
    return _F(2) * sigmoid(x + x) - _F(1)


def quantize_unsigned(x: np.ndarray, k: np.float32) -> np.ndarray:
    """int32 in [0, 127]."""
    return np.clip(x * k + _F(0.5), _F(0), _F(127)).astype(np.int32)


def quantize_signed(x: np.ndarray, k: np.float32) -> np.ndarray:
    """int32 in [-64, 63]."""
    return np.clip(x * k + _F(64.5), _F(0), _F(127)).astype(np.int32) - 64


def quantize_arc(x: np.ndarray, k: np.float32) -> np.ndarray:
    """int32 in [-63, 63]: products of two such vectors fit the kernels of signed bytes."""
    return np.clip((x * k + _F(64.5)).astype(np.int32), 1, 127) - 64


@dataclass
class Scores:
    """All scores of one sentence.

    upos, xpos, names (tokens, labels); arcs (tokens, 1 + tokens), column 0 the root; relation_own and relation_head
    (tokens, B) are the halves of the label head.
    """

    upos: np.ndarray
    xpos: np.ndarray
    names: np.ndarray
    arcs: np.ndarray
    relation_own: np.ndarray
    relation_head: np.ndarray


@dataclass
class Answer:
    """What the network says of a sentence: labels as text, heads from 1, 0 the root; piece by piece of 256 tokens."""

    upos: list[str]
    xpos: list[str]
    heads: list[int]
    relations: list[str]
    names: list[str]


class IntegerNetwork:
    """Reads the sections of a model file (`read_model`) and computes."""

    def __init__(self, sections: dict[str, str | np.ndarray | QuantizedMatrix]) -> None:
        self.sections = sections
        lines = (line.split("\t") for line in sections["network"].splitlines())
        self.numbers = {key: [float(v) for v in values] for key, *values in lines}
        self.labels = {k: sections[f"labels.{k}"].splitlines() for k in ("upos", "xpos", "deprel", "name")}
        self._products: dict[str, np.ndarray] = {}
        self._weights = {k: m.values.astype(_F) for k, m in sections.items() if isinstance(m, QuantizedMatrix)}

    def _scale(self, name: str, index: int = 0) -> np.float32:
        return _F(self.numbers[f"scale.{name}"][index])

    def _linear(self, name: str, q: np.ndarray, k: np.float32, bias: bool = True) -> np.ndarray:
        """q (tokens, columns) integers -> float32 (tokens, rows). Sums stay below 2^24, so float32 adds them exactly."""
        scales = self.sections[f"{name}.weights"].scales
        y = (q.astype(_F) @ self._weights[f"{name}.weights"].T) * (scales / k)
        return y + self.sections[f"{name}.bias"][0] if bias else y

    def _summed_rows(self, table: str, rows: np.ndarray) -> np.ndarray:
        """rows (types, slots), an index past the end for an unused slot -> (types, width), summed slot by slot."""
        values = self.sections[f"tables.{table}"].to_float()
        values = np.concatenate([values, np.zeros_like(values[:1])])
        total = np.zeros((len(rows), values.shape[1]), _F)
        for slot in range(rows.shape[1]):
            total = total + values[rows[:, slot]]
        return total

    def _table_sizes(self) -> TableSizes:
        return TableSizes(*(len(self.sections[f"tables.{t}"].values) for t in ("norm", "affix", "shape", "trigram")))

    def type_features(self, types: list[str]) -> np.ndarray:
        """e of each word type: (types, features)."""
        rows = type_rows(types, self._table_sizes())
        trigram_count = (rows.trigram < len(self.sections["tables.trigram"].values)).sum(axis=1)
        trigrams = self._summed_rows("trigram", rows.trigram) / trigram_count.astype(_F)[:, None]
        parts = [self._summed_rows(table, getattr(rows, table)) for table in ("norm", "affix", "shape")]
        return np.concatenate([*parts, trigrams, *self._looked_up(rows)], axis=1)

    def _looked_up(self, rows: TypeRows) -> list[np.ndarray]:
        """Vector or zeros, whether there is one, gazetteer bits."""
        vocabulary, keys = self.sections["vocabulary"][0], self.sections["gazetteer.keys"][0]
        at, known = _find(vocabulary, rows.keys)
        vectors = self.sections["vectors"].to_float()[at] * known[:, None].astype(_F)
        at, listed = _find(keys, rows.keys)
        bits = np.where(listed, self.sections["gazetteer.bits"][0][at], 0)
        bit_count = int(self.numbers["widths"][5])
        spread = (bits[:, None] >> np.arange(bit_count)) & 1
        return [vectors, known[:, None].astype(_F), spread.astype(_F)]

    def _input(self, types: list[str]) -> np.ndarray:
        """x = relu(W0 e + b0), summed in eight lanes: (types, dx)."""
        e = self.type_features(types)
        weights = self.sections["input.weights"].to_float()
        pad = -e.shape[1] % LANES
        e, weights = (np.pad(m, ((0, 0), (0, pad))) for m in (e, weights))
        lanes = np.zeros((len(e), len(weights), LANES), _F)
        for begin in range(0, e.shape[1], LANES):
            lanes = lanes + e[:, None, begin : begin + LANES] * weights[None, :, begin : begin + LANES]
        pairs = lanes[..., :4] + lanes[..., 4:]
        total = (pairs[..., 0] + pairs[..., 2]) + (pairs[..., 1] + pairs[..., 3])
        return np.maximum(total + self.sections["input.bias"][0], _F(0))

    def learn_types(self, types: list[str]) -> None:
        """Computes what depends on a word type alone: the products of the first layer's windows."""
        new = [t for t in dict.fromkeys(types) if t not in self._products]
        for begin in range(0, len(new), 256):
            part = new[begin : begin + 256]
            q = quantize_unsigned(self._input(part), self._scale("input"))
            products = self._linear("context1", q, self._scale("input"), bias=False)
            self._products.update(zip(part, products))

    def _scan(self, gates: np.ndarray) -> np.ndarray:
        """gates (tokens, 4H) -> (tokens, 2H)."""
        z_forward, c_forward, z_backward, c_backward = np.split(gates, 4, axis=1)
        forward = _one_way(sigmoid(z_forward), hyperbolic_tangent(c_forward))
        backward = _one_way(sigmoid(z_backward)[::-1], hyperbolic_tangent(c_backward)[::-1])[::-1]
        return np.concatenate([forward, backward], axis=1)

    def encode(self, tokens: list[str]) -> np.ndarray:
        """q(y) of the last layer: int32 (tokens, width)."""
        self.learn_types(tokens)
        left, own, right = np.split(np.stack([self._products[t] for t in tokens]), 3, axis=1)
        gates = own + self.sections["context1.bias"][0]
        gates[1:] = gates[1:] + left[:-1]
        gates[:-1] = gates[:-1] + right[1:]
        u = self._scan(gates)
        for layer, residual in enumerate(self.numbers["residual"][1:], start=1):
            k = self._scale("context", layer - 1)
            states = self._scan(self._linear(f"context{layer + 1}", quantize_signed(u, k), k))
            u = states + u if residual else states
        return quantize_signed(u, self._scale("context", len(self.numbers["residual"]) - 1))

    def score(self, tokens: list[str]) -> Scores:
        """All scores of a sentence of at most 256 tokens."""
        k = _F(self.numbers["scale.context"][-1])
        q = self.encode(tokens)
        hidden = np.maximum(self._linear("name.hidden", q, k), _F(0))
        name_k = self._scale("name")
        return Scores(
            upos=self._linear("upos", q, k),
            xpos=self._linear("xpos", q, k),
            names=self._linear("name.output", quantize_unsigned(hidden, name_k), name_k),
            arcs=self._arc_scores(q, k),
            relation_own=self._linear("label.dependent", q, k, bias=False),
            relation_head=self._linear("label.head", q, k, bias=False),
        )

    def _arc_scores(self, q: np.ndarray, k: np.float32) -> np.ndarray:
        dependent_k, head_k = self._scale("dependent"), self._scale("head")
        dependent = quantize_arc(self._linear("arc.dependent", q, k), dependent_k)
        heads = quantize_arc(self._linear("arc.head", q, k), head_k)
        root = quantize_arc(self.sections["arc.root"], head_k)
        step = _F(1) / (dependent_k * head_k)
        positions = np.arange(len(q))
        distance = self.sections["arc.distance"][0][_bucket(positions[None, :] - positions[:, None])]
        scores = ((dependent @ heads.T).astype(_F) * step + self._linear("arc.score", q, k)[:, 0]) + distance
        to_root = (dependent @ root.T).astype(_F) * step + self.sections["arc.root_bias"][0]
        return np.concatenate([to_root, scores], axis=1)

    def relation_scores(self, scores: Scores, heads: np.ndarray) -> np.ndarray:
        """Label scores (tokens, labels) of the arcs `heads` (0 the root, others from 1)."""
        head_part = np.concatenate([self.sections["label.root"], scores.relation_head])[heads]
        hidden = (scores.relation_own + head_part) + self.sections["label.bias"][0]
        k = self._scale("label")
        return self._linear("label.output", quantize_unsigned(np.maximum(hidden, _F(0)), k), k)

    def answer(self, tokens: list[str]) -> Answer:
        """Decodes a whole sentence, longer ones in pieces."""
        pieces = [self._answer_piece(tokens[b : b + MAX_PIECE]) for b in range(0, len(tokens), MAX_PIECE)]
        whole = pieces[0]
        first_root = whole.heads.index(0) + 1
        for number, piece in enumerate(pieces[1:], start=1):
            shift = number * MAX_PIECE
            root = piece.heads.index(0)
            piece.relations[root] = "parataxis" if "parataxis" in self.labels["deprel"] else "dep"
            whole.heads += [first_root if head == 0 else head + shift for head in piece.heads]
            for layer in ("upos", "xpos", "relations", "names"):
                getattr(whole, layer).extend(getattr(piece, layer))
        return whole

    def _answer_piece(self, tokens: list[str]) -> Answer:
        scores = self.score(tokens)
        heads = decode_tree(scores.arcs)
        relation_scores = self.relation_scores(scores, heads)
        root_label = self.labels["deprel"].index("root")
        relation_scores[:, root_label] = -np.inf
        relations = relation_scores.argmax(axis=1)
        relations[heads == 0] = root_label
        return Answer(
            upos=[self.labels["upos"][i] for i in scores.upos.argmax(axis=1)],
            xpos=[self.labels["xpos"][i] for i in scores.xpos.argmax(axis=1)],
            heads=[int(h) for h in heads],
            relations=[self.labels["deprel"][i] for i in relations],
            names=[self.labels["name"][i] for i in decode_names(scores.names, self.labels["name"])],
        )


def _find(sorted_keys: np.ndarray, keys: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Positions of `keys` and whether they are there."""
    at = np.minimum(np.searchsorted(sorted_keys, keys), len(sorted_keys) - 1)
    return at, sorted_keys[at] == keys


def _one_way(z: np.ndarray, c: np.ndarray) -> np.ndarray:
    states = np.empty_like(c)
    state = np.zeros(c.shape[1], _F)
    for t in range(len(c)):
        state = state + z[t] * (c[t] - state)
        states[t] = state
    return states


def _bucket(offset: np.ndarray) -> np.ndarray:
    size = np.searchsorted(DISTANCE_EDGES[1:], np.abs(offset), side="right")
    return np.where(offset > 0, size + len(DISTANCE_EDGES), size)
