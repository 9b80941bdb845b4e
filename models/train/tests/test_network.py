# SPDX-License-Identifier: Apache-2.0
"""Tests of the network in PyTorch: left out where torch is missing."""

import sys
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from relata_train.growth import grow  # noqa: E402
from relata_train.network import Dropout, NetworkShape, Student, TypeBatch, distance_bucket  # noqa: E402
from relata_train.recurrence import minimal_gru_scan  # noqa: E402
from relata_train.text_features import TableSizes  # noqa: E402

SHAPE = NetworkShape(
    tables=TableSizes(11, 12, 13, 14), norm=4, affix=4, shape=4, trigram=4, vector=4, gazetteer_bits=2, word=8, hidden=(5, 4, 4), arc=6, relation=6, name=5,
)  # fmt: skip


def random_types(count: int) -> TypeBatch:
    def rows(limit: int, slots: int) -> torch.Tensor:
        return torch.randint(0, limit, (count, slots))

    return TypeBatch(
        rows(11, 2), rows(12, 7), rows(13, 2), rows(14, 24), torch.randn(count, 4), torch.ones(count, 1), torch.ones(count, 2), torch.ones(count)
    )


def test_the_gradient_of_the_scan_is_that_of_the_plain_loop():
    z = torch.rand(4, 2, 3, dtype=torch.float64, requires_grad=True)
    c = torch.randn(4, 2, 3, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(minimal_gru_scan, (z, c))


def test_padding_does_not_change_a_sentence():
    torch.manual_seed(0)
    student = Student(SHAPE).eval()
    types, tokens = random_types(6), torch.arange(6).unsqueeze(1)
    alone = student.encode(types, tokens[:4], torch.ones(4, 1))
    mask = torch.tensor([1.0, 1, 1, 1, 0, 0]).unsqueeze(1)
    padded = student.encode(types, tokens, mask)
    assert torch.allclose(alone, padded[:4], atol=1e-6)


def test_a_grown_student_says_almost_the_same():
    torch.manual_seed(0)
    student = Student(SHAPE).eval()
    bigger = NetworkShape.from_dict(SHAPE.to_dict() | {"hidden": (5, 4, 4, 4), "arc": 9})
    grown = grow(student, bigger, Dropout()).eval()
    types, tokens, mask = random_types(5), torch.arange(5).unsqueeze(1), torch.ones(5, 1)
    before = student.arc_scores(student.encode(types, tokens, mask))
    after = grown.arc_scores(grown.encode(types, tokens, mask))
    assert (before - after).abs().max() < 0.05


@pytest.mark.parametrize("offset, bucket", [(-1, 0), (-4, 3), (-6, 4), (-25, 8), (1, 9), (5, 13), (9, 14), (60, 17)])
def test_distances_fall_into_their_buckets(offset, bucket):
    assert int(distance_bucket(torch.tensor(offset))) == bucket


def test_names_are_decided_without_a_look_at_other_sentences():
    torch.manual_seed(0)
    student = Student(SHAPE).eval()
    types, tokens = random_types(6), torch.tensor([[0, 3], [1, 4], [2, 5]])
    together = student.encode(types, tokens, torch.ones(3, 2))
    alone = student.encode(types, tokens[:, :1], torch.ones(3, 1))
    assert np.allclose(together[:, :1].detach(), alone.detach(), atol=1e-6)
