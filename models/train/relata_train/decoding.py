# SPDX-License-Identifier: Apache-2.0
"""From scores to answers: the best legal BILOU sequence, the best tree with one root."""

from __future__ import annotations

import numpy as np

FORBIDDEN = np.float32(-1e9)
ROOT_PRICE = 1e7


def legal_transitions(labels: list[str]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Returns: what may follow what (labels, labels), what may begin (labels,), what may end (labels,)."""
    place = [label[0] for label in labels]
    kind = [label[2:] for label in labels]
    count = len(labels)
    follows = np.zeros((count, count), bool)
    for i in range(count):
        for j in range(count):
            inside = place[i] in "BI"
            follows[i, j] = place[j] in "IL" and kind[i] == kind[j] if inside else place[j] in "OBU"
    begins = np.array([p in "OBU" for p in place])
    ends = np.array([p in "OLU" for p in place])
    return follows, begins, ends


def decode_names(scores: np.ndarray, labels: list[str]) -> list[int]:
    """Viterbi over raw scores (tokens, labels); of equal paths the one with the smaller label."""
    follows, begins, ends = legal_transitions(labels)
    penalty = np.where(follows, np.float32(0), FORBIDDEN)
    best = scores[0] + np.where(begins, np.float32(0), FORBIDDEN)
    back = np.zeros(scores.shape, np.int64)
    for t in range(1, len(scores)):
        through = best[:, None] + penalty
        back[t] = through.argmax(axis=0)
        best = through.max(axis=0) + scores[t]
    best = best + np.where(ends, np.float32(0), FORBIDDEN)
    path = [int(best.argmax())]
    for t in range(len(scores) - 1, 0, -1):
        path.append(int(back[t, path[-1]]))
    return path[::-1]


def _find_cycle(heads: np.ndarray) -> list[int] | None:
    """A cycle in `heads` (node 0 is the root and has none)."""
    state = np.zeros(len(heads), np.int8)
    state[0] = 2
    for start in range(1, len(heads)):
        path, node = [], start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = int(heads[node])
        if state[node] == 1:
            return path[path.index(node) :]
        state[path] = 2
    return None


def _arborescence(scores: np.ndarray) -> np.ndarray:
    """Chu-Liu-Edmonds over scores (dependent, head), node 0 the root: heads of a best tree."""
    heads = scores.argmax(axis=1)
    heads[0] = 0
    cycle = _find_cycle(heads)
    if cycle is None:
        return heads
    inside = np.zeros(len(scores), bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    cycle = np.array(cycle)
    loss = scores[cycle][:, outside] - scores[cycle, heads[cycle]][:, None]
    entry = loss.argmax(axis=0)
    leaving = scores[outside][:, cycle]
    exit_ = leaving.argmax(axis=1)
    size = len(outside) + 1
    smaller = np.full((size, size), FORBIDDEN, scores.dtype)
    smaller[:-1, :-1] = scores[np.ix_(outside, outside)]
    smaller[-1, :-1] = loss.max(axis=0)
    smaller[:-1, -1] = leaving.max(axis=1)
    solved = _arborescence(smaller)
    result = heads.copy()
    for i, node in enumerate(outside[1:], start=1):
        result[node] = cycle[exit_[i]] if solved[i] == size - 1 else outside[solved[i]]
    broken = cycle[entry[solved[-1]]]
    result[broken] = outside[solved[-1]]
    return result


def decode_tree(scores: np.ndarray) -> np.ndarray:
    """scores (tokens, 1 + tokens), column 0 the root -> heads (tokens,), 0 the root, others counted from 1.

    A best tree with exactly one root: where the free optimum has several, each arc from the root costs so much more that
    a second one never pays.
    """
    count = len(scores)
    full = np.full((count + 1, count + 1), FORBIDDEN, np.float64)
    full[1:] = scores
    np.fill_diagonal(full, FORBIDDEN)
    heads = full.argmax(axis=1)
    heads[0] = 0
    if (heads[1:] == 0).sum() != 1 or _find_cycle(heads) is not None:
        full[1:, 0] -= ROOT_PRICE
        heads = _arborescence(full)
    return heads[1:]
