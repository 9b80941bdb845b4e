#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Tests of the scoring, on hand-made annotation whose figures are computed by hand."""

import contextlib
import io
import json
import tempfile
import unittest
from pathlib import Path
from typing import Any
from unittest import mock

import score
from article_scorer import ArticleScorer
from figures import Judgement, Qualifiers, Tally, qualifier_figures
from matching import evidence_overlaps, has_label, match_entities, normalize, triple_of
from schema import DEFAULT_TABLE, Schema, Triple

SCHEMA = Schema.read(DEFAULT_TABLE)
TEXT = "Šárka Novak is the mayor of Lipova. She did not meet Petr Hruby. Norda may buy Velt."


def entity(name: str, kind: str, **more: Any) -> dict[str, Any]:
    return {"id": name.lower(), "name": name, "kind": kind, **more}


def statement(subject: str, predicate: str, object_: str, **more: Any) -> dict[str, Any]:
    return {
        **{"subject": subject, "predicate": predicate, "object": object_},
        **{"polarity": "positive", "modality": "actual", "speaker": None},
        **more,
    }


def gold_statement(subject: str, predicate: str, object_: str, **more: Any) -> dict[str, Any]:
    return statement(subject, predicate, object_, **{"also": [], "required": True, **more})


def judgement(
    said: Qualifiers,
    meant: Qualifiers,
    speakers: tuple[str | None, str | None] = (None, None),
    overlaps: bool | None = None,
) -> Judgement:
    return Judgement(said, meant, *speakers, overlaps)


ACTUAL = Qualifiers("positive", "actual", False)
PLANNED = Qualifiers("positive", "planned", False)
ALLEGED = Qualifiers("positive", "alleged", False)
FORMER = Qualifiers("positive", "actual", True)
DENIED = Qualifiers("negative", "actual", False)


class NormalizeTest(unittest.TestCase):
    def test_drops_case_quotes_article_possessive_and_full_stops(self) -> None:
        self.assertEqual(normalize("The  U.S."), "us")
        self.assertEqual(normalize("Lipova\u2019s"), "lipova")
        self.assertEqual(normalize("\u201cNorda\u201d"), '"norda"')


class MatchEntitiesTest(unittest.TestCase):
    def test_needs_equal_kinds(self) -> None:
        gold = [entity("Norda", "Organization")]
        self.assertEqual(match_entities(gold, [entity("Norda", "Place")]), {})

    def test_finds_an_entity_by_its_demonym(self) -> None:
        gold = [entity("Lipova", "Place", demonyms=["Lipovan"])]
        self.assertEqual(match_entities(gold, [entity("Lipovan", "Place")]), {"lipovan": "Lipova"})

    def test_matches_each_gold_entity_once(self) -> None:
        gold = [entity("Petr Hruby", "Person", aliases=["Hruby"])]
        extracted = [entity("Hruby", "Person"), entity("Petr Hruby", "Person")]
        self.assertEqual(match_entities(gold, extracted), {"petr hruby": "Petr Hruby"})

    def test_prefers_the_entity_that_shares_more_names(self) -> None:
        gold = [entity("Ana Novak", "Person", aliases=["Novak", "Ana"])]
        extracted = [entity("Novak", "Person"), entity("Ana", "Person", aliases=["Novak"])]
        self.assertEqual(match_entities(gold, extracted), {"ana": "Ana Novak"})


class HasLabelTest(unittest.TestCase):
    def says(self, triple: tuple[str, str, str], gold: dict[str, Any]) -> bool:
        return has_label(SCHEMA, SCHEMA.canonical(Triple(*triple)), gold)

    def test_accepts_an_alternative_of_the_gold_predicate(self) -> None:
        gold = gold_statement("Hruby", "head_of", "Norda", also=["ceo_of"])
        self.assertTrue(self.says(("Hruby", "ceo_of", "Norda"), gold))
        self.assertFalse(self.says(("Hruby", "chair_of", "Norda"), gold))

    def test_accepts_the_inverse_with_its_ends_swapped(self) -> None:
        gold = gold_statement("Hruby", "employed_by", "Norda")
        self.assertTrue(self.says(("Norda", "employs", "Hruby"), gold))
        self.assertFalse(self.says(("Hruby", "employs", "Norda"), gold))

    def test_accepts_swapped_ends_of_a_symmetric_predicate_alone(self) -> None:
        meeting = gold_statement("Novak", "meets_with", "Hruby")
        praise = gold_statement("Novak", "praises", "Hruby")
        self.assertTrue(self.says(("Hruby", "meets_with", "Novak"), meeting))
        self.assertFalse(self.says(("Hruby", "praises", "Novak"), praise))

    def test_compares_an_open_predicate_with_the_stems_of_the_phrase(self) -> None:
        gold = gold_statement("Novak", "other", "Hruby", phrase="paint portrait of")
        self.assertTrue(self.says(("Novak", "painted", "Hruby"), gold))
        self.assertTrue(self.says(("Hruby", "be painted by", "Novak"), gold))
        self.assertFalse(self.says(("Novak", "draw", "Hruby"), gold))
        self.assertFalse(self.says(("Novak", "praises", "Hruby"), gold))


