"""Who is heard, as the coach says it by key and by brush, over what was found in the sound."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beeldcoach.domain.annotation import Voice
from beeldcoach.domain.talk import Stretch
from beeldcoach.services.lens_changing import ChangeLens
from beeldcoach.services.studio import ShowStudio
from tests.ui.pages.studio_case import film_in
from ui.viewmodels.studio import StudioModel
from ui.viewmodels.studio_talk import AHEAD_MS, REACTION_MS, before_reaction

T, P, B, S = Voice.TEACHER, Voice.PUPIL, Voice.BOTH, Voice.SILENCE
SPEECH = ((500, 1_400), (1_800, 2_600), (3_000, 3_800))


class Case:
    """The studio's model with a film of four seconds, and speech found in it."""

    def __init__(self, qtbot, core, session, film_id):
        self.qtbot, self.core, self.session, self.film_id = qtbot, core, session, film_id
        self.model = StudioModel(session)
        self.talk = self.model.talk
        self.failures = []
        self.model.failed.connect(self.failures.append)

    def open(self, speech=SPEECH):
        self.model.open(self.film_id)
        self.settle()
        if speech is not None:
            self.model._take_strip({"speech": speech, "heard_ms": 4_000})
        return self

    def settle(self):
        self.qtbot.waitUntil(lambda: not self.session.busy)
        assert self.failures == []

    @property
    def stored(self):
        self.settle()
        spans = self.core.desk.ask(ShowStudio(self.film_id, "nl")).talk
        return [(span.start_ms, span.end_ms, span.voice) for span in spans]


@pytest.fixture
def film_id(core):
    return film_in(core)


@pytest.fixture
def case(qtbot, core, session, film_id):
    made = Case(qtbot, core, session, film_id).open()
    yield made
    made.model.close(0)
    made.settle()


def test_a_brush_gives_the_voice_the_speech_and_leaves_the_pauses(case):
    case.talk.paint(400, 2_400)
    assert case.stored == [(500, 1_400, T), (1_800, 2_400, T)]
    assert case.talk.band() == (
        Stretch(0, 500, S),
        Stretch(500, 1_400, T),
        Stretch(1_400, 1_800, S),
        Stretch(1_800, 2_400, T),
        Stretch(2_400, 2_600, None),
        Stretch(2_600, 3_000, S),
        Stretch(3_000, 3_800, None),
        Stretch(3_800, 4_000, S),
    )


def test_where_no_speech_was_found_the_coach_is_believed(case):
    case.talk.take(P)
    case.talk.paint(2_650, 2_950)
    assert case.stored == [(2_650, 2_950, P)]


def test_silence_and_wiping_take_all_of_it(case):
    case.talk.paint(0, 4_000)
    case.talk.take(S)
    case.talk.paint(900, 2_000)
    assert (900, 2_000, S) in case.stored
    case.talk.take(None)
    case.talk.paint(0, 4_000)
    assert case.stored == []


def test_one_brush_is_one_step_of_undo(case):
    case.talk.paint(0, 4_000)
    assert len(case.stored) == 3
    case.model.undo()
    assert case.stored == []
    case.settle()
    assert {each.voice for each in case.talk.band()} == {S, None}
    case.model.redo()
    assert len(case.stored) == 3


def test_a_double_click_gives_the_whole_stretch(case):
    case.talk.take(P)
    case.talk.pick(2_000)
    assert case.stored == [(1_800, 2_600, P)]


def test_a_key_says_who_talks_from_here_on_until_another_does(case):
    case.talk.toggle(T, 700)  # pressed after she began
    assert case.stored == []
    case.talk.toggle(P, 2_000)
    assert case.stored == [(500, 1_400, T)]
    case.talk.toggle(P, 2_900)  # the same key ends it
    assert case.stored == [(500, 1_400, T), (1_800, 2_600, P)]
    assert case.talk.talking is None


def test_without_found_speech_a_key_marks_from_press_to_press(qtbot, core, session, film_id):
    case = Case(qtbot, core, session, film_id).open(speech=None)
    case.talk.toggle(T, 1_000)
    case.talk.toggle(P, 2_500)
    case.talk.end(3_100)
    assert case.stored == [(1_000, 2_500, T), (2_500, 3_100, P)]
    assert case.talk.band() == (Stretch(1_000, 2_500, T), Stretch(2_500, 3_100, P))
    case.model.close(0)
    case.settle()


@pytest.mark.parametrize("end", [1_000, 1_100, 400])
def test_a_slip_of_the_hand_or_a_way_back_marks_nothing(case, end):
    case.talk.toggle(S, 1_000)
    case.talk.end(end)
    assert case.stored == []


def test_wiping_by_key(case):
    case.talk.paint(0, 4_000)
    case.talk.toggle(None, 1_600)
    case.talk.end(2_800)
    assert case.stored == [(500, 1_400, T), (3_000, 3_800, T)]


def test_marks_end_with_the_film(case):
    case.talk.take(S)
    case.talk.paint(3_900, 9_999)
    assert case.stored == [(3_900, 4_000, S)]


def test_figures_count_marks_codes_and_what_was_found(case, core):
    assert case.talk.figures().share.unnamed_ms == 2_500
    core.desk.do(ChangeLens(case.model.state.head.trajectory_id, "beurten_denktijd", "nl"))
    case.model.reload()
    case.settle()
    case.talk.paint(0, 1_500)
    case.settle()
    case.model.tag("open_question", 1_450)
    case.model.tag("pupil_talks", 1_800, 2_600)
    case.settle()
    figures = case.talk.figures()
    assert figures.share.teacher_ms == 900
    assert figures.share.pupil_ms == 800
    assert (figures.after_questions.count, figures.after_questions.mean_ms) == (1, 400)
    assert figures.after_answers.count == 0


def test_the_band_stays_the_same_object_while_only_notes_are_added(case):
    before = case.talk.band()
    case.model.add_note(1_000, "een stilte")
    case.settle()
    assert case.talk.band() is before


@given(
    st.integers(0, 5_000),
    st.lists(st.integers(0, 5_000), unique=True, max_size=10).map(sorted),
)
def test_a_press_is_moved_only_to_an_edge_and_not_far(at, edges):
    speech = list(zip(edges[::2], edges[1::2], strict=False))
    meant = before_reaction(at, speech)
    assert meant == at or meant in {edge for span in speech for edge in span}
    assert -REACTION_MS <= meant - at <= AHEAD_MS
