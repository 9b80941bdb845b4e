#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads GraphML files with a library for graphs and compares node by node, edge by edge, column by column.
Usage: check_graphml.py networkx|igraph FOLDER"""

from __future__ import annotations

import math
import sys
from pathlib import Path

from graph_dump import Columns, GraphDump, find_differences, find_files, read_graphml, report


def read_with_networkx(path: Path) -> GraphDump:
    import networkx

    graph = networkx.read_graphml(path, force_multigraph=True)
    dump = GraphDump()
    for node, columns in graph.nodes(data=True):
        dump.add_node(node, columns)
    for source, target, key, columns in graph.edges(data=True, keys=True):
        dump.add_edge((source, target, columns["edge_type"]), {"id": key, **columns})
    return dump


def read_with_igraph(path: Path) -> GraphDump:
    import igraph

    graph = igraph.Graph.Read_GraphML(str(path))
    dump = GraphDump()
    for node in graph.vs:
        dump.add_node(node["id"], _without_gaps(node.attributes()))
    for edge in graph.es:
        ends = (graph.vs[edge.source]["id"], graph.vs[edge.target]["id"], edge["edge_type"])
        dump.add_edge(ends, _without_gaps(edge.attributes()))
    return dump


def _without_gaps(columns: Columns) -> Columns:
    """igraph fills gaps with "" and NaN. Its `id` of an edge is wrong in 1.0.0: it holds an id of a node."""
    return {
        name: value
        for name, value in columns.items()
        if name != "id" and value != "" and not (isinstance(value, float) and math.isnan(value))
    }


# What each reader has no place for: the XML attribute `label` of edges, and igraph (see above) the ids of edges.
READERS = {
    "networkx": (read_with_networkx, {"~type"}),
    "igraph": (read_with_igraph, {"~type", "id"}),
}


def check(reader: str, path: Path) -> list[str]:
    read, unread = READERS[reader]
    wanted = read_graphml(path)
    for columns in wanted.edges.values():
        for name in unread:
            del columns[name]
    return find_differences(wanted, read(path))


def main() -> int:
    reader, folder = sys.argv[1:]
    paths = find_files(folder, ".graphml")
    return report(reader, paths, [f"{path}: {line}" for path in paths for line in check(reader, path)])


if __name__ == "__main__":
    sys.exit(main())
