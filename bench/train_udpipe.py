#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Trains an English model for UDPipe, since none of the packages tried carries one. For the comparison of speed alone.

usage: train_udpipe.py TRAIN.conllu MODEL

Speed should depend on the widths of the network and the kind of features, quality on the rounds of training. So the
widths are UDPipe's defaults, tags and lemmas have a tagger each, and the rounds are as few as some minutes of one core
allow.
"""
import pathlib
import sys

TOKENIZER = "epochs=3"  # of 100
TAGGER = ";".join([
    "models=2",
    "templates_1=tagger;use_lemma_1=0;provide_lemma_1=0;guesser_prefixes_max_1=0;iterations_1=1",  # of 20
    "templates_2=lemmatizer;use_xpostag_2=0;provide_xpostag_2=0;use_feats_2=0;provide_feats_2=0;iterations_2=1",
])
PARSER = "iterations=1;transition_system=projective;transition_oracle=dynamic;structured_interval=8"  # of 10


def read_sentences(conllu):
    from ufal.udpipe import InputFormat, ProcessingError, Sentence, Sentences

    reader = InputFormat.newConlluInputFormat()
    reader.setText(conllu)
    sentences, sentence, error = Sentences(), Sentence(), ProcessingError()
    while reader.nextSentence(sentence, error):
        sentences.push_back(sentence)
        sentence = Sentence()
    if error.occurred():
        sys.exit(error.message)
    return sentences


def main():
    from ufal.udpipe import ProcessingError, Sentences, Trainer

    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sentences = read_sentences(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    error = ProcessingError()
    model = Trainer.train("morphodita_parsito", sentences, Sentences(), TOKENIZER, TAGGER, PARSER, error)
    if error.occurred():
        sys.exit(error.message)
    pathlib.Path(sys.argv[2]).write_bytes(model)


if __name__ == "__main__":
    main()
