# SPDX-License-Identifier: Apache-2.0
"""The example notebook runs from its first cell to its last, and shows the graph."""
import pathlib
import shutil
import tempfile
import unittest

import nbclient
import nbformat

EXAMPLES = pathlib.Path(__file__).parent.parent.parent / "examples"


class NotebookTest(unittest.TestCase):
    def test_runs_to_its_end_and_shows_the_graph(self):
        notebook = nbformat.read(EXAMPLES / "notebook.ipynb", as_version=4)
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(EXAMPLES / "articles", pathlib.Path(folder) / "articles")
            nbclient.NotebookClient(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": folder}}).execute()
        html = [output["data"]["text/html"] for cell in notebook.cells for output in cell.get("outputs", []) if "text/html" in output.get("data", {})]
        self.assertTrue(any("<svg" in each and "<table" in each for each in html), "no cell shows the graph")


if __name__ == "__main__":
    unittest.main()
