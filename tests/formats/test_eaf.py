"""EAF: read back as it was, taken by its schema and by another reader; odd files refused."""

import io
import itertools
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pympi
import pytest
import xmlschema
from hypothesis import given, settings

from beeldcoach.formats.eaf_lint import faults
from beeldcoach.formats.eaf_parts import read_eaf
from beeldcoach.formats.eaf_write import eaf
from beeldcoach.formats.errors import FormatError, Reason
from beeldcoach.formats.model import Angle, Annotations, Media
from beeldcoach.formats.tidy import tidy
from tests.formats.made import LESSON, STAMP, annotations, envelope

XSD = Path(__file__).parents[3] / "shared/data/eaf/EAFv3.0.xsd"


@settings(max_examples=150, deadline=None)
@given(annotations(with_angles=True))
def test_what_was_written_is_read_back(given_ones):
    for language in ("nl", "en"):
        content = eaf(given_ones, envelope(language))
        assert not faults(content)
        reading = read_eaf(content) if given_ones.count else None
        if reading is not None:
            (part,) = reading.parts
            assert reading.own
            assert part.annotations == tidy(given_ones)
            assert not part.left


@pytest.fixture(scope="module")
def content():
    return eaf(LESSON, envelope(stamp=STAMP))


@pytest.fixture(scope="module")
def schema():
    if not XSD.exists():
        pytest.skip("the schema of EAF is not here")
    return xmlschema.XMLSchema(str(XSD))


def test_the_schema_takes_it(schema, content):
    schema.validate(io.BytesIO(content))
    schema.validate(io.BytesIO(eaf(Annotations(), envelope())))


def test_another_reader_finds_the_second_camera_at_its_time(tmp_path):
    """The origin is the film's own time where the annotations begin, as in ELAN."""
    for origin in (2_500, -700):
        both = replace(LESSON, angles=(Angle("achter in de klas.mts", origin),))
        path = tmp_path / "lesson.eaf"
        path.write_bytes(eaf(both, envelope()))
        first, second = pympi.Eaf(str(path)).get_linked_files()
        assert "TIME_ORIGIN" not in first
        assert second["RELATIVE_MEDIA_URL"] == "./achter%20in%20de%20klas.mts"
        assert int(second["TIME_ORIGIN"]) == origin


@settings(max_examples=40, deadline=None)
@given(annotations(with_angles=True))
def test_the_schema_takes_anything_that_is_written(schema, given_ones):
    schema.validate(io.BytesIO(eaf(given_ones, envelope(stamp=STAMP))))


def read_by_another(content, folder):
    path = folder / "les.eaf"
    path.write_bytes(content)
    return pympi.Eaf(str(path))


def test_another_reader_finds_tiers_times_and_values(content, tmp_path):
    found = read_by_another(content, tmp_path)
    assert list(found.tiers) == [
        "Leerling · leerling · momenten",
        "Ontvangen · leerkracht · momenten",
        "Ontvangen · leerkracht · momenten (2)",
        "Stilte · Petra",
        "Stilte · Petra (2)",
        "Notities · momenten",
        "Fasen",
        "Fragmenten",
        "Spreken en stilte",
        "Dit moment",
        "Dit moment (2)",
        "Ontvangen · leerkracht · momenten · notitie",
        "Ontvangen · leerkracht · momenten · ster",
        "Stilte · Petra · keuze",
        "Fragmenten · vraag",
    ]  # fmt: skip
    points = "Ontvangen · leerkracht · momenten"
    assert found.get_annotation_data_for_tier(points) == [(62_000, 62_040, "herhalen")]
    assert found.get_annotation_data_for_tier(f"{points} (2)") == [(62_020, 62_060, "ja knikken")]
    (note,) = found.get_ref_annotation_data_for_tier(f"{points} · notitie")
    assert note[:3] == (62_000, 62_040, "zegt <na> wat L-07 zei & knikt")
    assert found.get_annotation_data_for_tier("Fasen") == [
        (0, 600_000, "instructie"),
        (600_000, 1_200_000, "zelf werken"),
    ]
    assert found.get_parameters_for_tier("Stilte · Petra")["ANNOTATOR"] == "Petra"
    assert found.get_parameters_for_tier(points)["PARTICIPANT"] == "leerkracht"
    vocabulary = found.get_cv_entries("Ontvangen")
    assert [values[0][0] for values, _ in vocabulary.values()] == ["ja knikken", "herhalen"]
    assert found.get_linked_files()[0]["RELATIVE_MEDIA_URL"] == "./les%20rekenen%20%26%20taal.mp4"


