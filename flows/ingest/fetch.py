"""The one client through which factlint asks the network for anything.

What it fetches was often written by strangers: a link in a feed, a redirect, an address that somebody pasted. So it
speaks http and https only, to the public internet only, checks the very network address that it connects to, gives up
at limits of size, time and redirects, carries no credentials anywhere, and is polite to its hosts.

It is synchronous and may be shared by threads. Async code calls it by `asyncio.to_thread`: one guard, one way through.
"""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import version
from types import TracebackType

import httpcore
import httpx

from flows.ingest.addresses import WEB_PORTS, HostList, host_problem
from flows.ingest.connection import (
    CONNECT_SECONDS,
    READ_SECONDS,
    PrivateError,
    Resolve,
    TooSlowError,
    Transport,
    within,
)
from flows.ingest.fetch_errors import BusyError, FetchError, LimitError, RefusedError, StatusError, UnreachableError
from flows.ingest.pace import NotYetError, Pace
from flows.ingest.packing import Limits, read_body

__all__ = [
    "Answer",
    "BusyError",
    "Client",
    "FetchError",
    "LimitError",
    "Limits",
    "RefusedError",
    "Seen",
    "Settings",
    "StatusError",
    "UnreachableError",
    "shown",
]

ENV_ALLOW_HOSTS = "FACTLINT_ALLOW_HOSTS"
ENV_CONTACT = "FACTLINT_CONTACT"
ENV_PROXY = "FACTLINT_PROXY"

STANDARD = Limits()
MOST_ATTEMPTS = 3
LONGEST_ADDRESS = 4096
DEFAULT_HOLD = 60.0
"""Seconds without a request to a host that says "too many" and not for how long."""

_TIMEOUTS = {"timeout": httpx.Timeout(READ_SECONDS, connect=CONNECT_SECONDS).as_dict()}
_TRANSIENT = frozenset({429, 500, 502, 503, 504})
_SAYS_WHEN = frozenset({429, 503})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PERMANENT = frozenset({301, 308})
_DEFAULT_PORTS = {"http": 80, "https": 443}
_UNSAFE_CHARACTERS = re.compile(r"[\x00-\x20\x7f-\xa0\\\u200b-\u200f\u2028-\u202f\u2066-\u2069\ufeff\ud800-\udfff]")
_USERINFO = re.compile(r"(?<=//)[^/?#]*@")


@dataclass(frozen=True, slots=True)
class Settings:
    """What the operator decides."""

    allowed: HostList = field(default_factory=HostList)
    """Hosts that may be asked wherever they are, on private networks too."""
    contact: str | None = None
    """An address for the host's operators, told to every host in the User-Agent."""
    proxy: str | None = None
    """Through which everything goes. Proxies of the environment are never used unless they are given here."""

    @classmethod
    def read(cls, environment: Mapping[str, str], allow_hosts: Iterable[str] = ()) -> Settings:
        """From the variables above and the hosts that an option allows. Raises ValueError naming what is wrong."""
        listed = re.split(r"[\s,;]+", environment.get(ENV_ALLOW_HOSTS, ""))
        try:
            allowed = HostList.parse([*listed, *allow_hosts])
        except ValueError as problem:
            raise ValueError(f"{ENV_ALLOW_HOSTS} or --allow-host: {problem}") from None
        settings = cls(allowed, environment.get(ENV_CONTACT) or None, environment.get(ENV_PROXY) or None)
        settings.check()
        return settings

    def check(self) -> None:
        """Raises ValueError for a contact that could not stand in a header, or a proxy that is no address."""
        if self.contact and not re.fullmatch(r"[\x21-\x7e](?:[\x20-\x7e]{0,198}[\x21-\x7e])?", self.contact):
            raise ValueError(f"{ENV_CONTACT}: write a mail address or a web address, in plain letters on one line")
        if self.proxy and not re.fullmatch(r"https?://(?:[^/@\s]+@)?[\w.-]+(?::\d{1,5})?/?", self.proxy):
            raise ValueError(f"{ENV_PROXY}: write it as http://proxy.example.org:3128")

    @property
    def user_agent(self) -> str:
        return f"factlint/{version('factlint')} ({self.contact or 'fact checking of news articles'})"


