"""An analyst at the real window: real key and mouse events, each counted.

A key press is one action, whatever is held with it; so is a click, a double click, and a drag.
Scrolling and reading are not counted. Typed text counts each key.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain import quantities
from annotator.domain.annotations import Annotation, Suggestion
from annotator.domain.runs import first_meant, wider
from annotator.domain.text import tokenise
from annotator.domain.values import with_value
from annotator.gui.app import Window
from annotator.workflows.batches import find_alike
from annotator.workflows.progress import quiet
from benchmarks.faults import BOTH, BOUNDARY, LABEL, MISSING, RIGHT, SPURIOUS, VALUE, Fault
from benchmarks.reviewed import Truth

_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier
_MOST_KEYS = 12  # a way to a word that takes more keys is no way
_FEW = 2  # steps of an end for which E is not risked after J: it may go on with a word
_NEAR = 4  # steps after which letters are always shorter


class Stuck(Exception):
    """The window did not do what it should have done for these keys."""


class Analyst:
    """Hands that know the truth. `spent` counts the actions of the fault being mended."""

    def __init__(self, window: Window, *, mouse: bool) -> None:
        self.window = window
        self.session = window.session
        self.view = window.main.pane.view
        self.mouse = mouse
        self.spent: Counter[str] = Counter()
        self._prefix = ""  # Alt with a label's key: wherever the words stand
        self._typed = False  # the word was reached by its letters

    # --- single actions ----------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        """Press keys where the keyboard is."""
        for key in keys:
            QTest.keySequence(QApplication.focusWidget() or self.view, QKeySequence(key))
            QApplication.processEvents()
            self.spent["key"] += 1

    def type(self, text: str) -> None:
        """Type text, each letter a key."""
        target = QApplication.focusWidget() or self.view
        QTest.keyClicks(target, text)
        QApplication.processEvents()
        self.spent["key"] += len(text)

    def click(self, offset: int) -> None:
        """Click on a character."""
        QTest.mouseClick(self._page, _LEFT, _NONE, self._point(offset))
        QApplication.processEvents()
        self.spent["click"] += 1

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Press, move and let go."""
        QTest.mousePress(self._page, _LEFT, _NONE, start)
        for part in (4, 2, 1):
            QTest.mouseMove(self._page, start + (end - start) / part)
            QApplication.processEvents()
        QTest.mouseRelease(self._page, _LEFT, _NONE, end)
        QApplication.processEvents()
        self.spent["drag"] += 1

    # --- mending one fault ---------------------------------------------------------------------

    def alike(self, fault: Fault, todo: Sequence[Fault], truth: Sequence[Truth]) -> list[Fault]:
        """The faults that one key would mend with this one: the same words, the same label.

        Only where the truth has that label wherever the words stand, so that the key is right.
        """
        wanted = fault.truth
        if fault.kind not in (LABEL, MISSING) or wanted is None or wanted.value:
            return [fault]
        if fault.kind == MISSING and not self.mouse and not self._means(wanted):
            return [fault]
        text = self.view.paragraphs.text
        words = text[wanted.start : wanted.end]
        places = find_alike(self.window.corpus, words, wanted.label, self.session.article_id, quiet)
        meant = {(one.match.start, one.match.end) for one in places if one.meant}
        if not meant <= {(one.start, one.end) for one in truth if one.label == wanted.label}:
            return [fault]
        found = [
            one
            for one in todo
            if one.truth is not None
            and one.kind in (LABEL, MISSING)
            and (one.truth.start, one.truth.end) in meant
        ]
        return found if fault in found else [fault]

    def mend(self, fault: Fault, alike: Sequence[Fault]) -> None:
        """Bring one suggestion or span to the truth, those like it with it, and look at them."""
        self._prefix = "Alt+" if len(alike) > 1 else ""
        self._typed = False
        if fault.kind != MISSING and not self._is_selected(fault.found):
            self._go_to_mark(fault)
        mending: dict[str, Callable[[Fault], None]] = {
            RIGHT: lambda _: self.press("Enter"),
            LABEL: self._relabel,
            BOUNDARY: self._move_ends,
            BOTH: self._move_and_relabel,
            VALUE: self._type_value,
            SPURIOUS: lambda _: self.press("X"),
            MISSING: self._add,
        }
        mending[fault.kind](fault)
        for one in alike:
            self._check(one)

    def _relabel(self, fault: Fault) -> None:
        assert fault.truth is not None
        self.press(self._prefix + self._key(fault.truth.label))

    def _move_ends(self, fault: Fault) -> None:
        assert fault.truth is not None
        self._bend(fault.truth)

    def _move_and_relabel(self, fault: Fault) -> None:
        self._move_ends(fault)
        self._relabel(fault)

    def _type_value(self, fault: Fault) -> None:
        truth = fault.truth
        assert truth is not None
        said = quantities.read(self.view.paragraphs.text[truth.start : truth.end])
        wanted = truth.figure()
        if said is not None and wanted is not None and with_value(wanted, said) == wanted:
            self.press("=")  # the words say it themselves
            return
        self.press("V")
        self.type(truth.value)
        self.press("Enter")

    def _add(self, fault: Fault) -> None:
        truth = fault.truth
        assert truth is not None
        label = self.session.schema.by_name[truth.label]
        if self.mouse and self._means(truth):
            self.click(truth.start)
        elif self.mouse:
            self._bring(truth.start)
            self.drag(self._point(truth.start), self._point(truth.end - 1))
        else:
            self._go_to_word(truth.start)
            self._fit_selection(truth)
        self.press(self._prefix + label.key.upper())
        if self._prefix or self._is_made(truth):
            return
        if self.view.paragraphs.token_at(truth.start) == (truth.start, truth.end):
            self.press(label.key.upper())  # the word alone
        if not self._is_made(truth):
            self._bend(truth)

    def _fit_selection(self, truth: Truth) -> None:
        """Make the words that `M` has chosen those that are meant, where it chose others."""
        start, end = self.view.selection()
        if (start, end) == (truth.start, truth.end) or start == end:
            return
        token = self.view.paragraphs.token_at(truth.start)
        if token == (truth.start, truth.end) and not self.window.main.review.active:
            return  # the label's key twice marks the word alone
        if end < truth.end:
            self.press("E")
        for _ in range(_MOST_KEYS):
            if self.view.selection()[1] <= truth.end:
                break
            self.press("Shift+E")

    # --- ways ----------------------------------------------------------------------------------

    def _go_to_mark(self, fault: Fault) -> None:
        mark = fault.found
        assert mark is not None
        if self.mouse:
            self._bring(mark.start)
            for _ in range(4):
                self.click((mark.start + mark.end) // 2)
                if self._is_selected(mark):
                    return
            raise Stuck(f"{mark} cannot be clicked")
        keys = ("Tab", "Shift+Tab", "Ctrl+Tab", "Ctrl+Shift+Tab")
        self._reach(mark.start, lambda: self._is_selected(mark), keys)

    def _go_to_word(self, offset: int) -> None:
        def there() -> bool:
            return self.view.caret == offset

        if not there() or self.session.selected_id:
            self._reach(offset, there, ("M", "Shift+M", "Right", "Left"))

    def _reach(self, offset: int, there: Callable[[], bool], keys: Sequence[str]) -> None:
        """Go to a place by steps of one key, or by the word's letters: whichever is shorter.

        An analyst sees which way is shorter; here both are tried, and the shorter one is counted.
        """
        here, selected, before = self.view.caret, self.session.selected_id, Counter(self.spent)
        ways: list[tuple[str, ...]] = []
        for key in keys:
            for number in range(1, _NEAR + 1):
                self.press(key)
                if there():
                    ways.append((key,) * number)
                    break
            self._stand(here, selected)
        letters = self._jump(offset, there)
        self.press("Escape")
        self._stand(here, selected)
        self.spent = before
        shortest = min(ways, key=len, default=None)
        self._typed = shortest is None or len(shortest) > letters
        if shortest is not None and not self._typed:
            self.press(*shortest)
        else:
            self._jump(offset, there)
        if not there():
            raise Stuck(f"{offset} is not reached")

    def _stand(self, caret: int, selected: str) -> None:
        """Stand where one has stood before."""
        self.view.set_caret(caret)
        self.session.select(selected)

    def _jump(self, offset: int, there: Callable[[], bool]) -> int:
        """Type first letters until the word is reached, then go on; how many keys it took."""
        token = self.view.paragraphs.token_at(offset)
        word = self.view.paragraphs.text[token[0] : token[1]]
        before = self.spent["key"]
        self.press("J")
        for number in range(_MOST_KEYS):
            if number < len(word):
                self.type(word[number].lower())
            else:
                self.press("Tab")
            mark = self.session.selected
            here = mark.start if mark is not None else self.view.caret
            if here == token[0]:
                break
        for _ in range(3):  # the next of those that overlap here
            if there():
                break
            self.press("O")
        return self.spent["key"] - before

    def _bend(self, truth: Truth) -> None:
        """Bring the selected mark's ends to the truth, with the fewest keys there are."""
        if self._steps(truth) > 1:
            if self.mouse:
                self._drag_ends(truth)
                return
            few = _FEW if self._typed else 1
            if self._steps(truth) > few and self._grows_to(truth):
                self.press("E")
        for _ in range(4 * _MOST_KEYS):
            mark = self._mark
            if mark.end != truth.end:
                self.press("." if mark.end < truth.end else ",")
            elif mark.start != truth.start:
                self.press("[" if mark.start > truth.start else "]")
            else:
                return
        raise Stuck(f"{truth} is not reached")

    def _grows_to(self, truth: Truth) -> bool:
        """Whether one key makes the selected mark as large as the truth: an analyst sees that."""
        mark = self._mark
        larger = next(wider(self.view.paragraphs.text, mark.start, mark.end), None)
        return larger == (truth.start, truth.end)

    def _drag_ends(self, truth: Truth) -> None:
        self._bring(truth.start)
        mark = self._mark
        if mark.end != truth.end:
            edge = self.view.character_rect(mark.end - 1)
            self.drag(QPoint(edge.right() + 1, edge.center().y()), self._point(truth.end - 1))
        mark = self._mark
        if mark.start != truth.start:
            edge = self.view.character_rect(mark.start)
            self.drag(QPoint(edge.left(), edge.center().y()), self._point(truth.start))

    def _steps(self, truth: Truth) -> int:
        """How many tokens the selected mark's ends are away from the truth."""
        text, mark = self.view.paragraphs.text, self._mark
        ends = ((mark.start, truth.start), (mark.end, truth.end))
        return sum(len(tokenise(text[min(pair) : max(pair)])) for pair in ends)

    # --- looking -------------------------------------------------------------------------------

    @property
    def _page(self) -> QWidget:
        return self.view.viewport()

    @property
    def _mark(self) -> Annotation | Suggestion:
        mark = self.session.selected
        if mark is None:
            raise Stuck("nothing is selected")
        return mark

    def _is_selected(self, mark: Suggestion | None) -> bool:
        return mark is not None and self.session.selected_id == mark.id

    def _key(self, label: str) -> str:
        return self.session.schema.by_name[label].key.upper()

    def _means(self, truth: Truth) -> bool:
        """Whether a click on the first word and the label's key would mark the whole of it."""
        token = self.view.paragraphs.token_at(truth.start)
        figure = self.session.schema.by_name[truth.label].has_figure
        stop = self.view.marks.next_start(token[1], len(self.view.paragraphs.text))
        meant = first_meant(self.view.paragraphs.text, *token, stop, figure=figure)
        return meant[0] == (truth.start, truth.end)

    def _bring(self, offset: int) -> None:
        """Scroll a place into the middle; the wheel is not counted."""
        bar = self.view.verticalScrollBar()
        rect = self.view.character_rect(offset)
        if not 40 < rect.center().y() < self._page.height() - 80:
            bar.setValue(bar.value() + rect.center().y() - self._page.height() // 2)
            QApplication.processEvents()

    def _point(self, offset: int) -> QPoint:
        self._bring(offset)
        return self.view.character_rect(offset).center()

    def _is_made(self, truth: Truth) -> bool:
        layer = self.session.layer
        assert layer is not None
        return any(
            (one.start, one.end, one.label) == (truth.start, truth.end, truth.label)
            for one in layer.annotations.values()
        )

    def _check(self, fault: Fault) -> None:
        layer = self.session.layer
        assert layer is not None
        if fault.truth is None:
            if fault.found is not None and fault.found.id in layer.pending:
                raise Stuck(f"{fault} was not rejected")
        elif fault.truth not in map(Truth.of, layer.annotations.values()):
            raise Stuck(f"{fault} did not become true")
