#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The parts of extract/names/data/compile_lists.py that read what people wrote.

usage: compile_lists_test.py DATA_FOLDER
"""
import sys
import unittest

sys.path.insert(0, sys.argv.pop(1))
import compile_lists  # noqa: E402  (found through the folder given on the command line)


class CompileLists(unittest.TestCase):
    def test_nationality_words_have_singular_and_plural(self):
        self.assertEqual(compile_lists.nationality_words("Briton(s), British (collective plural)"),
                         {"Briton", "Britons", "British"})

    def test_nationality_words_know_men_and_women(self):
        self.assertEqual(compile_lists.nationality_words("Norman(men)"), {"Norman", "Normen"})

    def test_nationality_words_leave_notes_out(self):
        self.assertEqual(compile_lists.nationality_words("Norse; note - of old, NA"), {"Norse"})

    def test_clean_drops_brackets_and_straightens_apostrophes(self):
        self.assertEqual(compile_lists.clean(" Berg\u2019s  (Norland) "), "Berg's")

    def test_without_marks_keeps_plain_letters_only(self):
        self.assertEqual(compile_lists.without_marks("Bogot\u00e1 \u0141\u00f3d\u017a"), "Bogota Lodz")

    def test_plain_forms_do_not_replace_another_name(self):
        self.assertEqual(compile_lists.with_plain_forms({"C\u00f4te", "L\u00e9a", "Lea"}), {"C\u00f4te", "Cote", "L\u00e9a", "Lea"})

    def test_short_company_drops_designators(self):
        self.assertEqual(compile_lists.short_company("Berg Holdings, Inc."), "Berg")

    def test_club_names_reads_a_club_and_its_other_names(self):
        self.assertEqual(compile_lists.club_names("Berg FC, 1886, @ Park"), ["Berg FC"])
        self.assertEqual(compile_lists.club_names("  | Berg | FC Berg  # old"), ["Berg", "FC Berg"])
        self.assertEqual(compile_lists.club_names("## comment"), [])

    def test_surname_case_knows_mc(self):
        self.assertEqual(compile_lists.surname_case("MCBERG"), "McBerg")
        self.assertEqual(compile_lists.surname_case("BERG"), "Berg")

    def test_weight_grows_with_the_count_from_1_to_9(self):
        self.assertEqual([compile_lists.weight(count) for count in (1, 1000, 10**9)], [1, 4, 9])

    def test_gender_is_unsure_between_the_two(self):
        self.assertEqual([compile_lists.gender_of(*pair) for pair in ((9, 0), (0, 9), (5, 5))], ["f", "m", "u"])


if __name__ == "__main__":
    unittest.main()
