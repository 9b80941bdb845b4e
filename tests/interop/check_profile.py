#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds GraphML files against the rules of docs/formats.md that no library of graphs would miss.
Usage: check_profile.py FOLDER"""

from __future__ import annotations

import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from graph_dump import NAMESPACE, Columns, Ends, find_files, read_graphml, report

POLARITIES = {"positive": "", "negative": "not_"}
MODALITIES = {"actual": ""} | {
    word: word + "_" for word in ("planned", "possible", "demanded", "alleged", "conditional")
}
FORMER = {"false": "", "true": "former_"}
ALWAYS_THERE = {
    "edge_type", "label", "predicate", "weight", "sources", "confidence", "polarity", "modality",
    "former", "plain_fact", "symmetric", "doc_ids", "evidence", "evidence_json",
}  # fmt: skip


def check_markup(path: Path) -> Iterator[str]:
    text = path.read_text("utf-8")
    if not text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns='):
        yield "begins otherwise"
    graph = ElementTree.fromstring(text)
    kinds = [element.tag.removeprefix(NAMESPACE) for element in graph.iter()]
    yield from (f"has <{kind}>" for kind in set(kinds) - {"graphml", "graph", "key", "node", "edge", "data"})
    if any("directed" in edge.keys() for edge in graph.iter(NAMESPACE + "edge")):
        yield "an edge has a direction of its own"
    order = [kind for kind in kinds if kind in ("key", "graph", "node", "edge")]
    if order != sorted(order, key=["key", "graph", "node", "edge"].index):
        yield "keys, graph, nodes and edges are out of order"
    keys = Counter(key.get("id").lower() for key in graph.iter(NAMESPACE + "key"))
    yield from (f"key {key} stands {count} times" for key, count in keys.items() if count > 1)
    if any(element.text == "" or element.text is None for element in graph.iter(NAMESPACE + "data")):
        yield "an empty value"


def check_order(nodes: list[str], edges: list[tuple]) -> Iterator[str]:
    if [node.encode() for node in nodes] != sorted(node.encode() for node in nodes):
        yield "nodes are not in the order of their ids"
    if edges != sorted(edges):
        yield "edges are not in the order of their keys"


def key_of(ends: Ends, columns: Columns) -> tuple:
    parts = (ends[0], columns["predicate"], ends[1], columns["polarity"], columns["modality"], columns["former"])
    return tuple(part.encode() for part in parts)


def check_edge(ends: Ends, columns: Columns) -> Iterator[str]:
    if missing := ALWAYS_THERE - columns.keys():
        yield f"without {missing}"
        return
    prefix = POLARITIES[columns["polarity"]] + MODALITIES[columns["modality"]] + FORMER[columns["former"]]
    is_open = re.fullmatch(prefix + r"open(_\d+)?", columns["edge_type"])
    if columns["~type"] != columns["edge_type"]:
        yield f"two types, {columns['~type']} and {columns['edge_type']}"
    if not is_open and columns["edge_type"] != prefix + columns["predicate"]:
        yield f"type {columns['edge_type']}, but the qualifiers say {prefix}{columns['predicate']}"
    if columns["label"] != (prefix + columns["predicate"]).replace("_", " "):
        yield f"label {columns['label']}"
    if columns["symmetric"] == "true" and ends[0].encode() > ends[1].encode():
        yield "symmetric, and written from the larger id"
    if ends[0] == ends[1]:
        yield "leads to itself"
    yield from check_evidence(columns, prefix)


def check_evidence(columns: Columns, prefix: str) -> Iterator[str]:
    said = json.loads(columns["evidence_json"])
    if columns["weight"] != len(said):
        yield f"weight {columns['weight']}, but {len(said)} statements"
    if columns["sources"] != len({item["doc"] for item in said}):
        yield f"{columns['sources']} sources"
    if columns["evidence"] != " ¶ ".join(item["text"] for item in said):
        yield "evidence and evidence_json differ"
    # A phrase of an unnamed speaker may hold a slash; an id of an entity begins with its kind.
    own_voice = any(not re.match("(person|place|organization)/", item.get("speaker", "")) for item in said)
    if (columns["plain_fact"] == "true") != (prefix == "" and own_voice):
        yield f"plain_fact {columns['plain_fact']} does not follow from the statements"


def check(path: Path) -> list[str]:
    dump = read_graphml(path)
    return [
        *check_markup(path),
        *check_order(list(dump.nodes), [key_of(*edge) for edge in dump.edges.items()]),
        *(f"{ends}: {line}" for ends, columns in dump.edges.items() for line in check_edge(ends, columns)),
        *(f"twice: {what}" for what in dump.repeated),
    ]


def main() -> int:
    paths = find_files(sys.argv[1], ".graphml")
    return report("profile", paths, [f"{path}: {line}" for path in paths for line in check(path)])


if __name__ == "__main__":
    sys.exit(main())
