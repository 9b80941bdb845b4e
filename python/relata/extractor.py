# SPDX-License-Identifier: Apache-2.0
"""The extractor behind build, add and extract."""
from __future__ import annotations

import functools
import os
import pathlib
from typing import Optional, Union

from . import _relata

#: The language model that comes with the package.
MODEL = pathlib.Path(__file__).with_name("en.relata-model")


def find_extractor(model: Optional[Union[str, "os.PathLike[str]"]] = None) -> _relata.Extractor:
    """The extractor with this language model file, else with the package's own; read once for the whole interpreter.

    Raises ModelError for a file that is missing, foreign, newer or damaged.
    """
    return _read(os.fspath(model if model is not None else MODEL))


@functools.lru_cache(maxsize=2)
def _read(path: str) -> _relata.Extractor:
    return _relata.Extractor(path)
