"""The terminal: `factlint check`, `compare`, `extract`, `rules` and `reference`.

Exit status: 0, no error-level mismatch; 1, at least one; 2, the input or the call was wrong. Imports are made where a
command needs them: start-up is most of the time that a short article takes.
"""

from __future__ import annotations

import importlib
import itertools
import os
import pkgutil
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, BinaryIO, TypeVar

import click

if TYPE_CHECKING:
    from checkers.model.comparison import Comparison, PairRule
    from checkers.model.document import Document
    from checkers.model.finding import Report
    from checkers.model.reference import Entity, Fact
    from checkers.model.rendering import Format, PairFormat, Tool, Unread
    from checkers.model.rule import Rule
    from checkers.policy import Policy
    from flows.ingest.inputs import Options, Reader
    from flows.ingest.pairs import Texts
    from reference_data.audits import AuditKind
    from reference_data.base import Reference, Stats

FAILED = 2
INTERRUPTED = 130
PIPE_CLOSED = 141

_FORMATS = "checkers.formats"
_PAIR_FORMATS = "checkers.formats.pairs"

_Given = TypeVar("_Given", "Document", "Texts")
_Item = TypeVar("_Item")
_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])


class Refusal(click.ClickException):
    """Something wrong with what was handed in, told in one sentence without the manual."""

    exit_code = FAILED

    def show(self, file: IO[Any] | None = None) -> None:
        click.echo(f"factlint: {self.format_message()}", file=file, err=file is None)


class _Commands(click.Group):
    """Commands in the order of their definition."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


def _format_names(package: str) -> tuple[str, ...]:
    from checkers import registry

    return registry.names(package)


def _format_option(package: str) -> Callable[[_Decorated], _Decorated]:
    names = ", ".join(_format_names(package))
    return click.option(
        "--format",
        "format_name",
        type=_FormatName(package),
        metavar="NAME",
        help=f"{names}. [default: text; jsonl for JSON Lines]",
    )


class _FormatName(click.ParamType[str]):
    """The name of an output format that has a file in a package."""

    name = "format"

    def __init__(self, package: str) -> None:
        self._package = package

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        names = _format_names(self._package)
        if value in names:
            return value
        raise Refusal(f"--format: there is no {value!r}; use one of {', '.join(names)}")


def main() -> None:
    """The console script."""
    try:
        status = cli.main(standalone_mode=False)
    except click.ClickException as problem:
        problem.show()
        status = problem.exit_code
    except _PipeClosedError:
        # Nobody reads on ("| head"): no trace, and nothing left for the interpreter to flush into the closed pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = PIPE_CLOSED
    except (KeyboardInterrupt, click.Abort):
        status = INTERRUPTED
    except Exception as fault:  # noqa: BLE001 - a failure of ours must not look like a mismatch found, which is 1
        _show_trace(fault)
        status = FAILED
    sys.exit(status or 0)


class _AllCommands(_Commands):
    """The commands of this file, and those that have a file of their own in a package, loaded when called."""

    def __init__(self, *args: Any, package: str = "flows.commands", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._package = package

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*self.commands, *_own_files(self._package)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        files = _own_files(self._package)
        if cmd_name in self.commands or cmd_name not in files:
            return self.commands.get(cmd_name)
        found: click.Command = importlib.import_module(f"{self._package}.{files[cmd_name]}").COMMAND
        return found


@cache
def _own_files(package: str) -> dict[str, str]:
    """Command to module, in alphabetical order; `import_` holds `import`, a word of Python's own."""
    modules = pkgutil.iter_modules(importlib.import_module(package).__path__)
    names = sorted(m.name for m in modules if not m.ispkg and not m.name.startswith("_"))
    return {name.rstrip("_").replace("_", "-"): name for name in names}


