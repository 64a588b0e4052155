"""A language server: diagnostics, hovers and quick fixes for prose in an editor (`factlint lsp`, over standard input).

It checks a text when it is opened, saved, and a moment after typing stops. The position of everything is counted in
the units that the editor asks for. The reference is loaded once.
"""

from __future__ import annotations

import asyncio
import re
from bisect import bisect_right
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer

import checkers
from checkers.formats import _words
from checkers.formats._edits import edit_of
from checkers.formats._places import place_of
from checkers.model.document import Span
from checkers.model.finding import Finding, Mismatch, Report, Severity
from flows.ingest.inputs import Options, Reader, UnreadableError
from reference_data.base import Reference

SOURCE = "factlint"
PAUSE = 0.4
"""Seconds without a keystroke before a text is read again."""

_SEVERITIES = {
    Severity.ERROR: lsp.DiagnosticSeverity.Error,
    Severity.WARNING: lsp.DiagnosticSeverity.Warning,
    Severity.NOTE: lsp.DiagnosticSeverity.Information,
}


class FactServer(LanguageServer):
    """What was found in each open text, by its address."""

    def __init__(self, reference: Reference, docs_url: str | None = None) -> None:
        super().__init__("factlint", checkers.__version__, text_document_sync_kind=lsp.TextDocumentSyncKind.Full)
        self.reference = reference
        self.docs_url = docs_url
        self.reports: dict[str, Report] = {}
        self._waiting: dict[str, asyncio.Task[None]] = {}

    def check_soon(self, uri: str) -> None:
        """After a pause in typing; a keystroke in between starts the pause anew."""
        self.forget_waiting(uri)
        self._waiting[uri] = asyncio.get_running_loop().create_task(self._check_later(uri))

    def forget_waiting(self, uri: str) -> None:
        waiting = self._waiting.pop(uri, None)
        if waiting is not None:
            waiting.cancel()

    async def _check_later(self, uri: str) -> None:
        await asyncio.sleep(PAUSE)
        self._waiting.pop(uri, None)
        self.check(uri)

    def check(self, uri: str) -> None:
        """Reads and judges the text as it stands in the editor, and tells the editor."""
        text = self.workspace.get_text_document(uri)
        report = self._report(uri, text.source)
        if report is None:
            self.close(uri)
            return
        self.reports[uri] = report
        self._publish(uri, self._diagnostics(report, self.places(uri)), text.version)

    def close(self, uri: str) -> None:
        self.forget_waiting(uri)
        self.reports.pop(uri, None)
        self._publish(uri, [], None)

    def _publish(self, uri: str, found: list[lsp.Diagnostic], version: int | None) -> None:
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, found, version))

    def _report(self, uri: str, source: str) -> Report | None:
        """None for a text with nothing in it."""
        if not source.strip():
            return None
        fields: Mapping[str, object] = {"id": PurePosixPath(unquote(urlsplit(uri).path)).name or uri, "text": source}
        try:
            document = _READER.record_document(fields, uri)
        except UnreadableError as problem:
            self.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Warning, f"factlint: {problem}"))
            return None
        return checkers.check(document, self.reference)

    def places(self, uri: str) -> EditorPlaces:
        return EditorPlaces(self.workspace.get_text_document(uri).source, self.workspace.position_encoding or "utf-16")

    def _diagnostics(self, report: Report, places: EditorPlaces) -> list[lsp.Diagnostic]:
        return [
            self._diagnostic(mismatch, places.range(place_of(mismatch, finding)))
            for finding in report.findings
            for mismatch in finding.mismatches
        ]

    def _diagnostic(self, mismatch: Mismatch, place: lsp.Range) -> lsp.Diagnostic:
        page = f"{self.docs_url.rstrip('/')}/rules/{mismatch.kind}/" if self.docs_url else None
        return lsp.Diagnostic(
            range=place,
            message=mismatch.message,
            severity=_SEVERITIES[mismatch.severity],
            code=mismatch.kind,
            code_description=lsp.CodeDescription(page) if page else None,
            source=SOURCE,
        )


def _no_input() -> object:
    raise AssertionError("a language server is handed its texts")


_READER = Reader(Options(), checkers.choose_language, _no_input)  # type: ignore[arg-type]


