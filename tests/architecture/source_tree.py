# SPDX-License-Identifier: Apache-2.0
"""What the checks of this folder share: the files of the tree, their text, and how findings are reported."""
import pathlib
import re
import sys

NOT_OURS = {'build', 'dist', '.cache', '.git', '.venv', '__pycache__'}
LIBRARIES = ('base', 'graph', 'extract', 'pipeline', 'export')
CPP = ('.h', '.cpp')


def files(root, suffixes=None):
    """Path and name (below root, with slashes) of every file, or of those with these suffixes, in order."""
    found = []
    for path in pathlib.Path(root).rglob('*'):
        name = path.relative_to(root)
        if NOT_OURS.isdisjoint(name.parts) and path.is_file() and (suffixes is None or path.suffix in suffixes):
            found.append((path, name.as_posix()))
    return sorted(found, key=lambda found_file: found_file[1])


def text_of(path):
    return path.read_text(encoding='utf-8', errors='replace')


def is_in(name, folders):
    return name.startswith(tuple(folder + '/' for folder in folders))


_NOT_CODE = re.compile(
    r'''//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])*\'''', re.DOTALL)


def without_comments_and_literals(cpp):
    """The same number of lines and columns, with blanks where a comment or a literal stood."""
    return _NOT_CODE.sub(lambda match: re.sub(r'[^\n]', ' ', match.group(0)), cpp)


def report(check, findings):
    """Prints the findings. Returns: the exit status."""
    for finding in findings:
        print(finding)
    print(f'{check}: {len(findings)} findings' if findings else f'{check}: nothing to complain about')
    return 1 if findings else 0


def root_from_arguments():
    if len(sys.argv) < 2:
        sys.exit(f'usage: {pathlib.Path(sys.argv[0]).name} ROOT')
    return pathlib.Path(sys.argv[1])
