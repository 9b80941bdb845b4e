# SPDX-License-Identifier: Apache-2.0
"""Gold annotation: one NAME.json an article, described in docs/evaluation.md."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any


def read_gold(folder: Path, prefix: str = "") -> dict[str, dict[str, Any]]:
    """The annotations of a folder by article name, sorted by name."""
    paths = [path for path in sorted(folder.glob("*.json")) if path.name.startswith(prefix)]
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in paths}


def read_text(name: str, folders: Iterable[Path]) -> str | None:
    """NAME.txt of the first folder that has one."""
    for folder in folders:
        path = folder / f"{name}.txt"
        if path.exists():
            return path.read_text(encoding="utf-8")
    return None
