"""BORIS projects: read back as they were, sound by BORIS's own rules; odd files refused.

BORIS itself drags a second Qt and mpv along, so it is no requirement. Its own functions
`check_project_integrity` and `check_state_events_obs` (8.27.4) were run by hand over the lesson
below and 60 drawn ones and found no issue; `boris_lint` holds the same rules.
"""

import gzip
import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from beeldcoach.formats.boris_comment import Signs, signed, unsigned
from beeldcoach.formats.boris_lint import faults
from beeldcoach.formats.boris_read import read_boris
from beeldcoach.formats.boris_write import boris, boris_gz
from beeldcoach.formats.errors import FormatError, Reason
from beeldcoach.formats.model import Moment
from beeldcoach.formats.tidy import tidy
from tests.formats.made import LESSON, STAMP, annotations, envelope


@settings(max_examples=150)
@given(annotations())
def test_what_was_written_is_read_back(given_ones):
    for language in ("nl", "en"):
        content = boris(given_ones, envelope(language))
        assert not faults(content)
        reading = read_boris(content) if given_ones.count else None
        if reading is not None:
            (part,) = reading.parts
            assert reading.own
            assert part.annotations == tidy(given_ones)
            assert not part.left


@pytest.fixture(scope="module")
def project():
    return json.loads(boris(LESSON, envelope(stamp=STAMP)))


def test_each_coder_has_an_observation_and_what_overlaps_a_second_one(project):
    names = ["Film 1 · coach", "Film 1 · Petra"]
    assert list(project["observations"]) == names
    crowded = replace(LESSON, moments=(*LESSON.moments, *LESSON.moments))
    twice = json.loads(boris(replace(crowded, moments=crowded.moments), envelope()))
    assert list(twice["observations"]) == [*names, "Film 1 · Petra (2)"]


def test_events_are_rows_by_time_and_a_state_is_two(project):
    coach, petra = (each["events"] for each in project["observations"].values())
    assert [row for row in petra if row[3] != "None"] == [
        [90.0, "", "stilte na vraag", "bij hele groep", "", 2250],
        [93.5, "", "stilte na vraag", "bij hele groep", "", 2337],
    ]
    assert [row[:3] for row in coach if 61 < row[0] < 62.05] == [
        [61.24, "leerling", "initiatief kind"],
        [62.0, "leerkracht", "herhalen"],
        [62.02, "leerkracht", "ja knikken"],
    ]
    kinds = {each["code"]: each["type"] for each in project["behaviors_conf"].values()}
    assert kinds["stilte na vraag"] == "State event"
    assert kinds["ja knikken"] == "Point event"
    assert kinds["instructie"] == "State event"


def test_it_says_for_whom_it_is(project):
    assert "nummer 17, aan Joris de Bruin" in project["project_description"]


def test_a_code_that_was_used_in_two_ways_is_two_behaviours():
    both = replace(LESSON, moments=(Moment(5, 9, "nod"), Moment(5, None, "wait")))
    kinds = {
        each["code"]: each["type"]
        for each in json.loads(boris(both, envelope()))["behaviors_conf"].values()
    }
    assert kinds["ja knikken · met duur"] == "State event"
    assert kinds["stilte na vraag · momenten"] == "Point event"
    assert "ja knikken" not in kinds
    assert "stilte na vraag" not in kinds


@given(st.text(), st.booleans(), st.integers(0, 9), st.integers(0, 9))
def test_signs_in_a_comment_leave_the_note_as_it_was(note, starred, number, answers):
    for text in (note, f"{note}\n[*]", "[]", "[#3]", f"[* #{number}]\n"):
        signs = Signs(starred, number, answers)
        assert unsigned(signed(text, signs)) == (text, signs)


def test_the_compressed_project_is_the_same():
    packed = boris_gz(LESSON, envelope())
    assert gzip.decompress(packed) == boris(LESSON, envelope())
    assert read_boris(packed) == read_boris(boris(LESSON, envelope()))


POINT, STATE = "Point event", "State event"
FILM = "D:\\films\\klas 5.mp4"


def made_by_boris(**changes):
    """Return a project as BORIS saves one, with two observations of two films."""
    behaviour = {"description": "", "color": "#1f77b4", "modifiers": {}, "excluded": "",
                 "coding map": ""}  # fmt: skip
    observation = {
        "file": {"1": [FILM], "2": []},
        "type": "MEDIA",
        "date": "2026-10-02T09:00:00",
        "media_info": {"length": {FILM: 600.5}, "fps": {FILM: 29.97}},
        "independent_variables": {},
    }  # fmt: skip
    project = {
        "project_format_version": "7.0",
        "behaviors_conf": {
            "0": {"code": "vraag", "type": POINT, "key": "v", "category": "leraar", **behaviour},
            "1": {"code": "groepswerk", "type": STATE, "key": "g", "category": "", **behaviour},
        },
        "behavioral_categories": ["leraar"],
        "subjects_conf": {},
        "observations": {
            "obs 1": {**observation, "events": [
                [12.5, "docent", "vraag", "open|None", "waarom?", 374],
                [20.0, "", "groepswerk", "", "", "NA"],
                [50.25, "", "groepswerk", "", "klaar", "NA"],
                [55, "", "groepswerk", "", "", "NA"],
                ["x", "", "vraag", "", "", "NA"],
                [-3, "", "vraag", "", "", "NA"],
            ]},
            "obs 2": {**observation, "events": [[1, "S3", "vraag", "", ""]]},
            "obs 3": {**observation, "events": []},
        },
    }  # fmt: skip
    return json.dumps({**project, **changes}).encode()