def test_what_another_program_saved_is_still_read(content, schema, tmp_path):
    """pympi forgets links and references to the vocabulary; all else is as it was."""
    read_by_another(content, tmp_path).to_file(str(tmp_path / "again.eaf"))
    again = (tmp_path / "again.eaf").read_bytes()
    schema.validate(io.BytesIO(again))
    reading = read_eaf(again)
    assert reading.own
    unlinked = tuple(replace(moment, answers=None) for moment in tidy(LESSON).moments)
    assert reading.parts[0].annotations == replace(tidy(LESSON), moments=unlinked)


@settings(max_examples=40, deadline=None)
@given(annotations())
def test_another_reader_counts_as_many(given_ones):
    with TemporaryDirectory() as folder:
        found = read_by_another(eaf(given_ones, envelope()), Path(folder))
        aligned = sum(len(tier[0]) for tier in found.tiers.values())
        assert aligned == given_ones.count
        for name in found.tiers:
            spans = found.get_annotation_data_for_tier(name)
            assert all(one[1] <= two[0] for one, two in itertools.pairwise(sorted(spans)))


def test_it_says_for_whom_it_is_and_not_where_the_film_lies(content):
    text = content.decode()
    assert '<PROPERTY NAME="release">17</PROPERTY>' in text
    assert '<PROPERTY NAME="recipient">Joris de Bruin</PROPERTY>' in text
    assert "Vrijgegeven onder nummer 17, aan Joris de Bruin" in text
    assert 'MEDIA_URL="file:///les%20rekenen' in text
    stamped = replace(LESSON, media=Media("/home/coach/kluis/les.mp4"))
    assert b"kluis" not in eaf(stamped, envelope())


def eaf_of(tiers, slots="", types='<LINGUISTIC_TYPE LINGUISTIC_TYPE_ID="t"/>', head=""):
    slots = slots or "".join(
        f'<TIME_SLOT TIME_SLOT_ID="ts{i}" TIME_VALUE="{i * 1000}"/>' for i in range(60)
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}<ANNOTATION_DOCUMENT><HEADER>'
        f'<MEDIA_DESCRIPTOR MEDIA_URL="file:///C:/films/les%201.mp4" MIME_TYPE="video/mp4"/>'
        f"</HEADER><TIME_ORDER>{slots}</TIME_ORDER>{tiers}{types}</ANNOTATION_DOCUMENT>"
    ).encode()


def tier(name, *spans, **attributes):
    said = "".join(f' {key}="{value}"' for key, value in attributes.items())
    inside = "".join(
        f'<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="{name}{start}"'
        f' TIME_SLOT_REF1="ts{start}" TIME_SLOT_REF2="ts{end}">'
        f"<ANNOTATION_VALUE>{value}</ANNOTATION_VALUE>"
        f"</ALIGNABLE_ANNOTATION></ANNOTATION>"
        for start, end, value in spans
    )
    return f'<TIER TIER_ID="{name}" LINGUISTIC_TYPE_REF="t"{said}>{inside}</TIER>'


def test_a_tier_of_others_with_few_values_has_a_code_for_each():
    asks = tier("Vragen", (1, 3, "open"), (4, 6, "dicht"), (7, 9, "open"), PARTICIPANT="docent")
    (part,) = read_eaf(eaf_of(asks)).parts
    made = part.annotations
    assert made.media.name == "les 1.mp4"
    assert [(code.name, code.interval) for code in made.codes] == [("open", True), ("dicht", True)]
    assert {lane.name for lane in made.lanes} == {"Vragen"}
    assert [(m.start_ms, m.end_ms, m.actor) for m in made.moments] == [
        (1000, 3000, "teacher"),
        (4000, 6000, "teacher"),
        (7000, 9000, "teacher"),
    ]


def test_a_transcript_is_one_code_with_its_words_as_notes():
    says = tier("T", *((n, n + 1, f"en toen zei hij nummer {n}") for n in range(1, 30)))
    (part,) = read_eaf(eaf_of(says)).parts
    assert [code.name for code in part.annotations.codes] == ["T"]
    assert part.annotations.moments[0].note == "en toen zei hij nummer 1"


