#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Times whole processes, each beside a peer that does the same work, in turn: A B A B.

usage: whole_process.py --relata PROGRAM [--runs N] ARTICLES...

Builds a graph of the articles and prints a table (Markdown): the language stages, all of extraction, build, a neighbor
question from the graph file and the writing of GraphML, with the same done by NetworkX where it can. Every figure is
the median of N runs after one that does not count; `ratio` is the median of the pairs' ratios, so that a machine whose
speed drifts does not decide. The peers run in the Python that runs this program; without
networkx their columns stay empty.
"""
import argparse
import importlib.util
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from process_timer import measure_in_turn, median_ratio, median_usage

NETWORKX_NEIGHBORS = """
import sys, networkx
graph = networkx.read_graphml(sys.argv[1], force_multigraph=True)
for _, other, data in [*graph.out_edges(sys.argv[2], data=True), *graph.in_edges(sys.argv[2], data=True)]:
    print(data["edge_type"], other)
"""


def compare(ours, peer, runs):
    """Median usage of ours, of the peer (None without one), and the median ratio of wall times, peer to ours."""
    found = measure_in_turn([ours, peer] if peer else [ours], runs)
    mine = median_usage(found[0])
    return (mine, median_usage(found[1]), median_ratio(*found, "wall_s")) if peer else (mine, None, None)


def most_connected(graphml_statistics, relata, graph):
    """The id of the entity with most relations: the hardest neighbor question of the graph."""
    exported = subprocess.run([relata, "-g", graph, "export", "--format", "graphml"], capture_output=True, check=True).stdout.decode()
    counts = {}
    for line in exported.splitlines():
        if line.lstrip().startswith("<edge "):
            for name in ("source", "target"):
                entity = line.split(f' {name}="')[1].split('"')[0]
                counts[entity] = counts.get(entity, 0) + 1
    graphml_statistics.update(nodes=exported.count("<node "), edges=exported.count("<edge "))
    return max(sorted(counts), key=counts.get)


def count_words(records):
    return sum(len(json.loads(line)["document"]["text"].split()) for line in records.splitlines() if '"error"' not in line[:400])


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("articles", nargs="+")
    arguments.add_argument("--relata", default="build/release/relata")
    arguments.add_argument("--runs", type=int, default=9)
    options = arguments.parse_args()
    relata = str(pathlib.Path(options.relata).resolve())
    has_networkx = importlib.util.find_spec("networkx") is not None
    with tempfile.TemporaryDirectory() as folder:
        graph, graphml = os.path.join(folder, "g.relata"), os.path.join(folder, "g.graphml")
        subprocess.run([relata, "build", *options.articles, "-o", graph], check=True, capture_output=True)
        subprocess.run([relata, "-g", graph, "export", "--format", "graphml", "-o", graphml], check=True, capture_output=True)
        records = subprocess.run([relata, "extract", *options.articles], check=True, capture_output=True).stdout.decode()
        size = {}
        entity = most_connected(size, relata, graph)
        words = count_words(records)
        read_and_ask = [sys.executable, "-c", NETWORKX_NEIGHBORS, graphml, entity] if has_networkx else None
        rows = [
            ("parse (text to tree and names), one thread", [relata, "parse", "--threads", "1", *options.articles], None, None),
            ("extract, one thread", [relata, "extract", "--threads", "1", *options.articles], None, None),
            ("build, one thread", [relata, "build", "--threads", "1", *options.articles, "-o", os.path.join(folder, "b.relata")], None, None),
            (f"neighbors of {entity}", [relata, "-g", graph, "neighbors", entity], read_and_ask, "NetworkX, from GraphML"),
            ("export GraphML", [relata, "-g", graph, "export", "--format", "graphml", "-o", os.path.join(folder, "c.graphml")], None, None),
        ]
        print(f"{words:,} words, {size['nodes']:,} nodes, {size['edges']:,} edges, {os.path.getsize(graph):,} bytes of graph file\n")
        print("| what | wall ms | CPU ms | peer | peer wall ms | ratio |\n|---|---:|---:|---|---:|---:|")
        for name, ours, peer, peer_name in rows:
            mine, theirs, ratio = compare(ours, peer, options.runs)
            cells = [name, f"{mine.wall_s * 1e3:.1f}", f"{mine.cpu_s * 1e3:.1f}"]
            cells += [peer_name, f"{theirs.wall_s * 1e3:.0f}", f"{ratio:.0f}"] if theirs else ["", "", ""]
            print("| " + " | ".join(cells) + " |")
            if name.startswith(("parse", "extract")):
                print(f"| … words a CPU second | | {words / mine.cpu_s:,.0f} | | | |")


if __name__ == "__main__":
    main()
