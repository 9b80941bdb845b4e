#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that gold annotation is complete and fits its articles and the ontology.

    check_gold.py examples/gold examples/articles

GOLD_DIR holds one NAME.json an article. The article's text is NAME.txt of GOLD_DIR (pages and JSON
Lines, where reading alters the text), else NAME.txt of ARTICLES. Prints what is wrong, a line each.
Exit status: 0 nothing, 1 something.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from figures import MODALITIES
from gold import read_gold, read_text
from matching import Json, stems
from schema import DEFAULT_TABLE, Schema

ENTITY_FIELDS = {"name", "kind", "aliases", "demonyms", "only_demonym", "required"}
STATEMENT_FIELDS = {
    *("subject", "predicate", "also", "object", "phrase", "required"),
    *("polarity", "modality", "speaker", "time", "evidence"),
}
KINDS = ("Person", "Place", "Organization")
POLARITIES = ("positive", "negative")


class GoldChecker:
    """Checks the annotation of one article. Each check yields one message a fault."""

    def __init__(self, schema: Schema, name: str, gold: Json, text: str) -> None:
        self._schema = schema
        self._name = name
        self._gold = gold
        self._text = text
        self._kinds = {entity["name"]: entity["kind"] for entity in gold["entities"]}

    def faults(self) -> Iterator[str]:
        if self._gold.get("doc") != self._name:
            yield f'doc is "{self._gold.get("doc")}"'
        if len(self._kinds) < len(self._gold["entities"]):
            yield "two entities have one name"
        for entity in self._gold["entities"]:
            for fault in self._entity_faults(entity):
                yield f"{entity['name']}: {fault}"
        for statement in self._gold["statements"]:
            for fault in self._statement_faults(statement):
                yield f"{_title(statement)}: {fault}"
        yield from self._repetitions()

    def _entity_faults(self, entity: Json) -> Iterator[str]:
        if set(entity) != ENTITY_FIELDS:
            yield f"has the fields {sorted(entity)}"
            return
        if entity["kind"] not in KINDS:
            yield f'no such kind "{entity["kind"]}"'
        if entity["only_demonym"] and not entity["demonyms"]:
            yield "only_demonym without a demonym"
        names = [] if entity["only_demonym"] else [entity["name"]]
        for name in (*names, *entity["aliases"], *entity["demonyms"]):
            if name.lower() not in self._text.lower():
                yield f'"{name}" is not in the text'
        if entity["name"] in entity["aliases"]:
            yield "is its own alias"

    def _statement_faults(self, statement: Json) -> Iterator[str]:
        if set(statement) - {"former"} != STATEMENT_FIELDS:
            yield f"has the fields {sorted(statement)}"
            return
        yield from self._end_faults(statement)
        yield from self._qualifier_faults(statement)
        yield from self._place_faults(statement)
        labels = [statement["predicate"], *statement["also"]]
        if len(set(labels)) < len(labels):
            yield "names a predicate twice"
        if "other" in labels and not stems(statement["phrase"]):
            yield "other without a phrase that could be compared"

    def _end_faults(self, statement: Json) -> Iterator[str]:
        missing = [
            statement[end] for end in ("subject", "object") if statement[end] not in self._kinds
        ]
        yield from (f'no entity "{name}"' for name in missing)
        if statement["subject"] == statement["object"]:
            yield "its ends are one entity"
        if not missing:
            for name in (statement["predicate"], *statement["also"]):
                yield from self._signature_faults(statement, name)

    def _signature_faults(self, statement: Json, name: str) -> Iterator[str]:
        predicate = self._schema.find(name)
        subject, object_ = (self._kinds[statement[end]] for end in ("subject", "object"))
        if name == "other":
            return
        if predicate is None:
            yield f'no such predicate "{name}"'
        elif subject not in predicate.subject_kinds or object_ not in predicate.object_kinds:
            yield f"{name} does not go from {subject} to {object_}"

    def _qualifier_faults(self, statement: Json) -> Iterator[str]:
        if statement["polarity"] not in POLARITIES:
            yield f'no such polarity "{statement["polarity"]}"'
        if statement["modality"] not in MODALITIES:
            yield f'no such modality "{statement["modality"]}"'
        if statement.get("former", True) is not True:
            yield "former is given but not true"
        speaker = statement["speaker"]
        if speaker is not None and speaker not in self._kinds and speaker != speaker.lower():
            yield f'the speaker "{speaker}" is no entity, and not in lower case'

    def _place_faults(self, statement: Json) -> Iterator[str]:
        if not statement["evidence"] or statement["evidence"] not in self._text:
            yield "its evidence is not in the text"
        elif "\n" in statement["evidence"]:
            yield "its evidence is more than a sentence"
        if statement["time"] is not None and statement["time"] not in self._text:
            yield f'its time "{statement["time"]}" is not in the text'

    def _repetitions(self) -> Iterator[str]:
        seen = set()
        for statement in self._gold["statements"]:
            predicate = self._schema.find(statement["predicate"])
            ends = (statement["subject"], statement["object"])
            key = (
                tuple(sorted(ends)) if predicate and predicate.is_symmetric else ends,
                statement["predicate"],
                statement["phrase"] if statement["predicate"] == "other" else None,
                *(statement["polarity"], statement["modality"], statement.get("former", False)),
            )
            if key in seen:
                yield f"{_title(statement)}: is given twice"
            seen.add(key)


def check_folder(schema: Schema, gold_folder: Path, article_folder: Path) -> list[str]:
    """The faults of all annotations, and the articles without any."""
    gold = read_gold(gold_folder)
    faults = []
    for name, annotation in gold.items():
        text = read_text(name, (gold_folder, article_folder))
        if text is None:
            faults.append(f"{name}: has no text")
            continue
        checker = GoldChecker(schema, name, annotation, text)
        faults += [f"{name}: {fault}" for fault in checker.faults()]
    unknown = sorted(set(article_names(article_folder)) - set(gold))
    return faults + [f"{name}: has no annotation" for name in unknown]


def article_names(folder: Path) -> Iterator[str]:
    """The names that annotation files of a folder's articles have."""
    for path in sorted(folder.iterdir()):
        if path.suffix in (".txt", ".html"):
            yield path.stem
        elif path.suffix == ".jsonl":
            for line in path.read_text(encoding="utf-8").splitlines():
                yield str(json.loads(line)["id"])


def _title(statement: Json) -> str:
    return f"{statement['subject']} {statement['predicate']} {statement['object']}"


def main(command_line: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold_dir", type=Path)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--schema", type=Path, default=DEFAULT_TABLE, help="the relation table")
    arguments = parser.parse_args(command_line)
    schema = Schema.read(arguments.schema)
    faults = check_folder(schema, arguments.gold_dir, arguments.articles)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
