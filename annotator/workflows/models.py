"""The pipelines that were trained here: where they are kept, which one suggests, and the way back.

A model is a folder that `spacy.load` takes. What it was trained on and how good it is stands in its
`meta.json` under "annotator". Models are written under another name first and moved to their place
whole, so that a list never holds half a model.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import time
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import platformdirs

from annotator.errors import UserError
from annotator.nlp.entities import SECTION
from annotator.settings import Settings
from annotator.texts import phrase

META = "meta.json"
_CHOSEN = "chosen.json"
_UNFINISHED = ".unfinished-"
_MOST_CHOICES = 50
_LONGEST_S = 24 * 3600  # writing and judging a model takes minutes


@dataclass(frozen=True, slots=True)
class Model:
    """One trained pipeline. Scores are F1 in 0..1 on articles that it was not trained on."""

    name: str
    path: Path
    made_at: datetime
    base: str
    corpus: str
    annotator: str
    articles: int
    held_out: int
    f1_before: float
    f1: float
    labels: Mapping[str, float] = field(default_factory=dict)  # F1 by label


def models_folder() -> Path:
    """Where models are kept for this user."""
    return platformdirs.user_data_path("annotator", appauthor=False) / "models"


def list_models(folder: Path | None = None) -> list[Model]:
    """The models in a folder, the newest first; what is not one, or damaged, is left out."""
    folder = folder or models_folder()
    if not folder.is_dir():
        return []
    tidy(folder)
    found = (read_model(path) for path in folder.iterdir() if path.is_dir())
    return sorted(
        (model for model in found if model is not None),
        key=lambda model: (model.made_at, model.name),
        reverse=True,
    )


def read_model(path: Path) -> Model | None:
    """The model in a folder, or None when there is no model of ours."""
    try:
        about = json.loads((path / META).read_text(encoding="utf-8"))[SECTION]
        return Model(
            path.name,
            path,
            datetime.fromisoformat(about["made_at"]),
            str(about["base"]),
            str(about["corpus"]),
            str(about["annotator"]),
            int(about["articles"]),
            int(about["held_out"]),
            float(about["f1_before"]),
            float(about["f1"]),
            {str(label): float(f1) for label, f1 in about["labels"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def is_lost(pipeline: str) -> bool:
    """Whether a pipeline that was chosen is a folder that is gone."""
    return os.sep in pipeline and not Path(pipeline).expanduser().is_dir()


def choose(settings: Settings, pipeline: str, folder: Path | None = None) -> None:
    """Let a pipeline make the suggestions from now on; "" is the installed one.

    Raises:
        UserError: the choice cannot be written.
    """
    before = settings.text("pipeline")
    if pipeline == before:
        return
    _write_choices(folder or models_folder(), [*_choices(folder), before])
    settings.set("pipeline", pipeline)


def roll_back(settings: Settings, folder: Path | None = None) -> str | None:
    """Go back to the pipeline before the present one; which it is, None when there is none.

    Pipelines that are no longer there are passed over.

    Raises:
        UserError: the choice cannot be written.
    """
    choices = _choices(folder)
    while choices:
        last = choices.pop()
        if not is_lost(last):
            _write_choices(folder or models_folder(), choices)
            settings.set("pipeline", last)
            return last
    return None


def remove(model: Model, settings: Settings) -> None:
    """Delete a model.

    Raises:
        UserError: it is in use, or cannot be deleted.
    """
    if Path(settings.text("pipeline")) == model.path:
        raise UserError(
            phrase("The model “{0}” makes the suggestions now.", model.name),
            phrase("Choose another one first."),
            model.path,
        )
    with explained(model.path):
        shutil.rmtree(model.path)


@contextmanager
def new_model(target: Path) -> Iterator[Path]:
    """A folder to write a model to; it is at `target` when the block ends well.

    An earlier model of ours in that place is replaced; nothing else is.

    Raises:
        UserError: something else is there, or it cannot be written.
    """
    unfinished = _set_aside(target)
    with explained(target):
        unfinished.mkdir(parents=True)
        try:
            yield unfinished
            old = _set_aside(target)
            if target.exists():
                target.replace(old)
            unfinished.replace(target)
            shutil.rmtree(old, ignore_errors=True)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)


def claim(target: Path) -> None:
    """See that a model can be put in a place before time is spent on making it.

    What killed trainings left there is taken away.

    Raises:
        UserError: something else is there, or it cannot be written.
    """
    unfinished = _set_aside(target)
    with explained(target):
        unfinished.mkdir(parents=True)
        unfinished.rmdir()
    tidy(target.parent)


def new_place(corpus: Path) -> Path:
    """Where a new model of a corpus goes among those of this user, whatever else is being made."""
    return models_folder() / f"{corpus.stem}-{stamp()}-{uuid.uuid4().hex[:4]}"


def _set_aside(target: Path) -> Path:
    """A name beside the target for what is not finished, or to be deleted.

    It says in which process on which machine that is: folders may be shared.

    Raises:
        UserError: at the target is something that is no earlier model.
    """
    if not _is_free(target):
        raise UserError(
            phrase("There is something else of this name, and it is not an earlier model."),
            phrase("Choose a new or an empty folder."),
            target,
        )
    owner = f"{os.getpid()}-{platform.node()}"
    return target.with_name(f"{_UNFINISHED}{uuid.uuid4().hex[:8]}-{owner}")


def _is_free(target: Path) -> bool:
    """Whether nothing is there, or an earlier model."""
    if not target.exists():
        return True
    return target.is_dir() and (not any(target.iterdir()) or read_model(target) is not None)


def tidy(folder: Path) -> None:
    """Take away what trainings left that were killed half-way.

    One of another machine, or of a process whose number was given anew, is known by its age.
    """
    for path in folder.glob(f"{_UNFINISHED}*"):
        if _is_left(path):
            shutil.rmtree(path, ignore_errors=True)


def _is_left(unfinished: Path) -> bool:
    _, _, owner = unfinished.name.removeprefix(_UNFINISHED).partition("-")
    pid, _, node = owner.partition("-")
    if node == platform.node() and pid.isdecimal() and not _is_alive(int(pid)):
        return True
    try:
        return time.time() - unfinished.stat().st_mtime > _LONGEST_S
    except OSError:
        return False  # it is gone already


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Say in plain words what kept a model from being written."""
    try:
        yield
    except OSError as error:
        raise UserError(
            phrase(
                "The model cannot be written: {0}. The former one stays.", error.strerror or error
            ),
            phrase("Choose a folder in which you may write, with room on its disk."),
            path,
        ) from error


def stamp() -> str:
    """The time now, as it stands in names of models."""
    return datetime.now(UTC).strftime("%Y%m%d-%H%M%S")


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _choices(folder: Path | None) -> list[str]:
    try:
        path = (folder or models_folder()) / _CHOSEN
        found: Any = json.loads(path.read_text(encoding="utf-8"))
        return [one for one in found if isinstance(one, str)]
    except (OSError, ValueError, TypeError):
        return []  # a history that cannot be read is none: the present choice is in the settings


def _write_choices(folder: Path, choices: list[str]) -> None:
    with explained(folder):
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = folder / f"{_CHOSEN}.part"
        unfinished.write_text(json.dumps(choices[-_MOST_CHOICES:]), encoding="utf-8")
        unfinished.replace(folder / _CHOSEN)
