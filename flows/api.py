"""A small HTTP API: a text in, its report out. `factlint serve` runs it; any ASGI server can (`flows.api:create_app`).

    POST /check     a text, judged            -> the report (docs/report.schema.json)
    POST /extract   a text, unjudged          -> what stands in it
    POST /compare   two texts of one story    -> what differs
    GET  /rules     the mismatch kinds        GET /rules/{name}  one of them
    GET  /health    version and reference

Nothing is stored and nothing is fetched: an address in a request is only a name. A body has a limit, and so has the
number of texts that are worked on at once; a request beyond it waits.
"""

from __future__ import annotations

import datetime
import json
import re
import secrets
from collections.abc import Callable
from typing import Annotated, Any, Literal

from anyio import CapacityLimiter, to_thread
from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

import checkers
from checkers import registry
from checkers.formats._shape import of_comparison, of_extraction, of_report
from checkers.model.comparison import PairRule
from checkers.model.document import Document
from checkers.model.rule import Rule
from flows.ingest.inputs import Options, Reader, UnreadableError
from flows.publish.shapes import Attribution, Day, Period, Quantity, Report, Role, Severity, Span, Ticker
from reference_data.base import Reference

LONGEST_BODY = 16 * 1024 * 1024
"""Bytes of a request: two texts of the greatest length fit, even with every character escaped."""
LONGEST_TEXT = 1_000_000
"""Characters of one text."""
AT_ONCE = 4

Tag = Annotated[str, Field(pattern=r"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,4}$", examples=["fr", "pt-BR"])]
Text = Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT, description="The article.")]


def _written_day(given: object) -> str:
    """A day as it is written; pydantic by itself takes a number for seconds since 1970 as well."""
    if not isinstance(given, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", given):
        raise ValueError("write the day as 2025-11-07")
    return given


Date = Annotated[datetime.date, BeforeValidator(_written_day)]


class _Given(BaseModel):
    model_config = ConfigDict(extra="forbid")


class TextIn(_Given):
    """A text to read."""

    text: Text
    id: str = Field("document", max_length=1000, description="Comes back in the answer.")
    lang: Tag | None = Field(None, description="The text's language as BCP 47; else detected.")
    date: Date | None = Field(None, description="The article's own date: what “Thursday” counts from.")
    title: str | None = Field(None, max_length=1000)
    url: str | None = Field(None, max_length=4000, description="A name only: nothing is fetched.")


class CheckIn(TextIn):
    """A text to judge."""

    as_of: Date | None = Field(None, description="Judge by what was known on this day; else on its date.")


class CompareIn(_Given):
    """Two texts of one story."""

    text_a: Text
    text_b: Text
    id: str = Field("document", max_length=1000, description="Comes back in the answer.")
    lang_a: Tag | None = None
    lang_b: Tag | None = None


class RoleOut(Role):
    span: Span


class TickerOut(Ticker):
    span: Span


class DayOut(Day):
    span: Span
    period: Period | None


class Extracted(BaseModel):
    """What stands in a text."""

    id: str
    lang: str | None
    quantities: list[Quantity]
    attributions: list[Attribution]
    roles: list[RoleOut]
    tickers: list[TickerOut]
    dates: list[DayOut]


class Side(BaseModel):
    span: Span
    quantity: Quantity | None


class Difference(BaseModel):
    kind: str
    code: str
    severity: Severity
    message: str
    factor: str | None
    wrong_side: Literal["source", "other"] | None
    source: Side | None
    other: Side | None


class Aligned(BaseModel):
    source: Span
    other: Span
    score: float


class Compared(BaseModel):
    """What differs between two texts of one story."""

    id: str
    mismatches: list[Difference]
    aligned: list[Aligned]
    summary: dict[str, Any]


class Kind(BaseModel):
    """A mismatch kind; `doc` is its page in Markdown."""

    name: str
    code: str
    severity: Severity
    doc: str


class Health(BaseModel):
    version: str
    reference: str = Field(description="The digest of the reference's content.")
    entities: int
    facts: int


class Problem(BaseModel):
    detail: str


def create_app(
    reference: Reference, *, token: str | None = None, hosts: tuple[str, ...] = ("127.0.0.1", "localhost", "[::1]")
) -> FastAPI:
    """The application. `token`: what requests must bear. `hosts`: names under which it answers, so that a page of
    somebody else's cannot reach it by a name that points here (DNS rebinding); "*" for any."""
    app = FastAPI(
        title="factlint",
        version=checkers.__version__,
        summary="A linter for facts: a text in, its report out.",
        docs_url=None,  # its page would ask for scripts from outside
        redoc_url=None,
        dependencies=[Depends(_bearer(token))] if token else [],
        responses={401: {"model": Problem}} if token else {},
    )
    limiter = CapacityLimiter(AT_ONCE)
    app.add_middleware(_BodyLimit)
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=list(hosts))
    refused: dict[int | str, dict[str, Any]] = {
        400: {"model": Problem, "description": "The body is not JSON, or the host's name is not this server's"},
        413: {"model": Problem, "description": "The body is too large"},
    }

    async def answer(work: Callable[[], dict[str, Any]]) -> Response:
        shape = await to_thread.run_sync(work, limiter=limiter)
        return Response(json.dumps(shape, ensure_ascii=False, separators=(",", ":")), media_type="application/json")

    @app.post("/check", response_model=Report, responses=refused, summary="Judge a text")
    async def check(given: CheckIn) -> Response:
        document = _document(given.model_dump(mode="json"))
        return await answer(lambda: of_report(checkers.check(document, reference)))

    @app.post("/extract", response_model=Extracted, responses=refused, summary="Read a text")
    async def extract(given: TextIn) -> Response:
        document = _document(given.model_dump(mode="json"))
        return await answer(lambda: of_extraction(document, checkers.extract_claims(document)))

    @app.post("/compare", response_model=Compared, responses=refused, summary="Compare two texts of a story")
    async def compare(given: CompareIn) -> Response:
        fields = given.model_dump(mode="json")
        source, other = _document(fields, "_a"), _document(fields, "_b")
        return await answer(lambda: of_comparison(checkers.compare_texts(source, other)))

    @app.get("/rules", summary="The mismatch kinds")
    async def rules() -> list[Kind]:
        return [_kind(rule) for rule in _rules()]

    @app.get("/rules/{name}", responses={404: {"model": Problem}}, summary="One mismatch kind, by name or code")
    async def rule(name: str) -> Kind:
        for each in _rules():
            if name.casefold() in (each.name, each.code.casefold()):
                return _kind(each)
        raise HTTPException(404, f"there is no kind {name!r}; GET /rules lists them")

    @app.get("/health", summary="Version and reference")
    async def health() -> Health:
        return Health(
            version=checkers.__version__,
            reference=reference.digest,
            entities=reference.entity_count,
            facts=reference.fact_count,
        )

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, problem: RequestValidationError) -> JSONResponse:
        """What is wrong and where, without the input: it may be a whole article, or no text at all."""
        told = [{key: error[key] for key in ("loc", "msg", "type")} for error in problem.errors()]
        return JSONResponse({"detail": told}, 422)

    @app.exception_handler(UnreadableError)
    async def unreadable(request: Request, problem: UnreadableError) -> JSONResponse:
        return JSONResponse({"detail": [{"loc": ["body"], "msg": str(problem), "type": "unreadable"}]}, 422)

    return app


