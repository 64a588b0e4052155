"""The guarded client against hostile addresses, hosts and answers, on real sockets."""

from __future__ import annotations

import gzip
import itertools
import socket
import ssl
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given
from hypothesis import strategies as st

from flows.ingest.addresses import HostList, host_problem, is_public
from flows.ingest.fetch import (
    BusyError,
    Client,
    FetchError,
    LimitError,
    Limits,
    RefusedError,
    Seen,
    Settings,
    StatusError,
    UnreachableError,
    shown,
)
from flows.ingest.pace import NotYetError, Pace, Rate
from tests.loopback import Asked, Server, reply, serving
from tests.refused_addresses import REFUSED

Handler = Callable[[Asked], bytes | Iterable[bytes]]
FAST = Rate(per_second=1000, at_once=8)
QUICK = Limits(size=100_000, seconds=1.0)


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def serve(stack: ExitStack) -> Callable[[Handler | bytes], Server]:
    def start(answer: Handler | bytes) -> Server:
        return stack.enter_context(serving((lambda _: answer) if isinstance(answer, bytes) else answer))

    return start


@pytest.fixture
def asking(stack: ExitStack) -> Callable[..., Client]:
    """A client that may ask the servers named; with `names`, hosts that a resolver of its own knows."""

    def start(*servers: Server, names: dict[str, list[str]] | None = None, allow: Iterable[str] = ()) -> Client:
        allowed = HostList.parse([*(server.host for server in servers), *allow])

        def resolve(host: str, port: int) -> list[str]:
            if names is None or host not in names:
                raise OSError("no such name")
            return names[host]

        settings = Settings(allowed=allowed, contact="desk@example.org")
        return stack.enter_context(
            Client(settings, Pace(FAST), resolve=resolve if names else None, sleep=lambda _: None)
        )

    return start


# -- addresses -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("address", REFUSED, ids=REFUSED.values())
def test_hostile_address_is_refused_without_a_connection(
    address: str, asking: Callable[..., Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "create_connection", lambda *_, **__: pytest.fail("connected"))
    with pytest.raises(RefusedError) as refused:
        asking().get(address)
    assert "geheim" not in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("address", REFUSED, ids=REFUSED.values())
def test_redirect_to_a_hostile_address_is_refused(
    address: str, serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]
) -> None:
    """A Location of any bytes; what the client makes of it must not be asked. Relative ones stay on the same host."""
    location = address.encode().replace(b"\r\n", b"").replace(b"\x00", b"%00")
    server = serve(
        lambda asked: (
            b"HTTP/1.1 302 Found\r\nLocation: " + location + b"\r\nContent-Length: 0\r\n\r\n"
            if asked.path == "/start"
            else reply("here still")
        )
    )
    try:
        found = asking(server).get(server.url("/start"), limits=QUICK)
    except (RefusedError, UnreachableError):
        return
    assert found.url.startswith(server.url()), address


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "1.1.1.1", "93.184.216.34", "2606:4700::1111", "64:ff9b::8.8.8.8", "::ffff:9.9.9.9"]
)
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(ip_address(address))


@given(st.integers(0, 2**32 - 1))
def test_an_address_inside_another_is_judged_as_itself(number: int) -> None:
    inner = ip_address(number)
    for prefix in ("::ffff:", "64:ff9b::"):
        assert is_public(ip_address(f"{prefix}{inner}")) == is_public(inner)
    for form in (f"2002:{number >> 16:x}:{number & 0xFFFF:x}::1", f"::{inner}"):
        assert not is_public(ip_address(form))


@given(
    st.from_regex(r"(0x[0-9a-f]{0,8}|0[0-7]{1,11}|[0-9]{1,10})(\.(0x[0-9a-f]{1,4}|[0-9]{1,5})){0,3}", fullmatch=True)
)
def test_what_a_resolver_would_read_as_a_private_number_never_passes(host: str) -> None:
    """`inet_aton` is the slow oracle: whatever it reads in the host must be public for the host to pass."""
    try:
        meant = ip_address(socket.inet_aton(host))
    except (OSError, ValueError):
        return
    if host_problem(host) is None:
        assert is_public(meant)
        assert host == str(meant)


