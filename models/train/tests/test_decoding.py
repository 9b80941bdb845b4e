# SPDX-License-Identifier: Apache-2.0
"""Decoders against exhaustive search on small random scores. They need numpy only."""

import itertools
import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from relata_train.decoding import decode_names, decode_tree, legal_transitions  # noqa: E402

LABELS = ["O", "B-A", "I-A", "L-A", "U-A", "B-B", "I-B", "L-B", "U-B"]


def is_tree_of_one_root(heads: tuple[int, ...]) -> bool:
    if heads.count(0) != 1:
        return False
    for start in range(len(heads)):
        node, steps = start + 1, 0
        while node != 0 and steps <= len(heads):
            node, steps = heads[node - 1], steps + 1
        if node != 0:
            return False
    return True


@pytest.mark.parametrize("seed", range(40))
def test_the_tree_is_the_best_of_all_trees_with_one_root(seed):
    random = np.random.default_rng(seed)
    count = 2 + seed % 4
    scores = random.standard_normal((count, count + 1))
    trees = filter(is_tree_of_one_root, itertools.product(range(count + 1), repeat=count))
    best = max(trees, key=lambda heads: sum(scores[i, h] for i, h in enumerate(heads)))
    assert decode_tree(scores).tolist() == list(best)


@pytest.mark.parametrize("seed", range(20))
def test_the_labels_are_the_best_legal_sequence(seed):
    scores = np.random.default_rng(seed).standard_normal((4, len(LABELS))).astype(np.float32)
    follows, begins, ends = legal_transitions(LABELS)

    def legal(path: tuple[int, ...]) -> bool:
        return begins[path[0]] and ends[path[-1]] and all(follows[a, b] for a, b in zip(path, path[1:]))

    best = max(filter(legal, itertools.product(range(len(LABELS)), repeat=4)), key=lambda p: sum(scores[i, k] for i, k in enumerate(p)))
    assert decode_names(scores, LABELS) == list(best)
