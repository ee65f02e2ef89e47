"""The command line: each command parses, calls a workflow and prints its summary."""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
