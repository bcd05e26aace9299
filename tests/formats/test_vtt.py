"""Subtitles: read by another reader, with every cue as it was meant."""

import io
import itertools
from dataclasses import replace
from html import unescape

import webvtt
from hypothesis import given

from beeldcoach.formats.model import Mark
from beeldcoach.formats.vtt import vtt
from tests.formats.made import LESSON, STAMP, annotations, envelope


def read(content):
    return webvtt.from_buffer(io.BytesIO(content), "vtt")


def test_another_reader_finds_the_cues_by_time():
    cues = [(c.start, c.end, unescape(c.text)) for c in read(vtt(LESSON, envelope()))]
    assert cues == [
        ("00:00:00.000", "00:00:05.000", "— instructie —"),
        ("00:00:55.000", "00:01:10.000", "fragment: Sam mag vertellen\nWat zie je Sam doen?"),
        ("00:01:01.240", "00:01:03.240", "initiatief kind"),
        ("00:01:02.000", "00:01:04.000", "* herhalen: zegt <na> wat L-07 zei & knikt"),
        ("00:01:02.020", "00:01:04.020", "ja knikken"),
        ("00:01:02.500", "00:01:04.500", "dit moment: dit!"),
        ("00:01:02.510", "00:01:04.510", "dit moment"),
        ("00:01:30.000", "00:01:33.500", "stilte na vraag (bij hele groep)"),
        ("00:01:31.000", "00:01:34.000", "stilte na vraag"),
        ("00:02:00.000", "00:02:02.000", "let op:\nrij twee"),
        ("00:10:00.000", "00:10:05.000", "— zelf werken —"),
    ]


def test_it_says_who_and_for_whom():
    text = vtt(LESSON, envelope(stamp=STAMP)).decode()
    assert text.startswith(
        "WEBVTT - Film 1\n\nNOTE Vrijgegeven onder nummer 17, aan Joris de Bruin"
    )
    assert "<v leerling>initiatief kind</v>" in text
    assert "zegt &lt;na&gt; wat L-07 zei &amp; knikt" in text


@given(annotations())
def test_whatever_is_written_is_read_as_so_many_cues(given_ones):
    content = vtt(given_ones, envelope(stamp=STAMP))
    cues = list(read(content))
    assert len(cues) == given_ones.count - len(given_ones.talk)
    times = [cue.start for cue in cues]
    assert all(len(a) < len(b) or a <= b for a, b in itertools.pairwise(times))
    assert all(cue.start_in_seconds <= cue.end_in_seconds for cue in cues)


def test_an_arrow_or_a_blank_line_in_a_note_ends_no_cue():
    odd = replace(LESSON, marks=(Mark(1, "a --> b\n\n\n00:00 --> 00:01\nc"),))
    (cue,) = (cue for cue in read(vtt(odd, envelope())) if cue.text.startswith("dit moment"))
    assert unescape(cue.text) == "dit moment: a --> b\n00:00 --> 00:01\nc"
