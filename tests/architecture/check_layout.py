#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that clang-format-14 would change no C++ file. `./dev format` mends what this finds.

usage: check_layout.py ROOT       exit 77: clang-format-14 is not installed
"""
import re
import shutil
import subprocess
import sys

from source_tree import CPP, files, report, root_from_arguments

CLANG_FORMAT = 'clang-format-14'
SKIPPED = 77


def check(root):
    names = [name for _, name in files(root, CPP)]
    run = subprocess.run([CLANG_FORMAT, '--dry-run', *names], cwd=root, capture_output=True, text=True, check=False)
    return re.findall(r'^\S+:\d+:\d+: .*', run.stderr, re.MULTILINE)


if __name__ == '__main__':
    if shutil.which(CLANG_FORMAT) is None:
        print(f'layout: skipped, {CLANG_FORMAT} is not installed')
        sys.exit(SKIPPED)
    sys.exit(report('layout', check(root_from_arguments())))
