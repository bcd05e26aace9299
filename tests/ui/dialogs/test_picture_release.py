"""A fragment, a still, a film on their way out; the copy in which nobody can be recognised."""

from concurrent.futures import ThreadPoolExecutor

import av
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from beeldcoach.domain.consent import Answer, Given, Purpose
from beeldcoach.domain.errors import ReleaseStopped
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.domain.release import Ground, Release, Viewing
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.consenting import ConsentItem, RecordConsent
from beeldcoach.services.filming import FilmObject
from beeldcoach.services.hidden_copies import HiddenCopies, Stretch, bind_hidden, make_hidden
from beeldcoach.services.operations import film_stream, store_evidence
from beeldcoach.services.passwords import new_password
from beeldcoach.services.pictures import PictureAsked
from beeldcoach.services.progress import Silent
from beeldcoach.services.release_entries import UnfinishedReleases
from beeldcoach.services.studio import ShowStudio
from beeldcoach.services.telling import RecordStatement, SetInView
from tests.media.conftest import make_film
from tests.ui.pages.studio_case import film_in
from ui.dialogs.copy_password_dialog import CopyPasswordDialog
from ui.dialogs.hidden_copy_dialog import HiddenCopyDialog
from ui.dialogs.picture_release_dialog import PictureReleaseDialog
from ui.dialogs.prompter import DialogPrompter
from ui.dialogs.watch_stage import WatchStage
from ui.preferences import Preferences
from ui.tasks.flow import Lane
from ui.viewmodels.hidden_copy import Seen
from ui.viewmodels.passphrase import strength_of
from ui.viewmodels.picture_questions import (
    AskCopyPassword,
    AskHiddenCopy,
    AskPictureRelease,
)
from ui.viewmodels.remedy_questions import ShowFilm
from ui.viewmodels.session import Session

PASSWORD = "appel fiets kasteel maan zebra trein olifant"


class Case:
    """A film, the dialog about a part of it, and what the ledger says."""

    def __init__(self, core, session, qtbot, *, long=False):
        self.core, self.session, self.qtbot = core, session, qtbot
        if long:
            data = make_film(stamps=range(25 * 40))
            self.film = film_in(core, data, length_ms=40_000)
        else:
            self.film = film_in(core)
        self.trajectory = core.desk.ask(ShowStudio(self.film, "nl")).trajectory_id

    def fragment(self):
        return PictureAsked(self.film, 1_000, 2_000)

    def nobody_else(self):
        self.core.desk.do(SetInView(self.film, ()))

    @property
    def page(self):
        return self.core.desk.ask(ShowConsent(self.trajectory, "nl"))

    def agreed_to_board(self):
        """Say yes in writing to the whole film for the board; return its key."""
        page, paper = self.page, store_evidence(self.core, b"een handtekening")
        item = ConsentItem(Purpose.THIRD_PARTY, "film", page.board_key, page.board)
        self.core.desk.do(
            RecordConsent(
                self.trajectory,
                (item,),
                Answer.YES,
                Given.WRITTEN,
                self.core.clock.today(),
                evidence=paper,
                evidence_kind="scan",
                text_version="3",
                text_language="nl",
                text_read="x",
            )
        )
        return page.board_key

    def promised(self):
        paper = store_evidence(self.core, b"een belofte")
        today = self.core.clock.today()
        self.core.desk.do(RecordStatement(self.trajectory, today, "Ik houd het voor mij.", paper))

    def open(self, asked=None):
        question = AskPictureRelease(self.session, self.trajectory, asked or self.fragment())
        dialog = PictureReleaseDialog(question)
        self.qtbot.addWidget(dialog)
        dialog.show_file.setChecked(False)
        dialog.show()
        self.settled(dialog)
        return dialog

    def settled(self, dialog):
        self.qtbot.waitUntil(lambda: dialog.model.decision is not None)

    def choose(self, dialog, combo, data):
        combo.setCurrentIndex(combo.findData(data))
        combo.activated.emit(combo.currentIndex())
        self.settled(dialog)

    def told(self):
        lines = self.core.desk.ask(ShowConsent(self.trajectory, "nl")).lines
        return [line.kind for line in reversed(lines) if line.kind.name.startswith("RELEASE")]