class EditorPlaces:
    """Offsets of a text as the editor's lines and units, and back.

    Lines end as the protocol says (and as `str.splitlines` does not: a form feed ends none). Units are those of the
    encoding that client and server agreed upon.
    """

    def __init__(self, text: str, encoding: lsp.PositionEncodingKind | str) -> None:
        self._text = text
        self._starts = [0, *(found.end() for found in re.finditer(r"\r\n|\r|\n", text))]
        self._units = _UNITS[lsp.PositionEncodingKind(encoding)]

    def range(self, span: Span) -> lsp.Range:
        return lsp.Range(self.position(span.start), self.position(span.end))

    def position(self, offset: int) -> lsp.Position:
        line = bisect_right(self._starts, offset) - 1
        return lsp.Position(line, self._units(self._text[self._starts[line] : offset]))

    def offset(self, position: lsp.Position) -> int:
        """A place behind a line's end counts as its end, one behind the last line as the text's."""
        if position.line >= len(self._starts):
            return len(self._text)
        start = self._starts[position.line]
        end = self._starts[position.line + 1] if position.line + 1 < len(self._starts) else len(self._text)
        line = self._text[start:end].rstrip("\r\n")
        left = position.character
        for index, char in enumerate(line):
            if left <= 0:
                return start + index
            left -= self._units(char)
        return start + len(line)


_UNITS: dict[lsp.PositionEncodingKind, Callable[[str], int]] = {
    lsp.PositionEncodingKind.Utf8: lambda text: len(text.encode("utf-8", "surrogatepass")),
    lsp.PositionEncodingKind.Utf16: lambda text: len(text.encode("utf-16-le", "surrogatepass")) // 2,
    lsp.PositionEncodingKind.Utf32: len,
}


def create_server(reference: Reference, docs_url: str | None = None) -> FactServer:
    server = FactServer(reference, docs_url)

    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: lsp.DidOpenTextDocumentParams) -> None:
        server.check(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: lsp.DidSaveTextDocumentParams) -> None:
        server.forget_waiting(params.text_document.uri)
        server.check(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: lsp.DidChangeTextDocumentParams) -> None:
        server.check_soon(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: lsp.DidCloseTextDocumentParams) -> None:
        server.close(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    def hover(params: lsp.HoverParams) -> lsp.Hover | None:
        places = server.places(params.text_document.uri)
        report = server.reports.get(params.text_document.uri)
        finding = report and _at(report, places.offset(params.position))
        if report is None or not finding:
            return None
        said = lsp.MarkupContent(lsp.MarkupKind.Markdown, _hover(finding, report))
        return lsp.Hover(said, places.range(finding.claim.span))

    @server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions([lsp.CodeActionKind.QuickFix]))
    def actions(params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        uri = params.text_document.uri
        report = server.reports.get(uri)
        if report is None:
            return []
        places = server.places(uri)
        return [
            action
            for finding in report.findings
            for mismatch in finding.mismatches
            if (action := _action(mismatch, finding, places, params.range, uri)) is not None
        ]

    return server


def _at(report: Report, offset: int) -> Finding | None:
    """The claim at a place; of several, the shortest."""
    here = [f for f in report.findings if f.claim.span.start <= offset <= f.claim.span.end]
    return min(here, key=lambda f: f.claim.span.end - f.claim.span.start, default=None)


def _action(
    mismatch: Mismatch, finding: Finding, places: EditorPlaces, wanted: lsp.Range, uri: str
) -> lsp.CodeAction | None:
    """The suggestion as an edit, where the editor asks about its place."""
    edit = edit_of(mismatch, finding)
    place = places.range(place_of(mismatch, finding))
    if edit is None or place.end < wanted.start or wanted.end < place.start:
        return None
    return lsp.CodeAction(
        title=f"Write “{edit.text}”",
        kind=lsp.CodeActionKind.QuickFix,
        is_preferred=mismatch.severity is Severity.ERROR,
        edit=lsp.WorkspaceEdit({uri: [lsp.TextEdit(places.range(edit.span), edit.text)]}),
    )


def _hover(finding: Finding, report: Report) -> str:
    """The verdict, what is wrong, and the evidence, in Markdown."""
    from checkers.formats.markdown import escaped

    names = _words.names(report)
    parts = [f"**{_words.VERDICTS[finding.verdict]}**: {escaped(finding.reason)}"]
    parts += [f"**{escaped(_words.title(m))}**: {escaped(m.message)}" for m in finding.mismatches]
    for fact in finding.evidence:
        held = _words.held(fact)
        parts.append(f"reference: {escaped(_words.fact(fact, names))}{f' ({escaped(held)})' if held else ''}")
        parts.append(f"source: {escaped(_words.source(fact))}")
    return "\n\n".join(parts)
