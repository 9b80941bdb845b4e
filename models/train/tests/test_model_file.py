# SPDX-License-Identifier: Apache-2.0
"""Tests of the model file, of rounding and of the integer network. They need numpy only."""

import sys
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "models" / "train"))

from relata_train.integer_network import IntegerNetwork, exponential, quantize_signed  # noqa: E402
from relata_train.model_file import quantize_rows, read_model, write_model  # noqa: E402

SECTIONS = {
    "meta": "name\ttest\n",
    "vectors": quantize_rows(np.array([[1.0, -0.5], [0.0, 0.0]])),
    "vocabulary": np.array([3, 2**63], np.uint64),
    "arc.distance": np.array([0.5, -2.0], np.float32),
}


def test_what_is_written_is_read(tmp_path):
    write_model(tmp_path / "m", SECTIONS)
    found = read_model(tmp_path / "m")
    assert found["meta"] == SECTIONS["meta"]
    assert found["vocabulary"][0].tolist() == [3, 2**63]
    assert found["arc.distance"].tolist() == [[0.5, -2.0]]
    assert found["vectors"].values.tolist() == [[127, -63], [0, 0]]


def test_sections_begin_at_multiples_of_64(tmp_path):
    write_model(tmp_path / "m", SECTIONS)
    data = (tmp_path / "m").read_bytes()
    offsets = [int.from_bytes(data[56 + 48 * i + 24 : 56 + 48 * i + 32], "little") for i in range(len(SECTIONS))]
    assert all(offset % 64 == 0 for offset in offsets) and offsets == sorted(offsets)


def test_a_changed_byte_is_noticed(tmp_path):
    write_model(tmp_path / "m", SECTIONS)
    data = bytearray((tmp_path / "m").read_bytes())
    data[-65] ^= 1
    (tmp_path / "m").write_bytes(data)
    with pytest.raises(ValueError, match="damaged"):
        read_model(tmp_path / "m")


def test_a_row_of_zeros_has_a_scale():
    assert quantize_rows(np.zeros((1, 3))).scales.tolist() == [1.0]


def test_the_exponential_is_close_to_the_true_one():
    x = np.linspace(-80, 80, 9_999, dtype=np.float32)
    assert np.abs(exponential(x) / np.exp(x.astype(np.float64)) - 1).max() < 1e-6


def test_signed_rounding_stays_in_seven_bits():
    assert quantize_signed(np.array([-9.0, 0.0, 9.0], np.float32), np.float32(63)).tolist() == [-64, 0, 63]


def test_the_tiny_model_still_says_what_the_tests_of_the_runtime_expect():
    network = IntegerNetwork(read_model(ROOT / "models" / "tiny.relata-model"))
    text = (ROOT / "tests" / "extract" / "language" / "data" / "tiny.conllu").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.split("\n\n")[0].splitlines() if not line.startswith("#")]
    answer = network.answer([row[1] for row in rows])
    assert answer.upos == [row[3] for row in rows]
    assert answer.heads == [int(row[6]) for row in rows]
    assert answer.names == [row[9].removeprefix("Name=") for row in rows]
