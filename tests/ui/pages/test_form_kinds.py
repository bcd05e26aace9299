"""Fields of every kind: answered by mouse and keys, kept as typed, and brought back by undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit

from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.recording import FillField
from tests.ui.pages.paper_case import Paper

LONG = "Dit is een lange aantekening. " * 334  # a little over 10,000 characters
STRANGE = (
    "Sem \N{GRINNING FACE}\N{WAVING HAND SIGN}\N{EMOJI MODIFIER FITZPATRICK TYPE-5}",
    "\N{RIGHT-TO-LEFT OVERRIDE}שלום\N{POP DIRECTIONAL FORMATTING} einde",
    "<b>vet</b><script>alert(1)</script><img src='https://example.invalid/x.png'>",
    "%1 {name} &amp; \\n",
)


@pytest.fixture
def paper(session, core, qtbot):
    return Paper(session, core, qtbot)


@pytest.fixture
def coordinator(session, core, qtbot):
    return Paper(session, core, qtbot, coachee_role="ib")


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def segment(widget, word):
    found = [b for b in widget.findChildren(QAbstractButton) if b.text() == word and b.isVisible()]
    return found[0]


def test_yes_and_no(paper, qtbot):
    paper.open("intake")
    field = paper.field("voluntary")
    click(qtbot, segment(field, "No"))
    paper.settle()
    assert paper.answers["voluntary"] is False
    paper.undo()
    assert "voluntary" not in paper.answers
    assert field._choice.answer is None


def test_several_answers_are_ticked_with_the_space_bar(paper, qtbot):
    paper.open("film_plan", 1)
    field = paper.field("ready")
    for key in ("card", "battery"):
        field._boxes[key].setFocus()
        qtbot.keyClick(field._boxes[key], Qt.Key.Key_Space)
    paper.settle()
    assert paper.answers["ready"] == ["battery", "card"]  # in the order of the list
    qtbot.keyClick(field._boxes["battery"], Qt.Key.Key_Space)
    qtbot.keyClick(field._boxes["card"], Qt.Key.Key_Space)
    paper.settle()
    assert "ready" not in paper.answers


def test_a_day_is_chosen_and_left_open_again(paper, session):
    paper.open("preview", 1)
    field = paper.field("looked_on")
    field.control._plan.click()
    paper.settle()
    assert paper.answers["looked_on"] == session.today.isoformat()
    field.control._clear.click()
    paper.settle()
    assert "looked_on" not in paper.answers


@pytest.mark.parametrize(
    ("typed", "kept", "shown"),
    [("9", "09:00", "09.00"), ("9.30", "09:30", "09.30"), ("15:05", "15:05", "15.05")],
)
def test_a_time_is_typed_as_people_write_it(paper, qtbot, typed, kept, shown):
    paper.open("recording_card", 1)
    field = paper.field("began_at")
    qtbot.keyClicks(field.control, typed)
    paper.save()
    assert paper.answers["began_at"] == kept
    assert field.control.text() == shown


@pytest.mark.parametrize("typed", ["half tien", "25.00", "9.75", "-1"])
def test_what_is_no_time_stays_and_is_told_until_it_is_mended(paper, qtbot, typed):
    paper.open("recording_card", 1)
    field = paper.field("began_at")
    qtbot.keyClicks(field.control, typed)
    paper.save()
    paper.model.fill("mood", "Rustig")  # another answer is shown and saved meanwhile
    paper.settle()
    assert field.control.text() == typed
    assert field.control.property("state") == "error"
    assert "15.30" in field.control.accessibleDescription()
    assert "began_at" not in paper.answers
    field.control.selectAll()
    qtbot.keyClicks(field.control, "10.15")
    paper.save()
    assert field.control.property("state") == ""
    assert paper.answers["began_at"] == "10:15"


@pytest.mark.parametrize("typed", ["veel", "1000", "-3", "2,5", "٣", "9" * 400])
def test_what_is_no_number_stays_and_is_told(paper, qtbot, typed):
    paper.open("intake")
    field = paper.field("years")
    field.control.setText("")
    QApplication.clipboard().setText(typed)
    field.control.setFocus()
    qtbot.keyClick(field.control, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    paper.save()
    assert field.control.text() == typed
    assert field.control.property("state") == "error"
    assert "years" not in paper.answers


def test_a_number_is_kept_and_wiped(paper, qtbot):
    paper.open("intake")
    field = paper.field("years")
    qtbot.keyClicks(field.control, "12")
    paper.save()
    assert paper.answers["years"] == 12
    field.control.selectAll()
    qtbot.keyClick(field.control, Qt.Key.Key_Delete)
    paper.save()
    assert "years" not in paper.answers


def test_sentences_are_typed_one_after_the_other_with_enter(paper, qtbot):
    paper.open("intake")
    field = paper.field("signs_me")
    paper.view.activateWindow()
    qtbot.waitUntil(paper.view.isActiveWindow)
    field.control.setFocus()
    for words in ("Ik tel.", "Ik kijk rond.", "Ik knik.", "Ik wacht."):
        qtbot.keyClicks(QApplication.focusWidget(), words)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    paper.save()
    assert paper.answers["signs_me"] == ["Ik tel.", "Ik kijk rond.", "Ik knik.", "Ik wacht."]
    assert sum(edit.isVisible() for edit in field._edits) == 4


def test_tab_goes_to_the_next_sentence_and_then_on(paper, qtbot):
    paper.open("intake")
    field = paper.field("signs_me")
    paper.view.activateWindow()
    qtbot.waitUntil(paper.view.isActiveWindow)
    field.control.setFocus()
    qtbot.keyClicks(field.control, "Ik tel.")
    qtbot.keyClick(field.control, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is field._edits[1]
    qtbot.keyClick(field._edits[1], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is paper.view._fields["signs_pupils"].control


def test_a_sentence_that_is_wiped_leaves_no_hole(paper, qtbot):
    paper.open("intake")
    paper.desk.do(FillField(paper.id, "intake", None, "signs_me", ["Een", "Twee", "Drie"]))
    paper.rest()
    paper.model.reload()
    paper.settle()
    field = paper.field("signs_me")
    field._edits[1].selectAll()
    qtbot.keyClick(field._edits[1], Qt.Key.Key_Delete)
    paper.save()
    assert paper.answers["signs_me"] == ["Een", "Drie"]
    paper.undo()
    assert [edit.text() for edit in field._edits][:3] == ["Een", "Twee", "Drie"]


def test_fewer_sentences_than_help_are_advised_upon_and_kept(paper, qtbot):
    paper.open("intake")
    field = paper.field("signs_me")
    qtbot.keyClicks(field.control, "Ik tel.")
    paper.save()
    assert "2 to 4" in field._message.text()
    assert field._message.isVisible()
    assert paper.answers["signs_me"] == ["Ik tel."]
    qtbot.keyClicks(field._edits[1], "Ik kijk rond.")
    paper.save()
    assert not field._message.isVisible()


@pytest.mark.parametrize(
    ("form_id", "name", "value", "words"),
    [
        ("intake", "question", "Hoe kan ik wachten?", "so that"),
        ("intake", "question", "Hoe kan ik " + "w" * 160, "short sentence"),
        ("intake", "confidence", 2, "smaller step"),
        ("film_plan", "minutes", 60, "Ten to twenty"),
        ("agreement", "cycles", 2, "three cycles"),
        ("agreement", "no_assessment", False, "never part of an assessment"),
        ("recording_card", "wiped", False, "Wipe the card"),
        ("debrief", "working_point", "w" * 161, "short sentence"),
    ],
)
def test_advice_stands_at_its_field_and_the_answer_is_kept(paper, form_id, name, value, words):
    number = 0 if form_id in ("intake", "agreement") else 1
    paper.open(form_id, number)
    paper.field(name)
    paper.model.fill(name, value)
    paper.settle()
    assert paper.answers[name] == value
    assert words in paper.view._advice(paper.model.state.advice[name])
    control = paper.view._fields[name].control
    assert words in control.accessibleDescription()


def test_a_question_with_its_effect_needs_no_advice(paper):
    paper.open("intake")
    for question in ("Hoe wacht ik, zodat zij praten?", "How do I wait, so that they talk?"):
        paper.model.fill("question", question)
        assert "question" not in paper.model.state.advice


def test_enough_above_wanted_is_advised_upon(paper):
    paper.open("intake")
    paper.model.fill("scale_wanted", 6)
    paper.model.fill("scale_enough", 8)
    assert paper.model.state.advice == {"scale_enough": "enough_above_wanted"}


def words_fields(paper):
    return [
        field.name
        for section in paper.model.state.form.sections
        for field in section.fields
        if field.kind in ("text", "line", "lines")
    ]


def put(field, text):
    control = field.control
    if isinstance(control, QPlainTextEdit):
        control.setPlainText(text)
    else:
        assert isinstance(control, QLineEdit)
        control.setText(text)


def stands(field):
    control = field.control
    return control.toPlainText() if isinstance(control, QPlainTextEdit) else control.text()


FORMS = [
    ("intake", 0),
    ("agreement", 0),
    ("film_plan", 1),
    ("recording_card", 1),
    ("preview", 1),
    ("conversation_plan", 1),
    ("debrief", 1),
    ("try_out", 1),
    ("closing", 0),
    ("follow_up", 0),
]


@pytest.mark.parametrize(("form_id", "number"), FORMS)
def test_a_long_note_is_kept_whole_in_every_field(paper, form_id, number):
    paper.open(form_id, number)
    for name in words_fields(paper):
        put(paper.view._fields[name], LONG)
    paper.save()
    for name in words_fields(paper):
        kept = paper.answers[name]
        assert (kept[0] if isinstance(kept, list) else kept).strip() == LONG.strip(), name


@pytest.mark.parametrize(("form_id", "number"), FORMS)
def test_what_is_too_long_is_told_at_its_field_and_stays(paper, form_id, number):
    paper.open(form_id, number)
    for name in words_fields(paper):
        before = paper.answers.get(name)
        field = paper.field(name)
        put(field, "a" * 40_000)
        paper.save()
        assert len(stands(field)) == 40_000, name
        assert field.control.property("state") == "error", name
        assert "20000" in field.control.accessibleDescription(), name
        assert paper.answers.get(name) == before, name
        put(field, "kort")
        paper.save()
        assert field.control.property("state") != "error", name


@pytest.mark.parametrize("text", STRANGE)
def test_strange_text_stays_as_it_was_typed(paper, text):
    paper.open("intake")
    for name in words_fields(paper):
        put(paper.view._fields[name], text)
    paper.save()
    for name in words_fields(paper):
        kept = paper.answers[name]
        assert (kept if isinstance(kept, str) else kept[0]) == text, name
    paper.view.close()
    again = paper.open("intake")
    for name in words_fields(paper):
        assert stands(again._fields[name]) == text, name


def test_pasted_html_is_plain_text(paper, qtbot):
    from PySide6.QtCore import QMimeData

    mime = QMimeData()
    mime.setHtml("<h1>Kop</h1><p onclick='x()'>tekst</p>")
    mime.setText("Kop\ntekst")
    paper.open("intake")
    control = paper.field("going_well").control
    QApplication.clipboard().setMimeData(mime)
    control.setFocus()
    qtbot.keyClick(control, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    paper.save()
    assert paper.answers["going_well"] == "Kop\ntekst"


def test_the_table_is_laid_and_each_says_yes_or_no(coordinator, qtbot, session):
    paper = coordinator
    paper.open("film_plan", 1)
    field = paper.field("table")
    assert not field._add.isVisible()
    click(qtbot, segment(field.control, "Yes"))
    paper.settle()
    qtbot.keyClicks(field._seats[0].edit, "Leerkracht groep 4")
    paper.save()
    field._add.click()
    paper.settle()
    qtbot.keyClicks(field._seats[1].edit, "Ouder")
    click(qtbot, segment(field._seats[1].said, "Yes"))
    paper.save()
    table = paper.filled.table
    told = [(seat.who, seat.agreed_on) for seat in table.participants]
    assert told == [("Leerkracht groep 4", None), ("Ouder", session.today)]
    assert table.of_conversation
    click(qtbot, segment(field._seats[1].how, "In writing"))
    click(qtbot, segment(field._seats[0].said, "No"))
    paper.save()
    first, second = paper.filled.table.participants
    assert (first.answer, first.refused_on, first.written) == (False, session.today, False)
    assert (second.answer, second.written) == (True, True)
    field._seats[0]._remove.click()
    paper.settle()
    assert [seat.who for seat in paper.filled.table.participants] == ["Ouder"]
    assert [seat.edit.text() for seat in field._seats] == ["Ouder"]
    paper.undo()
    assert [seat.edit.text() for seat in field._seats] == ["Leerkracht groep 4", "Ouder"]


def test_tab_walks_the_seats_in_their_order(coordinator, qtbot):
    paper = coordinator
    paper.open("film_plan", 1)
    field = paper.field("table")
    paper.view.activateWindow()
    qtbot.waitUntil(paper.view.isActiveWindow)
    click(qtbot, segment(field.control, "Yes"))
    paper.settle()
    field._add.click()
    paper.settle()
    field._seats[0].edit.setFocus()
    reached = []
    for _ in range(9):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    first, second = field._seats
    assert first.said.isAncestorOf(reached[0])
    assert reached[1:4] == [first._remove, first.record, second.edit]
    assert second.said.isAncestorOf(reached[4])
    assert reached[5:8] == [second._remove, second.record, field._add]


def test_a_day_that_lies_ahead_is_told_at_the_table(coordinator, qtbot, session):
    from datetime import timedelta

    paper = coordinator
    paper.open("film_plan", 1)
    field = paper.field("table")
    click(qtbot, segment(field.control, "Yes"))
    paper.settle()
    field._seats[0]._answer(yes=True)
    field._seats[0]._answer_on(session.today + timedelta(days=3))
    paper.settle()
    assert field._message.isVisible()
    assert "future" in field._message.text()
    field._seats[0]._answer_on(session.today)
    paper.settle()
    assert not field._message.isVisible()


def test_how_often_a_sign_shows_is_answered_with_arrows(paper, qtbot):
    paper.desk.do(FillField(paper.id, "intake", None, "signs_me", ["Ik tel.", "Ik kijk rond."]))
    paper.open("closing")
    field = paper.field("met")
    paper.view.activateWindow()
    qtbot.waitUntil(paper.view.isActiveWindow)
    click(qtbot, segment(field._answers[0], "Sometimes"))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    paper.settle()
    assert [sign.level for sign in paper.filled.signs] == ["often", ""]
    assert field._answers[0].value == "often"
    assert paper.model.state.filled(paper.model.state.form.sections[1]) == "none"
    paper.model.rate(paper.filled.signs[1], "not")
    paper.settle()
    assert paper.model.state.filled(paper.model.state.form.sections[1]) == "all"
    paper.undo()
    assert field._answers[1].value == ""


def test_without_signs_the_closing_says_where_they_come_from(paper):
    paper.open("closing")
    assert paper.field("met")._none.isVisible()


def test_every_control_of_every_form_has_a_name(session, core, qtbot):
    for kind in (Kind.WITH_VIDEO, Kind.WITHOUT_VIDEO):
        for role in ("teacher", "ib"):
            paper = Paper(session, core, qtbot, kind=kind, coachee_role=role)
            forms = [("intake", 0), ("agreement", 0), ("closing", 0), ("debrief", 1)]
            plan = "film_plan" if kind is Kind.WITH_VIDEO else "observation_plan"
            for form_id, number in [*forms, (plan, 1)]:
                view = paper.open(form_id, number)
                for name, field in view._fields.items():
                    control = getattr(field, "control", None)
                    if control is not None:
                        assert control.accessibleName(), name
