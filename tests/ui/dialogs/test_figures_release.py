"""Figures on their way out: copied as a table or a picture, saved, refused, cleared at the lock."""

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services import figures_out
from beeldcoach.services.consent_view import ShowConsent
from beeldcoach.services.figures_asked import FiguresAsked, View
from beeldcoach.services.release_entries import UnfinishedReleases
from tests.ui.pages.figures_case import Coded
from ui.clipboard import clipboard
from ui.dialogs import figures_release_dialog
from ui.dialogs.figures_release_dialog import FiguresReleaseDialog
from ui.viewmodels.questions import AskConsent, AskFiguresRelease


@pytest.fixture
def film(core):
    film = Coded(core)
    film.phases(0, 2_000)
    return film


@pytest.fixture
def dialog(qtbot, session, film, monkeypatch):
    opened = []
    monkeypatch.setattr("ui.dialogs.releasing_dialog.QDesktopServices.openUrl", opened.append)
    QGuiApplication.clipboard().clear()
    question = AskFiguresRelease(film.trajectory_id, FiguresAsked(film.film_id), session)
    dialog = FiguresReleaseDialog(question)
    dialog.opened_folders = opened
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.model.decision is not None)
    yield dialog
    dialog.close()
    QGuiApplication.clipboard().clear()


def kinds(core, film):
    lines = core.desk.ask(ShowConsent(film.trajectory_id, "nl")).lines
    return [line.kind for line in lines if line.kind.name.startswith("RELEASE")]


def done(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog.model.done is not None)


def choose(dialog, qtbot, name):
    key = next(r.key for r in dialog.model.recipients if r.name == name)
    dialog.to.setCurrentIndex(dialog.to.findData(key))
    dialog.to.activated.emit(dialog.to.currentIndex())
    qtbot.waitUntil(lambda: dialog.model.decision is not None)


def test_her_own_figures_are_copied_as_a_table(dialog, qtbot, core, film):
    assert dialog.model.purpose is Purpose.COPY_OWN
    dialog.release.click()
    done(dialog, qtbot)
    data = QGuiApplication.clipboard().mimeData()
    assert "ja knikken\t2\t" in data.text()
    assert "<td>ja knikken</td>" in data.html()
    assert f"Vrijgave {dialog.model.done.number}, kopie voor Marit Jansen" in data.text()
    assert kinds(core, film) == [EntryKind.RELEASE_DONE, EntryKind.RELEASE_STARTED]
    assert dialog.opened_folders == []
    assert not dialog.release.isVisible()
    assert dialog.model.done.number in dialog.verdict.rest.text()


def test_they_are_copied_as_a_picture(dialog, qtbot):
    dialog.form.chosen.emit("picture")
    dialog.release.click()
    done(dialog, qtbot)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert not data.hasText()
    assert QImage(data.imageData()).width() >= 1000


def test_they_are_saved_as_a_picture(dialog, qtbot, core, film, tmp_path):
    dialog.form.chosen.emit("file")
    assert dialog.path.text().endswith("Cijfers van een film.png")  # no name of hers
    dialog.path.setText(str(tmp_path / "cijfers"))
    dialog.release.click()
    done(dialog, qtbot)
    assert QImage(str(tmp_path / "cijfers.png")).width() >= 1000
    assert kinds(core, film) == [EntryKind.RELEASE_DONE, EntryKind.RELEASE_STARTED]
    assert QGuiApplication.clipboard().text() == ""
    assert len(dialog.opened_folders) == 1


def test_a_file_that_is_there_is_not_written_over(dialog, qtbot, core, film, tmp_path):
    file = tmp_path / "cijfers.png"
    file.write_bytes(b"van iemand anders")
    dialog.form.chosen.emit("file")
    dialog.path.setText(str(file))
    with qtbot.waitSignal(dialog.model.occupied):
        dialog.release.click()
    assert file.read_bytes() == b"van iemand anders"
    assert kinds(core, film) == []


def test_others_need_a_written_yes_for_figures(dialog, qtbot, prompter):
    choose(dialog, qtbot, "Stichting De Meander")
    assert dialog.model.purpose is Purpose.THIRD_PARTY
    assert not dialog.release.isEnabled()
    assert "Stichting De Meander" in dialog.verdict.rest.text()
    prompter.answers = [None]
    dialog.model.mend(next(c for c in dialog.model.decision.checks if not c.ok))
    (asked,) = prompter.asked
    assert isinstance(asked, AskConsent)
    row = asked.chosen
    assert (row.purpose, row.material) == (Purpose.THIRD_PARTY, "figures")
    assert row.recipient_name == "Stichting De Meander"


def test_what_cannot_be_made_is_recorded_as_broken_off(dialog, qtbot, core, film):
    def broken(ready, form):
        raise MemoryError

    object.__setattr__(dialog.model._makers, "copy", broken)
    with qtbot.waitSignal(dialog.model.failed):
        dialog.release.click()
    assert kinds(core, film) == [EntryKind.RELEASE_ABORTED, EntryKind.RELEASE_STARTED]
    assert core.desk.ask(UnfinishedReleases()) == ()
    assert QGuiApplication.clipboard().text() == ""


def test_a_release_that_ran_out_puts_nothing_on_the_clipboard(
    dialog, qtbot, core, clock, film, monkeypatch
):
    begin = figures_out.begin

    def slow(*args):
        ready = begin(*args)
        clock.forward(minutes=11)
        return ready

    monkeypatch.setattr("ui.viewmodels.figures_release.begin", slow)
    with qtbot.waitSignal(dialog.model.failed):
        dialog.release.click()
    assert kinds(core, film) == [EntryKind.RELEASE_ABORTED, EntryKind.RELEASE_STARTED]
    assert QGuiApplication.clipboard().text() == ""
    assert dialog.model.done is None


def test_the_register_holds_it_before_it_lies_on_the_clipboard(
    dialog, qtbot, core, film, monkeypatch
):
    seen = []
    put = figures_release_dialog.clipboard.put

    def watched(release, copied):
        seen.append(kinds(core, film))
        put(release, copied)

    monkeypatch.setattr(figures_release_dialog.clipboard, "put", watched)
    dialog.release.click()
    done(dialog, qtbot)
    assert seen == [[EntryKind.RELEASE_STARTED]]


def test_locking_takes_it_off_the_clipboard(dialog, qtbot):
    dialog.release.click()
    done(dialog, qtbot)
    assert clipboard.is_ours
    clipboard.clear_ours()  # as the main window does when it closes the vault
    assert QGuiApplication.clipboard().text() == ""


@pytest.mark.parametrize("form", ["table", "picture"])
@pytest.mark.parametrize("view", list(View))
def test_every_view_goes_out_as_it_was_seen(qtbot, session, film, view, form):
    film.second()
    QGuiApplication.clipboard().clear()
    question = AskFiguresRelease(film.trajectory_id, FiguresAsked(film.film_id, view), session)
    dialog = FiguresReleaseDialog(question)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.model.decision is not None)
    dialog.form.chosen.emit(form)
    dialog.release.click()
    done(dialog, qtbot)
    data = QGuiApplication.clipboard().mimeData()
    assert (data.hasText(), data.hasImage()) == (form == "table", form == "picture")
    dialog.close()
    QGuiApplication.clipboard().clear()
