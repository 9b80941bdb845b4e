#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that every #include between folders follows the layer table.

With a single include root the compiler cannot refuse a wrong #include, so this script does. The table below is the one
place where the direction of dependencies is written down.

usage: check_layers.py ROOT       findings, and whether ARCHITECTURE.md prints this table
       check_layers.py --table    the table in Markdown, as ARCHITECTURE.md has it
"""
import re
import sys

from source_tree import CPP, files, report, root_from_arguments, text_of

GRAPH_DATA = ['base', 'graph/ontology', 'graph/record']
STAGES = ['extract/tokenize', 'extract/language', 'extract/names', 'extract/phrases', 'extract/coreference', 'extract/relations']
EXPORTS = ['export', 'export/graphml', 'export/jsonld']
EVERYTHING = [*GRAPH_DATA, 'graph', 'graph/store', 'extract/text', 'extract', 'evaluation', 'pipeline', *EXPORTS]

# Folder -> folders whose headers it may include, beside its own.
LAYERS = {
    'base': [],
    'graph/ontology': ['base'],
    'graph/record': ['base', 'graph/ontology'],
    'graph': GRAPH_DATA,
    'graph/store': [*GRAPH_DATA, 'graph'],
    'extract/text': ['base', 'graph/ontology'],
    **{stage: ['base', 'graph/ontology', 'extract/text'] for stage in STAGES},  # stages never see each other
    'extract': [*GRAPH_DATA, 'extract/text', *STAGES],
    'evaluation': [*GRAPH_DATA, 'extract/text'],  # compares layers and records, runs nothing
    'pipeline': [*GRAPH_DATA, 'graph', 'graph/store', 'extract', 'extract/text'],
    'export': [*GRAPH_DATA, 'graph'],
    **{writer: [*GRAPH_DATA, 'graph', 'export'] for writer in EXPORTS[1:]},  # formats never see each other
    # Of the stages, only the one whose model a user may choose.
    'cli': [*EVERYTHING, 'extract/language'],
    'python': [*EVERYTHING, 'extract/language'],
}

# Library -> its headers, and the only folders that may include them: what keeps a library replaceable.
LIBRARIES = {
    'Boost.Graph': (r'^boost/', ['graph']),
    'SQLiteCpp': (r'^(sqlite3\.h|SQLiteCpp/)', ['graph/store']),
    'pugixml': (r'^pugixml\.hpp$', EXPORTS),
    'RapidJSON': (r'^rapidjson/', ['graph/record', 'extract/text', 'evaluation', *EXPORTS, 'cli']),
    'gumbo': (r'^gumbo\.h$', ['extract/text']),
    'CLI11': (r'^CLI/', ['cli']),
    'pybind11': (r'^pybind11/', ['python']),
    'tl::expected': (r'^tl/expected\.hpp$', ['base']),
    'utf8proc': (r'^utf8proc\.h$', ['base']),
    'zlib': (r'^zlib\.h$', ['base']),
    'libcrypto': (r'^openssl/', ['base']),
}

INCLUDE = re.compile(r'\s*#\s*include\s*["<]([^">]+)[">]')


def folder_of(name):
    """The longest folder of the table that holds this file, or None."""
    parts = name.split('/')[:-1]
    for size in range(len(parts), 0, -1):
        if '/'.join(parts[:size]) in LAYERS:
            return '/'.join(parts[:size])
    return None


def findings_in_include(folder, header):
    """Why a file of this folder may not include this header: nothing when it may."""
    owner = folder_of(header)
    if owner and owner != folder and owner not in LAYERS[folder]:
        yield f'{folder}/ may not include {header}'
    for headers, owners in LIBRARIES.values():
        if re.search(headers, header) and folder not in owners:
            yield f'only {", ".join(owners)} may include <{header}>'


def findings_in_includes(root):
    for path, name in files(root, CPP):
        folder = folder_of(name)
        if folder is None:
            continue
        for number, line in enumerate(text_of(path).splitlines(), 1):
            include = INCLUDE.match(line)
            for finding in findings_in_include(folder, include.group(1)) if include else []:
                yield f'{name}:{number}: {finding}'


def table():
    rows = ['| folder | may include | third party |', '|---|---|---|']
    for folder, allowed in LAYERS.items():
        libraries = [library for library, (_, owners) in LIBRARIES.items() if folder in owners]
        includes = ', '.join(f'`{other}`' for other in allowed if other != folder)
        rows.append(f'| `{folder}` | {includes or "–"} | {", ".join(libraries) or "–"} |')
    return '\n'.join(rows)


def findings_in_document(root):
    document = root / 'ARCHITECTURE.md'
    if document.exists() and table() not in text_of(document):
        yield 'ARCHITECTURE.md: its table of folders differs from tests/architecture/check_layers.py --table'


def check(root):
    return [*findings_in_includes(root), *findings_in_document(root)]


if __name__ == '__main__':
    if sys.argv[1:] == ['--table']:
        print(table())
    else:
        sys.exit(report('layers', check(root_from_arguments())))
