# SPDX-License-Identifier: Apache-2.0
"""A small picture of the best connected entities as SVG: no script, no network, the same bytes for the same graph."""
from __future__ import annotations

import math
from collections import Counter
from html import escape
from typing import Mapping, Sequence

from ._relata import Entity, Relation
from .table import describe, strongest

EDGES_SHOWN = 30
WIDTH, HEIGHT, MARGIN = 760, 460, 70
STEPS = 200
GRAVITY = 3.0  # how strongly everything is drawn to the middle; makes an edge about an eighth of the picture's width
NAME_LENGTH = 26
CHARACTER_WIDTH, LINE_HEIGHT = 6.2, 12.0  # of a name, in pixels: enough to keep names apart
# Okabe and Ito's colors: told apart by color-blind readers too.
COLORS = {"Person": "#0072b2", "Place": "#d55e00", "Organization": "#009e73"}

Point = tuple[float, float]


def draw_picture(relations: Sequence[Relation], entities: Mapping[str, Entity]) -> str:
    shown = _best_connected(relations)
    if not shown:
        return ""
    ids = sorted({end for relation in shown for end in (relation.subject, relation.object)})
    places = _fit(_lay_out(ids, [(relation.subject, relation.object) for relation in shown]))
    names = _place_names({each: _shorten(entities[each].name) for each in ids}, places)
    parts = [_draw_edge(relation, places) for relation in shown]
    parts += [_draw_node(entities[each], places[each], names[each]) for each in ids]
    title = f"{len(shown)} relations of the {len(ids)} best connected entities"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" role="img" '
        f'font-family="sans-serif" font-size="11"><title>{title}</title>'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>{"".join(parts)}{_draw_legend()}</svg>'
    )


def _best_connected(relations: Sequence[Relation]) -> list[Relation]:
    """Strong relations between entities that have many: a picture of what belongs together, not of scattered pairs."""
    degree: Counter[str] = Counter()
    for relation in relations:
        degree.update({relation.subject: relation.weight, relation.object: relation.weight})
    ranked = sorted(strongest(relations, len(relations)), key=lambda each: -(degree[each.subject] + degree[each.object]))
    return ranked[:EDGES_SHOWN]


def _shorten(name: str) -> str:
    return name if len(name) <= NAME_LENGTH else name[: NAME_LENGTH - 1] + "…"


def _place_names(names: Mapping[str, str], places: Mapping[str, Point]) -> dict[str, tuple[float, float, str]]:
    """Middle, baseline and text of every name: above its node, else below, else beside, where no other name stands."""
    taken: list[tuple[float, float, float, float]] = [(x - 6, y - 6, x + 6, y + 6) for x, y in places.values()]
    placed = {}
    for each, name in names.items():
        (x, y), half = places[each], len(name) * CHARACTER_WIDTH / 2
        choices = [(x, y - 10), (x, y + 18), (x + half + 10, y + 4), (x - half - 10, y + 4)]
        middle, baseline = min(choices, key=lambda at: _overlap(_box(at, half), taken))
        taken.append(_box((middle, baseline), half))
        placed[each] = (round(middle, 1), round(baseline, 1), name)
    return placed


def _box(at: Point, half: float) -> tuple[float, float, float, float]:
    return at[0] - half, at[1] - LINE_HEIGHT + 2, at[0] + half, at[1] + 2


def _overlap(box: tuple[float, float, float, float], others: Sequence[tuple[float, float, float, float]]) -> float:
    outside = max(0.0, -box[0]) + max(0.0, box[2] - WIDTH)
    area = outside * LINE_HEIGHT
    for other in others:
        width, height = min(box[2], other[2]) - max(box[0], other[0]), min(box[3], other[3]) - max(box[1], other[1])
        area += max(0.0, width) * max(0.0, height)
    return area


def _lay_out(ids: Sequence[str], edges: Sequence[tuple[str, str]]) -> dict[str, Point]:
    """Fruchterman and Reingold's springs, begun on a circle in the order of ids. Rounded at every step, so that the last
    bit of a machine's arithmetic does not show."""
    ideal = 1.0 / math.sqrt(len(ids))
    turn = 2 * math.pi / len(ids)
    places = {each: (round(math.cos(turn * n), 6), round(math.sin(turn * n), 6)) for n, each in enumerate(ids)}
    for step in range(STEPS):
        moves = _push_apart(ids, places, ideal)
        _pull_together(edges, places, ideal, moves)
        heat = 0.2 * (1 - step / STEPS)
        places = {each: _move(places[each], moves[each], heat) for each in ids}
    return places


