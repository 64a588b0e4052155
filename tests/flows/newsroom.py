"""A newsroom on loopback: pages and feeds that change under the tests' hands, and hosts that behave badly."""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Newsroom:
    """`pages[path] = html`; `feed` lists their paths. `behaviour[path]`: a status, "never" or "slow"."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}"
        self.host = f"127.0.0.1:{port}"
        self.pages: dict[str, bytes] = {}
        self.behaviour: dict[str, int | str] = {}
        self.retry_after: str | None = None
        self.asked: list[tuple[str, int]] = []
        self.posted: list[dict[str, Any]] = []
        """What came to its webhook."""
        self.stopped = threading.Event()

    def publish(self, path: str, title: str, *paragraphs: str, day: str = "2025-03-03") -> None:
        text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
        self.pages[path] = (
            f'<!doctype html><html lang="en"><head><title>{title}</title>'
            f'<meta property="article:published_time" content="{day}T08:00:00Z">'
            f'<link rel="canonical" href="{self.url}{path}"></head>'
            f"<body><article><h1>{title}</h1>{text}</article></body></html>"
        ).encode()

    def feed(self, path: str, *articles: str, title: str = "Port news", stamped: bool = False) -> None:
        """`stamped`: the feed says of each article when its page is another."""
        items = "".join(
            f"<item><title>{article}{self._stamp(article) if stamped else ''}</title>"
            f"<link>{self.url}{article}</link><guid>{article}</guid></item>"
            for article in articles
        )
        self.pages[path] = f'<rss version="2.0"><channel><title>{title}</title>{items}</channel></rss>'.encode()

    def _stamp(self, article: str) -> str:
        return " " + hashlib.sha256(self.pages[article]).hexdigest()[:8]

    def answers(self, path: str) -> list[int]:
        """The statuses with which a path was answered."""
        return [status for asked, status in self.asked if asked == path]


@contextmanager
def newsroom() -> Iterator[Newsroom]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    room = Newsroom(server.server_address[1])
    server.room = room  # type: ignore[attr-defined]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield room
    finally:
        room.stopped.set()
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: Any

    def do_GET(self) -> None:
        room: Newsroom = self.server.room
        behaviour = room.behaviour.get(self.path)
        if behaviour == "never":
            room.stopped.wait(60)
            return
        body = room.pages.get(self.path)
        status = behaviour if isinstance(behaviour, int) else 200 if body is not None else 404
        tag = '"' + hashlib.sha256(body or b"").hexdigest()[:16] + '"'
        if status == 200 and self.headers.get("If-None-Match") == tag:
            status = 304
        room.asked.append((self.path, status))
        self.send_response(status)
        self.send_header("ETag", tag)
        self.send_header("Content-Type", "application/rss+xml" if (body or b"").startswith(b"<rss") else "text/html")
        if room.retry_after and status in (429, 503):
            self.send_header("Retry-After", room.retry_after)
        sent = body if status == 200 and body else b""
        self.send_header("Content-Length", str(len(sent)))
        self.end_headers()
        if behaviour == "slow":
            for place in range(len(sent)):
                if room.stopped.is_set():
                    return
                self._write(sent[place : place + 1])
                time.sleep(0.05)
            return
        self._write(sent)

    def do_POST(self) -> None:
        self.server.room.posted.append(json.loads(self.rfile.read(int(self.headers.get("Content-Length", "0")))))
        self.send_response(204)
        self.end_headers()

    def _write(self, part: bytes) -> None:
        with suppress(ConnectionError):  # the client has given up, as it should
            self.wfile.write(part)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        pass
