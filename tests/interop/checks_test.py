#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Shows that the checks of exports find what they are for: each damages a copy of the example graph in one place.
Usage: checks_test.py FOLDER (with example.graphml, example.jsonld, example.records.jsonl)"""

from __future__ import annotations

import logging
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

import check_jsonld
import check_profile
from graph_dump import find_differences, read_graphml

GRAPHS = Path(sys.argv.pop(1) if len(sys.argv) > 1 else ".")


class DamagedExample(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        for file in GRAPHS.glob("example.*"):
            shutil.copy(file, self.folder)

    def damage(self, file: str, old: str, new: str) -> None:
        path = self.folder / file
        text = path.read_text("utf-8")
        self.assertIn(old, text)
        path.write_text(text.replace(old, new, 1), "utf-8")

    def assert_finds(self, wanted: str) -> None:
        findings = check_jsonld.check(self.folder / "example.jsonld")
        self.assertTrue([line for line in findings if wanted in line], f"{wanted!r} is not in {findings}")

    def test_whole_example_has_no_findings(self) -> None:
        self.assertEqual(check_jsonld.check(self.folder / "example.jsonld"), [])

    def test_direct_triple_of_a_former_relation(self) -> None:
        self.damage(
            "example.jsonld",
            '"label":"Jane Doe"',
            '"rel:head_of":{"@id":"kg:organization/nordic-bank"},"label":"Jane Doe"',
        )
        self.assert_finds("direct triple without statements")

    def test_direct_triple_of_what_only_a_named_speaker_says(self) -> None:
        self.damage(
            "example.jsonld",
            '"label":"Jane Doe"',
            '"rel:founder_of":{"@id":"kg:organization/acme-sons"},"label":"Jane Doe"',
        )
        self.assert_finds("direct triple without plain_fact")

    def test_direct_triple_in_words_of_another_vocabulary(self) -> None:
        self.damage(
            "example.jsonld",
            '"label":"Jane Doe"',
            '"rdfs:seeAlso":{"@id":"kg:organization/acme-sons"},"label":"Jane Doe"',
        )
        self.assert_finds("direct triple without statements")

    def test_plain_fact_without_its_direct_triple(self) -> None:
        self.damage("example.jsonld", ',"owns":["kg:organization/nordic-bank"]', "")
        self.assert_finds("statements without a direct triple")

    def test_direct_triple_of_a_negative_statement(self) -> None:
        self.damage(
            "example.jsonld",
            '"predicate":"rel:owns","object":"kg:organization/nordic-bank","polarity":"rel:positive"',
            '"predicate":"rel:owns","object":"kg:organization/nordic-bank","polarity":"rel:negative"',
        )
        self.assert_finds("direct triple without statements")

    def test_statement_that_only_one_file_has(self) -> None:
        self.damage("example.graphml", '"start":98,', '"start":99,')
        self.assert_finds("only the GraphML states")

    def test_evidence_that_is_not_in_the_text(self) -> None:
        self.damage("example.records.jsonl", "Her brother", "His brother")
        self.assert_finds("does not stand at")

    def test_space_in_an_iri(self) -> None:
        self.damage("example.jsonld", "kg:document/doc1", "kg:document/doc 1")
        self.assert_finds("document doc1 in one file only")  # both readers drop the node without a word

    def test_text_where_a_date_belongs(self) -> None:
        self.damage("example.jsonld", '"datePublished":"2024-03-02"', '"datePublished":"in March"')
        self.assert_finds("no http://www.w3.org/2001/XMLSchema#date: in March")

    def test_another_name(self) -> None:
        self.damage("example.graphml", '<data key="name">Jane Doe<', '<data key="name">Jane Do<')
        self.assert_finds("person/jane-doe: another name")

    def assert_profile_finds(self, wanted: str) -> None:
        findings = check_profile.check(self.folder / "example.graphml")
        self.assertTrue([line for line in findings if wanted in line], f"{wanted!r} is not in {findings}")

    def test_whole_example_follows_the_profile(self) -> None:
        self.assertEqual(check_profile.check(self.folder / "example.graphml"), [])

    def test_plain_type_on_a_former_relation(self) -> None:
        self.damage("example.graphml", '<data key="labelE">former_head_of<', '<data key="labelE">head_of<')
        self.assert_profile_finds("type head_of, but the qualifiers say former_head_of")

    def test_plain_type_for_gephi_only(self) -> None:
        self.damage("example.graphml", 'label="not_founder_of"', 'label="founder_of"')
        self.assert_profile_finds("two types, founder_of and not_founder_of")

    def test_two_open_relations_of_a_pair_with_one_type(self) -> None:
        self.damage("example.graphml", '<data key="labelE">open_2<', '<data key="labelE">open<')
        self.assert_profile_finds("twice: edge")

    def test_plain_fact_that_only_a_named_speaker_states(self) -> None:
        self.damage("example.graphml", '<data key="plain_fact">false<', '<data key="plain_fact">true<')
        self.assert_profile_finds("plain_fact true does not follow")

    def test_weight_that_is_not_the_number_of_statements(self) -> None:
        self.damage("example.graphml", '<data key="weight">2<', '<data key="weight">3<')
        self.assert_profile_finds("weight 3.0, but 2 statements")

    def test_doctype(self) -> None:
        self.damage("example.graphml", "<graphml ", "<!DOCTYPE graphml>\n<graphml ")
        self.assert_profile_finds("begins otherwise")

    def test_nodes_out_of_order(self) -> None:
        self.damage("example.graphml", 'node id="organization/acme-sons"', 'node id="place/acme-sons"')
        self.assert_profile_finds("nodes are not in the order")

    def test_graph_that_lost_an_edge(self) -> None:
        wanted = read_graphml(self.folder / "example.graphml")
        got = read_graphml(self.folder / "example.graphml")
        got.edges.popitem()
        self.assertRegex(find_differences(wanted, got)[0], r"edge .* is missing")

    def test_graph_with_another_value(self) -> None:
        wanted = read_graphml(self.folder / "example.graphml")
        got = read_graphml(self.folder / "example.graphml")
        got.nodes["person/jane-doe"]["name"] = "Jane"
        self.assertEqual(find_differences(wanted, got), ["node person/jane-doe: name is 'Jane', not 'Jane Doe'"])


if __name__ == "__main__":
    logging.disable()
    unittest.main(warnings="ignore")
