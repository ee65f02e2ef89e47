"""Lets `python -m annotator` do what `annotator` does."""

from __future__ import annotations

from annotator.cli import main

if __name__ == "__main__":
    main()