class EvidenceTest(unittest.TestCase):
    """The first sentence has 35 characters in 37 bytes; the second begins at byte 38."""

    GOLD = gold_statement("Novak", "meets_with", "Hruby", evidence="She did not meet Petr Hruby.")

    def overlap(self, begin: int, end: int) -> bool | None:
        found = statement("Novak", "meets_with", "Hruby", evidence={"sentence": [begin, end]})
        return evidence_overlaps(found, self.GOLD, TEXT)

    def test_counts_bytes_not_characters(self) -> None:
        self.assertIs(self.overlap(0, 38), False)
        self.assertIs(self.overlap(0, 39), True)

    def test_judges_nothing_without_a_text_or_a_place(self) -> None:
        found = statement("Novak", "meets_with", "Hruby", evidence={"sentence": [0, 9]})
        self.assertIsNone(evidence_overlaps(found, self.GOLD, None))
        self.assertIsNone(evidence_overlaps(found, {**self.GOLD, "evidence": "Elsewhere."}, TEXT))
        self.assertIsNone(evidence_overlaps(statement("a", "b", "c"), self.GOLD, TEXT))


class TallyTest(unittest.TestCase):
    def test_gives_precision_recall_and_their_harmonic_mean(self) -> None:
        self.assertEqual(
            Tally(right=3, extracted=4, found=2, required=8).figures(),
            {"precision": 0.75, "recall": 0.25, "f1": 0.375, "predicted": 4, "gold": 8},
        )

    def test_is_zero_where_there_is_nothing(self) -> None:
        figures = Tally().figures()
        self.assertEqual((figures["precision"], figures["recall"], figures["f1"]), (0, 0, 0))


class ArticleScorerTest(unittest.TestCase):
    GOLD = {
        "entities": [
            entity("Novak", "Person"),
            entity("Hruby", "Person"),
            entity("Lipova", "Place"),
            entity("Norda", "Organization"),
            entity("Velt", "Organization", required=False),
        ],
        "statements": [
            gold_statement("Novak", "mayor_of", "Lipova"),
            gold_statement("Novak", "meets_with", "Hruby", polarity="negative"),
            gold_statement("Norda", "acquires", "Velt", required=False, modality="possible"),
            gold_statement("Hruby", "employed_by", "Norda", phrase="of"),
        ],
    }

    def score(self, *statements: dict[str, Any], without: str = "") -> ArticleScorer:
        extracted = [e for e in self.GOLD["entities"] if e["name"] != without]
        record = {"entities": [*extracted, entity("Acme", "Organization")]}
        record["statements"] = list(statements)
        return ArticleScorer(SCHEMA, self.GOLD, record, None)

    def test_counts_optional_entities_for_precision_alone(self) -> None:
        scorer = self.score(without="Norda")
        self.assertEqual(
            scorer.entities["Organization"], Tally(right=1, extracted=2, found=0, required=1)
        )
        self.assertEqual(
            scorer.errors[:2],
            [("MISSED ENTITY", "Organization", "Norda"), ("WRONG ENTITY", "Organization", "Acme")],
        )

    def test_counts_optional_statements_for_precision_alone(self) -> None:
        scorer = self.score(statement("norda", "acquires", "velt", modality="possible"))
        self.assertEqual(scorer.statements, Tally(right=1, extracted=1, found=0, required=3))
        self.assertEqual(scorer.pairs, Tally(right=1, extracted=1, found=0, required=3))

    def test_counts_a_repeated_statement_once(self) -> None:
        mayor = statement("novak", "mayor_of", "lipova")
        inverse = statement("lipova", "has_mayor", "novak")
        scorer = self.score(mayor, mayor, inverse)
        self.assertEqual(scorer.statements, Tally(right=1, extracted=1, found=1, required=3))

    def test_counts_another_modality_as_another_statement_of_the_same_pair(self) -> None:
        scorer = self.score(
            statement("novak", "mayor_of", "lipova"),
            statement("novak", "mayor_of", "lipova", modality="planned"),
        )
        self.assertEqual(scorer.statements, Tally(right=2, extracted=2, found=1, required=3))
        self.assertEqual(scorer.pairs, Tally(right=1, extracted=1, found=1, required=3))

    def test_takes_a_wrong_polarity_as_wrong(self) -> None:
        scorer = self.score(statement("novak", "meets_with", "hruby"))
        self.assertEqual(scorer.statements, Tally(right=0, extracted=1, found=0, required=3))
        self.assertEqual(scorer.pairs, Tally(right=1, extracted=1, found=1, required=3))
        self.assertIn(("WRONG LABEL", "Novak", "meets_with", "Hruby"), scorer.errors)

    def test_takes_an_end_without_a_gold_entity_as_wrong(self) -> None:
        scorer = self.score(statement("hruby", "employed_by", "acme"))
        self.assertEqual(scorer.pairs, Tally(right=0, extracted=1, found=0, required=3))
        self.assertIn(("WRONG", "Hruby", "employed_by", "?Acme"), scorer.errors)
        self.assertIn(("MISSED", "Hruby", "employed_by", "Norda", "of"), scorer.errors)

    def test_reports_what_comes_out_as_a_plain_fact_and_is_none(self) -> None:
        scorer = self.score(statement("norda", "acquires", "velt"))
        self.assertIn(
            ("FALSE FACT", "Norda", "acquires", "Velt", "positive possible"), scorer.errors
        )

    def test_names_the_speaker_by_the_gold_entity(self) -> None:
        scorer = self.score(statement("novak", "mayor_of", "lipova", speaker="hruby"))
        self.assertEqual(scorer.judgements, [judgement(ACTUAL, ACTUAL, ("hruby", None))])


