"""Bytes to text: tells UTF-8, UTF-16 and Windows-1252 apart, and text from anything else.

Newlines and Unicode are not normalised here; that is `annotator.domain.text.normalise`.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from annotator.formats.found import Unreadable
from annotator.texts import counted, later, phrase

SAVE_AS_UTF8 = later("Open it in the program it comes from and save it as plain text in UTF-8.")
_SAVE_AS_TEXT = later("Open it in the program it comes from and save it as plain text.")

# First bytes of what people most often have among their articles, with its name.
_NOT_TEXT = (
    (b"%PDF-", later("it is a PDF file, not plain text")),
    (b"PK\x03\x04", later("it is a Word, OpenDocument or ZIP file, not plain text")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", later("it is an old Word or Excel file, not plain text")),
    (b"{\\rtf", later("it is a Rich Text file, not plain text")),
    (b"\x1f\x8b", later("it is a gzip file, not plain text")),
    (b"\x89PNG\r\n", later("it is a picture, not plain text")),
    (b"\xff\xd8\xff", later("it is a picture, not plain text")),
    (b"SQLite format 3\x00", later("it is a database, not plain text")),
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_MOST_CONTROLS = 0.01  # of all characters: above this share it is not text
_UTF16_ZEROS = 0.05  # share of zero bytes on one side that makes UTF-16 worth trying
_HIGH_BYTES = re.compile(rb"[\x80-\xff]")
_MOST_HIGH_BYTES = 0.2  # of all bytes: Western European languages stay well below


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the codec's name as Python knows it, and what a person should know of it."""

    text: str
    encoding: str
    notices: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded:
    """The text of a file.

    A byte-order mark decides; then zero bytes tell UTF-16, valid sequences UTF-8. Text with a few
    damaged UTF-8 sequences is still UTF-8; anything else is taken for Windows-1252.

    Raises:
        Unreadable: empty, not text, or in none of the three encodings.
    """
    if not data:
        raise Unreadable(phrase("it is empty"), phrase("Remove it, or fetch the article again."))
    for magic, reason in _NOT_TEXT:
        if data.startswith(magic):
            raise Unreadable(phrase(reason), phrase(_SAVE_AS_TEXT))
    decoded = _by_mark(data) or _by_zeros(data) or _utf8(data) or _windows(data)
    return _checked(decoded)


def _by_mark(data: bytes) -> Decoded | None:
    if data.startswith(codecs.BOM_UTF8):
        return _damaged(data[len(codecs.BOM_UTF8) :], "utf-8", "utf-8-sig")
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise Unreadable(phrase("it is in UTF-32"), phrase(SAVE_AS_UTF8))
    for mark, codec in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if data.startswith(mark):
            return _damaged(data[len(mark) :], codec, "utf-16")
    return None


def _by_zeros(data: bytes) -> Decoded | None:
    """UTF-16 without a mark: the zero bytes of ASCII characters stand on one side only."""
    if b"\x00" not in data:
        return None
    half = max(1, len(data) // 2)
    even, odd = data[::2].count(0) / half, data[1::2].count(0) / half
    if max(even, odd) < _UTF16_ZEROS or min(even, odd) > max(even, odd) / 10:
        return None
    codec = "utf-16-le" if odd > even else "utf-16-be"
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return None
    return Decoded(text, codec, (phrase("no byte-order mark, read as {0}", codec.upper()),))


def _utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    loose = data.decode("utf-8", "surrogateescape")
    broken = len(re.findall("[\udc80-\udcff]", loose))
    whole = len(re.findall("[^\x00-\x7f\udc80-\udcff]", loose))
    # Windows-1252 hardly ever makes a valid sequence by chance: many valid ones are no chance.
    return _damaged(data, "utf-8", "utf-8") if whole > broken else None


def _damaged(data: bytes, codec: str, name: str) -> Decoded:
    """Text of a known encoding; what cannot be read shows as U+FFFD and is counted."""
    try:
        return Decoded(data.decode(codec), name)
    except UnicodeDecodeError as error:
        text = data.decode(codec, "replace")

        notice = counted(
            "{0:,} damaged place(s) (the first at byte {1}) shown as {2}",
            text.count("\ufffd"),
            error.start,
            "\ufffd",
        )
        return Decoded(text, name, (notice,))


def _windows(data: bytes) -> Decoded:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        if _too_many_controls(data.decode("latin-1")):
            raise Unreadable(phrase("it is not text"), phrase(_SAVE_AS_TEXT)) from error
        byte = data[error.start]
        raise Unreadable(
            phrase(
                "it is neither UTF-8 nor UTF-16 nor Windows-1252 (byte {0:02X} at position {1})",
                byte,
                error.start,
            ),
            phrase(SAVE_AS_UTF8),
        ) from error
    notice = phrase("not UTF-8, read as Windows-1252")
    if len(_HIGH_BYTES.findall(data)) > _MOST_HIGH_BYTES * len(data):
        notice = phrase(
            "not UTF-8, read as Windows-1252; it may well be in another encoding, look whether the "
            "letters are right"
        )
    return Decoded(text, "cp1252", (notice,))


def _checked(decoded: Decoded) -> Decoded:
    text = decoded.text
    if _too_many_controls(text) or text.count("\ufffd") > _MOST_CONTROLS * len(text) + 1:
        raise Unreadable(phrase("it is not text"), phrase(_SAVE_AS_TEXT))
    if not text.strip("\ufeff \t\r\n\x0b\x0c\x85\xa0\u2028\u2029"):
        raise Unreadable(
            phrase("there is only white space in it"), phrase("Remove it, or fetch it again.")
        )
    count = len(_CONTROLS.findall(text))
    if count:
        notice = counted("{0:,} control character(s) shown as {1}", count, "\ufffd")
        return Decoded(text, decoded.encoding, (*decoded.notices, notice))
    return decoded


def _too_many_controls(text: str) -> bool:
    return len(_CONTROLS.findall(text)) > _MOST_CONTROLS * len(text) + 1
