# SPDX-License-Identifier: Apache-2.0
"""The example notebook runs from its first cell to its last and shows what is saved in it.

`python test_notebook.py --update` saves what it shows now; look at the difference before committing it.
"""
import copy
import pathlib
import shutil
import sys
import tempfile
import unittest

import nbclient
import nbformat

EXAMPLES = pathlib.Path(__file__).parent.parent.parent / "examples"
NOTEBOOK = EXAMPLES / "notebook.ipynb"


def run(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """The notebook with the outputs of a fresh run beside copies of the sample articles, without times of execution."""
    notebook = copy.deepcopy(notebook)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(EXAMPLES / "articles", pathlib.Path(folder) / "articles")
        client = nbclient.NotebookClient(
            notebook, timeout=120, kernel_name="python3", record_timing=False, resources={"metadata": {"path": folder}}
        )
        client.execute()
    notebook.metadata.pop("language_info", None)  # names the interpreter's version
    return notebook


def outputs(notebook: nbformat.NotebookNode) -> list:
    return [cell.get("outputs", []) for cell in notebook.cells if cell.cell_type == "code"]


class NotebookTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.saved = nbformat.read(NOTEBOOK, as_version=4)
        cls.now = run(cls.saved)

    def test_shows_the_graph_as_a_table_and_a_picture(self):
        html = [output["data"].get("text/html", "") for cell in outputs(self.now) for output in cell if "data" in output]
        self.assertTrue(any("<svg" in each and "<table" in each for each in html), "no cell shows the graph")

    def test_shows_what_is_saved_in_it(self):
        self.assertEqual(outputs(self.now), outputs(self.saved), "see --update at this file's head")


if __name__ == "__main__":
    if sys.argv[1:] == ["--update"]:
        nbformat.write(run(nbformat.read(NOTEBOOK, as_version=4)), NOTEBOOK)
    else:
        unittest.main()
