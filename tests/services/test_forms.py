"""Every form that is shipped, in every language, as every kind of trajectory has it."""

import json
import re
from itertools import product

import pytest

from beeldcoach.services.content import form, form_ids
from resources import path

FORMS = (
    "intake",
    "agreement",
    "film_plan",
    "observation_plan",
    "recording_card",
    "preview",
    "conversation_plan",
    "debrief",
    "try_out",
    "closing",
    "follow_up",
)
ONLY_WITH_VIDEO = frozenset({"film_plan", "recording_card", "preview"})
LANGUAGES = ("nl", "en")
KINDS = ("with_video", "without_video")
ROLES = ("teacher", "ib")
BY = ("by_board", "by_teacher")
TRAITS = frozenset({*KINDS, *ROLES, *BY, "pupil", "by_parents"})
FIELD_KINDS = frozenset(
    [
        "line",
        "text",
        "lines",
        "scale",
        "choice",
        "many",
        "yes_no",
        "date",
        "time",
        "number",
        "note",
        "goals",
        "lens",
        "planning",
        "pupil_basis",
        "table",
        "met",
    ]
)
FILM_WORDS = re.compile(
    r"film|video|camera|voorkijk|footage|\bbeeld(en)?\b|\brecording\b", re.IGNORECASE
)
ADULTS = [frozenset(each) for each in product(KINDS, ROLES, BY)]
CASES = [
    pytest.param(form_id, language, traits, id="-".join([form_id, language, *sorted(traits)]))
    for form_id, language, traits in product(FORMS, LANGUAGES, ADULTS)
    if "with_video" in traits or form_id not in ONLY_WITH_VIDEO
]


def fields_of(form_id, language, traits=None):
    return [f for section in form(form_id, language, traits).sections for f in section.fields]


def words_of(form_id, language, traits):
    shown = form(form_id, language, traits)
    yield from (section.title for section in shown.sections)
    for field in fields_of(form_id, language, traits):
        yield from (field.label, field.help, field.example)
        yield from (option.label for option in field.options)


def test_all_of_these_forms_are_shipped():
    assert set(FORMS) <= set(form_ids())


@pytest.mark.parametrize(("form_id", "language", "traits"), CASES)
def test_a_form_asks_each_thing_once_in_a_way_that_a_page_can_draw(form_id, language, traits):
    fields = fields_of(form_id, language, traits)
    names = [field.name for field in fields]
    assert names, "a form has something to ask"
    assert len(names) == len(set(names))
    sections = [section.id for section in form(form_id, language, traits).sections]
    assert len(sections) == len(set(sections))
    for field in fields:
        assert field.kind in FIELD_KINDS, field.name
        assert field.label.strip(), field.name
        assert bool(field.options) == (field.kind in ("choice", "many")), field.name
        ids = [option.id for option in field.options]
        assert len(ids) == len(set(ids)), field.name
        assert field.least <= (field.most or field.least), field.name


@pytest.mark.parametrize(("form_id", "language", "traits"), CASES)
def test_a_form_is_calm(form_id, language, traits):
    for section in form(form_id, language, traits).sections:
        assert len(section.fields) <= 10, section.id
        assert len(section.title) <= 20, section.title  # more does not fit beside the fields
    for words in words_of(form_id, language, traits):
        assert "!" not in words


@pytest.mark.parametrize("form_id", FORMS)
@pytest.mark.parametrize("traits", ADULTS, ids=lambda traits: "-".join(sorted(traits)))
def test_a_form_asks_the_same_in_both_languages(form_id, traits):
    dutch, english = fields_of(form_id, "nl", traits), fields_of(form_id, "en", traits)
    assert [f.name for f in dutch] == [f.name for f in english]
    for one, other in zip(dutch, english, strict=True):
        assert bool(one.help) == bool(other.help), one.name
        assert bool(one.example) == bool(other.example), one.name


@pytest.mark.parametrize("form_id", sorted(set(FORMS) - ONLY_WITH_VIDEO))
@pytest.mark.parametrize("language", LANGUAGES)
def test_without_video_nothing_is_said_of_film(form_id, language):
    for traits in ADULTS:
        if "without_video" in traits:
            for words in words_of(form_id, language, traits):
                assert not FILM_WORDS.search(words), words


@pytest.mark.parametrize("form_id", FORMS)
def test_parts_are_only_for_traits_that_exist(form_id):
    data = json.loads(path("forms", f"{form_id}.json").read_text("utf-8"))
    for section in data["sections"]:
        for part in (section, *section["fields"]):
            assert set(part.get("for", ())) <= TRAITS, part
            assert set(part.get("not_for", ())) <= TRAITS, part


def names(form_id, *traits):
    return {field.name for field in fields_of(form_id, "nl", frozenset(traits))}


def test_what_belongs_to_another_kind_is_not_asked():
    teacher = names("intake", "with_video", "teacher", "by_board")
    watched = names("intake", "without_video", "teacher", "by_board")
    coordinator = names("intake", "with_video", "ib", "by_teacher")
    assert {"tension", "preview", "pupil_basis", "pupils_out"} <= teacher - watched
    assert {"tasks", "mandate", "dilemma", "talks"} <= coordinator - teacher
    assert "pupil_names" in watched  # a report names no pupil, with a film or without
    assert "group_size" in teacher - coordinator
    assert "reads" in names("agreement", "with_video", "teacher", "by_board")
    assert "reads" not in names("agreement", "with_video", "teacher", "by_teacher")
    assert "owner" not in names("agreement", "without_video", "teacher", "by_board")
    assert "film_wish" not in names("closing", "without_video", "teacher", "by_board")
    for plan in ("film_plan", "observation_plan"):
        assert "table" in names(plan, "with_video", "ib", "by_board")
        assert "table" not in names(plan, "with_video", "teacher", "by_board")


def test_a_pupil_is_asked_nothing_of_a_teacher():
    asked = names("intake", "pupil", "by_parents")
    assert not asked & {"want_pupils", "signs_me", "group_size", "tasks", "pupil_basis", "lens"}


def test_the_answers_that_reports_and_the_debrief_use_are_asked():
    with_video = ("with_video", "teacher", "by_board")
    assert {"question", "goals", "scale_now", "scale_wanted", "lens"} <= names(
        "intake", *with_video
    )
    assert {"pupil_basis", "pupils_out", "pupil_names", "planning"} <= names("intake", *with_video)
    debrief = {"words", "insight", "qualities", "working_point", "scale", "private"}
    for kind in KINDS:
        assert debrief <= names("debrief", kind, "teacher", "by_board")
        assert {"scale", "own_words", "relapse"} <= names("closing", kind, "teacher", "by_board")
