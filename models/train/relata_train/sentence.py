# SPDX-License-Identifier: Apache-2.0
"""One sentence of any corpus, with the layers that the corpus has."""

from __future__ import annotations

from dataclasses import dataclass, field

KINDS = ("Person", "Place", "Organization", "Demonym", "Other")


@dataclass(frozen=True)
class Span:
    """A name: tokens [begin, end) and its kind."""

    begin: int
    end: int
    kind: str


@dataclass
class Sentence:
    """Tokens and layers; a missing layer is None. Heads count from 1, 0 is the root."""

    corpus: str
    document: str
    tokens: list[str]
    upos: list[str] | None = None
    xpos: list[str] | None = None
    lemmas: list[str] | None = None
    heads: list[int] | None = None
    relations: list[str] | None = None
    names: list[Span] | None = None
    identifier: str = ""
    columns: list[list[str]] = field(default_factory=list, repr=False)


def name_labels() -> list[str]:
    """O and the BILOU labels of every kind, in the order of the network's rows."""
    return ["O", *(f"{place}-{kind}" for kind in KINDS for place in "BILU")]


def spans_to_labels(spans: list[Span], length: int) -> list[str]:
    """BILOU labels of `length` tokens."""
    labels = ["O"] * length
    for span in spans:
        if span.end - span.begin == 1:
            labels[span.begin] = f"U-{span.kind}"
            continue
        labels[span.begin] = f"B-{span.kind}"
        labels[span.begin + 1 : span.end - 1] = [f"I-{span.kind}"] * (span.end - span.begin - 2)
        labels[span.end - 1] = f"L-{span.kind}"
    return labels


def labels_to_spans(labels: list[str]) -> list[Span]:
    """Names of a legal BILOU sequence."""
    spans, begin = [], 0
    for i, label in enumerate(labels):
        if label[0] in "BU":
            begin = i
        if label[0] in "LU":
            spans.append(Span(begin, i + 1, label[2:]))
    return spans


def runs_to_spans(labels: list[str]) -> list[Span]:
    """Names of IO or IOB labels: a B begins one, an I goes on where the kind before is the same."""
    spans: list[Span] = []
    begin, kind = 0, ""
    for i, label in enumerate([*labels, "O"]):
        here = label[2:] if label != "O" else ""
        if here != kind or label.startswith("B-"):
            if kind:
                spans.append(Span(begin, i, kind))
            begin, kind = i, here
    return spans
