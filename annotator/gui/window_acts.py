"""What the window's own actions do: moving between panes, dialogs, looks. Called by the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator.domain.annotations import RelationKind
from annotator.domain.figures import Outcome
from annotator.gui.first_use import is_made
from annotator.gui.theme import app_icon
from annotator.logs import report, versions

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

_FOCUS = Qt.FocusReason.ShortcutFocusReason


class WindowActs(QObject):
    """The methods that rows of the action table name as "window.…"."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        desk = window.desk
        self.open_articles = desk.open_articles
        self.open_folder = desk.open_folder
        self.suggest_again = desk.suggest_again
        self.stop = desk.stop
        self.export = desk.export
        self.show_overview = desk.show_overview
        self.what_next = desk.what_next
        self.show_learning = desk.show_learning

    def close(self) -> None:
        """Close the window."""
        self._window.close()

    def open_sample(self) -> None:
        """Load the sample; the first time, the tour goes with it."""
        self._window.desk.open_sample()
        self._window.tour.begin_once()

    def toggle_tour(self) -> None:
        """Begin the tour on the sample, or end it."""
        if self._window.tour.step:
            self._window.tour.end()
        else:
            self._window.desk.open_sample()
            self._window.tour.begin()

    def go_on_with_tour(self) -> None:
        """Go to the tour's next step."""
        self._window.tour.go_on()

    # --- the keyboard --------------------------------------------------------------------------

    def focus_article(self) -> None:
        """Put the keyboard into the article."""
        window = self._window
        if window.session.layer is None:
            window.empty.sample.setFocus(_FOCUS)
        else:
            window.pane.view.setFocus(_FOCUS)

    def step_pane(self, step: int) -> None:
        """Put the keyboard into the next pane: list, article, table, fields."""
        window = self._window
        panes: list[tuple[QWidget, QWidget]] = [
            (window.list, window.list.view),
            (window.pane, window.pane.view),
            (window.right.tabs, window.right.current_view),
            (window.right.form, window.right.form.first_field),
        ]
        if window.session.layer is None:
            panes[1:] = [(window.empty, window.empty.sample)]
        now = window.focusWidget()
        inside = [now is not None and (pane is now or pane.isAncestorOf(now)) for pane, _ in panes]
        at = inside.index(True) if True in inside else -1
        panes[(at + step) % len(panes)][1].setFocus(Qt.FocusReason.TabFocusReason)

    def leave(self) -> None:
        """Leave what one is in the middle of; the keyboard goes back to the article."""
        window = self._window
        now = window.focusWidget()
        if window.comments.leave() or window.gestures.cancel():
            return
        if is_made(window, "batches") and window.batches.leave():
            return
        if not window.pane.find_bar.isHidden():
            window.pane.find_bar.leave()
            return
        if now is not None and window.right.form.isAncestorOf(now):
            window.right.form.revert()
        elif now is window.list.search:
            window.list.clear_search()
        elif now is window.pane.view:
            if not window.message.isHidden():
                window.message.hide()
            elif window.review.active:
                window.review.stop()
            else:
                window.pane.view.set_caret(window.pane.view.caret, scroll=False)
        self.focus_article()

    def search_corpus(self) -> None:
        """Put the keyboard into the search field."""
        self._window.list.begin_search()

    def find_in_article(self) -> None:
        """Open the find bar."""
        self._window.pane.begin_find()

    def edit_value(self) -> None:
        """Put the keyboard into the field for the figure's value."""
        self._window.right.edit_value()

    def edit_fields(self) -> None:
        """Put the keyboard into the fields of the selected mark."""
        self._window.right.form.first_field.setFocus(_FOCUS)

    def toggle_palette(self) -> None:
        """Open the command palette, or close it."""
        self._window.palette_acts.toggle()

    def go_to_totals(self) -> None:
        """Put the keyboard into the totals; from there, hide them and go back to the article."""
        totals = self._window.right.totals
        if totals.isVisible() and totals.view.hasFocus():
            totals.hide()
            self.focus_article()
        else:
            totals.show()
            totals.view.setFocus(_FOCUS)
        self._window.settings.set("totals", not totals.isHidden())

    def total_by_hand(self) -> None:
        """Open the line in which a total is given by hand."""
        totals, mark = self._window.right.totals, self._window.session.selected
        totals.show()
        self._window.settings.set("totals", True)
        outcome = mark.figure.outcome if mark is not None and mark.figure is not None else None
        totals.begin_by_hand(outcome or Outcome.KILLED)

    # --- the form's wishes ---------------------------------------------------------------------

    def relabel(self, name: str) -> None:
        """Give the selected mark another label."""
        self._window.gestures.relabel(name)

    def link_selected(self, target_id: str, kind: object) -> None:
        """Make the selected figure a part of another."""
        mark = self._window.session.selected
        if mark is not None:
            self._window.gestures.link_to(mark.id, target_id, RelationKind(str(kind)))

    # --- small windows -------------------------------------------------------------------------

    def show_menu(self, place: QPoint) -> None:
        """Show what can be done with what is selected."""
        menu = self._window.actions_.context_menu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def show_history(self) -> None:
        """Show why the selected mark was suggested and what happened to it."""
        session = self._window.session
        if session.layer is not None and session.selected is not None:
            from annotator.gui.dialogs import HistoryDialog
            from annotator.gui.origins import origin

            reason = origin(session.layer, session.selected)
            entries = session.history(session.selected.id)
            HistoryDialog(reason, entries, self._window).show()

    def show_place(self, article_id: int, start: int, end: int) -> None:
        """Open an article and select words in it."""
        if self._window.session.open_article(article_id):
            self._window.pane.view.choose_range((start, end))

    def show_keys(self) -> None:
        """Show every command with its keys, to be changed."""
        from annotator.gui.key_editor import KeyEditor

        KeyEditor(self._window.actions_, self._window.settings, self._window).show()

    def show_labels(self) -> None:
        """Show the labels of the corpus, to be changed."""
        self._window.labels_live.show_editor()

    def show_about(self) -> None:
        """Show the version and what the program rests on."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("About Annotator"))
        box.setIconPixmap(app_icon().pixmap(48, 48))
        box.setText(self.tr("Annotator: entities and casualty figures in news corpora"))
        box.setInformativeText(versions())
        box.setModal(False)
        box.show()

    def show_bug(self, error: object) -> None:
        """Say that something broke, with a report to copy."""
        assert isinstance(error, BaseException)
        self._window.message.show_bug(report(error))

    def copy_text(self, text: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)

    # --- looks ---------------------------------------------------------------------------------

    def change_text_size(self, step: int) -> None:
        """Make the article's text larger or smaller, or with 0 as it was."""
        pixels = self._window.looks.change_text_size(step)
        self._window.status.say(self.tr("Text size: {0} pixels").format(pixels))

    def cycle_theme(self) -> None:
        """Go through the desktop's choice, light and dark."""
        mode = self._window.looks.next_mode()
        names = {
            "system": self.tr("Colours: as the desktop"),
            "light": self.tr("Colours: light"),
            "dark": self.tr("Colours: dark"),
        }
        self._window.status.say(names[mode])

    def toggle_time(self) -> None:
        """Measure the time at work on each article, or no more."""
        window = self._window
        on = not window.time_keeper.is_on
        window.settings.set("time_articles", on)
        window.measure_time()
        said = self.tr("The time for each article is measured, and kept in this corpus only.")
        window.status.say(said if on else self.tr("The time is no longer measured."))

    def toggle_whole_screen(self) -> None:
        """Fill the screen, or go back."""
        window = self._window
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()
