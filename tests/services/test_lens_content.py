"""The lenses that are shipped: whole in both languages, each key once, and what they promise."""

import json

import pytest

from beeldcoach.domain.lens import (
    ANSWERS_MOST,
    CLUSTERS_MOST,
    CODE_COLOURS,
    CODE_KEYS,
    DEFAULT_LENS,
    NAME_LIMIT,
    RESERVED_KEYS,
    Pole,
    Role,
    Speech,
)
from beeldcoach.services.content import lens, lens_ids
from resources import path
from ui.tokens import DARK_CODES, LIGHT_CODES

LANGUAGES = ("nl", "en")
PRESENT_CODES = [  # moments in vaults that were made before refer to them
    "look", "turn_to", "nod", "repeat", "name", "look_round",
    "give_turn", "share_turns", "propose", "choice", "initiative", "wait",
]  # fmt: skip
_KEYS = {
    "code": {
        "id", "key", "cluster", "name", "example", "interval", "pole", "role", "speech",
        "modifier", "lead_ms", "lag_ms",
    },
    "lens": {"id", "number", "name", "about", "clusters", "modifiers", "codes"},
}  # fmt: skip

each_lens = pytest.mark.parametrize("lens_id", lens_ids())
in_each_language = pytest.mark.parametrize("language", LANGUAGES)


def data(lens_id):
    return json.loads(path("lenses", f"{lens_id}.json").read_text("utf-8"))


def test_there_are_ten_of_which_the_first_is_the_one_to_begin_with():
    assert len(lens_ids()) == 10
    assert lens_ids()[0] == DEFAULT_LENS
    assert [data(each)["number"] for each in lens_ids()] == list(range(1, 11))


def test_the_first_keeps_the_codes_that_it_always_had():
    assert [code.id for code in lens(DEFAULT_LENS, "nl").codes] == PRESENT_CODES


@each_lens
def test_a_file_says_nothing_that_is_not_read(lens_id):
    told = data(lens_id)
    assert told["id"] == lens_id
    assert set(told) <= _KEYS["lens"]
    for code in told["codes"]:
        assert set(code) <= _KEYS["code"], code["id"]


@each_lens
@in_each_language
def test_each_code_has_a_free_key_of_its_own_and_a_name_that_fits(lens_id, language):
    glasses = lens(lens_id, language)
    keys = [code.key for code in glasses.codes]
    assert len(set(keys)) == len(keys)
    assert set(keys) <= set(CODE_KEYS)
    assert not set(keys) & RESERVED_KEYS
    assert len({code.id for code in glasses.codes}) == len(keys)
    assert 8 <= len(keys) <= 15
    names = [code.name for code in glasses.codes]
    assert len(set(names)) == len(names)
    for name in (*names, *(cluster.name for cluster in glasses.clusters)):
        assert 0 < len(name) <= NAME_LIMIT, name
        assert name == name.strip()
    assert all(code.example for code in glasses.codes)
    assert glasses.about


@each_lens
def test_clusters_have_colours_that_exist_and_are_all_used(lens_id):
    glasses = lens(lens_id, "nl")
    colours = [cluster.colour for cluster in glasses.clusters]
    assert len(set(colours)) == len(colours) <= CLUSTERS_MOST
    assert set(colours) <= set(CODE_COLOURS) == set(LIGHT_CODES) == set(DARK_CODES)
    ids = [cluster.id for cluster in glasses.clusters]
    assert len(set(ids)) == len(ids)
    assert {code.cluster for code in glasses.codes} == set(ids)


@each_lens
def test_questions_have_two_or_three_answers_and_are_asked(lens_id):
    glasses = lens(lens_id, "nl")
    asked = {code.modifier for code in glasses.codes} - {""}
    assert asked == {modifier.id for modifier in glasses.modifiers}
    for modifier in glasses.modifiers:
        assert modifier.question.endswith("?")
        assert 2 <= len(modifier.answers) <= ANSWERS_MOST
        assert len({answer.id for answer in modifier.answers}) == len(modifier.answers)
        assert all(answer.name for answer in modifier.answers)


@each_lens
def test_poles_roles_and_speech_are_told_in_words_that_are_known(lens_id):
    for code in data(lens_id)["codes"]:  # from_body would refuse them; here it is told which
        assert code.get("pole", "") in set(Pole), code["id"]
        assert code.get("role", "") in set(Role), code["id"]
        assert code.get("speech", "") in set(Speech), code["id"]
        assert isinstance(code.get("interval", False), bool), code["id"]


@each_lens
def test_the_languages_differ_in_words_alone(lens_id):
    dutch, english = lens(lens_id, "nl"), lens(lens_id, "en")
    assert dutch.about != english.about
    for own, other in zip(dutch.codes, english.codes, strict=True):
        assert (own.id, own.key, own.interval) == (other.id, other.key, other.interval)
        assert own.example != other.example, own.id
    for own, other in zip(dutch.modifiers, english.modifiers, strict=True):
        assert [a.id for a in own.answers] == [a.id for a in other.answers]


@each_lens
def test_every_lens_shows_a_success_and_who_begins(lens_id):
    codes = lens(lens_id, "nl").codes
    assert any(code.pole is Pole.SUCCESS for code in codes)
    if lens_id != "directe_instructie":  # it is about the build-up of the lesson
        assert any(code.role is Role.INITIATIVE for code in codes)


def test_the_phases_of_direct_instruction_are_bands():
    glasses = lens("directe_instructie", "nl")
    bands = [code for code in glasses.codes if code.interval]
    assert len(bands) == 8
    assert all(code.cluster != "technique" for code in bands)


def test_the_matrix_has_nine_cells():
    glasses = lens("svib_matrix", "nl")
    needs = ("relation", "competence", "autonomy")
    areas = ("interaction", "management", "instruction")
    assert {f"{need}_{area}" for need in needs for area in areas} <= {c.id for c in glasses.codes}
    assert all(glasses.code(f"{n}_{a}").cluster == n for n in needs for a in areas)


def test_didactic_coaching_has_every_kind_on_every_level_by_which_the_ratio_is_counted():
    glasses = lens("didactisch_coachen", "nl")
    kinds, levels = ("question", "feedback", "hint"), ("content", "process", "mode", "quality")
    assert all(glasses.code(f"{k}_{level}").cluster == k for k in kinds for level in levels)


def test_turns_and_think_time_says_of_everyone_who_talks():
    told = {code.speech for code in lens("beurten_denktijd", "nl").codes}
    assert told == set(Speech)
    answer = lens("beurten_denktijd", "nl").code("answer")
    assert answer.interval  # wait time 2 begins where it ends


@pytest.mark.parametrize(
    ("language", "words"),
    [("nl", "Nadrukkelijk geen beoordelingsinstrument"), ("en", "Expressly not an assessment")],
)
def test_icalt_says_that_it_is_no_assessment(language, words):
    assert words in lens("icalt", language).about
    assert len(lens("icalt", language).clusters) == 7
