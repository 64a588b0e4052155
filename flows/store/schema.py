"""The tables. Their history is in `migrations`; a test holds the two together.

    documents 1─* versions 1─* results 1─* claims 1─* findings
    documents 1─* reviews          runs 1─* items *─1 results          feeds 1─* entries *─1 documents

Times are UTC. `digest` columns are lower-case hexadecimal SHA-256, `fingerprint` and `subject` their first 32 digits.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    CheckConstraint,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcTime(TypeDecorator[datetime]):
    """An instant. SQLite keeps no zone, so it is given back here."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError(f"{value} has no time zone")
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value is not None and value.tzinfo is None else value


Json = JSON().with_variant(JSONB(), "postgresql")


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {datetime: UtcTime(), dict[str, Any]: Json, str: Text()}  # noqa: RUF012 - SQLAlchemy's name


class Document(Base):
    """One article, whatever becomes of its text: known by its canonical address, its path, or the name it was given."""

    __tablename__ = "documents"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    url: Mapped[str | None]
    title: Mapped[str | None]
    created_at: Mapped[datetime]


class Version(Base):
    """One text of an article."""

    __tablename__ = "versions"
    __table_args__ = (
        UniqueConstraint("document_id", "digest"),
        CheckConstraint("keep_text in ('full', 'excerpt', 'none')", name="keep_text"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("documents.id", ondelete="CASCADE"))
    digest: Mapped[str] = mapped_column(String(64))
    seen_at: Mapped[datetime]
    title: Mapped[str | None]
    language: Mapped[str | None]
    published: Mapped[date | None]
    as_of: Mapped[date | None]
    truncated: Mapped[bool] = mapped_column(default=False)
    characters: Mapped[int]
    keep_text: Mapped[str] = mapped_column(String(8))
    text: Mapped[str | None]
    """The text, or with `excerpt` the sentences that hold claims, all else overwritten by spaces; offsets stay."""


class Run(Base):
    """One run of a flow."""

    __tablename__ = "runs"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    flow: Mapped[str]
    name: Mapped[str]
    started_at: Mapped[datetime] = mapped_column(index=True)
    ended_at: Mapped[datetime | None]
    outcome: Mapped[str | None]
    reference_digest: Mapped[str | None] = mapped_column(String(64))
    reference_paths: Mapped[str] = mapped_column(default="")
    """Of the reference beside the shipped one, one a line."""
    factlint_version: Mapped[str]


class Result(Base):
    """A version, judged. At most one result of a document is current."""

    __tablename__ = "results"
    __table_args__ = (
        UniqueConstraint("version_id", "reference_digest", "factlint_version", "settings", name="uq_results_judged_by"),
        Index(
            "ix_results_current",
            "document_id",
            unique=True,
            sqlite_where=text("current"),
            postgresql_where=text("current"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("documents.id", ondelete="CASCADE"), index=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("versions.id", ondelete="CASCADE"))
    reference_digest: Mapped[str] = mapped_column(String(64))
    factlint_version: Mapped[str]
    settings: Mapped[str]
    """Whatever else decided: as-of date, language and kinds asked for."""
    checked_at: Mapped[datetime]
    told_at: Mapped[datetime | None]
    """When a run that came to this result was last at its end, its changes told. A run that dies before leaves them to
    be told by the next."""
    current: Mapped[bool]
    claims: Mapped[int]
    errors: Mapped[int]
    warnings: Mapped[int]
    notes: Mapped[int]
    numbers_in_text: Mapped[int]
    numbers_checked: Mapped[int]
    report: Mapped[bytes | None] = mapped_column(LargeBinary)
    """The JSON report, compressed by zlib; None where no text is kept or `prune` took it."""


class Claim(Base):
    __tablename__ = "claims"
    __table_args__ = ({"sqlite_with_rowid": False},)

    result_id: Mapped[int] = mapped_column(ForeignKey("results.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    type: Mapped[str] = mapped_column(String(16))
    start: Mapped[int]
    end: Mapped[int]
    words: Mapped[str | None]
    verdict: Mapped[str] = mapped_column(String(24))
    reason_code: Mapped[str | None] = mapped_column(String(24))
    subject: Mapped[str] = mapped_column(String(32))
    """Whom, what and when the claim is about, in one digest: what links it to its like in another version."""


class Finding(Base):
    """A mismatch on a claim."""

    __tablename__ = "findings"
    __table_args__ = (Index("ix_findings_fingerprint", "fingerprint"), {"sqlite_with_rowid": False})

    result_id: Mapped[int] = mapped_column(ForeignKey("results.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(48))
    code: Mapped[str] = mapped_column(String(12))
    severity: Mapped[str] = mapped_column(String(8))
    words: Mapped[str | None]
    message: Mapped[str | None]
    expected: Mapped[str | None]
    suggestion: Mapped[str | None]
    source_url: Mapped[str | None]
    fingerprint: Mapped[str] = mapped_column(String(32))
    """Kind, words and subject in one digest: the same slip in another version or under another reference."""
    subject: Mapped[str] = mapped_column(String(32))
    dismissed: Mapped[str | None]
    """Why a reviewer dismissed it, before or at this result."""


class Review(Base):
    """What somebody decided about a finding; the latest decision on a fingerprint counts."""

    __tablename__ = "reviews"
    __table_args__ = (
        Index("ix_reviews_document_id_fingerprint", "document_id", "fingerprint"),
        CheckConstraint("decision in ('confirm', 'dismiss', 'reference-wrong')", name="decision"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("documents.id", ondelete="CASCADE"))
    fingerprint: Mapped[str] = mapped_column(String(32))
    kind: Mapped[str] = mapped_column(String(48))
    words: Mapped[str | None]
    decision: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str]
    reviewer: Mapped[str]
    decided_at: Mapped[datetime]


class Item(Base):
    """What one run made of one of its inputs, in the order of the inputs."""

    __tablename__ = "items"
    __table_args__ = (Index("ix_items_result_id", "result_id"), {"sqlite_with_rowid": False})

    run_id: Mapped[str] = mapped_column(ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    result_id: Mapped[int | None] = mapped_column(ForeignKey("results.id", ondelete="SET NULL"))
    error: Mapped[str | None]
    page: Mapped[str | None]
    """The report page, relative to the site."""
    new: Mapped[int]
    fixed: Mapped[int]


class Feed(Base):
    """A watched feed and what its host said last."""

    __tablename__ = "feeds"

    id: Mapped[int] = mapped_column(primary_key=True)
    url: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str | None]
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]
    checked_at: Mapped[datetime | None]
    not_before: Mapped[datetime | None]
    """The host asked not to be called earlier, or answers nothing for now."""
    failures: Mapped[int] = mapped_column(default=0)
    error: Mapped[str | None]
    gone: Mapped[bool] = mapped_column(default=False)


class Entry(Base):
    """An article that a feed named, and the state of it that was last checked."""

    __tablename__ = "entries"
    __table_args__ = (UniqueConstraint("feed_id", "identity"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    feed_id: Mapped[int] = mapped_column(ForeignKey("feeds.id", ondelete="CASCADE"))
    identity: Mapped[str]
    state: Mapped[str] = mapped_column(String(64))
    """Digest of all that the feed says of it: another state means that it is looked at again."""
    url: Mapped[str | None]
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]
    """Of the article's own page."""
    document_id: Mapped[int | None] = mapped_column(ForeignKey("documents.id", ondelete="SET NULL"))
    seen_at: Mapped[datetime]
    """When the feed first named it."""
    asked_at: Mapped[datetime]
    """When its page was last asked for."""
    failures: Mapped[int] = mapped_column(default=0)
