"""The language server, driven over its own wire by a real client."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("pygls", reason="the language server: needs pip install 'factlint[editor]'")

from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

from checkers.model.document import Span
from flows.language_server import EditorPlaces

URI = "file:///desk/story%20one.md"
TEXT = (
    "---\nlang: fr\n---\n\U0001f4f0 OpenAI est valorisée à 500 millions de dollars, dit-on.\n\n"
    "Le mercredi 4 novembre 2025, AMD a publié.\n"
)
FIXED = TEXT.replace("millions", "milliards")


class Editor:
    """A client with one open text."""

    def __init__(self, client: LanguageClient) -> None:
        self.client = client
        self.published: asyncio.Queue[lsp.PublishDiagnosticsParams] = asyncio.Queue()

        @client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def published(params: lsp.PublishDiagnosticsParams) -> None:
            self.published.put_nowait(params)

    async def told(self) -> dict[str, lsp.Diagnostic]:
        """The next diagnostics, by kind."""
        told = await asyncio.wait_for(self.published.get(), 60)
        return {str(each.code): each for each in told.diagnostics}

    def open(self, text: str) -> None:
        item = lsp.TextDocumentItem(URI, "markdown", 1, text)
        self.client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))

    def change(self, text: str, version: int) -> None:
        identifier = lsp.VersionedTextDocumentIdentifier(version, URI)
        change = lsp.TextDocumentContentChangeWholeDocument(text)
        self.client.text_document_did_change(lsp.DidChangeTextDocumentParams(identifier, [change]))


@asynccontextmanager
async def editor() -> AsyncIterator[Editor]:
    client = LanguageClient("test", "1")
    made = Editor(client)
    await client.start_io(
        sys.executable, "-c", "from flows.cli import main; main()", "lsp", "--docs-url", "https://docs.example"
    )
    await client.initialize_async(lsp.InitializeParams(lsp.ClientCapabilities()))
    client.initialized(lsp.InitializedParams())
    yield made
    await client.shutdown_async(None)
    client.exit(None)
    await client.stop()


def run(session: Callable[[Editor], Any]) -> None:
    async def whole() -> None:
        async with editor() as made:
            await session(made)

    asyncio.run(asyncio.wait_for(whole(), 120))


def words(place: lsp.Range, text: str) -> str:
    """What stands at a range, counted in UTF-16 as editors do by default."""
    assert place.start.line == place.end.line
    line = text.split("\n")[place.start.line].encode("utf-16-le")
    return line[place.start.character * 2 : place.end.character * 2].decode("utf-16-le")


def test_a_story_is_checked_explained_mended_and_closed() -> None:
    async def session(made: Editor) -> None:
        made.open(TEXT)
        told = await made.told()
        assert set(told) == {"scale-confusion", "weekday-mismatch"}
        wrong = told["scale-confusion"]
        assert wrong.severity is lsp.DiagnosticSeverity.Error and wrong.source == "factlint"
        assert words(wrong.range, TEXT) == "500 millions de dollars"
        assert wrong.code_description == lsp.CodeDescription("https://docs.example/rules/scale-confusion/")

        identifier = lsp.TextDocumentIdentifier(URI)
        hover = await made.client.text_document_hover_async(lsp.HoverParams(identifier, wrong.range.start))
        assert hover is not None and isinstance(hover.contents, lsp.MarkupContent)
        assert "500,000,000,000" in hover.contents.value and "refuted" in hover.contents.value
        beside = lsp.HoverParams(identifier, lsp.Position(1, 0))
        assert await made.client.text_document_hover_async(beside) is None

        asked = lsp.CodeActionParams(identifier, wrong.range, lsp.CodeActionContext([wrong]))
        (action,) = await made.client.text_document_code_action_async(asked) or ()
        assert isinstance(action, lsp.CodeAction) and action.edit is not None and action.edit.changes is not None
        (edit,) = action.edit.changes[URI]
        assert words(edit.range, TEXT) == "500 millions de dollars" and edit.new_text == "500 milliards de dollars"

        made.change(TEXT + "more", 2)
        made.change(FIXED, 3)
        assert set(await made.told()) == {"weekday-mismatch"}
        made.client.text_document_did_close(lsp.DidCloseTextDocumentParams(identifier))
        assert await made.told() == {}

    run(session)


def test_an_empty_text_is_nothing_to_complain_of() -> None:
    async def session(made: Editor) -> None:
        made.open("  \n")
        assert await made.told() == {}

    run(session)


ENCODINGS = {"utf-8": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}
SIZES = {"utf-8": 1, "utf-16": 2, "utf-32": 4}


@pytest.mark.parametrize("encoding", ENCODINGS)
@given(text=st.text(alphabet="ab é\u2028\x0c\x85\n\r\U0001f4f0", max_size=40), data=st.data())
def test_places_are_the_editors(encoding: str, text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    places = EditorPlaces(text, encoding)
    place = places.range(Span(start, start)).start
    before = text[:start].replace("\r\n", "\n")
    if text[start - 1 : start + 1] != "\r\n":
        lines = before.replace("\r", "\n").split("\n")
        assert place.line == len(lines) - 1
        assert place.character == len(lines[-1].encode(ENCODINGS[encoding])) // SIZES[encoding]
        assert places.offset(place) == start


def test_places_behind_the_end_are_the_end() -> None:
    places = EditorPlaces("ab\ncd", "utf-16")
    assert [places.offset(lsp.Position(*each)) for each in ((0, 9), (1, 9), (7, 0))] == [2, 5, 5]
