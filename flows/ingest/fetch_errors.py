"""How a fetch ends where it brings nothing.

FetchError
├── RefusedError      an address that is never asked, or an answer that leads to one
├── LimitError        an answer that is too long, too slow, or packed too tightly
├── BusyError         the host's rate, or its own word, allows no request yet; `seconds` says how long
├── UnreachableError  no proper answer: the name, the connection, TLS or the protocol failed
└── StatusError       a proper answer that is none: `status` says which
"""

from __future__ import annotations


class FetchError(Exception):
    """Nothing was fetched; the text names the address and the remedy."""


class RefusedError(FetchError):
    """The address is not one that factlint asks."""


class LimitError(FetchError):
    """The answer went over a limit."""


class BusyError(FetchError):
    """The host must not be asked yet."""

    def __init__(self, message: str, seconds: float) -> None:
        super().__init__(message)
        self.seconds = seconds


class UnreachableError(FetchError):
    """The host gave no proper answer."""


class StatusError(FetchError):
    """The host answered that it will not."""

    def __init__(self, message: str, status: int, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.retry_after = retry_after
        """Seconds, where the host said so."""
