"""Scores our figures on a benchmark folder: `python benchmarks/casualty.py FOLDER [SET...]`.

FOLDER holds `score.py` and `dev/*.jsonl`. The figures are those of `annotator highlight`; with
`--blank` they are read without a trained pipeline, which is quicker and gives the same figures.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from annotator.nlp.highlight import BadLine, highlight
from annotator.nlp.pipeline import Pipeline


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("sets", nargs="*", help="only these, by file name without .jsonl")
    options.add_argument("--split", default="dev")
    options.add_argument("--blank", action="store_true")
    options.add_argument("--keep", type=Path, help="write the predictions there")
    chosen = options.parse_args()
    files = sorted(chosen.folder.glob("dev/*.jsonl"))
    if chosen.sets:
        files = [file for file in files if file.stem in chosen.sets]
    pipeline = Pipeline.load("blank" if chosen.blank else "")
    with tempfile.TemporaryDirectory() as folder:
        out = chosen.keep or Path(folder) / "predictions.jsonl"
        began = time.perf_counter()
        count = 0
        with out.open("w", encoding="utf-8") as sink:
            for file in files:
                with file.open(encoding="utf-8") as lines:
                    for found in highlight(lines, pipeline):
                        if isinstance(found, BadLine):
                            print(f"{file.name}:{found.number}: {found.reason}", file=sys.stderr)
                            continue
                        found.pop("spans")
                        sink.write(json.dumps(found) + "\n")
                        count += 1
        taken = time.perf_counter() - began
        print(f"{count} texts in {taken:.1f} s ({1000 * taken / max(count, 1):.1f} ms each)")
        command = [sys.executable, str(chosen.folder / "score.py"), "--gold", *map(str, files)]
        command += ["--pred", str(out), "--split", chosen.split, "--tags"]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
