#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Lets Gephi import GraphML files and compares what it holds afterwards, and that it reports nothing severe.
Usage: check_gephi.py GEPHI_TOOLKIT_JAR FOLDER"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from graph_dump import Columns, GraphDump, find_differences, find_files, read_graphml, report

DRIVER = Path(__file__).with_name("GephiRead.java")
JAVA_OPTIONS = ["-Xmx2g", "-Djava.awt.headless=true"]


def run_gephi(jar: str, paths: list[Path]) -> dict[Path, tuple[GraphDump, list[str]]]:
    """For each file what Gephi holds, and the messages it marks as severe."""
    if not Path(jar).exists():
        sys.exit(f"{jar} is missing: run ./dev setup, which fetches it")
    command = ["java", *JAVA_OPTIONS, "-cp", jar, str(DRIVER), *map(str, paths)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        sys.exit(f"Gephi failed:\n{done.stderr}")
    results: dict[Path, tuple[GraphDump, list[str]]] = {}
    for line in done.stdout.split("\n"):
        what, *fields = line.split("\t")
        if what == "F":
            dump, severe = results[Path(fields[0])] = (GraphDump(), [])
        elif what == "N":
            dump.add_node(fields[0], _columns_of(fields[1:]))
        elif what == "E":
            columns = _columns_of(fields[2:])
            dump.add_edge((fields[0], fields[1], columns["edge_type"]), columns)
        elif what == "I" and fields[0] == "SEVERE":
            severe.append(fields[1])
    return results


def _columns_of(fields: list[str]) -> Columns:
    return dict(field.split("=", 1) for field in fields)


def as_gephi_shows(dump: GraphDump) -> GraphDump:
    """Gephi 0.10 makes every INF in a text column but the label Infinity; nothing in a file can prevent it."""
    for columns in (*dump.nodes.values(), *dump.edges.values()):
        for name in columns.keys() - {"label", "id", "~type"}:
            if isinstance(columns[name], str):
                columns[name] = columns[name].replace("INF", "Infinity")
    return dump


def take_types(got: dict, wanted: dict) -> None:
    """The driver prints all values as text."""
    for key in got.keys() & wanted.keys():
        for name in got[key].keys() & wanted[key].keys():
            got[key][name] = type(wanted[key][name])(got[key][name])


def check(path: Path, got: GraphDump, severe: list[str]) -> list[str]:
    wanted = as_gephi_shows(read_graphml(path))
    take_types(got.nodes, wanted.nodes)
    take_types(got.edges, wanted.edges)
    return find_differences(wanted, got) + [f"Gephi says: {message}" for message in severe]


def main() -> int:
    jar, folder = sys.argv[1:]
    paths = find_files(folder, ".graphml")
    results = run_gephi(jar, paths)
    return report("Gephi", paths, [f"{path}: {line}" for path in paths for line in check(path, *results[path])])


if __name__ == "__main__":
    sys.exit(main())
