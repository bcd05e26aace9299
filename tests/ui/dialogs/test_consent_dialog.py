"""The wizard: purposes unticked, nothing answered before the last step."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

from beeldcoach.domain.consent import Answer, Condition, Given, Purpose, Way
from beeldcoach.domain.merging import person_key
from beeldcoach.domain.trajectory import Kind
from beeldcoach.services.consent_people import FragmentChoice, OtherLine
from beeldcoach.services.consent_view import ConsentPage
from beeldcoach.services.content import consent_text
from beeldcoach.services.people import AddPerson
from beeldcoach.services.withdrawing import Said
from tests.ui import consent_stories as stories
from tests.ui.widgets.gallery import draw
from ui.dialogs.consent_dialog import ConsentDialog
from ui.dialogs.consent_material import MaterialChoice
from ui.dialogs.consent_papers import ReceiptDialog
from ui.dialogs.consent_purpose import PurposeChoice
from ui.dialogs.people_dialogs import OtherDialog
from ui.dialogs.withdrawal_dialog import WithdrawalDialog
from ui.pages.consent_cards import OthersCard
from ui.viewmodels.consent_words import coach_words
from ui.viewmodels.questions import AskConsent, AskOther, AskReceipt, AskWithdrawal, Scan
from ui.viewmodels.scans import NotAScan
from ui.viewmodels.withdrawal import choices
from ui.widgets.icon_label import IconLabel

STROKE = [(60, 60), (90, 20), (120, 60), (160, 30)]


@pytest.fixture
def page(core, clock) -> ConsentPage:
    return stories.start(core, clock).page


@pytest.fixture
def replies():
    return []


@pytest.fixture
def dialog(qtbot, page, replies):
    made = ConsentDialog(AskConsent(page, replies.append))
    qtbot.addWidget(made)
    made.open()
    yield made
    made.close()


def choice(dialog, purpose):
    return next(c for c in dialog.choose.choices if c.row.purpose is purpose)


def test_every_purpose_begins_unticked(dialog):
    assert dialog.choose.choices
    assert not dialog.choose.ticked


def test_without_a_purpose_it_does_not_go_on(dialog):
    dialog.forward.click()
    assert dialog._stack.currentWidget() is dialog.choose
    assert "Choose first what for." in dialog.forward.toolTip()
    assert not dialog.forward.icon().isNull()  # the padlock
    choice(dialog, Purpose.REPORT_TO_BOARD).box.setChecked(True)
    assert not dialog.forward.toolTip()
    assert dialog.forward.icon().isNull()


def test_a_recipient_must_be_named(dialog):
    choice(dialog, Purpose.SUPERVISION).box.setChecked(True)
    dialog.forward.click()
    assert dialog._stack.currentWidget() is dialog.choose
    choice(dialog, Purpose.SUPERVISION).recipient.setText("J. Terpstra")
    dialog.forward.click()
    assert dialog._stack.currentWidget() is dialog.read


def test_a_written_yes_needs_signature_and_tick_and_carries_the_text_that_was_read(dialog, page):
    choice(dialog, Purpose.REPORT_TO_BOARD).box.setChecked(True)
    dialog.forward.click()
    dialog.read.languages._choose("en")
    dialog.forward.click()
    dialog.forward.click()
    assert dialog.answer is None  # nothing drawn
    draw(dialog.sign.drawn.pads[0], STROKE)
    dialog.forward.click()
    assert dialog.answer is None  # not ticked
    dialog.sign.read.setChecked(True)
    dialog.forward.click()
    answer = dialog.answer
    assert (answer.answer, answer.how) == (Answer.YES, Given.WRITTEN)
    assert answer.text.language == "en"
    assert answer.evidence[0].startswith(b"<svg")
    assert answer.evidence_kind == "drawn"
    (item,) = answer.items
    assert (item.material, item.recipient) == ("report", page.board_key)
    assert item.recipient_name == "Stichting De Meander"
    assert item.valid_until is None


def test_an_oral_yes_has_no_signature_and_a_no_has_no_text(dialog):
    choice(dialog, Purpose.REPORT_TO_BOARD).box.setChecked(True)
    dialog.choose.answer._choose("oral")
    dialog.forward.click()
    dialog.forward.click()
    assert (dialog.answer.how, dialog.answer.evidence) == (Given.ORAL, ())
    dialog.back.click()
    dialog.choose.answer._choose("no")
    dialog.forward.click()
    assert (dialog.answer.answer, dialog.answer.text) == (Answer.NO, None)


def test_training_always_has_an_end(dialog, page):
    training = choice(dialog, Purpose.EDUCATION)
    training.box.setChecked(True)
    training.recipient.setText("Pabo Noord")
    (item,) = training.items()
    assert item.valid_until > page.today
    latest = training.until.maximumDate().toPython()
    assert latest == page.today.replace(year=page.today.year + 5)


def test_a_scan_is_taken_and_a_wrong_file_is_told(dialog, replies):
    choice(dialog, Purpose.REPORT_TO_BOARD).box.setChecked(True)
    dialog.forward.click()
    dialog.forward.click()
    dialog.sign.where._choose("scan")
    dialog.sign.scan.choose.click()
    (reply,) = replies
    reply(NotAScan())
    assert dialog.sign.evidence == ((), "")
    assert dialog.sign.scan.chosen.property("tone") == "bad"
    reply(Scan("form.pdf", b"%PDF-1.7"))
    assert dialog.sign.evidence == ((b"%PDF-1.7",), "scan")
    dialog.sign.where._choose("drawn")
    assert dialog.sign.evidence == ((), "")


def test_escape_answers_nothing(dialog, qtbot):
    choice(dialog, Purpose.REPORT_TO_BOARD).box.setChecked(True)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.answer is None


def test_a_recipient_asked_before_keeps_the_key_and_a_new_one_gets_one_without_the_name(
    core, clock, qtbot
):
    story = stories.start(core, clock)
    story.answer(Purpose.SUPERVISION, how=Given.ORAL, name="J. Terpstra", key="named:1")
    dialog = ConsentDialog(AskConsent(story.page, lambda _: None))
    qtbot.addWidget(dialog)
    supervision = choice(dialog, Purpose.SUPERVISION)
    assert supervision.items()[0].recipient == "named:1"
    supervision.recipient.setText("K. Bos")
    assert supervision.items()[0].recipient.startswith("named:")
    assert supervision.items()[0].recipient != "named:1"
    assert "Bos" not in supervision.items()[0].recipient
    training = choice(dialog, Purpose.EDUCATION)
    training.recipient.setText("k.  bos")
    assert training.items()[0].recipient == supervision.items()[0].recipient


def test_a_known_name_is_the_same_recipient_for_another_purpose_too(core, clock, qtbot):
    story = stories.start(core, clock)
    story.answer(Purpose.SUPERVISION, how=Given.ORAL, name="team De Wilgen", key="named:1")
    known = core.desk.do(AddPerson("Supervisor Bos", "other")).value
    dialog = ConsentDialog(AskConsent(story.page, lambda _: None))
    qtbot.addWidget(dialog)
    training = choice(dialog, Purpose.EDUCATION)
    training.recipient.setText("Team  de Wilgen")
    assert training.items()[0].recipient == "named:1"
    training.recipient.setText("supervisor bos")
    assert training.items()[0].recipient == person_key(known)


def test_keys_alone_lead_from_the_first_purpose_to_a_signed_form(dialog, replies, qtbot, qapp):
    dialog.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWidget() is not None)

    def tab_to(target):
        for _ in range(40):
            if qapp.focusWidget() is target:
                return
            qtbot.keyClick(qapp.focusWidget(), Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {target}")

    def press(key):
        qtbot.keyClick(qapp.focusWidget(), key)

    box = choice(dialog, Purpose.REPORT_TO_BOARD).box
    tab_to(box)
    press(Qt.Key.Key_Space)
    for step in (dialog.read, dialog.sign):
        tab_to(dialog.forward)
        press(Qt.Key.Key_Return)
        assert dialog._stack.currentWidget() is step
    tab_to(dialog.sign.where._segments[0])
    press(Qt.Key.Key_Right)
    tab_to(dialog.sign.scan.choose)
    press(Qt.Key.Key_Space)
    replies[0](Scan("form.pdf", b"%PDF-1.7"))
    tab_to(dialog.sign.read)
    press(Qt.Key.Key_Space)
    tab_to(dialog.forward)
    press(Qt.Key.Key_Return)
    assert (dialog.answer.how, dialog.answer.evidence_kind) == (Given.WRITTEN, "scan")


def test_for_a_young_pupil_those_who_decide_read_and_sign(qtbot, page, replies):
    ids = (uuid4(), uuid4())
    names = ("Eline de Wit", "Ruben Smit")
    read = consent_text("nl", by_guardians=True)
    theirs = replace(page, kind=Kind.PUPIL, guardians=names, guardian_ids=ids, text=read, texts=())
    made = ConsentDialog(AskConsent(theirs, replies.append))
    qtbot.addWidget(made)
    words = " | ".join(label.text() for label in made.findChildren(QLabel))
    assert "What do Eline and Ruben answer?" in words
    assert "Signatures of Eline de Wit and Ruben Smit" in words
    assert made.sign.name.text() == "Eline de Wit and Ruben Smit"
    assert made.read.text.text.startswith("Ik beslis voor deze leerling.")
    assert page.first_name not in made.sign.read.text()


def test_for_a_pupil_with_one_who_decides_it_is_in_the_singular(qtbot, page, replies):
    hers = replace(page, kind=Kind.PUPIL, guardians=("Eline de Wit",), guardian_ids=(uuid4(),))
    made = ConsentDialog(AskConsent(hers, replies.append))
    qtbot.addWidget(made)
    words = " | ".join(label.text() for label in made.findChildren(QLabel))
    assert "What does Eline answer?" in words
    assert "Signature of Eline de Wit" in words


@pytest.fixture
def of_two(qtbot, page, replies):
    ids, names = (uuid4(), uuid4()), ("Eline de Wit", "Ruben Smit")
    theirs = replace(page, kind=Kind.PUPIL, guardians=names, guardian_ids=ids)
    made = ConsentDialog(AskConsent(theirs, replies.append))
    qtbot.addWidget(made)
    choice(made, Purpose.REPORT_TO_BOARD).box.setChecked(True)
    return made


def test_each_guardian_is_asked(of_two):
    eline, ruben = of_two.choose.said.values()
    eline._choose("yes")
    of_two.forward.click()
    assert of_two._stack.currentWidget() is of_two.choose
    assert "Ruben Smit" in of_two._hint.text()
    ruben._choose("yes")
    of_two.forward.click()
    assert of_two._stack.currentWidget() is of_two.read


def test_each_guardian_signs_in_an_own_box_with_an_own_day(of_two, clock):
    for said in of_two.choose.said.values():
        said._choose("yes")
    of_two.forward.click()
    of_two.forward.click()
    of_two.sign.read.setChecked(True)
    drawn = of_two.sign.drawn
    draw(drawn.pads[0], STROKE)
    of_two.forward.click()
    assert of_two.answer is None
    assert drawn.unsigned == ("Ruben Smit",)
    draw(drawn.pads[1], STROKE)
    today = drawn.days[0].value
    drawn.days[0].set_state(today - timedelta(days=2), latest=today)
    of_two.forward.click()
    answer = of_two.answer
    assert (answer.given_on, answer.evidence_kind) == (today, "drawn")
    (svg,) = answer.evidence
    root = ET.fromstring(svg)
    words = [element.text for element in root if element.tag.endswith("text")]
    assert [line.partition(",")[0] for line in words] == ["Eline de Wit", "Ruben Smit"]
    assert words[0] != words[1].replace("Ruben Smit", "Eline de Wit")  # each day is her own
    signed = [element for element in root if element.tag.endswith("}g")]
    assert all(len(each) for each in signed)
    assert len(signed) == 2


def test_one_guardian_who_refuses_makes_it_a_no(of_two):
    eline, ruben = of_two.choose.said.values()
    eline._choose("yes")
    ruben._choose("no")
    of_two.forward.click()
    answer = of_two.answer
    assert (answer.answer, answer.evidence, answer.text) == (Answer.NO, (), None)
    assert [said for _, said in answer.by] == [Answer.YES, Answer.NO]


def test_conditions_and_another_purpose_are_said(dialog):
    other = choice(dialog, Purpose.OTHER)
    other.box.setChecked(True)
    other.recipient.setText("De Wilgen")
    dialog.forward.click()
    assert dialog._stack.currentWidget() is dialog.choose
    other.words.setText("open dag")
    other.terms[Condition.COACH_PRESENT].setChecked(True)
    other.conditions.setText("zonder namen")
    dialog.forward.click()
    assert dialog._stack.currentWidget() is dialog.read
    (item,) = other.items()
    assert (item.purpose_words, item.terms) == ("open dag", (Condition.COACH_PRESENT,))
    assert item.conditions == "zonder namen"
    other.words.setText("jubileum")
    assert other.items()[0].recipient != item.recipient


def test_a_report_has_no_faces_and_no_sound(qtbot, page, replies):
    filmed = replace(
        page,
        rows=tuple(
            replace(row, choices=(("fragment", "fragmenten"), ("report", "rapport")))
            if row.purpose is Purpose.SUPERVISION
            else row
            for row in page.rows
        ),
        fragments=(FragmentChoice("fragment:1", 1, 2, "Wachten"),),
    )
    made = ConsentDialog(AskConsent(filmed, replies.append))
    qtbot.addWidget(made)
    made.open()
    supervision = choice(made, Purpose.SUPERVISION)
    supervision.box.setChecked(True)
    supervision.material.kinds.setCurrentIndex(0)
    assert not supervision.terms[Condition.HIDDEN].isHidden()
    assert supervision.words_of(supervision.items()[0], "en").startswith("all fragments")
    supervision.terms[Condition.HIDDEN].setChecked(True)
    supervision.recipient.setText("J. Bos")
    made.forward.click()
    read = [label.text() for label in made.read.summary.findChildren(QLabel)]
    assert read[-1].startswith(("Onherkenbaar: gezichten", "Unrecognisable: no face"))
    made.back.click()
    supervision.material.boxes["fragment:1"].setChecked(True)
    (item,) = supervision.items()
    assert (item.material, item.material_name) == ("fragment:1", "fragment 1 of film 2")
    supervision.material.kinds.setCurrentIndex(1)
    assert supervision.terms[Condition.HIDDEN].isHidden()
    assert [item.material for item in supervision.items()] == ["report"]
    made.close()


def test_with_nothing_ticked_there_is_nothing_to_record(dialog):
    dialog.choose.answer._choose("no")
    assert not dialog.forward.isEnabled()
    assert dialog.forward.text() == "Record"
    assert dialog._hint.text() == "Choose first what for."
    choice(dialog, Purpose.REPORT_TO_BOARD).box.setChecked(True)
    assert dialog.forward.isEnabled()


def test_the_no_of_one_guardian_shows_above_and_goes_when_all_are_asked_again(of_two):
    eline, ruben = of_two.choose.said.values()
    of_two.choose.answer._choose("oral")
    eline._choose("yes")
    ruben._choose("no")
    assert of_two.choose.answer.value == "no"
    assert [said for _, said in of_two.choose.by] == [Answer.YES, Answer.NO]
    ruben._choose("yes")
    assert of_two.choose.answer.value == "oral"
    ruben._choose("no")
    of_two.choose.answer._choose("written")
    assert (of_two.choose.answer.value, ruben.value) == ("written", "")
    assert of_two.choose.value is Answer.YES


def test_a_no_asks_for_no_conditions_and_is_called_a_no(dialog):
    report = choice(dialog, Purpose.OTHER)
    report.box.setChecked(True)
    report.words.setText("open dag")
    report.recipient.setText("De Wilgen")
    report.conditions.setText("zonder namen")
    report.terms[Condition.COACH_PRESENT].setChecked(True)
    dialog.choose.answer._choose("no")
    assert report._under.isHidden()
    dialog.forward.click()
    (item,) = dialog.answer.items
    assert (item.terms, item.conditions) == ((), "")
    research = choice(dialog, Purpose.RESEARCH)
    research.recipient.setText("Pabo Noord")
    assert [each.valid_until for each in research.items()] == [None]
    assert dialog.answer.what[0].startswith("No: open dag")


def test_it_says_for_whom_a_guardian_answers(of_two, page):
    words = [label.text() for label in of_two.findChildren(QLabel)]
    assert f"Consent of Eline de Wit and Ruben Smit for {page.first_name}" in words


def test_a_no_asks_for_no_fragments_but_those_that_were_chosen_stay_in_sight(qtbot, page):
    row = replace(
        next(row for row in page.rows if row.purpose is Purpose.SUPERVISION),
        choices=(("fragment", "fragmenten"), ("report", "rapport")),
    )
    material = MaterialChoice(row, (FragmentChoice("fragment:1", 1, 2, "Wachten"),))
    qtbot.addWidget(material)
    qtbot.addWidget(material.fragments)
    material.kinds.setCurrentIndex(0)
    assert not material.fragments.isHidden()
    material.set_refusing(on=True)
    assert material.fragments.isHidden()
    material.boxes["fragment:1"].setChecked(True)
    material.set_refusing(on=False)
    material.set_refusing(on=True)
    assert not material.fragments.isHidden()
    assert [key for key, _ in material.chosen()] == ["fragment:1"]


@pytest.mark.parametrize(
    ("until", "proposed"),
    [
        (date(2027, 2, 2), date(2027, 2, 2)),  # still to come
        (date(2026, 3, 12), date(2026, 3, 24)),  # ten days, from 14 March on
        (None, None),
    ],
)
def test_what_had_an_end_is_asked_anew_with_one(qtbot, core, clock, until, proposed):
    story = stories.start(core, clock)
    story.answer(Purpose.SUPERVISION, name="J. Terpstra", until=until)
    clock.forward(days=12)
    choice = PurposeChoice(story.page, story.row(Purpose.SUPERVISION))
    qtbot.addWidget(choice)
    (item,) = choice.items()
    assert choice.ends.isChecked() is (until is not None)
    assert item.valid_until == proposed


def test_on_a_form_that_is_read_nothing_is_ticked(qtbot, page, replies):
    for on_paper in (True, False):
        made = ConsentDialog(AskConsent(page, replies.append, on_paper=on_paper))
        qtbot.addWidget(made)
        made.read.summary.set_state([("Supervision", "annotations")])
        shown = {icon._name for icon in made.read.summary.findChildren(IconLabel)}
        assert ("ph.check-circle" in shown) is not on_paper


def test_every_way_to_withdraw_is_read_in_full_and_chosen_by_its_words(qtbot, core, clock):
    story = stories.start(core, clock)
    story.answer(Purpose.REPORT_TO_BOARD)
    row = story.row(Purpose.REPORT_TO_BOARD)
    long = replace(choices(story.page, row)[0], words="Alleen dit ene gesprek over de les " * 6)
    both = (long, replace(long, words="Alles"))
    dialog = WithdrawalDialog(AskWithdrawal("Peter", row, both, story.page.today))
    qtbot.addWidget(dialog)
    dialog.open()
    area = dialog.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()
    assert area.verticalScrollBar().maximum() == 0
    words = dialog.words[0]
    assert words.height() >= words.heightForWidth(words.width())
    qtbot.mouseClick(dialog.words[1], Qt.MouseButton.LeftButton)
    assert dialog.radios[1].isChecked()
    assert not dialog.radios[0].isChecked()
    dialog.close()


@pytest.fixture
def withdrawing(qtbot, core, clock):
    """Of a yes to all fragments, given on 2 March; it is 14 March, and two were cut."""
    story = stories.start(core, clock)
    story.answer(Purpose.SUPERVISION, name="J. Terpstra")
    clock.forward(days=12)
    cut = (
        FragmentChoice(PLACE, 1, 1, "Sanne krijgt de beurt", uuid4(), ("Sanne",)),
        FragmentChoice("fragment:film:50000:61000:None", 2, 1, "Wachten", uuid4()),
    )
    page = replace(story.page, fragments=cut)
    row = next(row for row in page.rows if row.purpose is Purpose.SUPERVISION)
    row = replace(row, about="fragment")
    dialog = WithdrawalDialog(AskWithdrawal("Peter", row, choices(page, row), page.today))
    qtbot.addWidget(dialog)
    dialog.open()
    yield dialog, page, row
    dialog.close()


def press_withdraw(dialog):
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Withdraw now").click()


def test_one_press_withdraws_what_was_said_today(withdrawing):
    dialog, page, row = withdrawing
    press_withdraw(dialog)
    assert dialog.answer.said == Said()
    assert dialog.answer.command(page, row).consent_id == row.consent_id


def test_it_is_asked_how_and_when_it_was_said(withdrawing):
    dialog, page, row = withdrawing
    dialog.way._choose("mail")
    assert dialog.day.minimumDate().toPython() == row.given_on
    assert dialog.day.maximumDate().toPython() == page.today
    dialog.day.setDate(QDate(2026, 3, 10))
    press_withdraw(dialog)
    assert dialog.answer.command(page, row).said == Said(Way.MAIL, date(2026, 3, 10))


def test_several_fragments_are_withdrawn_at_once_by_the_words_of_the_wizard(withdrawing):
    dialog, page, row = withdrawing
    said = [box.text() for box in dialog.boxes]
    assert said == [coach_words(one) for one in page.fragments]
    assert said[1].endswith(": Wachten")
    assert "Sanne" not in said[0]
    dialog.radios[-1].setChecked(True)
    press_withdraw(dialog)
    assert dialog.answer is None  # none is ticked
    for box in dialog.boxes:
        box.setChecked(True)
    press_withdraw(dialog)
    command = dialog.answer.command(page, row)
    assert [s.material for s in (command.scope, *command.also)] == [
        f.material for f in page.fragments
    ]
    assert "Wachten" not in dialog.answer.part
    area = dialog.findChild(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(("names", "said"), [(("Judith",), "decides"), (("A", "B"), "decide")])
def test_one_guardian_decides_and_two_decide(qtbot, names, said):
    card = OthersCard()
    qtbot.addWidget(card)
    line = OtherLine(uuid4(), "Fenna", "pupil", names, 0, 0)
    assert card._said(line) == f"not asked yet; {', '.join(names)} {said}"


PLACE = "fragment:film:12000:45000:None"


@pytest.fixture
def with_fragments(page):
    """A page of which two fragments can be agreed to, one with a name in its title."""
    rows = tuple(
        replace(row, choices=(("fragment", "fragmenten"),))
        if row.purpose is Purpose.SUPERVISION
        else row
        for row in page.rows
    )
    cut = (
        FragmentChoice(PLACE, 1, 1, "Sanne krijgt de beurt", uuid4(), ("Sanne",)),
        FragmentChoice("fragment:film:50000:61000:None", 2, 1, "Wachten", uuid4()),
    )
    return replace(page, rows=rows, fragments=cut)


def test_a_title_that_names_a_pupil_is_read_nowhere_and_can_be_changed(qtbot, with_fragments):
    asked = []
    question = AskConsent(
        with_fragments, print, retitle=lambda one, reply: asked.append((one, reply))
    )
    made = ConsentDialog(question)
    qtbot.addWidget(made)
    made.open()
    supervision = choice(made, Purpose.SUPERVISION)
    supervision.box.click()
    supervision.recipient.setText("J. Terpstra")
    material = supervision.material
    first, second = material.boxes.values()
    assert first.text() == "fragment 1 of film 1, 0:12\u20130:45"
    assert second.text() == "fragment 2 of film 1: Wachten"
    first.click()
    second.click()
    said = [item.material_name for item in supervision.items()]
    assert said == [first.text(), "fragment 2 of film 1, 0:50\u20131:01"]
    seen = " ".join(label.text() for label in made.findChildren(QLabel))
    assert "Sanne" not in seen
    assert material.retitle.isVisible()
    material.retitle.click()
    ((one, reply),) = asked
    assert one.title == "Sanne krijgt de beurt"
    reply((replace(one, title="Een beurt", names=()), with_fragments.fragments[1]))
    assert first.text() == "fragment 1 of film 1: Een beurt"
    assert not material.retitle.isVisible()
    made.close()


def test_a_pupil_in_a_condition_is_warned_of(dialog, page):
    assert page.pupil_names == ("Sanne", "Tim")
    third = choice(dialog, Purpose.THIRD_PARTY)
    third.box.click()
    third.conditions.setText("niet als Sanne in beeld is")
    assert third.named.isVisible()
    assert third.named.text().startswith("Sanne is a pupil.")
    third.conditions.setText("niet als S. in beeld is")
    assert not third.named.isVisible()


def test_opened_for_one_purpose_it_shows_that_one_unticked_and_the_rest_on_demand(
    qtbot, core, clock, replies
):
    story = stories.start(core, clock)
    story.answer(Purpose.SUPERVISION, how=Given.ORAL, name="J. Terpstra")
    row = story.row(Purpose.SUPERVISION)
    made = ConsentDialog(AskConsent(story.page, replies.append, row))
    qtbot.addWidget(made)
    made.open()
    first, *rest = made.choose.choices
    assert first.row.purpose is Purpose.SUPERVISION
    assert first.recipient.isVisible()
    assert first.recipient.text() == "J. Terpstra"
    assert not made.choose.ticked
    assert not any(each.isVisible() for each in rest)
    words = [label.text() for label in first.findChildren(QLabel) if label.isVisible()]
    assert any("by word of mouth" in text for text in words)
    made.choose.more.click()
    assert all(each.isVisible() for each in rest)
    made.close()


def test_a_missing_signature_and_tick_are_marked_until_they_are_there(dialog):
    choice(dialog, Purpose.REPORT_TO_BOARD).box.click()
    dialog.forward.click()
    dialog.forward.click()
    assert not dialog.sign.unsigned.isVisible()
    dialog.forward.click()
    assert dialog.sign.unsigned.isVisible()
    assert dialog.sign.unread.isVisible()
    draw(dialog.sign.drawn.pads[0], STROKE)
    assert not dialog.sign.unsigned.isVisible()
    dialog.sign.read.click()
    assert not dialog.sign.unread.isVisible()


@pytest.fixture
def behind(qtbot):
    """A low window, kept until the test has ended."""
    window = QWidget()
    window.resize(960, 540)
    qtbot.addWidget(window)
    return window


@pytest.mark.parametrize("count", [1, 10])
def test_the_receipt_is_offered_inside_the_window_and_without_empty_room(behind, qapp, count):
    line = "Onderzoek: fragmenten, dr. A. Jansen (Universiteit Utrecht), onherkenbaar gemaakt, " * 2
    made = ReceiptDialog(AskReceipt("Peter", (line,) * count, ("Papier", "Bewijs")), behind)
    made.open()
    qapp.processEvents()
    assert made.height() <= 540
    assert made.height() <= made.layout().totalHeightForWidth(made.width())
    made.close()


def test_in_a_low_window_the_buttons_stay_in_reach(behind, page, replies):
    made = ConsentDialog(AskConsent(page, replies.append), behind)
    made.open()
    assert made.height() <= 540
    choice(made, Purpose.REPORT_TO_BOARD).box.click()
    made.forward.click()
    made.forward.click()
    assert made.height() <= 540
    assert made.rect().contains(made.forward.geometry())
    made.close()


def test_who_has_to_do_with_it_comes_first(qtbot):
    near, far = uuid4(), uuid4()
    choices = ((near, "Fatima, other"), (far, "Karel, guardian"))
    made = OtherDialog(AskOther("Who answers?", "", choices, merging=False, near=1))
    qtbot.addWidget(made)
    made.open()
    rows = made.list.model()
    said = [rows.index(at, 0).data() for at in range(rows.rowCount())]
    assert said == ["Fatima, other", "Others whom you know", "Karel, guardian"]
    made.search.setText("others")
    assert rows.rowCount() == 0
    made.search.setText("kar")
    made._go.click()
    assert made.answer == far
