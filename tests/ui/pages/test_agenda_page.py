"""The agenda page: everything is walked, opened, planned and moved, with pointer and with keys."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from beeldcoach.services.agenda import AppointmentKind, ShowAgenda
from beeldcoach.services.calendar import Wish
from beeldcoach.services.holidays import AddPeriods, NewPeriod, ShowPeriods
from beeldcoach.services.trajectories import PlanCycle
from tests.ui.pages.trajectories_made import Maker
from ui import theme
from ui.navigation import Location
from ui.pages.agenda_page import AgendaPage
from ui.viewmodels.calendar_questions import (
    AskCalendarCheck,
    AskExport,
    AskPlan,
    AskSlot,
    ExportChoice,
    PlanAnswer,
)

CONTROL = Qt.KeyboardModifier.ControlModifier
KEYS = {
    "left": Qt.Key.Key_Left,
    "right": Qt.Key.Key_Right,
    "up": Qt.Key.Key_Up,
    "down": Qt.Key.Key_Down,
}


@pytest.fixture
def made(core):
    return Maker(core)


@pytest.fixture
def planned(made):
    """A film on Thursday at nine, its debrief on Monday; today is Tuesday."""
    trajectory_id = made.filmable(film_in=2)
    cycle = made.cycle(trajectory_id, 0)
    made.do(PlanCycle(trajectory_id, cycle, made.day(2), made.day(6), time(9), time(15, 30)))
    return trajectory_id


@pytest.fixture
def open_agenda(session, qtbot):
    def opened(width=1192, height=700, view="week"):
        theme.apply(QApplication.instance(), "light")
        session.preferences.set_choice("agenda_view", view)
        page = AgendaPage(session)
        qtbot.addWidget(page)
        page.gone = []
        page.going.connect(page.gone.append)
        page.resize(width, height)
        page.show()
        page.activateWindow()
        with qtbot.waitSignal(page.model.changed):
            page.come(Location("agenda"))
        page.grid.setFocus()
        return page

    return opened


def settle(qtbot, page):
    """Wait until nothing is under way any more."""
    qtbot.waitUntil(lambda: not page.session.busy)


def press(qtbot, page, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(page.grid, KEYS.get(key, key), modifier)
        settle(qtbot, page)


def plans(core, offset=0, days=60):
    today = core.clock.today()
    span = today + timedelta(days=offset), today + timedelta(days=days)
    agenda = core.desk.ask(ShowAgenda(*span))
    return [(a.subject.kind.value, (a.on - today).days) for a in agenda.appointments if not a.held]


def block_of(page, kind):
    for block in page.grid.layout_now.blocks:
        if page.model.agenda.appointments[block.index].subject.kind is kind:
            return QPoint(block.box.x + 12, block.box.y + 8)
    raise AssertionError(kind)


def cell_of(page, day):
    box = next(c.box for c in page.grid.layout_now.cells if c.day == day)
    return QPoint(box.x + box.width // 2, box.y + box.height - 12)


def test_an_appointment_is_one_click_away(planned, open_agenda, qtbot):
    page = open_agenda()
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(page.grid, left, pos=block_of(page, AppointmentKind.FILM))
    assert page.gone == [Location("trajectory", planned, "film-1")]


@pytest.mark.parametrize("view", ["week", "month"])
def test_an_appointment_is_walked_to_and_opened_with_keys_only(planned, open_agenda, qtbot, view):
    page = open_agenda(view=view)
    press(qtbot, page, "right", "right", "down", Qt.Key.Key_Return)
    assert page.gone == [Location("trajectory", planned, "film-1")]


def test_the_cursor_says_where_it_is(planned, made, open_agenda, qtbot):
    made.do(AddPeriods((NewPeriod("Vrije dagen", made.day(1), made.day(1)),)))
    page = open_agenda()
    assert "24 november" in page.grid.accessibleDescription()
    assert "nothing planned" in page.grid.accessibleDescription()
    press(qtbot, page, "right")
    assert "Vrije dagen" in page.grid.accessibleDescription()
    press(qtbot, page, "right", "down")
    said = page.grid.accessibleDescription()
    assert all(word in said for word in ("Film 1", "Marit Jansen", "9.00", "De Wilgen"))


def test_every_appointment_has_words_for_a_screen_reader(planned, open_agenda):
    page = open_agenda()
    said = [s.accessibleName() for s in page.grid._spoken if s.isVisible()]
    assert len(said) == 1
    assert "Film 1, Marit Jansen" in said[0]


def test_keys_walk_weeks_and_months_and_home_is_today(open_agenda, made, qtbot):
    page = open_agenda()
    press(qtbot, page, Qt.Key.Key_PageDown)
    assert page.model.day == made.day(7)
    press(qtbot, page, Qt.Key.Key_Home)
    assert page.model.day == made.day(0)
    page.view.chosen.emit("month")
    settle(qtbot, page)
    press(qtbot, page, Qt.Key.Key_PageUp)
    assert page.model.day == date(2026, 10, 24)
    press(qtbot, page, "left", "up")
    assert page.model.day == date(2026, 10, 16)
    assert "oktober" in page.span.text() or "October" in page.span.text()


def test_ctrl_and_an_arrow_put_it_on_another_day_and_undo_puts_it_back(
    planned, open_agenda, core, qtbot
):
    page = open_agenda()
    press(qtbot, page, "right", "right", "down")
    press(qtbot, page, "right", modifier=CONTROL)
    assert plans(core) == [("film", 3), ("debrief", 6)]
    assert page.grid.entry.key.kind is AppointmentKind.FILM
    press(qtbot, page, "left", modifier=CONTROL)
    press(qtbot, page, "left", modifier=CONTROL)
    assert plans(core) == [("film", 1), ("debrief", 6)]
    core.desk.undo()
    assert plans(core) == [("film", 2), ("debrief", 6)]


def drag(qtbot, page, start, end):
    qtbot.mousePress(page.grid, Qt.MouseButton.LeftButton, pos=start)
    for part in (0.3, 0.6, 1.0):
        at = start + (end - start) * part
        qtbot.mouseMove(page.grid, at)
        page.grid.grab()  # what is carried is painted
    qtbot.mouseRelease(page.grid, Qt.MouseButton.LeftButton, pos=end)
    settle(qtbot, page)


def test_it_is_dragged_to_another_day_and_keeps_its_time(planned, open_agenda, core, made, qtbot):
    page = open_agenda()
    drag(qtbot, page, block_of(page, AppointmentKind.FILM), cell_of(page, made.day(1)))
    assert plans(core) == [("film", 1), ("debrief", 6)]
    assert core.desk.ask(ShowAgenda(made.day(1), made.day(1))).appointments[0].at == time(9)
    assert page.gone == []


def test_a_day_against_the_rules_is_refused_with_the_reason_and_nothing_moves(
    planned, open_agenda, core, made, qtbot
):
    page = open_agenda(view="month")
    drag(qtbot, page, block_of(page, AppointmentKind.DEBRIEF), cell_of(page, made.day(2)))
    assert plans(core) == [("film", 2), ("debrief", 6)]
    assert page.notice.isVisible()
    assert "later" in page.notice.accessibleName()


def test_what_was_held_is_not_carried_away(made, open_agenda, core, qtbot):
    made.analysed(debrief_in=1)
    page = open_agenda(view="month")
    before = plans(core, -60)
    held = block_of(page, AppointmentKind.FILM)
    drag(qtbot, page, held, cell_of(page, made.day(3)))
    assert plans(core, -60) == before


def test_m_asks_for_a_day_and_a_time(planned, open_agenda, core, made, prompter, qtbot):
    prompter.answers.append((made.day(3), time(11)))
    page = open_agenda()
    press(qtbot, page, "right", "right", "down", Qt.Key.Key_M)
    [asked] = prompter.asked
    assert isinstance(asked, AskSlot)
    assert asked.at == time(9)
    [film] = core.desk.ask(ShowAgenda(made.day(3), made.day(3))).appointments
    assert film.at == time(11)


def test_enter_on_a_day_plans_what_has_no_day_yet(made, open_agenda, core, prompter, qtbot):
    made.start("Anna Smit")
    prompter.answers.append(lambda asked: PlanAnswer(0, asked.day, time(10)))
    page = open_agenda()
    press(qtbot, page, "right", Qt.Key.Key_Return)
    [asked] = prompter.asked
    assert isinstance(asked, AskPlan)
    assert "Anna Smit" in asked.choices[0]
    assert plans(core) == [("intake", 1)]


def test_dismissing_a_question_changes_nothing(planned, open_agenda, core, prompter, qtbot):
    prompter.answers += [None, None, None, None]
    page = open_agenda()
    page._plan_here()
    settle(qtbot, page)
    press(qtbot, page, "right", "right", "down", Qt.Key.Key_M)
    page.export.trigger()
    settle(qtbot, page)
    page.check.trigger()
    settle(qtbot, page)
    assert plans(core) == [("film", 2), ("debrief", 6)]
    assert len(prompter.asked) == 4


def test_a_calendar_file_goes_out_through_the_gate_and_is_read_back(
    planned, open_agenda, core, prompter, tmp_path, qtbot
):
    target = tmp_path / "agenda.ics"
    prompter.answers += [ExportChoice(Wish(), "agenda.ics"), target]
    page = open_agenda()
    page.export.trigger()
    settle(qtbot, page)
    assert isinstance(prompter.asked[0], AskExport)
    assert b"Marit" not in target.read_bytes()
    assert [e.title for e in core.calendars.read(target.read_bytes())] == [
        "Filmen 1",
        "Nabespreking 1",
    ]
    assert "agenda.ics" in page.notice.accessibleName()


def test_holidays_are_taken_over_from_a_file(open_agenda, core, prompter, tmp_path, qtbot):
    file = tmp_path / "school.ics"
    file.write_bytes(
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//NL\r\nBEGIN:VEVENT\r\nUID:1\r\n"
        b"SUMMARY:Kerstvakantie\r\nDTSTART;VALUE=DATE:20261219\r\nDTEND;VALUE=DATE:20270104\r\n"
        b"END:VEVENT\r\nEND:VCALENDAR\r\n"
    )

    def take(asked):
        assert isinstance(asked, AskCalendarCheck)
        [event] = asked.events
        return (NewPeriod(event.title, event.first, event.last),)

    prompter.answers += [file, take]
    page = open_agenda()
    page.check.trigger()
    settle(qtbot, page)
    [kept] = core.desk.ask(ShowPeriods())
    assert (kept.name, kept.first, kept.last) == (
        "Kerstvakantie",
        date(2026, 12, 19),
        date(2027, 1, 3),
    )
    assert kept.id in page.holidays.rows
    core.desk.undo()
    assert core.desk.ask(ShowPeriods()) == ()


def test_a_bad_file_is_refused_in_words(open_agenda, prompter, tmp_path, qtbot):
    file = tmp_path / "foto.ics"
    file.write_bytes(b"\x89PNG nothing of the kind")
    prompter.answers.append(file)
    page = open_agenda()
    page.check.trigger()
    settle(qtbot, page)
    assert page.notice.isVisible()
    assert ".ics" in page.notice.accessibleName()


def test_holidays_are_added_and_changed_and_a_wrong_day_stands_at_its_field(
    open_agenda, core, qtbot
):
    page = open_agenda()
    page.view.chosen.emit("holidays")
    page.holidays.add.click()
    settle(qtbot, page)
    [row] = page.holidays.rows.values()
    qtbot.keyClicks(row.name, "Herfstvakantie")
    row.flush()
    settle(qtbot, page)
    assert [line.name for line in core.desk.ask(ShowPeriods())] == ["Herfstvakantie"]
    kept = core.desk.ask(ShowPeriods())[0]
    row.last.setDate(row.first.date().addDays(-2))
    settle(qtbot, page)
    assert row.message.isVisible()
    assert row.last.property("state") == "error"
    assert core.desk.ask(ShowPeriods())[0] == kept
    row.last.setDate(row.first.date().addDays(4))
    settle(qtbot, page)
    assert not row.message.isVisible()
    assert core.desk.ask(ShowPeriods())[0].last == kept.first + timedelta(days=4)
    row.remove.click()
    settle(qtbot, page)
    assert core.desk.ask(ShowPeriods()) == ()


def test_overlapping_holidays_are_kept_with_advice(open_agenda, core, made, qtbot):
    made.do(
        AddPeriods(
            (
                NewPeriod("Kerst", made.day(20), made.day(34)),
                NewPeriod("<b>Studiedag</b>", made.day(21), made.day(21)),
            )
        )
    )
    page = open_agenda()
    page.view.chosen.emit("holidays")
    first, second = page.holidays.rows.values()
    assert "<b>Studiedag</b>" in first.message.text()
    assert "Kerst" in second.message.text()
    assert first.message.property("tone") == "warn"


def test_the_page_is_calm_when_empty_and_fits_a_small_window(open_agenda, made, qtbot):
    page = open_agenda(904, 480)
    assert not page.grid.grab().isNull()
    assert page.minimumSizeHint().width() <= 904
    assert page.grid.width() <= 904


def test_names_of_any_kind_are_painted_as_text(made, open_agenda, core):
    trajectory_id = made.filmable("<b>Noor</b> 👩‍🏫 \u202eklas", film_in=1)
    page = open_agenda()
    said = [s.accessibleName() for s in page.grid._spoken if s.isVisible()]
    assert "<b>Noor</b> 👩‍🏫 \u202eklas" in said[0]
    assert not page.grid.grab().isNull()
    assert trajectory_id in {a.subject.trajectory_id for a in page.model.agenda.appointments}
