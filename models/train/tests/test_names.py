# SPDX-License-Identifier: Apache-2.0
"""Tests of the common label scheme. They need numpy only."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from relata_train.gum_names import project_names  # noqa: E402
from relata_train.harmony import Harmony, split_hyphens  # noqa: E402
from relata_train.sentence import Sentence, Span, labels_to_spans, runs_to_spans, spans_to_labels  # noqa: E402

HARMONY = Harmony()


def harmonized(text: str, *spans: Span) -> list[Span]:
    return HARMONY.harmonize(text.split(), list(spans))


def test_titles_come_off_persons():
    assert harmonized("Prime Minister Sanna Marin spoke", Span(0, 4, "Person")) == [Span(2, 4, "Person")]


def test_a_title_alone_is_no_name():
    assert harmonized("the President spoke", Span(1, 2, "Person")) == []


def test_nationality_words_are_no_places():
    assert harmonized("Finnish troops", Span(0, 1, "Place")) == [Span(0, 1, "Demonym")]


def test_nationality_words_are_found_where_a_corpus_leaves_them_out():
    assert harmonized("two South African players") == [Span(1, 3, "Demonym")]


def test_nationality_words_inside_names_stay_there():
    assert harmonized("American Airlines flew", Span(0, 2, "Organization")) == [Span(0, 2, "Organization")]


def test_a_lower_case_article_is_no_part_of_a_name():
    assert harmonized("in the Netherlands", Span(1, 3, "Place")) == [Span(2, 3, "Place")]


def test_hyphens_are_cut_and_spans_follow():
    tokens, spans = split_hyphens("the U.S.-led force in Iraq".split(), [Span(4, 5, "Place")])
    assert tokens == ["the", "U.S.", "-", "led", "force", "in", "Iraq"]
    assert spans == [Span(6, 7, "Place")]


def test_prefixes_stay_with_their_word():
    assert split_hyphens(["pre-war"], [])[0] == ["pre-war"]


def test_bilou_labels_say_the_same_as_spans():
    spans = [Span(0, 1, "Place"), Span(1, 4, "Person")]
    assert labels_to_spans(spans_to_labels(spans, 5)) == spans


def test_io_labels_join_what_touches():
    assert runs_to_spans(["I-PER", "I-PER", "O", "B-LOC", "B-LOC"]) == [Span(0, 2, "PER"), Span(3, 4, "LOC"), Span(4, 5, "LOC")]


def gum_sentence(rows: list[str]) -> Sentence:
    columns = [row.split() for row in rows]
    tokens, upos, xpos, heads, misc = (list(column) for column in zip(*columns))
    cells = [["_"] * 9 + [value] for value in misc]
    return Sentence("gum", "d", tokens, upos, xpos, heads=[int(h) for h in heads], columns=cells)


def test_gum_mentions_become_names_without_titles():
    sentence = gum_sentence([
        "The DET DT 2 Entity=(1-person-new-x(2-organization-new-x",
        "Nokia PROPN NNP 3 Entity=2)",
        "CEO NOUN NN 4 _",
        "Pekka PROPN NNP 0 _",
        "Lundmark PROPN NNP 4 Entity=1)",
    ])  # fmt: skip
    assert project_names([sentence], HARMONY) == [[Span(1, 2, "Organization"), Span(3, 5, "Person")]]


def test_gum_mentions_without_a_name_are_left_out():
    sentence = gum_sentence(["the DET DT 2 Entity=(1-organization-new-x", "company NOUN NN 0 Entity=1)"])
    assert project_names([sentence], HARMONY) == [[]]
