"""The export dialog: which format, where to, which seed. It asks; the window's jobs do the work."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from annotator.settings import Settings

_SUFFIX = {"spacy": "-spacy", "jsonl": ".jsonl", "csv": ".csv"}


class ExportDialog(QDialog):
    """Asks what to write where."""

    wanted = Signal(str, object, int)  # format, path, seed

    def __init__(self, corpus: Path, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._corpus = corpus
        self._typed = False
        self.format = QComboBox(self)
        self._formats = self._describe()
        for name, (title, _) in self._formats.items():
            self.format.addItem(title, name)
        self.format.setCurrentIndex(self.format.findData(settings.text("export_format")))
        self.path = QLineEdit(self)
        self.path.setMinimumWidth(360)
        choose = QPushButton(self.tr("Choose…"), self)
        choose.setAccessibleName(self.tr("Choose where to write"))
        self.seed = QSpinBox(self)
        self.seed.setRange(0, 2**31 - 1)
        self.seed.setValue(settings.number("export_seed"))
        self.seed.setToolTip(self.tr("The same seed divides the articles in the same way."))
        self._about = QLabel(self)
        self._about.setWordWrap(True)
        self._lay_out(choose)
        self.format.currentIndexChanged.connect(self._show_format)
        self.path.textEdited.connect(self._path_typed)
        choose.clicked.connect(self._choose)
        self._show_format()

    def _lay_out(self, choose: QPushButton) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(16, 16, 16, 12)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(8)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.path, 1)
        place.addWidget(choose)
        form.addRow(self.tr("&Format"), self.format)
        form.addRow("", self._about)
        where = QLabel(self.tr("&Write to"), self)
        where.setBuddy(self.path)
        form.addRow(where, place)
        form.addRow(self.tr("&Seed"), self.seed)
        for field, name in (
            (self.format, self.tr("Format")),
            (self.path, self.tr("Write to")),
            (self.seed, self.tr("Seed")),
        ):
            field.setAccessibleName(name)
        buttons = QDialogButtonBox(self)
        go = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._go)
        buttons.rejected.connect(self.close)
        form.addRow(buttons)

    def _describe(self) -> dict[str, tuple[str, str]]:
        """The formats by name: title, and what one gets."""
        return {
            "spacy": (
                self.tr("spaCy training set"),
                self.tr(
                    "A folder with train.spacy, dev.spacy, labels and config.cfg; only what you "
                    "have confirmed."
                ),
            ),
            "jsonl": (
                self.tr("JSONL exchange file"),
                self.tr(
                    "Everything of everybody, with suggestions and decisions; another Annotator "
                    "can load it."
                ),
            ),
            "csv": (
                self.tr("CSV table of figures"),
                self.tr(
                    "One row for each casualty figure, with quote, values, article, source and "
                    "coder."
                ),
            ),
        }

    def _show_format(self) -> None:
        name = str(self.format.currentData())
        self._about.setText(self._formats[name][1])
        self.seed.setEnabled(name == "spacy")
        if not self._typed:
            self.path.setText(str(self._corpus.with_name(self._corpus.stem + _SUFFIX[name])))

    def _path_typed(self) -> None:
        self._typed = True

    def _choose(self) -> None:
        start = self.path.text()
        if self.format.currentData() == "spacy":
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Write to"), start)
        else:
            chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Write to"), start)
        if chosen:
            self._typed = True
            self.path.setText(chosen)

    def _go(self) -> None:
        if not self.path.text().strip():
            self.path.setFocus()
            return
        path = Path(self.path.text().strip()).expanduser()
        self.wanted.emit(str(self.format.currentData()), path, self.seed.value())
        self.close()
