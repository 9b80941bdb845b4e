# SPDX-License-Identifier: Apache-2.0
"""When something that was extracted counts as something that the gold annotation has."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from schema import Schema, Triple

Json = Mapping[str, Any]

_PLAIN_QUOTES = str.maketrans("\u2018\u2019\u201c\u201d", "''\"\"")
_WEAK_STEMS = frozenset(("the", "and", "with", "from", "have", "that", "was", "were"))


def normalize(name: str) -> str:
    """The name without case, curly quotes, a leading "the", a possessive and full stops."""
    name = re.sub(r"\s+", " ", name.translate(_PLAIN_QUOTES)).strip().lower()
    name = re.sub(r"'s$", "", re.sub(r"^the ", "", name))
    return name.rstrip(".").replace(".", "")


def normalize_speaker(speaker: str | None) -> str | None:
    return normalize(speaker) if speaker else None


def names_of(entity: Json) -> set[str]:
    names = [entity["name"], *entity.get("aliases", []), *entity.get("demonyms", [])]
    return {normalize(name) for name in names if name}


def match_entities(gold: Sequence[Json], extracted: Sequence[Json]) -> dict[str, str]:
    """From ids of extracted entities to the names of their gold ones, one to one.

    Two match when their kinds are equal and they share a name. Equal full names go first, then
    those that share the most names.
    """
    candidates = []
    for wanted in gold:
        for entity in extracted:
            shared = names_of(wanted) & names_of(entity)
            if wanted["kind"] == entity["kind"] and shared:
                same = normalize(wanted["name"]) == normalize(entity["name"])
                candidates.append((not same, -len(shared), wanted["name"], str(entity["id"])))
    matched: dict[str, str] = {}
    for _, _, name, entity_id in sorted(candidates):
        if entity_id not in matched and name not in matched.values():
            matched[entity_id] = name
    return matched


def stems(words: str | None) -> set[str]:
    """The first four letters of each longer word: enough to tell "visit" from "visits"."""
    found = {word[:4] for word in re.findall(r"[a-z]{3,}", (words or "").lower())}
    return found - _WEAK_STEMS


def triple_of(gold: Json) -> Triple:
    return Triple(gold["subject"], gold["predicate"], gold["object"])


def has_label(schema: Schema, triple: Triple, gold: Json) -> bool:
    """Whether the triple says what the gold statement or one of its alternatives says."""
    return any(
        _says(schema, triple, Triple(gold["subject"], predicate, gold["object"]), gold)
        for predicate in (gold["predicate"], *gold.get("also", []))
    )


def _says(schema: Schema, triple: Triple, wanted: Triple, gold: Json) -> bool:
    if wanted.predicate == "other":
        return (
            schema.is_open(triple.predicate)
            and triple.ends() == wanted.ends()
            and bool(stems(triple.predicate) & stems(gold.get("phrase")))
        )
    if triple == wanted:
        return True
    return schema.is_symmetric(wanted.predicate) and triple.swapped() == wanted


def evidence_overlaps(statement: Json, gold: Json, text: str | None) -> bool | None:
    """Whether the two evidence sentences overlap; None where one has no place in the text."""
    sentence = (statement.get("evidence") or {}).get("sentence")
    wanted = gold.get("evidence")
    if not sentence or not wanted or text is None or wanted not in text:
        return None
    begin = len(text[: text.find(wanted)].encode())
    end = begin + len(wanted.encode())
    return sentence[0] < end and begin < sentence[1]
