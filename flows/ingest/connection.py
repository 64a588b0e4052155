"""Connections to checked addresses only.

httpx hands a request to `Transport`, whose pool asks `Guard` for each connection. Nothing else opens one.
"""

from __future__ import annotations

import functools
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from ipaddress import ip_address
from typing import Any, NoReturn, Protocol

import httpcore
import httpx

from flows.ingest.addresses import Address, HostList, is_public, literal_address

CONNECT_SECONDS = 10.0
"""For one of a host's addresses; the next one is tried after that."""
READ_SECONDS = 20.0


class Resolve(Protocol):
    """A host's name and port into its network addresses, as text. Raises OSError."""

    def __call__(self, host: str, port: int) -> list[str]: ...


class TooSlowError(Exception):
    """The time of the whole fetch is over."""


_deadline: ContextVar[Callable[[], float] | None] = ContextVar("seconds left of this fetch", default=None)


@contextmanager
def within(deadline: float, clock: Callable[[], float]) -> Iterator[None]:
    """Every step on a connection ends by `deadline`; one that cannot raises TooSlowError."""
    token = _deadline.set(lambda: deadline - clock())
    try:
        yield
    except httpcore.TimeoutException:
        if clock() >= deadline:
            raise TooSlowError from None
        raise
    finally:
        _deadline.reset(token)


def _left(timeout: float | None) -> float:
    """Seconds for the next step. A host that sends a byte at a time is never late by itself, but the whole is."""
    remaining = _deadline.get()
    left = READ_SECONDS if remaining is None else remaining()
    if left <= 0:
        raise TooSlowError
    return left if timeout is None else min(timeout, left)


class PrivateError(Exception):
    """A name stands for a network address that is not public."""


class Transport(httpx.BaseTransport):
    """httpx over a connection pool of httpcore's whose connections the guard makes.

    Through a proxy the guard checks nothing but the proxy's own name, which the operator gave: the proxy looks up all
    others, where this machine cannot see.
    """

    def __init__(self, allowed: HostList, resolve: Resolve | None, proxy: str | None) -> None:
        context = _tls()
        self._pool: httpcore.ConnectionPool
        if proxy is None:
            guard = Guard(allowed, resolve or look_up)
            self._pool = httpcore.ConnectionPool(ssl_context=context, network_backend=guard, keepalive_expiry=15)
        else:
            way = httpx.Proxy(proxy)
            named = (way.url.raw_host.decode(), way.url.port or (443 if way.url.scheme == "https" else 80))
            self._pool = httpcore.HTTPProxy(
                str(way.url),
                proxy_auth=way.raw_auth,
                ssl_context=context,
                network_backend=Guard(HostList(frozenset({named})), resolve or look_up),
            )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        answer = self._pool.handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
                headers=request.headers.raw,
                extensions=request.extensions,
            )
        )
        return httpx.Response(answer.status, headers=answer.headers, stream=_Stream(answer))

    def close(self) -> None:
        self._pool.close()


@functools.cache
def _tls() -> ssl.SSLContext:
    return httpx.create_ssl_context(trust_env=False)


class _Stream(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        return self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()


class Guard(httpcore.NetworkBackend):
    """Looks a name up once, checks every address that it stands for, and connects to one of those.

    Nothing below looks the name up again, so that it cannot mean something else by then (DNS rebinding).
    """

    def __init__(self, allowed: HostList, resolve: Resolve) -> None:
        self._allowed = allowed
        self._resolve = resolve
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        problem: Exception | None = None
        for address in self._addresses(host, port):
            try:
                stream = self._backend.connect_tcp(str(address), port, _left(timeout), local_address, socket_options)
                return _TimedStream(stream)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as failure:
                problem = failure
        raise problem or httpcore.ConnectError("the name stands for no address")

    def connect_unix_socket(self, *_: Any, **__: Any) -> NoReturn:
        raise PrivateError("a socket of this machine")

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    def _addresses(self, host: str, port: int) -> list[Address]:
        literal = literal_address(host)
        found = [literal] if literal else self._looked_up(host, port)
        if not self._allowed.permits(host, port):
            for address in found:
                if not is_public(address):
                    raise PrivateError(f"{host} stands for {address}, which is not on the public internet")
        return found

    def _looked_up(self, host: str, port: int) -> list[Address]:
        """Distinct addresses, in the order of the resolver, which has no time limit of its own."""
        results: list[list[str] | OSError] = []

        def work() -> None:
            try:
                results.append(self._resolve(host, port))
            except (OSError, UnicodeError) as problem:
                results.append(OSError(str(problem)))

        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        thread.join(_left(CONNECT_SECONDS))
        if not results:
            raise httpcore.ConnectTimeout(f"{host} could not be looked up in time")
        if isinstance(results[0], OSError):
            raise httpcore.ConnectError(f"{host} could not be looked up: {results[0]}")
        # A zone ("fe80::1%eth0") is this machine's own affair; such an address is refused as it stands.
        return [ip_address(text.partition("%")[0]) for text in dict.fromkeys(results[0])]


def look_up(host: str, port: int) -> list[str]:
    """By the machine's own resolver."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(entry[4][0]) for entry in found]


class _TimedStream(httpcore.NetworkStream):
    """A connection on which every step ends with the fetch."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _TimedStream(self._stream.start_tls(ssl_context, server_hostname, _left(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
