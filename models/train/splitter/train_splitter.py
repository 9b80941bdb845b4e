#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Trains the classifier of sentence ends and writes its weights, one signed byte a row.

usage: train_splitter.py PLACES_PROGRAM OUTPUT --train FILE.conllu... [--develop FILE.conllu...]

PLACES_PROGRAM is the built target `sentence_places`, so that features are computed in one place only. Every document
is seen in three layouts: wrapped at 80 columns, one line a paragraph, and paragraphs without blank lines between.
"""
import argparse
import os
import subprocess
import tempfile

import numpy as np

from conllu_text import layout, read_documents

ROWS, FEATURES = 1 << 15, 25
PLACE = np.dtype([('end', '<u4'), ('rule', '<u2'), ('rows', '<u2', FEATURES)])
LAYOUTS = [{'width': 80}, {}, {'paragraph_break': '\n'}]
EPOCHS, BATCH, RATE, DECAY, LARGEST = 12, 2048, 0.15, 2e-5, 6.0
SEED = 5


def read_places(program, texts):
    """For each text the array of its places."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, f'{number}.txt') for number in range(len(texts))]
        for path, text in zip(paths, texts):
            with open(path, 'w', encoding='utf-8', newline='') as file:
                file.write(text)
        answer = subprocess.run([program], input=('\n'.join(paths) + '\n').encode(), stdout=subprocess.PIPE,
                                check=True)
    places, at = [], 0
    for _ in texts:
        count = int(np.frombuffer(answer.stdout, '<u4', 1, at)[0])
        places.append(np.frombuffer(answer.stdout, PLACE, count, at + 4))
        at += 4 + count * PLACE.itemsize
    return places


def read_examples(program, files, layouts):
    """Rows, labels and what the rules say, of all places of all files in all layouts."""
    documents = [document for file in sorted(files) for document in read_documents(file)]
    rows, labels, rules = [], [], []
    for options in layouts:
        laid_out = [layout(document, **options) for document in documents]
        for place, (_, ends) in zip(read_places(program, [text for text, _ in laid_out]), laid_out):
            rows.append(place['rows'])
            rules.append(place['rule'])
            labels.append(np.fromiter((int(end) in ends for end in place['end']), np.float32, len(place)))
    return np.concatenate(rows).astype(np.int64), np.concatenate(labels), np.concatenate(rules)


def train(rows, labels):
    """Logistic regression by AdaGrad, averaged over the last half."""
    random = np.random.default_rng(SEED)
    weights, squares, mean, steps = np.zeros(ROWS), np.full(ROWS, 1e-3), np.zeros(ROWS), 0
    for epoch in range(EPOCHS):
        order = random.permutation(len(labels))
        for begin in range(0, len(order), BATCH):
            chosen = order[begin:begin + BATCH]
            batch = rows[chosen]
            error = 1 / (1 + np.exp(-weights[batch].sum(1))) - labels[chosen]
            gradient = np.bincount(batch.ravel(), np.repeat(error, FEATURES), ROWS) + DECAY * len(chosen) * weights
            squares += gradient ** 2
            weights -= RATE * gradient / np.sqrt(squares)
            if 2 * epoch >= EPOCHS:
                mean, steps = mean + weights, steps + 1
    return mean / steps


def quantize(weights):
    """Signed bytes; the largest weights are cut."""
    return np.rint(np.clip(weights, -LARGEST, LARGEST) * (127 / LARGEST)).astype(np.int8)


def report(name, scores, labels, rules):
    """Prints precision and recall of the classifier and of the rules on the places that are open."""
    for who, found in (('rules', rules > 0), ('learned', scores > 0)):
        right = np.logical_and(found, labels > 0).sum()
        precision, recall = right / found.sum(), right / (labels > 0).sum()
        print(f'{name:10} {who:8} P {100 * precision:.2f} R {100 * recall:.2f} '
              f'F1 {200 * precision * recall / (precision + recall):.2f}')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('places_program')
    parser.add_argument('output')
    parser.add_argument('--train', nargs='+', required=True)
    parser.add_argument('--develop', nargs='*', default=[])
    arguments = parser.parse_args()
    rows, labels, rules = read_examples(arguments.places_program, arguments.train, LAYOUTS)
    print(f'{len(labels)} places, {int(labels.sum())} sentence ends')
    weights = quantize(train(rows, labels))
    report('train', weights[rows].sum(1, dtype=np.int64), labels, rules)
    for file in arguments.develop:
        rows, labels, rules = read_examples(arguments.places_program, [file], LAYOUTS[:1])
        report(os.path.basename(file)[:10], weights[rows].sum(1, dtype=np.int64), labels, rules)
    weights.tofile(arguments.output)


if __name__ == '__main__':
    main()
