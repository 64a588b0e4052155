"""The body of an answer, unpacked within limits."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

from flows.ingest.fetch_errors import LimitError, UnreachableError

RATIO_FROM = 1 << 20
"""Bytes from which an unpacked body is held against `Limits.ratio`: short ones may repeat themselves."""
_PIECE = 1 << 18


@dataclass(frozen=True, slots=True)
class Limits:
    """Of one fetch: its redirects, waits and repeats included."""

    size: int = 10 << 20
    """Bytes of the body, packed and unpacked."""
    seconds: float = 30.0
    redirects: int = 5
    ratio: int = 200
    """How many times longer than its packed form a body may be. Articles reach 10, tables of numbers 50."""


def read_body(chunks: Iterable[bytes], headers: Mapping[str, str], limits: Limits, where: str) -> bytes:
    """The whole body. `where` is the address, for messages. Raises LimitError and UnreachableError."""
    declared = headers.get("content-length", "")
    if declared.isdigit() and int(declared) > limits.size:
        _too_long(where, limits)
    unpack = _unpacker(headers.get("content-encoding", ""), where)
    packed = 0
    body = bytearray()
    for chunk in chunks:
        packed += len(chunk)
        for piece in unpack.feed(chunk):
            body += piece
            if len(body) > limits.size or packed > limits.size:
                _too_long(where, limits)
            if len(body) > max(RATIO_FROM, packed * limits.ratio):
                raise LimitError(f"{where}: unpacks to more than {limits.ratio} times its length; it is made to harm")
    if not unpack.complete:
        raise UnreachableError(f"{where}: the answer breaks off in the middle of its packing; try again")
    return bytes(body)


def _too_long(where: str, limits: Limits) -> NoReturn:
    raise LimitError(f"{where}: longer than {limits.size:,} bytes; save what you need of it and give the file")


class _Plain:
    complete = True

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        yield chunk


class _Packed:
    """gzip or deflate in pieces of a bounded length: httpx unpacks a whole chunk at once, however long that gets."""

    def __init__(self, window: int, where: str) -> None:
        self._window = window
        self._where = where
        self._object: Any = zlib.decompressobj(window)
        self._started = False

    @property
    def complete(self) -> bool:
        return self._object.eof or not self._started

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        more = False
        while chunk or more:
            if self._object.eof and not self._next_member(chunk):
                return
            piece = self._unpacked(chunk)
            chunk = self._object.unused_data if self._object.eof else self._object.unconsumed_tail
            more = len(piece) == _PIECE and not self._object.eof
            yield piece

    def _unpacked(self, chunk: bytes) -> bytes:
        fresh, self._started = not self._started, True
        try:
            piece: bytes = self._object.decompress(chunk, _PIECE)
        except zlib.error as problem:
            if not (fresh and self._window == zlib.MAX_WBITS):
                raise UnreachableError(f"{self._where}: the answer's packing is broken ({problem})") from None
            # Some servers send bare deflate data (RFC 1951) where RFC 9110 wants them in zlib's form.
            self._window = -zlib.MAX_WBITS
            self._object = zlib.decompressobj(self._window)
            return self._unpacked(chunk)
        return piece

    def _next_member(self, rest: bytes) -> bool:
        """gzip allows several files in one; what follows the last is padding."""
        if not rest.startswith(b"\x1f"):
            return False
        self._object = zlib.decompressobj(self._window)
        return True


def _unpacker(encoding: str, where: str) -> _Plain | _Packed:
    name = encoding.strip().lower()
    if name in ("", "identity"):
        return _Plain()
    if name in ("gzip", "x-gzip"):
        return _Packed(zlib.MAX_WBITS | 16, where)
    if name == "deflate":
        return _Packed(zlib.MAX_WBITS, where)
    # Two layers of gzip multiply: a thousand times a thousand.
    raise LimitError(f"{where}: packed as {name!r}, which was not asked for")