@dataclass(frozen=True, slots=True)
class Seen:
    """What the host said of an earlier answer, so that it need not send it again."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    url: str
    """Where it was found, after all redirects."""
    status: int
    headers: Mapping[str, str]
    """With names in lower case."""
    body: bytes
    moved_to: str | None = None
    """The new address, where every redirect on the way was a permanent one."""

    @property
    def not_modified(self) -> bool:
        """Nothing new since `Seen`; there is no body."""
        return self.status == 304

    @property
    def seen(self) -> Seen:
        return Seen(self.headers.get("etag"), self.headers.get("last-modified"))

    @property
    def media_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        found = re.search(r"""charset\s*=\s*["']?([\w.:-]{1,40})""", self.headers.get("content-type", ""), re.I)
        return found[1].lower() if found else None


class Client:
    """Asks hosts, as described above. Use it as a context manager; `pace` may be shared by several clients."""

    def __init__(
        self,
        settings: Settings = Settings(),
        pace: Pace | None = None,
        *,
        resolve: Resolve | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """`resolve`, `clock` and `sleep` are there for tests."""
        settings.check()
        self.settings = settings
        self.pace = pace or Pace(clock=clock, sleep=sleep)
        self._clock = clock
        self._sleep = sleep
        # Not a httpx.Client: it keeps cookies, reads .netrc, and parses a redirect's address even to leave it alone.
        self._transport = Transport(settings.allowed, resolve, settings.proxy)
        self._headers = {"User-Agent": settings.user_agent, "Accept-Encoding": "gzip, deflate"}

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._transport.close()

    def get(
        self,
        address: str,
        *,
        accept: str = "*/*",
        seen: Seen | None = None,
        secrets: Mapping[str, str] | None = None,
        linked_from: str | None = None,
        limits: Limits = STANDARD,
    ) -> Answer:
        """The answer to GET, after redirects and, where the host is to blame, repeats. Raises FetchError.

        `seen`: ask only for what is new since then; the answer is then perhaps `not_modified`.
        `secrets`: headers such as Authorization, for the host of `address` alone.
        `linked_from`: the address of the page or feed that named `address`. What a public host links to, or redirects
        to, is refused on a private network, even where the operator has allowed the host.
        """
        deadline = self._clock() + limits.seconds
        origin = None if linked_from is None else self._target(linked_from)
        target = self._target(address, origin)
        headers = {"Accept": accept, **(secrets or {}), **_conditions(seen)}
        for attempt in range(1, MOST_ATTEMPTS + 1):
            try:
                return self._follow(target, headers, limits, deadline)
            except (UnreachableError, StatusError) as problem:
                pause = self._pause(problem, attempt)
                if pause is None or self._clock() + pause >= deadline:
                    raise
                self._sleep(pause)
        raise AssertionError("the last attempt returns or raises")

    def check(self, address: str, linked_from: str | None = None) -> None:
        """Raises RefusedError where `get` would before it connects."""
        self._target(address, None if linked_from is None else self._target(linked_from))

    def host_and_port(self, address: str) -> tuple[str, int]:
        """As they stand in a `HostList`. Raises RefusedError."""
        url = self._target(address)
        return url.raw_host.decode(), _port(url)

    def rest(self, address: str, seconds: float) -> None:
        """Nothing is asked of this host for so long: for hosts that say so in an answer's body."""
        self.pace.hold(self.host_and_port(address)[0], seconds)

    def _follow(self, target: httpx.URL, headers: Mapping[str, str], limits: Limits, deadline: float) -> Answer:
        moved_to: str | None = None
        permanent = True
        for _ in range(limits.redirects + 1):
            answer = self._ask(target, headers, limits, deadline)
            if answer.status not in _REDIRECTS or "location" not in answer.headers:
                return replace(answer, moved_to=moved_to if permanent else None)
            following = self._redirect(target, answer.headers["location"])
            if _origin(following) != _origin(target):
                headers = {"Accept": headers["Accept"]}
            permanent = permanent and answer.status in _PERMANENT
            target, moved_to = following, str(following)
        raise LimitError(f"{shown(target)}: more than {limits.redirects} redirects; check the address in a browser")

    def _redirect(self, source: httpx.URL, location: str) -> httpx.URL:
        try:
            following = str(source.join(_unsafe_removed(location)))
        except (httpx.InvalidURL, ValueError):
            raise RefusedError(f"{shown(source)}: redirects to {shown(location)}, which is no address") from None
        target = self._target(following, source)
        if source.scheme == "https" and target.scheme == "http":
            raise RefusedError(f"{shown(source)}: redirects from https to http, where anybody could change the answer")
        return target

    def _target(self, address: str, origin: httpx.URL | None = None) -> httpx.URL:
        """The address, when it may be asked for. Raises RefusedError."""
        try:
            url = _parsed(address)
        except ValueError as problem:
            raise RefusedError(f"{shown(address)}: {problem}") from None
        host, port = url.raw_host.decode(), _port(url)
        allowed = self.settings.allowed
        if not allowed.permits(host, port):
            why = host_problem(host)
            if why:
                raise RefusedError(f"{shown(address)}: {why}; {_ALLOW}")
            if port not in WEB_PORTS:
                raise RefusedError(f"{shown(address)}: port {port} is not one of the web's; {_ALLOW}")
        elif origin is not None and not allowed.permits(origin.raw_host.decode(), _port(origin)):
            raise RefusedError(
                f"{shown(address)}: a page of {origin.host} leads here, and hosts that are allowed by name are asked "
                "only directly or by one another; give this address itself if you mean it"
            )
        return url

    def _ask(self, url: httpx.URL, headers: Mapping[str, str], limits: Limits, deadline: float) -> Answer:
        host = url.raw_host.decode()
        try:
            with self.pace.turn(host, deadline), within(deadline, self._clock), _told(url):
                request = httpx.Request("GET", url, headers={**headers, **self._headers}, extensions=_TIMEOUTS)
                response = self._transport.handle_request(request)
                try:
                    return self._answer(url, response, limits)
                finally:
                    response.close()
        except NotYetError as problem:
            raise BusyError(
                f"{shown(url)}: {host} must not be asked again for {problem.seconds:.0f} s; try again then",
                problem.seconds,
            ) from None

    def _answer(self, url: httpx.URL, response: httpx.Response, limits: Limits) -> Answer:
        status = response.status_code
        if status == 304 or status in _REDIRECTS:
            return Answer(str(url), status, _headers(response), b"")
        if not 200 <= status < 300 or status == 206:
            raise self._status_error(url, response)
        body = read_body(response.iter_raw(), response.headers, limits, shown(url))
        return Answer(str(url), status, _headers(response), body)

    def _status_error(self, url: httpx.URL, response: httpx.Response) -> StatusError:
        status = response.status_code
        after = _retry_after(response.headers.get("retry-after")) if status in _SAYS_WHEN else None
        if after is None and status == 429:
            after = DEFAULT_HOLD
        if after is not None:
            self.pace.hold(url.raw_host.decode(), after)
        meaning = _MEANINGS.get(status, "the host reports a fault of its own" if status >= 500 else "check the address")
        return StatusError(f"{shown(url)}: answered {status} ({meaning})", status, after)

    def _pause(self, problem: FetchError, attempt: int) -> float | None:
        """Seconds before the next attempt; None where another would not help."""
        if attempt == MOST_ATTEMPTS or (isinstance(problem, StatusError) and problem.status not in _TRANSIENT):
            return None
        if isinstance(problem, StatusError) and problem.retry_after is not None:
            return problem.retry_after
        # Jitter, so that many machines that failed together do not come back together.
        return float(2 ** (attempt - 1)) * random.uniform(0.5, 1.0)


_ALLOW = f"to reach a host of your own, name it by --allow-host or {ENV_ALLOW_HOSTS}"
_MEANINGS = {
    206: "a part only, unasked",
    401: "it wants a log-in",
    402: "it wants to be paid",
    403: "it refuses",
    404: "nothing is there",
    410: "it is gone for good",
    429: "too many requests",
    451: "withheld for legal reasons",
}


def shown(address: str | httpx.URL) -> str:
    """An address for messages and logs: on one line, without credentials, of a bearable length."""
    text = _USERINFO.sub("", str(address), count=1)
    text = "".join(c if c.isprintable() else "?" for c in text)
    return text if len(text) <= 200 else f"{text[:199]}…"


def _parsed(address: str) -> httpx.URL:
    """Raises ValueError in words."""
    if len(address) > LONGEST_ADDRESS:
        raise ValueError(f"longer than {LONGEST_ADDRESS} characters")
    if _UNSAFE_CHARACTERS.search(address):
        raise ValueError("has spaces, backslashes or invisible characters; copy the address from a browser")
    try:
        url = httpx.URL(address)
        # `host` decodes an encoded name, which can fail; later on nothing must.
        host, port = url.host and url.raw_host.decode("ascii"), url.port
    except (httpx.InvalidURL, ValueError) as problem:
        raise ValueError(f"is no address ({problem})") from None
    if url.scheme not in _DEFAULT_PORTS:
        raise ValueError("only http and https addresses are fetched")
    if "@" in address.partition("//")[2].partition("/")[0].partition("?")[0].partition("#")[0]:
        raise ValueError("has credentials before its host; leave out all up to the @")
    if not host:
        raise ValueError("names no host; write it as https://example.org/page")
    if port is not None and not 0 < port < 65536:
        raise ValueError(f"there is no port {port}")
    url = url.copy_with(fragment=None)
    return url.copy_with(host=host.removesuffix(".")) if host.endswith(".") else url


def _unsafe_removed(location: str) -> str:
    """A redirect's address with the characters quoted that servers forget to quote."""
    return _UNSAFE_CHARACTERS.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), location)


