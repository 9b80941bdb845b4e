#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that files, functions and parameter lists of the C++ code stay below their limits.

No compiler is run: a function is a brace behind a parameter list. That is exact enough for code that clang-format has
laid out; `./dev lint` (readability-function-size) measures the same with clang.

usage: check_shape.py ROOT
"""
import dataclasses
import re
import sys

from source_tree import CPP, files, report, root_from_arguments, text_of, without_comments_and_literals

MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 60
MAX_PARAMETERS = 4

NOT_A_FUNCTION = {'if', 'for', 'while', 'switch', 'catch'}
# Name, parameter list, and what may stand between it and the body: qualifiers, a result type, initialisers of members.
FUNCTION_HEAD = re.compile(
    r'(?P<name>[~\w]+|operator\s*\S+?)\s*\((?P<parameters>(?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)'
    r'\s*(?:(?:const|noexcept|override|final|&{1,2})\s*)*(?:->[^{}()]*)?(?::(?!:)[^{}]*)?$')
# A brace right behind a name initialises it; clang-format puts a blank before a body.
INITIALISER = re.compile(r'(?<=[\w>])\{([^{};]*)\}')


@dataclasses.dataclass
class Function:
    name: str
    line: int
    lines: int
    parameters: int


def count_parameters(parameters):
    """Commas outside of every bracket, plus one."""
    depth = 0
    count = 1 if parameters.strip() not in ('', 'void') else 0
    for character in parameters:
        depth += (character in '(<[{') - (character in ')>]}')
        count += character == ',' and depth == 0
    return count


def without_initialiser_braces(code):
    while INITIALISER.search(code):
        code = INITIALISER.sub(r'(\1)', code)
    return code


def head_before(code, brace):
    """The match of the function head whose body begins at this brace, or None. Its positions are those of `code`."""
    start = max(code.rfind(mark, 0, brace) for mark in ';{}') + 1
    match = FUNCTION_HEAD.search(code, start, brace)
    return match if match and match.group('name') not in NOT_A_FUNCTION else None


def functions_of(cpp):
    """Every function with a body; what a function holds (lambdas) belongs to it."""
    code = without_initialiser_braces(without_comments_and_literals(cpp))
    heads = []  # of the open braces; None where it is no function's
    found = []
    for brace in re.finditer(r'[{}]', code):
        if brace.group() == '{':
            heads.append(None if any(heads) else head_before(code, brace.start()))
        elif heads:
            head = heads.pop()
            if head:
                found.append(Function(head.group('name'), 1 + code.count('\n', 0, head.start()),
                                      1 + code.count('\n', head.start(), brace.end()),
                                      count_parameters(head.group('parameters'))))
    return found


def findings_in(name, text):
    lines = text.count('\n')
    if lines >= MAX_FILE_LINES:
        yield f'{name}: {lines} lines; split it before {MAX_FILE_LINES}'
    for function in functions_of(text):
        place = f'{name}:{function.line}: {function.name}'
        if function.lines > MAX_FUNCTION_LINES:
            yield f'{place} has {function.lines} lines; at most {MAX_FUNCTION_LINES}'
        if function.parameters > MAX_PARAMETERS:
            yield f'{place} has {function.parameters} parameters; at most {MAX_PARAMETERS}'


def check(root):
    return [finding for path, name in files(root, CPP) for finding in findings_in(name, text_of(path))]


if __name__ == '__main__':
    sys.exit(report('shape', check(root_from_arguments())))