@pytest.fixture
def case(core, session, qtbot):
    return Case(core, session, qtbot)


def failed(dialog):
    decision = dialog.model.decision
    return {check.ground for check in decision.checks if not check.ok} if decision else None


def test_her_copy_needs_a_promise_and_goes_behind_a_password(case, prompter, tmp_path):
    case.nobody_else()
    dialog = case.open()
    assert dialog.model.purpose is Purpose.COPY_OWN
    assert dialog.model.form == "locked"
    assert failed(dialog) == {Ground.STATEMENT}
    assert not dialog.release.isEnabled()
    case.promised()
    dialog.model.reload()
    case.qtbot.waitUntil(lambda: isinstance(dialog.model.decision, Release))
    assert dialog.path.text().endswith(".html")
    prompter.answers = [PASSWORD]
    dialog.path.setText(str(tmp_path / "kopie"))
    dialog.release.click()
    case.qtbot.waitUntil(lambda: dialog.model.done is not None)
    (asked,) = prompter.asked
    assert isinstance(asked, AskCopyPassword)
    assert "Jansen" not in (tmp_path / "kopie.html").read_text("utf-8")
    assert case.told() == [EntryKind.RELEASE_STARTED, EntryKind.RELEASE_DONE]
    assert dialog.model.done.number in dialog.verdict.rest.text()
    assert not dialog.release.isVisible()
    dialog.close()


def test_who_gives_no_password_lets_nothing_out(case, prompter, tmp_path):
    case.nobody_else()
    case.promised()
    dialog = case.open()
    prompter.answers = [None]
    dialog.path.setText(str(tmp_path / "kopie"))
    dialog.release.click()
    case.qtbot.waitUntil(lambda: bool(prompter.asked))
    case.qtbot.waitUntil(lambda: not case.session.busy)
    assert case.told() == []
    assert list(tmp_path.glob("kopie*")) == []
    dialog.close()


def test_a_plain_file_is_refused_to_her_in_words(case):
    case.nobody_else()
    case.promised()
    dialog = case.open()
    case.choose(dialog, dialog.form, "mp4")
    assert failed(dialog) == {Ground.ENCRYPTED}
    assert not dialog.release.isEnabled()
    assert dialog.verdict.rest.text()
    dialog.close()


def test_while_others_can_be_recognised_she_may_be_shown_it(case, prompter):
    dialog = case.open()
    assert isinstance(dialog.model.decision, Viewing)
    assert dialog.release.isEnabled()
    prompter.answers = [True]
    dialog.release.click()
    case.qtbot.waitUntil(lambda: bool(prompter.asked))
    (asked,) = prompter.asked
    assert isinstance(asked, ShowFilm)
    assert (asked.picture.start_ms, asked.picture.end_ms) == (1_000, 2_000)
    last = case.core.desk.ask(ShowConsent(case.trajectory, "nl")).lines[0]
    assert last.kind is EntryKind.SHOWN
    dialog.close()


def test_another_recipient_is_asked_about_at_once_and_assessment_never_goes(case):
    case.nobody_else()
    dialog = case.open()
    board = next(r for r in dialog.model.recipients if r.key.startswith("board:"))
    case.choose(dialog, dialog.to, board.key)
    assert dialog.model.form == "mp4"
    assert Ground.CONSENT in failed(dialog)
    case.choose(dialog, dialog.purpose, Purpose.ASSESSMENT.value)
    assert failed(dialog) == {Ground.NEVER}
    assert dialog.verdict.first.text() == dialog.tr("This never goes out.")
    dialog.close()


def test_a_still_proposes_a_picture_and_a_film_itself(case):
    case.nobody_else()
    still = case.open(PictureAsked(case.film, at_ms=1_480))
    assert still.model.form == "locked"
    board = next(r for r in still.model.recipients if r.key.startswith("board:"))
    case.choose(still, still.to, board.key)
    assert still.model.form == "png"
    case.choose(still, still.form, "jpg")
    assert still.model.place_of("beeld").name == "beeld.jpg"
    still.close()
    film = case.open(PictureAsked(case.film))
    assert film.model.gate.material == "film"
    film.close()


