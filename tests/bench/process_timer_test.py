#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Tests of the timer, on figures and programs made by hand. Nothing here depends on how fast a machine is."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "bench"))

from process_timer import Usage, measure, measure_in_turn, median_ratio, median_usage


def usage(cpu_s, wall_s=1.0, peak_bytes=0):
    return Usage(wall_s, cpu_s, peak_bytes)


class Medians(unittest.TestCase):
    def test_each_figure_has_its_own_median(self):
        runs = [Usage(1.0, 9.0, 500), Usage(2.0, 8.0, 100), Usage(9.0, 1.0, 300)]
        self.assertEqual(median_usage(runs), Usage(2.0, 8.0, 300))

    def test_a_ratio_is_taken_pair_by_pair(self):
        # The ratio of the medians would be 30 / 2 = 15.
        ours, peers = [usage(1), usage(2), usage(4)], [usage(20), usage(60), usage(30)]
        self.assertEqual(median_ratio(ours, peers, "cpu_s"), 20)

    def test_a_ratio_is_of_the_figure_asked_for(self):
        self.assertEqual(median_ratio([usage(1, wall_s=2)], [usage(5, wall_s=6)], "wall_s"), 3)


class Measuring(unittest.TestCase):
    def test_waiting_is_wall_time_and_no_cpu_time(self):
        found = measure([sys.executable, "-S", "-c", "import time; time.sleep(0.5)"])
        self.assertGreaterEqual(found.wall_s, 0.5)
        self.assertLess(found.cpu_s, found.wall_s)

    def test_the_peak_is_in_bytes(self):
        found = measure([sys.executable, "-S", "-c", "b'x' * 100_000_000"])
        self.assertGreater(found.peak_bytes, 100_000_000)
        self.assertLess(found.peak_bytes, 1_000_000_000)

    def test_a_program_that_fails_ends_the_benchmark(self):
        with self.assertRaisesRegex(SystemExit, "exit code 3"):
            measure([sys.executable, "-S", "-c", "raise SystemExit(3)"])

    def test_commands_run_in_turn_and_the_first_round_does_not_count(self):
        with tempfile.TemporaryDirectory() as folder:
            log = pathlib.Path(folder, "log")
            commands = [["sh", "-c", f"echo {name} >> {log}"] for name in "ab"]
            found = measure_in_turn(commands, runs=2)
            self.assertEqual(log.read_text().split(), list("ababab"))
        self.assertEqual([len(usages) for usages in found], [2, 2])


if __name__ == "__main__":
    unittest.main()
