"""What stands together round a word: a name, a quantity, a clause, a sentence. No parser is needed.

A label key on a bare word marks what it begins, so that a name costs one key however long it is;
and a mark or a selection can grow from one of these to the next. Ranges are code points, half-open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.domain import quantities
from annotator.domain.text import sentences, tokenise

Range = tuple[int, int]

# What may stand between two words of a name: "University of the Punjab", "Osama bin Laden".
_LINK_WORDS = """
    of the for de del della da do du la le van von der den bin bint ibn al el ul ad an abu abd bu
    y &
"""
_LINKS = frozenset(_LINK_WORDS.split())
_JOINED_LINKS = _LINKS | {"and", "-", "–"}
# Those of them that stand in names alone: over "of" more often two names meet.
_PARTICLE_WORDS = "abd abu al bin bint bu del della den der el ibn ul van von"
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
_BEFORE = re.compile(r"(\w+)[^\S\n]+$")
_LONGEST_LINK = 2
_LONGEST_NAME = 400
_LONGEST_REST = 100  # looked for behind thousands of spans at one key
_JOINS = frozenset("-–/'’")
_SHORT = 4  # "Gen.", "Nov.": a longer word with a full stop ends its sentence
TIMES = re.compile(
    r"\b(?:(?:earlier|later|early|late) )?(?:today|yesterday|tomorrow|tonight"
    r"|(?:this|last|next|(?:the )?(?:last|past|next|previous)) (?:(?!the\b)\w+ )?"
    r"(?:hours?|days?|nights?|weeks?|weekend|months?|years?|decades?|morning|afternoon|evening"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))\b",
    re.IGNORECASE,
)
"""Days and times told from the day of writing: "earlier today", "the last 24 hours"."""
_CLAUSE = re.compile(r"[,;:()\[\]“”\"!?…]|\s[–—-]\s|[.](?=\s|$)")
_FOLLOWING = re.compile(r"[^\S\n]+(\w+|[&–-])")
_LEAD_WORDS = "a an the in on at of and but by for from to as it he she they we i"
_LEADS = frozenset(_LEAD_WORDS.split())


def first_meant(text: str, start: int, end: int, stop: int, *, figure: bool) -> list[Range]:
    """What a label key on the bare word [start, end) may mean, the likeliest first.

    A name goes from that word to its own end, so that a title before it stays outside, but never
    past `stop`, where something is marked already; a figure's quantity takes its qualifier along,
    a day told from today its words.
    The word alone is always among them.
    """
    time = None if figure else TIMES.match(text, start, min(len(text), start + _LONGEST_NAME))
    if figure:
        guess = _quantity(text, start, end)
    elif time is not None and end <= time.end() <= stop:
        guess = time.span()
    else:
        guess = start, name_end(text, start, end, stop)
    return [guess, (start, end)] if guess != (start, end) else [guess]


def name_end(text: str, start: int, end: int, stop: int = -1, *, joined: bool = False) -> int:
    """The end of the name that begins with the word [start, end): `end` where it is none.

    It does not go beyond `stop`. With `joined` it goes on over "and" and over a dash: "Islamic
    State of Iraq and the Levant".
    """
    line = text.find("\n", end)
    last = min(len(text) if line < 0 else line, start + _LONGEST_NAME)
    tokens = tokenise(text[start : min(last, stop) if stop >= end else last])
    words = [(start + a, start + b) for a, b in tokens]
    at = 0
    while at < len(words) and words[at][1] < end:
        at += 1
    links = _JOINED_LINKS if joined else _LINKS
    while (later := _next_of_name(text, words, at, links)) > at:
        at = later
    return max(end, words[at][1]) if at < len(words) else end


def name_rest(text: str, end: int, stop: int) -> str:
    """The words that the name of the word before `end` goes on with, up to `stop`; "" for none.

    It goes on over "and" too; but "I" and the first word of a sentence belong to no name.
    """
    following = _FOLLOWING.match(text, end, stop)
    word = following[1] if following is not None else ""
    is_lead = word[:1].isupper() and word.lower() in _LEADS
    if is_lead or not (_named(word) or word in _JOINED_LINKS):
        return ""
    before = tokenise(text[max(0, end - _LONGEST_REST) : end])
    last = end - before[-1][1] + before[-1][0] if before else end
    stop = min(stop, end + _LONGEST_REST)
    return " ".join(text[end : name_end(text, last, end, stop, joined=True)].split())


def name_lead(text: str, start: int, end: int) -> str:
    """The words before `start` that the name [start, end) begins with: “Al bu” of “Nimr”.

    They are joined to it by a particle; "" where there is none.
    """
    if not text[start].isupper():  # first, as it costs nothing: thousands are asked for one key
        return ""
    before = _BEFORE.search(text, max(0, start - _LONGEST_REST), start)
    if before is None or before[1] not in _PARTICLES:
        return ""
    return text[name_start(text, start, end) : start].strip()


def name_start(text: str, start: int, end: int) -> int:
    """The start of the name that [start, end) belongs to, without an article before it."""
    line = text.rfind("\n", 0, start) + 1
    first = max(line, start - _LONGEST_NAME)
    found = start
    for token in reversed(tokenise(text[first:start])):
        begin, stop = first + token[0], first + token[1]
        word = text[begin:stop]
        if _named(word) and name_end(text, begin, stop) >= end:
            found = begin
        elif not _named(word) and word.lower() not in _LINKS and word not in _JOINS | {"."}:
            break
    inside = tokenise(text[found:end])
    if len(inside) > 1 and text[found : found + inside[0][1]].lower() in _LEADS:
        found += inside[1][0]
    return min(found, start)


def wider(text: str, start: int, end: int) -> Iterator[Range]:
    """What [start, end) grows to, step by step: name or quantity, clause, sentence, paragraph."""
    name = name_start(text, start, end)
    capital = _named(text[name:end])
    steps = [_quantity(text, start, end)]
    if capital:
        steps += [
            (start, name_end(text, start, end)),
            (name, name_end(text, start, end)),
            (name, name_end(text, start, end, joined=True)),
        ]
    line = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    paragraph = (line[0], len(text) if line[1] < 0 else line[1])
    if paragraph[1] - paragraph[0] < 20_000:  # a text without line ends has no such units
        sentence = _sentence(text, paragraph, start, end)
        steps += [_clause(text, sentence, start, end), sentence, paragraph]
    now = start, end
    for step in steps:
        if step[0] <= now[0] and step[1] >= now[1] and step != now:
            yield step
            now = step


def _named(word: str) -> bool:
    return word[:1].isupper() or word[:1].isdecimal()


def _next_of_name(text: str, words: list[Range], at: int, links: frozenset[str]) -> int:
    """The index of the name's next word after the one at `at`; `at` where the name ends."""
    if at + 1 >= len(words):
        return at
    begin, stop = words[at + 1]
    gap = text[words[at][1] : begin]
    word = text[begin:stop]
    if not gap and word in _JOINS and at + 2 < len(words) and words[at + 2][0] == stop:
        return at + 2  # "Al-Qaida", "counter-ISIL"
    here = text[words[at][0] : words[at][1]]
    if not _named(here) and here[:1].isalpha() and not _tail_is_named(text, words, at):
        return at
    if not gap and word == "." and here.isalpha() and len(here) <= _SHORT and here[0].isupper():
        follows = words[at + 2] if at + 2 < len(words) else (0, 0)
        return at + 2 if _named(text[follows[0] : follows[1]]) else at
    if gap.strip() or not gap:
        return at
    if _named(word):
        return at + 1
    for reach in range(at + 1, min(at + 1 + _LONGEST_LINK, len(words) - 1)):
        link = text[words[reach][0] : words[reach][1]].lower()
        if link not in links or (link == "the" and reach == at + 1):
            break
        named = text[words[reach + 1][0] : words[reach + 1][1]]
        if _named(named) and named[:1].isalpha():
            return reach + 1
    return at