def _push_apart(ids: Sequence[str], places: Mapping[str, Point], ideal: float) -> dict[str, Point]:
    moves = {}
    for one in ids:
        x = y = 0.0
        for other in ids:
            dx, dy = places[one][0] - places[other][0], places[one][1] - places[other][1]
            square = max(dx * dx + dy * dy, 1e-4)
            x += dx * ideal * ideal / square
            y += dy * ideal * ideal / square
        moves[one] = (x - GRAVITY * places[one][0], y - GRAVITY * places[one][1])
    return moves


def _pull_together(edges: Sequence[tuple[str, str]], places: Mapping[str, Point], ideal: float, moves: dict[str, Point]) -> None:
    for one, other in edges:
        dx, dy = places[one][0] - places[other][0], places[one][1] - places[other][1]
        pull = math.sqrt(dx * dx + dy * dy) / ideal
        moves[one] = (moves[one][0] - dx * pull, moves[one][1] - dy * pull)
        moves[other] = (moves[other][0] + dx * pull, moves[other][1] + dy * pull)


def _move(place: Point, move: Point, heat: float) -> Point:
    length = max(math.sqrt(move[0] ** 2 + move[1] ** 2), 1e-9)
    share = min(length, heat) / length
    return round(place[0] + move[0] * share, 6), round(place[1] + move[1] * share, 6)


def _fit(places: Mapping[str, Point]) -> dict[str, Point]:
    """Stretches the places over the picture."""

    def scale(values: Sequence[float], size: int) -> list[float]:
        low, high = min(values), max(values)
        if high - low < 1e-6:
            return [size / 2] * len(values)
        return [round(MARGIN + (value - low) / (high - low) * (size - 2 * MARGIN), 1) for value in values]

    columns = scale([x for x, _ in places.values()], WIDTH)
    rows = scale([y for _, y in places.values()], HEIGHT - 30)
    return {each: (x, y) for each, x, y in zip(places, columns, rows)}


def _draw_edge(relation: Relation, places: Mapping[str, Point]) -> str:
    (x1, y1), (x2, y2) = places[relation.subject], places[relation.object]
    dash = "" if relation.plain_fact else ' stroke-dasharray="5 4"'
    label = ""
    if math.hypot(x2 - x1, y2 - y1) > 90:
        label = (
            f'<text x="{(x1 + x2) / 2:.1f}" y="{(y1 + y2) / 2 - 3:.1f}" fill="#666666" font-size="9" '
            f'text-anchor="middle">{escape(relation.type.replace("_", " "))}</text>'
        )
    return (
        f'<g><title>{escape(describe(relation))}</title><line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="#aaaaaa" '
        f'stroke-width="{min(1 + relation.weight / 2, 4):g}"{dash}/>{label}</g>'
    )


def _draw_node(entity: Entity, place: Point, name: tuple[float, float, str]) -> str:
    middle, baseline, text = name
    return (
        f'<g><title>{escape(entity.id)}</title><circle cx="{place[0]}" cy="{place[1]}" r="6" fill="{COLORS[entity.kind]}"/>'
        f'<text x="{middle}" y="{baseline}" text-anchor="middle" fill="#222222" stroke="#ffffff" stroke-width="3" '
        f'paint-order="stroke">{escape(text)}</text></g>'
    )


def _draw_legend() -> str:
    marks = []
    for n, (kind, color) in enumerate(COLORS.items()):
        x = 16 + 110 * n
        marks.append(f'<circle cx="{x}" cy="{HEIGHT - 14}" r="5" fill="{color}"/><text x="{x + 10}" y="{HEIGHT - 10}">{kind}</text>')
    x = 16 + 110 * len(COLORS)
    marks.append(
        f'<line x1="{x}" y1="{HEIGHT - 14}" x2="{x + 30}" y2="{HEIGHT - 14}" stroke="#aaaaaa" stroke-width="2" '
        f'stroke-dasharray="5 4"/><text x="{x + 36}" y="{HEIGHT - 10}">denied, planned, past or merely quoted</text>'
    )
    return "".join(marks)
