#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Tests of the annotation check: a sound annotation passes, and each fault is named."""

import contextlib
import io
import json
import tempfile
import unittest
from pathlib import Path
from typing import Any

import check_gold
from schema import DEFAULT_TABLE, Schema

TEXT = "Lipovan mayor Ana Novak met Petr Hruby of Norda.\n\nShe sang in May."
SENTENCE = "Lipovan mayor Ana Novak met Petr Hruby of Norda."


def entity(name: str, kind: str, **more: Any) -> dict[str, Any]:
    lists: dict[str, Any] = {"aliases": [], "demonyms": []}
    return {
        **{"name": name, "kind": kind, **lists, "only_demonym": False, "required": True},
        **more,
    }


def statement(subject: str, predicate: str, object_: str, **more: Any) -> dict[str, Any]:
    return {
        **{"subject": subject, "predicate": predicate, "also": [], "object": object_},
        **{"phrase": "met", "required": True, "polarity": "positive", "modality": "actual"},
        **{"speaker": None, "time": None, "evidence": SENTENCE},
        **more,
    }


NOVAK = entity("Ana Novak", "Person", aliases=["Novak"])
HRUBY = entity("Petr Hruby", "Person")
NORDA = entity("Norda", "Organization")
LIPOVA = entity("Lipova", "Place", demonyms=["Lipovan"], only_demonym=True)
MEETING = statement("Ana Novak", "meets_with", "Petr Hruby")


class GoldCheckerTest(unittest.TestCase):
    def faults(self, *statements: dict[str, Any], entities: Any = None) -> list[str]:
        gold = {
            "doc": "article",
            "entities": entities or [NOVAK, HRUBY, NORDA, LIPOVA],
            "statements": list(statements),
        }
        schema = Schema.read(DEFAULT_TABLE)
        return list(check_gold.GoldChecker(schema, "article", gold, TEXT).faults())

    def assert_fault(self, fault: str, **changes: Any) -> None:
        """That the meeting, so changed, has this fault and no other."""
        changed = {**MEETING, **changes}
        title = f"{changed['subject']} {changed['predicate']} {changed['object']}"
        self.assertEqual(self.faults(changed), [f"{title}: {fault}"])

    def test_passes_a_sound_annotation(self) -> None:
        mayor = statement("Ana Novak", "mayor_of", "Lipova", also=["other"], former=True)
        self.assertEqual(self.faults(MEETING, mayor), [])

    def test_names_an_annotation_of_another_article(self) -> None:
        gold = {"doc": "other", "entities": [], "statements": []}
        checker = check_gold.GoldChecker(Schema([]), "article", gold, TEXT)
        self.assertEqual(list(checker.faults()), ['doc is "other"'])

    def test_names_faults_of_entities(self) -> None:
        entities = [
            entity("Norda", "Company"),
            entity("Ana Novak", "Person", aliases=["Ana Novak", "A. N."]),
            entity("Lipova", "Place", only_demonym=True),
        ]
        self.assertEqual(
            self.faults(entities=entities),
            [
                'Norda: no such kind "Company"',
                'Ana Novak: "A. N." is not in the text',
                "Ana Novak: is its own alias",
                "Lipova: only_demonym without a demonym",
            ],
        )

    def test_names_two_entities_of_one_name(self) -> None:
        self.assertEqual(self.faults(entities=[NORDA, NORDA]), ["two entities have one name"])

    def test_names_unknown_and_missing_fields(self) -> None:
        self.assertEqual(
            self.faults(entities=[{"name": "Norda", "kind": "Organization"}]),
            ["Norda: has the fields ['kind', 'name']"],
        )
        faults = self.faults({**MEETING, "note": "sic"})
        self.assertRegex(faults[0], r"^Ana Novak meets_with Petr Hruby: has the fields .*'note'")

    def test_names_an_end_that_is_no_entity(self) -> None:
        self.assert_fault('no entity "Hruby"', object="Hruby")
        self.assert_fault("its ends are one entity", object="Ana Novak")

    def test_names_an_unknown_predicate(self) -> None:
        self.assert_fault('no such predicate "greets"', predicate="greets")
        self.assert_fault('no such predicate "greets"', also=["greets"])

    def test_names_kinds_that_do_not_fit_the_signature(self) -> None:
        self.assert_fault("visits does not go from Person to Person", also=["visits"])

    def test_names_a_predicate_given_twice(self) -> None:
        self.assert_fault("names a predicate twice", also=["meets_with"])

    def test_names_an_open_statement_without_words(self) -> None:
        self.assert_fault(
            "other without a phrase that could be compared", also=["other"], phrase="of"
        )

    def test_names_unknown_qualifiers(self) -> None:
        self.assert_fault('no such polarity "none"', polarity="none")
        self.assert_fault('no such modality "hoped"', modality="hoped")
        self.assert_fault("former is given but not true", former=False)

    def test_takes_an_entity_or_a_lower_case_phrase_as_speaker(self) -> None:
        self.assertEqual(self.faults({**MEETING, "speaker": "Petr Hruby"}), [])
        self.assertEqual(self.faults({**MEETING, "speaker": "two officials"}), [])
        self.assert_fault(
            'the speaker "Hruby" is no entity, and not in lower case', speaker="Hruby"
        )

    def test_names_evidence_and_times_that_the_text_does_not_have(self) -> None:
        self.assert_fault("its evidence is not in the text", evidence="They met.")
        self.assert_fault("its evidence is more than a sentence", evidence=TEXT)
        self.assert_fault('its time "in June" is not in the text', time="in June")

    def test_names_a_symmetric_statement_given_in_both_directions(self) -> None:
        back = statement("Petr Hruby", "meets_with", "Ana Novak")
        self.assertEqual(
            self.faults(MEETING, back), ["Petr Hruby meets_with Ana Novak: is given twice"]
        )

    def test_allows_one_triple_with_different_qualifiers(self) -> None:
        self.assertEqual(self.faults(MEETING, {**MEETING, "polarity": "negative"}), [])


class CommandTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.gold = Path(folder.name) / "gold"
        self.articles = Path(folder.name) / "articles"
        self.gold.mkdir()
        self.articles.mkdir()

    def annotate(self, name: str, **more: Any) -> None:
        gold = {"doc": name, "entities": [NORDA], "statements": [], **more}
        (self.gold / f"{name}.json").write_text(json.dumps(gold), encoding="utf-8")

    def run_command(self) -> tuple[int, str]:
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            status = check_gold.main([str(self.gold), str(self.articles)])
        return status, out.getvalue()

    def test_succeeds_in_silence(self) -> None:
        self.annotate("plain")
        self.annotate("page")
        (self.articles / "plain.txt").write_text(TEXT, encoding="utf-8")
        (self.articles / "page.html").write_text("<p>", encoding="utf-8")
        (self.gold / "page.txt").write_text(TEXT, encoding="utf-8")
        self.assertEqual(self.run_command(), (0, ""))

    def test_names_what_belongs_to_nothing(self) -> None:
        self.annotate("gone")
        (self.articles / "new.txt").write_text(TEXT, encoding="utf-8")
        (self.articles / "more.jsonl").write_text('{"id": "line"}\n', encoding="utf-8")
        self.assertEqual(
            self.run_command(),
            (1, "gone: has no text\nline: has no annotation\nnew: has no annotation\n"),
        )

    def test_names_the_article_of_a_fault(self) -> None:
        self.annotate("plain", entities=[entity("Velt", "Organization")])
        (self.articles / "plain.txt").write_text(TEXT, encoding="utf-8")
        self.assertEqual(self.run_command(), (1, 'plain: Velt: "Velt" is not in the text\n'))


if __name__ == "__main__":
    unittest.main()
