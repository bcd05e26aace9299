"""The home page: what is due is one click away, and every trajectory stands in the list."""

from datetime import time

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.trajectories import PlanCycle, PlanFollowUp
from tests.ui.pages.trajectories_made import Maker
from ui import theme
from ui.models.trajectory_list import LINE_ROLE
from ui.navigation import Location
from ui.pages.home_page import HomePage
from ui.viewmodels.home import HomeModel


@pytest.fixture
def made(core):
    return Maker(core)


@pytest.fixture
def open_home(session, qtbot):
    def opened(width=1192, height=744):
        theme.apply(QApplication.instance(), "light")
        page = HomePage(session)
        qtbot.addWidget(page)
        page.gone = []
        page.going.connect(page.gone.append)
        page.resize(width, height)
        page.show()
        page.activateWindow()
        with qtbot.waitSignal(page.model.changed):
            page.come(Location("home"))
        return page

    return opened


def lines(page):
    model = page.list.model()
    return [model.index(row).data(LINE_ROLE) for row in range(model.rowCount())]


def names(page):
    return [line.name for line in lines(page)]


def shown_cards(page):
    return [card for card in page.due.cards if card.isVisibleTo(page)]


def words_on(card):
    texts = [label.text() for label in card.findChildren(QLabel)]
    return " ".join([*texts, card._what.text, card._name.text, card._hint.text])


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_debrief_of_today_is_one_click_away(made, open_home, qtbot):
    _, film = made.analysed(fragments=2, debrief_in=0)
    page = open_home()
    [card] = shown_cards(page)
    assert "Marit Jansen" in words_on(card)
    assert "2" in card._hint.text
    press(qtbot, card.button)
    assert page.gone == [Location("debrief", film)]


def test_a_debrief_of_later_leads_to_its_step_and_does_not_begin(made, open_home, qtbot):
    trajectory, _ = made.analysed(debrief_in=2)
    page = open_home()
    press(qtbot, shown_cards(page)[0].button)
    assert page.gone == [Location("trajectory", trajectory, "debrief-1")]


def test_a_film_that_was_not_analysed_leads_to_the_studio(made, open_home, qtbot):
    trajectory = made.filmable()
    film = made.film(trajectory, 0, -1)
    page = open_home()
    press(qtbot, shown_cards(page)[0].button)
    assert page.gone == [Location("studio", film)]


def test_a_film_to_be_made_leads_to_its_step(made, open_home, qtbot):
    trajectory = made.filmable(film_in=1)
    page = open_home()
    press(qtbot, shown_cards(page)[0].button)
    assert page.gone == [Location("trajectory", trajectory, "film-1/plan")]


def test_filming_without_a_basis_warns_and_leads_to_the_intake(made, open_home, qtbot):
    trajectory = made.filmable(basis=False)
    page = open_home()
    assert lines(page)[0].warns
    assert lines(page)[0].steps[1].state == "late"
    press(qtbot, shown_cards(page)[0].button)
    assert page.gone == [Location("trajectory", trajectory, "intake/pupils")]


def test_a_report_leads_to_the_report(made, open_home, qtbot):
    trajectory = made.closed(closed=-1)
    page = open_home()
    press(qtbot, shown_cards(page)[0].button)
    assert page.gone == [Location("report", trajectory)]


def test_what_is_due_after_a_week_has_no_card(made, open_home):
    made.filmable(film_in=8)
    page = open_home()
    assert not shown_cards(page)
    assert names(page) == ["Marit Jansen"]


def test_more_than_four_cards_are_one_click_away(made, open_home, qtbot):
    for number in range(6):
        made.filmable(f"Leraar {number}", film_in=number)
    made.filmable("Later Veldman", film_in=20)
    page = open_home()
    assert len(shown_cards(page)) == 4
    assert "2" in page.more.text()
    press(qtbot, page.more)
    assert [card._name.text for card in shown_cards(page)] == [f"Leraar {n}" for n in range(6)]
    assert shown_cards(page)[4].button.hasFocus()
    assert {card.y() for card in shown_cards(page)[:4]} != {shown_cards(page)[4].y()}
    press(qtbot, page.more)
    assert len(shown_cards(page)) == 4


