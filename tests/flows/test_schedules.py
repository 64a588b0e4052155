"""Schedules of prefect.yaml at their time of day, in their zone, across both changes of the clock."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml
from prefect.client.schemas.schedules import construct_schedule
from prefect.server.schemas.schedules import CronSchedule

from flows.desk import provision

DEPLOYMENTS = yaml.safe_load((provision.ROOT / "prefect.yaml").read_text(encoding="utf-8"))["deployments"]
CRONS = [
    (entry["name"], schedule) for entry in DEPLOYMENTS for schedule in entry.get("schedules", []) if "cron" in schedule
]


def local_times(schedule: dict[str, Any], start: str, n: int) -> list[datetime]:
    zone = ZoneInfo(schedule["timezone"])
    cron = CronSchedule(cron=schedule["cron"], timezone=schedule["timezone"])
    dates = asyncio.run(cron.get_dates(n, datetime.fromisoformat(start).replace(tzinfo=zone)))
    return [date.astimezone(zone) for date in dates]


@pytest.mark.parametrize(("name", "schedule"), CRONS, ids=lambda value: value if isinstance(value, str) else "")
@pytest.mark.parametrize("change", ["2026-03-27", "2026-10-23"])
def test_a_schedule_keeps_its_hour_when_the_clock_changes(name: str, schedule: dict[str, Any], change: str) -> None:
    minute, hour = (int(part) for part in schedule["cron"].split()[:2])
    times = local_times(schedule, change, 5)
    assert {(time.hour, time.minute) for time in times} == {(hour, minute)}, name
    days = [time.date() for time in times]
    assert len(set(days)) == 5 and days == sorted(days)


def test_a_daily_schedule_runs_once_on_each_of_the_two_days() -> None:
    """Of 2026 in Paris: the night of 23 hours and the night of 25."""
    daily = next(schedule for _, schedule in CRONS if schedule["cron"].split()[2:] == ["*", "*", "*"])
    for first, offsets in (("2026-03-28", [1, 2, 2]), ("2026-10-24", [2, 1, 1])):
        times = local_times(daily, first, 3)
        assert [(time.utcoffset() or 0) for time in times] == [
            (ZoneInfo("Europe/Paris").utcoffset(time.replace(tzinfo=None))) for time in times
        ]
        assert [int(time.utcoffset().total_seconds() // 3600) for time in times] == offsets  # type: ignore[union-attr]


def test_every_schedule_is_one_that_prefect_takes() -> None:
    for entry in DEPLOYMENTS:
        for schedule in entry.get("schedules", []):
            given = {key: schedule[key] for key in ("cron", "interval", "rrule", "timezone") if key in schedule}
            assert construct_schedule(**given), entry["name"]
