"""Which addresses may be fetched.

Only the public internet, only over the ports of the web. What is private can be reached where its name is on a list
that the operator wrote. `flows.ingest.fetch` asks here twice: about the address as it is written, and about every
network address that its name stands for at the moment of connecting.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

Address = IPv4Address | IPv6Address

WEB_PORTS = frozenset({80, 443, 8080, 8443})
"""Anything else speaks other protocols, to which a request can look like a command."""

_LABEL = r"(?!-)[a-z0-9_-]{1,63}(?<!-)"
_HOST_NAME = re.compile(rf"(?=.{{1,253}}\Z){_LABEL}(?:\.{_LABEL})*\Z")
_NUMERIC_END = re.compile(r"(?:^|\.)(?:[0-9]+|0x[0-9a-f]*)\Z")
"""A name that ends so is an IPv4 address to resolvers, however it is written (2130706433, 0x7f.1, 0177.0.0.1)."""

# `is_global` follows IANA's registries, each Python as of its own day. Stated here: what they call global in part or
# say nothing of. 192.0.0.0/24 and 2001::/23 are protocol assignments (a cloud's metadata among them; Teredo), multicast
# is no host, 192.88.99.0/24 and 2002::/16 are 6to4, out of use (RFC 7526), 3fff::/20 is documentation (RFC 9637), and
# 168.63.129.16 answers inside one cloud only, with secrets of its machines.
_NOT_PUBLIC = tuple(
    ip_network(text)
    for text in (
        "192.0.0.0/24",
        "192.88.99.0/24",
        "168.63.129.16/32",
        "224.0.0.0/4",
        "2001::/23",
        "2002::/16",
        "3fff::/20",
    )
)
_GLOBAL_UNICAST = IPv6Network("2000::/3")
_MAPPED = IPv6Network("::ffff:0:0/96")
_NAT64 = IPv6Network("64:ff9b::/96")
"""What a network without IPv4 gives for a host that has no IPv6 (RFC 6052)."""
_ISATAP = (0x00005EFE, 0x02005EFE)


def is_public(address: Address) -> bool:
    """Whether the address is a host's on the public internet; of one that carries another inside, whether that is."""
    if isinstance(address, IPv4Address):
        return _is_listed_public(address)
    if address in _MAPPED or address in _NAT64:
        return is_public(IPv4Address(int(address) & 0xFFFFFFFF))
    tunnelled = (int(address) >> 32) & 0xFFFFFFFF in _ISATAP
    return address in _GLOBAL_UNICAST and not tunnelled and _is_listed_public(address)


def _is_listed_public(address: Address) -> bool:
    return address.is_global and not any(address in network for network in _NOT_PUBLIC)


def host_problem(host: str) -> str | None:
    """Why a host, as it is written in an address, is refused before its name is looked up; None where it is not."""
    literal = literal_address(host)
    if literal is not None:
        return None if is_public(literal) else f"{host} is not on the public internet"
    if _NUMERIC_END.search(host):
        return f"{host} hides a network address; write it as four decimal numbers"
    if not _HOST_NAME.match(host):
        return "its host is no proper name"
    return None


def literal_address(host: str) -> Address | None:
    """The network address that a host is, where it is written as one."""
    try:
        return None if "%" in host else ip_address(host)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class HostList:
    """Hosts that may be reached wherever they are: exact names or literal addresses, each with a port or with any."""

    hosts: frozenset[tuple[str, int | None]] = field(default_factory=frozenset)

    @classmethod
    def parse(cls, entries: Iterable[str]) -> HostList:
        """From `host`, `host:port` or `[v6]:port`. Raises ValueError naming an entry that is none of these."""
        return cls(frozenset(_entry(entry) for entry in entries if entry.strip()))

    def permits(self, host: str, port: int) -> bool:
        """A bare host stands for the ports of the web; any other port must be named."""
        return (host, port) in self.hosts or (port in WEB_PORTS and (host, None) in self.hosts)


def _entry(entry: str) -> tuple[str, int | None]:
    text = entry.strip().lower()
    found = re.fullmatch(r"(?:\[([0-9a-f:.]+)\]|([^\s\[\]/@:*]+))(?::([0-9]{1,5}))?", text)
    host = (found[1] or found[2]).rstrip(".") if found else ""
    port = int(found[3]) if found and found[3] else None
    known = literal_address(host) or (_HOST_NAME.match(host) and not _NUMERIC_END.search(host))
    if not known or (port is not None and not 0 < port < 65536):
        raise ValueError(f"{entry.strip()!r} is no host; write it as cms.example.org or cms.example.org:8000")
    literal = literal_address(host)
    return (str(literal) if literal else host), port
