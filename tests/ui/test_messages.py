"""Every error has a sentence, and every undoable deed a name."""

import dataclasses
from datetime import date

import pytest

from beeldcoach.domain import errors as domain
from beeldcoach.services import errors as world
from beeldcoach.services.desk import Command
from beeldcoach.services.handlers import HANDLERS
from ui import i18n, messages


def kinds():
    for base in (domain.DomainError, world.WorldError):
        yield from base.__subclasses__()


@pytest.mark.parametrize("kind", list(kinds()), ids=lambda k: k.__name__)
def test_every_error_says_what_happened_and_leaves_no_gap(qapp, kind):
    assert kind in messages.known_kinds()
    samples = {"date": date(2026, 11, 2), "int": 3, "str": "text", "tuple[str, ...]": ("text",)}
    fields = {field.name: samples.get(str(field.type)) for field in dataclasses.fields(kind)}
    sentence = messages.sentence_of(kind(**fields))
    assert sentence.endswith((".", "?"))
    assert "{" not in sentence


def test_every_reason_for_refusing_a_film_has_words():
    from beeldcoach.media.probe_answer import REASONS

    assert {*REASONS, "unplayable", "incomplete"} == messages.film_reasons()


def test_every_reason_for_refusing_a_file_of_annotations_has_words(qapp):
    from beeldcoach.formats.errors import Reason

    assert {reason.value for reason in Reason} == messages.annotation_reasons()
    for reason in Reason:
        sentence = messages.sentence_of(world.NotAnnotations(reason.value))
        assert sentence.endswith("Nothing was brought in.")


def test_every_deed_that_can_be_undone_has_a_name():
    undoable = {kind.__name__ for kind in HANDLERS if issubclass(kind, Command) and kind.undoable}
    assert undoable == messages.known_deeds()


def test_sizes_are_told_as_sizes(qapp):
    told = messages.sentence_of(world.DiskFull(needed=8_000_000_000, free=2_000_000_000))
    assert "2 GB" in told
    assert "8 GB" in told


def test_a_bug_is_told_without_what_it_held(qapp):
    assert "Jansen" not in messages.sentence_of(ValueError("Marit Jansen"))


@pytest.mark.parametrize(("language", "last"), [("nl", " en "), ("en", " and ")])
def test_the_last_thing_that_is_missing_has_its_own_joining_word(qapp, language, last):
    error = domain.StartIncomplete(("coachee", "school", "purpose"))
    try:
        i18n.install(qapp, language)
        told = messages.sentence_of(error)
        names = [messages.name_of(code) for code in error.missing]
    finally:
        i18n.install(qapp, "en")
    assert f"{names[0]}, {names[1]}{last}{names[2]}." in told
