"""Tables: read back as they were, by Python's own reader too; those of others by their columns."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from beeldcoach.formats.cells import neutral, plain
from beeldcoach.formats.csv_read import read_table
from beeldcoach.formats.csv_write import BOM, COLUMNS, table
from beeldcoach.formats.errors import FormatError, Reason
from beeldcoach.formats.model import Media
from beeldcoach.formats.tidy import tidy
from tests.formats.made import LESSON, STAMP, annotations, envelope


def as_a_table_keeps(given_ones):
    """Return what has rows: the codes that were used, of the film no more than its name."""
    tidied = tidy(given_ones)
    used = {moment.code for moment in tidied.moments}
    codes = tuple(code for code in tidied.codes if code.id in used)
    lanes = tuple(lane for lane in tidied.lanes if lane.id in {code.lane for code in codes})
    return replace(tidied, media=Media(tidied.media.name), codes=codes, lanes=lanes)


def in_any_order(made):
    return replace(
        made,
        codes=tuple(sorted(made.codes, key=lambda code: code.id)),
        lanes=tuple(sorted(made.lanes, key=lambda lane: lane.id)),
    )


@settings(max_examples=150)
@given(annotations(), st.booleans(), st.sampled_from(["nl", "en"]))
def test_what_was_written_is_read_back(given_ones, for_excel, language):
    content = table(given_ones, envelope(language), for_excel=for_excel)
    if given_ones.count:
        reading = read_table(content)
        (part,) = reading.parts
        assert reading.own
        assert in_any_order(part.annotations) == in_any_order(as_a_table_keeps(given_ones))
        assert not part.left


@given(annotations())
def test_python_reads_a_row_for_each_and_no_cell_is_a_formula(given_ones):
    text = table(given_ones, envelope(stamp=STAMP)).decode()
    rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    assert len(rows) == given_ones.count
    starts = [float(row["start_s"]) for row in rows]
    assert starts == sorted(starts)
    for row in rows:
        assert None not in row
        assert not any(
            str(cell).startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row.values()
        )
        assert (row["release"], row["recipient"]) == ("17", "Joris de Bruin")


def test_a_row_says_when_what_who_and_the_note():
    text = table(LESSON, envelope("en")).decode()
    rows = {row["id"] or row["kind"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}
    assert {k: v for k, v in rows["2"].items() if v} == {
        "kind": "moment", "id": "2", "media": "les rekenen & taal.mp4", "start_s": "62.000",
        "lane": "Ontvangen", "code": "herhalen", "subject": "teacher", "starred": "1",
        "note": "zegt <na> wat L-07 zei & knikt", "frame_start": "1550", "answers": "1",
        "colour": "#E69F00", "key": "4", "code_id": "repeat", "lane_id": "receive",
    }  # fmt: skip
    assert (rows["4"]["end_s"], rows["4"]["duration_s"]) == ("93.500", "3.500")


def test_dutch_excel_gets_semicolons_commas_and_a_mark():
    content = table(LESSON, envelope("nl"), for_excel=True)
    assert content.startswith(BOM)
    first, second = content[3:].decode().splitlines()[:2]
    assert first.startswith("kind;id;media;start_s")
    assert "62,000" in content.decode()
    assert second.count(";") == len(COLUMNS) - 1
    assert table(LESSON, envelope("en"), for_excel=True).decode("utf-8-sig").startswith("kind,id")


@given(st.text() | st.text(alphabet="'=+-@\t", max_size=6))
def test_a_cell_is_no_formula_and_becomes_its_text_again(text):
    cell = neutral(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d"))
    assert plain(cell) == text


def moments(text, **how):
    (part,) = read_table(text.encode(**how)).parts
    return [(m.start_ms, m.end_ms) for m in part.annotations.moments], part


@pytest.mark.parametrize(
    "text",
    [
        "start,end,code\n1.5,2.25,ja\n3,,nee\n",
        "Start;Stop;Label\n1,5;2,25;ja\n3;;nee\n",
        "begin time\tend time\tannotation\n00:00:01.500\t00:00:02.250\tja\n0:03\t\tnee\n",
        "\ufeffstart_ms,end_ms,code\n1500,2250,ja\n3000,3000,nee\n",
        "starttijd;duur;gedrag\n0:01,5;0,75;ja\n0:03;0;nee\n",
        "Time,Behavior,Behavior type\n1.5,ja,START\n2.25,ja,STOP\n3,nee,POINT\n",
    ],
    ids=["commas", "semicolons", "tabs and clocks", "milliseconds", "lengths", "of BORIS"],
)
def test_a_table_of_another_is_read_by_its_columns(text):
    found, part = moments(text)
    assert found == [(1_500, 2_250), (3_000, None)]
    assert sorted(code.name for code in part.annotations.codes) == ["ja", "nee"]
    assert not part.left


def test_other_columns_are_taken_along():
    _, part = moments(
        "time,subject,code,modifier,comment,category\n5,leerling,vraag,open,'=hoezo,praten\n"
    )
    (moment,) = part.annotations.moments
    assert (moment.actor, moment.modifier, moment.note) == ("pupil", "open", "=hoezo")
    assert part.annotations.lanes[0].name == "praten"


def test_utf_16_of_a_spreadsheet_is_read():
    found, _ = moments("start\tcode\n1\tété\n", encoding="utf-16")
    assert found == [(1_000, None)]


def test_each_film_that_a_table_names_is_a_part():
    first, second = read_table(b"start,code,media\n1,a,c:\\x\\een.mp4\n2,a,twee.mp4\n").parts
    assert (first.name, second.name) == ("een.mp4", "twee.mp4")
    assert first.annotations.media.name == "een.mp4"


def test_rows_that_make_no_sense_are_counted():
    found, part = moments(
        "start,stop,code,type\n,1,a,\nx,,a,\n9,3,a,\n-4,,a,\n999999999,,a,\n1,2,a,\n5,,b,START\n6,,c,STOP\n"
    )
    assert found == [(1_000, 2_000)]
    assert part.left == {"no_time": 4, "backwards": 1, "unpaired": 2}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Reason.EMPTY),
        (b'"', Reason.EMPTY),
        (b"  \n\n", Reason.EMPTY),
        (b"start,code\n", Reason.EMPTY),
        ("start,code\n1,\u00e9t\u00e9\n".encode("cp1252"), Reason.NOT_TEXT),
        (b"start,code\n1,a\0b\n", Reason.NOT_TEXT),
        (b"\xff\xfe\x00", Reason.NOT_TEXT),
        (b"naam,leeftijd\nSam,8\n", Reason.NO_TIMES),
        (b"PK\x03\x04\x14\x00\x06\x00", Reason.NOT_TEXT),
        (b'start,code\n1,"' + b"x" * 200_000, Reason.BROKEN),
        (b"start,code\n" + b"1,a\n" * 100_002, Reason.TOO_MANY),
        (b"start" + b"," * 300 + b"\n", Reason.TOO_MANY),
        (b" " * 40_000_001, Reason.TOO_LARGE),
    ],
    ids=lambda value: str(value)[:24],
)
def test_what_is_no_table_is_refused_with_a_reason(content, reason):
    with pytest.raises(FormatError) as refused:
        read_table(content)
    assert refused.value.reason is reason
