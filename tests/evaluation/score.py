#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Scores extracted document records against gold annotation.

    relata extract examples/articles | score.py examples/gold -

GOLD_DIR holds one NAME.json an article. RECORDS holds one document record a line, as `relata
extract` writes them; a record belongs to the gold file whose name is the last part of its document
id without the ending. docs/evaluation.md says what each figure means.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath
from typing import Any, TextIO

from article_scorer import ArticleScorer
from figures import Judgement, Tally, qualifier_figures
from gold import read_gold, read_text
from schema import DEFAULT_TABLE, Schema

QUALIFIER_FIGURES = (
    "modality_macro_f1",
    "false_facts",
    "speaker_f1",
    "former_f1",
    "evidence_overlap",
)


def read_records(lines: Iterable[str]) -> dict[str, dict[str, Any]]:
    """The records by article name. Documents that could not be read are passed over."""
    records = {}
    for line in lines:
        if not line.strip():
            continue
        record = json.loads(line)
        if "error" not in record:
            records[PurePosixPath(str(record["document"]["id"])).stem] = record
    return records


def score_articles(
    schema: Schema,
    gold: dict[str, dict[str, Any]],
    records: dict[str, dict[str, Any]],
    text_folder: Path,
) -> dict[str, ArticleScorer]:
    """A scorer an article. An article without a record counts as one where nothing was found."""
    scorers = {}
    for name, annotation in gold.items():
        record = records.get(name, {"entities": [], "statements": []})
        # Evidence counts bytes of the record's own text; the file stands in for --no-text.
        text = record.get("document", {}).get("text")
        if text is None:
            text = read_text(name, [text_folder])
        scorers[name] = ArticleScorer(schema, annotation, record, text)
    return scorers


def total_figures(scorers: Iterable[ArticleScorer]) -> dict[str, Any]:
    kinds: dict[str, Tally] = defaultdict(Tally)
    statements, pairs = Tally(), Tally()
    judgements: list[Judgement] = []
    for scorer in scorers:
        for kind, tally in scorer.entities.items():
            kinds[kind] += tally
        statements += scorer.statements
        pairs += scorer.pairs
        judgements += scorer.judgements
    return {
        "entity": sum(kinds.values(), Tally()).figures(),
        "entity_by_kind": {kind: tally.figures() for kind, tally in sorted(kinds.items())},
        "statement": statements.figures(),
        "pair": pairs.figures(),
        **qualifier_figures(judgements),
    }


def print_errors(scorers: dict[str, ArticleScorer], out: TextIO) -> None:
    for name, scorer in scorers.items():
        for error in scorer.errors:
            print(name, *error, sep="\t", file=out)


def print_figures(figures: dict[str, Any], out: TextIO) -> None:
    missing = ", ".join(figures["missing_records"])
    note = f", WITHOUT A RECORD: {missing}" if missing else ""
    print(f"documents {figures['documents']}{note}", file=out)
    for name in ("entity", "statement", "pair"):
        print(f"{name:10} {_figures_line(figures[name])}", file=out)
    for kind, values in figures["entity_by_kind"].items():
        print(f"  {kind:13} {_figures_line(values)}", file=out)
    for name in QUALIFIER_FIGURES:
        value = "-" if figures[name] is None else f"{figures[name]:.3f}"
        print(f"{name.replace('_', ' '):18}{value}", file=out)


def _figures_line(values: dict[str, float]) -> str:
    return (
        f"P {values['precision']:.3f}  R {values['recall']:.3f}  F1 {values['f1']:.3f}"
        f"   ({values['predicted']} predicted, {values['gold']} gold)"
    )


def parse_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold_dir", type=Path)
    parser.add_argument("records", help="file of document records, or - for standard input")
    parser.add_argument("--only", default="", help="score the articles whose name begins so")
    parser.add_argument(
        "--texts", type=Path, help="folder of NAME.txt for records without text (else GOLD_DIR)"
    )
    parser.add_argument("--schema", type=Path, default=DEFAULT_TABLE, help="the relation table")
    parser.add_argument("--errors", action="store_true", help="list what is missed and wrong")
    parser.add_argument("--json", action="store_true", help="print the figures as a JSON object")
    return parser.parse_args(arguments)


def main(command_line: Sequence[str] | None = None) -> None:
    arguments = parse_arguments(command_line)
    gold = read_gold(arguments.gold_dir, arguments.only)
    if arguments.records == "-":
        records = read_records(sys.stdin)
    else:
        with open(arguments.records, encoding="utf-8") as file:
            records = read_records(file)
    schema = Schema.read(arguments.schema)
    text_folder = arguments.texts or arguments.gold_dir
    scorers = score_articles(schema, gold, records, text_folder)
    figures = {
        "documents": len(gold),
        "missing_records": sorted(set(gold) - set(records)),
        **total_figures(scorers.values()),
    }
    if arguments.errors:
        print_errors(scorers, sys.stdout)
    if arguments.json:
        print(json.dumps(figures))
    else:
        print_figures(figures, sys.stdout)


if __name__ == "__main__":
    main()
