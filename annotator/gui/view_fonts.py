"""The article view's type: fonts and every distance that follows from the text size."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

from annotator.gui.span_layout import Measure

SMALLEST, DEFAULT, LARGEST = 10, 16, 40

# Average over plain English prose: an honest mean of letters, spaces and punctuation.
_PROSE = "The conflict has intensified since Thursday night, leaving at least 29 people dead. "
CHARACTERS_A_LINE = 78
_PITCH = 1.6


class Typography:
    """Fonts and distances for one text size in pixels.

    `family` "" is the window's font; `characters` go in a line; `spacing` is the room from line to
    line, in percent of the usual.
    """

    def __init__(
        self,
        size: int = DEFAULT,
        family: str = "",
        characters: int = CHARACTERS_A_LINE,
        spacing: int = 100,
    ) -> None:
        self.choices = (family, characters, spacing)
        size = max(SMALLEST, min(LARGEST, size))
        self.size = size
        self.body = _font(size, family=family)
        self.headline = _font(round(size * 1.375), QFont.Weight.Bold, family)
        self.dateline = _font(max(10, round(size * 0.8125)))
        self.tag = _font(max(9, round(size * 0.66)), QFont.Weight.Medium)
        self.tag_metrics = QFontMetricsF(self.tag)
        self.tag_height = round(self.tag_metrics.capHeight() + 0.3 * size)
        self.tag_pad = max(3, round(size * 0.25))
        self.bar = max(2.0, round(size / 8))
        self.channel = max(2, round(size * 0.18)) + round(size * _PITCH * (spacing - 100) / 100)
        self.lane = self.tag_height + self.bar + 1
        self.dateline_rise = round(size * 0.4)  # room above it, below the headline's tags
        self.dateline_height = round(QFontMetricsF(self.dateline).height()) + self.dateline_rise
        self.paragraph_gap = round(size * 0.75)
        self.fold_height = round(size * 2.2)
        self.dateline_gap = round(size * 1.6)
        self.margin = round(size * 2.25)
        prose = QFontMetricsF(self.body).horizontalAdvance(_PROSE) / len(_PROSE)
        self.character = prose
        self.column = round(min(characters * prose, 47.5 * size * characters / CHARACTERS_A_LINE))
        self._tag_widths: dict[str, float] = {}

    def measure(self, column: float, *, headline: bool) -> Measure:
        """The sizes by which marks are placed in a column of this width."""
        size = self.headline.pixelSize() if headline else self.size
        return Measure(
            column=column,
            overhang=round(self.margin * 0.7),
            channel=self.channel,
            lane=self.lane,
            thin_lane=self.bar + 3,
            pitch=round(size * (1.25 if headline else _PITCH)),
            gap=2.0,
            tag_width=self.tag_width,
        )

    def tag_width(self, text: str) -> float:
        """The width of a tag with its padding."""
        width = self._tag_widths.get(text)
        if width is None:
            width = round(self.tag_metrics.horizontalAdvance(text)) + 2 * self.tag_pad
            self._tag_widths[text] = width
        return width


def _font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal, family: str = "") -> QFont:
    font = QFont(QGuiApplication.font())
    if family:
        font.setFamily(family)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
