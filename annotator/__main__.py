"""The program's entry: opens the window at once, or hands over to the command line.

The command line's libraries take as long to load as the window itself. A line that can only mean
"open the window on these" therefore goes past them; anything else, mistakes too, goes to them.
"""

from __future__ import annotations

import sys
from pathlib import Path

from annotator.errors import UserError
from annotator.opening import SUFFIX, default_corpus, open_window

COMMANDS = frozenset(
    {"open", "import", "suggest", "rank", "export", "schema", "highlight"}
    | {"train", "evaluate", "curve", "models"}
)


def means_window(arguments: list[str]) -> bool:
    """Whether a command line can only mean: open the window on these."""
    if arguments and arguments[0] in COMMANDS:
        return False
    named = [argument for argument in arguments[1:] if Path(argument).suffix == SUFFIX]
    odd = any(not argument or argument.startswith("-") for argument in arguments)
    return not named and not odd


def main() -> None:
    """Run the program; a bug is reported in a sentence, with the details in the log."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    if hasattr(sys.stdout, "reconfigure"):  # a file name need not be printable
        sys.stdout.reconfigure(errors="backslashreplace")
    arguments = sys.argv[1:]
    if means_window(arguments):
        sys.exit(_open([Path(argument) for argument in arguments]))
    from annotator.cli import run_commands

    run_commands()


def _open(paths: list[Path]) -> int:
    corpus = paths.pop(0) if paths and paths[0].suffix == SUFFIX else None
    try:
        return open_window(corpus or default_corpus(), paths)
    except UserError as error:
        sys.stderr.write(f"annotator: {error}\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("Stopped.\n")
        return 130
    except Exception as error:
        from annotator.terminal import report_bug

        report_bug(error)
        return 1


if __name__ == "__main__":
    main()
