"""The same at many places: marking a text wherever it stands, accepting by label and score.

What is found is shown in the batch panel, to be ticked; what is ticked becomes one step to undo.
The corpus is looked through, and changed, by a job; the open article at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from annotator.domain.annotations import Annotation, Decision, Suggestion, Verdict
from annotator.domain.batches import Reader
from annotator.domain.edits import Command, Step
from annotator.domain.layer import reading_order
from annotator.domain.runs import first_meant
from annotator.errors import UserError
from annotator.gui.article_pane import ArticlePane
from annotator.gui.batch_panel import BatchPanel
from annotator.gui.jobs import Jobs
from annotator.gui.long_steps import Act, LongSteps
from annotator.gui.marks import quote
from annotator.gui.new_figure import first_reading
from annotator.gui.review import Review
from annotator.store.corpus import Corpus, Match
from annotator.texts import phrase
from annotator.workflows.batches import (
    MOST,
    Place,
    deciding,
    find_alike,
    find_suggested,
    marking,
    marking_alike,
)
from annotator.workflows.progress import Progress, quiet

_LONG = 200_000  # code points; looking through more would be felt
_MANY = 150  # places whose change would be felt

Mark = Annotation | Suggestion
Find = Callable[[Corpus, int, Progress], list[Place]]
Make = Callable[[list[Match], Corpus], Iterable[Command]]


@dataclass(frozen=True)
class _Batch:
    """One kind of change: how its places are found, what makes its commands, its name for undo."""

    find: Callable[[], Find]
    make: Make
    name: str
    done_with_all: Act | None = None  # instead, where all places of the corpus are ticked


class Batches(QObject):
    """Wires the panel to session, store and jobs."""

    def __init__(
        self, review: Review, pane: ArticlePane, jobs: Jobs, long_steps: LongSteps
    ) -> None:
        super().__init__(pane)
        self._review = review
        self._session = session = review.session
        self._view = pane.view
        self._jobs = jobs
        self._long_steps = long_steps
        self._batch: _Batch | None = None
        self._here: Mark | None = None  # what was selected when it began
        self._asked = 0  # only the answer to the last question is shown
        self.panel = BatchPanel(session, pane)
        self.panel.sought.connect(self._seek)
        self.panel.confirmed.connect(self._carry_out)
        self.panel.left.connect(self.leave)
        self.panel.chosen.connect(self._show_place)
        pane.add_below(self.panel, nearest=True)
        session.article_opened.connect(self._article_opened)
        session.schema_changed.connect(self._labels_changed)

    # --- what keys do --------------------------------------------------------------------------

    def mark_alike(self) -> None:
        """Preview marking the selected span's text everywhere else as it is marked here."""
        layer, mark = self._session.layer, self._session.selected
        if layer is None or mark is None:
            self._session.said.emit(self.tr("Select a span first: its text is looked for."))
            return
        self._here = mark
        label = self._session.schema.by_name.get(mark.label)
        title = self._session.schema.title_of(mark.label)
        words = layer.article.text[mark.start : mark.end]
        shown = quote(layer, mark, 40)
        reader: Reader | None = None
        if label is not None and label.has_figure:
            reader = first_reading
        shown_title = self.tr("Mark “{0}” as {1}").format(shown, title)
        name = phrase("Mark “{0}” as {1}", shown, mark.label)
        find = partial(_alike, words, mark.label)
        self._batch = _Batch(lambda: find, partial(_marking, mark.label, reader), name)
        done = self.tr("Mark {0:,}")
        nothing = self.tr("“{0}” is marked so wherever it stands here.").format(shown)
        self.panel.begin(shown_title, done, nothing, filtered=False)
        self._seek()

    def label_alike(self, name: str) -> None:
        """Give the selected words a label here and wherever else they stand in the article."""
        layer, mark = self._session.layer, self._session.selected
        if layer is None:
            return
        start, end = (mark.start, mark.end) if mark is not None else self._view.target_range()
        label = self._session.schema.by_name[name]
        if start == end:
            self._session.said.emit(self.tr("There is no word here to mark."))
            return
        if mark is None and self._view.selection()[0] == self._view.selection()[1]:
            stop = self._view.marks.next_start(end, len(layer.article.text))
            meant = first_meant(layer.article.text, start, end, stop, figure=label.has_figure)
            start, end = meant[0]
        self._here = mark
        words = " ".join(layer.article.text[start:end].split())
        name_of_it = phrase("Mark “{0}” as {1}", words[:40], name)
        reader: Reader | None = first_reading if label.has_figure else None
        article = layer.article
        make = partial(_marking_alike, article.id, (start, end), name, reader)
        if len(article.text) > _LONG:
            self._long_steps.do_all(make, name_of_it, self._stored)
            return
        commands = list(make(self._session.corpus))
        if not commands:
            self._session.said.emit(self.tr("These words are marked so wherever they stand here."))
        elif self._session.do_all(commands, name_of_it, self._session.selected_id or None):
            self._say_done(sum(map(_places, commands)), 1)

    def accept_many(self) -> None:
        """Preview accepting suggestions by label and score."""
        if self._session.layer is None:
            return
        self._here = self._session.selected
        accept = partial(_deciding, accept=True)
        self._batch = _Batch(self._suggested, accept, phrase("Accept suggestions"))
        nothing = self.tr("No undecided suggestion is like that here.")
        title = self.tr("Accept suggestions")
        self.panel.begin(title, self.tr("Accept {0:,}"), nothing, filtered=True)
        self._seek()

    def refuse(self) -> None:
        """Preview rejecting all suggestions of the selected one's text and label.

        Where none of the corpus is left out, no later run suggests them again.
        """
        layer, mark = self._session.layer, self._session.selected
        if layer is None or not isinstance(mark, Suggestion):
            self._session.said.emit(self.tr("Select a suggestion first: all like it are rejected."))
            return
        self._here = mark
        words = layer.article.text[mark.start : mark.end]
        shown = quote(layer, mark, 40)
        find = partial(_suggested, words, mark.label, 0.0)
        self._batch = _Batch(
            lambda: find,
            partial(_deciding, accept=False),
            phrase("Reject “{0}” as {1}", shown, mark.label),
            partial(_refuse, words, mark.label),
        )
        title = self.tr("Reject “{0}” as {1}")
        self.panel.begin(
            title.format(shown, self._session.schema.title_of(mark.label)),
            self.tr("Reject {0:,}"),
            self.tr("No undecided suggestion is like that here."),
            filtered=False,
            done_with_all=self.tr("Reject {0:,}, and in later runs"),
        )
        self._seek()

    def show_refusals(self) -> None:
        """List what is refused, to be allowed again."""
        from annotator.gui.refusals_dialog import RefusalsDialog  # only when wanted

        key = self._session.key_text("refuse")
        RefusalsDialog(self._session, self._long_steps, key, self._view.window()).show()

    def leave(self) -> bool:
        """Close the panel without a change; gives whether it was open."""
        if self.panel.isHidden():
            return False
        self._asked += 1
        self._batch = None
        self.panel.hide()
        self._view.set_found([])
        self._view.setFocus()
        return True

    # --- in detail -----------------------------------------------------------------------------

    def _suggested(self) -> Find:
        return partial(_suggested, "", self.panel.label, self.panel.least)

    def _seek(self) -> None:
        """Look for places: here and now in the article, by a job in the corpus."""
        if self._batch is None:
            return
        self._asked += 1
        find = self._batch.find()
        layer = self._session.layer
        if layer is None:
            return
        article = 0 if self.panel.in_corpus else layer.article.id
        if not article or len(layer.article.text) > _LONG:
            self.panel.show_looking()
            work = partial(_look, self._asked, find, article)
            self._jobs.run(self.tr("Looking for places"), work, self._found, self._looked)
            return
        try:
            places = find(self._session.corpus, article, quiet)
        except UserError as error:
            self._session.failed.emit(error)
            return
        self._found((self._asked, places))

    def _found(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        asked, places = answer
        if asked != self._asked or self._batch is None:
            return
        self.panel.model.show(places)
        self.panel.show_found()
        if len(places) == MOST:
            text = self.tr("The first {0:,} places are listed; begin again for the rest.")
            self._session.said.emit(text.format(MOST))

    def _looked(self) -> None:
        """The job is over, perhaps because it was stopped."""
        if not self.panel.isHidden() and not self.panel.model.rowCount():
            self.panel.show_found()

    def _carry_out(self) -> None:
        """Do it with what is ticked, as one step."""
        batch, chosen = self._batch, self.panel.model.chosen
        if batch is None or not chosen:
            return
        make = partial(batch.make, chosen)
        many = self.panel.in_corpus or len(chosen) > _MANY
        everything = self.panel.has_all
        self.leave()
        if everything and batch.done_with_all is not None:
            self._long_steps.act(batch.done_with_all, batch.name, self._refused)
            return
        if many:
            self._long_steps.do_all(make, batch.name, self._stored)
            return
        commands = list(make(self._session.corpus))
        if commands and self._session.do_all(commands, batch.name, self._session.selected_id):
            self._say_done(len(chosen), 1)

    def _stored(self, step: Step) -> None:
        places = sum(_places(command) for command in step.commands)
        if places:
            self._say_done(places, len(step.article_ids))
        else:
            self._session.said.emit(self.tr("These words are marked so wherever they stand here."))

    def _settle(self) -> None:
        """Where what was selected has been decided: select what it became, in a review the next."""
        layer, here = self._session.layer, self._here
        if layer is None or here is None or layer.mark(here.id) is not None:
            return
        if here.article_id != layer.article.id:
            return
        made = layer.from_suggestion(here.id)
        if made is None or self._review.active:
            self._session.select(self._review.next(reading_order(here), 1))
        else:
            self._session.select(made.id)

    def _say_done(self, places: int, articles: int) -> None:
        self._settle()
        done = self.tr("{0} in {1}. {2} takes that back.")
        where = self.tr("{0} article(s)", "", articles).format(f"{articles:,}")
        what = self.tr("{0} place(s) decided", "", places).format(f"{places:,}")
        self._session.said.emit(done.format(what, where, self._session.key_text("undo")))

    def _refused(self, step: Step) -> None:
        self._settle()
        rejected = sum(len(command.edits) for command in step.commands if command.article_id)
        said = self.tr(
            "{0} suggestion(s) rejected, and none suggested again. {1} takes that back, "
            "{2} lists what is refused.",
            "",
            rejected,
        )
        keys = map(self._session.key_text, ("undo", "refusals"))
        self._session.said.emit(said.format(f"{rejected:,}", *keys))

    def _show_place(self, article_id: int, start: int, end: int) -> None:
        """Show a row's place where it is in the open article."""
        here = article_id == self._session.article_id
        self._view.set_found([(start, end)] if here else [], 0)

    def _labels_changed(self) -> None:
        self.panel.set_schema(self._session.schema)

    def _article_opened(self) -> None:
        if not self.panel.isHidden() and not self.panel.in_corpus:
            self.leave()


def _places(command: Command) -> int:
    return sum(
        isinstance(one.after, Annotation)
        or (isinstance(one.after, Decision) and one.after.verdict is Verdict.REJECTED)
        for one in command.edits
    )


def _alike(text: str, label: str, corpus: Corpus, article_id: int, tell: Progress) -> list[Place]:
    return find_alike(corpus, text, label, article_id, tell)


def _suggested(
    text: str, label: str, least: float, corpus: Corpus, article_id: int, tell: Progress
) -> list[Place]:
    return find_suggested(corpus, text, label, least, article_id, tell)


def _look(
    asked: int, find: Find, article_id: int, corpus: Corpus, tell: Progress
) -> tuple[int, list[Place]]:
    return asked, find(corpus, article_id, tell)


def _marking_alike(
    article_id: int, place: tuple[int, int], label: str, reader: Reader | None, corpus: Corpus
) -> Iterable[Command]:
    return marking_alike(corpus, article_id, place, label, reader)


def _marking(
    label: str, reader: Reader | None, chosen: list[Match], corpus: Corpus
) -> Iterable[Command]:
    return marking(corpus, chosen, label, reader)


def _deciding(chosen: list[Match], corpus: Corpus, *, accept: bool) -> Iterable[Command]:
    return deciding(corpus, chosen, accept=accept)


def _refuse(text: str, label: str, corpus: Corpus, tell: Progress) -> Step:
    return corpus.refuse(text, label)