def test_the_banner_names_the_films_that_are_to_be_erased_and_leads_there(made, open_home, qtbot):
    trajectory = made.closed(closed=-23)
    page = open_home()
    assert page.erasing.isVisible()
    said = page.erasing.accessibleName()
    assert all(word in said for word in ("7", "3", "Hanna de Vries", "1 december"))
    page.erasing.remedied.emit("view")
    assert page.gone == [Location("trajectory", trajectory, "erasure")]


def test_there_is_no_banner_while_nothing_is_to_be_erased(made, open_home):
    made.closed(closed=-2)
    assert not open_home().erasing.isVisible()


def test_one_click_on_a_row_opens_the_trajectory(made, open_home, qtbot):
    made.filmable("Anna Smit")
    second = made.filmable("Bo Smit", film_in=2)
    page = open_home()
    place = page.list.visualRect(page.list.model().index(1)).center()
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.gone == [Location("trajectory", second)]


def test_the_list_is_walked_and_opened_with_keys_only(made, open_home, qtbot):
    made.filmable("Anna Smit", film_in=20)
    second = made.filmable("Bo Smit", film_in=21)
    page = open_home()
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.gone == [Location("trajectory", second)]


def test_tab_goes_through_everything_in_reading_order(made, open_home, qtbot):
    made.closed(closed=-23)
    made.filmable("Anna Smit")
    page = open_home()
    page.search.setFocus()
    met = [page.search]
    for _ in range(20):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    first, second = (card.button for card in shown_cards(page))
    chips = list(page.chips.values())
    wanted = [page.search, page.new, first, second, chips[0], page.order, page.list]
    places = [met.index(widget) for widget in wanted]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("smit", ["Anna Smit"]),
        ("kompas", ["Bo Visser"]),
        ("GROEP 8", ["Bo Visser"]),
        ("anna wilgen", ["Anna Smit"]),
        ("niemand", []),
    ],
)
def test_search_finds_name_school_and_group(made, open_home, qtbot, typed, found):
    made.filmable("Anna Smit", group="groep 3")
    made.filmable("Bo Visser", school="Het Kompas", group="groep 8")
    page = open_home()
    qtbot.keyClicks(page.search, typed)
    assert names(page) == found
    assert page.empty.isVisible() == (not found)


def test_search_looks_in_closed_trajectories_too(made, open_home, qtbot):
    made.filmable("Anna Smit")
    trajectory = made.closed("Hanna de Vries")
    page = open_home()
    qtbot.keyClicks(page.search, "hanna")
    assert [line.id for line in lines(page)] == [trajectory]
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(names(page)) == 2


def test_a_letter_in_the_box_leaves_all_but_the_list_alone(made, open_home, qtbot, monkeypatch):
    made.filmable("Anna Smit")
    page = open_home()
    restyled = []
    monkeypatch.setattr(theme, "restyle", restyled.append)
    with qtbot.waitSignal(page.found.changed):
        qtbot.keyClicks(page.search, "smit")
    qtbot.waitUntil(lambda: page.found.found_for == "smit")
    assert not page.due.isVisible()
    inside = (page._week, page._bar, page.erasing)
    assert not [w for w in restyled if any(part.isAncestorOf(w) for part in inside)]


def test_cards_that_stay_are_not_styled_anew(made, open_home, session, qtbot, monkeypatch):
    made.filmable("Anna Smit")
    page = open_home()
    restyled = []
    monkeypatch.setattr(theme, "restyle", restyled.append)
    with qtbot.waitSignal(page.model.changed):
        session._tell(None)
    assert not [widget for widget in restyled if page.due.isAncestorOf(widget)]


def test_chips_count_and_choose(made, open_home, qtbot):
    made.filmable("Anna Smit", film_in=1)
    made.filmable("Bo Visser", film_in=30)
    page = open_home()
    said = {key: chip.accessibleName()[-1] for key, chip in page.chips.items()}
    assert said == {"running": "2", "waiting": "1", "closed": "0"}
    press(qtbot, page.chips["waiting"])
    assert names(page) == ["Anna Smit"]
    press(qtbot, page.chips["closed"])
    assert names(page) == []


