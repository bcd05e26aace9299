"""A lens as a file: written and read back whole, and nothing else is taken for one."""

import contextlib
import copy
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beeldcoach.services import lens_files
from beeldcoach.services.content import lens, lens_ids
from beeldcoach.services.errors import NotALens
from beeldcoach.services.lens_files import LENS_FILE_LIMIT, file_of, read_lens
from tests.services.test_lens_changing import OWN
from ui.models.lens_words import known_faults


def told(**changes):
    return json.loads(file_of(OWN)) | changes


def read(data):
    return read_lens(json.dumps(data).encode())


def refused(data):
    with pytest.raises(NotALens) as error:
        read_lens(data if isinstance(data, bytes) else json.dumps(data).encode())
    return error.value


def faults(data):
    error = refused(data)
    assert error.reason == "faulty"
    return {(each.kind, each.where) for each in error.faults}


@pytest.mark.parametrize("lens_id", lens_ids())
def test_every_lens_comes_back_as_it_went(lens_id):
    for language in ("nl", "en"):
        shipped = lens(lens_id, language)
        came = read_lens(file_of(shipped))
        assert came.codes == shipped.codes
        assert came.clusters == shipped.clusters
        assert came.modifiers == shipped.modifiers
        assert (came.name, came.about, came.id) == (shipped.name, shipped.about, "")
    assert len(file_of(shipped)) < 40_000


def test_a_file_of_another_editor_may_begin_with_a_mark():
    assert read_lens(b"\xef\xbb\xbf" + file_of(OWN)) == OWN


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "unreadable"),
        (b"\x00\xff\xfe", "unreadable"),
        (b"{", "unreadable"),
        (b"[" * 100_000, "unreadable"),
        (b'{"format": "beeldcoach.lens", "format": "beeldcoach.lens"}', "unreadable"),
        (b'{"format": "beeldcoach.lens", "version": NaN}', "unreadable"),
        (b'{"version": ' + b"9" * 10_000 + b"}", "unreadable"),
        (b"[]", "no_lens"),
        (b"7", "no_lens"),
        (b'{"name": "x"}', "no_lens"),
        (b'{"format": "beeldcoach.lens", "version": 2}', "other_version"),
        (b'{"format": "beeldcoach.lens", "version": true}', "other_version"),
        (b" " * (LENS_FILE_LIMIT + 1), "too_large"),
    ],
)
def test_what_is_no_lens_is_refused_with_the_reason(content, reason):
    assert refused(content).reason == reason


def test_a_fault_is_told_with_its_place():
    data = told(owner="iemand", name=" ", about=7)
    data["clusters"][0]["colour"] = "roze"
    data["codes"][0] |= {"key": "K", "name": "een te lange naam voor een toets"}
    data["codes"][1] |= {"key": "?", "cluster": "weg", "modifier": "weg", "pole": "goed"}
    data["codes"][2] |= {"interval": 1, "lead_ms": -1, "lag_ms": True, "id": "Met Spatie"}
    data["modifiers"][0]["answers"] = data["modifiers"][0]["answers"][:1]
    assert faults(data) == {
        ("unknown", ()),
        ("missing", ("name",)),
        ("no_text", ("about",)),
        ("no_choice", ("clusters", 0, "colour")),
        ("reserved_key", ("codes", 0, "key")),
        ("too_long", ("codes", 0, "name")),
        ("no_key", ("codes", 1, "key")),
        ("no_choice", ("codes", 1, "cluster")),
        ("no_choice", ("codes", 1, "modifier")),
        ("no_choice", ("codes", 1, "pole")),
        ("no_flag", ("codes", 2, "interval")),
        ("no_span", ("codes", 2, "lead_ms")),
        ("no_span", ("codes", 2, "lag_ms")),
        ("no_id", ("codes", 2, "id")),
        ("too_few", ("modifiers", 0, "answers")),
    }


@pytest.mark.parametrize("field", ["id", "name", "key"])
def test_what_stands_there_twice_is_told_at_both(field):
    data = told()
    data["codes"][1][field] = data["codes"][0][field]
    assert faults(data) == {("twice", ("codes", 0, field)), ("twice", ("codes", 1, field))}


@pytest.mark.parametrize("name", ["regel\neen", "\u202egedraaid", "\ud800", " rand", "tab\tin"])
def test_letters_that_do_not_show_are_refused(name):
    data = told()
    data["codes"][0]["name"] = name
    assert faults(data) == {("odd_letters", ("codes", 0, "name"))}


def test_too_many_are_refused():
    data = told()
    data["codes"] = [data["codes"][0] | {"id": f"c{at}", "name": f"code {at}"} for at in range(29)]
    kinds = {kind for kind, _ in faults(data)}
    assert kinds == {"too_many", "twice"}  # they all have one key as well
    assert refused(data).count > 20 == len(refused(data).faults)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(data=st.data())
def test_whatever_is_put_anywhere_is_refused_or_read_and_never_breaks(data):
    changed = copy.deepcopy(told())
    places = list(_places(changed))
    parent, name = data.draw(st.sampled_from(places))
    parent[name] = data.draw(_JSON)
    with contextlib.suppress(NotALens):
        came = read(changed)
        assert read_lens(file_of(came)) == came


def test_every_fault_that_is_found_has_words():
    source = Path(lens_files.__file__).read_text("utf-8")
    kinds = set(re.findall(r'"(\w+)"', " ".join(re.findall(r"_fault\((.*)", source))))
    assert known_faults() <= set(re.findall(r'"(\w+)"', source))
    assert kinds - {"id", "key", "interval"} <= known_faults()


def _places(thing):
    names = thing if isinstance(thing, dict) else range(len(thing))
    for name in names:
        yield thing, name
        if isinstance(thing[name], dict | list):
            yield from _places(thing[name])
