# SPDX-License-Identifier: Apache-2.0
"""The graph as Python sees it."""
from __future__ import annotations

import functools
import json
import os
import warnings
from typing import Any, Callable, Iterable, Optional, Sequence, TypeVar, Union

from . import _relata
from ._relata import Document, Entity, Evidence, Neighbor, Relation, UsageError
from .extractor import find_extractor
from .picture import draw_picture
from .table import make_table

PathLike = Union[str, "os.PathLike[str]"]
Words = Union[str, Iterable[str], None]

DEFAULT_BASE = "urn:relata:kg:"

Method = TypeVar("Method", bound=Callable[..., Any])


def _of_one_state(method: Method) -> Method:
    """A method of Graph whose questions to the store all see one state, whatever other processes write meanwhile."""

    @functools.wraps(method)
    def ask(self: Graph, *arguments: Any, **options: Any) -> Any:
        return self._store.read_one_state(lambda: method(self, *arguments, **options))

    return ask  # type: ignore[return-value]


class Graph:
    """An open graph file. Answers come from its tables; nothing is loaded into memory before it is asked for.

    In a notebook a graph shows itself: its strongest relations as a table, and a small picture.
    """

    def __init__(self, path: PathLike):
        """Opens `path`. Raises StoreError when it is missing, foreign, newer or damaged."""
        self._path = os.fspath(path)
        self._store = _relata.GraphStore(self._path)

    @property
    def path(self) -> str:
        return self._path

    @_of_one_state
    def entity(self, what: Union[str, Entity]) -> Entity:
        """The entity with this id or name. Raises UsageError for an unknown or ambiguous name, with what may be meant."""
        if isinstance(what, Entity):
            return what
        found = self._store.find_entity(what)
        if found is not None:
            return found
        candidates = self._store.find_entities_named(what)
        if len(candidates) == 1:
            return candidates[0]
        if candidates:
            raise _usage_error("ambiguous_name", f"{what!r} may be {_list_ids(candidates)}; give an id")
        near = self._store.find_similar_entities(what, 3)
        hint = " Did you mean " + " or ".join(repr(entity.name) for entity in near) + "?" if near else ""
        raise _usage_error("unknown_name", f"no entity is called {what!r}.{hint}")

    def entities(self, kind: Optional[str] = None) -> list[Entity]:
        """All entities, by id; only those of a kind ('person', 'place', 'organization') when one is given."""
        entities = self._store.entities()
        return entities if kind is None else [each for each in entities if each.kind.lower() == kind.lower()]

    def relations(self) -> list[Relation]:
        """All relations, in the order of every export."""
        return self._store.relations()

    def documents(self) -> list[Document]:
        """All documents, by id, without their texts."""
        return self._store.documents()

    def search(self, text: str, kind: Optional[str] = None, limit: int = 20) -> list[Entity]:
        """Entities one of whose names begins with the text, word by word; best match first."""
        return self._store.search(text, kind, limit)

    @_of_one_state
    def neighbors(
        self,
        entity: Union[str, Entity],
        *,
        direction: str = "both",
        predicate: Words = None,
        kind: Words = None,
        plain: bool = False,
        limit: Optional[int] = None,
    ) -> list[Neighbor]:
        """The relations of an entity, those with most statements first.

        direction: 'out', 'in' or 'both', seen from the entity. predicate, kind: one word or several. plain: only plain
        facts. Raises UsageError as `entity` does.
        """
        arguments = _relata.NeighborArguments(
            self.entity(entity).id, direction, _words(predicate), _words(kind), plain, limit
        )
        return self._store.neighbors(arguments)

    @_of_one_state
    def evidence(self, what: Union[str, Entity, Relation, Neighbor], **filters: Any) -> list[Evidence]:
        """The statements behind a relation, or behind all relations of an entity (filters as for `neighbors`)."""
        if isinstance(what, Neighbor):
            what = what.relation
        if isinstance(what, Relation):
            what = what.id
        relation = self._store.find_relation(what) if isinstance(what, str) else None
        if relation is not None:
            return [relation]
        return [self._store.find_relation(each.relation.id) for each in self.neighbors(what, **filters)]

    @_of_one_state
    def to_networkx(self) -> Any:
        """A networkx.MultiDiGraph: nodes by entity id, edges keyed by relation id, with the attributes of the GraphML export
        under Python's own types (flags are bool, lists are lists, what is unknown is absent). Needs networkx."""
        import networkx

        graph = networkx.MultiDiGraph(name=os.path.basename(self._path))
        for entity in self.entities():
            graph.add_node(
                entity.id,
                kind=entity.kind,
                label=entity.name,
                name=entity.name,
                aliases=list(entity.aliases),
                mentions=entity.mentions,
                documents=entity.documents,
            )
        for relation in self.relations():
            graph.add_edge(relation.subject, relation.object, key=relation.id, **_edge_attributes(relation))
        return graph

    @_of_one_state
    def export(self, path: PathLike, format: Optional[str] = None, base: str = DEFAULT_BASE) -> None:
        """Writes the graph for other programs. format: 'graphml' or 'jsonld', else by the file's ending. Raises ExportError
        when the file cannot be written; then nothing is left behind."""
        path = os.fspath(path)
        if format is None:
            format = os.path.splitext(path)[1].lstrip(".")
        self._store.export(path, format, base)

    def __len__(self) -> int:
        """The number of entities."""
        return self._store.counts()[1]

    def __repr__(self) -> str:
        documents, entities, relations, _ = self._store.counts()
        return f"<relata.Graph {self._path!r}: {documents:,} documents, {entities:,} entities, {relations:,} relations>"

    @_of_one_state
    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        names = {entity.id: entity for entity in self.entities()}
        relations = self.relations()
        html = make_table(repr(self)[1:-1], relations, names) + draw_picture(relations, names)
        return {"text/plain": repr(self), "text/html": html}


