"""Random figures, layers and commands for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from annotator.domain import commands, remarks
from annotator.domain.annotations import (
    Article,
    CommentKind,
    Provenance,
    RelationKind,
    Suggestion,
)
from annotator.domain.attributes import set_attribute
from annotator.domain.edits import Command
from annotator.domain.figures import (
    CasualtyFigure,
    Modality,
    Outcome,
    Qualifier,
    TimeFrame,
    VictimStatus,
)
from annotator.domain.layer import Layer
from annotator.domain.schema import Attribute, AttributeKind, Label

TEXT = "Toll rises\nAt least 29 people were killed, including four civilians and 12 soldiers."
KINDS = [
    *("create", "accept", "reject", "delete", "relabel", "resize", "figure", "link", "read"),
    *("comment", "reword", "uncomment", "pin", "total", "attribute"),
]
LABEL = Label(
    "CASUALTY",
    "Figure",
    "c",
    0,
    attributes=(
        Attribute("sure", "Sure", AttributeKind.YES_NO),
        Attribute("said", "Said"),
    ),
)
PROVENANCE = Provenance("test", "1", "casualty_figures", "rule", "killed")


@st.composite
def figures(draw: st.DrawFn) -> CasualtyFigure:
    low, best, high = sorted(draw(st.lists(st.integers(0, 10**6), min_size=3, max_size=3)))
    keep = draw(st.tuples(st.booleans(), st.booleans(), st.booleans()))
    return CasualtyFigure(
        draw(st.sampled_from(Outcome)),
        low if keep[0] else None,
        best if keep[1] else None,
        high if keep[2] else None,
        draw(st.sampled_from(Qualifier)),
        term=draw(st.sampled_from(["", "dozens", "several"])),
        group=draw(st.text(max_size=10)),
        status=draw(st.sampled_from(VictimStatus)),
        actor=draw(st.sampled_from(["", "Pakistani", "Afghan", "Malian"])),
        attributed_to=draw(st.sampled_from(["", "Kabul", "Islamabad"])),
        time=draw(st.sampled_from([TimeFrame.EVENT, *TimeFrame])),
        negated=draw(st.booleans()),
        modality=draw(st.sampled_from(Modality)),
        trigger_start=draw(st.none() | st.integers(0, 50)),
    )


@st.composite
def layers(draw: st.DrawFn, article_id: int = 1) -> Layer:
    """An article with suggestions only, some of them linked to the first."""
    found: list[Suggestion] = []
    for number in range(draw(st.integers(0, 5))):
        start = draw(st.integers(0, len(TEXT) - 2))
        end = draw(st.integers(start + 1, len(TEXT)))
        linked = bool(found) and draw(st.booleans())
        found.append(
            Suggestion(
                f"s{number}",
                article_id,
                start,
                end,
                "CASUALTY",
                draw(st.floats(0, 1)),
                PROVENANCE,
                draw(figures()),
                "s0" if linked else "",
                RelationKind.COMPONENT if linked else None,
            )
        )
    return Layer(Article(TEXT, 10, id=article_id), "tester", (), found)


def random_command(draw: st.DrawFn, layer: Layer) -> Command | None:
    """A command that the layer's state allows, or None when the drawn kind finds nothing to do.

    Choices are in the order of making: ids are random, and a replay must choose the same.
    """
    pending, own = sorted(layer.pending), list(layer.annotations)
    marks = [*own, *pending]
    figure_ids = [one for one in marks if layer.mark(one).figure is not None]  # type: ignore[union-attr]
    kind = draw(st.sampled_from(KINDS))
    start = draw(st.integers(0, len(TEXT) - 2))
    end = draw(st.integers(start + 1, len(TEXT)))
    match kind:
        case "create":
            return commands.create(layer, start, end, "CASUALTY", draw(figures()))
        case "accept" if pending:
            return commands.accept(layer, draw(_some(pending)))
        case "reject" if pending:
            return commands.reject(layer, draw(_some(pending)))
        case "delete" if own:
            return commands.delete(layer, draw(_some(own)))
        case "relabel" if marks:
            return commands.relabel(layer, draw(st.sampled_from(marks)), "PERSON", None)
        case "resize" if marks:
            return commands.resize(layer, draw(st.sampled_from(marks)), start, end)
        case "figure" if figure_ids:
            return commands.set_figure(layer, draw(st.sampled_from(figure_ids)), draw(figures()))
        case "link" if len(figure_ids) > 1:
            part, total = draw(st.permutations(figure_ids))[:2]
            try:
                return commands.link(layer, part, total, RelationKind.COMPONENT)
            except ValueError:
                return commands.unlink(layer, part)
        case "read":
            return commands.set_read(layer, not layer.is_read)
        case _ if kind in KINDS[9:]:
            return _random_remark(draw, layer, kind, start, end)
    return None


def _random_remark(
    draw: st.DrawFn, layer: Layer, kind: str, start: int, end: int
) -> Command | None:
    own, said = list(layer.annotations), list(layer.comments)
    words = st.text("ab é", min_size=1, max_size=5).filter(str.strip)
    match kind:
        case "comment":
            where = (start, end) if draw(st.booleans()) else ()
            return remarks.comment(layer, draw(words), draw(st.sampled_from(CommentKind)), *where)
        case "reword" if said:
            one = layer.comments[draw(st.sampled_from(said))]
            if draw(st.booleans()):
                return remarks.resolve(layer, one.id, not one.resolved)
            return remarks.reword(layer, one.id, draw(words))
        case "uncomment" if said:
            return remarks.uncomment(layer, draw(st.sampled_from(said)))
        case "pin" if own or layer.pending:
            one = draw(st.sampled_from([*own, *sorted(layer.pending)]))
            pinned = one in layer.annotations and layer.pin_of(one) is not None
            return remarks.unpin(layer, one) if pinned else remarks.pin(layer, one)
        case "attribute" if own or layer.pending:
            one = draw(st.sampled_from([*own, *sorted(layer.pending)]))
            name, values = draw(
                st.sampled_from([("sure", ["yes", "no", ""]), ("said", ["é“", ""])])
            )
            return set_attribute(layer, one, LABEL, name, draw(st.sampled_from(values)))
        case "total":
            outcome = draw(st.sampled_from(Outcome))
            if outcome in layer.totals_of_ones_own() and draw(st.booleans()):
                return remarks.unset_total(layer, outcome)
            low, best, high = sorted(draw(st.tuples(*[st.integers(0, 99)] * 3)))
            return remarks.set_total(layer, outcome, low, best, high, "why")
    return None


def _some(ids: list[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(ids), min_size=1, unique=True)
