# SPDX-License-Identifier: Apache-2.0
"""News articles in, knowledge graph out.

    import relata
    graph = relata.build(["articles/"], "news.relata")
    for neighbor in graph.neighbors("Jane Doe"):
        print(neighbor.relation.type, neighbor.other.name)

Positions in texts are Python's own: text[statement.begin:statement.end] is the sentence.
"""
from ._relata import (
    Document,
    Entity,
    Error,
    Evidence,
    ExportError,
    InputError,
    ModelError,
    Neighbor,
    Relation,
    Statement,
    StoreError,
    UsageError,
    __version__,
)
from .graph import Graph, add, build, extract, open  # noqa: A004  (relata.open, like gzip.open)

__all__ = [
    "Document",
    "Entity",
    "Error",
    "Evidence",
    "ExportError",
    "Graph",
    "InputError",
    "ModelError",
    "Neighbor",
    "Relation",
    "Statement",
    "StoreError",
    "UsageError",
    "__version__",
    "add",
    "build",
    "extract",
    "open",
]
