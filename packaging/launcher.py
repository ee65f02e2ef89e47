"""What the built program starts with: the command line, after the worker's way in."""

from __future__ import annotations

import multiprocessing

from annotator.cli import main

if __name__ == "__main__":
    # In a frozen program the worker process is this very file, started again.
    multiprocessing.freeze_support()
    main()