def test_the_order_can_be_by_name_or_school(made, open_home, qtbot):
    made.filmable("Cor Bos", film_in=1, school="Het Kompas")
    made.filmable("Anna Smit", film_in=2, school="De Wilgen")
    page = open_home()
    assert names(page) == ["Cor Bos", "Anna Smit"]
    qtbot.keyClick(page.order, Qt.Key.Key_Down)
    assert names(page) == ["Anna Smit", "Cor Bos"]


def test_a_row_says_where_the_trajectory_stands(made, open_home):
    made.analysed()
    page = open_home()
    said = page.list.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "step 3 of 11, debrief 1, now" in said
    assert "Marit Jansen, De Wilgen, groep 5" in said


def test_a_late_step_warns_in_card_and_row(made, open_home):
    made.filmable(film_in=-2)
    page = open_home()
    assert lines(page)[0].warns
    assert shown_cards(page)[0]._when.property("tone") == "warn"


def test_without_trajectories_there_is_one_way_on(open_home, qtbot):
    page = open_home()
    assert page.empty.isVisible()
    assert not page.search.isVisible()
    page.empty.acted.emit()
    assert page.gone == [Location("new")]


def test_the_page_follows_what_changes_elsewhere(made, open_home, session, qtbot):
    page = open_home()
    made.start("Nieuw Iemand")
    with qtbot.waitSignal(page.model.changed):
        session._tell(None)
    assert names(page) == ["Nieuw Iemand"]


def test_the_list_keeps_its_place_when_rows_are_added_above(made, open_home, session, qtbot):
    made.filmable("Anna Smit", film_in=3)
    second = made.filmable("Bo Visser", film_in=4)
    page = open_home()
    page.list.setCurrentIndex(page.list.model().index(1))
    made.filmable("Eerst Eerder", film_in=1)
    with qtbot.waitSignal(page.model.changed):
        session._tell(None)
    assert lines(page)[page.list.currentIndex().row()].id == second


def test_in_a_narrow_window_the_cards_scroll_in_one_row(made, open_home, qtbot):
    for number in range(4):
        made.filmable(f"Leraar {number}", film_in=number)
    page = open_home(904, 516)
    tops = {card.y() for card in shown_cards(page)}
    assert len(tops) == 1
    bar = page.due.horizontalScrollBar()
    assert bar.maximum() > 0
    last = shown_cards(page)[-1].button
    last.setFocus(Qt.FocusReason.TabFocusReason)
    page.due.ensureWidgetVisible(last)
    assert bar.value() > 0
    assert page.body.minimumSizeHint().width() <= 904


def test_in_a_low_window_the_list_scrolls_and_not_the_page(made, open_home):
    made.closed(closed=-23)
    for number in range(12):
        made.filmable(f"Leraar {number}", film_in=number)
    page = open_home(1192, 664)
    assert page.body.height() <= page.height()
    assert page.list.height() >= 5 * 48
    assert page.list.verticalScrollBar().maximum() > 0


def test_a_name_as_markup_is_shown_as_text(made, open_home, qtbot):
    name = "<b>Noor</b> 👩‍🏫 \u202eklas"
    made.filmable(name)
    page = open_home()
    assert names(page) == [name]
    tip = page.list.model().index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip
    assert "&lt;b&gt;" in tip
    place = page.list.visualRect(page.list.model().index(0)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, page.list.viewport().mapToGlobal(place))
    assert QApplication.sendEvent(page.list.viewport(), event)
    assert not page.grab().isNull()


def test_a_card_tells_the_time_and_how_far_the_plan_of_a_film_is(made, open_home):
    trajectory_id = made.filmable(film_in=1)
    cycle = made.cycle(trajectory_id, 0)
    made.do(PlanCycle(trajectory_id, cycle, made.day(1), None, time(9), None, "Rekenen"))
    page = open_home()
    [card] = shown_cards(page)
    assert "9.00" in card._when.text()
    assert "3 of 4" in card._hint.text
    assert "9.00" in lines(page)[0].when


def test_a_consent_that_ends_is_one_click_away(made, open_home, qtbot):
    trajectory_id = made.filmable(film_in=20)
    made.do(
        RecordConsent(
            trajectory_id,
            (ConsentItem(Purpose.COACH_WORK, "film", "coach"),),
            Answer.YES,
            Given.ORAL,
            made.day(-9),
            made.day(12),
        )
    )
    page = open_home()
    [card] = shown_cards(page)
    press(qtbot, card.button)
    assert page.gone == [Location("consent", trajectory_id)]


