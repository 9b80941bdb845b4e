# SPDX-License-Identifier: Apache-2.0
"""Makes a trained student deeper and its arcs wider without changing what it says; training then goes on from there."""

from __future__ import annotations

import torch
from torch import Tensor

from relata_train.network import Dropout, NetworkShape, Student

CLOSED_GATE = -6.0  # sigmoid(-6) = 0.0025: a new residual layer adds next to nothing at first


def grow(trained: Student, shape: NetworkShape, dropout: Dropout) -> Student:
    """A student of `shape` that begins where `trained` ended.

    Requires: `shape` differs by residual layers on top and by the width of the arcs alone.
    """
    grown = Student(shape, dropout)
    old, new = trained.state_dict(), grown.state_dict()
    for name, value in old.items():
        if name.startswith("arc_"):
            value = _widened(value, new[name], random="dependent" in name)
        new[name] = value
    grown.load_state_dict(new)
    with torch.no_grad():
        for gates in grown.gates[len(trained.gates) :]:
            _close(gates.bias)
    return grown


def _widened(value: Tensor, like: Tensor, random: bool) -> Tensor:
    """New rows are zero on the side of the heads, so that no score changes; those of the dependents are random."""
    widened = like.clone() if random else torch.zeros_like(like)
    if value.shape == like.shape:
        return value
    widened[: len(value)] = value
    return widened


def _close(bias: Tensor) -> None:
    hidden = len(bias) // 4
    for begin in (0, 2 * hidden):
        bias[begin : begin + hidden].fill_(CLOSED_GATE)
