#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks the shell scripts with shellcheck.

usage: check_scripts.py ROOT      exit 77: shellcheck is not installed
"""
import shutil
import subprocess
import sys

from source_tree import files, report, root_from_arguments

SHELLCHECK = 'shellcheck'
SKIPPED = 77


def is_shell_script(path):
    with path.open('rb') as file:
        return path.suffix in ('', '.sh') and file.readline().rstrip() in (b'#!/usr/bin/env bash', b'#!/bin/sh')


def check(root):
    names = [name for path, name in files(root) if is_shell_script(path)]
    run = subprocess.run([SHELLCHECK, '--format=gcc', *names], cwd=root, capture_output=True, text=True, check=False)
    return run.stdout.splitlines()


if __name__ == '__main__':
    if shutil.which(SHELLCHECK) is None:
        print(f'scripts: skipped, {SHELLCHECK} is not installed')
        sys.exit(SKIPPED)
    sys.exit(report('scripts', check(root_from_arguments())))
