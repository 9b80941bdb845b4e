# SPDX-License-Identifier: Apache-2.0
"""Compares what was extracted from one article with its gold annotation."""

from collections import defaultdict

from figures import PLAIN_FACT, Judgement, Qualifiers, Tally
from matching import (
    Json,
    evidence_overlaps,
    has_label,
    match_entities,
    normalize_speaker,
    triple_of,
)
from schema import Schema, Triple


class ArticleScorer:
    """Scores on construction; the tallies, judgements and errors are its results.

    A gold statement and an extracted one are twins when they have the same two ends, in either
    direction. A twin with a fitting label and the right polarity makes a statement right.
    """

    def __init__(self, schema: Schema, gold: Json, record: Json, text: str | None) -> None:
        self.entities: dict[str, Tally] = defaultdict(Tally)
        self.statements = Tally()
        self.pairs = Tally()
        self.judgements: list[Judgement] = []
        self.errors: list[tuple[str, ...]] = []

        self._schema = schema
        self._gold = gold
        self._record = record
        self._text = text
        self._matched = match_entities(gold["entities"], record["entities"])
        self._name = {str(e["id"]): e["name"] for e in record["entities"]}
        self._score_entities()
        self._score_statements()

    def _score_entities(self) -> None:
        found = set(self._matched.values())
        for entity in self._gold["entities"]:
            tally = self.entities[entity["kind"]]
            tally.right += entity["name"] in found
            if entity.get("required", True):
                tally.required += 1
                tally.found += entity["name"] in found
                if entity["name"] not in found:
                    self.errors.append(("MISSED ENTITY", entity["kind"], entity["name"]))
        for entity in self._record["entities"]:
            self.entities[entity["kind"]].extracted += 1
            if str(entity["id"]) not in self._matched:
                self.errors.append(("WRONG ENTITY", entity["kind"], entity["name"]))

    def _score_statements(self) -> None:
        seen: set[tuple[Triple, Qualifiers]] = set()
        seen_pairs: set[frozenset[str]] = set()
        hit: set[int] = set()
        for statement in self._record["statements"]:
            triple = self._triple(statement)
            key = self._ordered(triple), qualifiers_of(statement)
            if key in seen:
                continue
            seen.add(key)
            twins = self._twins(triple)
            if triple.ends() not in seen_pairs:
                seen_pairs.add(triple.ends())
                self.pairs.extracted += 1
                self.pairs.right += bool(twins)
            hit |= self._judge(statement, triple, twins)
        self._count_found(hit, seen_pairs)

    def _judge(self, statement: Json, triple: Triple, twins: list[int]) -> set[int]:
        """Counts one statement. Returns the gold statements that it hits."""
        polarity = qualifiers_of(statement).polarity
        fitting = [
            index
            for index in twins
            if has_label(self._schema, triple, self._gold["statements"][index])
            and self._gold["statements"][index]["polarity"] == polarity
        ]
        self.statements.extracted += 1
        self.statements.right += bool(fitting)
        if fitting:
            self._compare_with_closest(statement, triple, fitting)
        else:
            self._error("WRONG LABEL" if twins else "WRONG", triple)
        return set(fitting)

    def _compare_with_closest(self, statement: Json, triple: Triple, fitting: list[int]) -> None:
        qualifiers = qualifiers_of(statement)
        speaker = self._speaker(statement)

        def distance(gold: Json) -> tuple[bool, ...]:
            wanted = qualifiers_of(gold)
            return (
                gold["predicate"] != triple.predicate,
                wanted.modality != qualifiers.modality,
                wanted.former != qualifiers.former,
                normalize_speaker(gold.get("speaker")) != speaker,
            )

        gold = min((self._gold["statements"][index] for index in fitting), key=distance)
        wanted = qualifiers_of(gold)
        self.judgements.append(
            Judgement(
                qualifiers,
                wanted,
                speaker,
                normalize_speaker(gold.get("speaker")),
                evidence_overlaps(statement, gold, self._text),
            )
        )
        if qualifiers == PLAIN_FACT != wanted:
            former = " former" if wanted.former else ""
            self._error("FALSE FACT", triple, f"{wanted.polarity} {wanted.modality}{former}")

    def _count_found(self, hit: set[int], extracted_pairs: set[frozenset[str]]) -> None:
        required_pairs = set()
        for index, gold in enumerate(self._gold["statements"]):
            if not gold["required"]:
                continue
            required_pairs.add(triple_of(gold).ends())
            self.statements.required += 1
            self.statements.found += index in hit
            if index not in hit:
                self._error("MISSED", triple_of(gold), str(gold.get("phrase")))
        self.pairs.required = len(required_pairs)
        self.pairs.found = len(required_pairs & extracted_pairs)

    def _triple(self, statement: Json) -> Triple:
        """The statement between gold names; an end that no gold entity matches begins with "?"."""
        subject, object_ = (
            self._matched.get(end, "?" + self._name.get(end, end))
            for end in (str(statement["subject"]), str(statement["object"]))
        )
        return self._schema.canonical(Triple(subject, statement["predicate"], object_))

    def _ordered(self, triple: Triple) -> Triple:
        if self._schema.is_symmetric(triple.predicate) and triple.subject > triple.object:
            return triple.swapped()
        return triple

    def _twins(self, triple: Triple) -> list[int]:
        return [
            index
            for index, gold in enumerate(self._gold["statements"])
            if triple_of(gold).ends() == triple.ends()
        ]

    def _speaker(self, statement: Json) -> str | None:
        speaker = statement.get("speaker")
        return normalize_speaker(self._matched.get(str(speaker), speaker))

    def _error(self, what: str, triple: Triple, *more: str) -> None:
        self.errors.append((what, triple.subject, triple.predicate, triple.object, *more))


def qualifiers_of(statement: Json) -> Qualifiers:
    """The qualifiers of a gold or an extracted statement."""
    return Qualifiers(
        statement.get("polarity", "positive"),
        statement.get("modality", "actual"),
        bool(statement.get("former")),
    )
