"""May this go out: each row of the table can be tried, and each no says what is missing."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import BreakGlass, Ground, Remedy, Viewing
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.content import consent_words, purpose_name
from beeldcoach.services.fragments import AddFragment
from beeldcoach.services.letters import StartLetter
from beeldcoach.services.people import AddPerson, LinkGuardian
from beeldcoach.services.pictures import PictureAsked
from beeldcoach.services.stills import AddStill
from beeldcoach.services.studio import ShowStudio
from beeldcoach.services.telling import RecordTalk, SetInView
from tests.ui import consent_stories as stories
from tests.ui.pages.studio_case import film_in
from ui.dialogs.may_dialog import MayDialog
from ui.dialogs.viewing_dialog import ViewingDialog
from ui.navigation import Location
from ui.viewmodels.may import SOMEBODY_ELSE
from ui.viewmodels.may_words import GROUPS
from ui.viewmodels.picture_questions import AskPictureRelease
from ui.viewmodels.remedy_questions import AskMay, AskOthers, AskTalk, ShowFilm, TalkAnswer
from ui.widgets.check_row import CheckRow

WHY = "Bevel van de rechter-commissaris van 3 oktober, zaak 12."


class Opened:
    """The dialog on a trajectory with a film that was cut; short words for what one does."""

    def __init__(self, qtbot, session, prompter, trajectory_id):
        self.qtbot, self.session, self.core = qtbot, session, session.core
        self.prompter, self.id = prompter, trajectory_id
        self.dialog = MayDialog(AskMay(trajectory_id, session))
        qtbot.addWidget(self.dialog)
        self.dialog.show_file.setChecked(False)
        self.dialog.show()
        self.model = self.dialog.model
        self.rest()

    @property
    def page(self):
        return self.core.desk.ask(ShowConsent(self.id, "nl"))

    def rest(self):
        self.qtbot.waitUntil(lambda: self.model.decision is not None and not self.session.busy)

    def ask(self, purpose, material=None, to=None):
        """Choose, and return the gate's decision."""
        self.model.choose_purpose(purpose)
        self.rest()
        if material is not None:
            found = next(t for t in self.model.things if t.material == material)
            self.model.choose_thing(found.key)
            self.rest()
        if to is not None:
            self.model.choose_recipient(to)
            self.rest()
        return self.model.decision

    def rows(self):
        body = self.dialog._rows.body
        every = [body.itemAt(at).widget() for at in range(body.count())]
        return [widget for widget in every if isinstance(widget, CheckRow)]

    def press(self, words):
        """Press the remedy of a cross."""
        row = next(row for row in self.rows() if words in row._what.text())
        row.findChild(QPushButton).click()
        self.rest()

    def kinds(self):
        return [line.kind for line in reversed(self.page.lines)]

    def says(self, purpose, material, to, how=Given.ORAL):
        item = ConsentItem(purpose, material, to.key, to.name)
        today = self.session.today
        self.core.desk.do(RecordConsent(self.id, (item,), Answer.YES, how, today))
        self.model.reload()
        self.rest()


@pytest.fixture
def opened(qtbot, session, prompter):
    film = film_in(session.core, b"geen echte film")
    session.core.desk.do(AddFragment(film, 0, 2000, "Stil zijn"))
    session.core.desk.do(AddStill(film, 1480))
    trajectory_id = session.core.desk.ask(ShowStudio(film, "nl")).trajectory_id
    session.core.desk.do(StartLetter(trajectory_id, "agreement", "nl"))
    sem = session.core.desk.do(AddPerson("Sem de Groot", "pupil")).value
    session.core.desk.do(AddPerson("Supervisor Bos", "other"))
    made = Opened(qtbot, session, prompter, trajectory_id)
    made.film, made.sem = film, sem
    yield made
    made.dialog.close()