class ClosestTwinTest(unittest.TestCase):
    def test_is_the_one_with_the_same_qualifiers(self) -> None:
        gold = {
            "entities": [entity("Norda", "Organization"), entity("Velt", "Organization")],
            "statements": [
                gold_statement("Norda", "acquires", "Velt"),
                gold_statement("Norda", "acquires", "Velt", modality="planned"),
            ],
        }
        found = statement("norda", "acquires", "velt", modality="planned")
        record = {"entities": gold["entities"], "statements": [found]}
        scorer = ArticleScorer(SCHEMA, gold, record, None)
        self.assertEqual(scorer.judgements, [judgement(PLANNED, PLANNED)])
        self.assertEqual(triple_of(gold["statements"][1]), Triple("Norda", "acquires", "Velt"))


class QualifierFiguresTest(unittest.TestCase):
    def test_averages_the_f1_of_the_modalities_that_gold_has(self) -> None:
        # planned: 1 right of 2 extracted and 1 gold = 2/3; alleged: 1 of 1 and 2 = 2/3;
        # demanded is extracted once, but gold has none and it does not enter.
        judgements = [
            judgement(PLANNED, PLANNED),
            judgement(PLANNED, ALLEGED),
            judgement(ALLEGED, ALLEGED),
            judgement(Qualifiers("positive", "demanded", False), ACTUAL),
        ]
        self.assertAlmostEqual(qualifier_figures(judgements)["modality_macro_f1"], 2 / 3)

    def test_shares_false_facts_among_what_is_no_plain_fact(self) -> None:
        judgements = [
            judgement(ACTUAL, PLANNED),
            judgement(ACTUAL, FORMER),
            judgement(DENIED, DENIED),
            judgement(ALLEGED, PLANNED),
            judgement(ACTUAL, ACTUAL),
        ]
        self.assertEqual(qualifier_figures(judgements)["false_facts"], 0.5)

    def test_counts_a_speaker_where_gold_has_none_against_precision(self) -> None:
        # 1 right, 3 extracted, 2 gold: F1 = 2 / 5.
        judgements = [
            judgement(ACTUAL, ACTUAL, ("novak", "novak")),
            judgement(ACTUAL, ACTUAL, ("hruby", "officials")),
            judgement(ACTUAL, ACTUAL, ("hruby", None)),
            judgement(ACTUAL, ACTUAL),
        ]
        self.assertEqual(qualifier_figures(judgements)["speaker_f1"], 0.4)

    def test_gives_the_f1_of_former(self) -> None:
        # 1 right, 1 extracted, 2 gold: F1 = 2 / 3.
        judgements = [judgement(FORMER, FORMER), judgement(ACTUAL, FORMER)]
        self.assertAlmostEqual(qualifier_figures(judgements)["former_f1"], 2 / 3)

    def test_leaves_out_evidence_without_a_place(self) -> None:
        overlaps = [True, False, None, True]
        judgements = [judgement(ACTUAL, ACTUAL, overlaps=value) for value in overlaps]
        self.assertAlmostEqual(qualifier_figures(judgements)["evidence_overlap"], 2 / 3)

    def test_is_nothing_where_nothing_was_right(self) -> None:
        self.assertEqual(set(qualifier_figures([]).values()), {None})