def test_cancelled_half_way_nothing_is_left(case, prompter, tmp_path, monkeypatch):
    case.nobody_else()
    case.promised()
    dialog = case.open()
    prompter.answers = [PASSWORD]
    monkeypatch.setattr(
        "ui.viewmodels.picture_release.fill_picture",
        lambda core, export, progress, password: (dialog.model.cancel(), progress.check()),
    )
    dialog.path.setText(str(tmp_path / "kopie"))
    with case.qtbot.waitSignal(dialog.model.ended):
        dialog.release.click()
    assert case.told() == [EntryKind.RELEASE_STARTED, EntryKind.RELEASE_ABORTED]
    assert case.core.desk.ask(UnfinishedReleases()) == ()
    assert not dialog.model.busy
    assert list(tmp_path.glob("kopie*")) == []
    dialog.close()


@pytest.fixture
def lanes():
    lanes = {Lane.DESK: ThreadPoolExecutor(1), Lane.MEDIA: ThreadPoolExecutor(2)}
    yield lanes
    for lane in lanes.values():
        lane.shutdown()


def test_the_window_answers_while_a_film_is_written_and_stops_it(
    core, lanes, prompter, qtbot, tmp_path
):
    preferences = Preferences.in_file(tmp_path / "own.ini")
    case = Case(core, Session(core, lanes, prompter, preferences), qtbot, long=True)
    case.nobody_else()
    case.promised()
    dialog = case.open(PictureAsked(case.film))
    turns, far = [], []
    timer = QTimer(dialog, interval=5)
    timer.timeout.connect(lambda: turns.append(1))
    dialog.model.progressed.connect(lambda done, total: far.append(done / total))
    prompter.answers = [PASSWORD]
    dialog.path.setText(str(tmp_path / "film"))
    timer.start()
    dialog.release.click()
    qtbot.waitUntil(lambda: any(share > 0.1 for share in far))
    assert len(turns) > 5
    assert dialog.progress.isVisible()
    with qtbot.waitSignal(dialog.model.ended):
        dialog.progress.cancelled.emit()
    assert list(tmp_path.glob("film*")) == []
    told = lanes[Lane.DESK].submit(case.told).result()
    assert told == [EntryKind.RELEASE_STARTED, EntryKind.RELEASE_ABORTED]
    dialog.close()
    qtbot.waitUntil(lambda: not case.session.busy)


def test_a_withdrawal_while_it_is_written_stops_it_and_leaves_nothing(
    core, lanes, prompter, qtbot, tmp_path
):
    preferences = Preferences.in_file(tmp_path / "own.ini")
    case = Case(core, Session(core, lanes, prompter, preferences), qtbot, long=True)
    case.nobody_else()
    board = case.agreed_to_board()
    dialog = case.open(PictureAsked(case.film))
    case.choose(dialog, dialog.to, board)
    qtbot.waitUntil(lambda: dialog.model.allowed)
    far = []
    dialog.model.progressed.connect(lambda done, total: far.append(done / total))
    prompter.answers = [lambda question: question.choices[0]]
    dialog.path.setText(str(tmp_path / "film"))
    assert not dialog.withdraw.isVisible()
    dialog.release.click()
    qtbot.waitUntil(lambda: any(share > 0.05 for share in far))
    assert dialog.withdraw.isVisible()
    cancels = [b for b in dialog.findChildren(QPushButton) if b.text() == "Cancel"]
    assert [button.isVisible() for button in cancels].count(True) == 1
    with qtbot.waitSignal(dialog.model.failed) as failed:
        dialog.withdraw.click()
    assert isinstance(failed.args[0], ReleaseStopped)
    assert "Nothing of it is left" in dialog.verdict.rest.text()
    assert list(tmp_path.glob("film*")) == []
    qtbot.waitUntil(lambda: not dialog.model.busy and not case.session.busy)
    lines = lanes[Lane.DESK].submit(lambda: case.page.lines).result()
    assert lines[0].reason == "withdrawn"
    assert not dialog.withdraw.isVisible()
    dialog.close()


