"""What the built program starts with. PyInstaller wants a script, not an entry point."""

from __future__ import annotations

from annotator.cli import main

if __name__ == "__main__":
    main()
