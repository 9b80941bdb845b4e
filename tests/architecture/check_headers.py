#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks how every file begins.

A C++ file begins with the licence line. A header goes on with `#pragma once` and a comment that says what the file is
for. Scripts have the licence line among their first two.

usage: check_headers.py ROOT
"""
import sys

from source_tree import files, report, root_from_arguments, text_of

LICENCE = 'SPDX-License-' + 'Identifier: Apache-2.0'
GUARD = '#pragma once'


def findings_in_cpp(lines):
    if lines[:1] != [f'// {LICENCE}']:
        yield f'the first line is not "// {LICENCE}"'


def findings_in_header(lines):
    if lines[1:2] != [GUARD]:
        yield f'the second line is not "{GUARD}"'
    if lines.count(GUARD) > 1:
        yield f'more than one "{GUARD}"'
    below = [line for line in lines[2:4] if line]  # clang-format puts a blank line below the guard where no include follows
    if not below or not below[0].startswith('// '):
        yield 'no comment below the guard says what the file is for'


def findings_in_script(lines):
    if not any(line == f'# {LICENCE}' for line in lines[:2]):
        yield f'none of the first two lines is "# {LICENCE}"'


def findings_in(name, text):
    lines = text.splitlines()
    if name.endswith(('.py', '.sh')):
        yield from findings_in_script(lines)
    else:
        yield from findings_in_cpp(lines)
    if name.endswith('.h'):
        yield from findings_in_header(lines)
    if text.count(LICENCE) > 1:
        yield 'more than one licence line'


def check(root):
    return [f'{name}: {finding}' for path, name in files(root, ('.h', '.cpp', '.py', '.sh'))
            for finding in findings_in(name, text_of(path))]


if __name__ == '__main__':
    sys.exit(report('headers', check(root_from_arguments())))