def test_of_what_went_out_it_is_not_said_that_a_withdrawal_stops_it(case, prompter, tmp_path):
    case.nobody_else()
    board = case.agreed_to_board()
    dialog = case.open(PictureAsked(case.film))
    case.choose(dialog, dialog.to, board)
    shown = []
    dialog.model.progressed.connect(lambda *_: shown.append(dialog.withdraw.isVisible()))
    dialog.path.setText(str(tmp_path / "film"))
    with case.qtbot.waitSignal(dialog.model.ended):
        dialog.release.click()
    assert dialog.model.done is not None
    assert any(shown)
    assert not dialog.withdraw.isVisible()
    dialog.close()


def test_unrecognisable_is_asked_for_from_the_dialog(case, prompter):
    case.nobody_else()
    dialog = case.open()
    case.choose(dialog, dialog.what, "hidden")
    assert failed(dialog) == {Ground.MATERIAL, Ground.STATEMENT}
    assert not dialog.make.isVisible()
    prompter.answers = [True]
    missing = next(c for c in dialog.model.decision.checks if c.ground is Ground.MATERIAL)
    dialog.model.mend(missing)
    case.qtbot.waitUntil(lambda: bool(prompter.asked))
    (asked,) = prompter.asked
    assert isinstance(asked, AskHiddenCopy)
    assert asked.stretch == Stretch(case.film, 1_000, 2_000)
    dialog.close()


def test_a_supervisor_is_said_to_be_bound_to_secrecy(case, prompter):
    case.nobody_else()
    dialog = case.open()
    board = next(r for r in dialog.model.recipients if r.key.startswith("board:"))
    case.choose(dialog, dialog.to, board.key)
    case.choose(dialog, dialog.purpose, Purpose.SUPERVISION.value)
    assert Ground.SECRECY in failed(dialog)
    prompter.answers = [True]
    dialog.model.mend(next(c for c in dialog.model.decision.checks if c.ground is Ground.SECRECY))
    case.qtbot.waitUntil(lambda: failed(dialog) and Ground.SECRECY not in failed(dialog))
    case.choose(dialog, dialog.purpose, Purpose.RESEARCH.value)
    assert not dialog.model.gate.bound_to_secrecy  # it was said of something else
    dialog.close()


def test_a_copy_that_waits_is_offered_to_be_seen(case, core):
    case.nobody_else()
    film = core.desk.ask(FilmObject(case.film))
    stretch = Stretch(case.film, 1_000, 2_000)
    bind_hidden(core, stretch, make_hidden(core, film, stretch, "nl", Silent()))
    dialog = case.open()
    case.choose(dialog, dialog.what, "hidden")
    assert dialog.make.isVisible()
    dialog.close()


def test_what_is_shown_stands_at_its_begin(case):
    stage = WatchStage(case.core.pictures.finder)
    case.qtbot.addWidget(stage)
    stage.show()
    stream = film_stream(case.core, case.film)
    with case.qtbot.waitSignals([stage.player.loaded, stage.surface.shown]):
        stage.load(stream, 1_000, 2_000, has_sound=True)
    case.qtbot.waitUntil(lambda: stage.player.shown_ms == 1_000)
    assert stage.surface.has_picture
    stage.toggle()
    case.qtbot.waitUntil(lambda: stage.player.position_ms >= 1_900)
    case.qtbot.waitUntil(lambda: not stage.player.playing)
    assert stage.player.position_ms <= 2_050  # not beyond the stretch
    with case.qtbot.waitSignal(stage.player.unloaded):
        stage.unload()


