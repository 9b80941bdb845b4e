# SPDX-License-Identifier: Apache-2.0
"""The strongest relations as an HTML table: plain tags only, so that it survives every notebook's sanitizer."""
from __future__ import annotations

from html import escape
from typing import Mapping, Sequence

from ._relata import Entity, Relation

ROWS_SHOWN = 12


def strongest(relations: Sequence[Relation], limit: int) -> list[Relation]:
    """Most statements first, then most sources, then surest; ties in the order of the graph."""
    return sorted(relations, key=lambda each: (-each.weight, -each.sources, -each.confidence))[:limit]


def describe(relation: Relation) -> str:
    """The predicate in words, with what makes it no plain fact: 'not founder of', 'member of (says person/jane-doe)'."""
    words = relation.type.replace("_", " ")
    unqualified = relation.type == relation.predicate
    if unqualified and not relation.plain_fact:
        words += f" (says {', '.join(relation.speakers)})"
    return words


def make_table(caption: str, relations: Sequence[Relation], entities: Mapping[str, Entity]) -> str:
    shown = strongest(relations, ROWS_SHOWN)
    rows = "".join(_make_row(relation, entities) for relation in shown)
    more = f"<p>The {len(shown)} strongest of {len(relations):,} relations.</p>" if len(shown) < len(relations) else ""
    head = "<tr><th>subject</th><th>relation</th><th>object</th><th>statements</th><th>sources</th></tr>"
    return f"<table><caption>{escape(caption)}</caption><thead>{head}</thead><tbody>{rows}</tbody></table>{more}"


def _make_row(relation: Relation, entities: Mapping[str, Entity]) -> str:
    words = escape(describe(relation))
    cells = [
        escape(entities[relation.subject].name),
        words if relation.plain_fact else f"<i>{words}</i>",
        escape(entities[relation.object].name),
        str(relation.weight),
        str(relation.sources),
    ]
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"
