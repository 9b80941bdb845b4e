# SPDX-License-Identifier: Apache-2.0
"""How the shipped student is trained: on gold with three layers, then deeper, then with the teacher's silver text."""

from __future__ import annotations

from dataclasses import replace

from relata_train.name_lists import BITS
from relata_train.network import Dropout, NetworkShape
from relata_train.student_stage import StudentPlan
from relata_train.trainer import Schedule

FIRST_SHAPE = NetworkShape(gazetteer_bits=len(BITS))
FULL_SHAPE = replace(FIRST_SHAPE, hidden=(128, 96, 96, 96), arc=96)
LATER_DROPOUT = Dropout(word=0.15, context=0.2, head=0.15, lexical=0.15, vector=0.05)

GOLD_TIMES = {"ewt": 1.0, "gum": 1.0, "crossner": 0.5, "wikigold": 1.0, "docred": 0.6, "gmb": 0.2}
TREE_TIMES = {"ewt": 1.0, "gum": 1.0, "crossner": 0.15, "wikigold": 0.25, "docred": 0.15, "gmb": 0.05}
SILVER = 0.6
SILVER_TIMES = {"ewt": 1.0, "gum": 1.0} | {
    name: SILVER for name in ("crossner", "wikigold", "docred", "gmb", "masc", "wikinews", "wikipedia")
}

FIRST = StudentPlan(shape=FIRST_SHAPE, schedule=Schedule(epochs=24), times=GOLD_TIMES)
GROWN = StudentPlan(
    shape=FULL_SHAPE,
    dropout=LATER_DROPOUT,
    schedule=Schedule(epochs=8, quantized_epochs=0, rate=2e-3, warm_steps=100),
    times=TREE_TIMES,
)
FINAL = replace(GROWN, schedule=replace(GROWN.schedule, epochs=14, quantized_epochs=1), times=SILVER_TIMES)
