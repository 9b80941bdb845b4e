# SPDX-License-Identifier: Apache-2.0
"""Tests of the word features. They need numpy only."""

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from relata_train import text_features as features  # noqa: E402


def test_norm_lowers_straightens_quotes_and_hides_digits():
    assert features.normalize("O’Neill-2019") == "o'neill-0000"


def test_norm_keeps_a_capital_whose_lower_case_is_longer():
    assert features.normalize("İzmir") == "İzmir"


def test_shape_cuts_runs_to_four():
    assert features.word_shape("McDonalds-2000000") == "XxXxxxx-dddd"


def test_shape_keeps_signs_and_cuts_their_runs_too():
    assert features.word_shape("$......") == "$...."


def test_hash_depends_on_the_kind():
    assert features.hash_text(features.KIND_NORM, "a") != features.hash_text(features.KIND_KEY, "a")


def test_hash_of_the_empty_text_is_the_finished_offset_over_the_kind():
    value = ((0xCBF29CE484222325 ^ 1) * 0x100000001B3) & (2**64 - 1)
    value ^= value >> 33
    value = (value * 0xFF51AFD7ED558CCD) & (2**64 - 1)
    value ^= value >> 33
    value = (value * 0xC4CEB9FE1A85EC53) & (2**64 - 1)
    assert features.hash_text(1, "") == value ^ (value >> 33)


def test_a_word_of_two_letters_has_two_prefixes_and_two_suffixes():
    assert len(features.affix_rows("eu", 1000)) == 4


def test_at_most_24_trigrams_count():
    assert len(features.trigram_rows("x" * 50, 1000)) == 24


def test_unused_slots_hold_the_number_of_rows():
    rows = features.type_rows(["I"], features.TableSizes(10, 20, 30, 40))
    assert rows.affix[0].tolist()[2:] == [20] * 5
    assert (rows.trigram[0, 1:] == 40).all()


def test_case_does_not_change_the_key():
    rows = features.type_rows(["NATO", "nato"], features.TableSizes())
    assert rows.keys[0] == rows.keys[1] and rows.keys.dtype == np.uint64
