"""Where marks go: pure geometry with a typewriter of 10 pixels a character."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.span_layout import LineBox, Measure, Segment, lane_top, place, text_top
from annotator.gui.view_marks import Mark

PER_LINE = 40
MEASURE = Measure(
    column=400.0,
    overhang=20.0,
    channel=3.0,
    lane=16.0,
    thin_lane=5.0,
    pitch=26.0,
    gap=2.0,
    tag_width=lambda text: 6.0 * len(text) + 8,
)


def make_lines(count: int) -> list[LineBox]:
    return [LineBox(n * PER_LINE, (n + 1) * PER_LINE, 15.0, 19.0) for n in range(count)]


def typewriter(line: int, start: int, end: int) -> list[tuple[float, float]]:
    first = line * PER_LINE
    return [((start - first) * 10.0, (end - first) * 10.0)]


def mark(start: int, end: int, tag: str = "Person", key: str = "", confirmed: bool = True) -> Mark:
    return Mark(key or f"{start}-{end}-{tag}", start, end, tag, 0, confirmed)


def laid(marks: list[Mark], lines: int = 4, **how: bool) -> list[LineBox]:
    boxes = make_lines(lines)
    place(boxes, [(one, one.start, one.end) for one in marks], typewriter, MEASURE, **how)
    return boxes


def segment(boxes: list[LineBox], key: str, line: int = 0) -> Segment:
    return next(one for one in boxes[line].segments if one.mark.id == key)


marks_strategy = st.lists(
    st.tuples(
        st.integers(0, 150), st.integers(1, 60), st.sampled_from(["a", "29+ killed", "x" * 90])
    ),
    max_size=25,
).map(
    lambda raw: [
        mark(start, min(160, start + length), tag, key=f"m{n}")
        for n, (start, length, tag) in enumerate(raw)
    ]
)


def test_first_mark_on_a_line_moves_nothing() -> None:
    bare = laid([])
    marked = laid([mark(3, 9)])
    assert [box.top for box in bare] == [box.top for box in marked]
    assert bare[0].lanes == marked[0].lanes == 1


def test_inner_mark_is_nearer_to_the_text() -> None:
    boxes = laid([mark(0, 30, key="outer"), mark(10, 14, key="inner")])
    assert segment(boxes, "inner").lane == 0
    assert segment(boxes, "outer").lane == 1


def test_marks_side_by_side_share_a_lane_when_their_tags_fit() -> None:
    boxes = laid([mark(0, 8, key="a"), mark(12, 20, key="b")])
    assert {one.lane for one in boxes[0].segments} == {0}


def test_wide_tag_of_a_narrow_mark_pushes_its_neighbour_to_another_lane() -> None:
    boxes = laid([mark(0, 2, "Nationality, group", key="a"), mark(3, 9, "Person", key="b")])
    assert sorted(one.lane for one in boxes[0].segments) == [0, 1]


def test_wide_tag_slides_off_its_neighbour_where_there_is_room() -> None:
    boxes = laid([mark(12, 14, "12 killed", key="a"), mark(15, 24, "Person", key="b")])
    assert {one.lane for one in boxes[0].segments} == {0}
    one = segment(boxes, "a")
    assert one.tag is not None
    assert one.tag[0] < one.left <= one.right < one.tag[1]  # still under its own words


def test_lane_without_a_tag_is_thin() -> None:
    alone = laid([mark(30, 70, key="long")])
    assert alone[1].height == alone[2].height  # the first lane is always there in full
    both = laid([mark(30, 70, key="long"), mark(45, 52, key="inner")])
    assert both[1].height == alone[1].height + MEASURE.thin_lane


@given(marks_strategy)
def test_tags_stay_with_their_words(marks: list[Mark]) -> None:
    for box in laid(marks):
        for one in box.segments:
            if one.tag is not None:
                assert one.tag[0] < one.right
                assert one.tag[1] > one.left


def test_mark_over_three_lines_has_a_bar_on_each_and_one_tag() -> None:
    boxes = laid([mark(30, 100, key="long")])
    parts = [segment(boxes, "long", line) for line in range(3)]
    assert [part.tag is not None for part in parts] == [True, False, False]
    assert [(part.first, part.last) for part in parts] == [
        (True, False),
        (False, False),
        (False, True),
    ]
    assert parts[1].extents == [(0.0, 400.0)]
    assert not boxes[3].segments


def test_tag_at_the_right_edge_is_shifted_in() -> None:
    boxes = laid([mark(38, 40, "Nationality, group", key="edge")])
    tag = segment(boxes, "edge").tag
    assert tag is not None
    assert tag[1] == MEASURE.column + MEASURE.overhang


def test_tag_wider_than_the_column_gets_the_column() -> None:
    tag = segment(laid([mark(5, 9, "x" * 200, key="wide")]), "wide").tag
    assert tag is not None
    assert tag[1] - tag[0] == MEASURE.column


def test_tag_hangs_from_the_right_end_where_writing_runs_to_the_left() -> None:
    boxes = laid([mark(10, 30, "Person", key="r")], rtl=True)
    one = segment(boxes, "r")
    assert one.tag is not None
    assert one.tag[1] == one.right


def test_lines_with_more_lanes_are_taller_by_just_these() -> None:
    one = laid([mark(0, 10)])
    three = laid([mark(0, 10), mark(0, 20), mark(0, 30)])
    assert three[0].height - one[0].height == 2 * MEASURE.lane
    assert three[1].top == three[0].height


@given(marks_strategy)
def test_nothing_in_a_lane_touches(marks: list[Mark]) -> None:
    for box in laid(marks):
        for first in box.segments:
            for second in box.segments:
                if first is second or first.lane != second.lane:
                    continue
                left, right = first.reach
                other_left, other_right = second.reach
                assert right + MEASURE.gap <= other_left or other_right + MEASURE.gap <= left


@given(marks_strategy)
def test_what_encloses_lies_below_what_it_encloses(marks: list[Mark]) -> None:
    for box in laid(marks):
        for inner in box.segments:
            for outer in box.segments:
                a, b = inner.mark, outer.mark
                if b.start <= a.start and a.end <= b.end and (a.end - a.start < b.end - b.start):
                    assert outer.lane > inner.lane


@given(marks_strategy)
def test_lines_follow_each_other_and_hold_their_lanes(marks: list[Mark]) -> None:
    boxes = make_lines(4)
    spans = [(one, one.start, one.end) for one in marks]
    height = place(boxes, spans, typewriter, MEASURE)
    top = 0.0
    for box in boxes:
        assert box.top == top
        assert text_top(box, MEASURE) == top + MEASURE.channel
        last = max((one.lane for one in box.segments), default=0)
        assert lane_top(box, last, MEASURE) + MEASURE.thin_lane <= top + box.height
        for one in box.segments:
            if one.tag is not None:
                assert lane_top(box, one.lane, MEASURE) + MEASURE.lane <= top + box.height
        top += box.height
    assert height == top


@given(marks_strategy, st.randoms(use_true_random=False))
def test_order_of_the_marks_does_not_matter(marks: list[Mark], shuffler: random.Random) -> None:
    def lanes(boxes: list[LineBox]) -> list[dict[str, int]]:
        return [{one.mark.id: one.lane for one in box.segments} for box in boxes]

    other = list(marks)
    shuffler.shuffle(other)
    assert lanes(laid(marks)) == lanes(laid(other))


@given(marks_strategy)
def test_every_mark_is_shown_on_every_line_it_touches(marks: list[Mark]) -> None:
    for number, box in enumerate(laid(marks)):
        shown = {one.mark.id for one in box.segments}
        touching = {
            one.id
            for one in marks
            if one.start < (number + 1) * PER_LINE and one.end > number * PER_LINE
        }
        assert shown == touching