def _tail_is_named(text: str, words: list[Range], at: int) -> bool:
    """Whether the word is the last piece of a joined one that has a capital: "al-Hilla"."""
    while at >= 2 and words[at - 1][0] == words[at - 2][1] and words[at - 1][1] == words[at][0]:
        at -= 2
        if _named(text[words[at][0] : words[at][1]]):
            return True
    return False


def _quantity(text: str, start: int, end: int) -> Range:
    """The quantity phrase that covers [start, end), else the range itself."""
    line = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    first, last = max(line, start - 120), min(len(text) if stop < 0 else stop, end + 120)
    while first > line and text[first - 1].isalnum():
        first -= 1
    for found in quantities.find(text, first, last):
        if found.start <= start and found.end >= end:
            return found.start, found.end
    return start, end


def _sentence(text: str, paragraph: Range, start: int, end: int) -> Range:
    first, last = start, end
    for begin, stop in sentences(text[paragraph[0] : paragraph[1]]):
        begin, stop = begin + paragraph[0], stop + paragraph[0]
        if begin < end and start < stop:
            first, last = min(first, begin), max(last, stop)
    return first, last


def _clause(text: str, sentence: Range, start: int, end: int) -> Range:
    """Between the nearest signs that part clauses, inside a sentence."""
    first, last = sentence
    for sign in _CLAUSE.finditer(text, sentence[0], sentence[1]):
        if sign.end() <= start:
            first = sign.end()
        elif sign.start() >= end:
            last = sign.start()
            break
    quote = text[first:last]
    return first + len(quote) - len(quote.lstrip()), last - len(quote) + len(quote.rstrip())
