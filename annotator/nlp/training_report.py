"""The report beside a training set: what is in it, what is not, and by which rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.nlp.docbin import TrainingSet

_TITLES = {
    "boundaries": "Spans that do not fall on spaCy's token boundaries (in no document)",
    "white_space": "Spans that begin or end with white space (in no document)",
    "outside": "Spans that do not lie in the text (in no document)",
    "overlap": "Spans that overlap a longer one (in doc.spans, not in doc.ents)",
    "untouched": "Articles left out",
}
_MOST_SHOWN = 50

_RULES = """\
## The rules

- Only work that a person confirmed is in the set; suggestions never are.
- Entities (`doc.ents`) do not overlap: the longest span wins, then the earliest, then the label
  that stands first in the schema. All aligned spans are in `doc.spans["sc"]`, whatever overlaps.
- Unmarked words are "O" only in articles marked done. They are missing (the training takes no
  lesson from them) in articles not marked done, under suggestions that are still pending, and under
  confirmed spans that could not become entities.
- Figures are in `doc.user_data` under their span's id, and in `figures-train.jsonl` and
  `figures-dev.jsonl`, also those whose span is in no document.
- An article goes to train or dev by a hash of the seed and its text, about 80 to 20, and stays
  there when articles are added.
- `config.cfg` trains the recogniser. For a span categoriser nothing can be missing: train it only
  on documents whose `doc.user_data["article"]["read"]` is true.
"""


def report_text(written: TrainingSet) -> str:
    """The report as Markdown."""
    lines = ["# Training set", ""]
    lines += [f"Annotator: {written.annotator or 'unknown'}. Seed: {written.seed}.", ""]
    lines += ["| | articles | figures |", "|---|---|---|"]
    for part in ("train", "dev"):
        lines.append(f"| {part} | {written.articles[part]} | {written.figures[part]} |")
    lines.append("")
    if written.same_in_both:
        lines += [
            "There is only one article: it is in both parts, and scores on it mean nothing.",
            "",
        ]
    lines += [
        f"Articles not marked done: {written.half_read}. Pending suggestions, left out: "
        f"{written.pending}. Articles left out: {written.untouched}.",
        "",
        "| label | entities |",
        "|---|---|",
    ]
    lines += [f"| {label} | {count} |" for label, count in sorted(written.entities.items())]
    lines += ["", "## What is not wholly in it", ""]
    if not written.reasons:
        lines += ["Nothing: every confirmed span is an entity.", ""]
    for reason, title in _TITLES.items():
        lines += _section(written, reason, title)
    return "\n".join([*lines, _RULES])


def _section(written: TrainingSet, reason: str, title: str) -> list[str]:
    count = written.reasons[reason]
    if not count:
        return []
    lines = [f"### {title}: {count}", ""]
    shown = [loss for loss in written.losses if loss.reason == reason][:_MOST_SHOWN]
    for loss in shown:
        where = f"{loss.headline} ({loss.file_name or f'article {loss.article_id}'})"
        if loss.label:
            quote = " ".join(loss.quote.split())
            where += f", {loss.start}–{loss.end}, {loss.label} “{quote}”"
        lines.append(f"- {where}: {loss.detail}")
    if count > len(shown):
        lines.append(f"- … and {count - len(shown)} more, see `alignment.jsonl`")
    return [*lines, ""]
