#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks for words and calls that do not belong into the tree. Each rule says why.

usage: check_habits.py ROOT
"""
import dataclasses
import re
import sys

from source_tree import CPP, LIBRARIES, files, is_in, report, root_from_arguments, text_of, \
    without_comments_and_literals

TEXT = ('', '.cmake', '.cpp', '.h', '.in', '.ipynb', '.json', '.md', '.py', '.sh', '.toml', '.tsv', '.txt')


@dataclasses.dataclass
class Rule:
    pattern: str
    reason: str
    folders: tuple = ()  # none: the whole tree
    in_code_only: bool = True
    except_in: tuple = ()


def either(*words):
    """Of words in two parts, so that this file does not hold what it looks for."""
    return '|'.join(re.escape(''.join(word)) for word in words)


RULES = [
    Rule(r'\bcatch\s*\(\s*\.\.\.\s*\)', 'catches errors that nobody thought of',
         except_in=('base/map_in_order.h',)),  # hands them to the thread that rethrows them
    Rule(r'\bnew\s+[A-Za-z_:]', 'memory without an owner', LIBRARIES + ('cli', 'python')),
    Rule(r'\bdelete\s*(\[\s*\])?\s*[A-Za-z_]', 'memory without an owner', LIBRARIES + ('cli', 'python')),
    Rule(r'\bstd::(cout|cerr|clog|puts|printf)\b|\bf?printf\s*\(', 'a library never prints', LIBRARIES),
    Rule(r'\b(std::)?(exit|abort|quick_exit|_exit)\s*\(', 'a library never ends the program', LIBRARIES),
    Rule(r'\b(secure_)?getenv\s*\(', 'a library never reads the environment', LIBRARIES),
    Rule(r'\b(system|steady|high_resolution)_clock\b|\b(std::)?time\s*\(\s*(nullptr|NULL|0)',
         'a library never reads the clock', LIBRARIES),
    Rule(r'\bsetlocale\s*\(|\bstd::locale\b', 'the same input gives the same bytes in every locale'),
    Rule(r'\busing\s+namespace\s+(?!std::(string_view_|chrono_)?literals\b)', 'hides where a name is from'),
    Rule(either(('TO', 'DO'), ('FIX', 'ME'), ('XX', 'X:')), 'an issue is the place for it', in_code_only=False),
    Rule(either(('/wo', 'rk/'), ('/ro', 'ot/'), ('/ho', 'me/')), 'a path of one machine', in_code_only=False),
    Rule(either(('deb.deb', 'ian.org'), ('pypi', '.org'), ('repo1.ma', 'ven.org'), ('repo.maven.apa', 'che.org'),
                ('registry.npm', 'js.org'), ('crates', '.io'), ('proxy.go', 'lang.org')),
         'the host of a package registry; the clients know it', in_code_only=False),
]

VAGUE_NAME = re.compile(r'(^|_)(utils?|misc|common|helpers?|manager|impl)(_|\.|$)')


def applies(rule, name):
    if name in rule.except_in or (rule.in_code_only and not name.endswith(CPP)):
        return False
    return not rule.folders or is_in(name, rule.folders)


def findings_in_text(name, text):
    code = without_comments_and_literals(text) if name.endswith(CPP) else text
    for rule in (rule for rule in RULES if applies(rule, name)):
        for match in re.finditer(rule.pattern, code if rule.in_code_only else text):
            line = 1 + text.count('\n', 0, match.start())
            yield f'{name}:{line}: "{match.group()}": {rule.reason}'


def findings_in_name(name):
    if VAGUE_NAME.search(name.rsplit('/', 1)[-1]):
        yield f'{name}: name it after the one thing that it holds'


def check(root):
    findings = [finding for _, name in files(root, CPP) for finding in findings_in_name(name)]
    for path, name in files(root, TEXT):
        findings += findings_in_text(name, text_of(path))
    return findings


if __name__ == '__main__':
    sys.exit(report('habits', check(root_from_arguments())))
