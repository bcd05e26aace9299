"""What stands above the pages: a release that began and did not end, of a person's file too."""

from beeldcoach.domain.consent import Purpose
from beeldcoach.domain.release import Recipient
from beeldcoach.services.people import AddPerson
from beeldcoach.services.release_entries import UnfinishedReleases
from beeldcoach.services.releasing import AskGate, StartRelease
from ui.pages.standing_notices import StandingNotices
from ui.viewmodels.standing import StandingModel


def test_a_file_that_was_not_finished_can_be_recorded_as_not_gone_out(
    qtbot, session, core, prompter
):
    person = core.desk.do(AddPerson("Ilse Verbraak")).value
    recipient = Recipient(f"person:{person}", "Ilse Verbraak")
    gate = AskGate(
        None,
        Purpose.COPY_OWN,
        recipient,
        "person_file",
        person_id=person,
        identity_checked=True,
    )
    core.desk.do(StartRelease(gate, "/home/coach/Documenten/Dossier 12.pdf"))
    model = StandingModel(session)
    with qtbot.waitSignal(model.changed):
        model.open()
    assert model.now == "unfinished"
    banner = StandingNotices(session)
    qtbot.addWidget(banner)
    qtbot.waitUntil(lambda: banner.model.now is not None)
    assert "Dossier 12.pdf in /home/coach/Documenten." in banner.banner.accessibleName()
    prompter.answers.append(True)
    model.settle()
    qtbot.waitUntil(lambda: model.now is None)
    assert "/home/coach/Documenten/Dossier 12.pdf" in prompter.asked[0].text
    assert core.desk.ask(UnfinishedReleases()) == ()
