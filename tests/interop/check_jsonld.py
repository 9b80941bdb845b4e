#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads JSON-LD files with rdflib and pyld, which must see the same triples, and compares what these say with the
GraphML file and the document records of the same graph: beside NAME.jsonld stand NAME.graphml and NAME.records.jsonl.
Usage: check_jsonld.py FOLDER"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

import rdflib
import rdflib.plugins.shared.jsonld.context
from pyld import jsonld
from rdflib import RDF, RDFS, SKOS, BNode, Graph, Literal, Namespace, Node, URIRef

from graph_dump import Columns, GraphDump, find_files, read_graphml, report

REL = Namespace("https://example.org/relata/ns#")
SCHEMA = Namespace("https://schema.org/")
PROV = Namespace("http://www.w3.org/ns/prov#")
OA = Namespace("http://www.w3.org/ns/oa#")

Records = dict[str, dict]  # by the id of the document


def refuse_network(address: str, *_arguments: object, **_options: object) -> None:
    sys.exit(f"a remote context: {address}")


rdflib.plugins.shared.jsonld.context.source_to_json = refuse_network
jsonld.set_document_loader(refuse_network)


@dataclass(frozen=True)
class Said:
    """One statement with its evidence. Entities are IRIs, the document is its id."""

    subject: str
    predicate: str  # the wording of an open one
    object: str
    polarity: str
    modality: str
    former: str
    speaker: str | None
    document: str
    start: int
    end: int
    text: str


# --- the same facts from either file ----------------------------------------------------------


def one(graph: Graph, subject: Node, predicate: URIRef) -> Node | None:
    """Throws when there are several."""
    return graph.value(subject, predicate, any=False)


def local(node: Node | None) -> str:
    return str(node).removeprefix(str(REL))


def said_in_rdf(graph: Graph) -> Counter[Said]:
    return Counter(_said_by(graph, node) for node in graph.subjects(RDF.type, RDF.Statement))


def _said_by(graph: Graph, node: Node) -> Said:
    evidence = one(graph, node, REL.evidence)
    position = next(
        s for s in graph.objects(evidence, OA.hasSelector) if (s, RDF.type, OA.TextPositionSelector) in graph
    )
    text = next(s for s in graph.objects(evidence, OA.hasSelector) if (s, RDF.type, OA.TextQuoteSelector) in graph)
    speaker = one(graph, node, REL.speaker) or one(graph, node, REL.unnamedSpeaker)
    return Said(
        subject=str(one(graph, node, RDF.subject)),
        predicate=local(one(graph, node, REL.wording) or one(graph, node, RDF.predicate)),
        object=str(one(graph, node, RDF.object)),
        polarity=local(one(graph, node, REL.polarity)),
        modality=local(one(graph, node, REL.modality)),
        former=str(one(graph, node, REL.former)),
        speaker=speaker and str(speaker),
        document=as_export_text(document_id(one(graph, evidence, OA.hasSource))),
        start=int(one(graph, position, OA.start)),
        end=int(one(graph, position, OA.end)),
        text=str(one(graph, text, OA.exact)),
    )


def said_in_graphml(dump: GraphDump) -> Counter[Said]:
    return Counter(
        Said(
            subject=iri_of(dump, source),
            predicate=columns["predicate"],
            object=iri_of(dump, target),
            polarity=columns["polarity"],
            modality=columns["modality"],
            former=columns["former"],
            speaker=iri_of(dump, item.get("speaker")),
            document=item["doc"],
            start=item["start"],
            end=item["end"],
            text=item["text"],
        )
        for (source, target, _type), columns in dump.edges.items()
        for item in json.loads(columns["evidence_json"])
    )


def iri_of(dump: GraphDump, node: str | None) -> str | None:
    """Of an entity; a phrase of an unnamed speaker stays as it is."""
    return dump.nodes[node]["iri"] if node in dump.nodes else node


def document_id(iri: Node) -> str:
    return unquote(iri.partition("/document/")[2])


def direct_in_rdf(graph: Graph) -> set[tuple]:
    """The triples with a predicate of Relata, and all others that lead from one entity to another."""
    entities = {
        s for kind in (SCHEMA.Person, SCHEMA.Place, SCHEMA.Organization) for s in graph.subjects(RDF.type, kind)
    }
    return {(s, p, o) for s, p, o in graph if s in entities and (p.startswith(str(REL)) or o in entities)}


def direct_by_statements(graph: Graph) -> set[tuple]:
    """What stated plain facts demand: positive, actual, not former, in no named speaker's mouth."""
    return {
        (one(graph, node, RDF.subject), one(graph, node, RDF.predicate), one(graph, node, RDF.object))
        for node in graph.subjects(REL.polarity, REL.positive)
        if one(graph, node, REL.modality) == REL.actual
        and one(graph, node, REL.former) == Literal(False)
        and one(graph, node, REL.speaker) is None
    }


def direct_by_graphml(dump: GraphDump) -> set[tuple]:
    return {
        (
            URIRef(iri_of(dump, source)),
            REL["open" if is_open(columns) else columns["predicate"]],
            URIRef(iri_of(dump, target)),
        )
        for (source, target, _type), columns in dump.edges.items()
        if columns["plain_fact"] == "true"
    }


