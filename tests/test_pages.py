"""Articles by their addresses, on a loopback server: manners, reservations, and every entry point that fetches."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checkers.model.document import Document, LanguageChoice
from checkers.model.rendering import Unread
from flows.cli import cli
from flows.ingest.addresses import HostList
from flows.ingest.article import PageError
from flows.ingest.fetch import Client, RefusedError, Settings
from flows.ingest.inputs import Options, Reader, UsageError, Web
from flows.ingest.pace import Pace, Rate
from flows.ingest.pages import Pages
from flows.ingest.robots import Robots
from tests.loopback import Asked, Server, reply, serving
from tests.refused_addresses import REFUSED
from tests.test_article import data, page

HTML = {"content_type": "text/html; charset=utf-8"}


class Site:
    """Paths to answers; everything else is not there."""

    def __init__(self, **paths: bytes) -> None:
        self.paths = {"/" + name: answer for name, answer in paths.items()}

    def __call__(self, asked: Asked) -> bytes:
        return self.paths.get(asked.path.partition("?")[0], reply("nothing", 404))


@pytest.fixture
def serve() -> Iterator[Callable[[Site], Server]]:
    with ExitStack() as stack:
        yield lambda site: stack.enter_context(serving(site))


def pages(server: Server, licensed: str = "") -> Pages:
    client = Client(Settings(HostList.parse([server.host])), Pace(Rate(1000)), sleep=lambda _: None)
    return Pages(client, HostList.parse([licensed]))


ROBOTS = (
    "User-agent: *\nDisallow: /\n\nUser-agent: factlint\nAllow: /news/*.html$\nDisallow: /news\nCrawl-delay: 0.001\n"
)


class TestRobots:
    @pytest.mark.parametrize(
        ("path", "allowed"), [("/news/a.html", True), ("/news/a.html?x", False), ("/news/a", False), ("/else", True)]
    )
    def test_rules_for_factlint_win_and_the_longest_counts(
        self, path: str, allowed: bool, serve: Callable[[Site], Server]
    ) -> None:
        server = serve(Site(**{"robots.txt": reply(ROBOTS)}))
        client = Client(Settings(HostList.parse([server.host])), Pace(Rate(1000)))
        robots = Robots(client)
        if allowed:
            robots.check(server.url(path))
        else:
            with pytest.raises(RefusedError, match="asks programs to stay away"):
                robots.check(server.url(path))

    @pytest.mark.parametrize(
        ("status", "allowed"), [(404, True), (403, True), (410, True), (429, False), (500, False), (503, False)]
    )
    def test_rules_that_are_not_there_allow_and_broken_ones_do_not(
        self, status: int, allowed: bool, serve: Callable[[Site], Server]
    ) -> None:
        server = serve(Site(**{"robots.txt": reply("x", status), "a": reply(page(), **HTML)}))
        if allowed:
            assert pages(server).read(server.url("/a")).title
        else:
            with pytest.raises(RefusedError, match="could not be read"):
                pages(server).read(server.url("/a"))
            assert {asked.path for asked in server.asked} == {"/robots.txt"}

    def test_rules_are_asked_for_once(self, serve: Callable[[Site], Server]) -> None:
        server = serve(Site(**{"robots.txt": reply(ROBOTS), "news/a.html": reply(page(), **HTML)}))
        reading = pages(server)
        for _ in range(3):
            reading.read(server.url("/news/a.html"))
        assert [asked.path for asked in server.asked].count("/robots.txt") == 1

    def test_rules_hold_behind_a_redirect_too(self, serve: Callable[[Site], Server]) -> None:
        site = Site(**{"robots.txt": reply("User-agent: *\nDisallow: /closed"), "closed": reply(page(), **HTML)})
        site.paths["/open"] = reply(status=302, location="/closed")
        server = serve(site)
        with pytest.raises(RefusedError, match="stay away"):
            pages(server).read(server.url("/open"))

    @pytest.mark.parametrize(
        "rules", ["\x00\xff", "Disallow: /", "User-agent: *\nDisallow: /" + "*a" * 5000 + "$", "x" * 400_000]
    )
    def test_odd_rules_do_no_harm(self, rules: str, serve: Callable[[Site], Server]) -> None:
        server = serve(Site(**{"robots.txt": reply(rules.encode("latin-1")), "aaaa": reply(page(), **HTML)}))
        assert pages(server).read(server.url("/aaaa")).title


class TestReservation:
    @pytest.mark.parametrize(
        "answer",
        [
            reply(page(), **HTML, tdm_reservation="1"),
            reply(page('<meta name="tdm-reservation" content="1">'), **HTML),
        ],
        ids=["header", "meta"],
    )
    def test_is_honoured_unless_the_publisher_agrees(self, answer: bytes, serve: Callable[[Site], Server]) -> None:
        server = serve(Site(a=answer))
        with pytest.raises(RefusedError, match="reserves text and data mining"):
            pages(server).read(server.url("/a"))
        assert pages(server, server.host).read(server.url("/a")).title

    def test_robots_do_not_bind_a_licensed_host(self, serve: Callable[[Site], Server]) -> None:
        server = serve(Site(**{"robots.txt": reply("User-agent: *\nDisallow: /"), "a": reply(page(), **HTML)}))
        assert pages(server, server.host).read(server.url("/a")).title
        assert [asked.path for asked in server.asked] == ["/a"]


class TestLinks:
    @pytest.mark.parametrize("address", REFUSED, ids=REFUSED.values())
    def test_what_a_feed_or_page_links_to_is_held_to_the_same(
        self, address: str, serve: Callable[[Site], Server], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        server = serve(Site())
        monkeypatch.setattr(socket, "create_connection", lambda *_, **__: pytest.fail("connected"))
        with pytest.raises(RefusedError):
            pages(server).answer(address, linked_from=server.url("/feed.xml"))


class TestKinds:
    def test_plain_text_is_taken_as_it_is(self, serve: Callable[[Site], Server]) -> None:
        server = serve(Site(a=reply("Kosten: 5 €".encode("cp1252"), content_type="text/plain; charset=iso-8859-1")))
        assert pages(server).read(server.url("/a")).text == "Kosten: 5 €"

    @pytest.mark.parametrize("kind", ["application/pdf", "image/png", "application/json", "video/mp4"])
    def test_other_kinds_are_refused(self, kind: str, serve: Callable[[Site], Server]) -> None:
        server = serve(Site(a=reply(b"%PDF", content_type=kind)))
        with pytest.raises(PageError, match=f"is {kind}, no article"):
            pages(server).read(server.url("/a"))

    def test_an_encoding_that_is_declared_wrongly_is_named(self, serve: Callable[[Site], Server]) -> None:
        server = serve(Site(a=reply("<p>5 €</p>".encode("cp1252"), **HTML)))
        with pytest.raises(PageError, match=r"127\.0\.0\.1.*declared as utf-8, but byte 0x80"):
            pages(server).read(server.url("/a"))


def choose(text: str, option: str | None, metadata: str | None) -> LanguageChoice:
    return LanguageChoice(option or metadata, 1.0, "metadata")


def no_input() -> None:
    raise AssertionError("standard input was read")


class TestInputs:
    """Through `Reader`, which the terminal and the flow share."""

    def test_an_address_becomes_a_document(self, serve: Callable[[Site], Server]) -> None:
        head = data(datePublished="2031-11-06T23:40:00-05:00", inLanguage="en", isAccessibleForFree=False)
        server = serve(Site(a=reply(page(head), **HTML)))
        reader = Reader(Options(), choose, no_input, Web([server.host]))  # type: ignore[arg-type]
        (found,) = reader.read([server.url("/a?utm_source=x")])
        assert isinstance(found, Document)
        assert found.id == server.url("/a?utm_source=x")
        assert found.url == server.url("/a")
        assert str(found.published) == str(found.as_of) == "2031-11-06"
        assert (found.language.tag, found.title, found.truncated) == ("en", "Orbelin doubles its harvest", True)
        assert found.text.startswith("Orbelin doubles its harvest\n\nOrbelin sold")

    @pytest.mark.parametrize("address", [a for a in REFUSED if "\x00" not in a], ids=lambda a: REFUSED[a])
    def test_hostile_addresses_are_answered_in_their_place(self, address: str, tmp_path: Path) -> None:
        fine = tmp_path / "fine.txt"
        fine.write_text("It cost $4 billion.", encoding="utf-8")
        reader = Reader(Options(), choose, no_input)  # type: ignore[arg-type]
        try:
            first, second = reader.read([address, str(fine)])
        except UsageError:
            return
        assert isinstance(first, Unread)
        assert isinstance(second, Document)

    @pytest.mark.parametrize("option", ["allow_hosts", "licensed_hosts"])
    def test_hosts_that_are_none_are_refused_at_once(self, option: str) -> None:
        with pytest.raises(UsageError, match="is no host"):
            Web(**{option: ["10.0.0.0/8"]})


def run(*arguments: str, stdin: str | bytes = "") -> Result:
    return CliRunner().invoke(cli, arguments, input=stdin, standalone_mode=False)


class TestTerminal:
    def test_check_of_an_address(self, serve: Callable[[Site], Server]) -> None:
        server = serve(Site(a=reply(page(data(isAccessibleForFree=False), attributes="lang=en"), **HTML)))
        result = run("check", "--allow-host", server.host, "--date", "2031-11-07", server.url("/a"))
        assert result.return_value == 0
        assert "not free to read in full" in result.stdout

    @pytest.mark.parametrize("command", ["check", "extract"])
    def test_without_leave_nothing_is_asked(self, command: str, serve: Callable[[Site], Server]) -> None:
        server = serve(Site())
        result = run(command, server.url("/a"))
        assert result.return_value == 2
        assert "--allow-host" in result.stderr
        assert not server.asked

    def test_compare_of_an_address_with_a_file(self, serve: Callable[[Site], Server], tmp_path: Path) -> None:
        server = serve(Site(a=reply(page(attributes="lang=en"), **HTML)))
        other = tmp_path / "other.html"
        other.write_bytes(page(attributes="lang=en").replace(b"4.2 billion</b>", b"4.2 million</b>"))
        result = run("compare", "--allow-host", server.host, server.url("/a"), str(other))
        assert result.return_value == 1
        assert "4.2 million" in result.stdout

    def test_the_text_in_which_reports_count(self, serve: Callable[[Site], Server]) -> None:
        server = serve(Site(a=reply(page(attributes="lang=en"), **HTML)))
        text = run("text", "--allow-host", server.host, server.url("/a")).stdout
        checked = run("extract", "--allow-host", server.host, server.url("/a")).stdout
        spans = [quantity["span"] for quantity in json.loads(checked)["quantities"]]
        assert spans
        assert all(text[span["start"] : span["end"]] == span["text"] for span in spans)

    @pytest.mark.parametrize("given", ["none.txt", "http://10.0.0.1/", "."])
    def test_no_text(self, given: str) -> None:
        result = CliRunner().invoke(cli, ["text", given])
        assert result.exit_code == 2
        assert given.rstrip("/") in result.output

    def test_a_page_on_standard_input_is_read_as_one(self) -> None:
        result = run("extract", "-", stdin=page(attributes="lang=en"))
        assert result.return_value == 0
        assert "4.2 billion" in result.stdout
        assert "Cookies" not in result.stdout