ROWS = [
    (Purpose.VIEW_OWN, "film", 1),
    (Purpose.COPY_OWN, "register", 2),
    (Purpose.COPY_OWN, "fragment", 3),
    (Purpose.COACH_WORK, "film", 4),
    (Purpose.REPORT_TO_BOARD, "report", 5),
    (Purpose.REPORT_TO_BOARD, "interim_report", 6),
    (Purpose.ORAL_INTERIM, "course", 7),
    (Purpose.REPORT_TO_BOARD, "film", 8),
    (Purpose.THIRD_PARTY, "still", 9),
    (Purpose.SUPERVISION, "fragment", 10),
    (Purpose.EDUCATION, "fragment", 11),
    (Purpose.IMAGE_PRODUCTION, "film", 12),
    (Purpose.ASSESSMENT, "report", 13),
    (Purpose.OTHER, "fragment", 14),
    (Purpose.LEGAL_DUTY, "film", 15),
    (Purpose.ACCESS_REQUEST, "film", 16),
    (Purpose.BACKUP, "vault", 17),
    (Purpose.PRACTICE_PAPER, "letter", 18),
    (Purpose.BACKUP, "film", 0),
]


def test_every_row_of_the_table_can_be_tried_and_a_no_says_what_is_missing(opened):
    for purpose, material, row in ROWS:
        decision = opened.ask(purpose, material)
        assert decision.row == row, (purpose, material)
        assert opened.dialog.verdict._row.text() == (f"rule {row}" if row else "")
        crosses = [check for check in decision.checks if not check.ok]
        if opened.model.is_yes:
            assert opened.dialog.release.isEnabled(), purpose
            continue
        assert crosses, purpose
        assert opened.dialog.verdict.rest.text().startswith(opened.rows()[0]._what.text())
        assert not opened.dialog.release.isEnabled()


def test_of_what_a_purpose_says_nothing_of_something_else_is_one_press_away(opened):
    opened.ask(Purpose.ORAL_INTERIM)
    assert opened.ask(Purpose.SUPERVISION).row == 10
    assert opened.ask(Purpose.EDUCATION, "register").row == 0
    opened.press("")
    assert (opened.model.decision.row, opened.model.thing.material) == (11, "fragment")


def test_every_purpose_stands_there_under_whom_it_is_for(opened):
    combo = opened.dialog.purpose
    words = [combo.itemData(at) for at in range(combo.count())]
    every = {p.value for p in Purpose}
    assert set(words) - {"group"} == every
    assert words.count("group") == len(GROUPS)
    assert not combo.model().item(0).isEnabled(), "a head cannot be chosen"


def test_what_she_may_see_is_written_down_before_it_is_shown(opened):
    assert isinstance(opened.ask(Purpose.VIEW_OWN, "fragment"), Viewing)
    seen = []

    def shows(question):
        assert isinstance(question, ShowFilm)
        seen.append((question.recipient, opened.kinds()[-1]))

    opened.prompter.answers = [shows]
    opened.dialog.release.click()
    opened.rest()
    assert seen == [("Marit Jansen", EntryKind.SHOWN)]


def test_a_copy_of_film_that_shows_others_may_only_be_looked_at(opened):
    opened.ask(Purpose.COPY_OWN, "fragment")
    said = "A copy may not go out yet. Showing it is allowed."
    assert opened.dialog.verdict.first.text() == said
    assert opened.dialog.verdict.property("ground") == "info"
    assert opened.dialog.release.text() == "Show it to Marit Jansen"
    opened.press("unencrypted")
    assert opened.dialog.encrypted.isChecked()


def test_the_board_is_told_what_she_knows_and_it_stands_among_the_latest(opened):
    opened.ask(Purpose.ORAL_INTERIM)
    board = opened.model.recipient
    opened.says(Purpose.ORAL_INTERIM, "course", board)
    today = opened.session.today
    opened.prompter.answers = [TalkAnswer(today, "De strekking.")]
    opened.press("does not know yet")
    assert isinstance(opened.prompter.asked[-1], AskTalk)
    opened.prompter.answers = [TalkAnswer(today, "Het verloopt goed.")]
    opened.dialog.release.click()
    opened.rest()
    line = opened.page.lines[0]
    assert (line.kind, line.subjects) == (EntryKind.ORAL_REPORT, "Het verloopt goed.")
    assert "recorded" in opened.dialog.verdict.first.text()