@pytest.mark.parametrize(
    "answers",
    [
        ["127.0.0.1"],
        ["93.184.216.34", "10.0.0.7"],
        ["::1"],
        ["fe80::1%eth0"],
        ["::ffff:192.168.0.1"],
        ["64:ff9b::a00:1"],
        ["169.254.169.254"],
    ],
)
def test_a_name_that_stands_for_a_private_address_is_refused(answers: list[str], asking: Callable[..., Client]) -> None:
    with pytest.raises(RefusedError, match="not on the public internet"):
        asking(names={"news.example": answers}).get("http://news.example/")


def test_a_name_is_looked_up_once_and_the_checked_address_is_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rebinding: public at the first look, private at the second."""
    looks = iter([["93.184.216.34"], ["127.0.0.1"], ["127.0.0.1"]])
    connected: list[object] = []

    def connect(address: object, *_: object, **__: object) -> socket.socket:
        connected.append(address)
        raise OSError("offline")

    monkeypatch.setattr(socket, "create_connection", connect)
    client = Client(pace=Pace(FAST), resolve=lambda host, port: next(looks), sleep=lambda _: None)
    with client, pytest.raises(FetchError):
        client.get("http://news.example/", limits=QUICK)
    assert connected == [("93.184.216.34", 80)]


def test_the_next_address_is_tried_where_one_does_not_answer(
    serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]
) -> None:
    server = serve(reply("found"))
    names = {"news.example": ["127.0.0.9", "127.0.0.1"]}
    client = asking(names=names, allow=[f"news.example:{server.port}"])
    assert client.get(server.url(host="news.example")).body == b"found"


def test_a_resolver_that_hangs_is_given_up() -> None:
    hanging = threading.Event()

    def resolve(host: str, port: int) -> list[str]:
        hanging.wait(5)
        return []

    with Client(resolve=resolve) as client, pytest.raises(FetchError, match=r"in time|too long"):
        client.get("http://news.example/", limits=Limits(seconds=0.2))
    hanging.set()


# -- the allow-list --------------------------------------------------------------------------------------------------


def test_allowed_host_is_asked_on_its_port_alone(
    serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]
) -> None:
    server, other = serve(reply("mine")), serve(reply("not mine"))
    client = asking(server)
    assert client.get(server.url()).body == b"mine"
    with pytest.raises(RefusedError, match="--allow-host"):
        client.get(other.url())
    assert not other.asked


def test_a_public_page_does_not_lead_into_an_allowed_private_host(
    serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]
) -> None:
    server = serve(reply("secret"))
    with pytest.raises(RefusedError, match="a page of"):
        asking(server).get(server.url("/admin"), linked_from="https://example.org/feed")
    assert not server.asked


@pytest.mark.parametrize("entry", ["cms.example.org", "cms.example.org:8000", "10.1.2.3:80", "[fd00::5]:8000", "[::1]"])
def test_allow_list_entries(entry: str) -> None:
    assert HostList.parse([entry, " "]).hosts


@pytest.mark.parametrize(
    "entry", ["*", "*.example.org", "http://x", "a/b", "10.0.0.0/8", "x:y", "x:0", "x:99999", "2130706433", "a b"]
)
def test_allow_list_refuses_what_is_no_host(entry: str) -> None:
    with pytest.raises(ValueError, match="is no host"):
        HostList.parse([entry])


def test_settings_from_the_environment_and_options() -> None:
    settings = Settings.read({"FACTLINT_ALLOW_HOSTS": "a.example, b.example:81"}, ["c.example"])
    assert settings.allowed.hosts == {("a.example", None), ("b.example", 81), ("c.example", None)}
    for environment in (
        {"FACTLINT_CONTACT": "a@b.example\r\nX: 1"},
        {"FACTLINT_PROXY": "socks5://x"},
        {"FACTLINT_ALLOW_HOSTS": "10.0.0.0/8"},
    ):
        with pytest.raises(ValueError, match=next(iter(environment))):
            Settings.read(environment)


# -- redirects and credentials ---------------------------------------------------------------------------------------


def test_redirects_end(serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]) -> None:
    numbers = itertools.count()
    server = serve(lambda _: reply(status=302, location=f"/{next(numbers)}"))
    with pytest.raises(LimitError, match="more than 5 redirects"):
        asking(server).get(server.url())
    assert len(server.asked) == 6


def test_permanent_redirects_tell_the_new_address(
    serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]
) -> None:
    moves = {"/a": (301, "/b"), "/b": (308, "/c"), "/x": (302, "/b"), "/ü": (301, "/c")}

    def answer(asked: Asked) -> bytes:
        status, to = moves.get(asked.path, (200, ""))
        return reply("end", status, **({"location": to} if to else {}))

    server = serve(answer)
    client = asking(server)
    assert client.get(server.url("/a")).moved_to == server.url("/c")
    assert client.get(server.url("/x")).moved_to is None
    assert client.get(server.url("/c")).moved_to is None


def test_redirect_with_unquoted_letters_is_followed(
    serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]
) -> None:
    server = serve(lambda asked: reply(status=301, location="/a b") if asked.path == "/" else reply(asked.path))
    assert asking(server).get(server.url()).body == b"/a%20b"


def test_secrets_and_cookies_stay_with_their_host(
    serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]
) -> None:
    other = serve(reply("end"))
    first = serve(
        lambda asked: (
            reply(status=302, location="/two", set_cookie="session=1; Path=/")
            if asked.path == "/"
            else reply(status=302, location=other.url())
        )
    )
    client = asking(first, other)
    client.get(first.url(), secrets={"Authorization": "Bearer 1", "X-Api-Key": "2"}, seen=Seen('"tag"'))
    assert [asked.headers.get("authorization") for asked in first.asked] == ["Bearer 1", "Bearer 1"]
    (asked,) = other.asked
    assert {"authorization", "x-api-key", "cookie", "if-none-match"}.isdisjoint(asked.headers)
    assert all("cookie" not in asked.headers for asked in first.asked)


def test_no_proxy_or_password_of_the_environment_is_used(
    serve: Callable[[Handler | bytes], Server],
    asking: Callable[..., Client],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    proxy, server = serve(reply("proxied")), serve(reply("direct"))
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, proxy.url())
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login a password b\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    assert asking(server).get(server.url()).body == b"direct"
    assert not proxy.asked
    assert "authorization" not in server.asked[0].headers


def test_the_proxy_that_was_asked_for_is_used(serve: Callable[[Handler | bytes], Server]) -> None:
    proxy = serve(reply("proxied"))
    with Client(Settings(proxy=proxy.url())) as client:
        assert client.get("http://news.example/a").body == b"proxied"
        with pytest.raises(RefusedError):
            client.get("http://10.0.0.1/")
    assert [asked.path for asked in proxy.asked] == ["http://news.example/a"]


def test_user_agent_declares_the_contact(
    serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]
) -> None:
    server = serve(reply("x"))
    asking(server).get(server.url())
    agent = server.asked[0].headers["user-agent"]
    assert agent.startswith("factlint/")
    assert "desk@example.org" in agent


# -- answers that harm -----------------------------------------------------------------------------------------------


def _drip(_: Asked) -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"
    for _ in range(100):
        time.sleep(0.05)
        yield b"x"


def _drip_head(_: Asked) -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\n"
    for number in range(100):
        time.sleep(0.05)
        yield f"X-{number}: y\r\n".encode()


def _interim_for_ever(_: Asked) -> Iterator[bytes]:
    for _ in range(100):
        time.sleep(0.05)
        yield b"HTTP/1.1 103 Early Hints\r\n\r\n"


def _endless(_: Asked) -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    for _ in range(10_000):
        yield b"1000\r\n" + b"x" * 0x1000 + b"\r\n"


def _bomb(layers: int, length: int = 50_000_000) -> bytes:
    body = b"0" * length
    for _ in range(layers):
        body = gzip.compress(body, 9)
    return reply(body, content_encoding=", ".join(["gzip"] * layers))


@pytest.mark.parametrize("answer", [_drip, _drip_head, _interim_for_ever])
def test_slow_answers_end_with_the_time(
    answer: Handler, serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]
) -> None:
    server = serve(answer)
    started = time.monotonic()
    with pytest.raises(FetchError, match=r"too long|in time"):
        asking(server).get(server.url(), limits=Limits(seconds=0.4))
    assert time.monotonic() - started < 3


@pytest.mark.parametrize(
    "answer",
    [
        reply(b"x", content_length="99999999"),
        _endless,
        b"HTTP/1.0 200 OK\r\n\r\n" + b"x" * 200_000,
        _bomb(1),
        _bomb(2),
        reply(b"x", content_encoding="br"),
        reply(b"x", content_encoding="zstd"),
        reply(zlib.compress(b"0" * 50_000_000), content_encoding="deflate"),
    ],
    ids=["declared", "endless chunks", "no length", "gzip bomb", "nested bomb", "brotli", "zstandard", "deflate bomb"],
)
def test_long_answers_are_cut_off(
    answer: Handler | bytes, serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]
) -> None:
    server = serve(answer)
    with pytest.raises(LimitError):
        asking(server).get(server.url(), limits=QUICK)


def test_a_bomb_never_fills_the_memory(
    serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]
) -> None:
    """300 MB in 300 kB, against a limit of 4 MB."""
    server = serve(_bomb(1, 300_000_000))
    client = asking(server)
    tracemalloc.start()
    with pytest.raises(LimitError):
        client.get(server.url(), limits=Limits(size=4 << 20, ratio=10_000))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 16 << 20


def test_a_body_packed_too_tightly_is_refused_below_the_limit_of_size(
    serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]
) -> None:
    server = serve(_bomb(1, 5_000_000))
    with pytest.raises(LimitError, match="times its length"):
        asking(server).get(server.url())


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\x00\x01\x02",
        b"220 mail.example ESMTP\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc",
        b"HTTP/1.1 200 OK\r\n" + b"X-Long: " + b"y" * 200_000 + b"\r\n\r\n",
        reply(gzip.compress(b"word " * 1000)[:-9], content_encoding="gzip"),
        reply(b"not gzip", content_encoding="gzip"),
        reply(b"\xff\xff\xff", content_encoding="deflate"),
    ],
    ids=[
        "nothing",
        "noise",
        "another protocol",
        "shorter than it says",
        "two lengths",
        "negative length",
        "bad chunk",
        "broken chunk",
        "endless header",
        "broken gzip",
        "no gzip",
        "no deflate",
    ],
)
def test_broken_answers_are_told_as_such(
    answer: bytes, serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]
) -> None:
    server = serve(answer)
    with pytest.raises(UnreachableError, match=r"127\.0\.0\.1"):
        asking(server).get(server.url(), limits=QUICK)


def _raw_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


TEXT = b"".join(b"%d words of an article. " % n for n in range(40_000))


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (gzip.compress(TEXT), "gzip"),
        (gzip.compress(TEXT[:5000]) + gzip.compress(TEXT[5000:]) + b"\x00" * 512, "x-gzip"),
        (zlib.compress(TEXT), "deflate"),
        (_raw_deflate(TEXT), "deflate"),
        (TEXT, "identity"),
    ],
    ids=["gzip", "gzip members and padding", "deflate", "bare deflate", "identity"],
)
def test_honest_packing_is_unpacked(
    body: bytes, encoding: str, serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]
) -> None:
    server = serve(reply(body, content_encoding=encoding))
    assert asking(server).get(server.url()).body == TEXT


def test_longer_than_declared_is_cut_at_what_was_declared(
    serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]
) -> None:
    server = serve(reply("abcdef", content_length="3"))
    assert asking(server).get(server.url()).body == b"abc"


def test_nothing_listens(serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(UnreachableError, match="cannot be connected to"):
        asking(allow=[f"127.0.0.1:{port}"]).get(f"http://127.0.0.1:{port}/", limits=QUICK)


def test_a_certificate_that_nobody_vouches_for_is_not_trusted(
    tmp_path: Path, stack: ExitStack, asking: Callable[..., Client]
) -> None:
    server = stack.enter_context(serving(lambda _: reply("x"), _own_certificate(tmp_path)))
    with pytest.raises(UnreachableError, match="certificate"):
        asking(server).get(server.url().replace("http:", "https:"), limits=QUICK)
    assert not server.asked


def _own_certificate(folder: Path) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, now, now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), False)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / "pair.pem").write_bytes(secret + certificate.public_bytes(Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "pair.pem")
    return context


# -- politeness ------------------------------------------------------------------------------------------------------


def _failing_first(times: int, answer: bytes) -> Handler:
    count = itertools.count()
    return lambda _: answer if next(count) < times else reply("at last")


@pytest.fixture
def patient(stack: ExitStack) -> Callable[[Server], tuple[Client, list[float]]]:
    """A client whose waits are counted instead of waited."""

    def start(server: Server) -> tuple[Client, list[float]]:
        waits: list[float] = []
        now = [0.0]

        def sleep(seconds: float) -> None:
            waits.append(seconds)
            now[0] += seconds

        client = Client(
            Settings(HostList.parse([server.host])),
            Pace(FAST, {}, lambda: now[0], sleep),
            clock=lambda: now[0],
            sleep=sleep,
        )
        return stack.enter_context(client), waits

    return start


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_failing_host_is_asked_again_with_growing_pauses(
    status: int,
    serve: Callable[[Handler | bytes], Server],
    patient: Callable[[Server], tuple[Client, list[float]]],
) -> None:
    server = serve(_failing_first(2, reply(status=status)))
    client, waits = patient(server)
    assert client.get(server.url()).body == b"at last"
    first, second = (wait for wait in waits if wait > 0.1)
    assert 0.5 <= first <= 1 <= second <= 2


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 451, 501, 206])
def test_a_clear_no_is_not_asked_again(
    status: int,
    serve: Callable[[Handler | bytes], Server],
    patient: Callable[[Server], tuple[Client, list[float]]],
) -> None:
    server = serve(reply(status=status))
    client, _ = patient(server)
    with pytest.raises(StatusError) as problem:
        client.get(server.url())
    assert problem.value.status == status
    assert len(server.asked) == 1


@pytest.mark.parametrize("after", ["7", "date"])
def test_retry_after_is_honoured(
    after: str,
    serve: Callable[[Handler | bytes], Server],
    patient: Callable[[Server], tuple[Client, list[float]]],
) -> None:
    value = format_datetime(datetime.now(UTC) + timedelta(seconds=8), usegmt=True) if after == "date" else after
    server = serve(_failing_first(1, reply(status=429, retry_after=value)))
    client, waits = patient(server)
    assert client.get(server.url()).body == b"at last"
    assert 6 <= sum(waits) <= 8.1


@pytest.mark.parametrize("after", ["3600", "soon", "-5", ""])
def test_a_host_that_wants_a_long_rest_gets_it(
    after: str,
    serve: Callable[[Handler | bytes], Server],
    patient: Callable[[Server], tuple[Client, list[float]]],
) -> None:
    server = serve(reply(status=429, retry_after=after))
    client, _ = patient(server)
    with pytest.raises(StatusError) as problem:
        client.get(server.url())
    assert problem.value.retry_after in (3600, 60)
    with pytest.raises(BusyError) as busy:
        client.get(server.url())
    assert 59 <= busy.value.seconds <= 3600
    assert len(server.asked) == 1


def test_unchanged_pages_are_not_sent_again(
    serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]
) -> None:
    def answer(asked: Asked) -> bytes:
        unchanged = asked.headers.get("if-none-match") == '"v1"' and "if-modified-since" in asked.headers
        return reply("body", 304 if unchanged else 200, etag='"v1"', last_modified="Fri, 07 Nov 2025 06:12:00 GMT")

    server = serve(answer)
    client = asking(server)
    first = client.get(server.url())
    again = client.get(server.url(), seen=first.seen)
    assert (first.body, first.not_modified, again.body, again.not_modified) == (b"body", False, b"", True)


def test_headers_cannot_be_smuggled_in_by_an_earlier_answer(
    serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]
) -> None:
    server = serve(reply("x"))
    asking(server).get(server.url(), seen=Seen("v\r\nX-Injected: 1", "ö"))
    assert {"x-injected", "if-none-match", "if-modified-since"}.isdisjoint(server.asked[0].headers)


@given(
    rate=st.floats(0.5, 50),
    arrivals=st.lists(st.floats(0, 0.2), min_size=1, max_size=30),
)
def test_no_second_holds_more_starts_than_the_rate(rate: float, arrivals: list[float]) -> None:
    now = [0.0]
    starts: list[float] = []

    def sleep(seconds: float) -> None:
        now[0] += seconds

    pace = Pace(Rate(rate), {}, lambda: now[0], sleep)
    for gap in arrivals:
        now[0] += gap
        with pace.turn("h", now[0] + 1000):
            starts.append(now[0])
    for start in starts:
        assert sum(start <= other < start + 1 - 1e-9 for other in starts) <= max(1, -(-rate // 1))
    assert all(later - earlier >= 1 / rate - 1e-9 for earlier, later in itertools.pairwise(starts))


def test_no_turn_in_time_means_no_request(
    serve: Callable[[Handler | bytes], Server], asking: Callable[..., Client]
) -> None:
    server = serve(reply("x"))
    with Client(Settings(HostList.parse([server.host])), Pace(Rate(0.01))) as client:
        client.get(server.url())
        with pytest.raises(BusyError):
            client.get(server.url(), limits=QUICK)
    assert len(server.asked) == 1


def test_one_request_at_a_time_to_a_host(serve: Callable[[Handler | bytes], Server]) -> None:
    under_way, most = [0], [0]

    def answer(_: Asked) -> bytes:
        under_way[0] += 1
        most[0] = max(most[0], under_way[0])
        time.sleep(0.05)
        under_way[0] -= 1
        return reply("x")

    server = serve(answer)
    with Client(Settings(HostList.parse([server.host])), Pace(Rate(1000))) as client:
        threads = [threading.Thread(target=client.get, args=(server.url(),)) for _ in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
    assert (len(server.asked), most[0]) == (5, 1)


def test_a_turn_is_given_back_after_a_failure() -> None:
    pace = Pace(Rate(1000))
    for _ in range(3):
        with pytest.raises(KeyError), pace.turn("h", time.monotonic() + 1):
            raise KeyError
    pace.hold("h", 50)
    with pytest.raises(NotYetError), pace.turn("h", time.monotonic() + 1):
        pytest.fail("a held host got a turn")


@pytest.mark.parametrize("rate", [(0, 1), (-1, 1), (float("nan"), 1), (float("inf"), 1), (1, 0)])
def test_a_rate_that_limits_nothing_is_no_rate(rate: tuple[float, int]) -> None:
    with pytest.raises(ValueError, match="positive"):
        Rate(*rate)


# -- messages --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://ana:geheim@example.org/a", "https://example.org/a"),
        ("https://example.org/a@b", "https://example.org/a@b"),
        ("http://x/\x1b[31m\n", "http://x/?[31m?"),
        ("http://x/" + "a" * 500, "http://x/" + "a" * 190 + "…"),
    ],
)
def test_addresses_in_messages_are_harmless(address: str, told: str) -> None:
    assert shown(address) == told