def _document(fields: dict[str, Any], suffix: str = "") -> Document:
    def no_input() -> Any:
        raise AssertionError("a request's text comes with it")

    reader = Reader(Options(), checkers.choose_language, no_input)
    return reader.record_document(fields, "the request", suffix)


def _rules() -> tuple[Rule | PairRule, ...]:
    return (*registry.rules(), *registry.pair_rules())


def _kind(rule: Rule | PairRule) -> Kind:
    return Kind(name=rule.name, code=rule.code, severity=rule.severity.value, doc=rule.doc.strip())


_SCHEME = HTTPBearer(auto_error=False)


def _bearer(token: str) -> Callable[..., None]:
    def verify(given: Annotated[HTTPAuthorizationCredentials | None, Depends(_SCHEME)]) -> None:
        if given is None or not secrets.compare_digest(given.credentials.encode(), token.encode()):
            raise HTTPException(401, "send the token: Authorization: Bearer …", {"WWW-Authenticate": "Bearer"})

    return verify


class _BodyLimit:
    """Refuses a body that is longer than it may be, by what it says of itself or by what comes."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        said = dict(scope["headers"]).get(b"content-length", b"0")
        if said.isdigit() and int(said) > LONGEST_BODY:
            await _refusal()(scope, receive, send)
            return
        body = _Counted(receive)

        async def unless_too_large(message: Message) -> None:
            """The framework answers a body that breaks off by a complaint of its own; this one says why."""
            if not body.too_large:
                await send(message)
            elif message["type"] == "http.response.start":
                await _refusal()(scope, receive, send)

        await self._app(scope, body, unless_too_large)


class _Counted:
    """Hands a body on until it is too large, then breaks it off."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._seen = 0

    @property
    def too_large(self) -> bool:
        return self._seen > LONGEST_BODY

    async def __call__(self) -> Message:
        message = await self._receive()
        self._seen += len(message.get("body", b""))
        return {"type": "http.disconnect"} if self.too_large else message


def _refusal() -> JSONResponse:
    return JSONResponse({"detail": f"the body is larger than {LONGEST_BODY} bytes; send one article a request"}, 413)
