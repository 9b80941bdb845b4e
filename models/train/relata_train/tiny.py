# SPDX-License-Identifier: Apache-2.0
"""The tiny model that the tests use, and what it says of a few sentences of our own."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np

from relata_train.export import Lexicon
from relata_train.integer_network import IntegerNetwork
from relata_train.lemma_rules import LemmaRules
from relata_train.model_file import quantize_rows
from relata_train.name_lists import BITS, gazetteer_arrays, gazetteer_words, read_lists
from relata_train.network import Dropout, NetworkShape
from relata_train.sentence import Sentence
from relata_train.student_stage import StudentPlan
from relata_train.text_features import TableSizes, key_of, normalize
from relata_train.trainer import Schedule

WORDS, ENTRIES, WIDTH, EXCEPTIONS = 600, 300, 8, 150

SENTENCES = (
    "President Sauli Niinistö of Finland met Angela Merkel in Berlin on Monday .",
    "The Finnish company Nokia , based in Espoo , sold 1,250 phones for $ 3.5 million .",
    "“ We 're leaving , ” he said .",
    "Dr. O'Neill did n't join NATO 's e-mail list in 2019 !",
    "Zürich - based lawyers sued the U.S. Department of Justice , which had called them “ greedy ” , over İzmir .",
    "Why ?",
    "iPhones cost 99.99 € in ΑΘΗΝΑ and Владивосток , http://example.org/News says .",
    "French troops left Mali after the government 's decision not to extend the mission that began in 2013 and cost far more than planned .",
)


def tiny_plan(epochs: int = 32) -> StudentPlan:
    """Widths that make a file of about 100 kB; one is odd, so that kernels meet a rest."""
    shape = NetworkShape(
        tables=TableSizes(800, 700, 200, 600), norm=12, affix=12, shape=8, trigram=8, vector=WIDTH, gazetteer_bits=len(BITS),
        word=40, hidden=(20, 16, 16), arc=20, relation=20, name=19,
    )  # fmt: skip
    schedule = Schedule(epochs=epochs, batch_tokens=2_000, rate=6e-3, averaging=0.995)
    return StudentPlan(shape, {"ewt": 1.0}, Dropout(0.05, 0.05, 0.05, 0.05, 0), schedule, {})


def tiny_lexicon(sentences: list[Sentence]) -> Lexicon:
    """The most frequent words with vectors of chance, and the names among them: enough to test the look-ups."""
    counts = Counter(normalize(token) for sentence in sentences for token in sentence.tokens)
    keys = sorted(key_of(word) for word, _ in counts.most_common(WORDS))
    vectors = np.random.default_rng(3).standard_normal((len(keys), WIDTH))
    chosen = sum(1 << BITS.index(bit) for bit in ("country", "demonym", "large_place"))
    listed = [(word, bits) for word, bits in gazetteer_words(read_lists()).items() if bits & chosen]
    listed.sort(key=lambda entry: (-counts[entry[0]], entry[0]))
    return Lexicon(np.array(keys, np.uint64), quantize_rows(vectors), *gazetteer_arrays(dict(listed[:ENTRIES])))


def shorten(rules: LemmaRules) -> LemmaRules:
    """The same rules with few exceptions."""
    rules.exceptions = dict(sorted(rules.exceptions.items(), key=lambda item: (len(item[0][0]), item[0]))[:EXCEPTIONS])
    return rules


def _numbers(values: np.ndarray) -> str:
    return " ".join(f"{value:.5f}" for value in values.tolist())


def write_sample(network: IntegerNetwork, rules: LemmaRules, folder: Path) -> None:
    """`tiny.conllu` (answers; names in MISC) and `tiny_scores.tsv` (sentence, token, head of the network, its scores)."""
    answers, scores = [], []
    for number, text in enumerate(SENTENCES, start=1):
        tokens = text.split(" ")
        answer, score = network.answer(tokens), network.score(tokens)
        labels = network.relation_scores(score, np.array(answer.heads))
        answers.append(f"# sent_id = {number}\n# text = {text}\n")
        for i, token in enumerate(tokens):
            lemma = rules.lemma(token, answer.xpos[i])
            columns = (i + 1, token, lemma, answer.upos[i], answer.xpos[i], "_", answer.heads[i], answer.relations[i], "_")
            answers.append("\t".join(map(str, columns)) + f"\tName={answer.names[i]}\n")
            rows = {"upos": score.upos, "xpos": score.xpos, "name": score.names, "arc": score.arcs, "label": labels}
            scores += [f"{number}\t{i + 1}\t{head}\t{_numbers(values[i])}\n" for head, values in rows.items()]
        answers.append("\n")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "tiny.conllu").write_text("".join(answers), encoding="utf-8")
    (folder / "tiny_scores.tsv").write_text("".join(scores), encoding="utf-8")
