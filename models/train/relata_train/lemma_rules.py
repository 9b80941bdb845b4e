# SPDX-License-Identifier: Apache-2.0
"""Lemmas by fine tag: rules that replace a suffix, learnt from the treebanks, and a list of what the rules get wrong."""

from __future__ import annotations

from collections import Counter, defaultdict

from relata_train.sentence import Sentence
from relata_train.text_features import lower_character

MAX_SUFFIX = 6
LEAST_COUNT = 3
LEAST_SHARE = 0.75
NAME_TAGS = ("NNP", "NNPS")


def lower_word(form: str) -> str:
    """Code point by code point, as the runtime does it."""
    return "".join(map(lower_character, form))


class LemmaRules:
    """rules: tag -> suffix -> replacement; exceptions: (lower form, tag) -> lemma."""

    def __init__(self) -> None:
        self.rules: dict[str, dict[str, str]] = defaultdict(dict)
        self.exceptions: dict[tuple[str, str], str] = {}

    def by_rule(self, form: str, tag: str) -> str:
        """The longest suffix with a rule decides; without one the form stays. `form` is in lower case."""
        rules = self.rules.get(tag, {})
        for length in range(min(MAX_SUFFIX, len(form) - 1), 0, -1):
            replacement = rules.get(form[-length:])
            if replacement is not None:
                return form[:-length] + replacement
        return form

    def lemma(self, form: str, tag: str) -> str:
        """Names stay as they are unless they are listed."""
        lower = lower_word(form)
        listed = self.exceptions.get((lower, tag))
        if listed is not None:
            return listed
        return form if tag in NAME_TAGS else self.by_rule(lower, tag)

    def sections(self) -> dict[str, str]:
        """The text sections of the model file."""
        exceptions = sorted(f"{form}\t{tag}\t{lemma}" for (form, tag), lemma in self.exceptions.items())
        exceptions.sort(key=lambda line: line.rsplit("\t", 1)[0].encode("utf-8"))
        rules = [f"{tag}\t{suffix}\t{new}" for tag in sorted(self.rules) for suffix, new in sorted(self.rules[tag].items())]
        return {"exceptions": "".join(f"{line}\n" for line in exceptions), "rules": "".join(f"{line}\n" for line in rules)}


def _pair_counts(sentences: list[Sentence]) -> dict[str, Counter[tuple[str, str]]]:
    """tag -> (lower form, lemma) -> count. Of names only plurals are of interest."""
    counts: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for sentence in sentences:
        if sentence.lemmas:
            for form, tag, lemma in zip(sentence.tokens, sentence.xpos, sentence.lemmas):
                if tag != "NNP" and "\t" not in lemma and lemma != "_":
                    counts[tag][lower_word(form), lemma] += 1
    return counts


def _most_frequent(counts: Counter[tuple[str, str]]) -> dict[str, str]:
    """Form -> its most frequent lemma; of equal ones the first in the alphabet."""
    best: dict[str, str] = {}
    for (form, lemma), _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        best.setdefault(form, lemma)
    return best


def _suffix_votes(pairs: dict[str, str], length: int) -> dict[str, Counter[str | None]]:
    """Suffix of that length -> what replaces it -> count; None where the change reaches farther left."""
    votes: dict[str, Counter[str | None]] = defaultdict(Counter)
    for form, lemma in pairs.items():
        stem = form[:-length]
        if stem:
            votes[form[-length:]][lemma[len(stem) :] if lemma.startswith(stem) else None] += 1
    return votes


def _implied(suffix: str, rules: dict[str, str]) -> str:
    """What the rules for shorter suffixes make of this one."""
    for length in range(len(suffix) - 1, 0, -1):
        if suffix[-length:] in rules:
            return suffix[:-length] + rules[suffix[-length:]]
    return suffix


def _learn_suffixes(pairs: dict[str, str]) -> dict[str, str]:
    """Suffix -> replacement from form -> lemma; a longer suffix only where it corrects the shorter ones."""
    rules: dict[str, str] = {}
    for length in range(1, MAX_SUFFIX + 1):
        for suffix, votes in _suffix_votes(pairs, length).items():
            replacement, count = votes.most_common(1)[0]
            sure = count >= LEAST_COUNT and count >= LEAST_SHARE * sum(votes.values())
            if sure and replacement is not None and _implied(suffix, rules) != replacement:
                rules[suffix] = replacement
    return rules


def learn_lemmas(sentences: list[Sentence]) -> LemmaRules:
    """From the lemmas of treebanks."""
    learnt = LemmaRules()
    for tag, counts in sorted(_pair_counts(sentences).items()):
        best = _most_frequent(counts)
        if tag not in NAME_TAGS:
            learnt.rules[tag] = _learn_suffixes(best)
        for form, lemma in best.items():
            if learnt.by_rule(form, tag) != lemma:
                learnt.exceptions[form, tag] = lemma
    return learnt


def lemma_accuracy(rules: LemmaRules, sentences: list[Sentence]) -> float:
    """Percent of words with gold tags."""
    pairs = [(rules.lemma(f, t), l) for s in sentences if s.lemmas for f, t, l in zip(s.tokens, s.xpos, s.lemmas)]
    return 100 * sum(a == b for a, b in pairs) / len(pairs)