def test_what_depends_on_an_annotation_is_told_in_its_note():
    about = (
        '<TIER TIER_ID="vertaling" LINGUISTIC_TYPE_REF="t" PARENT_REF="a"><ANNOTATION>'
        '<REF_ANNOTATION ANNOTATION_ID="r1" ANNOTATION_REF="a1">'
        "<ANNOTATION_VALUE>well done</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER>"
    )
    (part,) = read_eaf(eaf_of(tier("a", (1, 2, "goed zo")) + about)).parts
    assert part.annotations.moments[0].note == "vertaling: well done"


def test_what_has_no_time_or_ends_before_it_begins_is_counted():
    odd = tier("a", (1, 2, "x"), (5, 4, "y"), (6, 99, "z"), (7, 7, "point"))
    (part,) = read_eaf(eaf_of(odd)).parts
    assert part.left == {"backwards": 1, "no_time": 1}
    assert [(m.start_ms, m.end_ms) for m in part.annotations.moments] == [
        (1000, 2000),
        (7000, None),
    ]


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
FILE = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
DEEP = b"<ANNOTATION_DOCUMENT>" + b"<a>" * 100


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (eaf_of(tier("a", (1, 2, "&b;")), head=BOMB), Reason.UNSAFE),
        (eaf_of(tier("a", (1, 2, "&f;")), head=FILE), Reason.UNSAFE),
        (eaf_of("", head='<!DOCTYPE x SYSTEM "http://example.org/x.dtd">'), Reason.UNSAFE),
        (b"", Reason.BROKEN),
        (b"<ANNOTATION_DOCUMENT><TIER", Reason.BROKEN),
        (b"begin_time,end_time\n1,2\n", Reason.BROKEN),
        (b'<?xml version="1.0" encoding="klingon"?><ANNOTATION_DOCUMENT/>', Reason.BROKEN),
        (eaf_of(tier("a", (1, 2, "x"))).decode().encode("latin-1") + b"\xff", Reason.BROKEN),
        (b"<html><body/></html>", Reason.UNKNOWN),
        (DEEP, Reason.TOO_MANY),
        (b"<ANNOTATION_DOCUMENT>" + b"<a/>" * 1_000_001, Reason.TOO_MANY),
        (b"<ANNOTATION_DOCUMENT><ALIGNABLE_ANNOTATION/></ANNOTATION_DOCUMENT>", Reason.BROKEN),
        (eaf_of(""), Reason.EMPTY),
    ],
    ids=lambda value: str(value)[:24],
)
def test_what_is_no_eaf_is_refused_with_a_reason(content, reason):
    with pytest.raises(FormatError) as refused:
        read_eaf(content)
    assert refused.value.reason is reason


@pytest.mark.parametrize(
    "own",
    [
        "",
        "[]",
        "{}",
        '{"media": [-1, 0, 0, ""], "lanes": [], "codes": [], "types": {}, "details": {}}',
        '{"media": [1, 0, 1, ""], "lanes": [], "codes": [["a", "b", "lane", "", "", 0, "b"]],'
        ' "types": {}, "details": {}}',
        "[" * 50_000,
    ],
)
def test_what_pretends_to_be_ours_is_read_as_of_another(own):
    odd = eaf_of(tier("a", (1, 2, "x"))).replace(
        b"</HEADER>", f'<PROPERTY NAME="beeldcoach">{own}</PROPERTY></HEADER>'.encode()
    )
    reading = read_eaf(odd)
    assert not reading.own
    assert reading.parts[0].annotations.count == 1


@pytest.mark.parametrize(
    ("broken", "what"),
    [
        (tier("a", (1, 3, "x"), (2, 4, "y")), "overlap"),
        (tier("a", (1, 1, "x")), "no_length"),
        (tier("a", (1, 2, "x"), CVE="y") + tier("b", (1, 2, "x"), PARENT_REF="a"), "no_constraint"),
        (tier("a", (1, 99, "x")), "untimed"),
        (tier("a", (1, 2, "x")) + tier("a", (1, 2, "x")), "same_id"),
    ],
    ids=["overlap", "no length", "no constraint", "untimed", "same id"],
)
def test_what_the_schema_does_not_see_is_found(broken, what):
    assert what in {fault.what for fault in faults(eaf_of(broken))}


def test_slots_out_of_order_are_found():
    slots = "".join(
        f'<TIME_SLOT TIME_SLOT_ID="ts{n}" TIME_VALUE="{at}"/>' for n, at in ((1, 9), (2, 4))
    )
    assert {fault.what for fault in faults(eaf_of("", slots))} == {"unsorted"}
