"""A web server on the loopback interface that answers as a test says, byte for byte where it wants."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Asked:
    """One request as it arrived."""

    path: str
    headers: dict[str, str]
    at: float


@dataclass
class Server:
    """`answer` maps a request to raw pieces of the answer; `asked` keeps the requests."""

    answer: Callable[[Asked], bytes | Iterable[bytes]]
    asked: list[Asked] = field(default_factory=list)
    port: int = 0

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    @property
    def host(self) -> str:
        """For an allow-list."""
        return f"127.0.0.1:{self.port}"


def reply(body: bytes | str = b"", status: int = 200, **headers: str) -> bytes:
    """A proper answer; header names with `_` for `-`."""
    raw = body.encode() if isinstance(body, str) else body
    given = {name.replace("_", "-").title(): value for name, value in headers.items()}
    lines = {"Content-Length": str(len(raw)), "Connection": "close", **given}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status} Reason\r\n{head}\r\n".encode() + (b"" if status == 304 else raw)


@contextmanager
def serving(answer: Callable[[Asked], bytes | Iterable[bytes]], tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """The server runs as long as the block; each connection carries one request."""
    server = Server(answer)
    listener = socket.create_server(("127.0.0.1", 0))
    server.port = listener.getsockname()[1]
    accepting = threading.Thread(target=_accept, args=(listener, server, tls), daemon=True)
    accepting.start()
    try:
        yield server
    finally:
        # Closing alone would leave the thread inside accept().
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        accepting.join(5)


def _accept(listener: socket.socket, server: Server, tls: ssl.SSLContext | None) -> None:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        threading.Thread(target=_serve, args=(connection, server, tls), daemon=True).start()


def _serve(connection: socket.socket, server: Server, tls: ssl.SSLContext | None) -> None:
    with suppress(OSError), tls.wrap_socket(connection, server_side=True) if tls else connection as connection:
        connection.settimeout(10)
        raw = b""
        while b"\r\n\r\n" not in raw:
            piece = connection.recv(65536)
            if not piece:
                return
            raw += piece
        head, *lines = raw.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        asked = Asked(head.split(" ")[1], headers, time.monotonic())
        server.asked.append(asked)
        answer = server.answer(asked)
        for part in [answer] if isinstance(answer, bytes) else answer:
            connection.sendall(part)
