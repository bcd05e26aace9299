"""Fragments in the studio: cut, questioned, ordered, looked at small; by keys and by mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from beeldcoach.services.fragments import AddFragment
from beeldcoach.services.goals import SetGoalCodes
from beeldcoach.services.recording import AddGoal
from tests.ui.pages.studio_case import FRAME_MS, StudioCase, film_in
from ui.navigation import Location
from ui.pages.small_look import piece_of
from ui.pages.studio_modes import Mode

SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
CTRL_SHIFT = CTRL | SHIFT
LEFT = Qt.MouseButton.LeftButton


class Case(StudioCase):
    """A studio with a hand."""

    def click(self, widget, pos=None):
        assert widget.isVisible(), widget
        place = pos or widget.rect().center()
        self.qtbot.mouseClick(widget, LEFT, pos=place)

    def pick(self, menu, word):
        """Choose from a menu that is open."""
        self.qtbot.waitUntil(menu.isVisible)
        action = next(each for each in menu.actions() if word in each.text())
        self.click(menu, menu.actionGeometry(action).center())
        self.page.activateWindow()  # as any window manager does when a menu closes
        self.qtbot.waitActive(self.page)

    def mode(self, mode):
        """Press a way of working in the bar."""
        segments = {s.key: s for s in self.page.bar.modes._segments}
        self.click(segments[mode.value])
        QApplication.processEvents()  # give the new side its places
        assert self.page.cards.mode is mode

    def drag(self, row, to_y):
        """Drag a card of the plan by its ground to a height in the plan."""
        plan = self.page.side.plan
        grip = QPoint(10, 14)
        begin = row.mapTo(plan, grip)
        self.qtbot.mousePress(row, LEFT, pos=grip)
        for part in range(1, 6):
            y = begin.y() + (to_y - begin.y()) * part // 5
            self.qtbot.mouseMove(row, row.mapFrom(plan, QPoint(begin.x(), y)))
        return lambda: self.qtbot.mouseRelease(row, LEFT, pos=row.mapFrom(plan, QPoint(30, to_y)))

    @property
    def titles(self):
        return [fragment.title for fragment in self.stored.fragments]

    @property
    def plan(self):
        return self.page.side.plan

    @property
    def sheet(self):
        return self.page.side.sheet


@pytest.fixture
def studio(qtbot, session, core):
    case = Case(qtbot, session, film_in(core)).open()
    yield case
    case.leave()
    assert case.failures == []


@pytest.fixture
def three(studio):
    """A studio with three fragments that have titles."""
    for place, title in enumerate(("een", "twee", "drie")):
        studio.core.desk.do(AddFragment(studio.film_id, place * 1000, place * 1000 + 800, title))
    studio.model.reload()
    studio.qtbot.waitUntil(lambda: len(studio.model.state.fragments) == 3)
    return studio


def test_five_fragments_are_cut_questioned_and_ordered_by_keys_alone(studio):
    for place in range(5):
        studio.press(Qt.Key.Key_G)
        studio.type(f"0:00,{place * 160 + 40:03d}")
        studio.press(Qt.Key.Key_Return)
        studio.qtbot.waitUntil(lambda at=place: studio.player.shown_ms == at * 160 + 40)
        studio.press(Qt.Key.Key_I)
        studio.press(Qt.Key.Key_Right, SHIFT)
        studio.qtbot.waitUntil(lambda at=place: studio.player.shown_ms == at * 160 + 1040)
        studio.press(Qt.Key.Key_O)
        studio.press(Qt.Key.Key_F)
        while studio.page.focusWidget() is not studio.page.column.card._fields["title"]:
            studio.press(Qt.Key.Key_F6)
        studio.type(f"fragment {place}")
        while studio.page.focusWidget() is not studio.page.column.card._fields["question"]:
            studio.press(Qt.Key.Key_Tab)
        studio.type(f"Wat zie je bij {place}?")
        studio.press(Qt.Key.Key_Escape)
        assert studio.page.stage.hasFocus()
    studio.press(Qt.Key.Key_4, CTRL_SHIFT)
    assert studio.page.cards.mode is Mode.PLAN
    studio.press(Qt.Key.Key_Up, ALT)  # the last one that was cut, two places earlier
    studio.press(Qt.Key.Key_Up, ALT)
    studio.press(Qt.Key.Key_Up, SHIFT)
    studio.press(Qt.Key.Key_Down, ALT)  # and the one before it, one later
    stored = studio.stored.fragments
    assert [fragment.title[-1] for fragment in stored] == ["0", "4", "1", "2", "3"]
    assert [f.question for f in stored] == [f"Wat zie je bij {f.title[-1]}?" for f in stored]
    assert {f.end_ms - f.start_ms for f in stored} == {1000}


def test_five_fragments_are_cut_questioned_and_ordered_with_the_mouse_alone(studio):
    timeline, card = studio.page.timeline, studio.page.column.card
    begin, end, cut = studio.page.caps.cutting.values()
    for place in range(5):
        for cap, ms in ((begin, 200 + place * 500), (end, 900 + place * 500)):
            x = round(timeline.scene.view.x_of(ms))
            studio.click(timeline.viewport(), QPoint(x, 42))  # the ruler
            studio.qtbot.waitUntil(
                lambda at=ms: (
                    abs(studio.player.shown_ms - at) <= 2 * FRAME_MS
                    and not studio.player._seeker.is_busy
                )
            )
            studio.click(cap)
        studio.click(cut)
        assert len(studio.model.state.fragments) == place + 1
        if place == 2:
            studio.click(card._kind)
            studio.pick(card._kind.menu, card._kind.menu.actions()[1].text())
        studio.click(card._question.examples)
        studio.pick(card._question.menu, "?")
        studio.qtbot.waitUntil(studio.page.stage.hasFocus)
    stored = studio.stored.fragments
    assert [f.kind for f in stored] == ["success", "success", "question", "success", "success"]
    assert all(f.question.endswith("?") for f in stored)
    studio.mode(Mode.PLAN)
    wanted = [stored[4].id, *(f.id for f in stored[:4])]
    drop = studio.drag(studio.plan.rows[4], studio.plan.rows[0].y() + 5)
    drop()
    assert [f.id for f in studio.stored.fragments] == wanted
    assert [row.id for row in studio.plan.rows] == wanted


def test_a_drag_shows_where_it_goes_and_escape_puts_it_back(three):
    three.mode(Mode.PLAN)
    row = three.plan.rows[0]
    row.setFocus()
    three.drag(row, three.plan.rows[2].geometry().bottom())
    assert three.plan._mark.isVisible()
    three.press(Qt.Key.Key_Escape, to=row)
    assert not three.plan._mark.isVisible()
    assert three.titles == ["een", "twee", "drie"]


def test_the_order_changes_by_drag_and_undo_puts_it_back(three):
    three.mode(Mode.PLAN)
    three.drag(three.plan.rows[0], three.plan.rows[2].geometry().bottom())()
    assert three.titles == ["twee", "drie", "een"]
    three.press(Qt.Key.Key_Z, CTRL)
    three.qtbot.waitUntil(lambda: next(r.title for r in three.model.state.fragments) == "een")
    assert [row.title.text() for row in three.plan.rows] == ["een", "twee", "drie"]


def test_alt_and_an_arrow_move_a_fragment_while_its_question_is_written(three):
    three.mode(Mode.PLAN)
    question = three.plan.rows[0].question
    question.setFocus()
    three.model.select(three.plan.rows[0].id, seek=False)
    three.type("Wat zie je?")
    three.press(Qt.Key.Key_Down, ALT)
    three.qtbot.waitUntil(lambda: three.titles == ["twee", "een", "drie"])
    three.type(" En dan?")
    three.page.side.flush()
    assert question.hasFocus()
    assert three.stored.fragments[1].question == "Wat zie je? En dan?"


def test_what_the_teacher_does_not_want_is_dashed_and_left_out_of_the_rehearsal(three):
    three.model.fragments.fill(three.model.state.fragments[0].id, "status", "not_shown")
    three.mode(Mode.PLAN)
    assert three.plan.rows[0]._vetoed
    three.qtbot.waitUntil(three.plan.rows[0]._status.isVisible)
    reached = []
    three.page.cards.rehearsal.reached.connect(reached.append)
    rows = three.model.state.fragments
    three.click(three.plan._rehearse)
    three.qtbot.waitUntil(lambda: len(reached) == 2, timeout=15_000)
    with three.qtbot.waitSignal(three.page.cards.rehearsal.ended, timeout=15_000):
        pass
    assert reached == [rows[1].id, rows[2].id]
    assert not three.player.playing


def test_a_rehearsal_that_is_paused_goes_on_and_one_that_is_left_ends(three):
    three.mode(Mode.PLAN)
    rehearsal = three.page.cards.rehearsal
    three.click(three.plan._rehearse)
    three.qtbot.waitUntil(lambda: 100 < three.player.position_ms < 500)
    three.press(Qt.Key.Key_Space)
    three.qtbot.wait(50)
    assert rehearsal.is_on
    assert not three.player.playing
    three.see(3800)
    assert not rehearsal.is_on


def test_the_plan_says_what_to_think_of(three):
    three.mode(Mode.PLAN)
    fragments = three.model.fragments
    assert told_in(three.plan) == []
    for row in three.model.state.fragments[:2]:
        fragments.fill(row.id, "kind", "question")
    with three.qtbot.waitSignal(fragments.reckoned):
        pass
    assert len(told_in(three.plan)) == 1
    fragments.remove(three.model.state.fragments[0].id)
    three.qtbot.waitUntil(lambda: len(told_in(three.plan)) == 2)


def told_in(plan):
    """What the plan says to think of, but for lengths: in so short a film all are short."""
    return [line.text for line in plan._advice if line.isVisible() and "15 s" not in line.text]


def test_the_plan_names_the_fragments_that_are_short_or_long(qtbot, session, core):
    film_id = film_in(core, length_ms=300_000)
    case = Case(qtbot, session, film_id).open()
    for begin, end in ((0, 15_000), (20_000, 34_999), (40_000, 160_001), (170_000, 180_000)):
        core.desk.do(AddFragment(film_id, begin, end))
    case.model.reload()
    case.mode(Mode.PLAN)
    qtbot.waitUntil(lambda: len(case.plan.rows) == 4)
    said = lambda: [line.text for line in case.plan._advice if line.isVisible()]  # noqa: E731
    qtbot.waitUntil(lambda: len(said()) == 2)
    assert said()[0].startswith("Fragments 2, 4: under 15 seconds")
    assert said()[1].startswith("Fragment 3: over 2 minutes")
    case.model.fragments.fill(case.model.state.fragments[2].id, "status", "not_shown")
    qtbot.waitUntil(lambda: len(said()) == 1)  # one that is not shown does not count
    case.leave()
    assert case.failures == []


def test_it_says_when_no_fragment_bears_on_a_goal(three):
    three.mode(Mode.PLAN)
    desk = three.core.desk
    goal = desk.do(AddGoal(three.stored.trajectory_id, "Ik wacht", "pedagogical")).value
    desk.do(SetGoalCodes(goal, ("look",)))
    three.model.reload()
    three.qtbot.waitUntil(lambda: len(told_in(three.plan)) == 1)
    three.see(400)
    three.press(Qt.Key.Key_1)  # eye contact, in the first fragment
    three.qtbot.waitUntil(lambda: told_in(three.plan) == [])


def test_the_pictures_of_the_plan_come_by_themselves(three):
    three.mode(Mode.PLAN)
    three.qtbot.waitUntil(lambda: all(row.picture.has_picture for row in three.plan.rows))


def test_a_fragment_is_cut_around_a_moment_as_its_code_says(studio, monkeypatch):
    head = studio.model.state.head
    code = head.lens.code("look")
    object.__setattr__(code, "lead_ms", 520)
    object.__setattr__(code, "lag_ms", 240)
    try:
        studio.see(2000)
        studio.press(Qt.Key.Key_1)
        studio.press(Qt.Key.Key_F)
        studio.see(3000)
        studio.press(Qt.Key.Key_1, ALT)
    finally:
        object.__setattr__(code, "lead_ms", 8_000)
        object.__setattr__(code, "lag_ms", 4_000)
    spans = [(f.start_ms, f.end_ms) for f in studio.stored.fragments]
    assert spans == [(1480, 2240), (2480, 3240)]
    assert [m.start_ms for m in studio.stored.moments] == [2000, 3000]
    studio.press(Qt.Key.Key_Z, CTRL)
    studio.qtbot.waitUntil(lambda: len(studio.model.state.fragments) == 1)
    assert len(studio.stored.moments) == 1


def test_the_whole_card_keeps_every_field(three):
    three.mode(Mode.SMALL)
    sheet = three.sheet
    for name in ("pupil_does", "teacher_does", "effect", "insight", "meaning"):
        field = sheet._fields[name]
        field.setFocus()
        three.type(f"12 QW {name}")
    sheet.flush()
    for choice, place in ((sheet._need, 1), (sheet._children, 2), (sheet._status, 1)):
        segment = choice._segments[place]
        three.page.side.currentWidget().ensureWidgetVisible(segment)
        three.click(segment)
        assert three.page.stage.hasFocus()
    three.page.side.currentWidget().ensureWidgetVisible(sheet._used)
    three.click(sheet._used, QPoint(8, 16))
    first = three.stored.fragments[0]
    assert first.teacher_does == "12 QW teacher_does"
    assert (first.need, first.children, first.status) == ("competence", "in_focus", "agreed")
    assert first.used
    assert three.stored.moments == ()
    three.click(sheet._need._segments[1])  # pressed again it is taken back
    assert three.stored.fragments[0].need == ""


def test_the_edges_are_typed_and_what_cannot_be_stays_as_it_was(three):
    three.mode(Mode.SMALL)
    begin, end = three.sheet._begin, three.sheet._end
    end.setFocus()
    end.selectAll()
    three.type("0:01,200")
    three.press(Qt.Key.Key_Return)
    assert (three.stored.fragments[0].start_ms, three.stored.fragments[0].end_ms) == (0, 1200)
    begin.setFocus()
    begin.selectAll()
    three.type("0:03")
    three.press(Qt.Key.Key_Return)
    three.press(Qt.Key.Key_Escape)
    assert three.stored.fragments[0].start_ms == 0
    assert begin.text() == "0:00,000"


def test_codes_inside_are_listed_and_others_are_added_and_taken_away(three):
    three.see(400)
    three.press(Qt.Key.Key_1)
    three.mode(Mode.SMALL)
    codes = three.sheet.codes
    three.qtbot.waitUntil(lambda: [c.code.id for c in codes._box.items[:-1]] == ["look"])
    three.page.side.currentWidget().ensureWidgetVisible(codes._add)
    three.click(codes._add)
    three.pick(codes.menu, "knik")
    assert three.stored.fragments[0].codes == ["nod"]
    chip = codes._box.items[1]
    assert chip.code.chosen
    three.click(chip)
    assert three.stored.fragments[0].codes == []


def test_a_still_is_kept_named_gone_to_and_taken_away(three):
    three.mode(Mode.SMALL)
    stills = three.sheet.stills
    three.see(520)
    three.page.side.currentWidget().ensureWidgetVisible(stills._add)
    three.click(stills._add)
    three.qtbot.waitUntil(lambda: len(stills._box.items) == 1)
    (still,) = stills._box.items
    three.qtbot.waitUntil(lambda: still.picture.has_picture)
    three.page.side.currentWidget().ensureWidgetVisible(still)
    still.title.setFocus()
    three.type("oogcontact")
    three.sheet.flush()
    kept = three.stored.stills[0]
    assert (kept.at_ms, kept.title, kept.fragment_id) == (
        520,
        "oogcontact",
        three.stored.fragments[0].id,
    )
    three.see(2000)
    three.click(still.picture)
    three.qtbot.waitUntil(lambda: three.player.shown_ms == 520)
    three.click(still.remove)
    assert three.stored.stills == ()
    three.click(three.page.toast.findChild(QPushButton))
    three.qtbot.waitUntil(lambda: len(stills._box.items) == 1)


def test_a_fragment_is_split_doubled_joined_and_deleted_from_its_menu(three):
    card = three.page.column.card
    menu = card._menu.list
    three.see(400)

    def choose(key):
        three.click(card._menu)
        three.pick(menu, card._menu._actions[key].text())

    choose("split")
    spans = [(f.start_ms, f.end_ms) for f in three.stored.fragments]
    assert spans == [(0, 400), (400, 800), (1000, 1800), (2000, 2800)]
    three.model.select(three.stored.fragments[0].id, seek=False)
    choose("join")
    three.qtbot.waitUntil(lambda: len(three.model.state.fragments) == 3)
    assert three.stored.fragments[0].end_ms == 800
    choose("duplicate")
    assert three.titles == ["een", "een", "twee", "drie"]
    choose("remove")
    three.qtbot.waitUntil(lambda: len(three.model.state.fragments) == 3)
    assert three.page.toast.isVisible()
    three.click(three.page.toast.findChild(QPushButton))
    three.qtbot.waitUntil(lambda: len(three.model.state.fragments) == 4)


def test_a_fragment_and_a_still_of_it_are_released_from_where_they_stand(three, prompter):
    card = three.page.column.card
    row = three.stored.fragments[0]
    prompter.answers = [None, Location("letters")]
    three.click(card._menu)
    three.pick(card._menu.list, card._menu._actions["release"].text())
    three.qtbot.waitUntil(lambda: len(prompter.asked) == 1)
    asked = prompter.asked[0].asked
    assert (asked.kind, asked.start_ms, asked.end_ms) == ("fragment", row.start_ms, row.end_ms)
    three.mode(Mode.SMALL)
    stills = three.sheet.stills
    three.see(520)
    three.page.side.currentWidget().ensureWidgetVisible(stills._add)
    three.click(stills._add)
    three.qtbot.waitUntil(lambda: len(stills._box.items) == 1)
    (still,) = stills._box.items
    three.page.side.currentWidget().ensureWidgetVisible(still)
    with three.qtbot.waitSignal(three.page.going) as gone:
        three.click(still.out)
    asked = prompter.asked[1].asked
    assert (asked.kind, asked.at_ms) == ("still", 520)
    assert gone.args == [Location("letters")]  # where a remedy lies


def test_what_is_chosen_is_split_and_doubled_by_keys(three):
    three.model.select(three.model.state.fragments[1].id)
    three.see(1400)
    three.press(Qt.Key.Key_K, CTRL)
    three.press(Qt.Key.Key_D, CTRL)
    spans = [(f.start_ms, f.end_ms) for f in three.stored.fragments]
    assert spans == [(0, 800), (1000, 1400), (1400, 1800), (1400, 1800), (2000, 2800)]


def test_a_closed_question_gets_a_quiet_advice_and_is_kept(three):
    field = three.page.column.card._fields["question"]
    field.setFocus()
    three.type("Zie je dat?")
    three.page.side.flush()
    assert three.page.column.card._question.advice.isVisible()
    assert three.stored.fragments[0].question == "Zie je dat?"
    field.selectAll()
    three.type("Wat zie je?")
    three.page.side.flush()
    assert not three.page.column.card._question.advice.isVisible()


def test_watching_leaves_the_film_alone_with_its_timeline(studio):
    wide = studio.page.stage.width()
    studio.mode(Mode.WATCH)
    QApplication.processEvents()
    assert studio.page.stage.width() > wide + 300
    assert not studio.page.side.isVisible()
    assert studio.page.stage.hasFocus()


def test_the_first_time_through_only_phases_and_places_to_see_again_are_marked(studio):
    studio.model.fragments.add(0, 1000)
    studio.mode(Mode.WATCH)
    attention, phase = studio.page.caps.watching.values()
    studio.see(400)
    studio.click(attention)
    studio.click(phase)
    studio.qtbot.waitUntil(lambda: len(studio.stored.phases) == 1)
    studio.press(Qt.Key.Key_Escape)
    studio.press(Qt.Key.Key_1)  # a code waits until the second time
    assert [(m.code, m.start_ms) for m in studio.stored.moments] == [("!", 400)]
    shown = studio.page.timeline.state
    assert len(shown.codes) == 1
    assert [lane.id for lane in shown.lanes] == [""]
    assert shown.fragments == ()
    assert not shown.has_fragments
    high = studio.page.stage.height()
    studio.mode(Mode.CODE)
    QApplication.processEvents()
    assert studio.page.stage.height() < high
    assert len(studio.page.timeline.state.fragments) == 1


def test_ways_of_working_are_walked_by_keys(studio):
    for key, mode in ((Qt.Key.Key_1, Mode.WATCH), (Qt.Key.Key_3, Mode.SMALL)):
        studio.press(key, CTRL_SHIFT)
        assert studio.page.cards.mode is mode
        assert studio.page.bar.modes.value == mode.value
    studio.press(Qt.Key.Key_Tab, CTRL)
    assert studio.page.cards.mode is Mode.PLAN


@pytest.mark.parametrize(
    ("at", "length", "piece"),
    [
        (0, 5_000, (10_000, 15_000)),
        (18_000, 5_000, (13_000, 18_000)),
        (90_000, 5_000, (25_000, 30_000)),
        (18_000, 0, (10_000, 30_000)),
        (18_000, 60_000, (10_000, 30_000)),
    ],
)
def test_a_piece_is_what_was_seen_last_within_the_fragment(at, length, piece):
    assert piece_of(10_000, 30_000, at, length) == piece


def test_looking_small_repeats_the_fragment_slowly_and_once_without_sound(three):
    three.model.select(three.model.state.fragments[1].id)
    three.mode(Mode.SMALL)
    small, player = three.page.side.small, three.player
    assert player.range_ms == (1000, 1800)
    assert player.looping
    assert player.playing
    three.click(small._slow)
    assert player.rate == 0.5
    three.click(small._slow)
    three.click(small._silent)
    assert player.muted
    three.qtbot.waitUntil(lambda: not player.muted, timeout=10_000)  # one turn later
    assert not small._silent.isChecked()
    assert player.playing
    three.click(small._blind)
    assert not three.page.stage.surface.isVisible()
    three.qtbot.waitUntil(three.page.stage.surface.isVisible, timeout=10_000)
    three.mode(Mode.CODE)
    assert not player.looping
    assert player.range_ms is None


def test_leaving_while_looking_without_sound_leaves_the_sound_on(three):
    three.mode(Mode.SMALL)
    three.click(three.page.side.small._silent)
    assert three.player.muted
    three.press(Qt.Key.Key_2, CTRL_SHIFT)
    assert not three.player.muted
