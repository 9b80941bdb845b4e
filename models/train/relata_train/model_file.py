# SPDX-License-Identifier: Apache-2.0
"""Writes and reads model files: named, aligned sections behind a checksum (base/model_file.h is the reader that ships)."""

from __future__ import annotations

import hashlib
import struct
from pathlib import Path

import numpy as np

MAGIC = b"RELATA\x1aM"
VERSION = 1
HEADER_BYTES = 56
ENTRY_BYTES = 48
NAME_BYTES = 24
ALIGNMENT = 64

TYPE_INT8, TYPE_FLOAT, TYPE_UINT64, TYPE_INT32 = 1, 2, 3, 4
_PLAIN_TYPES = {TYPE_FLOAT: "<f4", TYPE_UINT64: "<u8", TYPE_INT32: "<i4"}


class QuantizedMatrix:
    """An int8 matrix with one scale a row: `values[r] * scales[r]` is row r."""

    def __init__(self, values: np.ndarray, scales: np.ndarray) -> None:
        self.values = np.ascontiguousarray(values, np.int8)
        self.scales = np.ascontiguousarray(scales, np.float32)

    def to_float(self) -> np.ndarray:
        """(rows, columns) float32."""
        return self.values.astype(np.float32) * self.scales[:, None]


def quantize_rows(matrix: np.ndarray, scales: np.ndarray | None = None) -> QuantizedMatrix:
    """Rounds each row of (rows, columns) to [-127, 127] steps of its scale; a row of zeros gets scale 1."""
    matrix = np.asarray(matrix, np.float32)
    if scales is None:
        scales = np.abs(matrix).max(axis=1) / np.float32(127)
    scales = np.where(scales > 0, scales, 1).astype(np.float32)
    values = np.clip(np.floor(matrix / scales[:, None] + np.float32(0.5)), -127, 127)
    return QuantizedMatrix(values, scales)


def _pad(data: bytes) -> bytes:
    return data + b"\0" * (-len(data) % ALIGNMENT)


def _matrix_header(shape: tuple[int, ...], code: int) -> bytes:
    rows, columns = shape
    return _pad(struct.pack("<IIII", rows, columns, code, 0))


def _encode(content: str | np.ndarray | QuantizedMatrix) -> bytes:
    if isinstance(content, str):
        return content.encode("utf-8")
    if isinstance(content, QuantizedMatrix):
        header = _matrix_header(content.values.shape, TYPE_INT8)
        return header + _pad(content.scales.astype("<f4").tobytes()) + content.values.tobytes()
    content = np.atleast_2d(content)
    code = {"f": TYPE_FLOAT, "u": TYPE_UINT64, "i": TYPE_INT32}[content.dtype.kind]
    return _matrix_header(content.shape, code) + content.astype(_PLAIN_TYPES[code]).tobytes()


def _decode(data: bytes) -> str | np.ndarray | QuantizedMatrix:
    rows, columns, code, zero = struct.unpack_from("<IIII", data)
    if zero != 0 or code not in (TYPE_INT8, *_PLAIN_TYPES):
        raise ValueError("not a matrix")
    if code != TYPE_INT8:
        return np.frombuffer(data, _PLAIN_TYPES[code], rows * columns, ALIGNMENT).reshape(rows, columns)
    scales = np.frombuffer(data, "<f4", rows, ALIGNMENT)
    values = np.frombuffer(data, np.int8, rows * columns, ALIGNMENT + len(_pad(scales.tobytes())))
    return QuantizedMatrix(values.reshape(rows, columns), scales)


def write_model(path: Path, sections: dict[str, str | np.ndarray | QuantizedMatrix]) -> int:
    """Writes `sections` in their order. Returns: the size in bytes."""
    table, body = b"", b""
    offset = HEADER_BYTES + ENTRY_BYTES * len(sections)
    body_begin = offset + (-offset % ALIGNMENT)
    for name, content in sections.items():
        data = _encode(content)
        encoded_name = name.encode("ascii")
        if len(encoded_name) >= NAME_BYTES:
            raise ValueError(f"section name {name} is too long")
        table += struct.pack(f"<{NAME_BYTES}sQQ8x", encoded_name, body_begin + len(body), len(data))
        body += _pad(data)
    rest = table + b"\0" * (body_begin - offset) + body
    size = HEADER_BYTES + len(rest)
    header = MAGIC + struct.pack("<IIQ", VERSION, len(sections), size) + hashlib.sha256(rest).digest()
    path.write_bytes(header + rest)
    return size


def read_model(path: Path) -> dict[str, str | np.ndarray | QuantizedMatrix]:
    """Reads all sections; text sections are those that hold no matrix header by their name."""
    data = path.read_bytes()
    version, count, size = struct.unpack_from("<IIQ", data, 8)
    if data[:8] != MAGIC or version != VERSION or size != len(data):
        raise ValueError(f"{path}: not a whole Relata model of version {VERSION}")
    if hashlib.sha256(data[HEADER_BYTES:]).digest() != data[24:HEADER_BYTES]:
        raise ValueError(f"{path}: damaged, the checksum is wrong")
    sections = {}
    for i in range(count):
        raw, offset, length = struct.unpack_from(f"<{NAME_BYTES}sQQ", data, HEADER_BYTES + ENTRY_BYTES * i)
        name = raw.rstrip(b"\0").decode("ascii")
        content = data[offset : offset + length]
        sections[name] = content.decode("utf-8") if is_text_section(name) else _decode(content)
    return sections


def is_text_section(name: str) -> bool:
    """Text sections are known by name: meta, network, the labels and the lemma rules."""
    return name in ("meta", "network") or name.startswith(("labels.", "lemma."))
