#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the whole pipeline of a spaCy model over the texts of a JSON Lines file. Nothing is written: that would be
Python's time, not spaCy's.

usage: parse_with_spacy.py MODEL TEXTS.jsonl
"""
import json
import os
import sys

os.environ.pop("OPENBLAS_CORETYPE", None)  # would hold numpy to the kernels of an older processor

import spacy  # noqa: E402


def main():
    pipeline = spacy.load(sys.argv[1])
    with open(sys.argv[2], encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    for document in pipeline.pipe(texts):
        assert document.has_annotation("DEP")


if __name__ == "__main__":
    main()