def test_a_project_of_another_has_a_part_for_each_observation():
    first, second = read_boris(made_by_boris()).parts
    assert (first.name, second.name) == ("obs 1", "obs 2")
    made = first.annotations
    assert made.media.name == "klas 5.mp4"
    assert (made.media.duration_ms, made.media.frame_ms) == (600_500, 34)
    assert [(m.start_ms, m.end_ms, m.note, m.modifier, m.actor) for m in made.moments] == [
        (12_500, None, "waarom?", "open", "teacher"),
        (20_000, 50_250, "klaar", "", ""),
    ]
    assert first.left == {"no_time": 2, "unpaired": 1}
    codes = {code.name: (code.interval, code.colour, code.key) for code in made.codes}
    assert codes == {"vraag": (False, "#1F77B4", "V"), "groepswerk": (True, "#1F77B4", "G")}
    assert second.annotations.moments[0].actor == "S3"


def test_what_was_coded_on_in_boris_is_read_with_ours(project):
    more = json.loads(json.dumps(project))
    more["behaviors_conf"]["99"] = {
        **more["behaviors_conf"]["0"], "code": "lachen", "type": "Point event", "category": "Nieuw",
    }  # fmt: skip
    more["observations"]["Film 1 · Petra"]["events"].append([95.0, "", "lachen", "", "hard", "NA"])
    (part,) = read_boris(json.dumps(more).encode()).parts
    (added,) = set(part.annotations.moments) - set(tidy(LESSON).moments)
    assert (added.start_ms, added.note, added.observer) == (95_000, "hard", "Petra")
    names = {code.id: code.name for code in part.annotations.codes}
    assert names[added.code] == "lachen"
    assert len(part.annotations.moments) == len(LESSON.moments) + 1


BOMB = gzip.compress(b"[" + b" " * 60_000_000, mtime=0)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Reason.BROKEN),
        (b"{", Reason.BROKEN),
        (b"[" * 200_000, Reason.BROKEN),
        (b"[" + b"0," * 3_000_001, Reason.TOO_MANY),
        (b" " * 40_000_001, Reason.TOO_LARGE),
        (BOMB, Reason.TOO_LARGE),
        (BOMB[:100], Reason.BROKEN),
        (b"\x1f\x8bnonsense", Reason.BROKEN),
        (b"\xff\xfe\x00", Reason.NOT_TEXT),
        (b"[]", Reason.UNKNOWN),
        (b"{}", Reason.UNKNOWN),
        (b'{"observations": {"a": 1}, "behaviors_conf": []}', Reason.EMPTY),
        (made_by_boris(observations={}), Reason.EMPTY),
        (made_by_boris(observations={"a": {"events": [[1]] * 100_001}}), Reason.TOO_MANY),
        (b'{"observations": {}, "behaviors_conf": {}, "a": ' + b"9" * 5_000 + b"}", Reason.BROKEN),
    ],
    ids=lambda value: str(value)[:24],
)
def test_what_is_no_project_is_refused_with_a_reason(content, reason):
    with pytest.raises(FormatError) as refused:
        read_boris(content)
    assert refused.value.reason is reason


HUGE = {
    "media": ["", 10**30, 1, 1, ""], "lanes": [], "codes": [], "behaviours": {}, "subjects": {},
    "modifiers": {}, "observers": {},
}  # fmt: skip


@pytest.mark.parametrize("own", [1, {}, {"media": []}, HUGE])
def test_what_pretends_to_be_ours_is_read_as_of_another(own):
    assert not read_boris(made_by_boris(beeldcoach=own)).own


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lambda p: p["observations"]["Film 1 · coach"]["events"].pop(0), "unpaired"),
        (lambda p: p["observations"]["Film 1 · coach"]["events"].reverse(), "unsorted"),
        (lambda p: p["behavioral_categories"].clear(), "no_category"),
        (lambda p: p["behaviors_conf"].pop("0"), "unknown"),
        (lambda p: p["behaviors_conf"]["0"].update(code="a|b"), "forbidden"),
        (lambda p: p["independent_variables"].clear(), "no_variable"),
        (
            lambda p: p["observations"]["Film 1 · coach"]["media_info"]["length"].clear(),
            "no_length",
        ),
    ],
    ids=["unpaired", "unsorted", "category", "unknown", "forbidden", "variable", "length"],
)
def test_what_boris_would_say_is_found(project, change, what):
    broken = json.loads(json.dumps(project))
    change(broken)
    assert what in {fault.what for fault in faults(json.dumps(broken).encode())}
