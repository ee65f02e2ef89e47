"""The `highlight` command: a stream that skips bad lines and forgets good ones."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tracemalloc

from annotator.nlp.pipeline import Pipeline
from annotator.workflows import highlight_stream

LINE = '{"id": "a", "text": "At least 29 people were killed in Kabul.", "date": "2026-02-28"}\n'


def test_lines_in_lines_out_and_bad_ones_by_number(run, tmp_path):
    given = LINE + "\n{oops\n" + '{"id": "b"}\n' + '{"text": "All quiet."}\n'
    done = run("highlight", input=given)
    assert done.returncode == 0
    first, second = map(json.loads, done.stdout.splitlines())
    assert (first["id"], first["date"]) == ("a", "2026-02-28")
    assert first["totals"]["killed"].items() >= {"low": 29, "best": 29, "high": None}.items()
    assert {"start", "end", "label", "score", "origin"} <= set(first["spans"][0])
    assert "id" not in second
    assert "line 3: not JSON: Expecting property name enclosed in double quotes at character 2" in (
        done.stderr
    )
    assert "line 4: " in done.stderr
    assert "2 lines highlighted, 2 bad skipped." in done.stderr


def test_files_in_and_out(run, tmp_path):
    (tmp_path / "in.jsonl").write_bytes(b"\xef\xbb\xbf" + LINE.encode() + b'{"text": "\xff"}\n')
    done = run("highlight", "in.jsonl", "-o", "out.jsonl")
    assert done.returncode == 0
    assert done.stdout == "1 line highlighted, 1 bad skipped.\n"
    assert "line 2: not UTF-8 at byte 11" in done.stderr
    assert json.loads((tmp_path / "out.jsonl").read_text())["id"] == "a"


def test_when_no_line_is_good_the_exit_code_says_so(run):
    done = run("highlight", input="oops\noops\n")
    assert done.returncode == 1
    assert done.stdout == ""
    assert run("highlight", input="").returncode == 0


def test_files_that_cannot_be_used(run, tmp_path):
    (tmp_path / "in.jsonl").write_text(LINE)
    assert run("highlight", "gone.jsonl").returncode == 1
    assert run("highlight", "in.jsonl", "-o", "no/where.jsonl").returncode == 1
    done = run("highlight", "in.jsonl", "-o", "in.jsonl")
    assert done.returncode == 1
    assert (tmp_path / "in.jsonl").read_text() == LINE
    with (tmp_path / "in.jsonl").open() as given:
        assert run("highlight", "-o", "in.jsonl", stdin=given).returncode == 1
    assert (tmp_path / "in.jsonl").read_text() == LINE


def test_a_mistyped_pipeline_leaves_an_older_output_alone(run, tmp_path):
    (tmp_path / "in.jsonl").write_text(LINE)
    (tmp_path / "out.jsonl").write_text("precious")
    done = run("highlight", "in.jsonl", "-o", "out.jsonl", "--pipeline", "nosuch")
    assert (done.returncode, (tmp_path / "out.jsonl").read_text()) == (1, "precious")


def test_an_output_on_a_full_disk(run, tmp_path):
    (tmp_path / "in.jsonl").write_text(LINE)
    done = run("highlight", "in.jsonl", "-o", "/dev/full")
    assert done.returncode == 1
    assert done.stderr.startswith("annotator: No space left on device. ")
    assert done.stderr.count("\n") == 1


def test_a_reader_that_stops_early_is_no_failure(tmp_path, environment):
    """As in `annotator highlight in.jsonl | head -n 1`."""
    (tmp_path / "in.jsonl").write_text(LINE * 3000)
    with subprocess.Popen(
        [sys.executable, "-m", "annotator", "highlight", "in.jsonl"],
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        first = process.stdout.readline()
        process.stdout.close()
        told = process.stderr.read().decode()
    assert first, told
    assert json.loads(first)["id"] == "a"
    assert process.returncode == 0, told
    assert "Traceback" not in told
    assert "BrokenPipe" not in told


def test_memory_does_not_grow_with_the_lines():
    """What is allocated after 1,500 lines is what was allocated after 500."""
    pipeline = Pipeline.load("blank")
    sizes = []

    def lines():
        for number in range(1500):
            if number in (500, 1499):
                sizes.append(tracemalloc.get_traced_memory()[0])
            yield LINE.replace('"a"', str(number)).encode()

    class Nowhere(io.RawIOBase):
        def write(self, data):
            return len(data)

    tracemalloc.start()
    try:
        report = highlight_stream(lines(), Nowhere(), pipeline, lambda number, why: None)
    finally:
        tracemalloc.stop()
    assert (report.good, report.bad) == (1500, 0)
    early, late = sizes
    assert late - early < 300_000  # 1,000 lines kept would be some megabytes


def test_half_a_character_in_json_does_not_stop_the_stream():
    sink = io.BytesIO()
    line = rb'{"id": "\ud83d", "text": "At least 29 dead \ud83d."}'
    report = highlight_stream([line], sink, Pipeline.load("blank"), lambda number, why: None)
    assert report.good == 1
    assert json.loads(sink.getvalue())["id"] == "\ud83d"
