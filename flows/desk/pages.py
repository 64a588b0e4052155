"""Serves the report pages: files of one folder, to be read and nothing else."""

from __future__ import annotations

import base64
import hmac
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'"
)
"""Reports carry their styles and one script, the index loads its data; nothing else is fetched and nothing is sent."""
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


def server(folder: Path, host: str, port: int, auth: str | None) -> ThreadingHTTPServer:
    """Listens at once; `serve_forever` answers. `auth`: `user:password`. Raises OSError where the port is taken."""
    folder.mkdir(parents=True, exist_ok=True)
    names = None if auth else frozenset({host, "localhost", "127.0.0.1", "[::1]"})
    return ThreadingHTTPServer((host, port), partial(_Pages, directory=str(folder), auth=auth, names=names))


class _Pages(SimpleHTTPRequestHandler):
    server_version = "factlint"
    sys_version = ""

    def __init__(self, *args: Any, auth: str | None, names: frozenset[str] | None, **kwargs: Any) -> None:
        self._auth = "Basic " + base64.b64encode(auth.encode()).decode() if auth else None
        self._names = names
        super().__init__(*args, **kwargs)

    def do_GET(self) -> None:
        if self._is_allowed():
            super().do_GET()

    def do_HEAD(self) -> None:
        if self._is_allowed():
            super().do_HEAD()

    def end_headers(self) -> None:
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        super().end_headers()

    def list_directory(self, path: Any) -> None:
        """Folders have no listing."""
        self.send_error(404)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        """Who reads what stays with them."""

    def _is_allowed(self) -> bool:
        if self._auth:
            given = self.headers.get("Authorization", "")
            if hmac.compare_digest(given.encode(), self._auth.encode()):
                return True
            self.send_response(401)
            self.send_header("WWW-Authenticate", 'Basic realm="factlint", charset="UTF-8"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return False
        # A page of the open web whose name was made to point here (DNS rebinding) comes under its own name.
        host = self.headers.get("Host", "")
        if self._names and host.rpartition(":")[0] not in self._names and host not in self._names:
            self.send_error(421)
            return False
        return True
