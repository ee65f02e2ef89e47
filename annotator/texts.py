"""Texts for people: English where they arise, in the reader's language where they are read.

Whatever the window may show is made by `phrase` or `counted` with a literal, which the translators'
catalogue collects. The window says how texts are translated; the command line leaves them English.
What is stored or exported is `english`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

Translate = Callable[[str, int], str]
"""A text in the language in force; the number decides on its plural, -1 where it has none."""

_NO_NUMBER = -1


class Phrase(str):
    """A text in the language in force that keeps what it was made of.

    Pickled into another process, it is made anew there, in the language in force there.
    """

    __slots__ = ("number", "template", "values")

    template: str
    values: tuple[object, ...]
    number: int

    def __reduce__(self) -> tuple[object, ...]:
        return _made, (self.template, self.values, self.number)


def phrase(template: str, *values: object) -> str:
    """A text with values in its places: `phrase("There is no format “{0}”.", name)`."""
    words = _known.get(template)
    if words is None:
        words = _known[template] = _translate(template, _NO_NUMBER)
    return _of(words.format(*values), template, values, _NO_NUMBER)


def counted(template: str, number: int, *values: object) -> str:
    """A text that depends on a number, which is its {0}: `counted("{0:,} article(s)", 3)`."""
    words = _translate(template, number)
    return _of(words.format(number, *values), template, (number, *values), number)


def later(template: str) -> str:
    """The same text, marked for translators: for a table out of which `phrase` takes it."""
    return template


def joined(separator: str, parts: Sequence[str]) -> str:
    """Texts one after the other, each still able to be English again."""
    places = separator.join(f"{{{at}}}" for at in range(len(parts)))
    return _of(separator.join(parts), places, tuple(parts), _NO_NUMBER)


def english(text: str) -> str:
    """A text as the command line has it, for what is stored or exported."""
    if not isinstance(text, Phrase):
        return text
    values = [english(one) if isinstance(one, str) else one for one in text.values]
    return english_form(text.template, text.number).format(*values)


def written(text: str) -> str:
    """A text as it is stored: what it is made of, so that each reads it in a language of theirs."""
    return json.dumps(_parts(text), ensure_ascii=False) if isinstance(text, Phrase) else text


def read(stored: str) -> str:
    """A text out of the store, in the language in force."""
    return _whole(json.loads(stored)) if stored.startswith('["') else stored


def anew(text: str) -> str:
    """A text in the language in force now, which was made before that one was."""
    return _whole(_parts(text)) if isinstance(text, Phrase) else text


def _parts(phrase: Phrase) -> list[Any]:
    values = [_parts(one) if isinstance(one, Phrase) else one for one in phrase.values]
    return [phrase.template, phrase.number, *values]


def _whole(parts: list[Any]) -> str:
    template, number, *values = parts
    return _made(template, tuple(_whole(v) if isinstance(v, list) else v for v in values), number)


def english_form(template: str, number: int) -> str:
    """The singular or the plural: "(s)" is the mark of a noun that a number comes with."""
    return template if number == _NO_NUMBER else template.replace("(s)", "s" * (number != 1))


def speak(translate: Translate = english_form) -> None:
    """Take on a language: texts are made in it from now on."""
    global _translate  # one process speaks one language, as Qt has it
    _translate = translate
    _known.clear()


def _made(template: str, values: tuple[object, ...], number: int) -> str:
    if number == _NO_NUMBER:
        return phrase(template, *values)
    return counted(template, number, *values[1:])


def _of(text: str, template: str, values: tuple[object, ...], number: int) -> Phrase:
    made = Phrase(text)
    made.template, made.values, made.number = template, values, number
    return made


_translate: Translate = english_form
_known: dict[str, str] = {}
