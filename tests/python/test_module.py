# SPDX-License-Identifier: Apache-2.0
"""The module `relata` over the example graph of two documents."""
import os
import pathlib
import tempfile
import unittest
import warnings
import xml.etree.ElementTree

import relata

RECORDS = pathlib.Path(__file__).parent.parent / "export" / "data" / "example.records.jsonl"
JANE, ACME = "person/jane-doe", "organization/acme-sons"


class GraphTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.graph = relata.build(RECORDS, os.path.join(cls.folder.name, "news.relata"))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_says_what_it_holds(self):
        self.assertEqual(len(self.graph), 5)
        self.assertRegex(repr(self.graph), r"^<relata\.Graph '.*news\.relata': 2 documents, 5 entities, 10 relations>$")

    def test_finds_an_entity_by_id_and_by_any_of_its_names(self):
        for name in (JANE, "Jane Doe", "doe"):
            self.assertEqual(self.graph.entity(name).id, JANE)

    def test_says_who_may_be_meant_by_an_unknown_name(self):
        with self.assertRaises(relata.UsageError) as caught:
            self.graph.entity("Jane Do")
        self.assertEqual(str(caught.exception), "no entity is called 'Jane Do'. Did you mean 'Jane Doe'?")
        self.assertEqual(caught.exception.code, "unknown_name")

    def test_filters_neighbors(self):
        found = self.graph.neighbors("Jane Doe", direction="out", kind="organization", plain=True)
        self.assertEqual([(each.relation.type, each.other.id, each.outgoing) for each in found], [("employed_by", ACME, True)])

    def test_shows_qualifiers_in_the_type_of_a_relation(self):
        types = {each.relation.type for each in self.graph.neighbors("Jane Doe", predicate=["founder_of", "head_of"])}
        self.assertEqual(types, {"founder_of", "not_founder_of", "former_head_of"})

    def test_gives_the_sentence_and_speaker_behind_a_relation(self):
        both = self.graph.evidence("Jane Doe", predicate="founder_of")
        (evidence,) = [each for each in both if each.relation.polarity == "positive"]
        (statement,) = evidence.statements
        self.assertEqual(statement.sentence, "Doe said she founded the firm.")
        self.assertEqual((statement.document, statement.speaker), ("doc1", JANE))

    def test_counts_offsets_in_characters_of_the_text(self):
        text = "Doe said she founded the firm."
        (evidence,) = [each for each in self.graph.evidence(ACME) if each.relation.type == "founder_of"]
        (statement,) = evidence.statements
        self.assertEqual(statement.end - statement.begin, len(text))

    def test_takes_neighbors_and_relations_as_questions_for_evidence(self):
        (neighbor, *_) = self.graph.neighbors(JANE, predicate="employed_by")
        by_neighbor, by_relation = self.graph.evidence(neighbor), self.graph.evidence(neighbor.relation)
        self.assertEqual(by_neighbor[0].relation.id, by_relation[0].relation.id)
        self.assertEqual(len(by_neighbor[0].statements), 2)

    def test_hands_everything_to_networkx(self):
        graph = self.graph.to_networkx()
        self.assertEqual((graph.number_of_nodes(), graph.number_of_edges()), (5, 10))
        self.assertEqual(graph.nodes[ACME]["aliases"], ["Acme"])
        edges = {data["edge_type"]: data for _, _, data in graph.edges(JANE, data=True)}
        self.assertIs(edges["not_founder_of"]["plain_fact"], False)
        self.assertEqual(edges["employed_by"]["start"], "2019-05")
        self.assertNotIn("end", edges["employed_by"])

    def test_exports_by_the_ending_of_the_file(self):
        path = os.path.join(self.folder.name, "news.graphml")
        self.graph.export(path)
        root = xml.etree.ElementTree.parse(path).getroot()
        self.assertEqual(len(root.findall(".//{*}edge")), 10)

    def test_refuses_an_unknown_format_and_leaves_nothing_behind(self):
        path = os.path.join(self.folder.name, "news.gml")
        with self.assertRaisesRegex(relata.UsageError, "'gml' is none of graphml, jsonld"):
            self.graph.export(path)
        self.assertFalse(os.path.exists(path))

    def test_shows_itself_without_script_or_network(self):
        html = self.graph._repr_mimebundle_()["text/html"]
        self.assertIn("<td>Acme &amp; Sons</td>", html)
        self.assertIn("<i>not founder of</i>", html)
        for word in ("<script", "http://", "https://", "javascript:", "url("):
            self.assertNotIn(word, html.replace('xmlns="http://www.w3.org/2000/svg"', ""))

    def test_draws_the_same_picture_every_time(self):
        again = relata.open(self.graph.path)
        self.assertEqual(self.graph._repr_mimebundle_(), again._repr_mimebundle_())

    def test_draws_well_formed_svg(self):
        html = self.graph._repr_mimebundle_()["text/html"]
        root = xml.etree.ElementTree.fromstring(html[html.index("<svg") :])
        self.assertEqual(len(root.findall(".//{*}circle")), 5 + 3)  # nodes and legend


class BuildTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def test_warns_of_what_was_left_out(self):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            relata.build([RECORDS, self.folder / "missing.txt"], self.folder / "a.relata")
        (warning,) = caught
        self.assertRegex(str(warning.message), r"^left out .*missing\.txt: ")

    def test_raises_its_own_errors_with_a_code(self):
        with self.assertRaises(relata.InputError) as caught:
            relata.build(self.folder / "missing.txt", self.folder / "a.relata")
        self.assertIsInstance(caught.exception, relata.Error)
        with self.assertRaises(relata.StoreError) as caught:
            relata.open(self.folder / "a.relata")
        self.assertEqual(caught.exception.code, "store_missing")

    def test_adds_articles_to_a_graph(self):
        graph = relata.build(RECORDS, self.folder / "a.relata")
        article = self.folder / "solberg.txt"
        article.write_text("OSLO - Ingrid Solberg, the mayor of Bergen, met Elina Harju on Monday.\n", "utf-8")
        self.assertEqual(len(relata.add(graph, article).documents()), 3)


class ExtractTest(unittest.TestCase):
    def test_gives_the_record_of_a_text(self):
        record = relata.extract("Ingrid Solberg, the mayor of Bergen, spoke on Monday.", id="a")
        self.assertEqual(record["document"]["id"], "a")
        self.assertIn("Ingrid Solberg", [entity["name"] for entity in record["entities"]])

    def test_refuses_an_empty_text(self):
        with self.assertRaises(relata.InputError) as caught:
            relata.extract("  \n")
        self.assertEqual(caught.exception.code, "empty_document")


if __name__ == "__main__":
    unittest.main()