def _port(url: httpx.URL) -> int:
    return url.port or _DEFAULT_PORTS[url.scheme]


def _origin(url: httpx.URL) -> tuple[str, bytes, int]:
    return url.scheme, url.raw_host, _port(url)


def _conditions(seen: Seen | None) -> dict[str, str]:
    pairs = {"If-None-Match": seen.etag, "If-Modified-Since": seen.last_modified} if seen else {}
    return {name: value for name, value in pairs.items() if value and value.isprintable() and value.isascii()}


def _headers(response: httpx.Response) -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}


def _retry_after(value: str | None) -> float | None:
    """Seconds of a Retry-After header, which gives them or a date (RFC 9110, section 10.2.3); None where it is not
    there or means nothing."""
    text = (value or "").strip()
    if re.fullmatch(r"[0-9]{1,9}", text):
        return float(text)
    with suppress(ValueError, TypeError, IndexError, OverflowError):
        return max(0.0, (parsedate_to_datetime(text).astimezone(UTC) - datetime.now(UTC)).total_seconds())
    return None


@contextmanager
def _told(url: httpx.URL) -> Iterator[None]:
    """Failures below as ours, with the address and in words."""
    where = shown(url)
    try:
        yield
    except TooSlowError:
        raise LimitError(f"{where}: took too long; try again later") from None
    except PrivateError as problem:
        raise RefusedError(f"{where}: {problem}; {_ALLOW}") from None
    except httpcore.TimeoutException:
        raise UnreachableError(f"{where}: no answer in time; try again later") from None
    except (httpcore.ConnectError, httpcore.ProxyError) as problem:
        raise UnreachableError(f"{where}: cannot be connected to ({problem or 'no reason given'})") from None
    except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol) as problem:
        raise UnreachableError(f"{where}: the answer breaks off or is no HTTP ({problem})") from None
