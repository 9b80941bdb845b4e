#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs UDPipe's tokenizer, tagger and parser over the texts of a JSON Lines file and writes CoNLL-U.

usage: parse_with_udpipe.py MODEL TEXTS.jsonl
"""
import json
import sys

from ufal.udpipe import Model, Pipeline, ProcessingError


def main():
    model = Model.load(sys.argv[1])
    if model is None:
        sys.exit(f"{sys.argv[1]}: not a model of UDPipe")
    pipeline = Pipeline(model, "tokenize", Pipeline.DEFAULT, Pipeline.DEFAULT, "conllu")
    error = ProcessingError()
    with open(sys.argv[2], encoding="utf-8") as lines:
        for line in lines:
            sys.stdout.write(pipeline.process(json.loads(line)["text"], error))
            if error.occurred():
                sys.exit(error.message)


if __name__ == "__main__":
    main()
