"""Real servers for tests, each in a folder of its own and gone at the end."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def postgresql_programs() -> Path | None:
    """The folder of initdb and pg_ctl: on the path, or where Debian keeps them."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    return next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)), None)


@contextmanager
def postgresql() -> Iterator[str]:
    """A PostgreSQL server on loopback; yields its address without a database's name.

    Its folder is not one of pytest's: those are closed to other users whenever a test run starts.
    """
    with tempfile.TemporaryDirectory(prefix="factlint-postgresql-") as folder:
        yield from _postgresql(Path(folder))


def _postgresql(folder: Path) -> Iterator[str]:
    programs = postgresql_programs()
    if programs is None:
        raise RuntimeError("no PostgreSQL is installed")
    cluster, port = folder / "cluster", free_port()
    cluster.mkdir(parents=True)
    as_user = _not_root(cluster)

    def run(*command: str | Path) -> None:
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True, cwd=cluster, **as_user)
        if done.returncode:
            raise RuntimeError(f"{command[0]}: {done.stderr}")

    run(programs / "initdb", "-D", cluster, "-U", "desk", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C")
    # No sockets in a folder that only Debian's own cluster may write in; no fsync, because nobody keeps this one.
    options = (
        f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=200"
    )
    run(programs / "pg_ctl", "-D", cluster, "-w", "-l", cluster / "log", "-o", options, "start")
    try:
        yield f"postgresql://desk@127.0.0.1:{port}"
    finally:
        run(programs / "pg_ctl", "-D", cluster, "-m", "immediate", "stop")


def redis_program() -> str | None:
    return shutil.which("redis-server")


@contextmanager
def redis() -> Iterator[str]:
    """A Redis server on loopback that keeps nothing; yields its address."""
    port = free_port()
    command = [str(redis_program()), "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    with tempfile.TemporaryDirectory(prefix="factlint-redis-") as folder:
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
        try:
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            process.terminate()
            process.wait(30)


def _not_root(cluster: Path) -> dict[str, Any]:
    """PostgreSQL refuses to run as root: its files and processes then go to the user that its package made."""
    if os.geteuid() != 0:
        return {}
    user = next(user for user in pwd.getpwall() if user.pw_name in ("postgres", "nobody"))
    os.chown(cluster, user.pw_uid, user.pw_gid)
    cluster.parent.chmod(0o711)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
