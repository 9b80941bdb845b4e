# SPDX-License-Identifier: Apache-2.0
"""The relation table of the ontology, as far as the evaluation needs it."""

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Self

DEFAULT_TABLE = Path(__file__).resolve().parents[2] / "graph" / "ontology" / "relations.tsv"


@dataclass(frozen=True)
class Predicate:
    """A row of the table."""

    name: str
    subject_kinds: frozenset[str]
    object_kinds: frozenset[str]
    inverse: str
    is_symmetric: bool


@dataclass(frozen=True)
class Triple:
    """Subject, predicate and object, each by name."""

    subject: str
    predicate: str
    object: str

    def swapped(self) -> "Triple":
        return Triple(self.object, self.predicate, self.subject)

    def ends(self) -> frozenset[str]:
        return frozenset((self.subject, self.object))


class Schema:
    """The predicates by name. A predicate that the table does not have is an open one."""

    def __init__(self, predicates: list[Predicate]) -> None:
        self._predicates = {predicate.name: predicate for predicate in predicates}
        self._by_inverse = {
            predicate.inverse: predicate.name
            for predicate in predicates
            if predicate.inverse and not predicate.is_symmetric
        }

    @classmethod
    def read(cls, path: Path) -> Self:
        with path.open(encoding="utf-8", newline="") as file:
            return cls([_predicate(row) for row in csv.DictReader(file, delimiter="\t")])

    def find(self, name: str) -> Predicate | None:
        return self._predicates.get(name)

    def is_open(self, name: str) -> bool:
        return name not in self._predicates

    def is_symmetric(self, name: str) -> bool:
        predicate = self.find(name)
        return predicate is not None and predicate.is_symmetric

    def canonical(self, triple: Triple) -> Triple:
        """The triple in the table's direction: an inverse ("employs") becomes its predicate."""
        if self.is_open(triple.predicate) and triple.predicate in self._by_inverse:
            predicate = self._by_inverse[triple.predicate]
            return Triple(triple.object, predicate, triple.subject)
        return triple


def _predicate(row: dict[str, str]) -> Predicate:
    return Predicate(
        name=row["predicate"],
        subject_kinds=frozenset(row["subject"].split(",")),
        object_kinds=frozenset(row["object"].split(",")),
        inverse=row["inverse"],
        is_symmetric=row["symmetric"] == "yes",
    )
