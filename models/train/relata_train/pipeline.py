# SPDX-License-Identifier: Apache-2.0
"""The whole way from corpora to a model file, stage by stage."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch

from relata_train import plans, tiny
from relata_train.articles import article_identifiers
from relata_train.dataset import make_labels
from relata_train.evaluation import Figures, evaluate
from relata_train.export import Description, Labels, Lexicon
from relata_train.growth import grow
from relata_train.integer_network import IntegerNetwork
from relata_train.lemma_rules import LemmaRules, learn_lemmas, lemma_accuracy
from relata_train.model_file import read_model
from relata_train.network import NetworkShape, Student
from relata_train.preparation import Prepared, make_lexicon, prepare_cached, vectors_cached
from relata_train.sentence import Sentence
from relata_train.silver import Silver, label_cached, silver_sentences
from relata_train.student_stage import StudentPlan, StudentStage
from relata_train.teacher.training import TeacherTrainer

TREEBANKS = ("ewt", "gum")
LICENCE = "CC BY-SA 4.0"
TRAINED_ON = (
    "UD English EWT, Universal NER EWT, GUM (open genres), CrossNER, WikiGold, Re-DocRED, GMB, MASC, Wikinews, Wikipedia, GloVe; "
    "licences in models/README.md"
)
SAMPLE = Path(__file__).resolve().parents[3] / "tests" / "extract" / "language" / "data"


@dataclass(frozen=True)
class Inputs:
    """What a run is made from; None leaves the stage out."""

    data: Path
    minilm: Path | None = None
    glove: Path | None = None
    articles: Path | None = None


def _treebank_sentences(prepared: Prepared) -> list[Sentence]:
    return [sentence for name in TREEBANKS for sentence in prepared.training[name]]


def _trained_teacher(inputs: Inputs, prepared: Prepared, labels: Labels, out: Path) -> TeacherTrainer:
    trainer = TeacherTrainer(inputs.minilm, labels)
    checkpoint = out / "teacher.pt"
    if not checkpoint.exists():
        trainer.train(prepared.training, prepared.development, out / "teacher-unfinished.pt")
        torch.save(trainer.teacher.state_dict(), checkpoint)
    trainer.teacher.load_state_dict(torch.load(checkpoint))
    return trainer


def make_silver(inputs: Inputs, prepared: Prepared, labels: Labels, out: Path) -> Silver:
    """The teacher's answers on raw text; nothing without a teacher."""
    if inputs.minilm is None:
        return {}
    judged = article_identifiers(inputs.articles) if inputs.articles else set()
    trainer = _trained_teacher(inputs, prepared, labels, out)
    return label_cached(silver_sentences(prepared, inputs.data, judged), trainer.label, out)


def _describe(name: str, rules: LemmaRules) -> Description:
    meta = {"name": name, "version": "1", "language": "en", "licence": LICENCE, "trained_on": TRAINED_ON}
    return Description(meta, rules.sections())


def figures_of_file(path: Path, development: dict[str, list[Sentence]]) -> dict[str, Figures]:
    """What the integer network of a model file reaches."""
    network = IntegerNetwork(read_model(path))
    return {
        name: evaluate(sentences, lambda part: [network.answer(s.tokens) for s in part]) for name, sentences in development.items()
    }


def write_figures(path: Path, model: Path, prepared: Prepared, rules: LemmaRules) -> None:
    """The table of a run."""
    lines = [f"{name}\t{figures.row()}" for name, figures in figures_of_file(model, prepared.development).items()]
    lines += [f"{name}\tlemmas {lemma_accuracy(rules, prepared.development[name]):.2f}" for name in ("EWT dev", "GUM dev")]
    path.write_text("\n".join(lines) + f"\nsize\t{model.stat().st_size} bytes\n", encoding="utf-8")
    print(path.read_text(encoding="utf-8"), flush=True)


@dataclass(frozen=True)
class _Step:
    """One of the students that follow each other."""

    name: str
    plan: StudentPlan
    silver: Silver


def _train_students(prepared: Prepared, lexicon: Lexicon, silver: Silver, out: Path) -> tuple[StudentStage, Student]:
    """Each student begins where the one before ended."""
    steps = [_Step("first", plans.FIRST, {}), _Step("grown", plans.GROWN, {}), _Step("final", plans.FINAL, silver)]
    stage, student = None, None
    for step in steps:
        folder = out / step.name
        folder.mkdir(exist_ok=True)
        stage = StudentStage(prepared, lexicon, step.plan, step.silver)
        finished = folder / "finished.pt"
        if finished.exists():
            student = _load_student(finished)
            continue
        begun = grow(student, stage.shape, step.plan.dropout).state_dict() if student else None
        student = stage.train(folder, begun)
        (folder / "student.pt").rename(finished)
    return stage, student


def _load_student(path: Path) -> Student:
    checkpoint = torch.load(path)
    student = Student(NetworkShape.from_dict(checkpoint["shape"]))
    student.load_state_dict(checkpoint["state"])
    return student


def make_model(inputs: Inputs, out: Path, name: str) -> None:
    """`out`/model.relata-model and `out`/figures.tsv."""
    prepared = prepare_cached(inputs.data, inputs.articles, out)
    lexicon = make_lexicon(*vectors_cached(inputs.data, inputs.glove, out))
    silver = make_silver(inputs, prepared, make_labels(_treebank_sentences(prepared)), out)
    stage, student = _train_students(prepared, lexicon, silver, out)
    rules = learn_lemmas(_treebank_sentences(prepared))
    model = out / "model.relata-model"
    stage.write(student, model, _describe(name, rules))
    write_figures(out / "figures.tsv", model, prepared, rules)


def make_tiny_model(inputs: Inputs, out: Path) -> None:
    """The model of the tests, and what it says of their sentences."""
    prepared = prepare_cached(inputs.data, inputs.articles, out)
    ewt = prepared.training["ewt"]
    only_ewt = Prepared({"ewt": ewt, "gum": []}, {"EWT dev": prepared.development["EWT dev"]})
    stage = StudentStage(only_ewt, tiny.tiny_lexicon(ewt), tiny.tiny_plan())
    student = stage.train(out)
    rules = tiny.shorten(learn_lemmas(ewt))
    model = out / "tiny.relata-model"
    stage.write(student, model, _describe("tiny-1", rules))
    tiny.write_sample(IntegerNetwork(read_model(model)), rules, SAMPLE)
