# SPDX-License-Identifier: Apache-2.0
"""Times whole processes, several in turn: A B A B, so that a machine whose speed drifts does not decide."""
import dataclasses
import os
import statistics
import subprocess
import sys
import time


@dataclasses.dataclass(frozen=True)
class Usage:
    """What one run took. CPU seconds are user and system time of the process and its threads."""

    wall_s: float
    cpu_s: float
    peak_bytes: int


def measure(command):
    """The usage of one run. The peak is at least that of the measuring program (about 15 MB), whose copy a process is
    until it becomes another."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall_s = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"exit code {process.returncode}: {' '.join(map(str, command))}")
    return Usage(wall_s, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


def measure_in_turn(commands, runs):
    """For each command its usage in every round; a first round that warms the caches does not count."""
    rounds = [[measure(command) for command in commands] for _ in range(runs + 1)]
    return [list(usages) for usages in zip(*rounds[1:])]


def median_usage(usages):
    """Each figure's own median."""
    return Usage(*(statistics.median(column) for column in zip(*map(dataclasses.astuple, usages))))


def median_ratio(ours, peers, figure):
    """The median over the rounds of peer to ours, for one figure of a usage: how many times more the peer took."""
    return statistics.median(getattr(peer, figure) / getattr(our, figure) for our, peer in zip(ours, peers))
