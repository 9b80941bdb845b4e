# SPDX-License-Identifier: Apache-2.0
"""Counts, and the figures that are made of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

MODALITIES = ("actual", "planned", "possible", "demanded", "alleged", "conditional")


@dataclass
class Tally:
    """Precision is over all that was extracted, recall over what the gold annotation requires."""

    right: int = 0
    extracted: int = 0
    found: int = 0
    required: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.right + other.right,
            self.extracted + other.extracted,
            self.found + other.found,
            self.required + other.required,
        )

    def figures(self) -> dict[str, float]:
        precision = self.right / self.extracted if self.extracted else 0.0
        recall = self.found / self.required if self.required else 0.0
        both = precision + recall
        return {
            "precision": precision,
            "recall": recall,
            "f1": 2 * precision * recall / both if both else 0.0,
            "predicted": self.extracted,
            "gold": self.required,
        }


class Qualifiers(NamedTuple):
    """How a statement is meant."""

    polarity: str
    modality: str
    former: bool


PLAIN_FACT = Qualifiers("positive", "actual", False)


class Judgement(NamedTuple):
    """A right statement beside its closest gold twin."""

    qualifiers: Qualifiers
    gold_qualifiers: Qualifiers
    speaker: str | None
    gold_speaker: str | None
    evidence_overlaps: bool | None


def qualifier_figures(judgements: Sequence[Judgement]) -> dict[str, float | None]:
    """The figures over right statements. None where there was nothing to judge."""
    return {
        "modality_macro_f1": _modality_macro_f1(judgements),
        "false_facts": _false_facts(judgements),
        "speaker_f1": _speaker_f1(judgements),
        "former_f1": _f1(
            sum(j.qualifiers.former and j.gold_qualifiers.former for j in judgements),
            sum(j.qualifiers.former for j in judgements),
            sum(j.gold_qualifiers.former for j in judgements),
        ),
        "evidence_overlap": _share(
            [j.evidence_overlaps for j in judgements if j.evidence_overlaps is not None]
        ),
    }


def _modality_macro_f1(judgements: Sequence[Judgement]) -> float | None:
    scores = []
    for value in MODALITIES[1:]:
        extracted = [j.qualifiers.modality == value for j in judgements]
        wanted = [j.gold_qualifiers.modality == value for j in judgements]
        if any(wanted):
            both = sum(e and w for e, w in zip(extracted, wanted))
            scores.append(_f1(both, sum(extracted), sum(wanted)))
    return sum(scores) / len(scores) if scores else None


def _false_facts(judgements: Sequence[Judgement]) -> float | None:
    return _share(
        [j.qualifiers == PLAIN_FACT for j in judgements if j.gold_qualifiers != PLAIN_FACT]
    )


def _speaker_f1(judgements: Sequence[Judgement]) -> float | None:
    return _f1(
        sum(j.gold_speaker is not None and j.speaker == j.gold_speaker for j in judgements),
        sum(j.speaker is not None for j in judgements),
        sum(j.gold_speaker is not None for j in judgements),
    )


def _f1(right: int, extracted: int, wanted: int) -> float | None:
    return 2 * right / (extracted + wanted) if extracted + wanted else None


def _share(answers: Sequence[bool]) -> float | None:
    return sum(answers) / len(answers) if answers else None
