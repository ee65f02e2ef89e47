"""Where exports are put together, and what is left when one is stopped."""

from __future__ import annotations

import pytest

from annotator.errors import Cancelled, UserError
from annotator.workflows.outputs import new_file, new_folder


def write_set(out) -> None:
    with new_folder(out, "export.json") as folder:
        for name in ("a.txt", "export.json"):
            (folder.path / name).write_text("new")
        folder.finish(["a.txt", "export.json"])


def write_half(out) -> None:
    with new_folder(out, "export.json") as folder:
        (folder.path / "a.txt").write_text("half")
        raise Cancelled


def test_a_folder_is_put_together_within_itself(tmp_path):
    """What lies beside it may be another disk, and need not be ours to write to."""
    with new_folder(tmp_path / "deep" / "set", "export.json") as folder:
        assert folder.path.parent == tmp_path / "deep" / "set"


def test_a_stopped_export_leaves_no_folder_but_one_that_was_there(tmp_path):
    (tmp_path / "old").mkdir()
    for name in ("new", "old"):
        with pytest.raises(Cancelled):
            write_half(tmp_path / name)
    assert [one.name for one in tmp_path.iterdir()] == ["old"]
    assert not any((tmp_path / "old").iterdir())


def test_what_a_killed_export_left_behind_is_not_in_the_way(tmp_path):
    (tmp_path / ".annotator-export-x").mkdir()
    write_set(tmp_path)
    write_set(tmp_path)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "mine.txt").touch()
    with pytest.raises(UserError, match="not an earlier export"):
        write_set(tmp_path / "other")


def test_what_a_link_leads_to_is_replaced(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    write_set(tmp_path / "link")
    (tmp_path / "f.csv").symlink_to("real/f.csv")
    for text in (b"row,1", b"row,2"):
        with new_file(tmp_path / "f.csv", tmp_path / "c.corpus", b"row") as file:
            file.write(text)
    assert (tmp_path / "f.csv").is_symlink()
    assert sorted(one.name for one in (tmp_path / "real").iterdir()) == [
        "a.txt",
        "export.json",
        "f.csv",
    ]
    assert (tmp_path / "real" / "f.csv").read_bytes() == b"row,2"
