# SPDX-License-Identifier: Apache-2.0
"""The table of sources: what each file is, under which licence, and its checksum."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).resolve().parents[1] / "sources.tsv"
HEADER = "file\tsha256\tbytes"


@dataclass(frozen=True)
class SourceFile:
    """One file of the data folder."""

    path: str
    sha256: str
    size_bytes: int


# Folder -> which of its files are read (see corpora.py, raw_text.py). Licences and commits: README.md.
READ = {
    "ud_ewt": ("*.conllu",),
    "uner_ewt": ("*.iob2",),
    "gum": ("splits.md", "dep/*.conllu"),
    "crossner": ("ner_data/*/*.txt",),
    "wikigold": ("CONLL-format/data/*.txt",),
    "re_docred": ("dev_revised.json", "docred_test_entities_only.json"),
    "gmb_ner": ("ner_dataset.csv.zip",),
    "masc_tagged": ("masc_tagged.zip",),
    "wikinews": ("*.jsonl",),
    "wikipedia_text": ("*.txt.xz",),
}


def list_files(data: Path) -> list[SourceFile]:
    """All files that training reads, sorted."""
    paths = sorted(path for folder, patterns in READ.items() for pattern in patterns for path in (data / folder).glob(pattern))
    return [_describe(path, data) for path in paths]


def _describe(path: Path, data: Path) -> SourceFile:
    content = path.read_bytes()
    return SourceFile(path.relative_to(data).as_posix(), hashlib.sha256(content).hexdigest(), len(content))


def write_table(data: Path) -> None:
    """Writes the table anew from the files at hand."""
    lines = [f"{file.path}\t{file.sha256}\t{file.size_bytes}" for file in list_files(data)]
    TABLE.write_text("\n".join([HEADER, *lines]) + "\n", encoding="utf-8")


def differences(data: Path) -> list[str]:
    """What differs from the table: one line a file."""
    listed = {line.split("\t")[0]: line.split("\t")[1] for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]}
    found = {file.path: file.sha256 for file in list_files(data)}
    missing = [f"{path}: missing" for path in listed if path not in found]
    changed = [f"{path}: not in the table" if path not in listed else f"{path}: changed" for path in found if found[path] != listed.get(path)]
    return sorted(missing + changed)
