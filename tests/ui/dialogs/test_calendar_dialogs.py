"""Dialogs of the agenda: a day and a time, what to plan, what goes out, what comes in."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.services.calendar import Wish
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.operations import store_evidence
from beeldcoach.services.ports import CalendarEvent
from tests.ui.pages.trajectories_made import Maker
from ui import theme
from ui.dialogs.calendar_check import CalendarCheckDialog
from ui.dialogs.calendar_export import ExportDialog
from ui.dialogs.consent_choose import ChooseStep
from ui.dialogs.planning_dialogs import PlanDialog, SlotDialog
from ui.viewmodels.calendar_questions import (
    AskCalendarCheck,
    AskExport,
    AskForConsent,
    AskPlan,
    AskSlot,
    ExportChoice,
    PlanAnswer,
)

MONDAY = date(2026, 11, 30)
HOLIDAYS = ((MONDAY, MONDAY + timedelta(days=6), "Herfst"),)


@pytest.fixture
def shown(qtbot):
    def show(dialog):
        theme.apply(QApplication.instance(), "light")
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def press(dialog, words):
    [button] = [b for b in dialog.findChildren(QPushButton) if b.text() == words]
    button.click()


def test_a_day_and_a_time_are_answered(shown, qtbot):
    dialog = shown(SlotDialog(AskSlot("Debrief 2", MONDAY, time(9), HOLIDAYS)))
    assert "holidays" in dialog._slot._day_field._below.text()
    dialog._slot.time.selectAll()
    qtbot.keyClicks(dialog._slot.time, "1530")
    press(dialog, "Put there")
    assert dialog.answer == (MONDAY, time(15, 30))


def test_what_is_no_time_stays_as_it_was_typed_with_a_message(shown, qtbot):
    dialog = shown(SlotDialog(AskSlot("", MONDAY, None)))
    qtbot.keyClicks(dialog._slot.time, "half 3")
    press(dialog, "Put there")
    assert dialog.answer is None
    assert dialog._slot.time.text() == "half 3"
    assert dialog._slot._time_field._below.isVisible()
    dialog._slot.time.clear()
    dialog._slot.time.setModified(True)
    press(dialog, "Put there")
    assert dialog.answer == (MONDAY, None)


def test_one_of_what_has_no_day_is_planned(shown):
    dialog = shown(PlanDialog(AskPlan(MONDAY, ("Film 1, Anna", "Intake, Bo"))))
    dialog.choice.setCurrentIndex(1)
    press(dialog, "Plan it")
    assert dialog.answer == PlanAnswer(1, MONDAY, None)


def test_with_nothing_to_plan_the_dialog_says_so(shown):
    dialog = shown(PlanDialog(AskPlan(MONDAY, ())))
    assert not dialog.choice.isVisible()
    press(dialog, "Close")
    assert dialog.answer is None


@pytest.fixture
def export(core, session, shown, qtbot):
    made = Maker(core)

    def opened(wish=None):
        today = core.clock.today()
        dialog = ExportDialog(AskExport(session, today, today + timedelta(days=6), wish))
        shown(dialog)
        qtbot.waitUntil(lambda: dialog.model.preview is not None)
        return dialog

    opened.made = made
    return opened


def agree(core, trajectory_id, on):
    item = ConsentItem(Purpose.THIRD_PARTY, "calendar", "calendar", "agenda van de coach")
    evidence = store_evidence(core, b"<svg/>")
    core.desk.do(
        RecordConsent(
            trajectory_id,
            (item,),
            Answer.YES,
            Given.WRITTEN,
            on,
            None,
            evidence,
            "drawn",
            "1",
            "nl",
            "Ik vind het goed.",
        )
    )


def test_names_are_left_out_unless_chosen_and_the_dialog_says_how_many(export, core, qtbot):
    agreed = export.made.filmable("Anna Smit")
    export.made.filmable("Bo Visser")
    agree(core, agreed, export.made.day(-1))
    dialog = export()
    assert not dialog.named.isChecked()
    assert dialog.summary.text().startswith("4")
    assert "None" in dialog.summary.text()
    dialog.named.click()
    qtbot.waitUntil(lambda: dialog.model.preview is not None)
    assert "2" in dialog.summary.text()[1:]
    said = " ".join(label.text() for label in dialog.rows.findChildren(type(dialog.summary)))
    assert "Bo Visser" in said
    assert "not asked" in said
    assert "Anna Smit" not in said
    press(dialog, "Save the calendar …")
    assert isinstance(dialog.answer, ExportChoice)
    assert dialog.answer.wish.named
    assert dialog.answer.file_name.endswith(".ics")


def test_who_was_not_asked_can_be_asked_and_the_wish_is_kept(export, qtbot):
    trajectory_id = export.made.filmable("Bo Visser")
    dialog = export(Wish(named=True))
    assert dialog.named.isChecked()
    press(dialog, "Record consent …")
    assert dialog.answer == AskForConsent(trajectory_id, Wish(named=True))


def test_days_with_nothing_on_them_cannot_be_saved(export, qtbot):
    export.made.filmable("Bo Visser", film_in=20)
    dialog = export()
    dialog.range.click()
    qtbot.waitUntil(lambda: dialog.model.preview is not None)
    assert not dialog.save.isEnabled()


def test_a_title_that_is_a_name_keeps_the_file_in_with_the_reason(export, qtbot):
    export.made.filmable("Filmen Bosch")
    dialog = export()
    assert not dialog.save.isEnabled()
    assert "Filmen" in dialog.reason.text()


def test_consent_for_the_calendar_is_asked_about_nothing_else(export, core, session, qtbot):
    from beeldcoach.services.calendar import recipient_of
    from beeldcoach.services.consent_view import ShowConsent, paper_row

    trajectory_id = export.made.filmable("Bo Visser")
    page = core.desk.ask(ShowConsent(trajectory_id, "nl"))
    row = paper_row(page, "calendar", recipient_of("nl"), "nl")
    step = ChooseStep(page, row)
    qtbot.addWidget(step)
    choice = step.choices[0]
    assert choice.recipient.isReadOnly()
    item = choice.items()[0]
    assert (item.purpose, item.material, item.recipient) == (
        Purpose.THIRD_PARTY,
        "calendar",
        "calendar",
    )
    agree(core, trajectory_id, export.made.day(0))
    page = core.desk.ask(ShowConsent(trajectory_id, "nl"))
    assert paper_row(page, "calendar", recipient_of("nl"), "nl").state.value == "written"
    others = [row for row in page.rows if row.purpose is Purpose.THIRD_PARTY]
    assert [row.material for row in others] == ["", "calendar"]  # what it is not about stays open
    general = ChooseStep(page, None)
    qtbot.addWidget(general)
    [third] = [c for c in general.choices if c.row.purpose is Purpose.THIRD_PARTY]
    assert third.row.material == ""


EVENTS = (
    CalendarEvent("1", "Kerstvakantie", date(2026, 12, 19), last=date(2027, 1, 3)),
    CalendarEvent("2", "<b>Studiedag</b>", date(2027, 2, 1), last=date(2027, 2, 1)),
    CalendarEvent("3", "Bellen", date(2027, 2, 2), time(9), repeats=True),
)


def test_whole_days_of_a_file_are_taken_over_as_holidays(shown):
    dialog = shown(CalendarCheckDialog(AskCalendarCheck("school.ics", EVENTS)))
    assert dialog.take.text() == "Take over 1 period(s)"
    dialog.events.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.take.click()
    assert [(p.name, p.first, p.last) for p in dialog.answer] == [
        ("Kerstvakantie", date(2026, 12, 19), date(2027, 1, 3)),
        ("<b>Studiedag</b>", date(2027, 2, 1), date(2027, 2, 1)),
    ]


def test_what_has_a_time_cannot_be_ticked_and_what_is_known_is_not(shown):
    known = ((date(2026, 12, 19), date(2027, 1, 3), "Kerst"),)
    dialog = shown(CalendarCheckDialog(AskCalendarCheck("school.ics", EVENTS, known)))
    assert not dialog.events.item(2).flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert not dialog.take.isEnabled()
    assert "<b>" in dialog.events.item(1).text()
