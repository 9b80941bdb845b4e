# SPDX-License-Identifier: Apache-2.0
"""Gold sentences of CoNLL-U files, and the raw text that they come from, in several layouts."""
import re


class Sentence:
    """The written tokens of a sentence, each with whether a space and whether a new paragraph goes with it."""

    def __init__(self, begins_paragraph):
        self.begins_paragraph = begins_paragraph
        self.tokens = []  # (form, has space behind, begins a paragraph within the sentence)


def read_documents(path):
    """The documents of a file: lists of sentences."""
    documents, sentence, starts, covered = [], None, set(), 0
    for line in open(path, encoding='utf-8'):
        line = line.rstrip('\n')
        comment = re.match(r'#\s*(newdoc|newpar)(\s|$)', line)
        if comment:
            starts.add(comment.group(1))
        elif not line:
            sentence, covered = None, 0
        elif not line.startswith('#'):
            if sentence is None:
                if 'newdoc' in starts or not documents:
                    documents.append([])
                sentence = Sentence(bool(starts))
                starts = set()
                documents[-1].append(sentence)
            covered = add_token(sentence, line.split('\t'), covered)
    return documents


def add_token(sentence, columns, covered):
    """Adds the line's token unless it is a part of a written token; `covered` is the last word of such a one."""
    number, form, misc = columns[0], columns[1], columns[9].split('|')
    if '.' in number or ('-' not in number and int(number) <= covered):
        return covered
    sentence.tokens.append((form, 'SpaceAfter=No' not in misc, 'NewPar=Yes' in misc))
    return int(number.split('-')[1]) if '-' in number else covered


def layout(document, width=None, paragraph_break='\n\n'):
    """The document's text, and the byte offsets at which its sentences end."""
    text, ends, column = '', set(), 0
    for sentence in document:
        for index, (form, has_space, new_paragraph) in enumerate(sentence.tokens):
            if text and (new_paragraph or (index == 0 and sentence.begins_paragraph)):
                text, column = text.rstrip() + paragraph_break, 0
            elif width and text.endswith(' ') and column + len(form) > width:
                text, column = text[:-1] + '\n', 0
            text += form + (' ' if has_space else '')
            column += len(form) + has_space
        ends.add(len(text.rstrip().encode()))
    return text.rstrip() + '\n', ends
