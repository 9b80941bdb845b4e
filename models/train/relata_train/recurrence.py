# SPDX-License-Identifier: Apache-2.0
"""The scan of the minimal GRU, h(t) = h(t-1) + z(t) (c(t) - h(t-1)), with a gradient of one pass."""

from __future__ import annotations

import torch
from torch import Tensor


class _Scan(torch.autograd.Function):
    """Written out because autograd over 50 small steps costs more than the matrix products around it."""

    @staticmethod
    def forward(context, z: Tensor, c: Tensor) -> Tensor:  # noqa: D102
        states = torch.empty_like(c)
        previous = torch.zeros_like(c[0])
        for t in range(len(z)):
            torch.lerp(previous, c[t], z[t], out=states[t])
            previous = states[t]
        context.save_for_backward(z, c, states)
        return states

    @staticmethod
    def backward(context, gradient: Tensor) -> tuple[Tensor, Tensor]:  # noqa: D102
        z, c, states = context.saved_tensors
        total = gradient.clone()
        keep = 1 - z
        for t in range(len(z) - 1, 0, -1):
            total[t - 1].addcmul_(total[t], keep[t])
        before = torch.cat([torch.zeros_like(states[:1]), states[:-1]])
        return total * (c - before), total * z


def minimal_gru_scan(z: Tensor, c: Tensor) -> Tensor:
    """z, c (time, batch, hidden) -> states (time, batch, hidden). A step with z = 0 keeps the state."""
    return _Scan.apply(z, c)
