"""Annotator: a desktop tool for annotating entities and casualty figures in news corpora."""

__version__ = "0.1.0"
