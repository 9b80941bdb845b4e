#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""`relata evaluate` and score.py give the same figures on the sample articles.

usage: compare_scores_test.py RELATA_PROGRAM REPOSITORY
"""

import json
import subprocess
import sys
from pathlib import Path

TOLERANCE = 0.00006  # the command prints four digits
SINGLE = ("modality_macro_f1", "false_facts", "speaker_f1", "former_f1", "evidence_overlap")


def flatten(figures: dict) -> dict[str, float]:
    """The figures of score.py under the names of the command."""
    groups = {name: figures[name] for name in ("entity", "statement", "pair")}
    groups |= {f"entity {kind}": values for kind, values in figures["entity_by_kind"].items()}
    flat = {
        f"{name} {part}": values[part]
        for name, values in groups.items()
        for part in ("precision", "recall", "f1")
    }
    return flat | {n.replace("_", " "): figures[n] for n in SINGLE if figures[n] is not None}


def run(*command: str, text: str | None = None) -> str:
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


def main() -> None:
    program, repository = sys.argv[1], Path(sys.argv[2])
    gold, articles = str(repository / "examples/gold"), str(repository / "examples/articles")
    answer = json.loads(run(program, "evaluate", "--json", gold, "--articles", articles))
    found = {figure["figure"]: figure["now"] for figure in answer["figures"]}
    records = run(program, "extract", articles)
    scorer = str(repository / "tests/evaluation/score.py")
    wanted = flatten(json.loads(run(sys.executable, "-B", scorer, "--json", gold, "-", text=records)))
    assert found.keys() == wanted.keys(), found.keys() ^ wanted.keys()
    for name, value in wanted.items():
        assert abs(found[name] - value) < TOLERANCE, f"{name}: {found[name]} is not {value}"


if __name__ == "__main__":
    main()
