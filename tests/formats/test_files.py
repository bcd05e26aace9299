"""Every file that is chosen is read, or refused with a reason: never more, never otherwise."""

import copy
import json
import random  # noqa: TID251  from a fixed seed

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from beeldcoach.formats.errors import FormatError, Reason
from beeldcoach.formats.files import LIMIT, Format, read, write
from beeldcoach.formats.model import Annotations, Moment
from beeldcoach.formats.tidy import tidy
from tests.formats.made import LESSON, STAMP, annotations, envelope

READ = [form for form in Format if form is not Format.VTT]
GOOD = {form: write(form, LESSON, envelope(stamp=STAMP)) for form in Format}
NAMES = [f"les{form.suffix}" for form in READ] + ["les", "les.EAF", "les.json", "les.tsv"]


def tried(name, content):
    """Read a file; what comes of it holds together, or it is refused."""
    try:
        reading = read(name, content)
    except FormatError:
        return
    for part in reading.parts:
        assert tidy(part.annotations) == part.annotations
        assert part.annotations.count or part.left


@pytest.mark.parametrize("form", READ)
def test_each_kind_is_known_by_its_name(form):
    assert read(f"Les 1{form.suffix.upper()}", GOOD[form]).own


@pytest.mark.parametrize("form", [Format.EAF, Format.BORIS, Format.BORIS_GZ, Format.CSV])
def test_without_a_telling_name_it_is_known_by_how_it_begins(form):
    assert read("les", GOOD[form]).own


@given(st.sampled_from(NAMES), st.binary(max_size=400) | st.text().map(str.encode))
def test_any_bytes_are_refused_or_read(name, content):
    tried(name, content)


@settings(max_examples=200)
@given(st.sampled_from(READ), st.data())
def test_a_file_with_wrong_bytes_is_refused_or_read(form, data):
    content = bytearray(GOOD[form])
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(content) - 1))
        how = data.draw(st.sampled_from(["change", "cut", "add", "drop"]))
        if how == "change":
            content[place] = data.draw(st.integers(0, 255) | st.sampled_from(LIKELY))
        elif how == "cut":
            content = content[: max(1, place)]
        elif how == "add":
            content[place:place] = data.draw(st.binary(min_size=1, max_size=9))
        else:
            del content[place : place + data.draw(st.integers(1, 60))]
            content = content or bytearray(b" ")
    tried(f"les{form.suffix}", bytes(content))


LIKELY = b'0912,;-.eE{}[]<>&#\n"x'
ODD = [None, True, 0, -1, 1e308, "", "x", [], [[]], {}, {"a": 1}, "9" * 40, "\ud800", 10**20]


@settings(max_examples=200)
@given(st.integers(0, 10**9))
def test_a_project_with_other_values_in_its_places_is_refused_or_read(seed):
    chance = random.Random(seed)  # noqa: S311
    project = json.loads(GOOD[Format.BORIS])
    for _ in range(chance.randint(1, 6)):
        inside = project
        while True:
            keys = list(inside) if isinstance(inside, dict) else range(len(inside))
            key = chance.choice(keys)
            deeper = isinstance(inside[key], dict | list) and inside[key]
            if not deeper or chance.random() < 0.2:
                inside[key] = copy.deepcopy(chance.choice(ODD))
                break
            inside = inside[key]
        if not project:
            break
    tried("les.boris", json.dumps(project).encode())


@settings(max_examples=200)
@given(st.integers(0, 10**9))
def test_a_file_of_elan_with_parts_in_other_places_is_refused_or_read(seed):
    chance = random.Random(seed)  # noqa: S311
    lines = GOOD[Format.EAF].decode().splitlines()
    for _ in range(chance.randint(1, 8)):
        one, other = (chance.randrange(2, len(lines) - 1) for _ in range(2))
        how = chance.choice(["swap", "drop", "twice", "value"])
        if how == "swap":
            lines[one], lines[other] = lines[other], lines[one]
        elif how == "drop" and len(lines) > 10:
            del lines[one]
        elif how == "twice":
            lines.insert(other, lines[one])
        else:
            lines[one] = lines[one].replace('="', '="9', 1)
    tried("les.eaf", "\n".join(lines).encode())


def test_a_file_that_is_far_too_large_is_not_looked_into():
    with pytest.raises(FormatError) as refused:
        read("les.eaf", bytes(LIMIT + 1))
    assert refused.value.reason is Reason.TOO_LARGE


@given(annotations(), st.sampled_from(list(Format)))
def test_whatever_is_written_is_sound(given_ones, form):
    assert write(form, given_ones, envelope(stamp=STAMP))


@pytest.mark.parametrize("form", READ)
def test_a_long_lesson_comes_through_whole(form):
    many = tuple(
        Moment(place * 270, place * 270 + 900 if place % 2 else None, "wait", f"nr. {place}")
        for place in range(10_000)
    )
    content = write(form, Annotations(LESSON.media, LESSON.lanes, LESSON.codes, many), envelope())
    (part,) = read(f"les{form.suffix}", content).parts
    assert part.annotations.moments == many
