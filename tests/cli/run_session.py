#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Replays a session file against the program and compares every byte it prints.

usage: run_session.py --program RELATA [--data FILE_OR_FOLDER]... SESSION [--update]

A session reads like a terminal:

    # a comment
    $ relata -g news.relata neighbors "Nobody"     a command line, run by bash in an empty folder
    what it prints on standard output
    ! what it prints on standard error
    [1]                                            its exit code, when not 0

`relata` is the program under test; the files given by --data lie in ./data. A line `...` stands for any number of lines. The
same folder serves the whole session. --update rewrites the session with what the program prints now: read the diff.
"""
import argparse
import difflib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field

TIMEOUT_S = 120


@dataclass
class Step:
    command: str
    line_number: int
    before: list = field(default_factory=list)  # comments and blank lines
    expected: list = field(default_factory=list)


def parse(lines):
    steps, waiting = [], []
    for number, line in enumerate(lines, 1):
        if line.startswith('$ '):
            steps.append(Step(line[2:], number, waiting))
            waiting = []
        elif line.startswith('#') or not line:
            waiting.append(line)
        elif not steps:
            sys.exit(f'line {number}: output before the first command')
        else:
            steps[-1].expected += waiting + [line]
            waiting = []
    return steps, waiting


def run(command, folder):
    environment = {k: v for k, v in os.environ.items() if k != 'RELATA_GRAPH'}
    environment.update(PATH=f'{folder}/.bin:{environment["PATH"]}', LC_ALL='C.UTF-8', HOME=str(folder))
    done = subprocess.run(['bash', '-c', command], cwd=folder, env=environment, capture_output=True, timeout=TIMEOUT_S,
                          stdin=subprocess.DEVNULL, check=False)
    actual = done.stdout.decode(errors='backslashreplace').splitlines()
    actual += ['! ' + line if line else '!' for line in done.stderr.decode(errors='backslashreplace').splitlines()]
    return actual + ([f'[{done.returncode}]'] if done.returncode else [])


def matches(expected, actual):
    """Whether the lines agree, `...` standing for any number of lines."""
    if not expected:
        return not actual
    if expected[0] == '...':
        return any(matches(expected[1:], actual[n:]) for n in range(len(actual) + 1))
    return bool(actual) and expected[0] == actual[0] and matches(expected[1:], actual[1:])


def replay(steps, program, data):
    """Yields each step with what it printed."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / '.bin').mkdir()
        (folder / 'data').mkdir()
        (folder / '.bin' / 'relata').symlink_to(pathlib.Path(program).resolve())
        for each in data:
            if each.is_dir():
                shutil.copytree(each, folder / 'data', dirs_exist_ok=True)
            else:
                shutil.copy(each, folder / 'data')
        for step in steps:
            yield step, run(step.command, folder)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument('session', type=pathlib.Path)
    arguments.add_argument('--program', required=True)
    arguments.add_argument('--data', action='append', default=[], type=pathlib.Path)
    arguments.add_argument('--update', action='store_true')
    options = arguments.parse_args()
    steps, tail = parse(options.session.read_text('utf-8').splitlines())
    failures, rewritten = 0, []
    for step, actual in replay(steps, options.program, options.data):
        holds = matches(step.expected, actual)
        rewritten += step.before + ['$ ' + step.command] + (step.expected if holds else actual)
        if not holds and not options.update:
            failures += 1
            print(f'{options.session.name}:{step.line_number}: $ {step.command}')
            print('\n'.join(difflib.unified_diff(step.expected, actual, 'expected', 'printed', lineterm='', n=3)))
    if options.update:
        options.session.write_text('\n'.join(rewritten + tail) + '\n', 'utf-8')
    print(f'{len(steps) - failures} of {len(steps)} command lines behave as written')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
