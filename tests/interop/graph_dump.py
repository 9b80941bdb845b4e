# SPDX-License-Identifier: Apache-2.0
"""What a GraphML file of Relata says, read with nothing but an XML parser: the measure for all other readers."""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path

NAMESPACE = "{http://graphml.graphdrawing.org/xmlns}"
CONVERSIONS = {"string": str, "int": int, "double": float}

Columns = dict[str, "str | int | float"]
Ends = tuple[str, str, str]  # source, target, edge type: unique in a file, since Gephi would merge the edges


@dataclass
class GraphDump:
    nodes: dict[str, Columns] = field(default_factory=dict)
    edges: dict[Ends, Columns] = field(default_factory=dict)
    repeated: list[str] = field(default_factory=list)

    def add_node(self, node_id: str, columns: Columns) -> None:
        if node_id in self.nodes:
            self.repeated.append(f"node {node_id}")
        self.nodes[node_id] = columns

    def add_edge(self, ends: Ends, columns: Columns) -> None:
        if ends in self.edges:
            self.repeated.append(f"edge {ends}")
        self.edges[ends] = columns


def find_files(folder: str, suffix: str) -> list[Path]:
    """Ends the program when there is none: a check of nothing must not pass."""
    return sorted(Path(folder).glob("*" + suffix)) or sys.exit(f"{folder}: no {suffix} file")


def report(reader: str, paths: list[Path], findings: list[str]) -> int:
    """Prints the findings. Returns: the exit status."""
    print("\n".join([*findings, f"{reader}: {len(paths)} files read, {len(findings)} findings"]))
    return 1 if findings else 0


def read_graphml(path: Path) -> GraphDump:
    """Edges have the XML attributes `id` and `label` beside their columns, the latter as `~type`."""
    root = ElementTree.parse(path).getroot()
    keys = {key.get("id"): key for key in root.findall(NAMESPACE + "key")}

    def columns_of(element: ElementTree.Element) -> Columns:
        columns: Columns = {}
        for data in element.findall(NAMESPACE + "data"):
            key = keys[data.get("key")]
            columns[key.get("attr.name")] = CONVERSIONS[key.get("attr.type")](data.text)
        return columns

    dump = GraphDump()
    for node in root.iter(NAMESPACE + "node"):
        dump.add_node(node.get("id"), columns_of(node))
    for edge in root.iter(NAMESPACE + "edge"):
        columns = {"id": edge.get("id"), "~type": edge.get("label"), **columns_of(edge)}
        dump.add_edge((edge.get("source"), edge.get("target"), columns["edge_type"]), columns)
    return dump


def find_differences(wanted: GraphDump, got: GraphDump) -> list[str]:
    """One line a difference; none when both hold the same nodes and edges with the same columns."""
    lines = [f"twice: {what}" for what in got.repeated]
    for word, wanted_items, got_items in (("node", wanted.nodes, got.nodes), ("edge", wanted.edges, got.edges)):
        lines += [f"{word} {key} is missing" for key in wanted_items.keys() - got_items.keys()]
        lines += [f"{word} {key} should not be there" for key in got_items.keys() - wanted_items.keys()]
        for key in wanted_items.keys() & got_items.keys():
            lines += _find_column_differences(f"{word} {key}", wanted_items[key], got_items[key])
    return sorted(lines)


def _find_column_differences(where: str, wanted: Columns, got: Columns) -> list[str]:
    return [
        f"{where}: {name} is {got.get(name)!r}, not {wanted.get(name)!r}"
        for name in sorted(wanted.keys() | got.keys())
        if wanted.get(name) != got.get(name)
    ]
