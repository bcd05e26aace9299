"""A backup from the windows: from the button to the files and back, and what is said meanwhile."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from beeldcoach import bootstrap
from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.ledger import EntryKind
from beeldcoach.services.backing_up import back_up
from beeldcoach.services.backups import ShowBackups
from beeldcoach.services.erasing import Erase, PlanErasure, Reason, Scope, Target
from beeldcoach.services.erasure_deeds import erase
from beeldcoach.services.erasure_proof import erasure_proof
from beeldcoach.services.filming import KnownObjects
from beeldcoach.services.ledger_lines import ShowLedger
from beeldcoach.services.overview import ShowHome
from beeldcoach.services.progress import Silent
from beeldcoach.services.withdrawing import Scope as Withdrawing
from beeldcoach.services.withdrawing import WithdrawScope
from tests.ui.conftest import PASSPHRASE
from tests.ui.pages.studio_case import film_in
from ui.application import VaultGate
from ui.dialogs.backup_dialog import BackupDialog
from ui.dialogs.may_dialog import MayDialog
from ui.dialogs.restore_dialog import RestoreDialog
from ui.navigation import Location
from ui.pages.consent_page import ConsentPage
from ui.pages.home_page import HomePage
from ui.pages.settings_page import SettingsPage
from ui.shell import Shell
from ui.tasks.flow import Lane
from ui.viewmodels.backup import backup_of
from ui.viewmodels.backup_questions import AskBackup
from ui.viewmodels.erasure_words import ErasureWords
from ui.viewmodels.questions import ChooseFolder, Confirm, ErasureAnswer
from ui.viewmodels.remedy_questions import AskMay
from ui.viewmodels.restore import RestoreModel
from ui.viewmodels.session import Session


@pytest.fixture
def disk(tmp_path):
    (tmp_path / "schijf").mkdir()
    return tmp_path / "schijf"


def words_of(widget):
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def remedy_of(banner):
    return [each for each in banner.findChildren(QPushButton) if each.isVisibleTo(banner)][-1]


def film_of(core):
    with core.desk._world.open_unit() as unit:
        return unit.films.find()[0].id


def again_target(home):
    return home.model.home.put_back.again[0].target


def page_on(qtbot, session, prompter, core, kind, location):
    """A page over another vault."""
    if session.core is not core:
        session = Session(core, session._lanes, prompter, session.preferences, session)
    page = kind(session)
    qtbot.addWidget(page)
    page.resize(1192, 744)
    with qtbot.waitSignal(page.model.changed):
        page.come(location)
    return page


def rest(qtbot, session):
    qtbot.waitUntil(lambda: not session.busy)


def test_from_the_button_to_the_disk_and_the_list(qtbot, session, prompter, core, disk):
    film_in(core)
    prompter.answers.append(disk)
    dialog = BackupDialog(AskBackup(session))
    qtbot.addWidget(dialog)
    rest(qtbot, session)
    assert not dialog.make.isEnabled()
    dialog.choose.click()
    rest(qtbot, session)
    assert "To copy" in words_of(dialog)
    dialog.name.setText("blauwe schijf")
    dialog.make.click()
    rest(qtbot, session)
    assert "The backup is made." in words_of(dialog)
    assert dialog.close_button.text() == "Close"
    assert dialog.answer is True
    (line,) = core.desk.ask(ShowBackups()).lines
    assert line.name == "blauwe schijf"
    assert (Path(line.place) / "manifest.age").is_file()
    assert Path(line.place).parent == disk


def test_it_goes_on_when_the_dialog_is_closed_and_the_status_line_stops_it(
    qtbot, session, core, disk
):
    film_in(core)
    session._lanes[Lane.MEDIA] = ThreadPoolExecutor(1)
    shell = Shell(session)
    qtbot.addWidget(shell)
    dialog = BackupDialog(AskBackup(session, disk))
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.make.isEnabled)
    dialog.make.click()
    assert dialog.close_button.text() == "Go on in the background"
    dialog.reject()
    assert shell.status.backup.isVisibleTo(shell.status)
    shell.status.backup.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: not backup_of(session).state.busy)
    rest(qtbot, session)
    assert not shell.status.backup.isVisibleTo(shell.status)
    assert not any(line.is_complete for line in core.desk.ask(ShowBackups()).lines)
    session._lanes[Lane.MEDIA].shutdown()


def test_one_that_is_broken_off_says_so_and_what_lies_there(qtbot, session, core, disk):
    film_in(core)
    session._lanes[Lane.MEDIA] = ThreadPoolExecutor(1)
    dialog = BackupDialog(AskBackup(session, disk))
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.make.isEnabled)
    dialog.make.click()
    dialog.model.cancel()
    qtbot.waitUntil(lambda: not dialog.model.state.busy)
    rest(qtbot, session)
    assert "You broke the backup off." in words_of(dialog)
    assert "no backup on that disk yet" in words_of(dialog)
    assert dialog.make.isEnabled()
    dialog.make.click()
    assert "You broke" not in words_of(dialog)
    qtbot.waitUntil(lambda: dialog.model.state.kept is not None)
    session._lanes[Lane.MEDIA].shutdown()


def test_why_it_cannot_be_there_is_said(qtbot, session, prompter, core, disk):
    dialog = BackupDialog(AskBackup(session, core.folder / "db"))
    qtbot.addWidget(dialog)
    rest(qtbot, session)
    assert "cannot lie in the vault itself" in words_of(dialog)
    assert not dialog.make.isEnabled()
    prompter.answers.append(disk)
    dialog.choose.click()
    rest(qtbot, session)
    disk.rmdir()  # taken out
    dialog.make.click()
    rest(qtbot, session)
    assert "That disk cannot be written." in words_of(dialog)
    assert dialog.make.isEnabled()


def test_the_first_page_asks_for_one_and_is_quiet_once_it_is_there(
    qtbot, session, prompter, core, clock, disk
):
    page = HomePage(session)
    qtbot.addWidget(page)
    page.come(Location("home"))
    rest(qtbot, session)
    assert not page.backup.isVisibleTo(page)  # nothing to copy yet
    film_in(core)
    page.come(Location("home"))
    rest(qtbot, session)
    assert page.backup.isVisibleTo(page)
    prompter.answers.append(None)
    page.backup.make.click()
    rest(qtbot, session)
    assert isinstance(prompter.asked[-1], AskBackup)
    back_up(core, disk, "usb", Silent())
    page.come(Location("home"))
    rest(qtbot, session)
    assert not page.backup.isVisibleTo(page)
    clock.forward(days=15)
    page.come(Location("home"))
    rest(qtbot, session)
    assert "15 days old" in page.backup._words.text
    assert page.backup.isVisibleTo(page)


def test_the_first_page_says_that_a_connected_disk_still_holds_what_was_erased(
    qtbot, session, prompter, core, disk
):
    film_id = film_in(core)
    kept = back_up(core, disk, "usb", Silent())
    erase(core, Erase(Target(Scope.FILM, film_id)), Silent())
    page = HomePage(session)
    qtbot.addWidget(page)
    page.come(Location("home"))
    rest(qtbot, session)
    assert "usb is connected, and still holds what you erased" in page.backup._words.text
    prompter.answers.append(None)
    page.backup.make.click()
    rest(qtbot, session)
    assert prompter.asked[-1].folder == kept.place
    kept.place.rename(disk / "elders")  # taken out
    page.come(Location("home"))
    rest(qtbot, session)
    assert not page.backup.isVisibleTo(page)


def test_the_settings_look_one_through_and_take_it_off_the_list(
    qtbot, session, prompter, core, disk
):
    film_in(core)
    kept = back_up(core, disk, "usb", Silent())
    page = SettingsPage(session)
    qtbot.addWidget(page)
    page.come(Location("settings"))
    rest(qtbot, session)

    def press(name):
        buttons = page._backups.findChildren(QPushButton)
        next(b for b in buttons if b.accessibleName() == name and b.isVisibleTo(page)).click()
        rest(qtbot, session)

    press("Check usb")
    assert "is whole." in words_of(page._backups)
    assert "films and other files: 1, " in words_of(page._backups)  # as many as when it was made
    assert "Its 1 film(s) and other files open" in words_of(page._backups)
    film = next(kept.place.glob("media/??/*.age"))
    film.write_bytes(bytes(film.stat().st_size))
    press("Check usb")
    assert "of this backup" in words_of(page._backups)
    assert core.desk.ask(ShowBackups()).is_due
    prompter.answers.append(None)
    page._backups._mend("mend")
    rest(qtbot, session)
    question = prompter.asked[-1]
    assert isinstance(question, AskBackup)
    dialog = BackupDialog(question)
    qtbot.addWidget(dialog)
    rest(qtbot, session)
    dialog.make.click()
    rest(qtbot, session)
    known = core.desk.ask(KnownObjects())
    assert core.backups.check(kept.place, known, Silent()).damaged == ()
    next(core.folder.glob("media/??/*.age")).unlink()
    press("Check usb")
    assert "The vault itself has lost 1 film" in words_of(page._backups)
    page._backups._mend("back")
    rest(qtbot, session)
    assert "back in the vault" in words_of(page._backups)
    assert core.backups.check(kept.place, known, Silent()).lost == ()
    kept.place.rename(disk / "elders")  # it is asked where it is
    prompter.answers.append(disk / "elders")
    press("Check usb")
    assert isinstance(prompter.asked[-1], ChooseFolder)
    assert "is whole." in words_of(page._backups)
    prompter.answers.append(True)
    press("Forget … usb")
    assert isinstance(prompter.asked[-1], Confirm)
    assert core.desk.ask(ShowBackups()).lines == ()


def test_the_dialog_of_erasing_and_the_proof_name_the_backups_that_hold_it(core, disk):
    film_id = film_in(core)
    back_up(core, disk, "blauwe schijf", Silent())
    target = Target(Scope.FILM, film_id)
    stays = " ".join(ErasureWords().stays(core.desk.ask(PlanErasure(target)), "nl"))
    assert "In the backup blauwe schijf of" in stays
    number = erase(core, Erase(target), Silent())

    def proof():
        with core.desk._world.open_unit() as unit:
            return erasure_proof(core.desk._work(unit), number, "nl")

    assert [each.split(" (")[0] for each in proof().backups] == ["blauwe schijf"]
    back_up(core, disk, "blauwe schijf", Silent())
    assert proof().backups == ()


def test_may_this_go_out_leads_to_the_backup_and_the_register_has_it(
    qtbot, session, prompter, core, disk
):
    film_in(core)
    (row,) = core.desk.ask(ShowHome()).rows
    dialog = MayDialog(AskMay(row.id, session))
    qtbot.addWidget(dialog)
    rest(qtbot, session)
    dialog.model.choose_purpose(Purpose.BACKUP)
    rest(qtbot, session)
    assert dialog.release.text() == "Make a backup …"
    prompter.answers.append(None)
    dialog.release.click()
    rest(qtbot, session)
    assert isinstance(prompter.asked[-1], AskBackup)
    back_up(core, disk, "usb", Silent())
    done, started = core.desk.ask(ShowLedger("en"))[:2]
    assert (started.kind, done.kind) == (EntryKind.RELEASE_STARTED, EntryKind.RELEASE_DONE)
    assert started.recipient == "usb"


class Restoring:
    """The dialog at the lock screen, over a backup of a vault with a film."""

    def __init__(self, qtbot, session, prompter, core, disk=None, former=None):
        if disk is not None:
            film_in(core)
            back_up(core, disk, "usb", Silent())
        core.close()
        self.opened = []
        self.model = RestoreModel(
            VaultGate(core.clock),
            session._lanes,
            prompter,
            session.preferences,
            former or core.folder,
        )
        self.model.opened.connect(self.opened.append)
        self.dialog = RestoreDialog(self.model)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(self.dialog)
        self.qtbot, self.prompter = qtbot, prompter

    def put_back(self, secret):
        self.dialog.passphrase.setText(secret)
        self.dialog.go.click()
        self.qtbot.waitUntil(lambda: not self.model.state.busy)


def test_a_backup_is_put_back_at_the_lock_screen_and_gone_into(
    qtbot, session, prompter, core, disk, tmp_path
):
    case = Restoring(qtbot, session, prompter, core, disk)
    dialog = case.dialog
    assert not dialog.go.isEnabled()
    prompter.answers.append(disk)
    dialog.choose.click()
    qtbot.waitUntil(lambda: case.model.state.backup == disk)
    case.put_back("een zin die niet past")
    assert "passphrase does not fit" in words_of(dialog)
    case.put_back(PASSPHRASE)
    assert "The vault is as it was on" in words_of(dialog)
    assert dialog.go.text() == "Open the vault"
    dialog.go.click()
    (core,) = case.opened
    with closing(core):
        assert len(core.desk.ask(ShowHome()).rows) == 1
        assert core.folder == tmp_path / "Kluis 2.beeldcoach"


def test_a_damaged_backup_makes_no_vault_and_that_is_said(
    qtbot, session, prompter, core, disk, tmp_path
):
    case = Restoring(qtbot, session, prompter, core, disk)
    film = next(disk.rglob("media/??/*.age"))
    film.write_bytes(film.read_bytes()[:-1])
    case.model._set(backup=disk)
    case.put_back(PASSPHRASE)
    assert "The backup is damaged" in words_of(case.dialog)
    assert "Nothing was made of it" in words_of(case.dialog)
    assert not (tmp_path / "Kluis 2.beeldcoach").exists()
    case.dialog.reject()
    assert case.opened == []


def test_closing_the_dialog_breaks_off_and_leaves_nothing(
    qtbot, session, prompter, core, disk, tmp_path
):
    lane = session._lanes[Lane.DESK] = ThreadPoolExecutor(1)
    case = Restoring(qtbot, session, prompter, core, disk)
    case.model._set(backup=disk)
    case.dialog.passphrase.setText(PASSPHRASE)
    case.dialog.go.click()
    assert case.model.state.busy
    case.dialog.reject()
    lane.shutdown()
    qtbot.waitUntil(lambda: not case.model._runner.busy)
    assert case.opened == []
    assert [path.name for path in tmp_path.iterdir() if "Kluis 2" in path.name] == []


def test_a_vault_that_was_put_back_but_not_gone_into_is_closed_and_stays(
    qtbot, session, prompter, core, disk, tmp_path
):
    case = Restoring(qtbot, session, prompter, core, disk)
    case.model._set(backup=disk)
    case.put_back(PASSPHRASE)
    case.dialog.reject()
    assert case.opened == []
    bootstrap.unlock(tmp_path / "Kluis 2.beeldcoach", PASSPHRASE).close()


def test_what_was_withdrawn_and_erased_since_is_listed_and_to_be_erased_again(
    qtbot, session, prompter, core, disk
):
    film_in(core)
    back_up(core, disk, "usb", Silent())
    (row,) = core.desk.ask(ShowHome()).rows
    core.desk.do(WithdrawScope(row.id, Withdrawing(Purpose.COACH_WORK)))
    erase(core, Erase(Target(Scope.FILM, film_of(core)), Reason.WITHDRAWN), Silent())
    case = Restoring(qtbot, session, prompter, core)
    case.model._set(backup=disk)
    case.put_back(PASSPHRASE)
    told = words_of(case.dialog)
    assert f"{row.name}, Coach werkt met de film: withdrawn on" in told
    assert f"Film 1 of {row.name}: erased on" in told
    case.dialog.go.click()
    (again,) = case.opened
    with closing(again):
        home = page_on(qtbot, session, prompter, again, HomePage, Location("home"))
        assert f"Erase again: film 1 of {row.name}." in words_of(home.restored)
        prompter.answers.extend([ErasureAnswer(again_target(home), Reason.WITHDRAWN), None])
        remedy_of(home.restored).click()
        qtbot.waitUntil(lambda: not home.restored.isVisibleTo(home))
        qtbot.waitUntil(lambda: not home.session.busy)
        assert prompter.asked[0].plan.target.scope is Scope.FILM


def test_without_the_vault_of_before_each_consent_page_asks_to_look_into_it(
    qtbot, session, prompter, core, disk, tmp_path
):
    film_in(core)
    back_up(core, disk, "usb", Silent())
    case = Restoring(qtbot, session, prompter, core, former=tmp_path / "weg" / "Kluis.beeldcoach")
    case.model._set(backup=disk)
    case.put_back(PASSPHRASE)
    assert "nobody can: the vault of before is not here" in words_of(case.dialog)
    case.dialog.go.click()
    (again,) = case.opened
    with closing(again):
        home = page_on(qtbot, session, prompter, again, HomePage, Location("home"))
        assert "This vault was put back from a backup of" in words_of(home.restored)
        went = []
        home.going.connect(went.append)
        remedy_of(home.restored).click()
        page = page_on(qtbot, home.session, prompter, again, ConsentPage, went[0])
        assert "Find out whether something was withdrawn" in words_of(page.put_back)
        remedy_of(page.put_back).click()
        qtbot.waitUntil(lambda: not page.put_back.isVisibleTo(page))
        assert not home.restored.isVisibleTo(home)
