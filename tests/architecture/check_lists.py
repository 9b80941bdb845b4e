#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that every C++ file is named by the CMakeLists.txt of its folder, or of a folder above it.

Files are listed by hand. A file that is not listed is not compiled, and a test that is not compiled never fails.

usage: check_lists.py ROOT
"""
import re
import sys

from source_tree import CPP, files, report, root_from_arguments, text_of


def listed_names(list_file):
    """The words of a CMakeLists.txt, without its comments: among them the files that it names."""
    return set(re.split(r'[\s()"]+', re.sub(r'#[^\n]*', '', text_of(list_file))))


def is_listed(root, path):
    for folder in path.parents:
        list_file = folder / 'CMakeLists.txt'
        if list_file.exists() and path.relative_to(folder).as_posix() in listed_names(list_file):
            return True
        if folder == root:
            return False
    return False


def check(root):
    return [f'{name}: no CMakeLists.txt names it' for path, name in files(root, CPP) if not is_listed(root, path)]


if __name__ == '__main__':
    sys.exit(report('lists', check(root_from_arguments())))