def test_the_law_lets_a_report_out_by_breaking_glass(qtbot, session, prompter, clock, tmp_path):
    story = stories.closed(session.core, clock)
    opened = Opened(qtbot, session, prompter, story.id)
    opened.ask(Purpose.LEGAL_DUTY, "report")
    assert opened.dialog.verdict.first.text().startswith("Only by breaking glass")
    prompter.answers = [BreakGlass(WHY, "artikel 126nd Sv", teacher_informed=True)]
    opened.press("reason")
    assert opened.model.allowed
    opened.dialog.path.setText(str(tmp_path / "Rapport.pdf"))
    with qtbot.waitSignal(opened.model.ended):
        opened.dialog.release.click()
    (row,) = opened.page.register
    assert row.forced
    assert WHY in row.ground
    assert (tmp_path / "Rapport.pdf").exists()
    opened.dialog.close()


def test_what_others_may_not_get_she_may_look_at(opened):
    opened.ask(Purpose.EDUCATION, "film")
    opened.dialog.choose_teacher.click()
    opened.rest()
    assert opened.model.is_yes


NOT_HERS = [
    Purpose.LEGAL_DUTY,
    Purpose.ACCESS_REQUEST,
    Purpose.PERSONNEL_FILE,
    Purpose.ASSESSMENT,
    Purpose.DISMISSAL,
]


def test_her_looking_at_it_is_not_offered_where_it_is_no_answer(opened):
    for purpose in NOT_HERS:
        opened.ask(purpose, "film")
        assert not opened.model.is_yes
        assert opened.dialog._possible.isHidden(), purpose
    opened.ask(Purpose.DISMISSAL, "film")
    assert opened.dialog.verdict.first.text() == "This never goes out."


def test_that_nobody_else_is_in_it_can_be_said_anew(opened):
    opened.core.desk.do(SetInView(opened.film, ()))
    opened.model.reload()
    opened.rest()
    opened.ask(Purpose.THIRD_PARTY, "fragment", "named:council")
    row = next(row for row in opened.rows() if "as you see it" in row._what.text())
    assert row._other.text() == "Who is in it …"
    opened.prompter.answers = [True]
    row._other.click()
    opened.rest()
    assert isinstance(opened.prompter.asked[-1], AskOthers)


def test_of_a_whole_film_that_goes_to_nobody_a_fragment_is_one_press_away(opened):
    decision = opened.ask(Purpose.THIRD_PARTY, "film", "named:council")
    assert decision.row == 9
    assert opened.rows()[0]._what.text() == "A whole film goes to nobody else"
    opened.press("whole film")
    assert opened.model.thing.material == "fragment"


def test_who_asks_to_see_a_child_is_only_shown_it(opened):
    opened.ask(Purpose.ACCESS_REQUEST, "film")
    assert opened.dialog.release.text() == "Show it"


def test_only_a_child_of_the_film_can_be_asked_about_and_the_remedy_says_who_is_in_it(opened):
    opened.ask(Purpose.ACCESS_REQUEST, "film")
    assert (opened.dialog.child.currentText(), opened.model.child) == ("Nobody named yet", None)
    assert opened.rows()[0]._what.text() == "It was not said that this child is in the film"

    def says(question):
        assert isinstance(question, AskOthers)
        opened.core.desk.do(SetInView(opened.film, (opened.sem,)))

    opened.prompter.answers = [says]
    opened.press("It was not said")
    opened.model.reload()
    opened.qtbot.waitUntil(lambda: opened.model.child is not None)
    opened.rest()
    assert opened.dialog.child.currentText() == "Sem de Groot"
    crosses = {check.ground for check in opened.model.decision.checks if not check.ok}
    assert Ground.CHILD_IN_IT not in crosses


def test_who_asks_to_see_a_child_is_not_whom_was_asked_about_before(opened):
    do = opened.core.desk.do
    do(
        LinkGuardian(
            opened.sem, do(AddPerson("Anna de Groot", "guardian")).value, relation="moeder"
        )
    )
    opened.ask(Purpose.SUPERVISION)
    opened.ask(Purpose.ACCESS_REQUEST)
    assert opened.model.recipient.name == "Anna de Groot"