def is_open(columns: Columns) -> bool:
    return re.search(r"(^|_)open(_\d+)?$", columns["edge_type"]) is not None


def split_list(text: str | None) -> set[str]:
    return {item.replace("\\|", "|") for item in re.split(r"(?<!\\)\|", text)} if text else set()


def as_export_text(text: str) -> str:
    """The rule for text in all exports, written down a second time."""
    text = re.sub("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]", "", text)
    return unicodedata.normalize("NFC", re.sub("[\t\n\v\f\r\x85\u2028\u2029]+", " ", text))


# --- the checks -------------------------------------------------------------------------------


def check_readers(graph: Graph, path: Path) -> Iterator[str]:
    document = json.loads(path.read_text("utf-8"))
    text = jsonld.normalize(document, {"algorithm": "URDNA2015", "format": "application/n-quads"})
    ours, theirs = set(graph.serialize(format="nt").splitlines()) - {""}, set(text.splitlines())
    yield from (f"only rdflib reads: {line}" for line in sorted(ours - theirs))
    yield from (f"only pyld reads: {line}" for line in sorted(theirs - ours))


def check_nodes(graph: Graph) -> Iterator[str]:
    """Every resource has an absolute ASCII name, every literal a value that its type allows."""
    for node in {node for triple in graph for node in triple}:
        if isinstance(node, BNode):
            yield f"blank node {node}"
        elif isinstance(node, URIRef) and not re.fullmatch(r"[a-z]+:[!#-;=?-\[\]_a-z~]+", node):
            yield f"no plain IRI: {node}"
        elif isinstance(node, Literal) and node.ill_typed:
            yield f"no {node.datatype}: {node}"


def check_entities(graph: Graph, dump: GraphDump) -> Iterator[str]:
    for node, columns in dump.nodes.items():
        iri = URIRef(columns["iri"])
        if one(graph, iri, RDF.type) != SCHEMA[columns["kind"]]:
            yield f"{node}: another kind"
        if not str(one(graph, iri, RDFS.label)) == str(one(graph, iri, SCHEMA.name)) == columns["name"]:
            yield f"{node}: another name"
        if {str(alias) for alias in graph.objects(iri, SKOS.altLabel)} != split_list(columns.get("aliases")):
            yield f"{node}: other aliases"


def check_statements(graph: Graph, dump: GraphDump) -> Iterator[str]:
    ours, theirs = said_in_rdf(graph), said_in_graphml(dump)
    yield from (f"only the JSON-LD states: {said}" for said in ours - theirs)
    yield from (f"only the GraphML states: {said}" for said in theirs - ours)


def check_direct_triples(graph: Graph, dump: GraphDump) -> Iterator[str]:
    direct = direct_in_rdf(graph)
    for reason, demanded in (("statements", direct_by_statements(graph)), ("plain_fact", direct_by_graphml(dump))):
        yield from (f"direct triple without {reason}: {triple}" for triple in direct - demanded)
        yield from (f"{reason} without a direct triple: {triple}" for triple in demanded - direct)


def check_documents(graph: Graph, records: Records) -> Iterator[str]:
    articles = {document_id(node): node for node in graph.subjects(RDF.type, SCHEMA.NewsArticle)}
    yield from (f"document {name} in one file only" for name in sorted(articles.keys() ^ records.keys()))
    for name in articles.keys() & records.keys():
        for term, member in (
            (SCHEMA.headline, "title"),
            (SCHEMA.publisher, "publisher"),
            (SCHEMA.datePublished, "date"),
        ):
            if str(one(graph, articles[name], term) or "") != as_export_text(records[name]["document"][member] or ""):
                yield f"{name}: another {member}"


def check_evidence(dump: GraphDump, records: Records) -> Iterator[str]:
    """The places are code points of the article's text, and the sentence stands there."""
    texts = {as_export_text(name): record["document"]["text"] for name, record in records.items()}
    for said in said_in_graphml(dump):
        text = texts[said.document]
        if as_export_text(text[said.start : said.end]) != said.text:
            yield f"{said.document}: {said.text!r} does not stand at {said.start}"


def check(path: Path) -> list[str]:
    graph = Graph().parse(path, format="json-ld")
    dump = read_graphml(path.with_suffix(".graphml"))
    with path.with_suffix(".records.jsonl").open(encoding="utf-8") as lines:
        records = {record["document"]["id"]: record for record in map(json.loads, lines)}
    return [
        *check_readers(graph, path),
        *check_nodes(graph),
        *check_entities(graph, dump),
        *check_statements(graph, dump),
        *check_direct_triples(graph, dump),
        *check_documents(graph, records),
        *check_evidence(dump, records),
    ]


def main() -> int:
    paths = find_files(sys.argv[1], ".jsonld")
    return report("rdflib and pyld", paths, [f"{path}: {line}" for path in paths for line in check(path)])


if __name__ == "__main__":
    sys.exit(main())
