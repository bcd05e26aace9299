"""Documents become plain data that JSON takes."""

import json
from dataclasses import replace

import pytest

from beeldcoach.services.documents import paragraphs
from tests.reports import samples


@pytest.mark.parametrize("document", samples.EACH, ids=lambda d: d.template)
def test_data_goes_through_json_unchanged(document):
    data = document.to_data()
    assert json.loads(json.dumps(data)) == data


def test_days_are_written_as_iso():
    assert samples.report().to_data()["day"] == "2026-11-27"


def test_lines_become_paragraphs_and_blank_ones_go():
    texts = [paragraph.runs[0].text for paragraph in paragraphs("een\n\n  \r\ntwee")]
    assert texts == ["een", "twee"]


def test_a_recovery_sheet_does_not_show_its_key():
    assert "7K2M" not in repr(samples.sheet())


def test_without_mark_takes_off_the_mark_and_the_changes():
    document = samples.report(released=samples.MARK)
    bare = document.without_mark()
    assert bare.released is None
    assert not any(section.changed for section in bare.sections)
    assert bare == replace(document, released=None, sections=bare.sections)
