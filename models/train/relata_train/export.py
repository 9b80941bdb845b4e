# SPDX-License-Identifier: Apache-2.0
"""A trained student as the sections of a model file."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from torch import Tensor, nn

from relata_train.model_file import QuantizedMatrix, quantize_rows
from relata_train.network import Student


@dataclass
class Lexicon:
    """What the network looks words up in, sorted by key.

    vocabulary (words,) uint64 with vectors (words, dv) float32; gazetteer_keys (entries,) uint64 with bits int32.
    """

    vocabulary: np.ndarray
    vectors: QuantizedMatrix
    gazetteer_keys: np.ndarray
    gazetteer_bits: np.ndarray


@dataclass
class Labels:
    """The labels of each head, in the order of its rows."""

    upos: list[str]
    xpos: list[str]
    deprel: list[str]
    name: list[str]


@dataclass
class Description:
    """The text sections that are not computed: `meta` and the lemma rules."""

    meta: dict[str, str]
    lemma: dict[str, str] = field(default_factory=dict)


def _plain(tensor: Tensor) -> np.ndarray:
    return np.atleast_2d(tensor.detach().numpy().astype(np.float32))


def _number(value: float) -> str:
    return repr(float(np.float32(value)))


def _linear_sections(name: str, layer: nn.Linear) -> dict:
    sections = {f"{name}.weights": quantize_rows(layer.weight.detach().numpy())}
    if layer.bias is not None:
        sections[f"{name}.bias"] = _plain(layer.bias)
    return sections


def _table_sections(student: Student) -> dict:
    sections = {}
    for table in ("norm", "affix", "shape", "trigram"):
        weight = getattr(student.words, table).weight.detach().numpy()
        rows = getattr(student.shape.tables, table)
        sections[f"tables.{table}"] = quantize_rows(weight[:rows])
    return sections


def _context_sections(student: Student) -> dict:
    sections = _linear_sections("input", student.words.input) | _linear_sections("context1", student.windows)
    sections["context1.bias"] = _plain(student.window_bias)
    for number, gates in enumerate(student.gates, start=2):
        sections |= _linear_sections(f"context{number}", gates)
    return sections


def _head_sections(student: Student) -> dict:
    sections = _linear_sections("upos", student.upos) | _linear_sections("xpos", student.xpos)
    sections |= _linear_sections("name.hidden", student.name_hidden)
    sections |= _linear_sections("name.output", student.name_output)
    sections |= _linear_sections("arc.dependent", student.arc_dependent)
    sections |= _linear_sections("arc.head", student.arc_head)
    sections |= _linear_sections("arc.score", student.arc_head_bias)
    for name in ("root", "distance", "root_bias"):
        sections[f"arc.{name}"] = _plain(getattr(student, f"arc_{name}"))
    sections["label.dependent.weights"] = quantize_rows(student.relation_dependent.weight.detach().numpy())
    sections["label.bias"] = _plain(student.relation_dependent.bias)
    sections |= _linear_sections("label.head", student.relation_head)
    sections["label.root"] = _plain(student.relation_root)
    return sections | _linear_sections("label.output", student.relation_output)


def _network_text(student: Student) -> str:
    shape = student.shape
    k = {name: _number(bound.steps_per_unit) for name, bound in student.ranges.items()}
    context = [*(k[f"layer{n}"] for n in range(2, len(shape.hidden) + 1)), k["output"]]
    widths = (shape.norm, shape.affix, shape.shape, shape.trigram, shape.vector, shape.gazetteer_bits, shape.word)
    lines = {
        "widths": widths,
        "hidden": shape.hidden,
        "residual": [int(shape.residual(i)) for i in range(len(shape.hidden))],
        "heads": (shape.name, shape.arc, shape.relation),
        "scale.input": [k["word"]],
        "scale.context": context,
        "scale.name": [k["name"]],
        "scale.label": [k["relation"]],
        "scale.dependent": [k["arc_dependent"]],
        "scale.head": [k["arc_head"]],
        "lemma.by": [1],
    }
    return "".join("\t".join([key, *map(str, values)]) + "\n" for key, values in lines.items())


def _lines(labels: list[str]) -> str:
    return "".join(f"{label}\n" for label in labels)


def model_sections(student: Student, lexicon: Lexicon, labels: Labels, description: Description) -> dict:
    """Everything `write_model` needs. The vectors are those the student was trained with, already rounded."""
    text = {"meta": "".join(f"{key}\t{value}\n" for key, value in description.meta.items())}
    text["network"] = _network_text(student)
    text |= {f"labels.{head}": _lines(getattr(labels, head)) for head in ("upos", "xpos", "deprel", "name")}
    looked_up = {
        "vocabulary": lexicon.vocabulary,
        "vectors": lexicon.vectors,
        "gazetteer.keys": lexicon.gazetteer_keys,
        "gazetteer.bits": lexicon.gazetteer_bits.astype(np.int32),
    }
    tables = _table_sections(student) | _context_sections(student) | _head_sections(student)
    return text | looked_up | tables | {f"lemma.{part}": content for part, content in description.lemma.items()}
