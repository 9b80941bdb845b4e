#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the Python examples of docs/formats.md on the example graph, so that the manual stays true.
Usage: check_manual.py MANUAL FOLDER (with example.graphml, example.jsonld)"""

from __future__ import annotations

import contextlib
import re
import shutil
import sys
import tempfile
from pathlib import Path


def main() -> int:
    manual, graphs = map(Path, sys.argv[1:])
    examples = re.findall(r"^```python\n(.*?)^```", manual.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    if not examples:
        sys.exit(f"{manual}: no examples")
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        for suffix in (".graphml", ".jsonld"):
            shutil.copy(graphs / f"example{suffix}", f"graph{suffix}")
        for example in examples:
            exec(compile(example, str(manual), "exec"), {})
    print(f"{manual}: {len(examples)} examples run")
    return 0


if __name__ == "__main__":
    sys.exit(main())