def test_a_typed_name_that_is_known_is_the_same_recipient_and_her_no_is_kept(opened):
    item = ConsentItem(Purpose.EDUCATION, "fragment", "named:team", "team De Wilgen")
    today = opened.session.today
    no = RecordConsent(opened.id, (item,), Answer.NO, Given.ORAL, today)
    opened.core.desk.do(no)
    opened.model.reload()
    opened.rest()
    opened.prompter.answers = [("Team  de wilgen ", "other")]
    opened.ask(Purpose.EDUCATION, "fragment", SOMEBODY_ELSE)
    opened.qtbot.waitUntil(lambda: opened.model.recipient.key == "named:team")
    opened.rest()
    said = [row._what.text() for row in opened.rows()]
    assert "Marit said no to this" in said
    names = [each.name.casefold() for each in opened.model.recipients]
    assert names.count("team de wilgen") == 1


def test_supervision_is_mended_by_what_the_coach_knows(opened):
    opened.ask(Purpose.SUPERVISION, "fragment")
    opened.press("bound to secrecy")
    assert opened.dialog.secrecy.isChecked()
    gate = opened.model.gate
    talk = RecordTalk(opened.id, gate.purpose, gate.recipient, opened.session.today, "x")
    opened.core.desk.do(talk)
    opened.model.reload()
    opened.rest()
    remedies = {c.remedy for c in opened.model.decision.checks if not c.ok}
    assert remedies == {Remedy.RECORD_CONSENT, Remedy.ASK_OTHERS}


def test_a_child_of_unknown_age_leads_to_where_its_birthday_is_filled_in(opened):
    opened.core.desk.do(SetInView(opened.film, (opened.sem,)))
    opened.model.reload()
    opened.rest()
    opened.ask(Purpose.ACCESS_REQUEST, "film")
    assert opened.dialog._child.isVisible()
    assert opened.rows()[0]._what.text() == "The birthday of Sem is not known"
    opened.press("birthday")
    assert opened.dialog.answer == Location("person", opened.sem)


def test_a_yes_to_a_picture_leads_to_the_dialog_that_lets_it_out(opened):
    opened.ask(Purpose.LEGAL_DUTY, "still")
    opened.prompter.answers = [BreakGlass(WHY, "artikel 126nd Sv", teacher_informed=True)]
    opened.press("reason")
    opened.prompter.answers = [None]
    opened.dialog.release.click()
    opened.rest()
    question = opened.prompter.asked[-1]
    assert isinstance(question, AskPictureRelease)
    assert question.gate.broken.reason == WHY
    assert question.asked.at_ms == 1480


def test_who_may_only_look_sees_exactly_that_part_and_takes_nothing(qtbot, session):
    film = film_in(session.core)
    question = ShowFilm(session, PictureAsked(film, 1000, 3000), "Supervisor Bos")
    dialog = ViewingDialog(question)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.surface.has_picture)
    assert dialog.isFullScreen()
    assert "Supervisor Bos" in dialog.windowTitle()
    assert (dialog.place.minimum(), dialog.place.maximum()) == (1000, 3000)
    dialog.toggle()
    qtbot.waitUntil(lambda: not dialog.player.playing and dialog.player.position_ms > 2500)
    assert dialog.player.position_ms <= 3000
    reels = dialog.player._reels
    dialog.reject()
    qtbot.waitUntil(lambda: not reels)


def test_what_is_shown_stays_inside_a_small_window(qtbot, session):
    film = film_in(session.core, b"geen echte film")
    behind = QWidget()
    qtbot.addWidget(behind)
    behind.resize(960, 540)
    question = ShowFilm(session, PictureAsked(film, 1000, 3000), "Supervisor Bos")
    dialog = ViewingDialog(question, behind)
    dialog.open()
    dialog.showNormal()
    assert (dialog.width() <= 960, dialog.height() <= 540) == (True, True)
    reels = dialog.player._reels
    dialog.reject()
    qtbot.waitUntil(lambda: not reels and not session.busy)
    dialog.setParent(None)


def test_a_purpose_has_the_name_here_that_it_has_where_it_is_asked():
    for language in ("nl", "en"):
        names = consent_words(language)["purposes"]
        asked = {purpose for _, purposes in GROUPS for purpose in purposes}
        assert {purpose_name(language, each.value) for each in asked} == {names[p] for p in asked}