@click.group(
    cls=_AllCommands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit status: 0, no error-level mismatch; 1, at least one; 2, the input or the call was wrong.",
)
@click.version_option(package_name="factlint", prog_name="factlint")
def cli() -> None:
    """A linter for facts: checks the figures and attributions of articles against dated reference data."""


_INPUTS = click.argument("inputs", metavar="INPUT...", nargs=-1, required=True)
_LANG = click.option("--lang", metavar="TAG", help="The articles' language, such as fr or en; else detected.")
_DATE = click.option("--date", "published", metavar="DATE", help="The articles' own date, as 2025-11-07.")
_AS_OF = click.option("--as-of", metavar="DATE", help="Judge by what was known on this day, not on --date.")


def _hosts_option(name: str, text: str) -> Callable[[_Decorated], _Decorated]:
    """Kept in the context, where `_web` finds it: nothing between the two has a use for it."""

    def keep(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> None:
        ctx.meta[name] = value

    return click.option(name, metavar="HOST", multiple=True, expose_value=False, callback=keep, help=text)


_ALLOW_HOST = _hosts_option("--allow-host", "Fetch from this host[:port], on a private network too. Repeatable.")
_LICENSED_HOST = _hosts_option(
    "--licensed-host", "This host's publisher agrees: robots.txt and reservations do not apply. Repeatable."
)
_JSONL = click.option("--jsonl", "lines", is_flag=True, help='Read every INPUT as lines of {"id", "text", …}.')
_REFERENCE = click.option(
    "--reference",
    "references",
    metavar="PATH",
    multiple=True,
    help="Facts to check against: a CSV or JSONL file, or a folder; replaces the shipped ones. Repeatable.",
)
_WITH_SHIPPED = click.option("--with-shipped", is_flag=True, help="Use the shipped facts beside those of --reference.")
_SELECT = click.option("--select", "selected", metavar="NAME", multiple=True, help="Report this kind only. Repeatable.")
_IGNORE = click.option("--ignore", "ignored", metavar="NAME", multiple=True, help="Leave this kind out. Repeatable.")
_OUTPUT = click.option("--output", metavar="PATH", help="Write this file, whole or not at all, instead of printing.")


@cli.command(
    short_help="Check articles against the reference.",
    epilog="""\b
Examples:
  factlint check story.txt
  factlint check --lang fr --date 2025-11-07 story.fr.txt
  factlint check https://news.example.org/story
  factlint check --reference facts.csv --format html --output report.html stories/
  factlint check --jsonl stories.jsonl > reports.jsonl
  cat story.txt | factlint check --format json -""",
)
@_INPUTS
@_LANG
@_DATE
@_AS_OF
@_REFERENCE
@_WITH_SHIPPED
@_format_option(_FORMATS)
@_OUTPUT
@click.option(
    "--docs-url",
    metavar="ADDRESS",
    envvar="FACTLINT_DOCS_URL",
    help="Where factlint's documentation is served: findings then link to the page of their kind.",
)
@click.option(
    "--report-url",
    metavar="ADDRESS",
    help="Where the HTML report will be found: ClaimReview then links to each claim's place in it.",
)
@_SELECT
@_IGNORE
@_ALLOW_HOST
@_LICENSED_HOST
@click.option("--watch", is_flag=True, help="Check again whenever an INPUT or a --reference changes, until Ctrl-C.")
@_JSONL
def check(
    inputs: tuple[str, ...],
    lang: str | None,
    published: str | None,
    lines: bool,
    output: str | None,
    as_of: str | None,
    references: tuple[str, ...],
    with_shipped: bool,
    format_name: str | None,
    docs_url: str | None,
    report_url: str | None,
    selected: tuple[str, ...],
    ignored: tuple[str, ...],
    watch: bool,
) -> int:
    """Check articles against the reference and report what does not match.

    INPUT is a text, Markdown or HTML file, a folder of them, a web address, a *.jsonl file, or - for standard input.
    """
    from checkers import policy, selection
    from checkers.model.finding import Severity
    from checkers.model.rendering import Presentation, Unread

    if watch:
        return _watched(inputs, references)
    from datetime import date

    options = _options(lang, published, as_of)
    only = selection.chosen(_rules(), *_kinds_of(_rules(), selected, ignored))
    reading = _Reading(inputs, lines)
    items = reading.shown(reading.documents(options))
    reference = load_reference(references, with_shipped)
    rules_of_desk, today = _policy(), date.today()
    seen = _Seen()

    def judged(document: Document) -> Report:
        from checkers import check as check_document

        return selection.only(policy.applied(check_document(document, reference), rules_of_desk, today), only)

    def reports() -> Iterator[Report | Unread]:
        for report in _worked(items, judged):
            if isinstance(report, Unread):
                seen.unread(report)
            elif report.mismatches(Severity.ERROR):
                seen.errors = True
            yield report

    form: Format = _format(_FORMATS, format_name or ("jsonl" if reading.is_lines else "text"))
    with _Sink(output, reading.is_interactive) as sink:
        tool = _tool(docs_url, report_url)
        presentation = Presentation(colour=sink.colour, width=sink.width, many=reading.is_many, tool=tool)
        sink.write(form.render(reports(), presentation))
    return seen.status


@cli.command(
    name="compare",
    short_help="Compare a story with its translation or an earlier version.",
    epilog="""\b
Examples:
  factlint compare story.en.txt story.fr.txt
  factlint compare --source-lang en --other-lang pt-BR story.en.txt story.pt.txt
  factlint compare --format html --output versions.html monday.txt tuesday.txt
  factlint compare --jsonl pairs.jsonl > compared.jsonl""",
)
@click.argument("inputs", metavar="SOURCE OTHER", nargs=-1, required=True)
@click.option("--source-lang", metavar="TAG", help="The source's language, such as fr or en; else detected.")
@click.option("--other-lang", metavar="TAG", help="The other text's language; else detected.")
@_DATE
@_REFERENCE
@_WITH_SHIPPED
@_format_option(_PAIR_FORMATS)
@_OUTPUT
@_SELECT
@_IGNORE
@_ALLOW_HOST
@_LICENSED_HOST
@click.option("--jsonl", "lines", is_flag=True, help='Read every INPUT as lines of {"id", "text_a", "text_b", …}.')
def compare(
    inputs: tuple[str, ...],
    source_lang: str | None,
    other_lang: str | None,
    published: str | None,
    references: tuple[str, ...],
    with_shipped: bool,
    format_name: str | None,
    output: str | None,
    selected: tuple[str, ...],
    ignored: tuple[str, ...],
    lines: bool,
) -> int:
    """Compare SOURCE with OTHER, its translation or a later version of it, claim by claim.

    Each is a text, Markdown or HTML file or a web address; one of them may be - for standard input. With --jsonl, or
    where it is named *.jsonl, every argument holds pairs of texts; one *.csv file with the columns source and other
    names pairs of files.
    """
    from checkers import compare_texts, selection
    from checkers.model.finding import Severity
    from checkers.model.rendering import Presentation, Unread

    only = selection.chosen(_pair_rules(), *_kinds_of(_pair_rules(), selected, ignored))
    reading = _Reading(inputs, lines)
    items = reading.pairs(
        _options(source_lang, published, None, "--source-lang"), _options(other_lang, published, None, "--other-lang")
    )
    reference = load_reference(references, with_shipped)
    seen = _Seen()

    def compared(texts: Texts) -> Comparison:
        return selection.only_pairs(compare_texts(*texts, reference), only)

    def comparisons() -> Iterator[Comparison | Unread]:
        for comparison in _worked(items, compared):
            if isinstance(comparison, Unread):
                seen.unread(comparison)
            elif comparison.has(Severity.ERROR):
                seen.errors = True
            yield comparison

    form: PairFormat = _format(_PAIR_FORMATS, format_name or ("jsonl" if reading.is_lines else "text"))
    with _Sink(output, reading.is_interactive) as sink:
        many = reading.is_lines or reading.is_table
        presentation = Presentation(colour=sink.colour, width=sink.width, many=many)
        sink.write(form.render(comparisons(), presentation))
    return seen.status


@cli.command(
    short_help="Write what stands in each text, unjudged, as JSON.",
    epilog="""\b
Examples:
  factlint extract story.txt
  factlint extract --jsonl stories.jsonl > extracted.jsonl""",
)
@_INPUTS
@_LANG
@_DATE
@_OUTPUT
@_ALLOW_HOST
@_LICENSED_HOST
@_JSONL
def extract(inputs: tuple[str, ...], lang: str | None, published: str | None, lines: bool, output: str | None) -> int:
    """Write what stands in each text as one line of JSON: quantities, attributions, roles, tickers and dates.

    Nothing is judged and no reference is needed. INPUT as in `factlint check`.
    """
    from checkers import extract_claims
    from checkers.formats.jsonl import extraction_line, unread_line
    from checkers.model.rendering import Unread

    reading = _Reading(inputs, lines)
    items = reading.documents(_options(lang, published, None))
    seen = _Seen()

    def answers() -> Iterator[str]:
        for answer in _worked(items, lambda document: extraction_line(document, extract_claims(document))):
            if isinstance(answer, Unread):
                seen.unread(answer)
                yield unread_line(answer)
            else:
                yield answer

    with _Sink(output, reading.is_interactive) as sink:
        sink.write(answers())
    return seen.status


@cli.command(
    short_help="List the mismatch kinds, or explain one.",
    epilog="""\b
Examples:
  factlint rules
  factlint rules scale-confusion""",
)
@click.argument("name", required=False)
def rules(name: str | None) -> int:
    """List the mismatch kinds, or explain the one called NAME (its name or its code)."""
    with _Sink(None, False) as sink:
        from reference_data import audits

        every: list[Rule | PairRule | AuditKind] = [*_rules(), *_pair_rules(), *audits.kinds()]
        if name is None:
            sink.write(f"{r.code}  {r.severity:<8} {r.name:<26} {_headline(r.doc)}\n" for r in every)
            return 0
        (kind,) = _kinds(every, "NAME", (name,))
        rule = next(r for r in every if r.name == kind)
        sink.write([f"# {rule.name} ({rule.code}, {rule.severity})\n\n{rule.doc.strip()}\n"])
    return 0


@cli.group(cls=_AllCommands, package="flows.commands.reference")
def reference() -> None:
    """Validate and look at reference data."""


_references = click.option(
    "--reference", "references", metavar="PATH", multiple=True, help="A file or folder; else the shipped data."
)


@reference.command(short_help="Say what is wrong with reference files.")
@click.argument("paths", metavar="[PATH]...", nargs=-1)
def validate(paths: tuple[str, ...]) -> int:
    """Say what is wrong with reference files, each with file, line and remedy; the shipped data by default."""
    from reference_data import validate as problems_of

    problems = problems_of([Path(path) for path in paths])
    with _Sink(None, False) as sink:
        sink.write(f"{problem}\n" for problem in problems)
        if not problems:
            sink.write([f"valid: {', '.join(paths) or 'the shipped reference data'}\n"])
    return FAILED if problems else 0


@reference.command(short_help="Count what the reference holds.")
@_references
def stats(references: tuple[str, ...]) -> int:
    """Count what the reference holds, by concept, type and source."""
    counts = load_reference(references, with_shipped=False).stats()
    with _Sink(None, False) as sink:
        sink.write(_stats(counts))
    return 0


@reference.command(
    short_help="Show the facts of an entity.",
    epilog="""\b
Examples:
  factlint reference show nvidia
  factlint reference show --as-of 2025-11-07 "Sam Altman\"""",
)
@click.argument("name")
@_references
@click.option("--as-of", metavar="DATE", help="Only what was known by this day.")
def show(name: str, references: tuple[str, ...], as_of: str | None) -> int:
    """Show every fact of the entity called NAME (a name or an id), with its history and sources."""
    from reference_data.errors import UnknownEntityError

    day = _options(None, None, as_of).as_of
    found = load_reference(references, with_shipped=False)
    try:
        entities, facts = found.resolve(name), found.history(name, day)
    except UnknownEntityError:
        near = [candidate.name for candidate in found.resembling(name)][:3]
        hint = f"; near it: {', '.join(near)}" if near else ""
        raise Refusal(f"the reference has nothing called {name!r}{hint}") from None
    with _Sink(None, False) as sink:
        sink.write(_history(entities, facts))
    return 0


def _stats(counts: Stats) -> Iterator[str]:
    from checkers.formats._tally import plural

    entities, names = plural(counts.entities, "entity", "entities"), plural(counts.names, "name")
    yield f"{entities}, {names}, {plural(counts.facts, 'fact')} ({counts.reviewed} reviewed)\n"
    if counts.known_first and counts.known_last:
        yield f"known from {counts.known_first.isoformat()} to {counts.known_last.isoformat()}\n"
    yield f"digest {counts.digest}\n"
    for title, table in (("type", counts.by_type), ("concept", counts.by_concept), ("source", counts.by_source)):
        yield f"\nby {title}\n"
        for name, n in sorted(table.items(), key=lambda item: (-item[1], item[0])):
            yield f"  {n:>6}  {name}\n"


def _history(entities: Iterable[Entity], facts: Iterable[Fact]) -> Iterator[str]:
    from checkers.formats import _words

    for entity in entities:
        names = ", ".join(dict.fromkeys(name.text for name in entity.names if name.text != entity.name))
        yield f"{entity.name} ({entity.id}, {entity.type}){f': {names}' if names else ''}\n"
    concept = None
    for fact in facts:
        if fact.concept != concept:
            concept = fact.concept
            yield f"\n{concept}\n"
        yield f"  {_words.fact_value(fact)}\n"
        yield from (f"      {line}\n" for line in (_words.held(fact), _words.source(fact)) if line)


def _headline(doc: str) -> str:
    return doc.strip().partition("\n")[0]


def _watched(inputs: tuple[str, ...], references: tuple[str, ...]) -> int:
    """Runs the current command now and after every change; its last exit status."""
    from flows.watching import changes

    if "-" in inputs:
        raise Refusal("--watch: standard input cannot change; name a file or a folder")
    context = click.get_current_context()
    again = {**context.params, "watch": False}
    status = 0
    try:
        for _ in itertools.chain((None,), changes((*inputs, *references))):
            if sys.stdout.isatty():
                click.clear()
            try:
                status = context.invoke(context.command, **again)
            except Refusal as problem:
                problem.show()
                status = problem.exit_code
            sys.stdout.flush()
            click.echo("factlint: waiting for a change; Ctrl-C ends", err=True)
    except KeyboardInterrupt:
        click.echo(err=True)
    return status


class _Seen:
    """What a run has met so far, for its exit status."""

    def __init__(self) -> None:
        self.errors = False
        self._unread = False

    def unread(self, problem: Unread) -> None:
        self._unread = True
        click.echo(f"factlint: {problem.error}", err=True)

    @property
    def status(self) -> int:
        return FAILED if self._unread else int(self.errors)


class _Reading:
    """The INPUTs of a call."""

    def __init__(self, inputs: tuple[str, ...], lines: bool) -> None:
        from flows.ingest.inputs import LINES_SUFFIXES

        self._inputs = inputs
        self._lines = lines
        self.is_lines = lines or all(i.lower().endswith(LINES_SUFFIXES) for i in inputs)
        self.is_table = len(inputs) == 1 and inputs[0].lower().endswith(".csv")
        self.is_many = self.is_lines or len(inputs) > 1 or Path(inputs[0]).is_dir()
        self.is_interactive = "-" in inputs

    def shown(self, items: Iterator[_Item]) -> Iterator[_Item]:
        """The items, with a line on the terminal that counts them where nothing else is printed there meanwhile."""
        if not (self.is_many and sys.stderr.isatty()) or sys.stdout.isatty():
            yield from items
            return
        with click.progressbar(items, label="factlint", file=sys.stderr, show_pos=True) as counted:
            yield from counted

    def documents(self, options: Options) -> Iterator[Document | Unread]:
        """Raises Refusal at once, not at the first document."""
        from flows.ingest.inputs import UsageError

        try:
            return _reader(options).read(self._inputs, lines=self._lines)
        except UsageError as problem:
            raise Refusal(str(problem)) from None

    def pairs(self, source: Options, other: Options) -> Iterator[Texts | Unread]:
        """Raises Refusal at once, not at the first pair."""
        from flows.ingest.inputs import UsageError
        from flows.ingest.pairs import PairReader

        try:
            reader = PairReader(_reader(source), _reader(other))
            if self.is_lines:
                return reader.lines(self._inputs)
            if self.is_table:
                return reader.table(*self._inputs)
            if len(self._inputs) != 2:
                raise Refusal(f"compare takes a SOURCE and an OTHER text, not {len(self._inputs)}")
            return reader.files(*self._inputs)
        except UsageError as problem:
            raise Refusal(str(problem)) from None


def _reader(options: Options) -> Reader:
    from checkers import choose_language
    from flows.ingest.inputs import Reader, Web

    hosts = click.get_current_context().meta
    web = Web(hosts["--allow-host"], hosts["--licensed-host"])
    return Reader(options, choose_language, lambda: sys.stdin.buffer, web)


def _worked(items: Iterable[_Given | Unread], work: Callable[[_Given], _Item]) -> Iterator[_Item | Unread]:
    """Every given text's result, or an Unread in its place: one text that trips the program does not end a long run."""
    from checkers.model.rendering import Unread

    for item in items:
        if isinstance(item, Unread):
            yield item
            continue
        try:
            yield work(item)
        except Exception as fault:  # noqa: BLE001 - told in place, with its trace, and by the exit status
            _show_trace(fault)
            yield Unread(item.id, f"{item.id}: factlint failed on this text ({type(fault).__name__}: {fault})")


def _show_trace(fault: Exception) -> None:
    import traceback

    traceback.print_exception(fault)


def _options(lang: str | None, published: str | None, as_of: str | None, lang_option: str = "--lang") -> Options:
    from flows.ingest.inputs import Options, UsageError, day, language_tag

    try:
        return Options(
            language=None if lang is None else language_tag(lang, lang_option),
            published=None if published is None else day(published, "--date"),
            as_of=None if as_of is None else day(as_of, "--as-of"),
        )
    except UsageError as problem:
        raise Refusal(str(problem)) from None


def load_reference(paths: tuple[str, ...], with_shipped: bool) -> Reference:
    """Raises Refusal."""
    from reference_data import is_built, load
    from reference_data.errors import ReferenceDataError

    if with_shipped and any(map(is_built, paths)):
        raise Refusal(
            "--with-shipped: an index or a database stands for itself; export it with the shipped facts in it"
        )
    try:
        return load(paths, shipped=with_shipped or not paths)
    except ReferenceDataError as problem:
        raise Refusal(str(problem)) from None


def _rules() -> tuple[Rule, ...]:
    from checkers import registry

    return registry.rules()


def _tool(docs_url: str | None, report_url: str | None) -> Tool:
    from checkers import __version__, registry
    from checkers.model.rendering import Tool

    return Tool(__version__, (*registry.rules(), *registry.pair_rules()), docs_url, report_url)


def _policy() -> Policy:
    """The desk's own rules, from the nearest factlint.toml or pyproject.toml."""
    from flows import policy_file

    found = policy_file.find(Path.cwd())
    if found is None:
        from checkers.policy import Policy

        return Policy()
    try:
        return policy_file.read(found, frozenset(rule.name for rule in _rules()))
    except policy_file.PolicyError as problem:
        raise Refusal(str(problem)) from None


def _pair_rules() -> tuple[PairRule, ...]:
    from checkers import registry

    return registry.pair_rules()


def _kinds_of(
    rules: Iterable[Rule | PairRule], selected: tuple[str, ...], ignored: tuple[str, ...]
) -> tuple[frozenset[str], frozenset[str]]:
    return _kinds(rules, "--select", selected), _kinds(rules, "--ignore", ignored)


def _kinds(rules: Iterable[Rule | PairRule | AuditKind], option: str, names: tuple[str, ...]) -> frozenset[str]:
    """Kinds by their names or codes, in any case."""
    by_name = {key.lower(): rule.name for rule in rules for key in (rule.name, rule.code)} if names else {}
    for name in names:
        if name.lower() not in by_name:
            import difflib

            near = difflib.get_close_matches(name.lower(), by_name, n=1)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise Refusal(f"{option}: there is no kind {name!r}{hint} (`factlint rules` lists them)")
    return frozenset(by_name[name.lower()] for name in names)


def _format(package: str, name: str) -> Any:
    from checkers import registry

    return registry.module(package, name).FORMAT


class _PipeClosedError(Exception):
    """Standard output is read no further. Not an OSError: click would end those with 1, as if an error were found."""


class _Sink:
    """Where the result goes: standard output, or a file that appears whole or not at all."""

    def __init__(self, path: str | None, flush: bool) -> None:
        self._path = None if path in (None, "-") else Path(str(path))
        self._flush = flush
        self._temporary: Path | None = None
        self._stream: BinaryIO = sys.stdout.buffer

    def __enter__(self) -> _Sink:
        if self._path is None:
            return self
        import tempfile

        if self._path.is_dir():
            raise Refusal(f"--output: {self._path} is a folder; name a file")
        try:
            handle, name = tempfile.mkstemp(prefix=f".{self._path.name}.", dir=self._path.parent)
        except OSError as problem:
            raise Refusal(
                f"--output: cannot write in {self._path.parent} ({problem.strerror}); name another place"
            ) from None
        self._temporary = Path(name)
        self._stream = os.fdopen(handle, "wb")
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        if self._temporary is None or self._path is None:
            if kind is None:
                self._flush_pipe()
            return
        self._stream.close()
        if kind is not None:
            self._temporary.unlink()
            return
        self._temporary.chmod(_mode_for(self._path))
        self._temporary.replace(self._path)

    def write(self, pieces: Iterable[str]) -> None:
        for piece in pieces:
            try:
                self._stream.write(piece.encode())
            except BrokenPipeError:
                raise _PipeClosedError from None
            if self._flush:
                self._flush_pipe()

    def _flush_pipe(self) -> None:
        try:
            self._stream.flush()
        except BrokenPipeError:
            raise _PipeClosedError from None

    @property
    def colour(self) -> bool:
        """NO_COLOR (no-color.org) beats FORCE_COLOR, which beats whether this is a terminal."""
        if os.environ.get("NO_COLOR"):
            return False
        forced = os.environ.get("FORCE_COLOR")
        if forced:
            return forced != "0"
        return self._temporary is None and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"

    @property
    def width(self) -> int:
        """Columns of the terminal; a fixed number elsewhere, so that the same call writes the same bytes."""
        if self._temporary is None and sys.stdout.isatty():
            return max(60, min(os.get_terminal_size(sys.stdout.fileno()).columns, 120))
        return 100


def _mode_for(path: Path) -> int:
    """Permissions that a plain write would have given."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
