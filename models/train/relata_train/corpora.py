# SPDX-License-Identifier: Apache-2.0
"""Reads every corpus of the data folder into sentences of the common scheme."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

from relata_train.gum_names import project_names
from relata_train.harmony import Harmony, split_hyphens
from relata_train.sentence import Sentence, Span, runs_to_spans

_QUOTES = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")"}

UNER_KINDS = {"PER": "Person", "LOC": "Place", "ORG": "Organization", "OTH": "Other"}
CROSSNER_KINDS = {
    "Person": "person politician researcher scientist writer musicalartist",
    "Place": "location country",
    "Organization": "organisation politicalparty university band magazine academicjournal",
    "Other": "misc book poem award event album song election conference product programlang astronomicalobject",
}
WIKIGOLD_KINDS = {"PER": "Person", "LOC": "Place", "ORG": "Organization", "MISC": "Other"}
DOCRED_KINDS = {"PER": "Person", "LOC": "Place", "ORG": "Organization", "MISC": "Other"}
GMB_KINDS = {"per": "Person", "geo": "Place", "org": "Organization", "gpe": "Demonym", "art": "Other", "eve": "Other", "nat": "Other"}
WNUT_KINDS = {"person": "Person", "location": "Place", "corporation": "Organization", "group": "Organization"}


def read_conllu(path: Path, corpus: str) -> Iterator[Sentence]:
    """Sentences of a CoNLL-U file: basic words only, all columns kept."""
    document, identifier, rows = path.stem, "", []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newdoc"):
            document = line.split("=")[-1].strip()
        elif line.startswith("# sent_id"):
            identifier = line.split("=")[-1].strip()
        elif not line:
            if rows:
                yield _conllu_sentence(rows, corpus, document, identifier)
            rows = []
        elif line[0] != "#":
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
    if rows:
        yield _conllu_sentence(rows, corpus, document, identifier)


def _conllu_sentence(rows: list[list[str]], corpus: str, document: str, identifier: str) -> Sentence:
    _, forms, lemmas, upos, xpos, _, heads, relations, *_ = (list(column) for column in zip(*rows))
    return Sentence(
        corpus, document, forms, upos, xpos, lemmas, [int(h) for h in heads], relations, identifier=identifier, columns=rows
    )


def read_columns(path: Path, word: int, label: int, separator: str | None = "\t") -> Iterator[tuple[list[str], list[str], str]]:
    """(tokens, labels, comment block) of each sentence of a column file."""
    tokens, labels, comments = [], [], ""
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("# "):
            comments += line + "\n"
        elif line.strip():
            columns = line.split(separator)
            if len(columns) > max(word, label):
                tokens.append(columns[word])
                labels.append(columns[label])
        elif tokens:
            yield tokens, labels, comments
            tokens, labels, comments = [], [], ""


def _comment_value(comments: str, key: str) -> str:
    for line in comments.splitlines():
        if line.startswith(f"# {key}"):
            return line.split("=", 1)[1].strip()
    return ""


def _plain(tokens: list[str]) -> list[str]:
    return [_QUOTES.get(token, token) for token in tokens]


def _mapped(labels: list[str], kinds: dict[str, str]) -> list[Span]:
    spans = runs_to_spans(labels)
    return [Span(s.begin, s.end, kinds[s.kind]) for s in spans if s.kind in kinds]


class CorpusReader:
    """Everything in the data folder, by the name of its folder."""

    def __init__(self, data: Path) -> None:
        self.data, self.harmony = data, Harmony()

    def _names_only(self, corpus: str, document: str, tokens: list[str], spans: list[Span]) -> Sentence:
        tokens, spans = split_hyphens(_plain(tokens), spans)
        return Sentence(corpus, document, tokens, names=self.harmony.harmonize(tokens, spans))

    def ewt(self, split: str) -> list[Sentence]:
        """UD English EWT with the names of Universal NER; `split` is "train" or "dev".

        Names of the development split are as UNER has them: only nationality words are told apart.
        """
        rebuilt, first = ("rebuilt.", "firstcommit.") if split == "train" else ("", "")
        trees = list(read_conllu(self.data / "ud_ewt" / f"en_ewt-ud-{split}.{rebuilt}conllu", "ewt"))
        names = {}
        for tokens, labels, comments in read_columns(self.data / "uner_ewt" / f"en_ewt-ud-{split}.{first}iob2", 1, 2):
            names[_comment_value(comments, "sent_id")] = tokens, _mapped(labels, UNER_KINDS)
        return [self._with_uner(sentence, names) for sentence in trees]

    def _with_uner(self, sentence: Sentence, names: dict[str, tuple[list[str], list[Span]]]) -> Sentence:
        tokens, spans = names.get(sentence.identifier, ([], []))
        if tokens == sentence.tokens:
            spans = [self._settle_other(tokens, span) for span in spans]
            sentence.names = self.harmony.add_demonyms(tokens, spans)
        return sentence

    def _settle_other(self, tokens: list[str], span: Span) -> Span:
        if span.kind == "Other" and self.harmony.is_demonym(tokens[span.begin : span.end]):
            return Span(span.begin, span.end, "Demonym")
        return span

    def gum_development_documents(self) -> set[str]:
        """The documents that splits.md holds out."""
        text = (self.data / "gum" / "splits.md").read_text(encoding="utf-8")
        section = text.split("## dev")[1].split("##")[0]
        return {line.strip("* ").strip() for line in section.splitlines() if line.strip().startswith("*")}

    def gum(self) -> list[Sentence]:
        """All of GUM at hand, names projected from its typed entities."""
        sentences = []
        for path in sorted((self.data / "gum" / "dep").glob("*.conllu")):
            document = list(read_conllu(path, "gum"))
            for sentence, spans in zip(document, project_names(document, self.harmony)):
                sentence.names = spans
            sentences += document
        return sentences

    def crossner(self) -> list[Sentence]:
        """Five domains of Wikipedia, all their splits."""
        kinds = {fine: kind for kind, fines in CROSSNER_KINDS.items() for fine in fines.split()}
        sentences = []
        for path in sorted((self.data / "crossner" / "ner_data").glob("*/*.txt")):
            for i, (tokens, labels, _) in enumerate(read_columns(path, 0, 1)):
                sentences.append(self._names_only("crossner", f"{path.parent.name}-{path.stem}-{i // 20}", tokens, _mapped(labels, kinds)))
        return sentences

    def wikigold(self) -> list[Sentence]:
        """WikiGold; its IO labels cannot part two names that touch."""
        path = self.data / "wikigold" / "CONLL-format" / "data" / "wikigold.conll.txt"
        read = read_columns(path, 0, 1, None)
        return [self._names_only("wikigold", f"{i // 15}", t, _mapped(labels, WIKIGOLD_KINDS)) for i, (t, labels, _) in enumerate(read)]

    def wnut(self) -> list[Sentence]:
        """Names on the social web."""
        path = self.data / "wnut17" / "CONLL-format" / "data" / "train" / "wnut17train.conll"
        read = read_columns(path, 0, 1)
        return [self._names_only("wnut", f"{i}", t, _mapped(labels, WNUT_KINDS)) for i, (t, labels, _) in enumerate(read)]

    def docred(self, file: str) -> list[Sentence]:
        """Documents of (Re-)DocRED, `file` without its ending."""
        sentences = []
        for document in json.loads((self.data / "re_docred" / f"{file}.json").read_text(encoding="utf-8")):
            mentions = [m for entity in document["vertexSet"] for m in entity if m["type"] in DOCRED_KINDS]
            for i, tokens in enumerate(document["sents"]):
                spans = {tuple(m["pos"]): DOCRED_KINDS[m["type"]] for m in mentions if m["sent_id"] == i}
                chosen = _without_overlap([Span(b, e, kind) for (b, e), kind in spans.items() if b < e <= len(tokens)])
                sentences.append(self._names_only("docred", document["title"], tokens, chosen))
        return sentences

    def gmb(self) -> list[Sentence]:
        """News with names found by machine: titles come off, `gpe` is a nationality word unless it is a listed place."""
        with zipfile.ZipFile(self.data / "gmb_ner" / "ner_dataset.csv.zip") as archive:
            text = archive.read("ner_dataset.csv").decode("latin-1")
        sentences, tokens, labels = [], [], []
        for number, word, _, label in [*list(csv.reader(io.StringIO(text)))[1:], ["end", "", "", ""]]:
            if number and tokens:
                sentences.append(self._gmb_sentence(tokens, labels, len(sentences)))
                tokens, labels = [], []
            tokens.append(word)
            labels.append(label)
        return sentences

    def _gmb_sentence(self, tokens: list[str], labels: list[str], number: int) -> Sentence:
        spans = []
        for span in _mapped(labels, GMB_KINDS):
            name = " ".join(tokens[span.begin : span.end])
            place = span.kind in ("Demonym", "Organization") and name.lower() in self.harmony.places
            spans.append(Span(span.begin, span.end, "Place") if place else span)
        return self._names_only("gmb", f"{number // 20}", tokens, spans)


def _without_overlap(spans: list[Span]) -> list[Span]:
    """Longer names first, in the order of the text."""
    chosen: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.begin - s.end, s.begin)):
        if all(span.end <= other.begin or other.end <= span.begin for other in chosen):
            chosen.append(span)
    return sorted(chosen, key=lambda s: s.begin)
