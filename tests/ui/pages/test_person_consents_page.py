"""All that one person answered: a matrix for each trajectory, and withdrawing there."""

from beeldcoach.domain.consent import Purpose, State
from tests.ui import consent_stories as stories
from ui.navigation import Location
from ui.pages.person_consents_page import PersonConsentsPage
from ui.viewmodels.withdrawal_choices import choices


def test_she_withdraws_from_the_page_with_all_her_answers(session, core, clock, qtbot, prompter):
    story = stories.closed(core, clock)
    story.answer(Purpose.SUPERVISION, name="J. Terpstra")
    person_id = core.desk.ask(stories.ShowDossier(story.id, "nl")).trajectory.coachee_id
    page = PersonConsentsPage(session)
    qtbot.addWidget(page)
    page.resize(1192, 720)
    page.show()
    with qtbot.waitSignal(page.model.changed):
        page.come(Location("consents", person_id))
    (matrix,) = page.matrices
    row = story.row(Purpose.SUPERVISION)
    prompter.answers = [choices(story.page, row)[0]]
    with qtbot.waitSignal(page.model.withdrawn):
        matrix.button("withdraw", row).click()
    assert story.row(Purpose.SUPERVISION).state is State.WITHDRAWN
    assert page.notice.isVisible()
    page.go()
    page.close()
