#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Tests of the arithmetic beside the peers, on texts and figures made by hand. No pipeline is run."""
import json
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "bench"))

import language_stages
from language_stages import Pipeline
from process_timer import Usage

CPU_1_S = Usage(1.0, 1.0, 0)
CPU_5_S = Usage(5.0, 5.0, 0)


class Texts(unittest.TestCase):
    def test_words_are_what_stands_between_blanks(self):
        self.assertEqual(language_stages.count_words(["It's  10.5%,\nhe said.", ""]), 4)

    def test_texts_are_repeated_whole_until_there_are_enough_words(self):
        self.assertEqual(language_stages.repeat_to(["a b", "c"], 7), ["a b", "c"] * 3)

    def test_enough_texts_stay_as_they_are(self):
        self.assertEqual(language_stages.repeat_to(["a b", "c"], 2), ["a b", "c"])

    def test_no_words_at_all_are_refused(self):
        with self.assertRaisesRegex(SystemExit, "no words"):
            language_stages.repeat_to(["", " "], 10)

    def test_written_texts_have_an_id_of_their_own(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "texts.jsonl")
            language_stages.write_texts(["one\ntwo", "one\ntwo"], path)
            lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        self.assertEqual(lines, [{"id": "0", "text": "one\ntwo"}, {"id": "1", "text": "one\ntwo"}])


class Sizes(unittest.TestCase):
    def test_a_folder_is_as_large_as_all_files_below_it(self):
        with tempfile.TemporaryDirectory() as folder:
            inner = pathlib.Path(folder, "inner")
            inner.mkdir()
            pathlib.Path(folder, "a").write_bytes(b"12")
            (inner / "b").write_bytes(b"345")
            self.assertEqual(language_stages.size_of(pathlib.Path(folder)), 5)
            self.assertEqual(language_stages.size_of(inner / "b"), 3)


class Table(unittest.TestCase):
    def test_the_start_is_taken_off_only_where_asked(self):
        self.assertEqual(language_stages.words_a_cpu_second(1000, CPU_5_S), 200)
        self.assertEqual(language_stages.words_a_cpu_second(1000, CPU_5_S, start=CPU_1_S), 250)

    def test_a_row_holds_every_figure_in_its_unit(self):
        row = language_stages.table_row(
            Pipeline("P", [], 12_340_000), 600_000, 23.456,
            Usage(4.5, 4.0, 250_000_000), Usage(0.0204, 1.0, 1),
        )
        self.assertEqual(row, ["P", "150,000", "200,000", "23.5", "4.50", "4.00", "20", "250", "12.3"])

    def test_our_own_row_has_no_ratio(self):
        self.assertEqual(language_stages.table_row(Pipeline("P", [], 1), 10, None, CPU_5_S, CPU_1_S)[3], "")


if __name__ == "__main__":
    unittest.main()
