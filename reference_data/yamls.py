"""Reads YAML into plain strings, lists and mappings, with the line of every part.

Everything is a string, as in a spreadsheet's cells: `NO` stays a country, `1.50` keeps its zero, and a date is what
stands there.
"""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

import yaml

from reference_data.errors import InvalidReferenceError, Problem

Data: TypeAlias = "str | list[Data] | dict[str, Data]"
Place: TypeAlias = tuple[int | str, ...]
"""Keys and positions that lead to a part of a file."""

_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_EMPTY = frozenset(("~", "null"))


class YamlFile:
    """A parsed file: `data`, and `line` to find a part of it again."""

    def __init__(self, path: Path, data: dict[str, Data], root: yaml.MappingNode) -> None:
        self.path = path
        self.data = data
        self._root = root

    def line(self, place: Place) -> int:
        """The line of a part; of the nearest part around it that exists."""
        node: yaml.Node = self._root
        line = node.start_mark.line
        for step in place:
            found = _child(node, step)
            if found is None:
                break
            key, node = found
            line = key.start_mark.line
        return int(line) + 1


def read(path: Path) -> YamlFile:
    """Raises `InvalidReferenceError` for files that are no YAML mapping in UTF-8."""
    try:
        root = yaml.compose(path.read_text(encoding="utf-8-sig"), Loader=_Loader)
    except UnicodeDecodeError as error:
        raise _refused(
            path, None, f"not UTF-8: {error.reason} at byte {error.start}", "save the file as UTF-8"
        ) from None
    except OSError as error:
        raise _refused(path, None, f"cannot be read: {error.strerror}", "check path and permissions") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or str(error).splitlines()[0]
        line = mark.line + 1 if mark else None
        raise _refused(path, line, f"not YAML: {what}", "check indentation, colons and quotation marks there") from None
    if not isinstance(root, yaml.MappingNode):
        raise _refused(path, 1, "no mapping of keys to values", "write `key: value` lines")
    data = _data(path, root)
    assert isinstance(data, dict)
    return YamlFile(path, data, root)


def _refused(path: Path, line: int | None, what: str, remedy: str) -> InvalidReferenceError:
    return InvalidReferenceError([Problem(path, line, what, remedy)])


def _data(path: Path, node: yaml.Node) -> Data:
    if isinstance(node, yaml.ScalarNode):
        return "" if node.style is None and node.value in _EMPTY else str(node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_data(path, child) for child in node.value]
    found: dict[str, Data] = {}
    for key, child in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise _refused(path, key.start_mark.line + 1, "a key that is no word", "write `key: value`")
        if key.value in found:
            raise _refused(path, key.start_mark.line + 1, f"'{key.value}' stands twice", "keep one of the two")
        found[key.value] = _data(path, child)
    return found


def _child(node: yaml.Node, step: int | str) -> tuple[yaml.Node, yaml.Node] | None:
    """The node that says where a part begins, and the part."""
    if isinstance(node, yaml.MappingNode):
        return next(((key, child) for key, child in node.value if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], node.value[step]
    return None
