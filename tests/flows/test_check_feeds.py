"""Watching feeds of a loopback newsroom: what is new, what was corrected, and hosts that answer badly or never."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError
from sqlalchemy import select, update

from flows import check_feeds as module
from flows import hosts
from flows.check_feeds import Feeds, check_feeds
from flows.ingest.fetch import Limits
from flows.store import open_store
from flows.store.feeds import Checked
from flows.store.schema import Document, Entry, Feed, Finding, Result, Version
from flows.store.store import now
from tests.flows.newsroom import Newsroom, newsroom
from tests.flows.test_check_articles import left_by

WRONG = "Narval Foods had revenue of $7 million in 2024, the company said in a long and detailed statement on Monday."
RIGHT = WRONG.replace("$7", "$5")
FILLER = "The harbour was quiet. Boats came and went, and nobody on the quay spoke of figures for the rest of the day."


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Iterator[Newsroom]:
    with newsroom() as opened:
        monkeypatch.setenv("FACTLINT_ALLOW_HOSTS", opened.host)
        yield opened


def run(*feeds: str, facts: str, **more: Any) -> Any:
    return check_feeds(Feeds(feeds=list(feeds), language="en", reference=[facts], **more), return_state=True)


def rows(table: Any) -> list[Any]:
    store = open_store()
    with store.engine.connect() as connection:
        found = connection.execute(select(table.__table__)).all()
    store.close()
    return list(found)


def hours_later(hours: float) -> None:
    """Everything that is remembered happened so much earlier."""
    store = open_store()
    with store.engine.begin() as connection:
        for entry in connection.execute(select(Entry.__table__)).all():
            connection.execute(
                update(Entry)
                .where(Entry.id == entry.id)
                .values(seen_at=now() - timedelta(hours=hours), asked_at=now() - timedelta(hours=hours))
            )
        connection.execute(update(Feed).values(not_before=None))
    store.close()


@pytest.mark.prefect
@pytest.mark.usefixtures("server")
class TestWatch:
    def test_a_second_run_asks_once_and_finds_nothing_new(self, room: Newsroom, facts: str) -> None:
        room.publish("/a", "Narval grows", WRONG, FILLER)
        room.publish("/b", "Quiet day", FILLER, FILLER)
        room.feed("/feed", "/a", "/b")
        state = run(f"{room.url}/feed", facts=facts, watch_days=0)
        assert state.name == "Completed" and "2 articles new or changed: 1 error" in str(state.message)
        _, artifacts = left_by(state.state_details.flow_run_id)
        assert [key for key in artifacts if key.startswith("article-narval-grows-")]
        asked = len(room.asked)
        state = run(f"{room.url}/feed", facts=facts, watch_days=0)
        assert "0 articles new or changed" in str(state.message) and not left_by(state.state_details.flow_run_id)[1]
        assert room.asked[asked:] == [("/feed", 304)]

    def test_an_article_that_changes_three_times_is_followed(self, room: Newsroom, facts: str) -> None:
        room.feed("/feed", "/a")
        told = []
        for text in (WRONG, f"{WRONG} More.", RIGHT, RIGHT):
            room.publish("/a", "Narval grows", text, FILLER)
            told.append(str(run(f"{room.url}/feed", facts=facts).message))
            hours_later(5)
        assert "1 error" in told[0] and "since" not in told[0]
        assert "1 still wrong" in told[1] and "1 fixed" in told[2] and "0 articles new or changed" in told[3]
        assert len(rows(Document)) == 1 and len(rows(Version)) == 3
        (current,) = [row for row in rows(Result) if row.current]
        assert current.errors == 0
        assert room.answers("/feed") == [200, 304, 304, 304] and room.answers("/a") == [200, 200, 200, 304]

    def test_what_was_not_recorded_is_checked_by_the_next_run(
        self, room: Newsroom, facts: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        room.publish("/a", "Narval grows", WRONG, FILLER)
        room.feed("/feed", "/a")

        def dies(*_: object) -> None:
            raise RuntimeError("the machine went down")

        with monkeypatch.context() as patch:
            patch.setattr(module, "check", dies)
            assert run(f"{room.url}/feed", facts=facts).is_failed()
        assert "1 article new or changed: 1 error" in str(run(f"{room.url}/feed", facts=facts).message)
        assert len(rows(Finding)) == 1

    def test_a_first_reading_takes_the_newest_and_leaves_the_archive(self, room: Newsroom, facts: str) -> None:
        for path in ("/a", "/b", "/c"):
            room.publish(path, f"Story {path}", FILLER, FILLER)
        room.feed("/feed", "/a", "/b", "/c")
        assert "2 articles" in str(run(f"{room.url}/feed", facts=facts, newest=2, watch_days=0).message)
        room.publish("/d", "Story d", FILLER, FILLER)
        room.publish("/e", "Story e", FILLER, FILLER)
        room.feed("/feed", "/e", "/d", "/a", "/b", "/c")
        assert "1 article" in str(run(f"{room.url}/feed", facts=facts, newest=1, watch_days=0).message)
        assert "1 article" in str(run(f"{room.url}/feed", facts=facts, newest=1, watch_days=0).message)
        assert "0 articles" in str(run(f"{room.url}/feed", facts=facts, newest=1, watch_days=0).message)
        assert room.answers("/c") == []

    def test_a_folder_is_watched_by_what_changes_in_it(self, tmp_path: Path, facts: str) -> None:
        folder = tmp_path / "today"
        folder.mkdir()
        (folder / "a.txt").write_text(f"date 2025-03-03 Narval\n\n{WRONG}", encoding="utf-8")
        assert "1 article new or changed: 1 error" in str(run(str(folder), facts=facts).message)
        (folder / "b.txt").write_text(f"date 2025-03-03 Other\n\n{RIGHT}", encoding="utf-8")
        assert "1 article new or changed: no mismatch" in str(run(str(folder), facts=facts).message)
        (folder / "a.txt").write_text(f"date 2025-03-03 Narval\n\n{RIGHT}", encoding="utf-8")
        assert "1 fixed" in str(run(str(folder), facts=facts).message)
        assert "0 articles" in str(run(str(folder), facts=facts).message)

    def test_hosts_that_answer_badly_or_never_stop_no_other(
        self, room: Newsroom, facts: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(module, "LIMITS", Limits(seconds=3.0))
        room.publish("/a", "Narval grows", WRONG, FILLER)
        room.feed("/good", "/a")
        for path, behaviour in (("/429", 429), ("/500", 500), ("/slow", "slow"), ("/never", "never"), ("/410", 410)):
            room.feed(path, "/a")
            room.behaviour[path] = behaviour
        room.retry_after = "3600"
        # 429 last: it holds the whole host, which here is everybody's.
        paths = ("/good", "/410", "/slow", "/never", "/500", "/429")
        with monkeypatch.context() as patch:
            patch.setattr(module, "FETCHERS", 1)
            state = run(*(f"{room.url}{path}" for path in paths[:1]), facts=facts)
            assert "1 error" in str(state.message)
            state = run(*(f"{room.url}{path}" for path in paths), facts=facts)
        assert state.name == "Completed" and "5 inputs not read" in str(state.message)
        feeds = {row.url.removeprefix(room.url): row for row in rows(Feed)}
        assert feeds["/good"].failures == 0 and feeds["/410"].gone
        assert feeds["/429"].not_before - now() > timedelta(minutes=50)
        assert all(feeds[path].failures == 1 and feeds[path].error for path in paths[1:])
        asked = len(room.asked)
        state = run(*(f"{room.url}{path}" for path in paths[1:]), facts=facts)
        assert "5 feeds left alone for now" in str(state.message) and len(room.asked) == asked

    def test_a_page_that_cannot_be_had_is_checked_by_what_its_feed_carries(self, room: Newsroom, facts: str) -> None:
        room.feed("/feed", "/a")
        item = f"<description>{WRONG} {FILLER}</description></item>"
        room.pages["/feed"] = room.pages["/feed"].replace(b"</item>", item.encode())
        state = run(f"{room.url}/feed", facts=facts)
        assert "1 error" in str(state.message)
        (version,) = rows(Version)
        assert version.truncated and version.keep_text == "excerpt" and "harbour" not in version.text

    def test_when_no_feed_can_be_read_the_run_fails_and_says_why(self, room: Newsroom, facts: str) -> None:
        room.publish("/page", "A page", FILLER)
        state = run(f"{room.url}/page", facts=facts)
        assert state.is_failed() and "give the address of its feed" in str(state.message)


@pytest.mark.prefect
@pytest.mark.usefixtures("server")
def test_a_host_is_asked_by_one_at_a_time_and_others_meanwhile() -> None:
    first, second = "http://one.example/a", "http://two.example/a"
    hosts.announce([first, second])
    hosts.announce([first])
    under_way: dict[str, int] = {first: 0, second: 0}
    most = dict(under_way)

    def ask(address: str) -> None:
        with hosts.turn(address):
            under_way[address] += 1
            most[address] = max(most[address], under_way[address])
            time.sleep(0.05)
            under_way[address] -= 1

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(ask, [first, first, first, second]))
    assert most == {first: 1, second: 1}


class TestDue:
    def left(self, age: timedelta, asked: timedelta, failures: int = 0, url: str | None = "http://x/a") -> Checked:
        at = now()
        return Checked("s", url, None, None, at - age, at - asked, failures, "http://x/a")

    def test_a_page_is_asked_often_at_first_and_seldom_later(self) -> None:
        week = timedelta(days=7)
        assert self.left(timedelta(minutes=8), timedelta(minutes=2)).is_due(now(), week)
        assert not self.left(timedelta(hours=8), timedelta(minutes=30)).is_due(now(), week)
        assert self.left(timedelta(hours=8), timedelta(hours=1, minutes=1)).is_due(now(), week)
        assert not self.left(timedelta(days=8), timedelta(days=8)).is_due(now(), week)

    def test_one_that_could_not_be_had_is_tried_again_and_then_left_alone(self) -> None:
        assert self.left(timedelta(days=1), timedelta(hours=4), failures=4).is_due(now(), timedelta(0))
        assert not self.left(timedelta(days=1), timedelta(hours=4), failures=5).is_due(now(), timedelta(9))

    def test_one_without_address_is_not_asked_for(self) -> None:
        assert not self.left(timedelta(hours=1), timedelta(hours=1), url=None).is_due(now(), timedelta(days=9))


@pytest.mark.parametrize("feeds", [[], ["  "], ["ftp://x.example/feed"]])
def test_what_cannot_be_watched_is_refused_with_the_remedy(feeds: list[str]) -> None:
    with pytest.raises(ValidationError, match=r"https://news\.example/feed\.xml|at least 1"):
        Feeds(feeds=feeds)


def test_the_form_shows_its_fields_in_reading_order() -> None:
    fields = Feeds.model_json_schema()["properties"]
    assert sorted(fields, key=lambda name: fields[name]["position"]) == list(Feeds.model_fields)
    assert all(field["title"] and field["description"] for field in fields.values())
