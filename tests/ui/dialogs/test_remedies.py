"""Remedies: each asks what is missing, records it, and the gate answers otherwise."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLabel

from beeldcoach.domain.consent import Answer, Condition, Given, Purpose
from beeldcoach.domain.release import Ground, Recipient, Release, Remedy, Verdict
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.content import own_copy_text, signed_text
from beeldcoach.services.fragments import AddFragment
from beeldcoach.services.operations import store_evidence
from beeldcoach.services.people import AddPerson, ChangePerson, LinkGuardian
from beeldcoach.services.pictures import PictureAsked
from beeldcoach.services.recording import FillField
from beeldcoach.services.releasing import AskGate
from beeldcoach.services.studio import ShowStudio
from beeldcoach.services.telling import WhoIsInView
from tests.ui.consent_stories import SIGNATURE
from tests.ui.pages.studio_case import film_in
from ui.dialogs.consent_dialog import ConsentDialog
from ui.dialogs.others_dialog import OthersDialog
from ui.dialogs.remedies import GlassDialog, TalkDialog
from ui.dialogs.statement_dialog import StatementDialog
from ui.navigation import Location
from ui.viewmodels import remedies
from ui.viewmodels.consent_flows import ConsentAnswer
from ui.viewmodels.questions import AskConsent
from ui.viewmodels.remedy_questions import (
    AskGlass,
    AskOthers,
    AskStatement,
    AskTalk,
    StatementAnswer,
    TalkAnswer,
)

HELPER = Recipient("named:helper", "Orthopedagoog Van Dam")
FAMILY = (("Fenna", "pupil"), ("Judith", "guardian"))
WHY = "Bevel van de rechter-commissaris van 3 oktober, zaak 12."


class Case:
    """A film with its trajectory; short words for what one asks and mends."""

    def __init__(self, qtbot, session, prompter):
        self.qtbot = qtbot
        self.session, self.core, self.prompter = session, session.core, prompter
        self.film = film_in(self.core, b"geen echte film")
        self.id = self.core.desk.ask(ShowStudio(self.film, "nl")).trajectory_id
        self.teacher = remedies.teacher_of(self.page)

    @property
    def page(self):
        return self.core.desk.ask(ShowConsent(self.id, "nl"))

    def gate(self, purpose, recipient=HELPER, **more):
        picture = PictureAsked(self.film, 0, 2000, **more)
        return AskGate(self.id, purpose, recipient, "fragment", picture=picture)

    def ask(self, gate):
        return self.core.desk.ask(gate)

    def mend(self, gate, ground, *answers):
        """Do the remedy of a cross with these answers; return what is to be asked or where to."""
        check = next(c for c in self.ask(gate).checks if c.ground is ground)
        assert not check.ok
        self.prompter.answers = list(answers)
        ended = []

        def flow():
            ended.append((yield from remedies.mend(self.session, self.page, gate, check)))

        def fail(error):
            raise error

        self.session.start(flow(), fail)
        self.rest()
        return ended[0] if ended else None

    def rest(self):
        """Wait until all is done."""
        self.qtbot.waitUntil(lambda: not self.session.busy)

    def signed(self, gate):
        today, to = self.session.today, gate.recipient
        until = today + timedelta(days=200)
        use = ConsentItem(gate.purpose, gate.material, to.key, to.name, valid_until=until)
        text = signed_text("consent", "nl")
        return ConsentAnswer((use,), Answer.YES, Given.WRITTEN, today, text, (SIGNATURE,), "drawn")


@pytest.fixture
def case(qtbot, session, prompter):
    return Case(qtbot, session, prompter)


def crosses(decision):
    return {check.ground for check in decision.checks if not check.ok}


def test_consent_is_asked_for_exactly_this_use(case):
    gate = case.gate(Purpose.RESEARCH)
    case.mend(gate, Ground.CONSENT, case.signed(gate), None)
    question = case.prompter.asked[0]
    assert isinstance(question, AskConsent)
    row = question.chosen
    assert (row.purpose, row.material, row.recipient) == (gate.purpose, "fragment", HELPER.key)
    assert Ground.CONSENT not in crosses(case.ask(gate))


def test_of_a_fragment_that_was_cut_exactly_that_one_is_asked(case, qtbot):
    case.core.desk.do(AddFragment(case.film, 0, 2000, "Stil zijn"))
    gate = case.gate(Purpose.THIRD_PARTY)
    row = remedies.row_of(case.page, gate, "en")
    assert row.material_name == "fragment 1 of film 1, 0:00\u20130:02"
    dialog = ConsentDialog(AskConsent(case.page, lambda _: None, row))
    qtbot.addWidget(dialog)
    choice = next(c for c in dialog.choose.choices if c.row is row)
    (item,) = choice.items()
    assert (item.material, item.recipient) == (remedies.use_of(gate).part, HELPER.key)
    assert item.material_name == row.material_name
    assert not any(box.isHidden() for box in choice.terms.values()), "it has all conditions"
    choice.terms[Condition.HIDDEN].setChecked(True)
    assert choice.items()[0].terms == (Condition.HIDDEN,)


def test_a_talk_beforehand_is_recorded_for_this_use(case):
    gate = case.gate(Purpose.SUPERVISION)
    case.mend(gate, Ground.TOLD, TalkAnswer(case.session.today, "Twee fragmenten."))
    assert isinstance(case.prompter.asked[0], AskTalk)
    assert Ground.TOLD not in crosses(case.ask(gate))


def test_the_promise_is_kept_with_its_signature_and_text(case):
    gate = case.gate(Purpose.COPY_OWN, case.teacher)
    text = own_copy_text("en")
    answer = StatementAnswer(case.session.today, text, (SIGNATURE,), "drawn")
    case.mend(gate, Ground.STATEMENT, answer)
    assert isinstance(case.prompter.asked[0], AskStatement)
    assert Ground.STATEMENT not in crosses(case.ask(gate))


def test_whoever_is_in_view_is_said_and_answers_for_herself(case, qtbot):
    fatima = case.core.desk.do(AddPerson("Fatima Yilmaz", "teacher")).value
    gate = case.gate(Purpose.THIRD_PARTY)
    dialog = OthersDialog(AskOthers(case.session, case.page, gate))
    qtbot.addWidget(dialog)
    dialog.open()
    case.rest()
    dialog.model.tick(fatima, on=True)
    dialog.go_on.click()
    assert case.core.desk.ask(WhoIsInView(case.film)) is None, "is this everybody?"
    dialog.nobody_else.setChecked(True)
    dialog.go_on.click()
    case.rest()
    assert case.core.desk.ask(WhoIsInView(case.film)) == (fatima,)
    case.prompter.answers = [case.signed(gate), None]
    dialog.model.record(dialog.model.others.in_view[0])
    case.rest()
    asked = case.prompter.asked[0]
    assert asked.page.name == "Fatima Yilmaz"
    decision = case.ask(gate)
    assert crosses(decision) == {Ground.CONSENT}, "hers is there, that of the teacher is not"
    purposes = [row for row in case.page.rows if row.purpose is Purpose.THIRD_PARTY]
    assert [row.number for row in purposes] == [0], "and does not stand as that of the teacher"
    dialog.close()


@pytest.mark.parametrize("known", [True, False])
def test_of_a_child_others_answer_to_who_decides_for_it_and_not_to_whom_was_asked_before(
    case, qtbot, known
):
    do = case.core.desk.do
    fenna, judith = (do(AddPerson(f"{name} Oosting", role)).value for name, role in FAMILY)
    do(ChangePerson(fenna, "born_on", date(2016, 3, 4)))
    if known:
        do(LinkGuardian(fenna, judith, relation="moeder"))
    dialog = OthersDialog(AskOthers(case.session, case.page, case.gate(Purpose.ACCESS_REQUEST)))
    qtbot.addWidget(dialog)
    dialog.open()
    case.rest()
    assert dialog._for_whom.isHidden(), "nobody was said to be in it yet"
    dialog.model.tick(fenna, on=True)
    dialog.model.save()
    case.rest()
    name, key = ("Judith", judith) if known else ("Fenna", fenna)
    qtbot.waitUntil(lambda: f"{name} Oosting" in dialog._for_whom.text())
    assert HELPER.name not in dialog._for_whom.text()
    assert dialog.model.gate.recipient.key == f"person:{key}"
    dialog.close()


def test_whom_the_intake_names_is_looked_for_first(case, qtbot):
    fill = FillField(case.id, "intake", None, "focus_pupil", "S.")
    case.core.desk.do(fill)
    dialog = OthersDialog(AskOthers(case.session, case.page, case.gate(Purpose.THIRD_PARTY)))
    qtbot.addWidget(dialog)
    dialog.open()
    case.rest()
    assert "S." in dialog._named.text()
    dialog.nobody_else.setChecked(True)
    dialog.go_on.click()
    assert case.core.desk.ask(WhoIsInView(case.film)) is None
    assert dialog._problem.text() == "Look for whom the intake names, and tick it."
    dialog.looked_for.setChecked(True)
    dialog.go_on.click()
    case.rest()
    assert case.core.desk.ask(WhoIsInView(case.film)) == ()
    others = {c.ground: c.ok for c in case.ask(case.gate(Purpose.THIRD_PARTY)).checks}
    assert others[Ground.OTHERS]
    dialog.close()


def test_glass_breaks_with_a_reason_of_forty_characters_a_basis_and_whether_she_knows(case, qtbot):
    gate = case.gate(Purpose.LEGAL_DUTY, Recipient("named:court", "Rechtbank Overijssel"))
    assert case.ask(gate).verdict is Verdict.BREAK_GLASS
    dialog = GlassDialog(AskGlass("Marit", "Rechtbank Overijssel", case.session.today))
    qtbot.addWidget(dialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "not on a yes of Marit" in said
    assert "did not agree" not in said, "she may never have been asked"
    dialog.basis.setText("artikel 126nd Sv")
    dialog.informed.set_value("forbidden")
    dialog.reason.setPlainText(WHY[:39])
    assert not dialog.breaks.isEnabled()
    dialog.reason.setPlainText("a" * 45)
    assert not dialog.breaks.isEnabled()
    dialog.reason.setPlainText(WHY)
    dialog.basis.setText("x")
    assert not dialog.breaks.isEnabled()
    dialog.basis.setText("artikel 126nd Sv")
    dialog.breaks.click()
    asked = case.mend(gate, Ground.REASON, dialog.answer)
    assert asked.broken.informing_forbidden
    assert asked.broken.reconsider_on == case.session.today + timedelta(days=90)
    assert isinstance(case.ask(asked), Release)


def test_who_is_not_made_sure_of_does_not_see_a_child(case):
    child = case.core.desk.do(AddPerson("Sem de Groot", "pupil")).value
    gate = case.gate(Purpose.ACCESS_REQUEST, HELPER, child_id=child)
    asked = case.mend(gate, Ground.IDENTITY, True)
    assert asked.picture.identity_checked
    assert case.mend(gate, Ground.IDENTITY, None) is None


def test_what_lies_elsewhere_is_led_to(case):
    gate = AskGate(case.id, Purpose.REPORT_TO_BOARD, Recipient(case.page.board_key, "x"))
    assert case.mend(gate, Ground.AT_END) == Location("trajectory", case.id, "closing")
    basis = replace(case.ask(gate).checks[0], remedy=Remedy.OPEN_BASIS)
    assert remedies._PLACES[basis.remedy] == ("trajectory", "intake/pupils")


def test_a_promise_is_signed_after_it_was_read(case, qtbot):
    dialog = StatementDialog(AskStatement(case.page, lambda _: None))
    qtbot.addWidget(dialog)
    dialog.keep.click()
    assert dialog.answer is None
    assert dialog._hint.text() == "The signature is still missing."


def test_nothing_is_recorded_of_a_talk_without_a_subject(case, qtbot):
    dialog = TalkDialog(AskTalk("Marit", "Team De Wilgen", "x", case.session.today, Ground.GIST))
    qtbot.addWidget(dialog)
    assert not dialog.keep.isEnabled()
    dialog.subjects.setPlainText("De strekking.")
    dialog.keep.click()
    assert dialog.answer == TalkAnswer(case.session.today, "De strekking.")


def test_one_row_speaks_for_exactly_one_use_however_it_stands(case):
    gate = case.gate(Purpose.THIRD_PARTY)
    evidence = store_evidence(case.core, SIGNATURE)
    answer = case.signed(gate)
    case.core.desk.do(
        RecordConsent(
            case.id,
            answer.items,
            Answer.YES,
            Given.WRITTEN,
            case.session.today,
            None,
            evidence,
            "drawn",
            "1",
            "nl",
            "tekst",
        )
    )
    assert remedies.row_of(case.page, gate, "nl").consent_id is not None
    other = replace(gate, recipient=Recipient("named:other", "Een ander"))
    assert remedies.row_of(case.page, other, "nl").consent_id is None


def test_of_a_still_exactly_that_one_is_asked(case, qtbot):
    at = replace(case.gate(Purpose.THIRD_PARTY).picture, start_ms=None, end_ms=None, at_ms=1_500)
    gate = replace(case.gate(Purpose.THIRD_PARTY), material="still", picture=at)
    row = remedies.row_of(case.page, gate, "en")
    assert row.material_name == "still from film 1, at 0:01"
    dialog = ConsentDialog(AskConsent(case.page, lambda _: None, row))
    qtbot.addWidget(dialog)
    choice = next(c for c in dialog.choose.choices if c.row is row)
    (item,) = choice.items()
    assert (item.material, item.recipient) == (remedies.use_of(gate).part, HELPER.key)
    assert item.material == f"still:{case.film}:None:None:1500"
    offered = {condition for condition, box in choice.terms.items() if not box.isHidden()}
    assert offered == set(Condition) - {Condition.NO_SOUND}, "as of any still"
    assert item.material_name == row.material_name
