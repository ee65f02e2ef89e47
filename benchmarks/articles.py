"""Made-up news articles in the sample's layout, any number of them, the same for the same seed.

About 350 words each, with people, places, organisations and casualty figures in them, and a
vocabulary with a long tail, so that an index has the work that real news give it.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

# One kind a line, its words or phrases parted by commas.
_PHRASES = """
place: Qarabagh, Nimruz, Bannu, Tharu, Mopti, Sinjar, Afrin, Gedo, Lashkar, Palma, Bunia, Diffa
country: Pakistan, Afghanistan, Mali, Syria, Yemen, Sudan, Somalia, Iraq, Nigeria, Ukraine
national: Pakistani, Afghan, Malian, Syrian, Yemeni, Sudanese, Somali, Iraqi, Nigerian
first: Amina, Yusuf, Karim, Olena, Ibrahim, Fatima, Daniel, Maryam, Hassan, Leila, Pavlo, Zahra
last: Rahmani, Diallo, Okafor, Haddad, Shevchuk, Warsame, Siddiqui, Traore, Mansour, Kovalenko
victims: civilians, soldiers, policemen, villagers, fighters, children, farmers, troops
weapon: artillery, mortars, drones, a roadside bomb, air strikes, heavy machine guns
tens: a dozen, dozens of, several, at least 20, more than 30, up to 15, nearly 40, some 25
body: the interior ministry, the Red Crescent, the regional hospital, the provincial council
day: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
agency: MENAFN, Northern Wire, Crescent Press
onset: b, br, d, dr, f, g, gr, h, j, k, kh, l, m, n, p, q, r, s, sh, st, t, tr, v, w, y, z
vowel: a, e, i, o, u, aa, ei, ou
coda: , , n, r, m, l, sh, k, th
"""
_CHOICES = {
    kind: [phrase.strip() for phrase in phrases.split(",")]
    for kind, phrases in (line.split(":") for line in _PHRASES.strip().splitlines())
}

_LEADS = (
    "Fighting around {place} left {count} {victims} dead on {day}, {body} said.",
    "At least {count} {victims} were killed and {count2} wounded when {weapon} hit {place}.",
    "{count} people, among them {count2} {victims}, died in an attack near {place}, {body} said.",
    "Clashes between {national} forces and gunmen in {place} killed {tens} {victims} on {day}.",
)
_BODY = (
    "{first} {last}, a teacher from {place}, said that the shelling began before dawn and went on"
    " until the market had burned down.",
    "A spokesman for {body} told reporters in {place} that {count} of the injured had been taken"
    " to {country} for treatment.",
    "Officials in {country} denied that {national} troops had crossed the border and called the"
    " report on {word} a fabrication.",
    "{first} {last} has led the {word} committee since {year} and was expected to travel to"
    " {place} for talks on {day}.",
    "Earlier this month {tens} {victims} were reported missing after {weapon} struck the road"
    " between {place} and {place2}.",
    "Residents said no one had been hurt at the {word} bridge, which was closed for repairs.",
    "Aid workers reach the district of {word} only by the {word2} track, {body} said, and the"
    " price of flour has doubled since {year}.",
    "The two sides accuse each other of breaking the truce that {country} brokered in {year}.",
    "“We buried {count} of our neighbours,” {first} {last} said, “and we do not know who fired.”",
    "Of the dead, {count} were {victims} and {count2} belonged to the {word} militia, according"
    " to {body}.",
)
_HEADLINES = (
    "{count} killed as {weapon} hit {place}",
    "{country} and {country2} trade blame over {place}",
    "{body} counts {tens} dead near {place}",
    "Talks on {place} falter, {national} envoy says",
)
_FIRST_DAY = date(2015, 1, 1)
_WORDS = 350
_SYLLABLE = ("onset", "vowel", "coda")


def make(number: int, seed: int = 0, words: int = _WORDS) -> Iterator[tuple[str, str]]:
    """`number` articles as (file name, text in the sample's layout)."""
    for index in range(number):
        draw = random.Random(f"{seed}/{index}")
        yield f"{index:07}.txt", _article(draw, index, words)


def write(folder: Path, number: int, seed: int = 0) -> list[Path]:
    """The same articles as files, a thousand to a folder; gives their paths."""
    paths = []
    for index, (name, text) in enumerate(make(number, seed)):
        place = folder / f"{index // 1000:04}"
        if index % 1000 == 0:
            place.mkdir(parents=True, exist_ok=True)
        path = place / name
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def _article(draw: random.Random, index: int, words: int) -> str:
    day = _FIRST_DAY + timedelta(days=index % 4000)
    headline = _filled(draw, draw.choice(_HEADLINES))
    agency = draw.choice(_CHOICES["agency"])
    sentences = [f"({agency}) {_filled(draw, draw.choice(_LEADS))}"]
    length = 0
    while length < words:
        sentence = _filled(draw, draw.choice(_BODY))
        sentences.append(sentence)
        length += len(sentence.split())
    paragraphs = [" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3)]
    return "\n".join([f" date {day.isoformat()} {index % 500}", headline, *paragraphs]) + "\n"


def _filled(draw: random.Random, pattern: str) -> str:
    chosen: dict[str, str | int] = {kind: draw.choice(all_) for kind, all_ in _CHOICES.items()}
    chosen |= {f"{kind}2": draw.choice(_CHOICES[kind]) for kind in ("place", "country")}
    chosen |= {"word": _word(draw), "word2": _word(draw), "year": draw.randint(1990, 2024)}
    chosen |= {"count": draw.randint(2, 60), "count2": draw.randint(2, 20)}
    text = pattern.format(**chosen)
    return text[0].upper() + text[1:]


def _word(draw: random.Random) -> str:
    """A name nobody knows: common ones come back, most are rare."""
    syllables = 2 if draw.random() < 0.3 else 3
    parts = (draw.choice(_CHOICES[kind]) for _ in range(syllables) for kind in _SYLLABLE)
    return "".join(parts).capitalize()
