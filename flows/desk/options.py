"""What a desk is told, and the environment that follows from it."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

POOL = "factlint"
ENV_AUTH = "FACTLINT_DESK_AUTH"
ENV_REDIS = "FACTLINT_REDIS"


class DeskError(Exception):
    """The desk cannot start; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Options:
    """Addresses, places and limits of one desk. Raises DeskError for what would not be safe or cannot work."""

    home: Path
    host: str = "127.0.0.1"
    port: int = 4200
    pages_port: int = 4280
    database: str | None = None
    redis: str | None = None
    auth: str | None = None
    """`user:password`, for the server and the pages."""
    runs: int = 2
    """Flow runs at once."""

    def __post_init__(self) -> None:
        if not is_loopback(self.host) and not self.auth:
            raise DeskError(
                f"--host {self.host}: others could reach the desk; set {ENV_AUTH}=user:password first, "
                "or stay on 127.0.0.1"
            )
        if self.auth is not None and not all(self.auth.partition(":")[::2]):
            raise DeskError(f"{ENV_AUTH}: write it as user:password")
        if self.database and not self.database.startswith(("postgresql://", "postgresql+asyncpg://", "postgres://")):
            raise DeskError("--database: write it as postgresql://user:password@host/name, or leave it out for SQLite")

    @property
    def url(self) -> str:
        return f"http://{_in_url(self.host)}:{self.port}"

    @property
    def pages_url(self) -> str:
        return f"http://{_in_url(self.host)}:{self.pages_port}"

    @property
    def site(self) -> Path:
        return self.home / "site"

    @property
    def logs(self) -> Path:
        return self.home / "logs"

    def environment(self, base: Mapping[str, str]) -> dict[str, str]:
        """Of the server, the worker and the flow runs.

        Prefect's own settings of the user's (profiles, PREFECT_*) are left out: the desk is its own. Nothing calls
        home, and no page shows advertisements.
        """
        env = {name: value for name, value in base.items() if not name.startswith("PREFECT_")}
        env |= {
            "DO_NOT_TRACK": "1",
            "FACTLINT_HOME": str(self.home),
            "FACTLINT_SITE": str(self.site),
            "FACTLINT_SITE_URL": self.pages_url,
            "PREFECT_HOME": str(self.home / "prefect"),
            "PREFECT_PROFILES_PATH": str(self.home / "prefect" / "profiles.toml"),
            "PREFECT_API_URL": f"{self.url}/api",
            "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
            "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
            "PREFECT_SERVER_API_HOST": self.host,
            "PREFECT_SERVER_API_PORT": str(self.port),
            # The least that Prefect takes: three beats missed are a minute and a half.
            "PREFECT_FLOWS_HEARTBEAT_FREQUENCY": "30",
            "PREFECT_RESULTS_DEFAULT_SERIALIZER": "json",
            # In memory, which is the default, a server that is killed forgets who held a place and never frees it.
            "PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE": "prefect.server.concurrency.lease_storage.filesystem",
            "PREFECT_SERVER_CONCURRENCY_MAXIMUM_CONCURRENCY_SLOT_WAIT_SECONDS": "5",
            "PREFECT_CLI_PROMPT": "false",
        }
        if self.database:
            env["PREFECT_SERVER_DATABASE_CONNECTION_URL"] = _for_prefect(self.database)
            env["FACTLINT_STORE"] = self.database
        if self.auth:
            env |= {"PREFECT_SERVER_API_AUTH_STRING": self.auth, "PREFECT_API_AUTH_STRING": self.auth}
        if self.redis:
            env |= _redis(self.redis)
        return env


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def data_folder() -> Path:
    from flows.settings import settings

    return settings().home


def auth_from(environment: Mapping[str, str] = os.environ) -> str | None:
    return environment.get(ENV_AUTH) or None


def _in_url(host: str) -> str:
    # A browser cannot go to "every address of this machine".
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    return f"[{host}]" if ":" in host else host


def _for_prefect(database: str) -> str:
    return "postgresql+asyncpg://" + database.partition("://")[2]


def _redis(address: str) -> dict[str, str]:
    """Messages of the server through Redis: what several API servers need, so that events reach all of them.

    Its docket stays in memory: shared, a server without services takes the services' tasks and drops them.
    """
    module = "prefect_redis"
    return {
        "PREFECT_MESSAGING_BROKER": f"{module}.messaging",
        "PREFECT_MESSAGING_CACHE": f"{module}.messaging",
        "PREFECT_SERVER_EVENTS_CAUSAL_ORDERING": f"{module}.ordering",
        "PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE": f"{module}.lease_storage",
        "PREFECT_REDIS_MESSAGING_URL": address,
    }