class CommandTest(unittest.TestCase):
    """Two articles; the second has no record, or one that could not be read."""

    GOLD = {
        "entities": [
            entity("Šárka Novak", "Person", aliases=["Novak"]),
            entity("Lipova", "Place"),
            entity("Norda", "Organization"),
            entity("Velt", "Organization"),
        ],
        "statements": [
            gold_statement(
                *("Šárka Novak", "mayor_of", "Lipova"),
                evidence="Šárka Novak is the mayor of Lipova.",
            ),
            gold_statement(
                *("Norda", "acquires", "Velt"),
                **{"modality": "possible", "evidence": "Norda may buy Velt."},
            ),
        ],
    }
    RECORD = {
        "document": {"id": "news/first.txt", "text": TEXT},
        "entities": [
            {"id": "e0", "kind": "Person", "name": "Novak"},
            {"id": "e1", "kind": "Place", "name": "Lipova"},
            {"id": "e2", "kind": "Organization", "name": "Norda"},
        ],
        "statements": [
            statement("e0", "mayor_of", "e1", evidence={"sentence": [0, 37]}),
            statement("e0", "visits", "e2", evidence={"sentence": [0, 37]}),
        ],
    }
    FAILURE = {"document": {"id": "second"}, "error": {"code": "EmptyDocument", "message": "empty"}}
    # Entities: 3 right of 3; 3 found of 5 required. Statements: 1 right of 2; 1 found of 2.
    FIGURES = """\
documents 2, WITHOUT A RECORD: second
entity     P 1.000  R 0.600  F1 0.750   (3 predicted, 5 gold)
statement  P 0.500  R 0.500  F1 0.500   (2 predicted, 2 gold)
pair       P 0.500  R 0.500  F1 0.500   (2 predicted, 2 gold)
  Organization  P 1.000  R 0.500  F1 0.667   (1 predicted, 2 gold)
  Person        P 1.000  R 1.000  F1 1.000   (1 predicted, 1 gold)
  Place         P 1.000  R 0.500  F1 0.667   (1 predicted, 2 gold)
modality macro f1 -
false facts       -
speaker f1        -
former f1         -
evidence overlap  1.000
"""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.write("first.json", self.GOLD)
        self.write("second.json", {"entities": [entity("Lipova", "Place")], "statements": []})

    def write(self, name: str, value: dict[str, Any]) -> None:
        (self.folder / name).write_text(json.dumps(value), encoding="utf-8")

    def run_command(self, *options: str, record: dict[str, Any] = RECORD) -> str:
        lines = f"{json.dumps(record)}\n\n{json.dumps(self.FAILURE)}\n"
        out = io.StringIO()
        with mock.patch("sys.stdin", io.StringIO(lines)), contextlib.redirect_stdout(out):
            score.main([str(self.folder), "-", *options])
        return out.getvalue()

    def test_prints_the_figures(self) -> None:
        self.assertEqual(self.run_command(), self.FIGURES)

    def test_lists_the_errors_before_the_figures(self) -> None:
        errors = (
            "first\tMISSED ENTITY\tOrganization\tVelt\n"
            "first\tWRONG\tŠárka Novak\tvisits\tNorda\n"
            "first\tMISSED\tNorda\tacquires\tVelt\tNone\n"
            "second\tMISSED ENTITY\tPlace\tLipova\n"
        )
        self.assertEqual(self.run_command("--errors"), errors + self.FIGURES)

    def test_prints_json(self) -> None:
        figures = json.loads(self.run_command("--json"))
        self.assertEqual(figures["missing_records"], ["second"])
        self.assertEqual(figures["entity"]["recall"], 0.6)
        self.assertEqual(figures["evidence_overlap"], 1.0)

    def test_scores_the_articles_whose_name_begins_so(self) -> None:
        self.assertTrue(self.run_command("--only", "fir").startswith("documents 1\n"))

    def test_takes_the_text_from_a_file_where_the_record_has_none(self) -> None:
        record = {**self.RECORD, "document": {"id": "first"}}
        self.assertIn("evidence overlap  -\n", self.run_command(record=record))
        (self.folder / "first.txt").write_text(TEXT, encoding="utf-8")
        self.assertIn("evidence overlap  1.000\n", self.run_command(record=record))


if __name__ == "__main__":
    unittest.main()
