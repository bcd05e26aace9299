"""Both languages print the same things."""

import re

import pytest

from beeldcoach.reports.labels import LANGUAGES, labels_for, labels_language
from beeldcoach.reports.pdf import TEMPLATES, TypstPdfMaker
from tests.reports import samples


def shape(value):
    """Return the places to fill in and the number of items, which no translation may change."""
    if isinstance(value, list):
        return len(value)
    return sorted(re.findall(r"\{\w+\}", value))


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_label_is_there_in_each_language(template):
    shapes = [
        {key: shape(value) for key, value in labels_for(language, template).items()}
        for language in LANGUAGES
    ]
    assert shapes[0] == shapes[1]


def test_an_unknown_language_gets_english_and_a_region_its_language():
    assert labels_language("fr") == "en"
    assert labels_language("nl-BE") == "nl"


def test_an_english_report_is_made():
    document = samples.report(language="en")
    assert TypstPdfMaker().pdf(document.template, document.to_data(), samples.FILES)
