# SPDX-License-Identifier: Apache-2.0
"""Rounding as the integer network does it, transparent for gradients."""

from __future__ import annotations

import torch
from torch import Tensor, nn

WEIGHT_STEPS = 127


def round_through(values: Tensor) -> Tensor:
    """floor(x + 0.5) forward, identity backward."""
    return values + (torch.floor(values + 0.5) - values).detach()


def round_weight(weight: Tensor, quantize: bool) -> Tensor:
    """Rounds (rows, columns) to int8 with one scale a row."""
    if not quantize:
        return weight
    largest = weight.detach().abs().amax(dim=1, keepdim=True)
    scale = torch.where(largest > 0, largest, torch.ones_like(largest)) / WEIGHT_STEPS
    return round_through(weight / scale) * scale


class ActivationRange(nn.Module):
    """The static range of one activation: a high quantile of what calibration saw."""

    QUANTILE = 0.9998
    SAMPLE = 20_000

    def __init__(self, signed: bool, clip: int) -> None:
        super().__init__()
        self.signed, self.clip = signed, clip
        self.register_buffer("range", torch.tensor(1.0))
        self._seen: list[Tensor] | None = None

    @property
    def steps_per_unit(self) -> float:
        """k: the integer is floor(x * k + 0.5)."""
        return self.clip / max(float(self.range), 1e-6)

    def begin_recording(self) -> None:
        """From now on samples of the values are kept."""
        self._seen = []

    def end_recording(self) -> None:
        """Sets the range from the samples."""
        if self._seen:
            self.range.fill_(torch.quantile(torch.cat(self._seen)[:4_000_000], self.QUANTILE))
        self._seen = None

    def forward(self, values: Tensor, quantize: bool) -> Tensor:
        """The values themselves, or rounded."""
        if self._seen is not None:
            sample = values.detach().abs().flatten()
            sample = sample[:: max(1, len(sample) // self.SAMPLE)]
            self._seen.append(sample[sample > 0])
        if not quantize:
            return values
        k = self.steps_per_unit
        low = -self.clip if self.signed else 0
        return round_through(values * k).clamp(low, self.clip) / k
