"""Articles by their addresses."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

from flows.ingest.addresses import HostList
from flows.ingest.article import Article, PageError, read_page
from flows.ingest.encodings import EncodingError, decode_page
from flows.ingest.fetch import Answer, Client, RefusedError, Seen, Settings, shown
from flows.ingest.robots import Robots

ENV_LICENSED_HOSTS = "FACTLINT_LICENSED_HOSTS"

_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_TEXTS = frozenset({"text/plain", "text/markdown"})


class Pages:
    """Fetches and reads articles with the manners that publishers ask for.

    `licensed`: hosts whose publishers have agreed, or that are the desk's own: their robots.txt and their reservation
    of text and data mining do not apply.
    """

    def __init__(self, client: Client, licensed: HostList | None = None) -> None:
        self.client = client
        self._robots = Robots(client)
        self._licensed = licensed or HostList()

    def read(self, address: str, *, linked_from: str | None = None) -> Article:
        """`linked_from`: as in `Client.get`. Raises FetchError, and PageError where the answer is no article."""
        return self.article(self.answer(address, linked_from=linked_from))

    def answer(self, address: str, *, linked_from: str | None = None, seen: Seen | None = None) -> Answer:
        """What the host answers, where it allows to be asked; for those who keep `Answer.seen`. Raises FetchError."""
        self.client.check(address, linked_from)
        if not self._is_licensed(address):
            self._robots.check(address)
        answer = self.client.get(address, accept="text/html, text/plain;q=0.8", linked_from=linked_from, seen=seen)
        if answer.url != address and not self._is_licensed(answer.url):
            self._robots.check(answer.url)
        if answer.headers.get("tdm-reservation", "").strip() == "1" and not self._is_licensed(answer.url):
            raise _reserved(answer.url)
        return answer

    def article(self, answer: Answer) -> Article:
        """The article of an answer. Raises RefusedError and PageError."""
        where = shown(answer.url)
        kind = answer.media_type or "text/html"
        try:
            if kind in _TEXTS:
                return Article(text=decode_page(answer.body, answer.charset), url=answer.url)
            if kind not in _PAGES:
                raise PageError(f"is {kind}, no article; give the address of a web page or of plain text")
            article = read_page(answer.body, url=answer.url, charset=answer.charset)
        except (PageError, EncodingError) as problem:
            raise PageError(f"{where}: {problem}") from None
        if article.reserved and not self._is_licensed(answer.url):
            raise _reserved(answer.url)
        return article

    def _is_licensed(self, address: str) -> bool:
        host, port = self.client.host_and_port(address)
        return self._licensed.permits(host, port)


def open_pages(allow_hosts: Iterable[str] = (), licensed_hosts: Iterable[str] = ()) -> Pages:
    """With the settings of the environment and what is given besides. Raises ValueError naming what is wrong."""
    settings = Settings.read(os.environ, allow_hosts)
    listed = re.split(r"[\s,;]+", os.environ.get(ENV_LICENSED_HOSTS, ""))
    try:
        licensed = HostList.parse([*listed, *licensed_hosts])
    except ValueError as problem:
        raise ValueError(f"{ENV_LICENSED_HOSTS}: {problem}") from None
    return Pages(Client(settings), licensed)


def _reserved(address: str) -> RefusedError:
    return RefusedError(
        f"{shown(address)}: the publisher reserves text and data mining (tdm-reservation); with its consent, name the "
        "host by --licensed-host or " + ENV_LICENSED_HOSTS
    )