def build(
    paths: Union[PathLike, Sequence[PathLike]],
    output: PathLike = "graph.relata",
    threads: Optional[int] = None,
    model: Optional[PathLike] = None,
) -> Graph:
    """Makes a graph from articles or records: files or folders of .txt, .html and .jsonl, each also .gz.

    The result does not depend on `threads`. An existing file at `output` is replaced when everything is read. Inputs that
    had to be left out are named in a warning; InputError when none could be read. model: a language model file other than
    the package's own; ModelError when it cannot be used.
    """
    output = os.fspath(output)
    _warn_left_out(find_extractor(model).build(_paths(paths), output, threads))
    return Graph(output)


def add(
    graph: Union[PathLike, Graph],
    paths: Union[PathLike, Sequence[PathLike]],
    threads: Optional[int] = None,
    model: Optional[PathLike] = None,
) -> Graph:
    """Adds articles to a graph file, or replaces those whose ids are there; gives the graph as it is then. Read as by `build`."""
    path = graph.path if isinstance(graph, Graph) else os.fspath(graph)
    _warn_left_out(find_extractor(model).add(_paths(paths), path, threads))
    return Graph(path)


def open(path: PathLike) -> Graph:
    """Opens a graph file. Raises StoreError when it is missing, foreign, newer or damaged."""
    return Graph(path)


def extract(text: str, id: str = "", model: Optional[PathLike] = None) -> dict[str, Any]:
    """The document record of one text, as `relata extract` writes it: offsets there are UTF-8 bytes of the record's text."""
    return json.loads(find_extractor(model).extract(text, id))


def _paths(paths: Union[PathLike, Sequence[PathLike]]) -> list[str]:
    if isinstance(paths, (str, os.PathLike)):
        paths = [paths]
    return [os.fspath(path) for path in paths]


def _words(words: Words) -> list[str]:
    if words is None:
        return []
    return [words] if isinstance(words, str) else list(words)


def _warn_left_out(left_out: Sequence[tuple[str, str]]) -> None:
    for place, message in left_out:
        warnings.warn(f"left out {place}: {message}", stacklevel=3)


def _usage_error(code: str, message: str) -> UsageError:
    error = UsageError(message)
    error.code = code
    return error


def _list_ids(entities: Sequence[Entity]) -> str:
    return ", ".join(f"{entity.id} ({entity.mentions} mentions)" for entity in entities)


def _edge_attributes(relation: Relation) -> dict[str, Any]:
    attributes = {
        "edge_type": relation.type,
        "predicate": relation.predicate,
        "open": relation.open,
        "weight": relation.weight,
        "sources": relation.sources,
        "confidence": relation.confidence,
        "polarity": relation.polarity,
        "modality": relation.modality,
        "former": relation.former,
        "plain_fact": relation.plain_fact,
        "symmetric": relation.symmetric,
        "speakers": list(relation.speakers),
        "doc_ids": list(relation.documents),
        "start": relation.start,
        "end": relation.end,
        "reported_first": relation.reported_first,
        "reported_last": relation.reported_last,
        "role": relation.role,
    }
    return {name: value for name, value in attributes.items() if value is not None}