def test_a_follow_up_and_an_intake_without_a_day_lead_to_their_place(made, open_home, qtbot):
    closed = made.closed(closed=-2)
    made.do(PlanFollowUp(closed, made.day(3), time(16)))
    fresh = made.start("Anna Smit")
    page = open_home()
    for card in shown_cards(page):
        press(qtbot, card.button)
    assert Location("trajectory", fresh, "intake/planning") in page.gone
    assert Location("report", closed) in page.gone
    assert Location("trajectory", closed, "follow_up") in page.gone


def cells(page, column):
    model = page.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


@pytest.fixture
def open_table(made, open_home):
    def opened(width=1192):
        made.filmable("Cor Bos", film_in=1, school="Het Kompas")
        made.filmable("Anna Smit", film_in=20, school="De Wilgen")
        made.start("Bo Visser", school="De Vlieger")
        page = open_home(width)
        page.choose_view("table")
        return page

    return opened


def test_the_table_shows_the_same_trajectories_by_what_comes_next(open_table):
    page = open_table()
    assert page.table.isVisible()
    assert not page.list.isVisible()
    assert cells(page, 0) == ["Cor Bos", "Anna Smit", "Bo Visser"]  # no date comes last
    assert cells(page, 6) == ["0 of 3"] * 3


def test_the_head_sorts_by_pointer_and_by_keys_and_what_is_empty_stays_last(open_table, qtbot):
    page = open_table()
    place = page.table.head.sectionViewportPosition(0) + 20
    qtbot.mouseClick(page.table.head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 10))
    assert cells(page, 0) == ["Anna Smit", "Bo Visser", "Cor Bos"]
    page.table.head.setFocus()
    qtbot.keyClick(page.table.head, Qt.Key.Key_Return)
    assert cells(page, 0) == ["Cor Bos", "Bo Visser", "Anna Smit"]
    assert "sorted downwards" in page.table.head.accessibleDescription()
    for _ in range(5):
        qtbot.keyClick(page.table.head, Qt.Key.Key_Right)
    qtbot.keyClick(page.table.head, Qt.Key.Key_Space)
    qtbot.keyClick(page.table.head, Qt.Key.Key_Space)
    assert cells(page, 0) == ["Anna Smit", "Cor Bos", "Bo Visser"]


def test_a_row_of_the_table_is_opened_with_keys_only(open_table, qtbot):
    page = open_table()
    page.search.setFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    [gone] = page.gone
    assert gone.subject == page.model.rows[1].id
    page.table.setCurrentIndex(page.table.model().index(0, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Up)
    assert page.table.head.hasFocus()


def test_filters_count_and_leave_only_what_passes(open_table, qtbot):
    page = open_table()
    actions = page.filter.menu().actions()
    [school] = [a for a in actions if a.text().startswith("De Wilgen")]
    assert school.text().endswith("1")
    school.trigger()
    assert cells(page, 0) == ["Anna Smit"]
    assert page.chips["running"].accessibleName().endswith("1")
    assert "De Wilgen" in page.filter.accessibleName()
    page.filter.kind_chosen.emit("pupil")
    assert page.empty.isVisible()
    page.empty.acted.emit()
    assert len(cells(page, 0)) == 3


def test_how_it_is_shown_is_kept_but_no_name_is(open_table, session):
    page = open_table()
    page.model.choose("waiting")
    page.model.filter_school("De Wilgen")
    page.model.sort_by("school")
    again = HomeModel(session)
    assert (again.view, again.choice, again.order) == ("table", "waiting", "school")
    assert again.school == ""
    session.preferences.save()
    kept = session.preferences._settings
    assert not any("Wilgen" in str(kept.value(key)) for key in kept.allKeys())


def test_a_narrow_table_leaves_columns_out_and_still_fits(open_table):
    page = open_table(904)
    assert page.table.isColumnHidden(1)
    width = sum(page.table.columnWidth(c) for c in range(9) if not page.table.isColumnHidden(c))
    assert width <= page.table.viewport().width()
    assert not page.table.grab().isNull()
