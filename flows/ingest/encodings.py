"""Bytes into text, rightly or not at all: a number whose digits or currency sign were guessed is worse than none."""

from __future__ import annotations

import codecs
import re

_BYTE_ORDER_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:-]{1,40})""", re.I)
_XML_DECLARED = re.compile(rb"""\s{0,8}<\?xml[^>]{0,100}?encoding\s{0,8}=\s{0,8}["']([\w.:-]{1,40})""", re.I)
_PRESCAN = 4096
"""Bytes at the start of a page among which its own declaration counts; the standard promises 1,024."""

# The legacy encodings of the web (encoding.spec.whatwg.org), by Python's names. Python has others that are no text
# encodings (rot13) or that let text hide in plain sight (UTF-7), so that this is a list of what is read.
_SINGLE_BYTE = (
    "ibm866 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 iso8859-13 iso8859-14 "
    "iso8859-15 iso8859-16 koi8-r koi8-u mac-roman cp874 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258"
).split()
_MULTI_BYTE = "utf-8 gb18030 big5hkscs euc_jp iso2022_jp cp932 cp949".split()
_READ = frozenset(codecs.lookup(name).name for name in (*_SINGLE_BYTE, *_MULTI_BYTE))
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}
"""What the web means by a name: the larger set that browsers read, and UTF-8 where a page that could be read so far
calls itself UTF-16."""


class EncodingError(ValueError):
    """The bytes cannot be read for sure; the text says why and what to do."""


def decode_page(raw: bytes, declared: str | None = None) -> str:
    """The text of an HTML page. `declared`: the charset that its host named, which beats the page's own word.

    A byte order mark beats both. Bytes that are UTF-8 are read as that whatever is declared: by chance no other
    encoding's letters look so. Raises EncodingError.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return _decoded(raw, encoding, f"its byte order mark says {encoding.removesuffix('-sig')}")
    if b"\x00" in raw:
        raise EncodingError("it has NUL bytes, as binary files and UTF-16 without a mark do; save it as UTF-8")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as problem:
        if declared is None:
            found = _XML_DECLARED.match(raw) or _DECLARED.search(raw[:_PRESCAN])
            declared = found[1].decode("ascii") if found else None
        if declared is None:
            raise EncodingError(
                f"byte 0x{raw[problem.start]:02X} at {problem.start} is not UTF-8, and no other encoding is declared; "
                "save it as UTF-8"
            ) from None
    return _decoded(raw, _known(declared), f"declared as {declared}")


def _known(label: str) -> str:
    try:
        name = codecs.lookup(label).name
    except LookupError:
        name = ""
    name = _MEANT.get(name, name)
    if name not in _READ:
        raise EncodingError(f"declared as {label}, which is not read; save it as UTF-8")
    return name


def _decoded(raw: bytes, encoding: str, why: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as problem:
        raise EncodingError(
            f"{why}, but byte 0x{raw[problem.start]:02X} at {problem.start} is none of it; save it as UTF-8"
        ) from None
