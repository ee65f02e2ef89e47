"""The casualty_figures component: reads casualty figures off a spaCy Doc.

`nlp.add_pipe("casualty_figures")` works in any English pipeline, a blank one too.
"""

from __future__ import annotations

from annotator.nlp.casualties.component import CasualtyFigures, make_casualty_figures
from annotator.nlp.casualties.found import FoundFigure

__all__ = ["CasualtyFigures", "FoundFigure", "make_casualty_figures"]