def test_each_question_about_pictures_opens_its_dialog(case, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    questions = (
        AskPictureRelease(case.session, case.trajectory, case.fragment()),
        AskHiddenCopy(case.session, Stretch(case.film, 1_000, 2_000)),
        AskCopyPassword("Marit Jansen"),
    )
    prompter, replies = DialogPrompter(window), []
    for question in questions:
        prompter.ask(question, replies.append)
        (dialog,) = window.findChildren(QDialog)
        assert dialog.isVisible()
        dialog.reject()
        qtbot.waitUntil(lambda: not window.findChildren(QDialog))
    assert replies == [None] * 3


# The copy itself


@pytest.fixture
def hiding(case):
    dialog = HiddenCopyDialog(AskHiddenCopy(case.session, Stretch(case.film, 1_000, 2_000)))
    case.qtbot.addWidget(dialog)
    dialog.show()
    case.qtbot.waitUntil(lambda: dialog.model.is_loaded)
    yield dialog
    dialog.close()


def test_a_copy_is_made_played_to_its_end_and_signed_off(case, hiding):
    assert not hiding.stage.isVisible()
    with case.qtbot.waitSignal(hiding.stage.player.loaded):
        hiding.go_on.click()
    (copy,) = case.core.desk.ask(HiddenCopies(case.film))
    with av.open(case.core.objects.open(copy.stored)) as film:
        assert [stream.type for stream in film.streams] == ["video"]
    assert not hiding.go_on.isEnabled()
    assert not hiding.sure.isEnabled()
    hiding.stage.play.click()
    case.qtbot.waitUntil(lambda: hiding.model.seen.is_whole)
    assert hiding.sure.isEnabled()
    assert not hiding.go_on.isEnabled()  # not before she said that she recognised nobody
    hiding.sure.setChecked(True)
    hiding.go_on.click()
    case.qtbot.waitUntil(lambda: hiding.answer is True)
    (copy,) = case.core.desk.ask(HiddenCopies(case.film))
    assert copy.checked_on == case.core.clock.today()


def test_it_is_taken_away_when_somebody_can_be_recognised(case, hiding):
    hiding.go_on.click()
    case.qtbot.waitUntil(lambda: hiding.model.copy is not None and not hiding.model.busy)
    assert case.core.desk.ask(HiddenCopies(case.film))
    hiding.drop.click()
    case.qtbot.waitUntil(lambda: hiding.model.copy is None)
    assert case.core.desk.ask(HiddenCopies(case.film)) == ()
    assert not hiding.stage.isVisible()


def test_what_was_skipped_was_not_seen():
    seen = Seen(10_000)
    for at in range(0, 3_000, 40):
        seen.note(at, playing=True)
    seen.note(9_000, playing=True)  # a jump
    for at in range(9_000, 10_001, 40):
        seen.note(at, playing=True)
    assert not seen.is_whole
    for at in range(2_900, 9_100, 40):
        seen.note(at, playing=False)  # dragged through, not played
    assert not seen.is_whole
    for at in range(2_900, 9_100, 40):
        seen.note(at, playing=True)
    assert seen.is_whole


# Its password


def test_the_words_are_strong_and_differ_each_time():
    drawn = [new_password() for _ in range(20)]
    assert len(set(drawn)) == 20
    assert all(len(words.split()) == 7 for words in drawn)
    assert all(strength_of(words).score == 4 for words in drawn)


def test_a_password_is_used_once_it_was_agreed_on(qtbot):
    dialog = CopyPasswordDialog(AskCopyPassword("Marit Jansen", ("Marit Jansen",)))
    qtbot.addWidget(dialog)
    dialog.show()
    first = dialog.words.text()
    assert not dialog.go_on.isEnabled()
    dialog.agreed.setChecked(True)
    dialog.others.click()
    assert dialog.words.text() != first
    assert not dialog.go_on.isEnabled()  # other words were not agreed on
    words = dialog.words.text()
    dialog.agreed.setChecked(True)
    dialog.go_on.click()
    assert dialog.answer == words
    assert dialog.words.text() == ""


def test_ones_own_is_typed_twice_and_strong(qtbot):
    dialog = CopyPasswordDialog(AskCopyPassword("Marit Jansen", ("Marit Jansen",)))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.kind.chosen.emit("own")
    dialog.agreed.setChecked(True)
    dialog.own.first.setText("Marit1")
    dialog.own.second.setText("Marit1")
    assert not dialog.go_on.isEnabled()
    dialog.own.first.setText(PASSWORD)
    assert not dialog.go_on.isEnabled()
    dialog.own.second.setText(PASSWORD)
    assert dialog.go_on.isEnabled()
    dialog.go_on.click()
    assert dialog.answer == PASSWORD
